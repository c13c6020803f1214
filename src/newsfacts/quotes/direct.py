"""Direct quotes: which stretches between marks are speech, and which of them are pieces of one quote."""

from __future__ import annotations

from bisect import bisect_left

from ..layers import CueFind
from .introduced import BREAKS, colon_before, introduce
from .near import PAUSES, frame_after, within_a_report
from .page import CONNECTORS, Draft, Page, Stretch, says_something
from .titles import is_title, is_work, lead_in

_STOPS = frozenset(".!?…") | {"...", "...."}
_ENDS = _STOPS | {"-", "--", "—", "–"}
_TOLD = frozenset({"tell", "inform", "ask", "warn", "assure", "remind"})
_DASHES = frozenset({"—", "–", "―", "--", "-"})
_FURTHER = frozenset({"add", "continue", "go on", "conclude"})  # "…," she added: what came before is another quote
_CLOSING = frozenset({"'", "’", "”", '"', "''"})
_BETWEEN = (["and"], ["or"], ["but"])
_SIGNATURE = 10  # words that a dash and a name take at most
_ADJUNCTS = 25  # words that say where and when between a cue and its quote
_CROSSHEAD = 10  # words of a line between paragraphs
_FEW = 3  # words that make a stretch more than a name or a scare quote


def group_stretches(page: Page) -> None:
    """File a direct draft for each quote in marks; stretches within reported clauses are left for those."""
    last = -1  # the draft that the stretch before belongs to
    previous: Stretch | None = None
    for stretch in page.stretches:
        placed = _place(page, stretch, previous, last)
        if placed >= 0 or previous is None or stretch.block != previous.block:
            last, previous = placed, stretch


def _place(page: Page, stretch: Stretch, previous: Stretch | None, last: int) -> int:
    """The draft that a stretch went to, or -1; `last` is the draft of the stretch before."""
    if _speaker_label(page, stretch):
        return len(page.drafts) - 1
    if is_work(page, stretch):
        return -1
    intro = page.before.get(stretch.start, -1)
    close = frame_after(page, stretch)
    if stretch.continues and previous is not None and previous.report >= 0 and not previous.closed:
        if close < 0 or page.drafts[previous.report].find < 0:
            return _go_on(page, previous.report, stretch, close)
    if intro >= 0 and intro in page.spent:
        if last >= 0 and page.drafts[last].find == intro:
            return _go_on(page, last, stretch)
        intro = -1
    if intro >= 0:
        if within_a_report(page, intro):
            return -1
        if _stands_alone(page, stretch):
            return _file_introduced(page, stretch, intro)
    if close < 0 and previous is not None and last >= 0 and _goes_on(page, previous, stretch, last):
        return _go_on(page, last, stretch)
    if close >= 0 and close not in page.spent:
        return _closed_by(page, stretch, previous, close)
    if intro >= 0:
        return -1
    return _without_cue(page, stretch, last)


def _go_on(page: Page, index: int, stretch: Stretch, cue: int = -1) -> int:
    """Let a quote go on with a stretch, which may bring the cue that it lacked."""
    page.extend(index, stretch)
    if cue >= 0:
        draft = page.drafts[index]
        draft.find, draft.inherits, draft.source_rule = cue, -1, "cue_after"
        page.spent.add(cue)
    return index


def _closed_by(page: Page, stretch: Stretch, previous: Stretch | None, close: int) -> int:
    """The draft of a stretch with its cue behind it: of its own, of the paragraph before, or of a whole clause."""
    if previous is not None and page.cues[close].lemma not in _FURTHER and _leads_on(page, previous, stretch):
        return _go_on(page, previous.report, stretch, close)
    left = _prefix(page, stretch)
    if left == stretch.start:
        return _file(page, stretch, close, "cue_after")
    if not says_something(page, left, stretch.stop) or page.syntax.words.lower[stretch.stop - 1] == ".":
        return -1
    return _file_mixed(page, stretch, left, close)


def _without_cue(page: Page, stretch: Stretch, last: int) -> int:
    """The draft of a stretch that no listed cue reports, or -1."""
    for attempt in (_any_verb, _cue_before_adjunct, _any_verb_before, _signed):
        spoken = attempt(page, stretch)
        if spoken is not None:
            return spoken
    return _orphan(page, stretch, last) if _whole_sentence(page, stretch) else -1


