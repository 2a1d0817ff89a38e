# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A drill of mistakes in the four recipes of the README: each gets a message that says what and where, a tip that says
what to do, the exit code of its class, and leaves the folder as it was.

Mistakes of one command are drilled beside it (`test_check.py`, `test_run.py`, ...); those that ask an index or a
server, with it.
"""

import re
from pathlib import Path

import pytest

from tests.cli.conftest import Innermost
from tests.paths import DATA

PAD = str(DATA / "pad.mlir")
CHECK = ("run", "--dispatch", PAD, "--until", "check", "--out", "o")
MINE = (*CHECK, "--candidate", "mine")
CHECKED = ("check", PAD, "--stage", "preprocessing", "--pipeline", "mine")
COMPILER = ("check", PAD, "--pipeline", "shipped", "--compiler")
CODE = ("run", "--dispatch", PAD, "--until", "compile", "--out", "o", "--candidate", "shipped", "--baseline")

FILES = {
    "bad.onnx": "hello",
    "none.mlir": "util.func public @main() { util.return }",
    "broken.mlir": "util.func public @main(",
    "notes/readme": "mine",
    "repo/.git/HEAD": "ref: refs/heads/main",
    "spoilt/.git/HEAD": "ref: refs/heads/main",
    "spoilt/innermost.toml": "x = [",
    "half/iree/compiler/__init__.py": "",
    "fake.whl": "x",
    "iree_base_compiler-3.14.0-cp311-cp311-win_amd64.whl": "x",
    "numpy-1.0-py3-none-any.whl": "x",
    "python-without": "#!/bin/sh\nexit 1\n",
}


def pipeline(passes: str) -> str:
    return f'[pipelines.mine]\nspellings = [{{ passes = "{passes}" }}]\n'


def variant(*flags: str, more: str = "") -> str:
    return f'[variants.mine]\npipeline = "shipped"\nflags = {list(flags)}\n{more}'


# (arguments, the settings file, exit code, what the message says, what the tip says)
MY_PULL_REQUEST = [
    ((*CODE, "shipped@3.12.0"), "", 2, "unknown compiler '3.12.0'", "'pip:iree-base-compiler==3.12.0'"),
    ((*CODE, "shipped@"), "", 2, "unknown compiler ''", "'build:PATH'"),
    ((*CODE, "shipped@pip:"), "", 2, "unknown compiler source 'pip:'", "'pip:iree-base-compiler=="),
    ((*CODE, "shipped@conda:iree"), "", 2, "unknown compiler source 'conda:iree'", "'wheel:"),
    ((*CODE, "shipped@pip:iree-base-compiler=3.12.0"), "", 2, "is not a requirement", "for instance 'pip:"),
    ((*CODE, "shipped@pip:iree-compiler==3.12.0"), "", 2, "requirement on iree-base-compiler", "for instance 'pip:"),
    ((*CODE, "shiped@pip:iree-base-compiler==3.12.0"), "", 2, "pipeline 'shiped'", "'shipped'"),
    ((*CODE, "@pip:iree-base-compiler==3.12.0"), "", 2, "unknown variant or pipeline ''", "known: "),
    (("workflows", "install", "nowhere"), "", 2, "not the top of a git repository", "has .git in it"),
    (("workflows", "install", "notes"), "", 2, "not the top of a git repository", "has .git in it"),
    (("workflows", "install", "repo", "--pin", "main"), "", 2, "'main' does not pin", "40 digits of a commit"),
    (("workflows", "install", "repo", "--pin", "abc"), "", 2, "'abc' does not pin", "that is published"),
    (("workflows", "install", "spoilt"), "", 2, "innermost.toml is not TOML", "need quotes"),
    (("github", "resolve"), "", 2, "GITHUB_EVENT_NAME", "in a workflow"),
    (("github", "compare", "nowhere"), "", 2, "cannot read nowhere/sides.json", "innermost github resolve"),
    (("github", "post", "nowhere"), "", 2, "no pull request or issue to post to", "--number"),
    (("report", "nowhere"), "", 2, "cannot read nowhere/run.json", "`innermost run`"),
    (("report", "bad.onnx"), "", 2, "neither a folder nor a zip file", "`innermost run`"),
]
MY_MODEL = [
    (("corpus", "extract", "no.onnx", "--out", "c"), "", 2, "cannot read no.onnx", ".onnx or .mlir"),
    (("corpus", "extract", "none.mlir", "--out", "c"), "", 2, "no 1x1 convolution", "innermost check"),
    (("corpus", "extract", "broken.mlir", "--out", "c"), "", 2, "line 1, column", "--compile-to=input"),
    (("corpus", "extract", "resnet5", "--out", "c"), "", 2, "neither a file nor a recipe", "'resnet50'"),
    (("corpus", "extract", "zzz", "--out", "c"), "", 2, "neither a file nor a recipe", "`innermost corpus list`"),
    (("corpus", "extract", "resnet50"), "", 2, "Missing option '--out'", "corpus extract --help"),
    (("corpus", "extract", "--out", "c"), "", 2, "either a model or --all", "examples"),
    (("run", "--corpus", "nowhere"), "", 2, "cannot read the corpus's index", "corpus extract"),
    (("run", "--corpus", "notes"), "", 2, "cannot read the corpus's index", "corpus extract"),
    (("run", "--dispatch", "my.mlir"), "", 2, "cannot read my.mlir", "path of an MLIR file"),
    (("run", "--dispatch", "none.mlir"), "", 2, "none.mlir has no contraction", "a convolution or a matmul"),
    (("run", "--dispatch", "broken.mlir"), "", 2, "broken.mlir:1:23: error: ", "NAME@COMPILER"),
    (("run", "--dispatch", "bad.onnx"), "", 2, "matches 'bad.onnx'", "corpus extract bad.onnx --out"),
    (("run", "--dispatch", "notes"), "", 2, "matches 'notes'", "a folder is no dispatch"),
    (("run", "--dispatch", "layout=nchv"), "", 2, "matches 'layout=nchv'", "'layout=nchw'"),
    (("run", "--dispatch", ""), "", 2, "an empty name matches no dispatch", "`innermost corpus list`"),
    (("run", "--dispatch", "shape=4"), "", 2, "no property 'shape'", "known: "),
    (("run", "--suite", "smok"), "", 2, "no suite 'smok'", "'smoke'"),
    (("run", "--suite", "models", "--dispatch", "zzz"), "", 2, "no model matches 'zzz'", "`innermost corpus list`"),
]
MY_PASS_ORDER = [
    (MINE, "", 2, "unknown variant or pipeline 'mine'", "known: "),
    (MINE, pipeline("builtin.module(util.func(no-such-pass))"), 2, "'no-such-pass'", "iree-opt --help"),
    (CHECKED, pipeline("builtin.module(canonicalise)"), 2, "'canonicalise'", "did you mean 'canonicalize'?"),
    (("check", PAD, "--pipeline", "builtin.module(cse)"), "", 2, "is a pipeline's text", "[pipelines.mine]"),
    (CHECKED, pipeline("builtin.module(canonicalize"), 2, "does not parse", "iree-opt --help"),
    (CHECKED, pipeline("canonicalize"), 2, "builtin.module(...)", "iree-opt --help"),
    (CHECKED, pipeline("builtin.module(canonicalize{x=y})"), 2, "no such option x", "iree-opt --help"),
    (MINE, "[pipelines.mine]\nspellings = []\n", 2, "pipelines.mine.spellings: must have one item", "defaults.toml"),
    (MINE, "[pipelines.mine]\nspelings = []\n", 2, "unknown key 'pipelines.mine.spelings'", "'spellings'"),
    (MINE, '[pipelines.mine]\npasses = ""\n', 2, "unknown key 'pipelines.mine.passes'", "spellings"),
    (MINE, "pipelines = 3\n", 2, "s.toml: pipelines", "defaults.toml"),
    (MINE, "[pipelines.mine\n", 2, "s.toml is not TOML", "need [brackets]"),
    (MINE, variant("--iree-opt-lvel=O3"), 2, "variant 'mine': option not found", "'--iree-opt-level=O3'"),
    (CHECKED, variant("--iree-opt-level=O9"), 2, "use O0/O1/O2/O3", "iree-compile --help"),
    (CHECKED, variant("-o", "x.vmfb"), 2, "variant 'mine': option not found: o", "iree-compile --help"),
    (MINE, variant("--iree-hal-target-device=hip"), 2, "not a variant's to say", "defaults.toml"),
    (MINE, variant("--iree-preprocessing-pass-pipeline=x"), 2, "make it a pipeline", "defaults.toml"),
    (MINE, '[variants.mine]\nflags = "-O3"\n', 2, "variants.mine.flags: must be a list", "defaults.toml"),
    (MINE, '[variants.mine]\npipeline = "shipd"\n', 2, "variants.mine.pipeline: unknown name 'shipd'", "'shipped'"),
    (CHECK, '[defaults]\ncandidate = "mine"\n', 2, "defaults.candidate: unknown name 'mine'", "known: "),
    (CHECK, "[thresholds]\neffect = 5\n", 2, "thresholds.effect", "defaults.toml"),
    (CHECK, "[measure]\ntwins = -1\n", 2, "measure.twins", "defaults.toml"),
    ((*CHECK, "--target", "mine"), '[targets.mine]\ndevice = "hip"\n', 2, "spellings: is missing", "defaults.toml"),
    ((*CHECK, "--target", "gfx90a"), "", 2, "unknown target 'gfx90a'", "known: gfx1100"),
]
MY_IREE_BUILD = [
    ((*CODE, "shipped@build:nowhere"), "", 2, "no built Python bindings", "IREE_BUILD_PYTHON_BINDINGS"),
    ((*COMPILER, "build:half"), "", 2, "no built Python bindings", "IREE_BUILD_PYTHON_BINDINGS"),
    ((*COMPILER, "build:bad.onnx"), "", 2, "no built Python bindings", "IREE_BUILD_PYTHON_BINDINGS"),
    ((*COMPILER, "build:"), "", 2, "unknown compiler source 'build:'", "'build:"),
    ((*COMPILER, "wheel:nowhere.whl"), "", 2, "there is no wheel at", ".whl file"),
    ((*COMPILER, "wheel:notes"), "", 2, "it has none", ".whl file"),
    ((*COMPILER, "wheel:fake.whl"), "", 2, "not named as wheels are", ".whl file"),
    ((*COMPILER, "wheel:numpy-1.0-py3-none-any.whl"), "", 2, "a wheel of numpy", ".whl file"),
    (
        (*COMPILER, "wheel:iree_base_compiler-3.14.0-cp311-cp311-win_amd64.whl"),
        "",
        2,
        "is for cp311-cp311-win_amd64",
        ".whl file",
    ),
    ((*COMPILER, "python:nowhere"), "", 2, "there is no interpreter at", "python binary"),
    ((*COMPILER, "python:notes"), "", 2, "there is no interpreter at", "python binary"),
    ((*CODE, "shipped@python:python-without"), "", 2, "is no Python interpreter", "python binary"),
    ((*COMPILER, "python:/bin/ls"), "", 2, "/bin/ls is no Python interpreter", "python binary"),
    ((*COMPILER, "nightly:notes"), "", 2, "has no wheel", "a folder of wheels"),
    ((*COMPILER, "nightly:ftp://example.com"), "", 2, "no address of the web", "folder for files"),
    ((*CODE, "mine"), variant(more='compiler = "old"\n'), 2, "variants.mine.compiler: unknown name 'old'", "known: "),
]
DRILL = [*MY_PULL_REQUEST, *MY_MODEL, *MY_PASS_ORDER, *MY_IREE_BUILD]


def _named(case: tuple[tuple[str, ...], str, int, str, str]) -> str:
    return re.sub(r"[^a-z0-9.]+", "-", case[3].lower()).strip("-")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What a user has there."""
    for name in ("GITHUB_EVENT_NAME", "GITHUB_EVENT_PATH", "GITHUB_REPOSITORY", "GITHUB_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    (tmp_path / "python-without").chmod(0o755)
    return tmp_path


def _files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("case", DRILL, ids=_named)
def test_a_mistake_is_told_and_nothing_is_done(
    innermost: Innermost, folder: Path, case: tuple[tuple[str, ...], str, int, str, str]
) -> None:
    arguments, settings, code, message, tip = case
    if settings:
        (folder / "s.toml").write_text(settings)
        arguments = (*arguments, "--settings", "s.toml")
    before = _files(folder)
    said = innermost(*arguments)
    assert (said.code, said.out) == (code, ""), said
    told, _, what_to_do = said.err.partition("\ntip: ")
    assert told.startswith("error: "), said.err  # and nothing before it
    assert message in told
    assert tip in what_to_do
    assert _files(folder) == before
    assert len(list(folder.iterdir())) == len({name.partition("/")[0] for name in before})
