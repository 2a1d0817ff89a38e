# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Sources become interpreters: real uv, a package index on loopback, tiny wheels."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path

import pytest

from bot.compiler.packages import resolve
from bot.compiler.sources import compiler_python, is_at_hand, provide_compiler
from bot.errors import InfrastructureError, InnermostError, InputError, SettingsError, UsageError
from bot.host import install_command
from tests.compiler.shelf import ANY, Shelf, open_shelf, write_wheel

DEAD = "http://127.0.0.1:9"


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Generator[Shelf]:
    with open_shelf(tmp_path_factory.mktemp("shelf")) as opened:
        yield opened


@pytest.fixture(autouse=True)
def own_world(shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INNERMOST_CACHE", str(tmp_path / "my cache"))
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "uv"))
    monkeypatch.setenv("UV_DEFAULT_INDEX", shelf.index)
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    resolve.cache_clear()


def version(python: str) -> str:
    program = "import iree_base_compiler, pyyaml; print(iree_base_compiler.VERSION)"
    return subprocess.run([python, "-c", program], capture_output=True, text=True, check=True).stdout.strip()


def made(tmp_path: Path) -> list[Path]:
    return [folder for folder in (tmp_path / "my cache").glob("environments/*") if folder.is_dir()]


@pytest.mark.parametrize(
    ("requirement", "expected"),
    [
        ("iree-base-compiler==1.0.0", "1.0.0"),
        ("iree_base_compiler == 1.1", "1.1.0"),
        ("iree-base-compiler<1.1", "1.0.0"),
        ("iree-base-compiler", "1.1.0"),
        ("iree-base-compiler==1.2.0rc20260101", "1.2.0rc20260101"),
    ],
)
def test_a_release(requirement: str, expected: str) -> None:
    assert version(compiler_python(f"pip:{requirement}")) == expected


def test_a_wheel_on_the_web(shelf: Shelf) -> None:
    address = f"{shelf.address}/nightly/iree_base_compiler-2.0.0rc1-{ANY}.whl"
    assert version(compiler_python(f"pip:iree-base-compiler @ {address}")) == "2.0.0rc1"


def test_what_is_made_is_used_without_uv_or_network(monkeypatch: pytest.MonkeyPatch) -> None:
    source = "pip:iree-base-compiler==1.0.0"
    assert not is_at_hand(source)
    python = compiler_python(source)
    assert is_at_hand(source)
    monkeypatch.setitem(sys.modules, "uv", None)
    monkeypatch.setenv("UV_DEFAULT_INDEX", DEAD)
    assert compiler_python(source) == python
    assert is_at_hand("installed")
    assert not is_at_hand("pip:iree-base-compiler>=1")


def test_the_newest_build_of_a_page(shelf: Shelf, tmp_path: Path) -> None:
    assert version(compiler_python(f"nightly:{shelf.page}")) == "2.0.0rc1"
    assert len(made(tmp_path)) == 1
    assert not is_at_hand(f"nightly:{shelf.page}")


def test_the_newest_wheel_of_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "wheels"
    for name in ("2.0.0rc2", "2.0.0rc10"):
        write_wheel(folder, name)
    write_wheel(folder, "3.0.0", tag="cp27-cp27m-win32")
    assert version(compiler_python(f"nightly:{folder}")) == "2.0.0rc10"


def test_wheels_are_told_apart_by_content(tmp_path: Path) -> None:
    one = provide_compiler(f"wheel:{write_wheel(tmp_path / 'a', '5.0.0')}")
    assert version(one.python) == "5.0.0"
    copy = shutil.copytree(tmp_path / "a", tmp_path / "b")
    assert provide_compiler(f"wheel:{copy}") == one
    # Built again from other sources under the same version: another compiler.
    write_wheel(copy, "5.0.0", says="something else")
    other = provide_compiler(f"wheel:{copy}")
    assert other.python != one.python
    assert other.mark != one.mark


def damaged(folder: Path) -> Path:
    wheel = write_wheel(folder, "1.0.0")
    raw = bytearray(wheel.read_bytes())
    raw[raw.index(b"VERSION")] ^= 1
    wheel.write_bytes(raw)
    return wheel


def cut_short(folder: Path) -> Path:
    wheel = write_wheel(folder, "1.0.0")
    wheel.write_bytes(wheel.read_bytes()[:200])
    return wheel


def of_two(folder: Path) -> Path:
    write_wheel(folder, "1.0.0")
    return write_wheel(folder, "1.1.0").parent


def empty(folder: Path) -> Path:
    folder.mkdir()
    return folder


def absent(folder: Path) -> Path:
    return folder / "none.whl"


def of_another_python(folder: Path) -> Path:
    return write_wheel(folder, "1", tag="cp27-cp27m-win32")


def of_another_package(folder: Path) -> Path:
    return write_wheel(folder, "1", name="numpy")


