# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A Run directory belongs to whoever records into it, for as long as that lives."""

from pathlib import Path

import pytest

from bot.errors import InfrastructureError, UsageError
from bot.flow.workfolder import alone_in


def test_one_at_a_time(tmp_path: Path) -> None:
    run_dir = tmp_path / "deep" / "run"
    with alone_in(run_dir), pytest.raises(UsageError, match="another run is recording into"), alone_in(run_dir):
        pass
    assert list(tmp_path.iterdir()) == []  # nothing was put into it
    with alone_in(run_dir):
        (run_dir / "run.json").touch()
    with alone_in(run_dir):
        pass
    assert [path.name for path in run_dir.iterdir()] == ["run.json"]


def test_where_none_can_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(InfrastructureError, match="cannot make"), alone_in(tmp_path / "file" / "run"):
        pass
