# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which comment is ours, and what is to be done."""

import pytest

from bot.gh.marker import comparison_key, with_marker
from bot.gh.sticky import Comment, Create, Unchanged, Update, decide

KEY = comparison_key("baseline", "reordered", ["llvm-cpu"])
OTHER = comparison_key("baseline", "reordered", ["gfx942"])
ME = "github-actions[bot]"


def comment(number: int, author: str, body: str) -> Comment:
    return Comment(id=number, node_id=f"IC_{number}", author=author, body=body, url="")


NEW = with_marker("new", KEY)


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
    decision = decide([theirs], me=ME, key=KEY, body=NEW)
    assert decision.action == Create()
    assert decision.surplus == ()


def test_ours_is_updated_and_an_equal_one_is_not_written_again():
    old = comment(5, ME, with_marker("old", KEY))
    assert decide([old], me=ME, key=KEY, body=NEW).action == Update(old)
    same = comment(5, ME.upper(), NEW.replace("\n", "\r\n") + "\n")
    assert decide([same], me=ME, key=KEY, body=NEW).action == Unchanged(same)


def test_of_several_the_oldest_is_kept_in_whatever_order_they_come():
    ours = [comment(number, ME, with_marker(text, KEY)) for number, text in ((9, "new"), (3, "old"), (6, "older"))]
    decision = decide(ours, me=ME, key=KEY, body=NEW)
    assert decision.action == Update(ours[1])
    assert [extra.id for extra in decision.surplus] == [6, 9]
