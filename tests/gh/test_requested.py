# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Both halves of a workflow that a command started, with the real compiler, over real HTTP."""

import json
import shutil
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.__main__ import run as innermost
from bot.gh.answer import answer
from bot.gh.env import WorkflowRun
from bot.gh.found import FOUND_FILE, Layouts, load_found, save_found
from bot.gh.hub import Hub
from bot.gh.marker import Stamp, comparison_key, marker_of, with_marker
from bot.gh.post import Outcome
from bot.gh.request import Request, Ticket, read_request
from bot.gh.work import CheckWork, RunWork, Side, Work
from bot.model.compiled import CompileFailed
from bot.model.facts import Operand, OpFacts, ResultOperand, Stage, StageFacts
from bot.model.run import Step
from bot.model.verdict import Overall
from bot.record import load_run, save_run
from bot.report.importance import Importance
from bot.report.markdown import Markdown
from bot.report.view import View
from tests.gh.comments import OTHER_SHA, SETTINGS, SHA, destination
from tests.gh.conftest import FAST
from tests.gh.server import BOT, REPOSITORY, TOKEN, GitHubServer, Trouble
from tests.gh.server.events import Events
from tests.paths import DATA
from tests.report import builders as b
from tests.report.dom import OURS, problems, read, rendered
from tests.report.gallery import improved

DISPATCHES = ("nchw_1x120x1x1_o32_f32_a7d40720", "nchw_1x120x1x1_o480_f32_1x1_004fc269")
LOG = f"https://github.com/{REPOSITORY}/actions/runs/99/attempts/1"
JOB = WorkflowRun(id=99, attempt=1, url=LOG)


def request(work: Work, sha: str = "") -> Request:
    ticket = Ticket(command=work.kind, number=7, comment=1001, position=1)
    return Request(
        title=ticket.title, number=7, comment=1001, by="octocat", sha=sha, labels=("ubuntu-24.04",), work=work
    )


def checking(block: str, pipeline: str = "reordered") -> CheckWork:
    return CheckWork(block=block, pipeline=pipeline, target="llvm-cpu")


def comparing(block: str = "", sides: tuple[str, str] = ("baseline", "reordered")) -> RunWork:
    return RunWork(
        suite="" if block else "smoke",
        dispatches=(),
        baseline=Side(variant=sides[0]),
        candidate=Side(variant=sides[1]),
        targets=("llvm-cpu",),
        until=Step.CHECK,
        block=block,
    )


@dataclass(frozen=True)
class Workflow:
    """The two jobs of a dispatched workflow, in one folder."""

    server: GitHubServer
    folder: Path
    monkeypatch: pytest.MonkeyPatch

    def start(self, asked: Request) -> None:
        payload = Events(self.server).dispatch("innermost-benchmark.yml", {"request": asked.model_dump_json()})
        event = self.folder / "event.json"
        event.write_text(json.dumps(payload))
        self.monkeypatch.setenv("GITHUB_EVENT_PATH", str(event))

    def perform(self) -> int:
        """Without a token, as in the job that has none."""
        return innermost(["github", "perform", "--out", "out"])

    def answer(self) -> int:
        for name, value in {
            "GITHUB_TOKEN": TOKEN,
            "GITHUB_REPOSITORY": REPOSITORY,
            "GITHUB_API_URL": self.server.base_url,
            "GITHUB_SERVER_URL": "https://github.com",
            "GITHUB_RUN_ID": "99",
        }.items():
            self.monkeypatch.setenv(name, value)
        return innermost(["github", "answer", "out"])


@pytest.fixture
def workflow(server: GitHubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, unpaced: None) -> Workflow:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GITHUB_TOKEN", raising=False)
    return Workflow(server, tmp_path, monkeypatch)


def bodies(server: GitHubServer) -> list[str]:
    return [comment.body for comment in server.by(BOT)]


