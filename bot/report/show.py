# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Prints where every linalg op with a reduction reads its operands: what reproducers show. Goes with them, as it is.

    python show.py IR.mlir

needs the iree-base-compiler that wrote the IR, and `irops.py`, `irfacts.py`, `naming.py` and `dispatch.mlir` beside it.
An op is named by the arguments of the dispatch that its filter comes from, wherever the compiler has moved it.
"""

# Runs where only IREE's wheels are installed.
# pyright: reportMissingImports=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownMemberType=false

import json
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

_WORDS = {True: "innermost", False: "not innermost", None: "undecided"}


def lines(source: dict[str, Any], found: dict[str, Any], rules: Any) -> list[str]:
    """What is shown of `irfacts.read_facts` of the dispatch, and of the IR that was made of it.

    Args:
        source: of the dispatch: by it is known which arguments are filters.
        found: of the IR.
        rules: the module `naming`.
    """
    facts = _plain(found)
    filters = rules.filter_arguments(_plain(source))
    shown = [f"dispatches {facts.dispatches}, of which {facts.transposing} transpose"]
    for key, op in zip(rules.op_keys(facts.ops, filters), facts.ops, strict=True):
        shown.append(f"{key}: {op.op}")
        for role, operand in zip(rules.roles_of(op, filters), op.operands, strict=True):
            word = _WORDS[rules.innermost(operand, op.reduction_loops)]
            shown.append(f"  {role:<7}  ({', '.join(operand.map)})  {operand.type}  {word}")
        shown.append(f"  result   ({', '.join(op.result.map)})  {op.result.type}")
    return shown


def _plain(facts: dict[str, Any]) -> Any:
    return json.loads(json.dumps(facts), object_hook=lambda entries: SimpleNamespace(**entries))


if __name__ == "__main__":
    import irfacts
    import irops
    import naming

    context = irops.new_context()
    both = [irfacts.read_facts(context, Path(name).read_text()) for name in ("dispatch.mlir", sys.argv[1])]
    for line in lines(both[0], both[1], naming):
        sys.stdout.write(f"{line}\n")
