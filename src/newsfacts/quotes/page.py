"""The page as the quote detector sees it: blocks, stretches between marks, cue frames, and the reports found so far."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Sequence

from attrs import define, field

from ..layers import CueFind, Mark, Report, Syntax, new_report
from ..records import Block, DoubtKind, new_cue, new_span, quick

CONNECTORS = frozenset(
    "but and or so yet then still also moreover however meanwhile nevertheless nonetheless besides indeed thus specifically".split()
)
"""Words before what is reported that belong to the author."""

_SPOKEN = frozenset({"title", "deck", "heading", "paragraph", "caption"})


@define(eq=False, repr=False, weakref_slot=False)
class Stretch:
    """A stretch between outermost marks. Words: `start` and `end` with the marks, `first` and `stop` without them."""

    start: int
    end: int
    first: int
    stop: int
    inner_start: int
    inner_end: int
    closed: bool
    continues: bool
    single: bool
    block: int
    report: int = -1  # the index of the report it belongs to


@define(eq=False, repr=False, weakref_slot=False)
class Draft:
    """A report being put together. Words: `pieces`; `find` is the index of its cue."""

    kind: str
    pieces: list[tuple[int, int]]
    stretches: list[Stretch]
    find: int
    rule: str
    source_rule: str
    inherits: int = -1  # the index of the draft whose source it shares
    parent: int = -1
    source: tuple[int, int] | None = None  # words; where no cue of the lexicon gives it
    cue: tuple[int, int] | None = None


@define(eq=False, repr=False, weakref_slot=False)
class Page:
    """Everything at hand, and the drafts."""

    syntax: Syntax
    blocks: list[tuple[int, int, str]]  # words
    stretches: list[Stretch]
    cues: Sequence[CueFind]
    quoted: bytearray  # for each word: 1 within an outermost stretch
    taken: bytearray  # for each word: 1 within the content of a draft
    spent: set[int] = field(factory=set)  # indices of cues that have their report
    drafts: list[Draft] = field(factory=list)
    heads: list[int] = field(factory=list)  # of the cues
    starts: list[int] = field(factory=list)  # of the stretches
    boxes: dict[int, list[tuple[int, int, int]]] = field(factory=dict)  # pieces and their drafts, for each 64 words
    boxed: int = 0  # how many drafts have their pieces there
    before: dict[int, int] = field(factory=dict)  # cues outside marks by the word where their quote would begin
    after: dict[int, int] = field(factory=dict)  # the same by their own first word
    nested: dict[int, Stretch] = field(factory=dict)  # stretches within stretches, by their first word
    turns: dict[int, tuple[int, int, int]] = field(factory=dict)  # a transcript's, by block
    spoken: list[Stretch] = field(factory=list)  # what is said in them
    sources: dict[int, tuple[int, int]] = field(factory=dict)  # of cues whose frame the clause layer could not close

    def add(self, draft: Draft) -> int:
        """File a draft; its index."""
        index = len(self.drafts)
        self.drafts.append(draft)
        if draft.find >= 0:
            self.spent.add(draft.find)
        for start, end in draft.pieces:
            self.taken[start:end] = b"\1" * (end - start)
        for stretch in draft.stretches:
            stretch.report = index
        return index

    def extend(self, index: int, stretch: Stretch) -> None:
        """Let a report go on with one more stretch."""
        draft = self.drafts[index]
        draft.stretches.append(stretch)
        piece = (stretch.first, stretch.stop) if draft.kind == "direct" else (stretch.start, stretch.end)
        draft.pieces.append(piece)
        self.taken[stretch.first : stretch.stop] = b"\1" * (stretch.stop - stretch.first)
        stretch.report = index

    def leave_out(self, blocks: Container[int]) -> None:
        """Forget the stretches of these blocks but as those within a quote: their words are speech without marks."""
        for stretch in self.stretches:
            if stretch.block in blocks:
                self.quoted[stretch.start : stretch.end] = bytes(stretch.end - stretch.start)
                self.nested[stretch.start] = stretch
        self.stretches = [s for s in self.stretches if s.block not in blocks]
        self.starts = [s.start for s in self.stretches]

    def around(self, start: int, end: int) -> int:
        """The innermost draft filed so far with a piece that holds these words, or -1; no draft may go on afterwards."""
        for index in range(self.boxed, len(self.drafts)):
            for first, stop in self.drafts[index].pieces:
                for box in range(first >> 6, ((stop - 1) >> 6) + 1):
                    self.boxes.setdefault(box, []).append((first, stop, index))
        self.boxed = len(self.drafts)
        holders = [(b - a, k) for a, b, k in self.boxes.get(start >> 6, ()) if a <= start and end <= b]
        return min(holders)[1] if holders else -1

    def near(self, start: int, end: int) -> list[Stretch]:
        """The stretches that these words touch or hold."""
        starts = self.starts
        first = bisect_left(starts, start)
        if first and self.stretches[first - 1].end >= start:
            first -= 1
        elif first == len(starts) or starts[first] > end:
            return []
        return self.stretches[first : bisect_right(starts, end)]

    def sentence(self, word: int) -> tuple[int, int]:
        """The sentence around a word; where none is known, its block."""
        k = self.syntax.sentence_at[word]
        if k >= 0:
            return self.syntax.sentences[k].start, self.syntax.sentences[k].end
        for start, end, _ in self.blocks:
            if start <= word < end:
                return start, end
        return word, word + 1

    def reports_in_order(self) -> list[Report]:
        """The drafts as reports, in text order."""
        order = sorted([(d.pieces[0][0], -d.pieces[-1][1], k) for k, d in enumerate(self.drafts) if d.pieces])
        places = [-1] * (len(self.drafts) + 1)  # the last one is that of no draft
        for place, (_, _, k) in enumerate(order):
            places[k] = place
        return [self._report(self.drafts[k], places) for _, _, k in order]

    def _report(self, draft: Draft, places: list[int]) -> Report:
        words = self.syntax.words
        starts, ends = words.starts, words.ends
        quoted = [(s.inner_start, s.inner_end) for s in draft.stretches] if draft.stretches else []
        content = quoted if draft.kind == "direct" else [(starts[a], ends[b - 1]) for a, b in draft.pieces]
        source, addressee, at, clause = draft.source, None, draft.cue, -1
        lemma, sense = None, "statement"
        if draft.find >= 0:
            find = self.cues[draft.find]
            source = source or self.sources.get(draft.find) or find.source
            addressee, at, clause = find.addressee, (find.start, find.end), find.clause
            lemma, sense = find.lemma, find.sense
        elif at is not None:
            verb, word = self.syntax.verb_at[at[0]], words.lower[at[0]]
            lemma = self.syntax.verbs[verb].lemma if verb >= 0 else word if word.isalpha() else None
        cue = None
        if at is not None:
            start, end = starts[at[0]], ends[at[1] - 1]
            cue = new_cue(new_span(start, end, words.text[start:end]), lemma, sense)  # type: ignore[arg-type]
        return new_report(
            draft.kind,
            content,
            quoted,
            None if source is None else (starts[source[0]], ends[source[1] - 1]),
            cue,
            None if addressee is None else (starts[addressee[0]], ends[addressee[1] - 1]),
            places[draft.inherits],
            places[draft.parent],
            clause,
            draft.rule,
            draft.source_rule,
            self._doubts(draft, content) if draft.stretches else [],
            draft.find,
        )

    def _doubts(self, draft: Draft, content: list[tuple[int, int]]) -> list[tuple[DoubtKind, int, int]]:
        """A quote that nothing closes may end elsewhere; one far from the quote whose source it shares may have another."""
        found: list[tuple[DoubtKind, int, int]] = []
        if not draft.stretches[-1].closed:
            found.append(("quote_end", draft.stretches[-1].inner_start, draft.stretches[-1].inner_end))
        if draft.inherits >= 0:
            before = self.drafts[draft.inherits].stretches
            if not before or draft.stretches[0].block - before[-1].block > 1:
                found.append(("source", content[0][0], content[-1][1]))
        return found


new_draft = quick(Draft)


def read_page(syntax: Syntax, blocks: Sequence[Block], marks: Sequence[Mark], cues: Sequence[CueFind]) -> Page:
    """The page, nothing reported yet."""
    starts = syntax.words.starts
    at: list[tuple[int, int, str]] = [
        (bisect_left(starts, b.span.start), bisect_left(starts, b.span.end), b.kind)
        for b in blocks
        if b.kind in _SPOKEN
    ]
    if not blocks:
        at = _lines(syntax)
    stretches = _stretches(syntax, at, [mark for mark in marks if mark.parent < 0])
    inner = [mark for mark in marks if mark.parent >= 0]
    nested = {s.start: s for s in _stretches(syntax, at, inner)} if inner else {}
    quoted = bytearray(len(starts))
    for stretch in stretches:
        quoted[stretch.start : stretch.end] = b"\1" * (stretch.end - stretch.start)
    before, after = _frames_by_place(cues, quoted) if stretches else ({}, {})
    return Page(
        syntax,
        at,
        stretches,
        cues,
        quoted,
        bytearray(len(starts)),
        heads=[cue.head for cue in cues],
        starts=[stretch.start for stretch in stretches],
        before=before,
        after=after,
        nested=nested,
    )


def _frames_by_place(cues: Sequence[CueFind], quoted: bytearray) -> tuple[dict[int, int], dict[int, int]]:
    """Cue frames outside marks, by the word where their quote would begin and by their own first word."""
    before: dict[int, int] = {}
    after: dict[int, int] = {}
    for k, find in enumerate(cues):
        if quoted[find.head] or "quote" not in find.constructions:
            continue
        if find.form == "quote" or (find.form == "that" and quoted[find.after : find.after + 1] == b"\1"):
            before[find.after] = k
        after.setdefault(find.begin, k)
    return before, after


def _stretches(syntax: Syntax, blocks: list[tuple[int, int, str]], marks: Sequence[Mark]) -> list[Stretch]:
    """The stretches that stand in a block where people may speak, empty ones left out."""
    words = syntax.words
    starts = words.starts
    found: list[Stretch] = []
    block = 0
    for mark in marks:
        start, end = bisect_left(starts, mark.start), bisect_left(starts, mark.end)
        while block < len(blocks) and blocks[block][1] <= start:
            block += 1
        if block == len(blocks) or start < blocks[block][0] or end <= start or syntax.classes[start] == "P":
            continue  # the last of these is a nickname
        first, stop = bisect_left(starts, mark.inner_start), bisect_left(starts, mark.inner_end)
        if stop > first:
            inner = starts[first], words.ends[stop - 1]
            found.append(Stretch(start, end, first, stop, *inner, mark.closed, mark.continues, mark.single, block))
    return found


def _lines(syntax: Syntax) -> list[tuple[int, int, str]]:
    """Lines as paragraphs, where no layout is known."""
    text, starts = syntax.words.text, syntax.words.starts
    out: list[tuple[int, int, str]] = []
    begin = 0
    while begin < len(text):
        end = text.find("\n", begin)
        end = len(text) if end < 0 else end
        a, b = bisect_left(starts, begin), bisect_left(starts, end)
        if b > a:
            out.append((a, b, "paragraph"))
        begin = end + 1
    return out


def says_something(page: Page, start: int, stop: int) -> bool:
    """True where a main clause of its own stands here, not only an adjunct or a subject."""
    syntax = page.syntax
    for word in range(start, stop):
        verb = syntax.verb_at[word]
        if verb < 0 or syntax.verbs[verb].form != "finite":
            continue
        clause = syntax.clause_at[word]
        if clause < 0 or syntax.clauses[clause].kind in ("main", "complement"):
            return True
    return False


__all__ = ["Draft", "Page", "Stretch", "read_page"]
