# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Rebuilding a whole corpus from its recipes: each model in a process of its own, the index made once, at the end."""

import shutil
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from bot.corpus.apart import Died, apart
from bot.corpus.extract import Grow, extract, write_extraction
from bot.corpus.imports import missing_packages
from bot.corpus.index import build_index, index_text
from bot.corpus.library import DISPATCHES, INDEX
from bot.corpus.recipes import Recipe
from bot.corpus.records import ModelRecord, load_records, record_path
from bot.corpus.slicing import CutSettings
from bot.errors import InnermostError
from bot.files import write_atomic
from bot.model.base import Value


class Rebuilt(Value):
    """What became of the recipe `name`: the model's record, or why there is none."""

    name: str
    record: ModelRecord | None = None
    skipped: str = ""
    failed: str = ""


def rebuild(
    recipes: dict[str, Recipe],
    out: Path,
    settings: CutSettings,
    jobs: int = 1,
    report: Callable[[Rebuilt], None] = lambda _: None,
    grow: Grow | None = None,
    stopped: Callable[[], bool] = lambda: False,
) -> tuple[Rebuilt, ...]:
    """Extracts every recipe into the corpus under `out`, `jobs` at a time; what became of each, in order of name.

    A recipe whose packages are not installed is skipped. One that fails leaves what the corpus had of its model. Each
    model is written as soon as it is whole, the index last. `report` is told of each recipe when it is done.
    `grow` says how far cuts grow, as for `extract`; it is called in other processes, so it must be a module's function.
    Where `stopped` says so, it ends: what is done is in the corpus and its index, the rest is as it was, and left out.
    """
    rebuilt = [_skipped(name, missing) for name in recipes if (missing := missing_packages(recipes[name]))]
    for item in rebuilt:
        report(item)
    todo = sorted(recipes.keys() - {item.name for item in rebuilt})
    with tempfile.TemporaryDirectory(prefix="innermost-rebuild-") as scratch:
        arguments = {name: (name, recipes[name], settings, Path(scratch) / name, grow) for name in todo}
        for name, answer in apart(_extract, arguments, jobs, stopped):
            done = _answered(name, answer)
            if done.record is not None:
                _move(Path(scratch) / name, out, name)
            rebuilt.append(done)
            report(done)
    if not stopped() or any(item.record is not None for item in rebuilt):
        _remove_unused(out)
        write_atomic(out / INDEX, index_text(build_index(out)))
    return tuple(sorted(rebuilt, key=lambda item: item.name))


def _skipped(name: str, missing: Iterable[str]) -> Rebuilt:
    return Rebuilt(name=name, skipped=f"not installed: {', '.join(missing)}")


def extract_apart(name: str, recipe: Recipe, settings: CutSettings, scratch: Path, grow: Grow | None) -> Rebuilt:
    """One recipe, in a process that may die: a crash of the compiler's bindings then takes no other model with it."""
    ((_, answer),) = apart(_extract, {name: (name, recipe, settings, scratch, grow)}, 1)
    return _answered(name, answer)


def _answered(name: str, answer: Rebuilt | Died) -> Rebuilt:
    died = Rebuilt(name=name, failed="the process that cut its dispatches crashed")
    return died if isinstance(answer, Died) else answer


def _extract(name: str, recipe: Recipe, settings: CutSettings, scratch: Path, grow: Grow | None) -> Rebuilt:
    """One recipe, into a corpus of its own."""
    try:
        extraction = extract(name, {name: recipe}, settings, grow)
        write_extraction(extraction, scratch)
    except InnermostError as error:
        return Rebuilt(name=name, failed=error.message)
    except Exception as error:  # noqa: BLE001 - a mistake of ours that one model shows must not cost the others
        return Rebuilt(name=name, failed=f"{type(error).__name__}: {error}")
    return Rebuilt(name=name, record=extraction.record)


def _move(source: Path, out: Path, name: str) -> None:
    """Adds a corpus of one model to another; its record last, since a record speaks for its dispatches."""
    for path in sorted((source / DISPATCHES).iterdir()):
        write_atomic(out / DISPATCHES / path.name, path.read_text())
    write_atomic(record_path(out, name), record_path(source, name).read_text())
    shutil.rmtree(source)


def _remove_unused(root: Path) -> None:
    used = {use.dispatch for record in load_records(root) for use in record.uses}
    for path in (root / DISPATCHES).glob("*.mlir"):
        if path.stem not in used:
            path.unlink()
