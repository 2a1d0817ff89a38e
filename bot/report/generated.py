# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Generated GPU code, candidate against baseline: what changed of each kernel, the worst first. Pure.

It informs and decides nothing. Where codegen chose another configuration too, that is said beside the figures: they
can't be put down to the layout alone then.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bot.model.codegen import Instruction, Kernel, ReadObject, Unit, Unreadable
from bot.model.compiled import Compiled, Outcome
from bot.model.run import Result
from bot.report.decided import decided_differently, decisions
from bot.report.words import MINUS, pair, size

GENERATED_CODE = "Generated code"
_NARROW_BITS = 32
_BRIEF = 4


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """One figure of a kernel. None is unknown.

    Attributes:
        rank: how much it weighs, the most first: see `_RANKS`.
        mnemonics: of instructions, as either side spells them; empty for other figures.
        growth: candidate's against baseline's, relative, positive where that is worse; 0 for what is neither.
        alone: one side has no such kernel.
    """

    what: str
    rank: int
    mnemonics: tuple[str, ...]
    baseline: int | None
    candidate: int | None
    growth: float
    in_bytes: bool
    alone: bool = False

    @property
    def values(self) -> str:
        """`64 → 0`, `? → 4`; of a kernel that one side alone has, `64`."""
        if self.alone:
            value = self.baseline if self.candidate is None else self.candidate
            return pair((value, value), "bytes" if self.in_bytes else "count")
        return pair((self.baseline, self.candidate), "bytes" if self.in_bytes else "count")

    @property
    def delta(self) -> str:
        """`-64`, `+2 KiB`; empty where one side is unknown."""
        if self.baseline is None or self.candidate is None:
            return ""
        moved = self.candidate - self.baseline
        return f"{'+' if moved > 0 else MINUS}{size(abs(moved)) if self.in_bytes else format(abs(moved), ',')}"


@dataclass(frozen=True, kw_only=True, slots=True)
class KernelChange:
    """A kernel that changed.

    Attributes:
        name: without its ordinal in the program, which moves when a dispatch comes or goes.
        only: the side that alone has it; empty where both do.
        changes: what differs; of a kernel that one side alone has, its own figures.
        configuration: what codegen decided differently, in words; of a kernel that one side alone has, what it decided.
        attribution: how the figures and the configuration go together, in words; empty where one side alone has it.
    """

    name: str
    only: str
    changes: tuple[Change, ...]
    configuration: tuple[str, ...]
    attribution: str

    @property
    def severity(self) -> tuple[float, ...]:
        """For sorting, the worst first: by the worst growth of each rank, the ranks one after another."""
        growths = [[change.growth for change in self.changes if change.rank == rank] for rank in range(_LEAST)]
        return tuple(-max(growth, default=0.0) for growth in growths)


@dataclass(frozen=True, kw_only=True, slots=True)
class CodeChange:
    """The generated code of one result, where it changed.

    Attributes:
        price: transposing dispatches and bytes moved, where these changed: what a gain costs elsewhere.
        unknown: what could not be read, and figures that neither side knows, with the reason.
    """

    result: Result
    kernels: tuple[KernelChange, ...]
    price: str
    unknown: tuple[str, ...]

    @property
    def worst(self) -> KernelChange | None:
        """The kernel to speak of where there is room for one."""
        return self.kernels[0] if self.kernels else None

    @property
    def severity(self) -> tuple[float, ...]:
        """That of its worst kernel among those that both sides have."""
        return min((kernel.severity for kernel in self.kernels if not kernel.only), default=_UNRANKED)


@dataclass(frozen=True, slots=True)
class _Figure:
    what: str
    rank: int
    get: Callable[[Kernel], int | None]
    more_is_better: bool = False
    in_bytes: bool = False


