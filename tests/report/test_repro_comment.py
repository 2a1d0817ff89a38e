# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A reproducer as a comment: the claim, and a command a side, with the flags that both have said once."""

from bot.model.verdict import Overall
from bot.report.repro_comment import repro_comment
from tests.report import builders as b

LOST = b.result("conv", Overall.REGRESSION, candidate=b.compiled(b.LOST, name="b"))


def test_nothing_differs_and_that_is_said() -> None:
    same = b.result("conv", baseline=b.compiled(name="a"), candidate=b.compiled(name="a"), code="identical")
    said = repro_comment(b.run(same), same)
    assert "nothing differs between the two sides" in said
    assert "```" not in said


def test_each_side_has_its_command() -> None:
    run = b.run(LOST)
    said = repro_comment(run, LOST)
    assert said.startswith("**`conv` on `llvm-cpu`: ")
    assert "# baseline: baseline, iree-base-compiler 3.13.0" in said
    assert "# candidate: reordered, iree-base-compiler 3.13.0" in said
    (shared,) = [line for line in said.splitlines() if line.startswith("flags=")]
    assert "--iree-opt-level=O2" in shared
    commands = [line for line in said.splitlines() if line.startswith("iree-compile ")]
    assert len(commands) == 2
    for command, side in zip(commands, ("baseline", "candidate"), strict=True):
        assert " $flags " in command
        assert "--iree-opt-level=O2" not in command
        assert "'--iree-preprocessing-pass-pipeline=builtin.module(" in command  # a shell would read its parentheses
        assert command.endswith(f"-o {side}.mlir")
    assert "By Innermost:" in said


def test_flags_that_a_shell_would_split_are_not_shared() -> None:
    flags = {"baseline": ("--a=b c",), "candidate": ("--a=b c",)}
    run = b.run(LOST)
    run = run.model_copy(update={"targets": tuple(t.model_copy(update={"flags": flags}) for t in run.targets)})
    said = repro_comment(run, LOST)
    assert 'flags="--iree-opt-level=O2 ' in said
    assert said.count("'--a=b c'") == 2


def test_a_block_of_a_comment_has_no_name_for_others() -> None:
    run = b.run(LOST)
    run = run.model_copy(update={"request": run.request.model_copy(update={"globs": ("block-1.mlir",)})})
    assert "By Innermost:" not in repro_comment(run, LOST)
