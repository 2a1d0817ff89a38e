# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a workflow found out, told to who asked for it: at the commit that was asked for, or not without saying so.

What the unprivileged job left is another's word: it is read strictly, it is compared with what was asked for, and where
it goes is taken from the request alone.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bot.errors import InfrastructureError, InputError
from bot.gh.env import WorkflowRun
from bot.gh.fold import NONE_FOLDED, Folded, fold_outdated
from bot.gh.found import Bisected, Layouts, Traces, load_found
from bot.gh.gate import Head
from bot.gh.marker import Stamp, comparison_key, reply_key, seconds_of
from bot.gh.patience import Pace, Patience
from bot.gh.post import Posted, post_comment
from bot.gh.publish import keep
from bot.gh.replies import gone_wrong, headed
from bot.gh.repository import Repository
from bot.gh.request import Request
from bot.gh.summary import append_summary
from bot.gh.triage import acceptances
from bot.gh.work import BLOCK, BisectWork, CheckWork, ReproWork, RunWork, TraceWork
from bot.model.run import Run
from bot.record import load_run
from bot.report import markdown as md
from bot.report.bisection import about, bisection_comment
from bot.report.layouts import layout_comment
from bot.report.markdown import Markdown
from bot.report.repro_comment import repro_comment
from bot.report.trace_comment import trace_comment
from bot.report.trace_text import Titled
from bot.report.view import View, view

_ANOTHER = "whoever wrote it did not do what was asked for; look at the job's log"


@dataclass(frozen=True, kw_only=True)
class Beside:
    """Where an answer is written besides: the step's summary (None for none), and a file where GitHub won't take it."""

    summary: Path | None
    kept: Path


@dataclass(frozen=True, kw_only=True)
class Answered:
    """What was posted; `seen` is the run that it tells of, None for anything else. `folded`: what is outdated by it."""

    posted: Posted
    seen: View | None
    folded: Folded = NONE_FOLDED


def answer(
    request: Request,
    folder: Path,
    repository: Repository,
    *,
    render: Callable[[View], Markdown],
    data_branch: str,
    run: WorkflowRun,
    pace: Pace,
    beside: Beside | None = None,
) -> Answered:
    """Posts the result in `folder` where `request` came from.

    A run updates the one comment of its comparison; anything else, and a result that is missing or another's, answers
    the command. Of the newest commit, it folds away what tells of older ones.

    Args:
        request: from the workflow's inputs, never from the folder.
        folder: what `innermost github perform` wrote.
        repository: with the issue or pull request of the request.
        render: a run as a comment.
        data_branch: where it is recorded what was accepted, which is shown as such.
        run: the workflow's; of two results the newer stays.
        pace: how GitHub is asked.
        beside: where the answer is written as well; nowhere by default.
    """
    key, patience = reply_key(request.comment, request.title), Patience(pace)
    made_s = now_s = int(patience.clock.now())
    seen: View | None = None
    try:
        if isinstance(request.work, RunWork):
            recorded = _run(request.work, folder)
            # One that claims to be of the future would keep its place for as long.
            made_s = min(seconds_of(recorded.created), now_s)
            seen = view(recorded, acceptances(repository, data_branch, request.number))
            body = render(seen)
            key = comparison_key(request.work.baseline.name, request.work.candidate.name, request.work.targets)
        else:
            body = headed(request.ticket.command, _told(request.work, folder))
    except InputError as error:
        body = gone_wrong(error, run.url)
    head = repository.head() if request.sha else None
    text = md.join("\n\n", [moved(request, head), body, asked(request, run.url)])
    if beside is not None and beside.summary is not None:
        append_summary(beside.summary, text)
    stamp = Stamp(made_s=made_s, run=run.id, attempt=run.attempt)
    try:
        posted = post_comment(repository, body=text, key=key, stamp=stamp, patience=patience, head=request.sha)
    except InfrastructureError as error:
        if beside is not None:
            keep(error, beside.kept, text)
        raise
    folded = NONE_FOLDED
    if seen is not None and head is not None and head.sha == request.sha:
        folded = fold_outdated(repository, key=key, head=head.sha, patience=Patience(pace))
    return Answered(posted=posted, seen=seen, folded=folded)


def _run(work: RunWork, folder: Path) -> Run:
    run = load_run(folder)
    found = (run.baseline.name, run.candidate.name, tuple(target.name for target in run.targets))
    if found != (work.baseline.name, work.candidate.name, work.targets):
        raise InputError(f"the record compares {found[0]} with {found[1]} on {', '.join(found[2])}", _ANOTHER)
    return run


def _told(work: CheckWork | TraceWork | BisectWork | ReproWork, folder: Path) -> Markdown:
    match work:
        case CheckWork():
            layouts = load_found(folder, Layouts)
            _agree((layouts.pipeline, layouts.target), (work.pipeline, work.target))
            return layout_comment(layouts.pipeline, layouts.target, layouts.release, layouts.outcome)
        case TraceWork():
            traced = load_found(folder, Traces)
            _agree((traced.program, *traced.variants, traced.target), (_program(work), *work.variants, work.target))
            titled = Titled(dispatch=traced.program, target=traced.target, variants=traced.variants)
            return trace_comment(titled, traced.releases, traced.traces)
        case BisectWork():
            made = load_found(folder, Bisected)
            what = about(work.about, work.role, work.stage)
            found = (made.program, made.pipeline, made.target, made.about)
            _agree(found, (_program(work), work.pipeline, work.target, what))
            count, every = made.count, work.every
            return bisection_comment(
                made.program, made.pipeline, made.target, what, made.bisection, count=count, every=every
            )
        case ReproWork():
            run = _run(work.run, folder)
            if len(run.results) != 1:
                raise InputError(f"the record has {len(run.results):,} results, and one was asked for", _ANOTHER)
            _agree((run.results[0].dispatch,), work.run.dispatches or (BLOCK,))
            return repro_comment(run, run.results[0])


def _program(work: TraceWork | BisectWork) -> str:
    return work.dispatch or BLOCK


def _agree(found: tuple[str, ...], asked: tuple[str, ...]) -> None:
    """What was found out must be what was asked for. Raises `InputError`."""
    if found != asked:
        raise InputError(f"the record is of {', '.join(found)}", _ANOTHER)


def moved(request: Request, head: Head | None) -> Markdown:
    """That the pull request has moved on since, if it has."""
    if not request.sha or (head is not None and head.sha == request.sha):
        return md.NOTHING
    warning = md.ours("> [!WARNING]\n> This is **not** the newest commit of the pull request.")
    now = md.compose("The newest commit is now:\n\n{}", md.fence(head.sha, "text")) if head is not None else md.NOTHING
    return md.join("\n\n", [warning, now])


def asked(request: Request, log: str) -> Markdown:
    """Which command this answers, and whose; where the job is, and of which commit it was."""
    at = md.compose(" at commit\n\n{}", md.fence(request.sha, "text")) if request.sha else md.ours(".")
    return md.compose(
        "Asked for with {} by {}; {}{}",
        md.code(request.ticket.command),
        md.code(request.by),
        md.link("the job and its log", log),
        at,
    )
