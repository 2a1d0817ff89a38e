# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Variants, targets and compilers, resolved by the real compiler."""

import sys
from pathlib import Path

import pytest

from bot.compiler.toolchain import Lacking, compiler_source, resolve_side, target_settings, variant_settings
from bot.config.load import load_settings
from bot.config.schema import Settings, VariantSettings
from bot.errors import SettingsError
from tests.compiler.conftest import SETTINGS, side


def with_settings(tmp_path: Path, text: str) -> Settings:
    (tmp_path / "innermost.toml").write_text(text)
    return load_settings(tmp_path)


@pytest.mark.parametrize("pipeline", sorted(SETTINGS.pipelines))
def test_every_built_in_pipeline_parses(pipeline: str) -> None:
    resolved = side(pipeline, "llvm-cpu")
    assert not resolved.lacks
    assert bool(resolved.variant.passes) == (pipeline != "none")


@pytest.mark.parametrize("target", sorted(SETTINGS.targets))
def test_every_built_in_target_is_known_to_the_compiler(target: str) -> None:
    assert isinstance(side("none", target).targets[target], tuple)


def test_host_is_spelled_out() -> None:
    flags = side("none", "llvm-cpu").targets["llvm-cpu"]
    assert isinstance(flags, tuple)
    assert not any(flag.endswith("=host") for flag in flags)
    cpu = next(flag for flag in flags if flag.startswith("--iree-llvmcpu-target-cpu="))
    assert cpu.partition("=")[2]


def test_a_misspelt_pass_is_an_error_that_names_it(tmp_path: Path) -> None:
    settings = with_settings(tmp_path, '[pipelines.mine]\nspellings = [{ passes = "builtin.module(canonicalise)" }]\n')
    with pytest.raises(SettingsError, match="'canonicalise' does not refer to a registered pass"):
        resolve_side(settings, "mine", variant_settings(settings, "mine"), ["llvm-cpu"])


def test_a_misspelt_flag_is_an_error_that_names_it(tmp_path: Path) -> None:
    settings = with_settings(tmp_path, '[variants.mine]\nflags = ["--iree-opt-levle=O3"]\n')
    with pytest.raises(SettingsError, match="option not found: iree-opt-levle") as caught:
        resolve_side(settings, "mine", variant_settings(settings, "mine"), ["llvm-cpu"])
    assert caught.value.tip == "did you mean '--iree-opt-level=O3'?"


def test_a_flag_that_only_a_process_knows(tmp_path: Path) -> None:
    """iree-compile takes it, a session of the compiler does not."""
    flags = '["--iree-opt-level=O2", "--iree-llvmcpu-distribution-size=32"]'
    settings = with_settings(tmp_path, f"[variants.mine]\nflags = {flags}\n")
    resolved = resolve_side(settings, "mine", variant_settings(settings, "mine"), ["llvm-cpu"])
    assert resolved.process_flags == ("--iree-llvmcpu-distribution-size=32",)
    assert resolved.session_flags == ("--iree-opt-level=O2",)


def test_what_has_no_spelling_for_a_release_is_lacking(tmp_path: Path) -> None:
    settings = with_settings(
        tmp_path,
        '[pipelines.old]\nspellings = [{ releases = "<2", passes = "" }]\n'
        '[targets.old]\nspellings = [{ releases = "<2", flags = [] }]\n',
    )
    resolved = resolve_side(settings, "old", variant_settings(settings, "old"), ["old"])
    assert "settings have no pipeline" in resolved.lacks
    assert isinstance(resolved.targets["old"], Lacking)


def test_unknown_names_suggest_the_nearest() -> None:
    with pytest.raises(SettingsError) as caught:
        variant_settings(SETTINGS, "reorderd")
    assert "'reordered'" in caught.value.tip
    with pytest.raises(SettingsError) as caught:
        target_settings(SETTINGS, "gfx924")
    assert "'gfx942'" in caught.value.tip


def test_a_side_names_its_compiler(tmp_path: Path) -> None:
    settings = with_settings(tmp_path, '[compilers]\nold = "python:/old"\n[variants."a@b"]\npipeline = "shipped"\n')
    assert variant_settings(settings, "reordered@old") == VariantSettings(pipeline="reordered", compiler="old")
    sdxl = variant_settings(settings, "sdxl@python:/x@y")
    assert sdxl == settings.variants["sdxl"].model_copy(update={"compiler": "python:/x@y"})
    assert variant_settings(settings, "a@b").compiler == "installed"
    assert compiler_source(settings, "old") == "python:/old"
    assert compiler_source(settings, "wheel:x.whl") == "wheel:x.whl"
    named = resolve_side(SETTINGS, "none@installed", variant_settings(SETTINGS, "none@installed"), ["llvm-cpu"])
    assert (named.variant.name, named.variant.compiler.name) == ("none@installed", "installed")


@pytest.mark.parametrize(
    ("name", "message", "tip"),
    [
        ("reorderd@installed", "unknown variant or pipeline 'reorderd'", "'reordered'"),
        ("reordered@instaled", "unknown compiler 'instaled'", "'installed'"),
        ("reordered@3.9.0", "unknown compiler '3.9.0'", "'pip:iree-base-compiler==3.9.0'"),
        ("reordered@", "unknown compiler ''", "installed"),
        ("@installed", "unknown variant or pipeline ''", "reordered"),
        (f"reordered@wheel:/{'long/' * 40}x.whl", "longer than 200 characters", "[compilers]"),
    ],
)
def test_sides_that_are_wrong(name: str, message: str, tip: str) -> None:
    with pytest.raises(SettingsError) as caught:
        variant_settings(SETTINGS, name)
    assert message in caught.value.message
    assert tip in caught.value.tip


def test_an_interpreter_without_the_compiler(tmp_path: Path) -> None:
    bare = tmp_path / "python"
    # -S: without site-packages there is no iree.
    bare.write_text(f'#!/bin/sh\nexec {sys.executable} -I -S "$@"\n')
    bare.chmod(0o755)
    settings = with_settings(tmp_path, f'[compilers]\nbare = "python:{bare}"\n')
    with pytest.raises(SettingsError, match="has no iree-base-compiler that works") as caught:
        resolve_side(settings, "none", VariantSettings(compiler="bare"), ["llvm-cpu"])
    assert "import iree.compiler" in caught.value.tip
