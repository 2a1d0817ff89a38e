# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Mistakes that must not pass the type checker: outside text that was not escaped, on its way into Markdown.

Never run. Pyright checks this file like any other, and a line here that were no error would be one: that of an
`ignore` without need.
"""

# pyright: reportUnnecessaryTypeIgnoreComment=error

from typing import cast

from bot.gh.patience import Pace, Patience
from bot.gh.post import Comments, post_comment
from bot.report import markdown as md
from bot.report.fit import fixed

name: str = input()
comments = cast("Comments", None)

md.ours(name)  # pyright: ignore[reportArgumentType]
md.ours(f"dispatch {name}")  # pyright: ignore[reportArgumentType]
md.compose("dispatch {}", name)  # pyright: ignore[reportArgumentType]
md.compose("dispatch {}", f"**{md.code(name)}**")  # pyright: ignore[reportArgumentType]
md.compose(f"dispatch {name}")  # pyright: ignore[reportArgumentType]
md.join(name, [md.NOTHING])  # pyright: ignore[reportArgumentType]
md.join(", ", [name])  # pyright: ignore[reportArgumentType]
md.row([name])  # pyright: ignore[reportArgumentType]
md.table([name], [])  # pyright: ignore[reportArgumentType]
md.details(name, md.NOTHING)  # pyright: ignore[reportArgumentType]
md.details(md.summary(name), name)  # pyright: ignore[reportArgumentType]
md.details(md.code(name), md.NOTHING)  # pyright: ignore[reportArgumentType] - Markdown is not read there
md.link(name, "https://iree.example")  # pyright: ignore[reportArgumentType]
md.fence("text", name)  # pyright: ignore[reportArgumentType]
fixed(md.code(name) + name)  # pyright: ignore[reportArgumentType]
post_comment(comments, body=name, key="", patience=Patience(Pace()))  # pyright: ignore[reportArgumentType]
