# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""GitHub's JSON for a comment and its author, with every field that its OpenAPI description requires."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.gh.server import Stored

_WHEN = "2026-01-01T00:00:00Z"


def comment_json(comment: "Stored", base_url: str) -> dict[str, Any]:
    """The schema `issue-comment`."""
    repository = f"{base_url}/repos/iree-org/iree"
    return {
        "id": comment.id,
        "node_id": f"IC_{comment.id}",
        "url": f"{repository}/issues/comments/{comment.id}",
        "html_url": f"https://github.com/iree-org/iree/pull/{comment.number}#issuecomment-{comment.id}",
        "issue_url": f"{repository}/issues/{comment.number}",
        "body": comment.body,
        "user": user_json(comment.author, base_url) if comment.author else None,
        "created_at": _WHEN,
        "updated_at": _WHEN,
        "author_association": "NONE",
        "performed_via_github_app": None,
    }


def user_json(login: str, base_url: str) -> dict[str, Any]:
    """The schema `simple-user`."""
    url = f"{base_url}/users/{login}"
    return {
        "login": login,
        "id": sum(login.encode()),
        "node_id": f"U_{login}",
        "avatar_url": "https://avatars.githubusercontent.com/u/1",
        "gravatar_id": "",
        "url": url,
        "html_url": f"https://github.com/{login}",
        "followers_url": f"{url}/followers",
        "following_url": f"{url}/following{{/other_user}}",
        "gists_url": f"{url}/gists{{/gist_id}}",
        "starred_url": f"{url}/starred{{/owner}}{{/repo}}",
        "subscriptions_url": f"{url}/subscriptions",
        "organizations_url": f"{url}/orgs",
        "repos_url": f"{url}/repos",
        "events_url": f"{url}/events{{/privacy}}",
        "received_events_url": f"{url}/received_events",
        "type": "Bot" if login.endswith("[bot]") else "User",
        "site_admin": False,
    }
