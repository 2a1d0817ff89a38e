# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Cuts what the test server needs out of GitHub's own descriptions.

    npm pack @octokit/openapi @octokit/graphql-schema @octokit/webhooks-examples    # and unpack each
    python -m tests.gh.schema.cut OPENAPI_PACKAGE GRAPHQL_PACKAGE WEBHOOKS_PACKAGE

writes `openapi.json`, `examples.json`, `schema.graphql` and `payloads.json` beside this file.
"""

import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from graphql import (
    DirectiveNode,
    DocumentNode,
    FieldDefinitionNode,
    NamedTypeNode,
    Node,
    TypeDefinitionNode,
    Visitor,
    build_ast_schema,
    parse,
    print_ast,
    visit,
)

HERE = Path(__file__).parent


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


# By the name under which GitHub documents them.
OPERATIONS = _names("""
apps/get-authenticated apps/get-repo-installation apps/create-installation-access-token
users/get-authenticated users/get-by-username rate-limit/get
repos/get repos/get-commit repos/get-content repos/create-or-update-file-contents
git/get-ref git/create-ref git/create-commit git/create-tree repos/get-collaborator-permission-level
issues/get issues/list-for-repo issues/create issues/update
issues/list-comments issues/create-comment issues/get-comment issues/update-comment issues/delete-comment
issues/list-labels-on-issue issues/add-labels issues/remove-label
issues/get-label issues/create-label
reactions/list-for-issue-comment reactions/create-for-issue-comment reactions/delete-for-issue-comment
reactions/create-for-issue reactions/delete-for-issue
pulls/get pulls/list pulls/list-files
checks/create checks/get checks/update checks/list-annotations checks/list-for-ref
actions/get-workflow actions/create-workflow-dispatch
actions/list-workflow-runs actions/list-workflow-runs-for-repo actions/get-workflow-run actions/cancel-workflow-run
actions/list-jobs-for-workflow-run
actions/list-workflow-run-artifacts actions/list-artifacts-for-repo actions/get-artifact actions/download-artifact
repos/list-pull-requests-associated-with-commit repos/get-environment
""")

# Said in prose, or about GitHub's own tools: no check can use it.
_PROSE = {"description", "externalDocs", "summary", "x-github", "x-octokit", "example", "examples", "title", "tags"}

# Answers that the server makes by changing these examples.
EXAMPLES = _names("""
integration installation installation-token rate-limit-overview git-ref git-commit git-tree
file-commit-example-for-creating-a-file
public-user-default-response private-user-response-with-public-profile-information
full-repository-default-response content-file-response-if-content-is-a-file commit
repository-collaborator-permission-response-if-user-has-admin-permissions
issue issue-comment label reaction pull-request pull-request-simple-items diff-entry-items
check-run check-annotation-items workflow workflow-run job artifact environment
""")

# Types of the GraphQL schema, each with the fields that are kept; all of them where none is named.
GRAPHQL: dict[str, tuple[str, ...]] = {
    "Query": ("id", "node", "viewer"),
    "Mutation": ("minimizeComment", "unminimizeComment"),
    "Actor": ("login",),
    "User": ("id", "login"),
    "Node": (),
    "Minimizable": ("isMinimized", "minimizedReason"),
    "IssueComment": ("author", "body", "databaseId", "fullDatabaseId", "id", "isMinimized", "minimizedReason"),
    "MinimizeCommentInput": (),
    "MinimizeCommentPayload": (),
    "UnminimizeCommentInput": (),
    "UnminimizeCommentPayload": (),
    "ReportedContentClassifiers": (),
    "BigInt": (),
}

_BUILT_IN = {"Boolean", "Float", "ID", "Int", "String"}

# Which of the published examples of a webhook is taken, and as what.
PAYLOADS = {
    "issue_comment": ("issue_comment", "created"),
    "issue_comment edited": ("issue_comment", "edited"),
    "issue_comment deleted": ("issue_comment", "deleted"),
    "pull_request": ("pull_request", "synchronize"),
    "workflow_run": ("workflow_run", "completed"),
    "workflow_dispatch": ("workflow_dispatch", None),
}


def main(arguments: list[str]) -> None:
    """Writes the slices of the three unpacked packages."""
    openapi, graphql, webhooks = (Path(argument) for argument in arguments)
    description = json.loads((openapi / "generated/api.github.com.json").read_text())
    _write("openapi.json", cut_openapi(description))
    published = description["components"]["examples"]
    _write("examples.json", {name: published[name]["value"] for name in sorted(EXAMPLES)})
    (HERE / "schema.graphql").write_text(cut_graphql((graphql / "schema.graphql").read_text()))
    _write("payloads.json", cut_payloads(json.loads((webhooks / "api.github.com/index.json").read_text())))


def cut_openapi(description: Mapping[str, Any]) -> dict[str, Any]:
    """The named operations, with all that they refer to, without prose."""
    wanted = set(OPERATIONS)
    paths: dict[str, dict[str, Any]] = {}
    for path, methods in description["paths"].items():
        kept = {method: _bare(what) for method, what in methods.items() if what.get("operationId") in wanted}
        if kept:
            paths[path] = kept
            wanted -= {what["operationId"] for what in kept.values()}
    if wanted:
        raise SystemExit(f"not in this description: {sorted(wanted)}")
    components: dict[str, dict[str, Any]] = {}
    todo = list(_references(paths))
    while todo:
        kind, name = todo.pop().removeprefix("#/components/").split("/")
        if name not in components.setdefault(kind, {}):
            components[kind][name] = _bare(description["components"][kind][name])
            todo += _references(components[kind][name])
    info = {"title": description["info"]["title"], "version": description["info"]["version"]}
    return {
        "openapi": description["openapi"],
        "info": info,
        "paths": paths,
        "components": {kind: dict(sorted(named.items())) for kind, named in sorted(components.items())},
    }


def _bare(what: Any, *, named: bool = False) -> Any:
    """`what` without prose; where its keys are `named` by GitHub (properties), they all stay."""
    if isinstance(what, dict):
        kept = {
            key: _bare(value, named=key in ("properties", "responses", "headers") and not named)
            for key, value in what.items()
            if named or key not in _PROSE
        }
        # A response without a description is not OpenAPI.
        return kept | ({"description": ""} if _is_response(what) else {})
    return [_bare(one) for one in what] if isinstance(what, list) else what


def _is_response(what: Mapping[str, Any]) -> bool:
    return isinstance(what.get("description"), str) and not {"type", "schema", "in", "operationId", "name"} & set(what)


def _references(what: Any) -> Iterable[str]:
    if isinstance(what, dict):
        for key, value in what.items():
            if key == "$ref" and isinstance(value, str):
                yield value
            else:
                yield from _references(value)
    elif isinstance(what, list):
        for one in what:
            yield from _references(one)


def cut_graphql(text: str) -> str:
    """The named types of the schema, each with its named fields and with interfaces that are kept as well."""
    kept = [
        visit(definition, _Trim(GRAPHQL[definition.name.value]))
        for definition in parse(text).definitions
        if isinstance(definition, TypeDefinitionNode) and definition.name.value in GRAPHQL
    ]
    slice_of = DocumentNode(definitions=tuple(kept))
    build_ast_schema(slice_of)  # says what is missing
    return print_ast(slice_of) + "\n"


class _Trim(Visitor):
    """Drops prose, directives, and what is not to be kept."""

    def __init__(self, fields: tuple[str, ...]) -> None:
        super().__init__()
        self._fields = fields

    def enter(self, node: Node, *_: Any) -> Any:
        """Removes a field, an interface or a directive that is not to be kept, and every description."""
        match node:
            case FieldDefinitionNode() if self._fields and node.name.value not in self._fields:
                return self.REMOVE
            case DirectiveNode():
                return self.REMOVE
            case NamedTypeNode() if node.name.value not in GRAPHQL and node.name.value not in _BUILT_IN:
                return self.REMOVE
            case _ if getattr(node, "description", None) is not None:
                return replace(cast("Any", node), description=None)
            case _:
                return None


def cut_payloads(published: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """One example of each webhook that starts something here."""
    examples = {hook["name"]: hook["examples"] for hook in published}
    return {
        name: next(one for one in examples[event] if one.get("action") == action)
        for name, (event, action) in PAYLOADS.items()
    }


def _write(name: str, what: Mapping[str, Any]) -> None:
    """JSON with one line for each thing of the second level, so that a newer slice shows what has changed."""
    lines: list[str] = []
    for key, value in what.items():
        if isinstance(value, dict) and name == "openapi.json" and key != "info":
            inner = [f" {json.dumps(one)}: {json.dumps(there, separators=(',', ':'))}" for one, there in value.items()]
            lines.append(f"{json.dumps(key)}: {{\n" + ",\n".join(inner) + "\n}")
        else:
            lines.append(f"{json.dumps(key)}: {json.dumps(value, separators=(',', ':'))}")
    (HERE / name).write_text("{\n" + ",\n".join(lines) + "\n}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
