# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From the payload of a comment to reactions, the answer and the started workflow, over real HTTP."""

import html
import json
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.config.schema import Settings
from bot.errors import InfrastructureError, SettingsError
from bot.gh.env import Destination
from bot.gh.event import read_comment
from bot.gh.handle import Handled, handle
from bot.gh.hub import Hub
from bot.gh.patience import Clock, Pace, Patience
from bot.gh.request import Request, Ticket, read_request
from bot.gh.work import RunWork
from bot.model.role import Role
from tests.gh.clock import FakeClock
from tests.gh.comments import SETTINGS, SHA, destination
from tests.gh.conftest import FAST
from tests.gh.server import BOT, TOKEN, GitHubServer, Trouble
from tests.gh.server.events import Events
from tests.gh.server.state import Comment, Identity, Workflow

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
DISPATCH = "nchw_1x1024x10x10_o1024_f32_1x1_83b8bb26"
MLIR = "```mlir\nfunc.func @f() { return }\n```"


def title(inputs: Mapping[str, str]) -> str:
    """What `run-name: ${{ fromJSON(inputs.request).title }}` comes to."""
    return json.loads(inputs["request"])["title"]


@pytest.fixture
def workflow(server: GitHubServer) -> Workflow:
    """The workflow that commands start; `ana` may write, `mai` maintains, `tri` triages."""
    server.state.roles.update(ana="write", mai="maintain", tri="triage")
    server.state.issue(30, author="mallory")
    return server.state.workflow(".github/workflows/innermost-benchmark.yml", inputs=["request"], run_name=title)


def deliver(
    server: GitHubServer,
    comment: Comment,
    *,
    again: bool = False,
    settings: Settings = SETTINGS,
    action: str = "created",
    change: Callable[[dict[str, Any]], object] = lambda _: None,
    pace: Pace = FAST,
    clock: Clock | None = None,
) -> Handled:
    """Handles the event that GitHub sends for a comment; `change` is made to its payload."""
    payload = Events(server).comment(comment, action=action)
    change(payload)
    event = read_comment(payload)
    with closing(Hub(destination(server, event.number), pace, clock)) as hub:
        return handle(event, settings, hub, again=again, now=NOW, patience=Patience(pace, clock))


def say(server: GitHubServer, body: str, author: str = "ana", number: int = 7, **options: Any) -> Comment:
    """A comment that is made and handled."""
    comment = server.seed(author, body, number)
    deliver(server, comment, **options)
    return comment


def reactions(server: GitHubServer, comment: Comment) -> list[str]:
    return [one.content for one in server.state.reactions.values() if one.comment == comment.id and one.author == BOT]


def answers(server: GitHubServer) -> list[str]:
    return [comment.body for comment in server.by(BOT)]


def requests(server: GitHubServer) -> list[Request]:
    return [read_request(dict(run.inputs)["request"], SETTINGS) for run in server.state.runs.values()]


@pytest.mark.usefixtures("workflow")
def test_a_run_is_started_at_the_head_and_a_rocket_says_so(server: GitHubServer) -> None:
    comment = say(server, "Let's see:\n/innermost run --suite ci --target gfx942 --until compile")
    assert reactions(server, comment) == ["eyes", "rocket"]
    assert answers(server) == []
    (request,) = requests(server)
    assert isinstance(request.work, RunWork)
    assert (request.number, request.comment, request.by) == (7, comment.id, "ana")
    assert request.sha == server.state.pulls[7].head_sha
    assert request.labels == ("ubuntu-24.04",)
    assert (request.work.suite, request.work.targets, request.work.until) == ("ci", ("gfx942",), "compile")
    (run,) = server.state.runs.values()
    assert Ticket.of(run.title) == Ticket(command="run", number=7, comment=comment.id, position=1)
    assert run.head_branch == "main"


@pytest.mark.usefixtures("workflow")
def test_it_is_acknowledged_before_anything_else(server: GitHubServer) -> None:
    say(server, "/innermost run")
    assert server.operations()[0] == "reactions/create-for-issue-comment"
    assert server.exchanges[0].request == {"content": "eyes"}


