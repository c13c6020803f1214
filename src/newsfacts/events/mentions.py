"""Repeated mentions of one event: they share the date that one of them states."""

from __future__ import annotations

from ..layers import NounGroup
from .dating import Board
from .inherit import Borrower, families
from .triggers import Trigger

_OTHER = frozenset(
    """another other second third fourth fifth previous earlier past recent new next future last first latter former
    further similar separate several many some any more most no each every few upcoming possible potential annual
    two three four five six seven eight nine ten""".split()
)
_DEFINITE = frozenset("the this that these those his her its their".split())


def share_mentions(board: Board, borrow: Borrower) -> None:
    """Give each undated mention the date of its family, where the family has but one."""
    dated: dict[int, list[Trigger]] = {}
    table = families()
    for trigger in board.triggers:
        when = trigger.when
        if when is not None and when.role == "on" and when.basis != "publication" and trigger.polarity:
            for family in table.get(trigger.lemma, ()):
                dated.setdefault(family, []).append(trigger)
    for trigger in board.triggers:
        if trigger.when is None and not trigger.weak and trigger.noun is not None and _again(board, trigger.noun):
            found = [t for family in table.get(trigger.lemma, ()) for t in dated.get(family, ())]
            same = [t for t in found if t.lemma == trigger.lemma] or found
            if same and len({t.when.value for t in same if t.when is not None}) == 1:
                when = same[0].when
                if when is not None:
                    trigger.when, trigger.dated = borrow(when), "mention"


def _again(board: Board, noun: NounGroup) -> bool:
    """Whether the noun group may name an event that was named before."""
    lower = board.syntax.words.lower
    return not any(lower[i] in _OTHER for i in range(noun.start, noun.head))