# Spills, scratch, occupancy, accesses narrower than a dword, registers; nothing is ranked by the rest.
_RANKS = _SPILLS, _SCRATCH, _OCCUPANCY, _ACCESSES, _REGISTERS, _LEAST = range(6)
_UNRANKED = (0.0,) * _LEAST
_FIGURES = (
    _Figure("VGPR spills", _SPILLS, lambda kernel: kernel.vgpr_spills),
    _Figure("SGPR spills", _SPILLS, lambda kernel: kernel.sgpr_spills),
    _Figure("scratch / local", _SCRATCH, lambda kernel: kernel.scratch_bytes, in_bytes=True),
    _Figure(
        "resident waves",
        _OCCUPANCY,
        lambda kernel: kernel.occupancy.waves if kernel.occupancy else None,
        more_is_better=True,
    ),
    _Figure("VGPRs", _REGISTERS, lambda kernel: kernel.vgprs),
    _Figure("AGPRs", _REGISTERS, lambda kernel: kernel.agprs),
    _Figure("SGPRs", _REGISTERS, lambda kernel: kernel.sgprs),
    _Figure("LDS / shared", _LEAST, lambda kernel: kernel.lds_bytes, in_bytes=True),
    _Figure("code", _LEAST, lambda kernel: kernel.code_bytes, in_bytes=True),
)


def code_changes(results: Iterable[Result]) -> tuple[CodeChange, ...]:
    """The results whose generated code for a GPU is known on a side and not the same, the worst first."""
    found = (code_change_of(result) for result in results)
    return tuple(sorted((each for each in found if each is not None), key=_order))


def _order(change: CodeChange) -> tuple[object, ...]:
    # Without a kernel that changed there is nothing to rank by; what could not be read comes first.
    return bool(change.kernels), change.severity, change.result.dispatch, change.result.target


def code_change_of(result: Result) -> CodeChange | None:
    """What changed of one result's generated code; None where nothing did, or there is none."""
    before, after = _objects(result.baseline), _objects(result.candidate)
    if not before or not after or before == after:
        return None
    kernels = _changed(_kernels(before), _kernels(after))
    unknown = _unreadable("baseline", before) + _unreadable("candidate", after)
    if not kernels and not unknown:
        return None
    verdict = result.verdict
    price = []
    if verdict.transposing[0] != verdict.transposing[1]:
        price.append(f"transposing dispatches {pair(verdict.transposing)}")
    if verdict.bytes_moved[0] != verdict.bytes_moved[1]:
        price.append(f"moving {pair(verdict.bytes_moved, 'bytes')}")
    notes = dict.fromkeys(note for kernel in (*_kernels(before), *_kernels(after)) for note in kernel.notes)
    return CodeChange(
        result=result, kernels=kernels, price=", ".join(price), unknown=(*unknown, *(f"unknown: {n}" for n in notes))
    )


def _objects(outcome: Outcome) -> tuple[ReadObject | Unreadable, ...]:
    return outcome.code.objects if isinstance(outcome, Compiled) else ()


def _kernels(objects: Sequence[ReadObject | Unreadable]) -> list[Kernel]:
    return [kernel for found in objects if isinstance(found, ReadObject) for kernel in found.kernels]


def _unreadable(side: str, objects: Sequence[ReadObject | Unreadable]) -> tuple[str, ...]:
    return tuple(f"{side}: {o.name} can't be read: {o.reason}" for o in objects if isinstance(o, Unreadable))


def brief(change: CodeChange) -> str:
    """The worst kernel in a line: its configuration, a few figures, and the price."""
    worst = change.worst
    if worst is None:
        return "; ".join(change.unknown)
    decided = f": {', '.join(worst.configuration)}" if worst.configuration else ""
    head = f"only in the {worst.only}" if worst.only else f"{worst.attribution}{decided}"
    figures = ", ".join(f"{figure.what} {figure.values}" for figure in worst.changes[:_BRIEF])
    return "; ".join(part for part in (head, figures, change.price) if part)


def kernel_key(name: str) -> str:
    """`matmul_like_512x4096x256_f16xf16xf32` of `main_dispatch_1_matmul_like_512x4096x256_f16xf16xf32`."""
    _, found, rest = name.partition("_dispatch_")
    ordinal, _, key = rest.partition("_")
    return key if found and ordinal.isdecimal() and key else name