@pytest.mark.usefixtures("workflow")
def test_a_fork_needs_the_full_sha_and_gets_it_to_copy(server: GitHubServer) -> None:
    server.state.pull(9, head_sha=SHA, head_repository="mallory/iree")
    refused = say(server, "/innermost run", number=9)
    assert reactions(server, refused) == ["eyes", "confused"]
    (answer,) = answers(server)
    assert "The code comes from a fork" in answer
    assert f"```text\n{SHA}\n```" in answer
    assert server.state.runs == {}
    started = say(server, f"/innermost run {SHA}", number=9)
    assert reactions(server, started) == ["eyes", "rocket"]
    assert [request.sha for request in requests(server)] == [SHA]


@pytest.mark.usefixtures("workflow")
def test_a_push_between_look_and_command_is_refused(server: GitHubServer) -> None:
    server.state.pull(9, head_sha=SHA, head_repository="mallory/iree")
    server.state.push(9, "f" * 40)
    say(server, f"/innermost run {SHA}", number=9)
    assert "another than" in answers(server)[0]
    assert "f" * 40 in answers(server)[0]
    assert server.state.runs == {}


@pytest.mark.usefixtures("workflow")
@pytest.mark.parametrize(("author", "role"), [("stranger", "read"), ("tri", "triage"), ("ghost", "none")])
def test_who_may_not_is_told_what_is_missing(server: GitHubServer, author: str, role: str) -> None:
    comment = say(server, "/innermost run", author)
    assert reactions(server, comment) == ["eyes", "confused"]
    assert f"needs the role write in this repository, and yours is {role}" in answers(server)[0]
    assert server.state.runs == {}


@pytest.mark.usefixtures("workflow")
def test_the_association_in_the_event_is_no_permission(server: GitHubServer) -> None:
    comment = server.seed("stranger", "/innermost run", 7)
    deliver(server, comment, change=lambda payload: payload["comment"].update(author_association="OWNER"))
    assert server.state.runs == {}


@pytest.mark.usefixtures("workflow")
@pytest.mark.parametrize(
    ("body", "action"),
    [
        ("/innermost run", "edited"),
        ("/innermost run", "deleted"),
        ("> /innermost run", "created"),
        ("```\n/innermost run\n```", "created"),
        ("I like /innermost", "created"),
    ],
)
def test_github_is_not_even_asked_about_what_is_no_command(server: GitHubServer, body: str, action: str) -> None:
    say(server, body, action=action)
    assert server.operations() == []


@pytest.mark.usefixtures("workflow")
def test_bots_are_ignored_the_bot_itself_among_them(server: GitHubServer) -> None:
    say(server, "/innermost run", BOT)
    say(server, "/innermost run", "dependabot[bot]")
    assert server.operations() == []


@pytest.mark.usefixtures("workflow")
def test_several_commands_are_answered_in_one_comment(server: GitHubServer) -> None:
    comment = say(server, "/innermost run\n/innermost rnu\n/innermost status\n\n/innermost compare 3.12.0 3.13.0")
    assert reactions(server, comment) == ["eyes", "rocket", "confused"]
    (answer,) = answers(server)
    assert answer.count("---\n\n**`/innermost") == 1
    assert "Did you mean 'run'?" in answer
    titles = [run.title for run in server.state.runs.values()]
    assert titles == [f"innermost run #7 {comment.id}.1", f"innermost compare #7 {comment.id}.4"]


@pytest.mark.usefixtures("workflow")
def test_more_commands_than_are_taken_are_said_to_be_left_out(server: GitHubServer) -> None:
    comment = say(server, "/innermost status\n" * 7)
    assert "the last 2 of this one were not looked at" in answers(server)[0]
    assert "confused" in reactions(server, comment)


@pytest.mark.usefixtures("workflow")
def test_a_second_delivery_starts_nothing(server: GitHubServer) -> None:
    comment = say(server, "/innermost run\n/innermost status")
    for again in (False, True):
        handled = deliver(server, comment, again=again)
        assert "delivered before" in handled.log[0]
    assert len(server.state.runs) == 1
    assert len(answers(server)) == 1


@pytest.mark.usefixtures("workflow")
@pytest.mark.parametrize("operation", ["actions/create-workflow-dispatch", "repos/get-collaborator-permission-level"])
def test_an_attempt_that_died_is_gone_on_with(server: GitHubServer, operation: str) -> None:
    comment = server.seed("ana", "/innermost run", 7)

    payload = Events(server).comment(comment)
    with closing(_Dying(destination(server), FAST, operation)) as hub, pytest.raises(KeyboardInterrupt):
        handle(read_comment(payload), SETTINGS, hub, again=False, now=NOW, patience=Patience(FAST))
    assert reactions(server, comment) == ["eyes"]
    deliver(server, comment)  # another delivery of the same comment leaves it to the first
    assert reactions(server, comment) == ["eyes"]
    deliver(server, comment, again=True)  # the same workflow run, started again by a person
    assert reactions(server, comment) == ["eyes", "rocket"]
    assert len(server.state.runs) == 1


