# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""MLIR that commands are given: a file, or a dispatch of the corpus."""

from pathlib import Path
from typing import TYPE_CHECKING

from bot.errors import InputError

if TYPE_CHECKING:
    from bot.model.compiled import Outcome

_FILE_SUFFIX = ".mlir"
_STANDARD_INPUT = "/dev/stdin"


def file_or_dispatch(words: str) -> tuple[str, str]:
    """A name and the text of what ends in `.mlir` as a file, and of anything else as a dispatch of the corpus; `-` is
    standard input.

    Raises `InputError` for the one, and `UsageError` for the other, where there is none.
    """
    from bot.corpus.library import load_corpus
    from bot.flow.own_files import read_mlir

    if words == "-":
        words = _STANDARD_INPUT
    if words.endswith(_FILE_SUFFIX) or Path(words).exists():
        file = Path(words)
        return file.stem, read_mlir(file)
    if "/" in words:  # no id has one
        raise InputError(f"there is no file {words}", "give the path of an MLIR file, or a dispatch of the corpus")
    corpus = load_corpus()
    dispatch = corpus.get(words)
    return dispatch.id, corpus.text(dispatch)


def raise_limit(outcome: "Outcome") -> str:
    """What to do about a compile that reached a limit of ours; empty for any other."""
    from bot.model.compiled import OutOfMemory, TimedOut

    match outcome:
        case TimedOut(limit_s=seconds):
            return f"raise `compile_seconds` ({seconds:g}) under [limits] in settings"
        case OutOfMemory(limit_mib=mib):
            return f"raise `compile_memory_mib` ({mib:,}) under [limits] in settings"
        case _:
            return ""
