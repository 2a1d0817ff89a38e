# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The first line: what came out, in plain words, and whether anyone has to act."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.model.verdict import Overall
from bot.report.coverage import Coverage
from bot.report.importance import Importance, counted
from bot.report.words import listed, plural


class Tone(StrEnum):
    """How a headline looks; only `good` may look green."""

    BAD = "bad"
    WARN = "warn"
    GOOD = "good"


@dataclass(frozen=True, kw_only=True, slots=True)
class Headline:
    """What to say first.

    Attributes:
        call: `Act`, `Decide`, `Incomplete`, `Nothing compared` or `No action`.
        words: the verdict with its counts, without a full stop.
        detail: what the verdict is made of, by importance; empty where the words say it all.
    """

    tone: Tone
    call: str
    words: str
    detail: str

    @property
    def sentence(self) -> str:
        """`Act: 2 of 24 dispatches regressed`."""
        return f"{self.call}: {self.words}"


def _nothing(coverage: Coverage) -> Headline:
    """A run that shows nothing must not look like a success."""
    if not coverage.asked:
        words = "no dispatch was selected, so there is no verdict"
    elif not coverage.compared:
        words = f"none of {coverage.asked:,} came to a verdict"
    elif coverage.not_compared:
        fail = "the other fails" if coverage.compared == 1 else f"the other {coverage.compared:,} fail"
        words = f"{coverage.not_compared:,} of {coverage.asked:,} came to no verdict, {fail} in both variants"
    else:
        words = f"all {coverage.compared:,} that were tried fail in both variants"
    return Headline(tone=Tone.WARN, call="Nothing compared", words=words, detail="")


def headline(overall: Overall, counts: Mapping[Importance, int], coverage: Coverage, *, many_targets: bool) -> Headline:
    """The first line for these counts.

    Args:
        overall: the judge's word for the whole run, what was accepted left out.
        counts: results by kind.
        coverage: what was compared and what not.
        many_targets: whether a result is a dispatch on one of several targets.
    """
    noun = "comparison" if many_targets else "dispatch"
    total = plural(coverage.compared, noun)
    regressed = sum(count for kind, count in counts.items() if kind.regressed)
    mixed = counts.get(Importance.MIXED, 0)
    improved = counts.get(Importance.IMPROVED, 0)
    accepted = counts.get(Importance.ACCEPTED, 0)
    open_ends = f"; {accepted:,} more accepted" if accepted else ""
    open_ends += f"; {coverage.not_compared:,} not compared" if coverage.not_compared else ""
    beyond = f" beyond the {accepted:,} accepted" if accepted else ""
    # "24 identical" adds nothing to "none of 24 regressed" that the lines below don't say.
    plain = set(counts) <= {Importance.IDENTICAL}
    detail = "" if plain else listed([counted(count, kind) for kind, count in counts.items()])
    if regressed or overall is Overall.REGRESSION:
        some = f"{regressed:,} of {total}" if regressed else total
        return Headline(tone=Tone.BAD, call="Act", words=f"{some} regressed{open_ends}", detail=detail)
    if not coverage.usable:
        return _nothing(coverage)
    if mixed or overall is Overall.MIXED:
        words = f"{mixed:,} of {total} mixed, worse in one way and better in another{open_ends}"
        return Headline(tone=Tone.WARN, call="Decide", words=words, detail=detail)
    if coverage.not_compared or overall is Overall.INCOMPLETE:
        words = (
            f"{coverage.not_compared:,} of {plural(coverage.asked, noun)} not compared, "
            f"none of the others regressed{beyond}"
        )
        if not coverage.not_compared:
            words = f"the run was not brought to its end; none of {total} regressed{beyond} so far"
        return Headline(tone=Tone.WARN, call="Incomplete", words=words, detail=detail)
    if improved:
        words = f"{improved:,} of {total} improved, none regressed{beyond}"
        return Headline(tone=Tone.GOOD, call="No action", words=words, detail=detail)
    words = f"none of {total} regressed{beyond}"
    if coverage.compared == 1:
        words = f"the one {noun} regressed, and that is accepted" if accepted else f"the one {noun} did not regress"
    return Headline(tone=Tone.GOOD, call="No action", words=words, detail=detail)
