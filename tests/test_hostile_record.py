# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Run directories that somebody made to hurt: refused with a reason, within the memory and time of a small machine.

Each is read by the real commands in a process of its own that may use 3 GiB of memory and 100 seconds of CPU, where a
record of the same size without malice takes less than one.
"""

import json
import os
import resource
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from bot.errors import InputError
from bot.files import read_plain, sha256_hex
from bot.model.parse import parse_run
from bot.model.run import SCHEMA_VERSION, Run
from bot.record import MAX_RUN_BYTES, Executables, load_run, load_texts, save_run, take_executables
from bot.report import Format, render
from tests.report.gallery import full, improved
from tests.test_record import with_executables

MEMORY_BYTES = 3 * 2**30
CPU_S = 100
MANY = 5_000_000
HEAD = f'{{"schema_version": {SCHEMA_VERSION}'
ROOT = Path(__file__).parents[1]


def limited() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_S, CPU_S))


def innermost(*words: str) -> subprocess.CompletedProcess[str]:
    """A command in a process of its own with limits; never a traceback."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        preexec_fn=limited,
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
    )


def document() -> dict[str, object]:
    values: dict[str, object] = json.loads(improved().model_dump_json())
    return values


def put(run_dir: Path, text: str | bytes) -> None:
    run_dir.mkdir(exist_ok=True)
    (run_dir / "run.json").write_bytes(text if isinstance(text, bytes) else text.encode())


def sparse(run_dir: Path) -> None:
    """A file of 1 GB that takes no room on the disk."""
    run_dir.mkdir()
    with (run_dir / "run.json").open("wb") as file:
        file.write(f'{HEAD}, "results": ['.encode())
        file.truncate(10**9)


def nested(run_dir: Path) -> None:
    put(run_dir, HEAD + ', "settings": ' + "[" * MANY + "]" * MANY + "}")


def lists(run_dir: Path) -> None:
    put(run_dir, HEAD + ', "results": [' + "[]," * MANY + "[]]}")


