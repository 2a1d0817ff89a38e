# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Labelled series of nightly times, with a fixed seed: what is in each is known."""

import math
import random
from collections.abc import Callable
from dataclasses import dataclass, field

YEAR = 365


@dataclass(frozen=True)
class Nights:
    """Times in nanoseconds, and the nights on which something changed: from the first to the last of each change."""

    times_ns: list[float]
    labels: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])


def noise(
    rng: random.Random, nights: int, sigma: float, *, memory: float = 0.3, spikes: float = 0.02, weekly: float = 0.0
) -> list[float]:
    """Logarithms: nights that resemble their neighbours, a busy machine now and then, quieter weekends."""
    found: list[float] = []
    last = 0.0
    for night in range(nights):
        last = memory * last + rng.gauss(0, sigma * math.sqrt(1 - memory**2))
        spike = abs(rng.gauss(0.15, 0.1)) if rng.random() < spikes else 0.0
        found.append(last + spike + weekly * math.sin(2 * math.pi * night / 7))
    return found


def step(rng: random.Random, logs: list[float], sigma: float, at: int) -> tuple[int, int]:
    """A shift of 7% at least, and of three times the noise."""
    shift = rng.choice((-1, 1)) * rng.uniform(max(0.07, 3 * sigma), 0.3)
    logs[at:] = [value + shift for value in logs[at:]]
    return at, at


def one_step(rng: random.Random, weekly: float = 0.0) -> Nights:
    sigma, nights = rng.choice((0.003, 0.01, 0.02)), rng.randint(60, YEAR)
    logs = noise(rng, nights, sigma, weekly=weekly)
    return _nights(logs, [step(rng, logs, sigma, rng.randint(15, nights - 15))])


def steps(rng: random.Random) -> Nights:
    sigma, nights = rng.choice((0.003, 0.01, 0.02)), rng.randint(80, YEAR)
    logs = noise(rng, nights, sigma)
    return _nights(logs, [step(rng, logs, sigma, nights * part // 4) for part in (1, 2, 3)])


def drift(rng: random.Random) -> Nights:
    sigma, nights = rng.choice((0.003, 0.01, 0.02)), rng.randint(100, YEAR)
    logs = noise(rng, nights, sigma)
    first = rng.randint(15, nights // 2)
    last = first + rng.randint(15, 40)
    slope = rng.choice((-1, 1)) * rng.uniform(0.15, 0.4) / (last - first)
    logs = [value + slope * min(max(night - first, 0), last - first) for night, value in enumerate(logs)]
    return _nights(logs, [(first, last)])


def newest(rng: random.Random) -> Nights:
    """A step only six nights ago."""
    sigma, nights = rng.choice((0.003, 0.01, 0.02)), rng.randint(60, YEAR)
    logs = noise(rng, nights, sigma, spikes=0)
    return _nights(logs, [step(rng, logs, sigma, nights - 6)])


def quiet(rng: random.Random) -> Nights:
    return _nights(noise(rng, YEAR, rng.choice((0.003, 0.01, 0.02))), [])


def spiky(rng: random.Random) -> Nights:
    return _nights(noise(rng, YEAR, rng.choice((0.003, 0.01, 0.02)), spikes=0.08), [])


def seasonal(rng: random.Random) -> Nights:
    return _nights(noise(rng, YEAR, rng.choice((0.003, 0.01, 0.02)), weekly=0.02), [])


def loud(rng: random.Random) -> Nights:
    """4% of noise."""
    return _nights(noise(rng, YEAR, 0.04), [])


def wandering(rng: random.Random) -> Nights:
    """Nights that resemble the ten before."""
    return _nights(noise(rng, YEAR, 0.01, memory=0.9), [])


KINDS: dict[str, Callable[[random.Random], Nights]] = {
    "step": one_step,
    "step, weekly": lambda rng: one_step(rng, weekly=0.02),
    "steps": steps,
    "drift": drift,
    "newest": newest,
    "A/A quiet": quiet,
    "A/A spiky": spiky,
    "A/A weekly": seasonal,
    "A/A loud": loud,
    "A/A wandering": wandering,
}


def made(kind: str, seed: int) -> Nights:
    return KINDS[kind](random.Random(f"{kind} {seed}"))


@dataclass(frozen=True)
class Score:
    """How many labelled changes were found, how many were not, and how many found ones are none."""

    hits: int
    misses: int
    false: int

    def __add__(self, other: "Score") -> "Score":
        return Score(self.hits + other.hits, self.misses + other.misses, self.false + other.false)

    @property
    def precision(self) -> float:
        return self.hits / (self.hits + self.false) if self.hits + self.false else 1.0

    @property
    def recall(self) -> float:
        return self.hits / (self.hits + self.misses) if self.hits + self.misses else 1.0


def score(labels: list[tuple[int, int]], found: list[int], tolerance: int = 3) -> Score:
    """A change counts where it is `tolerance` nights from a label at most; several in one drift count once."""
    left, hits = list(found), 0
    for first, last in labels:
        near = [index for index in left if first - tolerance <= index <= last + tolerance]
        hits += bool(near)
        left = [index for index in left if index not in near]
    return Score(hits, len(labels) - hits, len(left))


def _nights(logs: list[float], labels: list[tuple[int, int]]) -> Nights:
    return Nights([1e5 * math.exp(value) for value in logs], labels)
