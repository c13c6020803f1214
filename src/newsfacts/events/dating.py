"""Dates stated in the event's own clause or noun group, and what its grammar hands on from there."""

from __future__ import annotations

from collections.abc import Sequence

from ..layers import Syntax
from ..records import When
from .attach import Dating
from .triggers import Trigger

_LINKS = frozenset("in on at of during last late early since from by until after before around about for this".split())
LIGHT = frozenset(
    "hold stage launch conduct carry mount open begin start end happen occur take follow undergo host convene"
    " attend suffer make come commit break erupt resume conclude stop call join face see witness schedule plan".split()
)  # verbs whose noun is what happens: "held a meeting", "the attack took place"


class Board:
    """The triggers by clause and noun group, so that no mechanism searches."""

    def __init__(self, syntax: Syntax, triggers: Sequence[Trigger]) -> None:
        self.syntax = syntax
        self.triggers = triggers
        self.of_clause: dict[int, Trigger] = {}
        self.of_noun: dict[int, Trigger] = {}
        self.of_head: dict[int, Trigger] = {}
        for trigger in triggers:
            if trigger.noun is not None:
                self.of_noun[trigger.noun.index] = trigger
                self.of_head[trigger.word] = trigger
            elif trigger.verb is not None:
                self.of_clause.setdefault(trigger.clause, trigger)

    def verb_above(self, clause: int) -> int:
        """The nearest clause with a verb trigger, from this one up; -1 where there is none."""
        for _ in range(6):
            if clause < 0 or clause in self.of_clause:
                return clause
            clause = self.syntax.clauses[clause].governor
        return -1


def give(trigger: Trigger, when: When, how: str) -> None:
    """Date the trigger, unless it has a date that says more."""
    if trigger.when is None or trigger.when.role != "on" and when.role == "on":
        trigger.when, trigger.dated = when, how


def date_explicitly(board: Board, datings: Sequence[Dating]) -> None:
    """Give every time expression to the noun or the clause it stands in."""
    for dating in datings:
        if not _date_noun(board, dating):
            _date_clause(board, dating)


def _date_noun(board: Board, dating: Dating) -> bool:
    """Whether the expression belongs to a noun and to nothing else."""
    syntax = board.syntax
    lower, group = syntax.words.lower, syntax.noun_at[dating.start]
    if group >= 0 and syntax.nouns[group].head >= dating.end:
        trigger = board.of_noun.get(group)
        if trigger is not None:
            give(trigger, dating.when, "premodifier")
        return True
    if dating.end + 1 < len(lower) and lower[dating.end] in ("'s", "’s", "'", "’"):
        trigger = board.of_noun.get(syntax.noun_at[dating.end + 1])
        if trigger is not None:
            give(trigger, dating.when, "premodifier")
        return True
    before = dating.start - 1
    for _ in range(2):
        if before >= 0 and lower[before] in _LINKS:
            before -= 1
    trigger = board.of_head.get(before)
    if trigger is None:
        return False
    give(trigger, dating.when, "postmodifier")
    verb = board.of_clause.get(dating.clause)
    return verb is None or verb.word > dating.end or lower[before + 1] == "of"


def _date_clause(board: Board, dating: Dating) -> None:
    clause = board.verb_above(dating.clause)
    if clause >= 0:
        trigger = board.of_clause[clause]
        if trigger.when is not None and trigger.when.role == "begin" and dating.role == "end":
            first = trigger.when
            trigger.when = When(None, first.earliest, dating.when.latest, "begin", "explicit", first.timex)
        else:
            give(trigger, dating.when, "own_clause")
