# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The script of a reproducer: environments, both sides, and what is to be seen. Pure."""

import itertools
import shlex
from collections.abc import Callable, Sequence

from packaging.version import InvalidVersion, Version

from bot.explain.claims import Computes, Counts, Fails, Moves, Takes, describe
from bot.model.facts import Stage
from bot.model.run import Run
from bot.report import tools
from bot.report.shown import Shown
from bot.report.tools import SIDES, Side, variant_of
from bot.report.words import one_line

PRELUDE = """#!/bin/sh
# {claim}
#
# Needs a POSIX shell and diff, and python3 ({python}) with venv, which gets IREE's wheels from the package index; or
# environments that have them already: BASELINE_ENV=VENV CANDIDATE_ENV=VENV ./reproduce.sh
# Exit code: 0 where it shows what is claimed, 1 where it does not, 2 where it could not be tried.
set -u
cd "$(dirname "$0")" || exit 2
mkdir -p found || exit 2

# environment FOLDER WHAT...: a virtual environment that has these packages, made once.
environment() {{
  if [ ! -f "$1/made" ]; then
    folder=$1; shift
    "${{PYTHON:-python3}}" -m venv "$folder" >&2 && "$folder/bin/python" -m pip install --quiet "$@" >&2 || exit 2
    touch "$folder/made"; set -- "$folder"
  fi
  echo "$1"
}}

# tool COMMAND...: runs it, and says so; of a CPU's features the first.
tool() {{
  printf '+' >&2
  for word; do
    case $word in --iree-llvmcpu-target-cpu-features=*,*) word="${{word%%,*}},..." ;; esac
    printf ' %s' "$word" >&2
  done
  echo >&2
  "$@"
}}

# compile ENVIRONMENT WHAT...: with the flags that both sides have.
compile() {{
  environment=$1; shift
  tool "$environment/bin/iree-compile" {compile} "$@"
}}

{environments}
"""


def script(shown: Shown) -> str:
    """`reproduce.sh`."""
    claim = one_line(describe(shown.claim))
    head = PRELUDE.format(
        claim=claim,
        python=one_line(shown.run.host.python),
        compile=shlex.join(_shared(shown)),
        environments="\n".join(_environment(shown, side) for side in SIDES),
    )
    body = _body(shown)
    # What was measured here was printed; the claim has the figures of another day.
    seen = "seen; where it was recorded," if isinstance(shown.claim, Computes | Takes) else "seen:"
    end = f"echo {shlex.quote(f'{seen} {claim}')}\n"
    return f"{head}{body}\n{end}"


def _environment(shown: Shown, side: Side) -> str:
    """Sets the variable of a side to the folder of an environment."""
    variable = f"{side.upper()}_ENV"
    packages = requirements(shown.run, side)
    if not packages:
        name = one_line(variant_of(shown.run, side).compiler.name)
        ask = shlex.quote(f"set {variable} to a virtual environment that has the compiler {name}")
        return f'{side}=${{{variable}:-}}; [ -n "${side}" ] || {{ echo {ask} >&2; exit 2; }}'
    folder = f"env-{variant_of(shown.run, side).compiler.release}"
    return f"{side}=${{{variable}:-$(environment {shlex.join([folder, *packages])})}} || exit 2"


def requirements(run: Run, side: Side) -> tuple[str, ...]:
    """What pip installs to get a side's compiler, and the runtime; empty where no index has that compiler."""
    compiler = variant_of(run, side).compiler
    sources = run.settings.get("compilers", {})
    kind = str(sources.get(compiler.name, compiler.name)).partition(":")[0]
    if kind not in ("installed", "pip") or not _is_version(compiler.release):
        return ()
    return f"iree-base-compiler=={compiler.release}", f"iree-base-runtime=={run.host.runtime}"


def _is_version(release: str) -> bool:
    try:
        Version(release)
    except InvalidVersion:
        return False
    return True


def _body(shown: Shown) -> str:
    match shown.claim:
        case Fails():
            return _fails(shown, shown.claim)
        case Moves() | Counts():
            return _facts(shown)
        case Computes():
            return _computes(shown, shown.claim)
        case Takes():
            return _takes(shown, shown.claim)


def _in(side: Side, command: Sequence[str]) -> str:
    """A command of a side's environment."""
    return f'tool "${side}/bin/{command[0]}" {shlex.join(command[1:])}'


def _shared(shown: Shown) -> list[str]:
    """What both sides' compiles begin with: the flags of a CPU take a page, and are said once."""
    both = [tools.iree_compile(shown.run, side, shown.result.target, tools.END, "")[1:-2] for side in SIDES]
    return [one for one, _ in itertools.takewhile(lambda each: each[0] == each[1], zip(*both, strict=False))]


