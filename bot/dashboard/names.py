# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Names of files and anchors: made of what is safe in a path and a URL, whatever the thing is called."""

import string

from bot.files import sha256_hex

_SAFE = frozenset(string.ascii_letters + string.digits + "._-")
_LONGEST = 120


def slug(name: str) -> str:
    """`name` itself where it is safe in a path; otherwise what is safe of it, and a digest that tells it apart."""
    kept = "".join(char if char in _SAFE else "-" for char in name).lstrip(".")[:_LONGEST]
    return kept if kept == name and kept else f"{kept}-{sha256_hex(name.encode('utf-8', 'surrogatepass'))[:10]}"
