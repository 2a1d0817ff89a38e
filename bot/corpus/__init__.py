# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The corpus: real dispatches cut out of real models, and how they are cut.

`library` reads the corpus and imports nothing heavy; everything else here makes it, and may import the compiler.
"""
