"""Sentences: where they end, with abbreviations, marks and blocks in mind."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from .layers import Mark, Sentence, Words, new_sentence
from .lexicon import abbreviations
from .records import Block, Dateline
from .rules import alternation, compiled

LONGEST = 300
"""Words after which a sentence without an end is cut."""
SHORT_QUOTE = 45
"""Characters up to which a quotation is never split."""
WOVEN_QUOTE = 160
"""The same for a quotation in mid-sentence: words before it, a small letter after it."""

# A stop or a run of them, what closes after it, and what may begin a sentence: behind white space nearly anything
# but a small letter ("al-Shabab" and "iPhone" may), without white space only a word with one capital ("weeks.The")
# or, behind a word, an acronym. What is left of a page's marking ("<br>") is white space.
_STOP = r"""
    (?P<stop> [.!?…] (?: \s? \. | [!?…] ){0,8}+ )
    (?P<close> (?: ["'”’»)\]\x94] | “(?=\s) | &(?:quot|rdquo|\#8221); | â€(?:\x9d|(?=\s)) ){0,6}+ )
    (?: (?P<gap> \s++ ) (?= [^\sa-z,;:.!?%)\]”’»/] | (?: a[lnrs]|el )-[A-Z] | [ei][A-Z] )
      | (?<! [A-Z] \. ) (?= [A-Z][a-z] | [AI]\s | (?<= [a-z]{3}\. ) [A-Z]{2,5}[ ] )
      | (?= [“«‘] [A-Z] )
      | (?=[<&]) (?: </?[a-z]{1,6}\ ?/?> | &nbsp; ){1,9}+ \s*+ (?= [A-Z"“‘«] )
    )
"""
_FULL_STOP = _STOP.replace("[.!?…]", r"\.", 1)
_BULLET = r"\n [^\S\n]*+ (?= (?: [•*·▪►–—-] | \(? [0-9a-z]{1,2} [.)] ) [^\S\n] )"
_INLINE = r"(?<=\s) (?= • \s [A-Z0-9“\"] )"
_GAP = "     "
_COLUMN = r"(?<!\ ) \ {5,}+ (?= [A-Z0-9] )"
_PARAGRAPH = r"[^\n]++"
_LETTERS = r"[^\W\d_] (?: \. [^\W\d_]{1,2} )*+"
_LISTED = r"[\W\d_]*+ (?: [^\W\d_] [\W_]++ )?"


@cache
def _attribution() -> re.Pattern[str]:
    """A name or description and a verb of saying: after "…?" they continue the quotation's sentence."""
    saying = alternation(abbreviations.SAYING.split())
    return compiled(
        rf"""(?: (?: [A-Z] [^\s,]{{0,20}}+ \s ){{1,4}}+
               | (?: The | An? | One | Another | His | Her | Their ) \s (?: [\w’'-]{{1,20}}+ \s ){{1,5}}? )
             (?: {saying} ) \b (?P<bare> \s*+ (?: [.;] | ,(?!\s["“]) | on\s | in\sa | \Z ) )?"""
    )


@cache
def _abbreviations() -> dict[str, str]:
    """Each abbreviation in lower case, without its last stop, and its kind."""
    return {word: kind for kind, words in abbreviations.ABBREVIATIONS.items() for word in words.split()}


@cache
def _word_lists() -> tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str]]:
    """Abbreviations with a capital, words that open sentences, what follows an hour, names with "!"."""
    return (
        frozenset(abbreviations.CAPITALISED.split()),
        frozenset(abbreviations.STARTERS.split()),
        frozenset(abbreviations.ZONES.split()),
        frozenset(abbreviations.MARKED_NAMES.split()),
    )


def split_sentences(
    words: Words, blocks: Sequence[Block], marks: Sequence[Mark], dateline: Dateline | None
) -> list[Sentence]:
    """The sentences of the article in order; the dateline belongs to none."""
    starts, sentences = words.starts, list[Sentence]()
    borders = _borders(words, marks)
    inner = _inner_borders(words, blocks)
    if inner:
        borders = sorted(inner.union(borders))
    borders.append(len(starts) + 1)
    at = last = 0
    for block, begin, end in _stretches(words.text, blocks, dateline):
        first = bisect_left(starts, begin, last)
        last = bisect_left(starts, end, first)
        while borders[at] <= first:
            at += 1
        while (border := borders[at]) < last:
            if border - first > LONGEST:
                first = _cut(sentences, first, border, block)
            if border - first > 3 or not _is_label(words, first, border):
                sentences.append(new_sentence(first, border, block))
                first = border
            at += 1
        first = _cut(sentences, first, last, block)
        if first < last:
            sentences.append(new_sentence(first, last, block))
    return sentences


def _stretches(text: str, blocks: Sequence[Block], dateline: Dateline | None) -> Iterator[tuple[int, int, int]]:
    """The index of each block with the stretch of it that holds sentences."""
    spans = [(b.span.start, b.span.end) for b in blocks]
    if not spans:
        spans = [m.span() for m in compiled(_PARAGRAPH).finditer(text)]
    left, right = (dateline.span.start, dateline.body_start) if dateline else (-1, -1)
    for index, (start, end) in enumerate(spans):
        if start < right and left < end:
            yield index, start, max(start, left)
            yield index, min(right, end), end
        else:
            yield index, start, end


def _cut(sentences: list[Sentence], first: int, last: int, block: int) -> int:
    """Where the rest begins of a stretch too long for one sentence, the others appended."""
    while last - first > LONGEST:
        sentences.append(new_sentence(first, first + LONGEST, block))
        first += LONGEST
    return first


def _is_label(words: Words, first: int, end: int) -> bool:
    """Whether the words are but the number of a list's entry, or stops and marks: no sentence of their own."""
    text = words.text[words.starts[first] : words.ends[end - 1]]
    return compiled(_LISTED).fullmatch(text) is not None


def _borders(words: Words, marks: Sequence[Mark]) -> list[int]:
    """The words that may begin a sentence behind a stop, in order."""
    text, starts, lower = words.text, words.starts, words.lower
    speech, abbreviations = _Speech(text, marks), _abbreviations()
    found: list[int] = []
    i = 0
    for match in _stops(text):
        stop, begin = match.span()
        close = match["close"]
        if close or text[begin] in "\"'”":
            begin = speech.after_closing(match, begin)
        i = bisect_left(starts, begin, i)
        if i == len(starts) or starts[i] != begin:
            continue
        # Most stops are one behind a plain word.
        word = lower[i - 2] if starts[i - 1] == stop and lower[i - 1] == "." and not close else ""
        plain = len(word) > 1 and word.isalpha() and word not in abbreviations and lower[i][0] not in "-–—"
        if (plain or _ends(words, match, i)) and not ((close or stop > speech.quiet) and speech.binds(match, begin)):
            found.append(i)
    return found


def _stops(text: str) -> Iterator[re.Match[str]]:
    """The stops of the text; where full stops are all it has, the search for them is several times as fast."""
    others = "!" in text or "?" in text or "…" in text
    return compiled(_STOP if others else _FULL_STOP).finditer(text)


def _inner_borders(words: Words, blocks: Sequence[Block]) -> set[int]:
    """The words that begin an entry of a list or a column within a block."""
    text, starts = words.text, words.starts
    found = set[int]()
    if "•" in text:
        found.update(bisect_left(starts, m.end()) for m in compiled(_INLINE).finditer(text))
    for block in blocks:
        start, end, printed = block.span.start, block.span.end, block.span.text
        if "\n" in printed:
            found.update(bisect_left(starts, m.end()) for m in compiled(_BULLET).finditer(text, start, end))
        if _GAP in printed:
            found.update(bisect_left(starts, m.end()) for m in compiled(_COLUMN).finditer(text, start, end))
    return found


def _ends(words: Words, match: re.Match[str], i: int) -> bool:
    """Whether the stop ends a sentence, as far as abbreviations go; `i` is the word after it."""
    lower = words.lower
    stop, following = match["stop"], lower[i]
    if following[0] in "-–—" and (match["close"] or not words.text[words.ends[i] + 1 : words.ends[i] + 2].isupper()):
        return False
    if stop != ".":
        return not (
            (stop == "!" and lower[i - 2] in _word_lists()[3] and not match["close"])
            or (following in ("i", "i'm", "i’m") and ("…" in stop or ".." in stop))
        )
    j = i - 1 if not match["close"] else bisect_left(words.ends, match.start() + 1)
    word = lower[j]
    if word == "." and j and words.ends[j - 1] == words.starts[j]:
        j -= 1
        word = lower[j]
    word = word.rstrip(".")
    kind = _abbreviations().get(word.rpartition("-")[2] if "-" in word else word)
    if kind is None or (len(word) == 1 and words.text[words.starts[j]].isupper()):
        if word[1:2] not in ("", ".") or not compiled(_LETTERS).fullmatch(word):
            return True
        kind = "open"
    capitalised, starters, zones, _ = _word_lists()
    if word in capitalised and words.text[words.starts[j]].islower():
        return True
    if following[0] in "\"'“‘«([":
        return (
            following != "("
            and kind not in ("title", "inside")
            and words.text[words.ends[i] : words.ends[i] + 1].isupper()
        )
    return _may_follow(kind, following, starters, zones)


def _may_follow(kind: str, following: str, starters: frozenset[str], zones: frozenset[str]) -> bool:
    """Whether a word may begin the sentence after an abbreviation of this kind."""
    if kind in ("title", "inside"):
        return False
    if following[0].isdigit():
        return kind == "last"
    if kind == "open":
        return following in starters
    if kind in ("hour", "weekday"):
        return following.rstrip(".") not in zones
    return True


class _Speech:
    """Answers, for stops in text order, what the quotation marks around them say."""

    def __init__(self, text: str, marks: Sequence[Mark]) -> None:
        self.text = text
        self.marks = [m for m in marks if m.parent < 0]
        self.at = 0
        self.quiet = self.marks[0].start if self.marks else len(text)
        """No quotation stands between the last stop asked about and here."""
        self.openings = {m.start for m in marks}
        self.closings = {m.inner_end for m in marks if m.closed}

    def after_closing(self, match: re.Match[str], begin: int) -> int:
        """Where the next sentence would begin: before a mark that opens, after one that closes behind a space."""
        if match["close"]:
            mark = match.end("close") - 1
            return mark if mark in self.openings else begin
        if begin in self.closings:
            rest = compiled(r"[\"'”]++ \s++ (?= [A-Z\"“] )").match(self.text, begin)
            return rest.end() if rest else begin + 1
        return begin

    def binds(self, match: re.Match[str], begin: int) -> bool:
        """Whether the stop is inside a quotation that stays whole, or an attribution follows its quotation."""
        marks, stop, text = self.marks, match.start(), self.text
        while self.at < len(marks) and marks[self.at].end <= stop:
            self.at += 1
        mark = marks[self.at] if self.at < len(marks) else None
        self.quiet = mark.start if mark is not None else len(text)
        if mark is not None and mark.start < stop and begin < mark.inner_end:
            length = mark.inner_end - mark.inner_start
            return mark.closed and (length <= SHORT_QUOTE or (length <= WOVEN_QUOTE and _is_woven(text, mark)))
        if match["close"] and match["close"][-1] in "\"'”’»":
            said = _attribution().match(text, begin)
            return said is not None and (match["stop"] != "." or said["bare"] is not None)
        return False


def _is_woven(text: str, mark: Mark) -> bool:
    """Whether the quotation is part of a sentence that goes on around it."""
    return (
        text[max(0, mark.start - 2) : mark.start].strip()[-1:].isalnum()
        and text[mark.end : mark.end + 2].strip()[:1].islower()
    )
