# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the cache costs: `python -m tests.bench.bench_cache [RUN_DIR]`.

With the folder of a run, also what compressing its outcomes would cost and save.
"""

import hashlib
import statistics
import sys
import tempfile
import time
import zlib
from collections.abc import Callable
from pathlib import Path
from random import Random

from pydantic import TypeAdapter

from bot.cache import Cache, key_of
from bot.model.compiled import Compiled
from bot.record import load_run

ENTRIES, ENTRY_BYTES = 3_000, 5_000
BLOBS, BLOB_BYTES = 1_000, 40_000
REPEATS = 5


def milliseconds(what: Callable[[], object], repeats: int = 1) -> float:
    """The best of some repeats."""
    took: list[float] = []
    for _ in range(repeats):
        started = time.perf_counter()
        what()
        took.append(time.perf_counter() - started)
    return min(took) * 1e3


def store(root: Path) -> None:
    rng = Random(0)
    keys = [key_of("bench", str(number)) for number in range(ENTRIES)]
    payload = rng.randbytes(ENTRY_BYTES)
    blobs = [rng.randbytes(BLOB_BYTES) for _ in range(BLOBS)]
    cache = Cache.open(root, 0)
    print(f"put {ENTRIES} of {ENTRY_BYTES} B: {milliseconds(lambda: [cache.put(k, payload) for k in keys]):.0f} ms")
    print(f"put {BLOBS} blobs of {BLOB_BYTES} B: {milliseconds(lambda: [cache.put_blob(b) for b in blobs]):.0f} ms")
    names = [hashlib.sha256(blob).hexdigest() for blob in blobs]
    fresh = Cache.open(root, 0)
    gets = milliseconds(lambda: [fresh.get(key) for key in keys])
    print(f"get {ENTRIES} of {ENTRY_BYTES} B, as a new process would: {gets:.0f} ms")
    reads = milliseconds(lambda: [fresh.blob(name) for name in names])
    print(f"read {BLOBS} blobs of {BLOB_BYTES} B: {reads:.0f} ms")
    print(f"{ENTRIES} misses: {milliseconds(lambda: [fresh.get(name[::-1]) for name in names * 3]):.0f} ms")
    print(f"open: {milliseconds(lambda: Cache.open(root, 0), REPEATS):.2f} ms")
    print(f"trim, counting {ENTRIES + BLOBS} files: {milliseconds(cache.trim):.1f} ms")
    print(f"trim under the limit: {milliseconds(cache.trim, REPEATS):.2f} ms")
    print(f"info: {milliseconds(cache.info, REPEATS):.1f} ms")
    print(f"clear: {milliseconds(cache.clear):.0f} ms")


def compression(run_dir: Path) -> None:
    run = load_run(run_dir)
    outcomes = [outcome for result in run.results for outcome in (result.baseline, result.candidate)]
    texts = [TypeAdapter(Compiled).dump_json(outcome) for outcome in outcomes if isinstance(outcome, Compiled)]
    packed = [zlib.compress(text, 1) for text in texts]
    ratio = sum(map(len, texts)) / sum(map(len, packed))
    each = 1e3 / len(texts)
    print(f"{len(texts)} outcomes as JSON: median {statistics.median(map(len, texts)):,.0f} B", end=", ")
    print(f"largest {max(map(len, texts)):,} B; zlib level 1 makes them {ratio:.1f} times smaller")
    print(
        f"  compress {each * milliseconds(lambda: [zlib.compress(t, 1) for t in texts], REPEATS):.1f} us each", end=", "
    )
    print(f"decompress {each * milliseconds(lambda: [zlib.decompress(p) for p in packed], REPEATS):.1f} us", end=", ")
    print(f"SHA-256 {each * milliseconds(lambda: [hashlib.sha256(t).digest() for t in texts], REPEATS):.1f} us")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        store(Path(folder) / "cache")
    if len(sys.argv) > 1:
        compression(Path(sys.argv[1]))


if __name__ == "__main__":
    main()
