# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Extracting shipped models again: the same recipe and packages must give the same files, to the byte."""

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from fnmatch import fnmatchcase
from functools import partial
from pathlib import Path
from typing import Any

from bot.corpus.everything import extract_apart
from bot.corpus.imports import install_tip, missing_packages
from bot.corpus.library import DISPATCHES
from bot.corpus.lookup import LISTS
from bot.corpus.recipes import Recipe
from bot.corpus.records import ModelRecord, load_records
from bot.corpus.slicing import CutSettings
from bot.corpus.verify import Problem
from bot.errors import UsageError, nearest


def models_to_extract(root: Path, globs: Sequence[str], recipes: Mapping[str, Recipe]) -> tuple[ModelRecord, ...]:
    """The records of the models of the corpus under `root` whose names match any of `globs`.

    Raises `UsageError` for a glob without a model, and for models without a recipe or whose packages are not installed.
    """
    records = {record.model: record for record in load_records(root)}
    for glob in globs:
        if not any(fnmatchcase(name, glob) for name in records):
            raise UsageError(f"the corpus has no model '{glob}'", nearest(glob, records, LISTS))
    chosen = {n: r for n, r in records.items() if any(fnmatchcase(n, glob) for glob in globs)}
    for name in chosen:
        if name not in recipes:
            raise UsageError(f"'{name}' has no recipe, so it can't be rebuilt", "name models that have one")
    missing = {name: packages for name in chosen if (packages := missing_packages(recipes[name]))}
    if missing:
        packages = sorted({package for each in missing.values() for package in each})
        raise UsageError(
            f"rebuilding {', '.join(missing)} needs packages that are not installed: {', '.join(packages)}",
            install_tip(packages),
        )
    return tuple(chosen.values())


def extract_again(
    root: Path,
    records: Sequence[ModelRecord],
    recipes: Mapping[str, Recipe],
    jobs: int = 1,
    begin: Callable[[str, int], None] = lambda _what, _total: None,
    advance: Callable[[str], None] = lambda _: None,
) -> tuple[Problem, ...]:
    """Where re-extracting the models of these records gives other files; empty where none differ.

    `jobs` models are extracted at a time. `begin` is told how many there are, `advance` what became of each.
    """
    begin("again", len(records))
    with tempfile.TemporaryDirectory(prefix="innermost-again-") as scratch, ThreadPoolExecutor(jobs) as threads:

        def one(record: ModelRecord) -> list[Problem]:
            found = list(_differences(root, record, recipes[record.model], Path(scratch) / record.model))
            advance("differ" if found else "the same")
            return found

        return tuple(problem for found in threads.map(one, records) for problem in found)


def as_recorded(levels: str, _module: Any, _what: str, _settings: CutSettings) -> str:
    """Grows cuts as a record says (`bot.corpus.extract.Grow`, but for the first argument)."""
    return levels


def _differences(root: Path, record: ModelRecord, recipe: Recipe, scratch: Path) -> Iterator[Problem]:
    made = extract_apart(record.model, recipe, record.settings, scratch, partial(as_recorded, record.levels))
    if made.record is None:
        yield Problem(where=record.model, what=f"it can't be extracted again: {made.failed}")
        return
    ours = made.record
    for name in sorted({use.dispatch for use in (*ours.uses, *record.uses)}):
        file = f"{name}.mlir"
        before, after = (folder / DISPATCHES / file for folder in (root, scratch))
        if not after.exists():
            yield Problem(where=record.model, what=f"extracted again, it has no {name}{_because(ours, record)}")
        elif not before.exists() or before.read_bytes() != after.read_bytes():
            yield Problem(where=record.model, what=f"extracted again, it has another {name}{_because(ours, record)}")
    if (ours.uses, ours.counts, ours.skipped) != (record.uses, record.counts, record.skipped):
        yield Problem(where=record.model, what=f"extracted again, its counts differ{_because(ours, record)}")


def _because(ours: ModelRecord, record: ModelRecord) -> str:
    """What else is not as it was then, which may be why."""
    then, now = record.source.versions | {record.compiler: ""}, ours.source.versions | {ours.compiler: ""}
    others = [f"{name} {version}".strip() for name, version in now.items() if then.get(name) != version]
    return f" (here with {', '.join(others)})" if others else ""
