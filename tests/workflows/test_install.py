# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`innermost workflows install` and `check`, as a person uses them."""

import json
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

from bot import __version__
from bot.__main__ import run as innermost
from bot.workflows.release import ACTION, pin_in, pin_of
from tests.dependencies import CI, SETUP_EXTRAS, dependencies
from tests.workflows.conftest import ROOT, Adopter

COMMIT = "0123456789abcdef0123456789abcdef01234567"
ADDRESS = f"innermost@git+https://github.com/somebody/innermost@{COMMIT}"
CONSTRAINTS = ".github/actions/innermost/constraints.txt"
PULL = ".github/workflows/innermost-pull-request.yml"
NIGHTLY = ".github/workflows/innermost-nightly.yml"


def install(adopter: Adopter, *options: str) -> int:
    return innermost(["workflows", "install", str(adopter.root), *options])


def check(adopter: Adopter) -> int:
    return innermost(["workflows", "check", str(adopter.root)])


def test_into_an_empty_repository(adopter: Adopter, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(adopter) == 1
    assert f"{PULL} is missing" in capsys.readouterr().out
    assert install(adopter) == 0
    said = capsys.readouterr()
    names = [f".github/workflows/innermost-{path.name}" for path in (ROOT / "workflows").glob("*.yml")]
    assert sorted(adopter.files()) == sorted([*names, ACTION, CONSTRAINTS, "innermost.toml"])
    assert [line for line in said.out.splitlines() if not line.startswith("wrote ")] == []
    assert f'default: "innermost=={__version__}"' in adopter.read(ACTION)
    assert check(adopter) == 0


def test_what_is_installed_besides_is_what_was_tested(installed: Adopter) -> None:
    """Jobs with rights install it too: no release of somebody's that came out meanwhile is among them."""
    given = set(installed.read(CONSTRAINTS).splitlines()[2:])
    assert given <= set(CI.read_text().splitlines())
    needed = {one.name for one in dependencies(extras=SETUP_EXTRAS)}
    assert {canonicalize_name(line.partition("==")[0]) for line in given} >= needed
    assert '--constraint "$GITHUB_ACTION_PATH/constraints.txt"' in installed.read(ACTION)


def test_twice_changes_nothing(installed: Adopter, capsys: pytest.CaptureFixture[str]) -> None:
    before = {path: (text, (installed.root / path).stat().st_mtime_ns) for path, text in installed.files().items()}
    capsys.readouterr()
    assert install(installed) == 0
    assert capsys.readouterr().out == "nothing to do: all is as this release has it\n"
    after = {path: (text, (installed.root / path).stat().st_mtime_ns) for path, text in installed.files().items()}
    assert after == before


def test_what_was_pinned_is_never_guessed(installed: Adopter, capsys: pytest.CaptureFixture[str]) -> None:
    """Another's package of that name could be installed in place of the commit that was looked at."""
    (installed.root / ACTION).unlink()
    assert install(installed) == 2
    assert f"{ACTION} is gone" in capsys.readouterr().err
    assert not (installed.root / ACTION).exists()
    assert install(installed, "--pin", ADDRESS) == 0
    assert pin_in(installed.read(ACTION)) == pin_of(ADDRESS)


def test_workflows_and_settings_of_its_own_are_left_alone(adopter: Adopter) -> None:
    adopter.write(".github/workflows/nightly.yml", "name: mine\n")
    adopter.write("innermost.toml", '[github.pull_request]\nvariant = "sdxl"\n')
    assert install(adopter) == 0
    assert adopter.read(".github/workflows/nightly.yml") == "name: mine\n"
    assert adopter.read("innermost.toml") == '[github.pull_request]\nvariant = "sdxl"\n'
    assert adopter.yaml(PULL)["on"]["pull_request"] == {"paths": ["innermost.toml"]}


def test_settings_in_pyproject_are_settings(adopter: Adopter) -> None:
    adopter.write("pyproject.toml", '[tool.innermost.github.pull_request]\nvariant = "sdxl"\n')
    assert install(adopter) == 0
    assert "innermost.toml" not in adopter.files()
    assert adopter.yaml(PULL)["on"]["pull_request"] == {"paths": ["pyproject.toml"]}


def test_the_file_that_pins_iree_is_found(adopter: Adopter) -> None:
    adopter.write("tools/requirements-iree.txt", "numpy\niree-base-compiler==3.12.0  # bumped weekly\n")
    assert install(adopter) == 0
    assert 'requirements = "tools/requirements-iree.txt"' in adopter.read("innermost.toml")
    assert adopter.yaml(PULL)["on"]["pull_request"] == {"paths": ["innermost.toml", "tools/requirements-iree.txt"]}


def test_of_several_files_that_pin_iree_none_is_guessed(adopter: Adopter, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        adopter.write(name, "iree-base-compiler==3.12.0\n")
    assert install(adopter) == 0
    assert "several files pin IREE (requirements-dev.txt, requirements.txt)" in capsys.readouterr().err
    assert "requirements =" not in adopter.read("innermost.toml")


def test_iree_itself_is_recognised(adopter: Adopter, capsys: pytest.CaptureFixture[str]) -> None:
    adopter.write(".github/workflows/pkgci.yml", "name: PkgCI\n")
    adopter.write("compiler/src/iree/a.txt", "")
    assert install(adopter) == 0
    assert 'packages = "pkgci.yml"' in adopter.read("innermost.toml")
    assert set(adopter.yaml(PULL)["on"]) == {"workflow_call"}
    assert "add a job to pkgci.yml" in capsys.readouterr().err


def test_edits_in_marked_places_are_kept(installed: Adopter) -> None:
    edited = installed.read(NIGHTLY).replace("17 3 * * *", "0 5 * * 1")
    installed.write(NIGHTLY, edited)
    assert check(installed) == 0
    assert install(installed) == 0
    assert installed.read(NIGHTLY) == edited


def test_a_newer_release_takes_the_edits_along(installed: Adopter) -> None:
    """An older release's file is one whose seal is that of its own lines."""
    from bot.workflows.marked import read_marked, sealed

    older = read_marked(installed.read(NIGHTLY).replace("timeout-minutes: 240", "timeout-minutes: 100"), NIGHTLY)
    installed.write(NIGHTLY, sealed(older, {"schedule": ("  schedule:\n", '    - cron: "0 5 * * 1"\n')}))
    assert check(installed) == 1
    assert install(installed) == 0
    jobs, on = installed.yaml(NIGHTLY)["jobs"], installed.yaml(NIGHTLY)["on"]
    assert (jobs["compare"]["timeout-minutes"], on["schedule"]) == (240, [{"cron": "0 5 * * 1"}])
    assert check(installed) == 0


def test_an_edit_elsewhere_is_shown_and_never_lost_unasked(
    installed: Adopter, capsys: pytest.CaptureFixture[str]
) -> None:
    edited = installed.read(NIGHTLY).replace("timeout-minutes: 240", "timeout-minutes: 500")
    installed.write(NIGHTLY, edited)
    (installed.root / PULL).unlink()
    assert check(installed) == 1
    shown = capsys.readouterr().out
    assert "-    timeout-minutes: 500\n+    timeout-minutes: 240" in shown
    assert install(installed) == 2
    assert f"edited outside of its marked places, or not from Innermost: {NIGHTLY}" in capsys.readouterr().err
    assert installed.read(NIGHTLY) == edited
    assert PULL not in installed.files()  # all or nothing
    assert install(installed, "--force") == 0
    assert check(installed) == 0


def test_a_file_of_that_name_that_is_not_ours_is_not_replaced(adopter: Adopter) -> None:
    adopter.write(NIGHTLY, "name: mine\n")
    assert install(adopter) == 2
    assert adopter.files() == {NIGHTLY: "name: mine\n"}


def test_nothing_is_written_through_a_link_out_of_the_repository(
    adopter: Adopter, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "elsewhere").mkdir()
    (adopter.root / ".github").symlink_to(tmp_path / "elsewhere")
    assert install(adopter) == 2
    assert "outside of the repository" in capsys.readouterr().err
    assert (list((tmp_path / "elsewhere").iterdir()), "innermost.toml" in adopter.files()) == ([], False)


def test_marks_that_do_not_pair_up_are_named(installed: Adopter, capsys: pytest.CaptureFixture[str]) -> None:
    installed.write(NIGHTLY, installed.read(NIGHTLY).replace("  # innermost: end\n", ""))
    assert install(installed) == 2
    assert f"{NIGHTLY}: '# innermost: yours schedule' has no end" in capsys.readouterr().err


def test_a_pin_is_a_version_or_a_whole_commit(installed: Adopter, capsys: pytest.CaptureFixture[str]) -> None:
    assert install(installed, "--pin", ADDRESS) == 0
    assert f'default: "{ADDRESS}"' in installed.read(ACTION).replace("innermost @ git", "innermost@git")
    assert check(installed) == 0
    assert install(installed) == 0  # keeps the commit
    assert COMMIT in installed.read(ACTION)
    capsys.readouterr()
    assert install(installed, "--pin", "7.0") == 0
    said = capsys.readouterr().err
    assert (
        f"these files are those of {__version__}: where innermost==7.0 has others, `innermost workflows check`" in said
    )
    assert 'default: "innermost==7.0"' in installed.read(ACTION)
    assert check(installed) == 1
    assert f"pins innermost==7.0; this is innermost=={__version__}" in capsys.readouterr().out


@pytest.mark.parametrize("pin", ["0123456789" * 4, "c0ffee1", "v1"])
def test_what_may_be_meant_for_a_commit_or_a_tag_is_no_version(
    installed: Adopter, capsys: pytest.CaptureFixture[str], pin: str
) -> None:
    before = installed.read(ACTION)
    assert install(installed, "--pin", pin) == 2
    assert "all 40 digits of a commit" in capsys.readouterr().err
    assert installed.read(ACTION) == before


def test_what_was_installed_from_a_commit_is_pinned_to_it(
    adopter: Adopter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    info = tmp_path / "site" / f"innermost-{__version__}.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: innermost\nVersion: {__version__}\n")
    direct = {"url": "https://github.com/somebody/innermost", "vcs_info": {"vcs": "git", "commit_id": COMMIT}}
    (info / "direct_url.json").write_text(json.dumps(direct))
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    assert install(adopter) == 0
    assert pin_in(adopter.read(ACTION)) == pin_of(ADDRESS)
    assert check(adopter) == 0


def test_a_commit_that_only_this_machine_has_is_named(
    adopter: Adopter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    info = tmp_path / "site" / f"innermost-{__version__}.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: innermost\nVersion: {__version__}\n")
    direct = {"url": "file:///home/somebody/innermost", "vcs_info": {"vcs": "git", "commit_id": COMMIT}}
    (info / "direct_url.json").write_text(json.dumps(direct))
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    assert install(adopter) == 0
    said = capsys.readouterr().err
    assert f"is commit {COMMIT} of file:///home/somebody/innermost" in said
    assert f"--pin innermost@git+https://HOST/OWNER/innermost@{COMMIT}" in said
    assert check(adopter) == 0
    assert "all 7 files are as this release has them; innermost.toml is yours" in capsys.readouterr().err


@pytest.mark.parametrize(
    "pin",
    [
        "main",
        "innermost>=0.1",
        "innermost==0.*",
        "another==1.0",
        "innermost@git+https://github.com/somebody/innermost@main",
        f"innermost@https://example.com/{COMMIT}.zip",
        f'innermost@git+https://github.com/a/b"@{COMMIT}#"; curl',
    ],
)
def test_what_could_be_another_tomorrow_is_no_pin(adopter: Adopter, pin: str) -> None:
    assert install(adopter, "--pin", pin) == 2
    assert adopter.files() == {}


def test_only_a_repository_is_written_to(adopter: Adopter, capsys: pytest.CaptureFixture[str]) -> None:
    below = adopter.root / "below"
    below.mkdir()
    assert install(Adopter(below)) == 2
    assert "is not the top of a git repository" in capsys.readouterr().err
