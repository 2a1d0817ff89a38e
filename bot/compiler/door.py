# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The one door to the compiler: compile workers."""

import os
import re
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bot.deadline import cpu_seconds
from bot.errors import InfrastructureError
from bot.processes import StopFlag, Worker, WorkerDied

# In the order in which the worker loads them; the last one serves.
_WORKER = (
    *("irops", "irfacts", "irtext", "irconfig", "irpages", "irsession", "invocation", "irbatch", "irtrace"),
    "worker",
)
MODULES = tuple(f"bot.compiler.{name}" for name in _WORKER)

# Putting its code into huge pages costs a worker a third of a second, and saves a twentieth of its work from then on.
_SETTLED_S = 5.0
_PAGES_S = 60.0
# More than the compiler writes for one dispatch: code objects, and the linker's files.
_ROOM_MIB = 64
_ONE_THREAD = "--mlir-disable-threading"
# What the compiler allocates is in huge pages as well: see the GNU C Library's manual, Memory Allocation Tunables.
_TUNABLES = "GLIBC_TUNABLES"
_HUGE = "glibc.malloc.hugetlb=1"
_PLAIN = re.compile(r"[\w./+:@%=,-]+")


class CompileWorker(Worker):
    """A compile worker and its scratch folder, which outlives the process: diagnostics are read after a crash."""

    def __init__(
        self, python: str, root: Path | None = None, process_flags: Sequence[str] = (), *, threads: bool = True
    ) -> None:
        """Starts it; its first message is `hello`.

        Args:
            python: the interpreter that has the compiler.
            root: where to make the scratch folder; by default among the system's temporary files.
            process_flags: options that are set once, before anything is compiled, and hold for the whole process. It
                exits where the compiler doesn't know one.
            threads: whether a compile may use several. Where all cores are at work they cost a twentieth of the
                compiler's CPU time, in handing over; what comes out is the same.

        Raises `InfrastructureError` where it does not start.
        """
        try:
            super().__init__(python, MODULES, {_TUNABLES: _tunables()})
        except WorkerDied as error:
            raise InfrastructureError(
                f"cannot start a compile worker: {error}", f"try: {python} -c 'import iree.compiler.api'"
            ) from error
        self._root = root
        self._scratch: Path | None = None
        self._settled = False
        flags = list(process_flags)
        if not threads and not any(flag.startswith(_ONE_THREAD) for flag in flags):
            flags.append(_ONE_THREAD)
        if flags:
            try:
                said = str(self.scratch / "diagnostics")
                self.send({"kind": "process flags", "flags": flags, "diagnostics": said})
            except BaseException:  # Ctrl-C as well: nobody has it yet who would close it
                self.close()
                raise

    @property
    def scratch(self) -> Path:
        """The folder for what the compiler writes; made when first asked for. Raises `InfrastructureError`."""
        if self._scratch is None:
            # IREE calls its linker by a shell's command line, and quotes nothing.
            root = self._root if self._root is not None and _PLAIN.fullmatch(str(self._root)) else None
            if root is None and not _PLAIN.fullmatch(tempfile.gettempdir()):
                raise InfrastructureError(
                    f"IREE's linker can't write to a folder with such a name: {tempfile.gettempdir()}",
                    "set TMPDIR to a folder without spaces and other special characters in its path",
                )
            try:
                self._scratch = Path(tempfile.mkdtemp(prefix="innermost-", dir=root))
            except OSError as error:
                raise InfrastructureError(
                    f"cannot make a scratch folder: {error.strerror or error}", "check the disk's room and rights"
                ) from error
        return self._scratch

    def settle(self, memory_limit_mib: int, stop: StopFlag) -> None:
        """Makes a worker faster that has been at work for a while, once. It takes memory, of the size of its code.

        Raises `WorkerGone` where it did not survive that.
        """
        if not self._settled and cpu_seconds(self.pid) > _SETTLED_S:
            self._settled = True
            self.send({"kind": "huge pages"})
            self.receive(self.deadline(_PAGES_S), memory_limit_mib, stop)

    def check_room(self, what: str) -> None:
        """Raises `InfrastructureError` where the disk is full: what became of `what` may be due to that."""
        free_mib = shutil.disk_usage(self.scratch).free >> 20
        if free_mib < _ROOM_MIB:
            raise InfrastructureError(
                f"{what}, and {self.scratch} has only {free_mib} MiB left",
                f"free at least {_ROOM_MIB} MiB",
            )

    def close(self) -> None:
        """Ends the process and removes its folder."""
        self.kill()
        if self._scratch is not None:
            shutil.rmtree(self._scratch, ignore_errors=True)
            self._scratch = None


def _tunables() -> str:
    """Of one that is set twice, the last one counts: what the user has set holds."""
    return f"{_HUGE}:{os.environ.get(_TUNABLES, '')}".removesuffix(":")
