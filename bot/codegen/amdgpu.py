# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""AMD code objects: ELF files whose note of type NT_AMDGPU_METADATA says what every kernel needs. Pure.

The note's owner is `AMDGPU`, its content msgpack; it, the symbols and the kernel descriptor are described in
https://llvm.org/docs/AMDGPUUsage.html (Code Object V3 and later).
"""

import io
import struct
from collections import Counter
from collections.abc import Mapping
from typing import Annotated, Any

import msgpack
from elftools.elf.elffile import ELFFile
from elftools.elf.sections import NoteSection, SymbolTableSection
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.codegen.mnemonics import instructions
from bot.codegen.occupancy import allocated_vgprs, occupancy
from bot.codegen.unreadable import UnreadableError
from bot.model.codegen import Configuration, Instruction, Kernel, Occupancy, ReadObject

_OWNER, _NT_AMDGPU_METADATA = "AMDGPU", 32
_MOST_SECTIONS, _MOST_KERNELS = 10_000, 10_000
# In the kernel descriptor of 64 bytes: compute_pgm_rsrc1, and its GRANULATED_WORKITEM_VGPR_COUNT.
_DESCRIPTOR_BYTES, _RSRC1_AT, _VGPR_COUNT_MASK = 64, 48, 0x3F

_Count = int | None
_Size = Annotated[int, Field(ge=0, lt=2**32)]


def _count(name: str) -> Any:
    return Field(default=None, alias=name, ge=0, lt=2**32)


class _KernelNote(BaseModel):
    """A kernel's entry. A key that an older compiler does not write is unknown."""

    model_config = ConfigDict(frozen=True, extra="ignore", strict=True)

    name: str = Field(alias=".name")
    symbol: str = Field(default="", alias=".symbol")
    vgprs: _Count = _count(".vgpr_count")
    agprs: _Count = _count(".agpr_count")
    sgprs: _Count = _count(".sgpr_count")
    vgpr_spills: _Count = _count(".vgpr_spill_count")
    sgpr_spills: _Count = _count(".sgpr_spill_count")
    lds_bytes: _Count = _count(".group_segment_fixed_size")
    scratch_bytes: _Count = _count(".private_segment_fixed_size")
    wave: _Count = Field(default=None, alias=".wavefront_size", ge=1, le=1024)
    workgroup: list[_Size] = Field(default_factory=list[_Size], alias=".reqd_workgroup_size", max_length=3)
    wgp: _Count = _count(".workgroup_processor_mode")


