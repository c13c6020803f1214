"""One letter per word: what kind of time word it is (the letters: `lexicon/calendar.py`).

Beside the letters of the word table there are those given by shape:

    d day number (1 to 31)   D ordinal in digits ("21st")   y year (four digits)   n other number
    k decade ("1990s", "90s")   t clock time ("10:30", "7am")   A date in digits ("2016-11-11")   K days ("12-15")
    R years ("1998-99")   X adjective of duration ("three-day")   q "third-quarter"   g "year-ago"   S "year-end"
    M "mid-March"   ~ another word of the holiday or clock time begun before it   . no time word
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache

from ..layers import Words
from ..lexicon import calendar
from ..rules import compiled

# Words that are time words only in some neighbourhoods; `settle` decides.
_UNSURE = frozenset(
    "may march mar sat sun mon wed dec jan jun aug apr nov oct sep sept spring fall august april june fri tue thu".split()
)


@cache
def table() -> dict[str, str]:
    """Each time word's letter."""
    letters = {form: row.letter for row in calendar.ALL for form in row.forms.split(" ")}
    letters.update(dict.fromkeys(_UNSURE, "?"))
    for row in calendar.HOLIDAYS:
        for name in row.names:
            letters.setdefault(name.split(" ", 1)[0], "h")
    return letters


@cache
def values() -> dict[str, str | int | float | None]:
    """Each time word's value."""
    return {form: row.value for row in calendar.ALL for form in row.forms.split(" ")}


@cache
def holidays() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Holidays by their first word: the words that follow, longest first, and the day."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for row in calendar.HOLIDAYS:
        for name in row.names:
            first, *rest = name.replace("'s ", " 's ").replace("’s ", " ’s ").split(" ")
            found.setdefault(first, []).append((tuple(rest), row.day))
    for names in found.values():
        names.sort(key=lambda n: -len(n[0]))
    return found


_SHAPES: tuple[tuple[str, str], ...] = (
    ("d", r"0?[1-9]|[12]\d|3[01]"),
    ("y", r"1\d{3}|20\d\d|2100"),
    ("D", r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)"),
    ("k", r"['’]?(?:1[0-9]|20)?\d0['’]?s"),
    ("n", r"[\d,]*\d(?:\.\d+)?|\d+/\d+"),
    ("A", r"(?:1\d|20)\d\d([-/.])(?:0?[1-9]|1[012]|[a-z]{3})\1(?:[012]?\d|3[01])(?:t[\d:.]+z?)?"),
    ("A", r"(?:[012]?\d|3[01])([-/.])(?:[012]?\d|3[01]|[a-z]{3})\1(?:1\d|20)\d\d"),
    ("A", r"(?:[012]?\d|3[01])(/)(?:[012]?\d|3[01])\1\d\d"),
    ("A", r"[a-z]{3}(-)(?:[012]?\d|3[01])\1(?:1\d|20)\d\d"),
    ("t", r"(?:[01]?\d|2[0-4])[:.][0-5]\d(?::[0-5]\d)?(?:hrs?|h|[ap]\.?m\.?)"),
    ("t", r"(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?"),
    ("t", r"(?:0?\d|1[0-2])[ap]\.?m\.?|(?:[01]\d|2[0-4])[0-5]\d(?:hrs?|h|z)"),
    ("K", r"(?:0?[1-9]|[12]\d|3[01])[-–](?:0?[1-9]|[12]\d|3[01])"),
    ("R", r"(?:1\d|20)\d\d[-–/](?:(?:1\d|20)?\d\d)"),
)


@lru_cache(4096)
def shape(word: str) -> str:
    """The letter of a word that has digits or a hyphen; "." if it is no time word."""
    for letter, pattern in _SHAPES:
        if compiled(pattern).fullmatch(word):
            return letter
    if "-" in word or "–" in word:
        return _compound(tuple(re.split("[-–]", word)))
    return "."


def _compound(parts: tuple[str, ...]) -> str:
    """The letter of a hyphenated compound, from those of its parts."""
    known = table()
    first, last = _part(parts[0], known), _part(parts[-1], known)
    if len(parts) > 3 or not (first and last):
        return "."
    letters = first + last if len(parts) == 2 else first + _part(parts[1], known) + last
    for letter, pattern in _COMPOUNDS:
        if re.fullmatch(pattern, letters):
            return letter
    return "."


