# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the compiler's tests share."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.compiler.job import STAGES, CompileJob, CompileLimits
from bot.compiler.pool import Workshop, compile_all, ready
from bot.compiler.sources import compiler_python
from bot.compiler.toolchain import Side, resolve_side, variant_settings
from bot.config.load import load_settings
from bot.errors import InfrastructureError
from bot.files import sha256_hex
from bot.model.compiled import Outcome
from bot.processes import StopFlag

SETTINGS = load_settings(Path("/"))
MakeJob = Callable[..., CompileJob]


def side(variant: str, target: str) -> Side:
    return resolve_side(SETTINGS, variant, variant_settings(SETTINGS, variant), [target])


def provide(source: str, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes a compiler, in a cache that all processes of this test session share. Skips where it can't be had."""
    base = tmp_path_factory.getbasetemp()
    session = base.parent if base.name.startswith("popen-") else base
    monkeypatch.setenv("INNERMOST_CACHE", str(session / "compilers"))
    try:
        compiler_python(source)
    except InfrastructureError as error:
        pytest.skip(f"{source} can't be installed: {error.message}")


@pytest.fixture(scope="session")
def make_job() -> MakeJob:
    """Makes compile jobs for the installed compiler; what it resolves is kept."""
    sides: dict[tuple[str, str], Side] = {}

    def make(
        name: str, text: str, variant: str = "none", *, code: bool = False, target: str = "llvm-cpu"
    ) -> CompileJob:
        if (variant, target) not in sides:
            sides[variant, target] = side(variant, target)
        resolved = sides[variant, target]
        flags = resolved.targets[target]
        assert isinstance(flags, tuple)
        return CompileJob(
            dispatch=name,
            target=target,
            side="baseline",
            python=sys.executable,
            build="installed",
            library="",
            text=text,
            passes=resolved.variant.passes,
            flags=flags,
            stages=STAGES,
            code=code,
            identity=target,
        )

    return make


def run_jobs(
    jobs: list[CompileJob],
    *,
    seconds: float = 60,
    memory_mib: int = 4096,
    workers: int = 2,
    made: list[bytes] | None = None,
) -> dict[str, Outcome]:
    """The outcomes by dispatch; `made` gets every vmfb that was generated."""

    def keep(vmfb: bytes) -> str:
        if made is not None:
            made.append(vmfb)
        return sha256_hex(vmfb)

    limits = CompileLimits(seconds=seconds, memory_mib=memory_mib)
    shop = Workshop(limits=limits, keep=keep, stop=StopFlag())
    answers = compile_all(list(map(ready, jobs)), workers, shop)
    return {job.dispatch: outcome for job, outcome in answers}
