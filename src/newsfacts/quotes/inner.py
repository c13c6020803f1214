"""Reports within quotes: what a quoted speaker says that somebody else said."""

from __future__ import annotations

from bisect import bisect_left

from ..layers import CueFind
from .borders import NOMINAL, TRAILING, border
from .page import Draft, Page, Stretch

_OWN = frozenset("i we you me us".split())  # a speaker's own thoughts are no report of somebody else's


def read_inner(page: Page) -> None:
    """File a draft for each cue within a quote that reports a clause or a quotation of somebody else's."""
    lower = page.syntax.words.lower
    for around in [*page.stretches, *page.spoken]:
        if around.report < 0:
            continue
        for k in range(bisect_left(page.heads, around.first), bisect_left(page.heads, around.stop)):
            find = page.cues[k]
            if find.passive or find.source is None or find.form in NOMINAL:
                continue
            if find.source[0] < around.first or lower[find.source[0]] in _OWN:
                continue
            draft = _quotation(page, k, find) if find.form == "quote" else _clause(page, k, find, around)
            if draft is not None:
                draft.parent = around.report
                page.add(draft)


def _quotation(page: Page, k: int, find: CueFind) -> Draft | None:
    """The words in marks of their own that the cue introduces."""
    within = page.nested.get(find.after)
    if within is None:
        return None
    return Draft("direct", [(within.first, within.stop)], [within], k, "quote_within_quote", "cue_before")


def _clause(page: Page, k: int, find: CueFind, around: Stretch) -> Draft | None:
    """The clause that the cue reports, up to the end of the quote around it."""
    if find.form not in ("that", "clause", "question"):
        return None
    stop = min(border(page, k, find.after, page.sentence(find.head)[1]), around.stop)
    while stop > find.after and page.syntax.words.lower[stop - 1] in TRAILING:
        stop -= 1
    if stop <= find.after:
        return None
    return Draft("indirect", [(find.after, stop)], [], k, "report_within_quote", "cue_before_clause")
