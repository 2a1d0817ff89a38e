# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Dispatches that are checked in one module come out as they do alone, and one that breaks harms no other."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random

import pytest

from bot.compiler import pool
from bot.compiler.batch import MOST, Undecided, batches
from bot.compiler.claims import Claims, Unknown
from bot.compiler.door import CompileWorker
from bot.compiler.job import CompileJob, CompileLimits
from bot.compiler.pool import Bench, Workshop
from bot.corpus.library import load_corpus
from bot.files import sha256_hex
from bot.model.compiled import Checked, CompileFailed, Crashed, Outcome, TimedOut
from bot.processes import StopFlag
from tests.compiler.conftest import MakeJob
from tests.paths import DATA, nested_crash

ISSUE, PAD = ((DATA / f"{name}.mlir").read_text() for name in ("issue", "pad"))
WRONG = ISSUE.replace("tensor<16x8x1x1xf16>", "tensor<16x9x1x1xf16>")


class Watched:
    """A bench, and how many jobs it tried to check together, to what end."""

    def __init__(self) -> None:
        self.tried: list[tuple[int, str]] = []
        limits = CompileLimits(seconds=10, memory_mib=4096)
        self.bench = Bench(Workshop(limits=limits, keep=sha256_hex, stop=StopFlag()), Claims(Unknown()))

    def work(self, jobs: Sequence[CompileJob]) -> dict[str, Outcome]:
        left, outcomes = [tuple(jobs)], dict[str, Outcome]()
        for bundle in left:
            for answers, again in self.bench.work(bundle):
                outcomes |= {job.dispatch: _timeless(outcome) for job, outcome in answers}
                left += [(job,) for job in again]
        return outcomes

    def alone(self, jobs: Sequence[CompileJob]) -> dict[str, Outcome]:
        # Each with an identity of its own, so that none follows another.
        own = [replace(job, identity=job.dispatch) for job in jobs]
        return {job.dispatch: _timeless(self.bench.compile(job)[0][0][1]) for job in own}


def _timeless(outcome: Outcome) -> Outcome:
    return replace(outcome, cpu_seconds=0.0) if isinstance(outcome, Checked) else outcome


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> Iterator[Watched]:
    watched, check = Watched(), pool.check_batch

    def noted(worker: CompileWorker, jobs: pool.Jobs, limits: CompileLimits, stop: StopFlag) -> object:
        outcomes = check(worker, jobs, limits, stop)
        watched.tried.append((len(jobs), outcomes.value if isinstance(outcomes, Undecided) else "together"))
        return outcomes

    monkeypatch.setattr(pool, "check_batch", noted)
    yield watched
    watched.bench.close()


@pytest.mark.parametrize(
    ("variant", "target"), [("baseline", "llvm-cpu"), ("reordered", "llvm-cpu"), ("reordered", "gfx942")]
)
def test_a_sample_of_the_corpus(make_job: MakeJob, watched: Watched, variant: str, target: str) -> None:
    corpus = load_corpus()
    sample = Random(f"{variant} {target}").sample(corpus.dispatches, 8)
    jobs = [make_job(dispatch.id, corpus.text(dispatch), variant, target=target) for dispatch in sample]
    assert watched.work(jobs) == watched.alone(jobs)
    assert "together" in {how for _, how in watched.tried}


@pytest.mark.study
@pytest.mark.parametrize("target", ["llvm-cpu", "gfx942", "sm_80", "vulkan"])
@pytest.mark.parametrize("variant", ["none", "baseline", "reordered", "shipped"])
def test_all_of_the_corpus(make_job: MakeJob, watched: Watched, variant: str, target: str) -> None:
    corpus = load_corpus()
    jobs = [make_job(d.id, corpus.text(d), variant, target=target) for d in corpus.dispatches]
    assert watched.work(jobs) == watched.alone(jobs)


def test_who_fails_is_found_and_the_others_stay_together(make_job: MakeJob, watched: Watched) -> None:
    texts = {"one": ISSUE, "two": PAD, "three": ISSUE, "wrong": WRONG}
    jobs = [make_job(name, text) for name, text in texts.items()]
    outcomes = watched.work(jobs)
    assert outcomes == watched.alone(jobs)
    assert isinstance(outcomes["wrong"], CompileFailed)
    assert "dispatch.mlir:" in outcomes["wrong"].diagnostics
    assert watched.tried == [(4, "failed"), (2, "together"), (2, "failed")]


@pytest.mark.slow
@pytest.mark.parametrize(("text", "kind"), [(nested_crash(), Crashed), ((DATA / "endless.mlir").read_text(), TimedOut)])
def test_who_breaks_is_found_and_the_others_are_unharmed(
    make_job: MakeJob, watched: Watched, text: str, kind: type[Outcome]
) -> None:
    outcomes = watched.work([make_job("one", ISSUE), make_job("breaks", text), make_job("two", PAD)])
    assert {name: type(outcome) for name, outcome in outcomes.items()} == {
        "one": Checked,
        "breaks": kind,
        "two": Checked,
    }
    assert watched.tried == [(3, "broken")]


# Transposing a constant is done once, by an initializer.
HOISTED = """
util.func public @main(%x: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %c = arith.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>
  %e = tensor.empty() : tensor<3x2xf32>
  %t = linalg.transpose ins(%c : tensor<2x3xf32>) outs(%e : tensor<3x2xf32>) permutation = [1, 0]
  %s = math.exp %t : tensor<3x2xf32>
  %0 = arith.mulf %x, %s : tensor<3x2xf32>
  util.return %0 : tensor<3x2xf32>
}
"""
TWO = "util.func private @other() { util.return }\n" + ISSUE


@pytest.mark.parametrize("text", [HOISTED, TWO])
def test_what_may_be_shared_is_compiled_alone(make_job: MakeJob, watched: Watched, text: str) -> None:
    jobs = [make_job("one", ISSUE), make_job("shares", text), make_job("two", PAD)]
    outcomes = watched.work(jobs)
    assert outcomes == watched.alone(jobs)
    assert {outcome.kind for outcome in outcomes.values()} == {"checked"}
    assert watched.tried == [(3, "apart")]


def test_only_what_compiles_alike_and_makes_no_code_goes_together(make_job: MakeJob) -> None:
    checked = [make_job(str(number), ISSUE, "baseline") for number in range(MOST + 1)]
    others = [make_job("reordered", ISSUE, "reordered"), make_job("gpu", ISSUE, "baseline", target="gfx942")]
    code = [make_job("code", ISSUE, "baseline", code=True), make_job("more code", PAD, "baseline", code=True)]
    made = [[job.dispatch for job in batch] for batch in batches([*checked, *others, *code])]
    first = [str(number) for number in range(MOST)]
    assert made == [first, [str(MOST)], ["reordered"], ["gpu"], ["code"], ["more code"]]
