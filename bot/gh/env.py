# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What GitHub Actions says in the environment, parsed into frozen values: pure."""

import string
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bot.errors import UsageError
from bot.gh.event import event_number, event_sha, is_sha

_DEFAULT_API = "https://api.github.com"
_DEFAULT_SERVER = "https://github.com"
_MOST_DIGITS = 18
_BY_GITHUB = "GitHub sets what is of an event or a run in a workflow, and this command is for one"
_TIPS = {
    "GITHUB_REPOSITORY": "set GITHUB_REPOSITORY to owner/name",
    "GITHUB_TOKEN": "in a workflow: `env: {GITHUB_TOKEN: ${{ github.token }}}`; never on a command line",
}
_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_NAME_CHARACTERS = frozenset(string.ascii_letters + string.digits + "-_.")
_TOKEN_CHARACTERS = frozenset(string.ascii_letters + string.digits + string.punctuation)


@dataclass(frozen=True)
class Token:
    """A token: a workflow's, an installation's, or a person's. Kept out of every `repr`."""

    secret: str = field(repr=False)


@dataclass(frozen=True)
class AppKey:
    """A GitHub App, by its number or client id, and its private key (PEM), which is kept out of every `repr`."""

    app_id: str
    secret: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Access:
    """A repository, and as whom it is seen.

    Attributes:
        api_url: the REST API's base, without a slash at its end; for GitHub Enterprise it ends with `/api/v3`.
        graphql_url: that of GraphQL, on the same host.
        repository: `owner/name`.
    """

    api_url: str
    graphql_url: str
    repository: str
    credentials: Token | AppKey


@dataclass(frozen=True, kw_only=True)
class Destination(Access):
    """Where a comment goes: `number` is of the pull request or issue."""

    number: int


@dataclass(frozen=True, kw_only=True)
class WorkflowRun:
    """The workflow's run that this process belongs to: its number, the attempt at it, and its page."""

    id: int
    attempt: int
    url: str


@dataclass(frozen=True, kw_only=True)
class Environment:
    """Where this run is to be told: a comment, a step summary, or both.

    Attributes:
        workflow_run: None outside of GitHub Actions.
        sha: the commit that was compared, as far as is known; else empty.
    """

    destination: Destination | None
    summary: Path | None
    workflow_run: WorkflowRun | None
    sha: str = ""


def require(variables: Mapping[str, str], names: Sequence[str]) -> None:
    """Raises one `UsageError` for all of these that are missing; an empty variable counts as missing."""
    missing, tips = _missing(variables, names)
    if missing:
        raise UsageError(missing, tips)


def access_names(variables: Mapping[str, str]) -> tuple[str, ...]:
    """The variables without which nothing is seen of GitHub: an app needs no token."""
    app = variables.get("INNERMOST_APP_ID", "").strip() or variables.get("INNERMOST_APP_KEY", "").strip()
    return ("GITHUB_REPOSITORY",) if app else ("GITHUB_REPOSITORY", "GITHUB_TOKEN")


def _missing(variables: Mapping[str, str], names: Sequence[str]) -> tuple[str, str]:
    """What is missing and what to do, in words; both empty where all is there."""
    found = [name for name in names if not variables.get(name, "").strip()]
    if not found:
        return "", ""
    listed = found[0] if len(found) == 1 else f"{', '.join(found[:-1])} and {found[-1]}"
    tips = dict.fromkeys(_TIPS.get(name, _BY_GITHUB) for name in found)
    return f"{listed} {'is' if len(found) == 1 else 'are'} not set", "; ".join(tips)


def parse_environment(
    variables: Mapping[str, str], *, number: int | None, event: dict[str, Any] | None, sha: str = ""
) -> Environment:
    """The environment that `variables`, the options `--number` and `--sha` and the event's payload add up to.

    An empty variable counts as missing, as it does in a workflow. Raises `UsageError` for all that is missing, or the
    first thing that is malformed; without a number but with a step summary there is no destination.
    """
    summary = Path(variables["GITHUB_STEP_SUMMARY"]) if variables.get("GITHUB_STEP_SUMMARY") else None
    if number is not None:
        require(variables, access_names(variables))
    workflow_run = parse_workflow_run(variables)
    if sha and not is_sha(sha):
        raise UsageError(f"--sha '{sha}' is not a whole commit", "pass all 40 digits, as `git rev-parse` prints them")
    sha = sha or _sha(number, event)
    found = _number(variables, number, event)
    if found is None:
        if summary is None:
            missing, tips = _missing(variables, access_names(variables))
            words = "no pull request or issue to post to"
            tip = "pass --number N, or run in a workflow of a pull request or an issue (GITHUB_EVENT_PATH)"
            raise UsageError(f"{words}; {missing}", f"{tip}; {tips}") if missing else UsageError(words, tip)
        return Environment(destination=None, summary=summary, workflow_run=workflow_run, sha=sha)
    access = parse_access(variables)
    destination = Destination(
        api_url=access.api_url,
        graphql_url=access.graphql_url,
        repository=access.repository,
        credentials=access.credentials,
        number=found,
    )
    return Environment(destination=destination, summary=summary, workflow_run=workflow_run, sha=sha)


def parse_access(variables: Mapping[str, str]) -> Access:
    """The workflow's repository, with its token or app. Raises `UsageError` for what is missing or malformed."""
    require(variables, access_names(variables))
    api_url = _address(variables, "GITHUB_API_URL", _DEFAULT_API)
    return Access(
        api_url=api_url,
        graphql_url=_graphql_url(variables, api_url),
        repository=_repository(variables),
        credentials=_credentials(variables),
    )