# Over the letters of a compound's parts: "%" long, "@" any of "multi, half", "!" present or modern.
_COMPOUNDS: tuple[tuple[str, str], ...] = (
    ("X", r"[cdnvHy]c?[uU]l?|[uU]%|[uU]l|[dnc]s"),
    ("c", r"cc"),
    ("o", r"co"),
    ("q", r"[oD][QH]"),
    ("g", r"[uQ](?:G|e)"),
    ("S", r"[uQ]E"),
    ("r", r"!u"),
    ("M", r"[e*][mwsykpudPr]|[e*][oD]u|[e*]c"),
)


def _part(part: str, known: dict[str, str]) -> str:
    special = {"long": "%", "present": "!", "modern": "!", "post": "*", "pre": "*", "several": "v", "and": "", "second": "o"}
    if part in special:
        return special[part]
    letter = known.get(part)
    if letter == "?":
        letter = "m" if isinstance(values().get(part), int) and part in _MONTH_WORDS else "s"
    if letter is None and part[:1].isdigit():
        letter = shape(part)
    return letter or ""


_MONTH_WORDS = frozenset("may march april june august mar apr jun jul aug sep sept oct nov dec jan feb".split())


def letters_of(words: Words) -> str:
    """One letter for each word of the text."""
    get = table().get
    found = [get(w) or ("." if w.isalpha() else shape(w)) for w in words.lower]
    text = "".join(found)
    if "?" in text or "h" in text:
        for m in compiled("[?h]").finditer(text):
            i = m.start()
            if text[i] == "?":
                found[i] = settle(words, text, i)
            elif found[i] == "h":
                _holiday(words, found, i)
        text = "".join(found)
    return text


def _holiday(words: Words, found: list[str], i: int) -> None:
    for rest, _ in holidays().get(words.lower[i], ()):
        if tuple(words.lower[i + 1 : i + 1 + len(rest)]) == rest and words.text[words.starts[i]].isupper():
            found[i + 1 : i + 1 + len(rest)] = "~" * len(rest)
            return
    found[i] = "."


def settle(words: Words, letters: str, i: int) -> str:
    """The letter of a word that is a time word only in some neighbourhoods ("may", "sun", "fall")."""
    word = words.lower[i]
    capital = words.text[words.starts[i]].isupper()
    before = letters[i - 1] if i else "."
    after = letters[i + 1 : i + 3]
    dated = after[:1] in "dDKyo" and after != "" or after == ",y" or before in "dD" or (before == "O" and i > 1 and letters[i - 2] in "oDd")
    if word in ("spring", "fall", "autumn"):
        return _season(words, before, after, i)
    if word in ("sat", "sun", "mon", "wed", "fri", "tue", "thu"):
        return "w" if capital and (after[:1] in "md," and after or before == ",") else "."
    if word in ("may", "march", "august", "april", "june"):
        if dated:
            return "m"
        if not capital:
            return "."
        if word in ("april", "june", "august") and not _named(words, i):
            return "m"
        leads = before in "ioOLefE>&bVj" or (i and words.lower[i - 1] in _LEADS)
        return "m" if leads and not (word == "march" and after[:1] in "iO>") else "."
    return "m" if dated or (capital and before in "iLeO>f" and word not in ("jan",)) else "."


_LEADS = frozenset("by since for until through of in from last next this mid and or during".split())


def _named(words: Words, i: int) -> bool:
    """Whether a first name rather than a month: a capitalised word follows that is no time word."""
    return i + 1 < len(words) and words.text[words.starts[i + 1]].isupper() and words.lower[i + 1].isalpha() and words.lower[i + 1] not in table()


def _season(words: Words, before: str, after: str, i: int) -> str:
    if words.lower[i] == "fall" and after[:1] == "O" and after[1:] != "y":
        return "."
    if before in "LeVOT" or after[:1] == "y" or after == "Oy":
        return "s"
    if before == "i" and words.lower[i - 1] in ("in", "during"):
        return "s"
    return "."


Reader = Callable[..., object]
