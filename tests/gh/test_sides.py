# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a pull request of a repository that uses IREE comes down to."""

import subprocess
from pathlib import Path

import pytest

from bot.config.load import settings_of
from bot.errors import InnermostError, InputError, UsageError
from bot.gh.git import file_at, first_parent
from bot.gh.sides import Revision, inside, pinned, read_sides, sides_of_night, sides_of_packages, sides_of_revisions
from bot.model.run import Step

MINE = '[defaults]\ncandidate = "mine"\n[variants.mine]\npipeline = "{}"\nflags = [{}]\n'


def revision(text: str, requirements: str | None = None) -> Revision:
    files = {"innermost.toml": text}
    return Revision(settings=settings_of(files.get, "here"), requirements=requirements)


def test_a_variant_is_compared_with_what_it_was() -> None:
    before, after = revision(MINE.format("baseline", "")), revision(MINE.format("sdxl", '"--iree-opt-level=O3"'))
    sides = sides_of_revisions(before, after)
    assert (sides.baseline, sides.candidate) == ("mine-before", "mine")
    assert (sides.suite, sides.targets, sides.until) == ("smoke", ("llvm-cpu",), Step.NUMERICS)
    old, new = sides.settings.variants["mine-before"], sides.settings.variants["mine"]
    assert (old.pipeline, old.flags) == ("baseline", ())
    assert (new.pipeline, new.flags) == ("sdxl", ("--iree-opt-level=O3",))


def test_a_pipeline_that_changed_keeps_both_of_its_texts() -> None:
    text = (
        '[github.pull_request]\nvariant = "mine"\n[pipelines.mine]\nspellings = [{{ passes = "builtin.module({})" }}]\n'
    )
    sides = sides_of_revisions(revision(text.format("cse")), revision(text.format("canonicalize")))
    pipelines, variants = sides.settings.pipelines, sides.settings.variants
    texts = {name: pipelines[variants[name].pipeline].spellings[0].passes for name in (sides.baseline, sides.candidate)}
    assert texts == {"mine-before": "builtin.module(cse)", "mine": "builtin.module(canonicalize)"}


def test_a_compiler_that_changed_is_two_compilers() -> None:
    text = MINE.format("shipped", "") + 'compiler = "ours"\n[compilers]\nours = "pip:iree-base-compiler=={}"\n'
    sides = sides_of_revisions(revision(text.format("3.11.0")), revision(text.format("3.12.0")))
    compilers, variants = sides.settings.compilers, sides.settings.variants
    sources = [compilers[variants[name].compiler] for name in (sides.baseline, sides.candidate)]
    assert sources == ["pip:iree-base-compiler==3.11.0", "pip:iree-base-compiler==3.12.0"]


def test_a_bump_of_iree_is_two_compilers() -> None:
    text = MINE.format("shipped", "") + '[github.pull_request]\nrequirements = "r.txt"\n'
    before, after = (revision(text, f"iree-base-compiler=={release}\n") for release in ("3.11.0", "3.12.0"))
    sides = sides_of_revisions(before, after)
    compilers, variants = sides.settings.compilers, sides.settings.variants
    sources = [compilers[variants[name].compiler] for name in (sides.baseline, sides.candidate)]
    assert sources == ["pip:iree-base-compiler==3.11.0", "pip:iree-base-compiler==3.12.0"]


def test_a_variant_that_is_new_is_compared_with_the_default_baseline() -> None:
    sides = sides_of_revisions(revision(""), revision(MINE.format("sdxl", "")))
    assert (sides.baseline, sides.candidate) == ("baseline", "mine")
    assert sides.notes == ("`mine` is new: it is compared with `baseline`.",)


def test_a_name_that_is_taken_is_not_taken_again() -> None:
    text = MINE.format("sdxl", "") + '[variants.mine-before]\npipeline = "none"\n'
    sides = sides_of_revisions(revision(text), revision(text))
    assert sides.baseline == "mine-before-"
    assert sides.settings.variants["mine-before"].pipeline == "none"


def test_sides_are_read_as_they_were_written() -> None:
    sides = sides_of_revisions(revision(MINE.format("baseline", "")), revision(MINE.format("sdxl", "")))
    assert read_sides(sides.model_dump_json().encode()) == sides
    with pytest.raises(InputError, match="holds no comparison"):
        read_sides(b"{}")


def test_packages_are_two_compilers_for_one_variant() -> None:
    sides = sides_of_packages(revision("").settings, "/a", "/b", ("a note",))
    assert (sides.baseline, sides.candidate) == ("reordered@wheel:/a", "reordered@wheel:/b")


def test_a_night_is_the_newest_build_against_the_newest_release() -> None:
    sides = sides_of_night(revision("").settings)
    assert sides.baseline == "shipped@pip:iree-base-compiler"
    assert sides.candidate == "shipped@nightly:https://iree.dev/pip-release-links.html"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("iree-base-compiler==3.12.0", "3.12.0"),
        ("# IREE\nnumpy>=1\niree_base_compiler == 3.12.0 # why\n", "3.12.0"),
        ("-r other.txt\nIREE-Base-Compiler==3.12.0rc20260101 --hash=sha256:00\n", "3.12.0rc20260101"),
        ("iree-base-compiler==3.12.0 \\\n    --hash=sha256:00\n", "3.12.0"),
        ("iree-base-compiler>=3.1,==3.12.0\n", "3.12.0"),
    ],
)
def test_the_release_is_read_off_a_requirements_file(text: str, found: str) -> None:
    assert pinned(text, "r.txt") == f"iree-base-compiler=={found}"


@pytest.mark.parametrize(
    "text", ["", "iree-base-compiler>=3", "iree-base-compiler==3.*", "iree-base-runtime==3.1", "%!"]
)
def test_a_file_without_it_is_an_error(text: str) -> None:
    with pytest.raises(InputError, match=r"r\.txt has no line iree-base-compiler==VERSION"):
        pinned(text, "r.txt")


@pytest.mark.parametrize("path", ["/etc/passwd", "../a", "a/../../b", ""])
def test_a_file_elsewhere_is_not_read(path: str) -> None:
    with pytest.raises(UsageError, match="not a file within the repository"):
        inside(path)


def test_a_commit_is_read_through_git(tmp_path: Path) -> None:
    def git(*arguments: str) -> None:
        who = ("-c", "user.name=t", "-c", "user.email=t@example.com")
        subprocess.run(["git", *who, *arguments], cwd=tmp_path, check=True, capture_output=True)

    git("init", "--quiet")
    (tmp_path / "a.txt").write_text("before")
    git("add", "a.txt")
    git("commit", "--quiet", "-m", "one")
    with pytest.raises(InputError, match="has no parent here"):
        first_parent(tmp_path)
    (tmp_path / "a.txt").write_text("after")
    git("commit", "--quiet", "-a", "-m", "two")
    parent = first_parent(tmp_path)
    assert (file_at(tmp_path, parent, "a.txt"), file_at(tmp_path, "HEAD", "a.txt")) == ("before", "after")
    assert file_at(tmp_path, parent, "b.txt") is None


def test_settings_of_a_commit_that_are_wrong_name_it() -> None:
    with pytest.raises(InnermostError, match=r"innermost\.toml of abc: unknown key 'defualts'"):
        settings_of({"innermost.toml": "[defualts]\n"}.get, "abc")