class _Dying(Hub):
    """A process that is killed just after an operation."""

    def __init__(self, destination: Destination, pace: Pace, operation: str) -> None:
        super().__init__(destination, pace)
        self._operation = operation

    def dispatch(self, workflow: str, branch: str, inputs: Mapping[str, str]) -> None:
        super().dispatch(workflow, branch, inputs)
        raise KeyboardInterrupt

    def role(self, login: str) -> Role:
        found = super().role(login)
        if self._operation == "repos/get-collaborator-permission-level":
            raise KeyboardInterrupt
        return found


@pytest.mark.usefixtures("workflow")
@pytest.mark.parametrize("trouble", [Trouble.BAD_GATEWAY_AFTER, Trouble.RESET_AFTER, Trouble.BROKEN_AFTER])
@pytest.mark.parametrize(
    "operation", ["reactions/create-for-issue-comment", "issues/create-comment", "actions/create-workflow-dispatch"]
)
def test_a_lost_answer_doubles_nothing(server: GitHubServer, operation: str, trouble: Trouble) -> None:
    server.inject(operation, trouble)
    comment = say(server, "/innermost run\n/innermost status")
    assert sorted(reactions(server, comment)) == ["eyes", "rocket"]
    assert len(server.state.runs) == 1
    assert len(answers(server)) == 1


@pytest.mark.usefixtures("workflow")
@pytest.mark.parametrize("trouble", [Trouble.BAD_GATEWAY, Trouble.RESET])
def test_a_start_that_is_not_certain_is_not_repeated_but_told(server: GitHubServer, trouble: Trouble) -> None:
    server.inject("actions/create-workflow-dispatch", trouble)
    comment = server.seed("ana", "/innermost run", 7)
    assert deliver(server, comment).failed
    assert server.operations().count("actions/create-workflow-dispatch") == 1
    assert "It isn't certain that it started" in answers(server)[0].replace("&#39;", "'")
    assert reactions(server, comment) == ["eyes", "confused"]


@pytest.mark.usefixtures("workflow")
@pytest.mark.parametrize(("trouble", "wait_s"), [(Trouble.TOO_MANY, 5), (Trouble.SECONDARY_LIMIT, 7)])
def test_a_limit_is_waited_for(server: GitHubServer, trouble: Trouble, wait_s: float) -> None:
    clock = FakeClock()
    server.inject("actions/create-workflow-dispatch", trouble)
    comment = say(server, "/innermost run", clock=clock)
    assert reactions(server, comment) == ["eyes", "rocket"]
    assert len(server.state.runs) == 1
    assert clock.slept == [wait_s]


def test_a_workflow_that_is_missing_is_told_on_github_and_fails_the_job(server: GitHubServer) -> None:
    server.state.roles["ana"] = "write"
    comment = server.seed("ana", "/innermost run", 7)
    assert deliver(server, comment).failed
    assert "That did not work: GitHub answered 404" in answers(server)[0]
    assert reactions(server, comment) == ["eyes", "confused"]


@pytest.mark.usefixtures("workflow")
def test_a_read_only_token_is_an_error_that_says_so(server: GitHubServer) -> None:
    server.tokens[TOKEN] = Identity(login=BOT, writes=frozenset())
    with pytest.raises(InfrastructureError, match="403") as raised:
        say(server, "/innermost run")
    assert "permissions" in raised.value.tip


@pytest.mark.usefixtures("workflow")
def test_a_role_for_a_command_that_does_not_exist_is_an_error(server: GitHubServer) -> None:
    github = SETTINGS.github.model_copy(update={"roles": {"rnu": Role.ADMIN}})
    with pytest.raises(SettingsError, match="rnu") as raised:
        say(server, "/innermost run", settings=SETTINGS.model_copy(update={"github": github}))
    assert "'run'" in raised.value.tip


