# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Real compiles: what the stages show, and which code is equal."""

from dataclasses import replace
from pathlib import Path

from bot.compiler.job import CompileLimits
from bot.compiler.pool import Workshop, compile_all, ready
from bot.files import sha256_hex
from bot.model.compiled import Compiled
from bot.model.facts import OpFacts, Stage
from bot.processes import StopFlag
from tests.compiler.conftest import MakeJob, run_jobs
from tests.paths import DATA

ISSUE = (DATA / "issue.mlir").read_text()
PAD = (DATA / "pad.mlir").read_text()


def shown(op: OpFacts) -> dict[str, tuple[str, bool | None]]:
    return {operand.role: (operand.map, operand.innermost) for operand in op.operands}


def test_the_issues_conv(make_job: MakeJob) -> None:
    found = run_jobs([make_job("b", ISSUE, "baseline"), make_job("r", ISSUE, "reordered")])
    baseline, reordered = found["b"].stages, found["r"].stages
    at = Stage.PREPROCESSING
    assert shown(baseline[at].ops[0]) == {"image": ("(d3, d1, d2)", False), "filter": ("(d0, d3)", True)}
    assert shown(reordered[at].ops[0]) == {"image": ("(d0, d1, d3)", True), "filter": ("(d3, d2)", False)}
    assert baseline[at].dispatches == 0
    assert baseline[Stage.DISPATCH_CREATION] == reordered[Stage.DISPATCH_CREATION]
    assert baseline[Stage.DISPATCH_CREATION].dispatches == 1
    # 1x8x128x128 f16 and 16x8 f16 read, 1x16x128x128 f32 written.
    assert baseline[Stage.DISPATCH_CREATION].bytes_moved == 8 * 128 * 128 * 2 + 16 * 8 * 2 + 16 * 128 * 128 * 4


def test_a_pad_producer_keeps_the_gain_and_pays_with_a_transposing_dispatch(make_job: MakeJob) -> None:
    found = run_jobs([make_job("b", PAD, "baseline"), make_job("r", PAD, "reordered")])
    at = Stage.DISPATCH_CREATION
    baseline, reordered = found["b"].stages[at], found["r"].stages[at]
    assert (baseline.ops[0].operands[0].role, baseline.ops[0].operands[0].innermost) == ("image", False)
    assert (reordered.ops[0].operands[0].role, reordered.ops[0].operands[0].innermost) == ("image", True)
    assert reordered.transposing > baseline.transposing


def test_a_folder_that_the_linker_would_trip_over(make_job: MakeJob, tmp_path: Path) -> None:
    odd = tmp_path / "my run; --so"
    odd.mkdir()
    shop = Workshop(limits=CompileLimits(seconds=60, memory_mib=4096), keep=sha256_hex, stop=StopFlag(), scratch=odd)
    [(_, outcome)] = compile_all([ready(make_job("pad", PAD, code=True))], 1, shop)
    assert isinstance(outcome, Compiled)


def test_threads_make_no_difference(make_job: MakeJob) -> None:
    codes: set[str] = set()
    for workers in (1, 2):  # the one job is alone on two cores, and has all of one
        (found,) = run_jobs([make_job("pad", PAD, code=True)], workers=workers).values()
        assert isinstance(found, Compiled)
        codes.add(found.code.executable)
    assert len(codes) == 1


def test_several_ops_dynamic_shapes_and_a_pooling(make_job: MakeJob) -> None:
    found = run_jobs([make_job("zoo", (DATA / "zoo.mlir").read_text())])["zoo"]
    ops = found.stages[Stage.PREPROCESSING].ops
    assert [(op.key, op.kind) for op in ops] == [
        ("arg1", "convolution"),
        ("op", "reduction"),
        ("arg2", "convolution"),
    ]
    image, filter_ = ops[0].operands
    assert (image.role, image.map, image.innermost) == ("image", "(d0, d1 + d4, d2 + d5, d6)", True)
    assert (filter_.role, filter_.map, filter_.innermost) == ("filter", "(d4, d5, d6, d3)", False)
    assert ops[1].operands[0].role == "input 0"
    late = found.stages[Stage.DISPATCH_CREATION]
    assert late.bytes_moved is None
    assert {"arg1", "arg2"} <= {op.key for op in late.ops}


def test_equal_ir_is_generated_once_and_differing_ir_is_not_shared(make_job: MakeJob) -> None:
    made: list[bytes] = []
    found = run_jobs(
        [
            make_job("b", ISSUE, "baseline", code=True),
            make_job("r", ISSUE, "reordered", code=True),
            make_job("pad b", PAD, "baseline", code=True),
            make_job("pad r", PAD, "reordered", code=True),
        ],
        made=made,
    )
    outcomes = {name: outcome for name, outcome in found.items() if isinstance(outcome, Compiled)}
    assert outcomes.keys() == found.keys()
    assert outcomes["b"].code == outcomes["r"].code
    assert len(made) == 3
    assert outcomes["pad b"].code.code_objects != outcomes["pad r"].code.code_objects


def test_comments_and_blank_lines_do_not_change_the_code(make_job: MakeJob) -> None:
    moved = "// moved\n\n\n" + ISSUE
    alone = run_jobs([make_job("one", ISSUE, code=True)])["one"]
    other = run_jobs([make_job("two", moved, code=True)])["two"]
    assert isinstance(alone, Compiled)
    assert isinstance(other, Compiled)
    assert alone.code.code_objects == other.code.code_objects


def test_a_flag_that_only_codegen_sees_changes_the_code(make_job: MakeJob) -> None:
    plain = make_job("plain", PAD, code=True)
    flags = (*plain.flags, "--iree-llvmcpu-disable-distribution=true")
    found = run_jobs([plain, replace(plain, dispatch="tuned", flags=flags, identity="other flags")])
    one, two = found["plain"], found["tuned"]
    assert isinstance(one, Compiled)
    assert isinstance(two, Compiled)
    assert one.ir_sha256 == two.ir_sha256
    assert one.code.code_objects != two.code.code_objects
