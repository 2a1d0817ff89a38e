# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Numerics: both variants on one device with the same seeded inputs, against each other and against the reference."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from bot.measure.compare import Output, Rounding, compare
from bot.measure.devices import DYNAMIC_SIZE, DeviceLost, Devices
from bot.measure.inputs import DTYPES, is_float
from bot.model.measured import Compared, DeviceFailed, Difference, NotMeasured, Numerics
from bot.processes import Message, StopFlag

REFERENCE = "numpy float64"


def measure_numerics(  # noqa: PLR0913 - what to run, where, and three limits
    devices: Devices,
    text: str,
    dispatch_sha256: str,
    baseline_vmfb: Path,
    candidate_vmfb: Path,
    device: str,
    *,
    seed: int = 0,
    limit_s: float = 60.0,
    memory_mib: int = 4096,
    stop: StopFlag | None = None,
) -> Numerics:
    """Runs both executables and compares their outputs. The same path twice runs once, against the reference.

    Args:
        text: the dispatch's IR, from which arguments and reference are read; both executables were compiled from it.
        dispatch_sha256: of its canonical text; together with `seed` it decides the inputs.
        device: a HAL device's URI (`local-task`, `local-sync`, `vulkan`, ...).
        limit_s: for each of: the reference, one run of one side.
        memory_mib: resident memory that a worker may have.

    `DeviceFailed.side` is `both` where the device can't be opened, or neither side runs on it.
    Raises `WorkerStopped` where `stop` was set.
    """
    described = devices.describe(text, limit_s, memory_mib, stop)
    if described["kind"] == "unreadable":
        return NotMeasured(reason=f"no inputs: {described['reason']}")
    request: Message = {"sha256": dispatch_sha256, "seed": seed, "size": DYNAMIC_SIZE, "positive": False}
    expected = devices.evaluate({"op": "evaluate", "text": text} | request, limit_s, memory_mib, stop)
    if _has_nan(expected):
        # A square root or a logarithm of an input, most likely: comparing NaNs shows nothing.
        positive = request | {"positive": True}
        again = devices.evaluate({"op": "evaluate", "text": text} | positive, limit_s, memory_mib, stop)
        if not _has_nan(again):
            request, expected = positive, again
    request["args"] = described["args"]
    paths = {"baseline": baseline_vmfb, "candidate": candidate_vmfb}
    ran: dict[str, list[Message]] = {}
    failed: dict[str, str] = {}
    for side, path in paths.items():
        if side == "candidate" and candidate_vmfb == baseline_vmfb:
            if "baseline" in ran:
                ran[side] = ran["baseline"]
            else:
                failed[side] = failed["baseline"]
            continue
        try:
            answer = devices.ask(device, {"op": "run", "vmfb": str(path)} | request, limit_s, memory_mib, stop)
        except DeviceLost as lost:
            if not lost.opened:
                return DeviceFailed(device=device, side="both", reason=lost.reason)
            failed[side] = lost.reason
            continue
        if answer["kind"] == "failed":
            failed[side] = answer["reason"]
        else:
            ran[side] = answer["outputs"]
    if failed:
        return failure(device, failed)
    roundings = [Rounding(terms=terms, element_type=name) for terms, name in described["roundings"]]
    return _compared(ran["baseline"], ran["candidate"], expected, roundings, seed, device)


def failure(device: str, failed: dict[str, str]) -> DeviceFailed:
    """One value for the reasons per side."""
    (side, reason), *others = failed.items()
    if others:
        side = "both"
        reason = reason if others[0][1] == reason else f"baseline: {reason}; candidate: {others[0][1]}"
    return DeviceFailed(device=device, side=side, reason=reason)


def _compared(
    baseline: list[Message],
    candidate: list[Message],
    expected: Message,
    roundings: Sequence[Rounding],
    seed: int,
    device: str,
) -> Compared:
    if _kinds(baseline) != _kinds(candidate):
        return _mismatched(baseline, candidate, seed, device)
    reference, source = _reference(expected, baseline)
    arrays = [_array(output) for output in baseline]
    others = arrays if candidate is baseline else [_array(output) for output in candidate]
    outputs = [
        Output(element_type=kind["type"], baseline=b, candidate=c, reference=r)
        for kind, b, c, r in zip(baseline, arrays, others, reference, strict=True)
    ]
    return compare(outputs, roundings, reference=source, seed=seed, device=device)


def _reference(expected: Message, outputs: list[Message]) -> tuple[list[Any], str]:
    """The reference's arrays, or as many Nones and the reason."""
    nothing = [None] * len(outputs)
    if expected["kind"] == "unsupported":
        return nothing, f"no reference: {expected['reason']}"
    shapes = [(output["type"], output["shape"]) for output in expected["outputs"]]
    if shapes != _kinds(outputs):
        return nothing, f"no reference: it has {_spelled(shapes)}, the device {_spelled(_kinds(outputs))}"
    arrays = [np.frombuffer(o["data"], o["dtype"]).reshape(o["shape"]) for o in expected["outputs"]]
    return arrays, REFERENCE


def _mismatched(baseline: list[Message], candidate: list[Message], seed: int, device: str) -> Compared:
    elements = sum(int(np.prod(output["shape"], dtype=np.int64)) for output in baseline)
    return Compared(
        verdict="wrong",
        between=Difference(max_abs=float("inf"), max_rel=1.0, beyond=elements, elements=elements),
        against_reference=None,
        baseline_against_reference=None,
        reference=f"outputs differ in kind: {_spelled(_kinds(baseline))} and {_spelled(_kinds(candidate))}",
        worst=None,
        seed=seed,
        tolerance="none",
        device=device,
    )


def _kinds(outputs: list[Message]) -> list[tuple[str, list[int]]]:
    return [(output["type"], output["shape"]) for output in outputs]


def _spelled(kinds: list[tuple[str, list[int]]]) -> str:
    return ", ".join("x".join([*map(str, shape), name]) for name, shape in kinds)


def _array(output: Message) -> np.ndarray[Any, np.dtype[Any]]:
    return np.frombuffer(output["data"], DTYPES[output["type"]]).reshape(output["shape"])


def _has_nan(expected: Message) -> bool:
    if expected["kind"] == "unsupported":
        return False
    return any(
        is_float(output["type"]) and bool(np.isnan(np.frombuffer(output["data"], output["dtype"])).any())
        for output in expected["outputs"]
    )
