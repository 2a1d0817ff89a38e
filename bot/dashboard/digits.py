# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Numbers as a page's data has them."""

import numpy as np
from numpy.typing import NDArray


def digits(values: NDArray[np.float64]) -> list[list[float | int | None]]:
    """Four significant digits by row, which is less than any noise; None where nothing is known."""
    known = ~np.isnan(values) & (values > 0)
    safe = np.where(known, values, 1000.0)
    unit = 10.0 ** (np.floor(np.log10(safe)) - 3)
    rounded = np.round(safe / unit) * unit
    found: list[list[float | int | None]] = rounded.astype(np.int64).tolist()
    for row, column in np.argwhere(rounded < 1000).tolist():
        found[row][column] = round(float(rounded[row, column]), 3)
    for row, column in np.argwhere(~known).tolist():
        found[row][column] = None
    return found
