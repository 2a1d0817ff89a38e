# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The corpus's README and its pictures, made from the files, so that they can't be out of date unnoticed."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.corpus.library import Dispatch, load_corpus
from bot.corpus.records import ModelRecord, load_records
from bot.curate.behaviour import read_behaviour
from bot.curate.charts import bar_chart
from bot.errors import InputError
from bot.faithful.study import Agreement, Study

README = "README.md"
IMAGES = "images"
FAITHFUL = "faithful.json"
_MOST_BARS = 24
_MOST_CHARS = 300


def readme_files(root: Path) -> dict[str, str]:
    """Every generated file under `root`, by its path there: the README and the charts."""
    dispatches, records = load_corpus(root).dispatches, load_records(root)
    charts = {
        "families": ("Convolutions by family of models", _by_family(records)),
        "context": (
            "Dispatches by what is around the convolution",
            _count(word for dispatch in dispatches for word in dispatch.context),
        ),
        "dtypes": ("Dispatches by element types (image, filter, result)", _count(d.dtypes for d in dispatches)),
    }
    files = {f"{IMAGES}/{name}.svg": bar_chart(title, counts) for name, (title, counts) in charts.items()}
    return {README: _readme(root, records), **files}


def stale_files(root: Path) -> list[str]:
    """The generated files that are not what the corpus says now."""
    return [name for name, text in readme_files(root).items() if not _is_current(root / name, text)]


def _is_current(path: Path, text: str) -> bool:
    return path.is_file() and path.read_text() == text


def _count(words: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(words).items(), key=lambda item: (-item[1], item[0]))[:_MOST_BARS])


def _by_family(records: Iterable[ModelRecord]) -> dict[str, int]:
    found: Counter[str] = Counter()
    for record in records:
        found[record.family] += record.counts.cut
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0]))[:_MOST_BARS])


def _readme(root: Path, records: tuple[ModelRecord, ...]) -> str:
    corpus = load_corpus(root)
    behaviour, study = read_behaviour(root), _read_study(root)
    agreements = [(model.model, each) for model in study.models for each in model.agreements] if study else []
    comparable = [each for _, each in agreements if not each.whole]
    environment = Environment(  # noqa: S701 - Markdown of our own files, not HTML of others
        loader=FileSystemLoader(Path(__file__).with_name("templates")), undefined=StrictUndefined, trim_blocks=False
    )
    template = environment.get_template("corpus.md.j2")
    text = template.render(
        dispatches=len(corpus.dispatches),
        uses=sum(use.uses for dispatch in corpus.dispatches for use in dispatch.models),
        models=records,
        families=len(set(corpus.families.values())),
        example=_example(corpus.dispatches),
        layouts=list(_layout_rows(corpus.dispatches)),
        suites=[(name, len(corpus.suite(name)), corpus.suites[name].purpose) for name in sorted(corpus.suites)],
        behaviour=behaviour,
        classes=Counter(behaviour.classes.values()).most_common() if behaviour else [],
        study=study,
        agreements=agreements,
        compared=sum(each.uses for each in comparable) or 1,
        agreeing=sum(each.agreeing for each in comparable),
        first=sum(each.first for each in comparable),
        not_studied=[model for model in study.models if model.failed] if study else [],
        others=_others,
        left_out=_left_out,
        cell=_cell,
    )
    return text.rstrip() + "\n"


def _read_study(root: Path) -> Study | None:
    path = root / FAITHFUL
    if not path.exists():
        return None
    try:
        return Study.model_validate_json(path.read_bytes())
    except ValueError as error:
        raise InputError(f"{path} is damaged: {error}", "make it anew with `innermost corpus faithful`") from error


def _example(dispatches: tuple[Dispatch, ...]) -> str:
    """The issue's own example: the SDXL VAE encoder's `quant_conv`."""
    shape = "1x8x128x128 * 8x8x1x1 -> 1x8x128x128"
    named = [d for d in dispatches if d.shape == shape and d.dtypes.startswith("f16")]
    return (named or list(dispatches))[0].id


def _layout_rows(dispatches: tuple[Dispatch, ...]) -> Iterable[tuple[str, int, int, int]]:
    for layout in sorted({dispatch.layout for dispatch in dispatches}):
        ours = [dispatch for dispatch in dispatches if dispatch.layout == layout]
        several = sum(not dispatch.shape.startswith("1x") for dispatch in ours)
        yield layout, len(ours), sum(dispatch.dynamic for dispatch in ours), several


def _left_out(record: ModelRecord) -> str:
    return _cell("; ".join(f"{skipped.count}: {skipped.reason}" for skipped in record.skipped))


def _others(agreement: Agreement) -> str:
    return _cell(agreement.whole or "; ".join(f"{count}: {reason}" for reason, count in agreement.reasons.items()))


def _cell(text: str) -> str:
    """Text for a cell of a table: one line, bars escaped, in bounds."""
    line = " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")
    return f"{line[:_MOST_CHARS]}…" if len(line) > _MOST_CHARS else line or "–"
