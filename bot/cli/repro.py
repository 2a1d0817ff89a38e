# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost repro`: a folder that shows one result with IREE's wheels alone."""

import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.options import that_can_be_made
from bot.errors import EXIT_OK, UsageError, nearest

if TYPE_CHECKING:
    from bot.explain.claims import Claim
    from bot.model.run import Result, Run
    from bot.report.shown import Inputs

EXAMPLES = "Example: innermost repro innermost-run 1d698633 && ./innermost-reproducer/reproduce.sh"
_LIMIT_S, _LIMIT_MIB = 60.0, 4096
_LIKE = 0.5
"""Of difflib's ratio: ids are long, and one of them may be meant by a part of it with a slip."""


def repro(
    run_dir: Annotated[Path, typer.Argument(help="A folder that `innermost run` wrote.")],
    dispatch: Annotated[str, typer.Argument(help="A dispatch of it, by its id or a part of that.")],
    target: Annotated[str | None, typer.Option(help="One of the run's targets, where it has several.")] = None,
    out: Annotated[Path, typer.Option(help="The folder to write.", callback=that_can_be_made)] = Path(
        "innermost-reproducer"
    ),
) -> int:
    """Write a folder that shows what a result shows, with nothing of Innermost installed."""
    from bot.explain.claims import describe
    from bot.record import load_run

    run = load_run(run_dir)
    result = result_of(run_dir, run, dispatch, target)
    check_empty(out)
    claim = write_reproducer(run_dir, run, result, out)
    if claim is None:
        raise UsageError(
            f"nothing differs between the two sides of '{result.dispatch}': there is nothing to reproduce",
            "choose a dispatch that the report says something of",
        )
    typer.echo(f"{result.dispatch} on {result.target}: {describe(claim)}")
    typer.echo(f"show it: {shlex.quote(str(out))}/reproduce.sh")
    typer.echo("It gets IREE's wheels into a folder of its own, once; README.md there has the commands.", err=True)
    return EXIT_OK


def write_reproducer(run_dir: Path, run: "Run", result: "Result", out: Path) -> "Claim | None":
    """Writes the folder that shows what a result claims; None, and nothing written, where it claims nothing."""
    from bot.explain.claims import claim_of
    from bot.files import write_atomic
    from bot.record import load_texts
    from bot.report.reproducer import reproducer
    from bot.report.shown import Shown

    claim = claim_of(result)
    if claim is not None:
        text = load_texts(run_dir, run.dispatches)[result.dispatch]
        shown = Shown(run=run, result=result, claim=claim, text=text, inputs=_inputs(run, result, claim, text))
        for name, content in reproducer(shown).items():
            write_atomic(out / name, content)
        (out / "reproduce.sh").chmod(0o755)
    return claim


def result_of(run_dir: Path, run: "Run", dispatch: str, target: str | None) -> "Result":
    """The one result of a dispatch, named by its id or a part of it, or by its file, on a target.

    Raises `UsageError`.
    """
    import difflib

    file = dispatch.endswith(".mlir")
    if file:
        dispatch = Path(dispatch).stem  # as a run names what comes from a file
    names = sorted({result.dispatch for result in run.results})
    found = [name for name in names if name == dispatch] or [name for name in names if dispatch in name and not file]
    if len(found) != 1:
        if found:
            few = f"{', '.join(found[:3])}{', …' if len(found) > 3 else ''}"
            raise UsageError(f"'{dispatch}' is part of {len(found)} names", f"give one of them: {few}")
        like = " or ".join(f"'{each}'" for each in difflib.get_close_matches(dispatch, names, n=3, cutoff=_LIKE))
        tip = f"did you mean {like}?" if like else nearest(dispatch, names, f"innermost report {run_dir} --format json")
        raise UsageError(f"the run in {run_dir} has no dispatch '{dispatch}'", tip)
    results = [r for r in run.results if r.dispatch == found[0] and target in (None, r.target)]
    if len(results) != 1:
        known = [r.target for r in run.results if r.dispatch == found[0]]
        what = f"the run has no target '{target}'" if target else "the run has several targets"
        raise UsageError(what, f"name one with --target: {', '.join(known)}")
    return results[0]


def check_empty(folder: Path) -> None:
    """Raises `UsageError` where there is anything in a folder: what a user has there is not overwritten."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(f"{folder} is there already", "choose another folder with --out, or remove that one")


def _inputs(run: "Run", result: "Result", claim: "Claim", text: str) -> "Inputs | None":
    """What the run called the dispatch with; None where there is no code, or its arguments can't be made."""
    from bot.explain.claims import Computes
    from bot.files import sha256_hex
    from bot.measure.devices import DYNAMIC_SIZE, Devices
    from bot.measure.inputs import RANDOM, make_inputs
    from bot.report.shown import Inputs

    if not result.baseline.kind == "compiled" == result.candidate.kind:
        return None
    with Devices() as devices:
        described = devices.describe(text, _LIMIT_S, _LIMIT_MIB, None)
    if described["kind"] != "described" or any(arg["shape"] is None for arg in described["args"]):
        return None
    sizes = [[size or DYNAMIC_SIZE for size in arg["shape"]] for arg in described["args"]]
    values = claim.inputs if isinstance(claim, Computes) else RANDOM
    seed = run.settings["measure"]["seed"]
    arrays = make_inputs(described["args"], sha256_hex(text.encode()), seed, DYNAMIC_SIZE, values)
    types = ("x".join([*map(str, size), arg["type"]]) for size, arg in zip(sizes, described["args"], strict=True))
    return Inputs(
        function=described["function"],
        types=tuple(types),
        data=tuple(array.tobytes() for array in arrays),
        results=described["results"],
    )
