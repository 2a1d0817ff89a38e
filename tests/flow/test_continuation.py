# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A record is continued by the comparison that made it, and by no other."""

from typing import Any

import pytest

from bot.compiler.toolchain import Side
from bot.errors import InputError
from bot.flow.continuation import check_continues, recorded_sides
from bot.model.run import Variant
from tests.report import builders as b

EARLIER = b.run(b.result("conv"))


def now(**candidate: Any) -> dict[str, Side]:
    """Today's sides, of which the candidate's variant may be another."""
    sides = recorded_sides(EARLIER)
    other = sides["candidate"].variant.model_copy(update=candidate)
    return sides | {"candidate": sides["candidate"].model_copy(update={"variant": other})}


def test_what_was_recorded_continues_itself() -> None:
    sides = recorded_sides(EARLIER)
    assert {name: side.variant for name, side in sides.items()} == {
        "baseline": EARLIER.baseline,
        "candidate": EARLIER.candidate,
    }
    (target,) = EARLIER.targets
    assert sides["baseline"].targets == {target.name: target.flags["baseline"]}
    assert sides["baseline"].python == ""  # measuring needs no compiler
    check_continues(EARLIER, sides, EARLIER.targets)


NEWER = b.variant("x", "3.14.0").compiler


@pytest.mark.parametrize(
    ("other", "message"),
    [
        ({"name": "mine"}, "another variant of the candidate: reordered; now mine"),
        ({"compiler": NEWER}, "another compiler of the candidate: iree-base-compiler 3.13.0 9a1f3c7"),
        ({"passes": ""}, "another pipeline of the candidate: builtin.module"),
        ({"flags": ()}, "another flags of the candidate: --iree-opt-level=O2; now none"),
    ],
)
def test_another_comparison_does_not(other: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError) as error:
        check_continues(EARLIER, now(**other), EARLIER.targets)
    assert message in error.value.message
    assert "--out" in error.value.tip
    assert Variant.model_validate(EARLIER.candidate.model_dump()) == EARLIER.candidate  # and nothing was changed


def test_other_flags_of_a_target_are_named() -> None:
    (target,) = EARLIER.targets
    other = target.model_copy(update={"flags": {"baseline": ("--cpu=a",), "candidate": ("--cpu=b",)}})
    with pytest.raises(InputError) as error:
        check_continues(EARLIER, recorded_sides(EARLIER), (other,))
    assert f"with other flags for {target.name}" in error.value.message
    # One that the record does not have is new, and no fault.
    check_continues(EARLIER, recorded_sides(EARLIER), (other.model_copy(update={"name": "another"}),))
