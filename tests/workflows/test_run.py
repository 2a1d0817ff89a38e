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
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot import __version__
from bot.gh.artifact import opened
from bot.record import load_run
from tests.compiler.shelf import open_shelf
from tests.gh.conftest import server
from tests.gh.pkgci import HEAD, MAIN, MERGE, built, history, packed, wheel
from tests.gh.server import BOT, GitHubServer
from tests.gh.test_end_to_end import reactions, the_check, the_comment
from tests.workflows.conftest import ROOT, Adopter, git
from tests.workflows.scene import DISPATCH, NUMBER, OTHERS, REGRESSING, SETTINGS, Scene

__all__ = ["server"]  # the fixture

LIST = "import iree.runtime as r; print(*(d['name'] for d in r.get_driver('vulkan').query_available_devices()))"
SITE = Path(sysconfig.get_path("purelib"))


@pytest.fixture
def scene(adopter: Adopter, server: GitHubServer, tmp_path: Path) -> Scene:
    return Scene(adopter, server, tmp_path)


@pytest.fixture(scope="module")
def vulkan() -> None:
    """Skips where no Vulkan driver is."""
    listed = subprocess.run([sys.executable, "-c", LIST], capture_output=True, text=True, check=False, timeout=60)
    if not listed.stdout.strip():
        pytest.skip("no Vulkan driver (Debian: mesa-vulkan-drivers)")


def artifacts(scene: Scene) -> set[str]:
    return {artifact.name for artifact in scene.server.state.artifacts.values()}


def test_a_fork_s_pull_request_is_compared_without_rights_and_told_with_them(scene: Scene) -> None:
    head = scene.propose(REGRESSING)
    run, ran = scene.pull_request(head, "mallory/iree")
    assert ran.jobs == {"Compare": "failure"}, ran.log  # a regression
    assert "all 7 files are as this release has them" in ran.log
    assert scene.server.by(BOT) == []
    ran = scene.publish(run, "failure")
    assert ran.jobs == {"Publish": "success"}, ran.log
    (comment,) = scene.server.by(BOT)
    assert comment.number == NUMBER
    assert comment.body.startswith("### Act: 1 of 1 dispatch regressed · `mine-before (pipeline reordered) @ ")
    assert f"- `{DISPATCH}`: **LHS K contiguous: yes -> no (image at dispatch-creation)**" in comment.body
    assert (the_check(scene.server).head_sha, the_check(scene.server).conclusion) == (head, "failure")
    caches = (scene.act.spool / "caches").read_text().splitlines()
    assert caches == ["cache=pip", "cache="]  # none is restored where there are rights


def test_a_pull_request_that_changes_nothing_is_green_and_told_nowhere(scene: Scene) -> None:
    run, ran = scene.pull_request(scene.propose(f"{SETTINGS}\n# a remark\n"))
    assert ran.jobs == {"Compare": "success"}, ran.log
    ran = scene.publish(run, "success")
    assert ran.jobs == {"Publish": "success"}, ran.log
    assert scene.server.by(BOT) == []
    assert the_check(scene.server).conclusion == "success"


def test_workflows_that_were_edited_fail_the_pull_request(scene: Scene) -> None:
    path = ".github/workflows/innermost-publish.yml"
    scene.adopter.write(path, scene.adopter.read(path).replace("timeout-minutes: 15", "timeout-minutes: 99"))
    scene.adopter.commit()
    run, ran = scene.pull_request(scene.propose(SETTINGS))
    assert ran.jobs == {"Compare": "failure"}
    assert "-    timeout-minutes: 99" in ran.log
    # It kept no result, and what publishes says so, and nothing else.
    ran = scene.publish(run, "failure")
    assert ran.jobs == {"Publish": "success"}, ran.log
    assert "kept no innermost-run" in ran.log
    assert (scene.server.by(BOT), scene.server.state.checks) == ([], {})


def test_a_run_of_no_pull_request_is_not_published(scene: Scene) -> None:
    ran = scene.publish(scene.started("pull-request", event="push"), "success")
    assert ran.jobs.get("Publish", "skipped") == "skipped"
    assert scene.server.operations() == []


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
    "run": Spoken("ana", f"/innermost run --dispatch {DISPATCH}", 7, ["eyes", "rocket"], "", starts=True),
    "help": Spoken("mallory", "/innermost help", 7, ["eyes", "rocket"], "**`/innermost help`**"),
    "refused": Spoken("mallory", "/innermost run", 7, ["eyes", "confused"], "**`/innermost run`**"),
    "on an issue": Spoken("ana", "/innermost compare 3.12.0 3.13.0", 30, ["eyes", "rocket"], "", starts=True),
    "mistaken": Spoken("ana", "/innermost rum", 7, ["eyes", "confused"], "**`/innermost rum`**"),
    "not ours": Spoken("ana", "I like innermost loops", 7, [], ""),
}


