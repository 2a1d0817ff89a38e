# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Debian's Chromium, driven by playwright."""

import shutil
from collections.abc import Generator
from contextlib import contextmanager

from playwright.sync_api import Browser, expect, sync_playwright

PROGRAM = "chromium"
# Of a machine that does other things too: no test waits for what does not come.
PATIENCE_MS = 120_000
expect.set_options(timeout=PATIENCE_MS)


def program() -> str | None:
    """Where it is; None where it is not installed."""
    return shutil.which(PROGRAM)


@contextmanager
def chromium() -> Generator[Browser]:
    """A browser without a window. As root, as in CI, Chromium has no sandbox."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program(), args=["--no-sandbox", "--disable-gpu"])
        try:
            yield browser
        finally:
            browser.close()
