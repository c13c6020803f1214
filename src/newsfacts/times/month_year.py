"""The year of a month or day that is told without one."""

from __future__ import annotations

from .direction import clause_direction, clause_verb, direction, is_of_plan
from .neighbours import AND, joined_by
from .reading import Reading
from .state import NEAR, State
from .years import narrative_year, year_near

_FAR = 500  # characters between a year and the day of it that follows
_WHEN = 45  # the same where "when" tells it


class MonthReader(State):
    """The part that dates months."""

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
        if r.ref or self.before is None or joined_by(self.text, self.finds, self.index) not in AND:
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
        verb = clause_verb(self.syntax, r.word)
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
        verb = clause_verb(self.syntax, r.word)
        return verb is not None and verb.tense == "PRESENT"

    def _month_told(self, r: Reading) -> bool:
        """Whether a day is one of the month told right before with its year: "in July 2014, when on July 11 …"."""
        told = self.told
        if told is not None and self.text.startswith(", when", self.told_at) and self.at - self.told_at < _WHEN:
            return self.anchor is None or told.year < self.anchor.year  # "of 1953, when on January 31 …"
        if r.day is None or told is None or not self.told_month or told.month != r.month:
            return False
        if self.anchor is None:
            return self.at - self.told_at < NEAR
        apart = abs(self.anchor.month - told.month)
        return self.at - self.told_at < (_FAR if 2 < apart < 10 else NEAR) and told.year < self.anchor.year
