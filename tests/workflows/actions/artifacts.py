# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What stands in for GitHub's keeping of artifacts: a zip file each, in the test's folder, and known to its GitHub."""

import fnmatch
import io
import os
import sys
import urllib.request
import zipfile
from pathlib import Path

SPOOL = Path(os.environ["STAND_IN_SPOOL"])
KEPT = SPOOL / "artifacts" / os.environ["GITHUB_RUN_ID"]


def upload(name: str, folder: Path) -> None:
    """Hidden files are left out, as GitHub's action does."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    files = [path for path in files if not any(part.startswith(".") for part in path.relative_to(folder).parts)]
    if not files:
        if os.environ["MISSING"] == "error":
            sys.exit(f"no files in {folder}")
        return
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in files:
            archive.write(path, path.relative_to(folder).as_posix())
    KEPT.mkdir(parents=True, exist_ok=True)
    (KEPT / f"{name}.zip").write_bytes(packed.getvalue())
    address = f"{os.environ['GITHUB_API_URL']}/_uploads/{os.environ['GITHUB_RUN_ID']}/{name}"
    request = urllib.request.Request(address, data=packed.getvalue(), method="PUT")
    request.add_header("Content-Type", "application/zip")
    with urllib.request.urlopen(request) as answer:
        print(f"uploaded {name}: {answer.status}")


def download(pattern: str, folder: Path) -> None:
    """One artifact that matches is unpacked as it is, several into a folder each."""
    found = sorted(path for path in KEPT.glob("*.zip") if fnmatch.fnmatch(path.stem, pattern))
    for path in found:
        with zipfile.ZipFile(path) as archive:
            archive.extractall(folder if len(found) == 1 else folder / path.stem)


if sys.argv[1] == "upload":
    upload(os.environ["NAME"], Path(os.environ["FOLDER"]))
else:
    download(os.environ["PATTERN"], Path(os.environ["FOLDER"]))
