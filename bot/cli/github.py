# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost github`: a run, told on GitHub."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.options import SettingsFile, read_settings

if TYPE_CHECKING:
    from bot.gh.env import Environment
    from bot.model.run import Run
    from bot.report.comment import Links
    from bot.report.view import View

EXAMPLES = "Example: innermost github post innermost-run --number 24812"

# Pretty tracebacks show locals, among them the environment with the token.
app = typer.Typer(help="Tell a run on GitHub.", no_args_is_help=True, pretty_exceptions_enable=False)


@app.callback()
def github() -> None:
    """Tell a run on GitHub."""


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
    dashboard_url: Annotated[str, typer.Option(help="Where the dashboard is; the comment links to it.")] = "",
    settings: SettingsFile = None,
) -> None:
    """Create or update the run's one comment on a pull request or issue, and write the step summary.

    Where nothing changed no comment is made, and one that is there is brought up to date; a newer result that is there
    stays, and nothing is said of a commit that is no longer the pull request's head. What GitHub does not take is kept
    in RUN_DIR/comment.md.

    Reads GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_EVENT_PATH, GITHUB_REF, GITHUB_STEP_SUMMARY, GITHUB_RUN_ID and the
    addresses GITHUB_API_URL, GITHUB_GRAPHQL_URL and GITHUB_SERVER_URL, as a workflow sets them. With INNERMOST_APP_ID
    and INNERMOST_APP_KEY (the private key) it posts as that GitHub App.
    """
    from bot.errors import InfrastructureError, UsageError
    from bot.gh.artifact import opened
    from bot.gh.env import parse_environment
    from bot.gh.event import read_event
    from bot.gh.origin import compare, head_of, read_claim

    event_path = os.environ.get("GITHUB_EVENT_PATH")
    event = read_event(Path(event_path)) if event_path and number is None else None
    environment = parse_environment(os.environ, number=number, event=event, sha=sha)
    if check and environment.destination is not None and not environment.sha:
        raise UsageError("a check run belongs to a commit, and none is known", "pass --sha with all its 40 digits")
    # Not the run's own: a pull request must not choose the labels that it gets.
    resolved = read_settings(settings).github

    from bot.record import load_run
    from bot.report.comment import Links
    from bot.report.view import view

    with opened(run_dir) as folder:
        if environment.destination is not None:
            head = head_of(event) if event is not None and "workflow_run" in event else None
            compare(read_claim(folder), number=environment.destination.number, head=head)
        run = load_run(folder)
    seen, links = view(run), Links(report=report_url, dashboard=dashboard_url)
    failure: InfrastructureError | None = None
    try:
        _comment(environment, seen, run_dir, links, always=always)
    except InfrastructureError as error:
        failure = error  # a check run may be allowed all the same
    if environment.destination is not None:
        if check:
            _check(environment, seen, run_dir, links, resolved.check)
        if resolved.labels:
            from bot.gh.publish_check import publish_label

            publish_label(environment, resolved.labels.get(run.summary.overall, ""), resolved.labels.values())
    if failure is not None:
        raise failure


def _key(run: "Run") -> str:
    from bot.gh.marker import comparison_key

    return comparison_key(run.baseline.name, run.candidate.name, (target.name for target in run.targets))


def _comment(environment: "Environment", seen: "View", run_dir: Path, links: "Links", *, always: bool) -> None:
    """The comment and the step summary."""
    from bot.gh.marker import seconds_of
    from bot.gh.post import Outcome
    from bot.gh.publish import publish
    from bot.report.comment import render_comment, render_summary
    from bot.report.conclusion import worth_a_comment

    published = publish(
        environment,
        key=_key(seen.run),
        comment=render_comment(seen, run_dir=str(run_dir), links=links),
        summary=render_summary(seen, run_dir=str(run_dir), links=links),
        create=always or worth_a_comment(seen),
        made_s=seconds_of(seen.run.created),
        kept=run_dir / "comment.md",
    )
    if published.summary_written:
        typer.echo("wrote the step summary", err=True)
    posted = published.posted
    if posted is None:
        typer.echo("no comment: the event has neither pull request nor issue, and there was no --number", err=True)
        return
    if posted.removed:
        typer.echo(f"removed {posted.removed} duplicate(s) of the comment", err=True)
    if posted.comment is not None:
        typer.echo(f"{posted.outcome}: {posted.comment.url}")
    elif posted.outcome is Outcome.OUTDATED:
        typer.echo(f"no comment: {environment.sha} is no longer the pull request's head", err=True)
    else:
        typer.echo("no comment: nothing changed, and none was there; --always makes one", err=True)


def _check(environment: "Environment", seen: "View", run_dir: Path, links: "Links", name: str) -> None:
    """The check run."""
    from bot.gh.marker import seconds_of
    from bot.gh.publish_check import Check, publish_check
    from bot.report.comment import render_comment
    from bot.report.conclusion import conclude, remark

    candidate = seen.run.candidate
    parts = [part for part in (seen.headline.detail, seen.layout_words) if part] or [seen.headline.sentence]
    checked = publish_check(
        environment,
        Check(
            name=name,
            key=_key(seen.run),
            made_s=seconds_of(seen.run.created),
            conclusion=str(conclude(seen)),
            title=seen.headline.sentence,
            summary=" ".join(f"{part}." for part in parts),
            text=render_comment(seen, run_dir=str(run_dir), links=links),
            remark=remark(seen),
            variant=candidate.name.partition("@")[0],
            pipeline=candidate.pipeline,
        ),
    )
    typer.echo(f"check run {checked.outcome}: {checked.check.page}")
