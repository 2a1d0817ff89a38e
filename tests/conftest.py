# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What all tests share."""

import os
from collections.abc import Generator

import pytest

# Set where everything that a test may need is installed: there, a skip hides something.
REQUIRE_ALL = "INNERMOST_REQUIRE_ALL"
# All but PyTorch and what it brings, which takes several GB: tests of that run apart, where the variable is `extract`.
EXTRACT = "innermost[extract]"
# CI need not run as root either.
ROOT_ONLY = "for root alone"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Turns a skip into a failure where everything is there."""
    report = yield
    required = os.environ.get(REQUIRE_ALL, "")
    excuses = (ROOT_ONLY,) if required == "extract" else (EXTRACT, ROOT_ONLY)
    if report.skipped and required and not any(excuse in str(report.longrepr) for excuse in excuses):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was skipped although {REQUIRE_ALL} is set: {report.longrepr}"
    return report


@pytest.fixture(autouse=True, scope="session")
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Generator[None]:
    """A cache for these tests alone, so that no test sees what the user's own runs found out.

    The processes of one test run share it, as runs beside each other do.
    """
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("INNERMOST_CACHE", str(shared / "shared-cache"))
        yield
