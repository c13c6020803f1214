"""Reports within quotes: what a quoted speaker says that somebody else said."""

from __future__ import annotations

from .borders import NOMINAL, TRAILING, border
from .page import Draft, Page

_OWN = frozenset("i we you me us".split())  # a speaker's own thoughts are no report of somebody else's


def read_inner(page: Page) -> None:
    """File a draft for each cue within a quote that reports a clause of somebody else's."""
    words = page.syntax.words
    for k, find in enumerate(page.cues):
        if not page.quoted[find.head] or find.passive or find.source is None or find.form in NOMINAL:
            continue
        if find.form not in ("that", "clause", "question") or words.lower[find.source[0]] in _OWN:
            continue
        around = next((s for s in page.near(find.head, find.head + 1) if s.first <= find.head < s.stop), None)
        if around is None or around.report < 0 or find.source[0] < around.first:
            continue
        stop = min(border(page, k, find.after, page.sentence(find.head)[1]), around.stop)
        while stop > find.after and words.lower[stop - 1] in TRAILING:
            stop -= 1
        if stop > find.after:
            draft = Draft("indirect", [(find.after, stop)], [], k, "report_within_quote", "cue_before_clause")
            draft.parent = around.report
            page.add(draft)
