# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Broken, foreign and hostile code objects: a value that says why, and never an exception."""

import struct
import sys
from pathlib import Path
from typing import Any

import msgpack
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.codegen.objects import gpu_backend, read_objects
from bot.model.codegen import ReadObject, Unreadable
from tests.codegen.conftest import SETTINGS, Dump


def reason(data: bytes) -> str:
    (found,) = read_objects({"d.hsaco": data}, {}, {})
    assert isinstance(found, Unreadable)
    assert found.name == "d.hsaco"
    return found.reason


def real(dumped: Dump) -> bytes:
    (data,) = dumped("gfx942").objects.values()
    return data


def elf(note: bytes, *, owner: bytes = b"AMDGPU\0", kind: int = 32, machine: int = 224) -> bytes:
    """An ELF file with one note, and nothing else, as the format's specification has it."""
    padded = owner + b"\0" * (-len(owner) % 4)
    content = struct.pack("<III", len(owner), len(note), kind) + padded + note + b"\0" * (-len(note) % 4)
    names = b"\0.note\0.shstrtab\0"
    at = 64
    header = b"\x7fELF\x02\x01\x01\x40\x04" + b"\0" * 7
    tables = at + len(content) + len(names)
    header += struct.pack("<HHIQQQIHHHHHH", 3, machine, 1, 0, 0, tables, 0, 64, 0, 0, 64, 3, 2)
    sections = b"\0" * 64
    sections += struct.pack("<IIQQQQIIQQ", 1, 7, 0, 0, at, len(content), 0, 0, 4, 0)
    sections += struct.pack("<IIQQQQIIQQ", 7, 3, 0, 0, at + len(content), len(names), 0, 0, 1, 0)
    return header + content + names + sections


def kernel(**fields: Any) -> dict[str, Any]:
    return {".name": "k", ".symbol": "k.kd", **{f".{name}": value for name, value in fields.items()}}


def note(*kernels: Any) -> bytes:
    return packed({"amdhsa.target": "amdgcn-amd-amdhsa--gfx942:xnack-", "amdhsa.kernels": list(kernels)})


def packed(value: Any) -> bytes:
    data = msgpack.packb(value)
    assert isinstance(data, bytes)
    return data


def test_a_note_alone_is_read_and_what_it_lacks_is_unknown() -> None:
    (found,) = read_objects({"d.hsaco": elf(note(kernel(vgpr_count=7)))}, {}, {})
    assert isinstance(found, ReadObject)
    assert found.target == "gfx942"
    (read,) = found.kernels
    assert read.vgprs == 7
    assert (read.sgprs, read.vgpr_spills, read.lds_bytes, read.code_bytes, read.occupancy) == (None,) * 5
    assert read.instructions is None


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "an empty file"),
        (b"\x7fELF", "damaged"),
        (b"\xff\xfe\x00garbage", "neither an ELF file nor text"),
        (b"not an object", "no PTX"),
        (elf(b""), "damaged"),
        (elf(note(), owner=b"GNU\0"), "no note of metadata"),
        (elf(note(), kind=33), "no note of metadata"),
        (elf(note(), machine=62), "another machine"),
        (elf(note()[:-3]), "damaged"),
        (elf(packed([1, 2])), "not as documented"),
        (elf(packed({"amdhsa.target": "gfx942"})), "amdhsa.kernels"),
        (elf(note(kernel(vgpr_count=-1))), ".vgpr_count"),
        (elf(note(kernel(vgpr_count=2**40))), ".vgpr_count"),
        (elf(note(kernel(vgpr_count="many"))), ".vgpr_count"),
        (elf(note(kernel(wavefront_size=0))), ".wavefront_size"),
        (elf(note(kernel(reqd_workgroup_size=[1] * 1000))), ".reqd_workgroup_size"),
        (elf(note("kernel")), "amdhsa.kernels.0"),
        (elf(note({".name": 7})), ".name"),
        (elf(b"\x81" * 100_000), "damaged"),
        (elf(b"\xdf\xff\xff\xff\xff"), "damaged"),
    ],
)
def test_what_is_no_code_object_says_why(data: bytes, why: str) -> None:
    assert why in reason(data)


def test_a_foreign_elf_file() -> None:
    assert "another machine" in reason(Path(sys.executable).resolve().read_bytes()[: 60 * 2**20])


def test_a_code_object_that_is_too_large() -> None:
    assert "larger than 64 MiB" in reason(b"\x7fELF" + bytes(64 * 2**20))


@pytest.mark.parametrize("tenths", range(10))
def test_a_code_object_that_was_cut_short(dumped: Dump, tenths: int) -> None:
    data = real(dumped)
    assert reason(data[: len(data) * tenths // 10])


@settings(max_examples=150, deadline=None)
@given(changes=st.lists(st.tuples(st.integers(0, 2**16), st.integers(0, 255)), min_size=1, max_size=8))
def test_a_code_object_with_changed_bytes(dumped: Dump, changes: list[tuple[int, int]]) -> None:
    data = bytearray(real(dumped))
    for at, value in changes:
        data[at % len(data)] = value
    (found,) = read_objects({"d.hsaco": bytes(data)}, {}, {})
    assert isinstance(found, ReadObject | Unreadable)


@settings(max_examples=100, deadline=None)
@given(note_=st.binary(max_size=64) | st.recursive(st.none() | st.integers(-9, 9) | st.text(max_size=3), st.lists))
def test_a_note_of_anything(note_: Any) -> None:
    data = note_ if isinstance(note_, bytes) else packed(note_)
    (found,) = read_objects({"d.hsaco": elf(data)}, {}, {})
    assert isinstance(found, Unreadable)


def test_which_flags_ask_for_code_that_is_read() -> None:
    backends = {name: gpu_backend(target.spellings[0].flags) for name, target in SETTINGS.targets.items()}
    assert backends == {
        "llvm-cpu": "",
        "gfx942": "rocm",
        "gfx1100": "rocm",
        "gfx1201": "rocm",
        "sm_80": "cuda",
        "vulkan": "",
    }
    assert gpu_backend(["--iree-hal-target-device=local,hip[0]"]) == "rocm"
    assert gpu_backend(["--iree-hal-target-backends=cuda"]) == "cuda"
    assert gpu_backend(["--iree-hip-target=gfx942"]) == ""
