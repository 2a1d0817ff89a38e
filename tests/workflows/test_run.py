# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Every workflow, executed by act: from the event to what is seen on GitHub."""

import os
import subprocess
import sys
import sysconfig
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from bot.gh.artifact import opened
from bot.record import load_run
from tests.compiler.shelf import open_shelf
from tests.gh.conftest import server
from tests.gh.pkgci import HEAD, MAIN, MERGE, built, history, packed, wheel
from tests.gh.server import BOT, REPOSITORY, TOKEN, GitHubServer
from tests.gh.server.events import Events
from tests.gh.server.state import WorkflowRun
from tests.gh.test_end_to_end import reactions, the_check, the_comment
from tests.gh.test_handle import title
from tests.workflows.act import Act
from tests.workflows.conftest import ROOT, Adopter, git

__all__ = ["server"]  # the fixture

# Compiled in a second or two; after `reordered`, `baseline` takes the image's innermost reduction away.
DISPATCH = "nchw_1x184x14x14_o40_f32_pad_add2a660"
OTHERS = ("nchw_1x120x1x1_o32_f32_a7d40720", "nchw_1x120x1x1_o480_f32_1x1_004fc269")
SETTINGS = f"""
[defaults]
candidate = "mine"

[variants.mine]
pipeline = "reordered"

[suites.tiny]
dispatches = ["{DISPATCH}"]

[github.pull_request]
suite = "tiny"
until = "check"

[github.nightly]
baseline = "reordered"
candidate = "baseline"
suite = "tiny"
until = "check"
"""


@pytest.fixture
def act(adopter: Adopter, server: GitHubServer, tmp_path: Path) -> Act:
    """A repository with the workflows, whose `mine` is `reordered`."""
    from bot.__main__ import run as innermost

    adopter.write("innermost.toml", SETTINGS)
    assert innermost(["workflows", "install", str(adopter.root)]) == 0
    server.state.push(7, adopter.commit())
    server.state.roles.update(ana="write", mai="maintain")
    server.state.workflow(
        ".github/workflows/innermost-benchmark.yml", name="Innermost benchmark", inputs=["request"], run_name=title
    )
    server.state.workflow(".github/workflows/innermost-pull-request.yml", name="Innermost")
    server.state.workflow(".github/workflows/innermost-nightly.yml", name="Innermost nightly")
    return Act(adopter, server, tmp_path / "act")


def started(act: Act, name: str, **fields: object) -> WorkflowRun:
    """A run that GitHub has just started."""
    workflow = next(one for one in act.server.state.workflows.values() if one.path.endswith(f"innermost-{name}.yml"))
    return act.server.state.run(workflow, status="in_progress", **fields)


def propose(act: Act, settings: str) -> str:
    """A pull request's merge, with these settings; returns the branch's newest commit."""
    git(act.adopter.root, "checkout", "--quiet", "-b", "topic")
    act.adopter.write("innermost.toml", settings)
    head = act.adopter.commit("what is proposed")
    git(act.adopter.root, "checkout", "--quiet", "-b", "merge", "main")
    git(act.adopter.root, "merge", "--quiet", "--no-ff", "-m", "merge", "topic")
    git(act.adopter.root, "checkout", "--quiet", "main")
    return head


def ended(act: Act, run: WorkflowRun, conclusion: str) -> WorkflowRun:
    """The same run, as GitHub tells of it afterwards."""
    act.server.state.runs[run.id] = replace(run, status="completed", conclusion=conclusion)
    return act.server.state.runs[run.id]


@contextmanager
def reading_only(server: GitHubServer) -> Generator[None]:
    """The token that GitHub gives a job without rights."""
    whole = server.tokens[TOKEN]
    server.tokens[TOKEN] = replace(whole, writes=frozenset())
    yield
    server.tokens[TOKEN] = whole


