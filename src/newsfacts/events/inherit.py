"""Dates that the grammar of a sentence hands on: to joined clauses, participles, relative clauses, governors."""

from __future__ import annotations

from ..layers import Clause, NounGroup
from ..lexicon.events import (
    AFTERMATH_VERBS,
    ENDING_VERBS,
    FINDING_VERBS,
    HARMING_VERBS,
    RESPONDING_VERBS,
    SETTING_VERBS,
)
from ..records import When, new_when
from .attach import LONG
from .dating import Board
from .triggers import Trigger


def inherited(when: When) -> When:
    """The same time, as taken over from another event."""
    return new_when(when.value, when.earliest, when.latest, when.role, "inherited", when.timex)


class Borrower:
    """Makes each inherited `When` once."""

    def __init__(self) -> None:
        self._made: dict[int, tuple[When, When]] = {}  # the original is kept, or its id might be given again

    def __call__(self, when: When) -> When:
        if when.basis != "explicit":
            return when
        made = self._made.get(id(when))
        if made is None:
            made = self._made[id(when)] = (when, inherited(when))
        return made[1]


Link = tuple[Trigger, "Trigger | None", "Trigger | None"]


def grammatical_links(board: Board) -> tuple[list[Link], list[tuple[Trigger, Trigger]]]:
    """The undated verbs with the trigger each takes its date from: the first of the two that has one.

    Then the verbs of "when" and "as" clauses with that of the clause they tell the time of.
    """
    clauses = board.syntax.clauses
    dated_within = {clauses[t.clause].governor for t in board.stated if t.clause >= 0 and t.noun is None}
    links: list[Link] = []
    alongside: list[tuple[Trigger, Trigger]] = []
    for trigger in board.verbs:
        if trigger.when is not None:
            continue
        clause = clauses[trigger.clause]
        kind = clause.kind
        if kind == "main" and clause.coordinated < 0:
            continue
        if kind in _WHEN and trigger.tense == "PAST" and clause.opener >= 0:
            governor = board.of_clause.get(clause.governor)
            if governor is not None and _is_at_once(board, clause, governor):
                alongside.append((trigger, governor))
        if not trigger.weak and trigger.kind != "STATE" and not (trigger.kind == "REPORTING" and kind == "relative"):
            noun = _noun_source(board, clause, trigger) if kind in _OF_NOUNS else None
            other = _clause_source(board, clause, trigger)
            if kind == "relative" and (clause.index in dated_within or not trigger.polarity):
                other = None  # "who served two terms before he lost in 2011", "who was not hurt"
            if other is not None and other.quote is not trigger.quote and _is_verbatim(trigger):
                other = None  # "charged with “making threats”"
            if noun is not None or other is not None:
                links.append((trigger, noun, other))
    return links, alongside


def _is_at_once(board: Board, clause: Clause, governor: Trigger) -> bool:
    """Whether what the clause tells happens with what governs it, or is what that happened "after"."""
    opener = board.syntax.words.lower[clause.opener]
    return opener in _ALONGSIDE or (opener == "after" and _is_alongside(board, clause, governor))


def _is_verbatim(trigger: Trigger) -> bool:
    return trigger.quote is not None and trigger.quote.kind == "direct"


def follow_grammar(links: list[Link], borrow: Borrower) -> None:
    """Joined clauses, participles and the nouns of happening verbs share the date of their clause."""
    for trigger, noun, other in links:
        if trigger.when is None:
            when = noun.when if noun is not None else None
            if when is None and other is not None:
                when = other.when
            if when is not None and when.role == "on":
                trigger.when, trigger.dated = borrow(when), "joined"


