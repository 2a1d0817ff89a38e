# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Who may do what: one pure function over what is known, whose answer says what is missing and how to get it."""

from dataclasses import dataclass

from bot.config.schema import GitHubSettings, RunnerSettings
from bot.gh.event import CommentEvent
from bot.model.role import Role

_SHA_CHARS = 40
_FEWEST_CHARS = 7  # as short as git itself prints a commit
_HEX = frozenset("0123456789abcdef")


@dataclass(frozen=True, kw_only=True)
class Head:
    """The newest commit of a pull request. `fork`: it is in another repository, or in one that is gone."""

    sha: str
    fork: bool


@dataclass(frozen=True, kw_only=True)
class Order:
    """What one command needs.

    Attributes:
        command: its name.
        least: the least role that may give it.
        open: whether it makes sense only while the issue or pull request is open.
        runner: whether it takes time on a runner.
        head: whether it runs the pull request's own code.
        block: whether it works on code from a comment.
        sha: the commit that it names; empty for none.
        devices: the targets whose code it runs; empty where it only compiles.
    """

    command: str
    least: Role
    open: bool = False
    runner: bool = False
    head: bool = False
    block: bool = False
    sha: str = ""
    devices: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Allow:
    """Do it: at this commit (empty where none is run), on that runner (by its name in settings; empty for none)."""

    sha: str = ""
    runner: str = ""


@dataclass(frozen=True, kw_only=True)
class Refuse:
    """Don't, and say why. `sha` is a commit to show for copying; `why` and `how` may quote outside text."""

    why: str
    how: str
    sha: str = ""


@dataclass(frozen=True, kw_only=True)
class Ignore:
    """Don't, and say nothing on GitHub; `why` is for the log."""

    why: str


Decision = Allow | Refuse | Ignore


def ignored(event: CommentEvent) -> Ignore | None:
    """Why a comment gives no commands at all, whatever it says and whoever wrote it; None where it may."""
    if event.action != "created":
        return Ignore(why=f"the comment was {event.action}; only a new one gives commands")
    if event.automatic:
        return Ignore(why=f"{event.author or 'the author'} is a bot")
    if not event.author:
        return Ignore(why="the author's account is gone")
    if event.sender.casefold() != event.author.casefold():
        return Ignore(why=f"{event.sender} sent what {event.author} wrote")
    return None


def decide(event: CommentEvent, order: Order, role: Role, head: Head | None, settings: GitHubSettings) -> Decision:
    """Whether the author of a comment may have `order` done.

    Args:
        event: the comment.
        order: what one command of it needs.
        role: the author's, from the collaborators' API; what the event says about an association is no permission.
        head: of the pull request, as it is now; None on an issue.
        settings: the runners.
    """
    silent = ignored(event)
    if silent is not None:
        return silent
    if event.locked and not role.reaches(Role.WRITE):
        return Ignore(why="the conversation is locked")
    if not role.reaches(order.least):
        return Refuse(
            why=f"{order.command} needs the role {order.least} in this repository, and yours is {role}",
            how=f"ask somebody with the role {order.least} to give the command",
        )
    if order.open and (event.closed or event.locked):
        state, undo = ("closed", "reopen") if event.closed else ("locked", "unlock")
        return Refuse(why=f"{order.command} is not for what is {state}", how=f"{undo} it, and comment again")
    if not order.runner:
        return Allow()
    pinned = _pinned(event, order, head)
    if isinstance(pinned, Refuse):
        return pinned
    # Without a head the code is that of the default branch.
    strange = order.block or (order.head and head is not None and head.fork)
    runner = _runner(order, role, settings, strange=strange)
    return runner if isinstance(runner, Refuse) else Allow(sha=pinned, runner=runner)


def _pinned(event: CommentEvent, order: Order, head: Head | None) -> str | Refuse:
    """The commit to run, in full; empty where none of the pull request's code is run."""
    if not event.pull_request and order.sha:
        return Refuse(why="a commit belongs to a pull request, and this is an issue", how="leave the SHA out")
    if not order.head or not event.pull_request:
        return ""
    if head is None:
        return Refuse(why="this pull request has no commit any more", how="push one, and comment again")
    if head.fork and len(order.sha) != _SHA_CHARS:
        return Refuse(
            why="the code comes from a fork, so the command has to name the commit that you looked at, in full",
            how=f"look at the newest commit, then write /innermost {order.command} and its SHA",
            sha=head.sha,
        )
    given = order.sha.lower()
    if given and (not _HEX.issuperset(given) or not _FEWEST_CHARS <= len(given) <= _SHA_CHARS):
        return Refuse(why=f"'{order.sha}' is not the SHA of a commit", how="copy it from here", sha=head.sha)
    if not head.sha.startswith(given):
        return Refuse(
            why=f"the newest commit is another than {order.sha}",
            how="look at what was pushed since, then name the newest commit",
            sha=head.sha,
        )
    return head.sha


def _runner(order: Order, role: Role, settings: GitHubSettings, *, strange: bool) -> str | Refuse:
    """The first runner that has the devices, takes the role, and takes a stranger's code where it is one."""
    if order.devices:
        able = {n: r for n, r in settings.runners.items() if set(order.devices) <= set(r.targets)}
    else:
        able = {settings.compile_on: settings.runners[settings.compile_on]}
    if not able:
        return Refuse(
            why=f"no runner here runs code for {' and '.join(order.devices)}",
            how="add --until compile, name fewer targets, or add a runner under [github.runners] in the settings",
        )
    taking = {n: r for n, r in able.items() if role.reaches(r.role)}
    if not taking:
        least = min((r.role for r in able.values()), key=list(Role).index)
        return Refuse(
            why=f"the runner {_names(able)} takes commands from the role {least} on, and yours is {role}",
            how=f"ask somebody with the role {least} to give the command",
        )
    trusting = [n for n, r in taking.items() if r.untrusted or not strange]
    if not trusting:
        whose = "a block in a comment" if order.block else "a fork"
        return Refuse(
            why=f"the runner {_names(taking)} takes no code of {whose}",
            how="add --until compile to have it compiled without running it",
        )
    return trusting[0]


def _names(runners: dict[str, RunnerSettings]) -> str:
    return " or ".join(f"'{name}'" for name in runners)
