# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The HTML report: one file that asks for nothing from outside, and reads without its script, on paper, on a phone."""

import base64
import hashlib
import json
import math
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from bot.report import commands, html_parts, plots, words
from bot.report.advice import further_steps, next_steps
from bot.report.coverage import effect_of
from bot.report.importance import Importance, counted, label
from bot.report.legend import legend
from bot.report.remarks import Look, apart, beyond, code_text, numerics_text, remarks, time_text, worst_element
from bot.report.view import View, variant_name
from bot.report.why import since, why

# What a template writes is a few words at a time, or a dispatch: so many are one part.
_AT_A_TIME = 50


def _cleaned(value: object) -> object:
    """Takes controls and bidi overrides out of whatever a template shows; the escaping comes after."""
    return words.clean(value) if isinstance(value, str) and not isinstance(value, Markup) else value


@cache
def environment() -> Environment:
    """Renders the packaged templates; what they show is cleaned, then escaped."""
    made = Environment(
        loader=PackageLoader("bot.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_cleaned,
    )
    helpers = (
        apart,
        beyond,
        code_text,
        counted,
        label,
        numerics_text,
        remarks,
        since,
        time_text,
        variant_name,
        why,
        worst_element,
    )
    names: dict[str, Any] = {helper.__name__: helper for helper in helpers}
    names |= {
        "words": words,
        "plots": plots,
        "parts": html_parts,
        "commands": commands,
        "Look": Look,
        "Importance": Importance,
    }
    made.globals.update(names)
    return made


@cache
def packaged(name: str) -> str:
    """A style or script beside the templates."""
    return (resources.files("bot.report") / "templates" / name).read_text(encoding="utf-8").strip()


def _digest(text: str) -> str:
    """The source expression by which a Content-Security-Policy admits exactly this text."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def policy_for(style: str, script: str) -> str:
    """The Content-Security-Policy of a page that has this style and script, and needs nothing else."""
    return (
        f"default-src 'none'; style-src {_digest(style)}; script-src {_digest(script)}; base-uri 'none'; "
        "form-action 'none'"
    )


def render_html(view: View, *, run_dir: str = "RUN_DIR") -> str:
    """The report as one file. Its policy admits the packaged style and script alone, so nothing else can run."""
    return "".join(stream_html(view, run_dir=run_dir))


def stream_html(view: View, *, run_dir: str = "RUN_DIR") -> Iterator[str]:
    """The same in parts: of thousands of results it has more than 10 MB, which need not be in memory at once."""
    style, script = packaged("report.css"), packaged("report.js")
    timed = [(time, row) for row in view.rows if (time := row.result.verdict.time) is not None]
    timed.sort(key=lambda pair: -pair[0].ratio if plots.plottable(pair[0]) else math.inf)
    parts = (
        environment()
        .get_template("report.html.j2")
        .stream(
            view=view,
            run=view.run,
            run_dir=run_dir,
            style=Markup(style),  # noqa: S704 - packaged text
            script=Markup(script),  # noqa: S704 - packaged text
            policy=policy_for(style, script),
            steps=next_steps(view, run_dir) or further_steps(view, run_dir),
            legend=legend(view.rows, view.stage),
            stages=html_parts.stage_table(view),
            timed=[row for _, row in timed],
            axis=plots.axis_for(
                [time.ratio for time, _ in timed], [edge for time, _ in timed for edge in (time.low, time.high)]
            ),
            effect=effect_of(view.run),
            settings=json.dumps(view.run.settings, indent=2, sort_keys=True, default=str),
        )
    )
    parts.enable_buffering(_AT_A_TIME)
    return parts
