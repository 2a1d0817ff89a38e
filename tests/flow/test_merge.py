# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Merging shards: what comes out is the whole, and what is no whole is refused by name."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.config.load import load_settings
from bot.errors import InputError, UsageError
from bot.flow.merge import Part, merge
from bot.model.run import Run
from bot.model.verdict import Overall
from tests.report import builders as b
from tests.report import gallery

COUNT = 3


@pytest.fixture
def whole(tmp_path: Path) -> Run:
    """A run with every verdict on two targets, judged by the judge; what a release lacks, it lacks for all of a run."""
    made = [each for each in gallery.every_verdict() if each.baseline.kind != "unsupported"]
    results = [*made, *(replace(result, target="gfx942") for result in made)]
    run = b.run(*results, settings=load_settings(tmp_path).model_dump(mode="json"))
    return merge([Part(name="one", run=shard(run, 1, 1))])


def shard(run: Run, index: int, count: int, **changed: Any) -> Run:
    """Every `count`-th dispatch of a run."""
    whole = {dispatch.id: dispatch.sha256 for dispatch in run.dispatches}
    mine = run.dispatches[index - 1 :: count]
    ids = {dispatch.id for dispatch in mine}
    values = {
        "request": run.request.model_copy(update={"shard": f"{index}/{count}", "whole": whole}),
        "dispatches": mine,
        "results": tuple(result for result in run.results if result.dispatch in ids),
        "wall_seconds": run.wall_seconds / count,
    }
    return Run.model_validate(run.model_dump() | {key: _plain(value) for key, value in (values | changed).items()})


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value.model_dump() if hasattr(value, "model_dump") else value


def parts(run: Run, count: int = COUNT) -> list[Part]:
    return [Part(name=f"folder-{index}", run=shard(run, index, count)) for index in range(1, count + 1)]


@pytest.mark.parametrize("count", [1, 2, 3, 40])
def test_the_parts_make_the_whole_in_any_order(whole: Run, count: int) -> None:
    merged = merge(parts(whole, count)[::-1])
    assert merged.wall_seconds == pytest.approx(whole.wall_seconds)
    # A NaN is not equal to itself, so the documents are compared.
    same = merged.model_copy(update={"wall_seconds": whole.wall_seconds})
    assert same.model_dump_json() == whole.model_dump_json()
    assert not merged.request.shard
    assert not merged.request.whole


def test_a_verdict_in_a_part_is_not_believed(whole: Run) -> None:
    first, *others = parts(whole)
    green = tuple(
        replace(r, verdict=replace(r.verdict, overall=Overall.NO_CHANGE, because=())) for r in first.run.results
    )
    forged = Part(name=first.name, run=first.run.model_copy(update={"results": green}))
    assert merge([forged, *others]).model_dump_json() == merge([first, *others]).model_dump_json()


def test_what_a_part_did_not_finish_is_missing_from_the_whole(whole: Run) -> None:
    first, *others = parts(whole)
    lost = first.run.results[-1]
    cut = Part(name=first.name, run=first.run.model_copy(update={"results": first.run.results[:-1]}))
    merged = merge([cut, *others])
    assert merged.summary.missing == (f"{lost.dispatch} on {lost.target}",)
    assert len(merged.results) == len(whole.results) - 1


def test_the_machine_of_the_whole_is_one_that_measured(whole: Run) -> None:
    """A part that ran nothing may come from any machine."""
    elsewhere = whole.host.model_copy(update={"cpu": "another", "runtime": "3.11.0"})
    bare = shard(whole, 1, COUNT, results=(), host=elsewhere.model_copy(update={"devices": {}}))
    merged = merge([Part(name="bare", run=bare), *parts(whole)[1:]])
    assert merged.host == whole.host


def change(run: Run, path: str, value: Any) -> Run:
    """`run` with the value at a dotted path replaced."""
    document = run.model_dump()
    *steps, last = path.split(".")
    place: Any = document
    for step in steps:
        place = place[int(step) if isinstance(place, list | tuple) else step]
    place[last] = value
    return Run.model_validate(document)


