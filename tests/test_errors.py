# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Tips that name what may have been meant."""

import pytest

from bot.errors import nearest

TARGETS = ["gfx1100", "gfx1201", "gfx942", "llvm-cpu", "sm_80", "vulkan"]
MANY = [f"model-{number}" for number in range(30)]


@pytest.mark.parametrize(
    ("name", "known", "tip"),
    [
        ("gfx924", TARGETS, "did you mean 'gfx942'?"),
        ("vulcan", TARGETS, "did you mean 'vulkan'?"),
        ("dispatch", ["preprocessing", "dispatch-creation"], "did you mean 'dispatch-creation'?"),
        # Three letters are much alike with one slip.
        ("rnu", ["run", "rerun"], "did you mean 'run'?"),
        ("rum", ["run", "rerun"], "did you mean 'run'?"),
        # Nothing that is merely a bit like it.
        ("gfx90a", TARGETS, f"known: {', '.join(TARGETS)}"),
        ("xml", ["text", "comment", "html"], "known: comment, html, text"),
        ("nope", [], "none are defined"),
        ("nope", MANY, "there are 30: `innermost corpus list` lists them"),
        ("model-3x", MANY, "did you mean 'model-3'?"),
        ("", MANY, "there are 30: `innermost corpus list` lists them"),
    ],
)
def test_the_nearest_or_how_to_find_it(name: str, known: list[str], tip: str) -> None:
    assert nearest(name, known, "innermost corpus list") == tip


def test_many_without_a_command() -> None:
    assert nearest("nope", MANY) == "there are 30, none much like it"
