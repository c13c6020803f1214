"""Where each time expression belongs: the noun it stands in, or the clause it stands in."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date, timedelta

from attrs import define

from ..layers import Syntax, Words
from ..lexicon.calendar import CONTRACTS
from ..lexicon.ranks import find_rank
from ..records import Timex, When, WhenBasis, WhenRole, new_when, quick

ROLES: dict[str, WhenRole] = {
    "since": "begin", "from": "begin", "starting": "begin", "beginning": "begin", "effective": "begin",
    "until": "end", "till": "end", "by": "end", "through": "end", "ending": "end", "to": "end",
    "before": "before", "after": "after", "following": "after",
}  # fmt: skip
_LOOSE = frozenset(
    "in on at of during over around about early late mid the this that last next late-night between and within".split()
)
_LIMITS: dict[str, WhenRole] = {"later": "end", "earlier": "begin", "sooner": "begin"}  # "no later than May 5"
_BETWEEN = frozenset({"in", "on", "at", "all", "of", "during", "the"})
_PERIODS = frozenset("day days week weeks month months quarter quarters year years period season half".split())
_LONG_AGO = ("ago", "vaguely_ago")
LONG = frozenset("day days week weeks month months year years decade decades".split())
_OF = frozenset({"in", "of", "at", "period", "quarter"})
_AMOUNT = 6  # so many words an amount has
_AMOUNTS = frozenset(
    "percent per cent pct points point million billion trillion thousand hundred crore lakh dollars euros pounds cents "
    "pence yen tonnes tons barrels people a share of in the same period quarter".split()
)
_ONE_DAY = timedelta(1)


@define(eq=False, repr=False)
class Dating:
    """A time expression with the words it covers (half-open), the clause it stands in, and what it says."""

    start: int
    end: int
    clause: int
    role: WhenRole
    timex: Timex
    when: When


new_dating = quick(Dating)


def day_value(timex: Timex) -> str:
    """The value without its time of day."""
    return timex.value.split("T", 1)[0]


def make_when(timex: Timex, role: WhenRole, basis: WhenBasis) -> When:
    """What the time expression says in this role."""
    begin, end = timex.begin, timex.end
    if timex.type == "TIME" and role in ("before", "after"):
        role = "on"  # "shortly after 1 a.m." is on that day
    if role == "before":  # "before the end of the year" is not before the year
        latest = end if timex.mod == "END" else _shift(begin, -_ONE_DAY)
        return new_when(None, None, latest, role, basis, timex)
    if role == "after":
        earliest = begin if timex.mod == "START" else _shift(end, _ONE_DAY)
        return new_when(None, earliest, None, role, basis, timex)
    if role == "begin":
        end = None
    elif role == "end":
        begin = None
    return new_when(day_value(timex), begin, end, role, basis, timex)


def _shift(day: date | None, by: timedelta) -> date | None:
    try:
        return None if day is None else day + by
    except OverflowError:
        return None


def attach_times(syntax: Syntax, timexes: Sequence[Timex], dateline_end: int, published: When | None) -> list[Dating]:
    """The time expressions that can date an event, in text order, with role and place."""
    starts, lower, clause_at = syntax.words.starts, syntax.words.lower, syntax.clause_at
    found: list[Dating] = []
    for timex in timexes:
        now = timex.value == "PRESENT_REF" and published is not None
        if (timex.begin is None and not now) or timex.type not in ("DATE", "TIME") or timex.span.start < dateline_end:
            continue
        start, end = bisect_right(starts, timex.span.start) - 1, bisect_left(starts, timex.span.end)
        if start < 0 or clause_at[start] < 0 or (end < len(lower) and lower[end] in CONTRACTS):
            continue
        if start > 1 and (_is_compared(lower, start) or _is_counted(syntax.words, start)):
            continue
        if found and found[-1].end > start:  # the second of "March 3-5"
            _reach(found[-1], timex)
            found[-1].end = max(found[-1].end, end)
            continue
        role = _role(lower, start)
        if published is not None and now:
            when = new_when(published.value, published.earliest, published.latest, "on", "publication", timex)
        else:
            when = make_when(timex, role, "explicit")
        if role == "on" and start > 1 and lower[start - 1] == "and" and found and found[-1].end == start - 1:
            first = found[-1]
            if first.role == "on" and first.start and lower[first.start - 1] == "between":
                first.role, first.when = "begin", make_when(first.timex, "begin", "explicit")
                role, when = "end", make_when(timex, "end", "explicit")
        found.append(new_dating(start, end, clause_at[start], role, timex, when))
    return found


def _reach(first: Dating, timex: Timex) -> None:
    """Let a time reach to another that shares a word with it: "the 2011-12 season"."""
    if first.role == "end":
        first.when = make_when(timex, "end", "explicit")
    elif first.role in ("on", "begin") and timex.end is not None:
        first.role = "begin"
        first.when = new_when(None, first.timex.begin, timex.end, "begin", "explicit", first.timex)


def find_vague(syntax: Syntax, timexes: Sequence[Timex]) -> tuple[set[int], set[int]]:
    """The clauses that tell of a habit: "runs every Friday"; not "costs ten pounds a year".

    Also those whose week of a month is told. Then those that say when, but on no day that is known: "the Sunday before the vote", "two days after he fell".
    """
    words, clause_at = syntax.words, syntax.clause_at
    habits: set[int] = set()
    vague: set[int] = set()
    for timex in timexes:
        if timex.begin is None and (told := _told_as(timex)):
            found = habits if told == "habit" else vague
            found.add(clause_at[bisect_right(words.starts, timex.span.start) - 1])
    times, lower = words.times, words.lower
    at = times.find("b")
    while at >= 0:
        if lower[at - 1] in LONG and 0 < at < len(lower) - 1:
            vague.add(clause_at[at + 1])
        at = times.find("b", at + 1)
    return habits, vague


def _told_as(timex: Timex) -> str:
    """What a time without a day tells of: a "habit", a "vague" day, or "" where neither."""
    value, rule = timex.value, timex.rule
    if rule == "weeks_of_month":  # "return in the first week of May"
        return "habit"
    if timex.type == "SET":
        return "habit" if rule != "duration" and value[:2] != "PT" else ""
    vague = (value[:6] == "XXXX-W" and timex.type == "DATE") or (value == "PAST_REF" and rule in _LONG_AGO)
    return "vague" if vague else ""


def _is_compared(lower: list[str], start: int) -> bool:
    """Whether something is only compared with that time: "more than in May", "than in all of 2010"."""
    if lower[start - 1] in _OF:
        second = lower[start - 2]
        if second == "ahead" and lower[start] == "last":
            return True
        if (second in _AMOUNTS or second[0].isdigit()) and _is_from(lower, start - 2):
            return True
    for i in range(start - 1, max(start - 5, 0) - 1, -1):
        if lower[i] == "than":
            return lower[i - 1] not in _LIMITS
        if lower[i] not in _BETWEEN:
            return False
    return False


def _is_from(lower: list[str], last: int) -> bool:
    """Whether the words up to the last tell from what an amount changed: "down from 68 percent (in 2010)"."""
    for i in range(last, max(last - _AMOUNT, 0), -1):
        if lower[i] == "from" or (lower[i] in ("with", "to") and lower[i - 1] == "compared"):
            return i < last and (lower[i + 1][0].isdigit() or lower[i + 1] in "$£€")
        if lower[i].isalpha() and lower[i] not in _AMOUNTS:
            return False
    return False


def _is_counted(words: Words, start: int) -> bool:
    """Whether the time only says over what is counted: "the third time this year", "first win since May"."""
    lower, times = words.lower, words.times
    if lower[start - 1] == "time":
        return times[start - 2] == "o"
    if lower[start - 1] == "since":  # "the first meeting since May"
        return find_rank(words, start - 2) >= 0 and "when" not in lower[start + 1 : start + 4]
    if lower[start] == "this" and lower[start + 1 : start + 2] == ["year"]:  # "the strongest to hit it this year"
        rank = find_rank(words, start - 1)
        return rank >= 0 and "to" in lower[rank + 1 : rank + 3]
    return lower[start - 1] == "to" and lower[start - 2] in _PERIODS


def _role(lower: list[str], start: int) -> WhenRole:
    """The role that the words before the time expression give it."""
    i = start - 1
    if i > 0 and lower[i] == "than":
        return _LIMITS.get(lower[i - 1], "on")
    for _ in range(3):
        if i < 0:
            break
        role = ROLES.get(lower[i])
        if role:
            if (role == "end" and lower[i] == "to") or (
                lower[i] == "by" and i and lower[i - 1] in ("followed", "caused")
            ):
                return "on" if lower[i] == "by" else role
            return role
        if lower[i] not in _LOOSE:
            break
        i -= 1
    return "on"
