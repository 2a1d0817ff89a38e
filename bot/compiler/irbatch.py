# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks several sources in one module. Runs in a worker.

Setting up passes costs the compiler three quarters of what it takes to check one dispatch, whatever is in it; together
32 take half the time. Functions that share nothing come out as they do alone, to the byte (a test compares); where
anything is unusual, the parent has each compiled alone.

Needs nothing but the standard library and `iree.compiler`.
"""

# The MLIR bindings are a native module without stubs.
# pyright: reportAttributeAccessIssue=false

from __future__ import annotations

import hashlib
import json
import os
from typing import Any

from iree.compiler import ir

from bot.compiler import irfacts, irtext
from bot.compiler.invocation import source_facts
from bot.compiler.irsession import IR_PHASES, Clock, Sessions, attended, invoked, ir_text, job_flags, run_phase


def check_batch(channel: Any, context: Any, sessions: Sessions, job: dict[str, Any]) -> None:
    """Answers a `batch` message as `bot.compiler.worker` says."""
    with attended(channel, job):
        channel.send(_answer(context, sessions, job))


def _answer(context: Any, sessions: Sessions, job: dict[str, Any]) -> dict[str, Any]:
    try:
        sources = [source_facts(context, text) for text in job["texts"]]
        whole = irtext.joined(context, job["texts"])
    except ir.MLIRError:
        return {"kind": "failed"}
    answer = _apart() if whole is None else _check(context, sessions, job, whole)
    if answer["kind"] == "parts" and os.fstat(2).st_size > 0:
        return _apart()  # whom a warning is about, only compiling alone tells
    return answer | {"sources": sources}


def _apart() -> dict[str, Any]:
    return {"kind": "apart"}


def _check(context: Any, sessions: Sessions, job: dict[str, Any], whole: str) -> dict[str, Any]:
    flags = job_flags(job)
    session, clock = sessions.take(flags), Clock()
    with invoked(session, whole, clock) as (invocation, source):
        answer = _phases(context, job, clock, invocation, source)
    if answer["kind"] == "failed":
        session.close()
    else:
        sessions.put(flags, session)
    return answer | {"cpu_seconds": clock.seconds}


def _phases(context: Any, job: dict[str, Any], clock: Clock, invocation: Any, source: Any) -> dict[str, Any]:
    count = len(job["texts"])
    stages: dict[str, list[str]] = {}
    sha256s: list[str] = []
    with clock:
        if not invocation.parse_source(source):
            return {"kind": "failed"}
    before = None
    for phase in IR_PHASES:
        with clock:
            if not run_phase(invocation, before, phase):
                return {"kind": "failed"}
            text = ir_text(invocation)
        modules = irtext.parted(context, text, count)
        if modules is None:
            return _apart()
        if phase in job["stages"]:
            with context:
                stages[phase] = [json.dumps(irfacts.module_facts(module)) for module in modules]
        if phase == IR_PHASES[-1]:
            sha256s = [hashlib.sha256(str(module).encode()).hexdigest() for module in modules]
        before = phase
    return {"kind": "parts", "stages": stages, "sha256s": sha256s}
