"""Repeated mentions of one event: they share the date that one of them states."""

from __future__ import annotations

from bisect import bisect_left

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
    """Dated triggers by lemma and by family, in text order."""

    def __init__(self) -> None:
        self._by_lemma: dict[str, _Row] = {}
        self._by_family: dict[int, _Row] = {}

    def add(self, trigger: Trigger) -> None:
        self._by_lemma.setdefault(trigger.lemma, _Row()).add(trigger)
        for family in families().get(trigger.lemma, ()):
            self._by_family.setdefault(family, _Row()).add(trigger)

    def find(self, trigger: Trigger, *, before: bool = False) -> Trigger | None:
        """The nearest of the same name, else of the same family; only those before it, where asked."""
        named = self._by_lemma.get(trigger.lemma)
        found = named.nearest(trigger.word) if named is not None else None
        if found is not None and not (before and found.word > trigger.word):
            return found
        kin = [self._by_family[family].nearest(trigger.word) for family in families().get(trigger.lemma, ()) if family in self._by_family]
        earlier = [t for t in kin if t.word < trigger.word]
        if earlier:
            return max(earlier, key=lambda t: t.word)
        return None if before else min(kin, key=lambda t: t.word, default=None)


class _Row:
    """Triggers in text order."""

    def __init__(self) -> None:
        self._words: list[int] = []
        self._triggers: list[Trigger] = []

    def add(self, trigger: Trigger) -> None:
        self._words.append(trigger.word)
        self._triggers.append(trigger)

    def nearest(self, word: int) -> Trigger:
        """The last before the word, else the first after it."""
        return self._triggers[max(0, bisect_left(self._words, word) - 1)]
