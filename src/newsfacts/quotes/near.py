"""The cue of a stretch between marks: the frame that stands right after it, or around the one before it."""

from __future__ import annotations

from bisect import bisect_left

from ..layers import CueFind, NounGroup
from .page import Page, Stretch
from .titles import is_named

PAUSES = frozenset(",;:-–—.!?…") | {"--", "...", "...."}
"""Words at which a quotation may pause for its attribution."""

_PHRASE = 14  # words that a source may take whose groups the clause layer has not made out
_LONGEST = 40  # words that a source with its additions may take


def frame_after(page: Page, stretch: Stretch) -> int:
    """The frame whose clause begins right after the stretch."""
    lower = page.syntax.words.lower
    block_end = page.blocks[stretch.block][1]
    at = stretch.end
    if not stretch.closed or is_named(page, stretch):
        return -1
    paused = lower[stretch.stop - 1] in PAUSES and lower[stretch.stop - 1] != "."
    if at < block_end and lower[at] in (",", "-", "–", "—", "--"):
        paused, at = True, at + 1
    find = page.after.get(at, -1)
    if find < 0 and at < block_end:
        find = _apart_frame(page, at, block_end)
    if find < 0 and at < block_end and paused:
        find = _far_frame(page, at)
        if find < 0:
            find = _plain_frame(page, at) if stretch.start - page.sentence(stretch.start)[0] < 2 else -1
    if find < 0 or at >= block_end:
        return -1
    frame = page.cues[find]
    verb = page.syntax.verb_at[frame.head]
    if verb >= 0 and page.syntax.verbs[verb].form == "ing":
        return -1
    if frame.source is not None and frame.source[0] < stretch.start and frame.form not in ("", "object"):
        return -1  # "Hale called it “a joke,” complained that …": one verb of a series
    if frame.head - at > _LONGEST or (frame.form in ("clause", "that", "to_do", "doing", "question") and not paused):
        return -1
    if not paused and (
        frame.form != "" or not (frame.after >= block_end or page.syntax.classes[frame.after] in ".,;:-()")
    ):
        return -1
    return find


def _apart_frame(page: Page, at: int, block_end: int) -> int:
    """The frame whose source the clause layer has cut in two: "Leeds police / Chief Anna Weiss said"."""
    group = page.syntax.noun_at[at]
    if group < 0 or page.syntax.nouns[group].start != at:
        return -1
    end = page.syntax.nouns[group].end
    find = page.after.get(end, -1) if end < block_end else -1
    source = page.cues[find].source if find >= 0 else None
    if source is None or source[0] != end:
        return -1
    page.sources[find] = (at, source[1])
    return find


def _far_frame(page: Page, at: int) -> int:
    """The cue of "…," Weiss, who has led the talks since May, said: its source stands right after the stretch."""
    syntax = page.syntax
    lower = syntax.words.lower
    group = syntax.noun_at[at]
    if group < 0 or lower[syntax.nouns[group].end : syntax.nouns[group].end + 1] != [","]:
        return -1
    _, end = page.sentence(at)
    for k in range(bisect_left(page.heads, at), len(page.cues)):
        find = page.cues[k]
        if find.head >= end or find.head - at > _LONGEST:
            return -1
        if (
            find.form == ""
            and "quote" in find.constructions
            and not page.quoted[find.head]
            and (lower[find.start - 1] == "," or _still_apposed(page, find, syntax.nouns[group]))
        ):
            page.sources[k] = (syntax.nouns[group].start, syntax.nouns[group].end)
            return k
    return -1


def _still_apposed(page: Page, find: CueFind, group: NounGroup) -> bool:
    """True where an addition to the name before it is not closed: "…," Anna Weiss, head of a firm in Leeds told us."""
    source, syntax = find.source, page.syntax
    if source is None or group.kind != "name" or source[0] <= group.end:
        return False
    comma = syntax.words.lower[source[0] - 1] in (",", "of", "in", "at", "for") or syntax.classes[source[0]] in "Dq"
    return comma and syntax.nouns[syntax.noun_at[source[0]]].kind != "pronoun" and find.form == ""


def _plain_frame(page: Page, at: int) -> int:
    """The cue of "…," a senior Food and Farming Office (FFO) official said: no other verb stands before it."""
    syntax = page.syntax
    k = bisect_left(page.heads, at)
    if k >= len(page.cues) or page.sentence(at)[1] <= page.heads[k]:
        return -1
    find = page.cues[k]
    first, stop = at, find.start
    if not 1 < stop - at <= _PHRASE or "quote" not in find.constructions or find.form not in ("", "object"):
        return -1
    if syntax.noun_at[at] < 0 or page.quoted[find.head] or any(syntax.verb_at[i] >= 0 for i in range(at, stop)):
        return -1
    while first < stop and syntax.words.lower[first] not in (",", "-", "--"):
        first += 1
    source = at, first
    if find.source is not None and find.source[0] == first + 1 < stop:
        if syntax.words.lower[stop - 1] != ",":
            return -1  # "…," the end of an age, Weiss said
        if syntax.classes[first - 1] != "P" and first + 1 < stop - 1:
            source = first + 1, stop - 1  # "…," another friend, Anna Weiss, told reporters
    page.sources[k] = source
    return k


def within_a_report(page: Page, intro: int) -> bool:
    """True where the cue before a stretch stands in a clause that an earlier cue reports: "he said they told him “no”"."""
    clauses = page.syntax.clauses
    find = page.cues[intro]
    index = find.clause
    for _ in range(4):
        if index < 0:
            return False
        clause = clauses[index]
        if clause.kind == "complement" and any(
            page.cues[k].clause == clause.governor
            and page.cues[k].form in ("that", "clause")
            and not page.quoted[page.cues[k].head]
            for k in range(max(0, intro - 4), intro)
        ):
            return True
        index = clause.coordinated if clause.coordinated >= 0 else clause.governor
    return False
