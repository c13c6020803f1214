"""From triggers to `Event` records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ..article import Article
from ..layers import Clause, Name, NounGroup, Syntax
from ..records import Event, Participant, ParticipantRole, Place, Quote, Span, Speaker
from .triggers import Trigger

_MARKS = ".,;:-\"'()~"
_COMPLEMENTS = 4  # so many infinitives and participles may complete a clause
_AT = frozenset({"in", "at", "near", "outside", "inside", "around", "across", "throughout"})


class Spans:
    """Makes each span of words once."""

    def __init__(self, article: Article, syntax: Syntax) -> None:
        self._article, self._words = article, syntax.words
        self._made: dict[tuple[int, int], Span] = {}

    def __call__(self, start: int, end: int) -> Span:
        span = self._made.get((start, end))
        if span is None:
            words = self._words
            span = self._made[start, end] = self._article.span(words.starts[start], words.ends[end - 1])
        return span


def own_stretches(clause_at: Sequence[int]) -> tuple[list[int], list[int]]:
    """For each word the start and end of the run of words that belong to the same clause."""
    size = len(clause_at)
    begins, ends = [0] * size, [0] * size
    start = 0
    for i in range(1, size + 1):
        if i == size or clause_at[i] != clause_at[start]:
            for j in range(start, i):
                begins[j], ends[j] = start, i
            start = i
    return begins, ends


def extent(syntax: Syntax, clause: int, end: int) -> int:
    """The end of a clause's own stretch with the infinitives and participles that complete it."""
    clauses, clause_at = syntax.clauses, syntax.clause_at
    within = {clause}
    for _ in range(_COMPLEMENTS):
        following = clause_at[end] if end < len(clause_at) else -1
        if following < 0 or following in within or clauses[following].kind not in ("infinitival", "participial"):
            break
        if clauses[following].governor not in within:
            break
        within.add(following)
        while end < len(clause_at) and clause_at[end] == following:
            end += 1
    return end


def trim(syntax: Syntax, start: int, end: int, word: int) -> tuple[int, int]:
    """The stretch without marks at its ends; the trigger stays within."""
    classes = syntax.classes
    while start < word and classes[start] in _MARKS:
        start += 1
    while end > word + 1 and classes[end - 1] in _MARKS:
        end -= 1
    return start, end


def flatten(quotes: Iterable[Quote]) -> Iterator[Quote]:
    """The quotes and those inside them."""
    for quote in quotes:
        yield quote
        yield from flatten(quote.inner)


class Claims:
    """Finds the innermost quote around ascending offsets."""

    def __init__(self, quotes: Sequence[Quote]) -> None:
        pieces = [(s.start, -s.end, n, q) for n, q in enumerate(flatten(quotes)) for s in q.content]
        self._pieces = sorted(pieces, key=lambda p: p[:3])
        self._next = 0
        self._open: list[tuple[int, Quote]] = []

    def at(self, offset: int) -> Quote | None:
        """The innermost quote whose content holds the offset; offsets must not descend."""
        pieces, opened = self._pieces, self._open
        while self._next < len(pieces) and pieces[self._next][0] <= offset:
            _, end, _, quote = pieces[self._next]
            opened.append((-end, quote))
            self._next += 1
        while opened and opened[-1][0] <= offset:
            opened.pop()
        for end, quote in reversed(opened):
            if end > offset:
                return quote
        return None


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
        self._nouns, self._spans, self._speakers = syntax.nouns, spans, speakers
        self._made: dict[tuple[int, ParticipantRole], Participant] = {}
        self._of_clause: dict[int, tuple[Participant, ...]] = {}

    def of_clause(self, clause: Clause) -> tuple[Participant, ...]:
        """Subject and object of the clause's verb."""
        made = self._of_clause.get(clause.index)
        if made is None:
            parts = []
            if clause.subject is not None:
                parts.append(self._one(clause.subject, "subject"))
            if clause.object is not None and clause.object is not clause.subject:
                parts.append(self._one(clause.object, "object"))
            made = self._of_clause[clause.index] = tuple(parts)
        return made

    def of_noun(self, noun: NounGroup) -> tuple[Participant, ...]:
        """Whoever the noun is said to be of: "Russia" in "Russia's invasion"."""
        return (self._one(self._nouns[noun.possessor], "other"),) if noun.possessor >= 0 else ()

    def _one(self, noun: NounGroup, role: ParticipantRole) -> Participant:
        made = self._made.get((noun.index, role))
        if made is None:
            span = self._spans(noun.start, noun.end)
            made = self._made[noun.index, role] = Participant(span, role, self._speakers.get(span.start))
        return made


def places_by_clause(syntax: Syntax, names: Sequence[Name], spans: Spans) -> dict[int, Place]:
    """The first place that each clause says it happens in."""
    lower, clause_at = syntax.words.lower, syntax.clause_at
    found: dict[int, Place] = {}
    for name in names:
        if name.kind == "place" and name.start and lower[name.start - 1] in _AT:
            clause = clause_at[name.start]
            if clause not in found:
                span = spans(name.start, name.end)
                found[clause] = Place(span, span.text)
    return found


def make_event(
    trigger: Trigger, span: Span, clause: Span, cast: tuple[Participant, ...], place: Place | None, quote: Quote | None
) -> Event:
    """The record of a trigger."""
    when = trigger.when
    rule = f"{trigger.rule}, {trigger.dated}" if when is not None else trigger.rule
    return Event(
        span, clause, trigger.kind, trigger.tense, trigger.aspect, trigger.modality, trigger.polarity,
        trigger.status, cast, place, when, quote, rule,
    )  # fmt: skip