def unknown_fields(run_dir: Path) -> None:
    put(run_dir, HEAD + ", " + ",".join(f'"a{index}": 1' for index in range(MANY // 20)) + "}")


def bad_lines(run_dir: Path) -> None:
    put(run_dir, HEAD + ',\n"results":[\n' + '{"a":1},\n' * (MANY // 10) + '{"a":1}]\n}')


def one_long_string(run_dir: Path) -> None:
    put(run_dir, HEAD + ', "created": "' + "x" * (MAX_RUN_BYTES - 100) + '"}')


def link(run_dir: Path) -> None:
    run_dir.mkdir()
    (run_dir / "run.json").symlink_to("/dev/zero")


def pipe(run_dir: Path) -> None:
    run_dir.mkdir()
    os.mkfifo(run_dir / "run.json")


LARGE: dict[Callable[[Path], None], str] = {
    sparse: "is larger than 256 MiB",
    nested: "values in one piece",
    lists: "values in one piece",
    unknown_fields: "250,012 faults",
    bad_lines: "is not a valid record",
    one_long_string: "bytes in one piece",
    link: "it is a symbolic link",
    pipe: "is not a plain file",
}


@pytest.mark.parametrize("make", LARGE, ids=lambda make: make.__name__)
def test_a_record_made_to_hurt_is_refused_within_limits(tmp_path: Path, make: Callable[[Path], None]) -> None:
    make(tmp_path / "run")
    ran = innermost("report", str(tmp_path / "run"))
    assert ran.returncode == 2, ran.stderr[-2_000:]
    assert LARGE[make] in " ".join(ran.stderr.split()), ran.stderr[-2_000:]
    assert "Traceback" not in ran.stderr
    assert len(ran.stderr) < 2_000


@pytest.mark.parametrize(
    "words",
    [
        ("merge", "RUN", "RUN", "--out", "OUT"),
        ("run", "--from", "RUN", "--out", "OUT"),
        ("github", "post", "RUN", "--number", "7"),
    ],
    ids=lambda words: words[0],
)
def test_every_reader_refuses_it_and_writes_nothing(
    tmp_path: Path, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_TOKEN", "ghs_none")
    monkeypatch.setenv("GITHUB_REPOSITORY", "iree-org/iree")
    monkeypatch.setenv("GITHUB_API_URL", "http://127.0.0.1:1")
    lists(tmp_path / "run")
    places = {"RUN": str(tmp_path / "run"), "OUT": str(tmp_path / "out")}
    ran = innermost(*(places.get(word, word) for word in words))
    assert ran.returncode == 2, ran.stderr[-2_000:]
    assert "values in one piece" in " ".join(ran.stderr.split())
    assert not (tmp_path / "out").exists()


def stored(path: Path, size: int, *, said: int) -> Path:
    """An artifact whose run.json has `size` bytes of blanks, not packed; its list of names says it has `said`."""
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("run.json", b"")
    data = path.read_bytes()
    begin, listed = data.index(b"PK\x01\x02"), data.rindex(b"PK\x05\x06")
    sizes, offset = struct.pack("<LL", said, said), struct.pack("<L", begin + size)
    head = data[:18] + sizes + data[26:begin]
    names = data[begin : begin + 20] + sizes + data[begin + 28 : listed]
    with path.open("wb") as file:
        file.write(head)
        file.seek(size, os.SEEK_CUR)
        file.write(names + data[listed : listed + 16] + offset + data[listed + 20 :])
    return path


def posted(artifact: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """What `github post` says of an artifact that it refuses, within limits, before it asks GitHub anything."""
    monkeypatch.setenv("GITHUB_TOKEN", "ghs_none")
    monkeypatch.setenv("GITHUB_REPOSITORY", "iree-org/iree")
    monkeypatch.setenv("GITHUB_API_URL", "http://127.0.0.1:1")
    ran = innermost("github", "post", str(artifact), "--number", "7")
    assert ran.returncode == 2, ran.stderr[-2_000:]
    assert "Traceback" not in ran.stderr
    return " ".join(ran.stderr.split())


@pytest.mark.parametrize(
    ("said", "reason"),
    [(10**9, "run.json has 1,000,000,000 bytes"), (100, "not a whole zip file")],
    ids=["honest", "lying"],
)
def test_an_artifact_with_1_gb_of_json_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: int, reason: str
) -> None:
    assert reason in posted(stored(tmp_path / "run.zip", 10**9, said=said), monkeypatch)
    assert [path.name for path in tmp_path.iterdir()] == ["run.zip"]


def test_an_artifact_that_becomes_1_gb_of_json_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with zipfile.ZipFile(tmp_path / "run.zip", "w", zipfile.ZIP_DEFLATED) as made, made.open("run.json", "w") as file:
        file.write(f'{HEAD}, "results": ['.encode())
        for _ in range(256):
            file.write(b"[]," * (2**20 // 3))
    assert "run.json unpacks from" in posted(tmp_path / "run.zip", monkeypatch)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[" * 5_000 + "]" * 5_000, "recursion limit"),
        ('{"schema_version": ' + "9" * 5_000 + "}", "number out of range"),
        ('{"schema_version": ' + "9" * 4_000 + "}", "schema version"),
        ('{"schema_version": NaN}', "NaN is no JSON"),
        (HEAD + ', "wall_seconds": Infinity}', "Infinity is no JSON"),
        (HEAD + ', "wall_seconds": -Infinity}', "-Infinity is no JSON"),
        ('{"schema_version": {"a": 1}}', "schema version dict"),
        (HEAD + ', "' + "x" * 5_000 + '": 1}', "is not a valid record"),
        ('"run"', "schema version None"),
        ("", "damaged or cut short"),
    ],
    ids=range(10),
)
def test_small_documents_that_no_run_is(text: str, said: str) -> None:
    with pytest.raises(InputError, match=said) as raised:
        parse_run(text.encode(), "run.json")
    assert len(raised.value.message) < 300


@pytest.mark.parametrize("number", [-1, 2**64, 10**4_000, 1.5, float("nan")])
def test_numbers_that_no_count_is(number: float) -> None:
    values = document()
    values["host"] = {**improved().host.model_dump(), "cores": number}
    text = json.dumps(values)
    with pytest.raises(InputError, match=r"host\.cores|is no JSON"):
        parse_run(text.encode(), "run.json")


def test_a_fault_in_one_result_says_in_which() -> None:
    lines = f'{HEAD},\n"results":[\n{{"dispatch":3}},\n{{}}]\n}}'.encode()
    values = document()
    values["results"] = []
    head = json.dumps(values).encode().replace(b'"results": []', b'\n"results":[\n{"dispatch":"a"},\n{}]\n')
    with pytest.raises(InputError, match=r"run\.json, result 1 is not a valid record: target"):
        parse_run(head, "run.json")
    with pytest.raises(InputError, match="is not a valid record"):
        parse_run(lines, "run.json")


@pytest.mark.parametrize("make", [full, improved])
def test_lines_and_one_piece_read_the_same(tmp_path: Path, make: Callable[[], Run]) -> None:
    save_run(tmp_path, make())
    data = (tmp_path / "run.json").read_bytes()
    pretty = json.dumps(json.loads(data), indent=2).encode()
    assert (
        parse_run(data, "x").model_dump_json() == parse_run(pretty, "x").model_dump_json() == make().model_dump_json()
    )


def test_numbers_at_their_limits_are_rendered() -> None:
    most, values = 2**64 - 1, document()
    values["host"] = {**improved().host.model_dump(), "cores": most, "memory_mib": most}
    values["dispatches"] = [
        {**asdict(record), "models": [{"model": "m", "uses": most}, {"model": "n", "uses": 0}]}
        for record in improved().dispatches
    ]
    values["settings"] = {"thresholds": {"effect": 10**4_000}}
    results = json.loads(full().model_dump_json())["results"]
    for result in results:
        for pair in ("dispatches", "transposing", "bytes_moved"):
            result["verdict"][pair] = [most, 0]
        if result["verdict"]["time"]:
            result["verdict"]["time"] |= {"ratio": 1e308, "low": -1e308, "high": "Infinity", "confidence": "NaN"}
    values["results"] = results
    run = parse_run(json.dumps(values).encode(), "run.json")
    for how in Format:
        assert render(run, how)


def test_executables_and_dispatches_are_plain_files_that_hash_to_their_names(tmp_path: Path) -> None:
    run = with_executables(tmp_path)
    name = next((tmp_path / "executables").iterdir()).name
    path = tmp_path / "executables" / name
    content = path.read_bytes()
    secret = tmp_path / "secret"
    secret.write_bytes(content)
    path.unlink()
    path.symlink_to(secret)
    with pytest.raises(InputError, match="symbolic link"):
        take_executables(tmp_path, run, tmp_path / "other")
    path.unlink()
    os.mkfifo(path)
    with pytest.raises(InputError, match="not a plain file"):
        Executables(tmp_path).path(name)
    dispatches = tmp_path / "dispatches"
    dispatches.mkdir()
    text = replace(run.dispatches[0], sha256=sha256_hex(b"x"))
    (dispatches / f"{text.sha256}.mlir").symlink_to("/etc/passwd")
    with pytest.raises(InputError, match="symbolic link"):
        load_texts(tmp_path, (text,))[text.id]


def test_what_a_run_does_not_name_is_not_taken_along(tmp_path: Path) -> None:
    run = with_executables(tmp_path / "one")
    (tmp_path / "one" / "executables" / "evil").symlink_to("/etc/passwd")
    take_executables(tmp_path / "one", run, tmp_path / "two")
    assert "evil" not in {path.name for path in (tmp_path / "two" / "executables").iterdir()}


def test_a_file_that_grows_or_has_no_size_is_not_read_for_ever() -> None:
    with pytest.raises(InputError, match="not a plain file"):
        read_plain(Path("/dev/zero"), 1_000, "")
    with pytest.raises(InputError, match="larger than"):
        read_plain(Path("/proc/self/maps"), 10, "")


def test_a_real_record_of_the_same_kind_is_read(tmp_path: Path) -> None:
    save_run(tmp_path / "run", full())
    assert innermost("report", str(tmp_path / "run")).returncode == 0
    assert load_run(tmp_path / "run").model_dump_json() == full().model_dump_json()
