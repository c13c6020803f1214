"""The year of a date that prints none, and the day on which a story was written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..layers import Syntax, TimeFind
from . import almanac
from .direction import direction
from .reading import Reading


def narrative_year(r: Reading, last: date, month: int, size: str) -> int:
    """The year of a month in a history: that of the last date, or the next where the year has turned."""
    if r.ref in ("previous", "last"):
        return last.year if month < last.month else last.year - 1
    if r.ref in ("next", "following"):
        return last.year if month > last.month else last.year + 1
    if size != "Y" and last.month - month >= 8:
        return last.year + 1
    return last.year


def year_near(syntax: Syntax, r: Reading, day: date, month: int) -> int:
    """The year of a month or day without one: by the word before it, by tense, else the nearest."""
    if r.ref in ("last", "previous"):
        return day.year if month < day.month else day.year - 1
    if r.ref in ("next", "following"):
        return day.year if month > day.month else day.year + 1
    if r.ref in ("this", "latest") or month == day.month:
        return day.year
    if r.ref == "dateline":
        return day.year + (month - day.month > 6) * -1 + (day.month - month > 6)
    if r.weekday is not None and r.day is not None and (agreeing := _agreeing(day, month, r.day, r.weekday)):
        return agreeing
    ahead = (month - day.month) % 12
    way = direction(syntax, r.word)
    near = 3 if r.day is not None else 1
    if ahead <= near or ahead >= 12 - near:
        forward = ahead <= near and not (way == "past" and ahead > 1)
    elif way:
        forward = way == "future"
    else:
        forward = ahead <= 4
    if forward:
        return day.year if month > day.month else day.year + 1
    return day.year if month < day.month else day.year - 1


def period_year(syntax: Syntax, r: Reading, day: date) -> int | None:
    """The year of a season, quarter or half without one; None beyond the calendar's end."""
    first, last = almanac.bounds(f"{day.year:04d}-{r.part}")
    if first is None or last is None:
        return None
    year = day.year
    if r.ref in ("last", "previous"):
        year = day.year if last < day else day.year - 1
    elif r.ref in ("next", "following"):
        year = day.year if first > day else day.year + 1
    elif r.ref == "":
        way = direction(syntax, r.word)
        if first > day and (first - day).days > (30 if way == "past" else 400 if way == "future" else 120):
            year -= 1
        elif way == "future" and (day - last).days > 100:
            year += 1
    return year


_SOON = 30  # so many days ahead may a holiday be that is told of in the past ("began planning Easter week")


def holiday_near(syntax: Syntax, r: Reading, day: date, *, bare: bool) -> date | None:
    """The day of a holiday without a year: by the word before it, by tense, else the nearest; `bare`: nothing counts from it."""
    options = [d for y in (day.year - 1, day.year, day.year + 1) if (d := almanac.holiday_of(r.value, y))]
    before, after = [d for d in options if d < day], [d for d in options if d > day]
    if r.ref in ("last", "previous"):
        options = before[-1:]
    elif r.ref in ("next", "following"):
        options = after[:1]
    elif r.ref == "this":
        options = [d for d in options if d.year == day.year]
    elif (way := direction(syntax, r.word)) == "future":
        options = after[:1]
    elif way == "past" and bare:
        options = [d for d in options if (d - day).days < _SOON]
    return min(options, key=lambda d: abs((d - day).days), default=None)


def _agreeing(near: date, month: int, day: int, weekday: int) -> int | None:
    """The year next to the day in which the month's day falls on the weekday; None if there is none."""
    for year in (near.year, near.year - 1, near.year + 1):
        found = almanac.day_of(year, month, day)
        if found is not None and found.weekday() == weekday:
            return year
    return None


_WAITS = 3  # so many days a story may wait for publication


def day_filed(finds: Sequence[TimeFind], anchor: date | None) -> date | None:
    """The day that the dateline prints, where the story was published then, shortly after or, by another clock, the day before.

    Else the anchor day: "today" and "Friday" are those of the day of writing.
    """
    if anchor is None:
        return None
    for find in finds[:4]:
        r = find.data
        if isinstance(r, Reading) and r.ref == "dateline" and r.month is not None and r.day is not None:
            for off in (0, -1, 1, *range(-2, -_WAITS - 1, -1)):
                day = almanac.add_days(anchor, off)
                if day is not None and (day.month, day.day) == (r.month, r.day) and r.year in (None, day.year):
                    return day
    return anchor