def follow_upwards(board: Board, borrow: Borrower) -> None:
    """What a verb does while it does another thing: "he began raising his stake in July", "they died when it fell"."""
    clauses, lower = board.syntax.clauses, board.syntax.words.lower
    for trigger in board.verbs:
        when = trigger.when
        if when is None or when.role != "on":
            continue
        clause = clauses[trigger.clause]
        if clause.coordinated >= 0 and trigger.dated == "own_clause":
            _share_with_first(board, trigger, clause, borrow(when))
        above = board.of_clause.get(clause.governor)
        if above is None or above.when is not None or above.weak:
            continue
        opener = lower[clause.opener] if clause.opener >= 0 else ""
        if opener == "when" and trigger.tense == "PAST" and trigger.dated == "own_clause" and _is_then(above):
            if lower[clause.opener - 1] == ",":
                continue  # "who lived in Bonn from 1968, when she married, said"
            above.when, above.dated = borrow(when), "joined"
            continue  # "was carrying ten people when it sank on Sunday", "denied it when he was charged in May"
        if above.aspect != "NONE":
            continue
        if above.tense != "PAST" and not _is_one_with(above, trigger):
            continue
        if _is_known_by(board, trigger, clauses[above.clause]):
            above.when, above.dated = borrow(when), "statement"
            continue
        if above.kind == "REPORTING":
            continue
        if above.modality is not None and not _is_one_with(above, trigger):
            continue
        if _takes_along(trigger, above, opener):
            above.when, above.dated = borrow(when), "joined"


def _is_then(above: Trigger) -> bool:
    """Whether a verb tells what was going on, or was said, at the time that a "when" clause gives."""
    if above.tense != "PAST" or above.modality is not None:
        return False
    return above.aspect == "PROGRESSIVE" or (above.kind == "REPORTING" and above.aspect == "NONE")


def _is_one_with(above: Trigger, trigger: Trigger) -> bool:
    """Whether two verbs tell of one thing in any tense: "found clinging to a raft in May", "will resume flying in May"."""
    return (above.tense == "PASTPART" and above.lemma in FINDING_VERBS) or (
        above.kind == "ASPECTUAL" and trigger.tense == "PRESPART"
    )


def _is_known_by(board: Board, trigger: Trigger, above: Clause) -> bool:
    """Whether a thing is said by what was made known then: "said a note read on Monday", "in a note sent on Monday, he said"."""
    subject = board.syntax.clauses[trigger.clause].subject
    if subject is None or trigger.lemma not in _MADE_KNOWN or trigger.tense not in ("PAST", "PASTPART"):
        return False  # "agreed to hold a vote on Friday"
    if subject is above.subject:
        return True
    return trigger.tense == "PASTPART" and subject.start > 0 and board.syntax.words.lower[subject.start - 1] in SETTING


def _takes_along(trigger: Trigger, above: Trigger, opener: str) -> bool:
    """Whether a verb has the day of the one below it: "was found abandoned in March", "they died when it fell"."""
    if trigger.tense == "PASTPART":
        return above.lemma in FINDING_VERBS and 0 < trigger.word - above.word <= _RIGHT_BEHIND
    return (trigger.tense == "PRESPART" and not opener) or (trigger.tense == "PAST" and opener in _ALONGSIDE)


def _share_with_first(board: Board, trigger: Trigger, clause: Clause, when: When) -> None:
    """Date the first of two verbs that share what follows: "was shot and killed on Saturday"."""
    first = board.of_clause.get(clause.coordinated)
    if first is None or first.when is not None or first.weak or first.tense != trigger.tense:
        return
    if 0 < trigger.word - first.word <= _JOINED and when.timex is not None:
        if when.timex.span.start > board.syntax.words.starts[trigger.word]:
            first.when, first.dated = when, "joined"


def _is_alongside(board: Board, clause: Clause, governor: Trigger) -> bool:
    """Whether the -ing clause tells of the same day: "fell while climbing", "fled after firing"; not "jailed after …".

    Nor where it is said how long after: "a year after founding the firm".
    """
    lower, opener = board.syntax.words.lower, clause.opener
    if lower[opener] != "after":
        return lower[opener] in _DURING
    return governor.lemma not in AFTERMATH_VERBS and lower[opener - 1] not in LONG


def _noun_source(board: Board, clause: Clause, trigger: Trigger) -> Trigger | None:
    """The event noun that a relative clause in the simple past is about, or a participle: "a vigil marred by looting"."""
    if clause.coordinated >= 0 or clause.subject is None:
        return None
    if clause.kind == "participial" and trigger.tense == "PASTPART":
        owns = trigger.kind == "OCCURRENCE" and trigger.lemma not in _RESULTS
    else:
        owns = clause.kind == "relative" and is_simple_past(trigger)
    if not owns:
        return None
    found = board.of_noun.get(clause.subject.index)
    if found is None and clause.kind == "relative" and trigger.lemma in HARMING_VERBS:
        return _event_before(board, clause.subject)
    return found


