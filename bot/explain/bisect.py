# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Finds the compiler with which a property of a dispatch changes."""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.compiler.once import Line
from bot.compiler.toolchain import lacks_spelling, target_settings
from bot.config.schema import Settings, VariantSettings
from bot.errors import SettingsError
from bot.explain import properties
from bot.explain.line import Point
from bot.explain.properties import Property, Reading
from bot.explain.search import Change, Found, Seen, changes, search
from bot.files import sha256_hex
from bot.measure.devices import Devices
from bot.measure.numerics import measure_numerics
from bot.model.base import Value
from bot.model.compiled import Compiled, Outcome
from bot.model.facts import Stage


class Question(Value):
    """What is asked of every compiler.

    Attributes:
        text: the dispatch's MLIR.
        variant: its pipeline and flags; the compiler in it is overridden.
        stage, role: for `innermost`.
    """

    text: str
    variant: VariantSettings
    target: str
    property: Property
    stage: Stage
    role: str


class Answer(Value):
    """What one compiler answered.

    Attributes:
        value: None where it can't be tested; `why` says why.
        revision: the IREE commit that it is of; empty where it does not say, or was not asked.
    """

    release: str
    value: Seen | None
    why: str = ""
    revision: str = ""


class Bisection(Value):
    """What a bisection found.

    Attributes:
        good, bad: the first and the last of the line that could be tested; empty where none could.
        suspects: the first change is one of these; one where it is settled, none where both ends are alike.
        tested: in the line's order.
        changes: what is known to have changed where.
        stopped: whether it was stopped before it was settled.
    """

    good: str
    bad: str
    suspects: tuple[str, ...]
    tested: tuple[Answer, ...]
    changes: tuple[Change, ...]
    stopped: bool = False

    @property
    def first_changed(self) -> str | None:
        """The first release that changed; None where it is not settled or nothing did."""
        return self.suspects[0] if len(self.suspects) == 1 else None


@dataclass
class _Log:
    """What was answered so far, by position."""

    line: Sequence[Point]
    ask: Callable[[Point], Answer]
    said: dict[int, Answer] = field(default_factory=dict[int, Answer])

    def value(self, position: int) -> Seen | None:
        """The answer at a position, asked for now."""
        self.said[position] = self.ask(self.line[position])
        return self.said[position].value


def bisect(line: Sequence[Point], ask: Callable[[Point], Answer], *, every: bool) -> Bisection:
    """Searches a line of compilers, oldest first, by `search`; or, with `every`, asks all and lists every change."""
    log = _Log(line, ask)
    names = [point.name for point in line]
    if every:
        values = [log.value(position) for position in range(len(line))]
        found = changes(names, values)
        known = [position for position, value in enumerate(values) if value is not None]
        suspects = _unsettled(names, values, found[0].release) if found else ()
        ends = Found(good=known[0] if known else None, bad=known[-1] if known else None, suspects=())
    else:
        ends = search(len(line), log.value)
        suspects = tuple(names[position] for position in ends.suspects)
        found = _only_change(log, ends) if len(suspects) == 1 else ()
    return Bisection(
        good="" if ends.good is None else names[ends.good],
        bad="" if ends.bad is None else names[ends.bad],
        suspects=suspects,
        tested=tuple(log.said[position] for position in sorted(log.said)),
        changes=found,
    )


def so_far(line: Sequence[Point], answers: Sequence[Answer]) -> Bisection:
    """What is known after these answers, of a search that was stopped."""
    names = [point.name for point in line]
    said = {answer.release: answer for answer in answers}
    values = [said[name].value if name in said else None for name in names]
    known = [name for name, value in zip(names, values, strict=True) if value is not None]
    found = [(change, _unsettled(names, values, change.release)) for change in changes(names, values)]
    return Bisection(
        good=known[0] if known else "",
        bad=known[-1] if known else "",
        suspects=found[0][1] if found else (),
        tested=tuple(said[name] for name in names if name in said),
        changes=tuple(change for change, suspects in found if len(suspects) == 1),
        stopped=True,
    )


def _unsettled(names: Sequence[str], values: Sequence[Seen | None], changed: str) -> tuple[str, ...]:
    """The release that is seen changed, after those before it that could not be tested."""
    end = start = names.index(changed)
    while values[start - 1] is None:
        start -= 1
    return tuple(names[start : end + 1])


def _only_change(log: _Log, ends: Found) -> tuple[Change, ...]:
    (at,) = ends.suspects
    before, to = log.said[at - 1].value, log.said[at].value
    if before is None or to is None:
        raise TypeError("a settled change has an answer on both sides")
    return (Change(release=log.line[at].name, before=before, to=to),)


class Tester:
    """Asks compilers, each provided when it is asked and kept in the cache from then on."""

    def __init__(self, settings: Settings, question: Question) -> None:
        self._settings = settings
        self._question = question

    def ask(self, point: Point) -> Answer:
        """One compiler's answer. What settings have no spelling of is told without making an environment.

        Raises `InfrastructureError` where a compiler can't be had: that is no fact about it.
        """
        settings, question = self._settings, self._question
        if point.release:
            lacks = lacks_spelling(settings, question.variant.pipeline, question.target, point.release)
            if lacks:
                return Answer(release=point.name, value=None, why=lacks)
        variant = question.variant.model_copy(update={"compiler": point.source})
        with tempfile.TemporaryDirectory(prefix="innermost-") as folder:
            try:
                line = Line(settings, variant, question.target)
            except SettingsError as error:  # a pass or an option that this compiler doesn't have
                return Answer(release=point.name, value=None, why=error.message)
            with line:
                reading = self._read(line, Path(folder))
        revision = line.side.variant.compiler.revision.partition(" ")[0]
        return Answer(release=point.name, value=reading.value, why=reading.why, revision=revision)

    def _read(self, line: Line, folder: Path) -> Reading:
        text, stage = self._question.text, self._question.stage
        match self._question.property:
            case Property.INNERMOST:
                return properties.innermost(line.compile(text, [stage]), stage, self._question.role)
            case Property.DISPATCH_COUNT:
                return properties.dispatch_count(line.compile(text))
            case Property.COMPILES:
                return properties.compiles(line.compile(text, keep=sha256_hex))
            case Property.NUMERICS:
                return self._numerics(line.compile(text, keep=_keeper(folder)), folder)

    def _numerics(self, outcome: Outcome, folder: Path) -> Reading:
        if not isinstance(outcome, Compiled):
            return properties.compiles(outcome).model_copy(update={"value": None})
        limits, measure = self._settings.limits, self._settings.measure
        vmfb = folder / outcome.code.executable
        with Devices() as devices:
            measured = measure_numerics(
                devices,
                self._question.text,
                sha256_hex(self._question.text.encode()),
                vmfb,
                vmfb,
                target_settings(self._settings, self._question.target).device,
                seed=measure.seed,
                special_elements=measure.special_elements,
                limit_s=limits.device_seconds,
                memory_mib=limits.device_memory_mib,
            )
        return properties.numerics(measured)


def _keeper(folder: Path) -> Callable[[bytes], str]:
    def keep(vmfb: bytes) -> str:
        name = sha256_hex(vmfb)
        (folder / name).write_bytes(vmfb)
        return name

    return keep
