# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The lit tests in corpus/findings tell good from bad with the installed compiler, as corpus/FINDINGS.md says."""

import shlex
from pathlib import Path

import pytest

from bot.compiler.toolchain import resolve_side, variant_settings
from bot.config.load import load_settings
from bot.explain.lit import Command, passes
from bot.processes import this_python

FINDINGS = Path(__file__).resolve().parents[2] / "corpus" / "findings"
SETTINGS = load_settings(Path("/"))
# The good side and the bad one.
SIDES = {
    "dynamic_pad": ("baseline", "reordered"),
    "pad_to_intrinsics": ("none", "propagate-pad-generalize"),
    "strided_after_elementwise": ("reordered", "baseline"),
    "two_convs": ("reordered", "baseline"),
}


def pipeline(variant: str) -> str:
    return resolve_side(SETTINGS, variant, variant_settings(SETTINGS, variant), []).variant.passes


def test_each_is_known() -> None:
    assert {file.stem for file in FINDINGS.glob("*.mlir")} == set(SIDES)
    text = (FINDINGS.parent / "FINDINGS.md").read_text()
    assert all(f"findings/{name}.mlir" in text for name in SIDES)


@pytest.mark.parametrize("name", SIDES)
def test_it_passes_with_the_good_side_and_fails_with_the_bad_one(name: str) -> None:
    test = (FINDINGS / f"{name}.mlir").read_text()
    first = test.splitlines()[0].removeprefix("// RUN: ").partition(" %s ")[0]
    tool, *arguments = shlex.split(first)
    good, bad = (pipeline(variant) for variant in SIDES[name])
    turned = [word.replace(bad, good) if good else word for word in arguments if good or "pass-pipeline=" not in word]
    assert bad in first
    assert passes(Command(tool=tool, arguments=tuple(turned)), this_python(), test)
    assert not passes(Command(tool=tool, arguments=tuple(arguments)), this_python(), test)
