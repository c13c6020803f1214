"""The timeline as a picture: each entry a strip on one common scale, drawn to its grain."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from attrs import frozen

from ..records import TimelineEntry
from ..rows import claimant
from .escape import element, escape

_WIDTH = 1000
_EDGE = 40
_HEIGHT = 14
_THINNEST = 8
_MONTHS = "January February March April May June July August September October November December".split()


@frozen
class Scale:
    """Days to places from left to right, in order; long gaps are narrowed, lest a far year press the rest together."""

    days: tuple[int, ...]
    places: tuple[float, ...]

    def __call__(self, day: int) -> float:
        i = bisect_left(self.days, day)
        return self.places[min(i, len(self.places) - 1)]


def scale_of(entries: Sequence[TimelineEntry]) -> Scale:
    """The scale on which all bounds of the entries have a place."""
    days = sorted({bound for entry in entries for bound in _bounds(entry) if bound is not None})
    gaps = [math.log2(2 + later - earlier) for earlier, later in pairwise(days)]
    unit = (_WIDTH - 2 * _EDGE) / (sum(gaps) or 1)
    places = [float(_EDGE)]
    for gap in gaps:
        places.append(places[-1] + gap * unit)
    return Scale(tuple(days), tuple(places))


def _bounds(entry: TimelineEntry) -> tuple[int | None, int | None]:
    """The first day and the day after the last, as ordinals."""
    first = entry.earliest.toordinal() if entry.earliest else None
    return first, (entry.latest.toordinal() + 1 if entry.latest else None)


def strip(entry: TimelineEntry, scale: Scale) -> str:
    """One entry's strip: a bar from its first day to its last, an arrow where it is open. Claims are hollow."""
    first, last = _bounds(entry)
    left = scale(first) if first is not None else 0.0
    right = scale(last) if last is not None else float(_WIDTH)
    if right - left < _THINNEST:
        middle = (left + right) / 2
        left, right = middle - _THINNEST / 2, middle + _THINNEST / 2
    claim = entry.event.quote is not None
    low, high, middle = 2, _HEIGHT - 2, _HEIGHT / 2
    shape = [f"{left + (10 if first is None else 0):.1f},{low}", f"{right - (10 if last is None else 0):.1f},{low}"]
    if last is None:
        shape.append(f"{right:.1f},{middle}")
    shape += [f"{right - (10 if last is None else 0):.1f},{high}", f"{left + (10 if first is None else 0):.1f},{high}"]
    if first is None:
        shape.append(f"{left:.1f},{middle}")
    polygon = element("polygon", points=" ".join(shape), class_="claim" if claim else "report", vector_effect=None)
    line = f'<line x1="0" y1="{middle}" x2="{_WIDTH}" y2="{middle}"/>'
    return (
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" preserveAspectRatio="none" role="img" '
        f'aria-label="{escape(spoken(entry))}">{line}{polygon}</svg>'
    )


def spoken(entry: TimelineEntry) -> str:
    """The day or bounds of an entry in words.

    A month is called by its name, bounds "from", "until" or "between".
    """
    when = entry.event.when
    first, last = entry.earliest, entry.latest
    if when is not None and when.value is not None and when.role == "on":
        return _valued(when.value, first, last)
    if first is not None and last is not None:
        return _day(first) if first == last else f"between {_day(first)} and {_day(last)}"
    if first is not None:
        return f"from {_day(first)}"
    return f"until {_day(last)}" if last is not None else "undated"


def _valued(value: str, first: date | None, last: date | None) -> str:
    parts = value.split("T", 1)[0].split("-")
    if len(parts) == 3 and first is not None and first == last:
        return _day(first)
    if len(parts) == 2 and parts[1].isdigit() and first is not None:
        return f"{_MONTHS[first.month - 1]} {first.year}"
    if len(parts) == 1:
        return value + ("0s" if len(value) == 3 else "")
    return f"{_day(first)} to {_day(last)}" if first and last else value


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def entry_html(entry: TimelineEntry, scale: Scale) -> str:
    """One entry of the list: its day, its strip, what happened, and whose claim it is."""
    event = entry.event
    who = claimant(event)
    notes: list[str] = [event.status] if event.status != "past" else []
    if event.quote is not None:
        notes.append(f"claim of {who}" if who else "claim")
    if not event.polarity:
        notes.append("negated")
    note = element("span", escape(", ".join(notes)), class_="note") if notes else ""
    day = element("span", escape(spoken(entry)), class_="day")
    headline = element("bdi", escape(entry.headline), class_="what")
    return element("li", f"{day}{strip(entry, scale)}{headline} {note}", class_="claim" if event.quote else "report")