def _speaker_label(page: Page, stretch: Stretch) -> bool:
    """True where a transcript's label opened the stretch ("WEISS: …"), and its draft is filed."""
    words = page.syntax.words
    opening = words.lower[stretch.first : min(stretch.first + 4, stretch.stop)]
    if ":" not in opening:
        return False
    colon = stretch.first + opening.index(":")
    label = [words.printed(k) for k in range(stretch.first, colon)]
    if colon + 1 >= stretch.stop or not label or not all(w.isupper() and len(w) > 1 for w in label):
        return False
    stretch.inner_start = words.starts[colon + 1]
    draft = Draft("direct", [(colon + 1, stretch.stop)], [stretch], -1, "speaker_label", "speaker_label")
    draft.source, draft.cue = (stretch.first, colon), (colon, colon + 1)
    page.add(draft)
    return True


def _file(page: Page, stretch: Stretch, find: int, rule: str) -> int:
    draft = Draft("direct", [(stretch.first, stretch.stop)], [stretch], find, rule, rule)
    return page.add(draft)


def _file_introduced(page: Page, stretch: Stretch, find: int) -> int:
    """File a stretch behind its cue, with the first half of its sentence where the cue only interrupts it."""
    left = _first_half(page, stretch, page.cues[find])
    if left is None:
        return _file(page, stretch, find, "cue_before")
    draft = Draft("mixed", [left, (stretch.start, stretch.end)], [stretch], find, "clause_around_cue", "cue_before")
    return page.add(draft)


def _first_half(page: Page, stretch: Stretch, find: CueFind) -> tuple[int, int] | None:
    """The words before a cue that a stretch goes on with, as in: A dry spring, she said, “would ruin us”."""
    words, stop = page.syntax.words, find.begin - 1
    commas = words.lower[stop] == "," == words.lower[stretch.start - 1]
    if not commas or not words.text[stretch.inner_start].islower():
        return None
    if find.source is None or find.source[0] < find.begin or page.syntax.classes[find.head] == "G":
        return None
    start = max(page.sentence(find.head)[0], page.blocks[stretch.block][0])
    while start < stop and (words.lower[start] in CONNECTORS or not words.lower[start][0].isalnum()):
        start += 1
    if stop - start < _FEW or page.taken.find(1, start, stop) >= 0 or page.quoted.find(1, start, stop) >= 0:
        return None
    if page.syntax.classes[start] in "I32":
        return None  # "At the same time, she said, “…”": the author's
    joined = words.lower[stretch.first] in CONNECTORS or not says_something(page, start, stop)
    return (start, stop) if joined else None


def _cue_before_adjunct(page: Page, stretch: Stretch) -> int | None:
    """The draft of Weiss said in Leeds, which was under water, "…": the cue reports nothing else, a comma leads on."""
    lower = page.syntax.words.lower
    start = page.sentence(stretch.start)[0]
    lead = lead_in(page, stretch)
    if lead <= start or lower[stretch.stop - 1] not in PAUSES:
        return None
    first, stop = bisect_left(page.heads, start), bisect_left(page.heads, stretch.start)
    near = [k for k in range(first, stop) if not page.quoted[page.heads[k]]]
    if any(page.cues[k].form in ("that", "clause") for k in near) or is_title(page, stretch):
        return None
    for k in reversed(near):
        find = page.cues[k]
        bare = find.addressee is not None or page.syntax.noun_at[find.end] < 0  # not "wrote a column"
        if find.form == "" and find.source is not None and not find.passive and k not in page.spent and bare:
            if "quote" in find.constructions and not any(page.quoted[find.head : lead]):
                return _file(page, stretch, k, "cue_before") if stretch.start - find.head <= _ADJUNCTS else None
    return None


def _any_verb_before(page: Page, stretch: Stretch) -> int | None:
    """The draft of Weiss snapped, "…": a subject, any verb and a comma lead to a sentence in marks."""
    syntax, at = page.syntax, stretch.start - 2
    words = syntax.words
    if at <= page.blocks[stretch.block][0] or words.lower[at + 1] not in (",", ":") or page.quoted[at]:
        return None
    verb = syntax.verb_at[at]
    group = syntax.noun_at[syntax.verbs[verb].start - 1] if verb >= 0 else -1
    if group < 0 or syntax.verbs[verb].form != "finite" or syntax.verbs[verb].lemma == "be":
        return None
    if words.text[stretch.inner_start].islower() or words.lower[stretch.stop - 1] not in PAUSES:
        return None
    draft = Draft("direct", [(stretch.first, stretch.stop)], [stretch], -1, "cue_before", "verb_before_comma")
    draft.source = (syntax.nouns[group].start, syntax.nouns[group].end)
    draft.cue = (syntax.verbs[verb].head, syntax.verbs[verb].head + 1)
    return page.add(draft)


