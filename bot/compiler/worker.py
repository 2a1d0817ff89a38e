# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The compile worker: one invocation of the compiler, continued phase by phase. Runs under the compiler's own Python.

The conversation, messages being dicts with a `kind`:

    parent                               worker
                                         hello (release, revision)
    resolve (flags)                      resolved (cpu, features)
    validate (passes, flags)             valid | bad pipeline (why) | bad flag (flag, why)
    compile (text, flags, ...)           at (phase), source (facts), stage (facts), ... then
                                         failed (at) | checked | ir (sha256)
      after `ir`: finish | drop          done (vmfb, code objects) | failed | dropped

Needs nothing but the standard library and `iree.compiler`; it may crash or be killed at any point.
"""

# The MLIR bindings are a native module without stubs.
# pyright: reportAttributeAccessIssue=false, reportPrivateUsage=false

from __future__ import annotations

import ctypes
import faulthandler
import hashlib
import os
import sys
import tempfile
import time
from importlib import metadata
from pathlib import Path
from typing import Any

from iree.compiler import ir, version
from iree.compiler.api import Output, Session, Source, ctypes_dl
from iree.compiler.passmanager import PassManager

from bot.compiler import irfacts

_CONFIGURATIONS = "executable-configurations"
_IR_PHASES = ("preprocessing", "global-optimization", "dispatch-creation")
# The same in every compile: file names travel into debug information, and so into the code.
_BUFFER_NAME = "dispatch.mlir"
_TRIVIAL = "util.func public @main(%x: tensor<4xf32>) -> tensor<4xf32> { util.return %x : tensor<4xf32> }"

_library: Any = ctypes_dl._dylib  # noqa: SLF001
for _name in ("ireeCompilerInvocationSetCompileFromPhase", "ireeCompilerInvocationSetCompileToPhase"):
    # Without argtypes, ctypes cuts the pointer to 32 bits, and the call segfaults.
    getattr(_library, _name).argtypes = [ctypes.c_void_p, ctypes.c_char_p]
    getattr(_library, _name).restype = None


def serve(channel: Any) -> None:
    """Answers messages until the parent hangs up."""
    context = irfacts.new_context()
    channel.send(
        {
            "kind": "hello",
            "release": _release(),
            "revision": version.REVISIONS.get("IREE", ""),
            "python": sys.version.split()[0],
        }
    )
    for message in channel:
        kind = message["kind"]
        if kind == "compile":
            _compile(channel, context, message)
        elif kind == "validate":
            channel.send(_validate(message["passes"], message["flags"]))
        elif kind == "resolve":
            channel.send(_resolve(context, message["flags"]))
        else:
            raise ValueError(f"unknown message {kind!r}")


def _release() -> str:
    """The distribution's version: a release's own version.py still carries the release candidate's name."""
    try:
        return metadata.version("iree-base-compiler")
    except metadata.PackageNotFoundError:
        return str(version.VERSION)


def _validate(passes: str, flags: list[str]) -> dict[str, Any]:
    """Whether this release knows every pass and flag. iree-compile itself skips a bad pipeline and exits 0."""
    if passes:
        with ir.Context():
            try:
                PassManager.parse(passes)
            except ValueError as error:
                return {"kind": "bad pipeline", "why": str(error).strip()}
    for flag in flags:
        with Session() as session:
            try:
                session.set_flags(flag)
            except ValueError as error:
                why = str(error).removeprefix("Error parsing flags:").strip()
                return {"kind": "bad flag", "flag": flag, "why": why}
    return {"kind": "valid"}


def _resolve(context: Any, flags: list[str]) -> dict[str, Any]:
    """The CPU and features that the compiler takes for `host`, read from the target that it attaches to a module."""
    with Session() as session:
        session.set_flags(*flags)
        invocation = session.invocation()
        source = Source.wrap_buffer(session, _TRIVIAL.encode() + b"\0", buffer_name=_BUFFER_NAME)
        if not invocation.parse_source(source) or not _run_phase(invocation, None, "preprocessing"):
            return {"kind": "resolved", "cpu": "", "features": ""}
        text = _ir_text(invocation)
    with context:
        configuration = _target_configuration(ir.Module.parse(text))
        cpu, features = (
            ir.StringAttr(configuration[name]).value if name in configuration else ""
            for name in ("cpu", "cpu_features")
        )
    return {"kind": "resolved", "cpu": cpu, "features": features}


def _target_configuration(module: Any) -> Any:
    """The dictionary inside `#hal.executable.target<...>`. The bindings have no accessor, so its text is re-parsed."""
    for op in module.body.operations:
        if op.operation.name == "util.global":
            for named in op.attributes:
                text = str(named.attr if hasattr(named, "attr") else op.attributes[named])
                if text.startswith("#hal.device.target"):
                    _, opened, rest = text.partition("#hal.executable.target<")[2].partition("{")
                    depth, end = 1, 0
                    while opened and depth and end < len(rest):
                        depth += {"{": 1, "}": -1}.get(rest[end], 0)
                        end += 1
                    return ir.DictAttr(ir.Attribute.parse("{" + rest[:end]))
    return {}


