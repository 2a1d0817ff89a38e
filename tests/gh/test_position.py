# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Where things stand in a settings file, however they are written; and what a patch touches."""

import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.gh.check import Level
from bot.gh.position import Lines, lines_of, touched
from bot.gh.pull import Changed
from bot.gh.remark import remarks_on, settings_among

PIECES = ["", "# c", "[a]", "[a.b]", "[c]", "x = 1", "b = 2", "y = [", "1,", "]", 'z = """', '"""']
HEADER = """\
# ours
[defaults]
candidate = "mine"

# the order that we try
[pipelines.mine]
description = "x"
spellings = [
  { passes = "a" }, # first

  { passes = "b" },
]

[pipelines.other]
spellings = [{ passes = "c" }]
"""


@pytest.mark.parametrize(
    ("text", "path", "lines"),
    [
        (HEADER, ("pipelines", "mine"), Lines(6, 12)),
        (HEADER, ("pipelines", "mine", "spellings"), Lines(8, 12)),
        (HEADER, ("pipelines", "other"), Lines(14, 15)),
        (HEADER, ("defaults", "candidate"), Lines(3, 3)),
        (HEADER, ("pipelines", "none"), None),
        ('pipelines.mine.spellings = [{ passes = "a" }]\n', ("pipelines", "mine"), Lines(1, 1)),
        ('x = 1\n\n[pipelines]\nmine = { spellings = [\n {passes="a"}\n] }\n', ("pipelines", "mine"), Lines(4, 6)),
        ("[[pipelines]]\nx = 1\n", ("pipelines", "mine"), None),
        ('x = """\n[pipelines.mine]\n"""\n', ("pipelines", "mine"), None),
        ("x = [\n", ("x",), None),
        ("", ("x",), None),
    ],
)
def test_lines(text: str, path: tuple[str, ...], lines: Lines | None):
    assert lines_of(text, path) == lines


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.sampled_from(["", "# c", "[a]", "[a.b]", "[c]", "x = 1", "b = 2", "y = [", "1,", "]", 'z = """', '"""'])
    )
)
def test_without_its_lines_it_is_not_there(lines: list[str]):
    text = "\n".join(lines)
    try:
        whole = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    found = lines_of(text, ("a",))
    assert (found is not None) == ("a" in whole)
    if found is not None:
        before = tomllib.loads("\n".join(lines[: found.first - 1]))
        assert "a" not in before
        assert tomllib.loads("\n".join(lines[: found.last]))["a"] == whole["a"]


def test_a_patch_touches_what_it_adds_and_where_it_removes():
    patch = "@@ -1,4 +1,4 @@ [x]\n a\n-b\n+B\n c\n@@ -20,3 +20,2 @@\n d\n-e\n f\n\\ No newline at end of file"
    assert touched(patch) == {1, 2, 20, 21}
    assert touched("@@ -0,0 +1,2 @@\n+a\n+b") == {1, 2}
    assert touched("") == frozenset()


@pytest.mark.parametrize(
    ("patch", "lines"),
    [
        ('@@ -8,2 +8,3 @@\n spellings = [\n+  { passes = "a" }, # first\n \n', [(6, 12)]),
        ('@@ -3,1 +3,1 @@\n-candidate = "x"\n+candidate = "mine"', []),
        ("", [(6, 12)]),
    ],
)
def test_a_remark_is_where_the_change_touches_the_definition(patch: str, lines: list[tuple[int, int]]):
    file = Changed(path="sub/innermost.toml", patch=patch)
    found = remarks_on(
        file, HEADER, variant="mine", pipeline="mine", level=Level.FAILURE, title="Act", message="slower"
    )
    assert [(one.first, one.last) for one in found] == lines
    assert all((one.path, one.level, one.message) == (file.path, Level.FAILURE, "slower") for one in found)


def test_settings_are_looked_for_where_they_can_be():
    changed = tuple(
        Changed(path=path, patch="") for path in ("a.py", "innermost.toml", "x/pyproject.toml", "my-innermost.toml")
    )
    assert [file.path for file in settings_among(changed)] == ["innermost.toml", "x/pyproject.toml"]
    project = "[project]\nname = 'x'\n[tool.innermost.variants.mine]\nflags = []\n"
    (found,) = remarks_on(
        changed[2], project, variant="mine", pipeline="m", level=Level.WARNING, title="t", message="m"
    )
    assert (found.first, found.last) == (3, 4)
