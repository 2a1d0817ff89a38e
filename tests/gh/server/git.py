# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Files, branches, and the commits that are made of them."""

import base64

from tests.gh.server.call import Answer, Call, RefusalError, not_found, operation
from tests.gh.server.shapes import blob_sha


@operation("repos/get-content")
def get_content(call: Call) -> Answer:
    """A file; without `ref` of the default branch."""
    sha = call.state.resolve(call.query.get("ref", "main"))
    path = call.values["path"]
    if sha is None or (sha, path) not in call.state.contents:
        raise not_found()
    return Answer(status=200, body=call.shapes.content(path, sha, call.state.contents[sha, path]))


@operation("repos/create-or-update-file-contents")
def put_content(call: Call) -> Answer:
    """A commit with one file changed. A file that is there is changed only by who names its blob."""
    branch = call.body.get("branch", "main").removeprefix("refs/heads/")
    path, data = call.values["path"], base64.b64decode(call.body["content"])
    parent = call.state.branches.get(branch)
    if parent is None:
        raise RefusalError(404, f"Branch {branch} not found")
    files = call.state.files(parent)
    if path in files and "sha" not in call.body:
        raise RefusalError(422, 'Invalid request.\n\n"sha" wasn\'t supplied.')
    if "sha" in call.body and (path not in files or blob_sha(files[path]) != call.body["sha"]):
        raise RefusalError(409, f"{path} does not match {call.body['sha']}")
    tree = call.state.tree({**files, path: data})
    made = call.state.commit_tree(tree, call.body["message"], (parent,), call.who.login)
    call.state.branches[branch] = made.sha
    return Answer(status=200 if path in files else 201, body=call.shapes.written(path, made, data))


@operation("git/create-tree")
def create_tree(call: Call) -> Answer:
    """Of files given as text; on top of another tree where one is named."""
    base = call.body.get("base_tree", "")
    if base and base not in call.state.trees:
        raise not_found()
    added = {entry["path"]: entry["content"].encode() for entry in call.body["tree"]}
    files = {**call.state.trees.get(base, {}), **added}
    name = call.state.tree(files)
    return Answer(status=201, body=call.shapes.example("git-tree") | {"sha": name, "truncated": False})


@operation("git/create-commit")
def create_commit(call: Call) -> Answer:
    if call.body["tree"] not in call.state.trees:
        raise RefusalError(422, "Tree SHA does not exist")
    parents = tuple(call.body.get("parents", ()))
    made = call.state.commit_tree(call.body["tree"], call.body["message"], parents, call.who.login)
    return Answer(status=201, body=call.shapes.git_commit(made, call.body["tree"]))


@operation("git/create-ref")
def create_ref(call: Call) -> Answer:
    name = call.body["ref"].removeprefix("refs/heads/")
    if name in call.state.branches:
        raise RefusalError(422, "Reference already exists")
    if call.body["sha"] not in call.state.commits:
        raise RefusalError(422, "Object does not exist")
    call.state.branches[name] = call.body["sha"]
    return Answer(status=201, body=call.shapes.ref(call.body["ref"], call.body["sha"]))


@operation("git/get-ref")
def get_ref(call: Call) -> Answer:
    ref = f"refs/{call.values['ref']}"
    sha = call.state.resolve(ref)
    if sha is None:
        raise not_found()
    return Answer(status=200, body=call.shapes.ref(ref, sha))
