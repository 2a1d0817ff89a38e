# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The test server itself: real clients get what GitHub says, and whatever breaks its descriptions is noticed."""

import io
import json
import time
import zipfile
from typing import Any

import pytest
import requests
from github import Auth, Github, GithubException, GithubIntegration, InputGitTreeElement
from github.ContentFile import ContentFile
from github.Repository import Repository

from tests.gh.server import BOT, REPOSITORY, TOKEN, GitHubServer
from tests.gh.server.call import OPERATIONS, Answer
from tests.gh.server.events import Events
from tests.gh.server.limits import Limits
from tests.gh.server.people import APP_ID
from tests.gh.server.state import File, Identity, sha_of

HEADERS = {"Authorization": f"Bearer {TOKEN}"}


def connect(server: GitHubServer, auth: Auth.Auth | None = None, *, lazy: bool = False) -> Github:
    return Github(
        lazy=lazy,
        auth=auth or Auth.Token(TOKEN),
        base_url=server.base_url,
        retry=0,
        per_page=100,
        seconds_between_requests=0,
        seconds_between_writes=0,
    )


@pytest.fixture
def repository(server: GitHubServer) -> Repository:
    server.state.issue(8, author="bob")
    server.state.pull(7, head_repository="mallory/iree", files=[File(name="innermost.toml")])
    return connect(server).get_repo(REPOSITORY)


def test_issues_pull_requests_and_forks(server: GitHubServer, repository: Repository):
    issue, pull = repository.get_issue(8), repository.get_pull(7)
    assert (issue.user.login, issue.pull_request) == ("bob", None)
    assert repository.get_issue(7).pull_request is not None
    assert (pull.head.repo.full_name, pull.base.repo.full_name) == ("mallory/iree", REPOSITORY)
    assert [file.filename for file in pull.get_files()] == ["innermost.toml"]
    assert {one.number for one in repository.get_issues()} == {7, 8}
    assert [one.number for one in repository.get_pulls(head="mallory:topic")] == [7]
    server.state.push(7, sha_of("newer"))
    assert repository.get_pull(7).head.sha == sha_of("newer")
    assert [one.number for one in repository.get_commit(sha_of("newer")).get_pulls()] == [7]


def test_comments_and_reactions(server: GitHubServer, repository: Repository):
    issue = repository.get_issue(8)
    comment = issue.create_comment("one")
    comment.edit("two")
    reaction = comment.create_reaction("eyes")
    assert comment.create_reaction("eyes").id == reaction.id
    assert [one.content for one in comment.get_reactions()] == ["eyes"]
    assert comment.delete_reaction(reaction.id)
    assert issue.get_comment(comment.id).body == "two"
    comment.minimize("OUTDATED")
    assert server.state.comments[comment.id].minimised == "outdated"
    comment.unminimize()
    comment.delete()
    assert server.state.comments == {}
    with pytest.raises(GithubException, match="404"):
        comment.edit("three")


def test_pages_with_links(server: GitHubServer, repository: Repository):
    for index in range(205):
        server.seed("ana", str(index), 8)
    assert [one.body for one in repository.get_issue(8).get_comments()] == [str(index) for index in range(205)]
    answer = requests.get(f"{server.base_url}/repos/{REPOSITORY}/issues/8/comments", headers=HEADERS, timeout=5)
    assert len(answer.json()) == 30
    assert {name: link["url"].partition("?")[2] for name, link in answer.links.items()} == {
        "next": "per_page=30&page=2",
        "last": "per_page=30&page=7",
    }


def test_workflows_runs_and_artifacts(server: GitHubServer, repository: Repository):
    kept = server.state.workflow(".github/workflows/innermost.yml", inputs=["sha"])
    workflow = repository.get_workflow("innermost.yml")
    workflow.create_dispatch("main", {"sha": "a"}, throw=True)
    (run,) = workflow.get_runs(status="queued")
    assert server.state.runs[run.id].inputs == (("sha", "a"),)
    for ref, inputs in (("main", {"oops": "a"}), ("nowhere", {})):
        with pytest.raises(GithubException, match="422"):
            workflow.create_dispatch(ref, inputs, throw=True)
    assert run.cancel()
    assert repository.get_workflow_run(run.id).conclusion == "cancelled"
    assert not run.cancel()
    finished = server.state.run(kept, status="completed", conclusion="success", head_repository="mallory/iree")
    assert [one.id for one in repository.get_workflow_runs(status="success")] == [finished.id]
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as writer:
        writer.writestr("run.json", "{}")
    server.state.artifact(finished, "innermost-run", archive.getvalue())
    (artifact,) = repository.get_workflow_run(finished.id).get_artifacts()
    assert repository.get_artifact(artifact.id).name == "innermost-run"
    moved = requests.get(artifact.archive_download_url, headers=HEADERS, allow_redirects=False, timeout=5)
    assert moved.status_code == 302
    fetched = requests.get(moved.headers["Location"], timeout=5).content
    assert zipfile.ZipFile(io.BytesIO(fetched)).namelist() == ["run.json"]