@pytest.mark.usefixtures("workflow")
def test_the_settings_say_who(server: GitHubServer) -> None:
    github = SETTINGS.github.model_copy(update={"roles": {"run": Role.ADMIN}})
    say(server, "/innermost run", "mai", settings=SETTINGS.model_copy(update={"github": github}))
    assert "needs the role admin" in answers(server)[0]


def test_status_shows_what_was_started_here(server: GitHubServer, workflow: Workflow) -> None:
    say(server, "/innermost status")
    assert "Nothing was started here. Under way or waiting in the whole repository: 0." in answers(server)[-1]
    first = say(server, "/innermost run")
    say(server, "/innermost run --suite ci")
    elsewhere = say(server, "/innermost run", number=8)
    (run,) = [one for one in server.state.runs.values() if f" {first.id}." in one.title]
    server.state.runs[run.id] = replace(run, status="completed", conclusion="failure")
    say(server, "/innermost status")
    answer = answers(server)[-1]
    assert f"| `run` | {first.id} | failure |" in answer
    assert answer.count("| queued |") == 1
    assert str(elsewhere.id) not in answer
    assert "in the whole repository: 2." in answer


def test_status_shows_the_queue_and_how_far_each_is(server: GitHubServer, workflow: Workflow) -> None:
    for line in ("run", "run --suite ci", "run --suite full"):
        say(server, f"/innermost {line}")
    say(server, "/innermost run", number=8)
    first, second, third, _ = sorted(server.state.runs.values(), key=lambda run: run.id)
    jobs = [("Plan", "completed"), ("Compile 1/3", "completed"), *((f"Compile {i}/3", "in_progress") for i in (2, 3))]
    server.state.runs[first.id] = replace(first, status="in_progress", jobs=(*jobs, ("Answer", "queued")))
    server.state.runs[second.id] = replace(second, status="waiting", jobs=(("Plan", "completed"),))
    say(server, "/innermost status")
    answer = answers(server)[-1]
    assert "| running: 2 of 5 jobs done, now Compile 2/3 and Compile 3/3 |" in answer
    assert "| waits for a reviewer of its environment: 1 of 1 job done |" in answer
    assert "| queued behind 2 |" in answer
    assert "in the whole repository: 4." in answer
    assert server.operations().count("actions/list-jobs-for-workflow-run") == 2
    assert f" {third.id} " not in answer


def test_cancel_stops_what_was_started_here_and_nothing_else(server: GitHubServer, workflow: Workflow) -> None:
    say(server, "/innermost run")
    say(server, "/innermost run", number=8)
    nightly = server.state.run(workflow, title="nightly", status="in_progress")
    comment = say(server, "/innermost cancel", "tri")
    states = {run.title.split()[-2]: run.conclusion for run in server.state.runs.values() if run.id != nightly.id}
    assert states == {"#7": "cancelled", "#8": None}
    assert server.state.runs[nightly.id].status == "in_progress"
    assert reactions(server, comment) == ["eyes", "rocket"]
    say(server, "/innermost cancel", "tri")
    assert "Nothing is under way here" in answers(server)[-1]


@pytest.mark.usefixtures("workflow")
def test_a_run_that_ends_while_it_is_cancelled_is_no_error(server: GitHubServer) -> None:
    say(server, "/innermost run")

    def end() -> None:
        for run in server.state.runs.values():
            server.state.runs[run.id] = replace(run, status="completed", conclusion="success")

    server.after["actions/list-workflow-runs"] = end
    comment = say(server, "/innermost cancel", "tri")
    assert reactions(server, comment) == ["eyes", "rocket"]


@pytest.mark.usefixtures("workflow")
def test_an_issue_with_mlir_is_checked(server: GitHubServer) -> None:
    server.state.issues[30] = replace(server.state.issues[30], body=f"It is slow:\n\n{MLIR}")
    comment = say(server, "/innermost check --pipeline reordered", "tri", number=30)
    assert reactions(server, comment) == ["eyes", "rocket"]
    (request,) = requests(server)
    assert request.work.kind == "check"
    assert request.work.block == "func.func @f() { return }\n"
    assert (request.number, request.sha) == (30, "")


@pytest.mark.usefixtures("workflow")
def test_the_block_in_the_comment_comes_before_that_in_the_issue(server: GitHubServer) -> None:
    server.state.issues[30] = replace(server.state.issues[30], body=MLIR)
    say(server, "/innermost run\n\n```mlir\nmine\n```", number=30)
    (request,) = requests(server)
    assert isinstance(request.work, RunWork)
    assert request.work.block == "mine\n"