def _signed(page: Page, stretch: Stretch) -> int | None:
    """The draft of “….” — Anna Weiss: a dash and a name to the end of the paragraph."""
    syntax = page.syntax
    at, end = stretch.end, page.blocks[stretch.block][1]
    if not at + 1 < end <= at + _SIGNATURE or syntax.words.lower[at] not in _DASHES:
        return None
    group = syntax.noun_at[at + 1]
    if group < 0 or syntax.nouns[group].kind != "name" or any(syntax.verb_at[k] >= 0 for k in range(at, end)):
        return None
    draft = Draft("direct", [(stretch.first, stretch.stop)], [stretch], -1, "signed", "signed")
    draft.source, draft.cue = (syntax.nouns[group].start, syntax.nouns[group].end), (at, at + 1)
    return page.add(draft)


def _any_verb(page: Page, stretch: Stretch) -> int | None:
    """The draft of "…," Weiss fumed: a comma within the marks makes a cue of any verb, listed or not."""
    syntax = page.syntax
    at, block_end = stretch.end, page.blocks[stretch.block][1]
    if syntax.words.lower[stretch.stop - 1] != "," or at >= block_end or _prefix(page, stretch) < stretch.start:
        return None
    group, verb = syntax.noun_at[at], syntax.verb_at[at]
    if group >= 0 and syntax.nouns[group].end < block_end:
        verb = syntax.verb_at[syntax.nouns[group].end]
    elif verb >= 0 and syntax.verbs[verb].end < block_end:
        group = syntax.noun_at[syntax.verbs[verb].end]
    if group < 0 or verb < 0 or syntax.verbs[verb].form not in ("finite", "en") or syntax.verbs[verb].lemma == "be":
        return None
    draft = Draft("direct", [(stretch.first, stretch.stop)], [stretch], -1, "cue_after", "verb_after_comma")
    told = syntax.verbs[verb].passive and syntax.verbs[verb].lemma in _TOLD
    if not told:  # "…," the court was told: by somebody else
        draft.source = (syntax.nouns[group].start, syntax.nouns[group].end)
    draft.cue = (syntax.verbs[verb].head, syntax.verbs[verb].head + 1)
    return page.add(draft)


def _stands_alone(page: Page, stretch: Stretch) -> bool:
    """True where the stretch is all that is reported; else it is a fragment of a reported clause."""
    words = page.syntax.words
    comma = words.lower[stretch.start - 1] in (",", ":")
    if (
        comma
        and words.lower[stretch.stop - 1] not in PAUSES
        and page.syntax.classes[stretch.end : stretch.end + 1] in ("I", "2")
    ):
        return False
    if comma or stretch.end >= page.blocks[stretch.block][1]:
        return True
    last = words.lower[stretch.stop - 1]
    following = words.lower[stretch.end]
    if last in _ENDS or following in (".", ";", "?", "!"):
        return True
    return words.text[stretch.inner_start].isupper() and last in PAUSES


def _goes_on(page: Page, previous: Stretch, stretch: Stretch, last: int) -> bool:
    """True where nothing but the attribution of the quote stands between two stretches of one paragraph."""
    if previous.report != last or previous.block != stretch.block:
        return False
    lower = page.syntax.words.lower
    gap = lower[previous.end : stretch.start]
    if not gap or (gap[-1] == "," and len(gap) == 2 and gap[0] in CONNECTORS):
        return True  # "…." Indeed, "…."
    if gap in _BETWEEN and lower[previous.stop - 1] == ",":
        return True  # "…," and "…."
    draft = page.drafts[last]
    head = page.cues[draft.find].head if draft.find >= 0 else draft.cue[0] if draft.cue else -1
    begin = page.cues[draft.find].begin if draft.find >= 0 else previous.end
    if begin > previous.end + 1 and lower[previous.stop - 1] not in PAUSES and lower[previous.end] not in PAUSES:
        return False
    joined = gap[-1] in CONNECTORS and gap[-2:-1] in ([","], ["."])
    if joined:
        gap = gap[:-1]
    ends = gap[-1][-1] == "." or gap[-1] in PAUSES or gap[-1] in _CLOSING  # "…," said Weiss, a farmer in Erie, Pa. "…"
    if not previous.end <= head < stretch.start or not ends or len(gap) > 80:
        return False
    return page.sentence(head)[1] >= stretch.start - joined


def _prefix(page: Page, stretch: Stretch) -> int:
    """Where the sentence of the stretch begins with words of its own: a mixed quote; the stretch's start where it has none."""
    start, _ = page.sentence(stretch.start)
    start = max(start, page.blocks[stretch.block][0])
    lower = page.syntax.words.lower
    for k in range(stretch.start - 1, start - 1, -1):
        if lower[k] in BREAKS and not page.quoted[k]:
            start = k + 1
            break
    while start < stretch.start and (lower[start] in CONNECTORS or not lower[start][:1].isalnum()):
        if page.quoted[start]:
            break
        start += 1
    return start


