# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The site in Debian's Chromium: from the folder and from a server, by pointer and by keyboard."""

import json
import threading
from collections.abc import Generator
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from bot.dashboard.serve import server_for
from tests.dashboard.browser import PATIENCE_MS
from tests.dashboard.conftest import PLAN, Made
from tests.dashboard.generated import name_of
from tests.dashboard.screenshots import kinds_of_pages, shoot

PAGES = ["index", "alarms", "models", "releases", "compare", "health", "model/model-00", f"dispatch/{name_of(1)}"]
AXE = (resources.files("axe_core_python") / "axe.min.js").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def address(made: Made) -> Generator[str]:
    server = server_for(made.site, 0)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://localhost:{server.server_port}/"
    server.shutdown()
    server.server_close()
    thread.join()


class Watched:
    """A page, and all that it complained about or asked of another host."""

    def __init__(self, page: Page, root: str) -> None:
        self.page = page
        page.set_default_timeout(PATIENCE_MS)
        self.root = root
        self.faults: list[str] = []
        page.on("console", lambda said: self.faults.append(said.text) if said.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("requestfailed", lambda request: self.faults.append(request.url))
        page.on("request", lambda request: self._check(request.url))

    def _check(self, url: str) -> None:
        if not url.startswith((self.root, "data:")):
            self.faults.append(f"asked for {url}")

    def open(self, name: str) -> Page:
        self.page.goto(self.root + name)
        self.page.locator("html[data-complete]").wait_for()
        return self.page


@pytest.fixture(params=["folder", "server"])
def watched(request: pytest.FixtureRequest, browser: Browser, made: Made, address: str) -> Generator[Watched]:
    context = browser.new_context()
    yield Watched(context.new_page(), address if request.param == "server" else f"{made.site.as_uri()}/")
    context.close()


@pytest.fixture
def page(browser: Browser, address: str) -> Generator[Watched]:
    context = browser.new_context()
    found = Watched(context.new_page(), address)
    yield found
    assert found.faults == []
    context.close()


def test_every_page_loads_without_a_fault_or_a_request_elsewhere(watched: Watched) -> None:
    for name in PAGES:
        opened = watched.open(f"{name}.html")
        assert opened.locator("h1").inner_text()
        assert opened.locator("[role=alert]").count() == 0
    assert watched.faults == []


@pytest.mark.slow
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_serious_fault_of_accessibility(browser: Browser, address: str, scheme: Any) -> None:
    context = browser.new_context(color_scheme=scheme)
    opened = Watched(context.new_page(), address)
    found: dict[str, list[str]] = {}
    for name in [*(f"{name}.html" for name in PAGES), "index.html?mode=time&unchanged=1", "compare.html?show=all"]:
        page = opened.open(name)
        page.evaluate(AXE)
        result = page.evaluate("axe.run()")
        faults = [
            f"{fault['id']}: {fault['nodes'][0]['html'][:150]}"
            for fault in result["violations"]
            if fault["impact"] in ("serious", "critical")
        ]
        if faults:
            found[name] = faults
    context.close()
    assert found == {}


def test_axe_finds_what_is_wrong(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content("<html><body><img src='data:,'><input></body></html>")
    page.evaluate(AXE)
    assert {"image-alt", "label"} <= {fault["id"] for fault in page.evaluate("axe.run()")["violations"]}
    page.close()


@pytest.mark.slow
def test_screenshots_fit_every_screen(browser: Browser, made: Made, tmp_path: Path) -> None:
    wider = shoot(browser, made.site, tmp_path)
    assert len(wider) == 4 * len(kinds_of_pages(made.site))
    assert {name: pixels for name, pixels in wider.items() if pixels > 0} == {}


def rows(page: Page) -> list[str]:
    return [text.split("\n")[0] for text in page.locator("#matrix tbody th").all_inner_texts()]


def settled(page: Page, text: str) -> None:
    expect(page.locator("#shown")).to_contain_text(text)


def test_the_matrix_shows_what_changed_and_every_choice_is_in_the_url(page: Watched) -> None:
    opened = page.open("index.html")
    settled(opened, "of 8 shown")
    assert "?" not in opened.url
    changed = rows(opened)
    assert name_of(0) in changed  # it lost its image
    assert name_of(2) in changed  # it no longer compiles
    assert name_of(4) not in changed
    opened.select_option("#variant", "baseline")
    settled(opened, "1 of 8 shown")
    assert rows(opened) == [name_of(2)]
    opened.get_by_text("Show 7 unchanged").click()
    settled(opened, "8 of 8 shown")
    opened.fill("#q", name_of(5)[:12])
    opened.select_option("#role", "filter")
    assert "variant=baseline" in opened.url
    assert "unchanged=1" in opened.url
    again = opened.url
    shown = rows(opened)
    opened.goto("about:blank")
    opened.goto(again)
    settled(opened, "1 of 8 shown")
    assert rows(opened) == shown
    assert opened.input_value("#role") == "filter"
    opened.select_option("#variant", "reordered")
    opened.select_option("#role", "image")
    opened.fill("#q", "")
    opened.uncheck("#unchanged")
    assert "?" not in opened.url  # defaults are left out


def test_unknown_parameters_and_values_are_ignored(page: Watched) -> None:
    opened = page.open("index.html?variant=%3Cscript%3E&nonsense=1&stage=nowhere&role=filter")
    settled(opened, "of 8 shown")
    assert opened.input_value("#variant") == "reordered"
    assert opened.input_value("#stage") == "dispatch-creation"
    assert opened.input_value("#role") == "filter"


def test_what_the_script_shows_is_what_the_page_said_without_it(browser: Browser, address: str, page: Watched) -> None:
    settled(page.open("index.html"), "of 8 shown")
    context = browser.new_context(java_script_enabled=False)
    bare = context.new_page()
    bare.goto(f"{address}index.html")
    assert bare.locator("#matrix tbody tr").all_inner_texts() == page.page.locator("#matrix tbody tr").all_inner_texts()
    context.close()


def test_a_change_leads_to_its_dispatch(page: Watched) -> None:
    opened = page.open("index.html")
    settled(opened, "of 8 shown")
    mark = opened.locator(f"#matrix tr:has-text('{name_of(0)}') td.moved a").last
    assert "◆" in mark.inner_text()
    mark.click()
    opened.wait_for_url("**/dispatch/**")
    assert opened.locator("h1").inner_text() == name_of(0)
    assert "#changes" in opened.url


def test_times_in_the_matrix_are_signed_and_said_in_words(page: Watched) -> None:
    opened = page.open("index.html?mode=time&unchanged=1")
    settled(opened, "8 of 8 shown")
    slower = opened.locator(f"#matrix tr:has-text('{name_of(1)}') td.t-slower")
    assert slower.count() >= 1 or PLAN.slower < PLAN.nights - 14
    for text in opened.locator("#matrix td.t-slower").all_inner_texts():
        assert text.startswith("+")
        assert "slower" in text


def test_a_dispatch_draws_its_times(page: Watched) -> None:
    opened = page.open(f"dispatch/{name_of(1)}.html?target=gfx942")
    chart = opened.locator("#chart svg")
    chart.wait_for()
    assert {"baseline", "reordered"} <= set(chart.locator("text").all_text_contents())
    opened.select_option("#times #variant", "reordered")
    expect(opened.locator("#chart-note")).to_contain_text("The axis starts at")
    assert chart.get_by_text("baseline", exact=True).count() == 0
    opened.select_option("#times #variant", "")
    opened.select_option("#x", "day")
    expect(chart.get_by_text("day", exact=True)).to_have_count(1)
    assert "x=day" in opened.url
    opened.locator("#points summary").click()
    # Two releases, and the nights but the one that is missing, as two variants.
    assert opened.locator("#points tbody tr").count() == 2 * (2 + PLAN.nights - 1)
    opened.select_option("#stage", "preprocessing")
    assert opened.locator("#strip-stage").inner_text() == "preprocessing"


def test_any_two_compilers_are_compared(page: Watched) -> None:
    opened = page.open("compare.html?a=3.12.0&target=gfx942")
    opened.locator("#differences tbody tr").first.wait_for()
    text = opened.locator("#summary").inner_text()
    assert "of 14 that both have, of 16 that either has" in text  # one vanished
    names = [text.split("\n")[0] for text in opened.locator("#differences tbody th").all_inner_texts()]
    assert name_of(0) in names
    assert name_of(5) not in names
    opened.select_option("#b", "3.12.0")
    expect(opened.locator("#summary")).to_contain_text("are the same")
    assert "b=3.12.0" in opened.url


@pytest.mark.parametrize("along", ["order", "day"])
def test_lines_break_where_a_night_is_missing(page: Watched, along: str) -> None:
    opened = page.open(f"dispatch/{name_of(1)}.html?x={along}")
    opened.locator("#chart svg").wait_for()
    paths = opened.locator("#chart .mark-line path").all()
    assert [(path.get_attribute("d") or "").count("M") for path in paths] == [2, 2]


def test_the_timeline_follows_its_choice(page: Watched) -> None:
    opened = page.open("releases.html?variant=baseline")
    opened.locator("#chart svg").wait_for()
    assert opened.locator(".line:visible").count() == 1
    assert "As baseline" in opened.locator(".line:visible caption").inner_text()
    assert "not run: no wheel" in opened.locator(".line:visible").inner_text()


def test_links_lead_somewhere(page: Watched, made: Made) -> None:
    """Every link of one page of each kind is to a file that is there."""
    for name in kinds_of_pages(made.site):
        opened = page.open(name)
        links = opened.evaluate("[...document.querySelectorAll('a[href]')].map(link => link.href)")
        assert links
        for link in links:
            path = link.partition("#")[0].partition("?")[0].removeprefix(page.root)
            assert (made.site / path).is_file(), f"{name}: {link}"


def test_keyboard_alone(page: Watched) -> None:
    opened = page.open("index.html")
    opened.keyboard.press("Tab")
    assert opened.evaluate("document.activeElement.className") == "skip"
    opened.keyboard.press("Enter")
    seen: set[str] = set()
    for _ in range(60):
        opened.keyboard.press("Tab")
        seen.add(opened.evaluate("document.activeElement.id || document.activeElement.className || 'link'"))
    assert {"target", "variant", "stage", "role", "mode", "q", "unchanged", "scroll tall"} <= seen


def test_twins_are_json(made: Made) -> None:
    for path in made.site.rglob("*.html"):
        json.loads(path.with_suffix(".json").read_text())
