# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The page of a trace: self-contained, and stepped through in a real browser where there is one."""

import html
import shutil
import subprocess
from pathlib import Path

import pytest

from bot.explain.diverge import blame
from bot.report.trace_html import render_trace_html
from bot.report.trace_text import Titled
from tests.explain.conftest import Traces, traces
from tests.paths import DATA

__all__ = ["traces"]  # the fixture
PAD = (DATA / "pad.mlir").read_text()
CHROMIUM = next(
    (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), ""
)


@pytest.fixture(scope="module")
def page(traces: Traces) -> str:
    names = ("baseline", "reordered")
    made = [traces.tracer.trace(PAD, traces.side(name), "llvm-cpu", irs=True) for name in names]
    found = blame(*(each.trace for each in made))
    titled = Titled(dispatch="pad</script><b>", target="llvm-cpu", variants=names)
    return render_trace_html(titled, [(each.trace, each.irs) for each in made], found)


def test_it_asks_for_nothing_and_runs_nothing_of_others(page: str) -> None:
    assert "default-src 'none'" in html.unescape(page)
    for sign in ('src="', "<link", "url(", "@import"):
        assert sign not in page
    assert "pad</script><b>" not in page


@pytest.mark.parametrize(
    ("place", "keys", "shown"),
    [
        ("#pass=61", "", "◆ #61 PropagateLinalgTranspose"),
        ("", "", "The whole, as text"),
        ("", "n", "◆ #23 ConvertConvToChannelsLast"),
        ("", "nj", "● #23 Convert1X1FilterConv2DToMatmul"),
        ("", "njk", "◆ #23 ConvertConvToChannelsLast"),
        ("#pass=nonsense", "", "The whole, as text"),
    ],
)
def test_stepping(page: str, tmp_path: Path, place: str, keys: str, shown: str) -> None:
    if not CHROMIUM:
        pytest.skip("needs Chromium")
    # The page's policy lets no other script in, so keys are pressed in a copy without it.
    press = "".join(f"document.dispatchEvent(new KeyboardEvent('keydown', {{key: '{key}'}}));" for key in keys)
    file = tmp_path / "trace.html"
    policy = page.index('<meta http-equiv="Content-Security-Policy"')
    copy = page[:policy] + page[page.index(">", policy) + 1 :]
    file.write_text(copy.replace("</body>", f"<script>{press}</script></body>") if keys else page)
    command = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}"]
    ran = subprocess.run(
        [*command, "--dump-dom", f"{file.as_uri()}{place}"], capture_output=True, text=True, check=True, timeout=60
    )
    detail = ran.stdout[ran.stdout.index('<article id="detail"') :]
    heading = detail[: detail.index("</article>")]
    assert shown in heading.replace("<h2>", "")
