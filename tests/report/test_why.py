# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Why, and since when, in a line."""

import pytest

from bot.model.trace import Blame, Decision
from bot.model.verdict import LayoutChange
from bot.model.why import Explained, NotTraced, Since
from bot.report.remarks import Look
from bot.report.told import explained
from bot.report.view import view
from bot.report.why import since, why
from tests.report import builders as b

GAINED, LOST = LayoutChange.GAINED, LayoutChange.LOST
APART = "the sides part at Convert1X1FilterConv2DToMatmul (baseline) and ConvertConvToChannelsLast (candidate)"


def said(blame: Blame) -> str:
    remark = why(b.result("any", why=Explained(blame=blame)))
    assert remark is not None
    return "".join(piece.text for piece in remark)


def decided(change: LayoutChange, *, baseline: LayoutChange | None, candidate: LayoutChange | None) -> str:
    before, after = (None if each is None else b.turned("P", each) for each in (baseline, candidate))
    decision = Decision(track="arg1", role="image", change=change, baseline=before, candidate=after)
    return said(b.blamed().model_copy(update={"decisions": (decision,)})).partition("; ")[0]


def test_the_pass_that_decides_and_where_the_sides_part() -> None:
    assert said(b.blamed()) == f"image gained by ConvertConvToChannelsLast (candidate, preprocessing); {APART}"
    assert said(b.blamed(LOST)).startswith("image lost by ConvertConvToChannelsLast (candidate, preprocessing); ")


@pytest.mark.parametrize(
    ("change", "baseline", "candidate", "words"),
    [
        (GAINED, None, GAINED, "image gained by P (candidate, preprocessing)"),
        (GAINED, LOST, None, "image gained without what lost it there: P (baseline, preprocessing)"),
        (LOST, GAINED, None, "image lost without what gained it there: P (baseline, preprocessing)"),
        (LOST, GAINED, LOST, "image lost by P (candidate, preprocessing)"),
        (LOST, None, None, "image lost, by no one pass"),
    ],
)
def test_whose_pass_decides(
    change: LayoutChange, baseline: LayoutChange | None, candidate: LayoutChange | None, words: str
) -> None:
    assert decided(change, baseline=baseline, candidate=candidate) == words


def test_operands_that_one_pass_decides_are_said_once() -> None:
    decision = b.blamed().decisions[0]
    several = (decision, decision.model_copy(update={"track": "arg2"}))
    assert said(b.blamed().model_copy(update={"decisions": several})) == said(b.blamed())
    roles = tuple(decision.model_copy(update={"role": role}) for role in ("image", "filter", "input 2", "input 3"))
    assert "; 2 more operands; " in said(b.blamed().model_copy(update={"decisions": roles}))


def test_a_side_that_fails() -> None:
    failing = {"baseline": None, "candidate": b.passed("DetachElementwise", "failed")}
    text = said(b.blamed().model_copy(update={"failed": failing, "complete": False, "decisions": ()}))
    assert text.startswith("candidate fails in DetachElementwise; the sides part at ")
    assert text.endswith("; a side did not come to its end")


def test_layouts_that_never_differ() -> None:
    same = b.blamed().model_copy(update={"baseline": None, "candidate": None, "decisions": ()})
    assert said(same) == "layouts are the same after every pass"


def bisected(found: Since) -> str:
    remark = since(b.result("any", since=found))
    assert remark is not None
    return "".join(piece.text for piece in remark)


def test_since_when() -> None:
    by = "(reordered; 5 releases tested)"
    assert bisected(b.SINCE) == f"3.6.0: image innermost at dispatch-creation no → yes {by}"
    open_ = b.SINCE.model_copy(update={"suspects": ("3.6.0", "3.7.0")})
    assert bisected(open_).startswith("3.6.0 or 3.7.0: ")
    none = b.SINCE.model_copy(update={"suspects": (), "after": "no"})
    assert bisected(none) == f"no net change of {b.SINCE.about} from 3.5.0 to 3.13.0: no {by}"
    assert since(b.result("any")) is None


def test_what_is_alike_is_said_once() -> None:
    """And a result of which nobody asked says nothing, which one that was not traced does."""
    run = b.run(
        *(b.result(name, why=Explained(blame=b.blamed())) for name in ("one", "two")),
        b.result("three", why=NotTraced(reason="the compiler is elsewhere"), since=b.SINCE),
        b.result("four"),
    )
    told = explained(view(run).rows)
    assert sorted(len(one.rows) for one in told) == [1, 1, 2]
    words = {"".join(piece.text for piece in one.remark) for one in told}
    assert "not traced: the compiler is elsewhere" in words
    few = why(b.result("five", why=NotTraced(reason="only the first 2 (`traces` under [limits])")))
    assert few is not None
    assert [(piece.text, piece.look) for piece in few][2] == ("traces", Look.CODE)
    assert any(each.startswith("since 3.6.0: ") for each in words)
