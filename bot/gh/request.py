# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a command asks of a workflow: one JSON value, written by `handle`, read again by the job that does the work.

It is all that travels between the two. Every name in it is data: checked against the settings when it is written and
when it is read, and never made into a flag, a path or a line of a shell.
"""

from dataclasses import dataclass
from typing import Annotated, Literal, Self

from pydantic import Field, ValidationError, model_validator

from bot.config.schema import Settings
from bot.errors import InputError
from bot.gh.work import Work, check_names
from bot.model.base import Value, first_complaint
from bot.model.run import Name

# GitHub: "The maximum payload for inputs is 65,535 characters."
# https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_dispatchinputs
LIMIT_CHARS = 65_535
REQUEST_INPUT = "request"  # the one input of the workflow
_TIP = "`innermost github handle` writes the request; start the workflow with a comment"


@dataclass(frozen=True, kw_only=True)
class Ticket:
    """Names a command everywhere: which comment gave it, and as which of its commands (from 1)."""

    command: str
    number: int
    comment: int
    position: int

    @property
    def title(self) -> str:
        """The name of the workflow's run. GitHub tells nothing else about what a run was started with."""
        return f"innermost {self.command} #{self.number} {self.comment}.{self.position}"

    @classmethod
    def of(cls, title: str) -> "Ticket | None":
        """The ticket that a run's name is; None for any other."""
        words = title.replace("#", " ").replace(".", " ").split()
        if len(words) != 5 or not all(word.isascii() and word.isdecimal() for word in words[2:]):
            return None
        number, comment, position = map(int, words[2:])
        ticket = cls(command=words[1], number=number, comment=comment, position=position)
        return ticket if ticket.title == title else None


class Request(Value):
    """One command that was allowed.

    Attributes:
        title: the name of the workflow's run (`run-name`), by which the command is found again: see `Ticket`.
        number: of the issue or pull request that gets the answer.
        comment: that gave the command, by GitHub's number.
        by: its author.
        sha: the commit that was allowed; empty where no code of a pull request runs.
        labels: of the runner.
    """

    version: Literal[1] = 1
    title: Annotated[str, Field(max_length=200)]
    number: Annotated[int, Field(gt=0)]
    comment: Annotated[int, Field(gt=0)]
    by: Name
    sha: Annotated[str, Field(pattern=r"^([0-9a-f]{40})?$")]
    labels: Annotated[tuple[Name, ...], Field(min_length=1)]
    work: Work

    @property
    def ticket(self) -> Ticket:
        """What names the command."""
        ticket = Ticket.of(self.title)
        if ticket is None:
            raise ValueError("the title is no ticket")
        return ticket

    @model_validator(mode="after")
    def _one_command(self) -> Self:
        if (self.ticket.number, self.ticket.comment) != (self.number, self.comment):
            raise ValueError("the title names another command")
        return self


def read_request(text: str, settings: Settings) -> Request:
    """The request that `text` is. Raises `InputError` for anything else, and for names that the settings lack."""
    if len(text) > LIMIT_CHARS:
        raise InputError(f"the request has {len(text):,} characters; {LIMIT_CHARS:,} are allowed", _TIP)
    try:
        request = Request.model_validate_json(text)
    except ValidationError as error:
        raise InputError(f"the request is not one: {first_complaint(error)}", _TIP) from None
    check_names(request.work, settings)
    return request
