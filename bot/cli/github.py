# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost github`: a run, told on GitHub."""

import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.help import Group
from bot.cli.options import SettingsFile, read_settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.gh.env import Environment
    from bot.gh.fold import Folded
    from bot.model.run import Run
    from bot.model.triage import Acceptance
    from bot.model.verdict import Overall
    from bot.report.comment import Links
    from bot.report.markdown import Markdown
    from bot.report.view import View

EXAMPLES = "Example: innermost github post innermost-run --number 24812"

# Pretty tracebacks show locals, among them the environment with the token.
app = typer.Typer(cls=Group, no_args_is_help=True, pretty_exceptions_enable=False)


@app.callback()
def github() -> None:
    """What workflows on GitHub call: find what to compare, do what comments ask for, tell results."""


@app.command(epilog=EXAMPLES)
def post(
    run_dir: Annotated[
        Path,
        typer.Argument(metavar="RUN_DIR", help="A folder that `innermost run` wrote, or an artifact's zip of one."),
    ],
    number: Annotated[
        int | None, typer.Option(help="The pull request or issue; by default that of the workflow's event.")
    ] = None,
    sha: Annotated[str, typer.Option(help="The commit that was compared; by default that of the event.")] = "",
    check: Annotated[bool, typer.Option("--check", help="Make or update a check run on that commit, too.")] = False,
    always: Annotated[bool, typer.Option("--always", help="Comment also where nothing changed.")] = False,
    report_url: Annotated[str, typer.Option(help="Where report.html can be read; the comment links to it.")] = "",
    dashboard_url: Annotated[str, typer.Option(help="Where the dashboard is; by default what settings say.")] = "",
    settings: SettingsFile = None,
) -> None:
    """Create or update the run's one comment on a pull request or issue, and write the step summary.

    Where nothing changed no comment is made, and one that is there is brought up to date; a newer result that is there
    stays, and nothing is said of a commit that is no longer the pull request's head; other comments that tell of such a
    commit are folded away. What was accepted with
    `/innermost triage accept` is shown and does not count. After a workflow_run event, the pull request is found by the
    head that the event names. What GitHub does not take is kept in RUN_DIR/comment.md.

    Reads GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_EVENT_PATH, GITHUB_REF, GITHUB_STEP_SUMMARY, GITHUB_RUN_ID and the
    addresses GITHUB_API_URL, GITHUB_GRAPHQL_URL and GITHUB_SERVER_URL, as a workflow sets them. With INNERMOST_APP_ID
    and INNERMOST_APP_KEY (the private key) it posts as that GitHub App.
    """
    from bot.errors import InfrastructureError, UsageError
    from bot.gh.artifact import opened
    from bot.gh.env import parse_access, parse_environment
    from bot.gh.event import read_event
    from bot.gh.locate import number_of
    from bot.gh.origin import compare, head_of, page_of, read_claim

    event_path = os.environ.get("GITHUB_EVENT_PATH")
    event = read_event(Path(event_path)) if event_path else None
    head = head_of(event) if event is not None and "workflow_run" in event else None
    if head is not None and number is None:
        number = number_of(parse_access(os.environ), head)
        if number is None:
            typer.echo(f"no open pull request has the head {head.sha} of {head.repository} any more", err=True)
    environment = parse_environment(os.environ, number=number, event=event, sha=sha)
    if check and environment.destination is not None and not environment.sha:
        raise UsageError("a check run belongs to a commit, and none is known", "pass --sha with all its 40 digits")
    # Not the run's own: a pull request must not choose the labels that it gets.
    resolved = read_settings(settings).github

    from bot.record import load_run
    from bot.report.comment import Links

    with opened(run_dir) as folder:
        if environment.destination is not None:
            compare(read_claim(folder), number=environment.destination.number, head=head)
        run = load_run(folder)
    ours = environment.workflow_run
    links = Links(
        report=report_url,
        run=page_of(event or {}) or (ours.url if ours is not None else ""),
        dashboard=dashboard_url or resolved.dashboard,
    )
    telling = _Telling(environment, run, run_dir, links)
    telling.read_acceptances(resolved.data_branch)
    failure: InfrastructureError | None = None
    try:
        telling.comment(always=always)
    except InfrastructureError as error:
        failure = error  # a check run may be allowed all the same
    if environment.destination is not None:
        if check:
            telling.check(resolved.check)
        if resolved.labels:
            telling.label(resolved.labels)
    if failure is not None:
        raise failure


