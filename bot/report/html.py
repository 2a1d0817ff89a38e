# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The HTML report: one file that asks for nothing from outside, readable without its script, on paper and on a phone."""

import base64
import hashlib
import json
import math
from functools import cache
from importlib import resources
from statistics import median
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from bot.model.compiled import FAILURES, Checked, Compiled, Outcome
from bot.model.facts import FILTER, IMAGE, Operand, Stage
from bot.model.measured import Compared, Timed
from bot.model.run import Run
from bot.report import commands, plots, words
from bot.report.advice import next_steps
from bot.report.importance import Importance, counted, label
from bot.report.legend import legend, states_of
from bot.report.operands import ABSENT, FAILED, MIXED_OPERANDS, UNDECIDED, Cell, find_op, stages_of, state
from bot.report.remarks import Look, beyond, code_text, numerics_text, remarks, time_text, worst_element
from bot.report.view import Row, View, variant_name

_STATE_CLASSES = {
    "in": "in",
    FAILED: "failed",
    words.MISSING: "none",
    ABSENT: "absent",
    UNDECIDED: "unknown",
    MIXED_OPERANDS: "mix",
    "enc": "unknown",
}


def tone_of(importance: Importance) -> str:
    """The colour class of a kind; its label says the same."""
    if importance.regressed:
        return "bad"
    if importance <= Importance.UNCONFIRMED or importance is Importance.FAILS_IN_BOTH:
        return "warn"
    return "good" if importance is Importance.IMPROVED else "plain"


def state_class(text: str) -> str:
    """The class of one state; a dimension's name is `out`."""
    return _STATE_CLASSES.get(text, "out")


def cell_states(cell: Cell) -> list[tuple[str, str]]:
    """(text, class) for each side of a cell."""
    return [(part, state_class(name)) for part, name in zip(cell.text.split(" → "), states_of(cell.text), strict=True)]


def effect_of(run: Run) -> float | None:
    """The noise band's half-width as the run's settings had it, None where they don't say; see `[thresholds]`."""
    thresholds = run.settings.get("thresholds")
    effect: object = thresholds.get("effect") if isinstance(thresholds, dict) else None
    usable = isinstance(effect, (int, float)) and math.isfinite(effect) and 0 < effect < 1
    return float(effect) if usable and isinstance(effect, (int, float)) else None


def layout_rows(row: Row) -> list[dict[str, Any]]:
    """Per stage, op and role: what both variants show. Ops are matched by key, as the judge matches them."""
    found: list[dict[str, Any]] = []
    result = row.result
    for stage in stages_of(result):
        judged = {
            (op.key, role.role): (role.change, op.traded)
            for op in result.verdict.layout
            if op.stage is stage
            for role in op.roles
        }
        for key, role in _operands(row, stage):
            sides = [_find(outcome, stage, key, role) for outcome in (result.baseline, result.candidate)]
            change, traded = judged.get((key, role), (None, False))
            ops = [op for outcome in (result.candidate, result.baseline) if (op := find_op(outcome, stage, key))]
            found.append(
                {
                    "stage": stage.value,
                    "op": ops[0].op if ops else key,
                    "type": ops[0].result.type if ops else "",
                    "role": role,
                    "sides": [
                        _side(operand, outcome, stage)
                        for operand, outcome in zip(sides, (result.baseline, result.candidate), strict=True)
                    ],
                    "change": f"{change.value if change else 'not compared'}{' (traded)' if traded else ''}",
                    "tone": {"lost": "bad", "gained": "good"}.get(change.value if change else "", "plain"),
                }
            )
    return found


def _operands(row: Row, stage: Stage) -> list[tuple[str, str]]:
    """(key, role) of all operands that either variant shows at a stage, in the IR's order."""
    seen: dict[tuple[str, str], None] = {}
    for outcome in (row.result.candidate, row.result.baseline):
        facts = outcome.stages.get(stage)
        for op in facts.ops if facts is not None else ():
            seen.update(dict.fromkeys((op.key, operand.role) for operand in op.operands))
    return list(seen)


def _find(outcome: Outcome, stage: Stage, key: str, role: str) -> Operand | None:
    op = find_op(outcome, stage, key)
    return next((operand for operand in op.operands if operand.role == role), None) if op is not None else None


