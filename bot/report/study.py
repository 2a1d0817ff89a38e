# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""An A/A study in words."""

import math
from collections.abc import Iterable
from statistics import median

from bot.measure.stats import Interval
from bot.model.study import Study, StudyComparison
from bot.report.words import nanoseconds, number, one_line, plural, seconds

_MOST_NAMED = 5


def render_study(study: Study) -> str:
    """The study as text: what was said of equal executables, or of one that does more, and what it cost."""
    done = len(study.comparisons)
    what = f"with {100 * study.more:.3g}% more work in one side" if study.more else "of executables with themselves"
    host = study.host
    lines = [
        f"{done:,} of {plural(study.asked, 'comparison')} {what}, {study.where}",
        one_line(f"{host.cpu}, {plural(host.cores, 'core')}, {host.system}, runtime {host.runtime}, {study.created}"),
    ]
    if done:
        lines += ["", *_verdicts(study), "", *_precision(study), "", *_cost(study)]
    for word, reasons in (("left out", study.left_out), ("not measured", study.failed)):
        if reasons:
            lines += ["", f"{word}: {len(reasons):,}", *(f"  {one_line(reason)}" for reason in reasons[:_MOST_NAMED])]
            lines += [f"  and {len(reasons) - _MOST_NAMED:,} more"] if len(reasons) > _MOST_NAMED else []
    if not study.complete:
        lines += ["", "Incomplete: not all that was asked for was measured."]
    return "\n".join(lines) + "\n"


def _verdicts(study: Study) -> list[str]:
    done = len(study.comparisons)
    if study.more:
        caught = study.count("slower")
        share = f" ({study.detected:.1%})" if done else ""
        rows = [("caught", f"{caught:,}{share}"), ("false speed-ups", f"{study.count('faster'):,}")]
    else:
        rows = [("false slow-downs", f"{study.count('slower'):,}"), ("false speed-ups", f"{study.count('faster'):,}")]
    rows.append(("noise", f"{study.count('noise'):,}"))
    lines = [_row(*row) for row in rows]
    wrong = [c for c in study.comparisons if c.verdict == "faster" or (c.verdict == "slower" and not study.more)]
    return lines + [f"  {_named(comparison)}" for comparison in wrong[:_MOST_NAMED]]


def _named(comparison: StudyComparison) -> str:
    interval = f"[{number(comparison.low, '.3f')}, {number(comparison.high, '.3f')}]"
    return one_line(f"{comparison.dispatch}: {comparison.verdict}, {comparison.ratio:.3f} {interval}")


def _precision(study: Study) -> list[str]:
    """How far ratios stray, in turns and one after the other; and what the second would have cost in false alarms."""
    expected = 1 + study.more
    comparisons = study.comparisons
    precise = [c for c in comparisons if _interval(c).is_within(study.effect)]
    lines = [
        f"How far ratios are from {expected:g}, which is what each should be:",
        _row("in turns", _strays(c.ratio / expected for c in comparisons) + ", as a run times"),
    ]
    if precise:
        count = f"{len(precise):,} whose interval is within {study.effect:.0%}"
        lines.append(_row("", f"{_strays(c.ratio / expected for c in precise)}, of the {count}"))
    blocks = [c.one_after_the_other / expected for c in comparisons if c.one_after_the_other is not None]
    if blocks:
        alarms = sum(ratio >= 1 + study.effect for ratio in blocks)
        lines += [
            _row("one after the other", f"{_strays(blocks)}, as a plain benchmark times: all of one side, then"),
            _row(
                "",
                f"all of the other; {alarms:,} of {len(blocks):,} would seem {study.effect:.0%} slower than they are",
            ),
        ]
    runs = {comparison.run: comparison.noise_floor for comparison in comparisons}
    floors = [floor for floor in runs.values() if floor is not None]
    known = f"median {median(floors):.2%}, at most {max(floors):.2%}, " if floors else ""
    return [
        *lines,
        _row("noise floor", f"{known}known in {len(floors):,} of {plural(len(runs), 'run')}"),
        _row("", "how far a few timings of equal code stray in a run; a difference counts only where its whole"),
        _row("", "interval is beyond that, so single ratios may be further off"),
    ]


def _interval(comparison: StudyComparison) -> Interval:
    return Interval(ratio=comparison.ratio, low=comparison.low, high=comparison.high)


def _strays(ratios: Iterable[float]) -> str:
    strays = [_stray(ratio) for ratio in ratios]
    return f"median {median(strays):.2%}, at most {max(strays):.2%}"


def _cost(study: Study) -> list[str]:
    spent = [comparison.seconds for comparison in study.comparisons]
    twice = sum(comparison.trials > 1 for comparison in study.comparisons)
    disturbed = sum(bool(comparison.disturbed) for comparison in study.comparisons)
    longest = max(comparison.invocation_ns for comparison in study.comparisons)
    return [
        _row("cost of a comparison", f"median {seconds(median(spent))}, at most {seconds(max(spent))}"),
        _row("measured twice", f"{twice:,}"),
        _row("disturbed", f"{disturbed:,}"),
        _row("dispatches", f"{len({c.dispatch for c in study.comparisons}):,}, of up to {nanoseconds(longest)}"),
    ]


def _stray(ratio: float) -> float:
    return math.expm1(abs(math.log(ratio)))


def _row(name: str, value: str) -> str:
    return f"{name:<22}{value}"
