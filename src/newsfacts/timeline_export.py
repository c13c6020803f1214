"""The timeline in other programs' formats: TimelineJS 3, vis-timeline, iCalendar (rows for a table: `Facts.rows`).

A month stays a month and an open bound stays open: no day is made up for a program's sake.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from html import escape
from typing import TYPE_CHECKING, Any

from .rows import claimant

if TYPE_CHECKING:
    from .facts import Facts
    from .records import TimelineEntry, When

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_ONE_DAY = timedelta(1)


def granularity(entry: TimelineEntry) -> str:
    """How exact the entry is: day, week, weekend, month, quarter, half, season, year, decade, or bounds."""
    when = entry.event.when
    if when is None or when.value is None:
        return "bounds"
    value = when.value
    if len(value) == 10 and value[4] == value[7] == "-" and value[5:7].isdigit():
        return "day"
    if "-WE" in value:
        return "weekend"
    if "-W" in value and value[6:].isdigit():
        return "week"
    tail = value[5:]
    if tail[:1] in ("Q", "H"):
        return "quarter" if tail[0] == "Q" else "half"
    if tail.isdigit():
        return "month"
    if tail:
        return "season"
    return {4: "year", 3: "decade", 2: "century"}.get(len(value), "bounds")


def display_date(entry: TimelineEntry) -> str:
    """The date in words, as exact as it is known: "12 February 2015", "September 2014", "until 1 May 2020"."""
    when = entry.event.when
    if when is None:
        return ""
    if when.role in ("begin", "end", "before", "after") or when.value is None:
        parts = []
        if when.earliest is not None:
            parts.append(
                ("after " if when.role == "after" else "from ") + _words(when.earliest - _shift(when, "after"))
            )
        if when.latest is not None:
            parts.append(
                ("before " if when.role == "before" else "until ") + _words(when.latest + _shift(when, "before"))
            )
        return " ".join(parts)
    return _value_in_words(when, granularity(entry))


def _shift(when: When, role: str) -> timedelta:
    """One day where the bound lies beside the day that is printed."""
    return _ONE_DAY if when.role == role else timedelta(0)


def _words(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _value_in_words(when: When, grain: str) -> str:
    value, first, last = when.value or "", when.earliest, when.latest
    if grain == "day" and first is not None:
        return _words(first)
    if grain == "month" and first is not None:
        return f"{_MONTHS[first.month - 1]} {first.year}"
    if grain == "decade":
        return f"{value}0s"
    if grain in ("quarter", "half"):
        return f"{value[5:]} {value[:4]}"
    if grain in ("week", "weekend", "season") and first is not None and last is not None:
        return f"{_words(first)} to {_words(last)}"
    return value


def to_timelinejs(facts: Facts, *, headline: str | None = None) -> dict[str, Any]:
    """The timeline as TimelineJS 3 reads it, each date with just the parts that are known."""
    events = [_slide(number, entry) for number, entry in enumerate(facts.timeline)]
    made: dict[str, Any] = {"events": events}
    title = headline if headline is not None else _title(facts)
    if title:
        made["title"] = {"text": {"headline": escape(title)}}
    return made


def _title(facts: Facts) -> str:
    block = next((b for b in facts.blocks if b.kind == "title"), None)
    return " ".join(block.span.text.split()) if block else ""


def _slide(number: int, entry: TimelineEntry) -> dict[str, Any]:
    grain = granularity(entry)
    first, last = entry.earliest or entry.latest, entry.latest
    slide: dict[str, Any] = {
        "unique_id": f"event-{number}",
        "display_date": display_date(entry),
        "group": entry.event.status,
        "text": {"headline": escape(entry.headline), "text": escape(_note(entry))},
    }
    if first is not None:
        slide["start_date"] = _parts(first, grain)
    if last is not None and first is not None and grain not in ("day", "month", "year") and last != first:
        slide["end_date"] = _parts(last, "day")
    return slide


def _parts(day: date, grain: str) -> dict[str, int]:
    parts = {"year": day.year}
    if grain != "year":
        parts["month"] = day.month
        if grain != "month":
            parts["day"] = day.day
    return parts


def _note(entry: TimelineEntry) -> str:
    """The clause, and whose claim it is."""
    event = entry.event
    text = " ".join(event.clause.text.split())
    if event.quote is None:
        return text
    return f"{text} (claim of {claimant(event) or 'an unnamed source'})"


def to_vis_timeline(facts: Facts) -> list[dict[str, Any]]:
    """The timeline as items of vis-timeline: a range from the first to the last possible day, a point for an open bound.

    `earliest` and `latest` (inclusive) and `granularity` ride along; `end` is the day after, as vis-timeline counts.
    """
    return [_item(number, entry) for number, entry in enumerate(facts.timeline)]


def _item(number: int, entry: TimelineEntry) -> dict[str, Any]:
    event, first, last = entry.event, entry.earliest, entry.latest
    bound = first or last
    item: dict[str, Any] = {
        "id": number,
        "content": escape(entry.headline),
        "title": escape(display_date(entry)),
        "start": bound.isoformat() if bound else None,
        "type": "point",
        "className": " ".join((event.status, "claim" if event.quote else "stated")),
        "granularity": granularity(entry),
        "role": event.when.role if event.when else None,
        "earliest": first.isoformat() if first else None,
        "latest": last.isoformat() if last else None,
    }
    if first is not None and last is not None and last < date.max:
        item["type"], item["end"] = "range", (last + _ONE_DAY).isoformat()
    return item


def to_icalendar(facts: Facts) -> bytes:
    """The entries that are known to the day as an iCalendar file; needs the `ical` extra.

    Whole-day events: claims and plans are TENTATIVE; the time stamp is the day itself, so that the same facts give
    the same file.
    """
    try:
        from icalendar import Calendar
    except ImportError as missing:
        raise ImportError("iCalendar export needs the icalendar package: pip install newsfacts[ical]") from missing
    calendar = Calendar()
    calendar.add("prodid", "-//newsfacts//timeline//EN")
    calendar.add("version", "2.0")
    for entry in facts.timeline:
        if granularity(entry) == "day" and entry.earliest is not None and entry.earliest == entry.latest:
            calendar.add_component(_calendar_event(facts, entry, entry.earliest))
    made: bytes = calendar.to_ical()
    return made


def _calendar_event(facts: Facts, entry: TimelineEntry, day: date) -> Any:
    from icalendar import Event as CalendarEvent

    event, item = entry.event, CalendarEvent()
    stamp = facts.anchor.day or day
    item.add("uid", f"{_slug(facts)}-{event.trigger.start}-{day.isoformat()}@newsfacts")
    item.add("dtstamp", datetime.combine(stamp, time(), UTC))
    item.add("dtstart", day)
    if day < date.max:
        item.add("dtend", day + _ONE_DAY)
    item.add("summary", _utf8(entry.headline))
    item.add("description", _utf8(_note(entry)))
    if event.place is not None:
        item.add("location", _utf8(event.place.name))
    sure = event.quote is None and event.status in ("past", "ongoing")
    item.add("status", "CONFIRMED" if sure else "TENTATIVE")
    item.add("categories", [event.status, *(["claim"] if event.quote else [])])
    return item


def _slug(facts: Facts) -> str:
    identity = facts.article.id or f"article-{len(facts.article.text)}"
    return "".join(c if c.isalnum() and c.isascii() else "-" for c in identity)


def _utf8(text: str) -> str:
    """The text with what UTF-8 cannot hold replaced."""
    return text.encode("utf-8", "replace").decode("utf-8")