def _side(operand: Operand | None, outcome: Outcome, stage: Stage) -> dict[str, str]:
    if operand is None:
        text = ABSENT if stage in outcome.stages else FAILED if isinstance(outcome, FAILURES) else words.MISSING
        return {"state": text, "class": state_class(text), "map": "", "type": ""}
    text = state(operand)
    return {"state": text, "class": state_class(text), "map": operand.map, "type": operand.type}


def trials(row: Row) -> list[dict[str, Any]]:
    """Each trial of a timing with its paired ratios."""
    timing = row.result.timing
    if not isinstance(timing, Timed):
        return []
    found: list[dict[str, Any]] = []
    for trial in timing.trials:
        ratios = plots.paired_ratios(trial)
        found.append({"trial": trial, "ratios": ratios, "median": median(ratios) if ratios else None})
    return found


def compile_words(outcome: Outcome) -> str:
    """What became of one side's compile; a failure's own words are shown with its diagnostics."""
    if isinstance(outcome, Compiled):
        return (
            f"compiled in {words.seconds(outcome.cpu_seconds)} of CPU"
            if outcome.cpu_seconds
            else ("code taken over from an identical compile")
        )
    if isinstance(outcome, Checked):
        return "stages read; code was not asked for"
    return outcome.kind if outcome.kind != "failed" else "compile failed"


def stage_table(view: View) -> list[dict[str, Any]]:
    """Per stage and role, how many results gained, lost, kept or never had an innermost reduction."""
    found: list[dict[str, Any]] = []
    for count in view.stages:
        roles: dict[str, dict[str, int]] = {IMAGE: {}, FILTER: {}}
        for row in view.rows:
            for op in row.result.verdict.layout:
                for change in op.roles if op.stage is count.stage else ():
                    if change.role in roles:
                        tally = roles[change.role]
                        tally[change.change.value] = tally.get(change.change.value, 0) + 1
        found.append({"stage": count.stage.value, "moved": count.moved, "read": count.read, "roles": roles})
    return found


@cache
def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("bot.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        # Controls and bidi overrides go before escaping, wherever a template shows text.
        finalize=lambda value: (
            words.clean(value) if isinstance(value, str) and not isinstance(value, Markup) else value
        ),
    )
    helpers = (
        beyond,
        cell_states,
        code_text,
        compile_words,
        counted,
        label,
        layout_rows,
        numerics_text,
        remarks,
        time_text,
        tone_of,
        trials,
        variant_name,
        worst_element,
    )
    made.globals.update({helper.__name__: helper for helper in helpers})
    made.globals.update(
        {
            "words": words,
            "plots": plots,
            "commands": commands,
            "Look": Look,
            "Importance": Importance,
            "is_compared": lambda value: isinstance(value, Compared),
        }  # fmt: skip
    )
    return made


@cache
def _packaged(name: str) -> str:
    return (resources.files("bot.report") / "templates" / name).read_text(encoding="utf-8").strip()


def _digest(text: str) -> str:
    """The source expression by which a Content-Security-Policy admits exactly this text."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def render_html(view: View, *, run_dir: str = "RUN_DIR") -> str:
    """The report as one file. Its policy admits the packaged style and script alone, so nothing else can run."""
    style, script = _packaged("report.css"), _packaged("report.js")
    timed = [row for row in view.rows if row.result.verdict.time is not None]
    timed.sort(key=lambda row: -(row.result.verdict.time.ratio if row.result.verdict.time else 0))
    times = [row.result.verdict.time for row in timed if row.result.verdict.time is not None]
    return (
        _environment()
        .get_template("report.html.j2")
        .render(
            view=view,
            run=view.run,
            run_dir=run_dir,
            style=Markup(style),  # noqa: S704 - packaged text
            script=Markup(script),  # noqa: S704 - packaged text
            policy=f"default-src 'none'; style-src {_digest(style)}; script-src {_digest(script)}; base-uri 'none'; "
            "form-action 'none'",
            steps=next_steps(view, run_dir),
            legend=legend(view.rows, view.stage),
            stages=stage_table(view),
            timed=timed,
            axis=plots.axis_for(edge for time in times for edge in (time.low, time.high)),
            effect=effect_of(view.run),
            settings=json.dumps(view.run.settings, indent=2, sort_keys=True, default=str),
        )
    )
