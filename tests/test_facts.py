"""Facts travel: equality, hash, pickle and JSON, all linear, and errors that name the place."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, strategies as st
from work import calls

from newsfacts import (
    Anchor,
    Article,
    Attribution,
    Block,
    Cue,
    Doubt,
    Event,
    Facts,
    FormatError,
    Participant,
    Place,
    Quote,
    Speaker,
    TimelineEntry,
    Timex,
    When,
    extract,
)
from newsfacts.records import Dateline, PartialDate

MONDAY = date(2023, 3, 6)
SENTENCE = "“We are close”, Anna Weiss said on Monday.\n"


def made(times: int = 1) -> Facts:
    """Facts by hand, in which every kind of record and reference occurs, with as many quotes as asked for."""
    article = Article(SENTENCE * times, published=MONDAY, id="a", parts=())
    width, span = len(SENTENCE), article.span
    starts = range(0, times * width, width)
    speaker = Speaker("Anna Weiss", "person", ("mediator",), tuple(span(s + 16, s + 26) for s in starts))
    place = Place(span(16, 20), "Anna", None, "FR")
    quotes, timexes, events = [], [], []
    for s in starts:
        timex = Timex(span(s + 32, s + 41), "DATE", "2023-03-06", None, MONDAY, MONDAY, "anchored", "weekday")
        cue = Cue(span(s + 27, s + 31), "say", "statement")
        attribution = Attribution(span(s + 16, s + 26), cue, speaker, None, timex, False, "after")
        inner = Quote("indirect", (span(s + 1, s + 3),), (), None, (), "inner")
        quote = Quote("direct", (span(s + 1, s + 13),), (span(s + 1, s + 13),), attribution, (inner,), "marks")
        when = When("2023-03-06", MONDAY, MONDAY, "on", "explicit", timex)
        for held in (quote, None):
            participants = (Participant(span(s + 1, s + 3), "subject", speaker),)
            events.append(
                Event(
                    span(s + 4, s + 7),
                    span(s + 1, s + 13),
                    "STATE",
                    "PRESENT",
                    "NONE",
                    None,
                    True,
                    "ongoing",
                    participants,
                    place,
                    when,
                    held,
                    "verb",
                )
            )
        quotes.append(quote)
        timexes.append(timex)
    return Facts(
        article=article,
        anchor=Anchor(MONDAY, "published"),
        blocks=tuple(Block(span(s, s + width - 1), "paragraph") for s in starts),
        dateline=Dateline(span(0, 4), (place,), PartialDate(month=3), MONDAY, "AP", 5, "rule"),
        quotes=tuple(quotes),
        speakers=(speaker,),
        timexes=tuple(timexes),
        events=tuple(events),
        main_event=events[0],
        timeline=(TimelineEntry(events[0], tuple(events), "are close", MONDAY, None),),
        doubts=(Doubt("weekday", span(32, 41), "2023-03-06", ("2023-02-27",)),),
    )


def test_json_round_trip_restores_every_record() -> None:
    facts = made(3)
    again = Facts.from_json(facts.to_json())
    assert again == facts
    assert again.to_json() == facts.to_json()
    assert hash(again) == hash(facts)


def test_json_round_trip_shares_what_was_shared() -> None:
    again = Facts.from_json(made(2).to_json())
    assert again.quotes[0].attribution is not None
    assert again.quotes[0].attribution.speaker is again.speakers[0]
    assert again.events[0].quote is again.quotes[0]
    assert again.main_event is again.events[0]
    assert again.timeline[0].mentions == again.events
    assert again.events[0].when is not None
    assert again.events[0].when.timex is again.timexes[0]


def test_json_is_relational() -> None:
    data = made().to_dict()
    assert data["schema"] == 1
    assert data["version"]
    assert data["quotes"][0]["content"] == [[1, 13]]
    assert data["quotes"][0]["inner"] == [1]
    assert data["quotes"][0]["attribution"]["speaker"] == 0
    assert data["events"][0]["when"]["earliest"] == "2023-03-06"
    assert json.loads(json.dumps(data)) == data
    assert "\n" not in made().to_json()


@pytest.mark.parametrize("text", ["\ud800 said", "\ud83d\ude00", "a\x00b", "\u2028\u2029\x85", "\u202eİ😀\u0301"])
def test_any_text_survives_json_and_pickle(text: str) -> None:
    facts = extract(text)
    assert Facts.from_json(facts.to_json()) == facts
    assert Facts.from_json(facts.to_json()).article.text == text
    assert pickle.loads(pickle.dumps(facts)) == facts


def test_pickle_keeps_sharing() -> None:
    again = pickle.loads(pickle.dumps(made(2)))
    assert again == made(2)
    assert again.events[0].quote is again.quotes[0]


def test_facts_differ_where_any_record_does() -> None:
    facts = made(2)
    assert facts != evolve(facts, doubts=())
    assert facts != evolve(facts, main_event=facts.events[1])
    assert facts != evolve(facts, events=facts.events[::-1])
    other = evolve(facts.quotes[0], kind="mixed")
    assert facts != evolve(facts, quotes=(other, facts.quotes[1]))
    assert facts != "facts"
    assert facts == facts  # noqa: PLR0124


def test_reference_to_a_record_outside_is_told() -> None:
    facts = evolve(made(), speakers=())
    assert facts != made()
    with pytest.raises(ValueError, match="speakers"):
        facts.to_dict()


def test_repr_is_one_short_line() -> None:
    assert repr(made(50)) == "<Facts 2023-03-06 'Anna': 50 quotes, 1 speaker, 50 timexes, 100 events>"
    assert repr(extract("")) == "<Facts undated: 0 quotes, 0 speakers, 0 timexes, 0 events>"
    facts = made(300)
    assert len(repr(facts.events[0])) < 1_000
    assert len(repr(facts.quotes[0])) < 1_000
    assert len(repr(facts.timeline[0])) < 1_000


def changed(path: tuple[Any, ...], value: Any) -> dict[str, Any]:
    """The facts as a dict with one value replaced; the ellipsis removes it."""
    data = made().to_dict()
    place: Any = data
    for step in path[:-1]:
        place = place[step]
    if value is ...:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return data


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (("schema",), 2, "schema: 2 is newer than 1"),
        (("schema",), "1", "schema: a whole number"),
        (("schema",), ..., "schema: is missing"),
        (("article",), [], "article: an object is expected, not []"),
        (("article", "text"), None, "article.text: a string is expected, not None"),
        (("article", "published"), "2023-3-6", "article.published: a day"),
        (("article", "published"), "20230306", "article.published: a day"),
        (
            ("article", "parts"),
            [{"kind": "body", "start": 3, "end": 99}],
            "article: Part(kind='body', start=3, end=99) is not a stretch",
        ),
        (("quotes",), {}, "quotes: a list is expected, not an object"),
        (("quotes", 0, "kind"), "spoken", "quotes[0].kind: one of direct, mixed, indirect is expected, not 'spoken'"),
        (("quotes", 0, "content", 0), [1, 99], "quotes[0].content[0]: [1, 99] is not a stretch of the text"),
        (("quotes", 0, "content", 0), [1, True], "quotes[0].content[0]: [start, end] is expected"),
        (("quotes", 0, "content", 0), [3, 1], "quotes[0].content[0]: [3, 1] is not"),
        (("quotes", 0, "inner"), [0], "quotes[0].inner[0]: quote 0 must come after"),
        (("quotes", 0, "inner"), [1, 1], "quotes[0].inner: quote 1 is held twice"),
        (("quotes", 0, "attribution", "speaker"), 1, "quotes[0].attribution.speaker: an index into speakers"),
        (("quotes", 0, "attribution", "speaker"), -1, "quotes[0].attribution.speaker: an index into speakers"),
        (("quotes", 0, "attribution", "inherited"), 0, "quotes[0].attribution.inherited: true or false"),
        (("events", 1, "participants", 0, "role"), ..., "events[1].participants[0].role: is missing"),
        (("main_event",), 10**999, "main_event: an index into events is expected, not a huge number"),
        (("anchor", "day"), "2023-02-30", "anchor.day: a day"),
        (("timeline", 0, "headline"), ["x"] * 9, "timeline[0].headline: a string is expected, not a list"),
    ],
)
def test_format_error_names_the_path(path: tuple[Any, ...], value: Any, message: str) -> None:
    with pytest.raises(FormatError) as caught:
        Facts.from_dict(changed(path, value))
    assert str(caught.value).startswith(message)
    assert pickle.loads(pickle.dumps(caught.value)).path == caught.value.path


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", "1", '"x"', "NaN", "[" * 100_000, '{"a":' * 100_000, "9" * 5_000, b"\xff", b"\xff\xfe\x00"],
)
def test_hostile_json_is_a_format_error(text: str | bytes) -> None:
    with pytest.raises(FormatError):
        Facts.from_json(text)


def test_other_than_text_is_a_format_error() -> None:
    for data in (None, 7, object()):
        with pytest.raises(FormatError):
            Facts.from_json(data)  # type: ignore[arg-type]
        with pytest.raises(FormatError):
            Facts.from_dict(data)


def test_quotes_nested_too_deep_are_refused() -> None:
    data = made().to_dict()
    data["quotes"] = [dict(data["quotes"][1], inner=[i + 1] if i < 20 else []) for i in range(21)]
    with pytest.raises(FormatError, match=r"quotes\[\d+\]\.inner: .* too deep"):
        Facts.from_dict(data)


def test_unknown_fields_are_left_alone_and_defaults_filled() -> None:
    data = changed(("anchor", "colour"), "red")
    del data["article"]["parts"]
    assert Facts.from_dict(data) == made()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)


def places(data: Any) -> list[tuple[Any, ...]]:
    """The path of every value in nested dicts and lists."""
    pairs = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [path for key, value in pairs for path in ((key,), *((key, *rest) for rest in places(value)))]


@given(st.sampled_from(places(made().to_dict())), JSON | st.just(...))
def test_any_damage_is_a_format_error_or_harmless(path: tuple[Any, ...], value: Any) -> None:
    try:
        facts = Facts.from_dict(changed(path, value))
    except FormatError as problem:
        if str(path[0]) not in problem.path:
            pytest.fail(f"{problem} does not name {path}")
    else:
        assert Facts.from_json(facts.to_json()) == facts


@pytest.mark.parametrize(
    "work",
    [
        lambda f, g: f == g,
        lambda f, _: hash(f),
        lambda f, _: f.to_json(),
        lambda f, _: Facts.from_json(f.to_json()),
        lambda f, _: repr(f),
        lambda f, _: repr(f.events),
    ],
    ids=["eq", "hash", "to_json", "from_json", "repr", "repr of events"],
)
def test_work_grows_with_the_facts_and_no_faster(work: Callable[[Facts, Facts], object]) -> None:
    pairs = [(made(n), made(n)) for n in (20, 200)]
    small, large = (calls(lambda pair=pair: work(*pair)) for pair in pairs)  # type: ignore[misc]
    assert large <= 11 * small


def test_sizes_grow_with_the_facts_and_no_faster() -> None:
    for shown in (pickle.dumps, Facts.to_json, lambda facts: repr(facts.events)):
        assert len(shown(made(200))) <= 11 * len(shown(made(20)))


def test_bytes_are_refused_with_a_way_out() -> None:
    with pytest.raises(TypeError, match=r"decode first, e\.g\. raw\.decode\('utf-8'\)"):
        extract(b"text")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="not int"):
        extract(7)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="the title is a str, not bytes: decode"):
        Article.from_parts(title=b"x", body="y")  # type: ignore[arg-type]


def test_published_twice_and_different_is_refused() -> None:
    article = Article("Text.", published=date(2016, 11, 11))
    assert extract(article, published="2016-11-11").anchor.day == date(2016, 11, 11)
    with pytest.raises(ValueError, match=r"2016-11-11.*2016-11-12"):
        extract(article, published="2016-11-12")


def test_datetime_counts_as_its_own_day() -> None:
    assert extract("Text.", published=datetime(2016, 11, 11, 23, 59)).anchor.day == date(2016, 11, 11)  # noqa: DTZ001


@pytest.mark.parametrize("text", ["", " ", "\n\n\t"])
def test_blank_text_yields_nothing(text: str) -> None:
    facts = extract(text)
    found = facts.quotes, facts.speakers, facts.timexes, facts.events, facts.timeline, facts.doubts
    assert found == ((),) * 6
    assert facts.dateline is None
    assert facts.main_event is None


def test_parts_are_laid_out_as_one_text_and_remembered() -> None:
    article = Article.from_parts(
        body="Talks resumed.", title="Talks", deck="", byline="By A", caption="A, B", dateline="GENEVA -", id="7"
    )
    assert article.text == "Talks\n\n\n\nBy A\n\nA, B\n\nGENEVA - Talks resumed."
    assert [article.text[p.start : p.end] for p in article.parts] == [
        "Talks", "", "By A", "A, B", "GENEVA -", "Talks resumed.",
    ]  # fmt: skip
    start = article.text.index("resumed")
    assert article.locate(article.span(start, start + 7)) == ("body", 6, 13)
    with pytest.raises(ValueError, match="no part"):
        article.locate(article.span(0, 9))
    with pytest.raises(ValueError, match="not a stretch"):
        evolve(article, text="short")
