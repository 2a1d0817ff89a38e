# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Whether a device can be used at all."""

from bot.measure.devices import DeviceLost, Devices


def probe_device(device: str, limit_s: float, memory_mib: int) -> str:
    """Opens a HAL device in a worker. Returns what stands in the way, in plain words; empty where nothing does."""
    with Devices() as devices:
        try:
            devices.open(device, limit_s, memory_mib, None)
        except DeviceLost as lost:
            return lost.reason
    return ""
