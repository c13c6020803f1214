"""Recognise time expressions; nothing here consults a calendar.

The words become one letter each, stretches of time letters are parsed by the rules, and a rule's reading looks at
the words themselves. Most stretches are alike ("w", "mdy"), so which rules match where is remembered.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..layers import TimeFind, Words
from ..records import Dateline, new_partial
from ..rules import Rule, compiled
from .dates import DATES
from .durations import DURATIONS
from .letters import letters_of
from .periods import PERIODS
from .reading import Hit, Reading, groups_of
from .references import REFERENCES
from .relative import RELATIVE

# Letters of words that head a time expression, and of those that only help; a stretch has one of the former.
_STRONG = "mwuUs!pPrJFQkNtAKRIWYXqgSMyBCLD569@/j"
_WEAK = r"78cdnovTaOieEHG V&>fbxz+l%',\-~^<_Z".replace(" ", "")
# Both runs are bounded: whatever a text repeats, the work stays linear.
_TIME = f"[{_STRONG}{_WEAK}]"
_STRETCH = f"{_TIME}(?:(?<=[{_STRONG}])|[{_WEAK}]{{0,11}}+[{_STRONG}]){_TIME}{{0,60}}+"


_Candidate = tuple[Rule, re.Match[str], dict[str, tuple[int, int]]]


@lru_cache(8192)
def _places(stretch: str) -> tuple[tuple[int, tuple[_Candidate, ...]], ...]:
    """The places of a stretch of letters where rules match, in order, with these rules and matches, longest first."""
    stretch = stretch.rstrip(",TO&ia>f'-/")
    letters = frozenset(stretch)
    tables = (*DATES, *PERIODS, *RELATIVE, *DURATIONS, *REFERENCES)
    rules = [rule for rule in tables if not letters.isdisjoint(rule.heads)]
    places = []
    for at in range(len(stretch)):
        found = [(rule, m, groups_of(m)) for rule in rules if (m := rule.regex.match(stretch, at)) and m.end() > at]
        if found:
            places.append((at, tuple(sorted(found, key=lambda f: -f[1].end()))))
    return tuple(places)


def find_times(words: Words, dateline: Dateline | None) -> list[TimeFind]:
    """The time expressions of the text in order, as partial values with holes."""
    finds: list[TimeFind] = []
    for m in compiled(_STRETCH).finditer(letters_of(words)):
        reach = 0
        for at, candidates in _places(m.group()):
            if at < reach:
                continue
            for rule, match, groups in candidates:
                hit = Hit(words, m.start(), match, groups)
                if rule.read is None or (hit.end - hit.start > 1 and _across_paragraphs(hit)):
                    continue
                reading = rule.read(hit)
                if reading is not None:
                    if dateline is not None and reading.kind == "date" and _within(dateline, words.starts[hit.start]):
                        reading.ref = "dateline"
                    _keep(finds, words, hit, rule, reading)
                    reach = match.end()
                    break
    return finds


def _across_paragraphs(hit: Hit) -> bool:
    words = hit.words
    return "\n\n" in words.text[words.ends[hit.start] : words.starts[hit.end - 1]]


def _within(dateline: Dateline, start: int) -> bool:
    return dateline.span.start <= start < dateline.span.end


def _keep(finds: list[TimeFind], words: Words, hit: Hit, rule: Rule, reading: Reading) -> None:
    """Add the reading, and the second one within it, as finds."""
    start, end = words.starts[hit.start], words.ends[hit.end - 1]
    one: Reading | None = reading
    while one is not None:
        one.word = hit.start
        first, last = one.start if one.start >= 0 else start, one.end if one.end >= 0 else end
        partial = new_partial(one.year, one.month, one.day, one.weekday) if one.kind == "date" else None
        finds.append(TimeFind(first, last, one.type, rule.name, partial, one))
        one = one.also
