# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The server answers to this machine alone, with files alone; and the commands say what they did."""

import http.client
import socket
import threading
from collections.abc import Generator
from pathlib import Path

import pytest

from bot.__main__ import run as innermost
from bot.dashboard.serve import server_for
from bot.errors import InfrastructureError
from tests.dashboard.conftest import Made


@pytest.fixture
def port(made: Made) -> Generator[int]:
    server = server_for(made.site, 0)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_port
    server.shutdown()
    server.server_close()


def get(port: int, path: str, host: str = "") -> tuple[int, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request("GET", path, headers={"Host": host or f"localhost:{port}"})
    answer = connection.getresponse()
    return answer.status, answer.read()


def test_it_serves_the_site(port: int, made: Made) -> None:
    assert get(port, "/index.html?variant=baseline") == (200, (made.site / "index.html").read_bytes())
    assert get(port, "/")[0] == 200


@pytest.mark.parametrize("path", ["/data/", "/../history.sqlite", "/%2e%2e/history.sqlite", "/nothing.html"])
def test_it_serves_nothing_else(port: int, path: str) -> None:
    assert get(port, path)[0] == 404


def test_another_name_for_this_machine_is_refused(port: int) -> None:
    assert get(port, "/index.html", "rebound.example.org")[0] == 403


def test_it_listens_on_loopback_alone(made: Made) -> None:
    with server_for(made.site, 0) as server:
        assert server.server_address[0] == "127.0.0.1"
        with pytest.raises(InfrastructureError, match="cannot listen"):
            server_for(made.site, server.server_port)
        assert server.socket.family == socket.AF_INET


def test_the_command_builds(made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "site"
    assert run("build", "--out", str(out), "--database", made.address) == 0
    assert "not measured of 8" in capsys.readouterr().out
    assert (out / "index.html").is_file()


def test_mistakes_are_told(made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("build", "--out", str(tmp_path), "--database", f"sqlite:///{tmp_path}/none.sqlite") == 2
    assert "there is no history" in capsys.readouterr().err
    (tmp_path / "mine").write_text("x")
    assert run("build", "--out", str(tmp_path), "--database", made.address) == 2
    assert "is no dashboard" in capsys.readouterr().err
    assert run("build", "--url", "example.org", "--database", made.address) == 2
    assert run("serve", "--site", str(tmp_path)) == 2
    assert "innermost dashboard build" in capsys.readouterr().err


def run(*arguments: str) -> int:
    return innermost(["dashboard", *arguments])
