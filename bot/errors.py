# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Errors a person can act on: a message, a tip, and the exit code of its class.

Exit codes are part of the command line's contract: 0 nothing regressed, 1 a regression or a candidate-only failure,
2 usage, settings or unreadable input, 3 infrastructure failed or the result is incomplete, 70 a bug in Innermost,
130 a second Ctrl-C, 141 the reader of the output left.
"""

import difflib
from collections.abc import Iterable

EXIT_OK = 0
EXIT_REGRESSION = 1
EXIT_USAGE = 2
EXIT_INCOMPLETE = 3
EXIT_BUG = 70


class InnermostError(Exception):
    """An error for a person: `message` says what was wrong and where, `tip` what to do about it."""

    exit_code = EXIT_BUG

    def __init__(self, message: str, tip: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.tip = tip


class UsageError(InnermostError):
    """The command line asks for something that does not exist or contradicts itself."""

    exit_code = EXIT_USAGE


class SettingsError(InnermostError):
    """A settings file, or a name that it should define, is wrong."""

    exit_code = EXIT_USAGE


class InputError(InnermostError):
    """An input file is missing, damaged, or not what it claims to be."""

    exit_code = EXIT_USAGE


class InfrastructureError(InnermostError):
    """The machine, the network or a service failed; the input may be fine."""

    exit_code = EXIT_INCOMPLETE


_MOST_NAMES = 20
_ALIKE = 0.7
"""Of difflib's ratio: `gfx90a` is 0.67 like `gfx942`, and not meant to be; `basline` is 0.93 like `baseline`."""
_SHORTEST = 3
"""Of two letters, one slip leaves next to nothing."""


def are_alike(one: str, other: str) -> bool:
    """Whether the one may be meant by somebody who wrote the other."""
    return _is_slip(one, other) or difflib.SequenceMatcher(None, one, other).ratio() >= _ALIKE


def _is_slip(one: str, other: str) -> bool:
    """Whether a letter is missing, too many or another one, or two have changed places: much, of a short name."""
    if min(len(one), len(other)) < _SHORTEST:
        return False
    while one[:1] == other[:1] and one:
        one, other = one[1:], other[1:]
    while one[-1:] == other[-1:] and one:
        one, other = one[:-1], other[:-1]
    return max(len(one), len(other)) == 1 or (len(one) == 2 and one == other[::-1])


def nearest(name: str, known: Iterable[str], listed_by: str = "", *, before: str = "") -> str:
    """A tip that names the known name that is meant, if one is much like `name`, or lists what is known.

    Args:
        listed_by: the command that lists them where they are too many for a line: `innermost corpus list`.
        before: what each is given with: `layout=`.
    """
    names = sorted(known)
    begun = [each for each in names if name and each.startswith(name)]
    slips = [each for each in names if _is_slip(name, each)]
    close = begun if len(begun) == 1 else slips or difflib.get_close_matches(name, names, n=1, cutoff=_ALIKE)
    if close:
        return f"did you mean '{before}{close[0]}'?"
    if len(names) > _MOST_NAMES:
        there = f"there are {len(names):,}"
        return f"{there}: `{listed_by}` lists them" if listed_by else f"{there}, none much like it"
    return f"known: {', '.join(names)}" if names else "none are defined"
