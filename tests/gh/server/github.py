# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The server: who asks, what for, what is allowed, what goes wrong; and the record of it all."""

import json
import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import dataclass, fields, replace
from email.utils import formatdate
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

import jwt

from tests.gh.server import actions, checks, git, graph, issues, people, repository
from tests.gh.server.call import OPERATIONS, Answer, Call, RefusalError
from tests.gh.server.description import Asked, Operation, description
from tests.gh.server.limits import Limits, Meter
from tests.gh.server.shapes import Shapes
from tests.gh.server.state import BOT, REPOSITORY, TOKEN, Comment, Identity, State
from tests.gh.server.transport import Listener
from tests.gh.server.troubles import ANSWERS, SILENT, TAKES_EFFECT, Trouble

# Importing them registers their operations.
_ROOMS = (actions, checks, git, issues, people, repository)

# What a write to each family of operations needs one of; the others need nothing.
_NEEDS = {
    "issues": {"issues", "pull_requests"},
    "reactions": {"issues", "pull_requests"},
    "checks": {"checks"},
    "actions": {"actions"},
    "repos": {"contents"},
    "git": {"contents"},
}
_CONTENT = frozenset(
    {
        "issues/create",
        "issues/update",
        "issues/create-comment",
        "issues/update-comment",
        "checks/create",
        "checks/update",
    }
)


@dataclass(frozen=True, kw_only=True)
class Exchange:
    """One request and its answer. `operation` is GitHub's name for it, `graphql/FIELD`, `archive`, `upload`, or `?`."""

    operation: str
    method: str
    path: str
    request: Any
    answer: Answer
    trouble: Trouble | None


