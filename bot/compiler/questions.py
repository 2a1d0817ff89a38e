# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a compiler is asked before it compiles: which one it is, and whether it knows a pipeline and flags."""

import time
from collections.abc import Sequence

from bot.compiler.door import CompileWorker
from bot.errors import InfrastructureError, SettingsError
from bot.processes import Worker, WorkerGone

_ANSWER_S = 60.0
_OPTIONS = "see the compiler's options with `iree-compile --help`"
_HOST_CPU = "--iree-llvmcpu-target-cpu=host"


def greet(worker: CompileWorker, python: str) -> dict[str, str]:
    """A new worker's first message, which says what compiler it has. Raises `InfrastructureError`."""
    try:
        return _ask(worker, None)
    except WorkerGone as error:
        raise no_answer(python, error) from error


def no_answer(python: str, error: WorkerGone) -> InfrastructureError:
    """Where a compiler ends although it was only asked."""
    return InfrastructureError(
        f"the compiler of {python} stopped while it was being asked about itself: {error or type(error).__name__}",
        f"try: {python} -c 'import iree.compiler.api'",
    )


def _ask(worker: Worker, message: dict[str, object] | None) -> dict[str, str]:
    if message is not None:
        worker.send(message)
    return worker.receive(time.monotonic() + _ANSWER_S, 2**20)


def validate(worker: Worker, what: str, passes: str, flags: Sequence[str]) -> None:
    """Has a compiler look at a pipeline and flags. Raises `SettingsError` for what it doesn't know."""
    answer = _ask(worker, {"kind": "validate", "passes": passes, "flags": list(flags)})
    if answer["kind"] == "bad pipeline":
        raise SettingsError(
            f"{what} does not parse: {answer['why']}", "see the registered passes with `iree-opt --help`"
        )
    if answer["kind"] == "bad flag":
        raise SettingsError(f"{what}: {answer['why']}", _OPTIONS)


def process_flags_of(worker: Worker, python: str, what: str, flags: Sequence[str]) -> tuple[str, ...]:
    """Those of a variant's flags that only a process of the compiler can be given. Refuses what neither takes."""
    found: list[str] = []
    for flag in flags:
        answer = _ask(worker, {"kind": "validate", "passes": "", "flags": [flag]})
        if answer["kind"] == "valid":
            continue
        process = CompileWorker(python, process_flags=(flag,))
        try:
            greet(process, python)
            _ask(process, {"kind": "validate", "passes": "", "flags": []})
        except WorkerGone:  # it exits where it doesn't know an option
            raise SettingsError(f"{what}: {answer['why']}", _suggested(process) or _OPTIONS) from None
        finally:
            process.close()
        found.append(flag)
    return tuple(found)


def _suggested(process: CompileWorker) -> str:
    """What the compiler says that might have been meant."""
    lines = (process.scratch / "diagnostics").read_text(errors="replace").splitlines()
    return next((line.partition(": ")[2] for line in lines if "Did you mean" in line), "")


def without_host(worker: Worker, flags: tuple[str, ...]) -> tuple[str, ...]:
    """Spells out what `host` is: two machines' results must not look alike."""
    if _HOST_CPU not in flags:
        return flags
    answer = _ask(worker, {"kind": "resolve", "flags": list(flags)})
    if not answer["cpu"]:
        return flags
    spelled = (f"--iree-llvmcpu-target-cpu={answer['cpu']}", f"--iree-llvmcpu-target-cpu-features={answer['features']}")
    return (*(flag for flag in flags if flag != _HOST_CPU), *spelled)
