# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a compiler dumped for a GPU, as values: each code object with its kernels, or why it can't be read. Pure."""

from collections.abc import Mapping, Sequence

from bot.codegen.assembly import count_by_function
from bot.codegen.unreadable import UnreadableError
from bot.model.codegen import CodeObject, Configuration, Unreadable

ROCM, CUDA = "rocm", "cuda"
# What --iree-hal-target-device and --iree-hal-target-backends call them; a device may have an ordinal, `hip[0]`.
_BACKENDS = {"hip": ROCM, "amdgpu": ROCM, "rocm": ROCM, "cuda": CUDA}
_TARGET_FLAGS = ("--iree-hal-target-device", "--iree-hal-target-backends")
_MOST_BYTES = 64 * 2**20


def gpu_backend(flags: Sequence[str]) -> str:
    """`rocm` or `cuda` where these compiler flags ask for such code, whose metrics can be read; else empty."""
    for flag in flags:
        name, _, value = flag.partition("=")
        if name in _TARGET_FLAGS:
            for device in value.split(","):
                found = _BACKENDS.get(device.partition("[")[0].strip())
                if found is not None:
                    return found
    return ""


def read_objects(
    objects: Mapping[str, bytes], assembly: Mapping[str, bytes], configurations: Mapping[str, Configuration]
) -> tuple[CodeObject, ...]:
    """The code objects of one program, by name.

    Args:
        objects: dumped files by name: `.hsaco` and `.ptx`, for instance.
        assembly: dumped assembly by name, which is the object's but for the suffix.
        configurations: by kernel.
    """
    sources = {name.rpartition(".")[0]: data for name, data in assembly.items()}
    return tuple(
        _read(name, objects[name], sources.get(name.rpartition(".")[0]), configurations) for name in sorted(objects)
    )


def _read(name: str, data: bytes, assembly: bytes | None, configurations: Mapping[str, Configuration]) -> CodeObject:
    # Imported here: what compiles for CPUs alone does without these libraries.
    from bot.codegen.amdgpu import read_code_object  # noqa: PLC0415
    from bot.codegen.ptx import read_ptx  # noqa: PLC0415

    if not data:
        return Unreadable(name=name, reason="an empty file")
    if len(data) > _MOST_BYTES:
        return Unreadable(name=name, reason=f"larger than {_MOST_BYTES >> 20} MiB")
    try:
        if data.startswith(b"\x7fELF"):
            counts = None if assembly is None else count_by_function(assembly.decode(errors="replace"))
            return read_code_object(name, data, counts, configurations)
        return read_ptx(name, data.decode(), configurations)
    except UnicodeDecodeError:
        return Unreadable(name=name, reason="neither an ELF file nor text")
    except UnreadableError as error:
        return Unreadable(name=name, reason=str(error))
