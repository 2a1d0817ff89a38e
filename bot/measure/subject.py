# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What is timed."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, kw_only=True)
class Subject:
    """Two executables of one dispatch, on one device.

    Attributes:
        text: the dispatch's MLIR, from which come the shapes of its inputs.
        dispatch_sha256: of that text, from which come their values.
        device: the HAL device's URI.
    """

    text: str
    dispatch_sha256: str
    baseline_vmfb: Path
    candidate_vmfb: Path
    device: str
