# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Verification: that every file of a corpus is what it says, and that the index says what is in the files."""

from collections.abc import Iterator
from pathlib import Path

from bot.corpus import ir
from bot.corpus.describe import describe
from bot.corpus.library import DISPATCHES, Corpus, load_corpus
from bot.corpus.records import ModelRecord, load_records
from bot.errors import InnermostError
from bot.model.base import Value


class Problem(Value):
    """Something in a corpus that is not as it should be: where, and what."""

    where: str
    what: str


def verify(root: Path) -> tuple[Problem, ...]:
    """What is wrong with the corpus under `root`; empty where all is well.

    Every dispatch parses, verifies, is printed as this compiler prints it, hashes to its id, is in the index with the
    facts that its text has, and has a model's record that counts it. Raises `InputError` where the index is unreadable.
    """
    corpus = load_corpus(root)
    return (*_dispatches(corpus), *_provenance(corpus, load_records(root)), *_suites(corpus))


def _dispatches(corpus: Corpus) -> Iterator[Problem]:
    # Another release may print the same function differently, so there only the hash is compared.
    same_printer = corpus.compiler == ir.COMPILER
    for dispatch in corpus.dispatches:
        try:
            text = corpus.text(dispatch)
            facts = describe(text, dispatch.file)
            printed = ir.canonical(text, dispatch.file)
        except InnermostError as error:
            yield Problem(where=dispatch.id, what=error.message)
            continue
        if facts.id != dispatch.id:
            yield Problem(where=dispatch.id, what=f"its text makes the id '{facts.id}'")
        elif facts.model_dump() != dispatch.model_dump(exclude={"models", "file"}):
            yield Problem(where=dispatch.id, what="the index does not say what its file says")
        if same_printer and printed != text:
            yield Problem(where=dispatch.id, what="its text is not canonical")
    known = {dispatch.file for dispatch in corpus.dispatches}
    for path in sorted((corpus.root / DISPATCHES).glob("*.mlir")):
        if f"{DISPATCHES}/{path.name}" not in known:
            yield Problem(where=path.name, what="it is not in the index, so no model uses it")


def _provenance(corpus: Corpus, records: tuple[ModelRecord, ...]) -> Iterator[Problem]:
    recorded = {(use.dispatch, record.model): use.count for record in records for use in record.uses}
    indexed = {(dispatch.id, use.model): use.uses for dispatch in corpus.dispatches for use in dispatch.models}
    for dispatch, model in sorted(recorded.keys() | indexed.keys()):
        if recorded.get((dispatch, model)) != indexed.get((dispatch, model)):
            yield Problem(where=dispatch, what=f"the index and the record of '{model}' do not agree on its uses")
    for record in records:
        counts = record.counts
        cut, left_out = sum(use.count for use in record.uses), sum(skip.count for skip in record.skipped)
        if (cut, cut + left_out, len(record.uses)) != (counts.cut, counts.one_by_one, counts.unique):
            yield Problem(where=record.model, what="the counts in its record do not add up")


def _suites(corpus: Corpus) -> Iterator[Problem]:
    for name in corpus.suites:
        try:
            corpus.suite(name)
        except InnermostError as error:
            yield Problem(where=f"suite {name}", what=error.message)
