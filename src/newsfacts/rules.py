"""The one form of a rule, and what all tables of rules share."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, Protocol, TypeVar

from attrs import field, frozen


@cache
def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern, compiled on first use and never at import."""
    return re.compile(pattern, re.VERBOSE | flags)


_V = TypeVar("_V")


class Memory(dict[str, _V]):
    """A table that reads what it does not hold and remembers it: the first `most` keys, if shorter than `longest`."""

    most = 1 << 16
    longest = 40

    def read(self, key: str) -> _V:
        """What the key stands for."""
        raise NotImplementedError

    def __missing__(self, key: str) -> _V:
        found = self.read(key)
        if len(self) < self.most and len(key) < self.longest:
            self[key] = found
        return found


@frozen(eq=False)
class Rule:
    """One row of a rule table.

    `examples` maps a text to what the rule makes of it, in the notation of its table; `misses` are texts it
    must leave alone; `source` says whose convention it is. One test runs them all.
    """

    name: str
    pattern: str
    read: Callable[..., Any] | None = None
    examples: Mapping[str, str] = field(factory=dict, hash=False)
    misses: tuple[str, ...] = ()
    source: str = ""
    flags: int = 0

    @property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern."""
        return compiled(self.pattern, self.flags)


def alternation(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, longest first, escaped."""
    return "|".join(re.escape(w) for w in sorted(set(words), key=lambda w: (-len(w), w)))


class _Stretch(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_S = TypeVar("_S", bound=_Stretch)


def longest(finds: Iterable[_S]) -> list[_S]:
    """The finds without overlaps: in text order, the longer of two that start together, the first of two that cross."""
    kept: list[_S] = []
    reach = -1
    for find in sorted(finds, key=lambda f: (f.start, -f.end)):
        if find.start >= reach:
            kept.append(find)
            reach = find.end
    return kept
