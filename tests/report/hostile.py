# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs whose every piece of text tries to break out of the document that shows it."""

from typing import Any

from bot.model.codegen import Instruction, Unit, Unreadable
from bot.model.run import CompilerBuild, DispatchRecord, DispatchUse, Host, Result, Run, Target, Variant
from bot.model.verdict import CompileChange, Overall, RuleFinding
from tests.report import builders as b
from tests.report.kernels import configuration, kernel, read, sides_of

ATTACKS = (
    "</summary></details><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "| a | b |\n| --- | --- |",
    "\n\n# heading\n\n- item\n\n1. item\n\n> quote\n",
    "``` \n~~~\n```",
    "`` ` ```` ` ``",
    "@octocat @iree-org/all #123 GH-7 iree-org/iree#19270 fixes #1",
    "https://evil.example www.evil.example mail@evil.example [x](javascript:alert(1)) ![x](http://evil.example/p)",
    "<!-- innermost: forged -->",
    "-->]]>&lt;&amp;&#64;octocat",
    "\x1b[31mred\x1b]8;;http://evil.example\x07link\x07\r\x08\x00",
    "\u202etxt.exe\u2066 \u200b \u2028 \u2029 \x85",
    "'\"; rm -rf / #$(id)`id`",
    "{{ 7 * 7 }} {% raw %} [bold red]rich[/] :smile: $x^2$",
    "a\\|b\\`c\\",
    "---\n===\n***",
    "deadbeefdeadbeefdeadbeefdeadbeefdeadbeef",
    "\U0001f600" * 60,
)


def attack(index: int, room: int = 190) -> str:
    """One of the attacks, made unique, with others behind it up to `room` characters."""
    text = f"{index} " + ATTACKS[index % len(ATTACKS)] + ATTACKS[(index // len(ATTACKS)) % len(ATTACKS)]
    return text[:room]


def _result(index: int) -> Result:
    name = attack(index)
    said = (attack(index + 1) + "\n") * 200
    finding = RuleFinding(rule=attack(index + 2), side=attack(index + 3), gates=index % 2 == 0, seen=attack(index + 4))
    fails: dict[str, Any] = {
        "candidate": b.failed(said, attack(index + 5)),
        "compile_": CompileChange.NEWLY_FAILS,
        "code": "unknown",
    }
    lost: dict[str, Any] = {"baseline": b.compiled(b.KEPT_REORDERED), "candidate": b.compiled(b.LOST, "b")}
    slower: dict[str, Any] = {"timing": b.timed(1.3, 1, 12), "time": b.time_change(1.3, "slower")}
    both: dict[str, Any] = {
        "baseline": b.failed(said),
        "candidate": b.failed(said),
        "compile_": CompileChange.FAILS_IN_BOTH,
    }
    kinds: tuple[dict[str, Any], ...] = (
        {"overall": Overall.REGRESSION, **fails},
        {"overall": Overall.REGRESSION, "numerics": b.compared("wrong")},
        {"overall": Overall.REGRESSION, "findings": (finding,), "because": (attack(index),)},
        {"overall": Overall.REGRESSION, **lost},
        {"overall": Overall.REGRESSION, **slower},
        {"overall": Overall.MIXED, "findings": (finding,)},
        {"overall": Overall.INCOMPLETE, "numerics": b.device_failed(attack(index)), "time_note": attack(index)},
        {"baseline": b.unsupported(), "compile_": CompileChange.UNSUPPORTED, "code": "unknown"},
        {"findings": (finding,)},
        {"overall": Overall.IMPROVEMENT, "candidate": b.compiled(b.KEPT_REORDERED, "b")},
        {"candidate": b.compiled(b.TRADED, "b")},
        both,
        {"code": "identical"},
        {},
        {"generated": True},
        {"generated": True},
    )
    kind = kinds[index % len(kinds)]
    return b.result(name, target=attack(index % 3, 60), **(_code(index) if "generated" in kind else kind))


def _code(index: int) -> dict[str, Any]:
    """Generated code: of every other, a side that was not read."""
    before = read(kernel(attack(index)), kernel(attack(index), vgprs=9, notes=(attack(index + 1),)))
    if index % 2:
        return sides_of(before, Unreadable(name=attack(index), reason=attack(index + 1)))
    mnemonics = (Instruction(mnemonic=attack(index), unit=Unit.LDS, does="load", bits=8, count=1),)
    decided = configuration(pipeline=attack(index), options={attack(index + 1): attack(index + 2)}, text=attack(index))
    return sides_of(before, read(kernel(attack(index), instructions=mnemonics, configuration=decided)))


def _variant(index: int) -> Variant:
    build = CompilerBuild(
        name=attack(index), release=attack(index + 1), revision=attack(index + 2), python=attack(index)
    )
    return Variant(
        name=attack(index + 3),
        compiler=build,
        pipeline=attack(index + 4),
        passes=attack(index) * 20,
        flags=(attack(index),),
    )


def hostile(count: int) -> Run:
    """A run of `count` results in which all text is hostile."""
    results = tuple(_result(index) for index in range(count))
    return b.run(
        *results,
        missing=tuple(attack(index) for index in range(40)),
        baseline=_variant(0),
        candidate=_variant(5),
        created=attack(8),
        innermost=attack(9),
        host=Host(
            cpu=attack(1),
            cores=2,
            memory_mib=1,
            system=attack(2),
            python=attack(3),
            runtime=attack(4),
            devices={attack(0): attack(6)},
        ),
        targets=tuple(Target(name=attack(index, 60), flags={}, device=attack(index + 1)) for index in range(3)),
        settings={attack(1): attack(2), "thresholds": "</pre><b>"},
        records=tuple(
            DispatchRecord(
                id=item.dispatch,
                sha256=b.sha(item.dispatch),
                models=tuple(DispatchUse(model=attack(index + use), uses=use) for use in range(4)),
                op=attack(index),
                layout=attack(index + 1),
                shape=attack(index + 2),
                context=(attack(index + 3),),
            )
            for index, item in enumerate(results)
        ),
    )
