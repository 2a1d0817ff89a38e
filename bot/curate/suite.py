# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The chosen suites, `smoke` and `ci`, as a file that anybody can make anew from the corpus."""

from collections.abc import Mapping
from math import prod
from pathlib import Path

from bot.corpus.library import Corpus, Dispatch, load_corpus
from bot.curate.behaviour import read_behaviour
from bot.curate.choose import Candidate, choose, coverage, properties, shape_of
from bot.measure.devices import DYNAMIC_SIZE
from bot.model.base import Value

CHOSEN_FILE = "suites-chosen.toml"
CI_SIZE = 120
SMOKE_SIZE = 24
# What a first run can take: small images, little around them.
_SMOKE_PRODUCTS = 20_000_000
_SMOKE_CHARS = 9_000
_EXAMPLE = ("1x8x128x128 * 8x8x1x1 -> 1x8x128x128", "f16,f16->f32", "sdxl-vae-encoder")


class Chosen(Value):
    """A suite: its dispatches in order of id, and how much of the properties, pairs and triples it shows (0 to 1)."""

    dispatches: tuple[str, ...]
    coverage: tuple[float, ...]


def choose_suites(root: Path) -> dict[str, Chosen]:
    """`smoke` and `ci` of the corpus under `root`.

    `smoke` is chosen from the dispatches that are small and compile with both orders, so that on an unchanged compiler
    it is quick and regresses nothing; `ci` from all, and includes `smoke`.
    """
    corpus, seen = load_corpus(root), read_behaviour(root)
    classes: Mapping[str, str] = seen.classes if seen else {}
    failing = seen.failures if seen else {}
    every = [_candidate(dispatch, classes.get(dispatch.id, ""), corpus) for dispatch in corpus.dispatches]
    small = {d.id for d in corpus.dispatches if d.id not in failing and _is_small(d, corpus)}
    smoke = choose([candidate for candidate in every if candidate[0] in small], SMOKE_SIZE, example(corpus.dispatches))
    ci = choose(every, CI_SIZE, smoke)
    return {
        name: Chosen(dispatches=tuple(chosen), coverage=coverage(every, chosen))
        for name, chosen in (("smoke", smoke), ("ci", ci))
    }


def example(dispatches: tuple[Dispatch, ...]) -> list[str]:
    """The example of iree-org/iree#19270, which every suite has: the SDXL VAE encoder's `quant_conv`."""
    shape, dtypes, model = _EXAMPLE
    return [
        d.id
        for d in dispatches
        if (d.shape, d.dtypes) == (shape, dtypes) and any(use.model == model for use in d.models)
    ][:1]


def _candidate(dispatch: Dispatch, behaviour: str, corpus: Corpus) -> Candidate:
    shown = properties(dispatch, behaviour, corpus.families)
    return dispatch.id, shown, sum(use.uses for use in dispatch.models)


def _is_small(dispatch: Dispatch, corpus: Corpus) -> bool:
    shape = shape_of(dispatch)
    products = prod(size or DYNAMIC_SIZE for size in (*shape.result, shape.channels))
    return products <= _SMOKE_PRODUCTS and len(corpus.text(dispatch)) <= _SMOKE_CHARS


def suites_text(suites: Mapping[str, Chosen]) -> str:
    """The suites' file."""
    purposes = {
        "smoke": "small dispatches of every layout, element type and context: a minute on two cores",
        "ci": "stands for the corpus: every property, and most pairs of properties",
    }
    text = "# Made by `innermost corpus choose`; don't edit.\n"
    for name, chosen in suites.items():
        lines = "\n".join(f'  "{dispatch}",' for dispatch in chosen.dispatches)
        text += f'\n[{name}]\npurpose = "{purposes[name]}"\ndispatches = [\n{lines}\n]\n'
    return text
