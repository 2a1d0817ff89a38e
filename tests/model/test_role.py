# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Roles in a repository."""

import pytest

from bot.model.role import Role, role_of


@pytest.mark.parametrize(
    ("role_name", "permission", "role"),
    [
        ("maintain", "write", Role.MAINTAIN),
        ("triage", "read", Role.TRIAGE),
        ("our-own-role", "write", Role.WRITE),  # an organization's own, built upon that one
        ("", "admin", Role.ADMIN),
        ("our-own-role", "our-own-too", Role.NONE),
    ],
)
def test_a_role_is_what_github_calls_it_or_builds_it_upon(role_name: str, permission: str, role: Role) -> None:
    assert role_of(role_name, permission) is role


def test_each_role_reaches_itself_and_those_below() -> None:
    for number, role in enumerate(Role):
        assert [role.reaches(least) for least in Role] == [index <= number for index in range(len(Role))]
