# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Numerics: both variants on one device with the same inputs, against each other and against the reference.

Inputs are random first, then special: zeros, ones, large and tiny values. Where one side does not run on one kind of
inputs, the device failed for it, whatever it made of the others.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from bot.measure.bounds import Occurring, Rounding
from bot.measure.compare import Output, compare
from bot.measure.devices import DYNAMIC_SIZE, DeviceLost, Devices
from bot.measure.inputs import DTYPES, POSITIVE, RANDOM, SPECIAL, TINY, is_float
from bot.model.measured import Case, Compared, DeviceFailed, Difference, NotMeasured, Numerics
from bot.processes import Message, StopFlag

REFERENCE = "numpy float64"

SPECIAL_ELEMENTS = 2**21
"""How many elements the tensors of a dispatch may have together for special inputs to be tried."""


def measure_numerics(  # noqa: PLR0913 - what to run, where, and its limits
    devices: Devices,
    text: str,
    dispatch_sha256: str,
    baseline_vmfb: Path,
    candidate_vmfb: Path,
    device: str,
    *,
    seed: int = 0,
    special_elements: int = SPECIAL_ELEMENTS,
    limit_s: float = 60.0,
    memory_mib: int = 4096,
    stop: StopFlag | None = None,
) -> Numerics:
    """Runs both executables and compares their outputs. The same path twice runs once, against the reference.

    Args:
        text: the dispatch's IR, from which arguments and reference are read; both executables were compiled from it.
        dispatch_sha256: of its canonical text; together with `seed` it decides the inputs.
        device: the HAL device's URI (`local-task`, `local-sync`, `vulkan`, ...).
        special_elements: a dispatch whose tensors have more elements together runs on random inputs alone.
        limit_s: for each of: the reference, one run of one side.
        memory_mib: resident memory that a worker may have.

    `DeviceFailed.side` is `both` where the device can't be opened, or neither side runs on it.
    Raises `WorkerStopped` where `stop` was set.
    """
    try:
        devices.open(device, limit_s, memory_mib, stop)  # first: without it nothing else is of use
    except DeviceLost as lost:
        return DeviceFailed(device=device, side="both", reason=lost.reason)
    described = devices.describe(text, limit_s, memory_mib, stop)
    if described["kind"] == "unreadable":
        return NotMeasured(reason=f"no inputs: {described['reason']}")
    running = _Running(
        devices=devices,
        device=device,
        vmfbs={"baseline": baseline_vmfb, "candidate": candidate_vmfb},
        question={"op": "evaluate", "text": text, "sha256": dispatch_sha256, "seed": seed, "size": DYNAMIC_SIZE},
        described=described,
        limits=(limit_s, memory_mib, stop),
    )
    large = described["elements"] > special_elements
    cases: list[Case] = []
    try:
        for inputs in (RANDOM, *(() if large else SPECIAL)):
            cases.append(running.case(inputs))  # noqa: PERF401 - a failure ends it
    except _Failed as failed:
        return failed.value
    left_out = f"{described['elements']:,} elements are more than {special_elements:,}" if large else ""
    return Compared(cases=tuple(cases), left_out=left_out, seed=seed, device=device)


class _Failed(Exception):  # noqa: N818 - carries a value out of nested calls
    def __init__(self, value: DeviceFailed) -> None:
        super().__init__(value.reason)
        self.value = value


@dataclass(frozen=True, kw_only=True)
class _Running:
    """Both sides of a dispatch, on a device, and what the reference worker is asked and said of it."""

    devices: Devices
    device: str
    vmfbs: dict[str, Path]
    question: Message
    described: Message
    limits: tuple[float, int, StopFlag | None]

    def case(self, inputs: str) -> Case:
        """One kind of inputs. Raises `_Failed`."""
        ran, expected = self._both(inputs)
        if inputs == RANDOM and _has_nan(expected):
            # A square root or a logarithm of an input, most likely: comparing NaNs shows nothing.
            ran_again, again = self._both(POSITIVE)
            if not _has_nan(again):
                ran, expected = ran_again, again
        roundings = [Rounding(terms=terms, element_type=name) for terms, name in self.described["roundings"]]
        return _compared(
            ran["baseline"], ran["candidate"], expected, roundings, inputs, self._occurring(expected, inputs)
        )

    def _occurring(self, expected: Message, inputs: str) -> Occurring | None:
        if inputs not in SPECIAL:
            return None
        read = {arg["type"] for arg in self.described["args"] if inputs == TINY and is_float(arg["type"])}
        return Occurring(magnitude=expected.get("magnitude", 0.0), read=tuple(sorted(read)))

    def _both(self, values: str) -> tuple[dict[str, list[Message]], Message]:
        """Each side's outputs, and the reference's answer; the two are found at the same time."""
        question = self.question | {"values": values}
        self.devices.begin_evaluation(question, *self.limits)
        ran: dict[str, Any] = {}
        failed: dict[str, Any] = {}
        for side, vmfb in self.vmfbs.items():
            if side == "candidate" and vmfb == self.vmfbs["baseline"]:
                found = ran if "baseline" in ran else failed
                found[side] = found["baseline"]
                continue
            request = {**question, "op": "run", "text": "", "vmfb": str(vmfb), "args": self.described["args"]}
            try:
                answer = self.devices.ask(self.device, request, *self.limits)
            except DeviceLost as lost:
                if not lost.opened:
                    raise _Failed(DeviceFailed(device=self.device, side="both", reason=lost.reason)) from lost
                failed[side] = lost.reason
                continue
            if answer["kind"] == "failed":
                failed[side] = answer["reason"]
            else:
                ran[side] = answer["outputs"]
        if failed:
            raise _Failed(failure(self.device, failed, f"on {values} inputs, " if values in SPECIAL else ""))
        return ran, self.devices.evaluate(question, *self.limits)


def failure(device: str, failed: dict[str, str], when: str = "") -> DeviceFailed:
    """One value for the reasons per side; `when` comes before them."""
    (side, reason), *others = failed.items()
    if others:
        side = "both"
        reason = reason if others[0][1] == reason else f"baseline: {reason}; candidate: {others[0][1]}"
    return DeviceFailed(device=device, side=side, reason=f"{when}{reason}")


def _compared(
    baseline: list[Message],
    candidate: list[Message],
    expected: Message,
    roundings: Sequence[Rounding],
    inputs: str,
    special: Occurring | None,
) -> Case:
    if _kinds(baseline) != _kinds(candidate):
        return _mismatched(baseline, candidate, inputs)
    reference, source = _reference(expected, baseline)
    arrays = [_array(output) for output in baseline]
    others = arrays if candidate is baseline else [_array(output) for output in candidate]
    outputs = [
        Output(element_type=kind["type"], baseline=b, candidate=c, reference=r)
        for kind, b, c, r in zip(baseline, arrays, others, reference, strict=True)
    ]
    return compare(outputs, roundings, inputs=inputs, reference=source, special=special)


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


def _mismatched(baseline: list[Message], candidate: list[Message], inputs: str) -> Case:
    elements = sum(int(np.prod(output["shape"], dtype=np.int64)) for output in baseline)
    return Case(
        inputs=inputs,
        verdict="wrong",
        between=Difference(max_abs=float("inf"), max_rel=1.0, max_ulp=0, beyond=elements, elements=elements),
        against_reference=None,
        baseline_against_reference=None,
        reference=f"outputs differ in kind: {_spelled(_kinds(baseline))} and {_spelled(_kinds(candidate))}",
        worst=None,
        tolerance="none",
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
