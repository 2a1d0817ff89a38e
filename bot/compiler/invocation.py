# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One compile in a worker: an invocation continued phase by phase, in a session that the next job goes on with.

Needs nothing but the standard library and `iree.compiler`.
"""

# The MLIR bindings are a native module without stubs.
# pyright: reportAttributeAccessIssue=false, reportPrivateUsage=false

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any

from iree.compiler.api import Output

from bot.compiler import irconfig, irfacts, irtext
from bot.compiler.irsession import IR_PHASES, Clock, Sessions, attended, invoked, ir_text, job_flags, run_phase

CONFIGURATIONS = "executable-configurations"
# Of what the compiler dumps on the way to a code object.
_ASSEMBLY = ".rocmasm"
_MOST_SOURCES = 64


def compile_job(channel: Any, context: Any, sessions: Sessions, job: dict[str, Any]) -> None:
    """Compiles what a message asks for, talking to the parent as `bot.compiler.worker` says."""
    with attended(channel, job):
        dump = Path(job["scratch"]) / "dump"
        dump.mkdir(exist_ok=True)
        flags = job_flags(job)
        if job["code"]:
            flags = (*flags, f"--iree-hal-dump-executable-binaries-to={dump}")
        between = Path(job["scratch"]) / "intermediates"
        between.mkdir(exist_ok=True)
        if job["assembly"]:
            flags = (*flags, f"--iree-hal-dump-executable-intermediates-to={between}")
        session = sessions.take(flags)
        if _Job(channel, context, job, dump, between).run(session):
            sessions.put(flags, session)
        else:
            session.close()


class _Job:
    """One compile, from the source to its end."""

    def __init__(self, channel: Any, context: Any, job: dict[str, Any], dump: Path, between: Path) -> None:
        self._channel = channel
        self._context = context
        self._job = job
        self._dump = dump
        self._between = between
        self._clock = Clock()
        self._at: str | None = None

    def run(self, session: Any) -> bool:
        """Whether nothing failed; the session can be used again then."""
        with invoked(session, self._job["text"], self._clock) as (invocation, source):
            return self._run(invocation, source)

    def _run(self, invocation: Any, source: Any) -> bool:
        self._channel.send({"kind": "at", "phase": "input"})
        with self._clock:
            parsed = invocation.parse_source(source)
        if not parsed:
            return self._fail("input")
        self._channel.send({"kind": "source", "facts": source_facts(self._context, self._job["text"])})
        last = ""
        for phase in IR_PHASES:
            if not self._advance(invocation, phase):
                return False
            text = last = self._text(invocation)
            self._channel.send({"kind": "ir", "stage": phase, "sha256": _sha256(text.encode())})
            if self._channel.receive()["kind"] == "drop":
                self._channel.send({"kind": "dropped", "cpu_seconds": self._clock.seconds})
                return True
            self._facts(phase, text)
        host = ""
        if self._job["code"] or CONFIGURATIONS in self._job["stages"]:
            if not self._advance(invocation, CONFIGURATIONS):
                return False
            text = self._text(invocation)
            self._facts(CONFIGURATIONS, text)
            host = irtext.host_program(self._context, text)
            if self._job["metrics"]:
                configurations = json.dumps(irconfig.read_configurations(self._context, text))
                self._channel.send({"kind": "configurations", "configurations": configurations})
        if not self._job["code"]:
            digest = sha256_alone(self._context, last)
            self._channel.send({"kind": "checked", "sha256": digest, "cpu_seconds": self._clock.seconds})
            return True
        return self._generate(invocation, host)

    def _generate(self, invocation: Any, host: str) -> bool:
        if not self._advance(invocation, "end"):
            return False
        with self._clock:
            output = Output.open_membuffer()
            try:
                invocation.output_vm_bytecode(output)
            except ValueError as error:  # a module without a function, for instance
                os.write(2, f"error: {error}\n".encode())
                return self._fail("executable")
            vmfb = bytes(output.map_memory())
            output.close()
        objects, between = _taken(self._dump, ""), _taken(self._between, _ASSEMBLY)
        self._channel.send(
            {
                "kind": "done",
                "vmfb": vmfb,
                "code_objects": _digest(objects),
                "objects": objects if self._job["metrics"] else {},
                "assembly": between,
                "host_program": _sha256(host.encode()),
                "cpu_seconds": self._clock.seconds,
            }
        )
        return True

    def _advance(self, invocation: Any, phase: str) -> bool:
        """Continues the invocation to the end of a phase; says where it is, and where it failed."""
        name = "executable" if phase == "end" else phase
        self._channel.send({"kind": "at", "phase": name})
        with self._clock:
            done = run_phase(invocation, self._at, phase)
        self._at = phase
        return done or self._fail(name)

    def _fail(self, phase: str) -> bool:
        for folder in (self._dump, self._between):
            for file in folder.iterdir():
                file.unlink()
        self._channel.send({"kind": "failed", "at": phase})
        return False

    def _text(self, invocation: Any) -> str:
        with self._clock:
            return ir_text(invocation)

    def _facts(self, phase: str, text: str) -> None:
        if phase in self._job["stages"]:
            facts = json.dumps(irfacts.read_facts(self._context, text))
            self._channel.send({"kind": "stage", "stage": phase, "facts": facts})


_sources: dict[str, str] = {}


def source_facts(context: Any, text: str) -> str:
    """The facts of a source, as JSON; the other side of the comparison has the same one next."""
    if text not in _sources:
        while len(_sources) >= _MOST_SOURCES:
            _sources.pop(next(iter(_sources)))
        _sources[text] = json.dumps(irfacts.read_facts(context, text))
    return _sources[text]


def sha256_alone(context: Any, text: str) -> str:
    """Names a module's IR as it is named where it was compiled together with others."""
    modules = irtext.parted(context, text, 1)
    return _sha256((text if modules is None else str(modules[0])).encode())


def _taken(folder: Path, suffix: str) -> dict[str, bytes]:
    """What the compiler dumped into a folder and has this suffix, by name. All of it is removed."""
    found: dict[str, bytes] = {}
    for path in sorted(folder.iterdir()):
        if path.name.endswith(suffix):
            found[path.name] = path.read_bytes()
        path.unlink()
    return found


def _digest(objects: dict[str, bytes]) -> str:
    """SHA-256 over code objects, by name."""
    digest = hashlib.sha256()
    for name, data in objects.items():
        digest.update(f"{name} {_sha256(data)}\n".encode())
    return digest.hexdigest()


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
