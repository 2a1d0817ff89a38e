# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""MLIR that commands are given: a file, or a dispatch of the corpus."""

from pathlib import Path

from bot.errors import InputError

_MAX_BYTES = 64 * 2**20
_FILE_SUFFIX = ".mlir"


def read_mlir(file: Path) -> str:
    """The text of a file. Raises `InputError` where it can't be read, is too large, or is not text."""
    try:
        if file.stat().st_size > _MAX_BYTES:
            raise InputError(f"{file} is larger than {_MAX_BYTES >> 20} MiB", "cut the part of interest out of it")
        return file.read_bytes().decode()
    except OSError as error:
        raise InputError(f"cannot read {file}: {error.strerror}", "give the path of an MLIR file") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{file} is not text", "MLIR bytecode? print it with iree-opt first") from error


def file_or_dispatch(words: str) -> tuple[str, str]:
    """A name and the text of what ends in `.mlir` as a file, and of anything else as a dispatch of the corpus.

    Raises `InputError` for the one, and `UsageError` for the other, where there is none.
    """
    from bot.corpus.library import load_corpus

    if words.endswith(_FILE_SUFFIX) or Path(words).exists():
        file = Path(words)
        return file.stem, read_mlir(file)
    corpus = load_corpus()
    dispatch = corpus.get(words)
    return dispatch.id, corpus.text(dispatch)
