"""From triggers to `Event` records."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..layers import Clause, Name, NounGroup, Syntax
from ..records import (
    Dateline,
    Event,
    Participant,
    ParticipantRole,
    Place,
    Span,
    Speaker,
    new_event,
    new_participant,
    new_span,
)
from .stretches import find_stretches
from .triggers import ACCORDING, Trigger

_AT = frozenset({"in", "at", "near", "outside", "inside", "around", "across", "throughout"})
_FILED = 7  # so many days old a statement may be that a story is filed on


class Cast:
    """Makes the participants of clauses and nouns, each noun group's once for each role."""

    def __init__(self, syntax: Syntax, speakers: dict[int, Speaker]) -> None:
        words = syntax.words
        self._text, self._starts, self._ends = words.text, words.starts, words.ends
        self._nouns, self._speakers = syntax.nouns, speakers
        self._subjects: list[Participant | None] = [None] * len(syntax.nouns)
        self._objects: list[Participant | None] = [None] * len(syntax.nouns)

    def of_clause(self, clause: Clause) -> tuple[Participant, ...]:
        """Subject and object of the clause's verb."""
        subject, object_ = clause.subject, clause.object
        if subject is None:
            if object_ is None:
                return ()
            return (self._objects[object_.index] or self._made(object_, "object", self._objects),)
        part = self._subjects[subject.index] or self._made(subject, "subject", self._subjects)
        if object_ is None or object_ is subject:
            return (part,)
        return part, self._objects[object_.index] or self._made(object_, "object", self._objects)

    def of_noun(self, noun: NounGroup) -> tuple[Participant, ...]:
        """Whoever the noun is said to be of: "Russia" in "Russia's invasion"."""
        if noun.possessor < 0:
            return ()
        span = self.span(self._nouns[noun.possessor])
        return (new_participant(span, "other", self._speakers.get(span.start)),)

    def span(self, noun: NounGroup) -> Span:
        """The span of a noun group."""
        begin, stop = self._starts[noun.start], self._ends[noun.end - 1]
        return new_span(begin, stop, self._text[begin:stop])

    def _made(self, noun: NounGroup, role: ParticipantRole, made: list[Participant | None]) -> Participant:
        begin, stop = self._starts[noun.start], self._ends[noun.end - 1]
        part = new_participant(new_span(begin, stop, self._text[begin:stop]), role, self._speakers.get(begin))
        made[noun.index] = part
        return part


def build_events(
    syntax: Syntax,
    triggers: Sequence[Trigger],
    speakers: dict[int, Speaker],
    places: dict[int, Place],
    dateline: Dateline | None,
    day: date | None,
) -> tuple[Event, ...]:
    """The events that the triggers tell of; statements of today are made where the dateline says."""
    cast, stretches = Cast(syntax, speakers), iter(find_stretches(syntax, [t.word for t in triggers if t.noun is None]))
    filed = dateline.places[0] if dateline and dateline.places else None
    words, clauses = syntax.words, syntax.clauses
    text, starts, ends = words.text, words.starts, words.ends
    events: list[Event] = []
    for t in triggers:
        word, noun, rule, when = t.word, t.noun, t.rule, t.when
        begin, stop = starts[word], ends[word]
        span = new_span(begin, stop, text[begin:stop])
        parts: tuple[Participant, ...] = ()
        if noun is not None:
            clause = span if noun.end - noun.start == 1 else cast.span(noun)
            if noun.possessor >= 0:
                parts = cast.of_noun(noun)
        else:
            first, last = next(stretches)
            begin, stop = starts[word if rule == ACCORDING else first], ends[last - 1]
            clause = new_span(begin, stop, text[begin:stop])
            if t.verb is not None and t.clause >= 0:
                parts = cast.of_clause(clauses[t.clause])
        place = places.get(t.clause)
        if place is None and filed is not None and t.kind == "REPORTING" and t.quote is None and _is_todays(t, day):
            place = filed
        if when is not None:
            rule = f"{rule}, {t.dated}"
        events.append(
            new_event(
                span, clause, t.kind, t.tense, t.aspect, t.modality, t.polarity, t.status, parts, place, when, t.quote, rule
            )
        )  # fmt: skip
    return tuple(events)


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