def _changed(before: list[Kernel], after: list[Kernel]) -> tuple[KernelChange, ...]:
    pairs, old, new = _matched(before, after)
    changes = [made for one, other in pairs if (made := _kernel_change(one, other)) is not None]
    changes.sort(key=lambda change: (change.severity, change.name))
    alone = [_alone(kernel, "candidate") for kernel in new] + [_alone(kernel, "baseline") for kernel in old]
    return (*changes, *alone)


def _matched(
    before: list[Kernel], after: list[Kernel]
) -> tuple[list[tuple[Kernel, Kernel]], list[Kernel], list[Kernel]]:
    """Kernels of one key on both sides, in order; then the one kernel left on each side that reduces. And the rest."""
    pairs: list[tuple[Kernel, Kernel]] = []
    old, new = list(before), list(after)
    for key in dict.fromkeys(kernel_key(kernel.name) for kernel in before):
        ours = [kernel for kernel in before if kernel_key(kernel.name) == key]
        theirs = [kernel for kernel in after if kernel_key(kernel.name) == key]
        if len(ours) == len(theirs):
            pairs += zip(ours, theirs, strict=True)
            old = [kernel for kernel in old if kernel not in ours]
            new = [kernel for kernel in new if kernel not in theirs]
    reducing = [[kernel for kernel in left if _reduces(kernel)] for left in (old, new)]
    if all(len(found) == 1 for found in reducing):
        (one,), (other,) = reducing
        pairs.append((one, other))
        old.remove(one)
        new.remove(other)
    return pairs, old, new


def _reduces(kernel: Kernel) -> bool:
    lowerings = kernel.configuration.lowerings if kernel.configuration else ()
    return any(lowering.mma or "reduction" in lowering.tiles for lowering in lowerings)


def _kernel_change(before: Kernel, after: Kernel) -> KernelChange | None:
    changes = [_change(figure, before, after) for figure in _FIGURES]
    changes += _instruction_changes(before.instructions, after.instructions)
    changes.sort(key=lambda change: change.rank)
    differing = tuple(change for change in changes if change.baseline != change.candidate)
    decided, attribution = tuple[str, ...](), "configuration unknown"
    if before.configuration is not None and after.configuration is not None:
        decided = decided_differently(before.configuration, after.configuration)
        attribution = "configuration changed" if decided else "same configuration"
    if not differing and not decided:
        return None
    names = dict.fromkeys((kernel_key(before.name), kernel_key(after.name)))
    return KernelChange(
        name=" → ".join(names), only="", changes=differing, configuration=decided, attribution=attribution
    )


def _alone(kernel: Kernel, side: str) -> KernelChange:
    """A kernel that one side alone has: its own figures, those that are not 0."""
    made = {} if kernel.configuration is None else decisions(kernel.configuration)
    mine = [(figure, figure.get(kernel)) for figure in _FIGURES]
    changes = tuple(
        Change(
            what=figure.what,
            rank=_LEAST,
            mnemonics=(),
            baseline=value if side == "baseline" else None,
            candidate=value if side == "candidate" else None,
            growth=0.0,
            in_bytes=figure.in_bytes,
            alone=True,
        )
        for figure, value in mine
        if value
    )
    return KernelChange(
        name=kernel_key(kernel.name),
        only=side,
        changes=changes,
        configuration=tuple(f"{what} {value}" for what, value in made.items()),
        attribution="",
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
                rank=_ACCESSES if narrow else _LEAST,
                mnemonics=tuple(sorted(names - {what})),
                baseline=one,
                candidate=other,
                growth=_growth(one, other) if narrow else 0.0,
                in_bytes=False,
            )
        )
    return changes


def _grouped(instructions: tuple[Instruction, ...] | None) -> dict[_Group, list[Instruction]]:
    found: dict[_Group, list[Instruction]] = {}
    for each in instructions or ():
        named = each.mnemonic if each.bits is None else ""
        found.setdefault((each.unit, each.does, each.bits, named), []).append(each)
    return found
