# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Where in the pipeline the worst layout loss began: one operand's map, stage by stage, as a diff."""

from bot.model.verdict import LayoutChange
from bot.report import markdown as md
from bot.report.markdown import Markdown
from bot.report.operands import OperandChange, history
from bot.report.view import View
from bot.report.words import clip, elide

# On each side, whether the reduction is innermost; the other fates have no map that says so.
_CONTIGUOUS = {
    LayoutChange.KEPT: ("contiguous", "contiguous"),
    LayoutChange.NEVER: ("strided", "strided"),
    LayoutChange.LOST: ("contiguous", "strided"),
    LayoutChange.GAINED: ("strided", "contiguous"),
}
_CELL = 60


def loss_diff(view: View) -> Markdown:
    """The worst row's first loss at every stage, `-` the baseline, `+` the candidate; empty where nothing was lost.

    Two lines a stage and one above: at most nine.
    """
    lost = next((row for row in view.rows if row.losses and row.importance.acceptable), None)
    if lost is None:
        return md.NOTHING
    loss = lost.losses[0]
    changes = history(lost.result, loss)
    width = max(len(change.stage) for change in changes)
    where = f" on {clip(lost.result.target, _CELL)}" if view.many_targets else ""
    lines = [f"  {clip(loss.role, _CELL)} of {clip(loss.op, _CELL)} in {elide(lost.result.dispatch, 100)}{where}"]
    for change in changes:
        lines += _stage(change, width)
    return md.fence("\n".join(lines), "diff", 2_000)


def _stage(change: OperandChange, width: int) -> list[str]:
    before, after = _CONTIGUOUS.get(change.change, (change.change.value, change.change.value))
    maps = clip(change.baseline, _CELL), clip(change.candidate, _CELL)
    pad = max(map(len, maps))
    stage = change.stage.ljust(width)
    if maps[0] == maps[1] and before == after:
        return [f"  {stage}  {maps[0].ljust(pad)}  {before}"]
    return [f"- {stage}  {maps[0].ljust(pad)}  {before}", f"+ {stage}  {maps[1].ljust(pad)}  {after}"]
