# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Looks at this machine and says what works and what is missing, each with a fix."""

import os
import platform
from collections.abc import Iterator, Sequence

from bot.compiler.packages import find_uv
from bot.compiler.sources import is_at_hand
from bot.compiler.toolchain import Lacking, Side, resolve_side, target_settings
from bot.config.schema import Settings, VariantSettings
from bot.corpus.library import load_corpus
from bot.errors import InnermostError
from bot.host import this_host
from bot.measure.drivers import driver_findings
from bot.measure.probe import probe_device
from bot.model.finding import Finding


def examine(settings: Settings, targets: Sequence[str]) -> list[Finding]:
    """All findings. Raises `SettingsError` for a target that settings don't know."""
    for target in targets:
        target_settings(settings, target)
    return [*_machine(), *_corpus(), *_compilers(settings, targets), *_devices(settings, targets), *_github()]


def _machine() -> Iterator[Finding]:
    host = this_host()
    yield Finding(what="Python", found=platform.python_version(), ok=True)
    yield Finding(what="machine", found=f"{host.cpu}, {host.cores} cores, {host.memory_mib} MiB", ok=True)


def _corpus() -> Iterator[Finding]:
    try:
        corpus = load_corpus()
    except InnermostError as error:
        yield Finding(what="corpus", found=error.message, ok=False, fix=error.tip)
        return
    suites = ", ".join(sorted(corpus.suites))
    yield Finding(what="corpus", found=f"{len(corpus.dispatches)} dispatches; suites {suites}", ok=True)


def _compilers(settings: Settings, targets: Sequence[str]) -> Iterator[Finding]:
    for name, source in settings.compilers.items():
        try:
            if not is_at_hand(source):
                # Making one takes a minute and hundreds of MiB: a run does that, not a look around.
                find_uv()
                yield Finding(what=f"compiler {name}", found=f"{source}: a run that uses it will fetch it", ok=True)
                continue
            side = resolve_side(settings, name, VariantSettings(compiler=name), targets)
        except InnermostError as error:
            yield Finding(what=f"compiler {name}", found=error.message, ok=False, fix=error.tip)
            continue
        build = side.variant.compiler
        found = f"iree-base-compiler {build.release} ({build.revision[:12] or 'no revision'})"
        yield Finding(what=f"compiler {name}", found=found, ok=True)
        yield from _targets(name, side)


def _targets(compiler: str, side: Side) -> Iterator[Finding]:
    for target, flags in side.targets.items():
        what = f"compile for {target}"
        if isinstance(flags, Lacking):
            yield Finding(what=what, found=flags.what, ok=False, fix=f"use a newer release than that of '{compiler}'")
        else:
            yield Finding(what=what, found="its options are known", ok=True)


def _devices(settings: Settings, targets: Sequence[str]) -> Iterator[Finding]:
    devices = {target: target_settings(settings, target).device for target in targets}
    for device in dict.fromkeys(devices.values()):
        yield from driver_findings(device)
    for target, device in devices.items():
        problem = probe_device(device, settings.limits.device_seconds, settings.limits.device_memory_mib)
        yield Finding(
            what=f"run {target}",
            found=f"device {device}: {problem or 'opens'}",
            ok=not problem,
            fix="use --until compile here, and --from on a machine that has the device" if problem else "",
        )


def _github() -> Iterator[Finding]:
    # Only `github post` needs a token, so its absence is no fault of the machine.
    has = "GITHUB_TOKEN" in os.environ
    fix = "" if has else "set GITHUB_TOKEN where `innermost github post` is to post"
    yield Finding(what="GitHub token", found="is set" if has else "none", ok=has, fix=fix, optional=True)
