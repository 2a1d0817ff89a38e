# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a bisection came to, in words: settled or not, with every change or the net one, and where to read on."""

import pytest

from bot.explain.bisect import Answer, Bisection
from bot.explain.properties import Property
from bot.explain.search import Change
from bot.report.bisection import about, answer_words, bisection_comment, conclusions, links, table
from tests.report.dom import OURS, problems, rendered
from tests.report.texts import CLASSES

OLD, NEW = "1" * 40, "2" * 40
TESTED = (
    Answer(release="3.5.0", value=False, revision=OLD),
    Answer(release="3.6.0", value=True, revision=NEW),
    Answer(release="3.10.0", value=True, revision="3" * 40),
)
CHANGE = Change(release="3.6.0", before=False, to=True)
SETTLED = Bisection(good="3.5.0", bad="3.10.0", suspects=("3.6.0",), tested=TESTED, changes=(CHANGE,))
SKIPPED = Answer(release="3.6.0", value=None, why="no wheel\nfor this Python")
OPEN = Bisection(
    good="3.5.0",
    bad="3.10.0",
    suspects=("3.6.0", "3.10.0"),
    tested=(TESTED[0], SKIPPED, TESTED[2]),
    changes=(Change(release="3.10.0", before=False, to=True),),
)
ALIKE = Bisection(good="3.6.0", bad="3.10.0", suspects=(), tested=TESTED[1:], changes=())
NONE = Bisection(good="", bad="", suspects=(), tested=(), changes=())


def test_what_is_asked_in_words() -> None:
    assert about(Property.INNERMOST, "image", "preprocessing") == "image innermost at preprocessing"
    assert about(Property.DISPATCH_COUNT, "image", "preprocessing") == "dispatch-count"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (TESTED[0], "no"),
        (TESTED[1], "yes"),
        (Answer(release="3.5.0", value=3), "3"),
        (Answer(release="3.5.0", value="mixed"), "mixed"),
        (SKIPPED, "skipped: no wheel for this Python"),
    ],
)
def test_an_answer_is_one_line(answer: Answer, words: str) -> None:
    assert answer_words(answer) == words


def test_the_table_marks_what_changed() -> None:
    assert table(SETTLED).splitlines() == ["  3.5.0   no", "◆ 3.6.0   yes", "  3.10.0  yes"]
    assert table(NONE) == ""


@pytest.mark.parametrize(
    ("found", "every", "said"),
    [
        (SETTLED, False, ["changed in 3.6.0: no -> yes", "(tested 3 of 9)"]),
        (
            OPEN,
            True,
            [
                "changed in 3.10.0: no -> yes",
                "the first change is in one of 3.6.0, 3.10.0: not all could be tested",
                "(tested 2 of 9, 1 skipped)",
            ],
        ),
        (
            ALIKE.model_copy(update={"good": "3.10.0", "tested": (SKIPPED, TESTED[2])}),
            False,
            ["only 3.10.0 could be tested (tested 1 of 9, 1 skipped): that says nothing of a change"],
        ),
        (ALIKE, True, ["no change from 3.6.0 to 3.10.0 (tested 2 of 9)"]),
        (
            ALIKE,
            False,
            [
                "no net change: yes with 3.6.0 and with 3.10.0 (tested 2 of 9)",
                "whether it changed and changed back in between, --all shows",
            ],
        ),
    ],
)
def test_conclusions(found: Bisection, every: bool, said: list[str]) -> None:
    assert conclusions(found, count=9, every=every) == said


def test_links_are_to_what_is_known() -> None:
    notes = {"3.6.0": "https://example.org/3.6.0", "3.10.0": ""}
    first, commits, on, _ = links(SETTLED, notes)
    assert first.split() == ["notes", "https://example.org/3.6.0"]
    assert commits.split()[1].endswith(f"/compare/{OLD}...{NEW}")
    assert f"--good-ref={OLD} --bad-ref={NEW} --test-script=TEST.sh" in on
    # A compiler that was not asked says no commit, and there is none before the first.
    unasked = SETTLED.model_copy(update={"tested": (TESTED[0], SKIPPED)})
    assert links(unasked, {}) == []
    assert links(SETTLED.model_copy(update={"tested": TESTED[1:]}), {}) == []
    assert links(ALIKE, notes) == []
    assert links(SETTLED.model_copy(update={"suspects": ("9.9.9",)}), notes) == []


def test_a_comment() -> None:
    said = bisection_comment("conv.mlir", "reordered", "gfx942", "image innermost", SETTLED, count=9, every=False)
    assert "changed in 3.6.0" in said
    assert "[release notes](<https://github.com/iree-org/iree/releases/tag/v3.6.0>)" in said
    assert f"compare/{OLD}...{NEW}" in said
    assert "◆ 3.6.0" in said
    # Names that are no releases, and revisions that are no commits, become no links.
    odd = tuple(answer.model_copy(update={"release": "mine", "revision": "HEAD"}) for answer in TESTED[:2])
    mine = SETTLED.model_copy(update={"tested": odd, "suspects": ("mine",)})
    assert "](" not in bisection_comment("conv.mlir", "reordered", "gfx942", "x", mine, count=2, every=True)


@pytest.mark.parametrize("kind", CLASSES)
def test_a_comment_quotes_and_does_not_obey(kind: str) -> None:
    text = CLASSES[kind]
    answer = Answer(release=text, value=None, why=text, revision=text)
    change = Change(release=text, before=text, to=text)
    found = Bisection(good=text, bad=text, suspects=(text, text), tested=(answer,), changes=(change,))
    assert problems(rendered(bisection_comment(text, text, text, text, found, count=1, every=True)), OURS) == set()
