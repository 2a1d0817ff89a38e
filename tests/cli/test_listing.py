# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost corpus list`: which dispatches, and a line for each that can be copied from."""

import pytest

from bot.cli.listing import lines
from bot.corpus.library import load_corpus
from tests.cli.conftest import Innermost

SHIPPED = load_corpus()


@pytest.mark.parametrize("width", [60, 80, 120, 160])
def test_a_terminal_shows_a_line_for_each_with_its_whole_id(width: int) -> None:
    header, *rows, count = lines(SHIPPED.dispatches, 2000, width)
    assert header.startswith("dispatch ")
    assert [row.split()[0] for row in rows] == [dispatch.id for dispatch in SHIPPED.dispatches]
    assert all(len(row) <= width for row in (header, *rows))
    assert any("…" in row for row in rows)
    assert count.startswith(f"{len(SHIPPED.dispatches):,} of 2,000 dispatches, used by ")


def test_elsewhere_a_line_has_everything(innermost: Innermost) -> None:
    said = innermost("corpus", "list")
    _, *rows, _ = said.out.splitlines()
    for row, dispatch in zip(rows, SHIPPED.dispatches, strict=True):
        assert row.split()[0] == dispatch.id
        assert all(use.model in row for use in dispatch.models)
        assert " ".join(dispatch.context) in row


def test_one_is_counted_as_one() -> None:
    one = next(dispatch for dispatch in SHIPPED.dispatches if len(dispatch.models) == 1)
    assert list(lines([one], 1, 80))[-1] == "1 of 1 dispatch, used by 1 model"
    assert list(lines([], 5, 80)) == ["0 of 5 dispatches, used by 0 models"]


@pytest.mark.parametrize("option", ["--model", "--family", "--layout", "--dtype", "--context", "--suite"])
def test_an_empty_value_is_a_mistake(innermost: Innermost, option: str) -> None:
    said = innermost("corpus", "list", option, "")
    assert said.code == 2
    assert "''" in said.err


def test_whole_models_are_no_suite_of_dispatches(innermost: Innermost) -> None:
    said = innermost("corpus", "list", "--suite", "models")
    assert said.code == 2
    assert "second tier" in said.err
    assert "innermost run --suite models" in said.err


def test_words_add_up_and_options_narrow(innermost: Innermost) -> None:
    def count(*arguments: str) -> int:
        return len(innermost("corpus", "list", *arguments).out.splitlines()) - 2

    both = count("family=resnet", "layout=nhwc")
    assert both > max(count("family=resnet"), count("layout=nhwc"))
    assert 0 < count("family=resnet", "--layout", "nhwc") == count("--family", "resnet", "--layout", "nhwc") < both
