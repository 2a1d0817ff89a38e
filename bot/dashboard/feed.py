# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The Atom feed of alarms (RFC 4287). Pure."""

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring

from bot.dashboard.alarm_rows import AlarmRow
from bot.dashboard.headline import words_of_views
from bot.report.words import clean, some

_ATOM = "http://www.w3.org/2005/Atom"
_SHOWN = 20


def feed(rows: Sequence[AlarmRow], updated: str, base: str) -> str:
    """All open alarms, an entry each, whose id stays the same from night to night.

    Args:
        updated: when the newest run was, UTC, ISO 8601.
        base: where the site will be, ending in a slash; empty where that isn't known: links are relative then.
    """
    register_namespace("", _ATOM)
    root = Element(f"{{{_ATOM}}}feed")
    _text(root, "title", "Innermost: alarms")
    _text(root, "id", f"{base}alarms.atom" if base else "urn:innermost:alarms")
    _text(root, "updated", _moment(updated))
    author = SubElement(root, f"{{{_ATOM}}}author")
    _text(author, "name", "Innermost")
    SubElement(root, f"{{{_ATOM}}}link", {"href": f"{base}alarms.html"})
    for row in rows:
        entry = SubElement(root, f"{{{_ATOM}}}entry")
        _text(entry, "title", clean(title(row)))
        _text(entry, "id", f"urn:innermost:alarm:{row.id}")
        _text(entry, "updated", _moment(row.day))
        SubElement(entry, f"{{{_ATOM}}}link", {"href": f"{base}alarms.html#a-{row.id}"})
        SubElement(entry, f"{{{_ATOM}}}category", {"term": row.kind})
        _text(entry, "summary", clean(f"{words_of_views(row)} {some(row.dispatches, _SHOWN)}".strip() or row.cause))
    return f'<?xml version="1.0" encoding="utf-8"?>\n{tostring(root, encoding="unicode")}\n'


def title(row: AlarmRow) -> str:
    """`layout worse since 3.9.0: 4 dispatches, image: innermost → elsewhere`."""
    since = f" since {row.range[1]}" if row.dispatches else ""
    count = f"{row.subject}, " if row.dispatches else ""
    size = f" {row.size}" if row.size else ""
    return f"{row.kind} {row.direction.value}{since}: {count}{row.cause}{size}"


def _text(parent: Element, name: str, text: str) -> None:
    SubElement(parent, f"{{{_ATOM}}}{name}").text = text


def _moment(text: str) -> str:
    """A day or a moment as RFC 3339 has it."""
    if not text:
        return "1970-01-01T00:00:00Z"
    return f"{text}T00:00:00Z" if len(text) == len("2026-11-25") else text.replace("+00:00", "Z")
