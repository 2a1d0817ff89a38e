# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The base of every value."""

from bot.model.base import Value


class Point(Value):
    """Two numbers, of which one has a default."""

    x: int
    y: int = 0


def test_values_of_a_class_share_one_set_of_names() -> None:
    made, read = Point(x=1), Point.model_validate_json('{"x": 1, "y": 0}')
    assert made == read
    assert made.model_fields_set is read.model_fields_set
    assert made.model_dump(exclude_unset=True) == {"x": 1, "y": 0}


def test_a_copy_leaves_the_set_of_its_class_alone() -> None:
    copied = Point(x=1).model_copy(update={"y": 2})
    assert (copied.x, copied.y) == (1, 2)
    assert Point(x=3).model_fields_set == {"x", "y"}
