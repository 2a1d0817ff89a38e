# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""GitHub's own OpenAPI description, as the judge of both sides of every exchange."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict

SCHEMA = Path(__file__).resolve().parents[1] / "schema"
_HOST = "https://api.github.com"


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A request: `path` without the server's prefix, `query` and `body` as they came."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    body: bytes
    content_type: str


@dataclass(frozen=True, kw_only=True)
class Operation:
    """What a request asks for, by GitHub's name for it, and the values in its path."""

    name: str
    template: str
    values: Mapping[str, str]


@dataclass
class _Request:
    """`openapi_core.protocols.Request`."""

    host_url: str
    path: str
    method: str
    parameters: RequestParameters
    content_type: str
    body: bytes | None


@dataclass
class _Response:
    """`openapi_core.protocols.Response`."""

    status_code: int
    content_type: str
    headers: Headers
    data: bytes | None


class Description:
    """The slice in `tests/gh/schema`, ready to judge."""

    def __init__(self, description: dict[str, Any]) -> None:
        self._paths: dict[str, Any] = description["paths"]
        self._components = description["components"]
        _admit_null(description)
        self._api = OpenAPI.from_dict(description)

    def operation(self, method: str, path: str) -> Operation | None:
        """The operation of a request; of several templates the one with the most literal segments, as at GitHub."""
        segments = path.strip("/").split("/")
        found: list[tuple[int, Operation]] = []
        for template, methods in self._paths.items():
            what = methods.get(method.lower())
            values = _match(template.strip("/").split("/"), segments) if what else None
            if what and values is not None:
                literals = template.count("/") - len(values)
                found.append((literals, Operation(name=what["operationId"], template=template, values=values)))
        return max(found, key=lambda one: one[0])[1] if found else None

    def faults_of_request(self, operation: Operation, asked: Asked) -> list[str]:
        """What GitHub's description does not allow about a request; also what it does not mention."""
        request = self._request(operation, asked)
        faults = [_said(error) for error in self._api.iter_request_errors(request)]
        what = self._what(operation, asked.method)
        known = {self._resolved(parameter)["name"] for parameter in what.get("parameters", ())}
        faults += [f"no parameter '{name}' is described" for name, _ in asked.query if name not in known]
        schema = what.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
        if asked.body and schema is None:
            faults.append("no body is described")
        elif asked.body:
            body = json.loads(asked.body)
            fields = set(_properties(self._resolved(schema), self._resolved))
            if fields and isinstance(body, dict):
                faults += [f"no field '{name}' is described" for name in body if name not in fields]
        return faults

    def faults_of_answer(self, operation: Operation, asked: Asked, status: int, data: bytes) -> list[str]:
        """What GitHub's description does not allow about an answer.

        It leaves out statuses that every operation has (401, 403, 404, 422): then the shape of an error is enough.
        """
        described = self._what(operation, asked.method)["responses"]
        if str(status) not in described or (operation.name, status) in _AMBIGUOUS:
            if status >= 400 and isinstance(json.loads(data).get("message"), str):
                return []
            return [f"no answer {status} is described"]
        answer = _Response(status, "application/json", Headers(), data)
        described_content = self._resolved(described[str(status)]).get("content")
        if described_content is None:
            return [] if not data else [f"a body with {status}"]
        return [_said(error) for error in self._api.iter_response_errors(self._request(operation, asked), answer)]

    def _what(self, operation: Operation, method: str) -> dict[str, Any]:
        return self._paths[operation.template][method.lower()]

    def _resolved(self, what: Mapping[str, Any]) -> Mapping[str, Any]:
        while "$ref" in what:
            kind, name = what["$ref"].removeprefix("#/components/").split("/")
            what = self._components[kind][name]
        return what

    def _request(self, operation: Operation, asked: Asked) -> _Request:
        # A value of several segments (a path in the repository) would not match its template again.
        path = operation.template
        for name, value in operation.values.items():
            path = path.replace(f"{{{name}}}", quote(value, safe=""))
        parameters = RequestParameters(query=ImmutableMultiDict(asked.query))
        return _Request(
            _HOST, path, asked.method.lower(), parameters, asked.content_type or "application/json", asked.body or None
        )


@cache
def description() -> Description:
    """The description, loaded once a process (0.3 s)."""
    return Description(json.loads((SCHEMA / "openapi.json").read_text()))


# Described as exactly one of two shapes, of which every error has both.
_AMBIGUOUS = {("repos/create-or-update-file-contents", 409)}

# Values that may have slashes in them (`x-multi-segment` in GitHub's description).
_MULTI = ("{path}", "{ref}")


def _match(template: list[str], segments: list[str]) -> dict[str, str] | None:
    values: dict[str, str] = {}
    for index, part in enumerate(template):
        if part in _MULTI and index == len(template) - 1 and len(segments) > index:
            values[part[1:-1]] = unquote("/".join(segments[index:]))
            return values
        if index >= len(segments):
            return None
        if part.startswith("{"):
            values[part[1:-1]] = unquote(segments[index])
        elif part != segments[index]:
            return None
    return values if len(template) == len(segments) else None


def _properties(schema: Mapping[str, Any], resolved: Any) -> Iterable[str]:
    yield from schema.get("properties", {})
    for kind in ("allOf", "anyOf", "oneOf"):
        for one in schema.get(kind, ()):
            yield from _properties(resolved(one), resolved)


def _admit_null(schema: Any) -> None:
    """Adds null to the enumerations that are nullable: GitHub forgets it, and sends it.

    https://github.com/OAI/OpenAPI-Specification/blob/main/proposals/2019-10-31-Clarify-Nullable.md
    """
    if isinstance(schema, dict):
        if schema.get("nullable") is True and "enum" in schema and None not in schema["enum"]:
            schema["enum"] = [*schema["enum"], None]
        for inner in schema.values():
            _admit_null(inner)
    elif isinstance(schema, list):
        for inner in schema:
            _admit_null(inner)


def _said(error: BaseException) -> str:
    """The innermost reasons, without the whole values that the outer ones quote."""
    reasons: list[str] = []
    cause: BaseException | None = error
    while cause is not None:
        inner = getattr(cause, "schema_errors", ())
        found = [f"{'/'.join(map(str, one.absolute_path)) or 'the whole'}: {one.message[-200:]}" for one in inner]
        reasons = found or reasons or [f"{type(cause).__name__}: {str(cause)[:200]}"]
        cause = cause.__cause__
    return "; ".join(reasons)
