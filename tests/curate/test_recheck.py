# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Every dispatch compiles or is known not to: what is known is compared with what the compiler does."""

import random
import shutil
from pathlib import Path

import pytest

from bot.cache import Cache
from bot.corpus.index import build_index, index_text
from bot.corpus.library import INDEX, Corpus, load_corpus
from bot.curate.behaviour import BEHAVIOUR, Behaviour, KnownFailure, behaviour_text, observe, read_behaviour
from bot.curate.recheck import recheck, unexpected
from bot.processes import StopFlag
from tests.report import builders as make

LISTED = KnownFailure(
    variant="reordered",
    at="preprocessing",
    cause="'tensor.empty' op incorrect number of dynamic sizes, has 0, expected 2",
)


NO_CACHE = Cache(Path("/nowhere"), 0, enabled=False)


class Quiet:
    def begin(self, step: str, total: int) -> None:
        pass

    def advance(self, what: str) -> None:
        pass


def test_a_failure_is_observed_with_its_cause() -> None:
    seen = observe(make.run(make.result("one", candidate=make.failed()), make.result("two")))
    assert seen.failures == {"one": (LISTED,)}
    assert seen.classes["one"] == "compiled -> failed"
    assert Behaviour.model_validate_json(behaviour_text(seen)) == seen


@pytest.mark.parametrize(
    ("candidate", "listed", "problem"),
    [
        (make.failed(), LISTED, ""),
        (make.failed(), None, "as reordered it fails at preprocessing, which is not listed"),
        (make.failed(at="input"), LISTED, "as reordered it fails at input, which is not listed"),
        (make.crashed(), LISTED, "crashed with SIGSEGV"),
        (make.compiled(), LISTED, "it is listed to fail at preprocessing as reordered, and does not"),
        (make.compiled(), None, ""),
    ],
)
def test_what_is_known_is_compared_with_what_happens(
    candidate: make.Outcome, listed: KnownFailure | None, problem: str
) -> None:
    known = {"one": (listed,)} if listed else {}
    found = [each.what for each in unexpected(make.run(make.result("one", candidate=candidate)), known)]
    assert any(problem in what for what in found) if problem else found == []


def test_what_was_not_compiled_is_a_problem() -> None:
    (problem,) = unexpected(make.run(missing=("one on llvm-cpu",)), {})
    assert (problem.where, problem.what) == ("one on llvm-cpu", "it was not compiled")


def part_of_the_corpus(folder: Path, ids: list[str]) -> Corpus:
    """A corpus of a few of the shipped dispatches, with what is known of them."""
    shipped = load_corpus()
    chosen = tuple(dispatch for dispatch in shipped.dispatches if dispatch.id in ids)
    for dispatch in chosen:
        path = folder / dispatch.file
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(shipped.root / dispatch.file, path)
    index = build_index(folder).model_copy(update={"dispatches": chosen, "families": shipped.families})
    (folder / INDEX).write_text(index_text(index))
    shutil.copyfile(shipped.root / BEHAVIOUR, folder / BEHAVIOUR)
    return load_corpus(folder)


@pytest.mark.slow
def test_a_sample_of_the_shipped_corpus_compiles_as_is_known(tmp_path: Path) -> None:
    """All of it: `innermost corpus verify`, which the study runs."""
    known = read_behaviour(load_corpus().root)
    assert known is not None
    failing = sorted(known.failures)
    others = sorted(known.classes.keys() - known.failures.keys())
    chosen = random.Random(0).sample(others, 8) + random.Random(0).sample(failing, min(2, len(failing)))
    corpus = part_of_the_corpus(tmp_path, chosen)
    assert recheck(corpus, NO_CACHE, Quiet(), StopFlag()) == ()
    # The same, were no failure known.
    changed = known.model_copy(update={"failures": {}})
    (tmp_path / BEHAVIOUR).write_text(behaviour_text(changed))
    problems = recheck(corpus, NO_CACHE, Quiet(), StopFlag())
    assert {problem.where for problem in problems} == set(chosen[8:])


@pytest.mark.study
def test_the_whole_shipped_corpus_compiles_as_is_known() -> None:
    assert recheck(load_corpus(), NO_CACHE, Quiet(), StopFlag()) == ()
