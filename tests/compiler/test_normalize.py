# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What makes no difference to the code makes none to the text that is compared; what does, stays."""

import os
import signal

import pytest

from bot.compiler.door import CompileWorker
from bot.compiler.normalize import normalize as read
from bot.model.compiled import Compiled
from tests.compiler.conftest import MakeJob, run_jobs
from tests.paths import DATA, nested_crash


def normalize(texts: list[str]) -> list[str]:
    return [source.text for source in read(texts)]


PLAIN = """
util.func public @main(%image: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0.0 : f32
  %high = arith.constant 6.0 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %sum = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>],
                         iterator_types = ["parallel", "parallel"]}
    ins(%image : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %above = arith.maximumf %in, %low : f32
    %clamped = arith.minimumf %above, %high : f32
    linalg.yield %clamped : f32
  } -> tensor<4x8xf32>
  util.return %sum : tensor<4x8xf32>
}
"""
SAME = {
    "comments": "// moved\n\n" + PLAIN.replace("%sum =", "// added\n  %sum ="),
    "names": PLAIN.replace("@main", "@clamp").replace("%clamped", "%c").replace("%image", "%x"),
    "constants": PLAIN.replace("  %low = arith.constant 0.0 : f32\n", "").replace(
        "  %empty", "  %low = arith.constant 0.0 : f32\n  %empty", 1
    ),
    "constants twice": PLAIN.replace("  %sum", "  %again = arith.constant 6.0 : f32\n  %sum").replace(
        "%above, %high", "%above, %again"
    ),
    "module name": f"module @mine {{{PLAIN}}}",
}
OTHER = {
    "value": PLAIN.replace("6.0", "7.0"),
    "op": PLAIN.replace("arith.minimumf", "arith.maximumf"),
    "type": PLAIN.replace("f32", "f64"),
}


@pytest.mark.parametrize("name", SAME)
def test_what_makes_no_difference(name: str) -> None:
    plain, other = normalize([PLAIN, SAME[name]])
    assert plain == other
    assert plain != PLAIN


def test_what_makes_one() -> None:
    texts = normalize([PLAIN, *OTHER.values()])
    assert len(set(texts)) == len(texts)


def test_normal_is_normal() -> None:
    once = normalize([PLAIN, (DATA / "pad.mlir").read_text()])
    assert normalize(once) == once


def test_what_cannot_be_read_stays_and_harms_no_other() -> None:
    broken, crash = "util.func @main( {", nested_crash()
    kept = normalize([broken, crash, PLAIN])
    assert kept[:2] == [broken, crash]
    assert kept[2] == normalize([PLAIN])[0]


def test_a_worker_killed_from_outside_makes_no_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    undisturbed, victims = normalize([SAME["comments"], PLAIN]), list[int]()
    send = CompileWorker.send

    def killed(worker: CompileWorker, message: dict[str, object]) -> None:
        if not victims:
            victims.append(worker.pid)
            os.kill(worker.pid, signal.SIGKILL)
        send(worker, message)

    monkeypatch.setattr(CompileWorker, "send", killed)
    assert normalize([SAME["comments"], PLAIN]) == undisturbed
    assert victims


def test_contractions_are_counted_where_it_can_be_read() -> None:
    texts = [PLAIN, (DATA / "pad.mlir").read_text(), "", "util.func @main( {", nested_crash()]
    assert [source.contractions for source in read(texts)] == [0, 1, 0, 0, None]
    assert [source.given for source in read(texts[:2])] == texts[:2]


def test_several_functions_keep_their_names() -> None:
    two = PLAIN + PLAIN.replace("@main", "@other")
    (text,) = normalize([two])
    assert "@main" in text
    assert "@other" in text


def test_the_normal_text_compiles_to_the_same_code(make_job: MakeJob) -> None:
    made: list[bytes] = []
    texts = normalize([PLAIN, *SAME.values()])
    found = run_jobs([make_job(str(number), text, code=True) for number, text in enumerate(texts)], made=made)
    codes = {outcome.code.code_objects for outcome in found.values() if isinstance(outcome, Compiled)}
    assert len(found) == len(texts)
    assert len(codes) == 1
    assert len(made) == 1
