# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost run` and `report`, as a user runs them, with the real compiler and runtime."""

import json
import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from bot.corpus.family import Cell, module_of
from bot.corpus.library import load_corpus
from bot.record import load_run
from bot.report import commands
from tests.cli.conftest import Innermost
from tests.paths import DATA, nested_crash

pytestmark = pytest.mark.usefixtures("untraced")

ISSUE, PAD, ENDLESS, ODD = (DATA / f"{name}.mlir" for name in ("issue", "pad", "endless", "odd_size"))

OUTSIDE = next(d.id for d in load_corpus().dispatches if d not in load_corpus().suite("smoke"))


def record(folder: Path) -> dict[str, Any]:
    return json.loads((folder / "run.json").read_text())


def test_the_whole_way(innermost: Innermost, tmp_path: Path) -> None:
    said = innermost("run", "--dispatch", ISSUE, "--dispatch", PAD, "--out", "out")
    assert said.code == 0
    assert "pad" in said.out
    assert "identical" in said.out
    run = record(tmp_path / "out")
    verdicts = {result["dispatch"]: result["verdict"] for result in run["results"]}
    assert verdicts["issue"]["code"] == "identical"
    assert verdicts["issue"]["time_note"] == "identical code"
    assert verdicts["pad"]["code"] == "differs"
    assert verdicts["pad"]["time"] is not None
    assert {verdict["numerics"] for verdict in verdicts.values()} <= {"exact", "close"}
    results = {result["dispatch"]: result for result in run["results"]}
    assert results["issue"]["numerics"]["cases"][0]["reference"] == "numpy float64"
    page = (tmp_path / "out" / "report.html").read_text()
    assert page.startswith("<!")
    # Every executable that the record names is there, and nothing else.
    named = {results[d][side]["code"]["executable"] for d in results for side in ("baseline", "candidate")}
    assert {file.name for file in (tmp_path / "out" / "executables").iterdir()} == named
    for format_ in ("text", "comment", "html", "summary", "json"):
        assert innermost("report", "out", "--format", format_).code == 0
    # Again: nothing is compiled or measured anew.
    before = (tmp_path / "out" / "run.json").read_text()
    again = innermost("run", "--dispatch", ISSUE, "--dispatch", PAD, "--out", "out")
    assert again.code == 0
    assert "compile:" not in again.err
    assert "time:" not in again.err
    assert "complete already" in again.err
    assert json.loads(before)["results"] == record(tmp_path / "out")["results"]


def test_a_run_is_continued_from_another_folder(innermost: Innermost, tmp_path: Path) -> None:
    first = innermost("run", "--dispatch", PAD, "--until", "compile", "--out", "compiled")
    assert first.code == 0
    assert record(tmp_path / "compiled")["results"][0]["verdict"]["numerics"] == "not measured"
    second = innermost("run", "--from", "compiled", "--until", "numerics", "--out", "measured")
    assert second.code == 0
    assert "compile:" not in second.err
    assert record(tmp_path / "measured")["results"][0]["verdict"]["numerics"] in ("exact", "close")
    file = next((tmp_path / "compiled" / "executables").iterdir())
    file.write_bytes(file.read_bytes() + b"tampered")
    third = innermost("run", "--from", "compiled", "--until", "numerics", "--out", "third")
    assert third.code == 2
    assert "was changed" in third.err


def test_failures_each_under_its_own_name(innermost: Innermost, tmp_path: Path) -> None:
    (tmp_path / "innermost.toml").write_text("[limits]\ncompile_seconds = 3\ntraces = 0\n")
    crash = tmp_path / "crash.mlir"
    crash.write_text(nested_crash())
    files = [argument for file in (ISSUE, ODD, crash, ENDLESS) for argument in ("--dispatch", file)]
    said = innermost(
        "run", *files, "--candidate", "propagate-pad-generalize", "--target", "gfx942", "--until", "check", "--out", "o"
    )
    assert said.code == 1
    results = {r["dispatch"]: r for r in record(tmp_path / "o")["results"]}
    kinds = {name: (r["baseline"]["kind"], r["candidate"]["kind"]) for name, r in results.items()}
    assert kinds == {
        "issue": ("checked", "checked"),
        "odd_size": ("checked", "failed"),
        "crash": ("crashed", "crashed"),
        "endless": ("timed out", "timed out"),
    }
    overall = {name: r["verdict"]["overall"] for name, r in results.items()}
    assert overall["odd_size"] == "regression"
    assert overall["endless"] == "incomplete"
    assert overall["crash"] == "no change"
    for format_ in ("text", "comment", "html", "summary"):
        shown = innermost("report", "o", "--format", format_).out
        for word in ("odd_size", "crash", "SIGSEGV", "endless", "3 s"):
            assert word in shown, (format_, word)


