# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Options that several commands share."""

import pytest

from tests.cli.conftest import Innermost
from tests.paths import DATA

PAD = DATA / "pad.mlir"


@pytest.mark.parametrize(
    "command",
    [
        ("run", "--dispatch", PAD, "--out", "/proc/x"),
        ("merge", "shard", "--out", "/proc/x/y"),
        ("trace", PAD, "--html", "/proc/x.html"),
        ("reduce", PAD, "--out", "/proc/x"),
        ("dashboard", "build", "--out", "/proc/x"),
        ("corpus", "extract", PAD, "--out", "/proc/x"),
    ],
    ids=lambda command: command[0],
)
def test_where_nothing_can_be_made_is_a_mistake_told_at_once(innermost: Innermost, command: tuple[object, ...]) -> None:
    said = innermost(*command)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith(f"error: cannot make {command[-1]}: /proc takes no new files")
    assert "tip: choose another place" in said.err
