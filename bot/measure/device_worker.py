# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The device worker: runs and times compiled dispatches on one HAL device. It may crash with its driver.

    parent                                             worker
    open (device)                                      opened (name) | failed (reason)
    run (vmfb, args, sha256, seed, size, values)       outputs (outputs) | failed (reason)
    time (baseline, candidate, args, ..., limits)      warming (side) three times, then
                                                       timed (...) | too slow (one_ns, rounds) | failed (reason, side)

`args`, `sha256`, `seed`, `size` and `values` are those of `bot.measure.inputs.make_inputs`; an output is
`{"type", "shape", "data"}`. The executables are files with a function `main` in a module `module`.

Runs under any Python that has iree.runtime, numpy and ml_dtypes.
"""

from __future__ import annotations

import gc
import math
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import iree.runtime as rt
import numpy as np

from bot.measure import disturbance, extra_work, inputs, sequential

_ELEMENT_TYPES: dict[str, Any] = {
    "i1": rt.HalElementType.BOOL_8,
    "i8": rt.HalElementType.INT_8,
    "i16": rt.HalElementType.INT_16,
    "i32": rt.HalElementType.INT_32,
    "i64": rt.HalElementType.INT_64,
    "index": rt.HalElementType.INT_64,
    "f16": rt.HalElementType.FLOAT_16,
    "bf16": rt.HalElementType.BFLOAT_16,
    "f32": rt.HalElementType.FLOAT_32,
    "f64": rt.HalElementType.FLOAT_64,
}
_SIGNED: dict[str, Any] = {
    "i8": rt.HalElementType.SINT_8,
    "i16": rt.HalElementType.SINT_16,
    "i32": rt.HalElementType.SINT_32,
    "i64": rt.HalElementType.SINT_64,
}
_NAMES = {int(value): name for known in (_SIGNED, _ELEMENT_TYPES) for name, value in known.items() if name != "index"}
# What the bindings raise for a status of the runtime: its code chooses the class.
_RUNTIME_ERRORS = (RuntimeError, ValueError, IndexError, KeyError, NotImplementedError, OSError, MemoryError)
_SIDES = ("baseline", "candidate")
_SURE = 3
"""So often is an invocation looked at before it is called too slow: the machine may have been elsewhere once."""


def serve(channel: Any) -> None:
    """Answers messages until the parent hangs up. The first must be `open`."""
    message = channel.receive()
    try:
        device = Device(message["device"])
    except _RUNTIME_ERRORS as error:
        channel.send({"kind": "failed", "reason": _reason(error)})
        return
    channel.send({"kind": "opened", "name": _name(message["device"])})
    for message in channel:
        try:
            channel.send(_run(device, message) if message["op"] == "run" else _time(device, message, channel))
        except _RUNTIME_ERRORS as error:
            channel.send({"kind": "failed", "reason": _reason(error), "side": ""})


def _reason(error: BaseException) -> str:
    # The runtime appends a stack of `[ 0] bytecode ...` lines and the places that it tried.
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return (lines[0].rstrip(":") if lines else type(error).__name__)[:500]


def _name(uri: str) -> str:
    """What the driver calls a device; empty where it does not say."""
    driver, _, path = uri.partition("://")
    try:
        listed = rt.get_driver(driver).query_available_devices()
    except _RUNTIME_ERRORS:
        return ""
    names = [str(each["name"]) for at, each in enumerate(listed) if path in ("", str(at), each["path"])]
    return names[0] if names else ""


class Device:
    """An open device, and the virtual machine that drives it.

    Both are made before any argument: until an instance has registered the types, a buffer pushed into an argument
    list arrives as `INVALID_ARGUMENT; ref is null`.
    """

    def __init__(self, uri: str) -> None:
        self.hal = rt.get_device(uri, cache=False)
        self.instance = rt.VmInstance()
        self.module = rt.create_hal_module(self.instance, self.hal)
        self._loaded: dict[str, Program] = {}

    def program(self, vmfb: str) -> Program:
        """The program of a file, loaded anew unless it is one of the last two: both sides run on several inputs.

        On a GPU's driver loading compiles, and may take longer than the run.
        """
        program = self._loaded.pop(vmfb, None) or Program(self, vmfb)
        self._loaded = {name: self._loaded[name] for name in list(self._loaded)[-1:]} | {vmfb: program}
        return program


class Program:
    """One executable, loaded on a device."""

    def __init__(self, device: Device, vmfb: str) -> None:
        if not Path(vmfb).is_file():
            raise OSError(f"no such executable: {vmfb}")
        self._module = rt.VmModule.mmap(device.instance, vmfb)
        self._context = rt.VmContext(device.instance, [device.module, self._module])
        function: Any = self._module.lookup_function(_entry(self._module.function_names))
        if function is None:
            raise ValueError(f"no function to run in {vmfb}")
        self._function = function

    def invoke(self, arguments: Any) -> Any:
        """Runs `main` and waits for its results."""
        results = rt.VmVariantList(1)
        self._context.invoke(self._function, arguments, results)
        return results


def _entry(names: Any) -> str:
    """The function to run: `main`, or the only one. IREE's own have `__` or `$` in their names."""
    ours = [name for name in names if "__" not in name and "$" not in name]
    return ours[0] if len(ours) == 1 else "main"