def _compile(shown: Shown, side: Side, phase: Stage | None, output: str) -> str:
    command = tools.iree_compile(shown.run, side, shown.result.target, phase or tools.END, output)
    return f'compile "${side}" {shlex.join(command[1 + len(_shared(shown)) :])}'


def _facts(shown: Shown) -> str:
    stage = shown.stage
    parts: list[str] = ["seen=0"]
    for side in SIDES:
        ir = f"found/{side}.mlir"
        parts += [
            f"{_compile(shown, side, stage, ir)} || exit 1",
            f'"${side}/bin/python" show.py {ir} >found/{side}.txt || exit 2',
            f'echo "{side}, at {stage}, each op by what its filter comes from:"; cat found/{side}.txt',
            f"diff -u expected/{side}.txt found/{side}.txt || seen=1",
        ]
    return "\n".join([*parts, '[ "$seen" = 0 ] || { echo "not seen: the lines marked - were expected" >&2; exit 1; }'])


def _fails(shown: Shown, claim: Fails) -> str:
    """A failing side must say what it said; one that compiles must compile as far as the run went."""
    parts: list[str] = []
    for side, outcome in zip(SIDES, (shown.result.baseline, shown.result.candidate), strict=True):
        phase = Stage(claim.at) if claim.at in list(Stage) else None
        if side not in claim.sides:
            end = None if outcome.kind == "compiled" else Stage.DISPATCH_CREATION
            parts.append(f"{_compile(shown, side, end, f'found/{side}.out')} || exit 1")
            continue
        command = _compile(shown, side, phase, f"found/{side}.out")
        parts.append(f"{command} 2>found/{side}.err; code=$?; cat found/{side}.err >&2")
        match outcome.kind:
            case "failed":
                said = f"grep -qF {shlex.quote(_plain(claim.cause))} found/{side}.err"
                parts.append(f'[ "$code" -ne 0 ] && {said} || exit 1')
            case "crashed":  # of a signal, as the shell tells it or IREE's script around the tool
                parts.append('[ "$code" -ge 128 ] || exit 1')
            case _:
                parts.append(f'echo "what Innermost met there was a limit of its own: {outcome.kind}" >&2; exit 2')
    return "\n".join(parts)


def _plain(cause: str) -> str:
    return one_line(cause) if cause != "no reason given" else ""


def _computes(shown: Shown, claim: Computes) -> str:
    inputs = shown.inputs
    if inputs is None:
        return 'echo "the inputs can not be made without Innermost" >&2; exit 2'

    def run(side: Side, module: str) -> list[str]:
        outputs = [f"found/{side}{number}.npy" for number in range(inputs.results)]
        return tools.iree_run_module(module, shown.device, inputs.function, inputs.words, outputs)

    compare = (
        "import sys, numpy\n"
        "load = lambda side, n: numpy.load(f'found/{side}{n}.npy').astype('f8')\n"
        f"worst = max(abs(load('baseline', n) - load('candidate', n)).max() for n in range({inputs.results}))\n"
        f"print(f'largest difference {{worst:g}}; it was {claim.max_abs:g}')\n"
        f"sys.exit(1 if worst < {claim.max_abs / 2!r} else 0)\n"
    )
    return _both(shown, run, compare)


def _takes(shown: Shown, claim: Takes) -> str:
    inputs = shown.inputs
    if inputs is None:
        return 'echo "the inputs can not be made without Innermost" >&2; exit 2'

    def run(side: Side, module: str) -> list[str]:
        return tools.iree_benchmark_module(module, shown.device, inputs.function, inputs.words, f"found/{side}.json")

    sign = ">" if claim.ratio > 1 else "<"
    compare = (
        "import json, statistics, sys\n"
        "def median(side):\n"
        "    runs = json.load(open(f'found/{side}.json'))['benchmarks']\n"
        "    return statistics.median(r['real_time'] for r in runs if r.get('run_type') != 'aggregate')\n"
        "ratio = median('candidate') / median('baseline')\n"
        "print(f'candidate / baseline: {ratio:.3f}')\n"
        f"sys.exit(0 if ratio {sign} 1 else 1)\n"
    )
    return _both(shown, run, compare)


def _both(shown: Shown, run: Callable[[Side, str], list[str]], compare: str) -> str:
    """Compiles and runs both sides, then compares what they left: `run` gives a side's command, by its module."""
    parts: list[str] = []
    for side in SIDES:
        module = f"found/{side}.vmfb"
        parts += [f"{_compile(shown, side, None, module)} || exit 1", f"{_in(side, run(side, module))} || exit 1"]
    return "\n".join([*parts, f'"$candidate/bin/python" -c {shlex.quote(compare)} || exit 1'])
