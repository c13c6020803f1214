"""Whether a date without a year, or a bare weekday, lies behind or ahead: by the words before it and its clause."""

from __future__ import annotations

from typing import Literal

from ..layers import Clause, Syntax, VerbGroup
from ..lexicon.calendar import CONTRACTS

Direction = Literal["past", "future", ""]

# Verbs whose objects and complements lie ahead: "scheduled a meeting Thursday", "agreed to meet Monday".
_PROSPECTIVE = frozenset(
    "agree ask aim decide delay demand due expect hope intend invite mean need offer order plan pledge postpone prepare "
    "promise propose push reschedule schedule set slate swear tell threaten urge vow want warn wish".split()
)
_OUGHT = frozenset({"have", "need"})
_MOVING = frozenset("delay postpone reschedule set".split())
_SCHEDULING = frozenset("delay expect plan postpone reschedule schedule slate".split())
# Verbs that announce in the present tense what is to come: "The court meets Friday".
_TIMETABLED = frozenset(
    "adjourn arrive begin close end expire face fly host leave meet open reconvene resume return sit start travel visit "
    "vote".split()
)
# Also these, where the day follows them closely: "He turns 30 on Tuesday".
_CALLED = frozenset(
    "appear marry wed entertain fight race unveil come debut go hold host kick launch play premiere publish release swear take turn".split()
)
_REACH = 5
_WHAT_DAY = frozenset("it today this that which who there".split())
_AHEAD = frozenset("will shall would could should may might can must going due".split())
_WORDS_AHEAD = frozenset("until till payable effective expiring due starting beginning upcoming".split())
_DUE = 10  # so many words before its day stands "due"
_UP_TO = frozenset(("until", "till"))
_WORDS_BEHIND = frozenset("since".split())
_LIMITS = frozenset(("date", "deadline"))
_OUTLOOKS = frozenset("estimate forecast guidance outlook prediction projection target".split())
_WORDS_NEAR = frozenset("through thru".split())


def direction(syntax: Syntax, word: int) -> Direction:
    """Where the date at a word lies, seen from the day of writing; empty where nothing says so."""
    lower = syntax.words.lower
    if lower[word + 1 : word + 2] and lower[word + 1] in CONTRACTS:
        return "future"  # "crude for April delivery"
    if (
        lower[word + 1 : word + 2]
        and lower[word + 1] in _OUTLOOKS
        and lower[word - 1] in ("its", "their", "his", "her")
    ):
        return "past"  # "down from its June forecast"
    if lower[word - 1 : word] == ["the"] and lower[word + 1 : word + 2] and lower[word + 1][0].isdigit():
        if lower[max(0, word - 3) : word - 1] == ["ahead", "of"] or lower[word - 2] in _WORDS_AHEAD:
            return "future"  # "ahead of the Nov. 3 vote"
        if syntax.classes[word + 2 : word + 3] in ("N", "K", "A"):
            return ""
    if lower[word + 1 : word + 3] == [",", "when"]:
        told = syntax.clauses[syntax.clause_at[word + 2]].verb if syntax.clause_at[word + 2] >= 0 else None
        if told is not None and told.tense == "PAST" and told.form == "finite":
            return "past"  # "will pay more than its close on Friday, when it fell"
    lead = lower[max(0, word - 2) : word]
    if lead == ["ahead", "of"] or is_of_plan(lower, word) or "due" in lower[max(0, word - _DUE) : word]:
        return "future"
    for before in lead:
        if before in _WORDS_AHEAD:
            return "past" if before in _UP_TO and _denied(syntax, word) else "future"
        if before in _WORDS_NEAR:
            return ""
        if before in _WORDS_BEHIND:
            return "past"
    return clause_direction(syntax, word)


def is_of_plan(lower: list[str], word: int) -> bool:
    """Whether the date at a word is set for what is to come: "a trial date of", "a deadline of"."""
    return lower[word - 1 : word] == ["of"] and lower[word - 2] in _LIMITS


def clause_verb(syntax: Syntax, word: int) -> VerbGroup | None:
    """The verb of the clause in which a word stands; None where neither is."""
    index = syntax.clause_at[word] if word < len(syntax.clause_at) else -1
    return syntax.clauses[index].verb if index >= 0 else None


