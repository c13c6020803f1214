"""The construction in which a cue reports: a clause, a question, an infinitive, or a noun phrase."""

from __future__ import annotations

from ..layers import CueFind, NounGroup, Syntax
from .common import CLAUSAL, EMPTY, MAX_PHRASE, OPENING, PREPOSITIONS, QUESTION, group_at, phrase_after

_AUXILIARY = frozenset("BWHhLUMX")
_OPENERS = OPENING | QUESTION | PREPOSITIONS | {",", ":", "that"}
"""Words that tell the construction which they open."""


def read_form(syntax: Syntax, find: CueFind, at: int, last: int) -> tuple[str, int]:
    """The construction that follows, and where what it reports begins."""
    if at >= last:
        return "", at
    if syntax.words.lower[at] in _OPENERS:
        opened = _opened_form(syntax, find, at, last)
        if opened is not None:
            return opened
    can, verb = find.constructions, syntax.verb_at[at]
    if verb >= 0 and syntax.verbs[verb].form == "ing":
        if "doing" in can:
            return "doing", at
        if "object" in can and at + 1 < last and _noun_form(syntax, find, at + 1, last)[0]:
            return "object", at  # "cited disparaging remarks"
        return "", at
    return _noun_form(syntax, find, at, last)


def _opened_form(syntax: Syntax, find: CueFind, at: int, last: int) -> tuple[str, int] | None:
    """The construction that its first word tells, or None where it tells none."""
    lower, classes, can = syntax.words.lower, syntax.classes, find.constructions
    word = lower[at]
    following = lower[at + 1] if at + 1 < last else ""
    if word in (",", ":"):
        if following in OPENING:
            return ("quote", at + 1) if "quote" in can else ("", at)
        if word == ":" and "quote" in can and at + 1 < last:
            return "colon", at + 1
        that = classes.find(",9", at, min(at + MAX_PHRASE + 1, last)) if "that" in can or "clause" in can else -1
        return ("", at) if that < 0 else ("that", that + 2)
    if word in OPENING and classes[at] in "\"'~":
        return ("", at) if _no_speech(syntax, find, at, last) else ("quote", at)
    noun_before = find.end > find.head + 1  # "expressed hope that": no relative clause
    if (
        word == "that"
        and (classes[at] == "9" or (noun_before and classes[at] == "r") or classes[at : at + 2] in ("DP", "Dm"))
        and ("that" in can or "clause" in can)
    ):
        return "that", at + 1 + (following == ",")
    if word in QUESTION:
        if "question" not in can or (find.lemma == "say" and _affirmed(syntax, find)):
            return "", at
        if find.sense == "statement" and (find.lemma == "say" or not syntax.verbs[syntax.verb_at[find.head]].polarity):
            find.sense = "question"  # "has not said how the fire began": it is left open
        return "question", at
    if word == "to" and classes[at] == "2":
        if find.addressee is not None and "whom_to_do" in can:
            return "whom_to_do", find.addressee[0]
        return ("to_do", at) if "to_do" in can else ("", at)
    if word in can and word in PREPOSITIONS:
        alone = classes[at + 1 : at + 2] in ("o", "u") and (at + 2 >= last or classes[at + 2] in ".,;")
        return ("", at) if alone else (word, at + 1)  # "asked about it" tells nothing
    return None


def _no_speech(syntax: Syntax, find: CueFind, at: int, last: int) -> bool:
    """True for a name in marks, "a team called “Gulls”", and for a manner, "apologised “unreservedly”"."""
    if "predicate" in find.constructions:
        return find.passive or syntax.verbs[syntax.verb_at[find.head]].form == "en"
    return at + 2 < last and syntax.classes[at + 1 : at + 3] == 'R"' and syntax.words.lower[at + 1].endswith("ly")


def clause_starts(syntax: Syntax, at: int) -> bool:
    """True where a finite clause begins here with its subject."""
    group = group_at(syntax, at)
    if group is not None and group.start == at:
        for index in syntax.clause_at[at : at + 2]:
            if index >= 0:
                clause = syntax.clauses[index]
                if clause.subject is not None and clause.subject.start == at and clause.verb is not None:
                    return clause.verb.form == "finite" and clause.verb.start >= group.end
        return False
    return syntax.words.lower[at] == "there" and at + 1 < len(syntax.verb_at) and syntax.verb_at[at + 1] >= 0


def _complement_at(syntax: Syntax, find: CueFind, at: int) -> bool:
    """True where the clause layer has a complement of the cue's clause begin here."""
    index = syntax.clause_at[at]
    while index >= 0 and index != find.clause:
        clause = syntax.clauses[index]
        if clause.kind == "complement" and clause.start == at and clause.governor == find.clause:
            return clause.verb is not None
        index = clause.governor
    return False


def _affirmed(syntax: Syntax, find: CueFind) -> bool:
    """True for a plain "said": only "did not say", "would say" open a question."""
    verb = syntax.verbs[syntax.verb_at[find.head]]
    return verb.polarity and verb.modality is None and verb.form != "infinitive"


def _names_it(syntax: Syntax, at: int) -> bool:
    """True where what something is called stands here: "a farce", "unfair", "unqualified"."""
    if syntax.classes[at] in "A\"'D" or group_at(syntax, at) is not None:
        return True
    verb = syntax.verb_at[at]
    return verb >= 0 and syntax.verbs[verb].form == "en" and syntax.classes[at + 1 : at + 2] in ("", ".", ",")


def plainly_clause(syntax: Syntax, group: NounGroup | None) -> bool:
    """Whether the group can be nothing but a subject: a nominative, or before an auxiliary."""
    if group is None:
        return False
    return syntax.classes[group.start] in "pu" or syntax.classes[group.end : group.end + 1] in _AUXILIARY


def _noun_form(syntax: Syntax, find: CueFind, at: int, last: int) -> tuple[str, int]:
    can, group = find.constructions, group_at(syntax, at)
    if find.lemma == "deny" and not plainly_clause(syntax, group):
        can = can - {"clause"}  # "denied the reports and left", "denied the fraud claims"
    if "clause" in can and (clause_starts(syntax, at) or _complement_at(syntax, find, at)):
        return "clause", at
    if find.lemma in CLAUSAL and (group is not None or syntax.classes[at] in "Dsq7m"):
        return ("", at) if syntax.words.lower[at] in EMPTY else ("clause", at)
    if group is None:
        return "", at
    if "whom_to_do" in can or "predicate" in can:
        end = group.end
        if end < last and syntax.classes[end] == "2" and "whom_to_do" in can:
            return "whom_to_do", at
        if "predicate" in can and end < last:
            whole = phrase_after(syntax, group, last)[1]  # "her vote for the war / a mistake"
            if _names_it(syntax, end) or (whole > end and syntax.words.lower[whole : whole + 1] in (["a"], ["an"])):
                return "predicate", at
    if "as" in can and "as" in syntax.words.lower[group.end : min(last, group.end + 6)]:
        return "as", at
    if "object" in can:
        return "object", at
    return "", at
