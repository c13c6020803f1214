"""From triggers to `Event` records."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..layers import Name, Syntax
from ..records import (
    Dateline,
    Event,
    Participant,
    Place,
    Speaker,
    new_event,
    new_participant,
    new_span,
)
from .stretches import find_stretches
from .triggers import ACCORDING, Trigger

_AT = frozenset({"in", "at", "near", "outside", "inside", "around", "across", "throughout"})
_FILED = 7  # so many days old a statement may be that a story is filed on


def build_events(
    syntax: Syntax,
    triggers: Sequence[Trigger],
    speakers: dict[int, Speaker],
    places: dict[int, Place],
    dateline: Dateline | None,
    day: date | None,
) -> tuple[Event, ...]:
    """The events that the triggers tell of; statements of today are made where the dateline says."""
    told = [t for t in triggers if t.noun is None]
    stretches, casts = iter(find_stretches(syntax, told)), iter(_casts(syntax, told, speakers))
    filed = dateline.places[0] if dateline and dateline.places else None
    words, nouns = syntax.words, syntax.nouns
    text, starts, ends = words.text, words.starts, words.ends
    events: list[Event] = []
    for t in triggers:
        word, noun, rule, when, place = t.word, t.noun, t.rule, t.when, None
        begin, stop = starts[word], ends[word]
        span = clause = new_span(begin, stop, text[begin:stop])
        parts: tuple[Participant, ...] = ()
        if noun is None:
            parts = next(casts)
            first, last = next(stretches)
            begin, stop = starts[word if rule == ACCORDING else first], ends[last - 1]
            clause = new_span(begin, stop, text[begin:stop])
        else:
            if noun.end - noun.start > 1:
                begin, stop = starts[noun.start], ends[noun.end - 1]
                clause = new_span(begin, stop, text[begin:stop])
            if noun.possessor >= 0:  # "Russia" in "Russia's invasion"
                owner = nouns[noun.possessor]
                begin, stop = starts[owner.start], ends[owner.end - 1]
                parts = (new_participant(new_span(begin, stop, text[begin:stop]), "other", speakers.get(begin)),)
        if t.clause in places:
            place = places[t.clause]
        elif filed is not None and t.kind == "REPORTING" and t.quote is None and _is_todays(t, day):
            place = filed
        if when is not None:
            rule = f"{rule}, {t.dated}"
        events.append(
            new_event(
                span, clause, t.kind, t.tense, t.aspect, t.modality, t.polarity, t.status, parts, place, when, t.quote, rule
            )
        )  # fmt: skip
    return tuple(events)


def _casts(syntax: Syntax, told: Sequence[Trigger], speakers: dict[int, Speaker]) -> list[tuple[Participant, ...]]:
    """Subject and object of each trigger that is the verb of a clause."""
    clauses, words = syntax.clauses, syntax.words
    text, starts, ends, speaker_at = words.text, words.starts, words.ends, speakers.get
    casts: list[tuple[Participant, ...]] = []
    for trigger in told:
        parts: tuple[Participant, ...] = ()
        if trigger.verb is not None and trigger.clause >= 0:
            clause = clauses[trigger.clause]
            subject, object_ = clause.subject, clause.object
            if subject is not None:
                begin, stop = starts[subject.start], ends[subject.end - 1]
                parts = (new_participant(new_span(begin, stop, text[begin:stop]), "subject", speaker_at(begin)),)
            if object_ is not None and object_ is not subject:
                begin, stop = starts[object_.start], ends[object_.end - 1]
                parts += (new_participant(new_span(begin, stop, text[begin:stop]), "object", speaker_at(begin)),)
        casts.append(parts)
    return casts


def _is_todays(trigger: Trigger, day: date | None) -> bool:
    """Whether the statement is one that the story was filed on: of the day of publication or shortly before it."""
    when = trigger.when
    return (
        when is not None and when.earliest is not None and day is not None and 0 <= (day - when.earliest).days <= _FILED
    )


def places_by_clause(syntax: Syntax, names: Sequence[Name]) -> dict[int, Place]:
    """The first place that each clause says it happens in."""
    words, clause_at = syntax.words, syntax.clause_at
    lower, text = words.lower, words.text
    found: dict[int, Place] = {}
    for name in names:
        if name.kind == "place" and name.start and lower[name.start - 1] in _AT:
            clause = clause_at[name.start]
            if clause not in found:
                begin, stop = words.starts[name.start], words.ends[name.end - 1]
                printed = text[begin:stop]
                found[clause] = Place(new_span(begin, stop, printed), printed)
    return found
