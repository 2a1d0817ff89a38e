# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A worker that runs a whole model on the CPU, and its cuts on what the model computes in their place.

    parent                                                    worker
    whole (vmfb, types, seed)                                 ran (results)
    cut (vmfb, arguments, results)                            compared (worst, varies) | failed (reason)

`types` are `[shape, element type]` of the model's arguments. A cut's `arguments` are `["argument", N]` or
`["result", N]` of the whole model, its `results` numbers of the model's results. `worst` is the largest difference as a
part of the largest magnitude of that result, `varies` the least range of a result as such a part: agreement on a
constant proves nothing.
"""

from __future__ import annotations

import math
from typing import Any

import iree.runtime as rt
import numpy as np


def serve(channel: Any) -> None:
    """Answers messages until the parent hangs up."""
    known: dict[str, list[Any]] = {"argument": [], "result": []}
    for message in channel:
        try:
            if message["op"] == "whole":
                known["argument"] = make_arguments(message["types"], message["seed"])
                known["result"] = _run(message["vmfb"], known["argument"])
                channel.send({"kind": "ran", "results": len(known["result"])})
            else:
                found = _run(message["vmfb"], [known[where][number] for where, number in message["arguments"]])
                wanted = [known["result"][number] for number in message["results"]]
                worst = max(worst_difference(*pair) for pair in zip(found, wanted, strict=True))
                channel.send({"kind": "compared", "worst": worst, "varies": min(map(variation, wanted))})
        except (RuntimeError, ValueError) as error:
            channel.send({"kind": "failed", "reason": (str(error).splitlines() or ["no reason given"])[0]})


def make_arguments(types: list[Any], seed: int) -> list[Any]:
    """Values for which the activations of a deep network neither vanish nor explode: filters are scaled by what they
    sum over, and vectors, which are mostly scales and shifts, are in [0.5, 1.5)."""
    generator = np.random.Generator(np.random.PCG64(seed))
    arguments: list[Any] = []
    for shape, element in types:
        uniform = generator.random(shape)
        sums = math.prod(shape[1:]) if len(shape) == 4 and shape[0] > 1 else 1
        values = uniform + 0.5 if sum(size > 1 for size in shape) <= 1 else (2 * uniform - 1) * math.sqrt(3 / sums)
        arguments.append(values.astype({"f32": np.float32, "f16": np.float16, "f64": np.float64}[element]))
    return arguments


def worst_difference(found: Any, wanted: Any) -> float:
    """The largest difference of two arrays, as a part of the largest magnitude in `wanted`; infinite where a shape or
    what is not finite differs."""
    if found.shape != wanted.shape or not np.array_equal(np.isfinite(found), np.isfinite(wanted)):
        return math.inf
    largest = float(np.max(np.abs(wanted), initial=0.0, where=np.isfinite(wanted)))
    worst = float(np.max(np.abs(found - wanted), initial=0.0, where=np.isfinite(wanted)))
    return worst / largest if largest else worst


def variation(wanted: Any) -> float:
    """The range of an array's values, as a part of their largest magnitude; 0 where all are equal or not finite."""
    largest = float(np.max(np.abs(wanted), initial=0.0))
    return float(np.ptp(wanted)) / largest if 0 < largest < math.inf else 0.0


def _run(vmfb: str, arguments: list[Any]) -> list[Any]:
    module: Any = rt.load_vm_flatbuffer_file(vmfb, driver="local-sync")
    results = module.main(*arguments)
    return [np.array(result.to_host()) for result in (results if isinstance(results, (tuple, list)) else [results])]
