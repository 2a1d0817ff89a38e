# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Two records of a comparison, pair by pair: what became of each side, and of the verdict. Pure.

Times of different runs are never set against each other, since machines and moments differ: what each run says of its
own, within its own noise, is.
"""

from collections.abc import Mapping

from pydantic import ValidationError

from bot.config.schema import Rule, Settings
from bot.errors import InputError, UsageError
from bot.flow.facts import facts_of
from bot.flow.ledger import SIDES
from bot.judge.layout import changed_at, layout_changes
from bot.judge.summary import summary_of
from bot.judge.verdict import code_change, compile_change, crashes_anew, describe
from bot.layout.rules import broken_rules
from bot.model.base import first_complaint
from bot.model.between import Between, Differing, PairChange, Recorded, SideChange
from bot.model.compiled import Outcome, Unsupported
from bot.model.facts import Stage
from bot.model.run import Result, Run
from bot.model.verdict import CompileChange, LayoutChange, OpChange, Overall

_MOVED = {LayoutChange.GAINED, LayoutChange.LOST, LayoutChange.ENCODED, LayoutChange.GONE, LayoutChange.UNMATCHED}
_BAD = (Overall.REGRESSION, Overall.MIXED)


def between(a: Run, b: Run, names: tuple[str, str]) -> Between:
    """What became of the comparison `a` in the later record `b`, judged by the rules of `b`.

    Args:
        names: the folders of both, for messages.

    Raises `UsageError` where they have nothing in common or did not go equally far, and `InputError` for settings
    that can't be read.
    """
    before, after = _results(a), _results(b)
    if before.keys().isdisjoint(after):
        raise _nothing_in_common(names)
    if a.request.until != b.request.until:
        shorter = names[0] if len(_reached(a)) < len(_reached(b)) else names[1]
        raise UsageError(
            f"{names[0]} went until {a.request.until}, and {names[1]} until {b.request.until}",
            f"`innermost run --from {shorter} --until {max(a, b, key=lambda run: len(_reached(run))).request.until} "
            f"--out {shorter}` brings it there",
        )
    rules = {name: rule for name, rule in _settings(b, names[1]).rules.items() if rule.forbid is not None}
    layouts = {dispatch.id: dispatch.layout for dispatch in b.dispatches}
    texts = [{dispatch.id: dispatch.sha256 for dispatch in run.dispatches} for run in (a, b)]
    common = [pair for pair in after if pair in before]
    changed = [pair for pair in common if texts[0].get(pair[0]) != texts[1].get(pair[0])]
    pairs = tuple(
        _pair(before[pair], after[pair], rules, layouts.get(pair[0], "")) for pair in common if pair not in changed
    )
    if not pairs:
        raise _nothing_in_common(names)
    missing = tuple(dict.fromkeys((*a.summary.missing, *b.summary.missing)))
    others = tuple(f"{dispatch} on {target}" for dispatch, target in changed)
    return Between(
        a=Recorded(run=names[0], created=a.created),
        b=Recorded(run=names[1], created=b.created),
        differing=_differing(a, b),
        pairs=pairs,
        only_a=_alone(before, after, missing),
        only_b=_alone(after, before, missing),
        other_texts=others,
        summary=summary_of([pair.overall for pair in pairs], (*missing, *others)),
    )


def _nothing_in_common(names: tuple[str, str]) -> UsageError:
    return UsageError(
        f"{names[0]} and {names[1]} have no result of the same dispatch on the same target",
        "give two records of the same dispatches",
    )


def _reached(run: Run) -> list[str]:
    steps = list(type(run.request.until))
    return [str(step) for step in steps[: steps.index(run.request.until) + 1]]


def _settings(run: Run, name: str) -> Settings:
    try:
        return Settings.model_validate(run.settings)
    except ValidationError as error:
        raise InputError(
            f"{name} has settings that can't be read: {first_complaint(error)}", "record it anew, with this Innermost"
        ) from None


def _results(run: Run) -> dict[tuple[str, str], Result]:
    return {(result.dispatch, result.target): result for result in run.results}


def _alone(
    one: Mapping[tuple[str, str], Result], other: Mapping[tuple[str, str], Result], missing: tuple[str, ...]
) -> tuple[str, ...]:
    """What one record has, and the other was not asked for."""
    names = [f"{dispatch} on {target}" for dispatch, target in one if (dispatch, target) not in other]
    return tuple(name for name in names if name not in missing)


def _differing(a: Run, b: Run) -> tuple[Differing, ...]:
    ours, theirs = facts_of(a), facts_of(b)
    return tuple(
        Differing(what=what, a=ours.get(what, ""), b=theirs.get(what, ""))
        for what in dict.fromkeys((*ours, *theirs))
        if ours.get(what) != theirs.get(what)
    )


def _pair(before: Result, after: Result, rules: Mapping[str, Rule], layout: str) -> PairChange:
    worse: list[str] = []
    better: list[str] = []
    missing: list[str] = []
    sides: dict[str, SideChange] = {}
    for side in SIDES:
        old: Outcome = getattr(before, side)
        new: Outcome = getattr(after, side)
        changes = layout_changes(old.stages, new.stages)
        compiled = compile_change(old, new)
        moved = tuple(change for change in changes if _MOVED & {role.change for role in change.roles})
        sides[side] = SideChange(compile=compiled, code=code_change(old, new), layout=moved)
        was = f"{side}: {describe(new)}; before it {describe(old)}"
        if compiled is CompileChange.NEWLY_FAILS or crashes_anew(old, new):
            worse.append(was)
        elif compiled is CompileChange.NEWLY_COMPILES:
            better.append(was)
        elif isinstance(old, Unsupported) != isinstance(new, Unsupported):
            missing.append(was)
        broken = broken_rules(rules, layout=layout, pipelines={}, outcomes={}, changes=changes)
        worse += [f"{side}: {finding.seen} (rule {finding.rule})" for finding in broken if finding.gates]
        better += [f"{side}: {words}" for words in _gained(changes)]
    verdicts = (before.verdict.overall, after.verdict.overall)
    told = _verdict_words(before, after)
    return PairChange(
        dispatch=after.dispatch,
        target=after.target,
        overall=_overall(worse, better, missing, verdicts),
        because=(*worse, *missing, *better, *told),
        verdicts=verdicts,
        times=(before.verdict.time, after.verdict.time),
        baseline=sides["baseline"],
        candidate=sides["candidate"],
    )


def _gained(changes: tuple[OpChange, ...]) -> list[str]:
    return [
        f"{role.role} of {op.key} gained an innermost reduction at {op.stage}: "
        f"{role.baseline_map} -> {role.candidate_map}"
        for op, role in changed_at(changes, Stage.DISPATCH_CREATION, LayoutChange.GAINED)
        if not op.traded
    ]


def _verdict_words(before: Result, after: Result) -> list[str]:
    """What the candidate is against its baseline, where that is another word than before."""
    old, new = before.verdict, after.verdict
    if old.overall == new.overall:
        return []
    why = next(iter(new.because or old.because), "")
    return [f"verdict: {old.overall} before, {new.overall} now{f': {why}' if why else ''}"]


def _overall(worse: list[str], better: list[str], missing: list[str], verdicts: tuple[Overall, Overall]) -> Overall:
    """One word: what got worse counts first, then what is not known in either record."""
    old, new = verdicts
    if worse or (new is Overall.REGRESSION and old is not Overall.REGRESSION):
        return Overall.REGRESSION
    if new is Overall.MIXED and old not in _BAD:
        return Overall.MIXED
    if missing or Overall.INCOMPLETE in verdicts:
        return Overall.INCOMPLETE
    if better or (old in _BAD and new not in _BAD) or (old is Overall.NO_CHANGE and new is Overall.IMPROVEMENT):
        return Overall.IMPROVEMENT
    return Overall.NO_CHANGE
