# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A run under way, and its record."""

import gc
import time
from collections.abc import Mapping
from functools import cached_property

from bot import __version__
from bot.compiler.sources import is_at_hand
from bot.compiler.toolchain import (
    Lacking,
    Side,
    compiler_source,
    resolve_sides,
    target_settings,
    variant_settings,
)
from bot.config.schema import Settings
from bot.errors import InfrastructureError, InputError, SettingsError, UsageError
from bot.flow.assemble import assemble
from bot.flow.continuation import check_continues, recorded_sides
from bot.flow.ledger import SIDES, Ledger
from bot.flow.means import Comparison, Means
from bot.flow.plan import anything_due
from bot.host import this_host
from bot.judge.summary import summarize
from bot.model.run import Result, Run, Target
from bot.record import Executables, load_texts, save_run

_SAVE_EVERY_S = 15.0
_SAVE_EVERY_WITH_CACHE_S = 60.0  # a run that is killed finds in the cache what the record does not have
# Recording judges and writes everything that is known. More often than this, it would take the workers' time.
_SAVE_SHARE = 0.02


class Going:
    """A run under way.

    Attributes:
        comparison, means: what is compared, and with what.
        sides, targets: resolved.
        ledger: what is known.
        host: this machine, with the devices that it or the record to continue has opened.
        store: the executables.
        texts: the MLIR of every dispatch by id, read when it is asked for.
    """

    def __init__(self, comparison: Comparison, means: Means, earlier: Run | None, *, made_elsewhere: bool) -> None:
        """Resolves both sides, writes nothing. Raises where they can't be, or where `earlier` is of something else."""
        self.comparison = comparison
        self.means = means
        self.store = Executables(means.run_dir)
        self.ledger = Ledger.of(earlier) if earlier else Ledger()
        self.host = this_host(earlier.host.devices if earlier else {})
        self._earlier = earlier
        self._began = self._saved = time.monotonic()
        self._saving_s = 0.0
        again = self.ledger.limited(means.settings.limits)
        if earlier and made_elsewhere:
            self.sides = recorded_sides(earlier)
            if again and self.has_compilers:
                self.ledger.forget(again)
        else:  # this machine has the compiler
            self.ledger.forget_killed()
            self.ledger.forget(again)
        due = anything_due(comparison.pairs, comparison.request.until, self.ledger.outcomes)
        if due or not (earlier and made_elsewhere):
            self.sides = resolve_sides(means.settings, comparison.variants, comparison.targets)
        self.targets = {name: _target(name, means.settings, self.sides) for name in comparison.targets}
        if earlier:
            check_continues(earlier, self.sides, tuple(self.targets.values()))
        self.texts = load_texts(means.run_dir, comparison.dispatches)

    @cached_property
    def has_compilers(self) -> bool:
        """Whether both compilers are here, in that build, without fetching any; where they are, `sides` has them.

        A record that is only measured further is taken as it is, and does without.
        """
        if all(side.python for side in self.sides.values()):
            return True
        comparison, settings = self.comparison, self.means.settings
        try:
            compilers = {variant_settings(settings, name).compiler for name in comparison.variants.values()}
            if not all(is_at_hand(compiler_source(settings, compiler)) for compiler in compilers):
                return False
            sides = resolve_sides(settings, comparison.variants, comparison.targets)
            targets = tuple(_target(name, settings, sides) for name in comparison.targets)
            if self._earlier:
                check_continues(self._earlier, sides, targets)
        except (InputError, InfrastructureError, SettingsError, UsageError):
            return False
        self.sides = sides
        return True

    def recognize(self, names: Mapping[str, str]) -> None:
        """Takes up what devices are called. Raises `InputError` where the record was measured on others."""
        for device, name in names.items():
            if (before := self.host.devices.get(device, name)) != name:
                raise InputError(
                    f"the record to continue was measured on {before}; here, {device} is {name}",
                    "choose another folder with --out, or remove that one",
                )
        self.host = this_host({**self.host.devices, **names})

    def checkpoint(self) -> None:
        """Records what is known, now and then."""
        every = _SAVE_EVERY_WITH_CACHE_S if self.means.cache.enabled else _SAVE_EVERY_S
        if time.monotonic() - self._saved > max(every, self._saving_s / _SAVE_SHARE):
            self.record()
            gc.collect()  # the command line leaves it to us

    def results(self) -> tuple[Result, ...]:
        """What is known, judged."""
        comparison = self.comparison
        variants = (self.sides["baseline"].variant, self.sides["candidate"].variant)
        until, settings = comparison.request.until, self.means.settings
        return assemble(comparison.pairs, comparison.dispatches, self.ledger, until, settings, variants)

    def record(self) -> Run:
        """Judges and records what is known."""
        started = time.monotonic()
        comparison, earlier, settings = self.comparison, self._earlier, self.means.settings
        results = self.results()
        run = Run(
            innermost=__version__,
            created=earlier.created if earlier else self.means.now.isoformat(timespec="seconds"),
            wall_seconds=(earlier.wall_seconds if earlier else 0.0) + started - self._began,
            request=comparison.request,
            baseline=self.sides["baseline"].variant,
            candidate=self.sides["candidate"].variant,
            targets=tuple(self.targets.values()),
            host=self.host,
            settings=settings.model_dump(mode="json"),
            dispatches=comparison.dispatches,
            models=comparison.models,
            twins=self.ledger.recorded_twins(),
            results=results,
            summary=summarize(results, comparison.pairs),
        )
        save_run(self.means.run_dir, run)
        self._saved = time.monotonic()
        self._saving_s = self._saved - started
        return run


def _target(name: str, settings: Settings, sides: Mapping[str, Side]) -> Target:
    flags = {side: sides[side].targets[name] for side in SIDES}
    return Target(
        name=name,
        flags={side: () if isinstance(spelled, Lacking) else spelled for side, spelled in flags.items()},
        device=target_settings(settings, name).device,
    )