@pytest.mark.parametrize("text", ["", "util.func public @main() {\n  util.return\n}\n"])
def test_a_file_with_nothing_to_compare(innermost: Innermost, tmp_path: Path, text: str) -> None:
    (tmp_path / "mine.mlir").write_text(text)
    said = innermost("run", "--dispatch", "mine.mlir", "--dispatch", PAD, "--out", "out")
    assert said.code == 2
    assert "mine.mlir has no contraction" in said.err
    assert not (tmp_path / "out").exists()


def test_a_folder_of_other_things_is_left_alone(innermost: Innermost, tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "thesis.tex").write_text("mine")
    said = innermost("run", "--dispatch", PAD, "--until", "check", "--out", "notes")
    assert said.code == 2
    assert "notes is not the folder of a run: it holds thesis.tex" in said.err
    assert [file.name for file in (tmp_path / "notes").iterdir()] == ["thesis.tex"]


def test_what_cannot_be_run_here_is_incomplete_and_not_green(innermost: Innermost, tmp_path: Path) -> None:
    said = innermost("run", "--dispatch", PAD, "--target", "gfx942", "--until", "numerics", "--out", "o")
    assert said.code == 3
    assert record(tmp_path / "o")["summary"]["overall"] == "incomplete"
    assert "hip" in said.out


@pytest.mark.parametrize(
    ("arguments", "message", "tip"),
    [
        (["--suite", "smok"], "smok", "smoke"),
        (["--suite", "smoke", "--dispatch", OUTSIDE], "suite 'smoke' has no dispatch that matches", "--suite"),
        (["--dispatch", "no-such-thing-*"], "no-such-thing-*", ""),
        (["--dispatch", "none.mlir"], "cannot read none.mlir", ""),
        (["--dispatch", ISSUE, "--until", "tim"], "unknown step 'tim'", "'time'"),
        (["--dispatch", ISSUE, "--target", "sm_90"], "unknown target 'sm_90'", "'sm_80'"),
        (["--dispatch", ISSUE, "--candidate", "reorderd"], "unknown variant or pipeline 'reorderd'", "'reordered'"),
        (["--from", "nowhere"], "cannot read", "innermost run"),
        (["--from", DATA], "cannot read", "give a folder that `innermost run` wrote"),
        (["--from", ISSUE], "cannot read", "give a folder that `innermost run` wrote"),
        (["--dispatch", DATA], "no dispatch", f"a folder is no dispatch: name its files, as in {DATA}/*.mlir"),
    ],
)
def test_mistakes(innermost: Innermost, tmp_path: Path, arguments: list[object], message: str, tip: str) -> None:
    said = innermost("run", *arguments, "--out", "out")
    assert said.code == 2
    assert message in said.err
    assert tip in said.err
    assert not (tmp_path / "out" / "run.json").exists()


def test_a_suite_is_narrowed_by_globs(innermost: Innermost, tmp_path: Path) -> None:
    said = innermost("run", "--suite", "smoke", "--dispatch", "sdxl-vae-*", "--until", "check", "--out", "o")
    assert said.code == 0
    dispatches = record(tmp_path / "o")["dispatches"]
    assert "1x8x128x128 * 8x8x1x1 -> 1x8x128x128" in [dispatch["shape"] for dispatch in dispatches]
    assert len(dispatches) < 10


def test_another_comparisons_record_is_not_overwritten(innermost: Innermost) -> None:
    assert innermost("run", "--dispatch", ISSUE, "--until", "check", "--out", "o").code == 0
    said = innermost("run", "--dispatch", PAD, "--until", "check", "--out", "o")
    assert said.code == 2
    assert "another comparison" in said.err
    # A name that does not exist is the mistake to tell of, not what it would have been compared with.
    for option in ("--target", "--baseline", "--candidate"):
        said = innermost("run", "--dispatch", PAD, option, "nope", "--out", "o")
        assert (said.code, "unknown" in said.err, "'nope'" in said.err) == (2, True, True)


