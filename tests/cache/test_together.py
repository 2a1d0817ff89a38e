# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Concurrent runs share a cache, and a run may be killed at any moment."""

import os
import subprocess
import sys
import time
from pathlib import Path
from random import Random

from tests.cache.conftest import Opened
from tests.cache.hammer import KEYS, is_right

TWO_MINUTES_AGO = time.time() - 120
TWO_DAYS_AGO = time.time() - 2 * 24 * 3600


def start(role: str, root: Path, seed: int, rounds: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.cache.hammer", role, str(root), str(seed), str(rounds)]
    cwd = Path(__file__).resolve().parents[2]
    return subprocess.Popen(command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def finish(process: subprocess.Popen[str]) -> int:
    """How many hits it had."""
    out, err = process.communicate(timeout=120)
    assert process.returncode == 0, err
    assert err == ""
    return int(out.split()[-1])


def test_processes_hammer_the_same_keys(opened: Opened) -> None:
    workers = [start("work", opened.root, seed, 1_000) for seed in range(3)]
    assert all(finish(worker) > 100 for worker in workers)
    cache = opened()
    answers = [cache.get(key) for key in KEYS]
    assert all(answer is not None and is_right(key, answer) for key, answer in zip(KEYS, answers, strict=True))
    assert (cache.damaged, list(opened.root.rglob(".*"))) == (0, [])


def test_while_others_trim_and_clear(opened: Opened) -> None:
    workers = [start("work", opened.root, seed, 1_000) for seed in range(2)]
    others = [start("trim", opened.root, 8, 200), start("clear", opened.root, 9, 200)]
    for process in (*workers, *others):
        finish(process)
    cache = opened()
    for key in KEYS:
        answer = cache.get(key)
        assert answer is None or is_right(key, answer)
    assert cache.damaged == 0


def test_writers_that_are_killed_leave_nothing_wrong(opened: Opened) -> None:
    rng = Random(0)
    for seed in range(8):
        writer = start("work", opened.root, seed, 10**9)
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
        time.sleep(rng.uniform(0.005, 0.05))
        writer.kill()
        writer.communicate()
        cache = opened()
        for key in KEYS:
            answer = cache.get(key)
            assert answer is None or is_right(key, answer)
        assert cache.damaged == 0
    assert opened().info().entries > 0
    assert opened.warnings == []


def test_what_a_killed_writer_left_goes_after_a_day(opened: Opened) -> None:
    cache = opened()
    cache.put(KEYS[0], b"answer")
    (path,) = opened.root.glob("entries/??/*")
    young, old = path.with_name(f".{path.name}.young"), path.with_name(f".{path.name}.old")
    root_level = opened.root / ".usage.json.old"
    for left in (young, old, root_level):
        left.write_bytes(b"half of")
    for left in (old, root_level):
        os.utime(left, (TWO_DAYS_AGO, TWO_DAYS_AGO))
    assert cache.trim() == 0
    assert [left.exists() for left in (young, old, root_level)] == [True, False, False]
    assert cache.get(KEYS[0]) == b"answer"
    assert cache.clear().entries == 1
    assert young.exists()  # it may be being written
    os.utime(young, (TWO_MINUTES_AGO, TWO_MINUTES_AGO))
    cache.clear()
    assert not young.exists()
