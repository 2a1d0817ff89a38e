# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The library: reading an index, choosing dispatches, and refusing what is damaged. It never imports the compiler."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.corpus.library import Corpus, load_corpus
from bot.errors import InputError, UsageError

TEXT = "module {\n}\n"
SHA = "b8a2b6ff7a6b2d3e3b5c0a3d2c2a7f0d3b1d2d8a7c1d4b6e9f0a1b2c3d4e5f60"


def entry(dispatch_id: str, model: str, sha256: str) -> str:
    return (
        f'{{"id":"{dispatch_id}","models":[{{"model":"{model}","uses":2}}],"op":"linalg.conv_2d_nchw_fchw",'
        '"layout":"nchw","dtypes":"f32,f32->f32","shape":"1x8x6x6 * 4x8x1x1 -> 1x4x6x6","context":["pad"],'
        f'"dynamic":false,"file":"dispatches/{dispatch_id}.mlir","sha256":"{sha256}"}}'
    )


def index(*entries: str, schema: int = 1) -> str:
    return f'{{"schema_version": {schema}, "compiler": "test", "dispatches": [{",".join(entries)}]}}'


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    from bot.files import sha256_hex

    (tmp_path / "dispatches").mkdir()
    for name in ("nchw_a", "nchw_b"):
        (tmp_path / "dispatches" / f"{name}.mlir").write_text(TEXT)
    sha256 = sha256_hex(TEXT.encode())
    (tmp_path / "index.json").write_text(index(entry("nchw_a", "resnet50", sha256), entry("nchw_b", "vae", sha256)))
    (tmp_path / "suites.toml").write_text(
        '[full]\npurpose = "all"\ndispatches = ["*"]\n[gone]\npurpose = "?"\ndispatches = ["nchw_c"]\n'
    )
    return load_corpus(tmp_path)


def ids(corpus: Corpus, *globs: str) -> list[str]:
    return [dispatch.id for dispatch in corpus.select(globs)]


def test_select_matches_ids_and_models_each_once_in_order(corpus: Corpus) -> None:
    assert ids(corpus, "nchw_b", "*_a", "nchw_*") == ["nchw_a", "nchw_b"]
    assert ids(corpus, "resnet*") == ["nchw_a"]


def test_a_glob_that_matches_nothing_is_an_error_with_the_nearest_name(corpus: Corpus) -> None:
    with pytest.raises(UsageError) as raised:
        corpus.select(["resnet5O"])
    assert "resnet50" in raised.value.tip


def test_an_unknown_id_is_an_error_with_the_nearest(corpus: Corpus) -> None:
    with pytest.raises(UsageError) as raised:
        corpus.get("nchw_q")
    assert "nchw_" in raised.value.tip


def test_the_end_of_an_id_or_the_beginning_of_a_hash_names_a_dispatch(tmp_path: Path) -> None:
    entries = (entry("nchw_pad_00ab12cd", "vae", "00ab12cd" + "0" * 56), entry("nchw_x", "squeezenet", "00abff" + SHA))
    (tmp_path / "index.json").write_text(index(*entries))
    corpus = load_corpus(tmp_path)
    for words in ("00ab12cd", "pad_00ab12cd", "00ab12", "00ab12cd000"):
        assert corpus.get(words).id == "nchw_pad_00ab12cd"
    assert corpus.get("00abff").id == "nchw_x"
    with pytest.raises(UsageError, match="'00ab' stands for 2 dispatches") as several:
        corpus.get("00ab")
    assert "nchw_pad_00ab12cd, nchw_x" in several.value.tip
    with pytest.raises(UsageError, match="no dispatch '00a'"):  # too short to be meant
        corpus.get("00a")
    with pytest.raises(UsageError) as model:
        corpus.get("squeezenet")
    assert "it is a model: `innermost corpus list --model squeezenet`" in model.value.tip


