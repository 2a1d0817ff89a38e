# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Time by the device's own clock: how long its dispatches ran there, without the host, the queue and the way between.

The runtime's Python bindings have no sink for profiles ("requires a profile sink"), so each half of a round is a run of
`iree-benchmark-module --device_profiling_mode=dispatch-events`, in a process of its own, and a round is a pair of such
runs in random order. Devices that stamp no dispatches refuse that mode, `local-task` and `local-sync` among them.
"""

import importlib.util
import json
import os
import random
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from bot.measure import disturbance
from bot.measure.devices import DYNAMIC_SIZE
from bot.measure.inputs import make_inputs
from bot.measure.sequential import least_pairs, settled
from bot.measure.stats import Demands, log_ratios
from bot.measure.subject import Subject
from bot.model.measured import Trial
from bot.processes import Message, StopFlag, WorkerStopped, run_to_end

_LOOKS = 2
# The first invocation of a process compiles, maps and warms up, and does not count.
_LEAST_INVOCATIONS, _MOST_INVOCATIONS = 4, 50
_HALF_NS = 5e6
_STARTING_S = 30.0


class _NoEventsError(Exception):
    """The tool ended without the events that were asked for."""


class DeviceClock:
    """Remembers which devices have a clock."""

    def __init__(self) -> None:
        self._has: dict[str, bool] = {}

    def trial(
        self,
        subject: Subject,
        args: Sequence[Message],
        seed: int,
        one_ns: float,
        demands: Demands,
        budget_s: float,
        stop: StopFlag | None = None,
    ) -> Trial | None:
        """A trial by the device's clock; None where it has none, or where the fewest rounds would take too long.

        Args:
            args: of the dispatch, as the reference worker describes them.
            seed: of the inputs and of the order.
            one_ns: what one invocation takes, about.
            budget_s: after which no more than the fewest rounds are run.
            stop: looked at before each process; where it is set, `WorkerStopped` is raised.
        """
        tail = demands.tail(_LOOKS)
        least = least_pairs(tail)
        invocations = int(min(max(_LEAST_INVOCATIONS, _HALF_NS / one_ns), _MOST_INVOCATIONS))
        if not self._has.get(subject.device, True) or 2 * least * invocations * one_ns > 2 * budget_s * 1e9:
            return None
        likely = Demands(confidence=demands.confidence).tail(_LOOKS)
        sides = (subject.baseline_vmfb, subject.candidate_vmfb)
        times: tuple[list[float], list[float]] = ([], [])
        order = random.Random(seed)  # noqa: S311 - a coin for the order
        watch, began = disturbance.Watch(), time.monotonic()
        with TemporaryDirectory(prefix="innermost-clock-") as folder:
            try:
                inputs = _write_inputs(Path(folder), subject, args, seed)
                while len(times[0]) < _LOOKS * least:
                    for side in order.sample((0, 1), 2):
                        _heed(stop)
                        times[side].append(
                            _half(Path(folder), sides[side], subject.device, inputs, invocations, one_ns)
                        )
                    self._has[subject.device] = True
                    if len(times[0]) < least:
                        continue
                    done = settled(log_ratios(*times), surely=tail, likely=likely, effect=demands.log_effect)
                    if (len(times[0]) == least and done) or time.monotonic() - began > budget_s:
                        break
            except _NoEventsError:
                _heed(stop)  # a terminal's Ctrl-C ends the tool as well
                # A device that has answered before fails on this dispatch alone.
                self._has.setdefault(subject.device, False)
                return None
        return Trial(
            baseline_ns=tuple(times[0]),
            candidate_ns=tuple(times[1]),
            batch=invocations - 1,
            seed=seed,
            clock="device",
            looks=_LOOKS,
            disturbed=watch.report(),
        )


def _heed(stop: StopFlag | None) -> None:
    if stop is not None and stop.is_set():
        raise WorkerStopped


def _write_inputs(folder: Path, subject: Subject, args: Sequence[Message], seed: int) -> list[str]:
    """The tool's options for the inputs, tensors in files of their own."""
    options: list[str] = []
    for index, (arg, array) in enumerate(
        zip(args, make_inputs(list(args), subject.dispatch_sha256, seed, DYNAMIC_SIZE), strict=True)
    ):
        if arg["shape"] is None:
            options.append(f"--input={array.item()}")
            continue
        path = folder / f"{index}.bin"
        path.write_bytes(array.tobytes())
        options.append(f"--input={'x'.join([*map(str, array.shape), arg['type']])}=@{path}")
    return options


def _half(folder: Path, vmfb: Path, device: str, inputs: Sequence[str], invocations: int, one_ns: float) -> float:
    """Nanoseconds that the dispatches of one invocation took on the device: the median of all but the first."""
    profile = folder / "profile.ireeprof"
    profile.unlink(missing_ok=True)
    limit_s = _STARTING_S + 10 * invocations * one_ns / 1e9
    benchmark = [
        f"--module={vmfb}",
        f"--device={device}",
        "--function=main",
        f"--benchmark_min_time={invocations}x",
        "--device_profiling_mode=dispatch-events",
        f"--device_profiling_output={profile}",
        *inputs,
    ]
    _tool("iree-benchmark-module", benchmark, folder, limit_s)
    said = _tool("iree-profile", ["dispatch", "--dispatch_events", "--format=jsonl", str(profile)], folder, limit_s)
    try:
        events: list[dict[str, Any]] = [json.loads(line) for line in said.splitlines()]
        spent = [float(event["duration_ns"]) for event in events if event["type"] == "dispatch_event"]
    except (ValueError, KeyError, TypeError) as error:
        raise _NoEventsError from error
    each, rest = divmod(len(spent), invocations)
    if rest or not each:
        raise _NoEventsError
    sums = [sum(spent[at : at + each]) for at in range(each, len(spent), each)]
    if min(sums) <= 0:
        raise _NoEventsError
    return median(sums)


def _tool(name: str, options: Sequence[str], folder: Path, limit_s: float) -> str:
    """What a tool of the runtime prints. Raises `_NoEventsError` where it fails, or is not there."""
    spec = importlib.util.find_spec("iree._runtime_libs")
    places = list(spec.submodule_search_locations or ()) if spec else []
    tool = next((path for place in places if (path := Path(place) / name).is_file()), None)
    if tool is None:
        raise _NoEventsError
    ended = run_to_end([str(tool), *options], folder=folder, environment=dict(os.environ), limit_s=limit_s)
    if ended.code != 0:
        raise _NoEventsError
    return ended.out