def _event_before(board: Board, place: NounGroup) -> Trigger | None:
    """The event noun that a noun group stands behind as its place or object: "the bombing of a clinic in Bonn that …"."""
    nouns, lower = board.syntax.nouns, board.syntax.words.lower
    for _ in range(3):
        before = nouns[place.index - 1] if place.index else place
        if before.end + 1 != place.start or lower[before.end] not in _WHERE:
            return None
        found = board.of_noun.get(before.index)
        if found is not None:
            return found
        place = before
    return None


def _clause_source(board: Board, clause: Clause, trigger: Trigger) -> Trigger | None:
    """The verb of another clause whose date the grammar hands on to this one."""
    if clause.coordinated >= 0:
        other = board.of_clause.get(clause.coordinated)
        if other is None or other.tense != trigger.tense or other.aspect != trigger.aspect:
            return None  # "were married in 2002 and had hoped to move"
        return other if other.status == trigger.status else None
    kind, tense = clause.kind, trigger.tense
    if kind == "infinitival":
        if trigger.status not in ("past", "ongoing") or trigger.aspect.startswith("PERFECTIVE"):
            return None
        return board.of_clause.get(clause.governor)
    governor = board.of_clause.get(clause.governor)
    if governor is None:
        return None
    if tense == "PASTPART" and kind == "participial" and governor.lemma == "leave":
        return governor  # "left one dead and two wounded"
    if tense != "PRESPART" and not is_simple_past(trigger):
        return None
    if tense == "PRESPART":
        if kind == "participial":
            shared = not _is_matter(board, clause, governor)
        else:
            shared = kind in _WHEN and clause.opener >= 0 and _is_alongside(board, clause, governor)
    elif kind == "relative":
        later = (
            governor.lemma in AFTERMATH_VERBS or governor.lemma in ENDING_VERBS or governor.lemma in RESPONDING_VERBS
        )
        shared = governor.tense == "PAST" and not later
    else:
        shared = kind == "complement" and governor.kind != "REPORTING"
    return governor if shared else None


def _is_matter(board: Board, clause: Clause, governor: Trigger) -> bool:
    """Whether somebody only speaks of it: "denied taking bribes", "accused him of lying"."""
    verb = governor.verb
    if verb is None:
        return False
    if clause.opener >= 0:
        return board.syntax.words.lower[clause.opener] in ("of", "for") and governor.lemma in AFTERMATH_VERBS
    if governor.kind not in ("REPORTING", "I_ACTION", "I_STATE"):
        return False
    return clause.start == verb.end and governor.lemma in _SPOKEN_OF


def is_simple_past(trigger: Trigger) -> bool:
    """Whether it is told in the plain past: "fell"."""
    return trigger.tense == "PAST" and trigger.aspect == "NONE" and trigger.modality is None


def follow_clauses(alongside: list[tuple[Trigger, Trigger]], borrow: Borrower) -> None:
    """What a "when" or "as" clause tells happens with what governs it, and so does what it happened "after"."""
    for trigger, governor in alongside:
        when = governor.when
        if trigger.when is None and when is not None and when.role == "on":
            trigger.when, trigger.dated = borrow(when), "alongside"


_SPOKEN_OF = frozenset("admit deny recall remember suggest recommend consider propose mention regret".split())
_MADE_KNOWN = frozenset(
    "read date release issue publish post broadcast air send write sign deliver give file upload circulate hold".split()
)  # of what says something
_RESULTS = AFTERMATH_VERBS | SETTING_VERBS
_OF_NOUNS = frozenset({"relative", "participial"})
_WHEN = frozenset({"adverbial", "fronted"})
SETTING = frozenset({"at", "during", "in"})  # behind one of these stands the occasion of what is told
_RIGHT_BEHIND = 2  # at most an adverb stands between "found" and "abandoned"
_WHERE = frozenset({"of", "in", "at", "on", "near", "outside"})
_JOINED = 4  # so many words apart two verbs share what follows
_DURING = frozenset({"before", "by", "while", "when", "as", "in"})
_ALONGSIDE = frozenset({"when", "as", "while", "where"})
