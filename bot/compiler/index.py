# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The releases of the compiler that a package index has: versions, days, yanks, and whether they are for this machine.

By its JSON (PEP 691, PEP 700), or its HTML (PEP 503), which has no days. uv resolves and installs, but neither lists
releases nor tells when one came out.
"""

import os
import platform
from html.parser import HTMLParser
from http.client import HTTPException
from urllib.error import URLError
from urllib.parse import unquote, urlsplit
from urllib.request import Request, urlopen

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.tags import sys_tags
from packaging.utils import InvalidSdistFilename, InvalidWheelFilename, parse_sdist_filename, parse_wheel_filename
from packaging.version import InvalidVersion, Version
from pydantic import BaseModel, Field

from bot.compiler.packages import PACKAGE
from bot.errors import InfrastructureError, UsageError
from bot.model.base import Value

_JSON = "application/vnd.pypi.simple.v1+json"
_ACCEPT = f"{_JSON}, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1"
_DEFAULT = "https://pypi.org/simple"
# The same variables as uv's, the older spelling last.
_VARIABLES = ("UV_DEFAULT_INDEX", "UV_INDEX_URL")
_TIMEOUT_S = 60.0


class Release(Value):
    """A release. `released` is the day of its first file, ISO 8601, empty where the index does not say.

    `yanked` is why it was withdrawn; None where it was not. `fits` says whether it has a wheel for this Python and
    machine.
    """

    version: str
    released: str
    yanked: str | None
    fits: bool


class _File(BaseModel):
    filename: str
    yanked: bool | str = False
    upload_time: str = Field(default="", alias="upload-time")
    requires_python: str | None = Field(default=None, alias="requires-python")


class _Page(BaseModel):
    files: list[_File]


class _Links(HTMLParser):
    """The files that a page of PEP 503 links to."""

    def __init__(self) -> None:
        super().__init__()
        self.files: list[_File] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        href = given.get("href")
        if tag != "a" or not href:
            return
        fields = {
            "filename": unquote(urlsplit(href).path.rpartition("/")[2]),
            "yanked": (given["data-yanked"] or True) if "data-yanked" in given else False,
            "requires-python": given.get("data-requires-python"),
        }
        self.files.append(_File.model_validate(fields))


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
    found = releases_of(*_fetch(address), address)
    chosen = tuple(
        release
        for release in found
        if (low is None or Version(release.version) >= low) and (high is None or Version(release.version) <= high)
    )
    if not chosen:
        ends = f"{found[0].version} to {found[-1].version}" if found else "none"
        raise UsageError(f"{address} has no release of {PACKAGE} in that range", f"there is {ends}")
    return chosen


def releases_of(page: bytes, kind: str, address: str) -> tuple[Release, ...]:
    """The final releases on an index's page about the compiler, oldest first. Raises `InfrastructureError`. Pure.

    Args:
        kind: the page's media type; what is not said to be HTML is read as JSON.
    """
    try:
        files = _linked(page.decode()) if "html" in kind else _Page.model_validate_json(page).files
    except ValueError as error:  # pydantic's is one, too
        raise InfrastructureError(
            f"{address} does not answer as PEP 691 or PEP 503 says", "name another index in UV_DEFAULT_INDEX"
        ) from error
    by_version: dict[Version, list[_File]] = {}
    for file in files:
        version = _version(file.filename)
        if version is not None and not version.is_prerelease:
            by_version.setdefault(version, []).append(file)
    return tuple(_release(version, by_version[version]) for version in sorted(by_version))


def _linked(page: str) -> list[_File]:
    links = _Links()
    links.feed(page)
    links.close()
    return links.files


def _release(version: Version, files: list[_File]) -> Release:
    days = [file.upload_time[:10] for file in files if file.upload_time]
    reasons = [file.yanked for file in files if file.yanked is not False]
    # Of a release that is yanked all files are (PEP 592 allows less).
    said = next((reason for reason in reasons if isinstance(reason, str) and reason), "no reason given")
    return Release(
        version=str(version),
        released=min(days, default=""),
        yanked=said if len(reasons) == len(files) else None,
        fits=any(_fits(file) for file in files),
    )


def _fits(file: _File) -> bool:
    try:
        tags = parse_wheel_filename(file.filename)[3]
        python = SpecifierSet(file.requires_python or "")
    except (InvalidWheelFilename, InvalidSpecifier):
        return False  # a source distribution: none is built
    return not tags.isdisjoint(sys_tags()) and python.contains(platform.python_version(), prereleases=True)


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


def _fetch(address: str) -> tuple[bytes, str]:
    try:
        with urlopen(Request(address, headers={"Accept": _ACCEPT}), timeout=_TIMEOUT_S) as answer:  # noqa: S310 - checked
            return answer.read(), answer.headers.get_content_type()
    except (URLError, HTTPException, TimeoutError, OSError) as error:
        raise InfrastructureError(
            f"cannot ask {address} for releases: {error}",
            "is the network there? uv takes another index from UV_DEFAULT_INDEX",
        ) from error
