# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The releases of the compiler that a package index has, by its JSON (PEP 691, PEP 700): versions, days, yanks.

uv resolves and installs, but tells neither when a release came out nor which ones were yanked.
"""

import json
import os
from http.client import HTTPException
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from packaging.utils import InvalidSdistFilename, InvalidWheelFilename, parse_sdist_filename, parse_wheel_filename
from packaging.version import InvalidVersion, Version
from pydantic import Field, TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass

from bot.compiler.packages import PACKAGE
from bot.errors import InfrastructureError, UsageError
from bot.model.base import Value

_JSON = "application/vnd.pypi.simple.v1+json"
_DEFAULT = "https://pypi.org/simple"
# The same variables as uv's, the older spelling last.
_VARIABLES = ("UV_DEFAULT_INDEX", "UV_INDEX_URL")
_TIMEOUT_S = 60.0


class Release(Value):
    """A release. `released` is the day of its first file, ISO 8601, empty where the index does not say.

    `yanked` is why it was withdrawn; None where it was not.
    """

    version: str
    released: str
    yanked: str | None


@dataclass(frozen=True)
class _File:
    filename: str
    yanked: bool | str = False
    upload_time: str = Field(default="", alias="upload-time")


@dataclass(frozen=True)
class _Page:
    files: list[_File]


def parse_range(text: str) -> tuple[Version | None, Version | None]:
    """`3.5.0..3.9.0` as its two ends, both included; an end that is left out is open. Raises `UsageError`. Pure."""
    low, dots, high = text.partition("..")
    try:
        ends = tuple(Version(end) if end else None for end in (low, high))
    except InvalidVersion as error:
        raise UsageError(f"'{text}' is no range of releases: {error}", "for instance 3.5.0..3.13.0") from error
    if not dots or not any(ends):
        raise UsageError(f"'{text}' is no range of releases", "for instance 3.5.0..3.13.0, or 3.5.0..")
    if ends[0] and ends[1] and ends[0] > ends[1]:
        raise UsageError(f"'{text}' begins after its end", f"did you mean {high}..{low}?")
    return ends[0], ends[1]


def published(low: Version | None, high: Version | None) -> tuple[Release, ...]:
    """The final releases from `low` to `high`, oldest first, yanked ones included.

    Raises `InfrastructureError` where the index can't be asked, and `UsageError` where it has none of these.
    """
    address = _address()
    found = releases_of(_fetch(address), address)
    chosen = tuple(
        release
        for release in found
        if (low is None or Version(release.version) >= low) and (high is None or Version(release.version) <= high)
    )
    if not chosen:
        ends = f"{found[0].version} to {found[-1].version}" if found else "none"
        raise UsageError(f"{address} has no release of {PACKAGE} in that range", f"there is {ends}")
    return chosen


def releases_of(page: bytes, address: str) -> tuple[Release, ...]:
    """The final releases on an index's page about the compiler, oldest first. Raises `InfrastructureError`. Pure."""
    try:
        files = TypeAdapter(_Page).validate_python(json.loads(page)).files
    except (ValueError, ValidationError) as error:
        raise InfrastructureError(
            f"{address} does not answer as PEP 691 says", "name another index in UV_DEFAULT_INDEX"
        ) from error
    by_version: dict[Version, list[_File]] = {}
    for file in files:
        version = _version(file.filename)
        if version is not None and not version.is_prerelease:
            by_version.setdefault(version, []).append(file)
    return tuple(_release(version, by_version[version]) for version in sorted(by_version))


def _release(version: Version, files: list[_File]) -> Release:
    days = [file.upload_time[:10] for file in files if file.upload_time]
    reasons = [file.yanked for file in files if file.yanked is not False]
    # Of a release that is yanked all files are (PEP 592 allows less).
    said = next((reason for reason in reasons if isinstance(reason, str) and reason), "no reason given")
    return Release(
        version=str(version), released=min(days, default=""), yanked=said if len(reasons) == len(files) else None
    )


def _version(filename: str) -> Version | None:
    try:
        return parse_wheel_filename(filename)[1]
    except (InvalidWheelFilename, InvalidVersion):
        pass
    try:
        return parse_sdist_filename(filename)[1]
    except (InvalidSdistFilename, InvalidVersion):
        return None


def _address() -> str:
    index = next((os.environ[name] for name in _VARIABLES if os.environ.get(name)), _DEFAULT)
    parts = urlsplit(index)
    if parts.scheme not in ("http", "https") or "@" in parts.netloc:
        raise InfrastructureError(
            f"the index at {parts.hostname or 'a file'} can't be asked for its releases",
            "name one in UV_DEFAULT_INDEX that is on the web and asks for no password",
        )
    return f"{index.rstrip('/')}/{PACKAGE}/"


def _fetch(address: str) -> bytes:
    try:
        with urlopen(Request(address, headers={"Accept": _JSON}), timeout=_TIMEOUT_S) as answer:  # noqa: S310 - checked
            return answer.read()
    except (URLError, HTTPException, TimeoutError, OSError) as error:
        raise InfrastructureError(
            f"cannot ask {address} for releases: {error}",
            "is the network there? uv takes another index from UV_DEFAULT_INDEX",
        ) from error
