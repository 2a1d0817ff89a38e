# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Reproducers of hostile records: a script that runs nothing but what it was written for."""

import subprocess
from pathlib import Path

import pytest

from bot.explain.claims import claim_of
from bot.report.reproducer import reproducer
from bot.report.reproducer_script import PRELUDE
from bot.report.shown import Inputs, Shown
from bot.report.tools import in_file
from tests.report import hostile

COMMANDS = (
    "'; touch owned; '",
    '"; touch owned; "',
    "$(touch owned)",
    "`touch owned`",
    "\ntouch owned\n",
    "}; touch owned; {",
    "\\",
)


def test_the_features_of_a_cpu_are_shortened_where_they_are_told_and_nowhere_else() -> None:
    prelude = PRELUDE.format(claim="", python="", compile="", environments="")
    (tool,) = [part for part in prelude.split("\n\n") if part.startswith("# tool")]
    flag = "--iree-llvmcpu-target-cpu-features="
    long = f"{flag}{'+avx512f,' * 100}"
    said = subprocess.run(
        ["sh", "-uc", f'{tool}\ntool echo "$@"', "sh", "it is", long], capture_output=True, text=True, check=True
    )
    assert said.stdout == f"it is {long}\n"
    assert said.stderr == f"+ echo it is {flag}+avx512f,...\n"


def test_flags_in_a_file_are_words_as_they_were() -> None:
    said = in_file(["--a=b c", 'q"q', "back\\slash", "two\nlines"])
    assert said == '"--a=b c"\n"q\\"q"\n"back\\\\slash"\n"two lines"\n'


def test_what_a_record_says_is_never_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hostile, "ATTACKS", COMMANDS)
    run = hostile.hostile(2 * len(COMMANDS))
    tools = tmp_path / "tools" / "bin"
    tools.mkdir(parents=True)
    for name in ("iree-compile", "iree-run-module", "iree-benchmark-module", "python"):
        (tools / name).write_text("#!/bin/sh\nexit 0\n")
        (tools / name).chmod(0o755)
    tried = 0
    for number, result in enumerate(run.results):
        claim = claim_of(result)
        if claim is None:
            continue
        inputs = Inputs(function=COMMANDS[number % len(COMMANDS)], types=("1xf32",), data=(b"",), results=1)
        folder = tmp_path / str(number)
        for name, content in reproducer(Shown(run=run, result=result, claim=claim, text="", inputs=inputs)).items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        variables = {"PATH": "/usr/bin:/bin", "BASELINE_ENV": str(tools.parent), "CANDIDATE_ENV": str(tools.parent)}
        said = subprocess.run(["sh", "reproduce.sh"], cwd=folder, env=variables, capture_output=True, check=False)
        assert said.returncode in (0, 1, 2), said.stderr
        assert b"syntax error" not in said.stderr.lower()
        # Without environments it would make some; python3 is none here.
        none = {"PATH": "/usr/bin:/bin", "PYTHON": "false"}
        assert (
            subprocess.run(["sh", "reproduce.sh"], cwd=folder, env=none, capture_output=True, check=False).returncode
            == 2
        )
        tried += 1
    assert tried > len(COMMANDS) // 2
    assert list(tmp_path.rglob("owned")) == []
