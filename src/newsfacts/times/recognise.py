"""Recognise time expressions; nothing here consults a calendar."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ..layers import TimeFind, Words
from ..records import Dateline, PartialDate
from ..rules import Rule, compiled
from .dates import DATES
from .durations import DURATIONS, REFERENCES
from .letters import letters_of
from .reading import Hit, Reading
from .relative import RELATIVE

RULES: tuple[Rule, ...] = (*DATES, *RELATIVE, *DURATIONS, *REFERENCES)

# Letters of words that can start or head a time expression; a stretch without any is none.
_STRONG = "mwuUshpPrFHQkNBtAKRXqgSMyJ"
_WEAK = "cdDnovTaOiLeEGV&>fbxjz+l%',\\-~"
_STRETCH = f"[{_WEAK}]*+[{_STRONG}][{_STRONG}{_WEAK}]*+|T L".replace(" ", "")


@lru_cache(8192)
def _candidates(stretch: str, start: int) -> tuple[tuple[Rule, re.Match[str]], ...]:
    """The rules that match at a place of a stretch of letters, longest first."""
    found = [(rule, m) for rule in RULES if (m := compiled(rule.pattern).match(stretch, start)) is not None and m.end() > start]
    found.sort(key=lambda f: -f[1].end())
    return tuple(found)


def find_times(words: Words, dateline: Dateline | None) -> list[TimeFind]:
    """The time expressions of the text in order, as partial values with holes."""
    letters = letters_of(words)
    finds: list[TimeFind] = []
    for m in compiled(_STRETCH).finditer(letters):
        stretch = m.group().rstrip(",TO&ia>fb'-")
        base, at, end = m.start(), 0, len(stretch)
        while at < end:
            for rule, match in _candidates(stretch, at):
                hit = Hit(words, base, match)
                reading = rule.read(hit) if rule.read else None
                if reading is not None:
                    finds.append(_find(words, hit, rule, reading))
                    at = match.end()
                    break
            else:
                at += 1
    return finds


def _find(words: Words, hit: Hit, rule: Rule, reading: Reading) -> TimeFind:
    first, last = hit.start, hit.end - 1
    reading.word = first
    partial = None
    if reading.kind == "date":
        partial = PartialDate(reading.year, reading.month, reading.day, reading.weekday)
    return TimeFind(words.starts[first], words.ends[last], reading.type, rule.name, partial, reading)
