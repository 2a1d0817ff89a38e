# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What strangers write where a workflow may read it: each makes a file, the canary, if anything runs or expands it."""

import io
import json
import stat
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

# `X` is the canary's path. What a shell runs when it is pasted between double quotes, as a vulnerable step does.
SHELL = (
    "$(touch X)",
    "`touch X`",
    '"; touch X; "',
    '"; touch X; #',
    '" && touch X && "',
    '"; false || touch X; "',
    '" | touch X; "',
    '" & touch X; "',
    '"\ntouch X\n"',
    '"\r\ntouch X\n"',
    '" > X; "',
    '" 2> X >&2; "',
    '"; (touch X); "',
    '"; { touch X; }; "',
    '"; eval "touch X"; "',
    '"; bash -c "touch X"; "',
    '"; sh <<< "touch X"; "',
    '"; echo "touch X" | sh; "',
    '"; printf "" > X; "',
    '"; cp /dev/null X; "',
    '"; install /dev/null X; "',
    '"; : > X; "',
    '"; exec > X; "',
    "\"; $'\\x74ouch' X; \"",
    '"; t""ouch X; "',
    '"; to\\uch X; "',
    '"; cmd=touch; $cmd X; "',
    "\"; python3 -c \"open('X','w')\"; \"",
    '"; if true; then touch X; fi; "',
    '"; for f in X; do touch $f; done; "',
    '"; f() { touch X; }; f; "',
    "${y:-$(touch X)}",
    "$((a[$(touch X)]))",
    '"; cat <(touch X) > /dev/null; "',
    '"$(touch X)"',
    "a$(touch${IFS}X)b",
    "feature/$(touch${IFS}X)",
    "'$(touch X)'",
    '/innermost run "$(touch X)"',
    "/innermost run --dispatch $(touch X)",
    "/innermost run --suite `touch X` --target $(touch X)",
    '/innermost compare "$(touch X)" 3.13.0',
    "/innermost help $(touch X)\n/innermost status\n",
)
# What other readers than a shell might run or follow.
OTHERS = (
    "${{ github.token }}",
    "${{ fromJSON('{}').x || secrets.GITHUB_TOKEN }}",
    "::add-path::X\n::set-env name=BASH_ENV::X",
    "%0A::set-output name=found::true%0A",
    "x<<EOF\nBASH_ENV=X\nEOF\n",
    "{{ cycler.__init__.__globals__.os.popen('touch X').read() }}",
    "{% for c in [].__class__.__base__.__subclasses__() %}{% endfor %}",
    "!!python/object/apply:os.system ['touch X']",
    "__import__('os').system('touch X')",
    "{0.__class__.__mro__}",
    "--out=X",
    "--settings X",
    "../../../../../../X",
    "/innermost run --dispatch X.mlir",
    "/innermost run --candidate python:X",
    "\u202etouch X\u2066\u200b",
    "<img src=x onerror=alert(1)><!-- innermost:comment:v1 -->",
    "a" * 5000 + "$(touch X)",
)
ALL = SHELL + OTHERS


def hostile(canary: Path) -> tuple[str, ...]:
    """All of them, for a canary at this path."""
    return tuple(text.replace("X", str(canary)) for text in ALL)


BY_NAME = "${STAND_IN_SPOOL}-canary"
"""The canary of what stands in a file's name, where a path would be folders."""
_MOST_NAME = 255  # of Linux


def file_names() -> tuple[str, ...]:
    """As paths in a repository: all that can be one; a slash makes a folder, as it would for a stranger."""
    names = [text.replace("X", BY_NAME).lstrip("/") for text in ALL]
    return tuple(name for name in names if ".." not in name and max(map(len, name.split("/"))) <= _MOST_NAME)


@dataclass(frozen=True)
class Poison:
    """Fills the places of an event that strangers write, from a list of texts, taken in turn."""

    texts: tuple[str, ...]

    def __call__(self, event: Any, *, but: tuple[str, ...] = ()) -> Any:
        """The event, with texts in the places that are not in `but`."""
        turn = iter(self.texts * 50)

        def fill(value: Any, name: str = "") -> Any:
            if isinstance(value, dict):
                return {key: fill(inner, key) for key, inner in value.items()}
            if isinstance(value, list):
                return [fill(inner, name) for inner in value]
            return next(turn) if name in _WRITTEN and name not in but and isinstance(value, str) else value

        return fill(json.loads(json.dumps(event)))


# By their names in GitHub's payloads: titles, texts, branches, messages, labels, descriptions, people's names.
_WRITTEN = frozenset({
    "title", "body", "ref", "label", "message", "display_title", "head_branch", "description", "email", "homepage",
    "company", "blog", "location", "bio",
})  # fmt: skip


def archives(canary: Path, record: bytes) -> dict[str, bytes]:
    """Artifacts that a stranger's job may keep; `record` is a proper one, in which strings are replaced."""
    text = str(canary)

    def zipped(*files: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in files:
                archive.writestr(name, data)
        return out.getvalue()

    link = zipfile.ZipInfo("run.json")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    return {
        "climbs": zipped(("run.json", record), ("../" * 12 + text.lstrip("/"), b"")),
        "absolute": zipped(("run.json", record), (text, b"")),
        "named like a command": zipped(("run.json", record), (f"$(touch {text})", b"")),
        "named like a workflow command": zipped(("run.json", record), ("::add-path::/tmp\nrun.json", b"")),
        "a link": zipped((link, text.encode())),
        "a shell profile": zipped(("run.json", record), (".bashrc", f"touch {text}".encode())),
        "a bomb": zipped(("run.json", bytes(300 * 2**20))),
        "not json": zipped(("run.json", f"$(touch {text})".encode())),
        "names that are commands": zipped(("run.json", record.replace(b"llvm-cpu", f"$(touch {text})".encode()))),
        "another's claim": zipped(("run.json", record), ("origin.json", b'{"number": 8}')),
        "no zip": f"#!/bin/sh\ntouch {text}\n".encode(),
    }


def control(texts: tuple[str, ...]) -> str:
    """A workflow as nobody should write it: it pastes what a stranger wrote into a script."""
    steps = "".join(
        f'      - if: always()\n        run: echo "${{{{ github.event.client_payload.t{number} }}}}"\n'
        for number in range(len(texts))
    )
    return (
        "name: Vulnerable\non: repository_dispatch\njobs:\n  paste:\n    name: Paste\n    runs-on: ubuntu-24.04\n"
        f"    steps:\n{steps}"
    )
