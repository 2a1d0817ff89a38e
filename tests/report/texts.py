# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Texts that break out of Markdown that does not escape them."""

from hypothesis import strategies as st

from bot.gh.marker import with_marker
from bot.report.markdown import NOTHING
from tests.report.hostile import ATTACKS

# Each breaks out in one way where it is not escaped. GitHub acts on those from `mention` on after rendering.
CLASSES = {
    "element": "<img>",
    "attribute": "<b title=x>y</b>",
    "unclosed element": "</details></p></td><i>",
    "comment": "<!-- hidden -->",
    "marker": with_marker(NOTHING, "0123456789abcdef").strip(),
    "mention": "thanks to @octocat and @iree-org/all",
    "issue": "see #19270",
    "issue elsewhere": "see iree-org/iree#19270",
    "GH- issue": "see GH-19270",
    "commit": "since 89ece87b89852100c0a4ac3d515e14842d090967",
    "address": "at https://evil.example or www.evil.example",
    "closing keyword": "fixes #19270",
}

PIECES = st.sampled_from(
    [
        *ATTACKS,
        *CLASSES.values(),
        *"|`<>&*_[]()#@!~\\-+=:$\"'\n\t 1a",
        "```",
        "~~~",
        "-->",
        "]]>",
        "\r",
        "\x00",
        "\u2028",
    ]
)
TEXTS = st.one_of(st.lists(PIECES, max_size=8).map("".join), st.text(max_size=40))
