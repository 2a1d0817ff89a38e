# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Real code for GPUs, compiled once for each target."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

from bot.codegen.objects import ROCM, gpu_backend, read_objects
from bot.compiler.door import CompileWorker
from bot.config.load import load_settings
from bot.model.codegen import Configuration, Kernel, ReadObject
from tests.paths import DATA

CONFIGURATIONS = TypeAdapter(dict[str, Configuration])
SETTINGS = load_settings(Path("/"))
PAD_WIDE = (DATA / "pad_wide.mlir").read_text()
# Of 66x66: codegen chooses another workgroup for each order.
PAD_66 = PAD_WIDE.replace("64x64", "66x66").replace("62x62", "64x64")


@dataclass
class Dumped:
    """What a worker sends of one program for a GPU."""

    vmfb: bytes = b""
    objects: dict[str, bytes] = field(default_factory=dict[str, bytes])
    assembly: dict[str, bytes] = field(default_factory=dict[str, bytes])
    configurations: dict[str, Configuration] = field(default_factory=dict[str, Configuration])

    @property
    def kernels(self) -> dict[str, Kernel]:
        (read,) = read_objects(self.objects, self.assembly, self.configurations)
        assert isinstance(read, ReadObject), read
        return {kernel.name: kernel for kernel in read.kernels}

    @property
    def contraction(self) -> Kernel:
        (kernel,) = (kernel for name, kernel in self.kernels.items() if "matmul_like" in name)
        return kernel


def dump(worker: CompileWorker, target: str, variant: str, text: str, *, assembly: bool = True) -> Dumped:
    """Has a worker compile a program, and keeps all that it says about the code."""
    target_settings, pipeline = SETTINGS.targets[target], SETTINGS.pipelines[variant]
    worker.send(
        {
            "kind": "compile",
            "text": text,
            # The first spellings: those of the newest releases.
            "passes": pipeline.spellings[0].passes,
            "flags": list(target_settings.spellings[0].flags),
            "stages": [],
            "code": True,
            "metrics": True,
            "assembly": assembly and gpu_backend(target_settings.spellings[0].flags) == ROCM,
            "limit_s": 60,
            "scratch": str(worker.scratch),
            "diagnostics": str(worker.scratch / "diagnostics"),
        }
    )
    found = Dumped()
    while (message := worker.receive(worker.deadline(60), 4096))["kind"] != "done":
        assert message["kind"] != "failed", (worker.scratch / "diagnostics").read_text()
        if message["kind"] == "ir":
            worker.send({"kind": "go"})
        elif message["kind"] == "configurations":
            found.configurations = CONFIGURATIONS.validate_json(message["configurations"])
    found.vmfb, found.objects, found.assembly = message["vmfb"], message["objects"], message["assembly"]
    return found


Dump = Callable[..., Dumped]


@pytest.fixture(scope="session")
def dumped() -> Iterator[Dump]:
    """Dumps of programs by target, variant and text; each is made once, all of them by one worker."""
    known: dict[Any, Dumped] = {}
    worker = CompileWorker(sys.executable)
    worker.receive(worker.deadline(60), 4096)

    def get(target: str, variant: str = "baseline", text: str = PAD_WIDE, *, assembly: bool = True) -> Dumped:
        key = (target, variant, text, assembly)
        if key not in known:
            known[key] = dump(worker, target, variant, text, assembly=assembly)
        return known[key]

    yield get
    worker.close()
