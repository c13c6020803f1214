"""The body of a page from the lede on: paragraphs, crossheads, furniture between them, and the end matter."""

from __future__ import annotations

from ..records import BlockKind
from ..rules import compiled
from .told import (
    CLOCK,
    NUMBERED,
    Line,
    author,
    caption,
    captioned,
    credit,
    credit_first,
    is_address,
    is_byline,
    is_furniture,
    is_separator,
    key_points,
    other_stories,
    page_word,
    pictured,
    prompts,
    signs_off,
    stamp,
)

# How many lines from its end the end matter may begin.
_LAST = 8
_MARKED_HEADING = r"\#{1,6}\ [^#]|\*\*[A-Z][^*]{3,60}\*\*$"


def body_kinds(lines: list[Line], lede: int) -> list[BlockKind]:
    """The kinds of the lines from the lede on."""
    kinds: list[BlockKind] = ["paragraph"] if lede < len(lines) else []
    ended = linked = False
    last = len(lines) - _LAST
    for i in range(lede + 1, len(lines)):
        line = lines[i]
        text = line.text
        late = i >= last
        kind: BlockKind = "paragraph"
        if line.words >= 30 and not late and i > lede + 3:
            kind = "furniture" if prompts(text) else kind
        elif is_furniture(line) or (linked and not line.stopped and line.words < 20):
            # The titles of other stories follow a bare "Read more:".
            kind, linked = "furniture", linked or other_stories().match(text) is not None
        elif i < lede + 3 and line.words < 16 and stamp().match(text):
            kind = "byline"
        elif is_separator(text):
            ended = late and _nothing_follows(lines[i + 1 :])
            kind = "end_matter" if ended else "furniture"
        elif late and ((ended and line.words < 40) or signs_off(text)):
            kind = "end_matter"
            ended = ended or _nothing_follows(lines[i + 1 :])
        elif late and not line.stopped and _is_signature(line):
            kind = "byline"
        elif line.words < 26 and not line.stopped and credit_first().match(text):
            kind = "caption"
        elif line.words < 14 and credit().match(text):
            kind = "credit"
        elif (i < lede + 4 and caption().match(text) and captioned(text)) or (
            text[-1] in ")]" and line.words < 40 and pictured().search(text, max(0, len(text) - 110))
        ):
            kind = "caption"
        elif (late and line.words < 12 and is_address(text)) or ((late or i < lede + 2) and author().match(text)):
            kind = "end_matter"
        elif line.words < 20 and not line.stopped and _leads_to_another(lines, i):
            kind = "furniture"
        elif line.words < 13 and (
            _is_heading(lines, i, kinds[-1]) if line.words <= 8 else not line.stopped and _stands_alone(lines, i)
        ):
            kind = "heading"
        linked = linked and kind == "furniture"
        kinds.append(kind)
    return kinds


def _is_signature(line: Line) -> bool:
    """Whether a line below the story says who wrote it, or when."""
    text = line.text
    if line.words < 12 and text[:2] in ("By", "BY") and is_byline(text):
        return True
    return line.words < 8 and text[-1].isdigit() and stamp().match(text) is not None


def _nothing_follows(lines: list[Line]) -> bool:
    """Whether no line of the story follows: no sentence but those that end a page."""
    return not any(line.stopped and line.words >= 8 and not page_word(line) for line in lines)


def _leads_to_another(lines: list[Line], i: int) -> bool:
    """Whether a line is another story's title: it is printed twice, or "Read more" alone stands below it."""
    text = lines[i].text
    if i + 1 < len(lines):
        below = lines[i + 1].text
        if below.lower() == "read more" or (below == lines[i - 1].text and not lines[i - 1].stopped):
            return True  # or the section's name, between the two
    if not (text[0].isalnum() or text[0] in "\"“‘'"):
        return False  # a tweet's author, a list's entry
    return any(0 <= k < len(lines) and lines[k].text == text for k in (i - 2, i - 1, i + 1, i + 2))


def _stands_alone(lines: list[Line], i: int) -> bool:
    """Whether a line with no stop stands between two paragraphs: a long crosshead."""
    if i + 1 == len(lines):
        return False
    text, above, below = lines[i].text, lines[i - 1], lines[i + 1]
    if not (above.stopped and below.stopped and above.words > 14 < below.words):
        return False
    return text[0].isupper() and text[-1] not in ",;:" and ". " not in text and len(text) < 90


def _is_heading(lines: list[Line], i: int, before: BlockKind) -> bool:
    """Whether a line of a few words is a crosshead: short, not a sentence, between paragraphs."""
    line = lines[i]
    text = line.text
    if len(text) > 70 or i + 1 >= len(lines):
        return False
    if key_points().match(text):
        return True
    first, last = text[0], text[-1]
    quoted = (first in "'‘" and last in "'’") or (first in '"“' and last in '"”' and text[-2:-1] not in ".,!?")
    if first in "#*" and (text[-2:] == "**" or first == "#"):
        return compiled(_MARKED_HEADING).match(text) is not None
    numbered = first.isdigit() and compiled(NUMBERED).match(text) is not None
    if not (first.isupper() or quoted or numbered) or (last in '.,;:!…)"”' and not quoted):
        return False
    if ":" in text[:25] and (last == "?" or text[:2] in ("Q:", "A:")):
        return False
    if text.isupper():
        return any(after.words >= 8 for after in lines[i + 1 : i + 3])
    after, above = lines[i + 1], lines[i - 1]
    finished = above.stopped or (above.words >= 8 and not above.text[-1].isdigit())
    # A question, a line of figures or one of a list may be a paragraph itself where what follows is no longer.
    least = 5 if above.stopped and last != "?" and not compiled(r"\d").search(text) else 8
    finished = finished or compiled(CLOCK).match(above.text) is not None
    return after.words >= least and after.stopped and (finished or before != "paragraph")
