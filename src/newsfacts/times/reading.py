"""What a recognised time expression writes, before the calendar is consulted, and the words a rule reads it from."""

from __future__ import annotations

from collections.abc import Callable
from re import Match

from attrs import define

from ..layers import Words
from .letters import values
from .numbers import number


@define(eq=False)
class Reading:
    """A partial value. `kind` says how the resolver fills its holes:

    date (what is printed of year, month, day, weekday; `ref` "last", "next" or "this" where said),
    unit (the `unit` that is `count` units from the reference), shift (`count` units before or after the reference),
    period (a `part` of a year: season, quarter, half), fixed (`value` stands).
    `ref` also names the reference: "anchor", "narrative" or "" for either.
    """

    kind: str
    type: str = "DATE"
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


class Hit:
    """A rule's match over the letters, seen as words: groups are read by name."""

    __slots__ = ("base", "lower", "match", "words")

    def __init__(self, words: Words, base: int, match: Match[str]) -> None:
        self.words, self.base, self.match = words, base, match
        self.lower = words.lower

    @property
    def start(self) -> int:
        """The first word."""
        return self.base + self.match.start()

    @property
    def end(self) -> int:
        """The word after the last."""
        return self.base + self.match.end()

    def has(self, name: str) -> bool:
        """Whether the group took part."""
        return self.match.start(name) >= 0

    def at(self, name: str) -> int:
        """The index of the group's first word."""
        return self.base + self.match.start(name)

    def word(self, name: str) -> str:
        """The group's first word, lower-case; empty if the group took no part."""
        start = self.match.start(name)
        return self.lower[self.base + start] if start >= 0 else ""

    def group(self, name: str) -> list[str]:
        """All words of the group."""
        start, end = self.match.span(name)
        return self.lower[self.base + start : self.base + end] if start >= 0 else []

    def value(self, name: str) -> str | int | float | None:
        """The table value of the group's first word."""
        return values().get(self.word(name))

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
        """The i-th word as it stands in the text."""
        return self.words.printed(i) if 0 <= i < len(self.lower) else ""


Read = Callable[[Hit], "Reading | None"]
