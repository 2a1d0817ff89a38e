# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a GitHub of one repository remembers: frozen values in tables by their number."""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

REPOSITORY = "iree-org/iree"
BOT = "github-actions[bot]"
TOKEN = "ghs_0123456789abcdefSECRET"
DEFAULT_BRANCH = "main"

# The areas of a token's permissions: https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
AREAS = frozenset({"issues", "pull_requests", "checks", "actions", "contents"})


def sha_of(text: str) -> str:
    """A commit's name that is always the same for `text`: 40 hexadecimal digits."""
    return hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()


@dataclass(frozen=True, kw_only=True)
class Identity:
    """Whom a token speaks for, and what it may write. Only an app's tokens may make check runs.

    `viewer` is another login that GraphQL gives, if any.
    """

    login: str
    viewer: str = ""
    writes: frozenset[str] = AREAS
    app: bool = True
    expires: float | None = None


@dataclass(frozen=True, kw_only=True)
class Issue:
    """An issue, or what a pull request shares with one."""

    number: int
    author: str
    title: str = "a title"
    body: str = ""
    state: str = "open"
    reason: str | None = None  # why it is in that state, as GitHub says it
    labels: tuple[str, ...] = ()
    pull: bool = False


@dataclass(frozen=True, kw_only=True)
class File:
    """A file that a pull request or a commit changes. `status` is GitHub's: `added`, `modified`, `removed`, …"""

    name: str
    patch: str = "@@ -1 +1 @@\n-a\n+b"
    status: str = "modified"


@dataclass(frozen=True, kw_only=True)
class Pull:
    """A pull request. `head_repository` is None where the fork was deleted."""

    number: int
    head_sha: str
    head_repository: str | None = REPOSITORY
    head_ref: str = "topic"
    base_sha: str = sha_of("base")
    base_ref: str = DEFAULT_BRANCH
    merge_sha: str | None = sha_of("merge")
    files: tuple[File, ...] = ()
    draft: bool = False
    merged: bool = False


@dataclass(frozen=True, kw_only=True)
class Comment:
    """A comment; an empty author is a deleted account."""

    id: int
    number: int
    author: str
    body: str
    minimised: str = ""
    created: float = 0.0
    updated: float = 0.0

    @property
    def node_id(self) -> str:
        """Its name in GraphQL."""
        return f"IC_{self.id}"


@dataclass(frozen=True, kw_only=True)
class Reaction:
    """A reaction to a comment, or to an issue: `comment` is then 0."""

    id: int
    comment: int
    author: str
    content: str
    created: float = 0.0
    issue: int = 0


@dataclass(frozen=True, kw_only=True)
class Annotation:
    """A remark of a check run on lines of a file."""

    path: str
    start_line: int
    end_line: int
    annotation_level: str
    message: str
    title: str | None = None
    raw_details: str | None = None
    start_column: int | None = None
    end_column: int | None = None


