# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Posting, and doing what comments ask for, under random schedules of faults.

`pytest -m study -n 0 -s tests/gh/test_schedules.py` prints the figures.
"""

from collections import Counter

import pytest

from tests.gh.deliveries import deliver_all
from tests.gh.schedules import play

SAMPLE = range(25)
WHOLE = range(300)


@pytest.mark.parametrize("seed", SAMPLE)
def test_one_comment_with_the_newest_or_a_clear_failure(seed: int):
    play(seed)


@pytest.mark.study
def test_at_full_size():
    troubles: Counter[str] = Counter()
    outcomes: Counter[str] = Counter()
    requests = 0
    for seed in WHOLE:
        played = play(seed)
        troubles.update(str(trouble) for trouble in played.troubles.elements())
        requests += played.requests
        kind = "one comment with the newest result" if played.undisturbed() else "some posting failed, clearly"
        outcomes[f"{kind}; comments afterwards: {len(played.ours)}"] += 1
    print(f"\n{len(WHOLE)} schedules, {requests} requests, {troubles.total()} troubles")
    for name, count in (*outcomes.most_common(), *troubles.most_common()):
        print(f"{count:6} {name}")


@pytest.mark.parametrize("seed", range(10))
def test_every_command_takes_effect_once_or_is_said_not_to(seed: int):
    deliver_all(seed)


@pytest.mark.study
def test_commands_at_full_size():
    troubles: Counter[str] = Counter()
    outcomes: Counter[str] = Counter()
    requests = starts = 0
    for seed in WHOLE:
        told = deliver_all(seed)
        troubles.update(str(trouble) for trouble in told.troubles.elements())
        requests, starts = requests + told.requests, starts + told.starts
        outcomes["all done" if told.undisturbed else "some delivery failed, clearly, and was gone on with"] += 1
    print(f"\n{len(WHOLE)} schedules, {requests} requests, {troubles.total()} troubles, {starts} workflows started")
    for name, count in (*outcomes.most_common(), *troubles.most_common()):
        print(f"{count:6} {name}")
