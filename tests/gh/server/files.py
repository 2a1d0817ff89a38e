# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writing to the repository: files by the contents API, and the git objects of a branch that begins anew."""

import base64
import hashlib

from tests.gh.server.call import Answer, Call, RefusalError, not_found, operation
from tests.gh.server.state import Commit, sha_of


def _blob(data: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()


@operation("repos/create-or-update-file-contents")
def put_content(call: Call) -> Answer:
    """A commit of one file; a change names the version that it changes, and another one is a conflict."""
    branch, path, state = call.body["branch"], call.values["path"], call.state
    head = state.branches.get(branch)
    if head is None:
        raise RefusalError(404, f"Branch {branch} not found")
    old, named = state.contents.get((head, path)), call.body.get("sha")
    if old is not None and named is None:
        raise RefusalError(422, 'Invalid request.\n\n"sha" wasn\'t supplied.')
    if named is not None and (old is None or named != _blob(old)):
        raise RefusalError(409, f"{path} does not match {named}")
    data = base64.b64decode(call.body["content"])
    sha = sha_of(f"{head} {path} {_blob(data)}")
    state.commits[sha] = Commit(sha=sha, author=call.who.login, message=call.body["message"], parents=(head,))
    there = {at: held for (commit, at), held in state.contents.items() if commit == head}
    state.contents |= {(sha, at): held for at, held in (there | {path: data}).items()}
    state.branches[branch] = sha
    shaped = call.shapes.example("file-commit-example-for-creating-a-file")
    content = shaped["content"] | {"path": path, "sha": _blob(data), "size": len(data)}
    return Answer(status=201 if old is None else 200, body=shaped | {"content": content})


@operation("git/create-tree")
def create_tree(call: Call) -> Answer:
    files = {entry["path"]: entry["content"].encode() for entry in call.body["tree"]}
    sha = sha_of(repr(sorted(files.items())))
    call.state.trees[sha] = files
    return Answer(status=201, body=call.shapes.example("git-tree") | {"sha": sha})


@operation("git/create-commit")
def create_commit(call: Call) -> Answer:
    files = call.state.trees.get(call.body["tree"])
    if files is None:
        raise RefusalError(422, "Tree SHA does not exist")
    sha, parents = sha_of(f"{call.body['tree']} {call.body['message']}"), tuple(call.body.get("parents", ()))
    call.state.commits[sha] = Commit(sha=sha, author=call.who.login, message=call.body["message"], parents=parents)
    call.state.contents |= {(sha, path): data for path, data in files.items()}
    return Answer(status=201, body=call.shapes.example("git-commit") | {"sha": sha})


@operation("git/create-ref")
def create_ref(call: Call) -> Answer:
    branch = call.body["ref"].removeprefix("refs/heads/")
    if call.body["sha"] not in call.state.commits:
        raise not_found()
    if branch in call.state.branches:
        raise RefusalError(422, "Reference already exists")
    call.state.branches[branch] = call.body["sha"]
    shaped = call.shapes.example("git-ref")
    return Answer(
        status=201,
        body=shaped | {"ref": call.body["ref"], "object": shaped["object"] | {"sha": call.body["sha"]}},
    )
