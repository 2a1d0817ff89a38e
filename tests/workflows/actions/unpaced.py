# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost` as the workflows of a test call it: the same, without the pauses that are for GitHub's sake."""

from bot.__main__ import main
from bot.gh.patience import Pace

defaults = {**(Pace.__init__.__kwdefaults__ or {}), "request_gap_s": 0, "write_gap_s": 0}
Pace.__init__.__kwdefaults__ = defaults
main()
