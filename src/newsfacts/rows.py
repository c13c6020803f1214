"""Flat rows of facts, for tables: one dataclass a table, so that `pandas.DataFrame` and `polars.DataFrame` take them.

Spans become a start, an end (half-open, in code points) and a text; records become their index or their name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from .facts import Facts
    from .records import Event, Quote, Span

RowKind = Literal["quotes", "timexes", "events", "speakers", "timeline"]
_GAP = " … "


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """A quote, nested ones included: `inner_of` is the index of the row it stands in."""

    article_id: str | None
    index: int
    inner_of: int | None
    kind: str
    start: int
    end: int
    text: str
    quoted: str | None
    source: str | None
    source_start: int | None
    source_end: int | None
    cue: str | None
    cue_lemma: str | None
    sense: str | None
    speaker: str | None
    speaker_kind: str | None
    speaker_roles: str | None
    addressee: str | None
    said: str | None
    inherited: bool
    rule: str


@dataclass(frozen=True, slots=True)
class TimexRow:
    """A time expression; `last` is inclusive."""

    article_id: str | None
    index: int
    start: int
    end: int
    text: str
    type: str
    value: str
    mod: str | None
    first: date | None
    last: date | None
    basis: str
    rule: str


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event; `claim_of` is the speaker whose claim it is, `quote` the index of that quote's row."""

    article_id: str | None
    index: int
    start: int
    end: int
    trigger: str
    clause: str
    kind: str
    tense: str
    aspect: str
    modality: str | None
    polarity: bool
    status: str
    subject: str | None
    object: str | None
    place: str | None
    country: str | None
    when: str | None
    when_role: str | None
    earliest: date | None
    latest: date | None
    basis: str | None
    quote: int | None
    claim_of: str | None
    rule: str


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """A speaker, with how often the article mentions and quotes them."""

    article_id: str | None
    index: int
    name: str
    kind: str
    roles: str | None
    mentions: int
    quotes: int


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """An entry of the timeline; `event` is the index of its event's row."""

    article_id: str | None
    index: int
    event: int
    when: str | None
    earliest: date | None
    latest: date | None
    headline: str
    status: str
    claim_of: str | None
    mentions: int


Row = QuoteRow | TimexRow | EventRow | SpeakerRow | TimelineRow


def rows_of(facts: Facts, kind: RowKind) -> list[Row]:
    """The rows of one table, in text order; a `ValueError` names the tables there are."""
    makers: dict[str, Callable[[Facts], Iterator[Row]]] = {
        "quotes": _quotes,
        "timexes": _timexes,
        "events": _events,
        "speakers": _speakers,
        "timeline": _timeline,
    }
    if kind not in makers:
        raise ValueError(f"no rows called {kind!r}: choose from {', '.join(makers)}")
    return list(makers[kind](facts))


def nested_quotes(facts: Facts) -> list[tuple[Quote, int | None]]:
    """All quotes, each before those within it, with the index of the one it stands in."""
    found: list[tuple[Quote, int | None]] = []

    def add(quote: Quote, outer: int | None) -> None:
        found.append((quote, outer))
        here = len(found) - 1
        for inner in quote.inner:
            add(inner, here)

    for quote in facts.quotes:
        add(quote, None)
    return found


def quote_counts(facts: Facts) -> dict[int, int]:
    """How many quotes each speaker has, nested ones included, by the speaker's `id()`."""
    counts: dict[int, int] = {}
    for quote, _ in nested_quotes(facts):
        if quote.attribution and quote.attribution.speaker:
            key = id(quote.attribution.speaker)
            counts[key] = counts.get(key, 0) + 1
    return counts


def _quotes(facts: Facts) -> Iterator[Row]:
    for index, (quote, outer) in enumerate(nested_quotes(facts)):
        said = quote.attribution
        cue = said.cue if said else None
        speaker = said.speaker if said else None
        source = said.source if said else None
        yield QuoteRow(
            article_id=facts.article.id,
            index=index,
            inner_of=outer,
            kind=quote.kind,
            start=quote.content[0].start,
            end=quote.content[-1].end,
            text=_GAP.join(s.text for s in quote.content),
            quoted=_GAP.join(s.text for s in quote.quoted) or None,
            source=_text(source),
            source_start=source.start if source else None,
            source_end=source.end if source else None,
            cue=_text(cue.span) if cue else None,
            cue_lemma=cue.lemma if cue else None,
            sense=cue.sense if cue else None,
            speaker=speaker.name if speaker else None,
            speaker_kind=speaker.kind if speaker else None,
            speaker_roles="; ".join(speaker.roles) or None if speaker else None,
            addressee=_text(said.addressee) if said else None,
            said=said.time.value if said and said.time else None,
            inherited=bool(said and said.inherited),
            rule=quote.rule,
        )


def _timexes(facts: Facts) -> Iterator[Row]:
    for index, t in enumerate(facts.timexes):
        yield TimexRow(
            facts.article.id,
            index,
            t.span.start,
            t.span.end,
            t.span.text,
            t.type,
            t.value,
            t.mod,
            t.begin,
            t.end,
            t.basis,
            t.rule,
        )


def _events(facts: Facts) -> Iterator[Row]:
    quotes = {id(quote): i for i, (quote, _) in enumerate(nested_quotes(facts))}
    for index, e in enumerate(facts.events):
        when, place = e.when, e.place
        yield EventRow(
            article_id=facts.article.id,
            index=index,
            start=e.trigger.start,
            end=e.trigger.end,
            trigger=e.trigger.text,
            clause=e.clause.text,
            kind=e.kind,
            tense=e.tense,
            aspect=e.aspect,
            modality=e.modality,
            polarity=e.polarity,
            status=e.status,
            subject=_participant(e, "subject"),
            object=_participant(e, "object"),
            place=place.name if place else None,
            country=place.country if place else None,
            when=when.value if when else None,
            when_role=when.role if when else None,
            earliest=when.earliest if when else None,
            latest=when.latest if when else None,
            basis=when.basis if when else None,
            quote=quotes.get(id(e.quote)) if e.quote else None,
            claim_of=claimant(e),
            rule=e.rule,
        )


def _speakers(facts: Facts) -> Iterator[Row]:
    counts = quote_counts(facts)
    for index, s in enumerate(facts.speakers):
        yield SpeakerRow(
            facts.article.id, index, s.name, s.kind, "; ".join(s.roles) or None, len(s.mentions), counts.get(id(s), 0)
        )


def _timeline(facts: Facts) -> Iterator[Row]:
    places = {id(event): i for i, event in enumerate(facts.events)}
    for index, entry in enumerate(facts.timeline):
        event = entry.event
        yield TimelineRow(
            facts.article.id,
            index,
            places[id(event)],
            event.when.value if event.when else None,
            entry.earliest,
            entry.latest,
            entry.headline,
            event.status,
            claimant(event),
            len(entry.mentions),
        )


def claimant(event: Event) -> str | None:
    """Who claims the event: the speaker of the quote it stands in, as named; None where the article asserts it."""
    if event.quote is None or event.quote.attribution is None:
        return None
    speaker = event.quote.attribution.speaker
    return speaker.name if speaker else _text(event.quote.attribution.source)


def _participant(event: Event, role: str) -> str | None:
    return next((p.span.text for p in event.participants if p.role == role), None)


def _text(span: Span | None) -> str | None:
    return span.text if span is not None else None