@pytest.mark.parametrize(
    ("glob", "tip"),
    [
        ("nchw", "it is a value of the property layout: `layout=nchw`"),
        ("pad", "it is a value of the property context: `context=pad`"),
        ("a", "did you mean 'nchw_a'?"),
        ("layout=nhcw", "did you mean 'layout=nchw'?"),
        ("dynamic=maybe", "known: false"),
        ("zzz", "`innermost corpus list` shows every dispatch"),
    ],
)
def test_the_tip_fits_what_was_given(corpus: Corpus, glob: str, tip: str) -> None:
    with pytest.raises(UsageError, match="matches") as raised:
        corpus.select([glob])
    assert tip in raised.value.tip


def test_the_tip_for_damage_is_not_to_reinstall_where_the_corpus_is_ones_own(corpus: Corpus, tmp_path: Path) -> None:
    def tip(call: Callable[[], object]) -> str:
        with pytest.raises(InputError) as raised:
            call()
        assert "reinstall" not in raised.value.tip
        return raised.value.tip

    assert "is it a folder that `innermost corpus extract` made?" in tip(lambda: load_corpus(tmp_path / "nosuch"))
    assert tip(lambda: corpus.suite("gone")) == "correct the suite"
    (corpus.root / corpus.dispatches[0].file).unlink()
    assert tip(lambda: corpus.text(corpus.dispatches[0])) == "extract its models again"
    (tmp_path / "suites.toml").write_text("[full")
    assert tip(lambda: load_corpus(tmp_path)) == "correct it, or remove it"
    (tmp_path / "index.json").write_text("{")
    assert tip(lambda: load_corpus(tmp_path)) == "extract its models again"


def test_the_tip_for_damage_of_the_shipped_corpus_is_to_reinstall(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def shipped(_: str) -> Path:
        return tmp_path

    monkeypatch.setattr("bot.corpus.library.data_dir", shipped)
    with pytest.raises(InputError) as raised:
        corpus.suite("gone")
    assert "reinstall Innermost" in raised.value.tip


def test_text_is_checked_against_the_index(corpus: Corpus) -> None:
    dispatch = corpus.get("nchw_a")
    assert corpus.text(dispatch) == TEXT
    (corpus.root / dispatch.file).write_text(TEXT + "// more\n")
    with pytest.raises(InputError, match="no longer hashes"):
        corpus.text(dispatch)
    (corpus.root / dispatch.file).unlink()
    with pytest.raises(InputError, match="cannot read"):
        corpus.text(dispatch)


def test_suites(corpus: Corpus) -> None:
    assert [dispatch.id for dispatch in corpus.suite("full")] == ["nchw_a", "nchw_b"]
    with pytest.raises(UsageError, match="no suite 'ful'"):
        corpus.suite("ful")
    with pytest.raises(InputError, match="nchw_c"):
        corpus.suite("gone")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("{", "damaged"),
        (index(entry("nchw_a", "m", SHA).replace('"dynamic":false,', "")), "dynamic"),
        (index(entry("nchw_a", "m", SHA).replace('"dynamic"', '"extra":1,"dynamic"')), "extra"),
        (index(entry("nchw_b", "m", SHA), entry("nchw_a", "m", SHA)), "in order"),
        (index(entry("nchw_a", "m", SHA), entry("nchw_a", "m", SHA)), "not unique"),
        (index(schema=2), "schema 2"),
    ],
)
def test_a_damaged_index_is_refused(tmp_path: Path, text: str, complaint: str) -> None:
    (tmp_path / "index.json").write_text(text)
    with pytest.raises(InputError, match=complaint):
        load_corpus(tmp_path)


def test_a_missing_index_and_damaged_suites_are_refused(corpus: Corpus, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot read"):
        load_corpus(tmp_path / "nowhere")
    (tmp_path / "suites.toml").write_text("[full")
    with pytest.raises(InputError, match="suites"):
        load_corpus(tmp_path)
    (tmp_path / "suites.toml").write_text("[full]\ndispatches = []\n")
    with pytest.raises(InputError, match="purpose"):
        load_corpus(tmp_path)


def test_reading_imports_no_compiler() -> None:
    code = (
        "import sys; from bot.corpus.library import load_corpus; load_corpus(); print('iree.compiler' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