FOLDERS = "folder-1 and folder-2 differ in "


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ("innermost", "9.9", FOLDERS + "the version of Innermost: 0.1.0 and 9.9"),
        ("request.suite", "full", FOLDERS + "--suite: smoke and full"),
        ("request.globs", ("resnet50",), FOLDERS + "--dispatch: none and resnet50"),
        ("request.until", "compile", FOLDERS + "--until: time and compile"),
        ("baseline.name", "none", FOLDERS + "the baseline: baseline and none"),
        ("baseline.compiler.release", "3.12.0", FOLDERS + "the compiler of the baseline: 3.13.0 9a1f"),
        ("candidate.compiler.revision", "", FOLDERS + "the compiler of the candidate: 3.13.0 9a1f"),
        ("candidate.passes", "", FOLDERS + "the passes of the candidate: builtin.module"),
        ("candidate.flags", (), FOLDERS + "the flags of the candidate: --iree-opt-level=O2 and none"),
        ("targets.1.name", "sm_80", FOLDERS + "--target: gfx942 llvm-cpu and gfx942 sm_80"),
        ("targets.1.device", "local-sync", FOLDERS + "the device of llvm-cpu: local-task and local-sync"),
        (
            "targets.1.flags.candidate",
            ("--iree-llvmcpu-target-cpu=znver5",),
            FOLDERS + "the flags for llvm-cpu (candidate): --iree-hal-target-device=local "
            "--iree-llvmcpu-target-cpu=znver4 and --iree-llvmcpu-target-cpu=znver5",
        ),
        ("settings.thresholds.effect", 0.1, FOLDERS + "settings: thresholds.effect: 0.05 and 0.1"),
        ("settings.limits.compile_seconds", 1.0, FOLDERS + "settings: limits.compile_seconds: 120.0 and 1.0"),
        ("settings.measure.seed", 7, FOLDERS + "settings: measure.seed: 0 and 7"),
        ("settings.rules", {}, FOLDERS + "settings: rules: reordered-image-innermost"),
        ("host.cpu", "AMD EPYC 9755", FOLDERS + "the CPU: AMD EPYC 9R14 and AMD EPYC 9755"),
        ("host.runtime", "3.12.0", FOLDERS + "the runtime that measured: 3.13.0 and 3.12.0"),
        ("host.devices.hip", "AMD Radeon", FOLDERS + "what hip is: AMD Instinct MI300X and AMD Radeon"),
        ("request.shard", "2/4", "folder-1 is shard 1/3, and folder-2 is shard 2/4"),
        ("request.shard", "1/3", "folder-1 and folder-2 are both shard 1/3"),
        ("request.shard", "", "folder-2 is no shard: it holds a whole run"),
    ],
)
def test_parts_of_different_runs_are_refused(whole: Run, path: str, value: Any, message: str) -> None:
    made = parts(whole)
    made[1] = Part(name="folder-2", run=change(made[1].run, path, value))
    with pytest.raises(UsageError) as caught:
        merge(made)
    assert message in caught.value.message
    assert caught.value.tip


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("settings.limits.jobs", 16),
        ("settings.defaults.until", "check"),
        ("host.cores", 96),
        ("baseline.compiler.python", "3.12.1"),
        ("created", "2027-01-01T00:00:00+00:00"),
    ],
)
def test_what_decides_no_result_may_differ(whole: Run, path: str, value: Any) -> None:
    made = parts(whole)
    made[1] = Part(name="folder-2", run=change(made[1].run, path, value))
    merged = merge(made).model_copy(update={"wall_seconds": whole.wall_seconds})
    assert merged.model_dump_json() == whole.model_dump_json()


def test_code_for_an_unnamed_host_needs_the_same_cpu(whole: Run) -> None:
    """Nothing was measured, but the code is that machine's own."""
    flags = ("--iree-llvmcpu-target-cpu=host",)
    made = [
        change(change(part.run, "candidate.flags", flags), "results", ()).model_copy(
            update={"host": whole.host.model_copy(update={"cpu": cpu})}
        )
        for part, cpu in zip(parts(whole), ("one", "two", "one"), strict=True)
    ]
    with pytest.raises(UsageError, match="the CPU: one and two"):
        merge([Part(name=str(index), run=run) for index, run in enumerate(made)])


def test_gaps_are_named(whole: Run) -> None:
    first, second, third = parts(whole)
    with pytest.raises(UsageError, match="shard 2/3 is missing"):
        merge([first, third])
    with pytest.raises(UsageError, match="shards 1/3, 3/3 are missing"):
        merge([second])
    with pytest.raises(UsageError, match="nothing to merge"):
        merge([])
    short = Part(name="folder-2", run=second.run.model_copy(update={"dispatches": (), "results": ()}))
    name, count = second.run.dispatches[0].id, len(second.run.dispatches)
    with pytest.raises(UsageError, match=f"no shard has dispatch '{name}' and {count - 1} more"):
        merge([first, short, third])


def test_overlaps_are_named(whole: Run) -> None:
    first, second, third = parts(whole)
    both = second.run.model_copy(update={"dispatches": (*second.run.dispatches, first.run.dispatches[0])})
    with pytest.raises(UsageError, match=f"dispatch '{first.run.dispatches[0].id}' is in both folder-1 and folder-2"):
        merge([first, Part(name="folder-2", run=both), third])
    twice = second.run.model_copy(update={"results": (*second.run.results, second.run.results[0])})
    with pytest.raises(InputError, match="folder-2 has a result that is twice or not its own"):
        merge([first, Part(name="folder-2", run=twice), third])


def test_strangers_are_named(whole: Run) -> None:
    first, second, third = parts(whole)

    def refused(error: type[Exception], message: str, **changed: Any) -> None:
        run = second.run.model_copy(update=changed)
        with pytest.raises(error, match=message):
            merge([first, Part(name="folder-2", run=run), third])

    def asked(ids: dict[str, str]) -> dict[str, Any]:
        return {"request": second.run.request.model_copy(update={"whole": ids})}

    refused(
        InputError, "folder-2 holds dispatch 'new', which was not asked for",
        dispatches=(*second.run.dispatches, b.record("new")),
    )  # fmt: skip
    ids = second.run.request.whole
    name = next(iter(ids))
    refused(UsageError, "asked for different dispatches: 'new' in folder-2 alone", **asked(ids | {"new": "0" * 64}))
    refused(
        UsageError, f"'{name}' in folder-1 alone", **asked({key: value for key, value in ids.items() if key != name})
    )
    refused(UsageError, f"dispatch '{name}' is not the same", **asked(ids | {name: "0" * 64}))
    refused(UsageError, "in another order", **asked(dict(reversed(ids.items()))))


def test_settings_that_cannot_be_read(whole: Run) -> None:
    made = [Part(name=part.name, run=change(part.run, "settings.rules", {"x": 3})) for part in parts(whole)]
    with pytest.raises(InputError, match=r"folder-1 has settings that can't be read: rules\.x"):
        merge(made)
