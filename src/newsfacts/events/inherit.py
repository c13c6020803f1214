"""Dates that an event has from another: its governor, the sentence before, an earlier mention, the day of the report."""

from __future__ import annotations

from functools import cache

from ..layers import Clause
from ..lexicon.events import EVENT_FAMILIES
from ..records import When
from .dating import Board
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
