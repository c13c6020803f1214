"""Subjects behind an auxiliary: "Did it fall?", "Had they listened, …", "nor has he said why", "among those hurt were two men"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..layers import VerbGroup

if TYPE_CHECKING:
    from .reports import Reports

_AUXILIARIES = {"be": "B", "have": "H", "do": "X"}
_CONDITIONAL = frozenset(("had", "should", "were", "have", "could"))
RESTRICTIVE = frozenset("only not never rarely seldom hardly scarcely nowhere".split())


def is_auxiliary(verb: VerbGroup) -> bool:
    """Whether a verb group is a single form of "be", "have", "do", or a modal."""
    return (verb.modality is not None or verb.lemma in _AUXILIARIES) and verb.start == verb.head


def read_inverted(reader: Reports, i: int) -> bool:
    """Read the auxiliary at chunk `i`, its subject and its verb as one; False where the order is the usual one."""
    verb = reader.groups[i]
    if reader.at(i + 1) != "N" or not is_auxiliary(verb):
        return False
    letter = "M" if verb.modality is not None else _AUXILIARIES[verb.lemma]
    top, prev = reader.stack[-1], reader.befores[i]
    joined = prev == "C" and reader.words.lower[reader.starts[i - 1]] in ("nor", "neither")
    if joined:
        reader.coordinate(i, None, verb)
    elif top.subject is not None or top.verb is not None or top.kind == "relative":
        return False
    elif prev == "\n" and reader.words.lower[verb.head] in _CONDITIONAL and _resumes(reader, i):
        reader.open("fronted", verb.start, verb.start, top.index)
    clause = reader.stack[-1]
    clause.subject, clause.verb, clause.inverted = reader.groups[i + 1], verb, True
    last = i + 1
    if reader.at(i + 2) in ("V", "d", "e", "g") and reader.starts[i + 2] == reader.end_of(i + 1):
        clause.verb = join_auxiliary(verb, letter, reader.groups[i + 2])
        last = i + 2
    reader.pass_to(i, last)
    return True


def turns(reader: Reports, verb: VerbGroup) -> bool:
    """Whether what begins a sentence lets the subject follow the verb: "Only after it rained could …", "Among those hurt were …"."""
    return reader.words.lower[reader.begin] in RESTRICTIVE or (verb.lemma == "be" and reader.kinds[0] == "I")


def _resumes(reader: Reports, i: int) -> bool:
    """Whether a clause with a verb of its own follows a comma: the inverted one is a condition, no question."""
    comma = reader.kinds.find(",", i)
    return 0 <= comma < reader.last_verb and "?" not in reader.words.lower[reader.end - 1]


def join_auxiliary(auxiliary: VerbGroup, letter: str, verb: VerbGroup) -> VerbGroup:
    """The verb group with what its auxiliary tells."""
    past = verb.form != "ing" and letter in "BH" and verb.tense in ("PAST", "PASTPART")
    verb.tense, verb.modality, verb.polarity = auxiliary.tense, auxiliary.modality, auxiliary.polarity and verb.polarity
    verb.passive = past and letter == "B"
    if letter == "B" and verb.form == "ing":
        verb.aspect = "PROGRESSIVE"
    elif past and letter == "H":
        verb.aspect = "PERFECTIVE"
    verb.form = "finite"
    return verb
