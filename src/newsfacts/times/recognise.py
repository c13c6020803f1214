"""Recognise time expressions; nothing here consults a calendar.

The words become one letter each, stretches of time letters are parsed by the rules, and a rule's reading looks at
the words themselves. Most stretches are alike ("w", "mdy"), so which rules match where is remembered.
"""

from __future__ import annotations

from functools import lru_cache

from ..layers import TimeFind, Words, new_time_find
from ..records import Dateline, new_partial
from ..rules import compiled
from .dates import DATES
from .durations import DURATIONS
from .letters import letters_of
from .periods import PERIODS
from .reading import Candidate, Hit, Reading
from .references import REFERENCES
from .relative import RELATIVE
from .weekdays import WEEKDAYS

# Letters of words that head a time expression, and of those that only help; a stretch has one of the former.
_STRONG = "mwuUs!pPrJFQkNtAKRIWYXqgSMyBCLD569@/jz"
_WEAK = r"78cdnovTaOieEHG V&>fbx+l%',\-~^<_Z".replace(" ", "")
# Both runs are bounded: whatever a text repeats, the work stays linear.
_TIME = f"[{_STRONG}{_WEAK}]"
_STRETCH = f"{_TIME}(?:(?<=[{_STRONG}])|[{_WEAK}]{{0,11}}+[{_STRONG}]){_TIME}{{0,60}}+"


@lru_cache(8192)
def _places(stretch: str) -> tuple[tuple[int, tuple[Candidate, ...]], ...]:
    """The places of a stretch of letters where rules match, in order, with these rules and matches, longest first."""
    stretch = stretch.rstrip(",TO&ia>f'-/")
    letters = frozenset(stretch)
    tables = (*DATES, *WEEKDAYS, *PERIODS, *RELATIVE, *DURATIONS, *REFERENCES)
    rules = [(rule, rule.read) for rule in tables if not letters.isdisjoint(rule.heads)]
    places = []
    for at in range(len(stretch)):
        matches = [(rule, read, rule.regex.match(stretch, at)) for rule, read in rules]
        found = [Candidate(rule, read, m) for rule, read, m in matches if read is not None and m and m.end() > at]
        if found:
            places.append((at, tuple(sorted(found, key=lambda candidate: -candidate.end))))
    return tuple(places)


def find_times(words: Words, dateline: Dateline | None) -> list[TimeFind]:
    """The time expressions of the text in order, as partial values with holes."""
    finds: list[TimeFind] = []
    starts, ends, text = words.starts, words.ends, words.text
    filed, body = (dateline.span.start, dateline.span.end) if dateline is not None else (0, 0)
    for m in compiled(_STRETCH).finditer(letters_of(words)):
        base, reach = m.start(), 0
        for at, candidates in _places(m.group()):
            if at < reach:
                continue
            for candidate in candidates:
                hit = Hit(words, base, candidate)
                if hit.end - hit.start > 1 and "\n\n" in text[ends[hit.start] : starts[hit.end - 1]]:
                    continue  # across paragraphs
                reading = candidate.read(hit)
                if reading is not None:
                    if reading.kind == "date" and filed <= starts[hit.start] < body:
                        reading.ref = "dateline"
                    _keep(finds, words, hit, candidate.rule, reading)
                    reach = candidate.end
                    break
    return finds


def _keep(finds: list[TimeFind], words: Words, hit: Hit, rule: str, reading: Reading) -> None:
    """Add the reading, and the second one within it, as finds."""
    start, end = words.starts[hit.start], words.ends[hit.end - 1]
    one: Reading | None = reading
    while one is not None:
        one.word = hit.start
        first, last = one.start if one.start >= 0 else start, one.end if one.end >= 0 else end
        partial = new_partial(one.year, one.month, one.day, one.weekday) if one.kind == "date" else None
        finds.append(new_time_find(first, last, one.type, rule, partial, one))
        one = one.also
