"""The anchor day: the day from which relative dates are counted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from attrs import evolve

from .article import Article
from .layers import TimeFind, Words
from .records import Anchor, Block, Dateline, Doubt, PartialDate


def choose_anchor(
    article: Article,
    words: Words,
    dateline: Dateline | None,
    blocks: Sequence[Block],
    times: Sequence[TimeFind],
) -> tuple[Anchor, Dateline | None, list[Doubt]]:
    """The anchor, the dateline with its date filled from it, and the doubts met."""
    doubts: list[Doubt] = []
    if article.published is not None:
        return Anchor(article.published, "published"), _dated(dateline, article.published), doubts
    if dateline is not None and dateline.written is not None and dateline.written.year is not None:
        dateline = _dated(dateline, None)
        if dateline is not None and dateline.date is not None:
            return Anchor(dateline.date, "dateline"), dateline, doubts
    return Anchor(None, "none"), dateline, doubts


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
    return min(days, key=lambda d: abs((d - near).days), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
