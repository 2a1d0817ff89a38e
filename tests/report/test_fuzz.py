# Copyright 2026 The Innermost Authors
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Whole documents of runs whose every text is hostile, read as GitHub reads them; and that reading tested itself."""

import itertools
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.model.run import Run
from bot.model.triage import Acceptance
from bot.model.verdict import Overall
from bot.report import comment as documents
from bot.report import markdown as md
from bot.report.importance import Importance
from bot.report.view import View, view
from bot.report.words import clip, clip_lines, elide, one_line
from tests.report import builders as b
from tests.report.dom import OURS, problems, read, rendered
from tests.report.gallery import every_verdict, full, generated, many_targets, only_checked
from tests.report.hostile import ATTACKS
from tests.report.poison import poison
from tests.report.texts import CLASSES, TEXTS

LINKS = documents.Links(report="https://ci.example/7", dashboard="https://iree.example/?a=1&b=%20#c")
ADDRESSES = (LINKS.report, LINKS.dashboard)
BASES: tuple[Callable[[], Run], ...] = (full, many_targets, only_checked, generated)


def poisoned(run: Run, texts: list[str]) -> View:
    """The run with its texts replaced in turn, and one of its regressions accepted in such words as well."""
    turn = itertools.cycle(texts)
    run = poison(run, lambda: next(turn))
    first = next(
        result
        for result in run.results
        if result.verdict.overall in (Overall.REGRESSION, Overall.MIXED, Overall.NO_CHANGE)
    )
    acceptance = Acceptance(dispatch=first.dispatch, target=None, who="x", when="x", why="x")
    acceptance = poison(acceptance, lambda: next(turn)).model_copy(update={"dispatch": first.dispatch, "target": None})
    return view(run, (acceptance,))


def check(text: str) -> None:
    assert problems(rendered(text), OURS, links=ADDRESSES) == set()


def check_tables(seen: View, text: str) -> None:
    """Every result's row begins with its name and ends with its verdict: nothing was moved to another cell.

    A renderer makes all rows as wide as the header, so counting cells would not show it.
    """
    tables = [table for table in read(rendered(text)).cells if table[0][0] == "dispatch"]
    told = [
        (shown(row.result.dispatch), row.verdict) for row in seen.rows if row.importance is not Importance.IDENTICAL
    ]
    for table in tables:
        body = [(row[0].strip(), row[-1]) for row in table[1:]]
        assert all(entry in told for entry in body)
    if tables and "code" in tables[-1][0]:
        assert [row[0].strip() for row in tables[-1][1:]] == [name for name, _ in told[: len(tables[-1]) - 1]]


def shown(name: str) -> str:
    return elide(name, 100).strip() or "(empty)"


KNOWN: list[str | int] = [*CLASSES, *range(len(ATTACKS))]
# Each in one document in turn; in all of them as a study.
SAMPLE = [(base, attack) for base, attack in zip(itertools.cycle(BASES), KNOWN, strict=False)]
FULL = [(base, attack) for base in BASES for attack in KNOWN if (base, attack) not in SAMPLE]


@pytest.mark.parametrize(
    ("base", "attack"),
    [*SAMPLE, *(pytest.param(*each, marks=pytest.mark.study) for each in FULL)],
    ids=lambda one: getattr(one, "__name__", str(one)),
)
def test_known_attacks_in_every_text(base: Callable[[], Run], attack: str | int) -> None:
    text = CLASSES[attack] if isinstance(attack, str) else ATTACKS[attack]
    seen = poisoned(base(), [text])
    document = documents.render_comment(seen, run_dir=text, links=LINKS)
    check(document)
    check_tables(seen, document)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(BASES), st.lists(TEXTS, min_size=1, max_size=7), TEXTS)
def test_any_text_anywhere(base: Callable[[], Run], texts: list[str], run_dir: str) -> None:
    seen = poisoned(base(), texts)
    for render in (documents.render_comment, documents.render_summary):
        document = render(seen, run_dir=run_dir, links=LINKS)
        check(document)
        check_tables(seen, document)


@pytest.mark.study
@settings(max_examples=3_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(BASES), st.lists(TEXTS, min_size=1, max_size=7), TEXTS)
def test_any_text_anywhere_at_full_size(base: Callable[[], Run], texts: list[str], run_dir: str) -> None:
    check(documents.render_comment(poisoned(base(), texts), run_dir=run_dir, links=LINKS))


@given(st.lists(st.lists(TEXTS, min_size=2, max_size=2), min_size=1, max_size=4))
def test_every_cell_holds_its_own_text(rows: list[list[str]]) -> None:
    text = md.table(
        ["code", "prose", "end"], [md.row([md.code(one), md.prose(two), md.ours(".")]) for one, two in rows]
    )
    (table,) = read(rendered(text)).cells
    for cells, (one, two) in zip(table[1:], rows, strict=True):
        assert cells[0].strip() == (elide(one, 200).strip() or "(empty)")
        assert cells[1].replace(md.BREAK, "").strip() == clip(two, 400).replace(md.BREAK, "").strip()
        assert cells[2] == "."


@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_code_spans_and_fences_beside_each_other_do_not_join(texts: list[str]) -> None:
    spans = read(rendered(md.compose("so {}.", md.join(" and ", [md.code(text) for text in texts]))))
    assert [code for code in spans.code if code] == [line for text in texts if (line := elide(text, 200))]
    fences = read(rendered(md.join("\n\n", [md.fence(text, "text") for text in texts])))
    # A renderer takes a carriage return for a line's end, and so do we.
    assert [code.strip("\n") for code in fences.code] == [clip_lines(text, 2_000).strip("\n") for text in texts]


# The check itself: for each door, one that does not do its work, and the text that gets through it.


def plain(text: str, _limit: int = 0, *, inside: bool = False) -> md.Markdown:
    return md.Markdown(one_line(text))


def one_tick(text: str, _limit: int = 0) -> md.Markdown:
    return md.Markdown(f"`{one_line(text)}`")


def three_ticks(text: str, language: str = "", _limit: int = 0) -> md.Markdown:
    return md.Markdown(f"```{language}\n{text}\n```")


def raw(text: str, _limit: int = 0) -> md.Html:
    return md.Html(text)


def no_pipes(cells: list[md.Markdown]) -> md.Markdown:
    return md.Markdown(f"| {' | '.join(cells)} |")


@pytest.mark.parametrize("kind", CLASSES)
def test_the_check_catches_prose_that_is_not_escaped(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(md, "prose", plain)
    text = documents.render_comment(poisoned(full(), [CLASSES[kind]]), links=LINKS)
    assert kind in problems(rendered(text), OURS, links=ADDRESSES)


@pytest.mark.parametrize("kind", CLASSES)
@pytest.mark.parametrize(("door", "broken", "before"), [("code", one_tick, "` "), ("fence", three_ticks, "\n```\n\n")])
def test_the_check_catches_code_that_ends_early(
    kind: str, door: str, broken: object, before: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(md, door, broken)
    text = documents.render_comment(poisoned(full(), [before + CLASSES[kind]]), links=LINKS)
    assert kind in problems(rendered(text), OURS, links=ADDRESSES)


@pytest.mark.parametrize("kind", CLASSES)
def test_the_check_catches_raw_html_that_is_not_escaped(kind: str) -> None:
    text = md.details(raw(CLASSES[kind]), md.ours("body"))
    assert kind in problems(rendered(text), OURS)


def test_the_check_catches_a_pipe_that_moves_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(md, "row", no_pipes)
    seen = poisoned(full(), ["a | b"])
    with pytest.raises(AssertionError):
        check_tables(seen, documents.render_comment(seen))


def test_the_check_catches_a_link_that_is_not_ours() -> None:
    assert problems(rendered("[x](https://evil.example)"), OURS, links=ADDRESSES) == {"element", "attribute"}


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "https://x.example/>) <b>@octocat", "https://x.example/\n# a"]
)
def test_links_cannot_break_out(url: str) -> None:
    text = documents.render_comment(view(full()), links=documents.Links(report=url))
    assert problems(rendered(text), OURS | {"a"}) <= {"attribute"}
    links = [attributes for name, attributes in read(rendered(text)).tags if name == "a"]
    assert all(
        set(attributes) == {"href"} and str(attributes["href"]).startswith("https://x.example/") for attributes in links
    )


def crowd(dispatches: int) -> Run:
    """That many dispatches on 6 targets, all regressed."""
    kinds = [result for result in every_verdict() if result.verdict.overall is Overall.REGRESSION]
    results = [
        replace(kinds[index % len(kinds)], dispatch=f"model{index % 60}.conv{index:04d}", target=target)
        for index in range(dispatches)
        for target in ("gfx942", "gfx1100", "gfx1201", "llvm-cpu", "sm_80", "vulkan")
    ]
    return b.run(*results)


def check_size(dispatches: int) -> None:
    text = documents.render_comment(view(crowd(dispatches)))
    assert text.startswith(f"### Act: {6 * dispatches:,} of {6 * dispatches:,} comparisons regressed")
    assert "Cut here: the" in text
    assert len(text.encode()) <= 6_000
    check(text)


def test_the_comment_on_a_crowd_is_short() -> None:
    check_size(60)


@pytest.mark.study
def test_the_comment_on_a_crowd_is_short_at_full_size() -> None:
    check_size(2_000)


@pytest.mark.parametrize("piece", ["@", "`", "` ", "\U0001f600", "\ue000", "|&<", "a1b2c3d4 "], ids=ascii)
def test_texts_that_grow_when_escaped_stay_within_githubs_limits(piece: str) -> None:
    attack = piece * 5_000
    seen = poisoned(crowd(20), [attack])
    links = documents.Links(report=attack, dashboard=f"https://{attack}")
    assert len(documents.render_comment(seen, run_dir=attack, links=links).encode()) < 60_000
    assert len(documents.render_summary(seen, run_dir=attack, links=links).encode()) < 2**20
