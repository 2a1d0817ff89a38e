# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Every test of the store runs on SQLite, and on a PostgreSQL of its own where one is installed."""

import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from bot.history.database import Database, open_database, sqlite_address

_NUMBERS = itertools.count()
# Where Debian has them, newest last.
_DEBIAN = Path("/usr/lib/postgresql")

Opened = Callable[[str], Database]


def _programs() -> Path:
    found = shutil.which("initdb")
    if found:
        return Path(found).parent
    versions = sorted(_DEBIAN.glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if not versions:
        pytest.skip("PostgreSQL is not installed (on Debian: postgresql)")
    return versions[-1].parent


@pytest.fixture(scope="session")
def cluster() -> Iterator[str]:
    """The socket's folder of a private PostgreSQL, which listens on no port. It refuses to run as root."""
    programs = _programs()
    user = "postgres" if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="innermost-pg-"))  # short: a socket's path has 107 characters at most
    data = folder / "data"
    if user:
        os.chown(folder, pwd.getpwnam(user).pw_uid, -1)

    def call(program: str, *arguments: str) -> None:
        command = [str(programs / program), *arguments]
        done = subprocess.run(command, user=user, cwd="/", capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr + done.stdout

    try:
        call("initdb", "-D", str(data), "-U", "bot", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        options = f"-k {folder} -c listen_addresses='' -c fsync=off"
        call("pg_ctl", "-D", str(data), "-w", "-l", str(folder / "log"), "-o", options, "start")
        yield str(folder)
        call("pg_ctl", "-D", str(data), "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty database."""
    return new_address(request, tmp_path, request.param)


def new_address(request: pytest.FixtureRequest, folder: Path, kind: str) -> str:
    name = f"history{next(_NUMBERS)}"
    if kind == "sqlite":
        return sqlite_address(folder / f"{name}.sqlite")
    sockets = request.getfixturevalue("cluster")
    engine = create_engine(f"postgresql+psycopg://bot@/postgres?host={sockets}", isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()
    return f"postgresql://bot@/{name}?host={sockets}"


@pytest.fixture
def opened() -> Generator[Opened]:
    """`opened(address)`: a history, closed after the test."""
    with ExitStack() as stack:

        def opened(address: str) -> Database:
            return stack.enter_context(open_database(address, create=True))

        yield opened
