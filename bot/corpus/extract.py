# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Extraction: a model in, the files of its dispatches and its record out, the index made anew."""

import re
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bot.corpus import ir
from bot.corpus.convs import Conv, convs_in
from bot.corpus.cut import CannotCutError, Cutter
from bot.corpus.describe import describe
from bot.corpus.imports import Lowered, lower_file, lower_recipe
from bot.corpus.index import build_index, index_text
from bot.corpus.levels import at_level
from bot.corpus.library import DISPATCHES, INDEX
from bot.corpus.recipes import Recipe, Transforms, get_recipe
from bot.corpus.records import Counts, ModelRecord, Skipped, Source, Used, load_records, record_path, record_text
from bot.corpus.slicing import CutSettings
from bot.errors import InputError, UsageError
from bot.files import write_atomic
from bot.model.base import Value


class Extraction(Value):
    """A model's record, and the canonical text of each of its dispatches by id."""

    record: ModelRecord
    texts: dict[str, str]


Grow = Callable[[Any, str, CutSettings], str]
"""Says how far each cut is to grow (`bot.corpus.levels`): from a lowered module, what it is in words, and the settings
of level 0, to a digit per 1x1 convolution in the module's order. Called with `ir.the_context()` entered."""


def extract(
    model: str, recipes: dict[str, Recipe], settings: CutSettings, grow: Grow | None = None, name: str = ""
) -> Extraction:
    """Cuts every 1x1 convolution out of `model`: a path to an ONNX or MLIR file, or the name of a recipe.

    The model is called `name` in its record, as far as a name can be made of it; by default after its file, or as its
    recipe.

    Without `grow`, every cut is of level 0. With the levels of a model's record, its files are made again to the byte:
    `grow=lambda *_: record.levels`.

    Nothing is written but scratch files. Raises `InputError` where the model can't be imported or lowered, has no 1x1
    convolution, or none could be cut, and `UsageError` where `model` is neither a file nor a recipe, or has no name.
    """
    path = Path(model)
    is_file = path.suffix.lower() in {".onnx", ".mlir"} or path.exists()
    called = _name(name or (path.stem if is_file else model))
    with tempfile.TemporaryDirectory(prefix="innermost-extract-") as folder:
        scratch = Path(folder)
        if is_file:
            lowered = lower_file(path, Transforms(), scratch)
            recipe = Recipe(family="unknown", licence="unknown", package="", transforms=Transforms())
            source_file = path.name
        else:
            recipe = get_recipe(model, recipes)
            lowered = lower_recipe(recipe, scratch)
            source_file = recipe.file
    texts, counts, skipped, levels = _cut_all(lowered, settings, model, grow)
    record = ModelRecord(
        model=called,
        family=recipe.family,
        licence=recipe.licence,
        about=recipe.about,
        compiler=ir.COMPILER,
        source=Source(
            file=source_file,
            package=recipe.package,
            builder=recipe.builder,
            arguments=recipe.arguments,
            sha256=lowered.sha256,
            versions=lowered.versions,
        ),
        transforms=recipe.transforms,
        settings=settings,
        levels=levels,
        counts=counts,
        uses=tuple(Used(dispatch=key, count=count) for key, (_, count) in sorted(texts.items())),
        skipped=tuple(Skipped(reason=reason, count=count) for reason, count in sorted(skipped.items())),
    )
    return Extraction(record=record, texts={key: text for key, (text, _) in texts.items()})


