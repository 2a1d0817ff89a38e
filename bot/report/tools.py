# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The commands of IREE's own tools that do what a run did: nothing of Innermost is in them. Pure."""

from collections.abc import Sequence
from typing import Literal

from bot.model.facts import Stage
from bot.model.run import Run, Variant
from bot.report.words import one_line

Side = Literal["baseline", "candidate"]
SIDES: tuple[Side, Side] = ("baseline", "candidate")
DISPATCH = "dispatch.mlir"
END = "end"


def variant_of(run: Run, side: Side) -> Variant:
    """One side's variant."""
    return run.baseline if side == "baseline" else run.candidate


def iree_opt(run: Run, side: Side) -> list[str]:
    """Runs a side's preprocessing pipeline by itself; empty where it has none."""
    passes = variant_of(run, side).passes
    return ["iree-opt", DISPATCH, f"--pass-pipeline={passes}"] if passes else []


def flags(run: Run, side: Side, target: str) -> tuple[str, ...]:
    """What a side gets for a target, and by its variant, besides the pipeline."""
    of_target = next((each.flags.get(side, ()) for each in run.targets if each.name == target), ())
    return (*of_target, *variant_of(run, side).flags)


def flags_file(side: Side) -> str:
    """The name of the file that has a side's flags."""
    return f"{side}.flags"


def in_file(words: Sequence[str]) -> str:
    """Words as iree-compile reads them from `@FILE`, by the rules of a GNU response file, a word a line.

    https://llvm.org/docs/CommandLine.html#response-files
    """
    quoted = ('"{}"'.format(word.replace("\\", "\\\\").replace('"', '\\"')) for word in map(one_line, words))
    return "".join(f"{word}\n" for word in quoted)


def iree_compile(run: Run, side: Side, target: str, phase: Stage | Literal["end"], output: str) -> list[str]:
    """Compiles up to a phase, or to the `end`, as a side does for a target."""
    return _iree_compile(run, side, flags(run, side, target), phase, output)


def iree_compile_briefly(run: Run, side: Side, phase: Stage | Literal["end"], output: str) -> list[str]:
    """The same, with the flags in the side's file: those of a CPU take a page."""
    return _iree_compile(run, side, (f"@{flags_file(side)}",), phase, output)


def _iree_compile(run: Run, side: Side, given: Sequence[str], phase: Stage | Literal["end"], output: str) -> list[str]:
    passes = variant_of(run, side).passes
    preprocessing = [f"--iree-preprocessing-pass-pipeline={passes}"] if passes else []
    stop = [] if phase == END else [f"--compile-to={phase}"]
    return ["iree-compile", DISPATCH, *given, *preprocessing, *stop, "-o", output]


def iree_run_module(
    module: str, device: str, function: str, inputs: Sequence[str], outputs: Sequence[str]
) -> list[str]:
    """Runs a compiled module once; `inputs` as `1x8x4xf32=@input0.bin`, `outputs` as names of .npy files."""
    given = [f"--input={each}" for each in inputs]
    kept = [f"--output=@{each}" for each in outputs]
    return ["iree-run-module", f"--module={module}", f"--device={device}", f"--function={function}", *given, *kept]


def iree_benchmark_module(module: str, device: str, function: str, inputs: Sequence[str], output: str) -> list[str]:
    """Times a compiled module; `output` is the JSON file for the figures."""
    given = [f"--input={each}" for each in inputs]
    figures = ["--benchmark_repetitions=10", f"--benchmark_out={output}", "--benchmark_out_format=json"]
    return [
        "iree-benchmark-module",
        f"--module={module}",
        f"--device={device}",
        f"--function={function}",
        *given,
        *figures,
    ]
