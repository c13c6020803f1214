"""Dates that verbs and the nouns of their events share: what happened, its occasion, what is done by what happened."""

from __future__ import annotations

from ..lexicon.events import AFTERMATH_VERBS, HAPPENING_VERBS, HARMING_VERBS, OCCURRING_VERBS, STAGING_VERBS
from .dating import Board
from .inherit import SETTING, Borrower, is_simple_past
from .kin import DEFINITE

_TOLD = frozenset({"PAST", "FUTURE"})


def follow_subjects(board: Board, borrow: Borrower) -> None:
    """What a dated event does, it does on its day: "Thursday's attack killed nine"."""
    if not board.dated_nouns():
        return
    clauses = board.syntax.clauses
    for trigger in board.verbs:
        if trigger.when is not None or trigger.kind != "OCCURRENCE" or trigger.tense not in _TOLD:
            continue
        verb = trigger.verb
        if verb is None or verb.passive or trigger.weak:
            continue
        subject = clauses[trigger.clause].subject
        noun = board.of_noun.get(subject.index) if subject is not None else None
        if noun is None or noun.when is None or noun.when.role != "on" or noun.noun is None:
            continue
        if noun.dated != "mention" or noun.noun.determiner in ("a", "an"):
            trigger.when, trigger.dated = borrow(noun.when), "subject"


def share_with_nouns(board: Board, borrow: Borrower) -> None:
    """A verb that only says that a thing happens has the date of its noun: "held Friday's meeting"."""
    if not board.dated_nouns():
        return
    clauses = board.syntax.clauses
    for trigger in board.verbs:
        if trigger.lemma in HAPPENING_VERBS and trigger.when is None:
            clause = clauses[trigger.clause]
            group = clause.object or clause.subject
            noun = board.of_noun.get(group.index) if group is not None else None
            if noun is not None and noun.when is not None:
                trigger.when, trigger.dated = borrow(noun.when), "happening"


def follow_happenings(board: Board, borrow: Borrower) -> None:
    """Date a thing by the verb that says when it came about: "the quake, which struck on Sunday", "held a vote on Monday"."""
    clauses = board.syntax.clauses
    for trigger in board.stated:
        when, verb = trigger.when, trigger.verb
        if when is None or when.role != "on" or verb is None or trigger.clause < 0 or not trigger.polarity:
            continue
        if not verb.passive and (trigger.lemma in OCCURRING_VERBS or trigger.lemma in HARMING_VERBS):
            group = clauses[trigger.clause].subject
        elif trigger.lemma in STAGING_VERBS:
            group = clauses[trigger.clause].subject if verb.passive else clauses[trigger.clause].object
        else:
            continue
        noun = board.of_noun.get(group.index) if group is not None else None
        if noun is not None and noun.when is None:
            noun.when, noun.dated = borrow(when), "happening"


def follow_occasions(board: Board, borrow: Borrower) -> None:
    """Date what happened in a dated event: "lost a third of its area in the heatwave of 2011"."""
    lower = board.syntax.words.lower
    for trigger in board.nouns:
        when, noun = trigger.when, trigger.noun
        if when is None or noun is None or when.basis != "explicit" or not noun.start:
            continue
        if when.role != "on" and (when.earliest is None or when.latest is None):
            continue
        if lower[noun.start - 1] in SETTING:
            verb = board.of_clause.get(trigger.clause)
            if verb is not None and verb.when is None and verb.word < trigger.word and verb.kind == "OCCURRENCE":
                if is_simple_past(verb) and not verb.weak and verb.lemma not in AFTERMATH_VERBS:
                    verb.when, verb.dated = borrow(when), "setting"


def follow_settings(board: Board, borrow: Borrower) -> None:
    """Date the occasion of what happens: "in a ceremony Airbus unveiled it", "he was shot during the raid"."""
    lower = board.syntax.words.lower
    for trigger in board.nouns:
        noun = trigger.noun
        if trigger.when is not None or noun is None or noun.start == 0 or trigger.weak:
            continue
        setting = lower[noun.start - 1]
        if setting not in SETTING:
            continue
        verb = board.of_clause.get(trigger.clause)
        if verb is None or verb.when is None or verb.when.role != "on" or verb.modality is not None:
            continue
        if setting == "in":  # "denied a part in the attack", "was charged in the shooting"
            if verb.lemma in AFTERMATH_VERBS or (noun.determiner in DEFINITE and verb.kind != "OCCURRENCE"):
                continue
        if verb.tense in ("PAST", "PRESENT", "FUTURE"):
            trigger.when, trigger.dated = borrow(verb.when), "setting"