def _arguments(device: Device, message: dict[str, Any]) -> Any:
    arrays = inputs.make_inputs(message["args"], message["sha256"], message["seed"], message["size"], message["values"])
    values = rt.VmVariantList(len(arrays))
    for spec, array in zip(message["args"], arrays, strict=True):
        if spec["shape"] is None:
            (values.push_float if inputs.is_float(spec["type"]) else values.push_int)(array.item())
        else:
            values.push_ref(_to_device(device.hal, array, spec["type"]))
    return values


def _to_device(hal: Any, array: Any, element_type: str) -> Any:
    # Python's buffer protocol knows no bf16. Device-local memory and a copy work on every driver.
    plain = array.view(np.uint16) if element_type == "bf16" else array
    return hal.allocator.allocate_buffer_copy(
        memory_type=rt.MemoryType.DEVICE_LOCAL,
        allowed_usage=rt.BufferUsage.DEFAULT,
        device=hal,
        buffer=np.ascontiguousarray(plain),
        element_type=_ELEMENT_TYPES[element_type],
    )


def _from_device(hal: Any, results: Any, index: int) -> dict[str, Any]:
    scalar = results.get_variant(index)
    if isinstance(scalar, (int, float)):
        name = "i64" if isinstance(scalar, int) else "f64"
        return {"type": name, "shape": [], "data": np.array(scalar, inputs.DTYPES[name]).tobytes()}
    view = results.get_as_object(index, rt.HalBufferView)
    name = _NAMES.get(int(view.element_type))
    if name is None:
        raise ValueError(f"a result of element type {int(view.element_type):#x}, which is not known")
    shape = [int(size) for size in view.shape]
    if 0 in shape:
        return {"type": name, "shape": shape, "data": b""}
    return {"type": name, "shape": shape, "data": _to_host(hal, view.get_buffer(), int(view.byte_length))}


def _to_host(hal: Any, buffer: Any, length: int) -> bytes:
    """Copies through memory that the driver allocates and the host may map: the one way that every driver has.

    The runtime's own `DeviceArray.to_host` lets the driver import numpy's memory where it says that it can, which
    Vulkan then refuses (`minImportedHostPointerAlignment`).
    """
    staging = hal.allocator.allocate_buffer(
        memory_type=int(rt.MemoryType.HOST_LOCAL | rt.MemoryType.DEVICE_VISIBLE),
        allowed_usage=int(rt.BufferUsage.TRANSFER_TARGET | rt.BufferUsage.MAPPING_SCOPED),
        allocation_size=length,
    )
    done = hal.create_semaphore(0)
    hal.queue_copy(
        buffer,
        staging,
        wait_semaphores=rt.HalFence.create_at(done, 0),
        signal_semaphores=rt.HalFence.create_at(done, 1),
    )
    rt.HalFence.create_at(done, 1).wait()
    # As bytes: numpy knows no bf16.
    return staging.map().asarray([length], np.dtype(np.uint8)).tobytes()


def _run(device: Device, message: dict[str, Any]) -> dict[str, Any]:
    results = device.program(message["vmfb"]).invoke(_arguments(device, message))
    return {"kind": "outputs", "outputs": [_from_device(device.hal, results, index) for index in range(len(results))]}


