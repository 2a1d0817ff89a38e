# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""GitHub's JSON for what `State` remembers: GitHub's own examples, with our values laid over them."""

import base64
import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any

from tests.gh.server.description import SCHEMA
from tests.gh.server.state import (
    DEFAULT_BRANCH,
    REPOSITORY,
    Artifact,
    CheckRun,
    Comment,
    Commit,
    File,
    Issue,
    Pull,
    Reaction,
    State,
    Workflow,
    WorkflowRun,
)

# The repositories that the examples are about.
_THEIRS = ("octocat/Hello-World", "octocat/example", "octo-org/octo-repo", "octo-org/octo-docs", "github/hello-world")
_API = "https://api.github.com"
# Keys of `simple-user`, which every user in an answer has; `public-user` has more.
_WEB = "https://github.com"

Json = dict[str, Any]


@cache
def _examples() -> Mapping[str, Any]:
    return json.loads((SCHEMA / "examples.json").read_text())


def when(seconds: float) -> str:
    """A time as GitHub writes it, to the second."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def blob_sha(data: bytes) -> str:
    """Git's name for a file's content."""
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()


class Shapes:
    """JSON whose addresses are at `base_url`, as PyGithub demands."""

    def __init__(self, base_url: str, state: State) -> None:
        self.base_url = base_url
        self._repo = f"{base_url}/repos/{REPOSITORY}"
        self._state = state

    def example(self, name: str) -> Any:
        """A copy of GitHub's example, moved to this server and repository."""
        text = json.dumps(_examples()[name])
        for theirs in _THEIRS:
            text = text.replace(theirs, REPOSITORY)
        return json.loads(text.replace(_API, self.base_url))

    def user(self, login: str) -> Json | None:
        """The schema `simple-user`; null for a deleted account."""
        if not login:
            return None
        theirs = self.example("issue-comment")["user"]
        moved = json.loads(json.dumps(theirs).replace("octocat", login))
        kind = "Bot" if login.endswith("[bot]") else "User"
        return moved | {"id": int(hashlib.sha256(login.encode()).hexdigest()[:6], 16), "type": kind}

    def repository(self, full_name: str = REPOSITORY) -> Json:
        """The schema `full-repository`; a fork of ours where it has another name."""
        theirs = self.example("full-repository-default-response")
        moved = json.loads(json.dumps(theirs).replace(REPOSITORY, full_name))
        owner, name = full_name.split("/")
        for absent in ("template_repository", "parent", "source"):
            del moved[absent]
        return moved | {
            "id": int(hashlib.sha256(full_name.encode()).hexdigest()[:6], 16),
            "name": name,
            "owner": self.user(owner),
            "organization": self.user(owner),
            "fork": full_name != REPOSITORY,
            "default_branch": DEFAULT_BRANCH,
            "language": "C++",
        }

    def issue(self, issue: Issue) -> Json:
        """The schema `issue`. A pull request's has addresses under `pull_request`, and no head."""
        shaped = self.example("issue")
        del shaped["pull_request"]
        if issue.pull:
            web = f"{_WEB}/{REPOSITORY}/pull/{issue.number}"
            shaped["pull_request"] = {
                "url": f"{self._repo}/pulls/{issue.number}",
                "html_url": web,
                "diff_url": f"{web}.diff",
                "patch_url": f"{web}.patch",
                "merged_at": None,
            }
        kind = "pull" if issue.pull else "issues"
        return shaped | {
            "id": 10_000 + issue.number,
            "number": issue.number,
            "url": f"{self._repo}/issues/{issue.number}",
            "comments_url": f"{self._repo}/issues/{issue.number}/comments",
            "html_url": f"{_WEB}/{REPOSITORY}/{kind}/{issue.number}",
            "title": issue.title,
            "body": issue.body,
            "state": issue.state,
            "state_reason": issue.reason,
            "user": self.user(issue.author),
            "labels": [self.label(name) for name in issue.labels],
            "locked": False,
            "milestone": None,
            "comments": sum(comment.number == issue.number for comment in self._state.comments.values()),
        }

    def label(self, name: str) -> Json:
        """The schema `label`."""
        return self.example("label") | {
            "id": int(hashlib.sha256(name.encode()).hexdigest()[:6], 16),
            "name": name,
            "url": f"{self._repo}/labels/{name}",
            "color": self._state.labels.get(name, "ededed"),
            "description": None,
            "default": False,
        }

    def comment(self, comment: Comment) -> Json:
        """The schema `issue-comment`."""
        kind = "pull" if self._state.issues[comment.number].pull else "issues"
        return self.example("issue-comment") | {
            "id": comment.id,
            "node_id": comment.node_id,
            "url": f"{self._repo}/issues/comments/{comment.id}",
            "html_url": f"{_WEB}/{REPOSITORY}/{kind}/{comment.number}#issuecomment-{comment.id}",
            "issue_url": f"{self._repo}/issues/{comment.number}",
            "body": comment.body,
            "user": self.user(comment.author),
            "created_at": when(comment.created),
            "updated_at": when(comment.updated),
            "author_association": "NONE",
            "minimized": {"reason": comment.minimised} if comment.minimised else None,
        }

    def reaction(self, reaction: Reaction) -> Json:
        """The schema `reaction`."""
        return self.example("reaction") | {
            "id": reaction.id,
            "user": self.user(reaction.author),
            "content": reaction.content,
            "created_at": when(reaction.created),
        }

    def pull(self, pull: Pull, *, simple: bool = False) -> Json:
        """The schema `pull-request`, or `pull-request-simple` as in lists."""
        shaped = self.example("pull-request-simple-items")[0] if simple else self.example("pull-request")
        moved = json.loads(json.dumps(shaped).replace("/1347", f"/{pull.number}"))
        issue = self._state.issues[pull.number]
        more: Json = {} if simple else {"merged": pull.merged, "changed_files": len(pull.files), "merged_by": None}
        head = self._end(moved["head"], pull.head_ref, pull.head_sha, pull.head_repository, simple=simple)
        return (
            moved
            | more
            | {
                "id": 20_000 + pull.number,
                "number": pull.number,
                "title": issue.title,
                "body": issue.body,
                "state": issue.state,
                "locked": False,
                "milestone": None,
                "user": self.user(issue.author),
                "labels": [self.label(name) for name in issue.labels],
                "closed_at": None,
                "merged_at": None,
                "merge_commit_sha": pull.merge_sha,
                "author_association": "NONE",
                "draft": pull.draft,
                "requested_teams": [],
                "head": head,
                "base": self._end(moved["base"], pull.base_ref, pull.base_sha, REPOSITORY, simple=simple),
            }
        )

    def _end(self, theirs: Json, ref: str, sha: str, repository: str | None, *, simple: bool) -> Json:
        """A pull request's head or base; the repository of a deleted fork is null."""
        owner = repository.split("/")[0] if repository else "ghost"
        repo = None
        if repository:
            moved = json.loads(json.dumps(theirs["repo"]).replace(REPOSITORY, repository))
            whole = self.repository(repository)
            repo = moved | {key: whole[key] for key in ("id", "name", "full_name", "owner", "fork", "default_branch")}
        return theirs | {"label": f"{owner}:{ref}", "ref": ref, "sha": sha, "repo": repo, "user": self.user(owner)}

    def file(self, file: File, sha: str) -> Json:
        """The schema `diff-entry`."""
        lines = file.patch.splitlines()
        added = sum(line.startswith("+") for line in lines)
        removed = sum(line.startswith("-") for line in lines)
        return self.example("diff-entry-items")[0] | {
            "filename": file.name,
            "status": file.status,
            "patch": file.patch,
            "additions": added,
            "deletions": removed,
            "changes": added + removed,
            "contents_url": f"{self._repo}/contents/{file.name}?ref={sha}",
        }

    def commit(self, commit: Commit) -> Json:
        """The schema `commit`."""
        shaped = json.loads(
            json.dumps(self.example("commit")).replace("6dcb09b5b57875f334f61aebed695e2e4193db5e", commit.sha)
        )
        shaped["commit"]["message"] = commit.message
        return shaped | {
            "author": self.user(commit.author),
            "committer": self.user(commit.author),
            "parents": [{"sha": sha, "url": f"{self._repo}/commits/{sha}"} for sha in commit.parents],
            "files": [self.file(file, commit.sha) for file in commit.files],
        }

    def git_commit(self, commit: Commit, tree: str) -> Json:
        """The schema `git-commit`."""
        shaped = self.example("git-commit")
        return shaped | {
            "sha": commit.sha,
            "message": commit.message,
            "tree": shaped["tree"] | {"sha": tree},
            "parents": [shaped["parents"][0] | {"sha": sha} for sha in commit.parents],
        }

    def ref(self, ref: str, sha: str) -> Json:
        """The schema `git-ref`."""
        shaped = self.example("git-ref")
        return shaped | {"ref": ref, "object": shaped["object"] | {"sha": sha}}

    def written(self, path: str, commit: Commit, data: bytes) -> Json:
        """The schema `file-commit`."""
        shaped = self.example("file-commit-example-for-creating-a-file")
        content = {
            key: value for key, value in self.content(path, commit.sha, data).items() if key in shaped["content"]
        }
        return {"content": content, "commit": shaped["commit"] | {"sha": commit.sha, "message": commit.message}}

    def content(self, path: str, sha: str, data: bytes) -> Json:
        """The schema `content-file`."""
        return self.example("content-file-response-if-content-is-a-file") | {
            "name": path.rsplit("/", maxsplit=1)[-1],
            "path": path,
            "size": len(data),
            "sha": blob_sha(data),
            "content": base64.encodebytes(data).decode(),
            "url": f"{self._repo}/contents/{path}?ref={sha}",
        }

    def permission(self, login: str, role: str) -> Json:
        """The schema `repository-collaborator-permission`; `permission` knows neither maintain nor triage."""
        name = "repository-collaborator-permission-response-if-user-has-admin-permissions"
        collapsed = {"maintain": "write", "triage": "read"}.get(role, role)
        user = (self.user(login) or {}) | {"role_name": role}
        return self.example(name) | {"permission": collapsed, "role_name": role, "user": user}

    def environment(self, name: str, reviewers: tuple[str, ...]) -> Json:
        """The schema `environment`; the rule of reviewers is there only where somebody is named."""
        shaped = self.example("environment")
        theirs = [{"type": "User", "reviewer": self.user(login)} for login in reviewers]
        rules = [
            rule | {"reviewers": theirs} if rule["type"] == "required_reviewers" else rule
            for rule in shaped["protection_rules"]
            if reviewers or rule["type"] != "required_reviewers"
        ]
        return shaped | {"name": name, "url": f"{self._repo}/environments/{name}", "protection_rules": rules}

    def check(self, check: CheckRun) -> Json:
        """The schema `check-run`."""
        shaped = self.example("check-run")
        app = shaped["app"] | {"slug": check.author.removesuffix("[bot]"), "name": check.author.removesuffix("[bot]")}
        done = check.status == "completed"
        return shaped | {
            "id": check.id,
            "head_sha": check.head_sha,
            "external_id": check.external_id,
            "url": f"{self._repo}/check-runs/{check.id}",
            "html_url": f"{_WEB}/{REPOSITORY}/runs/{check.id}",
            "details_url": check.details_url,
            "status": check.status,
            "conclusion": check.conclusion,
            "completed_at": shaped["completed_at"] if done else None,
            "name": check.name,
            "app": app,
            "pull_requests": [],
            "output": {
                "title": check.title,
                "summary": check.summary,
                "text": check.text,
                "annotations_count": len(check.annotations),
                "annotations_url": f"{self._repo}/check-runs/{check.id}/annotations",
            },
        }

    def workflow(self, workflow: Workflow) -> Json:
        """The schema `workflow`."""
        return self.example("workflow") | {
            "id": workflow.id,
            "name": workflow.name,
            "path": workflow.path,
            "url": f"{self._repo}/actions/workflows/{workflow.id}",
        }

    def job(self, job: tuple[WorkflowRun, str, str]) -> Json:
        """The schema `job`: of a run, with a name and a status."""
        run, name, status = job
        shaped = self.example("job")
        done = status == "completed"
        return shaped | {
            "run_id": run.id,
            "run_url": f"{self._repo}/actions/runs/{run.id}",
            "head_sha": run.head_sha,
            "name": name,
            "status": status,
            "conclusion": "success" if done else None,
            "created_at": shaped["started_at"],  # GitHub's example lacks it, and its description demands it
            "completed_at": shaped["completed_at"] if done else None,
            "steps": [],
        }

    def run(self, run: WorkflowRun) -> Json:
        """The schema `workflow-run`; `pull_requests` is empty for a fork's, as at GitHub."""
        workflow = self._state.workflows[run.workflow]
        shaped = json.loads(json.dumps(self.example("workflow-run")).replace("/30433642", f"/{run.id}"))
        fork = run.head_repository != REPOSITORY
        minimal = set(shaped["repository"])
        pulls = [
            pull
            for pull in self._state.pulls.values()
            if not fork and pull.head_sha == run.head_sha and pull.head_repository == REPOSITORY
        ]
        return shaped | {
            "id": run.id,
            "name": workflow.name,
            "path": workflow.path,
            "workflow_id": workflow.id,
            "workflow_url": f"{self._repo}/actions/workflows/{workflow.id}",
            "head_branch": run.head_branch,
            "head_sha": run.head_sha,
            "event": run.event,
            "status": run.status,
            "conclusion": run.conclusion,
            "display_title": run.title,
            "run_attempt": run.attempt,
            "actor": self.user(run.actor),
            "triggering_actor": self.user(run.actor),
            "pull_requests": [self._minimal(pull) for pull in pulls],
            "repository": {key: value for key, value in self.repository().items() if key in minimal},
            "head_repository": {
                key: value for key, value in self.repository(run.head_repository).items() if key in minimal
            },
        }

    def _minimal(self, pull: Pull) -> Json:
        """The schema `pull-request-minimal`."""
        repo = {"id": self.repository()["id"], "url": self._repo, "name": REPOSITORY.split("/")[1]}
        return {
            "id": 20_000 + pull.number,
            "number": pull.number,
            "url": f"{self._repo}/pulls/{pull.number}",
            "head": {"ref": pull.head_ref, "sha": pull.head_sha, "repo": repo},
            "base": {"ref": pull.base_ref, "sha": pull.base_sha, "repo": repo},
        }

    def artifact(self, artifact: Artifact) -> Json:
        """The schema `artifact`."""
        run = self._state.runs[artifact.run]
        shaped = self.example("artifact")
        return shaped | {
            "id": artifact.id,
            "name": artifact.name,
            "size_in_bytes": len(artifact.data),
            "url": f"{self._repo}/actions/artifacts/{artifact.id}",
            "archive_download_url": f"{self._repo}/actions/artifacts/{artifact.id}/zip",
            "expired": artifact.expired,
            "digest": f"sha256:{hashlib.sha256(artifact.data).hexdigest()}",
            "workflow_run": shaped["workflow_run"]
            | {"id": run.id, "head_branch": run.head_branch, "head_sha": run.head_sha},
        }
