# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The figures of a kernel, candidate against baseline, and how much each weighs. Pure."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.model.codegen import Instruction, Kernel, Unit
from bot.report.words import MINUS, pair, size

# What weighs most comes first: spills, scratch, occupancy, accesses narrower than a dword, registers. Nothing is ranked
# by the rest.
SPILLS, SCRATCH, OCCUPANCY, ACCESSES, REGISTERS, REST = range(6)
RANKS = (SPILLS, SCRATCH, OCCUPANCY, ACCESSES, REGISTERS)
_NARROW_BITS = 32


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """One figure of a kernel. None is unknown.

    Attributes:
        rank: how much it weighs, `SPILLS` the most.
        mnemonics: of instructions, as either side spells them; empty for other figures.
        growth: candidate's against baseline's, relative, positive where that is worse; 0 for what is neither.
        unit: of what, or for what: `registers`, `per workgroup`.
        better: `less` or `more`; empty for what is neither good nor bad by itself.
        alone: one side has no such kernel.
    """

    what: str
    rank: int
    mnemonics: tuple[str, ...]
    baseline: int | None
    candidate: int | None
    growth: float
    in_bytes: bool
    unit: str
    better: str
    alone: bool = False

    @property
    def values(self) -> str:
        """`64 → 0`, `? → 4`; of a kernel that one side alone has, `64`."""
        if self.alone:
            value = self.baseline if self.candidate is None else self.candidate
            return pair((value, value), "bytes" if self.in_bytes else "count")
        return pair((self.baseline, self.candidate), "bytes" if self.in_bytes else "count")

    @property
    def hint(self) -> str:
        """How to read it: `registers; less is better`."""
        return "; ".join(part for part in (self.unit, f"{self.better} is better" if self.better else "") if part)

    @property
    def delta(self) -> str:
        """`-64`, `+2 KiB`; empty where one side is unknown."""
        if self.baseline is None or self.candidate is None:
            return ""
        moved = self.candidate - self.baseline
        return f"{'+' if moved > 0 else MINUS}{size(abs(moved)) if self.in_bytes else format(abs(moved), ',')}"


@dataclass(frozen=True, slots=True)
class _Figure:
    what: str
    rank: int
    unit: str
    get: Callable[[Kernel], int | None]
    more_is_better: bool = False
    in_bytes: bool = False

    @property
    def better(self) -> str:
        return "more" if self.more_is_better else "" if self.rank == REST else "less"


_FIGURES = (
    _Figure("VGPR spills", SPILLS, "registers", lambda kernel: kernel.vgpr_spills),
    _Figure("SGPR spills", SPILLS, "registers", lambda kernel: kernel.sgpr_spills),
    _Figure("scratch / local", SCRATCH, "per work-item", lambda kernel: kernel.scratch_bytes, in_bytes=True),
    _Figure(
        "resident waves",
        OCCUPANCY,
        "per CU or WGP",
        lambda kernel: kernel.occupancy.waves if kernel.occupancy else None,
        more_is_better=True,
    ),
    _Figure("VGPRs", REGISTERS, "registers", lambda kernel: kernel.vgprs),
    _Figure("AGPRs", REGISTERS, "registers", lambda kernel: kernel.agprs),
    _Figure("SGPRs", REGISTERS, "registers", lambda kernel: kernel.sgprs),
    _Figure("LDS / shared", REST, "per workgroup", lambda kernel: kernel.lds_bytes, in_bytes=True),
    _Figure("code", REST, "of machine code", lambda kernel: kernel.code_bytes, in_bytes=True),
)


def figure_changes(before: Kernel, after: Kernel) -> tuple[Change, ...]:
    """What differs between two kernels, what weighs most first."""
    changes = [_change(figure, before, after) for figure in _FIGURES]
    changes += _instruction_changes(before.instructions, after.instructions)
    changes.sort(key=lambda change: change.rank)
    return tuple(change for change in changes if change.baseline != change.candidate)


def figures_alone(kernel: Kernel, side: str) -> tuple[Change, ...]:
    """The figures of a kernel that one side alone has, those that are known and not 0."""
    return tuple(
        Change(
            what=figure.what,
            rank=REST,
            mnemonics=(),
            baseline=value if side == "baseline" else None,
            candidate=value if side == "candidate" else None,
            growth=0.0,
            in_bytes=figure.in_bytes,
            unit=figure.unit,
            better=figure.better,
            alone=True,
        )
        for figure in _FIGURES
        if (value := figure.get(kernel))
    )


def _change(figure: _Figure, before: Kernel, after: Kernel) -> Change:
    one, other = figure.get(before), figure.get(after)
    return Change(
        what=figure.what,
        rank=figure.rank,
        mnemonics=(),
        baseline=one,
        candidate=other,
        growth=-_growth(one, other) if figure.more_is_better else _growth(one, other),
        in_bytes=figure.in_bytes,
        unit=figure.unit,
        better=figure.better,
    )


def _growth(before: int | None, after: int | None) -> float:
    if before is None or after is None:
        return 0.0
    return (after - before) / max(before, 1)


_Group = tuple[Unit, str, int | None, str]


def _instruction_changes(before: tuple[Instruction, ...] | None, after: tuple[Instruction, ...] | None) -> list[Change]:
    """Per unit, direction and width; matrix instructions, and those of unknown width, by mnemonic."""
    old, new = _grouped(before), _grouped(after)
    changes: list[Change] = []
    for group in sorted({*old, *new}, key=str):
        unit, does, bits, mnemonic = group
        one = None if before is None else sum(each.count for each in old.get(group, ()))
        other = None if after is None else sum(each.count for each in new.get(group, ()))
        narrow = bits is not None and bits < _NARROW_BITS
        names = {each.mnemonic for each in (*old.get(group, ()), *new.get(group, ()))}
        what = mnemonic or f"{unit} {does}s of {bits} bits"
        changes.append(
            Change(
                what=what,
                rank=ACCESSES if narrow else REST,
                mnemonics=tuple(sorted(names - {what})),
                baseline=one,
                candidate=other,
                growth=_growth(one, other) if narrow else 0.0,
                in_bytes=False,
                unit="in the code",
                better="less" if narrow else "",
            )
        )
    return changes


def _grouped(instructions: tuple[Instruction, ...] | None) -> dict[_Group, list[Instruction]]:
    found: dict[_Group, list[Instruction]] = {}
    for each in instructions or ():
        named = each.mnemonic if each.bits is None else ""
        found.setdefault((each.unit, each.does, each.bits, named), []).append(each)
    return found
