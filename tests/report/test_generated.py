# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The section on generated code: only what changed, the worst first, and the configuration beside it."""

from bot.model.codegen import Occupancy, Unreadable
from bot.report import Format, render
from bot.report.generated import code_changes
from bot.report.kernels import kernel_key
from bot.report.words import MINUS
from tests.report import builders as b
from tests.report.gallery import generated
from tests.report.kernels import configuration, kernel, read, reads, result


def test_equal_code_has_nothing_to_show() -> None:
    same = result(read(kernel()), read(kernel()))
    assert code_changes([same]) == ()
    for form in (Format.TEXT, Format.HTML, Format.COMMENT):
        assert "Generated code" not in render(b.run(same), form)


def test_a_cpu_has_nothing_to_show() -> None:
    assert code_changes([b.result("conv")]) == ()


def test_only_what_changed_with_the_configuration_beside_it() -> None:
    (change,) = code_changes(
        [
            result(
                read(kernel(vgpr_spills=16)),
                read(kernel(vgpr_spills=6, instructions=reads(0), configuration=configuration((128, 64, 0)))),
            )
        ]
    )
    (found,) = change.kernels
    assert found.name == "matmul_like_8x8_f16"
    assert [(figure.what, figure.values, figure.delta) for figure in found.changes] == [
        ("VGPR spills", "16 → 6", f"{MINUS}10"),
        ("LDS loads of 16 bits", "64 → 0", f"{MINUS}64"),
    ]
    assert found.changes[1].mnemonics == ("ds_read_u16",)
    assert found.attribution == "configuration changed"
    assert found.configuration == ("workgroup tile 64x64 → 128x64",)


def test_the_same_configuration_is_said_as_well() -> None:
    (change,) = code_changes([result(read(kernel()), read(kernel(vgprs=111)))])
    assert change.kernels[0].attribution == "same configuration"
    (change,) = code_changes([result(read(kernel()), read(kernel(vgprs=111, configuration=None)))])
    assert change.kernels[0].attribution == "configuration unknown"


def test_unknown_is_never_0() -> None:
    (change,) = code_changes([result(read(kernel(instructions=None)), read(kernel(vgprs=None)))])
    shown = {figure.what: (figure.values, figure.delta) for figure in change.kernels[0].changes}
    assert shown == {"VGPRs": ("123 → ?", ""), "LDS loads of 16 bits": ("? → 64", "")}


def test_the_worst_comes_first() -> None:
    names = [
        change.result.dispatch
        for change in code_changes(
            [
                result(read(kernel(vgpr_spills=9)), read(kernel(vgpr_spills=1)), "better"),
                result(read(kernel()), read(kernel(vgprs=200)), "more registers"),
                result(read(kernel()), read(kernel(code_bytes=9_999)), "more code"),
                result(read(kernel()), read(kernel(vgpr_spills=4)), "spills"),
                result(
                    read(kernel()),
                    read(kernel(occupancy=Occupancy(waves=2, most=32, of="CU", limits=("VGPRs",)))),
                    "fewer waves",
                ),
                result(read(kernel()), read(kernel(instructions=reads(65))), "narrower"),
            ]
        )
    ]
    assert names == ["spills", "fewer waves", "narrower", "more registers", "more code", "better"]


def test_kernels_are_matched_without_their_ordinals() -> None:
    assert kernel_key("main_dispatch_12_conv_8x8") == "conv_8x8"
    assert kernel_key("main_dispatch_12") == "main_dispatch_12"
    assert kernel_key("mine") == "mine"
    transpose = kernel("main_dispatch_0_transpose_8x8_f16", configuration=None)
    (change,) = code_changes(
        [result(read(kernel()), read(transpose, kernel("main_dispatch_1_matmul_like_8x8_f16", vgprs=111)))]
    )
    assert [(found.name, found.only) for found in change.kernels] == [
        ("matmul_like_8x8_f16", ""),
        ("transpose_8x8_f16", "candidate"),
    ]
    assert all(figure.values == str(figure.candidate) or figure.in_bytes for figure in change.kernels[1].changes)


def test_the_one_kernel_that_reduces_is_matched_whatever_its_name() -> None:
    (change,) = code_changes([result(read(kernel()), read(kernel("main_dispatch_1_matmul_like_4x2x8_f16", vgprs=111)))])
    assert [found.name for found in change.kernels] == ["matmul_like_8x8_f16 → matmul_like_4x2x8_f16"]


def test_two_kernels_of_one_name_are_not_confused_with_one() -> None:
    plain = configuration(lowerings=())
    one = kernel("main_dispatch_0_copy_8", configuration=plain)
    two = kernel("main_dispatch_1_copy_8", configuration=plain, vgprs=9)
    (change,) = code_changes([result(read(one), read(one, two))])
    assert sorted(found.only for found in change.kernels) == ["baseline", "candidate", "candidate"]


def test_what_could_not_be_read_is_said_and_comes_first() -> None:
    broken = Unreadable(name="d.hsaco", reason="damaged: Magic number does not match")
    changes = code_changes(
        [result(read(kernel()), read(kernel(vgpr_spills=4)), "spills"), result(read(kernel()), broken, "broken")]
    )
    assert [change.result.dispatch for change in changes] == ["broken", "spills"]
    assert changes[0].kernels == ()
    shown = b.run(changes[0].result)
    for form in (Format.TEXT, Format.HTML, Format.COMMENT):
        assert "Magic number does not match" in " ".join(render(shown, form).split())


def test_two_sides_that_can_not_be_read_are_not_passed_over() -> None:
    broken = Unreadable(name="d.hsaco", reason="an empty file")
    (change,) = code_changes([result(broken, broken)])
    assert [line.partition(":")[0] for line in change.unreadable] == ["baseline", "candidate"]


def test_every_format_says_it() -> None:
    for form in (Format.TEXT, Format.HTML, Format.COMMENT, Format.SUMMARY):
        text = " ".join(render(generated(), form, width=120).split())
        for part in ("Generated code", "LDS loads of 16 bits", "64 → 0", "configuration changed", "64x64 → 128x64"):
            assert part in text, (form, part)
    for part in ("ds_read_u16", "MFMA_F32_16x16x16_F16"):
        assert part in render(generated(), Format.JSON)


def test_it_decides_nothing() -> None:
    worse = result(read(kernel()), read(kernel(vgpr_spills=400, vgprs=512)))
    assert "No action" in render(b.run(worse), Format.TEXT)