def _file_mixed(page: Page, stretch: Stretch, left: int, find: int) -> int:
    """File a reported clause that ends in marks before its cue; the stretches on its way belong to it."""
    if any(page.taken[left : stretch.start]):
        return _file(page, stretch, find, "cue_after")
    before = [s for s in page.near(left, stretch.start) if s.report < 0 and left <= s.start and s.end <= stretch.start]
    draft = Draft("mixed", [(left, stretch.end)], [*before, stretch], find, "clause_before_cue", "cue_after")
    return page.add(draft)


def _whole_sentence(page: Page, stretch: Stretch) -> bool:
    """True where a stretch without a cue is a sentence in its own right, hence speech."""
    words = page.syntax.words
    at = stretch.start - 1
    few = stretch.stop - stretch.first < _FEW and not _announced(page, stretch)
    if few or (stretch.single and _is_crosshead(page, stretch)):
        return False
    before = words.lower[at] if at >= page.blocks[stretch.block][0] else "."
    begins = before in _STOPS or before[-1] == "." or before in (":", '"', "”", "''")
    last = stretch.stop - 1 - (words.lower[stretch.stop - 1] in _CLOSING)
    ends = words.lower[last] in _ENDS or not stretch.closed
    return begins and ends and not words.text[stretch.inner_start].islower()


def _announced(page: Page, stretch: Stretch) -> bool:
    """True where a colon behind a clause announces it, however short it is: Weiss summed up the mood: “Grim”."""
    at = stretch.start - 1
    start = max(page.sentence(at)[0], page.blocks[stretch.block][0])
    return page.syntax.words.lower[at] == ":" and not page.quoted[at] and says_something(page, start, at)


def _is_crosshead(page: Page, stretch: Stretch) -> bool:
    """True for a few words in single marks that are a paragraph of their own, as 'A long winter' between two parts."""
    start, end, _ = page.blocks[stretch.block]
    return start == stretch.start and end <= stretch.end + 1 and end - start <= _CROSSHEAD


def _orphan(page: Page, stretch: Stretch, last: int) -> int:
    """A stretch without a cue: introduced by the sentence before it, or going on with the speaker before."""
    block_start = page.blocks[stretch.block][0]
    draft = Draft("direct", [(stretch.first, stretch.stop)], [stretch], -1, "sentence_in_marks", "speaker_goes_on")
    end = colon_before(page, stretch, block_start)
    if end:
        draft.source_rule = "introduced"
        introduce(page, draft, end)
        index = page.add(draft)
        page.spent.discard(draft.find)
        return index
    if last >= 0 and _next_paragraph(page, stretch, last) and not _leads_into(page, stretch):
        page.extend(last, stretch)
        return last
    draft.inherits = last if last >= 0 else len(page.drafts) - 1
    return page.add(draft)


def _leads_on(page: Page, previous: Stretch | None, stretch: Stretch) -> bool:
    """True where the paragraph before is a quote without a cue, and this one gives it."""
    if previous is None or previous.report < 0 or previous.block != stretch.block - 1:
        return False
    draft = page.drafts[previous.report]
    if draft.find >= 0 or draft.rule != "sentence_in_marks" or draft.source is not None:
        return False
    if page.syntax.words.lower[previous.stop - 1] == "?":
        return False  # “Will it hold?” “No,” Weiss said: somebody else asks
    start, _, kind = page.blocks[stretch.block]
    before = page.blocks[previous.block]
    return stretch.start == start and previous.end >= before[1] - 1 and before[2] == kind


def _leads_into(page: Page, stretch: Stretch) -> bool:
    """True where the stretch is left open and the next paragraph goes on with it and names the speaker."""
    at = bisect_left(page.starts, stretch.end)
    if stretch.closed or at >= len(page.stretches):
        return False
    following = page.stretches[at]
    return following.continues and following.block == stretch.block + 1 and frame_after(page, following) >= 0


def _next_paragraph(page: Page, stretch: Stretch, last: int) -> bool:
    """True where the paragraph before ends with the quote or its attribution, and this one begins with the stretch."""
    start, _, kind = page.blocks[stretch.block]
    draft = page.drafts[last]
    before = draft.stretches[-1]
    if stretch.start != start or before.block != stretch.block - 1 or page.blocks[before.block][2] != kind:
        return False
    end = page.blocks[before.block][1]
    if before.end >= end - 1:
        return True
    find = draft.find
    if find < 0 or page.cues[find].head < before.end:
        return False
    return not any(word in (".", "?", "!") for word in page.syntax.words.lower[before.end : end - 1])
