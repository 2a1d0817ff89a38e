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
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from bot.history.database import Database, open_database, sqlite_address
from tests.disk import small_disk

_NUMBERS = itertools.count()
# Where Debian has them, newest last.
_DEBIAN = Path("/usr/lib/postgresql")

Opened = Callable[[str], Database]


@dataclass(frozen=True)
class Cluster:
    """A PostgreSQL server: its socket's folder, the user it runs as (None for us), and what crashes and starts it."""

    sockets: str
    user: str | None
    restart: Callable[[], None]

    def address(self, name: str) -> str:
        return f"postgresql://bot@/{name}?host={self.sockets}"

    def say(self, *statements: str) -> None:
        """Outside of any transaction."""
        engine = create_engine(f"postgresql+psycopg://bot@/postgres?host={self.sockets}", isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            for statement in statements:
                connection.execute(text(statement))
        engine.dispose()


@dataclass(frozen=True)
class Narrow:
    """A database on a disk that is almost full, until `make_room`."""

    address: str
    make_room: Callable[[], None]


def _programs() -> Path:
    found = shutil.which("initdb")
    if found:
        return Path(found).parent
    versions = sorted(_DEBIAN.glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if not versions:
        pytest.skip("PostgreSQL is not installed (on Debian: postgresql)")
    return versions[-1].parent


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A private PostgreSQL, which listens on no port. It refuses to run as root."""
    programs = _programs()
    user = "postgres" if os.geteuid() == 0 else None
    folder = _folder_for(user, "innermost-pg-")
    data = folder / "data"

    def call(program: str, *arguments: str) -> None:
        command = [str(programs / program), *arguments]
        done = subprocess.run(command, user=user, cwd="/", capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr + done.stdout

    def restart() -> None:
        call("pg_ctl", "-D", str(data), "-w", "-m", "immediate", "-l", str(folder / "log"), "restart")

    try:
        call("initdb", "-D", str(data), "-U", "bot", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        options = f"-k {folder} -c listen_addresses='' -c fsync=off"
        call("pg_ctl", "-D", str(data), "-w", "-l", str(folder / "log"), "-o", options, "start")
        yield Cluster(str(folder), user, restart)
        call("pg_ctl", "-D", str(data), "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _folder_for(user: str | None, prefix: str) -> Path:
    """A folder of that user's; its path is short, since a socket's has 107 characters at most."""
    folder = Path(tempfile.mkdtemp(prefix=prefix))
    if user:
        os.chown(folder, pwd.getpwnam(user).pw_uid, -1)
    return folder


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty database."""
    return new_address(request, tmp_path, request.param)


def new_address(request: pytest.FixtureRequest, folder: Path, kind: str) -> str:
    name = f"history{next(_NUMBERS)}"
    if kind == "sqlite":
        return sqlite_address(folder / f"{name}.sqlite")
    cluster: Cluster = request.getfixturevalue("cluster")
    cluster.say(f"CREATE DATABASE {name}")
    return cluster.address(name)


@pytest.fixture(params=["sqlite", "postgresql"])
def narrow(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Narrow]:
    """Of PostgreSQL the tables alone are on that disk: without its log, a server ends."""
    cluster: Cluster | None = request.getfixturevalue("cluster") if request.param == "postgresql" else None
    user = cluster.user if cluster else None
    parent = _folder_for(user, "innermost-disk-") if cluster else tmp_path
    try:
        with small_disk(parent / "disk", "32m") as disk, _database_on(disk, cluster) as address:
            filler = disk.parent / "disk" / "filler"
            room = shutil.disk_usage(disk).free
            filler.write_bytes(bytes(room - 300 * 1024))
            yield Narrow(address, filler.unlink)
    finally:
        if cluster:
            shutil.rmtree(parent, ignore_errors=True)


@contextmanager
def _database_on(disk: Path, cluster: Cluster | None) -> Generator[str]:
    if cluster is None:
        yield sqlite_address(disk / "history.sqlite")
        return
    name = f"history{next(_NUMBERS)}"
    space = disk / "space"
    space.mkdir()
    if cluster.user:
        os.chown(space, pwd.getpwnam(cluster.user).pw_uid, -1)
    cluster.say(f"CREATE TABLESPACE {name} LOCATION '{space}'", f"CREATE DATABASE {name} TABLESPACE {name}")
    try:
        with open_database(cluster.address(name), create=True):
            pass  # its tables, before the disk is full
        yield cluster.address(name)
    finally:
        cluster.say(f"DROP DATABASE {name} WITH (FORCE)", f"DROP TABLESPACE {name}")


@pytest.fixture
def opened() -> Generator[Opened]:
    """`opened(address)`: a history, closed after the test."""
    with ExitStack() as stack:

        def opened(address: str) -> Database:
            return stack.enter_context(open_database(address, create=True))

        yield opened
