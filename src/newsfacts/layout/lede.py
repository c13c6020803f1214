"""The lede: the line of the dateline, else the first that reads like a paragraph."""

from __future__ import annotations

from ..records import Dateline
from .told import Line, captioned, is_byline, page_word, signed, signs

# How far down a page the story may start.
_DEEPEST = 40


def find_lede(lines: list[Line], dateline: Dateline | None) -> int:
    """The index of the line where the story starts; the number of lines where none does."""
    if dateline is not None:
        for i, line in enumerate(lines):
            if line.start <= dateline.span.start < line.end:
                return i
    if len(lines) < 2:
        return 0
    deck = signed = -1
    for i, line in enumerate(lines[:_DEEPEST]):
        if line.text in ("BODY:", "TEXT:", "FULL TEXT:", "FULL TEXT.") and i + 1 < len(lines):
            return i + 1
        last = line.text.rstrip("\"'”’»)")[-1:]
        if line.words < 12 or (last not in (".", "!", "?", "…") and line.words < 30):
            if signed == i - 1 >= 0 and last == "." and line.words > 4 and not signs(lines, i):
                # A short sentence right below the byline.
                if not page_word(line) and not captioned(line.text) and not _byline_below(lines, i):
                    return i
            elif i and signs(lines, i):
                signed = i
            continue
        # A headline may be long, and may ask or quote, but is no statement with its full stop.
        if i == 0 and (line.words < 14 or last != "."):
            continue
        if not page_word(line) and not captioned(line.text) and not is_byline(line.text):
            if deck < 0 < i and line.words < 30 and _byline_below(lines, i):
                deck = i  # the byline follows it, and the story the byline
                continue
            return _first_sentence(lines, i)
    return deck if deck > 0 else _below_the_byline(lines)


def _first_sentence(lines: list[Line], lede: int) -> int:
    """The lede, or the first of the short sentences right above it, below a title that is none."""
    first = lede
    if lines[0].text[-1] in ".;":
        return lede  # decks of such titles end in stops too
    while first > 1 and 4 < (line := lines[first - 1]).words < 26 and line.text[-1] in '.”"' and line.stopped:
        if signs(lines, first - 1) or page_word(line) or captioned(line.text):
            break
        first -= 1
    # Something must be left to be the title.
    return first if any(not signs(lines, k) and not page_word(lines[k]) for k in range(first)) else lede


def _byline_below(lines: list[Line], i: int, most: int = 2) -> bool:
    """Whether one of the next lines says who wrote the story, or when."""
    return any(signs(lines, k) for k in range(i + 1, min(i + 1 + most, len(lines))))


def _below_the_byline(lines: list[Line]) -> int:
    """The index of the first line below title and byline, where none is as long as a paragraph."""
    first = titled = 0
    if len(lines) == 2:
        return 1
    for i, line in enumerate(lines[:_DEEPEST]):
        if is_byline(line.text) or (titled and signed(lines, i)):
            first = i + 1
        elif not page_word(line) and not captioned(line.text):
            if titled and (first or not _byline_below(lines, i, 2 if line.stopped else 4)):
                break
            titled = i + 1
    return min(max(first, titled), len(lines))
