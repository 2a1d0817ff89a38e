# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What is said of one result, in a line: failures, losses, numerics and broken rules, as Markdown-free text.

Each remark is a list of `Piece`s, so that every format can set outside text apart in its own way.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import LiteralString

from bot.model.measured import Case, Compared, Difference
from bot.model.run import Result
from bot.model.verdict import TimeChange
from bot.report.failures import BASELINE, BOTH_SIDES, CANDIDATE, Failure
from bot.report.importance import Importance
from bot.report.operands import OperandChange
from bot.report.view import Row
from bot.report.words import MISSING, listed, number, one_line, plural, ratio

WITHIN_NOISE: LiteralString = "≈"
NOT_CONFIRMED: LiteralString = "not confirmed"


class Look(Enum):
    """How a piece of a remark is set."""

    PLAIN = auto()
    STRONG = auto()
    CODE = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a remark. The text may be outside text whatever the look."""

    text: str
    look: Look = Look.PLAIN


Remark = tuple[Piece, ...]


def _failure(failure: Failure, result: Result) -> Remark:
    other, name = (result.baseline, BASELINE) if failure.side == CANDIDATE else (result.candidate, CANDIDATE)
    # A device that fails whichever side it is given is no fault of the two.
    whose = "" if failure.side == BOTH_SIDES else f"{failure.side} "
    pieces = [*([Piece(whose)] if whose else []), Piece(failure.words, Look.STRONG)]
    if failure.kind not in ("device failed", other.kind) and other.kind in ("checked", "compiled"):
        pieces.append(Piece(f" ({name} {'compiled' if other.kind == 'compiled' else 'did not fail'})"))
    if failure.first:
        pieces += [Piece(": "), Piece(failure.first, Look.CODE)]
    return tuple(pieces)


def _loss(loss: OperandChange) -> Remark:
    pieces = [
        Piece(loss.loss_words, Look.STRONG),
        Piece(": baseline "),
        Piece(loss.baseline, Look.CODE),
        Piece(", candidate "),
        Piece(loss.candidate, Look.CODE),
        Piece(" of "),
        Piece(loss.op, Look.CODE),
    ]
    if loss.result:
        pieces += [Piece(", result "), Piece(loss.result, Look.CODE)]
    return tuple(pieces)


def beyond(difference: Difference) -> str:
    """`12 of 1,024 elements beyond tolerance`."""
    return f"{difference.beyond:,} of {plural(difference.elements, 'element')} beyond tolerance"


def apart(difference: Difference) -> str:
    """`largest difference 0.0004, relative 0.0002, 3 ULP`."""
    sizes = f"largest difference {number(difference.max_abs)}, relative {number(difference.max_rel)}"
    return f"{sizes}, {difference.max_ulp:,} ULP"


def worst_element(case: Case) -> str:
    """`worst at [0, 3] of output 0: 1.5 -> 2.5, reference 1.5`; empty where the outputs are equal."""
    worst = case.worst
    if worst is None:
        return ""
    index = ", ".join(map(str, worst.index))
    reference = "" if worst.reference is None else f", reference {number(worst.reference, '.6g')}"
    values = f"{number(worst.baseline, '.6g')} -> {number(worst.candidate, '.6g')}"
    return f"worst at [{index}] of output {worst.output}: {values}{reference}"


def _numerics(compared: Compared) -> Iterator[Remark]:
    """What matters most comes first: a comment cuts long remarks."""
    match compared.change:
        case "wrong":
            yield Piece("wrong result", Look.STRONG), Piece(one_line(f": {_apart(compared)}"))
        case "fixed":
            yield Piece("result fixed", Look.STRONG), Piece(one_line(f": {_apart(compared)}"))
        case "wrong in both" if (off := compared.off_in_both) and off.against_reference:
            far = off.against_reference
            words = f"{off.inputs} inputs, {beyond(far)} of the reference ({off.tolerance}), {apart(far)}"
            yield Piece("wrong in both", Look.STRONG), Piece(one_line(f": {words}"))
        case _:
            pass


def _apart(compared: Compared) -> str:
    """How the sides differ, and which of them is right."""
    case = compared.shown
    against, of_what = case.between, ""
    if not against.beyond and case.against_reference is not None:
        against, of_what = case.against_reference, " of the reference"
    parts = [worst_element(case), f"{beyond(against)}{of_what} ({case.tolerance}), {apart(against)}"]
    if case.off:
        whose = f"the {case.off[0]} is" if len(case.off) == 1 else "both are"
        parts.insert(1, f"by the reference, {whose} wrong")
    others = [other.inputs for other in compared.cases if other.verdict == "wrong" and other is not case]
    parts += [f"wrong with {listed(others)} inputs too"] if others else []
    return f"{case.inputs} inputs, " + "; ".join(part for part in parts if part)


def remarks(row: Row) -> tuple[Remark, ...]:
    """What a reader must know of this row, the most important first; empty where its cells say it all."""
    result = row.result
    found: list[Remark] = []
    if isinstance(result.numerics, Compared):
        found += _numerics(result.numerics)
    if not row.alike:
        found += [_failure(failure, result) for failure in row.failures]
    else:
        first = row.failures[0]
        said = (Piece(": "), Piece(first.first, Look.CODE)) if first.first else ()
        found.append((Piece("both "), Piece(first.words, Look.STRONG), *said))
    found += [_loss(loss) for loss in row.losses]
    for finding in result.verdict.findings:
        if finding.gates and row.losses:
            continue  # the losses are what it found
        gate = "" if finding.gates else " (informs only)"
        found.append(
            (
                Piece("rule "),
                Piece(finding.rule, Look.CODE),
                Piece(f" does not hold{gate} for {finding.side}: "),
                Piece(finding.seen, Look.CODE),
            )
        )
    if not found and row.importance in (Importance.REGRESSED, Importance.INCOMPLETE, Importance.UNSUPPORTED):
        found += [(Piece(reason),) for reason in result.verdict.because] or [(Piece("no reason recorded"),)]
    return tuple(found)


def time_text(row: Row) -> str:
    """The time cell: a ratio with its interval, marked where it does not count; `=`: equal code left nothing to time.

    Whether it is slower or faster is the verdict's to say: a ratio alone never is a verdict.
    """
    time = row.result.verdict.time
    if time is None:
        return "=" if row.result.verdict.code == "identical" else MISSING
    return f"{ratio(time)} {time_mark(time)}".rstrip()


def time_mark(time: TimeChange) -> LiteralString:
    """Why a ratio does not count; empty where it does, or where there is no interval."""
    if time.counted != "noise" or not time.bounded:
        return ""
    return WITHIN_NOISE if time.verdict == "noise" else NOT_CONFIRMED


def code_text(row: Row) -> str:
    """The code cell. Where both sides were checked alone there was none to compare."""
    if row.result.baseline.kind == row.result.candidate.kind == "checked":
        return MISSING
    return {"identical": "=", "differs": "≠", "unknown": "?"}[row.result.verdict.code]


def numerics_text(row: Row) -> str:
    """The numerics cell, in a word. Equal code that was not run says `=`."""
    verdict = row.result.verdict
    if verdict.numerics != "not measured":
        return verdict.numerics.removesuffix(" in both")  # that the verdict says
    return "=" if verdict.code == "identical" else MISSING
