# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Where the tests' files are."""

from pathlib import Path

DATA = Path(__file__).parent / "data"


def nested_crash() -> str:
    """MLIR whose attribute nests deeper than the parser's stack: a real segfault of the compiler."""
    depth = 200_000
    nested = "[" * depth + "]" * depth
    return (
        f"util.func public @main(%x: tensor<4xf32>) -> tensor<4xf32> attributes {{nested = {nested}}} {{\n"
        "  util.return %x : tensor<4xf32>\n}\n"
    )
