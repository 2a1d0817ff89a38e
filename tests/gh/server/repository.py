# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The repository, its commits, who may do what, and pull requests."""

from tests.gh.server.call import Answer, Call, RefusalError, not_found, operation
from tests.gh.server.state import Commit


def _commit(call: Call, ref: str) -> Commit:
    sha = call.state.resolve(ref)
    if sha is None:
        raise RefusalError(422, f"No commit found for SHA: {ref}")
    return call.state.commits.get(sha, Commit(sha=sha))


@operation("repos/get")
def get_repository(call: Call) -> Answer:
    return Answer(status=200, body=call.shapes.repository())


@operation("repos/get-commit")
def get_commit(call: Call) -> Answer:
    return Answer(status=200, body=call.shapes.commit(_commit(call, call.values["ref"])))


@operation("repos/get-collaborator-permission-level")
def get_permission(call: Call) -> Answer:
    """Everyone may read a public repository; an account that does not exist is not found."""
    login = call.values["username"]
    if login == "ghost":
        raise not_found()
    return Answer(status=200, body=call.shapes.permission(login, call.state.roles.get(login, "read")))


@operation("repos/get-environment")
def get_environment(call: Call) -> Answer:
    """One that no job has named yet, and nobody made, is not there."""
    name = call.values["environment_name"]
    if name not in call.state.environments:
        raise not_found()
    return Answer(status=200, body=call.shapes.environment(name, call.state.environments[name]))


@operation("pulls/get")
def get_pull(call: Call) -> Answer:
    pull = call.state.pulls.get(int(call.values["pull_number"]))
    if pull is None:
        raise not_found()
    return Answer(status=200, body=call.shapes.pull(pull))


@operation("pulls/list")
def list_pulls(call: Call) -> Answer:
    """`head` is `owner:branch`, `base` a branch."""
    state, head, base = call.query.get("state", "open"), call.query.get("head"), call.query.get("base")
    rows = [
        pull
        for pull in reversed(call.state.pulls.values())
        if state in ("all", call.state.issues[pull.number].state)
        and head in (None, f"{(pull.head_repository or '').split('/')[0]}:{pull.head_ref}")
        and base in (None, pull.base_ref)
    ]
    return call.page(rows, lambda pull: call.shapes.pull(pull, simple=True))


@operation("repos/list-pull-requests-associated-with-commit")
def list_pulls_of_commit(call: Call) -> Answer:
    """Those of this repository's own commits; a fork's are not associated until they are merged."""
    rows = [pull for pull in call.state.pulls.values() if call.values["commit_sha"] == pull.head_sha]
    return call.page(rows, lambda pull: call.shapes.pull(pull, simple=True))


@operation("pulls/list-files")
def list_files(call: Call) -> Answer:
    pull = call.state.pulls.get(int(call.values["pull_number"]))
    if pull is None:
        raise not_found()
    return call.page(pull.files, lambda file: call.shapes.file(file, pull.head_sha))
