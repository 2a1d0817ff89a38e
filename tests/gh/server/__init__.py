# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A stateful GitHub on loopback that checks every request and every answer against GitHub's own descriptions.

`GitHubServer` listens; its `state` is seeded and looked at by tests; `inject` makes trouble. What breaks the
descriptions in `tests/gh/schema`, on either side, fails the test when the server is closed.
"""

from tests.gh.server.github import GitHubServer
from tests.gh.server.state import BOT, REPOSITORY, TOKEN
from tests.gh.server.troubles import Trouble

__all__ = ["BOT", "REPOSITORY", "TOKEN", "GitHubServer", "Trouble"]
