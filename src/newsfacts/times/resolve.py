"""Resolve time expressions: fill their holes, in one pass from left to right."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..article import Article
from ..layers import Syntax, TimeFind
from ..records import Anchor, Doubt, Timex, TimexBasis
from . import almanac
from .durations import amount
from .reading import Reading


def resolve_times(
    article: Article, finds: Sequence[TimeFind], anchor: Anchor, syntax: Syntax
) -> tuple[tuple[Timex, ...], list[Doubt]]:
    """The time expressions with their values, and the doubts met."""
    state = _State(anchor.day, finds, syntax)
    timexes: list[Timex] = []
    for find in finds:
        reading = find.data
        if not isinstance(reading, Reading):
            continue
        if reading.ref == "narrative only" and not state.narrative:
            continue
        value = state.resolve(reading)
        if value is None:
            continue
        begin, end = almanac.bounds(value) if reading.type in ("DATE", "TIME") else (None, None)
        timexes.append(
            Timex(article.span(find.start, find.end), reading.type, value, reading.mod, begin, end, state.basis, find.rule)  # type: ignore[arg-type]
        )
    return tuple(timexes), []


def _narrative(anchor: date | None, finds: Sequence[TimeFind]) -> bool:
    """Whether the text is a history: most of the years it writes lie years before the anchor day."""
    years = [find.partial.year for find in finds if find.partial is not None and find.partial.year is not None]
    if len(years) < 5:
        return False
    if anchor is None:
        return False
    far = sum(1 for y in years if anchor.year - y > 2)
    return far >= 0.7 * len(years)


class _State:
    """What the pass remembers: the anchor, the last date of the narrative, the last quarter."""

    def __init__(self, anchor: date | None, finds: Sequence[TimeFind], syntax: Syntax) -> None:
        self.anchor = anchor
        self.syntax = syntax
        self.narrative = _narrative(anchor, finds)
        self.last: date | None = None  # the narrative's last date, its first day
        self.last_size = ""  # and its granularity: Y, M, D
        self.quarter: str | None = None
        self.basis: TimexBasis = "anchored"

    def tense(self, word: int) -> str:
        """ "past", "future" or "" for the clause that a word stands in."""
        syntax = self.syntax
        if word >= len(syntax.clause_at):
            return ""
        index = syntax.clause_at[word]
        for _ in range(4):
            if index < 0:
                return ""
            clause = syntax.clauses[index]
            verb = clause.verb
            if verb is not None and verb.form == "finite":
                if verb.tense == "FUTURE" or verb.modality in ("will", "shall", "would", "could", "should", "may", "might"):
                    return "future"
                return "past" if verb.tense == "PAST" or "PERFECTIVE" in verb.aspect else "present"
            if verb is not None and verb.form == "infinitive":
                return "future"
            index = clause.governor
        return ""

    def resolve(self, r: Reading) -> str | None:
        """The value, and the pass moved on."""
        self.basis = "anchored"
        value: str | None = getattr(self, "_" + r.kind)(r)
        if value is None:
            return None
        if r.time and (len(value) == 10 and value[4] == "-" or value.startswith("XXXX-")):
            value += r.time
        self._remember(r, value)
        return value

    def _remember(self, r: Reading, value: str) -> None:
        if r.type not in ("DATE", "TIME"):
            return
        if "Q" in value:
            self.quarter = value
        first, _ = almanac.bounds(value)
        if first is None or len(value) < 4:
            return
        self.last = first
        self.last_size = "Y" if len(value) == 4 else "D" if len(value) >= 10 and value[5] != "W" else "M"

    # one method a kind of reading

    def _fixed(self, r: Reading) -> str | None:
        self.basis = "written"
        return r.value

    def _date(self, r: Reading) -> str | None:
        if r.year is not None:
            self.basis = "written"
            return self._written(r)
        if r.month is not None:
            return self._month(r)
        if r.weekday is not None and r.day is None:
            return self._weekday(r)
        return self._only_day(r)

    def _written(self, r: Reading) -> str:
        text = almanac.year_text(r.year or 0)
        if r.month is not None:
            text += f"-{r.month:02d}"
            if r.day is not None:
                text += f"-{r.day:02d}"
        return text

    def _reference(self) -> date | None:
        return self.last if self.narrative and self.last is not None else self.anchor

    def _month(self, r: Reading) -> str:
        month = r.month or 1
        tail = f"-{month:02d}" + (f"-{r.day:02d}" if r.day is not None else "")
        if self.narrative and self.last is not None and r.ref in ("", "that"):
            self.basis = "narrative"
            return f"{self.last.year:04d}{tail}"
        day = self.anchor
        if day is None:
            return f"XXXX{tail}"
        year = self._year_near(r, day, month)
        return f"{year:04d}{tail}"

    def _year_near(self, r: Reading, day: date, month: int) -> int:
        """The year of a month or day without one: by the word before it, by tense, else the nearest."""
        here = (month, r.day if r.day is not None else (day.day if month == day.month else 1))
        now = (day.month, day.day)
        if r.ref in ("last", "previous"):
            return day.year if month < day.month else day.year - 1
        if r.ref in ("next", "following"):
            return day.year if month > day.month else day.year + 1
        if r.ref in ("this", "latest"):
            return day.year
        if self.last is not None and self.last_size in ("Y", "M", "D") and self.last.year < day.year - 1 and self._last_written_full:
            self.basis = "narrative"
            return self.last.year
        tense = self.tense(r.word)
        distance = (month - day.month) % 12
        if r.day is not None and distance in (0, 1, 11) or month == day.month:
            options = [day.year - 1, day.year, day.year + 1]
            return min(options, key=lambda y: abs((y - day.year) * 12 + month - day.month))
        if tense == "future":
            return day.year if here >= now else day.year + 1
        if tense == "past" or distance > 3:
            return day.year if here <= now else day.year - 1
        return day.year if here >= now else day.year + 1

    _last_written_full = False

    def _weekday(self, r: Reading) -> str | None:
        day = self._reference()
        wanted = r.weekday or 0
        if day is None:
            return f"XXXX-WXX-{wanted + 1}"
        if self.narrative and self.last_size != "D":
            return f"XXXX-WXX-{wanted + 1}"
        back = (day.weekday() - wanted) % 7
        ahead = (wanted - day.weekday()) % 7
        if r.ref in ("last", "previous"):
            offset = -(back or 7)
        elif r.ref in ("next", "following"):
            offset = ahead or 7
        elif self.tense(r.word) == "future":
            offset = ahead
        else:
            offset = -back
        found = almanac.add_days(day, offset)
        return found.isoformat() if found else None

    def _only_day(self, r: Reading) -> str | None:
        day = self.last if self.last is not None and self.last_size in ("M", "D") else self.anchor
        if day is None:
            return f"XXXX-XX-{r.day:02d}"
        return f"{day.year:04d}-{day.month:02d}-{r.day:02d}"

    def _base(self, r: Reading) -> date | None:
        if r.ref in ("narrative", "period") and self.last is not None:
            self.basis = "narrative"
            return self.last
        if r.ref == "either" and self.narrative and self.last is not None:
            return self.last
        if self.narrative and self.last is not None and r.ref == "next":
            return self.last
        return self.anchor

    def _unit(self, r: Reading) -> str | None:
        return self._containing(r.unit, int(r.count or 0), self._base(r), r)

    def _containing(self, unit: str, count: int, day: date | None, r: Reading) -> str | None:
        """The unit of the calendar that is `count` units from the day's own."""
        if r.year is not None:
            return almanac.year_text(r.year)
        if day is None:
            return {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "Y": "XXXX", "DE": "XXX", "CE": "XX"}.get(unit)
        if unit == "D":
            moved = almanac.add_days(day, count)
            return moved.isoformat() if moved else None
        if unit in ("W", "WE"):
            moved = almanac.add_days(day, 7 * count - (7 if unit == "WE" and not r.ref == "anchor" and day.weekday() < 5 else 0))
            return almanac.week_of(moved) + ("-WE" if unit == "WE" else "") if moved else None
        if unit == "M":
            moved = almanac.add_months(day, count)
            return f"{moved.year:04d}-{moved.month:02d}" if moved else None
        if unit == "Q":
            if count == 0 and self.quarter is not None:
                return self.quarter
            moved = almanac.add_months(day, 3 * count)
            return f"{moved.year:04d}-Q{(moved.month + 2) // 3}" if moved else None
        size = {"Y": 1, "DE": 10, "CE": 100}.get(unit)
        if size is None or not 0 < day.year + size * count <= 9999:
            return None
        return f"{day.year + size * count:04d}"[: {"Y": 4, "DE": 3, "CE": 2}[unit]]

    def _shift(self, r: Reading) -> str | None:
        if r.ref == "period" and self.quarter is not None and self.quarter[:4].isdigit():
            return f"{int(self.quarter[:4]) - 1:04d}{self.quarter[4:]}"
        sign = -1 if r.value == "-" or (r.count is not None and r.count < 0) else 1
        if r.count is None:
            return "PAST_REF" if sign < 0 else "FUTURE_REF"
        day = self._base(r)
        if day is None:
            return self._containing(r.unit, 0, None, r)
        count = sign * abs(r.count)
        if r.unit in ("TH", "TM", "TS"):
            return f"{day.isoformat()}"
        if r.unit == "D" or (r.unit == "FN"):
            moved = almanac.add_days(day, int(count * (14 if r.unit == "FN" else 1)))
            return moved.isoformat() if moved else None
        if r.unit == "M" and count == int(count):
            return self._containing("M", int(count), day, r)
        if r.unit == "W":
            return self._containing("W", int(count), day, r)
        if r.unit == "Y":
            return self._containing("Y", int(count), day, r)
        if r.unit in ("DE", "CE"):
            return self._containing("Y", int(count * (10 if r.unit == "DE" else 100)), day, r)
        return "PAST_REF" if sign < 0 else "FUTURE_REF"

    def _within(self, r: Reading) -> str | None:
        value = self._containing(r.unit, int(r.count or 0), self._base(r), r)
        if value is None:
            return None
        if r.month is not None:
            return f"{value}-{r.month:02d}" + (f"-{r.day:02d}" if r.day is not None else "")
        first, _ = almanac.bounds(value)
        found = almanac.add_days(first, r.weekday or 0) if first else None
        return found.isoformat() if found else None

    def _holiday(self, r: Reading) -> str | None:
        if r.year is not None:
            found = almanac.holiday_of(r.value, r.year)
            return found.isoformat() if found else None
        day = self._reference()
        if day is None:
            return f"XXXX-{r.value}" if len(r.value) == 5 and r.value[0].isdigit() else "XXXX-XX-XX"
        options = [d for y in (day.year - 1, day.year, day.year + 1) if (d := almanac.holiday_of(r.value, y))]
        if not options:
            return None
        if r.ref in ("last", "previous"):
            options = [d for d in options if d < day][-1:] or options
        elif r.ref in ("next", "following"):
            options = [d for d in options if d > day][:1] or options
        elif r.ref == "this":
            options = [d for d in options if d.year == day.year] or options
        tense = self.tense(r.word)
        if tense == "future":
            options = [d for d in options if d >= day][:1] or options
        return min(options, key=lambda d: abs((d - day).days)).isoformat()

    def _period(self, r: Reading) -> str | None:
        if r.year is not None:
            self.basis = "written"
            return f"{almanac.year_text(r.year)}-{r.part}"
        day = self._reference()
        if day is None:
            return f"XXXX-{r.part}"
        if self.narrative and r.ref == "":
            self.basis = "narrative"
            return f"{day.year:04d}-{r.part}"
        here, _ = almanac.bounds(f"{day.year:04d}-{r.part}")
        if here is None:
            return None
        year = day.year
        if r.ref in ("last", "previous"):
            year = day.year if here <= (almanac.add_months(day, -3) or day) else day.year - 1
        elif r.ref in ("next", "following"):
            year = day.year if here > day else day.year + 1
        elif r.ref == "":
            tense = self.tense(r.word)
            if tense == "past" and here > day:
                year -= 1
            elif tense == "future" and here < day and (almanac.bounds(f"{year:04d}-{r.part}")[1] or day) < day:
                year += 1
            elif here > day and (here - day).days > 150:
                year -= 1
        return f"{year:04d}-{r.part}"


__all__ = ["amount", "resolve_times"]
