# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A package index and a page of links on loopback, with tiny wheels that only look like the compiler."""

import functools
import http.server
import threading
import zipfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ANY = "py3-none-any"
RELEASES = ("1.0.0", "1.1.0", "1.2.0rc20260101")


def write_wheel(
    folder: Path, version: str, *, name: str = "iree_base_compiler", tag: str = ANY, says: str = ""
) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}-{version}-{tag}.whl"
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": f"VERSION = {version!r}  # {says}\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name.replace('_', '-')}\nVersion: {version}\n",
        f"{info}/WHEEL": f"Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: {tag}\n",
    }
    with zipfile.ZipFile(path, "w") as archive:
        for file, text in files.items():
            archive.writestr(file, text)
        archive.writestr(f"{info}/RECORD", "".join(f"{file},,\n" for file in [*files, f"{info}/RECORD"]))
    return path


@dataclass(frozen=True)
class Shelf:
    """`index` has `RELEASES` and what they need; `page` has the pre-release 2.0.0rc1 and an older one."""

    root: Path
    address: str

    @property
    def index(self) -> str:
        return f"{self.address}/simple"

    @property
    def page(self) -> str:
        return f"{self.address}/links.html"


@contextmanager
def open_shelf(root: Path) -> Generator[Shelf]:
    for version in RELEASES:
        write_wheel(root / "simple" / "iree-base-compiler", version)
    write_wheel(root / "simple" / "pyyaml", "6.0", name="pyyaml")
    pages = [write_wheel(root / "nightly", version) for version in ("2.0.0rc1", "1.9.0rc9")]
    links = "".join(f'<a href="nightly/{wheel.name}">{wheel.name}</a>\n' for wheel in pages)
    (root / "links.html").write_text(f"<!doctype html><html><body>{links}</body></html>")
    handler = functools.partial(_Quiet, directory=str(root))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield Shelf(root, f"http://127.0.0.1:{server.server_port}")
        server.shutdown()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name in the base class
        pass
