"""The public records: what `extract` returns, and the closed lists of their kinds.

All are `attrs.frozen` and hold only tuples, strings, numbers, booleans, dates and other records.
Offsets are half-open and count code points of the article's text.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Literal

from attrs import field, frozen

PartKind = Literal["title", "deck", "byline", "caption", "dateline", "body"]
BlockKind = Literal["title", "deck", "byline", "caption", "credit", "furniture", "heading", "paragraph", "end_matter"]
AnchorBasis = Literal["published", "dateline", "page", "inferred", "none"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
TimexBasis = Literal["written", "anchored", "narrative", "inferred"]
SpeakerKind = Literal["person", "organisation", "group", "unnamed"]
CueSense = Literal[
    "statement", "question", "request", "promise", "opinion", "agreement", "denial", "accusation", "hearsay"
]
QuoteKind = Literal["direct", "mixed", "indirect"]
ParticipantRole = Literal["subject", "object", "other"]
EventKind = Literal["OCCURRENCE", "REPORTING", "STATE", "I_STATE", "I_ACTION", "ASPECTUAL", "PERCEPTION"]
Tense = Literal["PAST", "PRESENT", "FUTURE", "INFINITIVE", "PRESPART", "PASTPART", "NONE"]
Aspect = Literal["NONE", "PROGRESSIVE", "PERFECTIVE", "PERFECTIVE_PROGRESSIVE"]
EventStatus = Literal["past", "ongoing", "planned", "hypothetical", "counterfactual"]
WhenRole = Literal["on", "begin", "end", "before", "after"]
WhenBasis = Literal["explicit", "inherited", "publication"]
DoubtKind = Literal["year", "date", "weekday", "time", "place", "quote_end", "source", "speaker"]


def _brief(record: Speaker | Quote | Timex | Event | None) -> str:
    """How a record prints one that it shares with others: its first words alone."""
    if record is None:
        return "None"
    if isinstance(record, Speaker):
        label = record.name
    elif isinstance(record, Quote):
        label = record.content[0].text if record.content else ""
    else:
        label = record.trigger.text if isinstance(record, Event) else record.value
    return f"<{type(record).__name__} {label[:40]!r}>"


def _briefly(records: tuple[Event, ...]) -> str:
    return f"({', '.join(map(_brief, records[:10]))}{', …' if len(records) > 10 else ''})"


@frozen(order=True, weakref_slot=False)
class Span:
    """A half-open slice of the article: `article.text[start:end] == text`, counted in code points."""

    start: int
    end: int
    text: str = field(order=False)


@frozen
class Part:
    """A stretch of an article whose kind the caller stated."""

    kind: PartKind
    start: int
    end: int


@frozen
class Block:
    """One line or paragraph of the page, and what it is there for."""

    span: Span
    kind: BlockKind


@frozen
class PartialDate:
    """The parts of a date that are printed; a part that is not is None. `weekday` counts from Monday, 0."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None


@frozen
class Place:
    """A place as a dateline or a clause prints it: `span` is the city alone, without state or country."""

    span: Span
    name: str
    qualifier: str | None = None
    country: str | None = None


@frozen
class Dateline:
    """What is printed before the first sentence to say where, when and by which wire the story was filed."""

    span: Span
    places: tuple[Place, ...]
    written: PartialDate | None
    date: date | None
    agency: str | None
    body_start: int
    rule: str

    def _repr_html_(self) -> str:
        from .html import dateline_html

        return dateline_html(self)


@frozen
class Anchor:
    """The day from which relative dates are counted, and how it is known."""

    day: date | None
    basis: AnchorBasis


@frozen
class Timex:
    """A time expression with its TIMEX3 value; open parts of a value are X. `end` is inclusive."""

    span: Span
    type: TimexType
    value: str
    mod: str | None
    begin: date | None
    end: date | None
    basis: TimexBasis
    rule: str


@frozen
class Speaker:
    """Who is quoted: a person or body by the fullest name the text gives, or an unnamed source as described."""

    name: str
    kind: SpeakerKind
    roles: tuple[str, ...]
    mentions: tuple[Span, ...]


@frozen
class Cue:
    """The words that report; `lemma` is None where a dash or colon does."""

    span: Span
    lemma: str | None
    sense: CueSense


@frozen
class Attribution:
    """Who is said to have said it; of an inherited one, `source` and `cue` are None."""

    source: Span | None
    cue: Cue | None
    speaker: Speaker | None = field(repr=_brief)
    addressee: Span | None
    time: Timex | None = field(repr=_brief)
    inherited: bool
    rule: str


