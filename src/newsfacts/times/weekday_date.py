"""The date of a weekday."""

from __future__ import annotations

from datetime import date, timedelta

from . import almanac
from .direction import direction
from .month_year import MonthReader
from .neighbours import AND, day_of_weekday, ends_range, joined_by, through_weekday, week_of_next
from .reading import Reading

_LONG_PAST = 40  # days before the anchor from which no weekday of these days follows


class WeekdayReader(MonthReader):
    """The part that dates weekdays."""

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
            return self.within(week.but(weekday=wanted))
        else:
            way, lower = direction(self.syntax, r.word), self.syntax.words.lower
            if not way and ahead < back and lower[r.word - 1] in ("through", "thru"):
                way = "future"  # "closed through Wednesday", said on Tuesday
            if not way and joined_by(*at) in AND:
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
