# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a run found out about a change, as a dispatch's page tells it."""

from bot.dashboard.dispatch_page import Told
from bot.history.panel_values import Explanation
from bot.model.run import Step
from bot.report.regression import comparison
from bot.report.remarks import Remark
from bot.report.why import since_words, why_words


def told(known: Explanation) -> Told:
    """Why, since when, and the commands that show it again."""
    (baseline, before), (candidate, after) = known.baseline, known.candidate
    sides = (
        f"{candidate} against {baseline}, with {before}"
        if before == after
        else (f"{candidate} with {after} against {baseline} with {before}")
    )
    until = [] if known.until == Step.TIME else ["--until", known.until]
    return Told(
        sides=sides,
        target=known.target,
        day=known.created[:10],
        why=_pieces(why_words(known.why)) if known.why else (),
        since=_pieces(since_words(known.since)) if known.since else (),
        commands=comparison(known.dispatch, known.target, [known.baseline, known.candidate], until),
    )


def _pieces(remark: Remark) -> tuple[tuple[str, str], ...]:
    return tuple((piece.text, piece.look.name.lower()) for piece in remark)