def test_a_block_is_checked_and_its_layouts_are_told(workflow: Workflow) -> None:
    workflow.start(request(checking((DATA / "pad.mlir").read_text())))
    assert workflow.perform() == 0
    assert workflow.answer() == 0
    (body,) = bodies(workflow.server)
    assert body.startswith("**`/innermost check`**\n\n`reordered` · `llvm-cpu` · iree-base-compiler `")
    assert body.index("**preprocessing**") < body.index("**global-optimization**") < body.index("**dispatch-creation**")
    assert "| op | operand | map | innermost | type |" in body
    assert "| image | `(d0, d1, d3)` | **yes** |" in body
    assert f"[the job and its log](<{LOG}>)" in body
    # The same again says it again in the same place.
    assert workflow.answer() == 0
    (again,) = bodies(workflow.server)
    assert again.splitlines()[:-1] == body.splitlines()[:-1]


@pytest.mark.parametrize(
    ("block", "said"),
    [
        ("--iree-hal-target-device=local\n", "fails to compile at input"),
        ("func.func @f( {", "fails to compile at input"),
        ("/etc/passwd\n", "fails to compile at input"),
    ],
)
def test_what_is_no_mlir_is_told_with_what_the_compiler_says(workflow: Workflow, block: str, said: str) -> None:
    workflow.start(request(checking(block)))
    assert workflow.perform() == 3
    assert workflow.answer() == 0
    (body,) = bodies(workflow.server)
    assert said in body
    assert "No stage was reached before." in body
    assert "<details><summary>What the compiler says</summary>" in body


def test_a_block_that_takes_too_long_ends_within_its_limit(workflow: Workflow) -> None:
    (workflow.folder / "innermost.toml").write_text("[limits]\ncompile_seconds = 3.0\n")
    workflow.start(request(checking((DATA / "endless.mlir").read_text(), "none")))
    assert workflow.perform() == 3
    assert workflow.answer() == 0
    assert "does not finish within 3 s" in bodies(workflow.server)[0]


def test_a_block_is_compared_and_told_as_a_run(workflow: Workflow) -> None:
    workflow.start(request(comparing((DATA / "pad.mlir").read_text())))
    assert workflow.perform() == 0
    assert [dispatch.id for dispatch in load_run(workflow.folder / "out").dispatches] == ["block"]
    assert workflow.answer() == 0
    (body,) = bodies(workflow.server)
    assert "block" in body
    assert "Asked for with `run` by `octocat`" in body


def test_a_job_that_left_nothing_is_told(workflow: Workflow) -> None:
    workflow.start(request(checking("x")))
    assert workflow.answer() == 0
    (body,) = bodies(workflow.server)
    assert "There is no result" in body
    assert LOG in body


def test_an_event_without_a_request_is_an_error(workflow: Workflow, capsys: pytest.CaptureFixture[str]) -> None:
    event = workflow.folder / "event.json"
    event.write_text(json.dumps(Events(workflow.server).dispatch("innermost-benchmark.yml", None)))
    workflow.monkeypatch.setenv("GITHUB_EVENT_PATH", str(event))
    assert workflow.perform() == 2
    assert "no input 'request'" in capsys.readouterr().err


def show(seen: View) -> Markdown:
    return Markdown(f"# {seen.run.summary.overall}, {seen.counts.get(Importance.ACCEPTED, 0)} accepted")


def post(server: GitHubServer, folder: Path, asked: Request) -> tuple[Outcome, str]:
    with closing(Hub(destination(server), FAST)) as hub:
        posted = answer(asked, folder, hub, render=show, data_branch="innermost-data", run=JOB, pace=FAST).posted
    assert posted.comment is not None
    return posted.outcome, posted.comment.body


def test_a_run_at_the_head_says_at_which_commit(server: GitHubServer, tmp_path: Path) -> None:
    server.state.push(7, SHA)
    save_run(tmp_path, improved())
    outcome, body = post(server, tmp_path, request(comparing(), SHA))
    assert outcome is Outcome.CREATED
    assert body.startswith("# ")
    assert f"```text\n{SHA}\n```" in body
    assert "not** the newest" not in body


def test_a_run_of_an_older_commit_says_so_first(server: GitHubServer, tmp_path: Path) -> None:
    server.state.push(7, OTHER_SHA)
    save_run(tmp_path, improved())
    _, body = post(server, tmp_path, request(comparing(), SHA))
    assert body.startswith("> [!WARNING]\n> This is **not** the newest commit")
    assert body.index(OTHER_SHA) < body.index("# ") < body.index(SHA)


