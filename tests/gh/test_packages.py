# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The packages of a pull request and those of what it merges into, found and fetched over HTTP."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.errors import InfrastructureError, InnermostError, InputError
from bot.gh.actions import Actions, WorkflowBuilds
from bot.gh.packages import Pair, fetch_pair, revision_of
from bot.gh.patience import Pace
from tests.gh.comments import destination
from tests.gh.pkgci import HEAD, MAIN, MERGE, PACKAGES, built, history, packed, wheel
from tests.gh.server import GitHubServer, Trouble
from tests.gh.server.state import Workflow, sha_of


@pytest.fixture
def pkgci(server: GitHubServer) -> Workflow:
    return history(server.state)


@pytest.fixture
def actions(server: GitHubServer, fast: Pace) -> Iterator[Actions]:
    with closing(Actions(destination(server), fast)) as opened:
        yield opened


def fetch(actions: Actions, out: Path, *, ancestors: int = 20) -> Pair:
    builds = WorkflowBuilds(actions, "pkgci.yml", PACKAGES)
    return fetch_pair(builds, HEAD, out, ancestors=ancestors, say=lambda line: None)


def revisions(pair: Pair) -> list[str]:
    wheels = [next(folder.iterdir()) for folder in (pair.baseline, pair.candidate)]
    return [revision_of(wheel) for wheel in wheels]


def test_the_merge_is_compared_with_its_first_parent(
    server: GitHubServer, pkgci: Workflow, actions: Actions, tmp_path: Path
) -> None:
    built(server.state, pkgci, HEAD, "pull_request", packed(wheel(tmp_path / "a", MERGE)))
    built(server.state, pkgci, MAIN[0], "push", packed(wheel(tmp_path / "b", MAIN[0])))
    built(server.state, pkgci, MAIN[3], "push", packed(wheel(tmp_path / "c", MAIN[3])))  # where the branch began
    pair = fetch(actions, tmp_path / "out")
    assert revisions(pair) == [MAIN[0], MERGE]
    assert pair.notes == (f"The merge {MERGE} is compared with {MAIN[0]}.",)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["baseline", "candidate"]


def test_the_nearest_ancestor_with_packages_is_taken_and_the_distance_is_said(
    server: GitHubServer, pkgci: Workflow, actions: Actions, tmp_path: Path
) -> None:
    built(server.state, pkgci, HEAD, "pull_request", packed(wheel(tmp_path / "a", MERGE)))
    built(server.state, pkgci, MAIN[0], "push", b"", name="another artifact")
    built(server.state, pkgci, MAIN[1], "push", packed(wheel(tmp_path / "b", MAIN[1])), expired=True)
    built(server.state, pkgci, MAIN[1], "pull_request", packed(wheel(tmp_path / "b", MAIN[1])))  # of a branch: no base
    built(server.state, pkgci, MAIN[2], "push", packed(wheel(tmp_path / "c", MAIN[2])))
    pair = fetch(actions, tmp_path / "out")
    assert revisions(pair) == [MAIN[2], MERGE]
    assert f"2 commits before its first parent {MAIN[0]}, which has no packages" in pair.notes[1]


def test_how_far_back_is_looked_has_a_limit(
    server: GitHubServer, pkgci: Workflow, actions: Actions, tmp_path: Path
) -> None:
    built(server.state, pkgci, HEAD, "pull_request", packed(wheel(tmp_path / "a", MERGE)))
    built(server.state, pkgci, MAIN[4], "push", packed(wheel(tmp_path / "c", MAIN[4])))
    with pytest.raises(InfrastructureError, match=f"neither {MAIN[0]} nor the 3 commits before it have packages"):
        fetch(actions, tmp_path / "out", ancestors=4)
    assert revisions(fetch(actions, tmp_path / "out2", ancestors=5)) == [MAIN[4], MERGE]


def test_a_pull_request_that_is_not_built_yet(pkgci: Workflow, actions: Actions, tmp_path: Path) -> None:
    with pytest.raises(InfrastructureError, match=f"no packages were built for {HEAD}"):
        fetch(actions, tmp_path / "out")


def test_the_newest_attempt_counts(server: GitHubServer, pkgci: Workflow, actions: Actions, tmp_path: Path) -> None:
    stale = sha_of("an older merge")
    server.state.commits[stale] = server.state.commits[MERGE]
    built(server.state, pkgci, HEAD, "pull_request", packed(wheel(tmp_path / "old", stale)))
    built(server.state, pkgci, HEAD, "pull_request", packed(wheel(tmp_path / "a", MERGE)))
    built(server.state, pkgci, MAIN[0], "push", packed(wheel(tmp_path / "b", MAIN[0])))
    assert revisions(fetch(actions, tmp_path / "out")) == [MAIN[0], MERGE]


