# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Selecting shipped dispatches by id, model and property."""

import pytest

from bot.corpus.library import load_corpus
from bot.errors import UsageError

CORPUS = load_corpus()


def test_by_property() -> None:
    assert {d.layout for d in CORPUS.select(["layout=nhwc"])} == {"nhwc"}
    assert all(d.dtypes.startswith("f16") for d in CORPUS.select(["dtypes=f16*"]))
    assert all("pad" in d.context for d in CORPUS.select(["context=pad"]))
    assert all(d.dynamic for d in CORPUS.select(["dynamic=true"]))
    assert all(d.op.endswith("_fchw") for d in CORPUS.select(["op=*_fchw"]))


def test_by_family_and_by_model() -> None:
    family = CORPUS.select(["family=squeezenet"])
    assert {d.id for d in CORPUS.select(["squeezenet"])} <= {d.id for d in family}
    assert all(any(CORPUS.families[use.model] == "squeezenet" for use in d.models) for d in family)


def test_several_globs_are_united() -> None:
    found = {dispatch.id for dispatch in CORPUS.select(["layout=nhwc", "dynamic=true"])}
    each = [CORPUS.select(["layout=nhwc"]), CORPUS.select(["dynamic=true"])]
    assert found == {dispatch.id for part in each for dispatch in part}


def test_an_unknown_property_suggests_the_nearest() -> None:
    with pytest.raises(UsageError, match="no property 'layot'") as caught:
        CORPUS.select(["layot=nhwc"])
    assert "'layout'" in caught.value.tip
    with pytest.raises(UsageError, match="no dispatch and no model matches"):
        CORPUS.select(["layout=chwn"])
