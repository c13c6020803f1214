"""Histories told from news, and years borrowed from the date that follows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..layers import TimeFind
from .reading import Reading


def _deictic(reading: Reading) -> bool:
    """Whether it counts from the day of writing: "Friday", "yesterday", "last week"."""
    weekday = reading.kind == "date" and reading.weekday is not None and reading.day is None
    return weekday or reading.ref == "today" or (reading.kind == "unit" and reading.ref == "anchor")


_JOINTS = frozenset(
    ("and", "or", "to", "-", "–", "—", "through", "until", "till", "", "and the", "to the", "and late", "and early")
)


def is_history(anchor: date | None, finds: Sequence[TimeFind]) -> bool:
    """Whether the dates follow one another as in a history, not from the anchor day as in news.

    A history writes many years, nearly all of them long past, and hardly ever says "Friday" or "yesterday".
    """
    if len(finds) < 25:
        return False
    years: list[int] = []
    deictic = 0
    for find in finds:
        reading = find.data
        if not isinstance(reading, Reading):
            continue
        if reading.kind == "date" and reading.year is not None:
            years.append(reading.year)
        elif _deictic(reading):
            deictic += 1
    if len(years) < 7 or deictic > 0.03 * len(finds) or len(years) < 0.1 * len(finds):
        return False
    if anchor is None:
        return True
    return sum(1 for year in years if anchor.year > year) >= 0.7 * len(years)


def year_from_next(text: str, finds: Sequence[TimeFind], index: int, reading: Reading, anchor: date | None) -> Reading:
    """The reading with the year and month of the date that it is joined to, where it is ("28 and 29 August").

    Also in "from 2 to 9 October last year".
    """
    for step in range(index + 1, min(index + 4, len(finds))):
        other = finds[step].data
        between = text[finds[step - 1].end : finds[step].start]
        if not isinstance(other, Reading) or len(between) > 10 or between.strip(" ,") not in _JOINTS:
            break
        if other.kind == "unit" and other.unit == "Y" and other.ref == "anchor":
            if anchor is None or reading.day is None or reading.month is None or "," in between:
                break
            return reading.but(year=anchor.year + int(other.count or 0))
        if other.kind == "within" and other.unit == "Y" and other.month is not None:
            if anchor is None or other.ref != "anchor" or (reading.day is None) != (other.day is None):
                break
            return reading.but(year=anchor.year + int(other.count or 0))  # "May, June and July of last year"
        if reading.kind == "date" and reading.day is not None and reading.month is None:
            if other.month is not None and other.day is not None:
                return reading.but(month=other.month, year=other.year)
        elif other.year is not None and (reading.day is None) == (other.day is None) and (other.month or other.part):
            turned = reading.month is not None and other.month is not None and reading.month > other.month
            return reading.but(year=other.year - (1 if turned and other.year > 0 else 0))
    return reading
