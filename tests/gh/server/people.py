# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Accounts, apps and their tokens, and what is left of a limit."""

import secrets

from tests.gh.server.call import Answer, Call, RefusalError, not_found, operation
from tests.gh.server.shapes import when
from tests.gh.server.state import AREAS

APP_ID = 424_242
INSTALLATION_ID = 77
# How long an installation's token lives.
# https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-an-installation-access-token-for-a-github-app
TOKEN_LIFE_S = 3600


@operation("users/get-authenticated")
def get_me(call: Call) -> Answer:
    """Closed to a workflow's token and to installations."""
    if call.who.app:
        raise RefusalError(403, "Resource not accessible by integration")
    theirs = call.shapes.example("private-user-response-with-public-profile-information")
    user = call.shapes.user(call.who.login) or {}
    return Answer(status=200, body=theirs | user | {"user_view_type": "public"})


@operation("users/get-by-username")
def get_user(call: Call) -> Answer:
    theirs = call.shapes.example("public-user-default-response")
    if call.values["username"] == "ghost":
        raise not_found()
    user = call.shapes.user(call.values["username"]) or {}
    return Answer(status=200, body=theirs | user | {"user_view_type": "public"})


@operation("apps/get-authenticated")
def get_app(call: Call) -> Answer:
    slug = call.who.login.removesuffix("[bot]")
    return Answer(status=200, body=call.shapes.example("integration") | {"id": APP_ID, "slug": slug, "name": slug})


@operation("apps/get-repo-installation")
def get_installation(call: Call) -> Answer:
    theirs = call.shapes.example("installation")
    tokens = f"{call.shapes.base_url}/app/installations/{INSTALLATION_ID}/access_tokens"
    slug = call.who.login.removesuffix("[bot]")
    return Answer(
        status=200,
        body=theirs | {"id": INSTALLATION_ID, "app_id": APP_ID, "app_slug": slug, "access_tokens_url": tokens},
    )


@operation("apps/create-installation-access-token")
def create_token(call: Call) -> Answer:
    """A new token; `GitHubServer` keeps it."""
    if call.values["installation_id"] != str(INSTALLATION_ID):
        raise not_found()
    body = {
        "token": f"ghs_{secrets.token_hex(18)}",
        "expires_at": when(call.now + TOKEN_LIFE_S),
        "permissions": dict.fromkeys(sorted(AREAS), "write"),
        "repository_selection": "selected",
    }
    return Answer(status=201, body=body)


@operation("rate-limit/get")
def get_rate_limit(call: Call) -> Answer:
    return Answer(status=200, body=call.shapes.example("rate-limit-overview"))
