# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Shards back into one run, judged by the code that judges a single run. Pure.

Refuses whatever a single machine would not have made: parts that overlap, leave gaps, or differ in what was asked for,
in compilers, passes, flags (CPU and features are spelled out there), settings, or the CPU that measured.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from pydantic import ValidationError

from bot.config.schema import Settings
from bot.errors import InputError, UsageError
from bot.flow.assemble import assemble
from bot.flow.facts import brief, facts_of, measured
from bot.flow.ledger import Ledger
from bot.flow.shard import Shard, parse_shard
from bot.judge.summary import summarize
from bot.model.base import first_complaint
from bot.model.run import DispatchUse, Host, Run

_ONE_COMMAND = "run every shard by the same command, apart from --shard and --out, on machines that are alike"
_ANEW = "run all shards anew, with one installation of Innermost and one corpus"


@dataclass(frozen=True, kw_only=True)
class Part:
    """One shard's record; `name` says where it is, for messages."""

    name: str
    run: Run


def merge(parts: Sequence[Part]) -> Run:
    """The run that one machine would have recorded, timings aside.

    Its `wall_seconds` is the sum of the parts', as that of a continued run is the sum of its continuations; `created`
    is the earliest, and the host that of the first shard that measured. What a part did not bring to its end is
    missing from the whole, which is then incomplete.

    Raises `UsageError` or `InputError` for parts that are no whole, naming the folders and what differs.
    """
    ordered = _ordered(parts)
    _agree(ordered)
    _cover(ordered)
    first = ordered[0].run
    records = {dispatch.id: dispatch for part in ordered for dispatch in part.run.dispatches}
    dispatches = tuple(records[name] for name in first.request.whole)
    pairs = [(dispatch.id, target.name) for dispatch in dispatches for target in first.targets]
    until, variants = first.request.until, (first.baseline, first.candidate)
    ledger = _ledger(ordered)
    results = assemble(pairs, dispatches, ledger, until, _settings(ordered[0]), variants)
    return first.model_copy(
        update={
            "created": min(part.run.created for part in ordered),
            "wall_seconds": sum(part.run.wall_seconds for part in ordered),
            "host": _host(ordered),
            "request": first.request.model_copy(update={"shard": "", "whole": {}}),
            "dispatches": dispatches,
            "models": _models(ordered),
            "twins": ledger.recorded_twins(),
            "results": results,
            "summary": summarize(results, pairs),
        }
    )


def _host(parts: Sequence[Part]) -> Host:
    """That of the first part that measured, with the devices of all."""
    host = next((part.run.host for part in parts if measured(part.run)), parts[0].run.host)
    devices = {device: name for part in parts for device, name in part.run.host.devices.items()}
    return host.model_copy(update={"devices": devices})


def _models(parts: Sequence[Part]) -> tuple[DispatchUse, ...]:
    """Each model that any part has dispatches of, in order of name."""
    found = {model.model: model for part in parts for model in part.run.models}
    return tuple(found[name] for name in sorted(found))


def _settings(part: Part) -> Settings:
    try:
        return Settings.model_validate(part.run.settings)
    except ValidationError as error:
        raise InputError(f"{part.name} has settings that can't be read: {first_complaint(error)}", _ANEW) from None


def _ordered(parts: Sequence[Part]) -> list[Part]:
    """All shards, each once, in order."""
    if not parts:
        raise UsageError("there is nothing to merge", "give the folders of all shards")
    found: dict[int, Part] = {}
    for part in parts:
        if not part.run.request.shard:
            raise UsageError(
                f"{part.name} is no shard: it holds a whole run", "merge takes folders of `innermost run --shard I/N`"
            )
        shard, first = parse_shard(part.run.request.shard), parse_shard(parts[0].run.request.shard)
        if shard.count != first.count:
            raise UsageError(f"{parts[0].name} is shard {first}, and {part.name} is shard {shard}", _ONE_COMMAND)
        if shard.index in found:
            raise UsageError(
                f"{found[shard.index].name} and {part.name} are both shard {shard}", "give each shard once"
            )
        found[shard.index] = part
    count = parse_shard(parts[0].run.request.shard).count
    missing = [str(Shard(index, count)) for index in range(1, count + 1) if index not in found]
    if missing:
        some = f"shard {missing[0]} is" if len(missing) == 1 else f"shards {', '.join(missing)} are"
        raise UsageError(f"{some} missing", "give the folders of all shards")
    return [found[index] for index in sorted(found)]


def _agree(parts: Sequence[Part]) -> None:
    """Refuses parts of different comparisons. A fact that a part has not is not compared."""
    seen: dict[str, tuple[Part, str]] = {}
    for part in parts:
        for what, value in facts_of(part.run).items():
            other, before = seen.setdefault(what, (part, value))
            if value != before:
                raise UsageError(
                    f"{other.name} and {part.name} differ in {what}: {brief(before)} and {brief(value)}", _ONE_COMMAND
                )
        _agree_on_the_whole(parts[0], part)


def _agree_on_the_whole(one: Part, other: Part) -> None:
    ours, theirs = one.run.request.whole, other.run.request.whole
    for name in (*ours, *theirs):
        if (name in ours) != (name in theirs):
            alone = one if name in ours else other
            raise UsageError(
                f"{one.name} and {other.name} asked for different dispatches: '{name}' in {alone.name} alone", _ANEW
            )
        if ours[name] != theirs[name]:
            raise UsageError(f"dispatch '{name}' is not the same in {one.name} and {other.name}", _ANEW)
    if list(ours) != list(theirs):
        raise UsageError(f"{one.name} and {other.name} asked for dispatches in another order", _ONE_COMMAND)


def _cover(parts: Sequence[Part]) -> None:
    """Refuses parts that overlap, that leave gaps, or that hold what was not asked for."""
    owners: dict[str, Part] = {}
    for part in parts:
        whole = part.run.request.whole
        for dispatch in part.run.dispatches:
            if whole.get(dispatch.id) != dispatch.sha256:
                raise InputError(f"{part.name} holds dispatch '{dispatch.id}', which was not asked for", _ANEW)
            other = owners.setdefault(dispatch.id, part)
            if other is not part:
                raise UsageError(f"dispatch '{dispatch.id}' is in both {other.name} and {part.name}", _ANEW)
        asked = {(dispatch.id, target.name) for dispatch in part.run.dispatches for target in part.run.targets}
        for result in part.run.results:
            pair = (result.dispatch, result.target)
            if pair not in asked:
                raise InputError(f"{part.name} has a result that is twice or not its own: {' on '.join(pair)}", _ANEW)
            asked.remove(pair)
    gap = [name for name in parts[0].run.request.whole if name not in owners]
    if gap:
        more = f" and {len(gap) - 1:,} more" if len(gap) > 1 else ""
        raise UsageError(f"no shard has dispatch '{gap[0]}'{more}: they were cut differently", _ANEW)


def _ledger(parts: Sequence[Part]) -> Ledger:
    """All that the parts know, failures of devices included: what happened stays."""
    ledger = Ledger()
    for part in parts:
        ledger.take(part.run)
    return ledger
