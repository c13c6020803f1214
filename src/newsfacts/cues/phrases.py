"""Cues that are no verbs: "according to"."""

from __future__ import annotations

from ..layers import CueFind, Syntax
from .common import FAR, bounds, group_at

_MEASURES = frozenset(
    """ability age circumstances code codes criteria custom height income instructions merit need needs preference
    preferences rank season size skill taste tastes tradition wealth weight wishes""".split()
)  # by what something is done
_ALONE = frozenset("plan schedule type protocol demand price".split())  # the same, where nothing else is said of it


def according(syntax: Syntax) -> list[CueFind]:
    """The cues "according to", each with its source."""
    lower, text = syntax.words.lower, syntax.words.text
    if "ccording" not in text and "CCORDING" not in text:
        return []
    finds: list[CueFind] = []
    at = -1
    while True:
        try:
            at = lower.index("according", at + 1)
        except ValueError:
            return finds
        if at + 2 >= len(lower) or lower[at + 1] != "to":
            continue
        _, last = bounds(syntax, at)
        source = _long_source(syntax, at + 2, last)
        if _measures(syntax, at, source):
            continue
        find = CueFind(
            at,
            at + 2,
            at,
            "according to",
            "statement",
            frozenset({"phrase", "quote"}),
            syntax.clause_at[at],
            source=source,
            begin=at,
            after=_past_relative(syntax, source[1], last),
        )
        finds.append(find)


def _measures(syntax: Syntax, at: int, source: tuple[int, int]) -> bool:
    """True where it tells by what something is done: "they work according to a strict code", "paid according to age"."""
    lower, group = syntax.words.lower, group_at(syntax, source[0])
    if not syntax.classes[at - 1 : at].isalpha():
        return False  # behind a comma somebody says so
    head = lower[group.head if group is not None else source[0]]
    return head in _MEASURES or (head in _ALONE and source[1] - source[0] == 1)


def _past_relative(syntax: Syntax, at: int, last: int) -> int:
    """Past "who spoke to reporters" or ", which lends to both," after a source: at the comma that ends it."""
    first = at + 1 if syntax.classes[at : at + 1] == "," else at
    if first < last and syntax.classes[first] == "r":
        for k in range(first, min(at + FAR, last)):
            if syntax.classes[k] == ",":
                return k
    return at


def _long_source(syntax: Syntax, start: int, last: int) -> tuple[int, int]:
    """A source at its full length: up to a comma, a mark or a relative clause."""
    end = start
    classes = syntax.classes
    while end < last and end - start < 30 and classes[end] not in ',;:-()".rw':
        if classes[end] in "Dps" and end > start and classes[end - 1] in "NKP":
            break  # "According to Weiss the talks …"
        end += 1
    return start, max(end, start + 1)
