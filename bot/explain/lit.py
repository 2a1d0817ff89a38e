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
from bot.model.facts import Stage
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
    if stage is Stage.PREPROCESSING:
        found.append(Command(tool="iree-opt", arguments=(f"--pass-pipeline={passes}",) if passes else ()))
    if not isinstance(flags, Lacking):
        own = [flag for flag in (*flags, *side.variant.flags) if not flag.startswith(_OF_THE_HOST)]
        if passes:
            own.append(f"--iree-preprocessing-pass-pipeline={passes}")
        found.append(Command(tool="iree-compile", arguments=(*own, f"--compile-to={stage}")))
    return tuple(found)


def _phase(claim: Claim) -> Stage:
    at = claim.at if isinstance(claim, Fails) else ""
    return Stage(at) if at in list(Stage) else Stage.EXECUTABLE_CONFIGURATIONS


def checks(claim: Claim, good: Outcome) -> list[list[str]]:
    """CHECK lines for what is printed where all is well and not where the claim holds, in several ways.

    Maps have names of their own at the top of a module, but for those in dispatches.
    """
    label = "// CHECK-LABEL: @main"
    if not isinstance(claim, Moves):
        return [[label]]
    op, position = next(
        (op, position)
        for op in good.stages[claim.stage].ops
        for position, operand in enumerate(op.operands)
        if operand.role == claim.role and operand.innermost
    )
    if op.op != "linalg.generic":
        types = ", ".join(operand.type for operand in op.operands)
        return [[label, f"// CHECK: {op.op}{{{{.*}}}} ins({{{{.+}}}} : {types})"]]
    name, wanted = f"${claim.role.upper()}", f"-> {op.operands[position].map}>"
    loops = "affine_map<({{[^)]*}})"
    named = [
        f"// CHECK: #[[{name}:.+]] = {loops} {wanted}",
        label,
        f"// CHECK: linalg.generic {{indexing_maps = [{'#{{[^,]+}}, ' * position}#[[{name}]], {{{{.+}}}}reduction",
    ]
    others = f"{loops} -> ({{{{[^)]*}}}})>, " * position
    return [
        named,
        [label, f"// CHECK: linalg.generic {{indexing_maps = [{others}{loops} {wanted}, {{{{.+}}}}reduction"],
    ]


def test_text(command: Command, lines: Sequence[str], says: Sequence[str], text: str) -> str:
    """The file: RUN line, what it is about, CHECK lines, and the dispatch."""
    return "\n".join([command.line(), "", *(f"// {line}" for line in says), "", *lines, "", text.rstrip(), ""])


def printed(command: Command, python: str, file: Path) -> Ended:
    """What a tool of a compiler prints of a file."""
    script = f"iree.compiler.tools.scripts.{_SCRIPTS[command.tool]}"
    line = [python, "-m", script, *command.arguments, str(file)]
    return run_to_end(line, folder=file.parent, environment=dict(os.environ), limit_s=_LIMIT_S)


def verified(
    claim: Claim, good: tuple[Side, Outcome], bad: Side, target: str, says: Sequence[str], text: str
) -> str | None:
    """A test that was seen to pass with the good side and to fail with the bad one; None where none was found.

    Its RUN line is the bad side's. `says` are lines that go into it, `text` is the dispatch.
    """
    side, outcome = good
    for ours, theirs in zip(commands(side, target, claim), commands(bad, target, claim), strict=False):
        for lines in checks(claim, outcome):
            test = test_text(theirs, lines, says, text)
            if passes(ours, side.python, test) and not passes(theirs, bad.python, test):
                return test
    return None


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
