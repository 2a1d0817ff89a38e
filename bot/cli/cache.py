# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost cache`: what is cached, and clearing it."""

from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.help import Group
from bot.cli.options import SettingsFile, read_settings

if TYPE_CHECKING:
    from bot.cache import CacheInfo

_INFO = "Examples: innermost cache info · INNERMOST_CACHE=/tmp/mine innermost cache info --json"
_CLEAR = "Examples: innermost cache clear · innermost cache clear --all"

app = typer.Typer(
    help="Look at what is cached, and clear it. The folder is set by INNERMOST_CACHE.", cls=Group, no_args_is_help=True
)


@app.command(epilog=_INFO)
def info(
    json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
    settings: SettingsFile = None,
) -> None:
    """Show where the cache is, and what it holds."""
    from bot.cache import Cache
    from bot.paths import cache_dir

    found = Cache(cache_dir(), read_settings(settings).cache.limit_mib << 20).info()
    typer.echo(found.model_dump_json(indent=2) if json else _text(found))


def _text(found: "CacheInfo") -> str:
    limit = f"of {_mib(found.limit_bytes)}" if found.limit_bytes else "without a limit"
    lines = [
        ("folder", str(found.root)),
        ("entries", f"{found.entries:,}"),
        ("blobs", f"{found.blobs:,}"),
        ("size", f"{_mib(found.bytes)} {limit}"),
        ("environments", f"{found.environments:,}, {_mib(found.environment_bytes)}"),
    ]
    if found.oldest is not None:
        lines.append(("last used", f"{found.oldest:%Y-%m-%d %H:%M} to {found.newest:%Y-%m-%d %H:%M} UTC"))
    return "\n".join(f"{name:<12}  {value}" for name, value in lines)


@app.command(epilog=_CLEAR)
def clear(
    every: Annotated[bool, typer.Option("--all", help="The environments of compilers as well.")] = False,
) -> None:
    """Remove what is cached. Nothing is lost but time; the next run makes it anew."""
    from bot.cache import Cache
    from bot.paths import cache_dir

    removed = Cache(cache_dir(), 0).clear(environments=every)
    text = f"removed {removed.entries:,} entries and {removed.blobs:,} blobs, {_mib(removed.bytes)}"
    if every:
        text += f"; {removed.environments:,} environments, {_mib(removed.environment_bytes)}"
    typer.echo(f"{text}, from {removed.root}")


def _mib(count: int) -> str:
    return f"{count / 2**20:,.1f} MiB"
