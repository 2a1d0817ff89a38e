# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Finding dispatches by what one gives: an id or its end, a model, a property; and a tip where nothing is found."""

from collections.abc import Mapping, Sequence
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from bot.errors import UsageError, nearest

if TYPE_CHECKING:
    from bot.corpus.library import Dispatch

LISTS = "innermost corpus list"
"""The command that lists dispatches and their models."""
# As much of a hash as is meant as one.
_FEWEST_DIGITS = 4


def find_one(dispatches: "Sequence[Dispatch]", words: str) -> "Dispatch":
    """The only dispatch whose id ends in `words`, or whose SHA-256 begins so. Raises `UsageError` with what helps."""
    found = [
        dispatch
        for dispatch in dispatches
        if len(words) >= _FEWEST_DIGITS and (dispatch.id.endswith(f"_{words}") or dispatch.sha256.startswith(words))
    ]
    if len(found) == 1:
        return found[0]
    if found:
        ids = ", ".join(dispatch.id for dispatch in found[:3])
        raise UsageError(f"'{words}' stands for {len(found)} dispatches", f"give one of their ids: {ids}")
    if any(use.model == words for dispatch in dispatches for use in dispatch.models):
        tip = f"it is a model: `innermost corpus list --model {words}` lists its dispatches"
    else:
        ids = (dispatch.id for dispatch in dispatches)
        tip = nearest(words, ids, LISTS) if dispatches else "the corpus is empty"
    raise UsageError(f"the corpus has no dispatch '{words}'", tip)


def matches(dispatch: "Dispatch", families: Mapping[str, str], glob: str) -> bool:
    """Whether an id, a model or a property of `dispatch` matches. Raises `UsageError` where there is no such property.

    Args:
        families: of the models, by name.
        glob: over ids and names of models, or `PROPERTY=GLOB`.
    """
    name, equals, value = glob.partition("=")
    if not equals:
        return any(fnmatchcase(each, glob) for each in (dispatch.id, *(use.model for use in dispatch.models)))
    known = _properties(dispatch, families)
    if name not in known:
        raise UsageError(f"'{glob}': dispatches have no property '{name}'", nearest(name, known))
    return any(fnmatchcase(each, value) for each in known[name])


def tip_for(dispatches: "Sequence[Dispatch]", families: Mapping[str, str], glob: str) -> str:
    """What may have been meant by a glob that matches nothing."""
    known: dict[str, set[str]] = {}
    for dispatch in dispatches:
        for name, values in _properties(dispatch, families).items():
            known.setdefault(name, set()).update(values)
    name, equals, value = glob.partition("=")
    if equals:
        return nearest(value, known.get(name, ()), f"{LISTS} --json", before=f"{name}=")
    for name, values in known.items():
        if glob in values:
            return f"it is a value of the property {name}: `{name}={glob}`"
    names = {each for d in dispatches for each in (d.id, *(use.model for use in d.models))}
    ends = [each for each in names if each.endswith(f"_{glob}")]
    if ends or any(each.startswith(glob[:3]) for each in names):
        return nearest(glob, ends or names, LISTS) if len(ends) != 1 else f"did you mean '{ends[0]}'?"
    return f"`{LISTS}` shows every dispatch and its models"


def _properties(dispatch: "Dispatch", families: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    return {
        "layout": (dispatch.layout,),
        "family": tuple(families.get(use.model, "") for use in dispatch.models),
        "dtypes": (dispatch.dtypes,),
        "context": dispatch.context,
        "op": (dispatch.op,),
        "dynamic": (str(dispatch.dynamic).lower(),),
    }
