# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What workers say, read: equal facts are one value, and whoever asks for other filters gets other facts."""

import pytest
from pydantic import ValidationError

from bot.layout.facts import stage_facts
from bot.layout.reading import read_filters, read_stage, recall_stage
from tests.layout.test_facts import FILTER, IMAGE, contraction, facts

SAID = facts(contraction(IMAGE, FILTER)).model_dump_json()
NONE: frozenset[str] = frozenset()


def test_a_stage_is_read_once_for_each_set_of_filters() -> None:
    one = read_stage(SAID, frozenset({"arg1"}))
    assert one == stage_facts(facts(contraction(IMAGE, FILTER)), frozenset({"arg1"}))
    assert read_stage(SAID, frozenset({"arg1"})) is one
    assert [operand.role for operand in one.ops[0].operands] == ["image", "filter"]
    swapped = read_stage(SAID, frozenset({"arg0"}))
    assert [operand.role for operand in swapped.ops[0].operands] == ["filter", "image"]
    assert read_stage(facts().model_dump_json(), NONE).ops == ()


def test_filters_are_those_of_the_source() -> None:
    assert read_filters(SAID) == frozenset({"arg1"})
    assert read_filters(facts().model_dump_json()) == NONE
    assert read_filters(SAID) is read_filters(SAID)  # read once for a whole run


def test_a_stage_that_was_kept_comes_back() -> None:
    kept = read_stage(SAID, NONE)
    text = kept.model_dump_json().encode()
    assert recall_stage(text) == kept
    assert recall_stage(text) is recall_stage(bytes(text))


@pytest.mark.parametrize("damaged", ["", "{}", SAID[:-9], SAID.replace('"ops"', '"op_s"')])
def test_what_is_damaged_is_refused(damaged: str) -> None:
    with pytest.raises(ValidationError):
        read_filters(damaged)
    with pytest.raises(ValidationError):
        read_stage(damaged, NONE)
    with pytest.raises(ValidationError):
        recall_stage(damaged.encode())
