"""What the pass over the time expressions remembers, and what it counts from there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..layers import Syntax, TimeFind
from ..records import TimexBasis, TimexType
from . import almanac
from .direction import Direction, clause_verb
from .narrative import is_history
from .reading import Reading
from .years import day_filed

OPEN = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "Y": "XXXX",
    "DE": "XXX", "CE": "XX",
}  # fmt: skip
"""A unit of the calendar of which no day is known."""

SIZES = {"Y": (1, 4), "DE": (10, 3), "CE": (100, 2)}
"""Years that a unit has, and the digits that it keeps of one."""

NEAR = 150
"""Characters between a year and "the end of the year" that means it."""

_RESULTS = frozenset({"P9M", "P6M", "P1Y"})
_SPOKEN_OF = 3  # so many days later others speak of a day


class State:
    """What the pass remembers: the anchor day, the narrative's last date, the last quarter."""

    def __init__(self, text: str, anchor: date | None, finds: Sequence[TimeFind], syntax: Syntax) -> None:
        self.text = text
        self.anchor = anchor
        self.finds = finds
        self.syntax = syntax
        self.history = is_history(anchor, finds)
        self.filed = day_filed(finds, anchor)
        self.last: date | None = None  # first day of the date mentioned last
        self.size = ""  # its granularity: Y, M, D
        self.full: date | None = None  # the last date with a year of its own
        self.full_at = -10000
        self.told: date | None = None  # the last date with a year printed, whatever else it has
        self.told_at = -10000
        self.told_month = False  # whether that year was told with a month
        self.quarter: str | None = None
        self.told_quarter = False  # whether results of a quarter, not of a year, were told last
        self.basis: TimexBasis = "anchored"
        self.bounds: tuple[date | None, date | None] = (None, None)
        self.before: date | None = None  # first day of the expression before
        self.lent = False  # whether the clock has its day from the words right behind it
        self.way: Direction = ""  # where the last weekday lay
        self.other: str | None = None  # the other reading of a weekday that no clause decides
        self.type: TimexType = "DATE"
        self.at = 0
        self.index = 0

    def _remember(self, r: Reading, value: str, find: TimeFind) -> None:
        if value in _RESULTS:
            self.told_quarter = False
        if self.type not in ("DATE", "TIME"):
            return
        self.bounds = almanac.bounds(value)
        if r.kind in ("period", "quarter") and "-Q" in value:
            self._quarter_told(value, find)
        first = self.bounds[0]
        if self.lent or first is None or len(value) < 4 or (r.kind == "shift" and r.ref == "period"):
            return
        if self.history and r.kind == "unit" and self.basis == "anchored":
            return
        if len(value) == 4 and self.last is not None and self.size in ("M", "D") and self.last.year == first.year:
            return
        if self.history and r.year is not None and self._aside(first.year):
            return
        if r.weekday is not None and not self.history and self._is_of_statement(r, first):
            return
        self.last = first
        self.size = "Y" if len(value) == 4 else "D" if len(value) >= 10 and value[5] != "W" else "M"
        if r.year is not None:
            self.told, self.told_at, self.told_month = first, find.end, r.month is not None
            if r.day is not None:
                self.full, self.full_at = first, find.end
            elif r.month is None and self.full is not None and self.full.year != first.year:
                self.full = None

    def _is_of_statement(self, r: Reading, day: date) -> bool:
        """Whether a weekday only tells when others spoke of the day told before: "on Saturday … police said on Sunday"."""
        if self.last is None or self.size != "D" or not 0 < (day - self.last).days <= _SPOKEN_OF:
            return False
        verb = clause_verb(self.syntax, r.word)
        return verb is not None and verb.lemma == "say"

    def _aside(self, year: int) -> bool:
        """Whether a history only glances at the year: the next year it writes is nearer to the one before."""
        if self.last is None or year == self.last.year:
            return False
        for find in self.finds[self.index + 1 : self.index + 40]:
            other = find.data
            if isinstance(other, Reading) and other.kind == "date" and other.year is not None and other.year > 0:
                return abs(other.year - self.last.year) < abs(other.year - year)
        return False

    def _quarter_told(self, value: str, find: TimeFind) -> None:
        """Remember the quarter that results are told of: one that is over, or is said to have ended."""
        _, end = almanac.bounds(value)
        over = end is None or self.anchor is None or end <= self.anchor
        if over or self.quarter is None or self.text[find.end : find.end + 6] in (" ended", " endin"):
            self.quarter = value
        self.told_quarter = True

    def _base(self, ref: str) -> date | None:
        """The day from which to count."""
        if self.history or (ref == "narrative" and self.last is not None):
            self.basis = "narrative"
            return self.last
        return self.anchor

    def _from_told(self, ref: str) -> date | None:
        """The day from which "the following spring" and "the previous June" count: the past day told last."""
        if ref not in ("following", "previous") or self.last is None or self.anchor is None:
            return self.anchor
        if self.size == "Y":  # "in 1994 and in the following spring": that of the year after
            if self.told is None or self.at - self.told_at > NEAR or ref == "previous":
                return self.anchor
            return almanac.day_of(self.last.year, 12, 31)
        return min(self.last, self.anchor)

    def _containing(self, unit: str, count: int, day: date | None) -> str | None:
        """The unit of the calendar that is `count` units from the day's own."""
        if day is None:
            return OPEN.get(unit)
        if unit in SIZES:
            size, length = SIZES[unit]
            year = day.year + size * count
            return f"{year:04d}"[:length] if 0 < year <= 9999 else None
        if unit in ("M", "Q"):
            moved = almanac.add_months(day, count if unit == "M" else 3 * count)
            if moved is None:
                return None
            return (
                f"{moved.year:04d}-{moved.month:02d}" if unit == "M" else f"{moved.year:04d}-Q{(moved.month + 2) // 3}"
            )
        moved = almanac.add_days(day, count if unit == "D" else 7 * count)
        if moved is None:
            return None
        if unit == "D":
            return moved.isoformat()
        return almanac.week_of(moved) + ("-WE" if unit == "WE" else "")

    def within(self, r: Reading) -> str | None:
        value = self._containing(r.unit, int(r.count or 0), self._base(r.ref))
        if value is None:
            return None
        if r.month is not None:
            return f"{value}-{r.month:02d}" + (f"-{r.day:02d}" if r.day is not None else "")
        if r.part:
            return f"{value}-{r.part}"
        first, _ = almanac.bounds(value)
        found = almanac.add_days(first, r.weekday or 0) if first else None
        return found.isoformat() if found else f"XXXX-WXX-{(r.weekday or 0) + 1}" if value == "XXXX-WXX" else None
