"""The letter of a word by itself: what kind of time word it is (letters of listed words: `calendar.py`).

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

from ..rules import compiled
from . import calendar

_MONTHS = frozenset(form for row in calendar.MONTHS for form in row.forms.split(" "))
SHORT_DAYS = frozenset("sat sun mon wed fri tue thu".split())
SEASONS = frozenset(("spring", "fall", "autumn", "summer", "winter"))
SHORT_MONTHS = frozenset("mar dec jan jun jul aug apr nov oct sep sept feb".split())
# Words that are time words only in some neighbourhoods.
_UNSURE = frozenset("may march august april june".split()) | SHORT_MONTHS | SHORT_DAYS | SEASONS


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
    ("t", r"\d{1,2}(?:[:.]\d\d)?(?:[ap]m)?-\d{1,2}(?:[:.]\d\d)?[ap]m"),
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
    m = compiled(_alternatives(table_)).fullmatch(text)
    return table_[int(m.lastgroup[1:])][0] if m and m.lastgroup else ""


@cache
def _alternatives(table_: tuple[tuple[str, str], ...]) -> str:
    """The patterns of a table as one, a group each."""
    groups = "|".join([f"(?P<p{i}>{pattern})" for i, (_, pattern) in enumerate(table_)])
    return rf"\A(?:{groups})"


def _part(part: str) -> str:
    if part in _PARTS:
        return _PARTS[part]
    if part in _UNSURE:
        return "s" if part in SEASONS else "m" if part in _MONTHS else ""
    if part[:1].isdigit():
        return shape(part)
    return table().get(part, "").replace("h", "")


def time_letter(lower: str) -> str:
    """The letter of a lower-case word: by table, else by its shape; "?", "h", "w" and "F" where neighbours decide."""
    return table().get(lower) or ("." if lower.isalpha() else shape(lower))
