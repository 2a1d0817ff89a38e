# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Continuing a record: whether it may be, and what it says of both sides. Pure."""

from collections.abc import Mapping

from bot.compiler.toolchain import Lacking, Side
from bot.errors import InputError
from bot.flow.facts import lacks_of
from bot.flow.ledger import SIDES
from bot.model.run import Run, Target, Variant


def recorded_sides(earlier: Run) -> dict[str, Side]:
    """Both sides as the record has them: enough to measure on a machine that has no such compiler."""
    variants = {"baseline": earlier.baseline, "candidate": earlier.candidate}
    lacks = lacks_of(earlier)

    def flags(side: str, target: Target) -> tuple[str, ...] | Lacking:
        what = lacks.get((side, target.name))
        return Lacking(what=what) if what else target.flags[side]

    return {
        name: Side(
            variant=variants[name], python="", lacks="", targets={t.name: flags(name, t) for t in earlier.targets}
        )
        for name in SIDES
    }


def check_continues(earlier: Run, sides: Mapping[str, Side], targets: tuple[Target, ...]) -> None:
    """A record can only be continued by the comparison that made it. Raises `InputError` for another one."""
    for name, then in recorded_sides(earlier).items():
        for what, before, now in _facts(then.variant, sides[name].variant):
            if before != now:
                raise InputError(
                    f"the record to continue was made with another {what} of the {name}: {before or 'none'}; "
                    f"now {now or 'none'}",
                    "choose another folder with --out, or remove that one",
                )
    for (name, target), then in lacks_of(earlier).items():
        flags = sides[name].flags(target)
        now = flags.what if isinstance(flags, Lacking) else ""
        if then != now:
            raise InputError(
                f"the {name} has changed since the record to continue was made, for {target}: "
                f"{then or 'nothing was lacking'}; now {now or 'nothing is lacking'}",
                "choose another folder with --out, or remove that one",
            )
    for target in targets:
        for old in earlier.targets:
            if old.name == target.name and old.flags != target.flags:
                raise InputError(
                    f"the record to continue was compiled with other flags for {target.name}",
                    "another CPU, or other settings? choose another folder with --out, or remove that one",
                )


def _facts(then: Variant, now: Variant) -> list[tuple[str, str, str]]:
    """What must be equal, in words, then and now."""
    return [
        ("variant", then.name, now.name),
        ("compiler", _build(then), _build(now)),
        ("pipeline", then.passes, now.passes),
        ("flags", " ".join(then.flags), " ".join(now.flags)),
    ]


def _build(variant: Variant) -> str:
    return f"iree-base-compiler {variant.compiler.release} {variant.compiler.revision}".strip()
