# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Issues, comments, reactions and labels."""

from dataclasses import replace
from typing import Any

from tests.gh.server.call import Answer, Call, invalid, not_found, operation
from tests.gh.server.state import Comment, Issue, Reaction

# GitHub counts characters: "Body is too long (maximum is 65536 characters)".
BODY_LIMIT = 65_536
TITLE_LIMIT = 256


def _issue(call: Call) -> Issue:
    issue = call.state.issues.get(int(call.values["issue_number"]))
    if issue is None:
        raise not_found()
    return issue


def _comment(call: Call) -> Comment:
    comment = call.state.comments.get(int(call.values["comment_id"]))
    if comment is None:
        raise not_found()
    return comment


def _body(call: Call) -> str:
    body = call.body["body"]
    if not body.strip():
        raise invalid("IssueComment", "body", "Body cannot be blank")
    if len(body) > BODY_LIMIT:
        raise invalid("IssueComment", "body", f"Body is too long (maximum is {BODY_LIMIT} characters)")
    return body


@operation("issues/get")
def get_issue(call: Call) -> Answer:
    return Answer(status=200, body=call.shapes.issue(_issue(call)))


@operation("issues/list-for-repo")
def list_issues(call: Call) -> Answer:
    state = call.query.get("state", "open")
    creator = call.query.get("creator", "").lower()
    labels = {label for label in call.query.get("labels", "").split(",") if label}
    rows = [
        issue
        for issue in reversed(call.state.issues.values())
        if state in ("all", issue.state) and labels <= set(issue.labels) and creator in ("", issue.author.lower())
    ]
    return call.page(rows, call.shapes.issue)


@operation("issues/create")
def create_issue(call: Call) -> Answer:
    """Numbers go on from the newest; labels that the repository lacks are made, as at GitHub."""
    labels = tuple(call.body.get("labels", ()))
    for label in labels:
        call.state.labels.setdefault(label, "ededed")
    number = max(call.state.issues, default=0) + 1
    made = Issue(number=number, author=call.who.login, labels=labels, **_texts(call))
    call.state.issues[number] = made
    return Answer(status=201, body=call.shapes.issue(made))


@operation("issues/update")
def update_issue(call: Call) -> Answer:
    issue = _issue(call)
    texts = _texts(call)
    if "state" in call.body:
        texts |= {"state": call.body["state"], "reason": call.body.get("state_reason")}
    call.state.issues[issue.number] = replace(issue, **texts)
    return Answer(status=200, body=call.shapes.issue(call.state.issues[issue.number]))


def _texts(call: Call) -> dict[str, Any]:
    """A title and a body, as far as they are said."""
    texts: dict[str, Any] = {name: str(call.body[name]) for name in ("title", "body") if name in call.body}
    for name, limit in (("title", TITLE_LIMIT), ("body", BODY_LIMIT)):
        if len(texts.get(name, "")) > limit:
            raise invalid("Issue", name, f"{name} is too long (maximum is {limit} characters)")
    if not texts.get("title", "a title").strip():
        raise invalid("Issue", "title", "title can't be blank")
    return texts


@operation("issues/list-comments")
def list_comments(call: Call) -> Answer:
    issue = _issue(call)
    rows = [comment for comment in call.state.comments.values() if comment.number == issue.number]
    return call.page(sorted(rows, key=lambda row: row.id), call.shapes.comment)


@operation("issues/create-comment")
def create_comment(call: Call) -> Answer:
    made = call.state.comment(call.who.login, _body(call), _issue(call).number, now=call.now)
    return Answer(status=201, body=call.shapes.comment(made))


@operation("issues/get-comment")
def get_comment(call: Call) -> Answer:
    return Answer(status=200, body=call.shapes.comment(_comment(call)))


@operation("issues/update-comment")
def update_comment(call: Call) -> Answer:
    edited = replace(_comment(call), body=_body(call), updated=call.now)
    call.state.comments[edited.id] = edited
    return Answer(status=200, body=call.shapes.comment(edited))


@operation("issues/delete-comment")
def delete_comment(call: Call) -> Answer:
    del call.state.comments[_comment(call).id]
    return Answer(status=204)


@operation("reactions/list-for-issue-comment")
def list_reactions(call: Call) -> Answer:
    comment = _comment(call)
    content = call.query.get("content")
    rows = [
        one for one in call.state.reactions.values() if one.comment == comment.id and content in (None, one.content)
    ]
    return call.page(rows, call.shapes.reaction)


@operation("reactions/create-for-issue-comment")
def create_reaction(call: Call) -> Answer:
    return _react(call, comment=_comment(call).id)


@operation("reactions/create-for-issue")
def create_issue_reaction(call: Call) -> Answer:
    return _react(call, issue=_issue(call).number)


def _react(call: Call, *, comment: int = 0, issue: int = 0) -> Answer:
    """200 where the account has reacted like that before, as at GitHub."""
    wanted = (comment, issue, call.who.login, call.body["content"])
    for there in call.state.reactions.values():
        if (there.comment, there.issue, there.author, there.content) == wanted:
            return Answer(status=200, body=call.shapes.reaction(there))
    made = Reaction(
        id=call.state.new_id(),
        comment=comment,
        issue=issue,
        author=call.who.login,
        content=call.body["content"],
        created=call.now,
    )
    call.state.reactions[made.id] = made
    return Answer(status=201, body=call.shapes.reaction(made))


@operation("reactions/delete-for-issue-comment")
def delete_reaction(call: Call) -> Answer:
    return _take_back(call, comment=_comment(call).id)


@operation("reactions/delete-for-issue")
def delete_issue_reaction(call: Call) -> Answer:
    return _take_back(call, issue=_issue(call).number)


def _take_back(call: Call, *, comment: int = 0, issue: int = 0) -> Answer:
    reaction = call.state.reactions.get(int(call.values["reaction_id"]))
    if reaction is None or (reaction.comment, reaction.issue) != (comment, issue):
        raise not_found()
    del call.state.reactions[reaction.id]
    return Answer(status=204)


@operation("issues/list-labels-on-issue")
def list_labels(call: Call) -> Answer:
    return call.page(_issue(call).labels, call.shapes.label)


@operation("issues/add-labels")
def add_labels(call: Call) -> Answer:
    """A label that the repository lacks is made, as at GitHub."""
    issue = _issue(call)
    names = [label if isinstance(label, str) else label["name"] for label in call.body.get("labels", ())]
    for name in names:
        call.state.labels.setdefault(name, "ededed")
    edited = replace(issue, labels=tuple(dict.fromkeys((*issue.labels, *names))))
    call.state.issues[issue.number] = edited
    return Answer(status=200, body=[call.shapes.label(name) for name in edited.labels])


@operation("issues/remove-label")
def remove_label(call: Call) -> Answer:
    issue = _issue(call)
    if call.values["name"] not in issue.labels:
        raise not_found()
    edited = replace(issue, labels=tuple(label for label in issue.labels if label != call.values["name"]))
    call.state.issues[issue.number] = edited
    return Answer(status=200, body=[call.shapes.label(name) for name in edited.labels])


@operation("issues/get-label")
def get_label(call: Call) -> Answer:
    if call.values["name"] not in call.state.labels:
        raise not_found()
    return Answer(status=200, body=call.shapes.label(call.values["name"]))


@operation("issues/create-label")
def create_label(call: Call) -> Answer:
    name = call.body["name"]
    if name in call.state.labels:
        raise invalid("Label", "name", "already_exists")
    call.state.labels[name] = call.body.get("color", "ededed")
    return Answer(status=201, body=call.shapes.label(name))
