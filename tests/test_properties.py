"""What holds for every text: nothing raises, spans are their text, facts travel, and small changes stay small."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings, strategies as st
from inputs import SHAPES, pieces
from make_examples import EXAMPLES, PUBLISHED

from conftest import FLOOD
from newsfacts import Article, Facts, Quote, Span, extract, find_dateline, find_events, find_quotes, find_times

DAYS = st.none() | st.dates(date(1, 1, 1), date(9999, 12, 31))
NEWS = [(EXAMPLES / f"{name}.txt").read_bytes().decode("utf-8") for name in PUBLISHED]


def records(root: Any) -> Iterator[Any]:
    """Every record under a record, each object once."""
    todo, seen = [root], set()
    while todo:
        record = todo.pop()
        if isinstance(record, tuple):
            todo += record
        elif attrs.has(type(record)) and id(record) not in seen:
            seen.add(id(record))
            yield record
            todo += [getattr(record, field.name) for field in attrs.fields(type(record))]


def depth(quotes: tuple[Quote, ...]) -> int:
    return 1 + max(depth(quote.inner) for quote in quotes) if quotes else 0


def check(facts: Facts) -> None:
    """All promises that one article's facts can be held to."""
    text = facts.article.text
    assert [
        s for s in records(facts) if isinstance(s, Span) and (text[s.start : s.end] != s.text or s.start > s.end)
    ] == []
    again = Facts.from_json(facts.to_json())
    assert again == facts
    assert hash(again) == hash(facts)
    assert pickle.loads(pickle.dumps(facts)) == facts
    assert len(repr(facts).split("\n")) == 1
    assert depth(facts.quotes) <= 4
    for spans in ([t.span for t in facts.timexes], [b.span for b in facts.blocks]):
        assert all(a.end <= b.start for a, b in pairwise(spans))
    starts = [quote.content[0].start for quote in facts.quotes]
    assert starts == sorted(starts)
    assert all(quote.content == quote.quoted for quote in facts.quotes if quote.kind == "direct")
    days = [entry.earliest or entry.latest or date.min for entry in facts.timeline]
    assert days == sorted(days)
    assert all(entry.earliest or entry.latest for entry in facts.timeline)
    if facts.dateline is not None:
        assert 0 <= facts.dateline.span.end <= facts.dateline.body_start <= len(text)


@given(pieces, DAYS)
def test_promises_hold_for_any_text(text: str, published: date | None) -> None:
    check(extract(text, published=published))


@given(st.sampled_from(NEWS), st.integers(0, 3000), st.integers(0, 3000), pieces)
def test_promises_hold_for_news_cut_and_glued(text: str, start: int, end: int, glue: str) -> None:
    check(extract(text[start:] + glue + text[:end], published="2023-05-14"))


@pytest.mark.parametrize("shape", SHAPES)
def test_promises_hold_for_hostile_shapes(shape: str) -> None:
    check(extract(SHAPES[shape](700), published="2023-05-14"))


@pytest.mark.parametrize("word", "Monday 1998 yesterday Sept. 5pm 2013-05-03 said and of “ (AP) — By".split())
def test_promises_hold_for_a_word_or_two(word: str) -> None:
    for other in ("", " Monday", " said", " of", ".", " “"):
        check(extract(word + other, published="2023-05-14"))
        check(extract((other + " " + word).strip(), published="2023-05-14"))


@pytest.mark.parametrize("text", [*NEWS, FLOOD])
@pytest.mark.parametrize("published", [None, "2023-05-14"])
def test_promises_hold_for_news(text: str, published: str | None) -> None:
    check(extract(text, published=published))
    check(extract(text.replace("\n", "\r\n"), published=published))
    check(extract(text.replace("\n", " "), published=published))
    check(extract(text.upper(), published=published))
    check(extract(text.encode().decode("cp1252", "replace"), published=published))


@pytest.mark.parametrize("text", [*NEWS, FLOOD, ""])
def test_parts_alone_are_those_of_the_whole(text: str) -> None:
    facts = extract(text, published="2023-05-14")
    assert find_dateline(text, published="2023-05-14") == facts.dateline
    assert find_times(text, published="2023-05-14") == facts.timexes
    assert find_quotes(text, published="2023-05-14") == facts.quotes
    assert find_events(text, published="2023-05-14") == facts.events


