# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What `innermost corpus list` shows: the dispatches that all filters let through, a line each."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase

from bot.corpus.library import Corpus, Dispatch
from bot.corpus.lookup import LISTS
from bot.errors import UsageError, nearest
from bot.flow.select import MODELS
from bot.report.words import ELLIPSIS, plural

_GAP = "  "


@dataclass(frozen=True, kw_only=True)
class Filters:
    """What a dispatch must have; None, or no words, where it does not matter. `model` is a glob."""

    model: str | None
    family: str | None
    layout: str | None
    dtype: str | None
    context: tuple[str, ...]
    dynamic: bool | None
    suite: str | None


def narrowed(corpus: Corpus, globs: Sequence[str], filters: Filters) -> list[Dispatch]:
    """The dispatches that match any of `globs`, where there are some, and every filter, in order of id.

    Raises `UsageError` for what matches no dispatch of the corpus at all: that is a mistake, not an empty answer.
    """
    _check(corpus, filters)
    matching = corpus.select(globs) if globs else corpus.dispatches
    members = None if filters.suite is None else {dispatch.id for dispatch in corpus.suite(filters.suite)}
    return [
        dispatch
        for dispatch in matching
        if (members is None or dispatch.id in members)
        and (filters.model is None or any(fnmatchcase(use.model, filters.model) for use in dispatch.models))
        and (filters.family is None or any(corpus.families.get(use.model) == filters.family for use in dispatch.models))
        and filters.layout in (None, dispatch.layout)
        and (filters.dtype is None or filters.dtype in _dtypes(dispatch))
        and set(filters.context) <= set(dispatch.context)
        and filters.dynamic in (None, dispatch.dynamic)
    ]


def _dtypes(dispatch: Dispatch) -> list[str]:
    return dispatch.dtypes.replace("->", ",").split(",")


def _check(corpus: Corpus, filters: Filters) -> None:
    """Raises `UsageError` for a value that no dispatch has, with the nearest that one has."""

    def check(what: str, value: str | None, known: Iterable[str], *, glob: bool = False) -> None:
        names = set(known)
        if value is not None and not any(fnmatchcase(name, value) if glob else name == value for name in names):
            raise UsageError(f"no dispatch has the {what} '{value}'", nearest(value, names, LISTS))

    if filters.suite == MODELS and MODELS not in corpus.suites:
        raise UsageError(
            f"'{MODELS}' is no suite of dispatches but the second tier, of whole models that a run rebuilds",
            f"`innermost run --suite {MODELS}` compares them; `innermost corpus list --model NAME` lists cuts of one",
        )
    every = corpus.dispatches
    check("model", filters.model, (use.model for d in every for use in d.models), glob=True)
    check("family", filters.family, corpus.families.values())
    check("layout", filters.layout, (d.layout for d in every))
    check("dtype", filters.dtype, (name for d in every for name in _dtypes(d)))
    for word in filters.context:
        check("context", word, (known for d in every for known in d.context))


def lines(chosen: Sequence[Dispatch], total: int, width: int) -> Iterator[str]:
    """A line for each dispatch, and a count; all but the ids is cut off to fit a `width` in columns."""
    rows = [(d.id, " ".join(d.context), _uses(d)) for d in chosen]
    if rows:
        rows.insert(0, ("dispatch", "context", "uses"))
    ids, contexts, uses = (max((len(row[column]) for row in rows), default=0) for column in range(3))
    room = max(width - ids - 2 * len(_GAP), 2)
    contexts = min(contexts, max(room // 2, room - uses))
    uses = room - contexts
    for name, context, used in rows:
        yield f"{name:<{ids}}{_GAP}{_cut(context, contexts):<{contexts}}{_GAP}{_cut(used, uses)}".rstrip()
    models = {use.model for dispatch in chosen for use in dispatch.models}
    yield f"{len(chosen):,} of {plural(total, 'dispatch')}, used by {plural(len(models), 'model')}"


def _uses(dispatch: Dispatch) -> str:
    return ", ".join(f"{use.uses} in {use.model}" if use.uses > 1 else use.model for use in dispatch.models)


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else text[: width - 1] + ELLIPSIS
