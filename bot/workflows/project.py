# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What can be found out about a repository, so that nobody is asked: is it IREE, which release does it use, where."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.config.load import FILE_NAME, find_own
from bot.errors import InputError, UsageError
from bot.gh.sides import pinned

_PKGCI = "pkgci.yml"
_REQUIREMENTS = ("requirements*.txt", "*/requirements*.txt", "*/*/requirements*.txt", "constraints*.txt")


@dataclass(frozen=True, kw_only=True)
class Project:
    """A repository.

    Attributes:
        packages: the workflow that builds IREE's packages; empty in a repository that is not IREE's own.
        requirements: the file that pins IREE; empty where none does, or several do.
        settings: the file that settings are in; empty where there is none.
        others: files that pin IREE as well, where there are several.
    """

    packages: str
    requirements: str
    settings: str
    others: tuple[str, ...] = ()


def check_repository(folder: Path) -> None:
    """Raises `UsageError` where a folder is not the top of a git repository."""
    if not (folder / ".git").exists():
        raise UsageError(f"{folder} is not the top of a git repository", "give the folder that has .git in it")


def look_at(repository: Path) -> Project:
    """Looks at the files of a repository, or of any folder."""
    own = find_own(repository)
    pinning = list(_pinning(repository))
    is_iree = (repository / ".github/workflows" / _PKGCI).is_file() and (repository / "compiler/src/iree").is_dir()
    return Project(
        packages=_PKGCI if is_iree else "",
        requirements=pinning[0] if len(pinning) == 1 and not is_iree else "",
        settings=own[0] if own is not None and Path(own[0]).parent == repository.resolve() else "",
        others=tuple(pinning) if len(pinning) > 1 else (),
    )


def _pinning(repository: Path) -> Iterator[str]:
    for path in sorted({path for glob in _REQUIREMENTS for path in repository.glob(glob)}):
        try:
            pinned(path.read_text(encoding="utf-8"), path.name)
        except (InputError, OSError, UnicodeDecodeError):
            continue
        yield path.relative_to(repository).as_posix()


def first_settings(project: Project) -> str:
    """The settings file for a repository that has none."""
    lines = [
        "# Settings of Innermost: what is here is laid over the built-in ones.",
        "",
        "# A pass order of your own, to judge by `innermost run --candidate mine`, and flags that it alone gets.",
        "# [pipelines.mine]",
        '# spellings = [{ passes = "builtin.module(iree-preprocessing-transpose-convolution-pipeline,canonicalize)" }]',
        "# [variants.mine-o3]",
        '# pipeline = "mine"',
        '# flags = ["--iree-opt-level=O3"]',
        "",
        "# What `innermost run` compares where it is not told.",
        "# [defaults]",
        '# candidate = "mine"',
        '# targets = ["llvm-cpu", "gfx942"]',
        "",
        "[github.pull_request]",
        '# variant = "mine"        # whose change a pull request is judged by; without it the default candidate',
    ]
    if project.packages:
        lines.append(f'packages = "{project.packages}"    # the workflow that builds the wheels to compare')
    elif project.requirements:
        lines.append(f'requirements = "{project.requirements}"    # the release of IREE that is used, before and after')
    lines += [
        "",
        "# Machines of your own, by the labels of their runners; jobs there wait for the reviewers of the environment",
        "# innermost-runner, which you make in the repository's settings.",
        "# [github.runners.mi300]",
        '# labels = ["self-hosted", "mi300"]',
        '# targets = ["gfx942"]',
        '# role = "maintain"',
        "# untrusted = false",
    ]
    return "\n".join(lines) + "\n"


def triggers(project: Project) -> str:
    """The lines under `on:` that start the workflow for pull requests; empty for those of the release."""
    if project.packages:
        return (
            f"  # {project.packages} calls this after it has built the packages: see Innermost's workflows/README.md\n"
        )
    if not project.requirements and not project.settings:
        return ""
    paths = [Path(project.settings).name if project.settings else FILE_NAME]
    if project.requirements:
        paths.append(project.requirements)
    listed = "".join(f'      - "{path}"\n' for path in paths)
    return f"  pull_request:\n    paths: # what may change the comparison\n{listed}"
