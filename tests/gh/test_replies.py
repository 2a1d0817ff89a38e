# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What is said back, whatever it quotes: read as GitHub's own renderer reads it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import InputError
from bot.gh import replies
from bot.gh.gate import Refuse
from bot.gh.grammar import Mistake
from bot.model.compiled import CompileFailed
from bot.report import markdown as md
from bot.report.layouts import layout_comment
from bot.report.markdown import Markdown
from tests.gh.comments import SHA
from tests.gh.test_requested import LOG, hostile
from tests.report.dom import OURS, problems, rendered
from tests.report.poison import poison
from tests.report.test_fuzz import plain
from tests.report.texts import CLASSES, TEXTS


def every_reply(text: str) -> Markdown:
    """Every kind of answer, in one comment as `handle` joins them; each quotes `text` wherever it quotes."""
    error = InputError(text, text)
    parts = [
        replies.mistaken(Mistake(text, text), text),
        replies.refused(Refuse(why=text, how=text, sha=SHA)),
        replies.failed(error),
        replies.gone_wrong(error, LOG),
        replies.too_many(3, 5),
    ]
    return replies.joined([replies.headed(text, part) for part in parts])


def escapes(text: Markdown) -> set[str]:
    return problems(rendered(text), OURS | {"hr"}, links=[LOG])


@pytest.mark.parametrize("kind", CLASSES)
def test_known_attacks(kind: str) -> None:
    assert escapes(every_reply(CLASSES[kind])) == set()


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_any_text(text: str) -> None:
    assert escapes(every_reply(text)) == set()


@settings(max_examples=30, deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=5))
def test_any_text_in_layouts(texts: list[str]) -> None:
    turn = iter(texts * 10_000)
    outcome = poison(hostile().outcome, lambda: next(turn))
    assert isinstance(outcome, CompileFailed)
    assert escapes(layout_comment(texts[0], texts[-1], texts[0], outcome)) == set()


@pytest.mark.parametrize("kind", CLASSES)
def test_the_check_catches_prose_that_is_not_escaped(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(md, "prose", plain)
    assert kind in escapes(every_reply(CLASSES[kind]))
