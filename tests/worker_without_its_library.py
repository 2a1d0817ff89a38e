# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A worker whose library is not there."""

import no_such_library  # pyright: ignore[reportMissingImports, reportUnusedImport] # noqa: F401
