"""The calendar: arithmetic on days and TIMEX3 values; nothing raises for odd dates."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

_DAY = timedelta(days=1)


def day_of(year: int, month: int, day: int) -> date | None:
    """The date, or None if there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def add_days(day: date, count: int) -> date | None:
    """The day so many days on; None beyond the calendar's end."""
    try:
        return day + timedelta(days=count)
    except OverflowError:
        return None


def add_months(day: date, count: int) -> date | None:
    """The same day so many months on, or the month's last; None beyond the calendar's end."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    if not 1 <= year <= 9999:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def shifted(day: date, unit: str, count: int) -> date | None:
    """The day so many units on; None beyond the calendar's end or for units it does not know."""
    days = {"D": 1, "W": 7, "FN": 14}.get(unit)
    if days is not None:
        return add_days(day, days * count)
    months = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}.get(unit)
    return add_months(day, months * count) if months is not None else None


def week_of(day: date) -> str:
    """The ISO week: "2015-W07"."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def year_text(year: int) -> str:
    """The year as TIMEX3 writes it: "2015", "BC0480"."""
    return f"{year:04d}" if year >= 0 else f"BC{-year:04d}"


def easter(year: int) -> date | None:
    """Western Easter Sunday (the anonymous Gregorian computus)."""
    if not 1583 <= year <= 9999:
        return None
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def holiday_of(rule: str, year: int) -> date | None:
    """The day of a holiday (the notation: `lexicon/calendar.py`) in a year."""
    if not 1 <= year <= 9999:
        return None
    if rule.startswith("E"):
        sunday = easter(year)
        return add_days(sunday, int(rule[1:])) if sunday else None
    parts = rule.replace("--", "-~").split("-")
    month = int(parts[0])
    if len(parts) == 2:
        return day_of(year, month, int(parts[1]))
    nth, weekday = int(parts[1].replace("~", "-")), int(parts[2])
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    last = date(year, month, monthrange(year, month)[1])
    return last - timedelta(days=(last.weekday() - weekday) % 7)


_SEASON_MONTHS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2)}


@lru_cache(4096)
def bounds(value: str) -> tuple[date | None, date | None]:
    """The first and last day of a TIMEX3 date value; None where it leaves them open.

    >>> bounds("2015-02")
    (datetime.date(2015, 2, 1), datetime.date(2015, 2, 28))
    """
    value = value.split("T", 1)[0]
    if not value[:2].isdigit():
        return None, None
    if len(value) == 10 and value[5:7].isdigit() and value[8:].isdigit():
        day = day_of(int(value[:4]), int(value[5:7]), int(value[8:])) if value[:4].isdigit() else None
        return day, day
    if value.isdigit():
        low = int(value.ljust(4, "0"))
        high = int(value.ljust(4, "9"))
        return (date(low, 1, 1), date(high, 12, 31)) if low >= 1 and len(value) <= 4 else (None, None)
    year, part = int(value[:4]) if value[:4].isdigit() else 0, value[5:]
    if year < 1:
        return None, None
    if part[:1] == "W" and part[1:3].isdigit():
        return _week_bounds(year, part)
    if part[:1] in ("Q", "H") and part[1:].isdigit():
        length = 3 if part[0] == "Q" else 6
        return _months(year, (int(part[1:]) - 1) * length + 1, length)
    if part in _SEASON_MONTHS:
        return _months(year, _SEASON_MONTHS[part][0], 3)
    if len(part) == 2 and part.isdigit():
        return _months(year, int(part), 1)
    return None, None


def _week_bounds(year: int, part: str) -> tuple[date | None, date | None]:
    try:
        monday = date.fromisocalendar(year, int(part[1:3]), 1)
        if part[3:] == "-WE":
            return monday + 5 * _DAY, monday + 6 * _DAY
        return monday, monday + 6 * _DAY
    except (ValueError, OverflowError):
        return None, None


def _months(year: int, month: int, length: int) -> tuple[date | None, date | None]:
    first = day_of(year, month, 1)
    if first is None:
        return None, None
    after = add_months(first, length)
    return first, after - _DAY if after else None