def _time(device: Device, message: dict[str, Any], channel: Any) -> dict[str, Any]:
    """Both programs on the same inputs, in one process.

    The batch is as many invocations as fill `half_ns`, so that the clock and the call from Python weigh little.
    """
    watch = disturbance.Watch()
    arguments = _arguments(device, message)
    programs: list[Program] = []
    for side in _SIDES:
        channel.send({"kind": "warming", "side": side})
        try:
            programs.append(Program(device, message[side]))
            programs[-1].invoke(arguments)
        except _RUNTIME_ERRORS as error:
            return {"kind": "failed", "reason": _reason(error), "side": side}
    channel.send({"kind": "warming", "side": ""})
    gc.collect()
    gc.disable()
    try:
        return _rounds(programs, arguments, message) | {"disturbed": watch.report()}
    finally:
        gc.enable()


def _rounds(programs: list[Program], arguments: Any, message: dict[str, Any]) -> dict[str, Any]:
    began = time.perf_counter_ns()
    # Warm up both alike, and take the quickest of a few as what one invocation costs.
    quickest = [_batch(program, arguments, 1) for program in programs]
    seen, fewest_ns = 1, sum(quickest) * message["least_rounds"]
    while time.perf_counter_ns() - began < message["warm_up_ns"] or (fewest_ns > message["most_ns"] and seen < _SURE):
        quickest = [min(q, _batch(p, arguments, 1)) for q, p in zip(quickest, programs, strict=True)]
        seen, fewest_ns = seen + 1, sum(quickest) * message["least_rounds"]
    one = max(1.0, sum(quickest) / 2)
    if fewest_ns > message["most_ns"]:
        return {"kind": "too slow", "one_ns": one, "rounds": 0}
    began_rounds = time.perf_counter_ns()
    batch = int(min(max(1, round(message["half_ns"] / one)), message["most_batch"]))
    more: extra_work.Work | None = None
    if message["more"]:
        batch, more = extra_work.choose(
            message["more"], batch, one, message["half_ns"], lambda: _batch(programs[0], arguments, batch) * batch
        )
    times: tuple[list[float], list[float]] = ([], [])
    for side in _order(message["looks"][-1], message["order_seed"], in_turns=message["in_turns"]):
        times[side].append(_batch(programs[side], arguments, batch, more if side == 1 else None))
        done = len(times[0])
        if len(times[1]) != done or not message["in_turns"]:
            continue
        if done < message["least_rounds"]:  # too few to say anything, even that it is settled
            if time.perf_counter_ns() - began_rounds > message["most_ns"]:
                return {"kind": "too slow", "one_ns": one, "rounds": done}
            continue
        if done in message["looks"] and _settled(times, message):
            break
        if time.perf_counter_ns() - began > message["budget_ns"]:
            break
    return {"kind": "timed", "baseline_ns": times[0], "candidate_ns": times[1], "batch": batch}


def _order(rounds: int, seed: int, *, in_turns: bool) -> Iterator[int]:
    """Which side runs next. In turns, a coin decides who is first in each round: the second may find warmer caches."""
    if not in_turns:
        yield from (0,) * rounds + (1,) * rounds
        return
    for swapped in np.random.Generator(np.random.PCG64(seed)).random(rounds) < 0.5:
        yield from (1, 0) if swapped else (0, 1)


def _settled(times: tuple[list[float], list[float]], message: dict[str, Any]) -> bool:
    logs = [math.log(c / b) for b, c in zip(*times, strict=True)]
    return sequential.settled(logs, **{name: message[name] for name in ("surely", "likely", "effect")})


def _batch(program: Program, arguments: Any, batch: int, more: extra_work.Work | None = None) -> float:
    """Nanoseconds of one invocation, the mean of `batch`; where a study asks for that, more is done than is counted."""
    invoke = program.invoke
    start = time.perf_counter_ns()
    for _ in range(batch + (more.invocations if more else 0)):
        invoke(arguments)
    if more and more.blocks:
        extra_work.hash_blocks(more.blocks)
    return (time.perf_counter_ns() - start) / batch