@dataclass(frozen=True, kw_only=True)
class CheckRun:
    """A check run of the app `author`."""

    id: int
    author: str
    name: str
    head_sha: str
    status: str = "queued"
    conclusion: str | None = None
    external_id: str = ""
    details_url: str | None = None
    title: str | None = None
    summary: str | None = None
    text: str | None = None
    annotations: tuple[Annotation, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Workflow:
    """A workflow file; `inputs` are those of its `workflow_dispatch`, None where it has no such trigger.

    `run_name` stands for the expression of that name: from the inputs to the title of a run.
    """

    id: int
    path: str
    name: str = "a workflow"
    inputs: tuple[str, ...] | None = None
    run_name: Callable[[Mapping[str, str]], str] | None = None


@dataclass(frozen=True, kw_only=True)
class WorkflowRun:
    """A run of a workflow. `conclusion` is set once `status` is `completed`. `jobs`: names and statuses."""

    id: int
    workflow: int
    event: str = "workflow_dispatch"
    status: str = "queued"
    conclusion: str | None = None
    head_sha: str = sha_of("main")
    head_branch: str = DEFAULT_BRANCH
    head_repository: str = REPOSITORY
    actor: str = BOT
    attempt: int = 1
    title: str = "a run"
    inputs: tuple[tuple[str, str], ...] = ()
    jobs: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Artifact:
    """The zip archive `data` that a run has kept."""

    id: int
    run: int
    name: str
    data: bytes = field(repr=False)
    expired: bool = False


@dataclass(frozen=True, kw_only=True)
class Commit:
    """A commit with the files that it changes."""

    sha: str
    author: str = "ana"
    message: str = "a change"
    parents: tuple[str, ...] = ()
    files: tuple[File, ...] = ()


@dataclass
class State:
    """The tables. Tests seed them with the methods, and read them as they are."""

    issues: dict[int, Issue] = field(default_factory=dict)
    pulls: dict[int, Pull] = field(default_factory=dict)
    comments: dict[int, Comment] = field(default_factory=dict)
    reactions: dict[int, Reaction] = field(default_factory=dict)
    checks: dict[int, CheckRun] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)  # name -> colour
    workflows: dict[int, Workflow] = field(default_factory=dict)
    runs: dict[int, WorkflowRun] = field(default_factory=dict)
    artifacts: dict[int, Artifact] = field(default_factory=dict)
    commits: dict[str, Commit] = field(default_factory=dict)
    branches: dict[str, str] = field(default_factory=lambda: {DEFAULT_BRANCH: sha_of("main")})
    contents: dict[tuple[str, str], bytes] = field(default_factory=dict)  # (commit's sha, path) -> content
    trees: dict[str, dict[str, bytes]] = field(default_factory=dict)  # tree's sha -> its files
    roles: dict[str, str] = field(default_factory=dict)  # login -> admin, maintain, write, triage, read
    environments: dict[str, tuple[str, ...]] = field(default_factory=dict)  # name -> who has to admit jobs
    last_id: int = 1000

    def new_id(self) -> int:
        """The next number; GitHub's grow with time."""
        self.last_id += 1
        return self.last_id

    def issue(self, number: int, *, author: str = "ana", title: str = "a title", labels: Iterable[str] = ()) -> Issue:
        """Adds an issue."""
        self.issues[number] = Issue(number=number, author=author, title=title, labels=tuple(labels))
        return self.issues[number]

    def pull(
        self,
        number: int,
        *,
        author: str = "ana",
        head_sha: str = "",
        head_repository: str | None = REPOSITORY,
        head_ref: str = "topic",
        files: Iterable[File] = (),
    ) -> Pull:
        """Adds a pull request; one from a fork names the fork."""
        self.issues[number] = Issue(number=number, author=author, pull=True)
        self.pulls[number] = Pull(
            number=number,
            head_sha=head_sha or sha_of(f"head of {number}"),
            head_repository=head_repository,
            head_ref=head_ref,
            files=tuple(files),
        )
        return self.pulls[number]

    def push(self, number: int, head_sha: str) -> None:
        """Moves a pull request's head; its merge commit moves too."""
        self.pulls[number] = replace(self.pulls[number], head_sha=head_sha, merge_sha=sha_of(f"merge {head_sha}"))

    def comment(self, author: str, body: str, number: int, *, now: float = 0.0) -> Comment:
        """Adds a comment by anyone, on an issue or pull request that is made where there is none."""
        if number not in self.issues:
            self.pull(number)
        made = Comment(id=self.new_id(), number=number, author=author, body=body, created=now, updated=now)
        self.comments[made.id] = made
        return made

    def workflow(
        self,
        path: str,
        *,
        inputs: Iterable[str] | None = None,
        name: str = "a workflow",
        run_name: Callable[[Mapping[str, str]], str] | None = None,
    ) -> Workflow:
        """Adds a workflow file, with the inputs of its `workflow_dispatch`."""
        made = Workflow(
            id=self.new_id(),
            path=path,
            name=name,
            inputs=tuple(inputs) if inputs is not None else None,
            run_name=run_name,
        )
        self.workflows[made.id] = made
        return made

    def run(self, workflow: Workflow, **fields: object) -> WorkflowRun:
        """Adds a run of `workflow` with these fields of `WorkflowRun`."""
        made = replace(WorkflowRun(id=self.new_id(), workflow=workflow.id), **fields)  # pyright: ignore[reportArgumentType]
        self.runs[made.id] = made
        return made

    def artifact(self, run: WorkflowRun, name: str, data: bytes) -> Artifact:
        """Adds an artifact: `data` is a zip archive."""
        made = Artifact(id=self.new_id(), run=run.id, name=name, data=data)
        self.artifacts[made.id] = made
        return made

    def commit(self, sha: str, *, files: Iterable[File] = (), contents: dict[str, bytes] | None = None) -> Commit:
        """Adds a commit, and what some of its files contain."""
        self.commits[sha] = Commit(sha=sha, files=tuple(files))
        for path, data in (contents or {}).items():
            self.contents[sha, path] = data
        return self.commits[sha]

    def tree(self, files: dict[str, bytes]) -> str:
        """Adds a tree and returns its name."""
        name = sha_of(repr(sorted(files.items())))
        self.trees[name] = files
        return name

    def commit_tree(self, tree: str, message: str, parents: tuple[str, ...], author: str) -> Commit:
        """Adds a commit of a whole tree."""
        sha = sha_of(f"{tree} {message} {parents} {author}")
        self.commits[sha] = Commit(sha=sha, author=author, message=message, parents=parents)
        for path, data in self.trees[tree].items():
            self.contents[sha, path] = data
        return self.commits[sha]

    def files(self, commit: str) -> dict[str, bytes]:
        """All that is known of a commit's files."""
        return {path: data for (sha, path), data in self.contents.items() if sha == commit}

    def resolve(self, ref: str) -> str | None:
        """The commit that a branch, a `refs/…` or a whole SHA names."""
        if len(ref) == 40 and (ref in self.commits or any(ref == pull.head_sha for pull in self.pulls.values())):
            return ref
        for number, pull in self.pulls.items():
            if ref in (f"refs/pull/{number}/head", f"pull/{number}/head"):
                return pull.head_sha
            if ref in (f"refs/pull/{number}/merge", f"pull/{number}/merge"):
                return pull.merge_sha
        return self.branches.get(ref.removeprefix("refs/").removeprefix("heads/"))
