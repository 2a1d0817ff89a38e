# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Whatever is done to a run, the same command again ends in the record that an undisturbed one has."""

import hashlib
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from bot.corpus.library import load_corpus
from bot.model.run import Run
from tests.disk import resize, small_disk
from tests.flow.torture import Victim
from tests.paths import DATA, nested_crash

# Far more than a small dispatch takes on a busy machine, far less than the endless and the greedy one want.
TIGHT = "[limits]\ncompile_seconds = 5\ncompile_memory_mib = 700\njobs = 2\n"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are looked up in /proc")


def shortest(count: int) -> list[str]:
    """The dispatches that are compiled soonest."""
    corpus = load_corpus()
    chosen = sorted(corpus.dispatches, key=lambda dispatch: (len(corpus.text(dispatch)), dispatch.id))[:count]
    return [word for dispatch in chosen for word in ("--dispatch", dispatch.id)]


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, ...]:
    """Some that compile, one that never ends, one that wants more memory than it may have, and one that crashes."""
    crash = tmp_path_factory.mktemp("crash") / "crash.mlir"
    crash.write_text(nested_crash())
    odd = [word for file in (DATA / "endless.mlir", DATA / "greedy.mlir", crash) for word in ("--dispatch", str(file))]
    return (*shortest(6), *odd, "--until", "compile")


@pytest.fixture(scope="module")
def undisturbed(everything: tuple[str, ...], tmp_path_factory: pytest.TempPathFactory) -> Run:
    folder = tmp_path_factory.mktemp("undisturbed")
    victim = Victim(folder, folder / "out", everything, TIGHT)
    code, err = victim.finish()
    assert code == 3, err  # two limits were passed
    run = victim.result()
    kinds = [result.baseline.kind for result in run.results]
    assert {kind: kinds.count(kind) for kind in kinds} == {
        "compiled": 6,
        "timed out": 1,
        "out of memory": 1,
        "crashed": 1,
    }
    return run


def end_equal(folder: Path, arguments: tuple[str, ...], undisturbed: Run, rng: Random, kills: int) -> None:
    victim = Victim(folder, folder / "out", arguments, TIGHT)
    killed = sum(victim.torment(rng, rng.uniform(1, 6)) for _ in range(kills))
    code, err = victim.finish()
    assert code == 3, err
    assert killed > kills
    assert victim.result() == undisturbed
    # Complete: the same command once more has nothing to do.
    code, err = victim.finish()
    assert "complete already" in err
    assert victim.result() == undisturbed


@pytest.mark.slow
def test_killed_again_and_again(everything: tuple[str, ...], undisturbed: Run, tmp_path: Path) -> None:
    end_equal(tmp_path, everything, undisturbed, Random(21355), kills=2)


@pytest.mark.study
@pytest.mark.parametrize("cache", ["--cache", "--no-cache"])
@pytest.mark.parametrize("seed", range(10))
def test_killed_at_full_size(
    everything: tuple[str, ...], undisturbed: Run, tmp_path: Path, seed: int, cache: str
) -> None:
    end_equal(tmp_path, (*everything, cache), undisturbed, Random(seed), kills=8)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk", "1m") as disk:
        yield disk


@pytest.mark.slow
def test_a_disk_that_fills(disk: Path, tmp_path: Path) -> None:
    arguments = (*shortest(2), "--until", "compile")
    elsewhere = Victim(tmp_path / "elsewhere", tmp_path / "elsewhere" / "out", arguments)
    code, err = elsewhere.finish()
    assert code == 0, err
    # From no room for the sources up to too little for the record.
    for size in ("8k", "100k"):
        victim = Victim(tmp_path / size, disk / "out", arguments)
        resize(disk, size)
        code, err = victim.finish()
        assert code == 3, (size, err)
        assert "error: " in err
        assert "tip: " in err
        for path in (victim.out / "executables").glob("*"):
            assert hashlib.sha256(path.read_bytes()).hexdigest() == path.name
        resize(disk, "256m")
        assert victim.finish()[0] == 0
        assert victim.result() == elsewhere.result()
        shutil.rmtree(victim.out)
