"""What the expressions before and after one, and the words between them, say of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..layers import TimeFind
from . import almanac
from .reading import Reading

AND = ("and", "and on", "or", "or on", ",")
THROUGH = ("to", "through", "until", "till", "-", "–")
_JOINED = (*AND, *THROUGH)
_APART = 45  # so many characters apart stand an hour and its days
_DAILY = ("P1D", "XXXX-WXX-")


def gap(text: str, finds: Sequence[TimeFind], index: int) -> str | None:
    """The text between the expression before and this one; None for the first."""
    return text[finds[index - 1].end : finds[index].start] if index else None


def joined_by(text: str, finds: Sequence[TimeFind], index: int) -> str:
    """The words between the expression before and this one; empty for the first."""
    return (gap(text, finds, index) or "").strip()


def ends_range(text: str, finds: Sequence[TimeFind], index: int, lower: Sequence[str]) -> bool:
    """Whether the expression is the end of a range that the one before it begins: "between Monday and Friday"."""
    between = joined_by(text, finds, index)
    if between != "and":
        return between in THROUGH
    before = finds[index - 1].data
    return isinstance(before, Reading) and lower[before.word - 1 : before.word] == ["between"]


def is_apposed(text: str, finds: Sequence[TimeFind], index: int) -> bool:
    """Whether the expression stands between commas behind a date: "In 1949, four years earlier, …"."""
    end = finds[index].end
    return gap(text, finds, index) == ", " and text[end : end + 1] == "," and finds[index - 1].type == "DATE"


def day_of_weekday(text: str, finds: Sequence[TimeFind], index: int, told: date | None, weekday: int) -> date | None:
    """The day told right before its weekday: "June 4 (Tuesday)", "June 4, a Tuesday", "June 4 to 7 (Tuesday to Friday)"."""
    if told is None or gap(text, finds, index) not in (" (", ", a "):
        return None
    before, after = finds[index - 1].data, finds[index + 1 : index + 2]
    if not isinstance(before, Reading) or before.day is None:
        return None
    off = (told.weekday() - weekday) % 7
    ranged = bool(after) and text[finds[index].end : after[0].start].strip() in THROUGH
    return almanac.add_days(told, -off) if ranged or not off else None


def through_weekday(text: str, finds: Sequence[TimeFind], index: int) -> int | None:
    """The weekday through which a range goes on from this one: "from Wednesday through Friday"."""
    after = finds[index + 1 : index + 2]
    if not after or text[finds[index].end : after[0].start] != " through ":
        return None
    return after[0].data.weekday if isinstance(after[0].data, Reading) else None


def week_of_next(text: str, finds: Sequence[TimeFind], index: int) -> Reading | None:
    """The weekday of a week that this one is joined to: "from Monday to Wednesday next week"."""
    after = finds[index + 1 : index + 2]
    reading = after[0].data if after else None
    if not isinstance(reading, Reading) or reading.kind != "within" or reading.weekday is None:
        return None
    return reading if text[finds[index].end : after[0].start].strip() in _JOINED else None


def is_hour_of_days(text: str, finds: Sequence[TimeFind], index: int) -> bool:
    """Whether a clock is the hour of many days: "every Sunday at ten", "from 9am to 5pm on weekdays"."""
    start, end = finds[index].start, finds[index].end
    for other in finds[max(0, index - 4) : index + 3]:
        if other.type == "SET" and isinstance(other.data, Reading) and other.data.value.startswith(_DAILY):
            if other.rule == "duration":
                continue  # "a day"
            between = text[other.end : start] or text[end : other.start]
            if len(between) < _APART and "." not in between.replace("p.m.", "").replace("a.m.", ""):
                return True
    return False
