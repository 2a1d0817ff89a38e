# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Artifacts of jobs that ran anybody's code: what is no Run directory is refused with a reason, and leaves nothing."""

import json
import stat
import struct
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli.github import app
from bot.errors import InputError, UsageError
from bot.files import sha256_hex
from bot.gh.artifact import Limits, opened, unpack
from bot.record import load_run, save_run
from tests.report.gallery import improved

CODE = b"code"
EXECUTABLE = f"executables/{sha256_hex(CODE)}"
Change = Callable[[zipfile.ZipFile], None]


def record() -> bytes:
    return improved().model_dump_json().encode()


def archive(path: Path, change: Change | None = None, *, run: bytes | None = b"") -> Path:
    """The zip file of a small run, changed."""
    with zipfile.ZipFile(path / "artifact.zip", "w", zipfile.ZIP_DEFLATED) as made:
        if run is not None:
            made.writestr("run.json", run or record())
        made.writestr(EXECUTABLE, CODE)
        made.writestr(f"dispatches/{sha256_hex(b'module {}')}.mlir", b"module {}")
        made.writestr("report.html", "<script>alert(1)</script>")
        if change is not None:
            change(made)
    return path / "artifact.zip"


def add(name: str, data: bytes = b"x", *, mode: int = 0) -> Change:
    info = zipfile.ZipInfo(name)
    info.external_attr = mode << 16
    return lambda made: made.writestr(info, data)


def test_a_run_is_unpacked_without_its_report(tmp_path: Path) -> None:
    unpack(archive(tmp_path), tmp_path / "run")
    assert load_run(tmp_path / "run").model_dump_json() == improved().model_dump_json()  # a NaN equals none
    assert (tmp_path / "run" / EXECUTABLE).read_bytes() == CODE
    assert {path.name for path in (tmp_path / "run").iterdir()} == {"run.json", "executables", "dispatches"}


def test_a_folder_is_opened_as_it_is_and_an_archive_for_a_while(tmp_path: Path) -> None:
    save_run(tmp_path / "run", improved())
    with opened(tmp_path / "run") as folder:
        assert folder == tmp_path / "run"
    with opened(archive(tmp_path)) as folder:
        assert load_run(folder).model_dump_json() == improved().model_dump_json()
    assert not folder.exists()


LINK, DEVICE, PIPE = stat.S_IFLNK | 0o777, stat.S_IFCHR | 0o666, stat.S_IFIFO | 0o666

REFUSED: dict[str, tuple[Change, str]] = {
    "climbs": (add("../run.json"), "which no run has"),
    "climbs from within": (add("executables/../../evil"), "which no run has"),
    "absolute": (add("/etc/passwd"), "which no run has"),
    "backslash": (add("executables\\..\\evil"), "which no run has"),
    "drive": (add("C:/run.json"), "which no run has"),
    "not a hash": (add("executables/evil.so"), "which no run has"),
    "upper case hash": (add(f"executables/{'A' * 64}"), "which no run has"),
    "deeper": (add(f"executables/x/{'a' * 64}"), "which no run has"),
    "hidden": (add(".work/x"), "which no run has"),
    "environment": (add("GITHUB_ENV"), "which no run has"),
    "cut at a zero": (add("run.jsonX"), "which no run has"),
    "link": (add(f"executables/{'a' * 64}", b"/etc/passwd", mode=LINK), "a link or a device"),
    "link for a folder": (add("executables/", b"/etc", mode=LINK), "a link or a device"),
    "device": (add(f"executables/{'a' * 64}", mode=DEVICE), "a link or a device"),
    "pipe": (add(f"dispatches/{'a' * 64}.mlir", mode=PIPE), "a link or a device"),
    "another content": (add(f"executables/{'a' * 64}"), "does not hash to its name"),
    "another dispatch": (add(f"dispatches/{'a' * 64}.mlir"), "does not hash to its name"),
    "bomb": (
        lambda made: made.writestr(f"executables/{'a' * 64}", bytes(2**24), zipfile.ZIP_DEFLATED),
        "is a bomb",
    ),
    "method": (
        lambda made: made.writestr(f"executables/{'a' * 64}", b"x", zipfile.ZIP_LZMA),
        "packed by method 14",
    ),
}


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("case", REFUSED)
def test_what_no_run_has_is_refused_and_leaves_nothing(tmp_path: Path, case: str) -> None:
    change, reason = REFUSED[case]
    with pytest.raises(InputError, match=reason) as raised:
        unpack(archive(tmp_path, change), tmp_path / "run")
    assert raised.value.tip
    assert [path.name for path in tmp_path.iterdir()] == ["artifact.zip"]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_files_of_one_name(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"two files called 'run\.json'"):
        unpack(archive(tmp_path, add("run.json", b"{}")), tmp_path / "run")