def test_a_run_is_not_recorded_in_a_corpus_nor_in_a_file(innermost: Innermost, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "index.json").write_text('{"schema_version": 1, "compiler": "", "dispatches": []}')
    (tmp_path / "file").touch()
    for out, message in (("mine", "mine is a corpus"), ("file", "file is a file")):
        said = innermost("run", "--dispatch", ISSUE, "--until", "check", "--out", out)
        assert said.code == 2
        assert message in said.err
        assert "--out" in said.err
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["index.json"]


def test_a_corpus_without_recipes_has_no_whole_models(innermost: Innermost, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    said = innermost("run", "--corpus", "mine", "--suite", "models")
    assert said.code == 2
    assert "mine has no recipes of whole models" in said.err
    assert "--suite" in said.err
    assert not (tmp_path / "innermost-run").exists()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=lambda number: signal.Signals(number).name)
def test_an_interrupted_run_keeps_what_is_finished_and_can_be_resumed(tmp_path: Path, number: int) -> None:
    """As a terminal and `timeout` do it: the whole group is told, and the latter tells its child twice."""
    command = [sys.executable, "-m", "bot", "run", "--dispatch", ISSUE, "--dispatch", ENDLESS, "--until", "check"]
    settings = tmp_path / "settings.toml"
    settings.write_text("[limits]\ncompile_seconds = 600\n")
    arguments = [*command, "--out", tmp_path / "o", "--settings", settings]
    own = os.environ | {"INNERMOST_CACHE": str(tmp_path / "cache")}
    run = subprocess.Popen(
        arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=own, start_new_session=True
    )
    while run.poll() is None and len(list((tmp_path / "cache").glob("entries/??/*"))) < 2:
        time.sleep(0.1)  # until both sides of the other are known, and the endless one is all that is left
    if number == signal.SIGTERM:
        run.send_signal(number)
    os.killpg(run.pid, number)
    out, err = run.communicate(timeout=60)
    assert run.returncode == 3
    assert "what is finished is kept" in err
    assert "Traceback" not in err
    recorded = record(tmp_path / "o")
    assert [result["dispatch"] for result in recorded["results"]] == ["issue"]
    assert recorded["summary"]["missing"] == ["endless on llvm-cpu"]
    assert "ncomplete" in out


def test_a_pipeline_without_a_spelling_is_no_empty_one(innermost: Innermost, tmp_path: Path) -> None:
    settings, run = tmp_path / "innermost.toml", ("run", "--dispatch", ISSUE, "--candidate", "mine", "--until", "check")
    settings.write_text('[pipelines.mine]\nspellings = [{ passes = "" }]\n')
    assert innermost(*run, "--out", "empty").code == 0
    empty = settings.read_text()
    settings.write_text('[pipelines.mine]\nspellings = [{ releases = "<3.0", passes = "" }]\n')
    assert innermost(*run, "--out", "lacking").code == 3
    told = innermost(*run, "--out", "empty")
    assert (told.code, "nothing was lacking; now settings have no pipeline 'mine'" in told.err) == (2, True), told.err
    assert "complete already" in innermost(*run, "--out", "lacking").err
    settings.write_text(empty)
    told = innermost(*run, "--out", "lacking")
    assert (told.code, "; now nothing is lacking" in told.err) == (2, True), told.err
    merged = innermost("compare", "empty", "lacking")
    assert "what the release of the candidate lacks for llvm-cpu" in merged.out


@pytest.mark.parametrize("again", [("--out", "o"), ("--from", "o", "--out", "p")])
def test_what_timed_out_is_tried_again_with_a_larger_limit(
    innermost: Innermost, tmp_path: Path, again: tuple[str, ...]
) -> None:
    settings = tmp_path / "innermost.toml"
    settings.write_text("[limits]\ncompile_seconds = 0.3\n")
    run = ("run", "--dispatch", ENDLESS, "--until", "check")
    said = innermost(*run, "--out", "o")
    assert said.code == 3
    assert "Raise `compile_seconds` (0.3) under [limits]" in " ".join(said.out.split())
    assert "complete already" in innermost(*run, "--out", "o").err
    settings.write_text("[limits]\ncompile_seconds = 0.6\n")
    said = innermost(*(run if "--from" not in again else ("run", "--until", "check")), *again)
    assert (said.code, "complete already" in said.err) == (3, False)
    (result,) = record(tmp_path / again[-1])["results"]
    assert {result[side]["limit_s"] for side in ("baseline", "candidate")} == {0.6}


