# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Answers and waits: what kind of trouble it is, and how long one has patience."""

import pytest

from bot.errors import InfrastructureError
from bot.gh.fault import GoneError, LimitedError, RefusedError, UnsureError, fault_of
from bot.gh.patience import Pace, Patience
from tests.gh.clock import FakeClock

RESET = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "1767225620"}
AT_0 = {"date": "Thu, 01 Jan 2026 00:00:00 GMT"}  # 1767225600


@pytest.mark.parametrize(
    ("status", "headers", "message", "kind"),
    [
        (401, {}, "Bad credentials", RefusedError),
        (403, {}, "Resource not accessible by integration", RefusedError),
        (403, {"x-ratelimit-remaining": "42"}, "Must have admin rights", RefusedError),
        (403, {"retry-after": "5"}, "", LimitedError),
        (403, {"x-ratelimit-remaining": "0"}, "", LimitedError),
        (403, {}, "You have exceeded a secondary rate limit.", LimitedError),
        (429, {}, "", LimitedError),
        (404, {}, "Not Found", GoneError),
        (410, {}, "Issues are disabled", GoneError),
        (422, {}, "Body is too long", RefusedError),
        (500, {}, "", UnsureError),
        (502, {}, "", UnsureError),
    ],
)
def test_kinds(status: int, headers: dict[str, str], message: str, kind: type[InfrastructureError]):
    fault = fault_of(status, headers, message)
    assert type(fault) is kind
    assert str(status) in fault.message
    assert message in fault.message
    assert fault.tip
    assert fault.exit_code == 3


@pytest.mark.parametrize(
    ("headers", "wait_s"),
    [
        ({"retry-after": "5"}, 5),
        ({"retry-after": "5", **RESET, **AT_0}, 5),
        ({**RESET, **AT_0}, 21),
        ({**RESET, "date": "Fri, 02 Jan 2026 00:00:00 GMT"}, 1),
        (RESET, 60),
        ({"retry-after": "Thu, 01 Jan 2026 00:00:00 GMT"}, 60),
        ({"retry-after": "٣"}, 60),
        ({}, 60),
    ],
)
def test_the_wait_is_what_github_says_by_its_own_clock(headers: dict[str, str], wait_s: float):
    fault = fault_of(429, headers, "")
    assert isinstance(fault, LimitedError)
    assert fault.wait_s == wait_s


def test_waits_double_until_the_tries_are_used_up():
    clock = FakeClock()
    patience = Patience(Pace(first_wait_s=2, tries=4), clock)
    fault = UnsureError("no answer", "look at the network")
    for _ in range(3):
        patience.wait(fault)
    assert clock.slept == [2, 4, 8]
    with pytest.raises(InfrastructureError, match="gave up on GitHub after 4 tries and 14 s of waiting") as caught:
        patience.wait(fault)
    assert "no answer" in caught.value.message
    assert caught.value.tip == "look at the network"


def test_a_wait_beyond_the_budget_is_not_begun():
    clock = FakeClock()
    patience = Patience(Pace(budget_s=100), clock)
    patience.wait(LimitedError("limit", "later", wait_s=60))
    with pytest.raises(InfrastructureError, match="next wait: 60 s"):
        patience.wait(LimitedError("limit", "later", wait_s=60))
    assert clock.slept == [60]
