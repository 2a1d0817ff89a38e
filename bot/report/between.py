# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What became of a comparison from one record to another, for a terminal. Pure."""

from itertools import takewhile

from bot.model.between import Between, PairChange
from bot.model.verdict import Overall
from bot.report.words import ELLIPSIS, clip, listed, one_line, plural, ratio, some

_MOST_PAIRS = 40
_MOST_REASONS = 4
_MOST_NAMED = 5
_MOST_DIFFERING = 12
_MOST_CHARS = 100
_CONTEXT_CHARS = 16
_WORST_FIRST = (Overall.REGRESSION, Overall.MIXED, Overall.INCOMPLETE, Overall.IMPROVEMENT)
_WORDS = {
    Overall.REGRESSION: "got worse",
    Overall.MIXED: "became mixed",
    Overall.INCOMPLETE: "can't be compared",
    Overall.IMPROVEMENT: "got better",
}


def render_between(found: Between) -> str:
    """The change as text, what got worse first; names are whole, so that they can be copied."""
    changed = [pair for word in _WORST_FIRST for pair in found.pairs if pair.overall is word]
    sides = [one_line(f"{name}: {side.run} ({side.created})") for name, side in (("A", found.a), ("B", found.b))]
    # What was compared comes first where it is not the same thing: the verdict is of that difference, too.
    lines = [*sides, *_differing(found)]
    lines = [*lines, "", _sentence(found)] if found.differing else [_sentence(found), *lines]
    for pair in changed[:_MOST_PAIRS]:
        lines += ["", *_pair(pair)]
    if len(changed) > _MOST_PAIRS:
        lines += ["", f"… and {len(changed) - _MOST_PAIRS:,} more, in `--json`"]
    return "\n".join([*lines, "", *_coverage(found)]) + "\n"


def _sentence(found: Between) -> str:
    counts = found.summary.counts
    said = [f"{counts[word]:,} {_WORDS[word]}" for word in _WORST_FIRST if counts.get(word)]
    call = {
        Overall.REGRESSION: "Act",
        Overall.MIXED: "Decide",
        Overall.INCOMPLETE: "Incomplete",
    }.get(found.summary.overall, "Nothing got worse" if found.differing else "No action")
    return f"{call}: of {plural(len(found.pairs), 'result')} {listed(said) or 'none changed'} from A to B"


def _differing(found: Between) -> list[str]:
    lines = [f"  {one_line(each.what)}: {' → '.join(_apart(each.a, each.b))}" for each in found.differing]
    if not lines:
        return ["Both were made alike."]
    more = [f"  … and {len(lines) - _MOST_DIFFERING:,} more"] if len(lines) > _MOST_DIFFERING else []
    return ["They were made with different:", *lines[:_MOST_DIFFERING], *more]


def _apart(a: str, b: str) -> tuple[str, str]:
    """Both, from shortly before where they begin to differ: pipelines have long beginnings in common."""
    common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(a, b, strict=False)))
    start = common - _CONTEXT_CHARS
    cut = start > _CONTEXT_CHARS
    one, other = (clip(f"{ELLIPSIS}{text[start:]}" if cut else text, _MOST_CHARS) or "none" for text in (a, b))
    return one, other


def _pair(pair: PairChange) -> list[str]:
    before, after = pair.verdicts
    verdict = str(after) if before == after else f"{before} → {after}"
    lines = [one_line(f"{pair.dispatch} on {pair.target}: {_WORDS[pair.overall]} (verdict: {verdict})")]
    lines += [f"  {clip(reason, 400)}" for reason in pair.because[:_MOST_REASONS]]
    if len(pair.because) > _MOST_REASONS:
        lines.append(f"  … and {len(pair.because) - _MOST_REASONS:,} more")
    old, new = pair.times
    if old is not None and new is not None and old.counted != new.counted:
        lines.append(f"  time: {old.counted} {ratio(old)} → {new.counted} {ratio(new)}, each within its own run")
    return lines


def _coverage(found: Between) -> list[str]:
    """What was compared, and what not: a change of the set of dispatches must not pass for one of the code."""
    same = found.summary.counts.get(Overall.NO_CHANGE, 0)
    sides = {
        side: sum(getattr(pair, side).code == "identical" for pair in found.pairs) for side in ("baseline", "candidate")
    }
    code = [f"the {side}'s code is equal in {count:,}" for side, count in sides.items() if count]
    lines = [f"{len(found.pairs):,} compared, {same:,} as they were{'; ' + ', '.join(code) if code else ''}."]
    for what, names in (
        ("In A alone", found.only_a),
        ("In B alone", found.only_b),
        ("Another dispatch in each, and not compared", found.other_texts),
        ("Missing or not comparable", tuple(name for name in found.summary.missing if name not in found.other_texts)),
    ):
        if names:
            lines.append(f"{what}: {one_line(some(names, _MOST_NAMED))}.")
    return lines
