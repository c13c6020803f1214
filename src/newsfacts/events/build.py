"""From triggers to `Event` records."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

from ..layers import Clause, Name, NounGroup, Syntax
from ..records import Participant, ParticipantRole, Place, Quote, Span, Speaker, new_participant, new_span
from .triggers import Trigger

_MARKS = ".,;:-\"'()~"
_COMPLETING = ("infinitival", "participial")
_COMPLEMENTS = 4  # so many infinitives and participles may complete a clause
_FURTHEST = 300  # words: no sentence is longer, and what is in no clause may be
_first_three = itemgetter(0, 1, 2)
_AT = frozenset({"in", "at", "near", "outside", "inside", "around", "across", "throughout"})


class Spans:
    """Makes the spans of words; those of noun groups once."""

    def __init__(self, syntax: Syntax) -> None:
        words = syntax.words
        self._text, self._starts, self._ends = words.text, words.starts, words.ends
        self.nouns: list[Span | None] = [None] * len(syntax.nouns)

    def words(self, start: int, end: int) -> Span:
        """The span of the words from `start` up to `end`."""
        begin, stop = self._starts[start], self._ends[end - 1]
        return new_span(begin, stop, self._text[begin:stop])

    def noun(self, noun: NounGroup) -> Span:
        """The span of a noun group."""
        span = self.nouns[noun.index]
        if span is None:
            begin, stop = self._starts[noun.start], self._ends[noun.end - 1]
            span = self.nouns[noun.index] = new_span(begin, stop, self._text[begin:stop])
        return span


class Stretches:
    """Finds the stretch of words around a verb that belong to its clause and to no other."""

    def __init__(self, syntax: Syntax) -> None:
        self._at, self._clauses, self._classes = syntax.clause_at, syntax.clauses, syntax.classes

    def around(self, word: int) -> tuple[int, int]:
        """Start and end, without marks at the ends, with the infinitives and participles that complete the clause."""
        at, classes, size = self._at, self._classes, len(self._at)
        clause, low, high = at[word], max(0, word - _FURTHEST), min(size, word + _FURTHEST)
        start = word
        while start > low and at[start - 1] == clause:
            start -= 1
        end = word + 1
        while end < high and at[end] == clause:
            end += 1
        if end < size and at[end] >= 0 and self._clauses[at[end]].kind in _COMPLETING:
            end = self._completed(clause, end)
        while start < word and classes[start] in _MARKS:
            start += 1
        while end > word + 1 and classes[end - 1] in _MARKS:
            end -= 1
        return start, end

    def _completed(self, clause: int, end: int) -> int:
        at, clauses, size = self._at, self._clauses, len(self._at)
        within = {clause}
        for _ in range(_COMPLEMENTS):
            following = at[end] if end < size else -1
            if following < 0 or following in within or clauses[following].kind not in _COMPLETING:
                break
            if clauses[following].governor not in within:
                break
            within.add(following)
            end += 1
            while end < size and at[end] == following:
                end += 1
        return end


def flatten(quotes: Iterable[Quote]) -> Iterator[Quote]:
    """The quotes and those inside them."""
    for quote in quotes:
        yield quote
        yield from flatten(quote.inner)


def set_claims(triggers: Sequence[Trigger], quotes: Sequence[Quote], starts: Sequence[int]) -> None:
    """Give each trigger the innermost quote around it; the triggers are in text order."""
    pieces = [(s.start, -s.end, n, q) for n, q in enumerate(flatten(quotes)) for s in q.content]
    if not pieces:
        return
    pieces.sort(key=_first_three)
    offsets = [starts[t.word] for t in triggers]
    for start, end, _, quote in pieces:
        for k in range(bisect_left(offsets, start), bisect_left(offsets, -end)):
            triggers[k].quote = quote


def speakers_by_mention(quotes: Sequence[Quote]) -> dict[int, Speaker]:
    """Who is mentioned at each offset, of those that a quote resolves to."""
    known: dict[int, Speaker] = {}
    seen: set[int] = set()
    for quote in flatten(quotes):
        speaker = quote.attribution.speaker if quote.attribution else None
        if speaker is not None and id(speaker) not in seen:
            seen.add(id(speaker))
            for mention in speaker.mentions:
                known[mention.start] = speaker
    return known


class Cast:
    """Makes the participants of clauses and nouns, each noun group's once for each role."""

    def __init__(self, syntax: Syntax, spans: Spans, speakers: dict[int, Speaker]) -> None:
        self._nouns, self._spans, self._speakers, self._known = syntax.nouns, spans, speakers, spans.nouns
        self._subjects: list[Participant | None] = [None] * len(syntax.nouns)
        self._objects: list[Participant | None] = [None] * len(syntax.nouns)

    def of_clause(self, clause: Clause) -> tuple[Participant, ...]:
        """Subject and object of the clause's verb."""
        subject, object_ = clause.subject, clause.object
        if subject is None:
            return () if object_ is None else (self._made(object_, "object", self._objects),)
        part = self._made(subject, "subject", self._subjects)
        if object_ is None or object_ is subject:
            return (part,)
        return part, self._made(object_, "object", self._objects)

    def of_noun(self, noun: NounGroup) -> tuple[Participant, ...]:
        """Whoever the noun is said to be of: "Russia" in "Russia's invasion"."""
        if noun.possessor < 0:
            return ()
        span = self._spans.noun(self._nouns[noun.possessor])
        return (new_participant(span, "other", self._speakers.get(span.start)),)

    def _made(self, noun: NounGroup, role: ParticipantRole, made: list[Participant | None]) -> Participant:
        index = noun.index
        part = made[index]
        if part is None:
            span = self._known[index] or self._spans.noun(noun)
            part = made[index] = new_participant(span, role, self._speakers.get(span.start))
        return part


def places_by_clause(syntax: Syntax, names: Sequence[Name], spans: Spans) -> dict[int, Place]:
    """The first place that each clause says it happens in."""
    lower, clause_at = syntax.words.lower, syntax.clause_at
    found: dict[int, Place] = {}
    for name in names:
        if name.kind == "place" and name.start and lower[name.start - 1] in _AT:
            clause = clause_at[name.start]
            if clause not in found:
                span = spans.words(name.start, name.end)
                found[clause] = Place(span, span.text)
    return found
