# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A repository that has adopted Innermost, and what GitHub does around its workflows.

Strangers have been here: whatever of an event they may write is hostile (`tests/workflows/hostile.py`), and so are
names of files in the repository, in every test; and after each workflow it is seen to that nothing of it was run.
"""

import shutil
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from bot.__main__ import run as innermost
from tests.gh.server import REPOSITORY, TOKEN, GitHubServer
from tests.gh.server.events import Events
from tests.gh.server.state import Comment, WorkflowRun
from tests.gh.test_handle import title
from tests.workflows.act import Act, Ran
from tests.workflows.conftest import Adopter, git
from tests.workflows.hostile import BY_NAME, Poison, file_names, hostile

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

[github.runners.bench]
labels = ["self-hosted", "bench"]
targets = ["vulkan"]
role = "write"
untrusted = false
"""
REGRESSING = SETTINGS.replace('pipeline = "reordered"', 'pipeline = "baseline"')
NUMBER = 9  # of the pull request; 7 and 8 are there as well


class Scene:
    """The repository, whose `mine` is `reordered`, and its GitHub."""

    def __init__(self, adopter: Adopter, server: GitHubServer, folder: Path, settings: str = SETTINGS) -> None:
        self.adopter = adopter
        self.server = server
        self.act = Act(adopter, server, folder / "act")
        self.events = Events(server)
        self.canary = folder / "canary"
        self.texts = hostile(self.canary)
        self.branch = f"feature/$(touch${{IFS}}{self.canary})"  # which git takes for a name
        adopter.write("innermost.toml", settings)
        for name in file_names():
            adopter.write(name, name)
        assert innermost(["workflows", "install", str(adopter.root)]) == 0
        server.state.push(7, adopter.commit())
        server.state.roles.update(ana="write", mai="maintain")
        server.state.environments["innermost-runner"] = ("mai",)
        for name in ("benchmark", "pull-request", "nightly"):
            server.state.workflow(
                f".github/workflows/innermost-{name}.yml",
                inputs=["request"] if name == "benchmark" else None,
                run_name=title if name == "benchmark" else None,
            )

    def run(self, name: str, event: str, payload: Any, *, but: tuple[str, ...] = (), **options: Any) -> Ran:
        """Executes a workflow with a payload in which all that strangers may write is hostile, `but` for some."""
        self.texts = (*self.texts[1:], self.texts[0])  # each event begins with another
        ran = self.act.run(name, event, Poison(self.texts)(payload, but=but), **options)
        by_name = self.act.spool.with_name(f"{self.act.spool.name}-canary")
        for canary in (self.canary, by_name):
            assert not canary.exists(), f"{name} ran what a stranger wrote\n{ran.log}"
        return ran

    def started(self, name: str, **fields: object) -> WorkflowRun:
        """A run that GitHub has just started."""
        path = f".github/workflows/innermost-{name}.yml"
        workflow = next(one for one in self.server.state.workflows.values() if one.path == path)
        return self.server.state.run(workflow, status="in_progress", **fields)

    def propose(self, settings: str) -> str:
        """A branch with these settings, and the merge of it; returns the branch's newest commit."""
        root = self.adopter.root
        git(root, "checkout", "--quiet", "-b", "topic")
        self.adopter.write("innermost.toml", settings)
        self.adopter.write(f"$(touch {BY_NAME});`touch {BY_NAME}`.mlir", self.texts[0])
        head = self.adopter.commit(self.texts[0])
        git(root, "checkout", "--quiet", "-b", "merge", "main")
        git(root, "merge", "--quiet", "--no-ff", "-m", "merge", "topic")
        git(root, "checkout", "--quiet", "main")
        return head

    def pull_request(
        self, head: str, repository: str = REPOSITORY, *, ref: str = "merge", **options: Any
    ) -> tuple[WorkflowRun, Ran]:
        """What GitHub does for a pull request; it gives a job without rights a token that only reads."""
        pull = self.server.state.pull(
            NUMBER, author="mallory", head_sha=head, head_repository=repository, head_ref=self.branch
        )
        run = self.started(
            "pull-request",
            event="pull_request",
            head_sha=head,
            head_branch=self.branch,
            head_repository=repository,
            title=self.texts[0],
            actor="mallory",
        )
        with self._reading_only():
            ran = self.run("pull-request", "pull_request", self.events.pull(pull), run_id=run.id, ref=ref, **options)
        return run, ran

    def publish(self, run: WorkflowRun, conclusion: str) -> Ran:
        """What GitHub does when that has ended."""
        ended = replace(run, status="completed", conclusion=conclusion)
        self.server.state.runs[run.id] = ended
        return self.run("publish", "workflow_run", self.events.workflow_run(ended), but=("head_branch",))

    def comment(self, author: str, body: str, number: int, **options: Any) -> tuple[Comment, Ran]:
        """Somebody comments."""
        comment = self.server.seed(author, body, number)
        payload = self.events.comment(comment)
        poisoned = Poison(self.texts)(payload)
        poisoned["comment"]["body"] = body
        ran = self.run("command", "issue_comment", poisoned, but=("body",), **options)
        return comment, ran

    def ask(self, words: str) -> WorkflowRun:
        """Somebody with rights gives a command; returns the run that it starts."""
        _, ran = self.comment("ana", f"/innermost {words}", 7)
        assert ran.code == 0, ran.log
        return max(self.server.state.runs.values(), key=lambda run: run.id)

    def benchmark(self, run: WorkflowRun) -> Ran:
        """What GitHub does for a run that a command started."""
        payload = self.events.dispatch("innermost-benchmark.yml", dict(run.inputs))
        return self.run("benchmark", "workflow_dispatch", payload, but=("ref", "title"), run_id=run.id)

    def night(self) -> Ran:
        """What GitHub does at night."""
        run = self.started("nightly", event="schedule")
        shutil.rmtree(self.act.spool / "deployed", ignore_errors=True)
        payload = self.events.schedule("17 3 * * *", ".github/workflows/innermost-nightly.yml")
        return self.run("nightly", "schedule", payload, run_id=run.id)

    @contextmanager
    def _reading_only(self) -> Generator[None]:
        whole = self.server.tokens[TOKEN]
        self.server.tokens[TOKEN] = replace(whole, writes=frozenset())
        yield
        self.server.tokens[TOKEN] = whole
