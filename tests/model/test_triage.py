# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Acceptances: which results they cover, and which of several counts."""

from bot.model.triage import Acceptance, accepted


def acceptance(dispatch: str = "d", target: str | None = None, when: str = "2026-11-25T10:00:00Z") -> Acceptance:
    return Acceptance(dispatch=dispatch, target=target, who="octocat", when=when, why="the pad is gone")


def test_it_covers_its_dispatch_on_its_target_or_on_all() -> None:
    assert acceptance().covers("d", "gfx942")
    assert acceptance(target="gfx942").covers("d", "gfx942")
    assert not acceptance(target="gfx942").covers("d", "llvm-cpu")
    assert not acceptance().covers("d2", "gfx942")


def test_the_latest_counts() -> None:
    old, new = acceptance(), acceptance(target="gfx942", when="2026-11-26T10:00:00Z")
    assert accepted([new, old], "d", "gfx942") == new
    assert accepted([new, old], "d", "llvm-cpu") == old
    assert accepted([new, old], "e", "llvm-cpu") is None
