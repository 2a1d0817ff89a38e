# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Where this Innermost came from, as pip writes it down, and how its extras are had from there."""

from typing import Any

import pytest

from bot import host


@pytest.mark.parametrize(
    ("direct", "command"),
    [
        ({}, "pip install 'innermost[dask]'"),
        ({"url": "file:///my%20tree", "dir_info": {}}, "pip install '/my tree[dask]'"),
        ({"url": "file:///tree", "dir_info": {"editable": True}}, "pip install -e '/tree[dask]'"),
        (
            {"url": "https://example.com/x", "vcs_info": {"vcs": "git", "commit_id": "0123"}},
            "pip install 'innermost[dask]@git+https://example.com/x@0123'",
        ),
    ],
)
def test_an_extra_is_had_from_where_innermost_came(
    monkeypatch: pytest.MonkeyPatch, direct: dict[str, Any], command: str
) -> None:
    monkeypatch.setattr(host, "direct_url", lambda: direct)
    assert host.install_command("dask") == command
