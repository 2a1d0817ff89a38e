# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Metrics travel with the code: taken in the one compile there is, followed, recalled, and absent for CPUs."""

from pathlib import Path

import pytest

from bot.cache import Cache
from bot.compiler.recall import recall, remember
from bot.files import sha256_hex
from bot.model.codegen import ReadObject
from bot.model.compiled import Compiled
from tests.compiler.conftest import MakeJob, run_jobs
from tests.paths import DATA

ISSUE = (DATA / "issue.mlir").read_text()


def test_equal_code_has_equal_metrics_and_followers_have_them_too(make_job: MakeJob) -> None:
    made: list[bytes] = []
    sides = {name: make_job(name, ISSUE, name, code=True, target="gfx942") for name in ("baseline", "reordered")}
    found = run_jobs([*sides.values()], made=made)
    one, other = found["baseline"], found["reordered"]
    assert isinstance(one, Compiled)
    assert isinstance(other, Compiled)
    assert len(made) == 1  # the second one followed
    assert one.code == other.code
    (read,) = one.code.objects
    assert isinstance(read, ReadObject)
    assert read.target == "gfx942"
    for kernel in read.kernels:
        assert kernel.vgprs
        assert kernel.instructions
        assert kernel.configuration is not None
        assert kernel.occupancy is not None
        assert kernel.notes == ()


def test_a_cpu_has_none(make_job: MakeJob) -> None:
    found = run_jobs([make_job("d", ISSUE, code=True)])["d"]
    assert isinstance(found, Compiled)
    assert found.code.objects == ()


def test_metrics_are_recalled_with_the_outcome(make_job: MakeJob, tmp_path: Path) -> None:
    cache = Cache.open(tmp_path, 0, enabled=True, warn=pytest.fail)
    job = make_job("d", ISSUE, code=True, target="sm_80")
    made: list[bytes] = []
    found = run_jobs([job], made=made)["d"]
    assert isinstance(found, Compiled)
    assert found.code.objects
    cache.put_blob(made[0])
    remember(cache, job, found)
    again = recall(cache, job, sha256_hex)
    assert isinstance(again, Compiled)
    assert again.code == found.code
