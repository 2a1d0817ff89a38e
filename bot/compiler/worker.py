# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The compile worker: one invocation of the compiler, continued phase by phase. Runs under the compiler's own Python.

The conversation, messages being dicts with a `kind`:

    parent                               worker
                                         hello (release, revision, library)
    process flags (flags, diagnostics)   (nothing; exits where one is unknown)
    resolve (flags)                      resolved (cpu, features)
    validate (passes, flags)             valid | bad pipeline (why, tools) | bad flag (flag, why)
    normalize (text)                     normal (text, contractions) | failed (at)
    compile (text, flags, ...)           at (phase), source (facts)
      after each phase of IR:            at (phase), ir (stage, sha256)
      go | drop                          stage (facts) | dropped
      for a GPU, before code:            configurations (what codegen decided)
      in the end:                        failed (at) | checked | done (vmfb, code objects)
      where the disk refuses:            refused (why)
    print passes (text, flags, dumps)    at (phase, offset), printed (failed, diagnostics)
    read passes (text, dumps)            state (number, facts, ir), pass (number, header, what), read (passes)
    batch (texts, flags, ...)            parts (sources, stages, sha256s) | failed | apart | refused (why)
    huge pages                           settled (bytes)

In a batch several texts are checked in one module, by phase and text: `failed` says that one of them fails, `apart`
that they can't be told apart in it. Facts are JSON, which both ends read and write faster than execnet does nested
values. After `drop` the parent knows from another job how it goes on: equal IR is compiled once.
Needs nothing but the standard library and `iree.compiler`; it may crash or be killed at any point.
"""

# The MLIR bindings are a native module without stubs.
# pyright: reportAttributeAccessIssue=false, reportPrivateUsage=false

from __future__ import annotations

import os
import sys
from importlib import metadata
from typing import Any

from iree.compiler import ir, version
from iree.compiler.api import Session, Source, ctypes_dl
from iree.compiler.passmanager import PassManager

from bot.compiler import irfacts, irops, irtext, irtrace
from bot.compiler.invocation import compile_job
from bot.compiler.irbatch import check_batch
from bot.compiler.irpages import use_huge_pages
from bot.compiler.irsession import BUFFER_NAME, Sessions, diagnostics_to, ir_text, library, run_phase

_TRIVIAL = "util.func public @main(%x: tensor<4xf32>) -> tensor<4xf32> { util.return %x : tensor<4xf32> }"


def serve(channel: Any) -> None:
    """Answers messages until the parent hangs up."""
    context, sessions = irops.new_context(), Sessions()
    channel.send(
        {
            "kind": "hello",
            "release": _release(),
            "revision": version.REVISIONS.get("IREE", ""),
            "python": sys.version.split()[0],
            "library": _library_mark(),
        }
    )
    for message in channel:
        kind = message["kind"]
        if kind == "process flags":
            # What iree-compile takes on its command line and no session knows, such as options of LLVM or of passes.
            with diagnostics_to(message["diagnostics"]):
                ctypes_dl._initializeGlobalCL("iree-compile", *message["flags"])  # noqa: SLF001 - no other name
        elif kind == "compile":
            compile_job(channel, context, sessions, message)
        elif kind == "batch":
            check_batch(channel, context, sessions, message)
        elif kind == "print passes":
            irtrace.print_passes(channel, sessions, message)
        elif kind == "read passes":
            irtrace.read_passes(channel, context, message)
        elif kind == "huge pages":
            channel.send({"kind": "settled", "bytes": use_huge_pages(library._name)})  # noqa: SLF001 - no public name
        elif kind == "validate":
            channel.send(_validate(message["passes"], message["flags"], message["diagnostics"]))
        elif kind == "resolve":
            channel.send(_resolve(context, message["flags"]))
        elif kind == "normalize":
            with diagnostics_to(message["diagnostics"]):
                channel.send(_normalize(context, message["text"]))
        else:
            raise ValueError(f"unknown message {kind!r}")


def _release() -> str:
    """The distribution's version: a release's own version.py still carries the release candidate's name."""
    try:
        return metadata.version("iree-base-compiler")
    except metadata.PackageNotFoundError:
        return str(version.VERSION)


def _library_mark() -> str:
    """Tells a build from another of the same version: what is cached for one must not be taken for the other."""
    found = os.stat(library._name)  # noqa: PTH116, SLF001 - ctypes has no public name for it
    return f"{found.st_size}-{found.st_mtime_ns}"


def _normalize(context: Any, text: str) -> dict[str, Any]:
    """A source as it is compared: comments, names of values, of its one public function and the order of its constants
    make no difference."""
    try:
        with context:
            module = ir.Module.parse(text)
            contractions = len(irfacts.module_facts(module)["ops"])
            return {"kind": "normal", "text": irtext.normal_text(module), "contractions": contractions}
    except ir.MLIRError as error:
        os.write(2, f"{error}\n".encode())
        return {"kind": "failed", "at": "input"}


def _validate(passes: str, flags: list[str], diagnostics: str) -> dict[str, Any]:
    """Whether this release knows every pass and flag. iree-compile itself skips a bad pipeline and exits 0.

    What is wrong with the value of a flag is written to `diagnostics`.
    """
    if passes:
        with ir.Context():
            try:
                PassManager.parse(passes)
            except ValueError as error:
                tools = os.path.dirname(library._name)  # noqa: PTH120, SLF001 - as in `_library_mark`
                return {"kind": "bad pipeline", "why": str(error).strip(), "tools": tools}
    for flag in flags:
        with Session() as session:
            try:
                with diagnostics_to(diagnostics):
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
        source = Source.wrap_buffer(session, _TRIVIAL.encode() + b"\0", buffer_name=BUFFER_NAME)
        if not invocation.parse_source(source) or not run_phase(invocation, None, "preprocessing"):
            return {"kind": "resolved", "cpu": "", "features": ""}
        text = ir_text(invocation)
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
