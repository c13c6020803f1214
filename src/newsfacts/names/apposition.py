"""Roles that the text joins to a name by apposition, a relative clause, a copula or "as"; ages."""

from __future__ import annotations

from collections.abc import Sequence

from ..layers import Name, Told, new_told
from ..lexicon.lookup import saying_verbs, verb_lemmas
from ..lexicon.roles import HOLDING_VERBS
from ..rules import compiled
from .text import Text

# A noun phrase in letters of word classes: determiner, words, and what hangs on it by prepositions.
_WORDS = "[ANKPm0tC]"
_PHRASE = rf"(?P<det>[Dsq7]?+)(?P<first>[ANKPm0t]{{1,10}}(?:C{_WORDS}{{1,6}})?)(?P<rest>(?:[I2][Ds7q]?+{_WORDS}{{0,7}}[NKPA]){{0,4}})"
_BEFORE = rf"(?:[Dsq7]|P{{1,4}}0)[ANKPmt0]{{0,8}}[NKP](?:[I2][Dsq7]?{_WORDS}{{1,6}}){{0,2}}\Z"
_SHUT = frozenset(",.-)\"';:(")
_JOINING = frozenset(",(BWr")  # classes of what joins a role to the name before it
_AS = frozenset("4R")  # those of "as"
_FINITE = frozenset("BWHhLUMxFZ")
_REACH = 16
_DETERMINERS = frozenset("Dsq7")


def join_all(names: Sequence[Name], classes: str, text: Text) -> None:
    """Adds to the names the roles and ages that their surroundings give them."""
    letters, lower = text.letters, text.lower
    before: Name | None = None
    for name in names:
        end = name.end
        letter = letters[end]
        if (
            letter in _JOINING
            or (letter in _SHUT and letters[name.start - 1] == ",")
            or (letter in _AS and lower[end] == "as")
        ) and (kind := name.kind) not in {"place", "role"}:
            _join_roles(name, classes, text)
            if before is not None and kind != "person" and before.kind == "person":
                _hand_back(before, name, classes, text)
        before = name


def _hand_back(before: Name, name: Name, classes: str, text: Text) -> None:
    """Gives the role in "Tom Hale of Norvik & Coleman, an adviser," to Tom Hale."""
    lower, told = text.lower, name.told
    if before.end != name.start - 1 or lower[before.end] not in ("of", "at", "from", "with"):
        return
    if told is None or not told.apposed:
        return
    if text.people.role(lower[phrase_head(classes, *told.apposed[0])]) is not None:
        bearer = _told(before)
        bearer.apposed, told.apposed, name.kind = (*bearer.apposed, *told.apposed), (), "organisation"


def _told(name: Name) -> Told:
    """What the mention tells, to be added to."""
    if name.told is None:
        name.told = new_told()
    return name.told


def _join_roles(name: Name, classes: str, text: Text) -> None:
    """Adds to a name its roles and its age; a role tells people from bodies."""
    found = _after(name, classes, text)
    if not found and name.start > 1 and classes[name.start - 1] == "," and classes[name.end] in _SHUT:
        found = _before(name, classes, text)
    if found:
        _told(name).apposed = tuple(found)
        if name.kind == "other":
            start, end = found[0]
            head = text.lower[phrase_head(classes, start, end)]
            body = text.people.role(head) is None and head in text.bodies
            name.kind = "organisation" if body and text.lower[start] not in HOLDING_VERBS else "person"
    elif name.kind == "other" and name.told is not None and name.told.age:
        name.kind = "person"


def phrase_head(classes: str, start: int, end: int) -> int:
    """The word index of the head of a noun phrase: the last noun before its first preposition."""
    i = start
    while i < end and classes[i] not in "I2r,(":
        i += 1
    while i - 1 > start and classes[i - 1] not in "NKPA":
        i -= 1
    return i - 1


