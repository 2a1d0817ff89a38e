# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A run as a process of its own, to be treated badly: killed, its workers killed, its cache damaged."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random

from bot.model.run import Run
from bot.record import EXECUTABLES, load_run, verify_executables
from tests.proc import all_processes, children_of, read
from tests.runs import without_times


@dataclass(frozen=True)
class Victim:
    """A run in `folder`, with a cache and a folder for temporary files of its own.

    Attributes:
        out: its Run directory.
        arguments: of `innermost run`.
        settings: its innermost.toml.
    """

    folder: Path
    out: Path
    arguments: Sequence[str]
    settings: str = ""

    @property
    def temporary(self) -> Path:
        return self.folder / "temporary"

    def start(self) -> "subprocess.Popen[str]":
        self.temporary.mkdir(parents=True, exist_ok=True)
        (self.folder / "innermost.toml").write_text(self.settings)
        own = {"TMPDIR": str(self.temporary), "INNERMOST_CACHE": str(self.folder / "cache")}
        command = [sys.executable, "-m", "bot", "run", *self.arguments, "--out", str(self.out)]
        return subprocess.Popen(
            command,
            cwd=self.folder,
            env=os.environ | own,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )

    def finish(self) -> tuple[int, str]:
        """Runs it undisturbed: its exit code and what it wrote to stderr."""
        run = self.start()
        _, err = run.communicate(timeout=600)
        assert "Traceback" not in err, err
        self.check_nothing_is_left()
        return run.returncode, err

    def torment(self, rng: Random, seconds: float) -> int:
        """Runs it, kills a random worker every now and then, damages the cache, and kills the run itself at the end.

        Returns how many workers were killed.
        """
        run, killed = self.start(), 0
        # Counted from when there is a worker to kill, since starting may take long; now and then not.
        started = time.monotonic()
        while rng.random() < 0.99 and run.poll() is None and not self._at_work(run.pid):
            assert time.monotonic() < started + 120
            time.sleep(0.05)
        until = time.monotonic() + seconds
        while run.poll() is None and time.monotonic() < until:
            time.sleep(rng.uniform(0.05, 0.8))
            killed += self._kill_a_worker(rng, run.pid)
            self._damage(rng)
        run.kill()
        _, err = run.communicate(timeout=60)
        # A worker that had just been started may complain that nobody is there any more.
        assert "bug in Innermost" not in err, err
        self._check_no_orphan()
        return killed

    def _kill_a_worker(self, rng: Random, parent: int) -> bool:
        """Whether one was: not before the compile step, where workers only say what they are."""
        workers = self._at_work(parent)
        if not workers:
            return False
        with suppress(ProcessLookupError):
            os.kill(rng.choice(workers), signal.SIGKILL)
        return True

    def _at_work(self, parent: int) -> list[int]:
        return children_of(parent) if (self.out / ".work").exists() else []

    def _damage(self, rng: Random) -> None:
        kept = sorted(path for path in (self.folder / "cache").glob("*/??/*") if path.is_file())
        for path in rng.sample(kept, len(kept) // 10):
            with suppress(OSError):
                raw = path.read_bytes()
                path.write_bytes(rng.choice((b"", raw[: len(raw) // 2], raw[:-1] + b"?")))

    def _check_no_orphan(self) -> None:
        """Nor temporary files: a run that was killed leaves some in its own folder alone."""
        until = time.monotonic() + 20
        while (orphans := self._processes()) and time.monotonic() < until:
            time.sleep(0.05)
        assert orphans == []
        assert list(self.temporary.iterdir()) == []

    def check_nothing_is_left(self) -> None:
        self._check_no_orphan()
        assert not (self.out / ".work").exists()
        assert list(self.out.rglob(".*")) == []

    def _processes(self) -> list[int]:
        """All processes that have our folder for temporary files."""
        mark = f"TMPDIR={self.temporary}".encode()
        return [pid for pid in all_processes() if mark in read(pid, "environ")]

    def result(self) -> Run:
        """The record apart from times; all that it names is there, whole, and nothing else."""
        run = load_run(self.out)
        verify_executables(self.out, run)
        sides = [side for result in run.results for side in (result.baseline, result.candidate)]
        named = {side.code.executable for side in sides if side.kind == "compiled"}
        assert {path.name for path in (self.out / EXECUTABLES).iterdir()} == named
        return without_times(run)