def test_a_side_that_alone_times_out_gets_twice_the_time(innermost: Innermost, tmp_path: Path) -> None:
    (tmp_path / "innermost.toml").write_text(
        "[limits]\ncompile_seconds = 0.3\n"
        '[variants.quick]\npipeline = "none"\nflags = ["--iree-opt-const-eval=false"]\n'
    )
    run = ("run", "--dispatch", ENDLESS, "--baseline", "quick", "--candidate", "none", "--until", "check", "--out", "o")
    said = innermost(*run)
    assert said.code == 1
    (result,) = record(tmp_path / "o")["results"]
    assert (result["baseline"]["kind"], result["candidate"]["limit_s"]) == ("checked", 0.6)
    assert "newly times out" in said.out
    assert "limit 0.6 s" in said.out
    assert "complete already" in innermost(*run).err


def test_report_mistakes(innermost: Innermost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert innermost("run", "--dispatch", ISSUE, "--until", "check", "--out", "o").code == 0
    said = innermost("report", "o", "--format", "coment")
    assert said.code == 2
    assert "'comment'" in said.err
    with monkeypatch.context() as patch:
        patch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
        said = innermost("report", "o", "--format", "html")
    assert (said.code, said.out, "--out report.html" in said.err) == (2, "", True)
    file = tmp_path / "o" / "run.json"
    file.write_text(file.read_text()[:-50])
    said = innermost("report", "o")
    assert said.code == 2
    assert "cut short" in said.err


def test_a_corpus_of_ones_own(innermost: Innermost, tmp_path: Path) -> None:
    cells = [Cell(layout, "f32", "bias_relu", 1, 1, "static") for layout in ("nchw", "nhwc")]
    (tmp_path / "mine.mlir").write_text(module_of(cells))
    assert innermost("corpus", "extract", "mine.mlir", "--out", "mine").code == 0
    said = innermost("run", "--corpus", "mine", "--until", "check", "--out", "out")
    assert said.code == 0, said.err
    run = record(tmp_path / "out")
    assert (run["request"]["suite"], run["request"]["corpus"]) == ("full", "mine")
    assert len(run["dispatches"]) == 2
    assert "2 of 2 compared" in said.out
    comment = innermost("report", "out", "--format", "comment").out
    assert "--corpus mine" in comment
    shown = shlex.split(commands.trace(load_run(Path("out")), run["dispatches"][0]["id"], "llvm-cpu"))
    assert innermost(*shown[1:]).code == 0
    one = innermost("run", "--corpus", "mine", "--dispatch", "layout=nhwc", "--until", "check", "--out", "one")
    assert one.code == 0
    assert len(record(tmp_path / "one")["dispatches"]) == 1
    missing = innermost("run", "--corpus", "nowhere", "--out", "two")
    assert missing.code == 2
    assert "nowhere" in missing.err


def test_the_command_to_reproduce_names_the_file(innermost: Innermost, tmp_path: Path) -> None:
    innermost("run", "--dispatch", ISSUE, "--until", "check", "--out", "out")
    assert f"--dispatch {ISSUE}" in innermost("report", "out", "--format", "comment").out


_HOLDING = """
import sys
from pathlib import Path
from bot.flow.workfolder import alone_in
with alone_in(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_two_runs_into_one_folder_and_one_that_is_killed(innermost: Innermost, tmp_path: Path) -> None:
    run = ("run", "--dispatch", ISSUE, "--until", "check", "--out", "o")
    other = subprocess.Popen(
        [sys.executable, "-c", _HOLDING, str(tmp_path / "o")], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    try:
        assert other.stdout is not None
        other.stdout.readline()
        said = innermost(*run)
        assert (said.code, "another run is recording into o" in said.err) == (2, True)
    finally:
        other.kill()
        other.communicate()
    assert innermost(*run).code == 0
