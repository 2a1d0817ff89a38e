# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Prints where every linalg op with a reduction reads its operands: what reproducers show. Goes with them, as it is.

    python show.py IR.mlir

needs the iree-base-compiler that wrote the IR, and `irops.py` and `irfacts.py` beside it.
"""

# Runs where only IREE's wheels are installed.
# pyright: reportMissingImports=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

import sys
from pathlib import Path
from typing import Any

UNIT = 1


def lines(facts: dict[str, Any]) -> list[str]:
    """What is shown of `irfacts.read_facts`."""
    shown = [f"dispatches {facts['dispatches']}, of which {facts['transposing']} transpose"]
    for op in facts["ops"]:
        shown.append(op["op"])
        for number, operand in enumerate(op["operands"]):
            word = position(operand, set(op["reduction_loops"]))
            shown.append(f"  input {number}  ({', '.join(operand['map'])})  {operand['type']}  {word}")
        shown.append(f"  result   ({', '.join(op['result']['map'])})  {op['result']['type']}")
    return shown


def position(operand: dict[str, Any], reduction_loops: set[int]) -> str:
    """Whether an operand's last dimension of a size other than 1 is indexed by reduction loops alone."""
    sized = [axis for axis, size in enumerate(operand["shape"]) if size != UNIT and axis < len(operand["map"])]
    if operand["encoded"] or not sized:
        return "undecided"
    loops = set(operand["dims"][sized[-1]])
    return "innermost" if loops and loops <= reduction_loops else "not innermost"


if __name__ == "__main__":
    import irfacts
    import irops

    for line in lines(irfacts.read_facts(irops.new_context(), Path(sys.argv[1]).read_text())):
        sys.stdout.write(f"{line}\n")
