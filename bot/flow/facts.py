# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a run was made with, in words: by it two records are told apart. Pure."""

from collections.abc import Mapping
from textwrap import shorten
from typing import Any

from bot.flow.ledger import SIDES
from bot.model.compiled import Unsupported
from bot.model.run import Run

# Of the settings, what decides results. The rest is resolved into the variants and targets, or decides nothing.
_DECISIVE = ("thresholds", "measure", "limits", "rules")


def facts_of(run: Run) -> dict[str, str]:
    """All that decides results, by what it is called. A fact that a run has not is left out."""
    request, variants = run.request, {"baseline": run.baseline, "candidate": run.candidate}
    facts = {
        "the version of Innermost": run.innermost,
        "--suite": request.suite,
        "--dispatch": " ".join(request.globs),
        "--until": request.until.value,
        "--target": " ".join(target.name for target in run.targets),
    }
    for side, variant in variants.items():
        facts |= {
            f"the {side}": variant.name,
            f"the compiler of the {side}": f"{variant.compiler.release} {variant.compiler.revision}".strip(),
            f"the passes of the {side}": variant.passes,
            f"the flags of the {side}": " ".join(variant.flags),
        }
    for target in run.targets:
        facts |= {f"the flags for {target.name} ({side})": " ".join(target.flags.get(side, ())) for side in SIDES}
        facts[f"the device of {target.name}"] = target.device
    for (side, target), what in lacks_of(run).items():
        facts[f"what the release of the {side} lacks for {target}"] = what
    for name in _DECISIVE:
        facts |= {f"settings: {path}": value for path, value in _leaves(name, run.settings.get(name))}
    facts.pop("settings: limits.jobs", None)  # how many workers a machine has decides no result
    flags = [
        *run.baseline.flags,
        *run.candidate.flags,
        *(f for t in run.targets for own in t.flags.values() for f in own),
    ]
    if measured(run) or any(flag.endswith("=host") for flag in flags):
        facts["the CPU"] = run.host.cpu
    if measured(run):
        facts["the runtime that measured"] = run.host.runtime
        facts |= {f"what {device} is": name for device, name in sorted(run.host.devices.items())}
    return facts


def lacks_of(run: Run) -> dict[tuple[str, str], str]:
    """By side and target what the release lacked for it, or nothing, in words; left out where no result says so.

    A pipeline without passes and one that settings have no spelling of look alike but for this.
    """
    said: dict[tuple[str, str], set[str]] = {}
    for result in run.results:
        for side, outcome in zip(SIDES, (result.baseline, result.candidate), strict=True):
            what = outcome.what if isinstance(outcome, Unsupported) else ""
            said.setdefault((side, result.target), set()).add(what)
    # Anybody may have written a record: one that says both says nothing.
    return {of: next(iter(each)) for of, each in said.items() if len(each) == 1}


def measured(run: Run) -> bool:
    """Whether anything ran, so that the machine counts."""
    return any(result.numerics.kind == "compared" or result.timing.kind == "timed" for result in run.results)


def _leaves(path: str, value: Any) -> list[tuple[str, str]]:
    """Every value below a table of settings, with its dotted path; a table itself counts by its keys."""
    if isinstance(value, Mapping):
        below = [leaf for key, inner in value.items() for leaf in _leaves(f"{path}.{key}", inner)]
        return [(path, " ".join(value)), *below]
    return [(path, str(value))]


def brief(value: str) -> str:
    """A fact, short enough for a message."""
    return shorten(value, 200, placeholder=" …") or "none"
