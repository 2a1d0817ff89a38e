# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The page of a reproducer: the claim, versions, all commands. Pure."""

import shlex
from collections.abc import Sequence

from bot.explain.claims import describe
from bot.model.facts import Stage
from bot.report import commands, tools
from bot.report.shown import Shown
from bot.report.tools import SIDES, Side, variant_of
from bot.report.words import clean, listed, one_line, plural

_CPU = "--iree-llvmcpu-target-cpu="
_FEATURES = "--iree-llvmcpu-target-cpu-features="


def readme(shown: Shown) -> str:
    """`README.md`."""
    run, result = shown.run, shown.result
    lines = [
        f"# {one_line(result.dispatch)} on {one_line(result.target)}",
        "",
        f"Expected: {one_line(describe(shown.claim))}.",
        "",
        "`./reproduce.sh` shows it with IREE's wheels alone, and exits with 0 where it does. "
        "By Innermost it is shown by",
        "",
        *_block([commands.reproduce(run, result.dispatch, result.target)]),
        "",
        "## Versions",
        "",
        "| side | pipeline | compiler | IREE commit |",
        "| --- | --- | --- | --- |",
    ]
    for side in SIDES:
        variant = variant_of(run, side)
        build = variant.compiler
        cells = (side, variant.name, f"{build.name} {build.release}", build.revision or "not known")
        lines.append("| " + " | ".join(one_line(cell).replace("|", "\\|") for cell in cells) + " |")
    lines += ["", f"Runtime {one_line(run.host.runtime)}, on {one_line(run.host.cpu)}, {one_line(run.host.system)}."]
    files = [_file(shown, side) for side in SIDES]
    lines += ["", f"What each side is compiled with for {one_line(result.target)} is in {listed(files)}."]
    for side in SIDES:
        lines += ["", f"## {side.capitalize()}", "", *_block(_commands(shown, side))]
    return clean("\n".join(lines)) + "\n"


def _file(shown: Shown, side: Side) -> str:
    """A side's file of flags, with the CPU in a word, whose features are many."""
    return f"`{tools.flags_file(side)}`{_cpu(tools.flags(shown.run, side, shown.result.target))}"


def _cpu(flags: Sequence[str]) -> str:
    cpu, features = (
        next((flag.removeprefix(begin) for flag in flags if flag.startswith(begin)), "") for begin in (_CPU, _FEATURES)
    )
    told = plural(len(features.split(",")), "feature") if features else ""
    return f" ({' and '.join(part for part in (one_line(cpu), told) if part)})" if cpu or told else ""


def _commands(shown: Shown, side: Side) -> list[str]:
    """All of a side's commands: the pipeline alone, the whole compile, and, where there is code, running and timing."""
    run = shown.run
    stage = shown.stage or Stage.DISPATCH_CREATION
    found = [tools.iree_opt(run, side), tools.iree_compile_briefly(run, side, stage, f"{side}.mlir")]
    if shown.runs and shown.inputs is not None:
        module, device = f"{side}.vmfb", shown.device
        inputs = shown.inputs
        found += [
            tools.iree_compile_briefly(run, side, "end", module),
            tools.iree_run_module(module, device, inputs.function, inputs.words, []),
            tools.iree_benchmark_module(module, device, inputs.function, inputs.words, f"{side}.json"),
        ]
    return [shlex.join(each) for each in found if each]


def _block(lines: Sequence[str]) -> list[str]:
    return ["```sh", *(one_line(line) for line in lines), "```"]
