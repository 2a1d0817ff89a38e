# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Small builders of Run values: each argument is what a test is about, everything else is plain and fixed."""

import math
import random
from collections.abc import Sequence
from typing import Any, Literal

from bot.model.compiled import Checked, Code, Compiled, CompileFailed, Crashed, Outcome, OutOfMemory, TimedOut
from bot.model.compiled import Unsupported as UnsupportedOutcome
from bot.model.facts import Operand, OpFacts, ResultOperand, Stage, StageFacts
from bot.model.measured import (
    Case,
    Compared,
    DeviceFailed,
    Difference,
    NotMeasured,
    Numerics,
    Timed,
    Timing,
    Trial,
    WorstElement,
)
from bot.model.run import (
    CompilerBuild,
    DispatchRecord,
    DispatchUse,
    Host,
    Request,
    Result,
    Run,
    Step,
    Summary,
    Target,
    Variant,
)
from bot.model.trace import Blame, Decision, PassPoint, Turn
from bot.model.verdict import (
    CompileChange,
    LayoutChange,
    OpChange,
    Overall,
    RoleChange,
    RuleFinding,
    TimeChange,
    Verdict,
)
from bot.model.why import Since, Why

PRE, OPT, DISPATCH = Stage.PREPROCESSING, Stage.GLOBAL_OPTIMIZATION, Stage.DISPATCH_CREATION
IN, OUT = True, False
# Each side's (image, filter) by stage.
Sides = dict[Stage, tuple[bool | None, bool | None]]
BASELINE_ORDER: Sides = {PRE: (OUT, IN), OPT: (OUT, IN), DISPATCH: (OUT, IN)}
REORDERED: Sides = {PRE: (IN, OUT), OPT: (OUT, IN), DISPATCH: (OUT, IN)}
KEPT_REORDERED: Sides = {PRE: (IN, OUT), OPT: (IN, IN), DISPATCH: (IN, IN)}
TRADED: Sides = {PRE: (IN, OUT), OPT: (IN, OUT), DISPATCH: (IN, OUT)}
LOST: Sides = {PRE: (OUT, IN), OPT: (OUT, OUT), DISPATCH: (OUT, OUT)}
_ORDER = {
    Overall.REGRESSION: 0,
    Overall.MIXED: 1,
    Overall.INCOMPLETE: 2,
    Overall.IMPROVEMENT: 3,
    Overall.NO_CHANGE: 4,
}


def sha(text: str) -> str:
    return random.Random(text).randbytes(32).hex()


def operand(role: str, innermost: bool | None, *, encoded: bool = False) -> Operand:
    maps = {
        ("image", True): "(d0, d1, d3)",
        ("image", False): "(d3, d1, d2)",
        ("filter", True): "(d0, d3)",
        ("filter", False): "(d3, d2)",
    }
    text = maps.get((role, bool(innermost)), "(d0, d3)")
    return Operand(
        role=role,
        map=text,
        type="tensor<128x128x8xf16>" if role == "image" else "tensor<16x8xf16>",
        last=text.strip("()").split(", ")[-1],
        innermost=innermost,
        encoded=encoded,
    )


def facts(image: bool | None, filter_: bool | None, *, dispatches: int = 1) -> StageFacts:
    op = OpFacts(
        key="arg1",
        op="linalg.generic",
        kind="contraction",
        operands=(operand("image", image), operand("filter", filter_)),
        result=ResultOperand(map="(d0, d1, d2)", type="tensor<128x128x16xf32>"),
    )
    return StageFacts(ops=(op,), dispatches=dispatches, transposing=0, bytes_moved=1_572_864)


def stages(sides: Sides) -> dict[Stage, StageFacts]:
    return {stage: facts(*pair, dispatches=1 if stage is DISPATCH else 0) for stage, pair in sides.items()}


