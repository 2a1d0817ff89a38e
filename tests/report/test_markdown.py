# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Outside text in Markdown: whatever it is, it stays text, and GitHub finds nothing in it to act on."""

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from bot.report import markdown as md
from bot.report.words import one_line
from tests.report.dom import ACTIVE, Document, read
from tests.report.hostile import ATTACKS

Renderer = Callable[[str], str]
BOT = Path(md.__file__).parents[1]


def _markdown_it(text: str) -> str:
    return MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(text)


def _cmark(text: str) -> str:
    """GitHub's own renderer, with raw HTML let through, so that nothing is hidden by its filter."""
    cmark = pytest.importorskip("cmarkgfm")
    options = pytest.importorskip("cmarkgfm.cmark").Options
    return cmark.github_flavored_markdown_to_html(text, options.CMARK_OPT_UNSAFE)


RENDERERS = (_markdown_it, _cmark)
SIGNS = st.sampled_from([*"|`<>&*_[]()#@!~\\-+=:$\"'\n \t1a", "@a", "#1", "GH-1", "```", "<b>", "-->", "\r", "\x00"])
TEXT = st.one_of(st.text(max_size=60), st.lists(SIGNS, max_size=30).map("".join), st.sampled_from(ATTACKS))


def check(text: str, allowed: set[str]) -> Document:
    """Renders `text` in every way, and asserts that it holds no other tags, nothing active and no comment."""
    document = Document()
    for renderer in RENDERERS:
        document = read(renderer(text))
        assert document.names <= allowed, (renderer.__name__, document.names - allowed)
        assert not document.comments
        assert not document.unclosed
        assert not ACTIVE.search(document.text), ACTIVE.search(document.text)
    return document


@given(TEXT)
@example("@octocat")
@example("1. a")
@example("deadbeef" * 5)
@example("- - a")
@example("> a")
def test_prose_is_one_paragraph(text: str) -> None:
    document = check(f"{md.prose(text)}\n", {"p"})
    shown = document.text.replace(md.BREAK, "").strip()
    assert shown == one_line(text).replace(md.BREAK, "")


@given(TEXT)
def test_prose_in_a_list_and_after_other_text(text: str) -> None:
    check(f"- {md.prose(text)}\n- so {md.prose(text, inside=True)}\n", {"ul", "li"})


@given(TEXT)
@example("a`b")
@example("`")
@example("``a``")
def test_code_shows_the_text_itself(text: str) -> None:
    document = check(f"so {md.code(text)} it is\n", {"p", "code"})
    assert "".join(document.code) == (one_line(text) or "")
    assert document.text.strip() == ("so  it is" if one_line(text) else "so (empty) it is")


@given(st.lists(TEXT, min_size=1, max_size=3))
def test_a_table_keeps_its_form(texts: list[str]) -> None:
    rows = [md.row([md.code(text), md.prose(text)]) for text in texts]
    document = check(md.table(["a", "b"], rows), {"table", "thead", "tbody", "tr", "th", "td", "code"})
    assert document.rows == [[2] * (len(texts) + 1)]


@given(TEXT)
@example("```\n````")
@example("~~~")
def test_a_fence_holds_everything(text: str) -> None:
    document = check(f"{md.fence(text, 'text')}\n\nend\n", {"pre", "code", "p"})
    assert document.text.strip().endswith("end")


@given(TEXT)
def test_raw_html_holds_only_our_tags(text: str) -> None:
    caption = md.Html(f"{md.summary(text)} {md.html_code(text)}")
    check(md.details(caption, md.ours("body")), {"details", "summary", "code", "p"})


@pytest.mark.parametrize(
    "attack", ["<b>x</b>", "@octocat", "#12", "GH-3", "https://x.example", "<!-- a -->", "a1b2c3d4e5"]
)
def test_the_check_itself_can_fail(attack: str) -> None:
    with pytest.raises(AssertionError):
        check(f"so {attack}\n", {"p"})


def test_markdown_is_made_in_one_module_alone() -> None:
    """Calling the types, or casting to them, is how outside text would get by the type checker (see misuse.py)."""

    def makes(node: ast.AST) -> bool:
        if not isinstance(node, ast.Call):
            return False
        name = ast.unparse(node.func).split(".")[-1]
        return name in ("Markdown", "Html") or (name == "cast" and "Markdown" in ast.unparse(node.args[0]))

    made = {
        str(path.relative_to(BOT))
        for path in BOT.rglob("*.py")
        if any(map(makes, ast.walk(ast.parse(path.read_text()))))
    }
    assert made == {"report/markdown.py"}


def test_long_text_is_cut_and_says_so() -> None:
    assert md.prose("z" * 500, 10) == "z" * 9 + "…"
    assert md.code("abcdefghij", 5) == "`ab…ij`"
    assert "… 90 more characters" in md.fence("b" * 100, limit=10)
