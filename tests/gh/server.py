# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""GitHub on loopback: a stateful server with the operations that Innermost uses, and troubles on demand.

It keeps comments, pages like GitHub, checks the token, and records every exchange, so that a schema can be laid over
all requests and answers. All addresses that it hands out are its own, as PyGithub demands.
"""

import json
import socket
import struct
import threading
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

from tests.gh.shapes import comment_json
from tests.gh.troubles import ANSWERS, NOT_FOUND, TAKES_EFFECT, TOKEN, Answer, Trouble

REPOSITORY = "iree-org/iree"
BOT = "github-actions[bot]"


@dataclass(frozen=True, kw_only=True)
class Stored:
    """A comment as the server keeps it; an empty author is a deleted account."""

    id: int
    number: int
    author: str
    body: str
    minimised: bool = False


@dataclass(frozen=True, kw_only=True)
class Exchange:
    """One request and its answer. `operation` is `viewer`, `list`, `create`, `edit`, `delete`, `minimise` or `?`."""

    operation: str
    method: str
    path: str
    request: Any
    answer: Answer
    trouble: Trouble | None


class GitHubServer:
    """A GitHub of one repository; a context manager that listens while it is open."""

    def __init__(self, *, login: str = BOT, token: str = TOKEN, prefix: str = "") -> None:
        self.login = login
        self.viewer = login
        self.token = token
        self.prefix = prefix
        self.comments: dict[int, Stored] = {}
        self.exchanges: list[Exchange] = []
        # What happens once after the next request of an operation: another poster's turn.
        self.after: dict[str, Callable[[], None]] = {}
        self._before: dict[int, Stored] = {}
        self._troubles: defaultdict[str, deque[Trouble]] = defaultdict(deque)
        self._next_id = 1000
        self._lock = threading.RLock()  # `overwrite` inside `respond`
        github = self

        class Handler(_Handler):
            server_of = github

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._http.server_port}{self.prefix}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def seed(self, author: str, body: str, number: int = 7) -> Stored:
        """Adds a comment by anyone."""
        with self._lock:
            self._before = dict(self.comments)
            self._next_id += 1
            stored = Stored(id=self._next_id, number=number, author=author, body=body)
            self.comments[stored.id] = stored
            return stored

    def inject(self, operation: str, *troubles: Trouble) -> None:
        """The next requests of `operation` meet these troubles, one each."""
        self._troubles[operation].extend(troubles)

    def calm(self) -> None:
        """No more troubles."""
        self._troubles.clear()

    def overwrite(self, comment: int, body: str) -> None:
        """Another poster's edit."""
        with self._lock:
            self._before = dict(self.comments)
            self.comments[comment] = replace(self.comments[comment], body=body)

    def by(self, author: str) -> list[Stored]:
        """The comments of `author` that are not minimised, oldest first."""
        return [comment for comment in self.comments.values() if comment.author == author and not comment.minimised]

    def operations(self) -> list[str]:
        """What was asked, in order."""
        return [exchange.operation for exchange in self.exchanges]

    def respond(self, method: str, target: str, authorization: str, request: Any) -> Exchange:
        """The exchange for one request, with its effect on the state."""
        with self._lock:
            operation, act = self._route(method, target, request)
            queue = self._troubles[operation]
            trouble = queue.popleft() if queue else None
            if authorization not in (f"token {self.token}", f"Bearer {self.token}"):
                answer = Answer(status=401, body={"message": "Bad credentials"})
            elif trouble is None or trouble in TAKES_EFFECT or trouble is Trouble.STALE:
                if trouble is Trouble.DOUBLED:
                    act()
                now = self.comments
                if trouble is Trouble.STALE:
                    self.comments = self._before
                answer = act()
                if trouble is Trouble.STALE:
                    self.comments = now
            else:
                answer = ANSWERS[trouble]
            exchange = Exchange(
                operation=operation, method=method, path=target, request=request, answer=answer, trouble=trouble
            )
            self.exchanges.append(exchange)
            hook = self.after.pop(operation, None)
        if hook is not None:
            hook()
        return exchange

    def _route(self, method: str, target: str, request: Any) -> tuple[str, Callable[[], Answer]]:
        parts = urlsplit(target)
        query = {name: values[-1] for name, values in parse_qs(parts.query).items()}
        graphql = (self.prefix.removesuffix("/v3") + "/graphql").split("/")
        issues = f"{self.prefix}/repos/{REPOSITORY}/issues".split("/")
        path = parts.path.split("/")
        if method == "POST" and path == graphql:
            if "minimizeComment" in request["query"]:
                return "minimise", lambda: self._minimise(request["variables"]["input"]["subjectId"])
            return "viewer", lambda: Answer(status=200, body={"data": {"viewer": {"login": self.viewer}}})
        if path[: len(issues)] == issues:
            match method, path[len(issues) :]:
                case "GET", [number, "comments"]:
                    return "list", lambda: self._list(int(number), query, parts.path)
                case "POST", [number, "comments"]:
                    return "create", lambda: self._create(int(number), request["body"])
                case "PATCH", ["comments", comment]:
                    return "edit", lambda: self._edit(int(comment), request["body"])
                case "DELETE", ["comments", comment]:
                    return "delete", lambda: self._delete(int(comment))
                case _:
                    pass
        return "?", lambda: NOT_FOUND

    def _list(self, number: int, query: dict[str, str], path: str) -> Answer:
        size, page = min(int(query.get("per_page", "30")), 100), int(query.get("page", "1"))
        found = [comment for comment in self.comments.values() if comment.number == number]
        last = max(1, -(-len(found) // size))
        host = self.base_url.removesuffix(self.prefix)
        link = ", ".join(
            f'<{host}{path}?per_page={size}&page={there}>; rel="{name}"'
            for name, there in (("next", page + 1), ("last", last))
            if page < last
        )
        shown = [comment_json(comment, self.base_url) for comment in found[(page - 1) * size : page * size]]
        return Answer(status=200, body=shown, headers=(("Link", link),) if link else ())

    def _create(self, number: int, body: str) -> Answer:
        if len(body) > 65_536:
            return Answer(
                status=422, body={"message": "Validation Failed: Body is too long (maximum is 65536 characters)"}
            )
        return Answer(status=201, body=comment_json(self.seed(self.login, body, number), self.base_url))

    def _edit(self, comment: int, body: str) -> Answer:
        if comment not in self.comments:
            return NOT_FOUND
        self.overwrite(comment, body)
        return Answer(status=200, body=comment_json(self.comments[comment], self.base_url))

    def _delete(self, comment: int) -> Answer:
        if comment not in self.comments:
            return NOT_FOUND
        self._before = dict(self.comments)
        del self.comments[comment]
        return Answer(status=204, body=None)

    def _minimise(self, node_id: str) -> Answer:
        comment = int(node_id.removeprefix("IC_"))
        self.comments[comment] = replace(self.comments[comment], minimised=True)
        return Answer(status=200, body={"data": {"minimizeComment": {"minimizedComment": {"isMinimized": True}}}})


class _Handler(BaseHTTPRequestHandler):
    """HTTP for `server_of`; each answer in one write, so that a reset cuts it off whole."""

    server_of: GitHubServer
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def _serve(self) -> None:
        raw = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        exchange = self.server_of.respond(
            self.command, self.path, self.headers.get("Authorization", ""), json.loads(raw) if raw else None
        )
        if exchange.trouble in (Trouble.RESET, Trouble.RESET_AFTER):
            # Lingering for 0 s makes close() send RST instead of FIN.
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()
            self.close_connection = True
            return
        answer = exchange.answer
        if exchange.trouble is Trouble.BAD_GATEWAY_AFTER:
            answer = ANSWERS[Trouble.BAD_GATEWAY]
        text = answer.body if isinstance(answer.body, str) else json.dumps(answer.body)
        data = b"" if answer.body is None else text.encode()
        if exchange.trouble is Trouble.BROKEN_AFTER:
            data = data[: len(data) // 2]
        self.send_response_only(answer.status)
        for name, value in (("Content-Type", "application/json; charset=utf-8"), *answer.headers):
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    do_GET = do_POST = do_PATCH = do_DELETE = _serve  # noqa: N815 - the names that http.server looks for

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - overrides
        """Says nothing: tests assert on what is printed."""
