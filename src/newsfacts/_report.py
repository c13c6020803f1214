"""The report that the command line prints: where and when, who said what, what happened when."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterator
from functools import cache
from textwrap import fill, wrap

from .facts import Facts
from .records import Attribution, Quote, Span, Speaker, TimelineEntry

_BOLD, _DIM, _CYAN, _GREEN, _YELLOW = "1", "2", "36", "32", "33"
_HOW_KNOWN = {
    "published": "as published", "dateline": "from the dateline", "page": "from the page", "inferred": "inferred",
}  # fmt: skip


@cache
def _unprintable() -> re.Pattern[str]:
    # Control and direction characters of an article must not steer the terminal.
    return re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def _clean(text: str) -> str:
    return _unprintable().sub("\ufffd", " ".join(text.split()))


class _Page:
    """Lines of a width, in colour or not."""

    def __init__(self, width: int, colour: bool) -> None:
        self.width = width
        self.colour = colour
        self.lines: list[str] = []

    def paint(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour and text else text

    def heading(self, text: str) -> None:
        self.lines += ["", self.paint(text, _BOLD)]

    def wrapped(self, text: str, first: str, indent: str, code: str = "") -> None:
        for line in fill(text, self.width, initial_indent=first, subsequent_indent=indent).split("\n"):
            self.lines.append(self.paint(line, code) if code else line)


def report(facts: Facts, width: int | None = None, colour: bool | None = None) -> str:
    """The facts as text for a person; by default as wide as the window, in colour where it is a terminal."""
    if colour is None:
        colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    if width is None:
        width = max(40, min(100, shutil.get_terminal_size((80, 24)).columns))
    page = _Page(width, colour)
    _head(page, facts)
    _quotes(page, facts)
    _timeline(page, facts)
    _doubts(page, facts)
    return "\n".join(page.lines) + "\n"


def _head(page: _Page, facts: Facts) -> None:
    if facts.article.id:
        page.lines.append(page.paint(_clean(facts.article.id), _DIM))
    title = next((block for block in facts.blocks if block.kind == "title"), None)
    if title:
        page.wrapped(_clean(title.span.text), "", "", _BOLD)
    dateline = facts.dateline
    if dateline:
        page.lines.append(page.paint(_clean(dateline.span.text), _CYAN))
    day = facts.anchor.day
    known = f"{day:%A}, {day.day} {day:%B} {day.year} ({_HOW_KNOWN[facts.anchor.basis]})" if day else "day unknown"
    places = "; ".join(
        _clean(", ".join(part for part in (place.name, place.qualifier, place.country) if part))
        for place in (dateline.places if dateline else ())
    )
    agency = _clean(dateline.agency) if dateline and dateline.agency else ""
    page.lines.append(" · ".join(part for part in (places, known, agency) if part))


def _quotes(page: _Page, facts: Facts) -> None:
    page.heading(_counted(len(facts.quotes), "quote"))
    groups: dict[int, list[Quote]] = {}
    speakers: dict[int, Speaker | None] = {}
    for quote in facts.quotes:
        speaker = quote.attribution.speaker if quote.attribution else None
        speakers[id(speaker)] = speaker
        groups.setdefault(id(speaker), []).append(quote)
    for key, quotes in groups.items():
        speaker = speakers[key]
        if speaker:
            roles = ", ".join(dict.fromkeys(_clean(role) for role in speaker.roles[:3]))
            page.lines.append(page.paint(_clean(speaker.name), _GREEN) + (f" ({roles})" if roles else ""))
        else:
            page.lines.append(page.paint("speaker unknown", _YELLOW))
        for quote in quotes:
            _quote(page, quote)


def _quote(page: _Page, quote: Quote) -> None:
    words = " … ".join(_clean(span.text) for span in quote.content)
    if quote.kind == "direct":
        words = f"“{words}”"
    said = " ".join(_said(quote.attribution)) if quote.attribution else ""
    page.wrapped(words, "  ", "  ")
    page.lines.append(page.paint(f"      {quote.kind}{', ' if said else ''}{said}"[: page.width], _DIM))


def _said(attribution: Attribution) -> Iterator[str]:
    if attribution.inherited:
        yield "continued"
    parts: list[Span | None] = [
        attribution.source, attribution.cue.span if attribution.cue else None, attribution.addressee,
    ]  # fmt: skip
    for span in sorted(span for span in parts if span):
        yield _clean(span.text)
    if attribution.time:
        yield f"[{attribution.time.value}]"


def _timeline(page: _Page, facts: Facts) -> None:
    page.heading(f"Timeline: {_counted(len(facts.timeline), 'event')}")
    days = [_days(entry) for entry in facts.timeline]
    column = max(map(len, days), default=0)
    before = ""
    for entry, shown in zip(facts.timeline, days, strict=True):
        mark = "?" if entry.event.status == "planned" else "“" if entry.event.quote else " "
        label = page.paint(f"  {shown if shown != before else '':{column}}", _CYAN)
        lines = wrap(_clean(entry.headline), max(20, page.width - column - 6)) or [""]
        page.lines.append(f"{label} {mark} {lines[0]}")
        page.lines += [" " * (column + 5) + line for line in lines[1:]]
        before = shown
    if facts.timeline:
        page.lines.append(page.paint("  “ as somebody says   ? planned", _DIM))


def _days(entry: TimelineEntry) -> str:
    when = entry.event.when
    if when and when.value and when.role == "on":
        return when.value
    if entry.earliest == entry.latest:
        return str(entry.earliest)
    return f"{entry.earliest or ''} – {entry.latest or ''}".strip()


def _doubts(page: _Page, facts: Facts) -> None:
    if not facts.doubts:
        return
    page.heading("In doubt")
    for doubt in facts.doubts:
        others = ", ".join(doubt.alternatives)
        taken = f": taken as {doubt.taken}" if doubt.taken else ""
        page.wrapped(
            _clean(f"{doubt.kind} of “{doubt.span.text[:60]}”{taken}{f', not {others}' if others else ''}"),
            "  ",
            "    ",
        )


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