@frozen
class Quote:
    """Reported speech or thought: all that is reported, and the verbatim words within it."""

    kind: QuoteKind
    content: tuple[Span, ...]
    quoted: tuple[Span, ...]
    attribution: Attribution | None
    inner: tuple[Quote, ...]
    rule: str

    def _repr_html_(self) -> str:
        from .html import quote_html

        return quote_html(self)


@frozen(weakref_slot=False)
class Participant:
    """A noun group that takes part in an event."""

    span: Span
    role: ParticipantRole
    speaker: Speaker | None = field(repr=_brief)


@frozen
class When:
    """The day or bounds of an event; `earliest` and `latest` are inclusive, `value` is None if only bounds are known."""

    value: str | None
    earliest: date | None
    latest: date | None
    role: WhenRole
    basis: WhenBasis
    timex: Timex | None = field(repr=_brief)


@frozen(weakref_slot=False)
class Event:
    """Something that happens, is said or holds, as its trigger word states it."""

    trigger: Span
    clause: Span
    kind: EventKind
    tense: Tense
    aspect: Aspect
    modality: str | None
    polarity: bool
    status: EventStatus
    participants: tuple[Participant, ...]
    place: Place | None
    when: When | None
    quote: Quote | None = field(repr=_brief)
    rule: str


@frozen(weakref_slot=False)
class TimelineEntry:
    """A dated event with all its mentions."""

    event: Event = field(repr=_brief)
    mentions: tuple[Event, ...] = field(repr=_briefly)
    headline: str
    earliest: date | None
    latest: date | None


class Timeline(tuple[TimelineEntry, ...]):
    """The entries of a timeline: a tuple that a notebook shows as a picture."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        from .html import timeline_html

        return timeline_html(self)


@frozen
class Doubt:
    """A fork the rules met: the reading taken, and the others."""

    kind: DoubtKind
    span: Span
    taken: str | None
    alternatives: tuple[str, ...]


# A frozen record sets each of its fields by a call, which is most of what making it costs. Of spans, participants and
# events a page has hundreds: they are filled as plain objects with the same slots, which then become the record.


class _Span:
    __slots__ = Span.__slots__  # type: ignore[attr-defined]

    def __init__(self, start: int, end: int, text: str) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.__class__ = Span  # type: ignore[assignment]


class _Participant:
    __slots__ = Participant.__slots__  # type: ignore[attr-defined]

    def __init__(self, span: Span, role: ParticipantRole, speaker: Speaker | None) -> None:
        self.span = span
        self.role = role
        self.speaker = speaker
        self.__class__ = Participant  # type: ignore[assignment]


class _Event:
    __slots__ = Event.__slots__  # type: ignore[attr-defined]

    def __init__(
        self,
        trigger: Span,
        clause: Span,
        kind: EventKind,
        tense: Tense,
        aspect: Aspect,
        modality: str | None,
        polarity: bool,
        status: EventStatus,
        participants: tuple[Participant, ...],
        place: Place | None,
        when: When | None,
        quote: Quote | None,
        rule: str,
    ) -> None:
        self.trigger = trigger
        self.clause = clause
        self.kind = kind
        self.tense = tense
        self.aspect = aspect
        self.modality = modality
        self.polarity = polarity
        self.status = status
        self.participants = participants
        self.place = place
        self.when = when
        self.quote = quote
        self.rule = rule
        self.__class__ = Event  # type: ignore[assignment]


class _TimelineEntry:
    __slots__ = TimelineEntry.__slots__  # type: ignore[attr-defined]

    def __init__(
        self,
        event: Event,
        mentions: tuple[Event, ...],
        headline: str,
        earliest: date | None,
        latest: date | None,
    ) -> None:
        self.event = event
        self.mentions = mentions
        self.headline = headline
        self.earliest = earliest
        self.latest = latest
        self.__class__ = TimelineEntry  # type: ignore[assignment]


new_span: Callable[[int, int, str], Span] = _Span  # type: ignore[assignment]
new_participant: Callable[[Span, ParticipantRole, Speaker | None], Participant] = _Participant  # type: ignore[assignment]
new_event: Callable[..., Event] = _Event  # type: ignore[assignment]
new_entry: Callable[[Event, tuple[Event, ...], str, date | None, date | None], TimelineEntry] = _TimelineEntry  # type: ignore[assignment]
