"""What a recognised time expression writes, before the calendar is consulted, and the words a rule reads it from."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from re import Match

from attrs import define, frozen

from ..layers import Words
from ..lexicon.time_letters import values
from ..records import TimexType, quick
from ..rules import Rule
from .numbers import number


@define(eq=False, repr=False)
class Reading:
    """A partial value.

    `kind` says how the resolver fills its holes: date (what is printed of year, month, day, weekday), unit (the `unit` that is `count` units from the
    reference), within (a month, weekday or part of a year in such a unit), shift (`count` units before or after
    the reference), period (a `part` of a year: season, quarter, half), holiday, fixed (`value` stands),
    from (`count` units before or after the date `base`), ahead (so many units, from now on if the clause lies ahead).
    `ref` names which one or which reference: "last", "next", "this"; "anchor", "narrative", "either".
    `only` is "narrative" where only histories mark such words. `start` and `end` are characters where the
    expression is not all of the match; `also` is a second expression within it; `plain_start` is where the bare date
    starts in "the night of 3 May", all of which only histories mark.
    """

    kind: str
    type: TimexType = "DATE"
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    unit: str = ""
    count: float | None = None
    ref: str = ""
    part: str = ""
    value: str = ""
    time: str = ""
    mod: str | None = None
    word: int = 0
    only: str = ""
    start: int = -1
    end: int = -1
    also: Reading | None = None
    base: Reading | None = None
    plain_start: int = -1

    def but(self, **changes: object) -> Reading:
        """A copy with other values for these fields."""
        changed = copy(self)
        for name, value in changes.items():
            setattr(changed, name, value)
        return changed


new_reading = quick(Reading)


def clock_reading(time: str, mod: str | None = None, part: str = "") -> Reading:
    """A time of the day, "T10:30", on the day that is told; `part` is "zone" where it has one."""
    return new_reading("unit", type="TIME", unit="D", count=0, ref="same day", time=time, mod=mod, part=part)


def opens_line(text: str, start: int) -> bool:
    """Whether a line of the text begins at this character."""
    return text[max(0, start - 1) : start] in ("", "\n")


@frozen(eq=False)
class TimeRule(Rule):
    """A rule whose pattern runs over letters; every match has one of `heads`, so it is not tried where none is."""

    heads: str = ""


class Candidate:
    """A rule's match over a stretch of letters, whatever the words."""

    __slots__ = ("end", "groups", "read", "rule", "start", "stretch")

    def __init__(self, rule: Rule, read: Callable[[Hit], Reading | None], match: Match[str]) -> None:
        self.rule, self.read, self.stretch = rule.name, read, match.string
        self.start, self.end = match.span()
        self.groups = {name: match.span(name) for name in match.re.groupindex if match.start(name) >= 0}


class Hit:
    """A candidate seen as words: groups are read by name; one that is missing is empty."""

    __slots__ = ("base", "end", "groups", "lower", "start", "stretch", "words")

    def __init__(self, words: Words, base: int, candidate: Candidate) -> None:
        self.words, self.lower, self.base = words, words.lower, base
        self.stretch, self.groups = candidate.stretch, candidate.groups
        self.start = base + candidate.start  # the first word
        self.end = base + candidate.end  # the word after the last

    def has(self, name: str) -> bool:
        """Whether the rule has the group and it took part."""
        return name in self.groups

    def letters(self, name: str) -> str:
        """The group's letters."""
        span = self.groups.get(name)
        return self.stretch[span[0] : span[1]] if span else ""

    def at(self, name: str) -> int:
        """The index of the group's first word; -1 if it took no part."""
        span = self.groups.get(name)
        return self.base + span[0] if span else -1

    def group(self, name: str) -> list[str]:
        """All words of the group, lower-case."""
        span = self.groups.get(name)
        return self.lower[self.base + span[0] : self.base + span[1]] if span else []

    def word(self, name: str) -> str:
        """The group's first word, lower-case."""
        span = self.groups.get(name)
        return self.lower[self.base + span[0]] if span else ""

    def value(self, name: str) -> str | int | float | None:
        """The table value of the group's first word."""
        return values().get(self.word(name))

    def whole(self, name: str) -> int | None:
        """The table value of the group's first word where it is a whole number."""
        value = self.value(name)
        return value if isinstance(value, int) else None

    def text(self, name: str) -> str:
        """The table value of the group's first word where it is a text; empty if not."""
        value = self.value(name)
        return value if isinstance(value, str) else ""

    def count(self, name: str) -> float | None:
        """The number that the group writes; None if it is vague ("several")."""
        return number(self.group(name))

    def before(self, back: int = 1) -> str:
        """The word before the match."""
        i = self.start - back
        return self.lower[i] if i >= 0 else ""

    def after(self, ahead: int = 0) -> str:
        """The word after the match."""
        i = self.end + ahead
        return self.lower[i] if i < len(self.lower) else ""

    def printed(self, i: int) -> str:
        """The i-th word as it stands in the text; empty outside it."""
        return self.words.printed(i) if 0 <= i < len(self.lower) else ""

    def opens_line(self) -> bool:
        """Whether the match begins a line."""
        return opens_line(self.words.text, self.words.starts[self.start])

    def glued_before(self) -> str:
        """The character before the match; empty at the text's start or after a blank."""
        start = self.words.starts[self.start]
        return self.words.text[start - 1 : start].strip() if start else ""

    def glued_after(self) -> str:
        """The character after the match; empty at the text's end or before a blank."""
        end = self.words.ends[self.end - 1]
        return self.words.text[end : end + 1].strip()
