"""Resolve time expressions: fill their holes, in one pass from left to right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import ClassVar

from ..article import Article
from ..layers import Syntax, TimeFind
from ..records import Anchor, Doubt, Timex, TimexBasis, TimexType, new_span, new_timex
from . import almanac
from .direction import Direction, clause_direction, direction, is_of_plan
from .narrative import is_history, year_from_next
from .neighbours import AND, day_of_weekday, ends_range, gap, is_apposed, is_hour_of_days, through_weekday, week_of_next
from .reading import Reading
from .years import day_filed, holiday_near, narrative_year, period_year, year_near

_OPEN = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "Y": "XXXX",
    "DE": "XXX", "CE": "XX",
}  # fmt: skip
_FAR = 500
_RESULTS = frozenset({"P9M", "P6M", "P1Y"})
_WHEN = 45  # characters between a year and the day of it that "when" tells
_SPOKEN_OF = 3  # so many days later others speak of a day
_OR_IN = (*AND, "and in", "or in")
_LONG_PAST = 40  # days before the anchor from which no weekday of these days follows
_NEAR = 150  # characters between a year and "the end of the year" that means it
_SIZES = {"Y": (1, 4), "DE": (10, 3), "CE": (100, 2)}


def resolve_times(
    article: Article, finds: Sequence[TimeFind], anchor: Anchor, syntax: Syntax
) -> tuple[tuple[Timex, ...], list[Doubt]]:
    """The time expressions with their values, and the doubts met."""
    text = article.text
    state = _State(text, anchor.day, finds, syntax)
    inferred = anchor.basis == "inferred"
    timexes: list[Timex] = []
    doubts: list[Doubt] = []
    for index, find in enumerate(finds):
        reading = find.data
        if not isinstance(reading, Reading) or (reading.only == "narrative" and not state.history):
            continue
        start = find.start
        if reading.plain_start >= 0 and not state.history:
            start, reading = reading.plain_start, reading.but(type="DATE", time="", mod=None)
        value = state.resolve(index, find, reading)
        if value is None:
            continue
        span = new_span(start, find.end, text[start : find.end])
        basis: TimexBasis = "inferred" if inferred and state.basis == "anchored" else state.basis
        timexes.append(new_timex(span, state.type, value, reading.mod, *state.bounds, basis, find.rule))
        if reading.ref == "month first":
            doubts.append(Doubt("date", span, value, (f"{value[:4]}-{value[8:10]}-{value[5:7]}",)))
        elif state.other is not None:
            doubts.append(Doubt("weekday", span, value, (state.other,)))
    return tuple(timexes), doubts


class _State:
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
        clause = self.syntax.clause_at[r.word] if r.word < len(self.syntax.clause_at) else -1
        verb = self.syntax.clauses[clause].verb if clause >= 0 else None
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

    # Readings, one method a kind

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

    def _month(self, r: Reading) -> str:
        month = r.month or 1
        tail = f"-{month:02d}" + (f"-{r.day:02d}" if r.day is not None else "")
        if self.history and self.last is not None and not self._will_be(r):
            self.basis = "narrative"
            return f"{narrative_year(r, self.last, month, self.size):04d}{tail}"
        if r.ref == "that" and self.told is not None and self.at - self.told_at < _FAR:
            self.basis = "narrative"
            return f"{self.told.year:04d}{tail}"
        if r.ref in ("", "that") and self._told(r) and clause_direction(self.syntax, r.word) != "future":
            self.basis = "narrative"
            told = self.told if self._month_told(r) else self.full
            return f"{told.year if told else 0:04d}{tail}"
        if self.anchor is None:
            return f"XXXX{tail}"
        if r.ref != "dateline":
            self.full = None  # the story is back from what it told with a year
        year = self._year_of_list(r, month) or year_near(self.syntax, r, self._from_told(r.ref) or self.anchor, month)
        return f"{year:04d}{tail}"

    def _year_of_list(self, r: Reading, month: int) -> int | None:
        """The year of the month that this one is listed with, where no past clause says otherwise: "in May, June and September"."""
        if r.ref or self.before is None or (gap(self.text, self.finds, self.index) or "").strip() not in AND:
            return None
        before = self.finds[self.index - 1].data
        if (
            not isinstance(before, Reading)
            or before.month != self.before.month
            or (before.day is None) != (r.day is None)
        ):
            return None
        if r.weekday is not None or direction(self.syntax, r.word) == "past":
            return None
        return self.before.year + (month < self.before.month)

    def _will_be(self, r: Reading) -> bool:
        """Whether a history ends in what is to come: "The funeral will be held on May 3"."""
        clause = self.syntax.clause_at[r.word] if r.word < len(self.syntax.clause_at) else -1
        verb = self.syntax.clauses[clause].verb if clause >= 0 else None
        return self.anchor is not None and verb is not None and verb.modality == "will" and verb.tense == "FUTURE"

    def _told(self, r: Reading) -> bool:
        """Whether a past day with a year of its own was told shortly before, and this one follows it."""
        if self._month_told(r):
            return True
        if self.full is None or self.at - self.full_at > _FAR or not 0 <= (r.month or 0) - self.full.month <= 6:
            return False
        lower = self.syntax.words.lower
        if lower[r.word - 1 : r.word] in (["effective"], ["payable"]) or is_of_plan(lower, r.word):
            return False
        if lower[r.word - 1 : r.word] == ["since"] and self._is_present(r):
            return False  # "has been aboard since Nov. 19"
        return self.anchor is None or self.full.year < self.anchor.year

    def _is_present(self, r: Reading) -> bool:
        """Whether the clause is in the present or present perfect."""
        clause = self.syntax.clause_at[r.word] if r.word < len(self.syntax.clause_at) else -1
        verb = self.syntax.clauses[clause].verb if clause >= 0 else None
        return verb is not None and verb.tense == "PRESENT"

    def _month_told(self, r: Reading) -> bool:
        """Whether a day is one of the month told right before with its year: "in July 2014, when on July 11 …"."""
        told = self.told
        if told is not None and self.text.startswith(", when", self.told_at) and self.at - self.told_at < _WHEN:
            return self.anchor is None or told.year < self.anchor.year  # "of 1953, when on January 31 …"
        if r.day is None or told is None or not self.told_month or told.month != r.month:
            return False
        if self.anchor is None:
            return self.at - self.told_at < _NEAR
        apart = abs(self.anchor.month - told.month)
        return self.at - self.told_at < (_FAR if 2 < apart < 10 else _NEAR) and told.year < self.anchor.year

    def _quarter_told(self, value: str, find: TimeFind) -> None:
        """Remember the quarter that results are told of: one that is over, or is said to have ended."""
        _, end = almanac.bounds(value)
        over = end is None or self.anchor is None or end <= self.anchor
        if over or self.quarter is None or self.text[find.end : find.end + 6] in (" ended", " endin"):
            self.quarter = value
        self.told_quarter = True

    def _from_told(self, ref: str) -> date | None:
        """The day from which "the following spring" and "the previous June" count: the past day told last."""
        if ref not in ("following", "previous") or self.last is None or self.anchor is None:
            return self.anchor
        if self.size == "Y":  # "in 1994 and in the following spring": that of the year after
            if self.told is None or self.at - self.told_at > _NEAR or ref == "previous":
                return self.anchor
            return almanac.day_of(self.last.year, 12, 31)
        return min(self.last, self.anchor)

    def _weekday(self, r: Reading) -> str | None:
        wanted = r.weekday or 0
        day = self.last if self.history and self.size == "D" else self.anchor if not self.history else None
        if not self.history and r.ref in ("following", "previous") and self.last is not None and day is not None:
            long_past = (day - self.last).days > _LONG_PAST and self.syntax.words.lower[r.word] == "the"
            day = self.last if self.size == "D" else None if long_past else day
        at = (self.text, self.finds, self.index)
        if (named := day_of_weekday(*at, self.last, wanted)) is not None:
            return named.isoformat()
        if day is None or (r.ref == "told" and not self.history):
            return f"XXXX-WXX-{wanted + 1}"
        back = (day.weekday() - wanted) % 7
        ahead = (wanted - day.weekday()) % 7
        if r.ref in ("last", "previous"):
            offset = -(back or 7)
        elif r.ref in ("next", "following"):
            offset = ahead or 7
        elif r.ref == "this":
            offset = ahead if r.mod is None else -back
        elif r.ref == "weeks" and direction(self.syntax, r.word) != "past":
            offset = (ahead or 7) + 7 * int(r.count or 1)
        elif (week := week_of_next(*at)) is not None:
            return self._within(week.but(weekday=wanted))
        else:
            way, lower = direction(self.syntax, r.word), self.syntax.words.lower
            if not way and ahead < back and lower[r.word - 1] in ("through", "thru"):
                way = "future"  # "closed through Wednesday", said on Tuesday
            if not way and (gap(*at) or "").strip() in AND:
                way = self.way  # "is due on Tuesday and on Wednesday"
            self.way = way
            found = self._near_weekday(wanted, day, way)
            if found is not None and (last := through_weekday(*at)) is not None:
                ahead = (last - day.weekday()) % 7
                if ahead < 7 - ahead and found + timedelta(7) <= day + timedelta(ahead):
                    found = almanac.add_days(found, 7)  # "was in effect from Wednesday through Friday", said on Tuesday
            if found is not None and self.before is not None and found < self.before and ends_range(*at, lower):
                found = almanac.add_days(self.before, (wanted - self.before.weekday()) % 7)
            return found.isoformat() if found else None
        found = almanac.add_days(day, offset)
        return found.isoformat() if found else None

    def _near_weekday(self, wanted: int, day: date, way: str) -> date | None:
        """The weekday next to the day of writing: ahead of it, or behind it; where the day of publication is another, that too."""
        if self.filed is not None and not self.history:
            day = min(day, self.filed) if way == "future" else max(day, self.filed)
        back, ahead = (day.weekday() - wanted) % 7, (wanted - day.weekday()) % 7
        if not way and back and (later := almanac.add_days(day, ahead)):
            self.other = later.isoformat()
        return almanac.add_days(day, ahead if way == "future" else -back)

    def _only_day(self, r: Reading) -> str | None:
        day = self.last if self.last is not None and self.size in ("M", "D") else self.anchor
        if day is None:
            return f"XXXX-XX-{r.day:02d}"
        self.basis = "narrative"
        return f"{day.year:04d}-{day.month:02d}-{r.day:02d}"

    def _base(self, ref: str) -> date | None:
        """The day from which to count."""
        if self.history or (ref == "narrative" and self.last is not None):
            self.basis = "narrative"
            return self.last
        return self.anchor

    def _unit(self, r: Reading) -> str | None:
        if r.year is not None:
            return almanac.year_text(r.year)
        if r.ref == "today":
            if self.history:
                return "PRESENT_REF" if not r.time and not r.count else _OPEN["D"]
            return self._containing("D", int(r.count or 0), self.filed)
        if r.ref == "same day":
            start = self.finds[self.index].start
            opens = self.text[max(0, start - 1) : start] in ("", "\n")  # the hour over an entry of a live report
            last = self.anchor if opens or not self._is_clock_of_told(r) else self.last
            return self._next_day() or (
                _OPEN["D"] if self._is_clock_of_other(r, last) else self._containing("D", 0, last)
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
        if self.told is None or self.at - self.told_at > _NEAR or self.anchor is None:
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

    def _containing(self, unit: str, count: int, day: date | None) -> str | None:
        """The unit of the calendar that is `count` units from the day's own."""
        if day is None:
            return _OPEN.get(unit)
        if unit in _SIZES:
            size, length = _SIZES[unit]
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
            unit, count = "Y", count * _SIZES[unit][0]
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
            return (almanac.week_of(first) if first else _OPEN["W"]) + end
        if first is None:
            return {"its week": _OPEN["W"], "its month": _OPEN["M"]}.get(r.part, _OPEN["D"])
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

    def _within(self, r: Reading) -> str | None:
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
        if (
            ahead
            and year is not None
            and not r.ref
            and (gap(self.text, self.finds, self.index) or "").strip() in _OR_IN
        ):
            first = almanac.bounds(f"{year:04d}-{r.part}")[0]
            year += first is not None and first < day
        if r.ref == "following" and self.anchor is not None and year is not None and year > self.anchor.year:
            if clause_direction(self.syntax, r.word) == "past":
                return f"XXXX-{r.part}"  # "was on crutches until the following spring"
        return f"{year:04d}-{r.part}" if year is not None else None

    # Plain functions: bound methods would make each pass a cycle that keeps the whole page alive.
    readers: ClassVar[dict[str, Callable[[_State, Reading], str | None]]] = {
        "fixed": _fixed, "date": _date, "unit": _unit, "within": _within, "shift": _shift, "quarter": _quarter,
        "period": _period, "holiday": _holiday, "from": _from, "ahead": _ahead,
    }  # fmt: skip
