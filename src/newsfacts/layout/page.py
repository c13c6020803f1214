"""A page is read in three stretches: the head, down to the lede; the body; the end matter.

The lede is the line of the dateline, else the first line that reads like a paragraph. What another line is follows from
its own words where they say so (`told`, by the rules of `lines`), else from its length, its end and its neighbours.
"""

from __future__ import annotations

from ..article import Article
from ..records import Block, BlockKind, Dateline, new_block, new_span
from ..rules import compiled
from .body import body_kinds
from .head import head_kinds
from .lede import find_lede
from .lines import WIRE_END
from .told import Line, captioned, glued_end_pattern, is_byline

_END_OF_SENTENCE = ".!?\"”’')…»"
# Longer than that no paragraph is, in characters.
_LONGEST = 5000
_RUNNING_CAPITALS = r"[)][ ]|[ ]-{1,2}[ ]|(?<=[A-Z]{4})[.][ ]"
_Stretch = tuple[int, int, BlockKind]


def read_layout(article: Article, dateline: Dateline | None) -> tuple[Block, ...]:
    """The blocks of the article in text order; they do not overlap and leave out only white space."""
    text = article.text
    page = text if "\n" in text else text.replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    blocks: list[_Stretch] = []
    if not article.parts:
        _read_page(_lines(page, 0, len(text)), dateline, blocks, headed=False)
    for part in article.parts:
        lines = _lines(page, part.start, part.end)
        if part.kind == "body":
            _read_page(lines, dateline, blocks, headed=True)
        else:
            kind: BlockKind = "paragraph" if part.kind == "dateline" else part.kind
            blocks += [(line.start, line.end, kind) for line in lines]
    return tuple([new_block(new_span(start, end, text[start:end]), kind) for start, end, kind in blocks])


def _lines(text: str, start: int, stop: int) -> list[Line]:
    """The lines that hold more than white space, stripped; a hard-wrapped paragraph is one line."""
    lines: list[Line] = []
    wrapped = inset = False
    for printed in text[start:stop].split("\n"):
        at, start = start, start + len(printed) + 1
        bare = printed.strip()
        if not bare:
            continue
        # Where a paragraph's first line is indented, a line at the margin goes on with it.
        if printed[0] == bare[0]:
            hangs = inset and len(bare) < 100
        else:
            hangs, inset = False, inset or printed.startswith("  ")
        left = at + printed.index(bare[0])
        stopped = bare[-1] in _END_OF_SENTENCE
        if lines and not lines[-1].stopped and (wrapped or hangs or bare[0].islower() or bare.isupper()):
            last = lines[-1]
            if _continues(text, last, left, bare, wrapped=wrapped or hangs):
                whole = text[last.start : left + len(bare)]
                lines[-1] = Line(last.start, left + len(bare), whole, last.words + bare.count(" ") + 1, stopped)
                wrapped = True
                continue
        wrapped = False
        lines.append(Line(left, left + len(bare), bare, bare.count(" ") + 1, stopped))
    return lines


def _continues(text: str, last: Line, left: int, bare: str, *, wrapped: bool) -> bool:
    """Whether a line goes on where the last broke off, for want of room and not of matter."""
    if (
        last.words < 4
        or bare.startswith("by ")
        or left - last.start > _LONGEST
        or text.count("\n", last.end, left) != 1
    ):
        return False
    width = last.end - max(text.rfind("\n", last.start, last.end) + 1, last.start)
    if not wrapped and not bare[0].islower():
        # Copy in capitals alone: no title, but a line with a dateline or the end of a sentence.
        return width > 55 and last.text.isupper() and compiled(_RUNNING_CAPITALS).search(last.text) is not None
    return width > (45 if wrapped and not bare[0].islower() else 25)


def _read_page(lines: list[Line], dateline: Dateline | None, blocks: list[_Stretch], *, headed: bool) -> None:
    lede = 0 if headed and dateline is None else find_lede(lines, dateline)
    kinds: list[BlockKind] = ["paragraph"] * lede if headed else head_kinds(lines[:lede], dated=dateline is not None)
    kinds += body_kinds(lines, lede)
    for i, line in enumerate(lines):
        start, end, kind = line.start, line.end, kinds[i]
        if i == lede and dateline is not None and start < dateline.span.start < end:
            before = line.text[: dateline.span.start - start].rstrip()
            if before:
                glued: BlockKind = "byline" if is_byline(before) else "caption" if captioned(before) else "furniture"
                blocks.append((start, start + len(before), glued))
                start = dateline.span.start
        if dateline is not None and lede < i and start < dateline.span.end:
            kind = "paragraph"  # of a dateline on several lines
        if kind == "title" and line.text.startswith("HEADLINE:") and len(line.text) > 10:
            blocks.append((start, start + 9, "furniture"))
            start += len(line.text) - len(line.text[9:].lstrip())
        if kind == "paragraph" and i >= lede and (cut := _glued_end(line.text)):
            blocks.append((start, line.start + len(line.text[:cut].rstrip()), kind))
            start, kind = line.start + cut, "end_matter"
        blocks.append((start, end, kind))


def _glued_end(text: str) -> int:
    """Where "(Reporting by …)" or "Enditem" starts at the end of a paragraph; 0 where it does not."""
    cut = 0
    if text[-1].isalpha():
        m = WIRE_END.regex.search(text, max(1, len(text) - 12))
        return m.end() - len(m[0].lstrip()) if m else 0
    if ")" not in text[-4:]:
        return cut
    while (opening := text.rfind("(", max(0, len(text) - 450), cut or len(text))) > 0:
        if text.find(" by ", opening) < 0 or not glued_end_pattern().match(text, opening):
            break
        cut = opening
    return cut
