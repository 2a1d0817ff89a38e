# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What was observed must be of the corpus that it is written into: of all of it, and of nothing else."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from bot.corpus.index import build_index, index_text
from bot.corpus.library import DISPATCHES, INDEX, load_corpus
from bot.curate.behaviour import BEHAVIOUR, Behaviour, behaviour_text, read_behaviour
from bot.files import write_atomic
from bot.flow.select import records_of
from bot.model.run import DispatchRecord, Run, Step
from bot.record import save_run
from tests.cli.conftest import Innermost, innermost
from tests.report import builders as make

__all__ = ["innermost"]  # the fixture

SHIPPED = load_corpus()
KNOWN = Behaviour.model_validate_json((SHIPPED.root / BEHAVIOUR).read_bytes())
# With the reordered pipeline alone.
FAILING = next(name for name, failures in KNOWN.failures.items() if len(failures) == 1)
IDS = (*(dispatch.id for dispatch in SHIPPED.suite("smoke")[:2]), FAILING)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Three of the shipped dispatches, one of which does not compile."""
    home = tmp_path / "mine"
    chosen = tuple(dispatch for dispatch in SHIPPED.dispatches if dispatch.id in IDS)
    (home / DISPATCHES).mkdir(parents=True)
    for dispatch in chosen:
        shutil.copyfile(SHIPPED.root / dispatch.file, home / dispatch.file)
    model = "models/one/model.toml"
    uses = "".join(f'\n[[uses]]\ndispatch = "{dispatch.id}"\ncount = 1\n' for dispatch in chosen)
    shipped = next((SHIPPED.root / "models").glob("*/model.toml")).read_text().partition("\n[[")[0]
    head = shipped.partition("\n[counts]")[0].replace(shipped.split('"')[1], "one", 1)
    counts = "\n[counts]\nconvolutions = 3\none_by_one = 3\ncut = 3\nunique = 3\n"
    write_atomic(home / model, head + counts + uses)
    (home / INDEX).write_text(index_text(build_index(home)))
    return home


def run_of(dispatches: tuple[DispatchRecord, ...]) -> Run:
    results = [
        make.result(
            dispatch.id,
            baseline=make.checked(),
            candidate=make.failed() if dispatch.id == FAILING else make.checked(),
        )
        for dispatch in dispatches
    ]
    return make.run(*results, until=Step.CHECK).model_copy(update={"dispatches": dispatches})


def test_a_run_of_the_whole_corpus_is_observed(innermost: Innermost, corpus: Path, tmp_path: Path) -> None:
    records, _ = records_of(load_corpus(corpus), load_corpus(corpus).dispatches)
    save_run(tmp_path / "run", run_of(records))
    assert innermost("corpus", "observe", "run", "--corpus", corpus).code == 0
    seen = read_behaviour(corpus)
    assert seen is not None
    assert set(seen.classes) == set(IDS)
    said = innermost("corpus", "verify", "--corpus", corpus)
    assert said.code == 0, said.out
    verified = f"3 dispatches of 1 model verified in {corpus}"
    assert said.out == f"{verified}, 1 of them known not to compile\n"
    plain = innermost("corpus", "verify", "--no-compile", "--corpus", corpus)
    assert plain.out == f"{verified}\n"


def test_a_run_of_a_part_or_of_other_dispatches_is_refused(innermost: Innermost, corpus: Path, tmp_path: Path) -> None:
    records, _ = records_of(load_corpus(corpus), load_corpus(corpus).dispatches)
    changed = replace(records[0], sha256=make.sha("another text"))
    stopped = run_of(records)
    stopped = stopped.model_copy(update={"results": stopped.results[1:]})
    more, _ = records_of(SHIPPED, SHIPPED.suite("smoke")[2:3])
    lacks = f"run lacks 1 ({records[0].id}) of 3 dispatches of {corpus}"
    for run, message in (
        (run_of(records[1:]), lacks),
        (run_of((changed, *records[1:])), lacks),
        (stopped, lacks),
        (run_of((*records, *more)), f"{corpus} lacks 1 ({more[0].id}) of 4 dispatches of run"),
    ):
        save_run(tmp_path / "run", run)
        said = innermost("corpus", "observe", "run", "--corpus", corpus)
        assert said.code == 2
        assert message in said.err
        assert "--corpus" in said.err
        assert sorted(path.name for path in corpus.iterdir()) == [DISPATCHES, INDEX, "models"]


def test_verify_notices_what_was_not_observed(innermost: Innermost, corpus: Path) -> None:
    first, *rest = IDS
    classes = {name: KNOWN.classes[name] for name in rest} | {"gone": "same"}
    (corpus / BEHAVIOUR).write_text(behaviour_text(KNOWN.model_copy(update={"classes": classes, "failures": {}})))
    said = innermost("corpus", "verify", "--no-compile", "--corpus", corpus)
    assert said.code == 2
    assert f"behaviour.json: it lacks 1 ({first}) of 3 dispatches;" in said.out
    assert "behaviour.json: the corpus lacks 1 (gone) of 3 dispatches of it;" in said.out
    assert "2 problems" in said.err
