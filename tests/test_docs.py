# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The docs are true: their commands run, their TOML loads, their links lead somewhere."""

import re
import shlex
import shutil
import subprocess
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from bot.config.load import load_settings
from bot.corpus.library import load_corpus
from tests.cli.conftest import Innermost, innermost
from tests.cli.test_help import parse

__all__ = ["innermost"]  # the fixture

ROOT = Path(__file__).resolve().parents[1]
PROMPT = "$ "
PAGES = [*ROOT.glob("*.md"), *ROOT.glob("workflows/*.md"), *ROOT.glob("corpus/*.md")]


def tokens(page: Path) -> list[Token]:
    return MarkdownIt("commonmark").enable("table").parse(page.read_text())


def blocks(page: Path, language: str) -> list[str]:
    return [token.content for token in tokens(page) if token.type == "fence" and token.info == language]


@pytest.mark.slow
@pytest.mark.parametrize(("page", "at_least"), [("README.md", 4), ("corpus/README.md", 3)])
def test_the_commands_shown_run(innermost: Innermost, tmp_path: Path, page: str, at_least: int) -> None:
    shutil.copytree(ROOT / "tests" / "data", tmp_path / "tests" / "data")
    (tmp_path / "innermost.toml").write_text("\n".join(blocks(ROOT / page, "toml")))
    lines = [line for block in blocks(ROOT / page, "console") for line in block.splitlines()]
    assert sum(line.startswith(PROMPT) for line in lines) >= at_least
    said = None
    for line in lines:
        if line.startswith(PROMPT):
            name, *arguments = shlex.split(line.removeprefix(PROMPT))
            assert name == "innermost"
            said = innermost(*arguments)
            assert said.code == 0, (line, said.err)
            assert said.out
        else:  # of what it prints, the page shows the lines of interest
            assert said is not None
            assert line in said.out.splitlines(), said.out


@pytest.mark.skipif(not shutil.which("git"), reason="needs git")
def test_what_the_commands_shown_write_is_not_offered_to_git(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "--quiet", tmp_path], check=True)
    shutil.copy(ROOT / ".gitignore", tmp_path)
    page = ROOT / "README.md"
    shown = [line for language in ("sh", "console") for block in blocks(page, language) for line in block.splitlines()]
    words = [word for line in shown for word in shlex.split(line, comments=True)]
    written = {after for word, after in pairwise(words) if word in ("--out", "--html")}
    written |= set(re.findall(r'bot\.run\("([^"]+)"', "".join(blocks(page, "python"))))
    assert {"my-corpus", "mine", "api"} <= written
    # What is written where no path is given.
    written |= {"innermost-run", "innermost-repro", "innermost-reproducer", "innermost-reduced", "dashboard", "site"}
    for path in sorted(written):
        inside = f"{path}/report.html" if not Path(path).suffix else path
        done = subprocess.run(["git", "-C", tmp_path, "check-ignore", "--quiet", inside], check=False)
        assert done.returncode == 0, path


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_commands_that_are_not_run_have_options_that_there_are(page: Path) -> None:
    """Those in blocks of `sh` take a release, a build, a database or a night."""
    lines = [part.strip() for block in blocks(page, "sh") for line in block.splitlines() for part in line.split("&&")]
    for line in lines:
        if line.startswith("innermost "):
            parse(line)


def test_the_python_shown_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (block,) = [block for page in PAGES for block in blocks(page, "python")]
    monkeypatch.chdir(tmp_path)
    shutil.copytree(ROOT / "tests" / "data", tmp_path / "tests" / "data")
    exec(compile(block, "README.md", "exec"), {})  # as a reader does who pastes it
    said = capsys.readouterr().out
    # What its comments promise.
    assert said.startswith("improvement\npad ('image of arg1 gained")
    assert "## " in said


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_toml_block_is_valid_settings(page: Path, tmp_path: Path) -> None:
    for number, block in enumerate(blocks(page, "toml")):
        tomllib.loads(block)
        if page.parent == ROOT:
            folder = tmp_path / str(number)
            folder.mkdir()
            (folder / "innermost.toml").write_text(block)
            load_settings(folder)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    inline = [child for token in tokens(page) for child in token.children or ()]
    links = [
        str(token.attrs.get("href") or token.attrs.get("src"))
        for token in inline
        if token.type in ("link_open", "image")
    ]
    for link in links:
        if link.startswith("https://"):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), link
        if anchor and target.suffix == ".md":
            assert anchor in anchors(target), link


def anchors(page: Path) -> set[str]:
    """Of the headings, as GitHub names them: lower case, without punctuation, a hyphen for a space."""
    found = tokens(page)
    headings = [found[number + 1].content for number, one in enumerate(found) if one.type == "heading_open"]
    kept = ["".join(char for char in heading.lower() if char.isalnum() or char in " -_") for heading in headings]
    return {heading.replace(" ", "-") for heading in kept}


def test_the_size_of_the_corpus_is_said_as_it_is() -> None:
    assert f"compiles {len(load_corpus().dispatches):,} dispatches" in (ROOT / "README.md").read_text()


def test_the_map_names_every_room() -> None:
    readme = (ROOT / "README.md").read_text()
    rooms = [entry.name for entry in (ROOT / "bot").iterdir() if (entry / "__init__.py").is_file()]
    modules = [entry.name for entry in (ROOT / "bot").glob("*.py") if not entry.name.startswith("__")]
    for name in rooms:
        assert f"(bot/{name})" in readme, name
    for name in modules:
        assert f"`bot/{name}`" in readme, name