def _after(name: Name, classes: str, text: Text) -> list[tuple[int, int]]:
    """The stretches of the roles that follow a name."""
    lower, size = text.lower, len(classes)
    i = name.end
    if classes[i] == "(":
        shut = classes.find(")", i, i + 7)
        i = shut + 1 if shut >= 0 else i
        if i >= size:
            return []
    letter = classes[i]
    if letter == "," and i + 1 < size:
        if classes[i + 1] == "D" and lower[name.start - 1] == "to" and lower[name.start - 2] == "according":
            return []  # "According to Weiss, the president left": somebody else
        i += 1
        if classes[i] == "m" and lower[i].isdigit() and len(lower[i]) < 4 and i + 1 < size:
            if classes[i + 1] in ",.-I)":
                _told(name).age = lower[i]
            i += 2 if classes[i + 1] == "," else 1
        if i < size and classes[i] == "r" and lower[i] == "who":
            return _relative(i + 1, classes, text)
        if i < size and lower[i] == "as":
            i += 1
        return _phrase(i, classes, text, name.kind)
    if letter in "BW":
        return _phrase(i + 1, classes, text, name.kind, bare=False)
    if lower[i] == "as" and text.people.role(lower[min(i + 1, size - 1)]):
        return _phrase(i + 1, classes, text, "person")
    if letter == "r" and lower[i] == "who":
        return _relative(i + 1, classes, text)
    return []


def _relative(i: int, classes: str, text: Text) -> list[tuple[int, int]]:
    """The role in "who heads …", "who is the …", "who served as …"."""
    lower, size = text.lower, len(classes)
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
        return _phrase(i, classes, text, "person")
    return []


def _phrase(i: int, classes: str, text: Text, kind: str, bare: bool = True) -> list[tuple[int, int]]:
    """The role that a noun phrase at `i` states, where it is one."""
    if (kind == "organisation" or not bare) and classes[i : i + 1] not in _DETERMINERS:
        return []
    match = compiled(_PHRASE).match(classes, i, i + _REACH)
    if match is None or text.lower[i] == "whose":
        return []
    start, end = match.start("first"), match.end()
    det = match.group("det")
    first_end = match.end("first")
    head = text.lower[phrase_head(classes, start, first_end)]
    people = text.people
    known = people.role(head) is not None or (head in text.bodies and kind != "person")
    if not known:
        opens = det and text.lower[i] in ("a", "an", "his", "her") and end < len(classes) and classes[end] in _SHUT
        if not (
            opens and kind != "organisation" and classes[first_end - 1] == "N" and head not in text.bodies and bare
        ):
            return []
    if classes[i - 1] == "," and end < len(classes) and _speaks(classes[end], text.lower[end]):
        told = text.lower[i] == "the" if people.role(head) else kind != "person" and det
        if told:
            return []  # "It sank off Lisen, the coast guard said", "After talks with Weiss, the mayor left": somebody else
    if not det and classes[first_end - 1] == "P" and end < len(classes) and classes[end] not in _SHUT:
        return []
    if not det and "P" in classes[start:first_end] and classes[first_end - 1] == "P" and not known:
        return []
    if text.text.find("\n", text.starts[i], text.starts[end - 1]) >= 0:
        return []
    return [(start, end)]


def _speaks(letter: str, word: str) -> bool:
    """Whether a word is a finite verb that a noun phrase may be the subject of: an apposition would end at a comma."""
    return letter in _FINITE or (letter == "d" and verb_lemmas().get(word) in saying_verbs())


def _before(name: Name, classes: str, text: Text) -> list[tuple[int, int]]:
    """The stretch of the role in "the ministry's spokeswoman, X, …"."""
    low = max(0, name.start - 1 - _REACH)
    match = compiled(_BEFORE).search(classes, low, name.start - 1)
    if match is None:
        return []
    start, end = match.span()
    if classes[start] != "P":
        start += 1
    if start >= end:
        return []
    head = text.lower[phrase_head(classes, start, end)]
    if text.people.role(head) is None:
        return []
    return [(start, end)]
