# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What compiling each dispatch costs: recorded in `costs.json`, and estimated for what isn't in there.

Made by `innermost corpus observe` (`bot.curate.costs`), which is why nothing here reads IR.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

from pydantic import Field, ValidationError

from bot.errors import InputError
from bot.model.base import Value, first_complaint
from bot.model.run import Step
from bot.paths import data_dir

COSTS = "costs.json"


class Observed(Value):
    """Costs, and where they were seen.

    Attributes:
        command: that made the run.
        date: of the run, UTC, ISO 8601.
        compiler: the release of iree-base-compiler.
        cpu: the machine's.
        target: what code was generated for.
        seconds: CPU seconds by dispatch, baseline and candidate together, as if it were compiled alone.
    """

    command: str
    date: str
    compiler: str
    cpu: str
    target: str
    seconds: dict[str, Annotated[float, Field(ge=0, allow_inf_nan=False)]]


class Costs(Value):
    """`costs.json`: of going as far as dispatch-creation (`check`), and of going on to the executable (`compile`)."""

    check: Observed | None = None
    compile: Observed | None = None


def load_costs(root: Path | None = None) -> Costs:
    """The costs recorded for the corpus under `root`, by default the one that Innermost ships; none where no file is.

    Raises `InputError` for a damaged file.
    """
    path = (data_dir("corpus") if root is None else root) / COSTS
    try:
        return Costs.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        return Costs()
    except (OSError, ValidationError) as error:
        why = first_complaint(error) if isinstance(error, ValidationError) else str(error)
        raise InputError(f"{path} is damaged: {why}", "make it anew with `innermost corpus observe`") from error


def costs_of(texts: Mapping[str, str], costs: Costs, until: Step) -> dict[str, float]:
    """CPU seconds of compiling each dispatch of `texts` (MLIR by id) for a run that goes `until`.

    Recorded where known, else estimated. What a device takes for numerics and time is not counted.
    """
    observed = costs.check if until == Step.CHECK else costs.compile
    known = observed.seconds if observed else {}
    return {name: known[name] if name in known else estimate(texts[name], until) for name in texts}


def estimate(text: str, until: Step) -> float:
    """CPU seconds of compiling `text` with two variants, guessed from its length.

    Least squares over 73 dispatches (every sixth of 434) and 4 whole models, llvm-cpu, iree-base-compiler 3.13.0, a
    shared 2-core Xeon, 2026-11-23: R² is 0.94 for check, and 0.46 for code. 9 in 10 estimates of code are between 0.7
    and 2.6 times the truth. Among cuts alone the length says next to nothing about code (R² 0.02): what counts there is
    that a whole model weighs as much as ten cuts.
    """
    start, per_character = (0.074, 8.7e-6) if until == Step.CHECK else (0.79, 6.4e-5)
    return start + per_character * len(text)
