# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The check run: list, decide, write, and look again, until the one that GitHub shows says the newest."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from bot.gh.marker import Stamp, marked, read_marked
from bot.gh.patience import Patience
from bot.gh.post import Outcome

# https://docs.github.com/en/rest/checks/runs#create-a-check-run
TEXT_LIMIT_BYTES = 65_535
ANNOTATIONS_A_REQUEST = 50


class Level(StrEnum):
    """How grave an annotation is, in GitHub's words."""

    NOTICE = "notice"
    WARNING = "warning"
    FAILURE = "failure"


@dataclass(frozen=True, kw_only=True)
class Annotation:
    """A remark on the lines `first` to `last` of a file."""

    path: str
    first: int
    last: int
    level: Level
    title: str
    message: str


@dataclass(frozen=True, kw_only=True)
class Told:
    """What a check run says; `conclusion` is GitHub's word, and `summary` and `text` are Markdown."""

    conclusion: str
    title: str
    summary: str
    text: str
    url: str


@dataclass(frozen=True, kw_only=True)
class CheckRun:
    """A check run as it stands at GitHub. `app` is the slug of the app that made it."""

    id: int
    app: str
    external_id: str
    page: str
    told: Told


class CheckRuns(Protocol):
    """The check runs of one name on one commit; every method raises the faults of `bot.gh.fault`."""

    def whoami(self) -> str:
        """The login that the token writes as."""
        ...

    def all(self) -> Sequence[CheckRun]:
        """Every check run of that name, of all apps."""
        ...

    def annotations(self, check: CheckRun) -> Sequence[Annotation]:
        """Its annotations."""
        ...

    def create(self, told: Told, external_id: str, annotations: Sequence[Annotation]) -> CheckRun:
        """Makes another one."""
        ...

    def update(self, check: CheckRun, told: Told, external_id: str, annotations: Sequence[Annotation]) -> CheckRun:
        """Has it say something else, and adds annotations."""
        ...


@dataclass(frozen=True, kw_only=True)
class Checked:
    """The check run that GitHub shows, and how it came to say what it does."""

    outcome: Outcome
    check: CheckRun


def post_check(
    runs: CheckRuns, *, told: Told, annotations: Sequence[Annotation], key: str, stamp: Stamp, patience: Patience
) -> Checked:
    """Has the check run of the comparison `key` say `told`, or what is newer than `stamp`.

    Of several GitHub shows the one made last, so that one is written to; none can be deleted. Annotations can only be
    added: where one is there that no longer holds, another check run is made. A check run belongs to one commit, which
    is why posters seldom meet at one; nothing keeps two from writing in the same second.

    Raises `RefusedError` where GitHub says no, and `GaveUpError` where `patience` is used up.
    """
    posting = _Posting(runs, _shortened(told), annotations, key, stamp)
    while (checked := patience.through(posting.step)) is None:
        pass  # it looks again at what became of a write
    return checked


class _Posting:
    """What one posting has learned so far."""

    def __init__(self, runs: CheckRuns, told: Told, annotations: Sequence[Annotation], key: str, stamp: Stamp) -> None:
        self._runs = runs
        self._told = told
        self._annotations = annotations
        self._key = key
        self._stamp = stamp
        self._external_id = marked(key, stamp)
        self._outcome = Outcome.UNCHANGED
        # What GitHub has confirmed: lists may lag behind, and must not make us write it again.
        self._written: dict[int, CheckRun] = {}
        self._added: dict[int, set[Annotation]] = {}

    def step(self) -> Checked | None:
        """Looks, and does the next thing; returns the result once a look finds nothing left to do."""
        ours = self._ours()
        if not ours:
            return self._create(self._told, self._external_id, self._annotations)
        shown = max(ours, key=lambda check: check.id)
        newest = max(ours, key=_stamp_of)
        if _stamp_of(newest) > self._stamp:
            return self._follow(shown, newest)
        there = {*self._runs.annotations(shown), *self._added.get(shown.id, ())}
        if there - set(self._annotations):
            return self._create(self._told, self._external_id, self._annotations)
        lacking = [one for one in self._annotations if one not in there]
        if not lacking and shown.external_id == self._external_id and _same(shown.told, self._told):
            return Checked(outcome=self._outcome, check=shown)
        self._outcome = Outcome.UPDATED if self._outcome is Outcome.UNCHANGED else self._outcome
        added = lacking[:ANNOTATIONS_A_REQUEST]
        self._confirm(self._runs.update(shown, self._told, self._external_id, added), added)
        return None

    def _ours(self) -> list[CheckRun]:
        me = self._runs.whoami()
        there = {check.id: check for check in self._runs.all()} | self._written
        return [
            check
            for check in there.values()
            if f"{check.app}[bot]".casefold() == me.casefold()
            and (found := read_marked(check.external_id)) is not None
            and found.key == self._key
        ]

    def _create(self, told: Told, external_id: str, annotations: Sequence[Annotation]) -> None:
        self._outcome = Outcome.CREATED
        added = annotations[:ANNOTATIONS_A_REQUEST]
        self._confirm(self._runs.create(told, external_id, added), added)

    def _confirm(self, check: CheckRun, added: Sequence[Annotation]) -> None:
        self._written[check.id] = check
        self._added.setdefault(check.id, set()).update(added)

    def _follow(self, shown: CheckRun, newest: CheckRun) -> Checked | None:
        """Somebody has posted something newer: GitHub must show that."""
        if _stamp_of(shown) == _stamp_of(newest):
            return Checked(outcome=Outcome.SUPERSEDED, check=shown)
        return self._create(newest.told, newest.external_id, self._runs.annotations(newest))


def _stamp_of(check: CheckRun) -> Stamp:
    found = read_marked(check.external_id)
    return found.stamp if found is not None else Stamp()


def _same(one: Told, other: Told) -> bool:
    return _plain(one) == _plain(other)


def _plain(told: Told) -> Told:
    """Without what GitHub may change: line ends, and space at the end."""
    texts = {name: getattr(told, name).replace("\r\n", "\n").rstrip() for name in ("title", "summary", "text")}
    return replace(told, **texts)


def _shortened(told: Told) -> Told:
    """With texts that GitHub takes. What is longer ends with a whole line, and says so."""
    return replace(told, summary=_fitted(told.summary), text=_fitted(told.text))


def _fitted(text: str) -> str:
    if len(text.encode()) <= TEXT_LIMIT_BYTES:
        return text
    note = "\n\n… more than GitHub takes here; the whole is in the step summary."
    kept: list[str] = []
    room = TEXT_LIMIT_BYTES - len(note.encode())
    for line in text.splitlines(keepends=True):
        room -= len(line.encode())
        if room < 0:
            break
        kept.append(line)
    return "".join(kept).rstrip() + note
