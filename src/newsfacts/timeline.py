"""The timeline: dated events in order, and the main event."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from functools import cache
from operator import attrgetter

from .lexicon.events import EVENT_FAMILIES, UNREAL
from .lexicon.lookup import verb_lemmas
from .records import Block, Event, TimelineEntry, new_entry
from .rules import Memory

_LONGEST = 120  # characters of a headline
_LEAD = 250  # characters that a first sentence takes
_STEM = 5  # letters that a verb and its noun share
_COMPARED = 4  # so many events of one name and day are told apart
_EDGES = " \t\r\n.,;:—–-\"'“”‘’`«»„()[]"
_MEASURES = (" hours", " day", " days", " week", " weeks", " month", " months", " year", " years")
_MEASURE = 3  # words of "just two days"
_OPENERS = frozenset("when while as after before since because although though where whereas".split())
_CLOSING = ('"', "”")
_OPENER = 1 + max(map(len, _OPENERS))  # letters of the longest with a blank
_BEFORE_ING = frozenset(("of ", "from ", "for ", "by ", "after ", "before ", "in ", "on ", "with ", "when ", "while "))
_JOINERS = ("and ", "but ", "or ", "that ", "which ", "who ")


@cache
def _family_of() -> dict[str, str]:
    """A name for the first family of each word."""
    return {word: row for row in reversed(EVENT_FAMILIES) for word in row.split()}


class _Names(Memory[str]):
    """Of a trigger as printed what mentions of one event have in common: its family, else its stem."""

    def __init__(self, *, nouns: bool) -> None:
        self._nouns = nouns

    def read(self, printed: str) -> str:
        """By its lemma."""
        word = printed.lower()
        lemma = verb_lemmas().get(word) or (word[:-1] if self._nouns and word.endswith("s") else word)
        return _family_of().get(lemma, lemma[:_STEM])


@cache
def _names() -> tuple[_Names, _Names]:
    """Those of verbs and of nouns."""
    return _Names(nouns=False), _Names(nouns=True)


def order_events(events: Sequence[Event]) -> tuple[TimelineEntry, ...]:
    """The events with at least one bound, sorted by day and place in the text."""
    verbs, nouns = _names()
    mentions: list[list[Event]] = []
    groups: dict[object, list[list[Event]]] = {}
    for event in events:
        when = event.when
        if when is None or (when.earliest is None and when.latest is None) or event.status in UNREAL:
            continue
        if event.kind == "REPORTING":  # every report is an event of its own
            mentions.append([event])
            continue
        name = (nouns if event.tense == "NONE" else verbs)[event.trigger.text]
        identity = when.role, when.earliest, when.latest, event.polarity, name
        alike = groups.get(identity)
        if alike is None:
            groups[identity] = [[event]]
        else:
            _place(event, alike)
    for alike in groups.values():
        mentions += alike
    return _entries(mentions)


def _entries(mentions: Sequence[list[Event]]) -> tuple[TimelineEntry, ...]:
    """An entry for the mentions of each event: the first that states its date, else the first, stands for all."""
    order: list[tuple[int, int, int]] = []
    entries: list[TimelineEntry] = []
    for group in mentions:
        best = group[0]
        if len(group) > 1:
            best = next((e for e in group if e.when is not None and e.when.basis == "explicit"), best)
        when = best.when
        earliest, latest = (when.earliest, when.latest) if when is not None else (None, None)
        day = earliest or latest or date.min
        order.append((day.toordinal(), best.trigger.start, len(entries)))
        entries.append(new_entry(best, tuple(group), _headline(best), earliest, latest))
    order.sort()
    return tuple([entries[n] for _, _, n in order])


def _place(event: Event, alike: list[list[Event]]) -> None:
    """Put the event with the mentions of the same one: a noun with the last, a verb with those that share its patient."""
    patient = _patient(event)
    for group in alike[-_COMPARED:]:
        if event.tense == "NONE" or any(_patient(other) in (patient, "") for other in group) or not patient:
            group.append(event)
            return
    alike.append([event])


def _patient(event: Event) -> str:
    """The last word of the object, else of the subject; empty for a noun, a headline's event, and where there is neither."""
    if event.tense == "NONE" or event.rule.endswith(", lead"):
        return ""
    parts = event.participants
    return parts[-1].span.text.rsplit(None, 1)[-1].lower() if parts else ""


def _headline(event: Event) -> str:
    """The clause on one line, with its subject before it where that stands elsewhere."""
    clause, parts = event.clause, event.participants
    text = clause.text
    if parts and 0 < (opener := parts[0].span.start - clause.start) <= _OPENER:
        if text[:opener].rstrip().lower() in _OPENERS:  # "when a train left the rails"
            text = text[opener:]
    if not text.isprintable() or "  " in text:
        text = " ".join(text.split())
    text = text.strip(_EDGES)
    if clause.text.endswith(_CLOSING) and (text.count('"') % 2 or text.count("“") > text.count("”")):
        text += clause.text[-1]  # 'carrying banners reading "No tax"'
    if text.endswith(_MEASURES):
        text = _without_measure(text)
    if text.startswith(_JOINERS):
        for joiner in _JOINERS:
            text = text.removeprefix(joiner)
    if parts and parts[0].role == "subject" and parts[0].span.end <= clause.start:
        if event.tense == "PRESPART" and (preposition := text[: text.find(" ") + 1]) in _BEFORE_ING:
            text = text[len(preposition) :]  # "Weiss" and "having sold" of "accused Weiss of having sold"
        text = " ".join(parts[0].span.text.split()) + " " + text
    if len(text) > _LONGEST:
        text = text[:_LONGEST].rsplit(" ", 1)[0].rstrip(_EDGES) + " …"
    if text[:1].islower():
        text = text[0].upper() + text[1:]
    return text or event.trigger.text


def _without_measure(text: str) -> str:
    """The headline without the "a day" of "…, a day after …", which says nothing alone."""
    kept, comma, measure = text.rpartition(", ")
    return kept if comma and len(measure.split()) <= _MEASURE else text


def choose_main_event(events: Sequence[Event], blocks: Sequence[Block]) -> Event | None:
    """The headline's first dated event, else that of the lead's main clause, else the lead's first; else None."""
    for block in blocks:
        if block.kind == "title" and (title := _dated_within(block, events)):
            return next((e for e in title if e.tense in ("PAST", "PRESENT", "FUTURE", "INFINITIVE")), title[0])
    paragraph = next((block for block in blocks if block.kind == "paragraph"), None)
    lead = _dated_within(paragraph, events) if paragraph is not None else []
    if not lead:
        return None
    first = lead[0]
    told = next((e for e in lead if e.kind != "REPORTING" and e.tense in ("PAST", "PRESENT") and e.quote is None), None)
    if told is not None and told.trigger.start - first.trigger.start > _LEAD:
        # a page without paragraphs: "Nine died, police said"
        told = next(e for e in lead if e.kind != "REPORTING")
    return told or first


_start = attrgetter("trigger.start")


def _dated_within(block: Block, events: Sequence[Event]) -> list[Event]:
    """The events in the block that have a day or a period of their own; all are in text order."""
    first = bisect_left(events, block.span.start, key=_start)
    last = bisect_left(events, block.span.end, first, key=_start)
    return [
        e
        for e in events[first:last]
        if (when := e.when) is not None and (when.value or (when.earliest and when.latest))
    ]
