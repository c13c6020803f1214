"""Resolve time expressions: fill their holes, in one pass from left to right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import ClassVar

from ..article import Article
from ..layers import Syntax, TimeFind
from ..records import Anchor, Doubt, Timex, TimexBasis, new_span, new_timex
from . import almanac
from .direction import clause_direction, direction
from .narrative import year_from_next
from .neighbours import AND, is_apposed, is_hour_of_days, joined_by
from .reading import Reading, opens_line
from .state import NEAR, OPEN, SIZES
from .weekday_date import WeekdayReader
from .years import holiday_near, period_year

_OR_IN = (*AND, "and in", "or in")


def resolve_times(
    article: Article, finds: Sequence[TimeFind], anchor: Anchor, syntax: Syntax
) -> tuple[tuple[Timex, ...], list[Doubt]]:
    """The time expressions with their values, and the doubts met."""
    text = article.text
    resolver = _Resolver(text, anchor.day, finds, syntax)
    inferred = anchor.basis == "inferred"
    timexes: list[Timex] = []
    doubts: list[Doubt] = []
    for index, find in enumerate(finds):
        reading = find.data
        if not isinstance(reading, Reading) or (reading.only == "narrative" and not resolver.history):
            continue
        start = find.start
        if reading.plain_start >= 0 and not resolver.history:
            start, reading = reading.plain_start, reading.but(type="DATE", time="", mod=None)
        value = resolver.resolve(index, find, reading)
        if value is None:
            continue
        span = new_span(start, find.end, text[start : find.end])
        basis: TimexBasis = "inferred" if inferred and resolver.basis == "anchored" else resolver.basis
        timexes.append(new_timex(span, resolver.type, value, reading.mod, *resolver.bounds, basis, find.rule))
        if reading.ref == "month first":
            doubts.append(Doubt("date", span, value, (f"{value[:4]}-{value[8:10]}-{value[5:7]}",)))
        elif resolver.other is not None:
            doubts.append(Doubt("weekday", span, value, (resolver.other,)))
    return tuple(timexes), doubts


class _Resolver(WeekdayReader):
    """The readings, one method a kind."""

    def resolve(self, index: int, find: TimeFind, r: Reading) -> str | None:
        """The value, and the pass moved on; None if it has none."""
        self.basis = "anchored"
        self.before, self.bounds = self.bounds[0], (None, None)
        self.other, self.lent = None, False
        self.type = r.type
        self.at = find.start
        self.index = index
        if r.year is None and ((r.kind == "date" and r.weekday is None) or r.kind == "period"):
            r = year_from_next(self.text, self.finds, index, r, self.anchor)
        value = self.readers[r.kind](self, r)
        if value is None:
            return None
        if r.time and ((len(value) == 10 and value[4] == "-") or value.startswith("XXXX-") or len(value) == 12):
            value += r.time
        self._remember(r, value, find)
        return value

    def _fixed(self, r: Reading) -> str | None:
        self.basis = "written"
        return r.value

    def _date(self, r: Reading) -> str | None:
        if r.year is not None:
            self.basis = "written"
            text = almanac.year_text(r.year)
            if r.month is not None:
                text += f"-{r.month:02d}" + (f"-{r.day:02d}" if r.day is not None else "")
            return text
        if r.month is not None:
            return self._month(r)
        return self._weekday(r) if r.day is None else self._only_day(r)

    def _only_day(self, r: Reading) -> str | None:
        day = self.last if self.last is not None and self.size in ("M", "D") else self.anchor
        if day is None:
            return f"XXXX-XX-{r.day:02d}"
        self.basis = "narrative"
        return f"{day.year:04d}-{day.month:02d}-{r.day:02d}"

    def _unit(self, r: Reading) -> str | None:
        if r.year is not None:
            return almanac.year_text(r.year)
        if r.ref == "today":
            if self.history:
                return "PRESENT_REF" if not r.time and not r.count else OPEN["D"]
            return self._containing("D", int(r.count or 0), self.filed)
        if r.ref == "same day":
            # A clock that opens a line is the hour over an entry of a live report.
            last = self.anchor if opens_line(self.text, self.at) or not self._is_clock_of_told(r) else self.last
            return self._next_day() or (
                OPEN["D"] if self._is_clock_of_other(r, last) else self._containing("D", 0, last)
            )
        base = self.filed if r.unit == "D" and r.ref == "anchor" and not self.history else self._base(r.ref)
        if r.ref == "either" and r.unit == "Y" and self._tells_on(r):
            self.basis, base = "narrative", self.told
        if r.unit == "WE" and base is not None and not r.count and base.weekday() < 5:
            base = base if direction(self.syntax, r.word) == "future" else almanac.add_days(base, -7)
        if r.unit == "D" and self.basis == "narrative" and self.size != "D" and base is not None:
            return f"{base.year:04d}-" + (f"{base.month:02d}-XX" if self.size == "M" else "XX-XX")
        return self._containing(r.unit, int(r.count or 0), base)

    def _is_clock_of_told(self, r: Reading) -> bool:
        """Whether a time of the day is one of the day told last, not of the day of writing.

        A clock with its zone is one of these days; what has passed was not on a day to come.
        """
        if self.last is None or self.size != "D" or self.anchor is None:
            return self.size == "D"
        before = self.finds[self.index - 1] if self.index else None
        if before is not None and before.type == "TIME" and self.text[before.end : self.at] == " (":
            return True  # "at 10 a.m. (0700 GMT)"
        off = (self.last - self.anchor).days
        if off > 0:
            return clause_direction(self.syntax, r.word) != "past"
        if r.part == "zone" and off < 0 and direction(self.syntax, r.word) == "future":
            return False  # "is due at 1530 GMT"
        return off > -8 or r.part != "zone"

    def _is_clock_of_other(self, r: Reading, day: date | None) -> bool:
        """Whether it is the hour of many days: "every Sunday at ten", "from 9am to 5pm on weekdays"; or of one to come."""
        if day is not None and self.anchor is not None and day < self.anchor:
            if clause_direction(self.syntax, r.word) == "future":
                return True
        return is_hour_of_days(self.text, self.finds, self.index)

    def _tells_on(self, r: Reading) -> bool:
        """Whether a past year was told right before: "founded in 2010. By the end of the year it had …"."""
        if self.told is None or self.at - self.told_at > NEAR or self.anchor is None:
            return False
        return self.told.year < self.anchor.year and clause_direction(self.syntax, r.word) == "past"

    def _next_day(self) -> str | None:
        """The day that follows a clock time at once ("at 10:45 p.m. on Thursday")."""
        find = self.finds[self.index]
        after = self.finds[self.index + 1] if self.index + 1 < len(self.finds) else None
        if after is not None and after.type == "TIME" and self.text[find.end : after.start] == " (":
            find, after = after, self.finds[self.index + 2] if self.index + 2 < len(self.finds) else None
        if after is None or after.start - find.end > 25 or not isinstance(after.data, Reading):
            return None
        between = self.text[find.end : after.start]
        reading = after.data
        rest = between.lstrip(".) ")
        if between[:1] == ")" and self.text[find.start - 1] != "(":
            return None  # "on Saturday (10am to 5pm) and runs to May 3"
        if between[:2] == ". " and self.text[find.end - 2 : find.end] != ".m":
            return None  # "until noon. Friday was …"
        if reading.kind == "unit" and reading.unit == "D" and reading.ref == "narrative" and not (rest or reading.time):
            self.lent = True  # "5am the next day": the day itself is yet to be told
            return self._containing("D", int(reading.count or 0), self.last)
        if reading.kind != "date" or (reading.day is None and reading.weekday is None) or "." in rest or "\n" in rest:
            return None
        if rest[:1].isupper() and (rest[1:2].islower() or rest[1:2] == " ") and " time " not in rest:
            return None  # another sentence
        value = self._date(reading)
        return value if value is not None and len(value) == 10 else None

    def _quarter(self, r: Reading) -> str | None:
        """Read "the quarter", "the latest quarter", "the 1988 period": the part of a year spoken of."""
        if r.year is not None and r.unit == "M":
            month = self.last if self.last is not None and self.size != "Y" else self.anchor
            return f"{r.year:04d}-" + (f"{month.month:02d}" if month else "XX")
        if r.year is not None:
            return f"{r.year:04d}" + (self.quarter[4:] if self.quarter else "")
        if not r.count and (ended := self._quarter_to(self._day_it_ends())):
            return ended
        if not r.count and self.quarter is not None and r.ref not in ("anchor", "year shift"):
            return self.quarter
        if r.ref == "year shift":
            year = self._containing("Y", int(r.count or 0), self.anchor)
            return year + self.quarter[4:] if year and self.quarter and self.told_quarter else year
        count = int(r.count or 0) if r.count or r.ref == "anchor" else -1
        return self._containing("Q", count, self._base(r.ref))

    def _day_it_ends(self) -> date | None:
        """The day right behind "the quarter ended" or "ending"."""
        after = self.finds[self.index + 1 : self.index + 2]
        if not after or self.text[self.finds[self.index].end : after[0].start] not in (" ended ", " ending "):
            return None
        reading = after[0].data
        if not isinstance(reading, Reading) or reading.kind != "date" or reading.month is None:
            return None
        return almanac.bounds(self._date(reading) or "")[1]

    def _quarter_to(self, last: date | None) -> str | None:
        """The quarter of the calendar in which lies most of the three months to a day."""
        middle = almanac.add_days(last, -45) if last is not None else None
        return self._containing("Q", 0, middle) if middle is not None else None

    def _shift(self, r: Reading) -> str | None:
        if r.ref == "period" and self.quarter is not None and self.told_quarter and self.quarter[:4].isdigit():
            return f"{int(self.quarter[:4]) - 1:04d}{self.quarter[4:]}"
        sign = -1 if r.value == "-" or (r.count is not None and r.count < 0) else 1
        if r.count is None:
            return "PAST_REF" if sign < 0 else "FUTURE_REF"
        if r.ref == "narrative" and (same := self._same_day(r.unit)) is not None:
            return same
        day = self._base("anchor" if r.ref == "period" else r.ref)
        if r.unit.startswith("T") and self.size != "D":
            day = self.anchor  # "first won in August, and two minutes later …"
        unit, count = r.unit, sign * int(abs(r.count))
        if unit == "FN":
            unit, count = "D", 14 * count
        if unit in ("DE", "CE"):
            unit, count = "Y", count * SIZES[unit][0]
        if unit in ("SU", "WI") and day is not None:  # "two summers ago"
            return f"{year}-{unit}" if (year := self._containing("Y", count, day)) else None
        if unit.startswith("T"):
            return f"{day.isoformat()}TXX" if day else "XXXX-XX-XXTXX"
        if unit == "D" and self.basis == "narrative" and self.size != "D" and day is not None:
            return f"{day.year:04d}-" + (f"{day.month:02d}-XX" if self.size == "M" else "XX-XX")
        if unit in ("Y", "M", "W", "D"):
            return self._containing(unit, count, day) or ("PAST_REF" if sign < 0 else None)
        return "PAST_REF" if sign < 0 else "FUTURE_REF"

    def _same_day(self, unit: str) -> str | None:
        """The date before it, of which a shift between commas says how far it lies: "In 1949, four years earlier, …"."""
        if unit not in ("D", "M", "Y") or not self.size or "YMD".index(self.size) < "YMD".index(unit):
            return None
        if self.before != self.last or not is_apposed(self.text, self.finds, self.index):
            return None
        self.basis = "narrative"
        return self._containing(unit, 0, self.last)

    def _from(self, r: Reading) -> str | None:
        """So many units before or after another date."""
        if r.base is None:
            return None
        r.base.word = r.word
        told = self.readers[r.base.kind](self, r.base)
        first = almanac.bounds(told)[0] if told else None
        if r.count is None:
            return "PAST_REF" if r.value == "-" else "FUTURE_REF"
        if r.part in ("week", "weekend"):
            end = "-WE" if r.part == "weekend" else ""
            if end and first is not None and first.weekday() == 0:
                first = almanac.add_days(first, -1)  # the days off before "Labor Day"
            return (almanac.week_of(first) if first else OPEN["W"]) + end
        if first is None:
            return {"its week": OPEN["W"], "its month": OPEN["M"]}.get(r.part, OPEN["D"])
        moved = almanac.shifted(first, r.unit, int(r.count) * (-1 if r.value == "-" else 1))
        if moved is not None and r.part:
            return almanac.week_of(moved) if r.part == "its week" else moved.isoformat()[: len("2015-02")]
        return moved.isoformat() if moved else None

    def _ahead(self, r: Reading) -> str | None:
        """Read "in two days": a date where the clause lies ahead, else a duration."""
        if self.history or self.anchor is None or direction(self.syntax, r.word) != "future" or not r.count:
            return r.value
        self.type = "DATE"
        if r.unit in ("Y", "M"):
            return self._containing(r.unit, int(r.count), self.anchor)
        moved = almanac.shifted(self.anchor, r.unit, int(r.count))
        return moved.isoformat() if moved else None

    def _holiday(self, r: Reading) -> str | None:
        if r.year is not None:
            found = almanac.holiday_of(r.value, r.year)
            return found.isoformat() if found else None
        day = self._base("anchor")
        if day is None:
            return f"XXXX-{r.value}" if len(r.value) == 5 and r.value[0].isdigit() else "XXXX-XX-XX"
        found = holiday_near(self.syntax, r, day, bare=r is self.finds[self.index].data)
        return found.isoformat() if found else None

    def _period(self, r: Reading) -> str | None:
        if r.year is not None:
            self.basis = "written"
            return f"{almanac.year_text(r.year)}-{r.part}"
        day = self._base("anchor") if self.history else self._from_told(r.ref)
        if day is None:
            return f"XXXX-{r.part}"
        if r.ref in ("last year", "next year"):
            return f"{day.year + (1 if r.ref == 'next year' else -1):04d}-{r.part}"
        if self.history and r.ref == "":
            return f"{day.year:04d}-{r.part}"
        year = period_year(self.syntax, r, day)
        ahead = self.before is not None and self.anchor is not None and self.before > self.anchor
        if ahead and year is not None and not r.ref and joined_by(self.text, self.finds, self.index) in _OR_IN:
            first = almanac.bounds(f"{year:04d}-{r.part}")[0]
            year += first is not None and first < day
        if r.ref == "following" and self.anchor is not None and year is not None and year > self.anchor.year:
            if clause_direction(self.syntax, r.word) == "past":
                return f"XXXX-{r.part}"  # "was on crutches until the following spring"
        return f"{year:04d}-{r.part}" if year is not None else None

    # Plain functions: bound methods would make each pass a cycle that keeps the whole page alive.
    readers: ClassVar[dict[str, Callable[[_Resolver, Reading], str | None]]] = {
        "fixed": _fixed, "date": _date, "unit": _unit, "within": WeekdayReader.within, "shift": _shift, "quarter": _quarter,
        "period": _period, "holiday": _holiday, "from": _from, "ahead": _ahead,
    }  # fmt: skip
