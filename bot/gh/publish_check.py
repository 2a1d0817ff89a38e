# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Telling a run beside the comment: a check run on the commit, with annotations, and the pull request's label."""

from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.errors import UsageError
from bot.gh.check import Annotation, Checked, Level, Told, post_check
from bot.gh.env import Destination, Environment
from bot.gh.marker import comparison_key, seconds_of
from bot.gh.patience import Pace, Patience
from bot.gh.publish import stamp_of
from bot.gh.pull import PullRequest
from bot.gh.remark import remarks_on, settings_among
from bot.report.conclusion import conclude, remark
from bot.report.markdown import Markdown
from bot.report.view import View

if TYPE_CHECKING:
    from bot.gh.client import Client

# GitHub's limits are 255 and 64 KiB; nobody reads as much in a margin.
_TITLE_CHARS = 200
_MESSAGE_CHARS = 2_000
_LEVELS = {"failure": Level.FAILURE, "neutral": Level.WARNING}


@dataclass(frozen=True, kw_only=True)
class Check:
    """What a check run is to say.

    Attributes:
        name: as GitHub shows it.
        key: the comparison that it tells of; `made_s`: seconds since 1970 at which that began.
        conclusion: `success`, `neutral` or `failure`.
        remark: what annotations say, as plain text; empty for none.
        variant, pipeline: what was judged, by its names in settings.
    """

    name: str
    key: str
    made_s: int
    conclusion: str
    title: str
    summary: str
    text: str
    remark: str
    variant: str
    pipeline: str


def check_of(seen: View, *, name: str, text: Markdown) -> Check:
    """The check run that tells of a run as the view shows it, at the length of `text`."""
    run = seen.run
    parts = [part for part in (seen.headline.detail, seen.layout_words) if part] or [seen.headline.sentence]
    return Check(
        name=name,
        key=comparison_key(run.baseline.name, run.candidate.name, (target.name for target in run.targets)),
        made_s=seconds_of(run.created),
        conclusion=str(conclude(seen)),
        title=seen.headline.sentence,
        summary=" ".join(f"{part}." for part in parts),
        text=text,
        remark=remark(seen),
        variant=run.candidate.name.partition("@")[0],
        pipeline=run.candidate.pipeline,
    )


def publish_check(environment: Environment, check: Check, *, pace: Pace | None = None) -> Checked:
    """Makes or updates the check run of `environment.sha`.

    `environment` has a destination and a commit. Raises `RefusedError` where GitHub says no (only apps, and so a
    workflow's token, may make check runs), and `GaveUpError`.
    """
    destination = _destination(environment)
    pace = pace or Pace()
    patience = Patience(pace)
    told = Told(
        conclusion=check.conclusion,
        title=check.title[:_TITLE_CHARS],
        summary=check.summary,
        text=check.text,
        url=environment.workflow_run.url if environment.workflow_run is not None else "",
    )
    from bot.gh.checkruns import CheckRunsOf  # noqa: PLC0415 - as below
    from bot.gh.client import Client  # noqa: PLC0415 - PyGithub takes 0.3 s to import

    with closing(Client(destination, pace)) as client:
        annotations = _annotations(client, destination.number, environment.sha, check, patience)
        return post_check(
            CheckRunsOf(client, environment.sha, check.name),
            told=told,
            annotations=annotations,
            key=check.key,
            stamp=stamp_of(environment.workflow_run, check.made_s, now_s=patience.clock.now()),
            patience=patience,
        )


def publish_label(environment: Environment, wanted: str, ours: Iterable[str], *, pace: Pace | None = None) -> None:
    """Gives the pull request or issue the label `wanted` (none if empty), and takes the others of `ours` away.

    Raises `RefusedError` and `GaveUpError`.
    """
    from bot.gh.client import Client  # noqa: PLC0415 - PyGithub takes 0.3 s to import

    destination, pace, names = _destination(environment), pace or Pace(), tuple(ours)
    with closing(Client(destination, pace)) as client:
        subject = PullRequest(client, destination.number)
        Patience(pace).through(lambda: subject.label(wanted, names))


def _destination(environment: Environment) -> Destination:
    if environment.destination is None:
        raise UsageError("no pull request or issue to post to", "pass --number N")
    return environment.destination


def _annotations(client: "Client", number: int, sha: str, check: Check, patience: Patience) -> tuple[Annotation, ...]:
    """On the definition of what was judged, where the pull request changes it; none for an issue, or good news."""
    level = _LEVELS.get(check.conclusion)
    pull = PullRequest(client, number)
    if level is None or not check.remark or patience.through(pull.head) is None:
        return ()
    found: list[Annotation] = []
    for file in settings_among(patience.through(pull.changed)):
        text = patience.through(lambda path=file.path: pull.read(path, sha))
        found += remarks_on(
            file,
            text,
            variant=check.variant,
            pipeline=check.pipeline,
            level=level,
            title=check.title[:_TITLE_CHARS],
            message=check.remark[:_MESSAGE_CHARS],
        )
    return tuple(found)
