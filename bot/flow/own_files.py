# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Files of a user's own: read, and refused where there is nothing in them to compare, before anything is recorded."""

from collections.abc import Callable, Sequence
from pathlib import Path

from bot.compiler.normalize import Source
from bot.compiler.sources import INSTALLED
from bot.compiler.toolchain import compiler_source, variant_settings
from bot.config.schema import Settings
from bot.errors import InputError
from bot.files import read_within
from bot.flow.checking import check_text
from bot.model.compiled import Checked, Outcome, unreadable
from bot.model.facts import Stage

_MAX_BYTES = 64 * 2**20
_NAME_IN_DIAGNOSTICS = "dispatch.mlir"
ANOTHER_RELEASE = "mend it there; if it was written for another release, name that compiler"

Look = Callable[[Path, Source], None]
"""Told what the installed compiler reads of a file; raises `InputError` for one that is of no use."""


def read_mlir(file: Path) -> str:
    """The text of a file. Raises `InputError` where it can't be read, is too large, or is not text."""
    try:
        with file.open("rb") as opened:
            raw = read_within(opened, file.stat().st_size, _MAX_BYTES)
        if len(raw) > _MAX_BYTES:
            raise InputError(f"{file} is larger than {_MAX_BYTES >> 20} MiB", "cut the part of interest out of it")
        return raw.decode()
    except OSError as error:
        raise InputError(f"cannot read {file}: {error.strerror}", "give the path of an MLIR file") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{file} is not text", "MLIR bytecode? print it with iree-opt first") from error


def does_not_parse(file: str, diagnostics: str, tip: str = f"{ANOTHER_RELEASE} with --compiler") -> InputError:
    """Says where a file does not parse."""
    return InputError(f"{file} does not parse:\n{located(diagnostics, file)}", tip)


def located(diagnostics: str, file: str) -> str:
    """The compiler's diagnostics with the user's name of the file, in place of the one that workers give it."""
    return diagnostics.replace(f"{_NAME_IN_DIAGNOSTICS}:", f"{file}:")


def no_contraction(file: str) -> InputError:
    """Says that a file has nothing whose layout could be looked at."""
    return InputError(
        f"{file} has no contraction: no linalg op with a reduction loop and two or more inputs, at any stage",
        "give a file with a convolution or a matmul in it",
    )


def refuse_unusable(settings: Settings, variants: Sequence[str], target: str) -> Look:
    """Refuses a file that no side's compiler parses, or finds a contraction in.

    Compilers are asked only about files in which the installed one sees none: an op of another dialect may become one.
    """

    def look(path: Path, source: Source) -> None:
        if source.contractions is None or source.contractions > 0:
            return
        # In order, and each once; the installed one is at hand.
        names = dict.fromkeys(variant_settings(settings, name).compiler for name in variants)
        found: Outcome | None = None
        for name in sorted(names, key=lambda name: compiler_source(settings, name) != INSTALLED):
            _, found = check_text(
                source.given, settings, pipeline="none", target=target, compiler=name, stages=(Stage.PREPROCESSING,)
            )
            if not unreadable(found) and not _is_without_contraction(found):
                return
        if found is not None and unreadable(found):
            raise does_not_parse(str(path), found.diagnostics, f"{ANOTHER_RELEASE}: --baseline NAME@COMPILER")
        raise no_contraction(str(path))

    return look


def _is_without_contraction(outcome: Outcome) -> bool:
    return isinstance(outcome, Checked) and not any(facts.ops for facts in outcome.stages.values())
