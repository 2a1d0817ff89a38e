# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What GitHub is asked before a run is told: which pull request it is of, and what was accepted there."""

from contextlib import closing

from bot.gh.env import Access, Destination
from bot.gh.origin import Head, pull_of
from bot.gh.patience import Pace, Patience
from bot.gh.triage import Recorded, acceptances


def number_of(access: Access, head: Head, *, pace: Pace | None = None) -> int | None:
    """The number of the open pull request whose head this is; None where there is none any more.

    Raises `InputError` where there are several, `RefusedError` and `GaveUpError`.
    """
    from bot.gh.client import Client  # noqa: PLC0415 - PyGithub takes 0.3 s to import
    from bot.gh.pull import open_pulls  # noqa: PLC0415 - as above

    pace = pace or Pace()
    with closing(Client(access, pace)) as client:
        pull = pull_of(head, Patience(pace).through(lambda: open_pulls(client, head)))
    return pull.number if pull is not None else None


def accepted_at(destination: Destination, data_branch: str, *, pace: Pace | None = None) -> tuple[Recorded, ...]:
    """What was accepted for the pull request or issue.

    Raises `InputError` for a record that is damaged, `RefusedError` and `GaveUpError`.
    """
    from bot.gh.hub import Hub  # noqa: PLC0415 - as above

    with closing(Hub(destination, pace or Pace())) as hub:
        return acceptances(hub, data_branch, destination.number)
