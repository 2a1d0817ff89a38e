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
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

import requests
from github import Auth, BadAttributeException, Github, GithubException
from github.IssueComment import IssueComment

from bot import __version__
from bot.errors import InfrastructureError
from bot.gh.env import Destination
from bot.gh.fault import LimitedError, MisunderstoodError, RefusedError, UnsureError, fault_of
from bot.gh.patience import Pace
from bot.gh.sticky import Comment

_PAGE = 100


class Client:
    """The comments of one issue or pull request (`bot.gh.post.Comments`). Connects at its first request only."""

    def __init__(self, destination: Destination, pace: Pace) -> None:
        self._token = destination.token
        self._url = destination.api_url
        self._github = Github(
            auth=Auth.Token(destination.token),
            base_url=destination.api_url,
            timeout=pace.timeout_s,
            user_agent=f"innermost/{__version__}",
            per_page=_PAGE,
            retry=0,
            seconds_between_requests=pace.request_gap_s,
            seconds_between_writes=pace.write_gap_s,
            lazy=True,  # the repository and the issue are names here, not requests
        )
        self._issue = self._github.get_repo(destination.repository).get_issue(destination.number)

    def close(self) -> None:
        """Closes the connection."""
        self._github.close()

    def whoami(self) -> str:
        """The login that the token writes as; an app's ends with `[bot]`.

        By GraphQL: REST's `/user` is closed to a workflow's token and to those of installations.
        https://github.com/marocchino/sticky-pull-request-comment/pull/332
        """
        with self._translated():
            _, answer = self._github.requester.graphql_query("query { viewer { login } }", {})
            return str(answer["data"]["viewer"]["login"])

    def all(self) -> tuple[Comment, ...]:
        """Every comment, oldest first, from all pages."""
        with self._translated():
            return tuple(_comment(comment) for comment in self._issue.get_comments())

    def create(self, body: str) -> Comment:
        """Writes a new comment."""
        with self._translated():
            return _comment(self._issue.create_comment(body))

    def edit(self, comment: Comment, body: str) -> Comment:
        """Gives a comment another body."""
        with self._translated():
            theirs = self._issue.get_comment(comment.id)
            theirs.edit(body)
            return _comment(theirs)

    def delete(self, comment: Comment) -> None:
        """Removes a comment."""
        with self._translated():
            self._issue.get_comment(comment.id).delete()

    def minimise(self, comment: Comment) -> None:
        """Folds a comment away as outdated."""
        with self._translated():
            self._github.requester.graphql_named_mutation(
                "minimizeComment",
                {"subjectId": comment.node_id, "classifier": "OUTDATED"},
                "minimizedComment { isMinimized }",
            )

    @contextmanager
    def _translated(self) -> Generator[None]:
        """Makes PyGithub's and the network's exceptions into ours.

        Without their cause: those exceptions hold the request, and with it the token, for any traceback to show.
        """
        try:
            yield
        except GithubException as error:
            raise _fault(error, self._redact) from None
        except requests.exceptions.SSLError as error:
            raise InfrastructureError(
                f"no trusted connection to {self._url}: {self._redact(_reason(error))}",
                "for a certificate of your own, set REQUESTS_CA_BUNDLE to the file with its authority",
            ) from None
        except requests.RequestException as error:
            raise UnsureError(
                f"no answer from {self._url}: {self._redact(_reason(error))}", "check the network and GITHUB_API_URL"
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

    def _redact(self, text: str) -> str:
        return text.replace(self._token, "***")


def _comment(theirs: IssueComment) -> Comment:
    author: Any = theirs.user  # None for a deleted account, which PyGithub's types deny
    return Comment(
        id=theirs.id,
        node_id=theirs.node_id,
        author=author.login if author is not None else "",
        body=theirs.body or "",
        url=theirs.html_url,
    )


def _reason(error: requests.RequestException) -> str:
    """The innermost reason, without the pool and the address that the outer ones repeat."""
    cause: Any = error.args[0] if error.args else error
    return str(getattr(cause, "reason", None) or cause)


def _fault(error: GithubException, redact: Callable[[str], str]) -> RefusedError | LimitedError | UnsureError:
    data: Any = error.data
    status = int(error.status)
    headers = {name.lower(): str(value) for name, value in (error.headers or {}).items()}
    if not isinstance(data, dict):
        return fault_of(status, headers, "")
    graphql = data.get("errors") if "message" not in data else None
    if isinstance(graphql, list) and graphql and isinstance(graphql[0], dict):
        # GraphQL answers 200 and says what is wrong in the body; PyGithub calls every such error 400.
        status = {"RATE_LIMITED": 429, "FORBIDDEN": 403, "NOT_FOUND": 404}.get(
            str(graphql[0].get("type")), error.status
        )
        return fault_of(status, headers, redact(str(graphql[0].get("message", ""))))
    return fault_of(status, headers, redact(str(data.get("message") or "")))
