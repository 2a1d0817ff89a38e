# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which comment is ours, and what is to be done."""

import pytest

from bot.gh.marker import Stamp, comparison_key, with_marker
from bot.gh.sticky import Comment, Create, Decision, Unchanged, Update, decide

KEY = comparison_key("baseline", "reordered", ["llvm-cpu"])
OTHER = comparison_key("baseline", "reordered", ["gfx942"])
ME = "github-actions[bot]"


def comment(number: int, author: str, body: str) -> Comment:
    return Comment(id=number, node_id=f"IC_{number}", author=author, body=body, url="")


NEW = with_marker("new", KEY)


def decided(existing: list[Comment], body: str = NEW, stamp: Stamp | None = None) -> Decision:
    return decide(existing, me=ME, key=KEY, body=body, stamp=stamp or Stamp(), now_s=1_000_000)


@pytest.mark.parametrize(
    "theirs",
    [
        comment(1, "mallory", with_marker("pasted", KEY)),
        comment(1, "github-actions", with_marker("a user named like the app", KEY)),
        comment(1, "", with_marker("a deleted account", KEY)),
        comment(1, ME, "another workflow's comment"),
        comment(1, ME, with_marker("another comparison", OTHER)),
        comment(1, ME, with_marker("quoted", KEY) + "> and more"),
    ],
)
def test_what_is_not_ours_is_left_alone(theirs: Comment):
    decision = decided([theirs])
    assert decision.action == Create()
    assert decision.surplus == ()


def test_ours_is_updated_and_an_equal_one_is_not_written_again():
    old = comment(5, ME, with_marker("old", KEY))
    assert decided([old]).action == Update(old, NEW)
    same = comment(5, ME.upper(), NEW.replace("\n", "\r\n") + "\n")
    assert decided([same]).action == Unchanged(same)


def test_of_several_the_oldest_is_kept_in_whatever_order_they_come():
    ours = [comment(number, ME, with_marker(text, KEY)) for number, text in ((9, "new"), (3, "old"), (6, "older"))]
    decision = decided(ours)
    assert decision.action == Update(ours[1], NEW)
    assert [extra.id for extra in decision.surplus] == [6, 9]


def test_what_is_newer_stays_and_moves_into_the_oldest():
    older, newer = (with_marker(text, KEY, Stamp(made_s=made)) for text, made in (("older", 100), ("newer", 300)))
    first, second = comment(3, ME, older), comment(9, ME, newer)
    decision = decided([second, first], with_marker("mine", KEY, Stamp(made_s=200)), Stamp(made_s=200))
    assert decision == Decision(action=Update(first, newer), surplus=(second,), superseded=True)
    settled = decided([comment(3, ME, newer)], with_marker("mine", KEY, Stamp(made_s=200)), Stamp(made_s=200))
    assert settled.superseded
    assert isinstance(settled.action, Unchanged)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        (Stamp(made_s=1, run=9, attempt=9), Stamp(made_s=2, run=1, attempt=1)),
        (Stamp(made_s=1, run=1, attempt=9), Stamp(made_s=1, run=2, attempt=1)),
        (Stamp(made_s=1, run=1, attempt=1), Stamp(made_s=1, run=1, attempt=2)),
    ],
)
def test_newer_is_later_then_the_later_run_then_the_later_attempt(earlier: Stamp, later: Stamp):
    there = comment(3, ME, with_marker("there", KEY, later))
    assert decided([there], with_marker("mine", KEY, earlier), earlier).superseded
    there = comment(3, ME, with_marker("there", KEY, earlier))
    assert not decided([there], with_marker("mine", KEY, later), later).superseded


def test_a_stamp_from_the_future_does_not_silence_us():
    forged = comment(3, ME, with_marker("all is well", KEY, Stamp(made_s=10**12)))
    mine = with_marker("mine", KEY, Stamp(made_s=999_000))
    assert decided([forged], mine, Stamp(made_s=999_000)).action == Update(forged, mine)


def test_what_was_folded_away_is_left_so():
    folded = Comment(id=1, node_id="IC_1", author=ME, body=NEW, url="", minimised="resolved")
    assert decided([folded]) == Decision(action=Create(), surplus=(), superseded=False)
