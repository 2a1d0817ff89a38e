# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Reduction: edits keep IR valid, the outcome is small and always the same, and the lit test tells the sides apart."""

from pathlib import Path

import pytest

from bot.corpus.library import load_corpus
from bot.explain.reduce import KINDS, Progress, Shrinker, reduce
from bot.processes import StopFlag
from tests.cli.conftest import Innermost, innermost
from tests.paths import DATA

__all__ = ["innermost"]  # the fixture

PAD, ISSUE = DATA / "pad.mlir", DATA / "issue.mlir"
LONG = "nchw_dx2x1x1_o8_f32_pad_05f81d80"


def test_every_edit_is_smaller_in_its_way_or_refused() -> None:
    corpus = load_corpus()
    with Shrinker() as shrinker:
        for text in (PAD.read_text(), corpus.text(corpus.get(LONG))):
            whole = shrinker.measure(text)
            assert whole is not None
            for kind in KINDS:
                for edit in shrinker.edits(text, kind)[:12]:
                    made = shrinker.apply(text, edit)
                    if made is not None:
                        assert shrinker.measure(made.text) == made


def test_sizes_stay_together() -> None:
    with Shrinker() as shrinker:
        edits = shrinker.edits(PAD.read_text(), "size")
        texts = [made.text for edit in edits if (made := shrinker.apply(PAD.read_text(), edit))]
    # The image's height with the pad's and the result's, its channels with the filter's.
    assert any(
        "tensor<1x32x2x14xf16> to tensor<1x32x4x16xf16>" in text and "tensor<1x16x4x16xf32>" in text for text in texts
    )
    assert any("tensor<1x2x14x14xf16>" in text and "tensor<16x2x1x1xf16>" in text for text in texts)


def test_floats_become_f32_and_their_casts_go() -> None:
    text = """util.func public @main(%a: tensor<4xf16>, %b: tensor<4xf32>) -> tensor<4xf32> {
      %r = linalg.generic {
          indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
          ins(%a : tensor<4xf16>) outs(%b : tensor<4xf32>) {
      ^bb0(%x: f16, %y: f32):
        %z = arith.extf %x : f16 to f32
        linalg.yield %z : f32
      } -> tensor<4xf32>
      util.return %r : tensor<4xf32>
    }"""
    with Shrinker() as shrinker:
        made = shrinker.apply(text, ["floats"])
    assert made is not None
    assert "f16" not in made.text
    assert "extf" not in made.text


def test_it_is_deterministic_and_keeps_to_its_budget() -> None:
    corpus = load_corpus()
    text = corpus.text(corpus.get(LONG))

    def once(budget: int) -> tuple[str, Progress]:
        with Shrinker() as shrinker:
            found = reduce(text, lambda made: "tensor.pad" in made, shrinker, budget, lambda _: None)
        assert found is not None
        return found[0].text, found[1]

    (first, progress), (again, _) = once(1000), once(1000)
    assert first == again
    assert "tensor.pad" in first
    assert progress.now[0] <= 4
    assert not progress.spent
    some, spent = once(3)
    assert spent.tried == 3
    assert spent.spent
    assert "tensor.pad" in some
    assert len(first) < len(some) < len(text)
    # A stop is like a budget that is spent: what was found so far is kept.
    stop = StopFlag()

    def tell(progress: Progress) -> None:
        if progress.tried == 3:
            stop.set()

    with Shrinker() as shrinker:
        found = reduce(text, lambda made: "tensor.pad" in made, shrinker, 1000, tell, stop)
    assert found is not None
    assert (found[0].text, found[1].spent) == (some, True)


@pytest.mark.slow
def test_a_lost_layout_becomes_a_lit_test(innermost: Innermost, tmp_path: Path) -> None:
    said = innermost("reduce", PAD, "--baseline", "baseline", "--candidate", "reordered", "--out", "o")
    assert said.code == 0, said.err
    assert said.err.startswith("sides are swapped: 'reordered' is the good one, whose layout 'baseline' lacks\n")
    assert "the image of arg1 loses its innermost reduction" in said.err
    assert "seen to pass with reordered and to fail with baseline" in said.out
    test = (tmp_path / "o" / "test.mlir").read_text()
    assert test.startswith("// RUN: iree-compile ")
    assert "// CHECK: linalg.generic" in test
    assert "tensor.pad" in test
    assert "14" not in (tmp_path / "o" / "reduced.mlir").read_text()
    assert (tmp_path / "o" / "original.mlir").read_text() == PAD.read_text()


@pytest.mark.slow
def test_of_a_run(innermost: Innermost, tmp_path: Path) -> None:
    command = ("run", "--dispatch", LONG, "--until", "check", "--out", "run")
    assert innermost(*command).code == 1
    said = innermost("reduce", "run", LONG[:8], "--budget", "4", "--out", "o")
    assert said.code == 3
    assert "the budget is spent" in said.out
    assert "tensor.empty" in said.err
    assert (tmp_path / "o" / "test.mlir").read_text().startswith("// RUN: iree-opt ")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ((PAD, "--baseline", "baseline", "--candidate", "baseline"), "to the same layouts"),
        ((PAD, "extra"), "is a file"),
        (("nowhere",), "which dispatch"),
        (("nowhere", "pad"), "cannot read"),
        (("broken.mlir",), "does not parse"),
    ],
)
def test_mistakes(innermost: Innermost, tmp_path: Path, words: tuple[object, ...], message: str) -> None:
    (tmp_path / "broken.mlir").write_text("util.func public @main(")
    said = innermost("reduce", *words)
    assert said.code == 2
    assert message in said.err
    assert not (tmp_path / "innermost-reduced").exists()


def test_the_good_side_must_be_good(innermost: Innermost) -> None:
    failing = Path(__file__).resolve().parents[2] / "corpus" / "findings" / "dynamic_pad.mlir"
    said = innermost("reduce", failing, "--baseline", "reordered", "--candidate", "none")
    assert said.code == 2
    assert "'reordered' is to be the good side" in said.err
