# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Lines cut into words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.gh.words import Unclosed, Word, split


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("", []),
        ("run  abc", [Word("run"), Word("abc")]),
        ("run\u00a0abc\u2028def", [Word("run"), Word("abc"), Word("def")]),
        ("--suite ci", [Word("--suite"), Word("ci")]),
        ("--suite=ci", [Word("--suite"), Word("ci", quoted=True)]),
        ("--suite=", [Word("--suite"), Word("", quoted=True)]),
        ("--dispatch=layout=nhwc", [Word("--dispatch"), Word("layout=nhwc", quoted=True)]),
        ("layout=nhwc", [Word("layout=nhwc")]),
        ("\u2014suite ci", [Word("--suite"), Word("ci")]),
        ("\u2013\u2060suite ci", [Word("--suite"), Word("ci")]),
        ('--reason "a b"', [Word("--reason"), Word("a b", quoted=True)]),
        ('--reason="a b" c', [Word("--reason"), Word("a b", quoted=True), Word("c")]),
        ("--reason \u201ca b\u201d", [Word("--reason"), Word("a b", quoted=True)]),
        ("--reason \u2018a b\u2019", [Word("--reason"), Word("a b", quoted=True)]),
        ('"--suite"', [Word("--suite", quoted=True)]),
        ("it's fine", [Word("it's"), Word("fine")]),
        ("'it's fine'", [Word("it's fine", quoted=True)]),
        ("r\u200bun \ufeffabc", [Word("run"), Word("abc")]),
        ('""', [Word("", quoted=True)]),
        ("a\\ b $HOME `x` ;rm", [Word("a\\"), Word("b"), Word("$HOME"), Word("`x`"), Word(";rm")]),
    ],
)
def test_words(line: str, words: list[Word]) -> None:
    assert split(line) == tuple(words)


@pytest.mark.parametrize("line", ['a "b c', "a 'b c", '--reason="b', '"', "'tis"])
def test_a_quotation_mark_without_a_partner_is_a_mistake(line: str) -> None:
    assert isinstance(split(line), Unclosed)


def test_only_a_plain_word_is_an_option() -> None:
    assert Word("--x").is_option
    assert not Word("--x", quoted=True).is_option
    assert not Word("-x").is_option


@given(st.text())
def test_any_text_gives_words(line: str) -> None:
    words = split(line)
    if not isinstance(words, Unclosed):
        assert all(word.quoted or (word.text and " " not in word.text) for word in words)


_VALUES = st.text(st.characters(min_codepoint=32, max_codepoint=126, exclude_characters="'\"")).map(str.strip)


@given(st.lists(_VALUES, min_size=1, max_size=6))
def test_quoted_words_come_back_as_they_were(values: list[str]) -> None:
    assert split(" ".join(f'"{value}"' for value in values)) == tuple(Word(value, quoted=True) for value in values)
