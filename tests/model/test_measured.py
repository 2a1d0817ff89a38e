# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What several kinds of inputs show together."""

import pytest

from bot.model.measured import Case, Change, Compared
from tests.report import builders as b

NEITHER, BASELINE, CANDIDATE, BOTH = (), ("baseline",), ("candidate",), ("baseline", "candidate")
EXACT, CLOSE = b.case("zeros", "exact"), b.case("random", "close")
BROKEN, FIXED, BOTH_OFF = (b.case("random", "wrong", off) for off in (CANDIDATE, BASELINE, BOTH))
ALIKE = b.case("large", "exact", BOTH)
NO_REFERENCE = b.case("ones", "wrong").model_copy(
    update={"against_reference": None, "baseline_against_reference": None}
)


@pytest.mark.parametrize(
    ("cases", "change"),
    [
        ([CLOSE], "close"),
        ([EXACT], "exact"),
        ([EXACT, CLOSE], "close"),
        ([CLOSE, ALIKE], "wrong in both"),
        ([BROKEN], "wrong"),
        ([FIXED], "fixed"),
        ([FIXED, CLOSE, EXACT], "fixed"),
        ([FIXED, BROKEN], "wrong"),
        ([FIXED, NO_REFERENCE], "wrong"),
        ([FIXED, ALIKE], "wrong"),  # the candidate isn't right either
        ([NO_REFERENCE], "wrong"),
        ([BOTH_OFF], "wrong"),
        ([BOTH_OFF, FIXED], "wrong"),
    ],
)
def test_what_the_candidate_did_to_the_results(cases: list[Case], change: Change) -> None:
    assert Compared(cases=tuple(cases), seed=0, device="cuda").change == change


def test_the_sides_that_are_off() -> None:
    assert [case.off for case in (CLOSE, BROKEN, FIXED, BOTH_OFF, ALIKE)] == [
        NEITHER,
        CANDIDATE,
        BASELINE,
        BOTH,
        BOTH,
    ]
    assert NO_REFERENCE.off == NEITHER
