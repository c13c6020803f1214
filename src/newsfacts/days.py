"""Printed dates in any language to `date`; the only user of dateparser, imported inside the function."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from typing import Any

from .rules import compiled

# Longer strings are no printed date, and dateparser is slow on them.
_LONGEST = 80
_ISO = r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ]\d\d[^\n]{0,30})?"
_WEEK = r"\d{4}-?W\d\d-?\d"
_NUMERIC = r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)(?:[,T ].{0,30})?"
# As `date` and feeds of short messages print it: the year last, after the clock.
_CLOCK_FIRST = r"(\w{3}\ \w{3}\ {1,2}\d{1,2})\ \d\d:\d\d:\d\d\ (?:[+-]\d{4}|[A-Z]{1,5})\ (\d{4})"
_RELATIVE = r"(?i:\b(?:ago|yesterday|today|tomorrow|now|last|next|in)\b)"


def read_day(text: str) -> date:
    """The day that a printed date states; a `ValueError` shows what states none.

    >>> read_day("2016-11-11"), read_day("11 November 2016")
    (datetime.date(2016, 11, 11), datetime.date(2016, 11, 11))
    """
    return read_days(text)[0]


def read_days(text: str) -> tuple[date, ...]:
    """The day that a printed date states, and the other where day and month could change places.

    >>> read_days("03/04/2016")
    (datetime.date(2016, 3, 4), datetime.date(2016, 4, 3))
    """
    bare = text.strip()
    if len(bare) == 10 and bare[4] == bare[7] == "-" and (day := _plain(bare)):
        return (day,)
    iso = compiled(_ISO).fullmatch(bare)
    numeric = None if iso else compiled(_NUMERIC).fullmatch(bare)
    found: tuple[date, ...]
    if iso:
        day = _day(int(iso[1]), int(iso[2]), int(iso[3]))
        found = (day,) if day else ()
    elif compiled(_WEEK).fullmatch(bare):
        found = (day,) if (day := _plain(bare)) else ()
    elif numeric:
        found = _numeric(int(numeric[1]), numeric[2], int(numeric[3]), _full_year(numeric[4]))
    else:
        late = compiled(_CLOCK_FIRST).fullmatch(bare)
        found = _worded(f"{late[1]} {late[2]}" if late else bare)
    if not found:
        raise ValueError(
            f"not a complete date: {text[:_LONGEST]!r}: give a day, a month and a year, such as 2016-11-11"
        )
    return found


def _plain(text: str) -> date | None:
    """The day in the standard's own notation, or None where it is another, or no day."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _full_year(printed: str) -> int:
    """A year of two digits lies between 1969 and 2068, as POSIX has it."""
    year = int(printed)
    return year if len(printed) == 4 else year + (1900 if year > 68 else 2000)


def _numeric(first: int, mark: str, second: int, year: int) -> tuple[date, ...]:
    """Month first between slashes and hyphens, day first between full stops; then the other order."""
    orders = [(first, second), (second, first)]
    if mark == ".":
        orders.reverse()
    days = [day for month, number in orders if (day := _day(year, month, number))]
    return tuple(dict.fromkeys(days[:1] if mark == "." else days))


def _worded(text: str) -> tuple[date, ...]:
    if not 6 <= len(text) <= _LONGEST or compiled(r"\d{5}").search(text) or not compiled(r"\d").search(text):
        return ()
    if compiled(_RELATIVE).search(text):
        return ()
    found = _parser().get_date_data(text)
    moment: datetime | None = found.date_obj
    if moment is None or found.period not in ("day", "time"):
        return ()
    return (moment.date(),)


@cache
def _parser() -> Any:
    """One parser for all calls: it keeps the languages that it has loaded."""
    from dateparser.date import DateDataParser

    return DateDataParser(
        settings={
            "STRICT_PARSING": True,
            "REQUIRE_PARTS": ["day", "month", "year"],
            "PARSERS": ["absolute-time"],
            "DATE_ORDER": "MDY",
            "PREFER_LOCALE_DATE_ORDER": True,
            "RETURN_AS_TIMEZONE_AWARE": False,
            "TO_TIMEZONE": "",
        }
    )


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
