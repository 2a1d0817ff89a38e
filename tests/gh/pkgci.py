# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Wheels that look like what PkgCI builds, in artifacts at the test's GitHub."""

import io
import zipfile
from dataclasses import replace
from pathlib import Path

from tests.gh.server.state import Artifact, Commit, State, Workflow, sha_of

PACKAGES = "linux_x86_64_release_packages"
MAIN = [sha_of(f"main {number}") for number in range(6)]  # newest first
HEAD, MERGE = sha_of("head of 7"), sha_of("merge of 7")


def wheel(folder: Path, commit: str, version: str = "3.13.0", *, files: dict[str, str] | None = None) -> Path:
    """A wheel of the compiler, as far as that can be told without running it; `files` are put beside."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"iree_base_compiler-{version}-py3-none-any.whl"
    info = f"iree_base_compiler-{version}.dist-info"
    content = {
        "iree/compiler/version.py": f'VERSION = "{version}"\nREVISIONS = {{"IREE": "{commit}"}}\n',
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: iree-base-compiler\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        **(files or {}),
    }
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in content.items():
            archive.writestr(name, text)
        archive.writestr(f"{info}/RECORD", "".join(f"{name},,\n" for name in [*content, f"{info}/RECORD"]))
    return path


def packed(*files: Path) -> bytes:
    """An artifact of these files, and of a wheel of the runtime."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as out:
        out.writestr("iree_base_runtime-3.13.0-py3-none-any.whl", b"")
        for file in files:
            out.write(file, file.name)
    return archive.getvalue()


def history(state: State) -> Workflow:
    """A base branch of six commits, a pull request's head, and the merge that PkgCI built of it."""
    for commit, parent in zip(MAIN, [*MAIN[1:], None], strict=True):
        state.commits[commit] = Commit(sha=commit, parents=(parent,) if parent else ())
    state.commits[HEAD] = Commit(sha=HEAD, parents=(MAIN[3],))
    state.commits[MERGE] = Commit(sha=MERGE, parents=(MAIN[0], HEAD))
    return state.workflow(".github/workflows/pkgci.yml", name="PkgCI")


def built(
    state: State,
    workflow: Workflow,
    commit: str,
    event: str,
    data: bytes,
    *,
    expired: bool = False,
    name: str = PACKAGES,
) -> Artifact:
    """A run of PkgCI for a commit, and what it has kept."""
    run = state.run(workflow, event=event, status="in_progress", head_sha=commit)
    artifact = state.artifact(run, name, data)
    if expired:
        state.artifacts[artifact.id] = replace(artifact, expired=True)
    return artifact
