"""Roles that the text joins to a name by apposition, a relative clause, a copula or "as"; ages."""

from __future__ import annotations

from ..layers import Name, Syntax
from ..lexicon.roles import HOLDING_VERBS
from ..rules import compiled
from .run import RunReader

# A noun phrase in letters of word classes: determiner, words, and what hangs on it by prepositions.
_WORDS = "[ANKPm0tC]"
_PHRASE = rf"(?P<det>[Dsq7]?+)(?P<first>[ANKPm0t]{{1,10}}(?:C{_WORDS}{{1,6}})?)(?P<rest>(?:[I2][Ds7q]?+{_WORDS}{{0,7}}[NKPA]){{0,4}})"
_BEFORE = rf"(?:[Dsq7]|P{{1,4}}0)[ANKPmt0]{{0,8}}[NKP](?:[I2][Dsq7]?{_WORDS}{{1,6}}){{0,2}}\Z"
_SHUT = frozenset(",.-)\"';:(")
_REACH = 16


def join_roles(name: Name, syntax: Syntax, reader: RunReader) -> None:
    """Adds to a name the roles and the age that its surroundings give it; a role tells people from bodies."""
    classes = syntax.classes
    if name.kind in ("role", "place") or name.end >= len(classes):
        return
    found = list(_after(name, classes, reader))
    if not found and name.start > 1 and classes[name.start - 1] == "," and classes[name.end] in _SHUT:
        before = _before(name, classes, reader)
        if before is not None:
            found.append(before)
    if found:
        name.apposed = tuple(found)
        if name.kind == "other":
            start, end = found[0]
            head = reader.lower[phrase_head(classes, start, end)]
            body = reader.people.role(head) is None and head in reader.people.bodies
            name.kind = "organisation" if body and reader.lower[start] not in HOLDING_VERBS else "person"
    elif name.age and name.kind == "other":
        name.kind = "person"


def phrase_head(classes: str, start: int, end: int) -> int:
    """The word index of the head of a noun phrase: the last noun before its first preposition."""
    i = start
    while i < end and classes[i] not in "I2r,(":
        i += 1
    while i - 1 > start and classes[i - 1] not in "NKPA":
        i -= 1
    return i - 1


def _after(name: Name, classes: str, reader: RunReader) -> list[tuple[int, int]]:
    """The stretches of the roles that follow a name."""
    lower, size = reader.lower, len(classes)
    i = name.end
    if classes[i] == "(":
        shut = classes.find(")", i, i + 7)
        i = shut + 1 if shut >= 0 else i
        if i >= size:
            return []
    letter = classes[i]
    if letter == "," and i + 1 < size:
        i += 1
        if classes[i] == "m" and lower[i].isdigit() and len(lower[i]) < 4 and i + 1 < size:
            if classes[i + 1] in ",.-I)":
                name.age = lower[i]
            i += 2 if classes[i + 1] == "," else 1
        if i < size and classes[i] == "r" and lower[i] == "who":
            return _relative(i + 1, classes, reader)
        if i < size and lower[i] == "as":
            i += 1
        return _phrase(i, classes, reader, name.kind)
    if letter in "BW":
        return _phrase(i + 1, classes, reader, name.kind, bare=False)
    if lower[i] == "as" and reader.people.role(lower[min(i + 1, size - 1)]):
        return _phrase(i + 1, classes, reader, "person")
    if letter == "r" and lower[i] == "who":
        return _relative(i + 1, classes, reader)
    return []


def _relative(i: int, classes: str, reader: RunReader) -> list[tuple[int, int]]:
    """The role in "who heads …", "who is the …", "who served as …"."""
    lower, size = reader.lower, len(classes)
    while i < size and classes[i] in "RHhELU":
        i += 1
    if i + 1 >= size:
        return []
    if lower[i] in HOLDING_VERBS:
        if classes[i + 1] in "ou":  # "who will direct him"
            return [(i, i + 2)]
        match = compiled(_PHRASE).match(classes, i + 1, i + _REACH)
        return [(i, match.end())] if match else []
    if classes[i] in "BWE" or (
        lower[i] in ("serves", "served", "works", "worked", "acts", "acted") and lower[i + 1] == "as"
    ):
        i += 1 if classes[i] in "BWE" else 2
        while i < size and classes[i] == "R":
            i += 1
        return _phrase(i, classes, reader, "person")
    return []


def _phrase(i: int, classes: str, reader: RunReader, kind: str, bare: bool = True) -> list[tuple[int, int]]:
    """The role that a noun phrase at `i` states, where it is one."""
    match = compiled(_PHRASE).match(classes, i, i + _REACH)
    if match is None or reader.lower[i] == "whose":
        return []
    start, end = match.start("first"), match.end()
    det = match.group("det")
    if not det and not bare:
        return []
    first_end = match.end("first")
    head = reader.lower[phrase_head(classes, start, first_end)]
    people = reader.people
    known = people.role(head) is not None or (head in people.bodies and kind != "person")
    if kind == "organisation" and not det:
        return []
    if not known:
        opens = det and reader.lower[i] in ("a", "an", "his", "her") and end < len(classes) and classes[end] in _SHUT
        if not (
            opens and kind != "organisation" and classes[first_end - 1] == "N" and head not in people.bodies and bare
        ):
            return []
    if not det and classes[first_end - 1] == "P" and end < len(classes) and classes[end] not in _SHUT:
        return []
    if not det and "P" in classes[start:first_end] and classes[first_end - 1] == "P" and not known:
        return []
    if any(reader.text.find("\n", a, b) >= 0 for a, b in ((reader.starts[i], reader.starts[end - 1]),)):
        return []
    return [(start, end)]


def _before(name: Name, classes: str, reader: RunReader) -> tuple[int, int] | None:
    """The role in "the ministry's spokeswoman, X, …"."""
    low = max(0, name.start - 1 - _REACH)
    match = compiled(_BEFORE).search(classes, low, name.start - 1)
    if match is None:
        return None
    start, end = match.span()
    if classes[start] != "P":
        start += 1
    if start >= end:
        return None
    head = reader.lower[phrase_head(classes, start, end)]
    if reader.people.role(head) is None:
        return None
    return start, end
