# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.measure.devices import Devices
from tests.measure import programs


@pytest.fixture(scope="session")
def devices() -> Iterator[Devices]:
    with Devices() as devices:
        yield devices


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    folder = tmp_path_factory.mktemp("executables")
    return lambda text: programs.compile_to(folder, text)
