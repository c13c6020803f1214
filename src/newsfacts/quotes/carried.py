"""Quotes without a cue: whose they are by the report before, or by the sentence before."""

from __future__ import annotations

from bisect import bisect_left

from .page import Draft, Page

_GESTURES = frozenset(
    """agree disagree nod shake shrug laugh smile sigh grin wince grimace cry weep sob blush hesitate frown scoff concur chuckle
    giggle beam bristle groan moan pause relent demur""".split()
)


def carry_sources(page: Page) -> None:
    """Let each quote without a cue share the source of the report that ends last before it, or go on with that report."""
    orphans = [draft for draft in page.drafts if draft.source_rule == "speaker_goes_on"]
    if not orphans:
        return
    ends = sorted((d.pieces[-1][1], k) for k, d in enumerate(page.drafts) if d.find >= 0 or d.source is not None)
    places = [end for end, _ in ends]
    for draft in orphans:
        nearest = bisect_left(places, draft.pieces[0][0] + 1) - 1
        draft.inherits = ends[nearest][1] if nearest >= 0 else -1
        if subject := _gesture(page, draft):
            draft.source, draft.source_rule, draft.inherits = subject, "introduced", -1
        elif asked := _asked(page, draft.inherits):
            draft.source, draft.source_rule, draft.inherits = asked, "introduced", -1
        elif _completes(page, draft):
            for stretch in draft.stretches:
                page.extend(draft.inherits, stretch)
            page.drafts[draft.inherits].kind = "mixed"
            draft.pieces = []


def _gesture(page: Page, draft: Draft) -> tuple[int, int] | None:
    """The subject of the sentence before, where it tells how somebody looked or took it: Weiss nodded. “…”."""
    syntax, first = page.syntax, draft.stretches[0]
    at = first.start - 1
    if at <= page.blocks[first.block][0] or page.quoted[at]:
        return None
    start = max(page.sentence(at)[0], page.blocks[first.block][0])
    for word in range(at - 1, start, -1):
        verb = syntax.verb_at[word]
        if verb < 0 or syntax.verbs[verb].form != "finite" or syntax.verbs[verb].lemma not in _GESTURES:
            continue
        clause = syntax.clause_at[word]
        subject = syntax.clauses[clause].subject if clause >= 0 and syntax.clauses[clause].kind == "main" else None
        if subject is not None and subject.start >= start and subject.end <= syntax.verbs[verb].start:
            return _beside(page, subject.start, subject.end)
    return None


def _beside(page: Page, start: int, end: int) -> tuple[int, int]:
    """The name that a comma sets beside a subject: "Her partner, Anna Weiss, agrees"."""
    syntax = page.syntax
    group = syntax.noun_at[end + 1] if syntax.classes[end : end + 1] == "," else -1
    if group >= 0 and syntax.nouns[group].kind == "name" and syntax.nouns[group].start == end + 1:
        return end + 1, syntax.nouns[group].end
    return start, end


def _asked(page: Page, report: int) -> tuple[int, int] | None:
    """Whoever was asked by a report of nobody: Asked whether it would rain, Weiss laughed and said “…”."""
    find = page.cues[page.drafts[report].find] if report >= 0 and page.drafts[report].find >= 0 else None
    if find is None or find.lemma != "ask" or find.source is not None or find.clause < 0:
        return None
    clause = page.syntax.clauses[find.clause]
    return (clause.subject.start, clause.subject.end) if clause.kind == "participial" and clause.subject else None


def _completes(page: Page, draft: Draft) -> bool:
    """True where a sentence in marks follows its report at once: Weiss said it was over. "We have lost."."""
    if draft.inherits < 0:
        return False
    report, first = page.drafts[draft.inherits], draft.stretches[0]
    at = report.pieces[-1][1] - 1
    if report.kind == "direct" or report.parent >= 0 or report.find < 0 or at < page.blocks[first.block][0]:
        return False
    return page.sentence(at)[1] >= first.start and draft.stretches[-1].block == first.block
