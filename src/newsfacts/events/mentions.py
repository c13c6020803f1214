"""Repeated mentions of one event: they share the date that one of them states."""

from __future__ import annotations

from .dating import Board
from .inherit import Borrower
from .kin import DEFINITE, families, names_known
from .triggers import Trigger

def share_mentions(board: Board, borrow: Borrower) -> None:
    """Give each undated mention the date that the text states for an event of its name, or else of its family.

    Of several dates the last one before the mention counts, else the first one after it.
    """
    _share(board, borrow, stated=True)


def follow_mentions(board: Board, borrow: Borrower) -> None:
    """Give "the decision" the day on which somebody was last said to have decided, however that is known."""
    _share(board, borrow, stated=False)


def _share(board: Board, borrow: Borrower, *, stated: bool) -> None:
    known = _Index()
    for trigger in board.triggers:
        when = trigger.when
        if when is not None and when.role == "on" and trigger.polarity and (when.basis == "explicit" or not stated):
            known.add(trigger)
    for trigger in board.triggers:
        if trigger.when is None and not trigger.weak and trigger.noun is not None and names_known(board, trigger.noun):
            if stated or trigger.noun.determiner in DEFINITE:
                source = known.find(trigger, before=not stated)
                if source is not None and source.when is not None:
                    trigger.when, trigger.dated = borrow(source.when), "mention"


class _Index:
    """Dated triggers by lemma and by family."""

    def __init__(self) -> None:
        self._by_lemma: dict[str, list[Trigger]] = {}
        self._by_family: dict[int, list[Trigger]] = {}

    def add(self, trigger: Trigger) -> None:
        self._by_lemma.setdefault(trigger.lemma, []).append(trigger)
        for family in families().get(trigger.lemma, ()):
            self._by_family.setdefault(family, []).append(trigger)

    def find(self, trigger: Trigger, *, before: bool = False) -> Trigger | None:
        """The nearest of the same name, else of the same family; only those before it, where asked."""
        kin = [t for family in families().get(trigger.lemma, ()) for t in self._by_family.get(family, ())]
        for others in (self._by_lemma.get(trigger.lemma, []), kin):
            found = _nearest(trigger, others)
            if found is not None and not (before and found.word > trigger.word):
                return found
        return None


def _nearest(trigger: Trigger, others: list[Trigger]) -> Trigger | None:
    """The last before the trigger, else the first after it."""
    before = [t for t in others if t.word < trigger.word]
    return max(before, key=lambda t: t.word) if before else min(others, key=lambda t: t.word, default=None)
