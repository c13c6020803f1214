"""The anchor day: the day from which relative dates are counted.

In this order: the publication day that the caller gives; a dateline with its year; a day that the page prints above or
below the story; the dateline's day in the year of the page's copyright; the dateline's day in the one year that the
weekday of the lead and the years of the text agree on, which is then inferred and doubted. Else there is none: the
machine's clock is never asked.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from attrs import evolve

from .article import Article
from .layers import TimeFind, Words
from .lexicon.places import folded, regions_by_name
from .records import Anchor, Block, Dateline, Doubt, PartialDate, Span
from .rules import compiled

_WEEKDAYS = {
    name: i
    for i, names in enumerate(
        ("monday", "tuesday tues", "wednesday weds", "thursday thurs thur", "friday", "saturday", "sunday")
    )
    for name in names.split()
}  # fmt: skip
# Words of the lead within which its weekday is looked for.
_LEAD = 70
# How many years after the latest year named the story may have been written, and how many before it count as recent.
_LATER, _RECENT = 1, 2
# Within so many days of the anchor a date without a year can only be the nearest.
_NEAR = 90
_NOT_THIS_WEEK = frozenset("""next last until till coming by through from following previous""".split())
_AHEAD = frozenset(
    """will plan plans planned planning expected scheduled upcoming due target forecast hopes hope host hosts aims""".split()
)
# What stands before the day of a later version, and within how many characters of it.
_UPDATED = r"(?i:updat|modified|amended|revised|corrected)"
_LABEL = 30
_UNTIL = frozenset(["by", "until", "till", "through", "beyond", "towards", "toward"])
_NOW_YEAR = frozenset(["this", "last", "next", "a", "previous"])


def choose_anchor(
    article: Article,
    words: Words,
    dateline: Dateline | None,
    blocks: Sequence[Block],
    times: Sequence[TimeFind],
) -> tuple[Anchor, Dateline | None, list[Doubt]]:
    """The anchor, the dateline with its date filled from it, and the doubts met."""
    written = dateline.written if dateline is not None else None
    doubts: list[Doubt] = []
    if article.published is not None:
        anchor = Anchor(article.published, "published")
        if article.published_otherwise:
            others = tuple(day.isoformat() for day in article.published_otherwise)
            doubts.append(Doubt("date", article.span(0, 0), article.published.isoformat(), others))
    elif written is not None and written.year is not None and (day := _nearest(written, None)):
        anchor = Anchor(day, "dateline")
    else:
        anchor = _from_the_page(article, blocks, times, written) or Anchor(None, "none")
        if anchor.day is None and dateline is not None and written is not None:
            anchor = _inferred(article, words, dateline, written, times, doubts)
    dateline = _dated(dateline, anchor.day)
    if dateline is not None:
        doubts += _unplaced(dateline)
    doubts += _contradictions(article, times, anchor.day)
    return anchor, dateline, doubts


def _dated(dateline: Dateline | None, near: date | None) -> Dateline | None:
    """The dateline with its date: its own year, or the year that puts it nearest to `near`."""
    if dateline is None or dateline.written is None or dateline.written.day is None:
        return dateline
    return evolve(dateline, date=_nearest(dateline.written, near))


def _nearest(written: PartialDate, near: date | None) -> date | None:
    if written.month is None or written.day is None:
        return None
    if written.year is not None:
        years = [written.year]
    elif near is not None:
        years = [near.year, near.year - 1, near.year + 1]
    else:
        return None
    days = [day for year in years if (day := _day(year, written.month, written.day))]
    if near is None:
        return days[0] if days else None
    return min(days, key=lambda day: abs((day - near).days), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _unplaced(dateline: Dateline) -> Iterator[Doubt]:
    """A place whose qualifier names two countries: "LOSTVILLE, Georgia"."""
    for place in dateline.places:
        if place.country is None and place.qualifier is not None:
            rows = regions_by_name().get(folded(place.qualifier), ())
            countries = tuple(dict.fromkeys(row.country for row in rows if row.country is not None))
            if len(countries) > 1:
                yield Doubt("place", place.span, None, countries)


def _contradictions(article: Article, times: Iterable[TimeFind], anchor: date | None) -> Iterator[Doubt]:
    """Dates that do not fall on the weekday printed with them; without a year, those near the anchor day alone."""
    for find in times:
        partial = find.partial
        if partial is None or partial.weekday is None or partial.day is None:
            continue
        day = _nearest(partial, anchor)
        near = partial.year is not None or (day is not None and anchor is not None and abs((day - anchor).days) < _NEAR)
        if day is not None and near and day.weekday() != partial.weekday:
            off = (partial.weekday - day.weekday() + 3) % 7 - 3
            other = date.fromordinal(max(1, min(day.toordinal() + off, date.max.toordinal())))
            yield Doubt("weekday", article.span(find.start, find.end), day.isoformat(), (other.isoformat(),))


def _from_the_page(
    article: Article, blocks: Sequence[Block], times: Sequence[TimeFind], written: PartialDate | None
) -> Anchor | None:
    """A full date outside the story ("Updated: 2017-09-15"), or the copyright's year for the dateline's day."""
    # Below the first paragraph the dates of furniture are those of other stories.
    story = next((b.span.start for b in blocks if b.kind == "paragraph"), 0)
    around = [
        b.span
        for b in blocks
        if b.kind in ("byline", "credit", "end_matter") or (b.kind == "furniture" and b.span.start < story)
    ]
    if not around:
        return None
    if (day := _stamped(article, around, times, written)) is not None:
        return Anchor(day, "page")
    if written is None:
        return None
    for span in around:
        m = compiled(r"(?i:copyright|©|\(c\))\D{0,12}((?:19|20)\d\d)\b").search(span.text)
        if m and (day := _nearest(evolve(written, year=int(m[1])), None)):
            return Anchor(day, "page")
    return None


def _stamped(
    article: Article, around: Sequence[Span], times: Sequence[TimeFind], written: PartialDate | None
) -> date | None:
    """The first full date in these lines; one of an update only where no other is, and then the dateline's day near it."""
    starts = [span.start for span in around]
    updated: date | None = None
    reach = 0
    for find in times:
        partial = find.partial
        if partial is not None and partial.year and partial.month and partial.day:
            # A weekday or a clock on a line of its own may be of the same stamp.
            within = any(
                around[i].end >= at for at in (find.start + 1, find.end) if (i := bisect_left(starts, at) - 1) >= 0
            )
            if within and (day := _nearest(partial, None)):
                if not compiled(_UPDATED).search(article.text, max(reach, find.start - _LABEL), find.start):
                    return day
                updated = updated or day
        reach = find.end
    if updated is not None and written is not None:
        return _nearest(written, updated) or updated
    return updated


