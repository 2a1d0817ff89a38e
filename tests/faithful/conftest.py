# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Fixtures: the models of `models.mlir` and a checker for llvm-cpu, shared by the module's tests."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.config.load import load_settings
from bot.corpus import ir
from bot.faithful.checker import PAIRS, Checker

MODELS = Path(__file__).with_name("models.mlir")


@pytest.fixture(scope="session")
def module() -> Any:
    """All models of `models.mlir`, a function each."""
    return ir.parse(MODELS.read_text(), MODELS.name)


@pytest.fixture(scope="session")
def checker() -> Iterator[Checker]:
    """For both orders on llvm-cpu."""
    with Checker(load_settings(Path("/")), PAIRS[:2]) as made:
        yield made


def function_of(module: Any, name: str) -> Any:
    """The function of that name."""
    return next(found for found in ir.functions(module) if found.attributes["sym_name"].value == name)
