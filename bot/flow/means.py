# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What is compared, and with what."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Protocol

from bot.cache import Cache
from bot.config.schema import Settings
from bot.flow.ledger import Pair
from bot.model.run import DispatchRecord, DispatchUse, Request
from bot.paths import cache_dir
from bot.processes import StopFlag


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """What to compare: dispatches, two variants, targets, and how far to go.

    `texts` is the dispatches' canonical MLIR, `costs` what compiling each costs in CPU seconds, both by id. `models`
    says how many convolutions the corpus has of each model that any of the dispatches is from.
    """

    request: Request
    dispatches: tuple[DispatchRecord, ...]
    texts: Mapping[str, str]
    costs: Mapping[str, float]
    models: tuple[DispatchUse, ...] = ()
    baseline: str
    candidate: str
    targets: tuple[str, ...]

    @property
    def pairs(self) -> list[Pair]:
        """Every dispatch on every target."""
        return [(dispatch.id, target) for dispatch in self.dispatches for target in self.targets]

    @property
    def variants(self) -> dict[str, str]:
        """The variants' names by side."""
        return {"baseline": self.baseline, "candidate": self.candidate}

    @cached_property
    def sha256s(self) -> Mapping[str, str]:
        """The SHA-256 of each dispatch's text by id."""
        return {dispatch.id: dispatch.sha256 for dispatch in self.dispatches}


CACHED = "cached"
"""What a watcher hears of a part that was recalled, which took no time."""


class Watcher(Protocol):
    """Hears how the run goes."""

    def begin(self, step: str, total: int) -> None:
        """A step begins that has `total` parts."""
        ...

    def advance(self, what: str) -> None:
        """One part ended; `what` became of it."""
        ...


@dataclass(frozen=True, kw_only=True)
class Means:
    """What a comparison is run with.

    Attributes:
        run_dir: where it is recorded.
        cache: what is known from earlier runs; a disabled one knows nothing.
        watcher: hears how it goes.
        stop: when set, the run ends soon, recorded as incomplete.
        now: the time of the beginning, UTC.
        executor: where to compile: empty for this machine, or a Dask scheduler's address, `dask://HOST:PORT`.
    """

    settings: Settings
    run_dir: Path
    cache: Cache
    watcher: Watcher
    stop: StopFlag
    now: datetime
    executor: str = ""


class Silent:
    """A watcher that says nothing."""

    def begin(self, step: str, total: int) -> None:
        """Nobody is told."""

    def advance(self, what: str) -> None:
        """Nobody is told."""


def open_cache(settings: Settings, *, enabled: bool = True) -> Cache:
    """The user's cache, for a run."""
    return Cache.open(cache_dir(), settings.cache.limit_mib * 2**20, enabled=enabled)


def with_jobs(settings: Settings, jobs: int | None) -> Settings:
    """The settings with another number of compile workers, where one was asked for."""
    if jobs is None:
        return settings
    return settings.model_copy(update={"limits": settings.limits.model_copy(update={"jobs": jobs})})