def test_what_was_accepted_is_told_to_the_comment(server: GitHubServer, tmp_path: Path) -> None:
    line = '{"dispatch":"slow","target":null,"who":"mai","when":"2026-11-25T12:00:00+00:00","why":"why","comment":5}'
    server.state.branches["innermost-data"] = OTHER_SHA
    server.state.commit(OTHER_SHA, contents={"triage/7.jsonl": f"{line}\n".encode()})
    save_run(tmp_path, b.run(b.result("slow", Overall.REGRESSION), b.result("same", code="identical")))
    _, body = post(server, tmp_path, request(comparing()))
    assert body.startswith("# regression, 1 accepted")


def test_the_record_of_another_comparison_is_not_posted(server: GitHubServer, tmp_path: Path) -> None:
    save_run(tmp_path, improved())
    _, body = post(server, tmp_path, request(comparing(sides=("none", "sdxl"))))
    assert "There is no result" in body
    assert "The record compares baseline with reordered" in body


def test_layouts_of_another_pipeline_are_not_posted(server: GitHubServer, tmp_path: Path) -> None:
    save_found(tmp_path, hostile())
    _, body = post(server, tmp_path, request(checking("x", "none")))
    assert "There is no result" in body


EVIL = "|`x` @everyone\n<script> [a](b) ```"


def hostile() -> Layouts:
    operand = Operand(role=EVIL, map=EVIL, type=EVIL, last=EVIL, innermost=False, encoded=False)
    op = OpFacts(key=EVIL, op=EVIL, kind=EVIL, operands=(operand,) * 400, result=ResultOperand(map=EVIL, type=EVIL))
    facts = StageFacts(ops=(op,), dispatches=1, transposing=0, bytes_moved=None)
    outcome = CompileFailed(stages={Stage.PREPROCESSING: facts}, diagnostics=f"{EVIL}\n" * 1000, at=EVIL)
    return Layouts(pipeline="reordered", target="llvm-cpu", release=EVIL, outcome=outcome)


def test_whatever_the_layouts_say_stays_text_and_fits(server: GitHubServer, tmp_path: Path) -> None:
    save_found(tmp_path, hostile())
    _, body = post(server, tmp_path, request(checking("x")))
    assert len(body) < 60_000
    (table,) = read(rendered(body)).rows
    assert len(table) == 151
    assert "251 more rows are left out" in body
    assert problems(rendered(body.rpartition("<!--")[0]), OURS, links=[LOG]) == set()


def test_layouts_that_are_damaged_are_an_error(tmp_path: Path) -> None:
    save_found(tmp_path, hostile())
    assert load_found(tmp_path, Layouts) == hostile()
    path = tmp_path / FOUND_FILE
    path.write_text(path.read_text().replace('"schema_version": 1', '"schema_version": 2'))
    with pytest.raises(Exception, match="schema_version"):
        load_found(tmp_path, Layouts)


@pytest.mark.parametrize(
    "change",
    [
        {"sha": "abc"},
        {"number": 0},
        {"number": 8},
        {"comment": 5},
        {"title": "nightly"},
        {"labels": []},
        {"by": ""},
        {"version": 2},
        {"extra": 1},
        {"work": {"kind": "run"}},
        {"work": {"kind": "rm"}},
    ],
)
def test_a_request_is_read_strictly(change: dict[str, object]) -> None:
    from bot.errors import InputError

    whole = json.loads(request(comparing()).model_dump_json())
    assert read_request(json.dumps(whole), SETTINGS) == request(comparing())
    with pytest.raises(InputError, match="the request is not one"):
        read_request(json.dumps(whole | change), SETTINGS)


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("dispatches", ["/etc/passwd.mlir"], "not a glob"),
        ("dispatches", ["x.mlir"], "not a glob"),
        ("dispatches", ["$(id)"], "not a glob"),
        ("baseline", {"variant": "basline", "release": None}, "no variant 'basline'"),
        ("baseline", {"variant": "baseline@python:/bin/sh", "release": None}, "no variant"),
        ("candidate", {"variant": "baseline", "release": "3.12.0 --extra-index-url x"}, "not a release"),
        ("targets", ["--help"], "no target '--help'"),
        ("targets", [], "at least 1"),
        ("until", "forever", "until"),
    ],
)
def test_names_in_a_request_are_checked_again(key: str, value: object, said: str) -> None:
    from bot.errors import InnermostError

    whole = json.loads(request(comparing()).model_dump_json())
    whole["work"][key] = value
    with pytest.raises(InnermostError, match=said):
        read_request(json.dumps(whole), SETTINGS)


