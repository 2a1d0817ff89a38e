# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A folder that shows a result again with IREE's wheels alone: its files, from a record. Pure, but for reading sources.

dispatch.mlir                       the dispatch
baseline.passes, candidate.passes   the pipelines
baseline.flags, candidate.flags     what iree-compile gets for the target and the variant
expected/*.txt                      what `show.py` is to print of each side, where a layout or a count is claimed
input*.bin                          inputs, where code is run
reproduce.sh                        does it; exit code 0 where it shows what is claimed
README.md                           the claim, versions, all commands
"""

from pathlib import Path

from bot.model.facts import FILTER, IMAGE, OpFacts, StageFacts
from bot.report.reproducer_readme import readme
from bot.report.reproducer_script import script
from bot.report.shown import Shown
from bot.report.tools import DISPATCH, SIDES, flags, flags_file, in_file

_BOT = Path(__file__).resolve().parents[1]
_READERS = ("bot/compiler/irops.py", "bot/compiler/irfacts.py", "bot/layout/naming.py")
# What is no module of theirs there.
_INSTEAD = (
    ("from bot.compiler import ", "import "),
    ("from bot.model.facts import FILTER, IMAGE\n", f"FILTER, IMAGE = {FILTER!r}, {IMAGE!r}\n"),
)


def reproducer(shown: Shown) -> dict[str, str | bytes]:
    """The folder's files, by path."""
    run, result = shown.run, shown.result
    files: dict[str, str | bytes] = {
        DISPATCH: shown.text,
        "baseline.passes": f"{run.baseline.passes}\n",
        "candidate.passes": f"{run.candidate.passes}\n",
        "show.py": (_BOT / "report" / "show.py").read_text(),
        "reproduce.sh": script(shown),
        "README.md": readme(shown),
    }
    for reader in _READERS:
        source = (_BOT.parent / reader).read_text()
        for ours, plain in _INSTEAD:
            source = source.replace(ours, plain)
        files[Path(reader).name] = source
    files |= {flags_file(side): in_file(flags(run, side, result.target)) for side in SIDES}
    stage = shown.stage
    if stage is not None:
        for side, outcome in zip(SIDES, (result.baseline, result.candidate), strict=True):
            files[f"expected/{side}.txt"] = expected(outcome.stages[stage])
    if shown.inputs is not None and shown.runs:
        files |= {f"input{number}.bin": data for number, data in enumerate(shown.inputs.data)}
    return files


def expected(facts: StageFacts) -> str:
    """What `show.py` prints of IR that has these facts."""
    lines = [f"dispatches {facts.dispatches}, of which {facts.transposing} transpose"]
    for op in facts.ops:
        lines += _op_lines(op)
    return "\n".join(lines) + "\n"


def _op_lines(op: OpFacts) -> list[str]:
    words = {True: "innermost", False: "not innermost", None: "undecided"}
    inputs = [f"  {o.role:<7}  {o.map}  {o.type}  {words[o.innermost]}" for o in op.operands]
    return [f"{op.key}: {op.op}", *inputs, f"  result   {op.result.map}  {op.result.type}"]
