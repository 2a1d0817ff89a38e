# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The one door to GitHub's API: PyGithub, with its retries taken out and its exceptions made into our faults.

PyGithub's `GithubRetry` repeats a POST after a 502, which doubles a comment whose write took effect; it never repeats a
PATCH; and it sleeps as long as a `Retry-After` says, without a cap. So nothing is repeated here: `bot.gh.post` looks
before it writes again, and `bot.gh.patience` caps the waits.
"""

import json
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import jwt
import requests
from github import Auth, BadAttributeException, Github, GithubException, GithubIntegration

from bot import __version__
from bot.errors import InfrastructureError, InputError, UsageError
from bot.gh.env import Access, AppKey
from bot.gh.fault import LimitedError, MisunderstoodError, RefusedError, UnsureError, fault_of
from bot.gh.patience import Pace

_PAGE = 100
_CHUNK = 2**20
_MOVED = (301, 302, 303, 307, 308)
# GitHub's names for what GraphQL answers with 200, as the statuses of REST.
_GRAPHQL_STATUS = {"RATE_LIMITED": 429, "FORBIDDEN": 403, "NOT_FOUND": 404, "UNPROCESSABLE": 422}


@dataclass(frozen=True)
class Reply:
    """An answer below 400: its status, its headers by lower-case name, and its JSON (None for no body)."""

    status: int
    headers: Mapping[str, str]
    body: Any


class Client:
    """GitHub, as one token or app sees it.

    `home` is the address of the repository. Connects at its first request only. Every method raises the faults of
    `bot.gh.fault`, and none repeats a request.
    """

    def __init__(self, access: Access, pace: Pace) -> None:
        self._access = access
        self._pace = pace
        self._url = access.api_url
        self._secrets = [access.credentials.secret]
        self._me = ""
        self.home = f"/repos/{access.repository}"

    def close(self) -> None:
        """Closes the connection."""
        if "_github" in self.__dict__:
            self._github.close()

    def whoami(self) -> str:
        """The login that the token writes as; an app's ends with `[bot]`.

        By GraphQL: REST's `/user` is closed to a workflow's token and to those of installations.
        https://github.com/marocchino/sticky-pull-request-comment/pull/332
        """
        if not self._me:
            answer = self.graphql("query { viewer { login } }", {})
            with self.translated():
                self._me = str(answer["viewer"]["login"])
        return self._me

    def ask(self, verb: str, address: str, body: Mapping[str, Any] | None = None, **parameters: str | int) -> Reply:
        """One request to REST. `address` begins with a slash, or is one that GitHub gave."""
        with self.translated():
            status, headers, text = self._github.requester.requestJson(
                verb, address, parameters=parameters or None, input=dict(body) if body is not None else None
            )
            lowered = {name.lower(): str(value) for name, value in headers.items()}
            if status >= 400:
                raise fault_of(status, lowered, self._redact(_message(text)))
            if text and not text.lstrip().startswith(("{", "[")):
                raise TypeError(f"{text[:80]!r} is not JSON")
            return Reply(status, lowered, json.loads(text) if text else None)

    def pages(self, address: str, within: str = "", **parameters: str | int) -> tuple[Any, ...]:
        """The rows of a list from all its pages; `within` names them where GitHub counts them besides."""
        return tuple(self._rows(address, within, parameters))

    def graphql(self, query: str, variables: Mapping[str, Any]) -> Mapping[str, Any]:
        """The `data` of a GraphQL request."""
        answer = self.ask("POST", self._access.graphql_url, {"query": query, "variables": dict(variables)})
        with self.translated():
            errors = answer.body.get("errors")
            if errors:
                # GraphQL answers 200 and says what is wrong in the body; what it does not name is a refusal.
                status = _GRAPHQL_STATUS.get(str(errors[0].get("type")), 400)
                raise fault_of(status, answer.headers, self._redact(str(errors[0].get("message", ""))))
            return answer.body["data"]

    def save(self, address: str, path: Path, *, limit_bytes: int) -> None:
        """Writes what is at an address to a file, whole or not at all. Raises `InputError` where it is larger.

        GitHub keeps such files elsewhere, and answers with an address that is signed: the token stays here.
        """
        with self.translated():
            status, headers, text = self._github.requester.requestJson("GET", address, follow_302_redirect=False)
            lowered = {name.lower(): str(value) for name, value in headers.items()}
            if status >= 400:
                raise fault_of(status, lowered, self._redact(_message(text)))
            if status not in _MOVED or not lowered.get("location"):
                raise TypeError(f"status {status} instead of where the file is")
            with requests.get(lowered["location"], stream=True, timeout=self._pace.timeout_s) as found:
                if found.status_code != 200:
                    raise fault_of(
                        found.status_code, {name.lower(): value for name, value in found.headers.items()}, ""
                    )
                _write(path, found.iter_content(_CHUNK), limit_bytes)

    @contextmanager
    def translated(self) -> Generator[None]:
        """Makes PyGithub's and the network's exceptions, and those of reading an answer of another shape, into ours.

        Without their cause: those exceptions hold the request, and with it the token, for any traceback to show.
        """
        try:
            yield
        except GithubException as error:
            raise self._fault(error) from None
        except requests.exceptions.SSLError as error:
            raise InfrastructureError(
                f"no trusted connection to {self._url}: {self._redact(_reason(error))}",
                "for a certificate of your own, set REQUESTS_CA_BUNDLE to the file with its authority",
            ) from None
        except requests.RequestException as error:
            raise UnsureError(
                f"no answer from {self._url}: {self._redact(_reason(error))}", "check the network and GITHUB_API_URL"
            ) from None
        except jwt.PyJWTError as error:
            raise UsageError(
                f"the app's private key is of no use: {self._redact(str(error))}",
                "INNERMOST_APP_KEY is the whole PEM file that GitHub gave, line breaks included",
            ) from None
        except json.JSONDecodeError:
            raise UnsureError(f"a broken answer from {self._url}", "check the network and GITHUB_API_URL") from None
        except (
            BadAttributeException,
            AssertionError,
            AttributeError,
            KeyError,
            RuntimeError,
            TypeError,
            ValueError,
        ) as error:
            # PyGithub asserts that addresses stay on its host, and trips over answers of another shape.
            raise MisunderstoodError(
                f"{self._url} does not answer like GitHub's API ({type(error).__name__}: {self._redact(str(error))})",
                "check GITHUB_API_URL; for GitHub Enterprise it ends with /api/v3",
            ) from None

    @cached_property
    def _github(self) -> Github:
        """The connection; for an app it asks for a token, which holds for an hour."""
        return Github(
            auth=self._auth(),
            base_url=self._url,
            timeout=self._pace.timeout_s,
            user_agent=f"innermost/{__version__}",
            retry=0,
            seconds_between_requests=self._pace.request_gap_s,
            seconds_between_writes=self._pace.write_gap_s,
        )

    def _auth(self) -> Auth.Auth:
        credentials = self._access.credentials
        if not isinstance(credentials, AppKey):
            return Auth.Token(credentials.secret)
        app = GithubIntegration(
            auth=Auth.AppAuth(credentials.app_id, credentials.secret),
            base_url=self._url,
            timeout=self._pace.timeout_s,
            user_agent=f"innermost/{__version__}",
            retry=0,
        )
        try:
            installation = app.get_repo_installation(*self._access.repository.split("/"))
            token = app.get_access_token(installation.id).token
        finally:
            app.close()
        self._secrets.append(token)
        return Auth.Token(token)

    def _rows(self, address: str, within: str, parameters: Mapping[str, str | int]) -> Iterator[Any]:
        answer = self.ask("GET", address, None, per_page=_PAGE, **parameters)
        while True:
            with self.translated():
                rows = answer.body[within] if within else answer.body
                if not isinstance(rows, list):
                    raise TypeError(f"{type(rows).__name__} instead of a list")
                links = requests.utils.parse_header_links(answer.headers.get("link", ""))
                following = next((link["url"] for link in links if link.get("rel") == "next"), "")
            yield from rows
            if not following:
                return
            answer = self.ask("GET", following)

    def _fault(self, error: GithubException) -> RefusedError | LimitedError | UnsureError:
        """Of signing in as an app, which is the one thing that PyGithub's own methods do."""
        data: Any = error.data
        headers = {name.lower(): str(value) for name, value in (error.headers or {}).items()}
        message = str(data.get("message") or "") if isinstance(data, dict) else ""
        return fault_of(int(error.status), headers, self._redact(message))

    def _redact(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, "***")
        return text


def _write(path: Path, parts: Iterable[bytes], limit_bytes: int) -> None:
    """Writes what comes in from the network, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.part")
    try:
        with unfinished.open("wb") as file:
            for part in parts:
                if file.tell() + len(part) > limit_bytes:
                    raise InputError(f"{path.name} is larger than {limit_bytes >> 20} MiB", "look at what was uploaded")
                file.write(part)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def _reason(error: requests.RequestException) -> str:
    """The innermost reason, without the pool and the address that the outer ones repeat."""
    cause: Any = error.args[0] if error.args else error
    return str(getattr(cause, "reason", None) or cause)


def _message(text: str) -> str:
    """What GitHub says is wrong; empty where something else answered."""
    try:
        answer = json.loads(text)
    except ValueError:
        return ""
    if not isinstance(answer, dict):
        return ""
    errors = answer.get("errors")
    # They say what "Validation Failed" leaves open.
    details = [one.get("message") or one.get("code") for one in errors or () if isinstance(one, dict)]
    return ": ".join(str(part) for part in (answer.get("message") or "", *details[:2]))
