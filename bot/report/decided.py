# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What codegen decided for a kernel, in words. Pure."""

from collections.abc import Iterator

from bot.model.codegen import Configuration, Lowering

_NONE = "none"
_LEVELS = ("workgroup", "reduction", "subgroup", "thread", "padding")


def decisions(configuration: Configuration) -> dict[str, str]:
    """Each decision by its name: `{"pipeline": "TileAndFuse", "workgroup tile": "128x64", ...}`.

    Of a kernel that lowers several ops in their own way, the names of tiles and the like say which: `op 2 ...`.
    """
    found = {
        "pipeline": configuration.pipeline,
        "threads": _sizes(configuration.workgroup),
        "subgroup": "" if configuration.subgroup is None else str(configuration.subgroup),
        **configuration.options,
        "translation": configuration.text,
    }
    several = len(configuration.lowerings) > 1
    for number, lowering in enumerate(configuration.lowerings, 1):
        prefix = f"op {number} " if several else ""
        found |= {f"{prefix}{what}": value for what, value in _lowering(lowering)}
    return {what: value for what, value in found.items() if value}


def decided_differently(before: Configuration, after: Configuration) -> tuple[str, ...]:
    """What is not the same, in words: `workgroup tile 64x64 → 128x64`."""
    old, new = decisions(before), decisions(after)
    return tuple(
        f"{what} {old.get(what, _NONE)} → {new.get(what, _NONE)}"
        for what in dict.fromkeys((*old, *new))
        if old.get(what) != new.get(what)
    )


def _lowering(lowering: Lowering) -> Iterator[tuple[str, str]]:
    yield "MMA", lowering.mma
    known = [level for level in _LEVELS if level in lowering.tiles]
    for level in (*known, *(level for level in lowering.tiles if level not in _LEVELS)):
        yield f"{level} tile" if level != "padding" else level, _sizes(lowering.tiles[level])
    yield "promoted operands", ", ".join(map(str, lowering.promoted))
    yield from lowering.other.items()
    yield "lowering", lowering.text


def _sizes(sizes: tuple[int, ...]) -> str:
    """`128x64` of (128, 64, 0): what is not tiled at the end says nothing."""
    kept = list(sizes)
    while len(kept) > 1 and not kept[-1]:
        kept.pop()
    return "x".join(map(str, kept))
