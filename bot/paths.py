# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Where the data files are, inside an installed wheel or beside an editable install, and where the cache is."""

import os
from pathlib import Path

import platformdirs

from bot.errors import InfrastructureError

_PACKAGE = Path(__file__).resolve().parent


def data_dir(name: str) -> Path:
    """The folder of data files called `name` (`corpus` or `workflows`).

    In a wheel it is `bot/_data/NAME`, put there by `force-include`; in a checkout it stands beside `bot`.
    """
    for candidate in (_PACKAGE / "_data" / name, _PACKAGE.parent / name):
        if candidate.is_dir():
            return candidate
    raise InfrastructureError(
        f"the data folder '{name}' is missing from this installation of Innermost",
        f"reinstall it; looked beside {_PACKAGE}",
    )


def cache_dir() -> Path:
    """Where things are kept that can be made again: the folder named in INNERMOST_CACHE, or the user's cache folder."""
    own = os.environ.get("INNERMOST_CACHE")
    return Path(own).expanduser().absolute() if own else Path(platformdirs.user_cache_dir("innermost"))


def data_file(name: str) -> Path:
    """A file called `name` in the folder for what the user's programs keep: unlike a cache, it can't be made again."""
    return Path(platformdirs.user_data_dir("innermost")) / name
