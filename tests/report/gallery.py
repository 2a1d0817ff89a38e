# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs that show every verdict, for tests of all formats."""

from bot.model.codegen import Unreadable
from bot.model.run import DispatchUse, Result, Run, Step, Twin
from bot.model.verdict import CompileChange, Overall, RuleFinding
from bot.model.why import Explained, NotTraced
from tests.report import builders as b
from tests.report.kernels import configuration, kernel, read, reads
from tests.report.kernels import result as code_result

NOTE = RuleFinding(rule="reordered-image-innermost", side="candidate", gates=False, seen="image (d3, d1, d2)")
GATE = RuleFinding(rule="no-image-lost", side="candidate", gates=True, seen="image (d3, d1, d2)")


def every_verdict() -> tuple[Result, ...]:
    """One or more results of every importance, in no useful order."""
    kept = b.compiled(b.KEPT_REORDERED, "b")
    both_in: b.Sides = dict.fromkeys((b.PRE, b.OPT, b.DISPATCH), (b.IN, b.IN))
    base_in = b.compiled(both_in, "a")
    return (
        *(b.result(f"resnet50.conv{i:02d}.identical", code="identical") for i in range(8)),
        b.result(
            "densenet121.code_only",
            why=NotTraced(reason="only the first 16 that changed are traced"),
            numerics=b.compared(),
            timing=b.timed(1.004, 1),
            time=b.time_change(1.004, "noise"),
        ),
        b.result(
            "sdxl_vae.quant_conv.pad",
            Overall.IMPROVEMENT,
            why=Explained(blame=b.blamed()),
            since=b.SINCE,
            candidate=kept,
            numerics=b.compared(),
            timing=b.timed(0.81, 1),
            time=b.time_change(0.81, "faster"),
        ),
        b.result(
            "ppocr.conv_to_conv",
            candidate=b.compiled(b.TRADED, "b"),
            numerics=b.compared("exact"),
            timing=b.timed(0.97, 1),
            time=b.time_change(0.97, "noise"),
        ),
        b.result("resnet50.wrong", Overall.REGRESSION, numerics=b.compared("wrong"), time_note="wrong results"),
        b.result(
            "resnet50.newly_fails",
            Overall.REGRESSION,
            candidate=b.failed(),
            compile_=CompileChange.NEWLY_FAILS,
            code="unknown",
            time_note="no code (candidate)",
        ),
        b.result(
            "resnet50.crashes",
            Overall.REGRESSION,
            candidate=b.crashed(),
            compile_=CompileChange.NEWLY_FAILS,
            code="unknown",
            time_note="no code (candidate)",
        ),
        b.result(
            "resnet50.hangs",
            Overall.REGRESSION,
            candidate=b.timed_out(),
            compile_=CompileChange.NEWLY_FAILS,
            code="unknown",
            time_note="no code (candidate)",
        ),
        b.result(
            "resnet50.eats_memory",
            Overall.REGRESSION,
            candidate=b.out_of_memory(),
            compile_=CompileChange.NEWLY_FAILS,
            code="unknown",
            time_note="no code (candidate)",
        ),
        b.result(
            "sdxl_vae.layout_lost",
            Overall.REGRESSION,
            baseline=base_in,
            candidate=b.compiled(b.LOST, "b"),
            numerics=b.compared(),
            timing=b.timed(1.02, 1),
            time=b.time_change(1.02, "noise"),
        ),
        b.result(
            "densenet121.slower",
            Overall.REGRESSION,
            numerics=b.compared(),
            timing=b.timed(1.31),
            time=b.time_change(1.31, "slower"),
        ),
        b.result("ppocr.rule_broken", Overall.REGRESSION, findings=(GATE,), time_note="not asked for"),
        b.result(
            "ppocr.mixed",
            Overall.MIXED,
            baseline=base_in,
            candidate=b.compiled(b.LOST, "b"),
            numerics=b.compared(),
            timing=b.timed(0.84, 1),
            time=b.time_change(0.84, "faster"),
        ),
        b.result(
            "squeezenet.device",
            Overall.INCOMPLETE,
            numerics=b.device_failed("baseline"),
            timing=b.device_failed("baseline"),
        ),
        b.result(
            "squeezenet.unsupported",
            baseline=b.unsupported(),
            compile_=CompileChange.UNSUPPORTED,
            code="unknown",
            time_note="no code (baseline)",
        ),
        b.result("squeezenet.note", findings=(NOTE,), time_note="not asked for"),
        b.result(
            "squeezenet.maybe_slower",
            timing=b.timed(1.07),
            time=b.time_change(1.07, "slower", confirmed=False),
            numerics=b.compared(),
        ),
        b.result(
            "inception.fixed",
            Overall.IMPROVEMENT,
            numerics=b.compared("wrong", off=("baseline",)),
            timing=b.timed(1.02, 1),
            time=b.time_change(1.02, "noise"),
        ),
        b.result(
            "inception.wrong_in_both",
            code="identical",
            numerics=b.compared("exact", off=("baseline", "candidate")),
            time_note="identical code",
        ),
        b.result(
            "inception.fails_in_both",
            baseline=b.failed(),
            candidate=b.failed(),
            compile_=CompileChange.FAILS_IN_BOTH,
            code="unknown",
            time_note="no code (both)",
        ),
    )