def renamed(folder: Path) -> Path:
    return write_wheel(folder, "1").rename(folder / "compiler.whl")


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (damaged, "iree_base_compiler.py"),
        (cut_short, "is damaged: File is not a zip file"),
        (of_two, "should have one wheel"),
        (empty, "it has none"),
        (absent, "there is no wheel at"),
        (of_another_python, "is for cp27-cp27m-win32; here is"),
        (of_another_package, "is a wheel of numpy"),
        (renamed, "is not named as wheels are"),
    ],
)
def test_wrong_wheels(tmp_path: Path, make: Callable[[Path], Path], message: str) -> None:
    path = make(tmp_path / "wheels")
    with pytest.raises(InputError) as caught:
        compiler_python(f"wheel:{path}")
    assert message in caught.value.message
    assert str(path) in caught.value.message
    assert made(tmp_path) == []


@pytest.mark.parametrize(
    ("source", "kind", "message", "tip"),
    [
        ("conda:iree", SettingsError, "unknown compiler source 'conda:iree'", "'pip:…'"),
        ("pip:", SettingsError, "unknown compiler source 'pip:'", "==3.9.0"),
        ("pip:1.0.0", SettingsError, "is not a", "==3.9.0"),
        ("pip:===", SettingsError, "is not a requirement", "==3.9.0"),
        ("pip:numpy==1.0", SettingsError, "not a plain requirement on iree-base-compiler", ""),
        ("pip:iree-base-compiler[onnx]==1.0", SettingsError, "not a plain requirement", ""),
        ("pip:iree-base-compiler @ file:///x/iree.whl", SettingsError, "no address", "wheel:PATH"),
        ("pip:iree-base-compiler @ https://me:pw@example.org/x.whl", SettingsError, "password", "netrc"),
        ("pip:iree-base-compiler==1.0.5", UsageError, "has no iree-base-compiler==1.0.5", "==1.0.0 and "),
        ("pip:iree-base-compiler==1.0.5", UsageError, "has no iree-base-compiler==1.0.5", "==1.1.0"),
        ("pip:iree-base-compiler>7", UsageError, "has no iree-base-compiler>7", "==1.1.0"),
        ("nightly:/no/such/folder", SettingsError, "no folder /no/such/folder", "URL"),
        ("nightly:ftp://example.org/links", SettingsError, "no address", ""),
        ("nightly:https://me@example.org/links", SettingsError, "password", "netrc"),
        (f"nightly:{DEAD}/links.html", InfrastructureError, f"cannot ask {DEAD}/links.html", "network"),
        ("python:/no/such/python", SettingsError, "no interpreter at /no/such/python", ""),
    ],
)
def test_mistakes(tmp_path: Path, source: str, kind: type[InnermostError], message: str, tip: str) -> None:
    with pytest.raises(kind) as caught:
        compiler_python(source)
    assert message in caught.value.message
    assert tip in caught.value.tip
    assert "pw@" not in caught.value.message
    assert made(tmp_path) == []


@pytest.mark.parametrize("requirement", ["iree-base-compiler==1.0.0", "iree-base-compiler"])
def test_an_index_that_cannot_be_reached(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, requirement: str) -> None:
    monkeypatch.setenv("UV_DEFAULT_INDEX", f"{DEAD}/simple")
    with pytest.raises(InfrastructureError, match="cannot ask the package index for") as caught:
        compiler_python(f"pip:{requirement}")
    assert "UV_DEFAULT_INDEX" in caught.value.tip
    assert made(tmp_path) == []


def test_an_index_whose_wheel_is_damaged(shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_shelf(tmp_path / "shelf") as own:
        cut_short(own.root / "simple" / "iree-base-compiler")
        monkeypatch.setenv("UV_DEFAULT_INDEX", own.index)
        with pytest.raises(InfrastructureError, match="cannot install iree-base-compiler"):
            compiler_python("pip:iree-base-compiler==1.0.0")
    assert made(tmp_path) == []


def test_an_index_without_the_compiler(tmp_path: Path, shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UV_DEFAULT_INDEX", f"{shelf.address}/nightly")
    with pytest.raises(InfrastructureError, match="has no iree-base-compiler for this Python"):
        compiler_python("pip:iree-base-compiler==1.0.0")


def test_without_uv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "uv", None)
    with pytest.raises(InfrastructureError, match="uv, which is not installed") as caught:
        compiler_python("pip:iree-base-compiler==1.0.0")
    assert caught.value.tip == install_command("compilers")
    assert made(tmp_path) == []
    assert capsys.readouterr().err == ""  # no environment is begun


def test_a_projects_own_settings_of_uv_change_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "uv.toml").write_text("no-index = true\n")
    monkeypatch.chdir(tmp_path)
    assert version(compiler_python("pip:iree-base-compiler==1.0.0")) == "1.0.0"


def test_an_interpreter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert compiler_python("installed") == sys.executable
    assert compiler_python(f"python:{sys.executable}") == sys.executable
    (tmp_path / "python").symlink_to(sys.executable)
    monkeypatch.chdir(tmp_path)
    assert compiler_python("python:python") == str(tmp_path / "python")