def _inferred(
    article: Article,
    words: Words,
    dateline: Dateline,
    written: PartialDate,
    times: Sequence[TimeFind],
    doubts: list[Doubt],
) -> Anchor:
    """The day in the one year that agrees with the lead's weekday, no more than a year after the latest year named."""
    weekday = written.weekday if written.weekday is not None else _weekday_of_lead(words, dateline.body_start)
    years = _years_named(words, times)
    if weekday is None or not years or written.month is None or written.day is None:
        return Anchor(None, "none")
    latest = max(years)
    agreeing = [
        day
        for year in range(latest - 12, latest + 14)
        if (day := _day(year, written.month, written.day)) and day.weekday() == weekday
    ]
    near = [day for day in agreeing if latest <= day.year <= latest + _LATER]
    if len(near) != 1 or not _recent(near[0].year, years, words, times):
        return Anchor(None, "none")
    at = agreeing.index(near[0])
    others = [day.year for day in (*agreeing[max(0, at - 1) : at], *agreeing[at + 1 : at + 2])]
    doubts.append(Doubt("year", _span_of_day(article, dateline, times), str(near[0].year), tuple(map(str, others))))
    return Anchor(near[0], "inferred")


def _weekday_of_lead(words: Words, body_start: int) -> int | None:
    """The first weekday of the lead, unless a word before it moves it to another week."""
    lower = words.lower
    first = bisect_left(words.starts, body_start)
    for i in range(first, min(first + _LEAD, len(words))):
        if lower[i] in _WEEKDAYS and (i == 0 or lower[i - 1] not in _NOT_THIS_WEEK):
            return _WEEKDAYS[lower[i]]
    return None


def _years_named(words: Words, times: Iterable[TimeFind]) -> set[int]:
    """The years that the text names as past or present."""
    years = set()
    for find in times:
        if find.partial is not None and find.partial.year and 1900 < find.partial.year < 2100:
            at = bisect_left(words.starts, find.start)
            if not _ahead(words, at):
                years.add(find.partial.year)
    return years


def _ahead(words: Words, at: int) -> bool:
    """Whether the year at this word is spoken of as one to come."""
    lower = words.lower
    if any(word in _UNTIL for word in lower[max(0, at - 2) : at]):
        return True
    first = next((i + 1 for i in range(at - 1, max(-1, at - 25), -1) if lower[i] in (".", "!", "?")), max(0, at - 24))
    last = next((i for i in range(at, min(len(lower), at + 15)) if lower[i] in (".", "!", "?")), at + 15)
    return any(word in _AHEAD for word in lower[first:last])


def _recent(year: int, years: set[int], words: Words, times: Iterable[TimeFind]) -> bool:
    """Whether the text speaks of the time just before this year, not only of some year of the past."""
    if len([y for y in years if year - _RECENT <= y <= year]) >= 2:
        return True
    latest = max(years)
    if any(t.partial is not None and t.partial.year == latest and t.partial.month is not None for t in times):
        return True
    lower = words.lower
    return any(word == "year" and i and lower[i - 1] in _NOW_YEAR for i, word in enumerate(lower))


def _span_of_day(article: Article, dateline: Dateline, times: Iterable[TimeFind]) -> Span:
    """Where the dateline prints its day."""
    for find in times:
        if dateline.span.start <= find.start and find.end <= dateline.span.end and find.partial is not None:
            return article.span(find.start, find.end)
    return dateline.span
