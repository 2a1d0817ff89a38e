# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The layout of one convolution at dispatch-creation, wherever it stands: in its whole model or in a cut. Pure."""

from bot.model.compiled import Checked, CompileFailed, Outcome
from bot.model.facts import FILTER, IMAGE, OpFacts, Stage

Seen = dict[str, bool | None] | str
"""Per role (`image`, `filter`) whether it is innermost, None where the IR doesn't say; or why there is no layout."""

_WORDS = {True: "innermost", False: "not innermost", None: "undecided"}
GONE = "its op is gone at dispatch-creation"
SPLIT = "its op became several at dispatch-creation, and they differ"


def layout(outcome: Outcome, argument: int | None) -> Seen:
    """What `outcome` shows of the convolution whose filter is the function's argument of that number.

    Ops are known by the arguments that their filters come from (`bot.layout.facts`). A weight that several
    convolutions share gives several ops; they count as one while they look alike.
    """
    if not isinstance(outcome, Checked):
        at = f" at {outcome.at}" if isinstance(outcome, CompileFailed) else ""
        return f"it does not compile ({outcome.kind}{at})"
    if argument is None:
        return "its filter is no argument"
    ops = [op for op in outcome.stages[Stage.DISPATCH_CREATION].ops if f"arg{argument}" in _arguments(op)]
    found = [{o.role: o.innermost for o in op.operands if o.role in (IMAGE, FILTER)} for op in ops]
    if not found:
        return GONE
    return found[0] if all(each == found[0] for each in found) else SPLIT


def _arguments(op: OpFacts) -> list[str]:
    """The arguments in an op's key, which is `arg3`, `arg3+arg4`, or `arg3#2` where ops have them in common."""
    return op.key.split("#", maxsplit=1)[0].split("+")


def difference(whole: Seen, cut: Seen) -> str:
    """How the layout in the cut differs from that in the whole model, in words; empty where they agree.

    A failure to compile that both have in common is agreement: the cut shows what its model shows.
    """
    if whole == cut:
        return ""
    if isinstance(whole, str):
        return f"in the whole model {whole}"
    if isinstance(cut, str):
        return f"in the cut {cut}"
    roles = [role for role in (IMAGE, FILTER) if whole.get(role) != cut.get(role)]
    return ", ".join(
        f"{role} {_WORDS[whole.get(role)]} in the whole model and {_WORDS[cut.get(role)]} in the cut" for role in roles
    )
