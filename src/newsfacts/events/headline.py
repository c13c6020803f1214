"""The headline takes the date of the lead; where neither states one, news is of the day it is published."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon.events import AFTERMATH_VERBS, ENDING_VERBS
from ..records import When
from .dating import Board
from .inherit import Borrower
from .kin import kin
from .lead import LEAD, is_recent, subject_of
from .triggers import Trigger


def date_headline(
    board: Board, borrow: Borrower, titles: frozenset[int], lead: int, published: When | None, vague: set[int]
) -> None:
    """Date the events of the headline by the lead.

    The same event's date counts; else, for the news, the first day on which something has just happened; else the day
    of publication.
    """
    if not titles:
        return
    titled, stated = _above_and_below(board, titles, lead)
    heads = [t for t in titled if t.when is None and not t.weak]
    if not heads:
        return
    telling = [t for t in stated if _tells_news(t, published)]
    news = telling[0].when if telling else published
    verbless = all(t.noun is not None for t in titled)
    for trigger in heads:
        if trigger.verb is not None and (trigger.clause in vague or _is_told(board, trigger)):
            continue
        happened = (verbless or trigger.tense != "NONE") and trigger.status == "past"
        before = _is_before(board, trigger)
        source = _first_of_kin(trigger, telling if happened and not before else stated)
        if source is not None and source.status == "past" and trigger.status == "planned":
            continue  # "Envoy to hold fresh talks", who has met them before
        if source is not None and source.when is not None:
            trigger.when, trigger.dated = borrow(source.when), "lead"
        elif happened and not before and news is not None:
            trigger.when, trigger.dated = borrow(news), "headline"


def _is_before(board: Board, trigger: Trigger) -> bool:
    """Whether it is told of what somebody was held to account for: "Woman charged in crash that killed two"."""
    clauses = board.syntax.clauses
    clause = clauses[trigger.clause]
    if trigger.verb is None or clause.kind != "relative" or clause.governor < 0:
        return False
    governor = clauses[clause.governor].verb
    return governor is not None and governor.lemma in AFTERMATH_VERBS


def _above_and_below(board: Board, titles: frozenset[int], lead: int) -> tuple[list[Trigger], list[Trigger]]:
    """The triggers of the headline, and those with a date in the first sentences of the story."""
    at, below = board.syntax.sentence_at, lead + LEAD
    last = max(below, *titles)
    titled: list[Trigger] = []
    stated: list[Trigger] = []
    for trigger in board.triggers:
        sentence, when = at[trigger.word], trigger.when
        if sentence in titles:
            titled.append(trigger)
        elif sentence > last:
            break
        elif when is not None and lead <= sentence < below and (sentence == lead or when.basis != "publication"):
            stated.append(trigger)
    return titled, stated


_TELLERS = frozenset({"i", "we", "you"})


def _is_told(board: Board, trigger: Trigger) -> bool:
    """Whether a headline's verb is no news of its day: "'I was terrified'", "Bridge was an accident waiting to happen"."""
    clauses = board.syntax.clauses
    clause = clauses[trigger.clause]
    if subject_of(board, clause) in _TELLERS:
        return True
    governor = clauses[clause.governor].verb if clause.governor >= 0 else None
    if governor is None:
        return False
    if clause.kind == "relative":  # "Codebreaker who kept her secret dies at 101"
        return trigger.tense == "PAST" and governor.lemma in ENDING_VERBS
    return clause.kind == "participial" and governor.lemma == "be"


def _tells_news(trigger: Trigger, published: When | None) -> bool:
    """Whether the date is a day shortly before publication on which something happened or was said."""
    when = trigger.when
    if (
        when is None
        or when.role != "on"
        or trigger.tense in ("FUTURE", "INFINITIVE")
        or trigger.status not in ("past", "ongoing")
    ):
        return False
    return is_recent(when, published)


def _first_of_kin(trigger: Trigger, told: Sequence[Trigger]) -> Trigger | None:
    """The first that may be the same event, by its name or family."""
    names = kin().get(trigger.lemma, (trigger.lemma,))
    for other in told:
        if other.lemma in names:
            return other
    return None