@pytest.mark.parametrize("repository", [REPOSITORY, "mallory/iree"])
def test_a_pull_request_is_compared_without_rights_and_told_with_them(act: Act, repository: str) -> None:
    head = propose(act, SETTINGS.replace('pipeline = "reordered"', 'pipeline = "baseline"'))
    pull = act.server.state.pull(9, author="mallory", head_sha=head, head_repository=repository)
    run = started(
        act, "pull-request", event="pull_request", head_sha=head, head_branch="topic", head_repository=repository
    )
    with reading_only(act.server):
        ran = act.run("pull-request", "pull_request", Events(act.server).pull(pull), run_id=run.id, ref="merge")
    assert ran.jobs == {"Compare": "failure"}, ran.log  # a regression
    assert "all 6 files are as this release has them" in ran.log
    assert act.server.by(BOT) == []
    told = ended(act, run, "failure")
    ran = act.run("publish", "workflow_run", Events(act.server).workflow_run(told))
    assert ran.jobs == {"Publish": "success"}, ran.log
    (comment,) = act.server.by(BOT)
    assert comment.number == 9
    assert comment.body.startswith("### Act: 1 of 1 dispatch regressed · `mine-before (pipeline reordered) @ ")
    assert f"- `{DISPATCH}`: **LHS K contiguous: yes -> no**" in comment.body
    assert (the_check(act.server).head_sha, the_check(act.server).conclusion) == (head, "failure")
    assert (act.spool / "caches").read_text().splitlines() == ["cache=pip", "cache="]  # none where there are rights


def test_a_pull_request_that_changes_nothing_is_green_and_told_nowhere(act: Act) -> None:
    head = propose(act, SETTINGS + "\n# a remark\n")
    pull = act.server.state.pull(9, head_sha=head)
    run = started(act, "pull-request", event="pull_request", head_sha=head, head_branch="topic")
    ran = act.run("pull-request", "pull_request", Events(act.server).pull(pull), run_id=run.id, ref="merge")
    assert ran.jobs == {"Compare": "success"}, ran.log
    ran = act.run("publish", "workflow_run", Events(act.server).workflow_run(ended(act, run, "success")))
    assert ran.jobs == {"Publish": "success"}, ran.log
    assert act.server.by(BOT) == []
    assert the_check(act.server).conclusion == "success"


def test_workflows_that_were_edited_fail_the_pull_request(act: Act) -> None:
    path = ".github/workflows/innermost-publish.yml"
    act.adopter.write(path, act.adopter.read(path).replace("timeout-minutes: 15", "timeout-minutes: 99"))
    act.adopter.commit()
    head = propose(act, SETTINGS)
    pull = act.server.state.pull(9, head_sha=head)
    run = started(act, "pull-request", event="pull_request", head_sha=head, head_branch="topic")
    ran = act.run("pull-request", "pull_request", Events(act.server).pull(pull), run_id=run.id, ref="merge")
    assert ran.jobs == {"Compare": "failure"}
    assert "-    timeout-minutes: 99" in ran.log
    # It kept no result, and what publishes says so, and nothing else.
    ran = act.run("publish", "workflow_run", Events(act.server).workflow_run(ended(act, run, "failure")))
    assert ran.jobs == {"Publish": "success"}, ran.log
    assert "kept no innermost-run" in ran.log
    assert (act.server.by(BOT), act.server.state.checks) == ([], {})


def test_another_s_run_is_not_published(act: Act) -> None:
    run = started(act, "pull-request", event="push")
    ran = act.run("publish", "workflow_run", Events(act.server).workflow_run(ended(act, run, "success")))
    assert "Publish" not in ran.jobs or ran.jobs["Publish"] == "skipped"
    assert act.server.operations() == []


@dataclass(frozen=True)
class Spoken:
    """A comment, what is reacted to it, and how the answer begins (empty: there is none)."""

    author: str
    body: str
    number: int
    reactions: list[str]
    answer: str
    starts: bool = False