def full() -> Run:
    return b.run(
        *every_verdict(),
        missing=("inception.never_ran on llvm-cpu",),
        models=(DispatchUse(model="resnet50", uses=36), DispatchUse(model="densenet121", uses=62)),
        twins=(Twin(dispatch="resnet50.conv00", target="llvm-cpu", timing=b.timed(1.006, 1)),),
        records=tuple(
            b.record(item.dispatch, ((item.dispatch.split(".")[0], 1 + index % 3),))
            for index, item in enumerate(every_verdict())
        ),
    )


def improved() -> Run:
    return b.run(
        *(
            item
            for item in every_verdict()
            if item.verdict.overall in (Overall.IMPROVEMENT, Overall.NO_CHANGE)
            and item.verdict.compile is CompileChange.OK
            and not item.verdict.findings
        )
    )


def identical() -> Run:
    return b.run(*(b.result(f"resnet50.conv{i:02d}", code="identical") for i in range(24)))


def empty() -> Run:
    return b.run()


def only_checked() -> Run:
    return b.run(
        *(b.result(f"d{i}", baseline=b.checked(), candidate=b.checked(b.REORDERED), code="unknown") for i in range(3)),
        until=Step.CHECK,
    )


def many_targets() -> Run:
    return b.run(
        *(b.result("resnet50.a", code="identical", target=target) for target in ("gfx942", "llvm-cpu")),
        b.result(
            "resnet50.b",
            Overall.REGRESSION,
            candidate=b.failed(),
            compile_=CompileChange.NEWLY_FAILS,
            code="unknown",
            target="gfx942",
        ),
        b.result("resnet50.b", code="identical", target="llvm-cpu"),
    )


def generated() -> Run:
    """GPU code that changed: with its configuration, with kernels on one side alone, and with an object not read."""
    tuned = kernel(instructions=reads(0), configuration=configuration((128, 64, 0)))
    transpose = kernel("main_dispatch_1_transpose_8x8_f16", configuration=None)
    broken = Unreadable(name="d.hsaco", reason="an empty file")
    return b.run(
        code_result(read(kernel()), read(tuned, transpose), "resnet50.a"),
        code_result(read(kernel()), broken, "resnet50.b"),
        code_result(read(kernel(vgprs=None, notes=("registers: virtual",))), read(kernel(vgprs=None)), "resnet50.c"),
    )


GALLERY = {
    "full": full,
    "improved": improved,
    "identical": identical,
    "empty": empty,
    "checked": only_checked,
    "targets": many_targets,
    "generated": generated,
}