def _compile(channel: Any, context: Any, job: dict[str, Any]) -> None:
    # Should the parent be gone, nothing else ends a hang in native code that holds the GIL.
    faulthandler.dump_traceback_later(job["limit_s"] * 1.2 + 5, exit=True)
    stderr = os.dup(2)
    file = os.open(job["diagnostics"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.dup2(file, 2)
    os.close(file)
    try:
        with tempfile.TemporaryDirectory(prefix="innermost-", dir=job["scratch"]) as dump:
            _compile_in(channel, context, job, Path(dump))
    finally:
        os.dup2(stderr, 2)
        os.close(stderr)
        faulthandler.cancel_dump_traceback_later()


def _compile_in(channel: Any, context: Any, job: dict[str, Any], dump: Path) -> None:
    started = time.process_time()
    flags = [*job["flags"]]
    if job["passes"]:
        flags.append(f"--iree-preprocessing-pass-pipeline={job['passes']}")
    if job["code"]:
        flags.append(f"--iree-hal-dump-executable-binaries-to={dump}")
    with Session() as session:
        session.set_flags(*flags)
        invocation = session.invocation()
        invocation.enable_console_diagnostics()
        channel.send({"kind": "at", "phase": "input"})
        source = Source.wrap_buffer(session, job["text"].encode() + b"\0", buffer_name=_BUFFER_NAME)
        if not invocation.parse_source(source):
            channel.send({"kind": "failed", "at": "input"})
            return
        channel.send({"kind": "source", "facts": irfacts.read_facts(context, job["text"])})
        text, previous = "", None
        for phase in _IR_PHASES:
            if not _advance(channel, invocation, previous, phase):
                return
            text, previous = _stage(channel, context, invocation, job, phase), phase
        digest, host = _sha256(text.encode()), ""
        if job["code"]:
            # Equal IR here means equal code; the parent knows whether somebody has generated it already.
            channel.send({"kind": "ir", "sha256": digest})
            if channel.receive()["kind"] == "drop":
                channel.send({"kind": "dropped", "cpu_seconds": time.process_time() - started})
                return
        if job["code"] or _CONFIGURATIONS in job["stages"]:
            if not _advance(channel, invocation, previous, _CONFIGURATIONS):
                return
            host = irfacts.host_program(context, _stage(channel, context, invocation, job, _CONFIGURATIONS))
        if not job["code"]:
            channel.send({"kind": "checked", "sha256": digest, "cpu_seconds": time.process_time() - started})
            return
        if not _advance(channel, invocation, _CONFIGURATIONS, "end"):
            return
        output = Output.open_membuffer()
        try:
            invocation.output_vm_bytecode(output)
        except ValueError as error:  # a module without a function, for instance
            os.write(2, f"error: {error}\n".encode())
            channel.send({"kind": "failed", "at": "executable"})
            return
        vmfb = bytes(output.map_memory())
        output.close()
    channel.send(
        {
            "kind": "done",
            "vmfb": vmfb,
            "code_objects": _code_objects(dump),
            "host_program": _sha256(host.encode()),
            "cpu_seconds": time.process_time() - started,
        }
    )


def _advance(channel: Any, invocation: Any, previous: str | None, phase: str) -> bool:
    """Continues the invocation to the end of a phase; says where it is, and where it failed."""
    name = "executable" if phase == "end" else phase
    channel.send({"kind": "at", "phase": name})
    if _run_phase(invocation, previous, phase):
        return True
    channel.send({"kind": "failed", "at": name})
    return False


def _stage(channel: Any, context: Any, invocation: Any, job: dict[str, Any], phase: str) -> str:
    """The IR after a phase; its facts are sent where they were asked for."""
    text = _ir_text(invocation)
    if phase in job["stages"]:
        channel.send({"kind": "stage", "stage": phase, "facts": irfacts.read_facts(context, text)})
    return text


def _run_phase(invocation: Any, previous: str | None, phase: str) -> bool:
    pointer = invocation._inv_p  # noqa: SLF001
    if previous is not None:
        _library.ireeCompilerInvocationSetCompileFromPhase(pointer, previous.encode())
    _library.ireeCompilerInvocationSetCompileToPhase(pointer, phase.encode())
    return bool(invocation.execute())


def _ir_text(invocation: Any) -> str:
    output = Output.open_membuffer()
    invocation.output_ir(output)
    text = bytes(output.map_memory()).decode()
    output.close()
    return text


def _code_objects(dump: Path) -> str:
    """SHA-256 over the dumped code objects, by name."""
    digest = hashlib.sha256()
    for path in sorted(dump.iterdir()):
        digest.update(f"{path.name} {_sha256(path.read_bytes())}\n".encode())
    return digest.hexdigest()


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
