"""The head of a page: title, deck, bylines and captions above the lede."""

from __future__ import annotations

from ..records import BlockKind
from ..rules import compiled
from .told import (
    CLOCK,
    NUMBERED,
    Line,
    author,
    captioned,
    credit,
    is_byline,
    navigation,
    office,
    page_word,
    signed,
)

_THREE_WORDS = r"\A(?:[\W_]*+[^\W_]\S*+){3}"


def head_kinds(lines: list[Line], *, dated: bool) -> list[BlockKind]:
    """The kinds of the lines above the lede. `dated`: a dateline shows where the story starts."""
    kinds: list[BlockKind] = []
    plain = [i for i, x in enumerate(lines) if not page_word(x) and not is_byline(x.text)]
    plain = [i for i in plain if i == 0 or not (is_byline(lines[i - 1].text) and office().match(lines[i].text))]
    titled, pictured = _title(lines, plain)
    # Above a dateline a long sentence is a picture's caption; more than two are a page of several stories.
    long = [i for i in plain if i > titled and _is_long(lines[i])] if dated else []
    for i, line in enumerate(lines):
        text = line.text
        kind: BlockKind = "deck"
        if i == titled:
            kind = "title"
        elif i == pictured:
            kind = "caption"
        elif credit().match(text):
            kind = "credit"
        elif (
            is_byline(text)
            or ((i > titled or i not in plain) and signed(lines, i) and not navigation().match(text))
            or (kinds[-1:] == ["byline"] and compiled(CLOCK).match(text))
        ):
            kind = "byline"
        elif i < titled or page_word(line):
            kind = "furniture"
        elif i == len(lines) - 1 and text[0].isdigit() and compiled(NUMBERED).match(text):
            kind = "heading"
        elif author().match(text):
            kind = "end_matter"
        elif (
            captioned(text)
            # "Mediator Anna Weiss Jo Field/TASS" is often printed twice, the second time without the credit.
            or (kinds and kinds[-1] == "caption" and lines[i - 1].text.startswith(text))
            or (kinds and kinds[-1] in ("deck", "caption") and _credited_below(lines, i))
            or (kinds and kinds[-1] == "caption" and lines[i - 1].text.lower() in ("media caption", "image caption"))
            or (i in long and len(long) < 3)
        ):
            kind = "caption"
        elif i in long:
            kind = "paragraph"
        kinds.append(kind)
    return kinds


def _title(lines: list[Line], plain: list[int]) -> tuple[int, int]:
    """Which of the plain lines is the title, and which a caption of whole sentences above it or in its place; -1 where none is."""
    titled = next((i for i in plain if _has_three_words(lines[i].text)), plain[0] if plain else -1)
    titled = next((i for i in plain if lines[i].text.startswith("HEADLINE:")), titled)
    if titled < 0 or lines[titled].words <= 12 or ". " not in lines[titled].text or not captioned(lines[titled].text):
        return titled, -1
    return next((i for i in plain if i > titled and _has_three_words(lines[i].text)), -1), titled


def _credited_below(lines: list[Line], i: int) -> bool:
    """Whether the next line, with no blank one between, is a picture's credit."""
    below = lines[i + 1 : i + 2]
    return bool(below) and below[0].start - lines[i].end <= 2 and credit().match(below[0].text) is not None


def _has_three_words(text: str) -> bool:
    """Whether a line is more than a section's name: "Business & Economy" has but two words."""
    return compiled(_THREE_WORDS).match(text, 0, 200) is not None


def _is_long(line: Line) -> bool:
    return line.words > 26 or (line.text[-1] == "." and line.words > 18)
