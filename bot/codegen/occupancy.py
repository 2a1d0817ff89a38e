# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How many waves of a kernel are resident at once, from what its code object says. Pure.

Formula and figures are those by which LLVM itself computes it: `llvm::AMDGPU::IsaInfo` in
llvm/lib/Target/AMDGPU/Utils/AMDGPUBaseInfo.cpp (getNumWavesPerEUWithNumVGPRs, getOccupancyWithNumSGPRs,
getMaxWorkGroupsPerCU, getLocalMemorySize), the processors' features in AMDGPU.td (Feature1_5xVGPRs,
FeatureGFX90AInsts), and the granularity of LDS in https://llvm.org/docs/AMDGPUUsage.html (compute_pgm_rsrc2).
A processor that is not listed here has no occupancy, rather than a guessed one.
"""

from dataclasses import dataclass

from bot.model.codegen import Occupancy

_LDS_GRANULE = 512
_LDS_BYTES = 65_536  # of a CU; a WGP is two of them


@dataclass(frozen=True, kw_only=True, slots=True)
class _Processor:
    """VGPRs of a SIMD and the granule in which they are given out, for a wavefront of `wave`; most waves a SIMD."""

    wave: int
    vgprs: int
    granule: int
    waves: int
    encoding: int
    rdna: bool


_CDNA = _Processor(wave=64, vgprs=512, granule=8, waves=8, encoding=8, rdna=False)
_RDNA_32 = _Processor(wave=32, vgprs=1536, granule=24, waves=16, encoding=8, rdna=True)
_RDNA_64 = _Processor(wave=64, vgprs=768, granule=12, waves=16, encoding=4, rdna=True)
_PROCESSORS = {
    **{(name, 64): _CDNA for name in ("gfx90a", "gfx942")},
    **{
        (name, wave): made
        for name in ("gfx1100", "gfx1101", "gfx1151", "gfx1200", "gfx1201")
        for wave, made in ((32, _RDNA_32), (64, _RDNA_64))
    },
}


def allocated_vgprs(target: str, wave: int, granulated: int) -> int | None:
    """VGPRs that a wave gets, from GRANULATED_WORKITEM_VGPR_COUNT of its kernel descriptor; None where unknown."""
    processor = _PROCESSORS.get((target, wave))
    if processor is None:
        return None
    return _round_up((granulated + 1) * processor.encoding, processor.granule)


def occupancy(
    target: str, *, wave: int, threads: int, vgprs: int, sgprs: int, lds_bytes: int, wgp: bool | None
) -> Occupancy | None:
    """The occupancy of a kernel; None for a processor that is not known here.

    Args:
        wave: threads in a wavefront.
        threads: in a workgroup.
        vgprs: allocated to a wave.
        wgp: workgroups are spread over the two CUs of a workgroup processor; None where the code object does not say,
            as before gfx10, where there are none.
    """
    processor = _PROCESSORS.get((target, wave))
    if processor is None or threads < 1 or (processor.rdna and wgp is None):
        return None
    simds = 2 if processor.rdna and not wgp else 4
    most = processor.waves * simds
    each = -(-threads // wave)
    lds = _LDS_BYTES * (2 if processor.rdna and wgp else 1)
    by_vgprs = min(processor.waves, processor.vgprs // max(processor.granule, _round_up(vgprs, processor.granule)))
    bounds = {
        "waves": most // each,
        "VGPRs": by_vgprs * simds // each,
    }
    if not processor.rdna:  # from gfx10 on there are enough for every wave
        bounds["SGPRs"] = _waves_by_sgprs(sgprs, processor.waves) * simds // each
    if each > 1:  # a workgroup of one wave needs no barrier
        bounds["barriers"] = 32 if processor.rdna and wgp else 16
    if lds_bytes:
        bounds["LDS"] = lds // _round_up(lds_bytes, _LDS_GRANULE)
    workgroups = min(bounds.values())
    binding = tuple(name for name, bound in bounds.items() if bound == workgroups)
    return Occupancy(
        waves=workgroups * each,
        most=most,
        of="WGP" if processor.rdna and wgp else "CU",
        limits=("waves",) if "waves" in binding else binding,
    )


def _waves_by_sgprs(sgprs: int, most: int) -> int:
    """Of gfx8 and gfx9, a SIMD."""
    return min(most, 10 if sgprs <= 80 else 9 if sgprs <= 88 else 8 if sgprs <= 100 else 7)


def _round_up(value: int, granule: int) -> int:
    return -(-value // granule) * granule
