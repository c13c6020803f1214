"""Headlines that report with a dash or a colon: "… — minister", "Minister: …"."""

from __future__ import annotations

from .page import Draft, Page

_DASHES = frozenset({"—", "–", "--", "-"})
_LONGEST = 7  # words that a source in a headline may take


def read_headlines(page: Page) -> None:
    """File a draft for each title that names its source behind a dash or before a colon."""
    for start, end, kind in page.blocks:
        if kind != "title":
            continue
        _dashed(page, start, end)


def _dashed(page: Page, start: int, end: int) -> None:
    lower = page.syntax.words.lower
    at = end - 1
    while at > start and end - at <= _LONGEST + 1 and lower[at] not in _DASHES:
        at -= 1
    if not start + 2 < at < end - 1 or lower[at] not in _DASHES or any(page.taken[start:end]):
        return
    if any(page.syntax.verb_at[k] >= 0 for k in range(at + 1, end)):
        return
    stretches = [s for s in page.near(start, at) if start <= s.start and s.end <= at]
    kind = "mixed" if stretches else "indirect"
    if len(stretches) == 1 and stretches[0].start == start and stretches[0].end == at:
        kind = "direct"
    pieces = [(stretches[0].first, stretches[0].stop)] if kind == "direct" else [(start, at)]
    page.add(
        Draft(kind, pieces, stretches, -1, "headline_dash", "headline_dash", source=(at + 1, end), cue=(at, at + 1))
    )