def clause_direction(syntax: Syntax, word: int) -> Direction:
    """Where the clause of a word lies: by its verb, or that of a clause that governs it."""
    lower = syntax.words.lower
    index = syntax.clause_at[word] if word < len(syntax.clause_at) else -1
    infinitive = 0  # the word at which one begins
    if index >= 0 and lower[word + 1 : word + 2] in (["'s"], ["’s"]):
        verb = syntax.clauses[index].verb
        if verb is not None and verb.form == "infinitive":  # "to get around Wednesday's ruling"
            return "past"
    for _ in range(5):
        if index < 0:
            break
        clause = syntax.clauses[index]
        verb = clause.verb
        if not infinitive and verb is not None and verb.form == "infinitive" and verb.aspect.startswith("PERFECTIVE"):
            return "past"  # "was to have ended by Dec. 13"
        if verb is not None and verb.lemma == "be" and verb.end == infinitive:
            return "future"  # "the envoys were to arrive Monday"
        if verb is not None and not infinitive and _is_on_the_calendar(syntax, clause, verb, word):
            return "future"
        found = _of_clause(clause, infinitive > 0, lower)
        if found is not None:
            return "past" if verb is not None and not infinitive and _is_moved(verb, lower, word) else found
        if not infinitive and verb is not None and verb.form == "infinitive":
            infinitive = verb.start
        # "between Bonn and Bern by August": what "and" cut off, without a verb, goes on the clause before.
        index = clause.coordinated if verb is None and clause.governor < 0 else clause.governor
    return "future" if infinitive else ""  # the headline's "to meet Friday"


def _is_on_the_calendar(syntax: Syntax, clause: Clause, verb: VerbGroup, word: int) -> bool:
    """Whether a verb in the simple present has its day right behind it: "takes office on 7 August", "is on Monday"."""
    if verb.tense != "PRESENT" or verb.form != "finite" or verb.aspect != "NONE" or verb.modality is not None:
        return False
    lower = syntax.words.lower
    last = word - (word > 0 and lower[word - 1] in ("on", "at"))  # "the service is at 11 a.m. Friday"
    if verb.lemma == "be":
        subject = clause.subject
        return last == verb.end and subject is not None and lower[subject.head] not in _WHAT_DAY
    if verb.lemma not in _CALLED or not 0 <= last - verb.end <= _REACH:
        return False
    if last == word and "I" in syntax.classes[verb.end : last]:
        return False  # "take part in the Remembrance Sunday march"
    return lower[word + 1 : word + 2] not in (["'s"], ["’s"])


def _is_moved(verb: VerbGroup, lower: list[str], word: int) -> bool:
    """Whether the date says when a thing was put off or set, not until when: "was delayed in June"."""
    moved = verb.lemma in _MOVING and verb.modality is None and (verb.lemma != "set" or verb.passive)
    return moved and verb.tense == "PAST" and word > 0 and lower[word - 1] in ("in", "on")


def _denied(syntax: Syntax, word: int) -> bool:
    """Whether the clause is negated ("Until Thursday, they had not called")."""
    verb = clause_verb(syntax, word)
    return verb is not None and not verb.polarity


def _of_clause(clause: Clause, infinitive: bool, lower: list[str]) -> Direction | None:
    """What one clause says; None leaves it to the clause that governs it."""
    verb = clause.verb
    if verb is None:
        return None
    if infinitive and verb.lemma in _PROSPECTIVE:
        return "future"
    if verb.form == "en" and clause.kind == "participial":  # "the order issued Thursday"
        return None if verb.lemma in _SCHEDULING else "past"
    if verb.form != "finite":
        return None
    if verb.modality == "could" and (not verb.polarity or verb.passive):  # "could not be reached Friday"
        return "past"
    if verb.tense == "FUTURE" or (verb.modality in _AHEAD and not verb.aspect.startswith("PERFECTIVE")):
        return "future"
    if verb.lemma in _SCHEDULING or (verb.lemma == "set" and verb.passive):
        return "future"
    if verb.lemma == "warn" and lower[verb.end : verb.end + 1] == ["of"]:
        return "future"  # "warned of rain into Wednesday"
    if verb.tense == "PAST" or verb.aspect.startswith("PERFECTIVE"):
        return "past"
    if verb.lemma in _OUGHT and lower[verb.end : verb.end + 1] == ["to"]:
        return "future"  # "on Saturday we have to win"
    ahead = infinitive or verb.aspect == "PROGRESSIVE" or verb.lemma in _TIMETABLED
    return "future" if ahead else ""
