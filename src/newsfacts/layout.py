"""Layout: what each line of the page is there for.

A page is read in three stretches: the head, down to the lede; the body; the end matter. The lede is the line of the
dateline, else the first line that reads like a paragraph. What a line of the head or body is follows from its own words
where they say so ("By …", "FILE - …", "Advertisement"), else from its length, its end and its neighbours.
"""

from __future__ import annotations

import re

from attrs import define

from .article import Article
from .layers import Words
from .records import Block, BlockKind, Dateline
from .rules import compiled

_BYLINE = r"""(?:by|from|story\ by|words\ by|written\ by|compiled\ by|reported\ by)[ :]\s*(?:the\ )?[A-ZÀ-Þ][^\n.!?]{2,90}$
    |[A-Z][\w'’.\-]+(?:\ [A-Z][\w'’.\-]*){0,3}\ ?[|,]\ (?:[\w ]{0,25}\ )?(?:correspondent|reporter|editor|staff|writer|updated|published).{0,60}$
    |[A-Z][\w ]{2,30}\|\ ?(?:updated|published|posted)\b.{0,50}$
    |(?:published|updated|posted|last\ updated|last\ modified|first\ published|modified)\b[ :](?=.{0,30}\d).{3,80}$"""
_CAPTION = r"""(?:file\ ?(?:photo|image|picture)?\ ?[-–—:]|close\ (?=[A-Z])|(?:photo|image|picture|caption|pictured)\ ?:
    |(?:this|in\ this|an?)\ .{0,60}\b(?:file\ )?(?:photo|image|picture|frame\ grab|photograph|satellite\ image)\b)"""
_CREDITED_FIRST = r"""(?-i:(?:Getty|Getty\ Images|AFP|EPA|REUTERS|Reuters|PA|REX|Rex|AP|Splash|Instagram|Twitter)(?:/[A-Z][\w. ]{1,25})?\ [A-Z][a-z])"""
_CAPTION_ANYWHERE = r"""\((?:photo|image|picture|credit|ap\ photo|file\ photo|reuters/|getty|afp)[^()]{0,80}\)\W{0,3}$
    |\b(?:reuters|afp|epa|ap\ photo|getty\ images|tass|shutterstock|pa\ wire|ap|xinhua|agence\ france-?\ ?presse|file\ photo|handout|nurphoto)
        (?:\ ?/\ ?[\w. ]{2,40}){0,3}\W{0,3}$"""
_CREDIT = r"""(?:©|\(c\)|photograph(?:s|er)?\ ?:|photo(?:s|graph)?\ by\b|photo\ credit|credit\ ?:|image\ credit|picture\ credit|courtesy\ of\b|getty\ images\W*$|ap\ photo\b)"""
_FURNITURE = r"""(?:advertisement|read\ more\b|more\ ?:|read\ (?:or\ share|also|next|full|the\ full)\b|read\ ?:|see\ also\b|also\ read\b|also\ see\b|related\ ?(?::|articles?|stories|content|topics|video)|watch\ ?:|video\ ?:
    |click\ here\b|sign\ up\b|subscribe\b|newsletter\b|share\ (?:this|on|via|with)\b|follow\ .{0,60}\bon\ (?:twitter|facebook|instagram|x)\b|follow\ us\b|like\ us\b
    |scroll\ (?:down|below)\ for\b|slideshow\b|scroll\ (?:down|below)\b|photo\ gallery|story\ continues|article\ continues|continue\ reading|skip\ (?:to|in|past)\b|loading\b|play\ video|media\ playback|image\ (?:copyright|caption)|getty\ images$
    |recommended\b.{0,20}$|most\ (?:read|popular|viewed)\b.{0,30}$|trending\b.{0,20}$|tags?\ ?:|topics?\ ?:|filed\ under\b|comments?\b.{0,12}$|print\ ?(?:this)?$|e-?mail\ ?(?:this)?$|all\ news$|home\ ?[>»/|]|copy\ link|download\ (?:our|the)\b
    |photos?$|images?$|video$|cnn\ map|live\ tv|listen\ to\ this|get\ (?:the|our)\ .{0,50}newsletter|this\ (?:video|article)\ (?:is|was)\ (?:not|originally)|enter\ your\ email|thank\ you\ for\ (?:subscribing|signing)|don't\ miss|editor'?s?\ picks?|top\ stories$|breaking\ news$|latest\ news$)"""
