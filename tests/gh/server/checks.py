# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Check runs, with their limits."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from tests.gh.server.call import Answer, Call, RefusalError, invalid, not_found, operation
from tests.gh.server.state import Annotation, CheckRun

# https://docs.github.com/en/rest/checks/runs#create-a-check-run
TEXT_LIMIT = 65_535
ANNOTATIONS_LIMIT = 50
ACTIONS_LIMIT = 3


def _check(call: Call) -> CheckRun:
    check = call.state.checks.get(int(call.values["check_run_id"]))
    if check is None:
        raise not_found()
    return check


def _written(call: Call, check: CheckRun) -> CheckRun:
    """`check` as the request's body changes it; annotations are appended."""
    if not call.who.app:
        raise RefusalError(403, "You must authenticate via a GitHub App.")
    body = call.body
    if len(body.get("actions", ())) > ACTIONS_LIMIT:
        raise invalid("CheckRun", "actions", f"cannot be more than {ACTIONS_LIMIT}")
    names = ("name", "status", "conclusion", "external_id", "details_url")
    changed = replace(check, **{name: body[name] for name in names if name in body})
    if "conclusion" in body:
        changed = replace(changed, status="completed")  # GitHub infers it
    if changed.status == "completed" and changed.conclusion is None:
        raise invalid("CheckRun", "conclusion", "is required with the status completed")
    output = body.get("output")
    return changed if output is None else _with_output(changed, output)


def _with_output(check: CheckRun, output: Mapping[str, Any]) -> CheckRun:
    for name in ("summary", "text"):
        # Counted in bytes of UTF-8: the column is a MySQL blob.
        if len((output.get(name) or "").encode()) > TEXT_LIMIT:
            raise invalid("CheckRun", name, f"Only {TEXT_LIMIT} characters are allowed")
    annotations = output.get("annotations", ())
    if len(annotations) > ANNOTATIONS_LIMIT:
        raise RefusalError(422, f"Invalid request.\n\nNo more than {ANNOTATIONS_LIMIT} items are allowed")
    for annotation in annotations:
        if annotation["end_line"] < annotation["start_line"]:
            raise invalid("CheckAnnotation", "end_line")
        if "start_column" in annotation and annotation["start_line"] != annotation["end_line"]:
            raise invalid("CheckAnnotation", "start_column", "is for annotations of one line")
    texts = {name: output[name] for name in ("title", "summary", "text") if name in output}
    added = tuple(Annotation(**annotation) for annotation in annotations)
    return replace(check, **texts, annotations=(*check.annotations, *added))


@operation("checks/create")
def create_check(call: Call) -> Answer:
    sha = call.body["head_sha"]
    if call.state.resolve(sha) != sha:
        raise RefusalError(422, f"No commit found for SHA: {sha}")
    blank = CheckRun(id=call.state.new_id(), author=call.who.login, name=call.body["name"], head_sha=sha)
    made = _written(call, blank)
    call.state.checks[made.id] = made
    return Answer(status=201, body=call.shapes.check(made))


@operation("checks/get")
def get_check(call: Call) -> Answer:
    return Answer(status=200, body=call.shapes.check(_check(call)))


@operation("checks/update")
def update_check(call: Call) -> Answer:
    check = _check(call)
    if check.author != call.who.login:
        raise RefusalError(
            403, "Invalid app_id `0` - check run can only be modified by the GitHub App that created it."
        )
    call.state.checks[check.id] = _written(call, check)
    return Answer(status=200, body=call.shapes.check(call.state.checks[check.id]))


@operation("checks/list-annotations")
def list_annotations(call: Call) -> Answer:
    def shape(annotation: Annotation) -> dict[str, Any]:
        fields = {name: getattr(annotation, name) for name in Annotation.__dataclass_fields__}
        return fields | {"blob_href": f"https://github.com/blob/{annotation.path}"}

    return call.page(_check(call).annotations, shape)


@operation("checks/list-for-ref")
def list_checks(call: Call) -> Answer:
    """Newest first; `filter=latest`, the default, gives one for each app and name."""
    sha = call.state.resolve(call.values["ref"])
    if sha is None:
        raise RefusalError(422, f"No commit found for SHA: {call.values['ref']}")
    name, status = call.query.get("check_name"), call.query.get("status")
    rows = [
        check
        for check in sorted(call.state.checks.values(), key=lambda check: -check.id)
        if check.head_sha == sha and name in (None, check.name) and status in (None, check.status)
    ]
    if call.query.get("filter", "latest") == "latest":
        rows = list({(check.author, check.name): check for check in reversed(rows)}.values())[::-1]
    return call.page(rows, call.shapes.check, within="check_runs")