class GitHubServer:
    """A GitHub of one repository; a context manager that listens while it is open.

    `login` is whom `TOKEN` speaks for. With `prefix="/api/v3"` it is a GitHub Enterprise Server. `clock` gives its
    time in seconds since 1970.
    """

    def __init__(
        self,
        *,
        login: str = BOT,
        prefix: str = "",
        limits: Limits | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.login = login
        self.prefix = prefix
        self.state = State()
        self.tokens: dict[str, Identity] = {TOKEN: Identity(login=login)}
        self.app_key = ""  # PEM of the public key of the app `login`, which then may sign in
        self.exchanges: list[Exchange] = []
        self.violations: list[str] = []
        # What happens once after the next request of an operation: another's turn.
        self.after: dict[str, Callable[[], None]] = {}
        # How long a request of a token is under way, and then its answer: lets time pass.
        self.delay: Callable[[str], None] = lambda token: None
        # Lets the time pass after which a client gives up on an answer; without it silence lasts in earnest.
        self.silence: Callable[[str], None] | None = None
        self._clock = clock
        self._meter = Meter(limits or Limits())
        self._before = State()
        self._troubles: defaultdict[str, deque[Trouble]] = defaultdict(deque)
        self._lock = threading.RLock()
        self._listener = Listener(self)

    @property
    def base_url(self) -> str:
        """What GITHUB_API_URL is."""
        return f"{self._listener.url}{self.prefix}"

    def __enter__(self) -> Self:
        self._listener.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._listener.stop()
        if kind is None and self.violations:
            raise AssertionError("against GitHub's own description:\n" + "\n".join(self.violations))

    def inject(self, operation: str, *troubles: Trouble) -> None:
        """The next requests of `operation` (`*` is any) meet these troubles, one each."""
        self._troubles[operation].extend(troubles)

    def calm(self) -> None:
        """No more troubles."""
        self._troubles.clear()

    def seed(self, author: str, body: str, number: int = 7) -> Comment:
        """Adds a comment by anyone, to a pull request unless there is an issue of that number."""
        with self._lock:
            return self.state.comment(author, body, number, now=self._clock())

    def overwrite(self, comment: int, body: str) -> None:
        """Another's edit."""
        with self._lock:
            self.state.comments[comment] = replace(self.state.comments[comment], body=body)

    def by(self, author: str) -> list[Comment]:
        """The comments of `author` that are not minimised, oldest first."""
        return [one for one in self.state.comments.values() if one.author == author and not one.minimised]

    def operations(self) -> list[str]:
        """What was asked, in order."""
        return [exchange.operation for exchange in self.exchanges]

    def respond(self, method: str, target: str, headers: Mapping[str, str], data: bytes) -> Exchange:
        """The exchange for one request, with its effect on the state."""
        token = headers.get("Authorization", "").removeprefix("token ").removeprefix("Bearer ")
        self.delay(token)
        with self._lock:
            exchange = self._exchange(method, target, headers, data, token)
            self.exchanges.append(exchange)
            hook = self.after.pop(exchange.operation, None)
        if hook is not None:
            hook()
        self.delay(token)
        if exchange.trouble in SILENT and self.silence is not None:
            self.silence(token)
            return replace(exchange, trouble=Trouble.RESET)
        return exchange

    def _exchange(self, method: str, target: str, headers: Mapping[str, str], data: bytes, token: str) -> Exchange:
        parts = urlsplit(target)
        path = parts.path.removeprefix(self.prefix)
        asked = Asked(
            method=method,
            path=path,
            query=tuple(parse_qsl(parts.query, keep_blank_values=True)),
            body=data,
            content_type=headers.get("Content-Type", ""),
        )
        archive = headers.get("Content-Type") == "application/zip"
        request = json.loads(data) if data and not archive else None
        if isinstance(request, list):
            # PyGithub sends bare labels, which GitHub takes and its description no longer mentions.
            request = {"labels": request}
            asked = replace(asked, body=json.dumps(request).encode())
        operation = description().operation(method, path) if parts.path.startswith(self.prefix) else None
        name = self._name(method, parts.path, operation, request)
        trouble = self._next_trouble(name)
        if trouble is None or trouble in TAKES_EFFECT or trouble is Trouble.STALE:
            if trouble is Trouble.DOUBLED:
                self._answer(name, operation, asked, request, token, stale=False)
            answer = self._answer(name, operation, asked, request, token, stale=trouble is Trouble.STALE)
        else:
            answer = ANSWERS[trouble]
        said = {header.lower() for header, _ in answer.headers}
        more = [(header, value) for header, value in self._headers(token) if header.lower() not in said]
        answer = replace(answer, headers=(*answer.headers, *more))
        return Exchange(operation=name, method=method, path=target, request=request, answer=answer, trouble=trouble)

    def _name(self, method: str, path: str, operation: Operation | None, request: Any) -> str:
        if operation is not None:
            return operation.name
        graphql = f"{self.prefix.removesuffix('/v3')}/graphql"
        if method == "POST" and path == graphql and isinstance(request, dict):
            return "graphql/" + "+".join(graph.fields_of(str(request.get("query", ""))))
        if path.startswith(f"{self.prefix}/_uploads/") and method == "PUT":
            return "upload"
        return "archive" if path.startswith(f"{self.prefix}/_archives/") else "?"

    def _next_trouble(self, name: str) -> Trouble | None:
        queue = self._troubles[name] or self._troubles["*"]
        return queue.popleft() if queue else None

    def _headers(self, token: str) -> tuple[tuple[str, str], ...]:
        return (("Date", formatdate(self._clock(), usegmt=True)), *self._meter.headers(token))

    def _answer(
        self, name: str, operation: Operation | None, asked: Asked, request: Any, token: str, *, stale: bool
    ) -> Answer:
        if name == "archive":
            return self._archive(asked.path, token)
        if name == "upload":
            return self._upload(asked)
        limited = self._meter.refused(token, self._clock(), write=name in _CONTENT)
        if limited is not None:
            return limited
        try:
            who = self._identity(token, name)
            if name.startswith("graphql/"):
                return self._graphql(who, request)
            if operation is None or self._elsewhere(operation):
                return RefusalError(404, "Not Found").answer
            return self._operate(operation, asked, request, who, stale=stale)
        except RefusalError as refusal:
            return refusal.answer

    def _operate(self, operation: Operation, asked: Asked, request: Any, who: Identity, *, stale: bool) -> Answer:
        faults = description().faults_of_request(operation, asked)
        self.violations += [f"request {asked.method} {asked.path}: {fault}" for fault in faults]
        if faults:
            return RefusalError(422, "Validation Failed", faults).answer
        family = operation.name.split("/")[0]
        write = asked.method != "GET"
        if write and family in _NEEDS and not who.writes & _NEEDS[family]:
            return RefusalError(403, "Resource not accessible by integration").answer
        if write:
            self._before = self._copy()
        call = Call(
            state=self._before if stale and not write else self.state,
            shapes=Shapes(self.base_url, self.state),
            who=who,
            now=self._clock(),
            url=f"{self.base_url}{asked.path}",
            values=operation.values,
            query=dict(asked.query),
            body=request or {},
        )
        try:
            answer = OPERATIONS[operation.name](call)
        except RefusalError as refusal:
            answer = refusal.answer
        if operation.name == "apps/create-installation-access-token" and answer.status == 201:
            self.tokens[answer.body["token"]] = Identity(login=self.login, expires=self._clock() + people.TOKEN_LIFE_S)
        faults = description().faults_of_answer(operation, asked, answer.status, answer.data())
        self.violations += [f"answer to {operation.name}: {fault}" for fault in faults]
        return answer

    def _graphql(self, who: Identity, request: Any) -> Answer:
        self._before = self._copy()
        body, known = graph.execute(self.state, who, request)
        if not known:
            self.violations.append(f"GraphQL {request['query']}: {body['errors']}")
        return Answer(status=200, body=body)

    def _copy(self) -> State:
        """The state as it is now: its rows are frozen, so that new tables are enough."""
        copied = copy(self.state)
        for field in fields(State):
            setattr(copied, field.name, copy(getattr(copied, field.name)))
        return copied

    def _elsewhere(self, operation: Operation) -> bool:
        """Whether a request is about another repository than ours; names are the same in whatever case."""
        if "owner" not in operation.values:
            return False
        return f"{operation.values['owner']}/{operation.values['repo']}".lower() != REPOSITORY.lower()

    def _identity(self, token: str, name: str) -> Identity:
        for_app = name in (
            "apps/get-authenticated",
            "apps/get-repo-installation",
            "apps/create-installation-access-token",
        )
        if for_app:
            try:
                jwt.decode(
                    token,
                    self.app_key,
                    algorithms=["RS256"],
                    issuer=str(people.APP_ID),
                    options={"require": ["iat", "exp", "iss"]},
                )
            except (jwt.PyJWTError, ValueError) as error:
                raise RefusalError(401, "A JSON web token could not be decoded") from error
            return Identity(login=self.login)
        who = self.tokens.get(token)
        if who is None or (who.expires is not None and self._clock() >= who.expires):
            raise RefusalError(401, "Bad credentials")
        return who

    def _upload(self, asked: Asked) -> Answer:
        """From what stands in for actions/upload-artifact, whose way to GitHub is not published."""
        run, name = asked.path.removeprefix("/_uploads/").split("/")
        self.state.artifact(self.state.runs[int(run)], name, asked.body)
        return Answer(status=201, body={})

    def _archive(self, path: str, token: str) -> Answer:
        """Another host at GitHub, whose addresses are signed: a token that comes along is a token that leaks."""
        if token:
            self.violations.append("the token was sent to where archives are")
        artifact = self.state.artifacts[int(path.rsplit("/", maxsplit=1)[-1])]
        return Answer(status=200, body=artifact.data)