SPOKEN = {
    "run": Spoken("ana", f"/innermost run --dispatch {DISPATCH} --until check", 7, ["eyes", "rocket"], "", starts=True),
    "help": Spoken("mallory", "/innermost help", 7, ["eyes", "rocket"], "**`/innermost help`**"),
    "refused": Spoken("mallory", "/innermost run", 7, ["eyes", "confused"], "**`/innermost run`**"),
    "on an issue": Spoken("ana", "/innermost compare 3.12.0 3.13.0", 30, ["eyes", "rocket"], "", starts=True),
    "mistaken": Spoken("ana", "/innermost rum", 7, ["eyes", "confused"], "**`/innermost rum`**"),
    "not ours": Spoken("ana", "I like innermost loops", 7, [], ""),
}


@pytest.mark.parametrize("spoken", SPOKEN.values(), ids=SPOKEN)
def test_a_comment_is_answered(act: Act, spoken: Spoken) -> None:
    act.server.state.issue(30)
    comment = act.server.seed(spoken.author, spoken.body, spoken.number)
    ran = act.run("command", "issue_comment", Events(act.server).comment(comment))
    assert ran.code == 0, ran.log
    assert reactions(act.server, comment) == spoken.reactions
    bodies = [one.body for one in act.server.by(BOT)]
    assert bodies[0].startswith(spoken.answer) if spoken.answer else bodies == []
    runs = [run for run in act.server.state.runs.values() if run.event == "workflow_dispatch"]
    assert len(runs) == spoken.starts


def ask(act: Act, words: str) -> WorkflowRun:
    """The run that a command starts; the command is handled in this process, as tests/gh does."""
    comment = act.server.seed("ana", f"/innermost {words}", 7)
    ran = act.run("command", "issue_comment", Events(act.server).comment(comment))
    assert ran.code == 0, ran.log
    return max(act.server.state.runs.values(), key=lambda run: run.id)


def test_a_command_is_compiled_in_three_shards_merged_and_told(act: Act) -> None:
    """Of a pull request's commit, whose settings count: there `mine` is `baseline`. gfx942 needs no device for that."""
    head = propose(act, SETTINGS.replace('pipeline = "reordered"', 'pipeline = "baseline"'))
    act.server.state.push(7, head)
    words = " ".join(f"--dispatch {name}" for name in (DISPATCH, *OTHERS))
    run = ask(act, f"run {words} --baseline reordered --candidate mine --target gfx942 --until compile")
    ran = act.run(
        "benchmark",
        "workflow_dispatch",
        Events(act.server).dispatch("innermost-benchmark.yml", dict(run.inputs)),
        run_id=run.id,
    )
    names = {artifact.name for artifact in act.server.state.artifacts.values()}
    assert names == {"innermost-part-1", "innermost-part-2", "innermost-part-3", "innermost-run"}, ran.log
    assert (ran.jobs["Plan"], ran.jobs["Merge and measure"], ran.jobs["Answer"]) == ("success", "failure", "success")
    body = the_comment(act.server)
    assert body.startswith("### Act: 1 of 3 dispatches regressed")
    assert "Asked for with `run` by `ana`" in body
    assert (the_check(act.server).head_sha, the_check(act.server).conclusion) == (head, "failure")


def test_a_command_for_the_cpu_is_one_job(act: Act) -> None:
    run = ask(act, f"run --dispatch {DISPATCH} --baseline reordered --candidate baseline --until check")
    ran = act.run(
        "benchmark",
        "workflow_dispatch",
        Events(act.server).dispatch("innermost-benchmark.yml", dict(run.inputs)),
        run_id=run.id,
    )
    assert {artifact.name for artifact in act.server.state.artifacts.values()} == {"innermost-run"}, ran.log