def compiled(sides: Sides = BASELINE_ORDER, name: str = "a") -> Compiled:
    code = Code(
        executable=sha(name), bytes=24_000, code_objects=sha(name + "objects"), host_program=sha("host"), build="3.13.0"
    )
    return Compiled(stages=stages(sides), diagnostics="", ir_sha256=sha(name + "ir"), code=code, cpu_seconds=0.48)


def checked(sides: Sides = BASELINE_ORDER) -> Checked:
    return Checked(stages=stages(sides), diagnostics="", ir_sha256=sha("ir"), cpu_seconds=0.04)


DIAGNOSTICS = (
    "pad_dynamic.mlir:7:10: error: 'tensor.empty' op incorrect number of dynamic sizes, has 0, expected 2\n"
    "    %0 = tensor.empty() : tensor<1x?x?x64xf32>\n         ^\n"
    'pad_dynamic.mlir:7:10: note: see current operation: %5 = "tensor.empty"() : () -> tensor<1x?x?x64xf32>\n'
)


def failed(said: str = DIAGNOSTICS, at: str = "preprocessing") -> CompileFailed:
    return CompileFailed(stages={}, diagnostics=said, at=at)


def crashed(said: str = "Please report issues to https://github.com/iree-org/iree/issues\nStack dump:\n") -> Crashed:
    return Crashed(stages=stages({PRE: (IN, OUT)}), diagnostics=said, signal="SIGSEGV", at="executable-targets")


def timed_out() -> TimedOut:
    return TimedOut(stages={}, diagnostics="", limit_s=60, at="global-optimization")


def out_of_memory() -> OutOfMemory:
    return OutOfMemory(stages={}, diagnostics="", limit_mib=4096, at="dispatch-creation")


def unsupported() -> UnsupportedOutcome:
    return UnsupportedOutcome(stages={}, diagnostics="", what="pass simplify-depthwise-conv in 3.5.0")


def device_failed(side: str = "candidate") -> DeviceFailed:
    return DeviceFailed(device="local-task", side=side, reason="the worker died of SIGILL\nat dispatch 0")


def case(inputs: str, verdict: Literal["exact", "close", "wrong"], off: Sequence[str] = ("candidate",)) -> Case:
    """One kind of inputs; where it is wrong, or `exact` and both are `off`, these sides are, by the reference."""
    wrong = verdict == "wrong"
    far = Difference(max_abs=3.5, max_rel=0.9, max_ulp=14_336, beyond=12, elements=262_144)
    near = Difference(max_abs=0.0003, max_rel=0.0001, max_ulp=2, beyond=0, elements=262_144)
    blamed = off if wrong or len(off) == 2 else ()
    between = Difference(
        max_abs=0 if verdict == "exact" else 3.5 if wrong else 0.0004,
        max_rel=0 if verdict == "exact" else 0.9 if wrong else 0.0002,
        max_ulp=0 if verdict == "exact" else 14_336 if wrong else 3,
        beyond=12 if wrong else 0,
        elements=262_144,
    )
    worst = WorstElement(
        output=0, index=(0, 3, 17, 5), baseline=1.5, candidate=math.nan if wrong else 1.5004, reference=1.5
    )
    return Case(
        inputs=inputs,
        verdict=verdict,
        between=between,
        against_reference=far if "candidate" in blamed else near,
        baseline_against_reference=far if "baseline" in blamed else near,
        reference="numpy float64",
        worst=None if verdict == "exact" else worst,
        tolerance="rtol 0.001, atol 0.002 (f16)",
    )


def compared(
    verdict: Literal["exact", "close", "wrong"] = "close",
    *,
    wrong_with: tuple[str, ...] = (),
    off: Sequence[str] = ("candidate",),
) -> Compared:
    """Random inputs of that verdict, and two special kinds, exact but for those named. `off`: see `case`."""
    special = [case(inputs, "wrong" if inputs in wrong_with else "exact") for inputs in ("zeros", "large")]
    return Compared(cases=(case("random", verdict, off), *special), seed=7, device="local-task")