def _sha(number: int | None, event: dict[str, Any] | None) -> str:
    """The event's commit, unless it is of another pull request than the number that was asked for."""
    if event is None or (number is not None and event_number(event) not in (None, number)):
        return ""
    return event_sha(event)


def _number(variables: Mapping[str, str], option: int | None, event: dict[str, Any] | None) -> int | None:
    if option is not None:
        if option < 1:
            raise UsageError(f"--number {option} is not a number of a pull request or issue", "they start at 1")
        return option
    in_event = event_number(event) if event is not None else None
    return in_event if in_event is not None else _ref_number(variables.get("GITHUB_REF", ""))


def _ref_number(ref: str) -> int | None:
    """The N of `refs/pull/N/merge` (or `head`); None for a branch or a tag."""
    match ref.split("/"):
        case ["refs", "pull", number, "merge" | "head"] if number.isascii() and number.isdigit() and int(number) > 0:
            return int(number)
        case ["refs", "pull", *_]:
            raise UsageError(
                f"GITHUB_REF '{ref}' names no pull request", "expected refs/pull/N/merge; or pass --number N"
            )
        case _:
            return None


def _address(variables: Mapping[str, str], name: str, default: str) -> str:
    url = (variables.get(name) or default).rstrip("/")
    tip = "for instance https://api.github.com, or https://HOST/api/v3 for GitHub Enterprise"
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise UsageError(f"{name} '{url}' is not an address: {error}", tip) from error
    if parts.scheme not in ("https", "http") or not host:
        raise UsageError(f"{name} '{url}' is not an http(s) address", tip)
    if parts.username is not None or parts.query or parts.fragment:
        raise UsageError(f"{name} has more than a host and a path", tip)
    if parts.scheme == "http" and host not in _LOOPBACK:
        raise UsageError(f"{name} '{url}' would send the token unencrypted", "use https")
    return url


def _graphql_url(variables: Mapping[str, str], api_url: str) -> str:
    """GITHUB_GRAPHQL_URL, or what follows from the REST API's address.

    https://docs.github.com/en/enterprise-server/graphql/guides/forming-calls-with-graphql#the-graphql-endpoint
    """
    derived = f"{api_url.removesuffix('/v3')}/graphql"
    url = _address(variables, "GITHUB_GRAPHQL_URL", derived)
    if urlsplit(url).netloc != urlsplit(api_url).netloc:
        # The token of one host is not for another.
        raise UsageError(
            f"GITHUB_GRAPHQL_URL '{url}' is on another host than GITHUB_API_URL '{api_url}'",
            f"set both, or unset GITHUB_GRAPHQL_URL for {derived}",
        )
    return url


def parse_workflow_run(variables: Mapping[str, str]) -> WorkflowRun | None:
    """The workflow's run; None outside of GitHub Actions. Raises `UsageError` for what is malformed."""
    run = variables.get("GITHUB_RUN_ID")
    if not run:
        return None
    attempt = variables.get("GITHUB_RUN_ATTEMPT") or "1"
    for name, text in (("GITHUB_RUN_ID", run), ("GITHUB_RUN_ATTEMPT", attempt)):
        if not (text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS):
            raise UsageError(f"{name} '{text}' is not a number", "GitHub sets it; elsewhere, unset it")
    server = _address(variables, "GITHUB_SERVER_URL", _DEFAULT_SERVER)
    page = f"{server}/{_repository(variables)}/actions/runs/{run}/attempts/{attempt}"
    return WorkflowRun(id=int(run), attempt=int(attempt), url=page)


def _repository(variables: Mapping[str, str]) -> str:
    name = variables.get("GITHUB_REPOSITORY", "")
    require(variables, ["GITHUB_REPOSITORY"])
    parts = name.split("/")
    # `.` and `..` would climb to another address of the API.
    if len(parts) != 2 or any(not part.strip(".") or not _NAME_CHARACTERS.issuperset(part) for part in parts):
        raise UsageError(f"GITHUB_REPOSITORY '{name}' is not owner/name", _TIPS["GITHUB_REPOSITORY"])
    return name


def _credentials(variables: Mapping[str, str]) -> Token | AppKey:
    """An app's where there is one, since it was set up for just this; else the token."""
    app_id, key = variables.get("INNERMOST_APP_ID", "").strip(), variables.get("INNERMOST_APP_KEY", "").strip()
    if not app_id and not key:
        return _token(variables)
    if not app_id or not key:
        lacking = "INNERMOST_APP_KEY" if app_id else "INNERMOST_APP_ID"
        raise UsageError(f"{lacking} is not set, but the other half of the app's identity is", "set both, or neither")
    if not key.startswith("-----BEGIN") or not key.endswith("PRIVATE KEY-----"):
        raise UsageError(
            "INNERMOST_APP_KEY is not a private key",
            "it is the whole PEM file that GitHub gave, from -----BEGIN to PRIVATE KEY-----",
        )
    return AppKey(app_id, key)


def _token(variables: Mapping[str, str]) -> Token:
    token = variables.get("GITHUB_TOKEN", "").strip()
    # The HTTP library would refuse such a header, and quote it, token and all, in its error.
    if not _TOKEN_CHARACTERS.issuperset(token):
        raise UsageError(
            "GITHUB_TOKEN contains characters that no token has", "look for line breaks, spaces or quotes in it"
        )
    return Token(token)
