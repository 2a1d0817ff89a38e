# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Growing cuts until they show the layout that their convolution has in the whole model.

The smallest cut that agrees for every variant and target is taken; where none does, the smallest of those that agree
for most. Where the whole model does not compile, a cut that fails in the same phase is preferred. All is decided by the
compiler's answers, in a fixed order, so extracting again gives the same cuts.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from bot.config.load import load_settings
from bot.corpus import ir
from bot.corpus.convs import Conv, convs_in
from bot.corpus.cut import CannotCutError, Cutter
from bot.corpus.describe import main_conv
from bot.corpus.levels import LARGEST_TEXT, LEVEL_OF_FAILURES, MOST_LEVEL, at_level
from bot.corpus.slicing import CutSettings
from bot.corpus.whole import whole
from bot.errors import InputError
from bot.faithful.checker import Checker
from bot.faithful.layouts import Seen, difference, layout
from bot.model.compiled import Outcome

Pair = tuple[str, str]
Watch = Callable[[str], None]


@dataclass(frozen=True)
class Grown:
    """The cut of one convolution.

    Attributes:
        text: canonical; empty where it can't be cut.
        level: of `bot.corpus.levels`.
        differences: by variant and target, how its layout differs from that in the whole model; empty where it agrees.
        first: the same for level 0.
        compared: the pairs for which there is something to compare: the whole model compiles.
    """

    text: str
    level: int
    differences: dict[Pair, str]
    first: dict[Pair, str]
    compared: tuple[Pair, ...]


@dataclass
class Growth:
    """The cuts of one function of a lowered module, which must outlive it; `settings` are those of level 0."""

    checker: Checker
    settings: CutSettings
    cutters: dict[int, Cutter] = field(default_factory=dict)

    def grow(
        self, function: Any, what: str, watch: Watch = lambda _: None, given: Sequence[int] = ()
    ) -> tuple[list[Grown], dict[Pair, str]]:
        """The cut of each 1x1 convolution, in order, and why whole models don't compile, by variant and target.

        `given` are levels that are known already, one per convolution, such as those of a model's record: the cuts of
        these levels are compared, instead of growing anew. `watch` is told of each convolution. Raises `InputError`
        where the model can't be written as one function.
        """
        convs = [conv for conv in convs_in(function) if conv.is_1x1]
        model = whole(function, what)
        outcomes = {pair: self.checker.check(model.text, *pair) for pair in self.checker.pairs}
        failing = {pair: outcome for pair, outcome in outcomes.items() if outcome.kind != "checked"}
        failed = {pair: f"{o.kind}: {_complaint(o.diagnostics)}" for pair, o in failing.items()}
        compared = tuple(pair for pair in self.checker.pairs if pair not in failed)
        grown: list[Grown] = []
        for number, (conv, argument) in enumerate(zip(convs, model.filters, strict=True)):
            seen = {pair: layout(outcomes[pair], argument) for pair in compared}
            if given:
                grown.append(self._at(conv, seen, given[number]))
            else:
                grown.append(self._with_failure(conv, seen, self._one(conv, seen), failing))
            watch(f"level {grown[-1].level}")
        return grown, failed

    def _at(self, conv: Conv, seen: dict[Pair, Seen], level: int) -> Grown:
        """The cut of one level, and how the ungrown one does."""
        text = self.text(conv, level)
        differences = self._differences(text, seen)
        first = self._differences(self.text(conv, 0), seen) if level else differences
        return Grown(text, level, differences, first, tuple(seen))

    def _one(self, conv: Conv, seen: dict[Pair, Seen]) -> Grown:
        """The cut of the smallest level that agrees, or else agrees most."""
        first: dict[Pair, str] = {}
        best: tuple[int, int, str, dict[Pair, str]] | None = None
        tried: set[str] = set()
        for level in range(MOST_LEVEL + 1):
            text = self.text(conv, level)
            if text in tried or (level > 0 and len(text) > LARGEST_TEXT):
                continue
            tried.add(text)
            differences = self._differences(text, seen)
            first = first if level else differences
            wrong = sum(map(bool, differences.values()))
            if best is None or wrong < best[0]:
                best = (wrong, level, text, differences)
            if not wrong:
                break
        assert best is not None  # noqa: S101 - level 0 is always tried
        return Grown(best[2], best[1], best[3], first, tuple(seen))

    def _with_failure(
        self, conv: Conv, seen: dict[Pair, Seen], smallest: Grown, failing: Mapping[Pair, Outcome]
    ) -> Grown:
        """The cut that takes in what is before it, if that is where the whole model fails to compile.

        A model that does not compile has no layout to compare with. What its cuts can show is the failure, where it is
        close by: hence some levels, and not all.
        """
        if not failing or smallest.level > 0:
            return smallest
        tried = {smallest.text, ""}
        for level in range(1, LEVEL_OF_FAILURES + 1):
            text = self.text(conv, level)
            if text in tried or len(text) > LARGEST_TEXT:
                continue
            tried.add(text)
            alike = all(_end(self.checker.check(text, *pair)) == _end(outcome) for pair, outcome in failing.items())
            if alike and not any(self._differences(text, seen).values()):
                return replace(smallest, text=text, level=level, differences=dict.fromkeys(seen, ""))
        return smallest

    def text(self, conv: Conv, level: int) -> str:
        """The canonical text of a convolution's cut; empty where there is none."""
        cutter = self.cutters.setdefault(level, Cutter(at_level(self.settings, level)))
        try:
            return ir.canonical(cutter.cut(conv), "a cut")
        except CannotCutError:
            return ""

    def _differences(self, text: str, seen: dict[Pair, Seen]) -> dict[Pair, str]:
        if not text:
            return dict.fromkeys(seen, "it can't be cut out")
        argument = filter_argument(text)
        return {
            pair: difference(there, layout(self.checker.check(text, *pair), argument)) for pair, there in seen.items()
        }