def test_a_token_that_follows_to_where_archives_are_is_noticed():
    with pytest.raises(AssertionError, match="token was sent"), GitHubServer() as server:  # noqa: PT012 - closing it raises
        run = server.state.run(server.state.workflow("w.yml"))
        archive = server.state.artifact(run, "a", b"PK")
        requests.get(f"{server.base_url}/_archives/{archive.id}", headers=HEADERS, timeout=5)


def test_permissions_contents_refs_and_labels(server: GitHubServer, repository: Repository):
    server.state.roles |= {"ana": "maintain", "bob": "triage"}
    assert [repository.get_collaborator_role_name(login) for login in ("ana", "bob", "eve")] == [
        "maintain",
        "triage",
        "read",
    ]
    assert repository.get_collaborator_permission("ana") == "write"
    sha = repository.get_pull(7).head.sha
    server.state.commit(sha, contents={"a/innermost.toml": b"[pipelines]\n"})
    assert repository.get_contents("a/innermost.toml", ref=sha).decoded_content == b"[pipelines]\n"  # pyright: ignore[reportAttributeAccessIssue]
    assert repository.get_git_ref("heads/main").object.sha == sha_of("main")
    issue = repository.get_issue(7)
    issue.add_to_labels("perf")
    assert [label.name for label in issue.get_labels()] == ["perf"]
    issue.remove_from_labels("perf")
    assert [label.name for label in issue.get_labels()] == []
    repository.create_label("slower", "ff0000")
    assert repository.get_label("slower").color == "ff0000"


def test_files_and_branches_are_written(server: GitHubServer, repository: Repository):
    tree = repository.create_git_tree([InputGitTreeElement("a.toml", "100644", "blob", content="x = 1")])
    commit = repository.create_git_commit("begin", tree, [])
    repository.create_git_ref("refs/heads/kept", commit.sha)
    file = repository.get_contents("a.toml", ref="kept")
    assert isinstance(file, ContentFile)
    repository.update_file("a.toml", "change", "x = 2", file.sha, branch="kept")
    repository.create_file("b.toml", "add", "y = 1", branch="kept")
    assert server.state.files(server.state.branches["kept"]) == {"a.toml": b"x = 2", "b.toml": b"y = 1"}
    with pytest.raises(GithubException, match="does not match"):
        repository.update_file("a.toml", "change", "x = 3", file.sha, branch="kept")
    with pytest.raises(GithubException, match="wasn't supplied"):
        repository.create_file("b.toml", "add", "y = 2", branch="kept")
    with pytest.raises(GithubException, match="404"):
        repository.create_file("b.toml", "add", "y = 2", branch="nowhere")
    with pytest.raises(GithubException, match="already exists"):
        repository.create_git_ref("refs/heads/kept", commit.sha)


def test_check_runs_and_their_limits(server: GitHubServer, repository: Repository):
    sha = repository.get_pull(7).head.sha
    output: dict[str, Any] = {"title": "t", "summary": "s"}
    check = repository.create_check_run("innermost", sha, external_id="a", status="in_progress", output=output)
    remark = {"path": "a", "start_line": 1, "end_line": 1, "annotation_level": "warning", "message": "m"}
    check.edit(conclusion="neutral", output={**output, "annotations": [remark] * 50})
    assert len(list(check.get_annotations())) == 50
    assert [one.conclusion for one in repository.get_commit(sha).get_check_runs(check_name="innermost")] == ["neutral"]
    assert repository.get_check_run(check.id).external_id == "a"
    too_much: tuple[dict[str, Any], ...] = ({**output, "annotations": [remark] * 51}, {**output, "text": "x" * 65_536})
    for wrong in too_much:
        with pytest.raises(GithubException, match="422"):
            check.edit(output=wrong)
    server.tokens["ghp_person"] = Identity(login="ana", app=False)
    with pytest.raises(GithubException, match="authenticate via a GitHub App"):
        connect(server, Auth.Token("ghp_person")).get_repo(REPOSITORY).create_check_run("x", sha, status="queued")
    server.violations.clear()  # an annotation too many is against the description as well


def test_what_a_token_may_do(server: GitHubServer, repository: Repository):
    server.tokens["ghs_fork"] = Identity(login=BOT, writes=frozenset())
    forked = connect(server, Auth.Token("ghs_fork")).get_repo(REPOSITORY)
    comment = repository.get_issue(8).create_comment("one")
    with pytest.raises(GithubException, match="not accessible by integration"):
        forked.get_issue(8).create_comment("two")
    with pytest.raises(GithubException, match="not accessible by integration"):
        forked.get_issue(8).get_comment(comment.id).minimize("OUTDATED")
    with pytest.raises(GithubException, match="not accessible by integration"):
        _ = connect(server).get_user().login
    with pytest.raises(GithubException, match="Bad credentials"):
        connect(server, Auth.Token("ghs_wrong")).get_repo(REPOSITORY)
    with pytest.raises(GithubException, match="404"):
        connect(server).get_repo("iree-org/other")
    server.tokens["ghp_person"] = Identity(login="ana", app=False)
    assert connect(server, Auth.Token("ghp_person")).get_user().login == "ana"


