# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What is released works in an empty folder, an editable install uses the checkout's files, and the lists are true."""

import json
import os
import subprocess
import sys
import sysconfig
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from bot import __version__
from bot.paths import data_dir
from tests.dependencies import PAGE, dependencies

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which the wheel alone is installed; what it depends on is this environment's."""
    wheels, target = tmp_path_factory.mktemp("wheels"), tmp_path_factory.mktemp("installed")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(wheels), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = wheels.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(target)
    return target


def innermost(site: Path, cwd: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(site)}
    command = [sys.executable, "-P", "-m", "bot", *arguments]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


def test_the_wheel_carries_corpus_templates_and_settings(installed: Path) -> None:
    assert (installed / "bot" / "_data" / "corpus" / "index.json").is_file()
    assert (installed / "bot" / "_data" / "workflows").is_dir()
    assert (installed / "bot" / "config" / "defaults.toml").is_file()
    assert list((installed / "bot" / "report" / "templates").iterdir())
    assert (installed / "bot" / "py.typed").is_file()


def test_an_installed_wheel_runs_in_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    where = subprocess.run(
        [sys.executable, "-P", "-c", "from bot.paths import data_dir; print(data_dir('corpus'))"],
        cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(installed)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert Path(where.stdout.strip()) == installed / "bot" / "_data" / "corpus"
    listed = innermost(installed, tmp_path, "corpus", "list", "--json")
    assert listed.returncode == 0, listed.stderr
    dispatch = json.loads(listed.stdout)[0]["id"]
    ran = innermost(installed, tmp_path, "run", "--dispatch", dispatch, "--until", "check")
    assert ran.returncode == 0, ran.stderr
    assert (tmp_path / "innermost-run" / "run.json").is_file()
    assert (tmp_path / "innermost-run" / "report.html").is_file()


def test_an_installed_wheel_writes_workflows(installed: Path, tmp_path: Path) -> None:
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    wrote = innermost(installed, tmp_path, "workflows", "install", ".")
    assert wrote.returncode == 0, wrote.stderr
    assert innermost(installed, tmp_path, "workflows", "check", ".").returncode == 0
    assert (tmp_path / ".github" / "actions" / "innermost" / "action.yml").is_file()


def test_an_editable_install_uses_the_checkouts_files() -> None:
    assert data_dir("corpus") == ROOT / "corpus"
    assert data_dir("workflows") == ROOT / "workflows"


@pytest.mark.slow
def test_an_sdist_makes_a_wheel_that_pip_installs(tmp_path: Path) -> None:
    """The whole way of a release: the sdist, a wheel from that and from nothing else, pip, the console script."""
    build = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(tmp_path / "dist"), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    (sdist,), (wheel,) = (tmp_path / "dist").glob("*.tar.gz"), (tmp_path / "dist").glob("*.whl")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"README.md", "LICENSE", "CHANGELOG.md", "corpus/index.json", "workflows/README.md", "bot/py.typed"} <= names
    assert not {name for name in names if name.startswith(".venv")}
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path / "venv"], check=True)
    # What it depends on is this environment's; what is editable here is not seen there.
    (site,) = (tmp_path / "venv").glob("lib/python*/site-packages")
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib"))
    python = tmp_path / "venv" / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--no-index", "--no-deps", str(wheel)]
    subprocess.run(pip, check=True, capture_output=True)

    empty = tmp_path / "empty"
    empty.mkdir()

    def script(*arguments: str) -> str:
        command = [tmp_path / "venv" / "bin" / "innermost", *arguments]
        return subprocess.run(command, cwd=empty, capture_output=True, text=True, check=True).stdout

    assert script("--version").startswith(f"innermost {__version__} ")
    where = "import bot.paths; print(bot.paths.data_dir('corpus'))"
    found = subprocess.run([python, "-c", where], cwd=empty, capture_output=True, text=True, check=True).stdout
    assert Path(found.strip()) == site / "bot" / "_data" / "corpus"
    script("run", "--dispatch", "nchw_1x8x128x128_o8_f16f32_pad_4d96cc7b", "--until", "check")
    assert (empty / "innermost-run" / "report.html").is_file()
    subprocess.run(["git", "init", "--quiet"], cwd=empty, check=True)
    assert "wrote innermost.toml" in script("init", "--workflows")


def declared() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    texts = [*project["dependencies"], *(one for extra in project["optional-dependencies"].values() for one in extra)]
    return [one for one in map(Requirement, texts) if one.name != "innermost"]


def test_the_version_is_one() -> None:
    assert tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"] == __version__


def test_the_constraints_hold_all_that_is_declared() -> None:
    lines = (ROOT / ".ci" / "constraints.txt").read_text().splitlines()
    pins = {canonicalize_name(pin.name): pin for pin in map(Requirement, lines)}
    for pin in pins.values():
        assert [one.operator for one in pin.specifier] == ["=="], pin
        assert not pin.url
    for requirement in declared():
        pin = pins[canonicalize_name(requirement.name)]
        (exact,) = pin.specifier
        assert requirement.specifier.contains(exact.version, prereleases=True), (requirement, pin)


def test_the_dependencies_are_listed_with_their_licences() -> None:
    """Where a newer version is installed than was listed, nothing is compared: CI installs those of the constraints."""
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in PAGE.read_text().splitlines() if "| " in line]
    listed = {name: (version, licence) for name, version, licence, *_ in rows[1:]}
    assert "not stated" not in {licence for _, licence in listed.values()}
    found = {one.name: one for one in dependencies()}
    for name, one in found.items():
        if "innermost" in one.needed_by:
            assert name in listed
        if listed.get(name, ("", ""))[0] == one.version:
            assert listed[name][1] == one.licence
    assert len(found.keys() & listed.keys()) > 20
