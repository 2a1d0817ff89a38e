# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A lit test for what a reduced dispatch shows: it passes with what is good, and fails with what is bad.

The form is that of LLVM's lit and FileCheck, as IREE's own tests have it.
"""

import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.compiler.toolchain import Lacking, Side
from bot.errors import InfrastructureError
from bot.explain.claims import Claim, Fails, Moves
from bot.model.compiled import Outcome
from bot.model.facts import OpFacts, Stage
from bot.processes import Ended, run_to_end

_LIMIT_S = 120.0
# Of the machine that made the test, and no matter of layouts.
_OF_THE_HOST = ("--iree-llvmcpu-target-cpu=", "--iree-llvmcpu-target-cpu-features=", "--iree-llvmcpu-debug-symbols=")
_SCRIPTS = {"iree-opt": "iree_opt", "iree-compile": "iree_compile"}


@dataclass(frozen=True, kw_only=True)
class Command:
    """A tool's arguments before the file's name and after it."""

    tool: str
    arguments: tuple[str, ...]

    def line(self) -> str:
        """The command as a RUN line has it. Values with commas and brackets are quoted."""
        words = (word if word.replace("-", "").replace("=", "").isalnum() else f"'{word}'" for word in self.arguments)
        return f"// RUN: {self.tool} {' '.join(words)} %s | FileCheck %s"


def commands(side: Side, target: str, claim: Claim) -> tuple[Command, ...]:
    """How a side's IR can be printed where a claim is about it, the simplest way first."""
    stage = claim.stage if isinstance(claim, Moves) else _phase(claim)
    passes, flags = side.variant.passes, side.targets[target]
    found: list[Command] = []
    if stage is Stage.PREPROCESSING and passes:
        found.append(Command(tool="iree-opt", arguments=(f"--pass-pipeline={passes}",)))
    if not isinstance(flags, Lacking):
        own = [flag for flag in (*flags, *side.variant.flags) if not flag.startswith(_OF_THE_HOST)]
        if passes:
            own.append(f"--iree-preprocessing-pass-pipeline={passes}")
        found.append(Command(tool="iree-compile", arguments=(*own, f"--compile-to={stage}")))
    return tuple(found)


def _phase(claim: Claim) -> Stage:
    at = claim.at if isinstance(claim, Fails) else ""
    return Stage(at) if at in list(Stage) else Stage.EXECUTABLE_CONFIGURATIONS


def checks(claim: Claim, good: Outcome) -> list[str]:
    """The CHECK lines: what is printed where all is well, and not where the claim holds."""
    label = "// CHECK-LABEL: @main"
    if not isinstance(claim, Moves):
        return [label]
    op = next(
        op
        for op in good.stages[claim.stage].ops
        if any(operand.role == claim.role and operand.innermost for operand in op.operands)
    )
    position = next(i for i, operand in enumerate(op.operands) if operand.role == claim.role and operand.innermost)
    if op.op != "linalg.generic":
        return [label, *_named(op)]
    name = claim.role.upper()
    others = "".join("#{{.+}}, " for _ in range(position))
    return [
        f"// CHECK: #[[${name}:.+]] = affine_map<({{{{.+}}}}) -> {op.operands[position].map}>",
        label,
        f"// CHECK: linalg.generic {{indexing_maps = [{others}#[[${name}]], {{{{.+}}}}reduction",
    ]


def _named(op: OpFacts) -> list[str]:
    types = ", ".join(operand.type for operand in op.operands)
    return [f"// CHECK: {op.op}{{{{.*}}}} ins({{{{.+}}}} : {types})"]


def test_text(command: Command, lines: Sequence[str], says: str, text: str) -> str:
    """The file: RUN line, what it is about, CHECK lines, and the dispatch."""
    return "\n".join([command.line(), "", f"// {says}", "", *lines, "", text.rstrip(), ""])


def printed(command: Command, python: str, file: Path) -> Ended:
    """What a tool of a compiler prints of a file."""
    script = f"iree.compiler.tools.scripts.{_SCRIPTS[command.tool]}"
    line = [python, "-m", script, *command.arguments, str(file)]
    return run_to_end(line, folder=file.parent, environment=dict(os.environ), limit_s=_LIMIT_S)


def passes(command: Command, python: str, test: str) -> bool:
    """Whether a test passes with a command: the tool ends well, and FileCheck finds what it looks for.

    FileCheck is the Python package `filecheck`. Raises `InfrastructureError` where it is not installed.
    """
    with tempfile.TemporaryDirectory(prefix="innermost-") as folder:
        file = Path(folder) / "test.mlir"
        file.write_text(test)
        ended = printed(command, python, file)
        if ended.code != 0:
            return False
        checked = run_to_end(
            [sys.executable, "-m", "filecheck", str(file)],
            folder=file.parent,
            environment=dict(os.environ),
            said=ended.out,
            limit_s=_LIMIT_S,
        )
    if "No module named filecheck" in checked.err:
        raise InfrastructureError("the test was not verified: FileCheck is not installed", "pip install filecheck")
    return checked.code == 0
