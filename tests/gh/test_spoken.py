# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a body says that concerns us, read as GitHub reads it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.gh.spoken import listen


@pytest.mark.parametrize(
    ("body", "commands"),
    [
        ("/innermost run", ["run"]),
        ("/innermost", [""]),
        ("/innermost\trun", ["run"]),
        ("Thanks!\n/innermost run --suite ci\nbye", ["run --suite ci"]),
        ("   /innermost run", ["run"]),
        ("/innermost run\r\n/innermost check\r\n", ["run", "check"]),
        ("/innermost run\\\n/innermost check", ["run", "check"]),
        ("/innermost run\n\nand\n\n/innermost status", ["run", "status"]),
        ("> what about it?\n\n/innermost run", ["run"]),
        ("<details>\n\n/innermost run\n\n</details>", ["run"]),
        ("/innermost run --dispatch a*b*c", ["run --dispatch a*b*c"]),
        ("/innermost run `abc` <b>d</b>", ["run abc d"]),
        ('/innermost triage accept a_b_c --reason "it\'s *fine*"', ['triage accept a_b_c --reason "it\'s *fine*"']),
        ("/innermost run <!-- /innermost cancel -->", ["run"]),
    ],
)
def test_a_line_that_begins_with_the_name_is_a_command(body: str, commands: list[str]) -> None:
    assert list(listen(body).commands) == commands


@pytest.mark.parametrize(
    "body",
    [
        "",
        "I like /innermost run",
        "/innermost-bot run",
        "/innermost/run",
        "/innermost.run",
        "/innermostrun",
        "@bot /innermost run",
        "`/innermost run`",
        "/innermost`run`",
        "``\n/innermost run\n``",
        "```\n/innermost run\n```",
        "```\n/innermost run",
        "~~~sh\n/innermost run\n~~~",
        "    /innermost run",
        "text\n\n\t/innermost run",
        "> /innermost run",
        "> quoted\n/innermost run",  # a lazy continuation: GitHub shows it inside the quotation
        "> > /innermost run",
        "- /innermost run",
        "- item\n\n  /innermost run",
        "1. one\n   /innermost run",
        "<!-- /innermost run -->",
        "<!--\n/innermost run\n-->",
        "hidden <!--\n/innermost run\n-->",
        "<div>\n/innermost run\n</div>",
        "<pre>\n/innermost run\n</pre>",
        "# /innermost run",
        "/innermost run | x\n--- | ---",
        "x | y\n--- | ---\n/innermost run | z",
        "[text](address\n'title\n/innermost run')",
        "[text\n/innermost run](address)",
        "[reference]: address '\n/innermost run'",
        "~~struck\n/innermost run~~",
        "\\/innermost run",
        "&#47;innermost run",
    ],
)
def test_what_is_quoted_code_or_hidden_is_not(body: str) -> None:
    assert listen(body).commands == ()


def test_blocks_of_mlir_are_found_and_others_are_not() -> None:
    body = (
        "```mlir\nfirst\n```\n\n~~~mlir title\nsecond\n~~~\n\n```cpp\nint main;\n```\n\n"
        "> ```mlir\n> quoted\n> ```\n\n- ```mlir\n  in a list\n  ```\n\n```mlirx\nno\n```"
    )
    assert listen(body).blocks == ("first\n", "second\n")


def test_a_command_in_a_block_of_mlir_is_none() -> None:
    spoken = listen("```mlir\n/innermost run\n```")
    assert (spoken.commands, spoken.blocks) == ((), ("/innermost run\n",))


_LINES = st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=40), max_size=8)
_PIECES = (
    ("/innermost run", "> ", "```", "~~~", "    ", "<!--", "-->", "`", "\n", "\n\n", "- ", "|", "[", "](", ")", "~~"),
    ("\\", "x", "*", "<b>", "</b>", "<pre>", "</pre>", "\t", "&lt;", "---", "\u2028", "\0"),
)
_MARKUP = st.lists(st.sampled_from([*_PIECES[0], *_PIECES[1]]), max_size=40).map("".join)


@given(st.one_of(st.text(), _MARKUP))
def test_it_never_raises(body: str) -> None:
    listen(body)


@given(_LINES)
def test_nothing_quoted_is_a_command(lines: list[str]) -> None:
    body = "\n".join(f"> {line}" for line in [*lines, "/innermost run", *lines])
    assert listen(body).commands == ()


@given(_LINES)
def test_nothing_fenced_is_a_command(lines: list[str]) -> None:
    inside = [line for line in lines if "`" not in line]
    assert listen("\n".join(["````", *inside, "/innermost run", *inside, "````"])).commands == ()


@given(_LINES)
def test_nothing_indented_is_a_command(lines: list[str]) -> None:
    body = "\n".join(f"    {line}" for line in ["/innermost run", *lines, "/innermost run"])
    assert listen(body).commands == ()


@given(_LINES)
def test_nothing_in_an_html_comment_is_a_command(lines: list[str]) -> None:
    inside = [line for line in lines if "-->" not in line]
    assert listen("\n".join(["<!--", *inside, "/innermost run", *inside, "-->"])).commands == ()


@given(_MARKUP)
def test_every_command_stands_at_the_beginning_of_a_line(body: str) -> None:
    begins = [line.lstrip() for line in body.replace("\r", "\n").split("\n")]
    assert len(listen(body).commands) <= sum(line.startswith("/innermost") for line in begins)
