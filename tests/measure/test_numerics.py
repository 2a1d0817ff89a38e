# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Real executables on the CPU against the reference."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from bot.measure.devices import Devices
from bot.measure.numerics import REFERENCE, measure_numerics
from bot.model.measured import Compared, DeviceFailed, NotMeasured
from bot.processes import StopFlag, WorkerStopped
from tests.measure import programs

Compile = Callable[[str], Path]


def compared(devices: Devices, text: str, baseline: Path, candidate: Path, device: str = "local-sync") -> Compared:
    found = measure_numerics(devices, text, programs.sha256(text), baseline, candidate, device)
    assert isinstance(found, Compared), found
    return found


@pytest.mark.parametrize("name", programs.DISPATCHES)
def test_reference_agrees_with_what_iree_computes(name: str, devices: Devices, compiled: Compile) -> None:
    text = programs.DISPATCHES[name]
    vmfb = compiled(text)
    found = compared(devices, text, vmfb, vmfb)
    assert [case.inputs for case in found.cases] == ["random", "zeros", "ones", "large", "tiny"]
    for case in found.cases:
        assert case.verdict == "exact"
        assert case.reference == REFERENCE
        assert case.against_reference is not None
        assert case.against_reference == case.baseline_against_reference
        assert case.against_reference.beyond == 0, case
        assert case.against_reference.elements > 0


def test_another_device_of_the_same_machine(devices: Devices, compiled: Compile) -> None:
    vmfb = compiled(programs.ISSUE)
    found = compared(devices, programs.ISSUE, vmfb, vmfb, "local-task")
    assert (found.device, found.verdict) == ("local-task", "exact")


def test_wrong_constant_is_found_with_index_and_values(devices: Devices, compiled: Compile) -> None:
    text = programs.bias_relu("0.0")
    found = compared(devices, text, compiled(text), compiled(programs.bias_relu("0.25"))).cases[0]
    assert (found.inputs, found.verdict) == ("random", "wrong")
    assert found.worst is not None
    assert len(found.worst.index) == 4
    assert found.worst.candidate == 0.25
    assert found.worst.baseline == found.worst.reference
    assert found.baseline_against_reference is not None
    assert found.against_reference is not None
    assert found.baseline_against_reference.beyond == 0
    assert found.against_reference.beyond > 0
    assert found.between.beyond < found.between.elements
    assert found.between.max_ulp == np.array(0.25, np.float16).view(np.uint16)


def test_nan_in_one_variant_is_wrong(devices: Devices, compiled: Compile) -> None:
    text = programs.bias_relu("0.0")
    found = compared(devices, text, compiled(text), compiled(programs.bias_relu("0x7FC00000"))).shown
    assert found.verdict == "wrong"
    assert found.between.beyond == found.between.elements


@pytest.mark.parametrize(
    ("wrong_for", "predicate", "bound"),
    [("zeros", "oeq", "0.0"), ("ones", "oeq", "1.0"), ("large", "ogt", "2.0"), ("tiny", "one", "0.0")],
)
def test_what_is_wrong_for_special_inputs_alone_is_found(
    wrong_for: str, predicate: str, bound: str, devices: Devices, compiled: Compile
) -> None:
    text = programs.NO_JUMP
    candidate = programs.jump(predicate, bound)
    found = compared(devices, text, compiled(text), compiled(candidate))
    wrong = {case.inputs for case in found.cases if case.verdict == "wrong"}
    assert wrong_for in wrong
    assert found.verdict == "wrong"
    if wrong_for != "tiny":  # what is wrong for tiny values is so for random ones
        # This machine's code may take subnormal values for zeros.
        assert wrong - {"tiny"} == {wrong_for}
        assert found.shown.inputs == wrong_for
        worst = found.shown.worst
        assert worst is not None
        assert worst.reference == worst.baseline
        assert worst.candidate == pytest.approx(2 * worst.baseline + 0.5)