def test_no_record(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"has no run\.json"):
        unpack(archive(tmp_path, run=None), tmp_path / "run")


def test_encrypted(tmp_path: Path) -> None:
    path = archive(tmp_path)
    data = bytearray(path.read_bytes())
    for header, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(header) + flags] |= 1
    path.write_bytes(data)
    with pytest.raises(InputError, match="is encrypted"):
        unpack(path, tmp_path / "run")


@pytest.mark.parametrize(
    ("limits", "reason"),
    [
        ({"files": 3}, "has 4 files; at most 3"),
        ({"total_bytes": 1_000}, "unpacks to more than"),
        ({"file_bytes": 1_000}, r"run\.json has [\d,]+ bytes"),
        ({"directory_bytes": 100}, "list of names"),
    ],
)
def test_limits(tmp_path: Path, limits: dict[str, int], reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        unpack(archive(tmp_path), tmp_path / "run", replace(Limits(), **limits))
    assert not (tmp_path / "run").exists()


def test_a_size_that_lies_does_not_get_more_room(tmp_path: Path) -> None:
    """The list of names says 10 bytes; what is packed would be 16 MiB."""
    path = archive(tmp_path, lambda made: made.writestr(f"executables/{'a' * 64}", bytes(2**24)))
    data = bytearray(path.read_bytes())
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(b"executables/"))
    struct.pack_into("<L", data, at + 24, 10)
    path.write_bytes(data)
    with pytest.raises(InputError, match=r"not a whole zip file|does not hash to its name"):
        unpack(path, tmp_path / "run")
    assert not (tmp_path / "run").exists()


@pytest.mark.parametrize("data", [b"", b"PK", b"not a zip file" * 100, b"PK\x05\x06" + bytes(18)], ids=range(4))
def test_what_is_no_zip_file(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "artifact.zip").write_bytes(data)
    with pytest.raises(InputError, match=r"not a whole zip file|no run\.json"):
        unpack(tmp_path / "artifact.zip", tmp_path / "run")


def test_every_cut_and_a_changed_byte_anywhere(tmp_path: Path) -> None:
    """Damage is an error of the input, whatever zipfile thinks of it."""
    whole = archive(tmp_path, run=b"{}").read_bytes()
    damaged = [whole[:end] for end in range(0, len(whole), 7)]
    damaged += [whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :] for at in range(len(whole))]
    for index, data in enumerate(damaged):
        path = tmp_path / f"{index}.zip"
        path.write_bytes(data)
        try:
            unpack(path, tmp_path / f"run-{index}")
        except InputError:
            assert not (tmp_path / f"run-{index}").exists()


def test_a_folder_that_is_there_is_not_written_into(tmp_path: Path) -> None:
    save_run(tmp_path / "run", improved())
    with pytest.raises(UsageError, match="exists already"):
        unpack(archive(tmp_path), tmp_path / "run")


def test_the_command_refuses_what_claims_another_pull_request(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    claim = json.dumps({"number": 8}).encode()
    monkeypatch.setenv("GITHUB_TOKEN", "ghs_none")
    monkeypatch.setenv("GITHUB_REPOSITORY", "iree-org/iree")
    monkeypatch.setenv("GITHUB_API_URL", "http://127.0.0.1:1")
    path = archive(tmp_path, lambda made: made.writestr("origin.json", claim))
    result = CliRunner().invoke(app, ["post", str(path), "--number", "7"])
    assert isinstance(result.exception, InputError)
    assert "says it is of pull request 8; it is of 7" in result.exception.message
