"""What many time rules share: the pieces of their patterns, and the readings of those pieces."""

from __future__ import annotations

import re

from ..lexicon.time_letters import values
from .clock import clock_value, part_of_day
from .numbers import number, spoken_year
from .reading import Hit, Reading

# "the end of", "early in the", "late", "sometime"; "about"; "Friday,"; "10 p.m. EST"; "morning"; ", 2015".
PRE = "(?P<pre>Z?T?E(?:OT?|(?=[myL]))|Z?eiT?|Z?Te|Z?e|Z)?"
ABOUT = "(?P<about>x)?"
WEEKDAY = "(?:(?P<weekday>w),?)?"
CLOCK = "(?:(?P<clock>tj?z?|djz?|p),?)?"
PART = "(?P<part>,?p)?"
CLOCK_AFTER = "(?:,?(?P<clock_after>tj?z?|dj))"
# "the night of", "early in the morning of", "the early morning hours of"
PART_OF = "(?P<part_of>(?:ei?T?|Te?)?pU?O)"
YEAR = "(?:[,O]{0,2}(?P<year>y|cC(?:&?[c5]){0,2}|ccc|c[c5]|(?<=O)n)(?!U))?"

# What may follow an expression that is complete: "the 25th was", not "the 25th man".
STOPS = frozenset(
    "and to the a in was were is had which when but of by at on that with for he she it they or until , . ; :".split()
)

QUOTES = frozenset("\"“‘'`")

_RELATIONS = {
    "last": "last", "past": "last", "previous": "previous", "preceding": "previous", "prior": "previous",
    "next": "next", "coming": "next", "upcoming": "next", "following": "following", "subsequent": "following",
    "succeeding": "following", "this": "this", "that": "that", "same": "that", "latest": "latest",
}  # fmt: skip


def relation(hit: Hit) -> str:
    """Which one the group `relation` points to: "last", "next", "that"; "?" for one that points to none."""
    words = hit.group("relation")
    return _RELATIONS.get(words[-1], "?") if words else ""


def decorated(hit: Hit, reading: Reading) -> Reading:
    """The reading with the modifier before it and the time of the day beside it."""
    if _DECORATIONS.isdisjoint(hit.groups):
        return reading
    pre = hit.group("pre")
    if pre and pre[-1] in _ENDS and hit.before() in _AHEAD_OF_VERBS:
        reading.start = hit.words.starts[hit.at("pre") + len(pre)]  # "is due to end this evening"
        pre = []
    if pre and pre[-1] == "beginning":
        reading.start = hit.words.starts[hit.at("pre") + len(pre)]  # "beginning this summer": from then on
        pre = []
    for word in pre:
        mod = {"earlier": "START", "later": "END"}.get(word) or values().get(word)
        if isinstance(mod, str):
            reading.mod = mod
    if hit.has("about"):
        reading.mod = hit.text("about") or None
    if hit.has("clock"):
        reading.time, reading.type = clock_value(hit.group("clock")), "TIME"
    elif hit.has("clock_after"):
        reading.time, reading.type = clock_value(hit.group("clock_after")), "TIME"
    elif hit.has("part_of"):
        reading.type = "TIME"
        reading.plain_start = hit.words.starts[hit.at("part_of") + len(hit.group("part_of"))]
        for word in hit.group("part_of"):
            reading.time = part_of_day(word) if values().get(word) in _PARTS_OF_DAY else reading.time
            reading.mod = {"early": "START", "late": "END"}.get(word, reading.mod)
    elif hit.has("part"):
        reading.time, reading.type = part_of_day(hit.group("part")[-1]), "TIME"
    return reading


_DECORATIONS = frozenset("pre about clock clock_after part_of part".split())
_ENDS = frozenset("end start close".split())
_AHEAD_OF_VERBS = frozenset(
    "to will would shall should must may might can could cannot not n't 'll ’ll they we you i who which that and or "
    "talks sales also".split()
)
_PARTS_OF_DAY = ("MO", "MI", "AF", "EV", "NI")


def day_number(word: str) -> int | None:
    """The day of the month that the word writes; the first of two ("12-15")."""
    if word.isdecimal():
        return int(word) if len(word) < 10 and 1 <= int(word) <= 31 else None
    value = number([re.split("[-–]", word)[0] if word[:1].isdigit() else word])
    return int(value) if value and 1 <= value <= 31 else None


def year_number(hit: Hit) -> int | None:
    """The year of the group `year`, in digits or words."""
    words = hit.group("year")
    if not words:
        return None
    if words[-1].isdigit():
        year = int(words[-1])
        return year if year > 99 else 1900 + year
    return spoken_year(words)