def test_a_request_that_is_too_long_is_refused() -> None:
    from bot.errors import InputError

    with pytest.raises(InputError, match="65,535"):
        read_request(" " * 65_536, SETTINGS)


@pytest.mark.parametrize(
    "title",
    [
        "",
        "nightly",
        "innermost run #7 1.1 x",
        "innermost run #7 1001",
        "innermost run #x 1.1",
        "innermost run #7 \uff11.1",
    ],
)
def test_other_runs_have_no_ticket(title: str) -> None:
    assert Ticket.of(title) is None


def test_parts_are_merged_and_gone_on_from(workflow: Workflow, capsys: pytest.CaptureFixture[str]) -> None:
    """With a part that is lacking nothing is told as if it were all."""
    asked = comparing()
    work = asked.model_copy(update={"suite": "", "dispatches": DISPATCHES, "targets": ("gfx942",)})
    workflow.start(request(work))
    for shard in ("1", "2"):
        out = f"parts/innermost-part-{shard}"
        assert innermost(["github", "perform", "--shard", f"{shard}/2", "--until", "check", "--out", out]) == 0
    assert innermost(["github", "perform", "--parts", "parts", "--out", "out"]) == 0
    assert len(load_run(Path("out")).results) == 2
    shutil.rmtree("parts/innermost-part-1")
    capsys.readouterr()
    assert innermost(["github", "perform", "--parts", "parts", "--out", "another"]) == 2
    assert "1/2" in capsys.readouterr().err
    assert not Path("another", "run.json").exists()


def test_one_part_that_is_the_whole_is_gone_on_from(workflow: Workflow) -> None:
    """As GitHub's action unpacks it: without a folder of its own."""
    work = comparing().model_copy(update={"suite": "", "dispatches": DISPATCHES[:1], "targets": ("gfx942",)})
    workflow.start(request(work))
    assert innermost(["github", "perform", "--shard", "1/1", "--until", "check", "--out", "parts"]) == 0
    assert innermost(["github", "perform", "--parts", "parts", "--out", "out"]) == 0
    assert len(load_run(Path("out")).results) == 1


def test_no_parts_are_an_error(workflow: Workflow, capsys: pytest.CaptureFixture[str]) -> None:
    workflow.start(request(comparing()))
    assert innermost(["github", "perform", "--parts", "parts"]) == 2
    assert "parts has no parts" in capsys.readouterr().err
    assert innermost(["github", "perform", "--parts", "parts", "--shard", "1/2"]) == 2


def test_an_answer_is_in_the_summary_too_and_kept_where_github_does_not_take_it(
    workflow: Workflow, capsys: pytest.CaptureFixture[str]
) -> None:
    save_found(workflow.folder / "out", hostile())
    workflow.start(request(checking("x")))
    summary = workflow.folder / "summary.md"
    workflow.monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    workflow.server.inject("issues/create-comment", Trouble.FORBIDDEN)
    assert workflow.answer() == 3
    kept = (workflow.folder / "answer.md").read_text()
    assert kept.startswith("**`/innermost check`**")
    assert summary.read_text().rstrip() == kept.rstrip()
    assert "answer.md" in capsys.readouterr().err
    assert bodies(workflow.server) == []


def test_the_newest_commit_s_result_folds_what_tells_of_older_ones(server: GitHubServer, tmp_path: Path) -> None:
    save_run(tmp_path, improved())
    older = request(comparing(), SHA)
    server.state.push(7, SHA)
    key = comparison_key("baseline", "reordered", ["gfx942"])
    stale = server.seed(BOT, with_marker("of an older commit", key, Stamp(), OTHER_SHA))
    _, body = post(server, tmp_path, older)
    assert marker_of(body) is not None
    assert server.state.comments[stale.id].minimised == "outdated"
    # Told late, of a commit that is not the newest any more, it folds nothing.
    server.state.comments[stale.id] = stale
    server.state.push(7, "e" * 40)
    post(server, tmp_path, older)
    assert server.state.comments[stale.id].minimised == ""
