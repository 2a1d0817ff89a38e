# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The one door to the compiler: compile workers."""

import re
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bot.errors import InfrastructureError
from bot.processes import Worker, WorkerDied

# In the order in which the worker loads them; the last one serves.
_WORKER = ("irops", "irfacts", "irtext", "irconfig", "irsession", "invocation", "irbatch", "irtrace", "worker")
MODULES = tuple(f"bot.compiler.{name}" for name in _WORKER)

# More than the compiler writes for one dispatch: code objects, and the linker's files.
_ROOM_MIB = 64
_ONE_THREAD = "--mlir-disable-threading"
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
            super().__init__(python, MODULES)
        except WorkerDied as error:
            raise InfrastructureError(
                f"cannot start a compile worker: {error}", f"try: {python} -c 'import iree.compiler.api'"
            ) from error
        self._root = root
        self._scratch: Path | None = None
        flags = list(process_flags)
        if not threads and not any(flag.startswith(_ONE_THREAD) for flag in flags):
            flags.append(_ONE_THREAD)
        if flags:
            said = str(self.scratch / "diagnostics")
            self.send({"kind": "process flags", "flags": flags, "diagnostics": said})

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