@pytest.mark.parametrize("spoken", SPOKEN.values(), ids=SPOKEN)
def test_a_comment_is_answered(scene: Scene, spoken: Spoken) -> None:
    scene.server.state.issue(30)
    comment, ran = scene.comment(spoken.author, spoken.body, spoken.number)
    assert ran.code == 0, ran.log
    assert reactions(scene.server, comment) == spoken.reactions
    bodies = [one.body for one in scene.server.by(BOT)]
    assert bodies[0].startswith(spoken.answer) if spoken.answer else bodies == []
    runs = [run for run in scene.server.state.runs.values() if run.event == "workflow_dispatch"]
    assert len(runs) == spoken.starts


def in_shards(scene: Scene, target: str, until: str) -> str:
    """Asks for a pull request's commit, whose settings count: there `mine` is `baseline`. Returns what was asked."""
    head = scene.propose(REGRESSING)
    scene.server.state.push(7, head)
    words = " ".join(f"--dispatch {name}" for name in (DISPATCH, *OTHERS))
    ran = scene.benchmark(
        scene.ask(f"run {words} --baseline reordered --candidate mine --target {target} --until {until}")
    )
    assert artifacts(scene) == {"innermost-part-1", "innermost-part-2", "innermost-part-3", "innermost-run"}, ran.log
    assert (ran.jobs["Plan"], ran.jobs["Merge and measure"], ran.jobs["Answer"]) == ("success", "failure", "success")
    assert (the_check(scene.server).head_sha, the_check(scene.server).conclusion) == (head, "failure")
    body = the_comment(scene.server)
    assert body.startswith("### Act: 1 of 3 dispatches regressed")
    assert "Asked for with `run` by `ana`" in body
    return body


@pytest.mark.slow
def test_a_command_is_compiled_in_three_shards_merged_run_on_a_device_and_told(
    scene: Scene, vulkan: None, tmp_path: Path
) -> None:
    """Compiled on hosted runners, which have no device, and run where one is: here Vulkan in software."""
    in_shards(scene, "vulkan", "numerics")
    kept = {artifact.name: artifact.data for artifact in scene.server.state.artifacts.values()}
    (tmp_path / "run.zip").write_bytes(kept["innermost-run"])
    with opened(tmp_path / "run.zip") as folder:
        record = load_run(folder)
    assert len(record.results) == 3
    # 3.13.0's code for one of them is wrong on Mesa's software Vulkan, whatever the pipeline (corpus/FINDINGS.md).
    assert {result.verdict.numerics for result in record.results} <= {"exact", "close", "wrong in both"}


@pytest.mark.study
def test_a_command_for_a_device_that_nobody_has_is_compiled_in_three_shards_merged_and_told(scene: Scene) -> None:
    in_shards(scene, "gfx942", "compile")


@pytest.mark.study
def test_a_command_for_the_cpu_is_one_job(scene: Scene) -> None:
    """As tests/gh/test_jobs.py has it."""
    ran = scene.benchmark(scene.ask(f"run --dispatch {DISPATCH} --baseline reordered --candidate baseline"))
    assert artifacts(scene) == {"innermost-run"}, ran.log
    assert "Merge and measure" not in ran.jobs
    assert the_comment(scene.server).startswith("### Act: 1 of 1 dispatch regressed")


def test_a_command_whose_work_dies_is_answered(scene: Scene) -> None:
    """The pull request's settings are damaged: no job that compiles has a result."""
    scene.server.state.push(7, scene.propose("[nothing]\n"))
    ran = scene.benchmark(scene.ask(f"run --dispatch {DISPATCH} --until check"))
    assert ran.jobs["Answer"] == "success", ran.log
    assert artifacts(scene) == set()
    assert the_comment(scene.server).startswith("**There is no result.**")


