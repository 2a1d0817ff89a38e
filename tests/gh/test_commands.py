# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Every command's line, from text to a plan or a mistake: pure, and never an exception."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.gh import replies
from bot.gh.commands import COMMANDS, plan, usage_for
from bot.gh.commands.base import Planned
from bot.gh.gate import Order
from bot.gh.grammar import Mistake
from bot.gh.spoken import listen
from bot.model.role import Role
from tests.gh.comments import SETTINGS, SHA, context

BLOCK = "```mlir\nfunc.func @f() { return }\n```"
DISPATCH = "nchw_1x8x128x128_o8_f16f32_pad_4d96cc7b"
EXAMPLES = [example for command in COMMANDS.values() for example in command.syntax.examples]


def order(line: str, body: str = BLOCK, **changes: object) -> Order:
    planned = plan(line, context(body, **changes))
    assert isinstance(planned, Planned), planned
    return planned.order


def mistake(line: str, body: str = "") -> str:
    planned = plan(line, context(body))
    assert isinstance(planned, Mistake), planned
    assert planned.tip
    return planned.message


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("trace", "no dispatch and no MLIR"),
        ("trace nchw", "no dispatch 'nchw'"),
        ("trace nothing", "nothing"),
        ("trace ../etc/passwd.mlir", "passwd.mlir"),
        (f"trace {DISPATCH} --block 1", "are two programs"),
        (f"trace {DISPATCH} --pipeline --diff", "--pipeline has no value"),
        (f"trace {DISPATCH} --diff reorderd", "there is no variant 'reorderd'"),
        (f"trace {DISPATCH} --target gfx943", "there is no target 'gfx943'"),
        (f"trace {DISPATCH} --diff reordered@wheel:/tmp/evil.whl", "there is no variant"),
        (f"bisect {DISPATCH} --property speed", "there is no property 'speed'"),
        (f"bisect {DISPATCH} --stage end", "there is no stage 'end'"),
        (f"bisect {DISPATCH} --role result", "there is no role 'result'"),
        (f"bisect {DISPATCH} --releases 3.8.0", "is no range"),
        (f"bisect {DISPATCH} --releases evil..3.13.0", "is not a release"),
        (f"bisect {DISPATCH} --every all", "there is no every 'all'"),
        (f"bisect {DISPATCH} --pipeline reordered@installed", "there is no variant"),
        (f"repro {DISPATCH} --until end", "there is no step 'end'"),
        (f"repro {DISPATCH} --candidate none@installed", "there is no variant"),
    ],
)
def test_mistakes_about_one_program(line: str, said: str) -> None:
    assert said in mistake(line)


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_of_the_help_is_a_plan(example: str) -> None:
    body = (
        BLOCK
        if example in ("check", "check --pipeline reordered --target gfx942", "trace --pipeline reordered")
        else ""
    )
    assert order(example, body).command == next(name for name in COMMANDS if example.startswith(name))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_says_who_may_give_it_and_the_settings_may_say_another(name: str) -> None:
    command = COMMANDS[name]
    example = command.syntax.examples[0]
    assert order(example).least == command.least
    github = SETTINGS.github.model_copy(update={"roles": {name: Role.ADMIN}})
    assert order(example, settings=SETTINGS.model_copy(update={"github": github})).least == Role.ADMIN


def test_what_runs_code_says_whose_and_on_what() -> None:
    run = order(f"run {SHA} --target gfx942 --target llvm-cpu", "")
    assert (run.head, run.block, run.sha, run.devices) == (True, False, SHA, ("gfx942", "llvm-cpu"))
    assert order("run --until compile", "").devices == ()
    assert order("run", "", pull_request=False).head is False
    assert order("run").block
    assert order("check").block
    for name, devices in (
        ("trace", ()),
        ("bisect --property numerics", ("llvm-cpu",)),
        ("repro --until time", ("llvm-cpu",)),
    ):
        of_block, of_dispatch = order(name), order(f"{name.partition(' ')[0]} {DISPATCH} {name.partition(' ')[2]}")
        assert (of_block.block, of_block.head, of_block.devices) == (True, False, devices)
        assert (of_dispatch.block, of_dispatch.head, of_dispatch.devices) == (False, False, devices)
    assert order(f"bisect {DISPATCH}").devices == ()
    assert order(f"repro {DISPATCH}").devices == ()
    compare = order("compare 3.12.0 3.13.0 --until time")
    assert (compare.head, compare.devices) == (False, ("llvm-cpu",))


@pytest.mark.parametrize(("line", "sha"), [("run --suite ci abc1234", "abc1234"), ('run "--suite"', "--suite")])
def test_the_sha_is_a_word_by_its_place(line: str, sha: str) -> None:
    assert order(line, "").sha == sha


def test_the_ir_that_a_pull_request_shows_is_not_compared_unasked() -> None:
    assert not order("run", "", subject=BLOCK).block
    assert order("run", "", subject=BLOCK, pull_request=False).block
    assert order("check", "", subject=BLOCK).block


_WORDS = st.sampled_from(
    [
        *(word for name in COMMANDS for word in name.split()),
        "--suite",
        "--target",
        "--until",
        "--block",
        "--reason",
        "ci",
    ]
)
_LINES = st.lists(st.one_of(_WORDS, st.text(max_size=6), st.sampled_from(['"', "'", "=", "--"])), max_size=8)


@settings(max_examples=150, deadline=None)
@given(st.one_of(_LINES.map(" ".join), st.text(max_size=30)), st.booleans())
def test_any_line_is_a_plan_or_a_mistake_that_can_be_told(line: str, pull_request: bool) -> None:
    planned = plan(line, context(BLOCK, pull_request=pull_request))
    if isinstance(planned, Mistake):
        answer = replies.headed(line, replies.mistaken(planned, usage_for(line, COMMANDS)))
        assert planned.message
        # What is told is no command itself, whatever it quotes: the bot does not talk to itself.
        assert listen(answer).commands == ()
