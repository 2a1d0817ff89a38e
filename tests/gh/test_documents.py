# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""All that is posted beside a run's comment, with any text wherever it quotes, read as GitHub's own renderer reads it.

The run's comment itself is attacked in `tests/report/test_fuzz.py`, replies in `test_replies.py`.
"""

import itertools
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.explain.bisect import Answer, Bisection
from bot.explain.search import Change
from bot.gh import answer
from bot.gh.commands import COMMANDS, plan
from bot.gh.commands.base import Planned
from bot.gh.commands.help import Say
from bot.gh.commands.status import describe
from bot.gh.commands.triage import accepted
from bot.gh.gate import Head
from bot.gh.publish_check import check_of
from bot.gh.repository import Job, StartedRun
from bot.gh.request import Ticket
from bot.model.verdict import Overall
from bot.report import markdown as md
from bot.report.bisection import bisection_comment
from bot.report.markdown import Markdown
from bot.report.regression import End, Regression, Where, body_of
from bot.report.repro_comment import repro_comment
from bot.report.trace_comment import trace_comment
from bot.report.trace_text import Titled
from bot.report.view import view
from tests.gh.comments import SHA, context
from tests.gh.test_explained import hostile as traces
from tests.gh.test_requested import LOG, comparing, request
from tests.report import builders as b
from tests.report.dom import OURS, problems, rendered
from tests.report.gallery import full
from tests.report.poison import poison
from tests.report.test_fuzz import plain
from tests.report.texts import CLASSES, TEXTS

BOT = Path(answer.__file__).parents[1]
Text = Callable[[], str]
NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
COMPARED = "https://github.com/iree-org/iree/compare/"
RELEASES = "https://github.com/iree-org/iree/releases/tag/"


def bisected(text: Text) -> Markdown:
    tested = (
        Answer(release="3.5.0", value=False, revision="1" * 40),
        Answer(release=text(), value=text(), why=text(), revision=text()),
        Answer(release="3.6.0", value=True, why=text(), revision="2" * 40),
    )
    changes = (Change(release=text(), before=text(), to=text()),)
    found = Bisection(good=text(), bad=text(), suspects=(text(), "3.6.0"), tested=tested, changes=changes)
    return bisection_comment(text(), text(), text(), text(), found, count=3, every=True)


def traced(text: Text) -> Markdown:
    found = traces()
    titled = Titled(dispatch=text(), target=text(), variants=(text(), text()))
    # A few of its moves: what is attacked is each kind of text, not the length.
    short = [trace.model_copy(update={"steps": trace.steps[:2], "passes": trace.passes[:2]}) for trace in found.traces]
    return trace_comment(titled, (text(), text()), [poison(trace, text) for trace in short])


def reproduced(text: Text) -> Markdown:
    lost = b.result("conv", Overall.REGRESSION, candidate=b.compiled(b.LOST, name="b"))
    run = poison(b.run(lost), text)
    result = replace(run.results[0], target=run.targets[0].name)
    return repro_comment(run.model_copy(update={"results": (result,)}), result)


def regression(text: Text) -> Markdown:
    end = End(label="x", release="3.12.0", revision="1" * 40)
    told = Regression(
        id="a",
        kind="layout",
        what="x",
        cause="x",
        dispatches=("x",) * 12,
        where=(Where(target="x", variant="x"),),
        good=end,
        since=end.model_copy(update={"revision": "2" * 40}),
        size="x",
        over="x",
    )
    told = poison(told, text)
    assert told.good is not None
    assert told.since is not None
    ends = {"good": end.model_copy(update={"label": text()}), "since": told.since}
    return body_of(told.model_copy(update={**ends, "kind": "layout"}))


def started(text: Text) -> Markdown:
    title = Ticket(command="run", number=7, comment=1, position=1).title
    runs = [StartedRun(id=1, title=title, status=text(), conclusion=text(), url=LOG, created="2026-11-26T11:00:00Z")]
    return describe(runs, 7, NOW, {1: [Job(name=text(), status="in_progress"), Job(name=text(), status="completed")]})


def asked(text: Text) -> Markdown:
    made = request(comparing(), SHA).model_copy(update={"by": text()})
    return md.join("\n\n", [answer.moved(made, Head(sha=text(), fork=True)), answer.asked(made, LOG)])


def helped(text: Text) -> Markdown:
    planned = plan(f"help {text()}", context())
    return planned.action.text if isinstance(planned, Planned) and isinstance(planned.action, Say) else md.NOTHING


def checked(text: Text) -> Markdown:
    """The summary of a check run is Markdown, and its title is text."""
    run = poison(full(), text).model_copy(update={"created": full().created})
    return Markdown(check_of(view(run), name="n", text=md.NOTHING).summary)


DOCUMENTS: dict[str, Callable[[Text], Markdown]] = {
    "bisection": bisected,
    "trace": traced,
    "reproducer": reproduced,
    "regression": regression,
    "status": started,
    "acceptance": lambda text: accepted((text(), text()), text(), text()),
    "who asked": asked,
    "help": helped,
    "check run": checked,
}


def escapes(document: Markdown) -> set[str]:
    html = rendered(document)
    links = {LOG, *(word for word in document.replace("<", ">").split(">") if word.startswith((COMPARED, RELEASES)))}
    return problems(html, OURS | {"blockquote"}, links=links)


@pytest.mark.parametrize("document", DOCUMENTS)
@pytest.mark.parametrize("kind", CLASSES)
def test_known_attacks(document: str, kind: str) -> None:
    text = DOCUMENTS[document](lambda: CLASSES[kind])
    assert text or document == "help"
    assert escapes(text) == set()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(list(DOCUMENTS)), st.lists(TEXTS, min_size=1, max_size=5))
def test_any_text(document: str, texts: list[str]) -> None:
    turn = itertools.cycle(texts)
    assert escapes(DOCUMENTS[document](lambda: next(turn))) == set()


@pytest.mark.study
@settings(max_examples=5_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(list(DOCUMENTS)), st.lists(TEXTS, min_size=1, max_size=5))
def test_any_text_at_full_size(document: str, texts: list[str]) -> None:
    turn = itertools.cycle(texts)
    assert escapes(DOCUMENTS[document](lambda: next(turn))) == set()


@pytest.mark.parametrize("document", ["bisection", "trace", "reproducer", "regression", "status", "acceptance"])
def test_the_check_catches_a_door_that_does_not_do_its_work(document: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(md, "prose", plain)
    monkeypatch.setattr(md, "code", plain)
    assert escapes(DOCUMENTS[document](lambda: CLASSES["element"])) != set()


def test_no_other_module_makes_what_is_posted() -> None:
    """One that does is attacked here, in `test_replies.py` or in `tests/report/test_fuzz.py`, and then named here."""
    making = {
        str(path.relative_to(BOT))
        for path in BOT.rglob("*.py")
        if "from bot.report import markdown as md" in path.read_text()
    }
    commands = {f"gh/commands/{name}.py" for name in ("cancel", "help", "start", "status", "triage")}
    told = {f"report/{name}.py" for name in ("bisection", "layouts", "regression", "repro_comment", "trace_comment")}
    of_a_run = {f"report/{name}.py" for name in ("comment", "comment_details", "comment_parts", "fit", "loss_diff")}
    assert making == {"gh/answer.py", "gh/replies.py", "gh/reports.py", *commands, *told, *of_a_run}
    assert set(COMMANDS) >= {"cancel", "help", "status", "triage accept"}
