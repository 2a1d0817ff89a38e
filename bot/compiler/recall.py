# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What became of compiling before, from the cache: the same job of the same build ends the same way.

Crashes and limits are not kept, since the next try may go well, and seconds are not, since nothing was spent.
"""

import functools
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from pydantic import TypeAdapter

from bot.cache import Cache, key_of
from bot.compiler.door import MODULES
from bot.compiler.job import CompileJob
from bot.layout.reading import recall_stage
from bot.model.compiled import Checked, Compiled, CompileFailed, Outcome
from bot.model.facts import Stage

_OUTCOME: TypeAdapter[Outcome] = TypeAdapter(Outcome)
# Together with the worker's source they decide what an outcome says.
_CODEGEN = ("objects", "amdgpu", "assembly", "mnemonics", "occupancy", "ptx", "ptx_mnemonics")
READERS = (
    "bot.layout.facts",
    "bot.layout.naming",
    "bot.layout.raw",
    "bot.layout.reading",
    "bot.model.compiled",
    "bot.model.facts",
    "bot.model.codegen",
    "bot.compiler.job",
    "bot.compiler.recall",
    *(f"bot.codegen.{name}" for name in _CODEGEN),
)


def recall(cache: Cache, job: CompileJob, keep: Callable[[bytes], str]) -> Outcome | None:
    """The outcome of a job as it was, its vmfb handed to `keep`; None where it isn't known whole."""
    return _recalled(cache, _key(job), keep)


def _recalled(cache: Cache, key: str, keep: Callable[[bytes], str]) -> Outcome | None:
    payload = cache.get(key)
    if payload is None:
        return None
    try:
        outcome = _read(payload)
    except ValueError:  # whole, by its hash, but not what this release writes
        return None
    if isinstance(outcome, Compiled):
        vmfb = cache.blob(outcome.code.executable)
        if vmfb is None:
            return None
        keep(vmfb)
    return outcome


def remember(cache: Cache, job: CompileJob, outcome: Outcome) -> None:
    """Keeps an outcome that would be the same again. The vmfb is put into the cache when it is made."""
    if isinstance(outcome, CompileFailed):
        cache.put(_key(job), _written(outcome))
    elif isinstance(outcome, Checked | Compiled):
        cache.put(_key(job), _written(_timeless(outcome)))


@dataclass(frozen=True)
class KnownByIR:
    """What became of IR in earlier runs: another pipeline that comes to the same IR comes to the same code.

    Attributes:
        keep: takes the vmfb of what is found, and returns its SHA-256.
    """

    cache: Cache
    keep: Callable[[bytes], str]

    def find(self, job: CompileJob, ir: str) -> Outcome | None:
        """What `job` comes to from this IR on."""
        return _recalled(self.cache, _key_by_ir(job, ir), self.keep)

    def note(self, job: CompileJob, ir: str, outcome: Compiled) -> None:
        """Keeps it. The vmfb was put into the cache when it was made."""
        self.cache.put(_key_by_ir(job, ir), _written(_timeless(outcome)))


def _timeless(outcome: Checked | Compiled) -> Checked | Compiled:
    return replace(outcome, cpu_seconds=0.0)


def _written(outcome: Outcome) -> bytes:
    """A line of JSON for the outcome, and for each stage one with its name and one with its facts, apart from the rest:
    most are alike, and are read once."""
    stages = chain.from_iterable(
        (stage.encode(), facts.model_dump_json().encode()) for stage, facts in outcome.stages.items()
    )
    return b"\n".join((_OUTCOME.dump_json(replace(outcome, stages={})), *stages))


def _read(payload: bytes) -> Outcome:
    """The opposite of `_written`. Raises `ValueError` where it isn't that."""
    outcome, *stages = payload.split(b"\n")
    facts = {Stage(name.decode()): recall_stage(text) for name, text in zip(stages[::2], stages[1::2], strict=True)}
    return replace(_OUTCOME.validate_json(outcome), stages=facts)


def _key(job: CompileJob) -> str:
    return _key_of("outcome", job, job.text, job.passes, "code" if job.code else "check")


def _key_by_ir(job: CompileJob, ir: str) -> str:
    return _key_of("code by IR", job, ir)


def _key_of(kind: str, job: CompileJob, *source: str) -> str:
    """`source` is what a job starts from; the rest is what decides what it comes to."""
    what = (*source, job.target, *job.stages)
    return key_of(kind, readers(), job.build, job.library, *what, "flags", *job.flags, "process", *job.process_flags)


@functools.cache
def readers() -> str:
    """Names the source that decides, for one compiler, what an outcome says."""
    root = Path(__file__).resolve().parents[2]
    sources = (root.joinpath(*name.split(".")).with_suffix(".py").read_bytes() for name in (*MODULES, *READERS))
    return key_of(*sources)
