"""Quotes that a colon introduces: the attribution that the sentence before it gives."""

from __future__ import annotations

from bisect import bisect_left

from .page import Draft, Page, Stretch

BREAKS = frozenset({":", ";", "—", "–", "--", "-"})
"""Marks behind which words of their own begin."""

_LABEL = 5  # words of a name with its title
_LABELLED = 9  # the same with what it belongs to


def colon_before(page: Page, stretch: Stretch, block_start: int) -> int:
    """The word of the colon that introduces a stretch, in this paragraph or at the end of the one before, or 0."""
    lower = page.syntax.words.lower
    end = stretch.start
    if end == block_start and stretch.block:
        end = page.blocks[stretch.block - 1][1]
    return end - 1 if end and lower[end - 1] == ":" else 0


def introduce(page: Page, draft: Draft, colon: int) -> None:
    """The attribution that a sentence before a colon gives: its main cue, else the subject of its last clause."""
    syntax = page.syntax
    start, _ = page.sentence(colon)
    first, stop = bisect_left(page.heads, start), bisect_left(page.heads, colon)
    found = [k for k in range(first, stop) if not page.quoted[page.heads[k]]]
    found = [k for k in found if not page.cues[k].passive and page.cues[k].form not in ("to_do", "whom_to_do")]
    near = [k for k in found if page.cues[k].form in ("colon", "quote") or page.cues[k].after >= colon - 1]
    if near or found:
        draft.find = (near or found)[-1]
        return
    named = _label(page, start, colon)
    if named is not None:
        draft.source, draft.cue = named, (colon, colon + 1)
        return
    for word in range(colon - 1, start - 1, -1):
        verb = syntax.verb_at[word]
        clause = syntax.clause_at[word]
        if verb < 0 or clause < 0 or syntax.verbs[verb].form != "finite" or syntax.clauses[clause].kind == "relative":
            continue
        subject = syntax.clauses[clause].subject
        if subject is not None and not syntax.verbs[verb].passive:
            draft.source, draft.cue = (
                (subject.start, subject.end),
                (syntax.verbs[verb].head, syntax.verbs[verb].head + 1),
            )
            return


def _label(page: Page, start: int, colon: int) -> tuple[int, int] | None:
    """Who is named right before a colon, with no verb: "Rep. Rob Hale: “…”", "Its new head of sport Rob Hale: “…”"."""
    syntax, words = page.syntax, page.syntax.words
    group = syntax.nouns[syntax.noun_at[colon - 1]] if syntax.noun_at[colon - 1] >= 0 else None
    if group is not None and (group.start == start or words.lower[group.start - 1] in BREAKS):
        return group.start, group.end
    if 0 < colon - start <= _LABEL and all(words.printed(k)[0].isupper() for k in range(start, colon)):
        return start, colon
    name = start + len(syntax.classes[start:colon].rstrip("P"))
    alone = colon - name > 1 and colon - start <= _LABELLED and max(syntax.verb_at[start:colon]) < 0
    return (name, colon) if alone else None
