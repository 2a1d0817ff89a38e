# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Data goes one way: no room imports a later one, and each outside thing has its one door."""

import ast
from functools import cache
from pathlib import Path

import pytest

BOT = Path(__file__).resolve().parents[1] / "bot"
# Rooms in the order in which data passes through; a room may import those before it, in its own group, and itself.
ORDER: list[set[str]] = [
    {"deadline", "errors"},
    {"files", "paths", "model", "processes"},
    {"cache", "config", "corpus", "host", "record"},
    {"codegen", "layout"},
    {"compiler"},
    {"measure", "faithful"},
    {"judge"},
    {"flow", "curate", "explain"},
    {"history"},
    {"report"},
    {"dashboard"},
    {"gh"},
    {"workflows"},
    {"api"},
    {"doctor"},
    {"cli"},
    {"__main__"},
]
LEVEL = {name: level for level, names in enumerate(ORDER) for name in names}
# What only these modules import.
DOORS = {
    "iree": {
        "compiler/ir",
        "compiler/invocation.py",
        "compiler/worker.py",
        "measure/",
        "corpus/",
        "faithful/value_worker.py",
    },
    "execnet": {"processes.py"},
    "distributed": {"compiler/cluster.py"},
    "uv": {"compiler/packages.py"},
    "github": {"gh/client.py"},
    "sqlalchemy": {"history/"},
    "ruptures": {"history/changes.py"},
    "typer": {"cli/"},
    "altair": {"dashboard/charts.py"},
    "vl_convert": {"dashboard/charts.py"},
    "jinja2": {"report/", "curate/", "dashboard/"},
    "markdown_it": {"gh/spoken.py"},
}


@cache
def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


MODULES = sorted(BOT.rglob("*.py"))


def room(path: Path) -> str:
    first = path.relative_to(BOT).parts[0]
    return first.removesuffix(".py")


def test_no_room_imports_a_later_one() -> None:
    assert [
        f"{path.relative_to(BOT)} imports {name}"
        for path in MODULES
        if room(path) != "__init__"
        for name in sorted(imported(path))
        if name.startswith("bot.") and LEVEL.get(name.split(".")[1], 0) > LEVEL[room(path)]
    ] == []


def test_every_room_has_its_place() -> None:
    assert {room(path) for path in MODULES} - {"__init__"} == set(LEVEL)


@pytest.mark.parametrize("library", sorted(DOORS))
def test_each_outside_thing_has_its_door(library: str) -> None:
    users = {str(path.relative_to(BOT)) for path in MODULES if any(n.split(".")[0] == library for n in imported(path))}
    assert users
    assert {user for user in users if not user.startswith(tuple(DOORS[library]))} == set()


def test_every_module_has_one_concern_and_few_lines() -> None:
    long = {
        str(path.relative_to(BOT)): n for path in BOT.rglob("*.py") if (n := len(path.read_text().splitlines())) >= 300
    }
    assert not long
