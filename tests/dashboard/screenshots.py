# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`python -m tests.dashboard.screenshots SITE OUT`: every kind of page, light and dark, on a desktop and on a phone."""

import sys
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser

from tests.dashboard.browser import PATIENCE_MS, chromium

SIZES = {"desktop": (1280, 900), "phone": (390, 844)}
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")


def kinds_of_pages(site: Path) -> list[str]:
    """One page of each kind, from the site's root."""
    several = [sorted((site / folder).glob("*.html"))[0] for folder in ("dispatch", "model")]
    return sorted(path.name for path in site.glob("*.html")) + [str(path.relative_to(site)) for path in several]


def shoot(browser: Browser, site: Path, out: Path) -> dict[str, int]:
    """Makes them all. Returns by picture how many pixels the page is wider than the screen."""
    wider: dict[str, int] = {}
    for scheme in SCHEMES:
        for size, (width, height) in SIZES.items():
            context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
            context.set_default_timeout(PATIENCE_MS)
            page = context.new_page()
            for name in kinds_of_pages(site):
                page.goto((site / name).as_uri())
                page.locator("html[data-complete]").wait_for()
                picture = f"{name.replace('/', '-').removesuffix('.html')}-{size}-{scheme}.png"
                page.screenshot(path=out / picture, full_page=True)
                wider[picture] = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            context.close()
    return wider


if __name__ == "__main__":
    with chromium() as opened:
        Path(sys.argv[2]).mkdir(parents=True, exist_ok=True)
        shoot(opened, Path(sys.argv[1]), Path(sys.argv[2]))
