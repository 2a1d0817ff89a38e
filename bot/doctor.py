# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Looks at this machine and says what works and what is missing, each with a fix."""

import os
import platform
import shutil
from collections.abc import Iterator, Sequence

from bot import __version__
from bot.cache.layout import check_root
from bot.compiler.packages import find_uv
from bot.compiler.sources import is_at_hand
from bot.compiler.toolchain import Lacking, Side, resolve_side, target_settings
from bot.config.schema import Settings, VariantSettings
from bot.corpus.library import load_corpus
from bot.errors import InnermostError
from bot.files import check_writable
from bot.gh.tried import try_access
from bot.host import installed_version, this_host
from bot.measure.drivers import driver_findings
from bot.measure.probe import probe_device
from bot.model.finding import Finding
from bot.paths import cache_dir

_LEAST_FREE_MIB = 1024


def examine(settings: Settings, targets: Sequence[str], settings_file: str = "") -> list[Finding]:
    """All findings. Raises `SettingsError` for a target that settings don't know.

    Args:
        settings_file: where the settings are from; empty for the built-in ones.
    """
    for target in targets:
        target_settings(settings, target)
    return [
        *_machine(settings),
        Finding(what="settings", found=settings_file or "the built-in ones", ok=True),
        _cache(settings),
        *_corpus(),
        *_compilers(settings, targets),
        *_devices(settings, targets),
        try_access(os.environ),
    ]


def _machine(settings: Settings) -> Iterator[Finding]:
    host = this_host()
    yield Finding(what="Innermost", found=f"{__version__}, on Python {platform.python_version()}", ok=True)
    yield Finding(what="machine", found=f"{host.cpu}, {host.cores} cores, {host.memory_mib:,} MiB", ok=True)
    workers, most_mib = settings.limits.jobs or host.cores, settings.limits.compile_memory_mib
    fits = workers * most_mib <= host.memory_mib
    yield Finding(
        what="workers",
        found=f"{workers} at once, each stopped beyond {most_mib:,} MiB",
        ok=fits,
        fix="" if fits else "all of them at their limit have more than the machine: set limits.jobs, or give --jobs",
        optional=True,
    )


def _cache(settings: Settings) -> Finding:
    root = cache_dir()
    try:
        check_root(root)
        check_writable(root)
    except InnermostError as error:
        return Finding(what="cache", found=error.message, ok=False, fix="set INNERMOST_CACHE to a folder of its own")
    limit = f"at most {settings.cache.limit_mib:,} MiB" if settings.cache.limit_mib else "without a limit"
    there = next(folder for folder in (root, *root.parents) if folder.exists())
    free_mib = shutil.disk_usage(there).free >> 20
    enough = free_mib >= max(settings.cache.limit_mib, _LEAST_FREE_MIB)
    return Finding(
        what="cache",
        found=f"{root}, {limit}; {free_mib:,} MiB free",
        ok=enough,
        fix="" if enough else "make room, lower cache.limit_mib, or set INNERMOST_CACHE to a folder on another disk",
        optional=True,
    )


def _corpus() -> Iterator[Finding]:
    try:
        corpus = load_corpus()
    except InnermostError as error:
        yield Finding(what="corpus", found=error.message, ok=False, fix=error.tip)
        return
    suites = ", ".join(sorted(corpus.suites))
    yield Finding(what="corpus", found=f"{len(corpus.dispatches):,} dispatches; suites {suites}", ok=True)


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
    release = installed_version("iree-base-runtime")
    yield Finding(
        what="runtime",
        found=f"iree-base-runtime {release}" if release else "iree-base-runtime is not installed",
        ok=bool(release),
        fix="" if release else "pip install iree-base-runtime",
    )
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
