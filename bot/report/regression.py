# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A regression that lasts, as an issue tells it: what, since when, for whom, and how to see it. Pure."""

import glob
import shlex
from collections.abc import Sequence

from packaging.version import InvalidVersion, Version

from bot.compiler.packages import PACKAGE
from bot.explain.line import compare_url, packages_command
from bot.model.base import Value
from bot.report import markdown as md
from bot.report.markdown import Markdown
from bot.report.words import clip, plural

# Where IREE's project keeps its nightly builds: https://iree.dev/reference/bindings/python/
_NIGHTLY_PAGE = "https://iree.dev/pip-release-links.html"
# How far a run must go to show it; for others, no run does.
_UNTIL = {
    "layout": ["--until", "check"],
    "compile": ["--until", "compile"],
    "numerics": ["--until", "numerics"],
    "time": [],
}
_TITLE_CHARS = 200
_SHOWN = 10
_MOST = 200
_REVISION_DIGITS = 40


class End(Value):
    """One end of the range in which a regression came: a compiler's release and commit; empty where not known."""

    label: str
    release: str
    revision: str

    @property
    def commit(self) -> str:
        """IREE's commit, without what tells builds of it apart."""
        word = self.revision.partition(" ")[0]
        return word if len(word) == _REVISION_DIGITS else ""


class Where(Value):
    """On which target, and as which variant."""

    target: str
    variant: str


class Regression(Value):
    """One regression: all dispatches that changed in the same way within the same range.

    Attributes:
        id: what it is found again by; the same every night.
        kind: `layout`, `compile`, `time`, `vanished` or `data`.
        what: what happened, in words, after which a colon and the dispatches may follow.
        cause: what it changed from and to, in words.
        good, since: the last compiler without it, and the first with it; None where it is about no compiler.
        size: of a time: `+30%`; else empty.
        over: the compiler or the night by which it is over; empty while it lasts.
    """

    id: str
    kind: str
    what: str
    cause: str
    dispatches: tuple[str, ...]
    where: tuple[Where, ...]
    good: End | None
    since: End | None
    size: str
    over: str


def title_of(regression: Regression) -> str:
    """Plain text on one line: GitHub reads no Markdown in titles."""
    after = f" since {regression.since.label}" if regression.since else ""
    many = f": {plural(len(regression.dispatches), 'dispatch')}" if regression.dispatches else ""
    return clip(f"{regression.what}{after}{many}", _TITLE_CHARS)


def body_of(regression: Regression) -> Markdown:
    """The issue's text, of bounded size."""
    return md.join(
        "\n\n",
        [
            _state(regression),
            md.compose("**{}**{}", md.prose(regression.cause, inside=True), _size(regression)),
            _range(regression),
            _dispatches(regression),
            _reproduce(regression),
            md.ours(
                "<sub>Kept up to date by `innermost github issues`, which closes it when it is over. "
                "Closed by hand it stays closed.</sub>"
            ),
        ],
    )


def _state(regression: Regression) -> Markdown:
    if not regression.over:
        return md.ours("This lasts.")
    return md.compose("This is over since {}.", md.code(regression.over))


def _size(regression: Regression) -> Markdown:
    return md.compose(", up to {}", md.prose(regression.size, inside=True)) if regression.size else md.NOTHING


def _range(regression: Regression) -> Markdown:
    good, since = regression.good, regression.since
    if since is None:
        return md.NOTHING
    ends = ([(md.ours("last without"), good)] if good else []) + [(md.ours("first with"), since)]
    rows = [
        md.row([name, md.code(end.label), md.code(end.commit) if end.commit else md.ours("–")]) for name, end in ends
    ]
    parts = [md.table(["", "compiler", "IREE commit"], rows)]
    url = compare_url(good.commit, since.commit) if good else ""
    if url:
        parts.append(md.link("The commits in between", url))
    return md.join("\n\n", parts)


def _dispatches(regression: Regression) -> Markdown:
    names = [md.compose("- {}", md.code(name)) for name in regression.dispatches]
    if not names:
        return md.NOTHING
    targets = [md.code(name) for name in sorted({where.target for where in regression.where})]
    variants = [md.code(name) for name in sorted({where.variant for where in regression.where})]
    on = md.compose("On {}, as {}:", md.join(", ", targets), md.join(", ", variants))
    parts = [md.join("\n", [on, md.NOTHING]), md.join("\n", names[:_SHOWN])]
    more = names[_SHOWN:_MOST]
    if more:
        left = len(names) - _MOST
        cut = [md.compose("- and {} more", left)] if left > 0 else []
        caption = md.summary(f"{len(names) - _SHOWN:,} more")
        parts.append(md.details(caption, md.join("\n", [*more, *cut])))
    return md.join("\n\n", parts)


def _reproduce(regression: Regression) -> Markdown:
    commands = reproduce(regression)
    return md.compose("**Reproduce**\n\n{}", md.fence("\n".join(commands), "sh")) if commands else md.NOTHING


def reproduce(regression: Regression) -> tuple[str, ...]:
    """The commands that show it for its first dispatch; none where a compiler can't be fetched by its release."""
    good, since = regression.good, regression.since
    if not (good and since and regression.dispatches and regression.where and regression.kind in _UNTIL):
        return ()
    first, dispatch = regression.where[0], regression.dispatches[0]
    sides = [(first.variant, end.release) for end in (good, since)]
    found = list(comparison(dispatch, first.target, sides, _UNTIL[regression.kind]))
    if not found:
        return ()
    found.append(
        shlex.join(["innermost", "repro", "innermost-repro", dispatch]) + "  # a folder that needs IREE's wheels alone"
    )
    further = packages_command(good.commit, since.commit, "TEST.sh")
    return (*found, *([f"{further}  # IREE's own, over the commits in between"] if further else []))


def comparison(dispatch: str, target: str, sides: Sequence[tuple[str, str]], until: Sequence[str]) -> tuple[str, ...]:
    """The commands that compare two sides, variant and release, again; none where one can't be fetched by its release.

    Args:
        until: `--until` with how far, or nothing.
    """
    if not all(_is_published(release) for _, release in sides):
        return ()
    before, after = (f"{variant}@pip:{PACKAGE}=={release}" for variant, release in sides)
    words = ["innermost", "run", "--suite", "full", "--dispatch", glob.escape(dispatch)]
    words += ["--baseline", before, "--candidate", after, "--target", target, *until, "--out", "innermost-repro"]
    nightly = any(Version(release).is_prerelease for _, release in sides)
    return (*[f"export UV_FIND_LINKS={_NIGHTLY_PAGE}"] * nightly, shlex.join(words))


def _is_published(release: str) -> bool:
    try:
        return not Version(release).local
    except InvalidVersion:
        return False
