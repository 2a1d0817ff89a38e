# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Chooses a suite that stands for the corpus: a greedy cover of pairs of properties. Pure and reproducible.

Faults of compilers mostly need one or two properties to meet (Kuhn, Wallace and Gallo, Software Fault Interactions and
Implications for Software Testing, IEEE TSE 30(6), 2004), so the suite is chosen to show every pair of properties that
the corpus has. The greedy choice is within a logarithmic factor of the smallest cover (Chvátal, A Greedy Heuristic for
the Set-Covering Problem, 1979).
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from bot.corpus.library import Dispatch

STRENGTHS = (1, 2, 3)

Candidate = tuple[str, frozenset[str], int]
"""Id, properties, and weight (how many convolutions of models it stands for)."""


def properties(dispatch: Dispatch, behaviour: str, families: Mapping[str, str]) -> frozenset[str]:
    """What a dispatch shows: `layout nchw`, `dtypes f32,f32->f32`, `context pad`, `channels 64..255`, ...

    Args:
        behaviour: the observed class; empty where nothing was observed.
        families: of the models, by name.
    """
    found = {
        f"layout {dispatch.layout}",
        f"op {dispatch.op}",
        f"dtypes {dispatch.dtypes}",
        f"dynamic {dispatch.dynamic}",
        f"behaviour {behaviour}",
        *(f"context {word}" for word in dispatch.context),
        *(f"family {families[use.model]}" for use in dispatch.models if use.model in families),
        *_shape_classes(dispatch),
    }
    return frozenset(found)


def _shape_classes(dispatch: Dispatch) -> Iterable[str]:
    """Classes of batch, channels and image size, each a power of four wide; `open` where a size is dynamic."""
    shape = shape_of(dispatch)
    yield f"batch {'1' if shape.image[0] == 1 else 'many'}"
    yield f"channels {_class(shape.channels)}"
    yield f"outputs {_class(shape.outputs)}"
    yield f"width {_class(shape.width)}"


class Shape(NamedTuple):
    """The sizes of a dispatch's image and result, and some of them by what they are; None where dynamic."""

    image: list[int | None]
    result: list[int | None]
    channels: int | None
    outputs: int | None
    width: int | None


def shape_of(dispatch: Dispatch) -> Shape:
    """The sizes in a dispatch's shape, such as `1x8x?x? * 16x8x1x1 -> 1x16x?x?`."""
    image, _, result = (
        [int(size) if size.isdigit() else None for size in part.strip().split("x")]
        for part in dispatch.shape.replace("->", "*").split("*")
    )
    if dispatch.layout.endswith("c"):
        pixels = image[1:-1]
        return Shape(image, result, image[-1], result[-1], pixels[-1] if pixels else None)
    return Shape(image, result, image[-3], result[-3], image[-1])


def _class(size: int | None) -> str:
    if size is None:
        return "open"
    low = 1
    while low * 4 <= size:
        low *= 4
    return f"{low}..{low * 4 - 1}"


def choose(candidates: Sequence[Candidate], size: int, given: Iterable[str] = ()) -> list[str]:
    """Ids of a suite of at most `size` dispatches, in order of id.

    Args:
        candidates: what to choose from.
        given: ids that are in the suite whatever they add.

    Each step takes the dispatch that shows most properties not shown yet, then most pairs of them, then most triples,
    then the heaviest, then the first by id: a small suite misses no property, a larger one few pairs.
    """
    pool = {name: (_combinations(shown), weight) for name, shown, weight in sorted(candidates)}
    missing = _union(shows for shows, _ in pool.values())
    chosen: list[str] = []

    def take(name: str) -> None:
        chosen.append(name)
        for strength, shown in enumerate(pool[name][0]):
            missing[strength] -= shown

    def worth(name: str) -> tuple[int, ...]:
        shows, weight = pool[name]
        return (*(len(shown & left) for shown, left in zip(shows, missing, strict=True)), weight)

    for name in given:
        if name in pool and len(chosen) < size:
            take(name)
    while any(missing) and len(chosen) < size:
        take(max((name for name in pool if name not in chosen), key=worth))
    return sorted(chosen)


def coverage(candidates: Sequence[Candidate], chosen: Iterable[str]) -> tuple[float, ...]:
    """How much of the corpus's properties, of their pairs, and of their triples a suite shows (0 to 1 each)."""
    wanted = set(chosen)
    every = _union(_combinations(shown) for _, shown, _ in candidates)
    inside = _union(_combinations(shown) for name, shown, _ in candidates if name in wanted)
    return tuple(len(part) / len(whole) if whole else 1.0 for part, whole in zip(inside, every, strict=True))


def _combinations(shown: frozenset[str]) -> tuple[set[tuple[str, ...]], ...]:
    """All single properties, pairs and triples."""
    return tuple(set(combinations(sorted(shown), strength)) for strength in STRENGTHS)


def _union(shows: Iterable[tuple[set[tuple[str, ...]], ...]]) -> list[set[tuple[str, ...]]]:
    united: list[set[tuple[str, ...]]] = [set() for _ in STRENGTHS]
    for parts in shows:
        for strength, part in enumerate(parts):
            united[strength] |= part
    return united
