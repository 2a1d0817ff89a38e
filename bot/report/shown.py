# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a reproducer is made from: a result, what it claims, and what its dispatch is called with."""

from dataclasses import dataclass

from bot.explain.claims import Claim, Counts, Moves
from bot.model.facts import Stage
from bot.model.run import Result, Run


@dataclass(frozen=True, kw_only=True)
class Inputs:
    """What a dispatch's function is called with.

    Attributes:
        function: its name.
        types: of each argument, as iree-run-module takes it, for instance `1x8x4x4xf32`.
        data: the bytes of each.
        results: how many results it has.
    """

    function: str
    types: tuple[str, ...]
    data: tuple[bytes, ...]
    results: int

    @property
    def words(self) -> tuple[str, ...]:
        """Each as the value of `--input`."""
        return tuple(f"{name}=@input{number}.bin" for number, name in enumerate(self.types))


@dataclass(frozen=True, kw_only=True)
class Shown:
    """All that a reproducer is made from."""

    run: Run
    result: Result
    claim: Claim
    text: str
    inputs: Inputs | None

    @property
    def stage(self) -> Stage | None:
        """The stage of IR at which the claim is seen; None where it takes more than IR."""
        return stage_of(self.claim)

    @property
    def device(self) -> str:
        """The HAL device that the target runs on; empty where the run knew of none."""
        return next((each.device for each in self.run.targets if each.name == self.result.target), "")

    @property
    def runs(self) -> bool:
        """Whether both sides have code that can be run."""
        return self.result.baseline.kind == "compiled" == self.result.candidate.kind and bool(self.device)


def stage_of(claim: Claim) -> Stage | None:
    """The stage of IR at which a claim is seen; None where it takes more than IR."""
    match claim:
        case Moves(stage=stage):
            return stage
        case Counts():
            return Stage.DISPATCH_CREATION
        case _:
            return None