# Prompts of any length, and links to other stories.
_PROMPT = r"""advertisement\b|newsletter\ sign\ up|sign\ up\ (?:for|to)\b.{0,200}(?:newsletter|inbox|e-?mail)|read\ or\ share\ this"""
_RELATED = r"""(?:(?:read\ )?more\ ?:|(?:related|see\ also|also\ read|read\ also|read\ next|watch|read|recommended|more\ from\ .{0,30})\ ?:)"""
_END = r"""(?:copyright\b|©\ ?(?:19|20)\d\d|\(?(?:additional\ |with\ )?(?:reporting|writing|editing|compiled|edited|reported|graphics?)\ (?:and\ (?:writing|editing)\ )?by\b|_{2,}\W*$|\*{3,}\W*$|all\ rights\ reserved|\(?©|for\ more\ .{0,50}coverage\b|for\ (?:more|further)\ information\b|online\ ?:$
    |our\ standards|media\ contacts?\b|contacts?\ ?:|source\ ?:|sources\ ?:|this\ (?:material|article|story)\ (?:may\ not|has\ been|was\ (?:first|originally))|the\ associated\ press\ contributed|associated\ press\ writers?\b.{0,100}\bcontributed|end$|-30-$|\#{2,}\W*$|with\ inputs?\ from\b
    |(?:reuters|ap|afp|upi|dpa|efe)(?:\ ?[-/,|]\ ?(?:reuters|ap|afp|upi|dpa|efe))*$
    |e-?mail\ ?:|contact\ (?:the\ )?(?:writer|reporter|author)|about\ the\ author|follow\ (?:him|her|them|me)\ on\b)"""
_AUTHOR = r"""[A-ZÀ-Þ][\w'’.\-]+(?:\ [A-ZÀ-Þ][\w'’.\-]+){1,3}\ (?:is|was)\ (?:an?\ |the\ )?[^.]{0,90}?\b(?:correspondent|editor|columnist|reporter|contributor|fellow|writer|author|professor|producer)\b[^.]{0,150}\.(?:\ (?:follow|read|email|contact|reach|find|he\ can|she\ can|you\ can|his|her)\b|\ ?$|\ The\ (?:views|opinions))"""
_GLUED_END = r"\((?:(?:additional|further)\ )?(?:reporting|writing|editing|compiled|edited|by|translated)\ (?:and\ \w+\ )?(?:by\ )?[A-Z][^()\n]{3,400}\)\W{0,3}(?:$|\()"
_LINK = r"(?:https?://|www\.|\b[a-z0-9-]{2,30}\.[a-z]{2,4}/)\S+"
_END_OF_SENTENCE = ".!?\"”’')…»"


@define
class _Line:
    start: int
    end: int
    text: str
    words: int
    stopped: bool


def read_layout(article: Article, words: Words, dateline: Dateline | None) -> tuple[Block, ...]:  # noqa: ARG001
    """The blocks of the article in text order; they do not overlap and leave out only white space."""
    text = article.text
    blocks: list[tuple[int, int, BlockKind]] = []
    if not article.parts:
        _read_page(_lines(text, 0, len(text)), dateline, blocks, headed=False)
    for part in article.parts:
        lines = _lines(text, part.start, part.end)
        if part.kind == "body":
            _read_page(lines, dateline, blocks, headed=True)
        else:
            kind: BlockKind = "paragraph" if part.kind == "dateline" else part.kind
            blocks += [(line.start, line.end, kind) for line in lines]
    span = article.span
    return tuple(Block(span(start, end), kind) for start, end, kind in blocks)


def _lines(text: str, start: int, stop: int) -> list[_Line]:
    """The lines that hold more than white space, stripped."""
    lines = []
    for m in compiled(r"\S[^\n]*").finditer(text, start, stop):
        bare = m[0].rstrip()
        left = m.start()
        lines.append(_Line(left, left + len(bare), bare, bare.count(" ") + 1, bare[-1] in _END_OF_SENTENCE))
    return lines


def _read_page(
    lines: list[_Line], dateline: Dateline | None, blocks: list[tuple[int, int, BlockKind]], *, headed: bool
) -> None:
    lede = 0 if headed and dateline is None else _lede(lines, dateline)
    kinds: list[BlockKind] = [] if headed else _head(lines[:lede], dateline is not None)
    if headed:
        kinds = ["paragraph"] * lede
    kinds += _body(lines, lede)
    for i, line in enumerate(lines):
        start, end, kind = line.start, line.end, kinds[i]
        if i == lede and dateline is not None and start < dateline.span.start < end:
            before = line.text[: dateline.span.start - start].rstrip()
            if before:
                blocks.append((start, start + len(before), "byline" if _is(_BYLINE, before) else "furniture"))
                start = dateline.span.start
        if kind == "paragraph" and i >= lede and (cut := _glued_end(line.text)):
            blocks.append((start, line.start + len(line.text[:cut].rstrip()), kind))
            start, kind = line.start + cut, "end_matter"
        blocks.append((start, end, kind))


