# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The cache: answers by the hash of their question, artefacts by the hash of their content, on disk.

Concurrent runs share it. It never fails a run: what it can't read is a miss, what it can't write is not kept. Hashes
protect from damage, not from malice: whoever may write into the folder can forge an answer.
"""

from bot.cache.layout import ENVIRONMENTS, claim
from bot.cache.store import Cache, key_of
from bot.cache.upkeep import CacheInfo

__all__ = ["ENVIRONMENTS", "Cache", "CacheInfo", "claim", "key_of"]
