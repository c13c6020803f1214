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
    open_ = [t for t in board.nouns if t.when is None and not t.weak and (stated or _is_definite(t))]
    if not open_:
        return
    known = _Index(open_)
    for trigger in board.triggers:
        when = trigger.when
        if when is not None and when.role == "on" and trigger.polarity and (when.basis == "explicit" or not stated):
            known.add(trigger)
    for trigger in open_:
        source = known.find(trigger, before=not stated)
        if source is not None and source.when is not None and trigger.noun is not None:
            if names_known(board, trigger.noun):
                trigger.when, trigger.dated = borrow(source.when), "mention"


def _is_definite(trigger: Trigger) -> bool:
    return trigger.noun is not None and trigger.noun.determiner in DEFINITE


class _Index:
    """Dated triggers by lemma and by family, in text order; of the kin of those that are asked for alone."""

    def __init__(self, asked: list[Trigger]) -> None:
        table = families()
        self._by_lemma: dict[str, _Row] = {t.lemma: _Row() for t in asked}
        self._by_family: dict[int, _Row] = {f: _Row() for name in self._by_lemma for f in table.get(name, ())}

    def add(self, trigger: Trigger) -> None:
        named = self._by_lemma.get(trigger.lemma)
        if named is not None:
            named.add(trigger)
        for family in families().get(trigger.lemma, ()):
            if family in self._by_family:
                self._by_family[family].add(trigger)

    def find(self, trigger: Trigger, *, before: bool = False) -> Trigger | None:
        """The nearest of the same name, else of the same family; only those before it, where asked."""
        found = self._by_lemma[trigger.lemma].nearest(trigger.word)
        if found is not None and not (before and found.word > trigger.word):
            return found
        rows = [self._by_family[family].nearest(trigger.word) for family in families().get(trigger.lemma, ())]
        kin = [t for t in rows if t is not None]
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

    def nearest(self, word: int) -> Trigger | None:
        """The last before the word, else the first after it; None where there is none."""
        if not self._words:
            return None
        return self._triggers[max(0, bisect_left(self._words, word) - 1)]
