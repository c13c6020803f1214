"""One letter per word: what kind of time word it is (letters of listed words: `lexicon/calendar.py`).

Letters given by shape:

    d day number (1 to 31)   D ordinal in digits ("21st")   y year (four digits)   n other number
    k decade ("1990s", "90s")   t clock time ("10:30", "7am")   A date in digits ("2016-11-11")
    K days ("12-15")   R years ("1998-99")   I numbers ("264-241")   W "May-1"   Y "July-November"   6 "19-April"
    X adjective of duration ("three-day")   q "third-quarter"   @ "Q3"   9 "19th-century"   g "year-ago"   S "year-end"   M "mid-March"
    5 number word of two ("twenty-five")
    ~ another word of the holiday begun before it   ! holiday   . no time word
"""

from __future__ import annotations

import re
from functools import cache

from ..layers import Words
from ..lexicon import calendar
from ..rules import compiled

_MONTHS = frozenset(form for row in calendar.MONTHS for form in row.forms.split(" "))
_SHORT_DAYS = frozenset("sat sun mon wed fri tue thu".split())
_SEASONS = frozenset(("spring", "fall", "autumn", "summer", "winter"))
_SHORT_MONTHS = frozenset("mar dec jan jun jul aug apr nov oct sep sept feb".split())
# Words that are time words only in some neighbourhoods; `_settle` decides.
_UNSURE = frozenset("may march august april june".split()) | _SHORT_MONTHS | _SHORT_DAYS | _SEASONS


@cache
def table() -> dict[str, str]:
    """Each time word's letter; "?" and "h" where the neighbourhood decides."""
    letters = {form: row.letter for row in calendar.ALL for form in row.forms.split(" ")}
    letters.update(dict.fromkeys(_UNSURE, "?"))
    for first in holidays():
        letters.setdefault(first, "h")
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


_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:1[0-9]\d\d|20\d\d|2100)"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
_SHAPES: tuple[tuple[str, str], ...] = (
    ("d", _DAY),
    ("y", _YEAR),
    ("D", rf"{_DAY}(?:st|nd|rd|th)"),
    ("@", r"q[1-4]|[1-4]q|h[12]|[12]h"),
    ("k", r"['’]?\d{0,2}\d0['’]?s"),
    ("n", r"[\d,]{0,20}\d(?:\.\d{1,9})?|\d{1,9}/\d{1,9}"),
    ("A", rf"{_YEAR}(?P<s1>[-/.])(?:0?[1-9]|1[012]|{_MONTH})(?P=s1){_DAY}(?:t[\d:.]{{1,20}}z?)?"),
    ("A", rf"{_DAY}(?P<s2>[-/.])(?:{_DAY}|{_MONTH})(?P=s2){_YEAR}"),
    ("A", rf"{_DAY}/{_DAY}/\d\d"),
    ("A", rf"{_MONTH}-{_DAY}-{_YEAR}"),
    ("t", r"(?:[01]?\d|2[0-4])[:.][0-5]\d(?::[0-5]\d)?(?:hrs?|h|[ap]\.?m\.?)"),
    ("t", r"(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?"),
    ("t", r"(?:0?\d|1[0-2])[ap]\.?m\.?|(?:[01]\d|2[0-4])[0-5]\d(?:hrs?|h|z)"),
    ("K", rf"{_DAY}[-–]{_DAY}"),
    ("R", rf"{_YEAR}[-–/](?:(?:1\d|20)?\d\d)"),
    ("I", r"\d{1,3}[-–]\d{1,3}"),
    ("W", rf"{_MONTH}[-–]{_DAY}"),
    ("Y", rf"{_MONTH}[-–]{_MONTH}"),
    ("6", rf"{_DAY}[-–]{_MONTH}"),
)

# Over the letters of a compound's parts: "1" long, "!" present or modern, "*" after or before.
_COMPOUNDS: tuple[tuple[str, str], ...] = (
    ("X", r"[cdnvHyC][cC]?[uU]l?|[uU]1|[uU]l|[dnc]s|[cdnvC]2"),
    ("5", r"cc"),
    ("q", r"[oD2][QH]"),
    ("9", r"[oD]u"),
    ("g", r"[uQ](?:G|e)"),
    ("S", r"[uQ]E"),
    ("r", r"!u"),
    ("M", r"[eE*][mwsykpudPr]|[eE*][oD]u"),
)
_PARTS = {"long": "1", "present": "!", "modern": "!", "post": "*", "pre": "*", "and": "", "second": "2"}


def shape(word: str) -> str:
    """The letter of a word that has digits or a hyphen; "." if it is no time word."""
    letter = _first(_SHAPES, word)
    if letter or not ("-" in word or "–" in word):
        return letter or "."
    letters = [_part(part) for part in re.split("[-–]", word)]
    if len(letters) > 3 or not (letters[0] and letters[-1]):
        return "."
    return _first(_COMPOUNDS, "".join(letters)) or "."


def _first(table_: tuple[tuple[str, str], ...], text: str) -> str:
    """The letter of the first pattern that matches all of the text; empty if none does."""
    m = compiled("|".join(f"(?P<p{i}>{pattern})" for i, (_, pattern) in enumerate(table_))).fullmatch(text)
    return table_[int(m.lastgroup[1:])][0] if m and m.lastgroup else ""


