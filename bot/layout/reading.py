# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What workers say about layouts, read. Equal facts are one value as long as anybody has it.

Most stages look alike with both sides, and many dispatches look alike: a run of thousands keeps what is different.
"""

import functools
import hashlib
from weakref import WeakValueDictionary

from bot.layout.facts import stage_facts
from bot.layout.naming import filter_arguments
from bot.layout.raw import RawFacts
from bot.model.facts import StageFacts

_KNOWN: WeakValueDictionary[tuple[bytes, frozenset[str]], StageFacts] = WeakValueDictionary()
_RECALLED: WeakValueDictionary[bytes, StageFacts] = WeakValueDictionary()


@functools.lru_cache(maxsize=256)
def read_filters(facts: str) -> frozenset[str]:
    """The arguments that are filters, from a source's facts as JSON: `filter_arguments`."""
    return filter_arguments(RawFacts.model_validate_json(facts))


def read_stage(facts: str, filters: frozenset[str]) -> StageFacts:
    """A stage's layout facts, from what a worker says, as JSON."""
    key = (hashlib.sha256(facts.encode()).digest(), filters)
    known = _KNOWN.get(key)
    if known is None:
        known = _KNOWN[key] = stage_facts(RawFacts.model_validate_json(facts), filters)
    return known


def recall_stage(facts: bytes) -> StageFacts:
    """A stage's layout facts, from their own JSON. Raises pydantic's `ValidationError` for anything else."""
    key = hashlib.sha256(facts).digest()
    known = _RECALLED.get(key)
    if known is None:
        known = _RECALLED[key] = StageFacts.model_validate_json(facts)
    return known
