# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The shipped history, cut down to one dispatch: parsing all of it takes half a minute."""

from bot.history.archive import files_of, records
from bot.model.parse import RESULTS, parse_run
from bot.model.run import Run
from bot.paths import data_dir

# The 1x1 conv of iree-org/iree#19270 in the VAE encoder that it is from, and the argument that its filter is.
ISSUE, ISSUE_OP = "nchw_1x8x128x128_o8_f16f32_pad_4d96cc7b", "arg7"
FOLDER = data_dir("corpus") / "history"


def shipped(dispatch: str) -> list[Run]:
    """Every run with its results of one dispatch alone; runs that have none are among them."""
    return [
        parse_run(_cut(record, dispatch), path.name) for path in files_of(FOLDER) for record in records(path).values()
    ]


def _cut(record: bytes, dispatch: str) -> bytes:
    """A record has a result a line (`bot.record.json_of`)."""
    head, _, rest = record.partition(RESULTS + b"\n")
    results, end, tail = rest.partition(b"}],\n")
    assert end
    wanted = [line.rstrip(b",") for line in f"{results.decode()}}}".encode().split(b"\n")]
    kept = [line for line in wanted if line.startswith(f'{{"dispatch":"{dispatch}"'.encode())]
    return head + RESULTS + b"\n" * bool(kept) + b",\n".join(kept) + b"],\n" + tail