@pytest.mark.usefixtures("workflow")
@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("/innermost check", "There is no MLIR to check"),
        (f"/innermost check\n\n{MLIR}\n\n{MLIR}", "There are 2 blocks"),
        (f"/innermost check --block 3\n\n{MLIR}\n\n{MLIR}", "There is no block 3"),
        ("/innermost check\n\n```mlir\n" + "x" * 25_000 + "\n```", "24,576 are taken"),
        ("/innermost check\n\n```mlir\n\n```", "The block is empty"),
        (f"/innermost run --suite ci\n\n{MLIR}", "are two comparisons"),
    ],
)
def test_a_block_that_can_not_be_taken_is_told(server: GitHubServer, body: str, said: str) -> None:
    say(server, body, number=30)
    assert said in answers(server)[0]
    assert server.state.runs == {}


@pytest.mark.usefixtures("workflow")
def test_a_regression_is_accepted_and_recorded(server: GitHubServer) -> None:
    comment = say(server, f'/innermost triage accept {DISPATCH} --reason "the pad *is* gone, @ana"', "mai")
    assert reactions(server, comment) == ["eyes", "rocket"]
    assert f"- `{DISPATCH}`" in answers(server)[0]
    assert "Accepted, because: the pad &#42;is&#42; gone, &#64;" in answers(server)[0]
    say(server, "/innermost triage accept 83b8bb26 --target gfx942 --reason why", "mai")
    head = server.state.branches["innermost-data"]
    lines = [json.loads(line) for line in server.state.contents[head, "triage/7.jsonl"].decode().splitlines()]
    assert [(line["dispatch"], line["target"], line["who"]) for line in lines] == [
        (DISPATCH, None, "mai"),
        (DISPATCH, "gfx942", "mai"),
    ]
    assert lines[0]["why"] == "the pad *is* gone, @ana"
    assert lines[0]["when"] == "2026-11-25T12:00:00+00:00"
    first = server.state.commits[head].parents[0]
    assert server.state.commits[first].parents == ()


@pytest.mark.usefixtures("workflow")
@pytest.mark.parametrize(
    ("line", "said"),
    [
        (f"triage accept {DISPATCH}", "--reason is missing"),
        (f'triage accept {DISPATCH} --reason " "', "The reason is empty"),
        ("triage accept nchw_1x1024 --reason x", "The corpus has no dispatch"),
        ('triage accept --reason "x"', "DISPATCH is missing"),
        (f"triage accept {DISPATCH} --reason x --target gfx94", "Did you mean 'gfx942'"),
        ("triage reject x", "There is no command 'triage reject'"),
        ("run --suite smokee", "Did you mean 'smoke'"),
        ("run --suite models", "Whole models are not built"),
        ("run --dispatch resnet51x", "no dispatch and no model matches 'resnet51x'"),
        ("run --dispatch ../../etc/passwd.mlir", "is not a glob"),
        ("run --candidate baseline@python:/bin/sh", "There is no variant"),
        ("run --candidate build:/tmp", "There is no variant"),
        ("run --until tim", "Did you mean 'time'"),
        ("compare 3.12.0 3.13.0;curl", "is not a release"),
        ("compare 3.12.0", "RELEASE_B is missing"),
        ("check --pipeline reorderd\n\n" + MLIR, "Did you mean 'reordered'"),
        ("help rum", "Did you mean 'run'"),
    ],
)
def test_a_mistake_is_explained_with_the_usage(server: GitHubServer, line: str, said: str) -> None:
    comment = say(server, f"/innermost {line}", "mai")
    assert reactions(server, comment) == ["eyes", "confused"]
    (answer,) = map(html.unescape, answers(server))
    assert said in answer or said[0].lower() + said[1:] in answer.replace("No dispatch", "no dispatch")
    assert "```text\n/innermost " in answer
    assert server.state.runs == {}
    assert "innermost-data" not in server.state.branches


@pytest.mark.usefixtures("workflow")
def test_help_needs_no_right_but_to_read(server: GitHubServer) -> None:
    comment = say(server, "/innermost", "stranger")
    assert reactions(server, comment) == ["eyes", "rocket"]
    assert "| `/innermost run` | Compare two pipelines" in answers(server)[0]
