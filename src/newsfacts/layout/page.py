"""A page is read in three stretches: the head, down to the lede; the body; the end matter.

The lede is the line of the dateline, else the first line that reads like a paragraph. What another line is follows from
its own words where they say so (`lines`), else from its length, its end and its neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from attrs import define

from ..article import Article
from ..records import Block, BlockKind, Dateline, new_block, new_span
from ..rules import Rule, compiled
from .lines import (
    BYLINES,
    CAPTIONS,
    CREDIT,
    CREDITED,
    END_STARTS,
    ENDS,
    FURNITURE,
    GLUED_END,
    KEY_POINTS,
    OFFICE,
    OTHER_STORIES,
    PICTURED,
    PROMPT_STARTS,
    SEPARATOR,
    WEB_ADDRESS,
    WEB_STARTS,
    WIRE_END,
)

_END_OF_SENTENCE = ".!?\"”’')…»"
# How far down a page the story may start, and how many lines from its end the end matter.
_DEEPEST, _LAST = 40, 8
# Longer than that no paragraph is, in characters.
_LONGEST = 5000


def _joined(*rules: Rule) -> Callable[[], re.Pattern[str]]:
    """Any of the rules as one pattern, compiled when first asked for."""
    return cache(lambda: compiled("|".join(f"(?:{rule.pattern})" for rule in rules), re.IGNORECASE))


_BYLINE, _STAMP, _OFFICE = _joined(*BYLINES), _joined(*BYLINES[2:]), _joined(OFFICE)
_PROMPT, _LINK, _NAVIGATION = map(_joined, FURNITURE)
_SIGN_OFF, _CONTRIBUTED, _AUTHOR = _joined(*ENDS[:-2]), *map(_joined, ENDS[-2:])
_CAPTION, _CREDIT_FIRST, _ANY_CAPTION = *map(_joined, CAPTIONS), _joined(*CAPTIONS)
_CREDIT, _CREDITED, _PICTURED, _GLUED_END = map(_joined, (CREDIT, CREDITED, PICTURED, GLUED_END))
_SEPARATOR, _OTHER_STORIES, _WEB_ADDRESS = map(_joined, (SEPARATOR, OTHER_STORIES, WEB_ADDRESS))
_KEY_POINTS = _joined(KEY_POINTS)
# Whoever wrote the story, where the next line dates it.
_NAME = r"(?:[A-ZÀ-Þ][\w.'’-]{1,30}+\ ?){2,4}(?:(?:,?\ and|,|\ in)\ (?:[A-ZÀ-Þ][\w.'’-]{1,30}+\ ?){1,4}){0,2}$"
_OUTLET = r"[A-ZÀ-Þ][\w.'’-]{1,30}+(?:\ [A-ZÀ-Þ][\w.'’-]{1,30}+){1,2}\ ++[|•]\ ++(?:[A-ZÀ-Þ][\w.&'’-]{1,30}+\ ?){1,4}$"
_THREE_WORDS = r"\A(?:[\W_]*+[^\W_]\S*+){3}"
_SIGN_UP = ("Sign up here", "Sign up here.", "Sign up now.", "Subscribe here.")
_RUNNING_CAPITALS = r"[)][ ]|[ ]-{1,2}[ ]|(?<=[A-Z]{4})[.][ ]"
_NUMBERED = r"\d{1,2}[.)][ ][A-Z]"
_MARKED_HEADING = r"\#{1,6}\ [^#]|\*\*[A-Z][^*]{3,60}\*\*$"
# The time of an item of a live page.
_CLOCK = r"\d{1,2}(?:[.:]\d\d)?(?:[ ]?[AaPp]\.?[Mm]\.?)?(?:[ ][A-Z]{2,4})?$"
_Stretch = tuple[int, int, BlockKind]


@define
class _Line:
    start: int
    end: int
    text: str
    words: int
    stopped: bool


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


def _lines(text: str, start: int, stop: int) -> list[_Line]:
    """The lines that hold more than white space, stripped; a hard-wrapped paragraph is one line."""
    lines: list[_Line] = []
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
                lines[-1] = _Line(last.start, left + len(bare), whole, last.words + bare.count(" ") + 1, stopped)
                wrapped = True
                continue
        wrapped = False
        lines.append(_Line(left, left + len(bare), bare, bare.count(" ") + 1, stopped))
    return lines


def _continues(text: str, last: _Line, left: int, bare: str, *, wrapped: bool) -> bool:
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


def _read_page(lines: list[_Line], dateline: Dateline | None, blocks: list[_Stretch], *, headed: bool) -> None:
    lede = 0 if headed and dateline is None else _lede(lines, dateline)
    kinds: list[BlockKind] = ["paragraph"] * lede if headed else _head(lines[:lede], dated=dateline is not None)
    kinds += _body(lines, lede)
    for i, line in enumerate(lines):
        start, end, kind = line.start, line.end, kinds[i]
        if i == lede and dateline is not None and start < dateline.span.start < end:
            before = line.text[: dateline.span.start - start].rstrip()
            if before:
                glued: BlockKind = "byline" if _is_byline(before) else "caption" if _captioned(before) else "furniture"
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


def _is_byline(text: str) -> bool:
    if text[:1] in ("*", "_"):
        text = text.strip("*_ ")  # in bold type
    return len(text) < 120 and _BYLINE().match(text) is not None


def _glued_end(text: str) -> int:
    """Where "(Reporting by …)" or "Enditem" starts at the end of a paragraph; 0 where it does not."""
    cut = 0
    if text[-1].isalpha():
        m = WIRE_END.regex.search(text, max(1, len(text) - 12))
        return m.end() - len(m[0].lstrip()) if m else 0
    if ")" not in text[-4:]:
        return cut
    while (opening := text.rfind("(", max(0, len(text) - 450), cut or len(text))) > 0:
        if text.find(" by ", opening) < 0 or not _GLUED_END().match(text, opening):
            break
        cut = opening
    return cut


def _lede(lines: list[_Line], dateline: Dateline | None) -> int:
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
            if signed == i - 1 >= 0 and last == "." and line.words > 4 and not _signs(lines, i):
                # A short sentence right below the byline.
                if not _page_word(line) and not _captioned(line.text) and not _byline_below(lines, i):
                    return i
            elif i and _signs(lines, i):
                signed = i
            continue
        # A headline may be long, and may ask or quote, but is no statement with its full stop.
        if i == 0 and (line.words < 14 or last != "."):
            continue
        if not _page_word(line) and not _captioned(line.text) and not _is_byline(line.text):
            if deck < 0 < i and line.words < 30 and _byline_below(lines, i):
                deck = i  # the byline follows it, and the story the byline
                continue
            return _first_sentence(lines, i)
    return deck if deck > 0 else _below_the_byline(lines)


def _first_sentence(lines: list[_Line], lede: int) -> int:
    """The lede, or the first of the short sentences right above it, below a title that is none."""
    first = lede
    if lines[0].text[-1] in ".;":
        return lede  # decks of such titles end in stops too
    while first > 1 and 4 < (line := lines[first - 1]).words < 26 and line.text[-1] in '.”"' and line.stopped:
        if _signs(lines, first - 1) or _page_word(line) or _captioned(line.text):
            break
        first -= 1
    # Something must be left to be the title.
    return first if any(not _signs(lines, k) and not _page_word(lines[k]) for k in range(first)) else lede


def _byline_below(lines: list[_Line], i: int, most: int = 2) -> bool:
    """Whether one of the next lines says who wrote the story, or when."""
    return any(_signs(lines, k) for k in range(i + 1, min(i + 1 + most, len(lines))))


def _signs(lines: list[_Line], i: int) -> bool:
    """Whether a line says by itself who wrote the story, or when."""
    line = lines[i]
    return line.words < 16 and (_is_byline(line.text) or _OFFICE().match(line.text) is not None)


def _below_the_byline(lines: list[_Line]) -> int:
    """The index of the first line below title and byline, where none is as long as a paragraph."""
    first = titled = 0
    if len(lines) == 2:
        return 1
    for i, line in enumerate(lines[:_DEEPEST]):
        if _is_byline(line.text) or (titled and _signed(lines, i)):
            first = i + 1
        elif not _page_word(line) and not _captioned(line.text):
            if titled and (first or not _byline_below(lines, i, 2 if line.stopped else 4)):
                break
            titled = i + 1
    return min(max(first, titled), len(lines))


def _signed(lines: list[_Line], i: int) -> bool:
    """Whether a line below the title is the writer's office, or the name above it or above the date."""
    line = lines[i]
    if _OFFICE().match(line.text):
        return True
    below = "".join(line.text for line in lines[i + 1 : i + 2])
    if line.words == 1 and line.text[0] == "@":
        return True
    if not compiled(_NAME).match(line.text):
        if "|" in line.text and compiled(_OUTLET).match(line.text):
            return True
        return line.words < 5 and not line.stopped and len(below) < 120 and _STAMP().match(below) is not None
    return (
        below[:1] == "@"
        or _is_byline(below)
        or bool(_OFFICE().match(below) or (i and _STAMP().match(lines[i - 1].text)))
    )


