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
    """Give each undated mention the date that the text states for an event of its name, or else of its family.

    Of several dates the last one before the mention counts, else the first one after it.
    """
    by_lemma: dict[str, list[Trigger]] = {}
    by_family: dict[int, list[Trigger]] = {}
    table = families()
    for trigger in board.triggers:
        when = trigger.when
        if when is not None and when.role == "on" and when.basis == "explicit" and trigger.polarity:
            by_lemma.setdefault(trigger.lemma, []).append(trigger)
            for family in table.get(trigger.lemma, ()):
                by_family.setdefault(family, []).append(trigger)
    for trigger in board.triggers:
        if trigger.when is None and not trigger.weak and trigger.noun is not None and _again(board, trigger.noun):
            source = _nearest(trigger, by_lemma.get(trigger.lemma, [])) or _nearest(
                trigger, [t for family in table.get(trigger.lemma, ()) for t in by_family.get(family, ())]
            )
            if source is not None and source.when is not None:
                trigger.when, trigger.dated = borrow(source.when), "mention"


def _nearest(trigger: Trigger, others: list[Trigger]) -> Trigger | None:
    """The last before the trigger, else the first after it."""
    before = [t for t in others if t.word < trigger.word]
    return max(before, key=lambda t: t.word) if before else min(others, key=lambda t: t.word, default=None)


def _again(board: Board, noun: NounGroup) -> bool:
    """Whether the noun group may name an event that was named before."""
    lower = board.syntax.words.lower
    return not any(lower[i] in _OTHER for i in range(noun.start, noun.head))
