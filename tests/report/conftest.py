# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Golden files: `pytest tests/report --update-golden` writes them anew, and the change is reviewed like any other."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

# How long an example takes is the machine's business.
settings.register_profile("innermost", deadline=None)
settings.load_profile("innermost")

GOLDEN = Path(__file__).parent / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden files of tests/report anew")


def compare_golden(path: Path, text: str, *, update: bool) -> None:
    """Asserts that `path` holds `text`; with `update`, makes it so."""
    if update:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert path.exists(), f"{path.name} is missing: run pytest tests/report --update-golden"
    assert text == path.read_text(encoding="utf-8"), "see the difference, then run pytest tests/report --update-golden"


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    # The option is known only where pytest was started for this folder.
    update = bool(request.config.getoption("--update-golden", default=False))
    return lambda name, text: compare_golden(GOLDEN / name, text, update=update)
