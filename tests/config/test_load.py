# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Settings: the built-in ones hold, and every mistake in a file is named."""

from pathlib import Path

import pytest

from bot.config.load import load_settings
from bot.config.schema import admits
from bot.errors import SettingsError

RELEASES = ["3.0.0", "3.1.0", "3.4.0", "3.5.0", "3.6.0", "3.7.1", "3.9.0", "3.10.0", "3.11.0", "3.13.0"]


def test_the_built_in_settings_are_whole() -> None:
    settings = load_settings(Path("/"))
    assert set(settings.pipelines) == {
        "none", "baseline", "reordered", "shipped", "sdxl", "propagate-pad-generalize",
    }  # fmt: skip
    assert set(settings.targets) == {"llvm-cpu", "gfx942", "gfx1100", "gfx1201", "sm_80", "vulkan"}
    assert settings.defaults.baseline == "baseline"


@pytest.mark.parametrize("release", RELEASES)
def test_every_release_has_exactly_one_spelling_of_both_orders(release: str) -> None:
    settings = load_settings(Path("/"))
    for name in ("baseline", "reordered"):
        spellings = [s for s in settings.pipelines[name].spellings if admits(s.releases, release)]
        assert len(spellings) == 1, (name, release)


def test_a_release_candidate_counts_as_its_release() -> None:
    assert admits(">=3.11", "3.11.0rc20260101")
    assert admits("<3.11", "3.10.0.dev1+abc")
    assert not admits("<3.11", "3.11.0rc1")


def test_a_file_is_laid_over_the_defaults_key_by_key(tmp_path: Path) -> None:
    (tmp_path / "innermost.toml").write_text(
        '[limits]\ncompile_seconds = 7\n[pipelines.mine]\nspellings = [{ passes = "builtin.module(canonicalize)" }]\n'
        '[variants.mine-o3]\npipeline = "mine"\nflags = ["--iree-opt-level=O3"]\n[defaults]\ncandidate = "mine-o3"\n'
    )
    settings = load_settings(tmp_path)
    assert settings.limits.compile_seconds == 7
    assert settings.limits.compile_memory_mib == load_settings(Path("/")).limits.compile_memory_mib
    assert settings.variants["mine-o3"].pipeline == "mine"
    assert "baseline" in settings.pipelines


def test_another_project_s_settings_above_a_repository_are_not_ours(tmp_path: Path) -> None:
    (tmp_path / "innermost.toml").write_text("[limits]\njobs = 7\n")
    inner = tmp_path / "mine" / "deep"
    inner.mkdir(parents=True)
    assert load_settings(inner).limits.jobs == 7
    (tmp_path / "mine" / ".git").mkdir()
    assert load_settings(inner).limits.jobs == 0
    (tmp_path / "mine" / "innermost.toml").write_text("[limits]\njobs = 3\n")
    assert load_settings(inner).limits.jobs == 3


def test_the_nearest_file_upwards_wins(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.innermost.limits]\ncompile_seconds = 3\n")
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    assert load_settings(inner).limits.compile_seconds == 3
    (tmp_path / "a" / "innermost.toml").write_text("[limits]\ncompile_seconds = 4\n")
    assert load_settings(inner).limits.compile_seconds == 4
    (inner / "pyproject.toml").write_text("[project]\nname = 'other'\n")
    assert load_settings(inner).limits.compile_seconds == 4


@pytest.mark.parametrize(
    ("text", "message", "tip"),
    [
        ("[limts]\n", "unknown key 'limts'", "'limits'"),
        ("[limits]\ncompile_second = 3\n", "unknown key 'limits.compile_second'", "'compile_seconds'"),
        ("[pipelines.x]\nspelings = []\n", "unknown key 'pipelines.x.spelings'", "'spellings'"),
        ("[pipelines.x]\nspellings = [{ pases = '' }]\n", "unknown key 'pipelines.x.spellings.0.pases'", "'passes'"),
        ("[targets.x]\nspellings = [{ flag = [] }]\n", "unknown key 'targets.x.spellings.0.flag'", "'flags'"),
        ("[defaults]\nbaseline = 'basline'\n", "unknown name 'basline'", "'baseline'"),
        ("[defaults]\nbaseline = 'basline@installed'\n", "unknown name 'basline'", "'baseline'"),
        ("[defaults]\ntargets = ['gfx924']\n", "unknown name 'gfx924'", "'gfx942'"),
        ("[variants.q]\npipeline = 'reorderd'\n", "unknown name 'reorderd'", "'reordered'"),
        ("[variants.q]\ncompiler = 'instaled'\n", "unknown name 'instaled'", "'installed'"),
        ("[rules.no-image-lost]\npipeline = 'baselin'\n", "unknown name 'baselin'", "'baseline'"),
        ("[rules.no-image-lost]\nexpect = 'innermost'\n", "either `expect` or `forbid`", ""),
        ("[limits]\njobs = 'two'\n", "limits.jobs", ""),
        ("[limits]\ncompile_seconds = 0\n", "greater than 0", ""),
        ("[pipelines.x]\nspellings = [{ releases = 'new', passes = '' }]\n", "'new' is not a version specifier", ""),
        ("[pipelines.x]\nspellings = []\n", "must have one item or more", ""),
        ("limits =\n", "is not TOML", ""),
    ],
)
def test_mistakes_are_named(tmp_path: Path, text: str, message: str, tip: str) -> None:
    file = tmp_path / "innermost.toml"
    file.write_text(text)
    with pytest.raises(SettingsError) as caught:
        load_settings(tmp_path)
    assert str(file) in caught.value.message
    assert message in caught.value.message
    assert tip in caught.value.tip


def test_a_settings_file_that_is_not_there_or_not_text(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot read"):
        load_settings(tmp_path, tmp_path / "none.toml")
    (tmp_path / "b.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match="not UTF-8"):
        load_settings(tmp_path, tmp_path / "b.toml")
