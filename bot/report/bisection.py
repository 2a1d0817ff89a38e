# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a bisection found, in lines of text, and as a comment. Pure."""

from collections.abc import Mapping

from packaging.version import InvalidVersion, Version

from bot.explain.bisect import Answer, Bisection
from bot.explain.line import compare_url, notes_url, packages_command
from bot.explain.properties import Property
from bot.explain.search import Seen
from bot.report import markdown as md
from bot.report.markdown import Markdown
from bot.report.words import clip, one_line

_WHY = 160
_SUSPECTS = 5
_TABLE = 6_000
_COMMIT_CHARS = 40
_HEX = frozenset("0123456789abcdef")


def about(asked: Property, role: str, stage: str) -> str:
    """A property in words, for instance `image innermost at preprocessing`."""
    return f"{role} innermost at {stage}" if asked is Property.INNERMOST else str(asked)


def value_words(value: Seen) -> str:
    """A property's value."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def answer_words(answer: Answer) -> str:
    """What one compiler answered, in a line."""
    if answer.value is None:
        return f"skipped: {clip(answer.why, _WHY)}"
    return value_words(answer.value)


def table(found: Bisection) -> str:
    """A line for each compiler that was asked, oldest first; ◆ where it changed."""
    width = max((len(each.release) for each in found.tested), default=0)
    changed = {each.release for each in found.changes}
    return "\n".join(
        f"{'◆' if each.release in changed else ' '} {each.release:{width}}  {answer_words(each)}"
        for each in found.tested
    )


def conclusions(found: Bisection, *, count: int, every: bool, option: str = "--all") -> list[str]:
    """What it comes to, a sentence a line; `count` is how many compilers the range has, and `option` tests them all."""
    could = sum(answer.value is not None for answer in found.tested)
    skipped = f", {len(found.tested) - could} skipped" if could < len(found.tested) else ""
    tested = f"tested {could} of {count}{skipped}"
    lines = [
        f"changed in {change.release}: {value_words(change.before)} -> {value_words(change.to)}"
        for change in found.changes
    ]
    if found.stopped:
        return [*lines, *_when_stopped(found, tested)]
    if not found.suspects:
        if could == 1:
            return [f"only {found.good} could be tested ({tested}): that says nothing of a change"]
        if every:
            return [f"no change from {found.good} to {found.bad} ({tested})"]
        same = next((answer_words(each) for each in found.tested if each.release == found.good), "")
        return [
            f"no net change: {same} with {found.good} and with {found.bad} ({tested})",
            f"whether it changed and changed back in between, {option} shows",
        ]
    if not found.first_changed:
        which = ", ".join(found.suspects)
        lines.append(f"the first change is in one of {which}: not all could be tested")
    return [*lines, f"({tested})"]


def _when_stopped(found: Bisection, tested: str) -> list[str]:
    """What is known, and how to go on from there."""
    again = "the same command goes on with what was fetched"
    if not found.suspects:
        ends = (
            f"nothing changed between {found.good} and {found.bad}" if found.good != found.bad else "nothing is known"
        )
        return [f"stopped, {tested}: {ends} so far", again]
    if found.first_changed:  # all were being asked, for every change
        return [f"stopped, {tested}", again]
    names = [each.release for each in found.tested if each.value is not None]
    before, last = names[names.index(found.suspects[-1]) - 1], found.suspects[-1]
    less = f"; --releases {before}..{last} asks less" if ".." not in before + last else ""
    return [f"stopped, {tested}: it changes after {before}, and not later than in {last}", f"{again}{less}"]


def links(found: Bisection, notes: Mapping[str, str]) -> list[str]:
    """Where to read on about the first change; `notes` has the address of each compiler's release notes, if any."""
    lines = [f"  notes     {notes[suspect]}" for suspect in found.suspects if notes.get(suspect)]
    older, newer = _ends(found)
    if compare_url(older, newer):
        lines += [
            f"  commits   {compare_url(older, newer)}",
            f"  go on     {packages_command(older, newer, 'TEST.sh')}",
            "            with a TEST.sh that calls iree-compile, and ends with 0 where it is as it was before",
        ]
    return lines


def _ends(found: Bisection) -> tuple[str, str]:
    """The IREE commits of the compiler before the first suspect, and of the last; empty where unknown."""
    names = [each.release for each in found.tested]
    if not found.suspects or found.suspects[0] not in names or found.suspects[-1] not in names:
        return "", ""
    first = names.index(found.suspects[0])
    older = found.tested[first - 1].revision if first else ""
    return older, found.tested[names.index(found.suspects[-1])].revision


def bisection_comment(
    program: str, pipeline: str, target: str, what: str, found: Bisection, *, count: int, every: bool
) -> Markdown:
    """A bisection over releases as Markdown; all of it may be anybody's words."""
    title = md.compose(
        "{} · {} · {} · {}", md.code(program), md.code(pipeline), md.code(target), md.prose(what, inside=True)
    )
    said = conclusions(found, count=count, every=every, option="--every yes")
    head = md.compose("**{}**", md.prose("; ".join(said), 600, inside=True))
    older, newer = _ends(found)
    reading = [
        md.compose("{}: {}", md.code(each), md.link("release notes", notes_url(each)))
        for each in found.suspects[:_SUSPECTS]
        if _is_release(each)
    ]
    if _is_commit(older) and _is_commit(newer):
        reading.append(md.link("the commits in between", compare_url(older, newer)))
    parts = [title, head, md.join(" · ", reading), md.fence(table(found), "text", _TABLE)]
    return md.join("\n\n", parts)


def _is_release(text: str) -> bool:
    try:
        return one_line(text) == str(Version(text))
    except InvalidVersion:
        return False


def _is_commit(text: str) -> bool:
    return len(text) == _COMMIT_CHARS and _HEX.issuperset(text)
