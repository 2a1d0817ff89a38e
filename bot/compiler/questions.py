# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a compiler is asked before it compiles: which one it is, and whether it knows a pipeline and flags."""

import os
from collections.abc import Sequence
from pathlib import Path

from bot.compiler.door import CompileWorker
from bot.compiler.job import read_diagnostics
from bot.errors import InfrastructureError, SettingsError, are_alike, nearest
from bot.processes import Worker, WorkerGone, run_to_end

_ANSWER_S = 60.0
_OPTIONS = "see the compiler's options with `iree-compile --help`"
_LISTED = "      --"
_HOST_CPU = "--iree-llvmcpu-target-cpu=host"


def greet(worker: CompileWorker, python: str) -> dict[str, str]:
    """A new worker's first message, which says what compiler it has. Raises `InfrastructureError`.

    Where it says none, it is closed, also if Ctrl-C comes meanwhile: its caller does not have it yet.
    """
    try:
        return _ask(worker, None)
    except WorkerGone as error:
        worker.close()
        raise no_answer(python, error) from error
    except BaseException:
        worker.close()
        raise


def no_answer(python: str, error: WorkerGone) -> InfrastructureError:
    """Where a compiler ends although it was only asked."""
    return InfrastructureError(
        f"the compiler of {python} stopped while it was being asked about itself: {error or type(error).__name__}",
        f"try: {python} -c 'import iree.compiler.api'",
    )


def _ask(worker: Worker, message: dict[str, object] | None) -> dict[str, str]:
    if message is not None:
        worker.send(message)
    return worker.receive(worker.deadline(_ANSWER_S), 2**20)


def _validated(worker: CompileWorker, passes: str, flags: Sequence[str]) -> dict[str, str]:
    """What a compiler answers about a pipeline and flags; of a flag's value it says more on stderr."""
    said = worker.scratch / "diagnostics"
    answer = _ask(worker, {"kind": "validate", "passes": passes, "flags": list(flags), "diagnostics": str(said)})
    if answer["kind"] == "bad flag":
        complaint = read_diagnostics(said).lstrip(": ")
        return answer | {"why": f"{answer['why']}: {complaint}" if complaint else answer["why"]}
    return answer


def validate(worker: CompileWorker, what: str, passes: str, flags: Sequence[str]) -> None:
    """Has a compiler look at a pipeline and flags. Raises `SettingsError` for what it doesn't know."""
    answer = _validated(worker, passes, flags)
    if answer["kind"] == "bad pipeline":
        tip = _pass_meant(answer["why"], Path(answer["tools"])) or "see the registered passes with `iree-opt --help`"
        raise SettingsError(f"{what} does not parse: {answer['why']}", tip)
    if answer["kind"] == "bad flag":
        raise SettingsError(f"{what}: {answer['why']}", _OPTIONS)


def _pass_meant(why: str, tools: Path) -> str:
    """Which registered pass is much like the one that was refused; empty where none is, or the tool is not there."""
    name = why.partition("'")[2].partition("'")[0]
    tool = tools / "iree-opt"
    if not name or not tool.is_file():
        return ""
    said = run_to_end([str(tool), "--help"], folder=tools, environment=os.environ, limit_s=_ANSWER_S)
    # It indents passes and pipelines more than options, and the options of a pass still more.
    listed = [line.removeprefix(_LISTED) for line in said.out.splitlines() if line.startswith(_LISTED)]
    like = [each for each in (line.split()[0] for line in listed) if are_alike(name, each)]
    return nearest(name, like) if like else ""


def process_flags_of(worker: CompileWorker, python: str, what: str, flags: Sequence[str]) -> tuple[str, ...]:
    """Those of a variant's flags that only a process of the compiler can be given. Refuses what neither takes."""
    found: list[str] = []
    for flag in flags:
        answer = _validated(worker, "", [flag])
        if answer["kind"] == "valid":
            continue
        process = CompileWorker(python, process_flags=(flag,))
        try:
            greet(process, python)
            _validated(process, "", [])
        except WorkerGone:  # it exits where it doesn't know an option
            raise SettingsError(f"{what}: {answer['why']}", _suggested(process, flag) or _OPTIONS) from None
        finally:
            process.close()
        found.append(flag)
    return tuple(found)


def _suggested(process: CompileWorker, flag: str) -> str:
    """What the compiler says that might have been meant, where that is much like it."""
    lines = read_diagnostics(process.scratch / "diagnostics").splitlines()
    meant = next(
        (line.partition("Did you mean '")[2].rpartition("'")[0] for line in lines if "Did you mean '" in line), ""
    )
    return f"did you mean '{meant}'?" if are_alike(flag, meant) else ""


def without_host(worker: Worker, flags: tuple[str, ...]) -> tuple[str, ...]:
    """Spells out what `host` is: two machines' results must not look alike."""
    if _HOST_CPU not in flags:
        return flags
    answer = _ask(worker, {"kind": "resolve", "flags": list(flags)})
    if not answer["cpu"]:
        return flags
    spelled = (f"--iree-llvmcpu-target-cpu={answer['cpu']}", f"--iree-llvmcpu-target-cpu-features={answer['features']}")
    return (*(flag for flag in flags if flag != _HOST_CPU), *spelled)