def timed(ratio: float = 1.12, trials: int = 2, rounds: int = 40) -> Timed:
    rng = random.Random(ratio)
    made: list[Trial] = []
    for seed in range(trials):
        base = [rng.gauss(412_000, 6_000) for _ in range(rounds)]
        cand = [value * rng.gauss(ratio, 0.012) for value in base]
        made.append(
            Trial(
                baseline_ns=tuple(base),
                candidate_ns=tuple(cand),
                batch=12,
                seed=seed,
                clock="wall",
                disturbed="load 3.2 on 2 cores" if seed else "",
            )
        )
    return Timed(device="local-task", trials=tuple(made))


def time_change(ratio: float, verdict: Literal["faster", "slower", "noise"], *, confirmed: bool = True) -> TimeChange:
    return TimeChange(
        verdict=verdict,
        ratio=ratio,
        low=ratio - 0.02,
        high=ratio + 0.03,
        confidence=0.99,
        baseline_ns=412_000,
        candidate_ns=412_000 * ratio,
        confirmed=confirmed,
    )


def _changes(base: Outcome, cand: Outcome) -> tuple[OpChange, ...]:
    """A judge's layout, for the one op that the builders make."""
    made: list[OpChange] = []
    for stage in Stage:
        if stage not in base.stages or stage not in cand.stages:
            continue
        roles: list[RoleChange] = []
        for ours, theirs in zip(base.stages[stage].ops[0].operands, cand.stages[stage].ops[0].operands, strict=True):
            change = {
                (True, True): LayoutChange.KEPT,
                (False, False): LayoutChange.NEVER,
                (False, True): LayoutChange.GAINED,
                (True, False): LayoutChange.LOST,
            }.get((bool(ours.innermost), bool(theirs.innermost)), LayoutChange.UNMATCHED)
            if ours.encoded or theirs.encoded:
                change = LayoutChange.ENCODED
            roles.append(RoleChange(role=ours.role, change=change, baseline_map=ours.map, candidate_map=theirs.map))
        kinds = {role.change for role in roles}
        traded = {LayoutChange.GAINED, LayoutChange.LOST} <= kinds
        made.append(OpChange(stage=stage, key="arg1", roles=tuple(roles), traded=traded))
    return tuple(made)


def result(
    dispatch: str,
    overall: Overall = Overall.NO_CHANGE,
    *,
    baseline: Outcome | None = None,
    candidate: Outcome | None = None,
    numerics: Numerics | None = None,
    timing: Timing | None = None,
    time: TimeChange | None = None,
    time_note: str = "",
    compile_: CompileChange = CompileChange.OK,
    code: Literal["identical", "differs", "unknown"] = "differs",
    findings: tuple[RuleFinding, ...] = (),
    because: tuple[str, ...] = (),
    target: str = "llvm-cpu",
    why: Why | None = None,
    since: Since | None = None,
) -> Result:
    base = baseline or compiled(name="a")
    cand = candidate or compiled(REORDERED, name="a" if code == "identical" else "b")
    reason = "identical code" if code == "identical" else "not asked for"
    runs = numerics or NotMeasured(reason=reason)
    return Result(
        dispatch=dispatch,
        target=target,
        baseline=base,
        candidate=cand,
        numerics=runs,
        timing=timing or NotMeasured(reason=reason),
        verdict=Verdict(
            overall=overall,
            because=because,
            layout=_changes(base, cand),
            compile=compile_,
            code=code,
            numerics=runs.change if isinstance(runs, Compared) else "not measured",
            time=time,
            time_note=time_note if time is None else "",
            dispatches=(1, 1),
            transposing=(0, None),
            bytes_moved=(1_572_864, 1_638_400),
            findings=findings,
        ),
        why=why,
        since=since,
    )