def say_folded(folded: "Folded") -> None:
    """Says what became of comments that tell of older commits."""
    if folded.count:
        typer.echo(f"folded away {folded.count} comment(s) of older commits", err=True)
    if folded.failure:
        typer.echo(f"comments of older commits may still be shown: {folded.failure}", err=True)


class _Telling:
    """One run, told in several places alike."""

    def __init__(self, environment: "Environment", run: "Run", run_dir: Path, links: "Links") -> None:
        self._environment = environment
        self._run = run
        self._run_dir = run_dir
        self._links = links
        self._accepted: tuple[Acceptance, ...] = ()

    @cached_property
    def _seen(self) -> "View":
        from bot.report.view import view

        return view(self._run, self._accepted)

    @property
    def _where(self) -> str:
        """The folder that a reader has: an artifact is unpacked before it is used."""
        return str(self._run_dir if self._run_dir.is_dir() else self._run_dir.with_suffix(""))

    @property
    def _markdown(self) -> "Markdown":
        from bot.report.comment import render_comment

        return render_comment(self._seen, run_dir=self._where, links=self._links)

    @property
    def _summary(self) -> "Markdown":
        from bot.report.comment import render_summary

        return render_summary(self._seen, run_dir=self._where, links=self._links)

    def read_acceptances(self, data_branch: str) -> None:
        """Without them what somebody accepted would count: where they can't be read, the summary alone is written."""
        from bot.errors import InnermostError
        from bot.gh.locate import accepted_at
        from bot.gh.summary import append_summary

        if self._environment.destination is None:
            return
        try:
            self._accepted = accepted_at(self._environment.destination, data_branch)
        except InnermostError:
            if self._environment.summary is not None:
                append_summary(self._environment.summary, self._summary)
            raise

    def comment(self, *, always: bool) -> None:
        """The comment and the step summary."""
        from bot.gh.marker import comparison_key, seconds_of
        from bot.gh.post import Outcome
        from bot.gh.publish import publish
        from bot.report.conclusion import worth_a_comment

        run = self._run
        published = publish(
            self._environment,
            key=comparison_key(run.baseline.name, run.candidate.name, (target.name for target in run.targets)),
            comment=self._markdown,
            summary=self._summary,
            create=always or worth_a_comment(self._seen),
            made_s=seconds_of(run.created),
            kept=(self._run_dir if self._run_dir.is_dir() else self._run_dir.parent) / "comment.md",
        )
        if published.summary_written:
            typer.echo("wrote the step summary", err=True)
        posted = published.posted
        if posted is None:
            typer.echo("no comment: the event has neither pull request nor issue, and there was no --number", err=True)
            return
        if posted.removed:
            typer.echo(f"removed {posted.removed} duplicate(s) of the comment", err=True)
        say_folded(published.folded)
        if posted.comment is not None:
            typer.echo(f"{posted.outcome}: {posted.comment.url}")
        elif posted.outcome is Outcome.OUTDATED:
            typer.echo(f"no comment: {self._environment.sha} is no longer the pull request's head", err=True)
        else:
            typer.echo("no comment: nothing changed, and none was there; --always makes one", err=True)

    def check(self, name: str) -> None:
        """The check run."""
        from bot.gh.publish_check import check_of, publish_check

        checked = publish_check(self._environment, check_of(self._seen, name=name, text=self._markdown))
        typer.echo(f"check run {checked.outcome}: {checked.check.page}")

    def label(self, labels: "Mapping[Overall, str]") -> None:
        """The label of the verdict, in which what was accepted does not count."""
        from bot.gh.publish_check import publish_label
        from bot.judge.summary import excused

        overall = excused(self._run, self._accepted).overall
        publish_label(self._environment, labels.get(overall, ""), labels.values())
