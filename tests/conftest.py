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
# All but PyTorch and what it brings, which takes several GB: what rebuilds models with it skips in CI too.
EXTRACT = "innermost[extract]"
# CI need not run as root either.
ROOT_ONLY = "for root alone"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Turns a skip into a failure where everything is there."""
    report = yield
    if (
        report.skipped
        and os.environ.get(REQUIRE_ALL)
        and not any(excuse in str(report.longrepr) for excuse in (EXTRACT, ROOT_ONLY))
    ):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was skipped although {REQUIRE_ALL} is set: {report.longrepr}"
    return report
