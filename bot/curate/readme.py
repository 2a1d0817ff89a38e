# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The corpus's README and its pictures, made from the files, so that they can't be out of date unnoticed."""

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.corpus.library import Dispatch, load_corpus
from bot.corpus.records import ModelRecord, load_records
from bot.curate.behaviour import Behaviour, read_behaviour
from bot.curate.charts import bar_chart
from bot.curate.choose import shape_of
from bot.curate.suite import example
from bot.faithful.study import Agreement, ModelStudy, load_study

README = "README.md"
IMAGES = "images"
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
    return _most_first(Counter(words))


def _by_family(records: Iterable[ModelRecord]) -> dict[str, int]:
    found: Counter[str] = Counter()
    for record in records:
        found[record.family] += record.counts.cut
    return _most_first(found)


def _most_first(found: Mapping[str, int]) -> dict[str, int]:
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))


def _readme(root: Path, records: tuple[ModelRecord, ...]) -> str:
    corpus = load_corpus(root)
    behaviour, study = read_behaviour(root), load_study(root)
    studied = [model for model in study.models if model.agreements] if study else []
    comparable = [each for model in studied for each in model.agreements if not each.whole]
    environment = Environment(  # noqa: S701 - Markdown of our own files, not HTML of others
        loader=FileSystemLoader(Path(__file__).with_name("templates")), undefined=StrictUndefined, trim_blocks=False
    )
    template = environment.get_template("corpus.md.j2")
    text = template.render(
        dispatches=len(corpus.dispatches),
        uses=sum(use.uses for dispatch in corpus.dispatches for use in dispatch.models),
        models=records,
        families=len(set(corpus.families.values())),
        example=(example(corpus.dispatches) or [corpus.dispatches[0].id])[0],
        layouts=list(layout_rows(corpus.dispatches)),
        suites=[(name, len(corpus.suite(name)), corpus.suites[name].purpose) for name in sorted(corpus.suites)],
        behaviour=behaviour,
        classes=Counter(behaviour.classes.values()).most_common() if behaviour else [],
        study=study,
        studied=studied,
        pairs=[(each.variant, each.target) for each in studied[0].agreements] if studied else [],
        disagreements=list(_disagreements(studied)),
        least=min((each.agreeing / each.uses for each in comparable if each.uses), default=1.0),
        causes=_causes(behaviour),
        compared=sum(each.uses for each in comparable) or 1,
        agreeing=sum(each.agreeing for each in comparable),
        first=sum(each.first for each in comparable),
        not_studied=[model for model in study.models if model.failed] if study else [],
        agreed=_agreed,
        left_out=_left_out,
        cell=_cell,
    )
    return text.rstrip() + "\n"


def layout_rows(dispatches: tuple[Dispatch, ...]) -> Iterable[tuple[str, int, int, int]]:
    """For each layout, its dispatches, how many are dynamic, and how many have a batch that is known to be over 1."""
    for layout in sorted({dispatch.layout for dispatch in dispatches}):
        ours = [dispatch for dispatch in dispatches if dispatch.layout == layout]
        batches = [shape_of(dispatch).image[0] for dispatch in ours]  # None where it is open
        several = sum(batch is not None and batch > 1 for batch in batches)
        yield layout, len(ours), sum(dispatch.dynamic for dispatch in ours), several


def _left_out(record: ModelRecord) -> str:
    return _cell("; ".join(f"{skipped.count}: {skipped.reason}" for skipped in record.skipped))


def _agreed(agreement: Agreement) -> str:
    return "–" if agreement.whole else f"{agreement.agreeing} / {agreement.uses}"


def _disagreements(studied: Iterable[ModelStudy]) -> Iterable[tuple[str, str]]:
    """How cuts differ from their models, or why there is nothing to compare, with the models, variants and targets."""
    found: dict[str, list[str]] = {}
    for model in studied:
        for each in model.agreements:
            where = f"`{model.model}` {each.variant} {each.target}"
            if each.whole:
                found.setdefault(f"the whole model does not compile: {each.whole}", []).append(where)
            for reason, count in each.reasons.items():
                found.setdefault(reason, []).append(f"{count} in {where}")
    for reason, places in sorted(found.items()):
        yield _cell(reason), ", ".join(places)


def _causes(behaviour: Behaviour | None) -> list[tuple[str, str, str, list[str]]]:
    """Variant, phase and cause of the known failures, with the dispatches, most frequent first."""
    found: dict[tuple[str, str, str], list[str]] = {}
    for dispatch, failures in behaviour.failures.items() if behaviour else ():
        for failure in failures:
            found.setdefault((failure.variant, failure.at, _cell(failure.cause)), []).append(dispatch)
    return [(*key, ids) for key, ids in sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))]


def _cell(text: str) -> str:
    """Text for a cell of a table: one line, bars escaped, in bounds."""
    line = " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")
    return f"{line[:_MOST_CHARS]}…" if len(line) > _MOST_CHARS else line or "–"