@pytest.mark.parametrize("claimed", [MAIN[2], HEAD])
def test_packages_that_claim_to_be_of_another_commit_are_refused(
    server: GitHubServer, pkgci: Workflow, actions: Actions, tmp_path: Path, claimed: str
) -> None:
    built(server.state, pkgci, HEAD, "pull_request", packed(wheel(tmp_path / "a", claimed)))
    with pytest.raises(InputError, match=f"the packages of {HEAD} are of {claimed}, which does not merge it"):
        fetch(actions, tmp_path / "out")


def test_packages_of_the_base_must_be_of_their_commit(
    server: GitHubServer, pkgci: Workflow, actions: Actions, tmp_path: Path
) -> None:
    built(server.state, pkgci, HEAD, "pull_request", packed(wheel(tmp_path / "a", MERGE)))
    built(server.state, pkgci, MAIN[0], "push", packed(wheel(tmp_path / "b", MAIN[1])))
    with pytest.raises(InputError, match=f"the packages of {MAIN[0]} are of {MAIN[1]}"):
        fetch(actions, tmp_path / "out")


@pytest.mark.parametrize("count", [0, 2])
def test_an_artifact_has_one_wheel(
    server: GitHubServer, pkgci: Workflow, actions: Actions, tmp_path: Path, count: int
) -> None:
    wheels = [wheel(tmp_path / "a", MERGE, f"3.13.{number}") for number in range(count)]
    built(server.state, pkgci, HEAD, "pull_request", packed(*wheels))
    with pytest.raises(InputError, match=f"should have one wheel .*; it has {count}"):
        fetch(actions, tmp_path / "out")
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"no zip"])
def test_an_artifact_that_is_damaged(
    server: GitHubServer, pkgci: Workflow, actions: Actions, tmp_path: Path, data: bytes
) -> None:
    built(server.state, pkgci, HEAD, "pull_request", data)
    with pytest.raises(InputError, match="not a whole zip file"):
        fetch(actions, tmp_path / "out")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "REVISIONS = 1",
        'REVISIONS = {"IREE": "main"}',
        'REVISIONS = {"IREE": __import__("os").system("touch canary")}',
        "REVISIONS = {",
        "\0",
    ],
)
def test_a_wheel_is_read_and_never_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.chdir(tmp_path)
    found = wheel(tmp_path, MERGE, files={"iree/compiler/version.py": text})
    with pytest.raises(InputError):
        revision_of(found)
    assert not (tmp_path / "canary").exists()


def test_a_download_is_tried_again_and_the_token_stays_with_github(
    server: GitHubServer, pkgci: Workflow, actions: Actions, tmp_path: Path
) -> None:
    """The test's GitHub notices a token at where archives are."""
    artifact = built(server.state, pkgci, HEAD, "pull_request", b"content")
    server.inject("actions/download-artifact", Trouble.BAD_GATEWAY)
    server.inject("archive", Trouble.RESET)
    actions.download(artifact.id, tmp_path / "below" / "a.zip")
    assert (tmp_path / "below" / "a.zip").read_bytes() == b"content"
    assert [path.name for path in (tmp_path / "below").iterdir()] == ["a.zip"]


def test_a_download_that_expired_says_so(
    server: GitHubServer, pkgci: Workflow, actions: Actions, tmp_path: Path
) -> None:
    artifact = built(server.state, pkgci, HEAD, "pull_request", b"content", expired=True)
    with pytest.raises(InnermostError):
        actions.download(artifact.id, tmp_path / "a.zip")
    assert not (tmp_path / "a.zip").exists()


def test_a_download_that_is_too_large_leaves_nothing(
    server: GitHubServer, pkgci: Workflow, actions: Actions, tmp_path: Path
) -> None:
    artifact = built(server.state, pkgci, HEAD, "pull_request", bytes(2000))
    with pytest.raises(InputError, match=r"a\.zip is larger than 0 MiB"):
        actions.save(f"{actions.home}/actions/artifacts/{artifact.id}/zip", tmp_path / "a.zip", limit_bytes=1000)
    assert list(tmp_path.iterdir()) == []