def test_an_app_signs_in(server: GitHubServer, repository: Repository, app_keys: tuple[str, str]):
    private, server.app_key = app_keys
    app = Auth.AppAuth(APP_ID, private)
    forged = GithubIntegration(auth=Auth.AppAuth(APP_ID + 1, private), base_url=server.base_url, retry=0)
    with pytest.raises(GithubException, match="JSON web token"):
        forged.get_app()
    integration = GithubIntegration(auth=app, base_url=server.base_url, retry=0)
    assert integration.get_app().slug == "github-actions"
    installation = integration.get_repo_installation(*REPOSITORY.split("/"))
    signed_in = connect(server, app.get_installation_auth(installation.id))
    signed_in.get_repo(REPOSITORY).get_issue(8).create_comment("from the app")
    assert [one.author for one in server.state.comments.values()] == [BOT]


@pytest.mark.parametrize(
    ("limits", "said"),
    [(Limits(writes_a_minute=2), "secondary rate limit"), (Limits(requests_an_hour=2), "API rate limit exceeded")],
)
def test_limits_by_the_servers_clock(limits: Limits, said: str):
    now = [time.time()]
    with GitHubServer(limits=limits, clock=lambda: now[0]) as server:
        server.state.issue(8)
        issue = connect(server, lazy=True).get_repo(REPOSITORY).get_issue(8)
        issue.create_comment("one")
        issue.create_comment("two")
        with pytest.raises(GithubException, match=said):
            issue.create_comment("three")
        now[0] += 3600
        issue.create_comment("three")
        assert len(server.by(BOT)) == 3


@pytest.mark.parametrize(
    ("method", "path", "body", "said"),
    [
        ("POST", "/issues/7/comments", {"text": "a"}, "'body' is a required property"),
        ("POST", "/issues/7/comments", {"body": "a", "bold": True}, "no field 'bold'"),
        ("GET", "/issues/7/comments?pages=2", None, "no parameter 'pages'"),
        ("GET", "/issues/7/comments?per_page=many", None, "per_page"),
        ("POST", "/issues/comments/1/reactions", {"content": "boo"}, "is not one of"),
    ],
)
def test_a_request_against_the_description_is_noticed(method: str, path: str, body: Any, said: str):
    with pytest.raises(AssertionError, match=said), GitHubServer() as server:  # noqa: PT012 - closing it raises
        server.state.pull(7)
        url = f"{server.base_url}/repos/{REPOSITORY}{path}"
        assert requests.request(method, url, json=body, headers=HEADERS, timeout=5).status_code == 422


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer(status=200, body={"id": "seven"}), "required property"),
        (Answer(status=200, body=[]), "not of type"),
        (Answer(status=299, body={}), "no answer 299"),
    ],
)
def test_an_answer_against_the_description_is_noticed(monkeypatch: pytest.MonkeyPatch, answer: Answer, said: str):
    monkeypatch.setitem(OPERATIONS, "issues/get", lambda _: answer)
    with pytest.raises(AssertionError, match=said), GitHubServer() as server:
        requests.get(f"{server.base_url}/repos/{REPOSITORY}/issues/7", headers=HEADERS, timeout=5)


@pytest.mark.parametrize("query", ["query { viewer { shoesize } }", "mutation { destroy }", "query { viewer {"])
def test_graphql_against_the_schema_is_noticed(query: str):
    with pytest.raises(AssertionError, match="GraphQL"), GitHubServer() as server:
        requests.post(f"{server.base_url}/graphql", json={"query": query}, headers=HEADERS, timeout=5)


@pytest.fixture
def events(server: GitHubServer) -> Events:
    server.state.pull(7, author="mallory", head_repository="mallory/iree")
    server.state.issue(8, author="bob")
    return Events(server)


def test_payloads(server: GitHubServer, events: Events):
    on_pull = events.comment(server.seed("ana", "/innermost run", 7))
    assert (on_pull["action"], on_pull["issue"]["number"], on_pull["sender"]["login"]) == ("created", 7, "ana")
    assert "head" not in json.dumps(on_pull["issue"]["pull_request"])
    assert "pull_request" not in events.comment(server.seed("ana", "hello", 8))["issue"]
    pushed = events.pull(server.state.pulls[7])
    assert pushed["pull_request"]["head"]["sha"] == pushed["after"]
    assert pushed["pull_request"]["head"]["repo"]["fork"]
    assert "after" not in events.pull(server.state.pulls[7], action="opened")
    workflow = server.state.workflow(".github/workflows/run.yml")
    run = server.state.run(workflow, head_repository="mallory/iree", head_sha=pushed["after"], event="pull_request")
    finished = events.workflow_run(run)
    assert finished["workflow_run"]["pull_requests"] == []
    assert finished["workflow_run"]["head_repository"]["full_name"] == "mallory/iree"
    assert events.dispatch(workflow.path, {"sha": "a"})["inputs"] == {"sha": "a"}
    nightly = events.schedule("0 3 * * *", workflow.path)
    for payload in (on_pull, pushed, finished, nightly):
        assert payload["repository"]["full_name"] == REPOSITORY
