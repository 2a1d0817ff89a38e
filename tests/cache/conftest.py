# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A cache in an empty folder, whose warnings are kept."""

from pathlib import Path

import pytest

from bot.cache import Cache


class Opened:
    """Opens caches on one folder, each as a new process would see it, and keeps what they warn of."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.warnings: list[str] = []

    def __call__(self, limit_bytes: int = 0, *, enabled: bool = True) -> Cache:
        return Cache.open(self.root, limit_bytes, enabled=enabled, warn=self.warnings.append)


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    return Opened(tmp_path / "cache")
