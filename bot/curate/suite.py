# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The `ci` suite, as a file that anybody can make anew from the corpus."""

from pathlib import Path

from bot.corpus.library import load_corpus
from bot.corpus.records import load_records
from bot.curate.behaviour import load_behaviour
from bot.curate.choose import choose, coverage, properties

CI_FILE = "suites-ci.toml"
CI_SIZE = 120


def choose_ci(root: Path, size: int = CI_SIZE) -> tuple[list[str], tuple[float, ...]]:
    """The ids of the `ci` suite, and its coverage of properties, pairs and triples of them. It includes `smoke`."""
    corpus = load_corpus(root)
    behaviour = load_behaviour(root)
    families = {record.model: record.family for record in load_records(root)}
    candidates = [
        (d.id, properties(d, behaviour.get(d.id, ""), families), sum(use.uses for use in d.models))
        for d in corpus.dispatches
    ]
    smoke = [d.id for d in corpus.suite("smoke")] if "smoke" in corpus.suites else []
    chosen = choose(candidates, size, given=smoke)
    return chosen, coverage(candidates, chosen)


def suite_text(ids: list[str], size: int) -> str:
    """The suite's file."""
    lines = "\n".join(f'  "{name}",' for name in ids)
    return (
        f"# Made by `innermost corpus choose --size {size}`; don't edit.\n\n[ci]\n"
        f'purpose = "stands for the corpus: every property, and most pairs of properties, in {len(ids)} dispatches"\n'
        f"dispatches = [\n{lines}\n]\n"
    )