def _cut_all(
    lowered: Lowered, settings: CutSettings, what: str, grow: Grow | None
) -> tuple[dict[str, tuple[str, int]], Counts, Counter[str], str]:
    """Text and count of each different dispatch by id; the counts; the reasons for what was left out; the levels."""
    module = ir.parse(lowered.text, f"what {what} lowers to")
    with ir.the_context():
        convs = [conv for function in ir.functions(module) for conv in convs_in(function)]
        ours = [conv for conv in convs if conv.is_1x1]
        if not ours:
            in_all = "1 convolution" if len(convs) == 1 else f"{len(convs)} convolutions"
            raise InputError(
                f"{what} has no 1x1 convolution ({in_all} in all)",
                "only 1x1 convolutions are cut out; `innermost check` reads the layouts of any MLIR file as it is",
            )
        levels = grow(module, what, settings) if grow is not None else ""
        cuts, skipped = _texts(ours, settings, levels)
    if not cuts:
        reasons = "; ".join(f"{reason} ({count})" for reason, count in skipped.items())
        raise InputError(
            f"none of the 1x1 convolutions of {what} could be cut: {reasons}",
            "`innermost check` reads the layouts of any MLIR file as it is",
        )
    texts = {describe(text, "a cut").id: (text, count) for text, count in cuts.items()}
    counts = Counts(convolutions=len(convs), one_by_one=len(ours), cut=cuts.total(), unique=len(cuts))
    return texts, counts, skipped, levels.rstrip("0")


def _texts(convs: list[Conv], settings: CutSettings, levels: str) -> tuple[Counter[str], Counter[str]]:
    """How often each canonical text was cut, and each reason given for what was not."""
    cutters: dict[int, Cutter] = {}
    cuts: Counter[str] = Counter()
    skipped: Counter[str] = Counter()
    for conv, digit in zip(convs, levels.ljust(len(convs), "0"), strict=True):
        level = int(digit)
        cutter = cutters.setdefault(level, Cutter(at_level(settings, level)))
        try:
            cuts[ir.canonical(cutter.cut(conv), "a cut")] += 1
        except CannotCutError as error:
            skipped[str(error)] += 1
    return cuts, skipped


def _name(words: str) -> str:
    """A model's name from a file's, say: what the ids and globs of the corpus can hold. Raises `UsageError`."""
    letters = unicodedata.normalize("NFKD", words)  # of ü, the letter and its dots
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    name = re.sub(r"[^a-z0-9._-]+", "-", bare.lower()).strip("-.")
    if not name:
        raise UsageError(f"no name for a model can be made of '{words}'", "give one with --name, such as my-model")
    return name


def has_model(root: Path, record: ModelRecord, *, replace: bool) -> bool:
    """Whether the corpus under `root` has a model of that name already, to be replaced.

    Raises `UsageError` where that is another one, not of the same file or recipe, unless it is meant to be replaced.
    """
    for other in load_records(root):
        if other.model == record.model:
            if _origin(other) != _origin(record) and not replace:
                raise UsageError(
                    f"{root} has a model '{other.model}' already, {_words(other, record)}",
                    "give this one another name with --name, or put it in the place of that one with --replace",
                )
            return True
    return False


def _origin(record: ModelRecord) -> tuple[str, ...]:
    """What makes two models the same: the recipe's source, whatever its release; of a user's file, the content."""
    source = record.source
    return (source.package, source.builder, source.file) if _has_recipe(record) else (source.sha256,)


def _has_recipe(record: ModelRecord) -> bool:
    return bool(record.source.package or record.source.builder)


def _words(other: ModelRecord, record: ModelRecord) -> str:
    """Where a model that is there comes from, as told from `record`."""
    source = other.source
    if source.file == record.source.file and not _has_recipe(other):
        return f"from another {source.file}"
    return f"from {source.file or f'the builder {source.builder}'}"


def write_extraction(extraction: Extraction, root: Path) -> tuple[Path, ...]:
    """Writes the dispatches, the record and, last, the index of the corpus under `root`; the files written.

    Dispatches that the model had before, and that no model uses any more, are removed.
    """
    before = {record.model: record for record in load_records(root)}
    written: list[Path] = []
    for key, text in sorted(extraction.texts.items()):
        written.append(root / DISPATCHES / f"{key}.mlir")
        write_atomic(written[-1], text)
    written.append(record_path(root, extraction.record.model))
    write_atomic(written[-1], record_text(extraction.record))
    former = before.pop(extraction.record.model, None)
    used = {use.dispatch for record in (*before.values(), extraction.record) for use in record.uses}
    for use in former.uses if former else ():
        if use.dispatch not in used:
            (root / DISPATCHES / f"{use.dispatch}.mlir").unlink(missing_ok=True)
    written.append(root / INDEX)
    write_atomic(written[-1], index_text(build_index(root)))
    return tuple(written)
