"""Headlines that report with a dash or a colon: "… — minister", "Minister: …"."""

from __future__ import annotations

from ..layers import Syntax
from .page import Draft, Page

_DASHES = frozenset({"—", "–", "--", "-"})
_RUBRICS = frozenset(
    """analysis blog briefing column comment desk diary editorial explainer feature guide interview letters obituary opinion
    preview profile quiz recap report review sketch update view""".split()
)
_LONGEST = 7  # words that a source in a headline may take


def read_headlines(page: Page) -> None:
    """File a draft for each title that names its source behind a dash or before a colon."""
    titles = [(start, end) for start, end, kind in page.blocks if kind in ("title", "deck")]
    if not titles:
        return
    for start, end in titles:
        if not any(page.taken[start:end]):
            _dashed(page, start, end)
            _labelled(page, start, end)
            _quote_first(page, start, end)


def _dashed(page: Page, start: int, end: int) -> None:
    lower = page.syntax.words.lower
    at = end - 1
    while at > start and end - at <= _LONGEST + 1 and lower[at] not in _DASHES:
        at -= 1
    if start + 2 < at and lower[at] in _DASHES and _is_source(page, at + 1, end):
        _file(page, (start, at), (at + 1, end), at, "headline_dash")


def _labelled(page: Page, start: int, end: int) -> None:
    lower = page.syntax.words.lower
    for at in range(start + 1, min(start + _LONGEST, end - 3)):
        if lower[at] == ":":
            # "Floods: …, jury told"
            told = any(at < cue.head < end and lower[cue.begin - 1] == "," for cue in page.cues)
            if not told and _is_source(page, start, at) and not any(page.taken[start:end]):
                _file(page, (at + 1, end), (start, at), at, "headline_colon")
            return


def _quote_first(page: Page, start: int, end: int) -> None:
    """File the quotation of 'We were lucky' - Weiss fears the worst, where the one behind the dash speaks in the story."""
    syntax = page.syntax
    stretch = next((s for s in page.near(start, start + 1) if s.start == start and s.report < 0), None)
    if stretch is None or stretch.end + 1 >= end or syntax.words.lower[stretch.end] not in (*_DASHES, ":"):
        return
    first = stretch.end + 1
    group = syntax.noun_at[first]
    if group < 0 or syntax.nouns[group].start != first or syntax.nouns[group].determiner:
        return
    last = min(syntax.nouns[group].end, end)
    if _speaks(page, first, last):
        _file(page, (stretch.start, stretch.end), (first, last), stretch.end, "headline_quote_first")


def _speaks(page: Page, first: int, last: int) -> bool:
    """True where a source of the story begins with these words or is a number of them, or has a name that is all of them."""
    lower, classes = page.syntax.words.lower, page.syntax.classes
    wanted = lower[first:last]
    for cue in page.cues:
        if cue.source is not None:
            start, end = cue.source
            start += classes[start] == "D"
            if lower[start : start + last - first] == wanted or (
                classes[end - 1] == "K" and lower[end + first - last : end] == wanted
            ):
                return True
    return not classes[first:last].strip("P") and _is_quoted(page, wanted[-1], "P")


def _is_source(page: Page, start: int, end: int) -> bool:
    """True where these words are somebody whom the story quotes, or an office in small letters; no site, no topic."""
    syntax = page.syntax
    if start >= end or any(syntax.verb_at[k] >= 0 or _is_score(syntax, k) for k in range(start, end)):
        return False
    last = syntax.words.printed(end - 1)
    if last in _RUBRICS:
        return False
    if _is_quoted(page, last.lower()):
        return True
    group = syntax.noun_at[start]
    whole = group >= 0 and (syntax.nouns[group].start, syntax.nouns[group].end) == (start, end)
    return whole and last.islower()


def _is_score(syntax: Syntax, word: int) -> bool:
    """True for the result in "Leeds 2-1 Rovers: Hale hails his side"."""
    return syntax.classes[word] == "m" and not syntax.words.lower[word].isalnum()


def _is_quoted(page: Page, word: str, letter: str = "") -> bool:
    """True where the word, of this class if one is given, is in the source of a cue."""
    lower, classes = page.syntax.words.lower, page.syntax.classes
    for cue in page.cues:
        if cue.source is not None and word in lower[cue.source[0] : cue.source[1]]:
            if not letter or classes[lower.index(word, cue.source[0])] == letter:
                return True
    return False


def _file(page: Page, piece: tuple[int, int], source: tuple[int, int], mark: int, rule: str) -> None:
    start, end = piece
    while end > start and page.syntax.words.lower[end - 1] in (".", ",", ":"):
        end -= 1
    stretches = [s for s in page.near(start, end) if start <= s.start and s.end <= end and s.report < 0]
    kind = "mixed" if stretches else "indirect"
    pieces = [(start, end)]
    if len(stretches) == 1 and (stretches[0].start, stretches[0].end) == (start, end):
        kind, pieces = "direct", [(stretches[0].first, stretches[0].stop)]
    if end > start:
        page.add(Draft(kind, pieces, stretches, -1, rule, rule, source=source, cue=(mark, mark + 1)))
