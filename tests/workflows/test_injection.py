# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Nothing that a stranger writes is run by a workflow.

`tests/workflows/scene.py` has hostile texts in every event of every test, in turn, and in names of files, all of them.
Here each goes by itself to every place of an event: what a shell would run in CI as well (`slow`), the rest in a study.
Hostile artifacts go to the one workflow that reads a stranger's with rights.
"""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from bot.model.run import NAME_CHARS
from bot.record import save_run
from tests.gh.conftest import server
from tests.gh.pkgci import HEAD
from tests.gh.server import BOT, GitHubServer
from tests.gh.test_end_to_end import reactions
from tests.report import builders as b
from tests.report.gallery import improved
from tests.workflows.act import Act
from tests.workflows.conftest import Adopter
from tests.workflows.hostile import ALL, OTHERS, SHELL, Poison, archives, control, file_names, hostile
from tests.workflows.scene import NUMBER, SETTINGS, Scene

__all__ = ["server"]  # the fixture

ARTIFACTS = sorted(archives(Path("/canary"), b""))
EACH = [pytest.param(n, marks=pytest.mark.slow if n < len(SHELL) else pytest.mark.study) for n in range(len(ALL))]


@pytest.fixture
def scene(adopter: Adopter, server: GitHubServer, tmp_path: Path) -> Scene:
    return Scene(adopter, server, tmp_path)


def test_there_are_enough_of_them() -> None:
    assert len(set(SHELL)) >= 40
    assert len(set(ALL)) == len(SHELL) + len(OTHERS)
    assert len(set(file_names())) >= 40


def test_the_canary_appears_where_a_workflow_is_vulnerable(
    adopter: Adopter, server: GitHubServer, tmp_path: Path
) -> None:
    """Each text that a shell would run, pasted into a script, makes a canary of its own: so the check can fail."""
    canaries = [tmp_path / "canaries" / str(number) for number in range(len(SHELL))]
    canaries[0].parent.mkdir()
    texts = tuple(text.replace("X", str(canary)) for text, canary in zip(SHELL, canaries, strict=True))
    adopter.write(".github/workflows/innermost-vulnerable.yml", control(texts))
    adopter.commit()
    payload = {"client_payload": {f"t{number}": text for number, text in enumerate(texts)}}
    ran = Act(adopter, server, tmp_path / "act").run("vulnerable", "repository_dispatch", payload)
    silent = [text for text, canary in zip(SHELL, canaries, strict=True) if not canary.exists()]
    assert silent == [], ran.log


def test_poison_reaches_what_strangers_write(scene: Scene) -> None:
    pull = scene.server.state.pull(NUMBER)
    event = Poison(scene.texts)(scene.events.pull(pull))
    found = event["pull_request"]
    for text in (found["title"], found["body"], found["head"]["ref"], found["head"]["label"]):
        assert text in scene.texts


@pytest.fixture
def kept(scene: Scene, tmp_path: Path) -> bytes:
    """A record that is well-formed, with each text as the name of a dispatch."""
    named = (b.result(text[:NAME_CHARS]) for text in dict.fromkeys(scene.texts))
    save_run(tmp_path / "made", b.run(*improved().results, *named))
    return (tmp_path / "made" / "run.json").read_bytes()


def publish(scene: Scene, data: bytes) -> None:
    scene.server.state.pull(NUMBER, head_sha=HEAD, head_repository="mallory/iree", head_ref=scene.branch)
    run = scene.started(
        "pull-request",
        event="pull_request",
        head_sha=HEAD,
        head_branch=scene.branch,
        head_repository="mallory/iree",
    )
    scene.server.state.artifact(run, "innermost-run", data)
    before = scene.server.operations().count("issues/create-comment")
    ran = scene.publish(run, "success")
    assert before == 0
    assert ran.jobs == {"Publish": "failure"}, ran.log
    assert (scene.server.by(BOT), scene.server.state.checks) == ([], {})


@pytest.mark.parametrize("name", ["names that are commands"])
def test_an_artifact_of_a_stranger_is_told_and_never_followed(scene: Scene, kept: bytes, name: str) -> None:
    scene.server.state.pull(NUMBER, head_sha=HEAD, head_repository="mallory/iree", head_ref=scene.branch)
    run = scene.started(
        "pull-request", event="pull_request", head_sha=HEAD, head_branch=scene.branch, head_repository="mallory/iree"
    )
    scene.server.state.artifact(run, "innermost-run", archives(scene.canary, kept)[name])
    ran = scene.publish(run, "success")
    assert ran.jobs == {"Publish": "success"}, ran.log
    (comment,) = scene.server.by(BOT)
    assert comment.number == NUMBER


@pytest.mark.study
@pytest.mark.parametrize("name", [name for name in ARTIFACTS if name != "names that are commands"])
def test_an_artifact_that_is_no_record_is_told_nowhere(scene: Scene, kept: bytes, name: str) -> None:
    publish(scene, archives(scene.canary, kept)[name])


@pytest.mark.study
def test_an_artifact_that_climbs_is_told_nowhere(scene: Scene, kept: bytes) -> None:
    publish(scene, archives(scene.canary, kept)["climbs"])


def only(scene: Scene, number: int) -> str:
    """Every place gets this one text; returns it."""
    (text,) = hostile(scene.canary)[number : number + 1]
    scene.texts = (text,)
    return text


@pytest.mark.parametrize("number", EACH)
def test_each_text_by_itself_in_a_pull_request_and_what_is_published_of_it(scene: Scene, number: int) -> None:
    text = only(scene, number)
    scene.branch = text[:200]
    settings = SETTINGS.replace(
        "[github.pull_request]",
        f"[suites.{json.dumps(text)}]\ndispatches = [{json.dumps(text)}]\n\n[github.pull_request]",
    )
    run, ran = scene.pull_request(scene.propose(settings.replace("\\u007f", "")), "mallory/iree")
    assert ran.jobs == {"Compare": "success"}, ran.log
    ran = scene.publish(run, "success")
    assert ran.jobs == {"Publish": "success"}, ran.log


@pytest.mark.parametrize("number", EACH)
def test_each_text_by_itself_in_a_comment_and_what_it_starts(scene: Scene, number: int) -> None:
    """As a command's words, beside it, and as the block that it works on."""
    text = only(scene, number)
    body = f"/innermost check\n~~~~mlir\n{text}\n~~~~\n/innermost {text}\n{text}"
    comment, ran = scene.comment("ana", body, 30)
    assert ran.code == 0, ran.log
    assert "eyes" in reactions(scene.server, comment)
    for run in [run for run in scene.server.state.runs.values() if run.event == "workflow_dispatch"]:
        ran = scene.benchmark(run)
        assert ran.jobs["Answer"] == "success", ran.log


@pytest.mark.study
@pytest.mark.parametrize("number", range(len(ALL)))
def test_each_text_by_itself_in_a_comment_of_somebody_without_a_role(scene: Scene, number: int) -> None:
    text = only(scene, number)
    comment, ran = scene.comment("mallory", f"/innermost {text}\n{text}", 7)
    assert ran.code == 0, ran.log
    assert "eyes" in reactions(scene.server, comment)


@pytest.mark.study
@pytest.mark.parametrize("number", range(len(ALL)))
def test_each_text_by_itself_as_a_request(scene: Scene, number: int) -> None:
    """Whoever may start workflows may write requests by hand: every string of a proper one is hostile."""
    text = only(scene, number)
    run = scene.ask("run --until check")
    request = json.loads(dict(run.inputs)["request"])
    for key in ("title", "by", "sha"):
        request[key] = text
    request["work"]["dispatches"] = [text]
    ran = scene.benchmark(replace(run, inputs=(("request", json.dumps(request)),)))
    assert ran.jobs.get("Answer") != "success", ran.log


@pytest.mark.study
@pytest.mark.parametrize("number", range(0, len(ALL), 8))
def test_each_text_by_itself_at_night(scene: Scene, number: int) -> None:
    only(scene, number)
    scene.night()
