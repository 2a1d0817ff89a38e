# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What `trace`, `bisect` and `repro` in a comment come to: work with the real compiler, answers over real HTTP."""

from pathlib import Path

import pytest

from bot.explain.bisect import Answer, Bisection
from bot.explain.properties import Property
from bot.explain.search import Change
from bot.gh.found import Bisected, Traces, load_found, save_found
from bot.gh.work import BisectWork, ReproWork, TraceWork, Work
from bot.model.compiled import CompileFailed
from bot.model.facts import Operand, OpFacts, ResultOperand
from bot.model.trace import Ending, Move, PassPoint, Trace, TracedOp, TraceStep
from bot.model.verdict import LayoutChange
from bot.record import save_run
from tests.gh.server import GitHubServer
from tests.gh.test_requested import EVIL, LOG, Workflow, bodies, comparing, post, request, workflow
from tests.paths import DATA
from tests.report import builders as b
from tests.report.dom import OURS, problems, read, rendered

__all__ = ["workflow"]  # the fixture

PAD = (DATA / "pad.mlir").read_text()
DISPATCH = "nchw_1x8x128x128_o8_f16f32_pad_4d96cc7b"
COMMITS = ("1" * 40, "2" * 40)
UPSTREAM = "https://github.com/iree-org/iree"


def tracing(block: str = "", dispatch: str = "", diff: str = "reordered") -> TraceWork:
    return TraceWork(dispatch=dispatch, block=block, pipeline="baseline", diff=diff, target="llvm-cpu")


def bisecting(**more: object) -> BisectWork:
    asked = {"dispatch": DISPATCH, "block": "", "pipeline": "shipped", "target": "llvm-cpu", "every": False}
    asked |= {"stage": "preprocessing", "role": "image", "about": "innermost", "first": None, "last": None}
    return BisectWork.model_validate(asked | more)


def done(workflow: Workflow, work: Work, code: int = 0) -> str:
    """The comment, with what is quoted in it read as GitHub reads it."""
    workflow.start(request(work))
    assert workflow.perform() == code
    assert workflow.answer() == 0
    (body,) = bodies(workflow.server)
    assert problems(rendered(body.rpartition("<!--")[0]), OURS, links=[LOG]) == set()
    return body


def test_two_pipelines_of_a_block_are_traced(workflow: Workflow) -> None:
    body = done(workflow, tracing(PAD))
    assert body.startswith("**`/innermost trace`**\n\n`block` · `baseline` @ `")
    assert "First divergence: baseline #" in body
    assert "image of arg1 gained (baseline: as it was; reordered: image gained at #" in body
    _, fence = body.split("```diff\n")
    assert any(line.startswith("+ ") and "ConvertConvToChannelsLast" in line for line in fence.splitlines())


def test_a_block_that_is_no_mlir_is_told(workflow: Workflow) -> None:
    body = done(workflow, tracing("func.func @f( {", diff=""), code=3)
    assert "**With `baseline` it fails to compile at input.**" in body
    assert "What the compiler says" in body


def test_a_reproducer_is_left_and_its_short_form_told(workflow: Workflow) -> None:
    body = done(workflow, ReproWork(run=comparing(PAD)))
    assert "at dispatch-creation, the image of arg1 gains its innermost reduction" in body.replace("&#95;", "_")
    assert body.count("iree-compile dispatch.mlir") == 2
    assert "--iree-preprocessing-pass-pipeline=" in body
    assert (workflow.folder / "out" / "reproducer" / "reproduce.sh").stat().st_mode & 0o111
    assert (workflow.folder / "out" / "reproducer" / "dispatch.mlir").exists()


def test_nothing_is_reproduced_where_nothing_differs(workflow: Workflow) -> None:
    body = done(workflow, ReproWork(run=comparing(PAD, ("baseline", "baseline"))))
    assert "nothing differs between the two sides" in body
    assert not (workflow.folder / "out" / "reproducer").exists()


def found(**more: object) -> Bisected:
    values = (
        (("3.4.0", False), ("3.5.0", False), ("3.6.0", True), ("3.13.0", True)),
        (COMMITS[0],) * 2 + (COMMITS[1],) * 2,
    )
    bisection = Bisection(
        good="3.4.0",
        bad="3.13.0",
        suspects=("3.6.0",),
        tested=tuple(
            Answer(release=release, value=value, revision=revision)
            for (release, value), revision in zip(*values, strict=True)
        ),
        changes=(Change(release="3.6.0", before=False, to=True),),
    )
    made = {"program": DISPATCH, "pipeline": "shipped", "target": "llvm-cpu", "count": 12, "every": False}
    return Bisected.model_validate(made | {"about": "image innermost at preprocessing", "bisection": bisection} | more)