def passed(name: str, what: Literal["same", "changed", "failed"] = "changed") -> PassPoint:
    return PassPoint(number=None, name=name, argument=name.lower(), options="", phase="preprocessing", what=what)


def turned(name: str, change: LayoutChange) -> Turn:
    return Turn(
        point=passed(name), track="arg1", role="image", change=change, before_map="(d0, d1)", after_map="(d1, d0)"
    )


def blamed(change: LayoutChange = LayoutChange.GAINED) -> Blame:
    """The candidate's channels-last pass decides, one way or the other; the baseline has made a matmul before."""
    turn = turned("ConvertConvToChannelsLast", change)
    return Blame(
        baseline=passed("Convert1X1FilterConv2DToMatmul"),
        candidate=turn.point,
        rejoined=None,
        broken={"baseline": None, "candidate": turn if change is LayoutChange.LOST else None},
        decisions=(Decision(track="arg1", role="image", change=change, baseline=None, candidate=turn),),
        complete=True,
    )


SINCE = Since(
    about="image innermost at dispatch-creation",
    pipeline="reordered",
    good="3.5.0",
    bad="3.13.0",
    suspects=("3.6.0",),
    before="no",
    after="yes",
    tested=5,
)


def variant(name: str, release: str = "3.13.0") -> Variant:
    build = CompilerBuild(
        name="installed", release=release, revision="9a1f3c7de0b24f6f8c5f1b0f5a0a8c2d4e6f7081", python="3.11.15"
    )
    passes = "builtin.module(util.func(iree-preprocessing-convert-conv-to-channels-last))"
    return Variant(name=name, compiler=build, pipeline=name, passes=passes, flags=("--iree-opt-level=O2",))


def record(dispatch: str, models: Sequence[tuple[str, int]] = (("resnet50", 3),)) -> DispatchRecord:
    return DispatchRecord(
        id=dispatch,
        sha256=sha(dispatch),
        models=tuple(DispatchUse(model=model, uses=uses) for model, uses in models),
        op="linalg.conv_2d_nchw_fchw",
        layout="nchw",
        shape="1x8x128x128xf16 * 16x8x1x1xf16 -> 1x16x128x128xf32",
        context=("pad", "bias", "relu"),
    )


def run(
    *results: Result,
    overall: Overall | None = None,
    missing: tuple[str, ...] = (),
    until: Step = Step.TIME,
    records: tuple[DispatchRecord, ...] | None = None,
    **more: Any,
) -> Run:
    worst = min((item.verdict.overall for item in results), key=lambda word: _ORDER[word], default=Overall.INCOMPLETE)
    names = sorted({item.target for item in results}) or ["llvm-cpu"]
    flags = ("--iree-hal-target-device=local", "--iree-llvmcpu-target-cpu=znver4")
    values: dict[str, Any] = {
        "innermost": "0.1.0",
        "created": "2026-11-23T07:48:10Z",
        "wall_seconds": 61.4,
        "request": Request(suite="smoke", globs=(), until=until),
        "baseline": variant("baseline"),
        "candidate": variant("reordered"),
        "targets": tuple(
            Target(name=name, flags={"baseline": flags, "candidate": flags}, device="local-task") for name in names
        ),
        "host": Host(
            cpu="AMD EPYC 9R14",
            cores=2,
            memory_mib=7_900,
            system="Linux 6.1",
            python="3.11.15",
            runtime="3.13.0",
            devices={"hip": "AMD Instinct MI300X"},
        ),
        "settings": {"thresholds": {"effect": 0.05, "confidence": 0.99}},
        "dispatches": records or tuple(record(name) for name in dict.fromkeys(item.dispatch for item in results)),
        "results": results,
        "summary": Summary(
            overall=overall or (Overall.INCOMPLETE if missing and worst is not Overall.REGRESSION else worst),
            counts={word: sum(item.verdict.overall is word for item in results) for word in Overall},
            missing=missing,
        ),
    }
    return Run(**{**values, **more})
