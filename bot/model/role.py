# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What somebody may do in a repository on GitHub."""

from enum import StrEnum


class Role(StrEnum):
    """GitHub's repository roles, least first.

    https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization
    """

    NONE = "none"
    READ = "read"
    TRIAGE = "triage"
    WRITE = "write"
    MAINTAIN = "maintain"
    ADMIN = "admin"

    def reaches(self, least: "Role") -> bool:
        """Whether this role may do what `least` may."""
        order = list(Role)
        return order.index(self) >= order.index(least)


def role_of(role_name: str, permission: str) -> Role:
    """The role that the API's answer about a collaborator stands for.

    `role_name` tells `maintain` from `write` and `triage` from `read`, which `permission` does not; but an
    organization's own roles have names of their own there, and then `permission` says which role they build upon.
    """
    for name in (role_name, permission):
        if name in list(Role):
            return Role(name)
    return Role.NONE
