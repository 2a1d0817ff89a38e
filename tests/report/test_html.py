# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The HTML report, parsed: self-contained, accessible, and deaf to hostile text."""

import base64
import hashlib
import re

import pytest

from bot.report import Format, render, stream_page
from tests.report import builders as b
from tests.report.dom import Document, read
from tests.report.gallery import GALLERY, empty, full
from tests.report.hostile import hostile


def page(name: str) -> Document:
    return read(render(GALLERY[name](), Format.HTML))


def test_hostile_text_adds_no_tag_and_no_attribute() -> None:
    """Every tag of the hostile page also occurs in plain ones, with the same attributes, and none of theirs do."""
    plain, attacked = (page("full"), page("generated")), read(render(hostile(300), Format.HTML))
    assert attacked.names <= {"g"}.union(*(each.names for each in plain))
    known = {(name, attribute) for each in plain for name, attributes in each.tags for attribute in attributes}
    seen = {(name, attribute) for name, attributes in attacked.tags for attribute in attributes}
    assert seen <= known
    assert not attacked.comments
    assert not attacked.unclosed
    assert sum(name == "script" for name, _ in attacked.tags) == 1


def test_controls_and_overrides_do_not_reach_the_page() -> None:
    text = render(hostile(40), Format.HTML)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u200b\u202a-\u202e\u2066-\u2069]", text)


@pytest.mark.parametrize("name", GALLERY)
def test_nothing_is_asked_for_from_outside(name: str) -> None:
    document = page(name)
    for tag, attributes in document.tags:
        assert tag not in {"link", "img", "iframe", "object", "base"}
        assert "src" not in attributes
        assert "style" not in attributes
        assert (attributes.get("href") or "#").startswith("#")
        assert not any(attribute.startswith("on") for attribute in attributes)


def test_the_policy_admits_exactly_the_packaged_style_and_script() -> None:
    text = render(full(), Format.HTML)
    policy = next(attrs["content"] for _, attrs in read(text).tags if attrs.get("http-equiv")) or ""
    for tag in ("style", "script"):
        inside = text[text.index(f"<{tag}>") + len(tag) + 2 : text.index(f"</{tag}>")]
        digest = base64.b64encode(hashlib.sha256(inside.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert "default-src 'none'" in policy


@pytest.mark.parametrize("name", GALLERY)
def test_tables_have_captions_and_scoped_headers(name: str) -> None:
    document = page(name)
    names = [tag for tag, _ in document.tags]
    assert names.count("table") == names.count("caption")
    assert all(attributes.get("scope") for tag, attributes in document.tags if tag == "th")


@pytest.mark.parametrize("name", GALLERY)
def test_ids_are_unique_and_links_lead_somewhere(name: str) -> None:
    tags = page(name).tags
    ids = [attributes["id"] for _, attributes in tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    targets = {attributes["href"] for tag, attributes in tags if tag == "a"}
    assert {(target or "#")[1:] for target in targets} <= set(ids)


def test_every_state_and_verdict_is_also_a_word() -> None:
    text = page("full").text
    for word in ("wrong result", "newly crashes", "layout lost", "incomplete", "traded", "identical", "out", "in"):
        assert word in text


def test_numbers_that_are_missing_are_not_zero() -> None:
    document = read(render(b.run(b.result("d", code="identical")), Format.HTML))
    assert "transposing 0 → ?" in document.text
    assert "not measured: identical code" in document.text


def test_an_empty_run_says_so_and_is_not_green() -> None:
    text = render(empty(), Format.HTML)
    assert "There are no results." in text
    assert "tone-good" not in text.split("</style>")[1]


def test_the_forest_plot_appears_only_with_timing() -> None:
    assert "forest" in {attributes.get("class") for _, attributes in page("full").tags}
    assert "forest" not in {attributes.get("class") for _, attributes in page("identical").tags}


def test_noise_band_comes_from_the_settings_and_is_left_out_without() -> None:
    timed = b.result("d", time=b.time_change(1.0, "noise"), timing=b.timed(1.0))
    assert '<rect class="band"' in render(b.run(timed), Format.HTML)
    assert '<rect class="band"' not in render(b.run(timed, settings={"thresholds": {"effect": "x"}}), Format.HTML)


def test_it_is_written_as_it_comes() -> None:
    """In parts, none of which is most of it: that of a large run would take as much memory as the run."""
    many = b.run(*(b.result(f"resnet50.conv{number}") for number in range(500)))
    parts = list(stream_page(many))
    assert "".join(parts) == render(many, Format.HTML)
    assert max(map(len, parts)) < sum(map(len, parts)) / 4
