# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a command has a workflow do. Every name in it is data, whose form is checked here, and then against settings."""

from typing import Annotated, Literal

from packaging.version import InvalidVersion, Version
from pydantic import AfterValidator, Field

from bot.config.schema import Settings
from bot.errors import SettingsError, nearest
from bot.explain.properties import Property
from bot.model.base import Value
from bot.model.facts import Stage
from bot.model.run import NAME_CHARS, Name, Step

BLOCK = "block"  # what the program in a block is called
MODELS = "models"  # whole models: built by importers that no hosted runner has
_GLOB_CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.,*?[]!=:>+ ")


def _glob(text: str) -> str:
    # `innermost run --dispatch` takes a file for what ends in .mlir: here nobody may name one.
    if not _GLOB_CHARACTERS.issuperset(text) or text.endswith(".mlir"):
        raise ValueError(f"'{text}' is not a glob over ids, models or properties of dispatches")
    return text


def _release(text: str) -> str:
    try:
        return str(Version(text))
    except InvalidVersion as error:
        raise ValueError(f"'{text}' is not a release such as 3.13.0") from error


Glob = Annotated[Name, AfterValidator(_glob)]
Named = Annotated[str, Field(max_length=NAME_CHARS), AfterValidator(_glob)]
"""A dispatch of the corpus; empty for none."""
Release = Annotated[Name, AfterValidator(_release)]


class Side(Value):
    """A variant or pipeline by name; `release` of iree-base-compiler where it is to be another than the installed."""

    variant: Name
    release: Release | None = None

    @property
    def name(self) -> str:
        """As `innermost run --baseline` takes it."""
        return self.variant if self.release is None else f"{self.variant}@pip:iree-base-compiler=={self.release}"


class RunWork(Value):
    """A comparison: `suite` and `dispatches` as for `innermost run`, or else the one function in `block`."""

    kind: Literal["run"] = "run"
    suite: str
    dispatches: tuple[Glob, ...]
    baseline: Side
    candidate: Side
    targets: Annotated[tuple[Name, ...], Field(min_length=1)]
    until: Step
    block: str

    @property
    def devices(self) -> tuple[Name, ...]:
        """The targets whose devices it takes: all of them, where it runs code at all."""
        return self.targets if self.until in (Step.NUMERICS, Step.TIME) else ()


class CheckWork(Value):
    """The layout facts of one block of MLIR."""

    kind: Literal["check"] = "check"
    block: Annotated[str, Field(min_length=1)]
    pipeline: Name
    target: Name


class TraceWork(Value):
    """Which pass moved what, of a dispatch of the corpus or of a block; with `diff`, of two variants."""

    kind: Literal["trace"] = "trace"
    dispatch: Named
    block: str
    pipeline: Name
    diff: Annotated[str, Field(max_length=NAME_CHARS)]
    target: Name

    @property
    def variants(self) -> tuple[str, ...]:
        """One, or two."""
        return (self.pipeline, self.diff) if self.diff else (self.pipeline,)


class BisectWork(Value):
    """The release with which a property of a dispatch of the corpus, or of a block, changes.

    Attributes:
        about: the property.
        first, last: the ends of the range of releases; None for the oldest and the newest.
        every: whether each of them is tested.
    """

    kind: Literal["bisect"] = "bisect"
    dispatch: Named
    block: str
    pipeline: Name
    target: Name
    stage: Stage
    role: Literal["image", "filter"]
    about: Property
    first: Release | None
    last: Release | None
    every: bool

    @property
    def releases(self) -> str:
        """As `innermost bisect --releases` takes it."""
        return f"{self.first or ''}..{self.last or ''}" if self.first or self.last else ""


class ReproWork(Value):
    """A comparison of one dispatch or block on one target, and a folder that shows its result by itself."""

    kind: Literal["repro"] = "repro"
    run: RunWork


Work = Annotated[RunWork | CheckWork | TraceWork | BisectWork | ReproWork, Field(discriminator="kind")]


def check_names(work: Work, settings: Settings) -> None:
    """Raises `SettingsError`, with the nearest name, for one that the settings do not have."""
    variants: set[str] = {*settings.pipelines, *settings.variants}
    pipelines, targets = set(settings.pipelines), set(settings.targets)
    named: list[tuple[str, str, set[str]]]
    match work:
        case CheckWork():
            named = [("pipeline", work.pipeline, pipelines), ("target", work.target, targets)]
        case TraceWork():
            named = [("variant", name, variants) for name in work.variants]
            named += [("target", work.target, targets)]
        case BisectWork():
            named = [("variant", work.pipeline, variants), ("target", work.target, targets)]
        case ReproWork():
            check_names(work.run, settings)
            return
        case RunWork():
            named = [("variant", side.variant, variants) for side in (work.baseline, work.candidate)]
            named += [("target", target, targets) for target in work.targets]
    for kind, name, known in named:
        if name not in known:
            raise SettingsError(f"there is no {kind} '{name}'", nearest(name, sorted(known)))
