"""Quotation marks: which stretches stand between them. No grammar.

Marks are paired paragraph by paragraph, so that an odd one costs its own paragraph at most. A mark opens or closes by
its neighbours first and by its shape second: wrong-way curly marks are common, and straight ones have no shape.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from .layers import Mark, Words
from .lexicon.classes import SPELT_MARKS
from .lexicon.cues import CUES
from .lexicon.inflection import verb_forms
from .records import Block
from .rules import alternation, compiled

_MARKS = "\"“”„‟«»‘’'`‹›"
# The classes of words that are marks: an apostrophe within a word, or that of a possessive, is none.
_MARK = "[\"']"
_OPENERS = "“„‟«‘‹"
_CLOSERS = "”»’›"
_SINGLES = "‘’'`‹›"
# Marks that may close one another; wrong pairs such as “…" are closed by whatever comes.
_FAMILY = {"“": "“", "”": "“", "„": "“", "‟": "“", "«": "«", "»": "«", "‹": "‹", "›": "‹", '"': '"'}
_UNSEEN = "\u200b\u200e\u200f\u202a\u202c\u202f\u2009\ufeff"  # spaces and signs of direction that web pages leave
_AFTER_OPENING = f" \t\r\n\u00a0([{{<-–—/…{_UNSEEN}"  # what may stand before an opening mark
_BEFORE_CLOSING = f" \t\r\n\u00a0)]}}>,.;:!?-–—/…{_UNSEEN}"  # what may stand after a closing mark
# Words that lose their first letters to an apostrophe: it opens nothing.
_CLIPPED = frozenset(
    {"em", "til", "till", "tis", "twas", "cause", "bout", "round", "n", "ve", "ll", "re", "cos", "cuz"}
)
# Who said it, in a few words.
_WHO = r"(?:he|she|they|(?:(?:[Tt]he|[Aa]n?)[ ](?:[\w'’-]{1,25}[ ]){0,3}[\w'’-]{2,25}|[A-Z][\w.'’-]{1,25}(?:[ ][A-Z][\w.'’-]{0,25}){0,3}))"
_LONGEST_CUE = 160  # characters
_MOST_BETWEEN = 4  # paragraphs without a mark within a quote
_DEEPEST = 6  # stretches within one another
_LOOK_AHEAD = 12  # marks looked at to tell a nested stretch from a continued one


@cache
def _said() -> str:
    """The pattern of who said it, where a mark between speech and cue is lost: "Rain is coming, she said"."""
    can = {row.lemma for row in CUES if "quote" in row.constructions}
    says = alternation(form for form, (base, letters) in verb_forms().items() if base in can and letters[0] in "dz")
    return rf"(?:{_WHO}[ ](?:{says})|(?:{says})[ ]{_WHO})\b"


@cache
def _said_at_end() -> str:
    """The pattern of the comma at which such speech ends; a cue that a clause follows reports that clause."""
    return rf"[,!?](?=[ ]{_said()}(?:(?<=told)[ ](?:reporters|journalists|(?:the|an?)[ ][a-z]|[A-Z])[^,]{{0,80}}|,?[ ](?:on|in|at|to|of|by|during|after|as|through|when|while|[A-Z][a-z]{{2,9}}day)\b[^,]{{0,80}}|,[ ](?:[A-Z]|(?:the|an?|who|whose|which)\b)[^,]{{1,80}})?[.,:]?$)"


class _Hit:
    """One mark: where it stands, how wide it is, and whether its neighbours let it open or close."""

    __slots__ = ("closes", "end", "family", "opens", "shape", "single", "start")

    def __init__(self, start: int, end: int, family: str, shape: int, opens: bool, closes: bool) -> None:
        self.start = start
        self.end = end
        self.family = family
        self.single = family in "'‹"
        self.shape = shape  # 1 opening, -1 closing, 0 straight
        self.opens = opens
        self.closes = closes


def pair_marks(words: Words, blocks: Sequence[Block]) -> list[Mark]:
    """The stretches between quotation marks, in order of their opening mark."""
    text = words.text
    found: list[Mark] = []
    hits = _hits(words)
    if not hits:
        return found
    spans: list[tuple[int, int, str]] = [(b.span.start, b.span.end, b.kind) for b in blocks] or list(_lines(text))
    at, left_open, kind_before = 0, False, ""
    between: list[tuple[int, int]] = []  # the paragraphs without a mark since the one left open
    for start, end, kind in spans:
        while at < len(hits) and hits[at].start < start:
            at += 1
        if at == len(hits):
            break
        first = at
        while at < len(hits) and hits[at].start < end:
            at += 1
        carried = left_open and kind == kind_before
        if first < at:
            if between and carried and _closes_late(text, hits[first:at]):
                found += [Mark(a, b, a, b, False, False, True, -1) for a, b in between]
            else:
                carried = carried and not between
            left_open = _pair_paragraph(text, start, end, hits[first:at], found, carried)
            between = []
        elif carried and len(between) < _MOST_BETWEEN:
            between.append((start, end))
        else:
            left_open = False
        kind_before = kind
    found.sort(key=lambda m: m.start)
    return found


def _closes_late(text: str, hits: list[_Hit]) -> bool:
    """Whether the first double mark of a paragraph closes what an earlier one opened: nothing else can it close."""
    first = next((hit for hit in hits if not hit.single), None)
    return first is not None and not _opens(first, True) and text[first.start - 1] in ".!?,"


def _lines(text: str) -> Iterator[tuple[int, int, str]]:
    for m in compiled(r"[^\n]++").finditer(text):
        yield m.start(), m.end(), "paragraph"


def _characters(words: Words) -> list[int]:
    """Where the characters stand that may be quotation marks; '' and `` are two."""
    starts, ends = words.starts, words.ends
    found = [m.start() for m in compiled(_MARK).finditer(words.classes)]
    return [at for i in found for at in range(starts[i], ends[i])]


def _hits(words: Words) -> list[_Hit]:
    """All characters that can be quotation marks where they stand."""
    text = words.text
    out: list[_Hit] = []
    length = len(text)
    skip = -1
    for start in _characters(words):
        char, end = text[start], start + 1
        if start < skip:
            continue
        if char in "&,â\x93\x94":
            end = skip = start + _spelt(text, start)
            char = SPELT_MARKS[text[start:end].lower()]
        if char not in _MARKS:
            continue
        before = text[start - 1] if start else "\n"
        after = text[end] if end < length else "\n"
        single = char in _SINGLES
        if single:
            triple = (
                text.startswith(char * 3, start) and not before.isspace()
            )  # 'a ‘b’” in straight marks: the single closes first
            if after == char and char in "'`’‘" and not triple:
                single, end, skip = False, end + 1, end + 1
                after = text[end] if end < length else "\n"
        shape = 1 if char in _OPENERS or char == "`" else -1 if char in _CLOSERS else 0
        if before in _MARKS or after in _MARKS:
            before, after = _neighbours(text, start, end, before, after)
        opens = after not in _BEFORE_CLOSING or (after in "-–—…." and before in _AFTER_OPENING)
        closes = before not in _AFTER_OPENING or (before in "-–—…" and not opens)
        if before == "\n" and not opens and not closes:
            opens = True  # alone at the start of a line
        if single and not _may_be_single(text, start, end, before, after, shape):
            continue
        if not single and before.isdigit() and not after.isalnum():
            if compiled(r"\d['’][ ]?\d{1,2}$").search(text, max(0, start - 5), start):
                continue  # feet and inches
            opens = opens and shape != 0  # an inch mark closes at most
        family = "'" if single and char not in "‹›" else _FAMILY.get(char, "''")
        out.append(_Hit(start, end, family, shape, opens, closes))
    return out


def _spelt(text: str, start: int) -> int:
    """How many characters a mark has that others spell."""
    if text[start] == "&":
        return text.index(";", start) + 1 - start
    if text[start] == "â":
        return 2 + (text[start + 2 : start + 3] in ("œ", "\x9d"))
    return 2 if text[start] == "," else 1


def _neighbours(text: str, start: int, end: int, before: str, after: str) -> tuple[str, str]:
    """The characters beside a mark, other marks skipped."""
    marks, steps = _MARKS, 0
    while before in marks and start > 1 and steps < 4:
        start -= 1
        steps += 1
        before = text[start - 1]
    if before in marks:
        before = "\n"
    steps, length = 0, len(text)
    while after in marks and end + 1 < length and steps < 4:
        end += 1
        steps += 1
        after = text[end]
    if after in marks:
        after = "\n"
    return before, after


def _may_be_single(text: str, start: int, end: int, before: str, after: str, shape: int) -> bool:
    """False for an apostrophe: "'90s", "'em"."""
    if before.isalnum():
        return not after.isalnum()
    if shape == 1 and text[start] != "`":
        stop = end
    elif after.isdigit():
        stop = end
        while stop < len(text) and stop < end + 5 and text[stop].isdigit():
            stop += 1
        return text[stop : stop + 1] != "s"
    stop = end
    while stop < len(text) and stop < end + 6 and text[stop].isalpha():
        stop += 1
    return text[end:stop].lower() not in _CLIPPED


def _pair_paragraph(text: str, start: int, end: int, hits: list[_Hit], found: list[Mark], carried: bool) -> bool:
    """Pair the marks of one paragraph; True where a double stretch is still open at its end."""
    while end > start and text[end - 1].isspace():
        end -= 1
    open_: list[tuple[int, str]] = []  # indices into `found`, with the family of the opening mark
    for k, hit in enumerate(hits):
        if hit.single:
            _take_single(text, end, hits, k, found, open_)
            continue
        doubles = [family for i, family in open_ if not found[i].single]
        if doubles and hit.opens and text[hit.start - 2 : hit.start] in (", ", "! ", "? ") and _said_next(text, hit):
            while found[open_[-1][0]].single:
                _drop(found, open_.pop()[0])
            mark = found[open_[-1][0]]
            _close(found, open_, hit)
            mark.inner_end = _trim(text, hit.start)
        elif _opens(hit, bool(doubles)):
            if len(open_) == _DEEPEST:
                continue
            continues = carried and not text[start : hit.start].strip() and not _known(found, start)
            if doubles and not found[open_[-1][0]].single and not _nested(hits, k, doubles[-1]):
                mark = found[open_.pop()[0]]
                typo = _single_for_double(text, hits, k, mark)
                if typo is not None:
                    _end_with(mark, typo)
                elif (said := _said_last(text, mark.inner_start, hit.start)) > 0:
                    mark.end = mark.inner_end = said
                else:
                    mark.end = mark.inner_end = _trim(text, hit.start)
                    continues = True
            parent = open_[-1][0] if open_ else -1
            found.append(Mark(hit.start, end, hit.end, end, False, False, continues, parent))
            open_.append((len(found) - 1, hit.family))
        elif doubles:
            if _inch(text, hits, k):
                continue
            while found[open_[-1][0]].single or (hit.family in doubles and open_[-1][1] != hit.family):
                _drop(found, open_.pop()[0])
            _close(found, open_, hit)
        elif carried and hit.closes and not _known(found, start):
            found.append(Mark(start, hit.end, start, hit.start, False, True, True, -1))
        elif hit.closes and text[hit.start - 1] in ",!?" and (begin := _unopened(text, start, hit, found)) >= 0:
            found.append(Mark(begin, hit.end, begin, hit.start, False, True, False, -1))
    return _left_open(text, end, hits, found, open_)


def _left_open(text: str, end: int, hits: list[_Hit], found: list[Mark], open_: list[tuple[int, str]]) -> bool:
    """Whether a double stretch is open at the end of its paragraph: single ones are dropped, and what its cue ends is not."""
    for index, family in reversed(open_):
        mark = found[index]
        if mark.single:
            _drop(found, index)
        elif (said := _said_last(text, mark.inner_start, end)) > 0:
            mark.end = mark.inner_end = said
            open_.remove((index, family))
        elif (typo := _single_for_double(text, hits, len(hits), mark)) and _said_after(text, typo, found):
            _end_with(mark, typo)
            open_.remove((index, family))
    return any(family not in "'‹" for _, family in open_)


def _single_for_double(text: str, hits: list[_Hit], k: int, mark: Mark) -> _Hit | None:
    """The single mark that closes a double one by mistake, before the k-th opens the next: “We will go.’ He left."""
    for hit in hits[max(0, k - _LOOK_AHEAD) : k]:
        if hit.single and hit.closes and not hit.opens and hit.start > mark.inner_start:
            if text[hit.start - 1] in ".!?," and text[hit.end : hit.end + 1].isspace():
                return hit
    return None


def _inch(text: str, hits: list[_Hit], k: int) -> bool:
    """Whether a mark behind a number measures it: the next one closes the stretch."""
    hit = hits[k]
    if hit.shape or not text[hit.start - 1].isdigit() or text[hit.end : hit.end + 1] != " ":
        return False
    if not compiled(r"[ ]\d{1,3}$").search(text, max(0, hit.start - 4), hit.start):
        return False
    later = next((later for later in hits[k + 1 : k + 1 + _LOOK_AHEAD] if not later.single), None)
    return later is not None and not _opens(later, True)


def _said_after(text: str, typo: _Hit, found: list[Mark]) -> bool:
    """Whether who said it follows a single mark that closes no single stretch."""
    nested = any(mark.single and mark.inner_end == typo.start for mark in found[-_LOOK_AHEAD:])
    return not nested and compiled(_said()).match(text, typo.end + 1) is not None and text[typo.end] == " "


def _said_next(text: str, hit: _Hit) -> bool:
    """Whether who said it stands right behind a mark: the blank before it is on its wrong side."""
    said = rf"{_said()}(?=[.,:]|$|[ ](?:on|in|at|to|after|during)\b)"
    return not hit.closes and compiled(said).match(text, hit.end) is not None


def _said_last(text: str, start: int, end: int) -> int:
    """Where speech ends that nothing closes but who said it follows: "Rain is coming, she said."; 0 where none does."""
    said = 0
    for m in compiled(_said_at_end()).finditer(text, max(start, end - _LONGEST_CUE), _trim(text, end)):
        said = m.end()
    return said


def _unopened(text: str, start: int, hit: _Hit, found: list[Mark]) -> int:
    """Where speech begins that nothing opens but who said it follows: It rains," she said. -1 where none does.

    It begins with the paragraph, or with the sentence after the last stretch.
    """
    if text[hit.end : hit.end + 1] != " " or not compiled(_said()).match(text, hit.end + 1):
        return -1
    if not _known(found, start):
        return start + (text[start] in _SINGLES)
    m = compiled(r"[.!?][ ]{1,2}(?=[A-Z])").search(text, found[-1].end, hit.start)
    return m.end() if m else -1


def _known(found: list[Mark], start: int) -> bool:
    """True where a stretch of the paragraph that begins at `start` is known already."""
    return bool(found) and found[-1].start >= start


def _opens(hit: _Hit, inside: bool) -> bool:
    if hit.opens != hit.closes:
        return hit.opens
    if hit.opens and hit.shape:
        return hit.shape > 0
    return hit.shape >= 0 and not inside


def _nested(hits: list[_Hit], k: int, around: str) -> bool:
    """True where two closing marks follow, so that this opening mark is one within the other."""
    depth = 2
    family = hits[k].family
    for hit in hits[k + 1 : k + 1 + _LOOK_AHEAD]:
        if hit.single:
            continue
        if family != around and hit.family == family:
            return not _opens(hit, True)
        depth += 1 if _opens(hit, True) else -1
        if depth == 0:
            return True
        if depth > 2 or (depth == 2 and hit.opens and not hit.closes):
            return False
    return False


def _take_single(
    text: str, end: int, hits: list[_Hit], k: int, found: list[Mark], open_: list[tuple[int, str]]
) -> None:
    hit = hits[k]
    inside = bool(open_) and found[open_[-1][0]].single
    if inside:
        if hit.closes and not _possessive(text, hits, k):
            _close(found, open_, hit)
        return
    if hit.opens and not hit.closes and len(open_) < _DEEPEST and _single_closes(hits, k):
        parent = open_[-1][0] if open_ else -1
        found.append(Mark(hit.start, end, hit.end, end, True, False, False, parent))
        open_.append((len(found) - 1, hit.family))


def _possessive(text: str, hits: list[_Hit], k: int) -> bool:
    """True for the apostrophe of "the workers' rights" while another mark still has to close the stretch."""
    hit = hits[k]
    if text[hit.start - 1] not in "sS" or text[hit.end : hit.end + 1] != " ":
        return False
    following = text[hit.end + 1 : hit.end + 2]
    if not following.isalnum():
        return False
    nested = 0  # 'The workers' voice said "no".'
    for later in hits[k + 1 : k + 1 + _LOOK_AHEAD]:
        if later.single:
            return not later.opens or later.closes
        if later.opens and not later.closes:
            nested += 1
        elif later.closes and not later.opens:
            if not nested:
                return False
            nested -= 1
    return False


def _single_closes(hits: list[_Hit], k: int) -> bool:
    """True where a single closing mark follows before another opens."""
    for later in hits[k + 1 : k + 1 + _LOOK_AHEAD]:
        if later.single:
            return later.closes
    return False


def _close(found: list[Mark], open_: list[tuple[int, str]], hit: _Hit) -> None:
    _end_with(found[open_.pop()[0]], hit)


def _end_with(mark: Mark, hit: _Hit) -> None:
    mark.inner_end, mark.end, mark.closed = hit.start, hit.end, True


def _drop(found: list[Mark], index: int) -> None:
    """Forget a mark that nothing closes within the stretch around it: it was an apostrophe, or odd."""
    for mark in found[index + 1 :]:
        if mark.parent == index:
            mark.parent = found[index].parent
        elif mark.parent > index:
            mark.parent -= 1
    del found[index]


def _trim(text: str, end: int) -> int:
    while end and text[end - 1].isspace():
        end -= 1
    return end
