"""Dates that an event has from another: its governor, the sentence before, an earlier mention, the day of the report."""

from __future__ import annotations

from datetime import date
from functools import cache

from ..layers import Clause
from ..lexicon.events import EVENT_FAMILIES
from ..records import When
from .dating import LIGHT, Board
from .triggers import Trigger

_DEFINITE = frozenset("the this that these those his her its their our my your".split())


@cache
def families() -> dict[str, frozenset[int]]:
    """The families that each word belongs to."""
    table: dict[str, set[int]] = {}
    for number, row in enumerate(EVENT_FAMILIES):
        for word in row.split():
            table.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in table.items()}


def inherited(when: When) -> When:
    """The same time, as taken over from another event."""
    return When(when.value, when.earliest, when.latest, when.role, "inherited", when.timex)


class Borrower:
    """Makes each inherited `When` once."""

    def __init__(self) -> None:
        self._made: dict[int, When] = {}

    def __call__(self, when: When) -> When:
        made = self._made.get(id(when))
        if made is None:
            made = self._made[id(when)] = when if when.basis != "explicit" else inherited(when)
        return made


def follow_grammar(board: Board, borrow: Borrower) -> None:
    """Joined clauses, participles and the nouns of happening verbs share the date of their clause."""
    clauses = board.syntax.clauses
    for trigger in board.triggers:
        if trigger.when is not None or trigger.verb is None or trigger.clause < 0:
            continue
        clause = clauses[trigger.clause]
        source = _grammatical_source(board, clause, trigger)
        if source is not None and source.when is not None and source.when.role == "on":
            trigger.when, trigger.dated = borrow(source.when), "joined"


def _grammatical_source(board: Board, clause: Clause, trigger: Trigger) -> Trigger | None:
    verb = clause.verb
    if clause.coordinated >= 0:
        other = board.of_clause.get(clause.coordinated)
        return other if other is not None and other.tense == trigger.tense and other.status == trigger.status else None
    if clause.kind == "participial" and verb is not None and verb.form == "ing":
        return board.of_clause.get(clause.governor)
    return None


def share_with_nouns(board: Board, borrow: Borrower) -> None:
    """A noun and the verb that only says that it happens have one date: "held a meeting", "the attack took place"."""
    clauses = board.syntax.clauses
    for trigger in board.triggers:
        verb = trigger.verb
        if verb is None or trigger.lemma not in LIGHT or trigger.clause < 0:
            continue
        clause = clauses[trigger.clause]
        group = clause.object or clause.subject
        noun = board.of_noun.get(group.index) if group is not None else None
        if noun is None:
            continue
        if noun.when is None and trigger.when is not None:
            noun.when, noun.dated = borrow(trigger.when), "happening"
        elif trigger.when is None and noun.when is not None:
            trigger.when, trigger.dated = borrow(noun.when), "happening"


def date_reports(board: Board, borrow: Borrower, published: When | None) -> None:
    """What is said is said on the day of the report, or on the day last given for a statement shortly before it."""
    current = published
    day = published.earliest if published is not None else None
    for trigger in board.triggers:
        if trigger.kind != "REPORTING" or trigger.verb is None or trigger.quote is not None:
            continue
        when = trigger.when
        if when is not None:
            if when.role == "on" and when.earliest == when.latest and _near(when.earliest, day):
                current = borrow(when)
        elif current is not None and trigger.tense in ("PAST", "PRESENT") and trigger.status in ("past", "ongoing"):
            if trigger.aspect == "NONE" and trigger.modality is None:
                trigger.when, trigger.dated = current, "statement"


def _near(day: date | None, published: date | None) -> bool:
    return day is not None and (published is None or 0 <= (published - day).days <= 7)


def follow_frames(board: Board, borrow: Borrower, fronted: dict[int, When]) -> None:
    """The date that opens a sentence governs the sentences after it in its paragraph, while the tense goes on."""
    syntax = board.syntax
    frame: When | None = None
    block = tense = None
    for trigger in board.triggers:
        if trigger.verb is None or trigger.clause < 0:
            continue
        clause = syntax.clauses[trigger.clause]
        sentence = clause.sentence
        if syntax.sentences[sentence].block != block:
            frame, block = None, syntax.sentences[sentence].block
        if clause.kind != "main":
            continue
        if sentence in fronted:
            frame, tense = fronted[sentence], trigger.tense
        elif trigger.when is not None and trigger.kind != "REPORTING":
            frame = None
        if frame is None or trigger.when is not None or trigger.kind in ("REPORTING", "STATE", "I_STATE"):
            continue
        if trigger.tense == tense == "PAST" and trigger.aspect == "NONE" and trigger.quote is None:
            trigger.when, trigger.dated = borrow(frame), "frame"
