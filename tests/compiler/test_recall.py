# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What an earlier run knows of the same IR, whichever pipeline came to it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bot import layout
from bot.cache import Cache
from bot.cache.layout import BLOBS, path_of
from bot.compiler.job import CompileJob, CompileLimits
from bot.compiler.pool import Workshop, compile_all, ready
from bot.compiler.recall import READERS, KnownByIR
from bot.model.compiled import Compiled
from bot.processes import StopFlag
from tests.compiler.conftest import MakeJob
from tests.paths import DATA

ISSUE = (DATA / "issue.mlir").read_text()
Generate = Callable[..., tuple[Compiled, bool]]


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "cache", 0)


@pytest.fixture
def generate(cache: Cache) -> Generate:
    """Compiles a job in a run of its own; the outcome, and whether code was generated for it."""

    def generate(job: CompileJob) -> tuple[Compiled, bool]:
        made: list[str] = []

        def keep(vmfb: bytes) -> str:
            made.append(cache.put_blob(vmfb))
            return made[-1]

        limits = CompileLimits(seconds=60, memory_mib=4096)
        known = KnownByIR(cache, cache.put_blob)
        shop = Workshop(limits=limits, keep=keep, stop=StopFlag(), known=known)
        [(_, outcome)] = compile_all([ready(job)], 1, shop)
        assert isinstance(outcome, Compiled)
        return outcome, bool(made)

    return generate


def test_code_is_generated_once_whichever_pipeline_came_to_the_ir(
    make_job: MakeJob, generate: Generate, cache: Cache
) -> None:
    baseline, reordered = (make_job("conv", ISSUE, name, code=True) for name in ("baseline", "reordered"))
    first, generated = generate(baseline)
    assert generated
    second, generated = generate(reordered)
    assert not generated
    assert second.code == first.code
    assert second.ir_sha256 == first.ir_sha256
    # What it read itself on the way is its own.
    assert second.stages != first.stages
    assert second.stages == generate(replace(reordered, library="another"))[0].stages
    # Without its vmfb, an entry says nothing.
    path_of(cache.root, BLOBS, first.code.executable).unlink()
    third, generated = generate(reordered)
    assert generated
    assert third.code == first.code


def test_other_code_of_equal_ir_is_not_taken(make_job: MakeJob, generate: Generate) -> None:
    job = make_job("conv", ISSUE, "baseline", code=True)
    first, _ = generate(job)
    changes = [
        {"flags": (*job.flags, "--iree-llvmcpu-disable-distribution=true")},
        {"process_flags": ("--iree-llvmcpu-distribution-size=32",)},
        {"build": "another"},
        {"library": "another"},
    ]
    for change in changes:
        outcome, generated = generate(replace(job, identity=str(change), **change))
        assert generated, change
        assert outcome.ir_sha256 == first.ir_sha256


def test_every_module_that_reads_layouts_counts() -> None:
    """Another way of reading must not meet what an older one kept; `rules` judges what was read."""
    modules = {f"bot.layout.{path.stem}" for path in Path(layout.__file__).parent.glob("*.py")}
    assert modules - {"bot.layout.__init__", "bot.layout.rules"} <= set(READERS)
