# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Occupancy, against figures worked out by hand from LLVM's formula."""

from typing import Any

import pytest

from bot.codegen.occupancy import allocated_vgprs, occupancy

CDNA: dict[str, Any] = {"target": "gfx942", "wave": 64, "threads": 256, "sgprs": 40, "lds_bytes": 0, "wgp": False}
RDNA: dict[str, Any] = {"target": "gfx1100", "wave": 32, "threads": 128, "sgprs": 40, "lds_bytes": 0, "wgp": True}


@pytest.mark.parametrize(
    ("given", "waves", "limits"),
    [
        # gfx942: 512 VGPRs a SIMD, 4 SIMDs, 8 waves each.
        ({**CDNA, "vgprs": 64}, 32, ("waves",)),
        ({**CDNA, "vgprs": 72}, 28, ("VGPRs",)),
        ({**CDNA, "vgprs": 128}, 16, ("VGPRs",)),
        ({**CDNA, "vgprs": 264}, 4, ("VGPRs",)),
        ({**CDNA, "vgprs": 512}, 4, ("VGPRs",)),
        ({**CDNA, "vgprs": 64, "sgprs": 102}, 28, ("SGPRs",)),
        # 65,536 bytes of LDS in pieces of 512: three workgroups of 20,481 bytes make 62,976.
        ({**CDNA, "vgprs": 64, "lds_bytes": 20_481}, 12, ("LDS",)),
        ({**CDNA, "vgprs": 64, "lds_bytes": 65_536}, 4, ("LDS",)),
        # 2 waves a workgroup, at most 16 workgroups with a barrier.
        ({**CDNA, "vgprs": 64, "threads": 65}, 32, ("waves",)),
        # gfx1100 in WGP mode: 1536 VGPRs a SIMD for wave32, in pieces of 24; 4 SIMDs, 16 waves each; 128 KiB of LDS.
        ({**RDNA, "vgprs": 96}, 64, ("waves",)),
        ({**RDNA, "vgprs": 120}, 48, ("VGPRs",)),
        ({**RDNA, "vgprs": 264}, 20, ("VGPRs",)),
        ({**RDNA, "vgprs": 96, "sgprs": 106}, 64, ("waves",)),
        ({**RDNA, "vgprs": 264, "lds_bytes": 51_200}, 8, ("LDS",)),
        # Its CU mode: half of everything that is shared.
        ({**RDNA, "vgprs": 264, "wgp": False}, 8, ("VGPRs",)),
        # wave64 has half as many VGPRs, in pieces of 12.
        ({**RDNA, "vgprs": 132, "wave": 64}, 20, ("VGPRs",)),
    ],
)
def test_resident_waves(given: dict[str, Any], waves: int, limits: tuple[str, ...]) -> None:
    found = occupancy(**given)
    assert found is not None
    assert (found.waves, found.limits) == (waves, limits)
    assert found.waves <= found.most


def test_an_unlisted_processor_has_none_rather_than_a_guessed_one() -> None:
    assert occupancy("gfx1300", wave=32, threads=64, vgprs=64, sgprs=10, lds_bytes=0, wgp=True) is None
    assert allocated_vgprs("gfx1300", 32, 3) is None


def test_a_mode_that_is_not_said_is_not_guessed() -> None:
    unsaid: dict[str, Any] = {"vgprs": 96, "wgp": None}
    assert occupancy(**(RDNA | unsaid)) is None
    assert occupancy(**(CDNA | unsaid)) is not None


def test_vgprs_are_given_out_in_pieces() -> None:
    assert allocated_vgprs("gfx942", 64, 0) == 8
    assert allocated_vgprs("gfx942", 64, 32) == 264
    assert allocated_vgprs("gfx1100", 32, 0) == 24
    assert allocated_vgprs("gfx1100", 32, 31) == 264
