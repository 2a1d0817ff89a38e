# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A small generated history, its site, and a browser, made once."""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from bot.config.schema import HistorySettings
from bot.dashboard.build import build
from bot.dashboard.grid import Grid, make_grid
from bot.history.database import Database, open_database, sqlite_address
from bot.history.panel import read_panel
from bot.history.store import Gap, add_gap, gaps
from tests.dashboard.browser import chromium, program
from tests.dashboard.generated import FIRST_NIGHT, fill, plan
from tests.history.conftest import address, cluster

__all__ = ["address", "cluster"]  # fixtures

NIGHTS = 24
PLAN = plan(NIGHTS, 8)
SETTINGS = HistorySettings()
EFFECT = 0.05
GAP = Gap(release="3.11.0", suite="full", targets=("gfx942",), reason="no wheel", at="2025-11-20T00:00:00+00:00")
TODAY = date.fromordinal(FIRST_NIGHT.date().toordinal() + NIGHTS)


@dataclass(frozen=True)
class Made:
    """A history in a file, and the site that was made of it."""

    address: str
    site: Path


def make(database: Database, out: Path, today: date = TODAY) -> object:
    """Builds a site as the command does."""
    return build(database, out, today=today, settings=SETTINGS, effect=EFFECT, base="https://example.org/site/")


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The site of `PLAN`, with a release that could not be brought."""
    folder = tmp_path_factory.mktemp("dashboard")
    address = sqlite_address(folder / "history.sqlite")
    with open_database(address, create=True) as database:
        fill(database, PLAN)
        add_gap(database, GAP)
        make(database, folder / "site")
    return Made(address, folder / "site")


@pytest.fixture(scope="session")
def grid(made: Made) -> Grid:
    with open_database(made.address, create=False) as database:
        return make_grid(read_panel(database), gaps(database))


@pytest.fixture(scope="session")
def browser() -> Generator[Browser]:
    if program() is None:
        pytest.skip("needs Chromium: apt-get install chromium")
    with chromium() as opened:
        yield opened
