# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Traces from earlier runs: the same compile of the same build is traced the same way.

Crashes and limits are not kept, as `bot.compiler.recall` says of outcomes.
"""

import functools
from pathlib import Path

from pydantic import ValidationError

from bot.cache import Cache, key_of
from bot.compiler.recall import readers
from bot.compiler.toolchain import Lacking, Side
from bot.explain.tracer import Tracing
from bot.model.compiled import CompileFailed
from bot.model.trace import Trace

_SOURCES = ("explain/follow", "explain/printing", "explain/raw", "explain/track", "explain/tracer", "model/trace")


def recall_trace(cache: Cache, tracing: Tracing, side: Side, target: str) -> Trace | None:
    """A trace as it was made before; None where it isn't known whole."""
    key = _key(tracing, side, target)
    payload = None if key is None else cache.get(key)
    try:
        return None if payload is None else Trace.model_validate_json(payload)
    except ValidationError:  # whole, by its hash, but not what this release writes
        return None


def remember_trace(cache: Cache, tracing: Tracing, side: Side, target: str, trace: Trace) -> None:
    """Keeps a trace that would be the same again."""
    key = _key(tracing, side, target)
    if key is not None and isinstance(trace.failure, CompileFailed | None):
        cache.put(key, trace.model_dump_json().encode())


def _key(tracing: Tracing, side: Side, target: str) -> str | None:
    job = side.job(target, tracing.text)
    if isinstance(job, Lacking):
        return None
    how = (str(tracing.until), "brief" if tracing.brief else "whole")
    asked = (job.text, job.passes, job.target, *how, "flags", *job.flags, "process", *job.process_flags)
    return key_of("trace", readers(), _version(), job.build, job.library, *asked)


@functools.cache
def _version() -> str:
    """Changes with all that makes a trace of what workers read."""
    root = Path(__file__).resolve().parents[1]
    return key_of(*(root.joinpath(f"{name}.py").read_bytes() for name in _SOURCES))