@given(st.sampled_from(NEWS), st.sampled_from(["A deck.", "The talks were long and went on into the night."]))
def test_a_deck_only_shifts_what_follows(text: str, deck: str) -> None:
    title, _, body = text.partition("\n")
    plain = extract(Article.from_parts(title=title, deck="", body=body, published="2023-05-14"))
    decked = extract(Article.from_parts(title=title, deck=deck, body=body, published="2023-05-14"))

    def shown(facts: Facts) -> list[Any]:
        found: list[Any] = [(t.value, facts.article.locate(t.span)) for t in facts.timexes]
        return found + [
            [facts.article.locate(s) for s in q.content]
            for q in facts.quotes
            if facts.article.locate(q.content[0])[0] == "body"
        ]

    assert shown(plain) == shown(decked)


def curly_for_straight(text: str) -> str:
    """The text with curly double marks for its straight ones."""
    pieces = text.split('"')
    return "".join(p + ("“" if i % 2 == 0 else "”") for i, p in enumerate(pieces[:-1])) + pieces[-1]


@pytest.mark.parametrize("text", [t for t in [*NEWS, FLOOD] if t.count('"') > 1 and t.count('"') % 2 == 0])
def test_curly_and_straight_marks_give_the_same_quotes(text: str) -> None:
    straight, curly = (extract(t, published="2023-05-14").quotes for t in (text, curly_for_straight(text)))
    assert [(q.kind, [(s.start, s.end) for s in q.content]) for q in straight] == [
        (q.kind, [(s.start, s.end) for s in q.content]) for q in curly
    ]


@pytest.mark.parametrize("text", NEWS)
def test_a_paragraph_that_says_nothing_changes_nothing_before_it(text: str) -> None:
    plain = extract(text.strip("\n"), published="2023-05-14")
    longer = extract(text.strip("\n") + "\n\nIt is wet and cold up there.", published="2023-05-14")
    end = len(text.strip("\n"))

    def shown(facts: Facts) -> list[Any]:
        found = [*facts.timexes, *(b for b in facts.blocks if b.span.start < end)]
        return [facts.dateline, facts.anchor, facts.quotes, *found, *(e for e in facts.events if e.trigger.start < end)]

    assert shown(plain) == shown(longer)


@settings(max_examples=25)
@given(st.sampled_from([t for t in NEWS if "”" in t or '"' in t]), st.data())
def test_a_lost_mark_changes_quotes_only_around_it(text: str, data: st.DataObject) -> None:
    marks = [i for i, c in enumerate(text) if c in '“”"']
    at = data.draw(st.sampled_from(marks))
    lost = text[:at] + text[at + 1 :]
    # An opening mark may stay open to the end of its paragraph, and the next paragraph may continue it.
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n\n", at)
    end = len(text) if end < 0 else text.find("\n\n", end + 2) if text.find("\n\n", end + 2) > 0 else len(text)

    def quotes(facts: Facts, shift: int) -> list[tuple[int, int]]:
        spans = [s for q in facts.quotes if q.quoted for s in q.quoted]
        return [(s.start + shift * (s.start > at), s.end + shift * (s.start > at)) for s in spans]

    before, after = (quotes(extract(t, published="2023-05-14"), k) for t, k in ((text, 0), (lost, 1)))
    outside = [[q for q in found if q[1] < start or q[0] > end] for found in (before, after)]
    assert outside[0] == outside[1]


def test_two_hash_seeds_agree() -> None:
    script = (
        "import sys, pathlib, newsfacts\n"
        "for p in sorted(pathlib.Path(sys.argv[1]).glob('*.txt')):\n"
        "    print(ascii(newsfacts.extract(p.read_text('utf-8'), published='2023-05-14').to_json()))\n"
    )
    shown = {
        subprocess.run(
            [sys.executable, "-c", script, EXAMPLES],
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).parent.parent / "src")},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(shown) == 1