class _Note(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", strict=True)

    target: str = Field(alias="amdhsa.target")
    kernels: list[_KernelNote] = Field(alias="amdhsa.kernels", max_length=_MOST_KERNELS)


def read_code_object(
    name: str,
    data: bytes,
    counts: Mapping[str, Counter[str]] | None,
    configurations: Mapping[str, Configuration],
) -> ReadObject:
    """An AMD code object.

    Args:
        counts: mnemonics by function, from the assembly; None where there is none.
        configurations: by kernel.

    Raises `UnreadableError` for anything but a whole code object of this kind.
    """
    try:
        elf = ELFFile(io.BytesIO(data))
        note = _note(elf)
        symbols = _symbols(elf)
        # A target triple and the processor, with its features: `amdgcn-amd-amdhsa--gfx942:xnack-`.
        target = note.target.split("-", 4)[-1].partition(":")[0]
        kernels = tuple(
            _kernel(entry, target, elf, symbols, counts, configurations.get(entry.name)) for entry in note.kernels
        )
    except UnreadableError:
        raise
    except Exception as error:
        # These libraries raise whatever the bytes lead them to, from struct.error to RecursionError.
        raise UnreadableError(f"damaged: {error or type(error).__name__}") from error
    return ReadObject(name=name, target=target, kernels=kernels)


def _note(elf: ELFFile) -> _Note:
    if elf["e_machine"] != "EM_AMDGPU":
        raise UnreadableError(f"an ELF file for another machine: {elf['e_machine']}")
    if elf.num_sections() > _MOST_SECTIONS:
        raise UnreadableError(f"more than {_MOST_SECTIONS:,} sections")
    for section in elf.iter_sections():
        if isinstance(section, NoteSection):
            for note in section.iter_notes():
                found: tuple[object, object] = note["n_name"], note["n_type"]
                if found == (_OWNER, _NT_AMDGPU_METADATA):
                    return _unpacked(note["n_descdata"])
    raise UnreadableError("it has no note of metadata")


def _unpacked(data: bytes) -> _Note:
    try:
        return _Note.model_validate(msgpack.unpackb(data, strict_map_key=False))
    except ValidationError as error:
        fault = error.errors()[0]
        where = ".".join(map(str, fault["loc"]))
        raise UnreadableError(f"its metadata is not as documented: {where}: {fault['msg']}") from error


def _symbols(elf: ELFFile) -> dict[str, Any]:
    """Symbols by name, from the table that a stripped file has as well."""
    found: dict[str, Any] = {}
    for section in elf.iter_sections():
        if isinstance(section, SymbolTableSection):
            found |= {symbol.name: symbol.entry for symbol in section.iter_symbols() if symbol.name}
    return found


def _kernel(
    entry: _KernelNote,
    target: str,
    elf: ELFFile,
    symbols: Mapping[str, Any],
    counts: Mapping[str, Counter[str]] | None,
    configuration: Configuration | None,
) -> Kernel:
    code = symbols.get(entry.name)
    found, notes = _instructions(entry.name, counts)
    granulated = _granulated_vgprs(elf, symbols.get(entry.symbol))
    given = None if entry.wave is None or granulated is None else allocated_vgprs(target, entry.wave, granulated)
    bound = _occupancy(entry, target, given)
    if bound is None:
        notes = (*notes, "occupancy: unknown for this processor, or its metadata lacks something")
    return Kernel(
        name=entry.name,
        vgprs=entry.vgprs,
        agprs=entry.agprs,
        allocated_vgprs=given,
        sgprs=entry.sgprs,
        vgpr_spills=entry.vgpr_spills,
        sgpr_spills=entry.sgpr_spills,
        lds_bytes=entry.lds_bytes,
        scratch_bytes=entry.scratch_bytes,
        code_bytes=None if code is None else int(code["st_size"]),
        wave=entry.wave,
        workgroup=tuple(entry.workgroup),
        occupancy=bound,
        instructions=found,
        configuration=configuration,
        notes=notes,
    )


def _instructions(
    name: str, counts: Mapping[str, Counter[str]] | None
) -> tuple[tuple[Instruction, ...] | None, tuple[str, ...]]:
    if counts is None:
        return None, ("instructions: this compiler dumped no assembly",)
    if name not in counts:
        return None, ("instructions: the assembly has no function of this name",)
    return instructions(counts[name]), ()


def _granulated_vgprs(elf: ELFFile, descriptor: Any) -> int | None:
    """GRANULATED_WORKITEM_VGPR_COUNT of a kernel's descriptor; None where it isn't there whole."""
    if descriptor is None or not isinstance(descriptor["st_shndx"], int):
        return None
    section = elf.get_section(descriptor["st_shndx"])
    at = descriptor["st_value"] - section["sh_addr"]
    data = section.data()[at : at + _DESCRIPTOR_BYTES] if at >= 0 else b""
    if len(data) < _DESCRIPTOR_BYTES:
        return None
    (rsrc1,) = struct.unpack_from("<I", data, _RSRC1_AT)
    return int(rsrc1) & _VGPR_COUNT_MASK


def _occupancy(entry: _KernelNote, target: str, vgprs: int | None) -> Occupancy | None:
    if vgprs is None or entry.sgprs is None or entry.lds_bytes is None or entry.wave is None or not entry.workgroup:
        return None
    threads = 1
    for size in entry.workgroup:
        threads *= size
    return occupancy(
        target,
        wave=entry.wave,
        threads=threads,
        vgprs=vgprs,
        sgprs=entry.sgprs,
        lds_bytes=entry.lds_bytes,
        wgp=None if entry.wgp is None else bool(entry.wgp),
    )
