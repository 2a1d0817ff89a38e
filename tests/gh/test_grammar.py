# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One declaration: what it accepts, what it says of itself, and how it tells of a mistake."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.gh.commands import COMMANDS
from bot.gh.grammar import Matched, Mistake, Operand, Option, Syntax, explain, match
from bot.gh.words import Unclosed, Word, split

SYNTAX = Syntax(
    name="try",
    summary="Try it.",
    operands=(Operand("FIRST", "the first", least=1), Operand("REST", "more of them", most=3)),
    options=(
        Option("once", "VALUE", "Once."),
        Option("many", "VALUE", "Often.", many=True),
        Option("why", "TEXT", "Why.", required=True),
    ),
)


def matched(line: str) -> Matched | Mistake:
    words = split(line)
    assert not isinstance(words, Unclosed)
    return match(SYNTAX, words)


def test_operands_and_options_mix() -> None:
    found = matched("a --many 1 b --why w --many=2 c")
    assert isinstance(found, Matched)
    assert (found.one("FIRST"), found.all("REST"), found.all("many"), found.one("why")) == (
        "a",
        ("b", "c"),
        ("1", "2"),
        "w",
    )
    assert (found.one("once"), found.all("once")) == ("", ())


@pytest.mark.parametrize(
    ("line", "message", "tip"),
    [
        ("--why w", "FIRST is missing", "the first"),
        ("a", "--why is missing", "--why TEXT"),
        ("a --why", "--why has no value", "--why TEXT"),
        ("a --why --once 1", "--why has no value", "--why TEXT"),
        ("a --why w --once 1 --once 2", "--once is given twice", "once"),
        ("a --why w --onse 1", "no option '--onse'", "'--once'"),
        ("a --wh w", "no option '--wh'", "'--why'"),
        ("a b c d e --why w", "'e' is one word too many", "quotes"),
    ],
)
def test_a_mistake_says_what_and_what_to_do(line: str, message: str, tip: str) -> None:
    found = matched(line)
    assert isinstance(found, Mistake)
    assert message in found.message
    assert tip in found.tip


def test_a_quoted_value_is_never_an_option() -> None:
    found = matched('a --why "--once" "--many"')
    assert isinstance(found, Matched)
    assert (found.one("why"), found.all("REST")) == ("--once", ("--many",))


def test_the_help_names_everything() -> None:
    text = explain(SYNTAX)
    assert text.startswith("/innermost try FIRST [REST…] [--once VALUE] [--many VALUE]… --why TEXT\n")
    assert all(part.help in text for part in (*SYNTAX.operands, *SYNTAX.options))


@pytest.mark.parametrize("name", COMMANDS)
def test_the_examples_of_each_command_are_accepted_by_its_grammar(name: str) -> None:
    syntax = COMMANDS[name].syntax
    assert syntax.examples
    for example in syntax.examples:
        words = split(example)
        assert not isinstance(words, Unclosed)
        assert isinstance(match(syntax, words[len(name.split()) :]), Matched), example


_TEXT = st.text(st.characters(codec="ascii", exclude_categories=["Cc"], exclude_characters="'\""), max_size=12).map(
    lambda text: " ".join(text.split())
)


@st.composite
def lines(draw: st.DrawFn) -> tuple[Syntax, dict[str, tuple[str, ...]], list[str]]:
    """A command of the registry, values for it, and these values as somebody might write them."""
    syntax = draw(st.sampled_from([command.syntax for command in COMMANDS.values()]))
    values: dict[str, tuple[str, ...]] = {}
    parts: list[list[str]] = []
    for option in syntax.options:
        least = int(option.required)
        given_values = draw(st.lists(_TEXT, min_size=least, max_size=3 if option.many else 1))
        if given_values:
            values[option.name] = tuple(given_values)
        joiner = draw(st.sampled_from([" ", "="]))
        parts += [[f'--{option.name}{joiner}"{value}"'] for value in given_values]
    for operand in syntax.operands:
        given_values = draw(st.lists(_TEXT, min_size=operand.most if operand.least else 0, max_size=operand.most))
        if len(given_values) < operand.least:
            continue
        if given_values:
            values[operand.name] = tuple(given_values)
            parts.insert(draw(st.integers(0, len(parts))), [f'"{value}"' for value in given_values])
    return syntax, values, [word for part in parts for word in part]


@given(lines())
def test_what_is_written_is_read(case: tuple[Syntax, dict[str, tuple[str, ...]], list[str]]) -> None:
    syntax, values, written = case
    words = split(" ".join(written))
    assert not isinstance(words, Unclosed)
    found = match(syntax, words)
    assert isinstance(found, Matched)
    # Operands may have been written in another order than they were declared in.
    named = {option.name for option in syntax.options}
    assert {name: found.all(name) for name in named} == {name: values.get(name, ()) for name in named}
    loose = sorted(value for operand in syntax.operands for value in values.get(operand.name, ()))
    assert sorted(value for operand in syntax.operands for value in found.all(operand.name)) == loose


@given(st.lists(st.builds(Word, st.text(max_size=12), st.booleans()), max_size=8), st.sampled_from(list(COMMANDS)))
def test_any_words_match_or_are_a_mistake(words: list[Word], name: str) -> None:
    found = match(COMMANDS[name].syntax, words)
    if isinstance(found, Mistake):
        assert found.message
    else:
        assert sum(len(values) for values in found.values.values()) <= len(words)
