"""Where the story begins, and the day of its news."""

from __future__ import annotations

from collections.abc import Sequence

from ..layers import Clause, Syntax
from ..records import Block, When
from .dating import Board
from .triggers import Trigger

LEAD = 8  # so many sentences below the headline may tell the day of the news
PRONOUNS = frozenset({"he", "she", "they", "it", "who", "which", "i", "we"})
RECENT = 7  # so many days before publication news is news
_BOUND = frozenset({"since", "until", "till"})
_ABOVE = frozenset({"title", "byline", "credit", "furniture"})


def lead_trigger(board: Board, titles: frozenset[int], lead: int, published: When | None) -> Trigger | None:
    """The first that the lead gives a day shortly before publication, of what happened or was said.

    Else the first statement with such a day by whom the first sentence tells of: "Weiss has blamed … Weiss said on
    Friday". None where there is neither.
    """
    at = board.syntax.sentence_at
    for trigger in board.stated:
        when = trigger.when
        if when is None or when.role != "on" or at[trigger.word] in titles:
            continue
        if lead <= at[trigger.word] < lead + LEAD and trigger.tense not in ("FUTURE", "INFINITIVE"):
            if trigger.status in ("past", "ongoing") and is_recent(when, published) and not _is_bound(board, trigger):
                if at[trigger.word] > lead or not is_inserted(board, trigger):
                    return trigger
    return _told_by_subject(board, lead, published)


def _told_by_subject(board: Board, lead: int, published: When | None) -> Trigger | None:
    clauses = board.syntax.clauses
    opening = next((c for c in clauses if c.sentence == lead and c.verb is not None), None)
    speaker = subject_of(board, opening) if opening is not None else ""
    if not speaker or speaker in PRONOUNS:
        return None
    for trigger in board.stated:
        when = trigger.when
        if when is None or trigger.kind != "REPORTING" or trigger.tense != "PAST" or trigger.clause < 0:
            continue
        if when.role == "on" and is_recent(when, published):
            if subject_of(board, clauses[trigger.clause]) == speaker:
                return trigger
    return None


def subject_of(board: Board, clause: Clause) -> str:
    """The head of the clause's subject in lower case; empty where it has none."""
    return board.syntax.words.lower[clause.subject.head] if clause.subject is not None else ""


def is_inserted(board: Board, trigger: Trigger) -> bool:
    """Whether a participle between subject and verb tells what was before: "A nurse, kidnapped on Sunday, has died"."""
    if trigger.tense != "PASTPART" or trigger.clause < 0:
        return False
    clauses = board.syntax.clauses
    clause = clauses[trigger.clause]
    above = board.of_clause.get(clause.governor)
    if not clause.start or board.syntax.words.lower[clause.start - 1] != ",":
        return False
    return (
        clause.kind == "participial" and above is not None and above.word > trigger.word and above.tense != "PASTPART"
    )


def _is_bound(board: Board, trigger: Trigger) -> bool:
    """Whether its clause only says since when or until when: "since the vote was held on Monday"."""
    if trigger.noun is not None or trigger.clause < 0:
        return False
    clause = board.syntax.clauses[trigger.clause]
    return clause.opener >= 0 and board.syntax.words.lower[clause.opener] in _BOUND


def lead_sentence(syntax: Syntax, blocks: Sequence[Block]) -> int:
    """The first sentence of the story with a verb of its own; -1 where there is none."""
    sentences = syntax.sentences
    for clause in syntax.clauses:
        if clause.verb is not None and blocks[sentences[clause.sentence].block].kind not in _ABOVE:
            return clause.sentence
    return -1


def is_recent(when: When, published: When | None) -> bool:
    """Whether it is one day, that of publication or one of the seven before it."""
    day, last = when.earliest, published.earliest if published is not None else None
    return day is not None and day == when.latest and (last is None or 0 <= (last - day).days <= RECENT)
