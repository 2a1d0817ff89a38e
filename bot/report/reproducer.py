# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A folder that shows a result again with IREE's wheels alone: its files, from a record. Pure, but for reading sources.

dispatch.mlir                       the dispatch
baseline.passes, candidate.passes   the pipelines
expected/*.txt                      what `show.py` is to print of each side, where a layout or a count is claimed
input*.bin                          inputs, where code is run
reproduce.sh                        does it; exit code 0 where it shows what is claimed
README.md                           the claim, versions, all commands
"""

import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from packaging.version import InvalidVersion, Version

from bot.explain.claims import Claim, Computes, Counts, Fails, Moves, Takes, describe
from bot.model.facts import OpFacts, Stage, StageFacts
from bot.model.run import Result, Run
from bot.report import commands, tools
from bot.report.tools import DISPATCH, SIDES, Side, variant_of
from bot.report.words import clean, one_line

_BOT = Path(__file__).resolve().parents[1]
_READERS = ("bot/compiler/irops.py", "bot/compiler/irfacts.py")


@dataclass(frozen=True, kw_only=True)
class Inputs:
    """What a dispatch's function is called with.

    Attributes:
        function: its name.
        types: of each argument, as iree-run-module takes it, for instance `1x8x4x4xf32`.
        data: the bytes of each.
        results: how many results it has.
    """

    function: str
    types: tuple[str, ...]
    data: tuple[bytes, ...]
    results: int

    @property
    def words(self) -> tuple[str, ...]:
        """Each as the value of `--input`."""
        return tuple(f"{name}=@input{number}.bin" for number, name in enumerate(self.types))


@dataclass(frozen=True, kw_only=True)
class Shown:
    """All that a reproducer is made from."""

    run: Run
    result: Result
    claim: Claim
    text: str
    inputs: Inputs | None


def reproducer(shown: Shown) -> dict[str, str | bytes]:
    """The folder's files, by path."""
    run, result = shown.run, shown.result
    files: dict[str, str | bytes] = {
        DISPATCH: shown.text,
        "baseline.passes": f"{run.baseline.passes}\n",
        "candidate.passes": f"{run.candidate.passes}\n",
        "show.py": (_BOT / "report" / "show.py").read_text(),
        "reproduce.sh": _script(shown),
        "README.md": _readme(shown),
    }
    for reader in _READERS:
        source = (_BOT.parent / reader).read_text()
        files[Path(reader).name] = source.replace("from bot.compiler import ", "import ")
    stage = _stage(shown.claim)
    if stage is not None:
        for side, outcome in zip(SIDES, (result.baseline, result.candidate), strict=True):
            files[f"expected/{side}.txt"] = expected(outcome.stages[stage])
    if shown.inputs is not None and _runs(shown):
        files |= {f"input{number}.bin": data for number, data in enumerate(shown.inputs.data)}
    return files


def expected(facts: StageFacts) -> str:
    """What `show.py` prints of IR that has these facts."""
    lines = [f"dispatches {facts.dispatches}, of which {facts.transposing} transpose"]
    for op in facts.ops:
        lines += _op_lines(op)
    return "\n".join(lines) + "\n"


def _op_lines(op: OpFacts) -> list[str]:
    words = {True: "innermost", False: "not innermost", None: "undecided"}
    inputs = [f"  input {i}  {o.map}  {o.type}  {words[o.innermost]}" for i, o in enumerate(op.operands)]
    return [op.op, *inputs, f"  result   {op.result.map}  {op.result.type}"]


def _stage(claim: Claim) -> Stage | None:
    match claim:
        case Moves(stage=stage):
            return stage
        case Counts():
            return Stage.DISPATCH_CREATION
        case _:
            return None


def _runs(shown: Shown) -> bool:
    """Whether both sides have code that can be run."""
    return shown.result.baseline.kind == "compiled" == shown.result.candidate.kind and bool(_device(shown))


def _device(shown: Shown) -> str:
    """The HAL device that the target runs on; empty where this run knew of none."""
    return next((each.device for each in shown.run.targets if each.name == shown.result.target), "")


_PRELUDE = """#!/bin/sh
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
tool() {{ echo "+ $*" >&2; "$@"; }}

{environments}
"""


def _script(shown: Shown) -> str:
    claim = one_line(describe(shown.claim))
    head = _PRELUDE.format(
        claim=claim,
        python=one_line(shown.run.host.python),
        environments="\n".join(_environment(shown, side) for side in SIDES),
    )
    body = _body(shown)
    end = f"echo {shlex.quote(f'seen: {claim}')}\n"
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


def _compile(shown: Shown, side: Side, phase: Stage | None, output: str) -> str:
    return _in(side, tools.iree_compile(shown.run, side, shown.result.target, phase or tools.END, output))


def _facts(shown: Shown) -> str:
    stage = _stage(shown.claim)
    parts: list[str] = ["seen=0"]
    for side in SIDES:
        ir = f"found/{side}.mlir"
        parts += [
            f"{_compile(shown, side, stage, ir)} || exit 1",
            f'"${side}/bin/python" show.py {ir} >found/{side}.txt || exit 2',
            f'echo "{side}, at {stage}:"; cat found/{side}.txt',
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
    device = _device(shown)
    parts: list[str] = []
    for side in SIDES:
        module = f"found/{side}.vmfb"
        outputs = [f"found/{side}{number}.npy" for number in range(inputs.results)]
        run = tools.iree_run_module(module, device, inputs.function, inputs.words, outputs)
        parts += [f"{_compile(shown, side, None, module)} || exit 1", f"{_in(side, run)} || exit 1"]
    compare = (
        "import sys, numpy\n"
        "load = lambda side, n: numpy.load(f'found/{side}{n}.npy').astype('f8')\n"
        f"worst = max(abs(load('baseline', n) - load('candidate', n)).max() for n in range({inputs.results}))\n"
        f"print(f'largest difference {{worst:g}}; it was {claim.max_abs:g}')\n"
        f"sys.exit(1 if worst < {claim.max_abs / 2!r} else 0)\n"
    )
    return "\n".join([*parts, f'"$candidate/bin/python" -c {shlex.quote(compare)} || exit 1'])


def _takes(shown: Shown, claim: Takes) -> str:
    inputs = shown.inputs
    if inputs is None:
        return 'echo "the inputs can not be made without Innermost" >&2; exit 2'
    device = _device(shown)
    parts: list[str] = []
    for side in SIDES:
        module = f"found/{side}.vmfb"
        run = tools.iree_benchmark_module(module, device, inputs.function, inputs.words, f"found/{side}.json")
        parts += [f"{_compile(shown, side, None, module)} || exit 1", f"{_in(side, run)} || exit 1"]
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
    return "\n".join([*parts, f'"$candidate/bin/python" -c {shlex.quote(compare)} || exit 1'])


def _readme(shown: Shown) -> str:
    run, result = shown.run, shown.result
    lines = [
        f"# {one_line(result.dispatch)} on {one_line(result.target)}",
        "",
        f"Expected: {one_line(describe(shown.claim))}.",
        "",
        "`./reproduce.sh` shows it with IREE's wheels alone, and exits with 0 where it does. "
        "By Innermost it is shown by",
        "",
        *_block([commands.reproduce(run, result.dispatch, result.target)]),
        "",
        "## Versions",
        "",
        "| side | pipeline | compiler | IREE commit |",
        "| --- | --- | --- | --- |",
    ]
    for side in SIDES:
        variant = variant_of(run, side)
        build = variant.compiler
        cells = (side, variant.name, f"{build.name} {build.release}", build.revision or "not known")
        lines.append("| " + " | ".join(one_line(cell).replace("|", "\\|") for cell in cells) + " |")
    lines += ["", f"Runtime {one_line(run.host.runtime)}, on {one_line(run.host.cpu)}, {one_line(run.host.system)}."]
    for side in SIDES:
        lines += ["", f"## {side.capitalize()}", "", *_block(_commands(shown, side))]
    return clean("\n".join(lines)) + "\n"


def _commands(shown: Shown, side: Side) -> list[str]:
    """All of a side's commands: the pipeline alone, the whole compile, and, where there is code, running and timing."""
    run, target = shown.run, shown.result.target
    stage = _stage(shown.claim) or Stage.DISPATCH_CREATION
    found = [tools.iree_opt(run, side), tools.iree_compile(run, side, target, stage, f"{side}.mlir")]
    if _runs(shown) and shown.inputs is not None:
        module, device = f"{side}.vmfb", _device(shown)
        inputs = shown.inputs
        found += [
            tools.iree_compile(run, side, target, "end", module),
            tools.iree_run_module(module, device, inputs.function, inputs.words, []),
            tools.iree_benchmark_module(module, device, inputs.function, inputs.words, f"{side}.json"),
        ]
    return [shlex.join(each) for each in found if each]


def _block(lines: Sequence[str]) -> list[str]:
    return ["```sh", *(one_line(line) for line in lines), "```"]
