"""The public records: what `extract` returns, and the closed lists of their kinds.

All are `attrs.frozen` and hold only tuples, strings, numbers, booleans, dates and other records.
Offsets are half-open and count code points of the article's text.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Literal, ParamSpec, TypeVar

from attrs import NOTHING, Attribute, Factory, field, frozen

_FACTORY: Any = type(Factory(list))
_P = ParamSpec("_P")
_R = TypeVar("_R")

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


@frozen(weakref_slot=False)
class Block:
    """One line or paragraph of the page, and what it is there for."""

    span: Span
    kind: BlockKind


@frozen(weakref_slot=False)
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


@frozen(weakref_slot=False)
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


@frozen(weakref_slot=False)
class Speaker:
    """Who is quoted: a person or body by the fullest name the text gives, or an unnamed source as described."""

    name: str
    kind: SpeakerKind
    roles: tuple[str, ...]
    mentions: tuple[Span, ...]


@frozen(weakref_slot=False)
class Cue:
    """The words that report; `lemma` is None where a dash or colon does."""

    span: Span
    lemma: str | None
    sense: CueSense


@frozen(weakref_slot=False)
class Attribution:
    """Who is said to have said it; of an inherited one, `source` and `cue` are None."""

    source: Span | None
    cue: Cue | None
    speaker: Speaker | None = field(repr=_brief)
    addressee: Span | None
    time: Timex | None = field(repr=_brief)
    inherited: bool
    rule: str


@frozen(weakref_slot=False)
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


@frozen(weakref_slot=False)
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


def quick(record: Callable[_P, _R]) -> Callable[_P, _R]:
    """A function that makes the record, or an object of whatever attrs class with slots, in two thirds of the time or less.

    To call a class with an `__init__` costs more than to call a function, and a frozen record sets each of its fields by a
    call of its own; a page has hundreds. This fills an object of a class without either. That of a frozen record, which has
    the same slots, then becomes the record. A list or dict that the class makes by itself is empty.
    """
    base: Any = record
    attributes: tuple[Attribute[Any], ...] = base.__attrs_attrs__
    values, defaults = {}, []
    for a in attributes:
        name, default = a.name, a.default
        values[name] = name
        if isinstance(default, _FACTORY):
            values[name], default = f"{default.factory()!r} if {name} is None else {name}", None
        if default is not NOTHING:
            defaults.append(default)
    unlocked = {name: getattr(object, name) for name in ("__init__", "__setattr__", "__delattr__")}
    bare: type = type(base.__name__, (base,), {"__slots__": (), **unlocked})
    ended: list[str] = []
    if base.__setattr__ is not object.__setattr__:
        ended = ["made.__class__ = record"]
        try:
            bare().__class__ = base
        except TypeError:  # an interpreter that tells the two apart by more than their slots
            return record
    lines = ["made = bare()", *(f"made.{name} = {value}" for name, value in values.items()), *ended, "return made"]
    scope: dict[str, Any] = {"record": record, "bare": bare}
    exec("\n    ".join([f"def make({', '.join(values)}):", *lines]), scope)  # noqa: S102 (as attrs itself makes its methods)
    scope["make"].__defaults__ = tuple(defaults)
    made: Callable[_P, _R] = scope["make"]
    return made


new_span = quick(Span)
new_block = quick(Block)
new_timex = quick(Timex)
new_partial = quick(PartialDate)
new_speaker = quick(Speaker)
new_cue = quick(Cue)
new_attribution = quick(Attribution)
new_quote = quick(Quote)
new_participant = quick(Participant)
new_when = quick(When)
new_event = quick(Event)
new_entry = quick(TimelineEntry)