def _glued_end(text: str) -> int:
    """Where "(Reporting by …)" starts at the end of a paragraph; 0 where it does not."""
    cut = 0
    while (opening := text.rfind("(", max(0, len(text) - 450), cut or len(text))) > 0:
        if text.find(" by ", opening) < 0 or not compiled(_GLUED_END, re.IGNORECASE).match(text, opening):
            break
        cut = opening
    return cut


def _is(pattern: str, text: str) -> bool:
    return compiled(pattern, re.IGNORECASE).match(text) is not None


def _lede(lines: list[_Line], dateline: Dateline | None) -> int:
    """The index of the line where the story starts; the number of lines where none does."""
    if dateline is not None:
        for i, line in enumerate(lines):
            if line.start <= dateline.span.start < line.end:
                return i
    if len(lines) < 2:
        return 0
    for i, line in enumerate(lines[:40]):
        text = line.text
        if i == 0 and (line.words < 14 or not _ends_in_full_stop(text)):
            continue
        if (
            line.stopped
            and line.words >= 12
            and not _page_word(text)
            and not _is(_CAPTION, text)
            and not _credited(text)
        ):
            return i
    return min(1, len(lines))


def _ends_in_full_stop(text: str) -> bool:
    return text.rstrip("\"'”’)")[-1:] == "."


def _page_word(text: str) -> bool:
    return _is(_FURNITURE, text) or _is(_END, text)


def _credited(text: str) -> bool:
    if text[-1] == "." and text[-2:] != ").":
        return False
    return compiled(_CAPTION_ANYWHERE, re.IGNORECASE).search(text, max(0, len(text) - 110)) is not None


def _head(lines: list[_Line], dated: bool) -> list[BlockKind]:
    """The kinds of the lines above the lede."""
    kinds: list[BlockKind] = []
    headings = [i for i, x in enumerate(lines) if not _page_word(x.text) and not _is(_BYLINE, x.text)]
    titled = next((i for i in headings if lines[i].words >= 4), headings[0] if headings else -1)
    seen_caption = False
    for i, line in enumerate(lines):
        text = line.text
        kind: BlockKind
        if i == titled:
            kind = "title"
        elif _is(_CREDIT, text):
            kind = "credit"
        elif _is(_BYLINE, text):
            kind = "byline"
        elif _page_word(text) or i < titled:
            kind = "furniture"
        elif _is(_AUTHOR, text):
            kind = "end_matter"
        elif (
            _is(_CAPTION, text)
            or _credited(text)
            or seen_caption
            or (dated and (line.words > 26 or (line.text[-1] == "." and line.words > 18)))
        ):
            kind = "caption"
        else:
            kind = "deck"
        seen_caption = kind == "caption"
        kinds.append(kind)
    return kinds


def _body(lines: list[_Line], lede: int) -> list[BlockKind]:
    """The kinds of the lines from the lede on."""
    kinds: list[BlockKind] = []
    ended = False
    for i in range(lede, len(lines)):
        line = lines[i]
        text = line.text
        late = i >= len(lines) - 8
        kind: BlockKind = "paragraph"
        if i > lede:
            if _prompt(line) or (line.words < 14 and _is(_FURNITURE, text)):
                kind = "furniture"
            elif late and (_is(_END, text) or (ended and line.words < 40)):
                kind, ended = "end_matter", True
            elif not line.stopped and line.words < 26 and _is(_CREDITED_FIRST, text):
                kind = "caption"
            elif _is(_CREDIT, text) and line.words < 14:
                kind = "credit"
            elif i < lede + 4 and _is(_CAPTION, text) and _credited(text):
                kind = "caption"
            elif (late and line.words < 12 and ("/" in text or "www" in text) and compiled(_LINK).search(text)) or (
                (late or i < lede + 2) and _is(_AUTHOR, text)
            ):
                kind = "end_matter"
            elif _is_heading(lines, i, kinds[-1]):
                kind = "heading"
        kinds.append(kind)
    return kinds


def _prompt(line: _Line) -> bool:
    """A line that is nothing but a newsletter or advertisement prompt, or a link to another story."""
    return _is(_PROMPT, line.text) or (line.words < 30 and _is(_RELATED, line.text))


def _is_heading(lines: list[_Line], i: int, before: BlockKind) -> bool:
    """A crosshead: short, not a sentence, between paragraphs."""
    line = lines[i]
    text = line.text
    if line.words > 8 or len(text) > 70 or i + 1 >= len(lines):
        return False
    first, last = text[0], text[-1]
    quoted = first in "'‘\"“" and last in "'’\"”"
    if not (first.isupper() or quoted) or (last in '.,;:!…)"”' and not quoted):
        return False
    if text.isupper():
        return any(after.words >= 8 for after in lines[i + 1 : i + 3])
    after = lines[i + 1]
    above = lines[i - 1]
    finished = above.stopped or (above.words >= 8 and not above.text[-1].isdigit())
    return after.words >= 8 and after.stopped and (finished or before != "paragraph")