def _page_word(line: _Line) -> bool:
    """A line of navigation, or one of those that end a page."""
    text = line.text
    return bool(_signs_up(line) or _prompts(text) or _leads_on(text) or _signs_off(text) or _is_separator(text))


def _signs_off(text: str) -> bool:
    """Whether a line ends a page by what it says."""
    if (text[:3].lower() in END_STARTS or not text[0].isalpha() or text[2:3] in ("/", "-")) and _SIGN_OFF().match(text):
        return True
    told = text[:190].lower()
    return ("contributed " in told or "be reached" in told) and _CONTRIBUTED().match(text) is not None


def _is_separator(text: str) -> bool:
    return text[0] in "_*-=" and _SEPARATOR().match(text) is not None


def _captioned(text: str) -> bool:
    """A caption by its opening or by the credit at its end."""
    if _ANY_CAPTION().match(text):
        return True
    if text[-1] == "." and text[-2:] != ").":
        return False
    return _CREDITED().search(text, max(0, len(text) - 110)) is not None


def _head(lines: list[_Line], *, dated: bool) -> list[BlockKind]:
    """The kinds of the lines above the lede. `dated`: a dateline shows where the story starts."""
    kinds: list[BlockKind] = []
    plain = [i for i, x in enumerate(lines) if not _page_word(x) and not _is_byline(x.text)]
    plain = [i for i in plain if i == 0 or not (_is_byline(lines[i - 1].text) and _OFFICE().match(lines[i].text))]
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
        elif _CREDIT().match(text):
            kind = "credit"
        elif (
            _is_byline(text)
            or ((i > titled or i not in plain) and _signed(lines, i) and not _NAVIGATION().match(text))
            or (kinds[-1:] == ["byline"] and compiled(_CLOCK).match(text))
        ):
            kind = "byline"
        elif i < titled or _page_word(line):
            kind = "furniture"
        elif i == len(lines) - 1 and text[0].isdigit() and compiled(_NUMBERED).match(text):
            kind = "heading"
        elif _AUTHOR().match(text):
            kind = "end_matter"
        elif (
            _captioned(text)
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


def _title(lines: list[_Line], plain: list[int]) -> tuple[int, int]:
    """Which of the plain lines is the title, and which a caption of whole sentences above it or in its place; -1 where none is."""
    titled = next((i for i in plain if _has_three_words(lines[i].text)), plain[0] if plain else -1)
    titled = next((i for i in plain if lines[i].text.startswith("HEADLINE:")), titled)
    if titled < 0 or lines[titled].words <= 12 or ". " not in lines[titled].text or not _captioned(lines[titled].text):
        return titled, -1
    return next((i for i in plain if i > titled and _has_three_words(lines[i].text)), -1), titled


def _credited_below(lines: list[_Line], i: int) -> bool:
    """Whether the next line, with no blank one between, is a picture's credit."""
    below = lines[i + 1 : i + 2]
    return bool(below) and below[0].start - lines[i].end <= 2 and _CREDIT().match(below[0].text) is not None


def _has_three_words(text: str) -> bool:
    """Whether a line is more than a section's name: "Business & Economy" has but two words."""
    return compiled(_THREE_WORDS).match(text, 0, 200) is not None


def _is_long(line: _Line) -> bool:
    return line.words > 26 or (line.text[-1] == "." and line.words > 18)


def _body(lines: list[_Line], lede: int) -> list[BlockKind]:
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
            kind = "furniture" if _prompts(text) else kind
        elif _is_furniture(line) or (linked and not line.stopped and line.words < 20):
            # The titles of other stories follow a bare "Read more:".
            kind, linked = "furniture", linked or _OTHER_STORIES().match(text) is not None
        elif i < lede + 3 and line.words < 16 and _STAMP().match(text):
            kind = "byline"
        elif _is_separator(text):
            ended = late and _nothing_follows(lines[i + 1 :])
            kind = "end_matter" if ended else "furniture"
        elif late and ((ended and line.words < 40) or _signs_off(text)):
            kind = "end_matter"
            ended = ended or _nothing_follows(lines[i + 1 :])
        elif late and not line.stopped and _is_signature(line):
            kind = "byline"
        elif line.words < 26 and not line.stopped and _CREDIT_FIRST().match(text):
            kind = "caption"
        elif line.words < 14 and _CREDIT().match(text):
            kind = "credit"
        elif (i < lede + 4 and _CAPTION().match(text) and _captioned(text)) or (
            text[-1] in ")]" and line.words < 40 and _PICTURED().search(text, max(0, len(text) - 110))
        ):
            kind = "caption"
        elif (late and line.words < 12 and _is_address(text)) or ((late or i < lede + 2) and _AUTHOR().match(text)):
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


def _is_signature(line: _Line) -> bool:
    """Whether a line below the story says who wrote it, or when."""
    text = line.text
    if line.words < 12 and text[:2] in ("By", "BY") and _is_byline(text):
        return True
    return line.words < 8 and text[-1].isdigit() and _STAMP().match(text) is not None


def _is_address(text: str) -> bool:
    """Whether a line is a web address or has one, and neither quotes nor links."""
    if not ("/" in text or "www" in text or "@" in text) or "](" in text or '"' in text or "”" in text:
        return False
    return _WEB_ADDRESS().search(text) is not None


def _prompts(text: str) -> bool:
    """Whether a line asks its readers for something; a look at its first letters settles most."""
    return (text[0] in "[(" or text[:3].lower() in PROMPT_STARTS) and _PROMPT().match(text) is not None


def _signs_up(line: _Line) -> bool:
    """Whether a line ends in the link to a newsletter."""
    return line.words < 40 and line.text.endswith(_SIGN_UP)


def _is_furniture(line: _Line) -> bool:
    """A prompt of any length, a link to another story, or a few words of navigation."""
    text = line.text
    if _signs_up(line) or _prompts(text):
        return True
    return line.words < 30 and _leads_on(text, menus=line.words < 14)


def _leads_on(text: str, *, menus: bool = True) -> bool:
    """Whether a line leads to another story or, `menus`, about the site; its first letters settle most."""
    if text[:3].lower() in WEB_STARTS or not text[0].isalpha():
        return _LINK().match(text) is not None or (menus and _NAVIGATION().match(text) is not None)
    return menus and ("|" in text or "•" in text or "·" in text) and _NAVIGATION().match(text) is not None


def _nothing_follows(lines: list[_Line]) -> bool:
    """Whether no line of the story follows: no sentence but those that end a page."""
    return not any(line.stopped and line.words >= 8 and not _page_word(line) for line in lines)


def _leads_to_another(lines: list[_Line], i: int) -> bool:
    """Whether a line is another story's title: it is printed twice, or "Read more" alone stands below it."""
    text = lines[i].text
    if i + 1 < len(lines):
        below = lines[i + 1].text
        if below.lower() == "read more" or (below == lines[i - 1].text and not lines[i - 1].stopped):
            return True  # or the section's name, between the two
    if not (text[0].isalnum() or text[0] in "\"“‘'"):
        return False  # a tweet's author, a list's entry
    return any(0 <= k < len(lines) and lines[k].text == text for k in (i - 2, i - 1, i + 1, i + 2))


def _stands_alone(lines: list[_Line], i: int) -> bool:
    """Whether a line with no stop stands between two paragraphs: a long crosshead."""
    if i + 1 == len(lines):
        return False
    text, above, below = lines[i].text, lines[i - 1], lines[i + 1]
    if not (above.stopped and below.stopped and above.words > 14 < below.words):
        return False
    return text[0].isupper() and text[-1] not in ",;:" and ". " not in text and len(text) < 90


def _is_heading(lines: list[_Line], i: int, before: BlockKind) -> bool:
    """Whether a line of a few words is a crosshead: short, not a sentence, between paragraphs."""
    line = lines[i]
    text = line.text
    if len(text) > 70 or i + 1 >= len(lines):
        return False
    if _KEY_POINTS().match(text):
        return True
    first, last = text[0], text[-1]
    quoted = (first in "'‘" and last in "'’") or (first in '"“' and last in '"”' and text[-2:-1] not in ".,!?")
    if first in "#*" and (text[-2:] == "**" or first == "#"):
        return compiled(_MARKED_HEADING).match(text) is not None
    numbered = first.isdigit() and compiled(_NUMBERED).match(text) is not None
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
    finished = finished or compiled(_CLOCK).match(above.text) is not None
    return after.words >= least and after.stopped and (finished or before != "paragraph")
