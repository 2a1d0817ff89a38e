# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One process among several on one cache: `python -m tests.cache.hammer ROLE ROOT SEED ROUNDS`.

Prints how often it got what it asked for. Exits 1 on a wrong answer or on a warning: sharing gives no cause for one.
"""

import sys
from pathlib import Path
from random import Random

from bot.cache import Cache, key_of

KEYS = [key_of("hammer", str(number)) for number in range(12)]
LIMIT_BYTES = 200_000


def payload(key: str, version: int) -> bytes:
    """Known by its content: the key and a version, over and over, some 60 kB at the most."""
    return (key.encode() + bytes([version])) * (1 + 7 * version)


def is_right(key: str, got: bytes) -> bool:
    return got == payload(key, got[len(key)])


def complain(message: str) -> None:
    raise SystemExit(message)


def work(cache: Cache, rng: Random) -> int:
    key = rng.choice(KEYS)
    if rng.random() < 0.5:
        cache.put(key, payload(key, rng.randrange(128)))
        cache.put_blob(payload(key, 100))
        return 0
    got = cache.get(key)
    if got is not None and not is_right(key, got):
        complain(f"wrong bytes for {key}")
    return got is not None


def main() -> None:
    role, root, seed, rounds = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    rng = Random(seed)
    cache = Cache.open(root, LIMIT_BYTES, warn=complain)
    print("ready", flush=True)
    hits = 0
    for _ in range(rounds):
        if role == "work":
            hits += work(cache, rng)
        elif role == "trim":
            Cache.open(root, LIMIT_BYTES, warn=complain).trim()
            (root / "usage.json").unlink(missing_ok=True)  # so that it counts each time
        else:
            cache.clear()
    print(hits)


if __name__ == "__main__":
    main()
