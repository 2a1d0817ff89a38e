# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""GitHub's GraphQL: requests are checked against its schema and executed by graphql-core."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

from graphql import (
    FieldNode,
    GraphQLInterfaceType,
    GraphQLSchema,
    GraphQLSyntaxError,
    OperationDefinitionNode,
    assert_valid_schema,
    build_schema,
    graphql_sync,
    parse,
)

from tests.gh.server.description import SCHEMA
from tests.gh.server.state import Comment, Identity, State


@cache
def schema() -> GraphQLSchema:
    """The slice in `tests/gh/schema`."""
    built = build_schema((SCHEMA / "schema.graphql").read_text())
    assert_valid_schema(built)
    # All nodes here are comments; all actors are users.
    for name, kind in (("Node", "IssueComment"), ("Minimizable", "IssueComment"), ("Actor", "User")):
        interface = built.type_map[name]
        assert isinstance(interface, GraphQLInterfaceType)
        interface.resolve_type = _always(kind)
    return built


def _always(kind: str) -> Callable[..., str]:
    return lambda *_args: kind


class GraphFault(Exception):  # noqa: N818 - GitHub's word for it is an error's type
    """An error with GitHub's `type`."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


class _Root:
    """The resolvers of queries and mutations."""

    id = "Q"

    def __init__(self, state: State, who: Identity) -> None:
        self._state = state
        self._who = who

    def viewer(self, _: Any) -> dict[str, Any]:
        login = self._who.viewer or self._who.login
        return {"id": f"U_{login}", "login": login}

    def node(self, _: Any, id: str) -> dict[str, Any]:  # noqa: A002 - GitHub's name
        return _shape(self._comment(id))

    def minimizeComment(self, _: Any, input: dict[str, Any]) -> dict[str, Any]:  # noqa: A002, N802 - GitHub's names
        return {"minimizedComment": self._mark(input["subjectId"], input["classifier"].lower().replace("_", "-"))}

    def unminimizeComment(self, _: Any, input: dict[str, Any]) -> dict[str, Any]:  # noqa: A002, N802 - GitHub's names
        return {"unminimizedComment": self._mark(input["subjectId"], "")}

    def _mark(self, node_id: str, reason: str) -> dict[str, Any]:
        comment = self._comment(node_id)
        if not self._who.writes & {"issues", "pull_requests"}:
            raise GraphFault("FORBIDDEN", "Resource not accessible by integration")
        self._state.comments[comment.id] = replace(comment, minimised=reason)
        return _shape(self._state.comments[comment.id])

    def _comment(self, node_id: str) -> Comment:
        for comment in self._state.comments.values():
            if comment.node_id == node_id:
                return comment
        raise GraphFault("NOT_FOUND", f"Could not resolve to a node with the global id of '{node_id}'.")


def _shape(comment: Comment) -> dict[str, Any]:
    return {
        "id": comment.node_id,
        "databaseId": comment.id,
        "fullDatabaseId": comment.id,
        "author": {"login": comment.author.removesuffix("[bot]")} if comment.author else None,
        "body": comment.body,
        "isMinimized": bool(comment.minimised),
        "minimizedReason": comment.minimised or None,
    }


def fields_of(query: str) -> list[str]:
    """The fields of `Query` or `Mutation` that a request names: what it is about. Empty where it can't be parsed."""
    try:
        document = parse(query)
    except GraphQLSyntaxError:
        return []
    operations = [one for one in document.definitions if isinstance(one, OperationDefinitionNode)]
    return [
        field.name.value
        for operation in operations
        for field in operation.selection_set.selections
        if isinstance(field, FieldNode)
    ]


def execute(state: State, who: Identity, request: dict[str, Any]) -> tuple[dict[str, Any], bool]:
    """The answer's body, and whether the request was one that the schema allows."""
    result = graphql_sync(
        schema(), request["query"], root_value=_Root(state, who), variable_values=request.get("variables")
    )
    errors = [
        {
            "message": error.message,
            **({"type": error.original_error.kind} if isinstance(error.original_error, GraphFault) else {}),
            **({"path": error.path} if error.path else {}),
        }
        for error in result.errors or ()
    ]
    known = all(isinstance(error.original_error, GraphFault) for error in result.errors or ())
    return {"data": result.data, **({"errors": errors} if errors else {})}, known
