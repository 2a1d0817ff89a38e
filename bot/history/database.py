# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The one door to the database: opening it, one writer at a time, and its errors made into ours."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from bot.errors import InfrastructureError, InputError, UsageError
from bot.history.migrations import STEPS, check_known, upgrade, version_of
from bot.host import install_command

_EXAMPLES = "for instance sqlite:///history.sqlite, sqlite:////home/me/history.sqlite or postgresql://bot@db.example.org/innermost"
_DRIVERS = {"sqlite": "sqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}
# Of PostgreSQL's advisory locks: any number that is ours alone.
_LOCK = 0x1A9E2
_BUSY_S = 60.0
_WRITES = "innermost_writes"
_ROOM = "make room on the disk; nothing of what was being added is kept"
# By SQLite's code or PostgreSQL's SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html
_TIPS = {
    sqlite3.SQLITE_FULL: _ROOM,
    "53100": _ROOM,
    sqlite3.SQLITE_BUSY: "another process has been writing for a minute: try again",
    sqlite3.SQLITE_READONLY: "check the rights on the file and its folder",
    sqlite3.SQLITE_CANTOPEN: "check the path and the rights on its folder",
}


class Database:
    """A history. `shown` names it in messages, without a password."""

    def __init__(self, engine: Engine, shown: str) -> None:
        self._engine = engine
        self.shown = shown

    @contextmanager
    def reading(self) -> Generator[Connection]:
        """A connection that sees one state of the database."""
        with _told(self.shown), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Generator[Connection]:
        """A transaction that is alone in writing; it counts as a whole, where the block ends without an error."""
        with _told(self.shown), self._engine.connect() as opened:
            connection = opened.execution_options(**{_WRITES: True})
            with connection.begin():
                if connection.dialect.name == "postgresql":
                    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
                yield connection

    def close(self) -> None:
        """Closes all connections."""
        self._engine.dispose()


@contextmanager
def open_database(address: str, *, create: bool) -> Generator[Database]:
    """Opens the history at a URL, brought to the newest schema.

    Args:
        address: `sqlite:///PATH` or `postgresql://USER@HOST/NAME`.
        create: whether it may be made; otherwise one that isn't there is a `UsageError`.

    Raises `UsageError` for an address that is none, `InputError` for what is no history or is of a newer Innermost, and
    `InfrastructureError` where it can't be reached.
    """
    url = _url(address)
    shown = url.render_as_string(hide_password=True)
    if url.drivername == "sqlite":
        _prepare(url, create=create)
    try:
        lite = url.drivername == "sqlite"
        # A server that was started anew has forgotten its connections, which are tried before they are used.
        engine = create_engine(url, connect_args={"timeout": _BUSY_S} if lite else {}, pool_pre_ping=not lite)
    except ModuleNotFoundError as error:
        raise InfrastructureError(
            f"PostgreSQL needs {error.name}, which is not installed", install_command("postgres")
        ) from error
    if url.drivername == "sqlite":
        event.listen(engine, "connect", _leave_transactions_to_us)
    event.listen(engine, "begin", _begin)
    database = Database(engine, shown)
    try:
        with database.reading() as connection:
            version = version_of(connection)
        check_known(version, shown)
        if version == 0 and not create:
            raise UsageError(f"there is no history in {shown} yet", "fill it with `innermost history add RUN_DIR`")
        if version < len(STEPS):
            with database.writing() as connection:
                upgrade(connection, shown)
        yield database
    finally:
        database.close()


def sqlite_address(path: Path) -> str:
    """The URL of a file."""
    return f"sqlite:///{path}"


def _url(address: str) -> URL:
    try:
        url = make_url(address)
        return url.set(drivername=_DRIVERS[url.drivername])
    except (ArgumentError, NoSuchModuleError, KeyError, ValueError) as error:
        # It may hold a password: it is not repeated.
        raise UsageError(
            "--database (or INNERMOST_DATABASE) is not the URL of an SQLite or PostgreSQL database", _EXAMPLES
        ) from error


def _prepare(url: URL, *, create: bool) -> None:
    if not url.database or url.database == ":memory:":
        raise UsageError("--database names no file", _EXAMPLES)
    path = Path(url.database)
    if not create and not path.is_file():
        raise UsageError(f"there is no history at {path}", "fill one with `innermost history add RUN_DIR`")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InfrastructureError(
            f"cannot make {path.parent}: {error.strerror}", "choose another --database"
        ) from error


def _leave_transactions_to_us(connection: sqlite3.Connection, _record: Any) -> None:
    # The driver begins one at the first change only, and after that a writer that has read may find it can't write.
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys=ON")


def _begin(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        writes = connection.get_execution_options().get(_WRITES, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def _told(shown: str) -> Generator[None]:
    try:
        yield
    except DBAPIError as error:
        raise _explained(error, shown) from error


def _explained(error: DBAPIError, shown: str) -> InputError | InfrastructureError:
    code = getattr(error.orig, "sqlite_errorcode", None)
    said = str(error.orig).strip().partition("\n")[0]
    if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
        return InputError(
            f"{shown} is damaged, or no database: {said}",
            "move it away and rebuild it with `innermost history import DIR`",
        )
    if error.connection_invalidated:
        tip = "is the server there? What was being added is not; the same command again adds what is missing"
    else:
        tip = _TIPS.get(code or getattr(error.orig, "sqlstate", None) or 0, "is the server there, and the disk?")
    return InfrastructureError(f"cannot use the history in {shown}: {said}", tip)
