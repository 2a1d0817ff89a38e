# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Pages from templates, and the styles and scripts that they share."""

import json
from collections.abc import Callable
from functools import cache
from importlib import resources
from importlib.metadata import version
from pathlib import Path
from typing import Any

from jinja2 import ChoiceLoader, Environment, PackageLoader

from bot.dashboard.cells import cells_html, heads_html, strip_rows_html, timing_rows_html
from bot.dashboard.headline import words_of_views
from bot.dashboard.matrix import href_of
from bot.dashboard.names import slug
from bot.files import sha256_hex
from bot.report import html

_SCRIPTS = ("common.js", "matrix.js", "dispatch.js", "compare.js", "timeline.js")


@cache
def _environment() -> Environment:
    made = html.environment().overlay(
        loader=ChoiceLoader([PackageLoader("bot.dashboard"), PackageLoader("bot.report")])
    )
    helpers = (cells_html, heads_html, href_of, slug, strip_rows_html, timing_rows_html, words_of_views)
    names: dict[str, Any] = {helper.__name__: helper for helper in helpers}
    made.globals.update(names)
    return made


def page(template: str, **values: Any) -> str:
    """A page."""
    return _environment().get_template(f"{template}.html.j2").render(**values)


def json_text(value: object) -> str:
    """Compact JSON, the same for the same value."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=True, allow_nan=False)


def data_script(key: str, value: object) -> str:
    """A file of data that a page loads as a script: what it may do from a folder as well, unlike fetching."""
    return encoded_script(key, json_text(value))


def encoded_script(key: str, value: str) -> str:
    """The same of what is JSON already."""
    return f"innermost.put({json_text(key)},{value});\n"


@cache
def maker() -> str:
    """A digest of what makes pages: what was made by another one may be out of date."""
    folder = Path(__file__).parent
    files = [path for path in sorted(folder.rglob("*")) if path.suffix in (".py", ".js", ".css", ".j2")]
    libraries = [f"{name} {version(name)}" for name in ("altair", "vl-convert-python")]
    return sha256_hex(b"\0".join([path.read_bytes() for path in files] + [name.encode() for name in libraries]))


def assets() -> dict[str, str]:
    """Name by role, and the files by name: the names have the content's digest, so that caches never mix two sites."""
    style = html.packaged("report.css") + "\n" + _packaged("dashboard.css")
    return {
        "style.css": style,
        "app.js": "\n".join(_packaged(name) for name in _SCRIPTS),
    }


def hashed(name: str, content: str) -> str:
    """`assets/style.0123456789.css`."""
    stem, _, suffix = name.rpartition(".")
    return f"assets/{stem}.{sha256_hex(content.encode())[:10]}.{suffix}"


def libraries() -> dict[str, Callable[[], str]]:
    """What takes seconds to make, by name, and what makes it to import."""

    def charts() -> Any:
        from bot.dashboard import charts  # noqa: PLC0415 - imports Altair, and a site that has its charts needs none

        return charts

    return {
        "vega.js": lambda: _module_free(charts().scripts()),
        "charts.js": lambda: data_script("charts", json.loads(charts().specifications())),
    }


def _module_free(bundle: str) -> str:
    """The bundle is a module, which a page opened from a folder may not load: as a function it needs not be one."""
    return f"(()=>{{{bundle}\n}})();\n"


def _packaged(name: str) -> str:
    return (resources.files("bot.dashboard") / "templates" / name).read_text(encoding="utf-8").strip()