def test_a_bisection_is_told_with_where_to_read_on(server: GitHubServer, tmp_path: Path) -> None:
    save_found(tmp_path, found())
    _, body = post(server, tmp_path, request(bisecting()))
    assert "changed in 3.6.0: no -> yes; (tested 4 of 12)" in read(rendered(body)).text
    assert f"[release notes](<{UPSTREAM}/releases/tag/v3.6.0>)" in body
    assert f"[the commits in between](<{UPSTREAM}/compare/{COMMITS[0]}...{COMMITS[1]}>)" in body
    assert "◆ 3.6.0   yes" in body


@pytest.mark.parametrize(
    ("more", "asked"),
    [
        ({"program": "another"}, {}),
        ({"pipeline": "none"}, {}),
        ({}, {"role": "filter"}),
        ({}, {"about": Property.COMPILES}),
        ({}, {"block": PAD, "dispatch": ""}),
    ],
)
def test_another_bisection_is_not_told(
    server: GitHubServer, tmp_path: Path, more: dict[str, object], asked: dict[str, object]
) -> None:
    save_found(tmp_path, found(**more))
    _, body = post(server, tmp_path, request(bisecting(**asked)))
    assert "There is no result" in body
    assert "The record is of" in body


def test_a_reproducer_of_another_dispatch_is_not_told(server: GitHubServer, tmp_path: Path) -> None:
    run = b.run(b.result("another"))
    save_run(tmp_path, run)
    _, body = post(server, tmp_path, request(ReproWork(run=comparing(PAD))))
    assert "The record is of another" in body


def hostile() -> Traces:
    operand = Operand(role=EVIL, map=EVIL, type=EVIL, last=EVIL, innermost=False, encoded=False)
    op = OpFacts(key=EVIL, op=EVIL, kind=EVIL, operands=(operand,) * 3, result=ResultOperand(map=EVIL, type=EVIL))
    at = PassPoint(number=1, name=EVIL, argument=EVIL, options=EVIL, phase=EVIL, what="changed")
    move = Move(track=EVIL, role=EVIL, before=operand, after=operand, change=LayoutChange.LOST)
    ops = tuple(TracedOp(track=f"{EVIL}{n}", facts=op) for n in range(40))
    ending = Ending(track=f"{EVIL}1", how="split", into=(EVIL,))
    step = TraceStep(point=at, ops=ops, moves=(move,) * 5, endings=(ending,), appeared=(EVIL,))
    failure = CompileFailed(stages={}, diagnostics=f"{EVIL}\n" * 1000, at=EVIL)
    trace = Trace(passes=(at,) * 50, steps=(step,) * 20, failure=failure)
    other = trace.model_copy(update={"steps": (step,)})
    return Traces(
        program="block",
        target="llvm-cpu",
        variants=("baseline", "reordered"),
        releases=(EVIL,) * 2,
        traces=(trace, other),
    )


def test_whatever_a_trace_says_stays_text_and_fits(server: GitHubServer, tmp_path: Path) -> None:
    save_found(tmp_path, hostile())
    _, body = post(server, tmp_path, request(tracing(PAD)))
    assert "/innermost trace" in body
    assert len(body) < 60_000
    assert read(rendered(body)).rows == []
    assert problems(rendered(body.rpartition("<!--")[0]), OURS, links=[LOG]) == set()


def test_whatever_a_bisection_says_stays_text(server: GitHubServer, tmp_path: Path) -> None:
    tested = tuple(Answer(release=f"{EVIL}{n}", value=EVIL, why=EVIL, revision=EVIL) for n in range(500))
    made = Bisection(good=EVIL, bad=EVIL, suspects=(f"{EVIL}1", f"{EVIL}2"), tested=tested, changes=())
    save_found(tmp_path, found(bisection=made))
    _, body = post(server, tmp_path, request(bisecting()))
    assert len(body) < 60_000
    assert problems(rendered(body.rpartition("<!--")[0]), OURS, links=[LOG]) == set()


def test_a_record_without_a_trace_for_each_variant_is_no_result(server: GitHubServer, tmp_path: Path) -> None:
    save_found(tmp_path, hostile().model_copy(update={"traces": ()}))
    with pytest.raises(Exception, match="not a trace for each variant"):
        load_found(tmp_path, Traces)
    _, body = post(server, tmp_path, request(tracing(PAD)))
    assert "There is no result" in body


@pytest.mark.study
def test_releases_are_bisected(workflow: Workflow, tmp_path: Path) -> None:
    """With compilers from the package index: about 600 MB each."""
    workflow.monkeypatch.setenv("INNERMOST_CACHE", str(tmp_path / "cache"))
    workflow.start(request(bisecting(first="3.5.0", last="3.6.0")))
    assert workflow.perform() == 0
    assert load_found(tmp_path / "out", Bisected).bisection.first_changed == "3.6.0"
    assert workflow.answer() == 0
    (body,) = bodies(workflow.server)
    assert "changed in 3.6.0" in body