def filter_argument(text: str) -> int | None:
    """The number of the argument that is the filter of a dispatch's own convolution."""
    module = ir.parse(text, "a cut")
    function, conv = main_conv(module, "a cut")
    arguments = list(function.regions[0].blocks[0].arguments)
    return arguments.index(conv.filter) if conv.filter in arguments else None


def levels(checker: Checker, module: Any, what: str, settings: CutSettings, watch: Watch = lambda _: None) -> str:
    """A digit per 1x1 convolution of a lowered module, in order (`bot.corpus.extract.Grow`).

    A model that can't be written as one function has nothing to be compared with: all its cuts are of level 0.
    """
    growth = Growth(checker, settings)
    digits: list[str] = []
    for function in functions_with_convs(module):
        try:
            grown, _ = growth.grow(function, what, watch)
        except InputError:
            digits += ["0" for conv in convs_in(function) if conv.is_1x1]
        else:
            digits += [str(each.level) for each in grown]
    return "".join(digits)


def installed_levels(module: Any, what: str, settings: CutSettings) -> str:
    """`levels`, as the installed compiler has it with Innermost's own settings."""
    # Not those of the folder: what is cut must not depend on where the command was given.
    with Checker(load_settings(Path("/"))) as checker:
        return levels(checker, module, what, settings)


def functions_with_convs(module: Any) -> Sequence[Any]:
    """The functions of a lowered module that have a 1x1 convolution."""
    return [function for function in ir.functions(module) if any(conv.is_1x1 for conv in convs_in(function))]


def _end(outcome: Outcome) -> tuple[str, str]:
    """How and where a compile ended."""
    return outcome.kind, getattr(outcome, "at", "")


def _complaint(diagnostics: str) -> str:
    lines = [line.split("error:", 1)[1].strip() for line in diagnostics.splitlines() if "error:" in line]
    return (lines or diagnostics.splitlines() or ["no reason given"])[0]
