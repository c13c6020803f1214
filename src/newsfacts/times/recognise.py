"""Recognise time expressions; nothing here consults a calendar.

The words become one letter each, stretches of time letters are parsed by the rules, and a rule's reading looks at
the words themselves. Most stretches are alike ("w", "mdy"), so which rules match where is remembered.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..layers import TimeFind, Words
from ..records import Dateline, PartialDate
from ..rules import Rule, compiled
from .dates import DATES
from .durations import DURATIONS
from .letters import letters_of
from .periods import PERIODS
from .reading import Hit, Reading
from .references import REFERENCES
from .relative import RELATIVE

# Letters of words that head a time expression, and of those that only help; a stretch has one of the former.
_STRONG = "mwuUs!pPrJFQkNtAKRIWYXqgSMyBCLD569/"
_WEAK = r"78cdnovTaOieEHG V&>fbxjz+l%',\-~^<_Z".replace(" ", "")
# Both runs are bounded: whatever a text repeats, the work stays linear.
_STRETCH = f"[{_WEAK}]{{0,12}}+[{_STRONG}][{_STRONG}{_WEAK}]{{0,60}}+"


@lru_cache(8192)
def _candidates(stretch: str, start: int) -> tuple[tuple[Rule, re.Match[str]], ...]:
    """The rules that match at a place of a stretch of letters, longest first."""
    rules = (*DATES, *PERIODS, *RELATIVE, *DURATIONS, *REFERENCES)
    found = [(rule, m) for rule in rules if (m := compiled(rule.pattern).match(stretch, start)) and m.end() > start]
    return tuple(sorted(found, key=lambda f: -f[1].end()))


def find_times(words: Words, dateline: Dateline | None) -> list[TimeFind]:
    """The time expressions of the text in order, as partial values with holes."""
    finds: list[TimeFind] = []
    text, starts, ends = words.text, words.starts, words.ends
    for m in compiled(_STRETCH).finditer(letters_of(words)):
        stretch = m.group().rstrip(",TO&ia>f'-/")
        at, end = 0, len(stretch)
        while at < end:
            step = 1
            for rule, match in _candidates(stretch, at):
                first, last = m.start() + at, m.start() + match.end() - 1
                if last > first and "\n\n" in text[ends[first] : starts[last]]:
                    continue
                hit = Hit(words, m.start(), match)
                reading = rule.read(hit) if rule.read else None
                if reading is not None:
                    if dateline is not None and _within(dateline, starts[first], reading):
                        reading.ref = "dateline"
                    _keep(finds, words, hit, rule, reading)
                    step = match.end() - at
                    break
            at += step
    return finds


def _keep(finds: list[TimeFind], words: Words, hit: Hit, rule: Rule, reading: Reading) -> None:
    """Add the reading, and the second one within it, as finds."""
    start, end = words.starts[hit.start], words.ends[hit.end - 1]
    one: Reading | None = reading
    while one is not None:
        one.word = hit.start
        first, last = one.start if one.start >= 0 else start, one.end if one.end >= 0 else end
        partial = PartialDate(one.year, one.month, one.day, one.weekday) if one.kind == "date" else None
        finds.append(TimeFind(first, last, one.type, rule.name, partial, one))
        one = one.also


def _within(dateline: Dateline, start: int, reading: Reading) -> bool:
    """Whether the reading is the date of the dateline."""
    return reading.kind == "date" and dateline.span.start <= start < dateline.span.end
