# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The command as a process, whose reader may leave."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    "arguments",
    [
        ["corpus", "list"],  # more than a pipe holds
        ["corpus", "list", "--json"],
        ["corpus", "show", "nchw_1x8x128x128_o8_f16f32_pad_4d96cc7b"],  # by way of rich
        ["--version"],  # so little that it is written at the end
    ],
)
def test_a_reader_that_leaves_is_no_regression_and_no_traceback(arguments: list[str]) -> None:
    """As `| head -0` does, but surely before the first write."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout
    process.stdout.close()
    assert process.stderr
    said = process.stderr.read()
    assert process.wait(60) == 141
    assert said == ""