def _part(part: str) -> str:
    if part in _PARTS:
        return _PARTS[part]
    if part in _UNSURE:
        return "s" if part in _SEASONS else "m" if part in _MONTHS else ""
    if part[:1].isdigit():
        return shape(part)
    return table().get(part, "").replace("h", "")


class _Known(dict[str, str]):
    """The letter of any word; words that no table lists are remembered, up to a limit."""

    def __missing__(self, word: str) -> str:
        letter = "." if word.isalpha() else shape(word)
        if len(self) < _LIMIT:
            self[word] = letter
        return letter


_LIMIT = 1 << 16


@cache
def _known() -> _Known:
    return _Known(table())


def letters_of(words: Words) -> str:
    """One letter for each word of the text."""
    known = _known()
    text = "".join(map(known.__getitem__, words.lower))
    unsure = [m.start() for m in compiled("[?hwF]").finditer(text)]
    if not unsure:
        return text
    found = list(text)
    for i in unsure:
        if found[i] == "?":
            found[i] = _settle(words, text, i)
        elif found[i] == "h":
            _holiday(words, found, i)
        elif (
            i + 1 < len(found)
            and words.lower[i + 1] in _PAPERS
            and _in_capitals(words, i)
            and _in_capitals(words, i + 1)
        ):
            found[i] = "."
    return "".join(found)


_PAPERS = frozenset(
    "times telegraph mail mirror express star post herald tribune news mercury independent business beast caller record "
    "sport dispatch nation observer world monitor reporter standard sabah trust maverick kos show".split()
)
"""What follows a day or "Daily" in the names of papers and programmes."""


def _in_capitals(words: Words, i: int) -> bool:
    """Whether a word begins with a capital."""
    return words.text[words.starts[i]].isupper()


def _holiday(words: Words, found: list[str], i: int) -> None:
    """Mark a holiday's words, or its first word as no time word."""
    found[i] = "."
    capital = _in_capitals(words, i)
    for rest, _ in holidays().get(words.lower[i], ()):
        if not capital and not rest and words.lower[i] not in ("christmas", "easter", "thanksgiving", "halloween"):
            return
        if tuple(words.lower[i + 1 : i + 1 + len(rest)]) == rest:
            found[i : i + 1 + len(rest)] = "!" + "~" * len(rest)
            return


def _settle(words: Words, letters: str, i: int) -> str:
    """The letter of a word that is a time word only in some neighbourhoods ("may", "sun", "fall")."""
    word = words.lower[i]
    capital = _in_capitals(words, i)
    before = letters[i - 1] if i else "."
    after = letters[i + 1 : i + 3] + ".."
    if word in _SEASONS:
        return _season(words, before, after, i)
    if word in _SHORT_DAYS:
        return "w" if capital and (after[0] in "m," or before == ",") and after[:2] != ",." else "."
    dated = (
        after[0] in "dDKy6"
        or after[:2] == ",y"
        or (before in "dD" and (capital or word in _SHORT_MONTHS or after[0] == "y"))
        or (before == "O" and letters[i - 2 : i - 1] in ("o", "D", "d"))
    )
    if dated or after[0] == "o" or (before == "/" and after[0] == "/"):
        return "m"
    if not capital or word in _SHORT_MONTHS:
        return "m" if capital and before in "iLeO>f" and word not in ("jan", "mar", "dec") else "."
    if word in ("may", "march"):
        if before == "T" and i + 1 < len(words) and words.lower[i + 1].isalpha():
            return (
                "m"
                if after[0] == "." and words.text[words.starts[i + 1]].islower() and words.lower[i + 1] not in _FOR
                else "."
            )
        leads = before in "ioOLefE>&bV" or (i > 0 and words.lower[i - 1] in _LEADS)
        return "m" if leads and not (word == "march" and after[0] in "iO>") else "."
    return "." if _named(words, i) else "m"


_FOR = frozenset("for with against along across by".split())
_LEADS = frozenset(
    "by since for until through of in from last next this mid and or during early late end beginning".split()
)


def _named(words: Words, i: int) -> bool:
    """Whether a first name rather than a month: a capitalised word follows that is no time word."""
    if i + 1 >= len(words) or words.lower[i] == "august":
        return False
    after = words.lower[i + 1]
    lead = i > 0 and words.lower[i - 1] in _LEADS - {"and", "or"}
    return not lead and _in_capitals(words, i + 1) and after.isalpha() and after not in table()


def _season(words: Words, before: str, after: str, i: int) -> str:
    """Spring, autumn and fall: seasons after a determiner or "in", before a year; never "the fall of …".

    Summer and winter are seasons anywhere but behind a name: "Paula Winter".
    """
    if words.lower[i] in ("summer", "winter"):
        named = (
            i > 0 and before == "." and after[0] not in "yO" and _in_capitals(words, i) and _in_capitals(words, i - 1)
        )
        return "." if named and words.lower[i - 1].isalpha() else "s"
    if words.lower[i] == "fall" and after[0] == "O" and after[1] not in "yL":
        return "."
    if before in "LeVOTs&" or after[0] == "y" or after[:2] == "Oy":
        return "s"
    if before == "i" and words.lower[i - 1] in ("in", "during"):
        return "s"
    if (
        words.lower[i] == "spring"
        and words.text[words.starts[i]].isupper()
        and "offensive" in words.lower[i + 1 : i + 2]
    ):
        return "s"
    return "."