@pytest.mark.slow
def test_a_night_is_shown_on_pages_and_kept(scene: Scene) -> None:
    ran = scene.night()
    assert ran.jobs == {"Compare": "failure", "Record": "success", "Pages": "success"}, ran.log
    deployed = scene.act.spool / "deployed"
    assert (deployed / "index.html").read_text().lower().startswith("<!doctype html>")
    assert [page for page in deployed.rglob("*.html") if DISPATCH in page.name or DISPATCH in page.read_text()]
    state = scene.server.state
    kept = {path: data for path, data in state.files(state.branches["innermost-data"]).items() if path != "README.md"}
    assert len(kept) == 1
    # What the next night finds on that branch.
    git(scene.adopter.root, "checkout", "--quiet", "--orphan", "innermost-data")
    for path, data in kept.items():
        file = scene.adopter.root / path
        file.parent.mkdir(parents=True)
        file.write_bytes(data)
    scene.adopter.commit()
    git(scene.adopter.root, "checkout", "--quiet", "main")
    ran = scene.night()
    assert ran.jobs["Record"] == "success", ran.log
    assert "1 file: 1 run added" in ran.log
    assert len(state.files(state.branches["innermost-data"])) == 3


# A wheel whose compiler is this environment's, under a revision of its own.
BORROWED = """import pathlib
__path__ = [str(pathlib.Path(__file__).parent), {real!r}]
exec(compile(pathlib.Path({real!r}, "__init__.py").read_text(), "__init__.py", "exec"))
"""


def borrowed(folder: Path, commit: str) -> bytes:
    text = BORROWED.format(real=str(SITE / "iree" / "compiler"))
    return packed(wheel(folder, commit, files={"iree/compiler/__init__.py": text, "borrowed.pth": f"{SITE}\n"}))


def test_iree_s_own_packages_are_compared(adopter: Adopter, server: GitHubServer, tmp_path: Path) -> None:
    """PkgCI's wheel of the pull request's merge, against that of the merge's first parent."""
    packages = SETTINGS.replace("[github.pull_request]", '[github.pull_request]\npackages = "pkgci.yml"')
    scene = Scene(adopter, server, tmp_path, packages)
    pkgci = history(server.state)
    built(server.state, pkgci, HEAD, "pull_request", borrowed(tmp_path / "a", MERGE))
    built(server.state, pkgci, MAIN[1], "push", borrowed(tmp_path / "b", MAIN[1]))
    with open_shelf(tmp_path / "shelf") as shelf:  # what a compiler's environment needs besides
        more = {"UV_DEFAULT_INDEX": shelf.index, "INNERMOST_CACHE": str(tmp_path / "cache")}
        run, ran = scene.pull_request(HEAD, ref="main", more=more)
    assert ran.jobs == {"Compare": "success"}, ran.log
    assert f"That is 1 commits before its first parent {MAIN[0]}, which has no packages." in ran.log
    (artifact,) = (one for one in server.state.artifacts.values() if one.run == run.id)
    (tmp_path / "run.zip").write_bytes(artifact.data)
    with opened(tmp_path / "run.zip") as folder:
        record = load_run(folder)
    assert [side.compiler.revision[:40] for side in (record.baseline, record.candidate)] == [MAIN[1], MERGE]


def test_the_action_installs_innermost(scene: Scene, tmp_path: Path) -> None:
    """For real, by pip; the wheel is one that borrows this checkout, and this environment's packages.

    What the repository has at its top is no part of Python.
    """
    for module in ("venv", "pip", "zipfile", "typing"):
        scene.adopter.write(f"{module}.py", f"open({str(scene.canary)!r}, 'w')\nraise SystemExit('{module}')\n")
    scene.adopter.commit()
    others, wheels = tmp_path / "others", tmp_path / "wheels"
    for folder in (others, wheels):
        folder.mkdir()
    for path in SITE.iterdir():
        if "innermost" not in path.name:
            (others / path.name).symlink_to(path)
    info = f"innermost-{__version__}.dist-info"
    files = {
        "innermost.pth": f"{ROOT}\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: innermost\nVersion: {__version__}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/entry_points.txt": "[console_scripts]\ninnermost = bot.__main__:main\n",
    }
    with zipfile.ZipFile(wheels / f"innermost-{__version__}-py3-none-any.whl", "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
        archive.writestr(f"{info}/RECORD", "".join(f"{name},,\n" for name in [*files, f"{info}/RECORD"]))
    more = {
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": str(wheels),
        "PYTHONPATH": str(others),
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
    }
    comment, ran = scene.comment("mallory", "/innermost help", 7, more=more, real_setup=True)
    assert ran.jobs == {"Handle": "success"}, ran.log
    assert reactions(scene.server, comment) == ["eyes", "rocket"]