def test_a_large_dispatch_runs_on_random_inputs_alone(devices: Devices, compiled: Compile) -> None:
    text = programs.NO_JUMP
    vmfb = compiled(text)
    found = measure_numerics(devices, text, "0", vmfb, vmfb, "local-sync", special_elements=66)
    assert isinstance(found, Compared)
    assert [case.inputs for case in found.cases] == ["random"]
    assert found.left_out == "99 elements are more than 66"


def test_inputs_of_roots_are_positive(devices: Devices, compiled: Compile) -> None:
    vmfb = compiled(programs.ROOT)
    found = compared(devices, programs.ROOT, vmfb, vmfb).cases[0]
    assert found.against_reference is not None
    assert found.against_reference.max_abs > 0  # NaN against NaN would be 0 apart
    assert found.against_reference.beyond == 0


def test_seed_decides_the_inputs(devices: Devices, compiled: Compile) -> None:
    text = programs.bias_relu("0.0")
    paths = compiled(text), compiled(programs.bias_relu("0.25"))
    one, again, other = (
        measure_numerics(devices, text, programs.sha256(text), *paths, "local-sync", seed=seed) for seed in (1, 1, 2)
    )
    assert one == again
    assert isinstance(one, Compared)
    assert isinstance(other, Compared)
    assert one.shown.worst != other.shown.worst


def test_without_a_reference_variants_are_still_compared(devices: Devices, compiled: Compile) -> None:
    text = programs.ROOT.replace("math.sqrt", "math.asinh")
    vmfb = compiled(text)
    found = compared(devices, text, vmfb, vmfb)
    assert found.verdict == "exact"
    for case in found.cases:
        assert case.against_reference is None
        assert case.reference == "no reference: math.asinh"


def test_text_that_is_not_ir_is_not_measured(devices: Devices, tmp_path: Path) -> None:
    found = measure_numerics(devices, "util.func @main(", "0", tmp_path / "a", tmp_path / "b", "local-sync")
    assert isinstance(found, NotMeasured)
    assert "not valid IR" in found.reason


def test_device_that_does_not_exist(devices: Devices, compiled: Compile) -> None:
    vmfb = compiled(programs.ISSUE)
    found = measure_numerics(devices, programs.ISSUE, "0", vmfb, vmfb, "abacus")
    assert isinstance(found, DeviceFailed)
    assert (found.device, found.side) == ("abacus", "both")
    assert "no driver 'abacus'" in found.reason


def test_executable_that_is_none(devices: Devices, compiled: Compile, tmp_path: Path) -> None:
    vmfb = compiled(programs.ISSUE)
    (tmp_path / "half.vmfb").write_bytes(vmfb.read_bytes()[:1000])
    found = measure_numerics(devices, programs.ISSUE, "0", vmfb, tmp_path / "half.vmfb", "local-sync")
    assert isinstance(found, DeviceFailed)
    assert found.side == "candidate"
    found = measure_numerics(devices, programs.ISSUE, "0", tmp_path / "half.vmfb", vmfb, "local-sync")
    assert isinstance(found, DeviceFailed)
    assert found.side == "baseline"


def test_crash_names_its_side_and_the_next_measurement_works(devices: Devices, compiled: Compile) -> None:
    text = programs.gather(0)
    fine, crashes = compiled(text), compiled(programs.gather(2**28))
    found = measure_numerics(devices, text, programs.sha256(text), fine, crashes, "local-sync")
    assert found == DeviceFailed(device="local-sync", side="candidate", reason="the process died: SIGSEGV")
    found = measure_numerics(devices, text, programs.sha256(text), crashes, crashes, "local-sync")
    assert found == DeviceFailed(device="local-sync", side="both", reason="the process died: SIGSEGV")
    assert compared(devices, text, fine, fine).verdict == "exact"


def test_stop(compiled: Compile) -> None:
    stop = StopFlag()
    stop.set()
    text = programs.conv("1x64x128x128", "64x64x3x3", "1x64x126x126", "f32", "f32")
    with Devices() as devices, pytest.raises(WorkerStopped):
        measure_numerics(devices, text, "0", Path("a"), Path("b"), "local-sync", stop=stop)
