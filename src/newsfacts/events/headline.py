"""The headline takes the date of the lead; where neither states one, news is of the day it is published."""

from __future__ import annotations

from ..records import When
from .dating import Board
from .inherit import Borrower, families
from .triggers import Trigger


def date_headline(board: Board, borrow: Borrower, titles: frozenset[int], published: When | None) -> None:
    """Date the events of the headline by the lead's, and what stays open by the day of publication."""
    syntax = board.syntax
    heads = [t for t in board.triggers if not t.weak and _sentence(board, t) in titles]
    lead = next((i for i in range(len(syntax.sentences)) if i not in titles), -1)
    body = [t for t in board.triggers if not t.weak and lead <= _sentence(board, t) <= lead + 2]
    body = [t for t in body if _sentence(board, t) not in titles]
    for trigger in heads:
        if trigger.when is None:
            source = _same(trigger, body)
            if source is not None and source.when is not None:
                trigger.when, trigger.dated = borrow(source.when), "lead"
    for trigger in heads:
        if trigger.when is None and trigger.verb is not None and trigger.status == "past" and published is not None:
            trigger.when, trigger.dated = published, "headline"


def _sentence(board: Board, trigger: Trigger) -> int:
    return board.syntax.sentence_at[trigger.word]


def _same(trigger: Trigger, others: list[Trigger]) -> Trigger | None:
    """The first dated trigger that may be the same event."""
    table = families()
    own = table.get(trigger.lemma, frozenset())
    for other in others:
        if other.when is not None and (other.lemma == trigger.lemma or own & table.get(other.lemma, frozenset())):
            return other
    return None
