# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Why a result changed, and since when, in a line each: the passes that differ, the release of a bisection."""

from bot.model.run import Result
from bot.model.trace import Blame, Decision, PassPoint
from bot.model.verdict import LayoutChange
from bot.model.why import NotTraced, Since, Why
from bot.report.remarks import Look, Piece, Remark
from bot.report.words import listed, plural

_DECISIONS = 2
_SUSPECTS = 4


def why(result: Result) -> Remark | None:
    """Which pass decided how each operand ends up, and where the sides part; None where nobody asked."""
    return None if result.why is None else why_words(result.why)


def why_words(why_: Why) -> Remark:
    """The same of what is known to be changed."""
    return (Piece("not traced: "), *_quoted(why_.reason)) if isinstance(why_, NotTraced) else _blamed(why_.blame)


def _quoted(reason: str) -> Remark:
    """What stands between backticks is set as code."""
    parts = reason.split("`")
    if len(parts) % 2 == 0:  # a backtick of somebody else's
        return (Piece(reason),)
    return tuple(Piece(part, Look.CODE if place % 2 else Look.PLAIN) for place, part in enumerate(parts) if part)


def since(result: Result) -> Remark | None:
    """What a bisection found; None before one."""
    return None if result.since is None else since_words(result.since)


def _blamed(blame: Blame) -> Remark:
    pieces: list[Piece] = []
    for side, point in blame.failed.items():
        if point is not None:
            pieces += [Piece(f"{side} fails in "), Piece(point.name, Look.CODE), Piece("; ")]
    # Ops that end up otherwise by the same pass are one thing to say.
    decided = list(dict.fromkeys(_decided(each) for each in blame.decisions))
    for remark in decided[:_DECISIONS]:
        pieces += [*remark, Piece("; ")]
    if len(decided) > _DECISIONS:
        pieces.append(Piece(f"{plural(len(decided) - _DECISIONS, 'more operand')}; "))
    pieces += _apart(blame)
    if not blame.complete:
        pieces.append(Piece("; a side did not come to its end"))
    return tuple(pieces)


def _decided(decision: Decision) -> Remark:
    """`image gained by ConvertConvToChannelsLast (candidate)`: the pass without which it would be as it was."""
    gained = decision.change is LayoutChange.GAINED
    mine, other = decision.candidate, decision.baseline
    if mine is not None and (mine.change is LayoutChange.GAINED) == gained:
        side, turn = "candidate", mine
    elif other is not None:
        # The candidate has no such pass: what the baseline's did is missing, or is undone.
        side, turn = "baseline", other
    else:
        return (Piece(f"{decision.role} {decision.change}", Look.STRONG), Piece(", by no one pass"))
    what = f"{decision.role} {decision.change}"
    how = "by" if side == "candidate" else f"without what {turn.change} it there:"
    return (
        Piece(what, Look.STRONG),
        Piece(f" {how} "),
        Piece(turn.point.name, Look.CODE),
        Piece(f" ({side}, {turn.point.phase})"),
    )


def _apart(blame: Blame) -> Remark:
    if blame.baseline is None and blame.candidate is None:
        return (Piece("layouts are the same after every pass"),)
    sides = (("baseline", blame.baseline), ("candidate", blame.candidate))
    pieces = [Piece("the sides part at ")]
    for name, point in sides:
        pieces += [*_point(name, point), Piece(" and " if name == "baseline" else "")]
    return tuple(pieces[:-1])


def _point(side: str, point: PassPoint | None) -> Remark:
    if point is None:
        return (Piece(f"no pass that moves it ({side})"),)
    return (Piece(point.name, Look.CODE), Piece(f" ({side})"))


def since_words(found: Since) -> Remark:
    """The same of a bisection."""
    by = Piece(f" ({found.pipeline}; {plural(found.tested, 'release')} tested)")
    if not found.suspects:
        same = f"no net change of {found.about} from {found.good} to {found.bad}: {found.before}"
        return (Piece(same), by)
    which = list(found.suspects[:_SUSPECTS])
    more = len(found.suspects) - len(which)
    named = listed([*which, *([f"{more:,} more"] if more else [])], "or")
    return (Piece(named, Look.STRONG), Piece(f": {found.about} {found.before} → {found.after}"), by)