def test_a_night_is_shown_on_pages(act: Act) -> None:
    run = started(act, "nightly", event="schedule")
    ran = act.run(
        "nightly", "schedule", Events(act.server).schedule("17 3 * * *", "innermost-nightly.yml"), run_id=run.id
    )
    assert ran.jobs == {"Compare": "failure", "Pages": "success"}, ran.log
    page = (act.spool / "deployed" / "index.html").read_text()
    assert DISPATCH in page
    assert page.startswith("<!doctype html>")


# A wheel whose compiler is this environment's, under a revision of its own.
BORROWED = """import pathlib
__path__ = [str(pathlib.Path(__file__).parent), {real!r}]
exec(compile(pathlib.Path({real!r}, "__init__.py").read_text(), "__init__.py", "exec"))
"""


def borrowed(folder: Path, commit: str) -> bytes:
    site = sysconfig.get_path("purelib")
    text = BORROWED.format(real=str(Path(site) / "iree" / "compiler"))
    return packed(wheel(folder, commit, files={"iree/compiler/__init__.py": text, "borrowed.pth": f"{site}\n"}))


def test_iree_s_own_packages_are_compared(act: Act, tmp_path: Path) -> None:
    """PkgCI's wheel of the pull request's merge, against that of the merge's first parent."""
    act.adopter.write(
        "innermost.toml",
        SETTINGS.replace("[github.pull_request]", '[github.pull_request]\npackages = "pkgci.yml"'),
    )
    act.adopter.commit()
    pkgci = history(act.server.state)
    built(act.server.state, pkgci, HEAD, "pull_request", borrowed(tmp_path / "a", MERGE))
    built(act.server.state, pkgci, MAIN[1], "push", borrowed(tmp_path / "b", MAIN[1]))
    pull = act.server.state.pull(9, head_sha=HEAD)
    run = started(act, "pull-request", event="pull_request", head_sha=HEAD, head_branch="topic")
    with open_shelf(tmp_path / "shelf") as shelf:  # what a compiler's environment needs besides
        ran = act.run(
            "pull-request",
            "pull_request",
            Events(act.server).pull(pull),
            run_id=run.id,
            more={"UV_DEFAULT_INDEX": shelf.index, "INNERMOST_CACHE": str(tmp_path / "cache")},
        )
    assert ran.jobs == {"Compare": "success"}, ran.log
    assert f"That is 1 commits before its first parent {MAIN[0]}, which has no packages." in ran.log
    (artifact,) = (one for one in act.server.state.artifacts.values() if one.run == run.id)
    (tmp_path / "run.zip").write_bytes(artifact.data)
    with opened(tmp_path / "run.zip") as folder:
        record = load_run(folder)
    assert [side.compiler.revision[:40] for side in (record.baseline, record.candidate)] == [MAIN[1], MERGE]


def test_the_action_installs_innermost(act: Act, tmp_path: Path) -> None:
    """For real, by pip, from a wheel on this machine; its dependencies are this environment's."""
    build = [
        sys.executable,
        "-m",
        "build",
        "--wheel",
        "--no-isolation",
        "--outdir",
        str(tmp_path / "wheels"),
        str(ROOT),
    ]
    subprocess.run(build, check=True, capture_output=True)
    site, others = Path(pip_location()), tmp_path / "others"
    others.mkdir()
    for path in site.iterdir():
        if "innermost" not in path.name and path.name != "bot":
            (others / path.name).symlink_to(path)
    comment = act.server.seed("mallory", "/innermost help", 7)
    ran = act.run(
        "command",
        "issue_comment",
        Events(act.server).comment(comment),
        real_setup=True,
        more={
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(tmp_path / "wheels"),
            "PYTHONPATH": str(others),
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        },
    )
    assert ran.jobs == {"Handle": "success"}, ran.log
    assert reactions(act.server, comment) == ["eyes", "rocket"]


def pip_location() -> str:
    """Where this environment's packages are."""
    return sysconfig.get_path("purelib")
