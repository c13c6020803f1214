"""Where a run of nouns with capitals ends: at a line's end, or behind what belongs to its last name."""

from __future__ import annotations

from collections.abc import Iterator

from ..lexicon.roles import PARTICLES, PORTFOLIOS
from .text import Text

HYPHENATED = ("al-", "el-", "ul-", "ad-", "ar-", "as-", "an-", "bin-", "ez-")
_FURTHEST = 12
_LINKS = frozenset(["of", "for", "on", "and", "&", ",", "in"])
_FIRST_LINKS = frozenset(["of", "for", "on"])
_CONTINENTS = frozenset(["europe", "asia", "africa", "america", "science"])


def lines(text: Text, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The run, cut where a line ends."""
    first = start
    for i in range(start + 1, end):
        if text.broken(i - 1, i):
            yield first, i
            first = i
    yield first, end


def extended(text: Text, start: int, end: int) -> int:
    """The run's end with what belongs to its last name: "de Klerk", "al-Amin", "of Homeland Security"."""
    lower, letters, size = text.lower, text.letters, text.size
    while end + 1 < size and letters[end - 1] == "P" and end - start < _FURTHEST:
        word = lower[end]
        if word in PARTICLES:
            last = end + 2 if lower[end + 1] in PARTICLES else end + 1
            if last < size and letters[last] == "P" and not text.is_body(end - 1):
                end = text.capitals(last)
                continue
        elif "-" in word and word.startswith(HYPHENATED):
            end = text.capitals(end + 1)
            continue
        break
    return _of_body(text, end) if lower[end - 1] in text.bodies and letters[end - 1] == "P" else end


def _of_body(text: Text, end: int) -> int:
    """The end of "Organization for Security and Cooperation in Europe", whose head is the last word so far."""
    lower, letters, size = text.lower, text.letters, text.size
    links = 0
    while end + 1 < size and links < 3:
        word = lower[end]
        if word not in (_LINKS if links else _FIRST_LINKS):
            break
        after = end + 2 if lower[end + 1] == "the" else end + 1
        if after >= size or letters[after] != "P" or lower[after].rstrip(".") in text.people.titles:
            break
        if word == "in" and lower[after] not in _CONTINENTS:
            break
        if word in ("and", "&", ",") and lower[after] not in PORTFOLIOS:
            if lower[after] in text.people.gender or text.is_body(after):
                break
        if word == "," and not (after + 1 < size and lower[after + 1] in ("and", ",")):
            break
        end = text.capitals(after)
        links += 1
    return end
