# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Whether GitHub can be reached as the environment says, and what the token may do there, as far as GitHub tells."""

from collections.abc import Mapping

from bot.errors import InnermostError
from bot.gh.client import Client
from bot.gh.env import AppKey, parse_access
from bot.gh.patience import Pace
from bot.model.finding import Finding

_WHAT = "GitHub token"
_SCOPES = "x-oauth-scopes"
# Of a classic token, what a comment takes: https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps
_ENOUGH = {"repo", "public_repo"}
_ONCE = Pace(timeout_s=4, tries=1)


def try_access(variables: Mapping[str, str], pace: Pace = _ONCE) -> Finding:
    """Asks GitHub for the repository, once. Nothing is written, and the token is in no message.

    None of it is needed but to tell results there, so that every finding is optional.
    """
    app = variables.get("INNERMOST_APP_ID", "").strip()
    if not app and not variables.get("GITHUB_TOKEN", "").strip():
        return _lacking("none", "set GITHUB_TOKEN where `innermost github post` is to post")
    if not variables.get("GITHUB_REPOSITORY", "").strip():
        return Finding(what=_WHAT, found="is set; not tried, for GITHUB_REPOSITORY is not", ok=True, optional=True)
    try:
        access = parse_access(variables)
        client = Client(access, pace)
        try:
            answer = client.ask("GET", client.home)
        finally:
            client.close()
    except InnermostError as error:
        return _lacking(error.message, error.tip)
    found = f"reads {access.repository}"
    if isinstance(access.credentials, AppKey):
        return Finding(what=_WHAT, found=f"{found}, as app {access.credentials.app_id}", ok=True, optional=True)
    if _SCOPES not in answer.headers:
        # A workflow's and a fine-grained one have permissions, which GitHub does not list.
        return Finding(what=_WHAT, found=f"{found}; has permissions, not scopes", ok=True, optional=True)
    scopes = {scope.strip() for scope in answer.headers[_SCOPES].split(",") if scope.strip()}
    found = f"{found}; scopes {', '.join(sorted(scopes)) or 'none'}"
    if not scopes & _ENOUGH:
        return _lacking(found, "to post, it needs the scope public_repo, or repo for a private repository")
    return Finding(what=_WHAT, found=found, ok=True, optional=True)


def _lacking(found: str, fix: str) -> Finding:
    return Finding(what=_WHAT, found=found, ok=False, fix=fix, optional=True)
