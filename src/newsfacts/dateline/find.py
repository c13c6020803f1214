"""Where a dateline may stand, and its record."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from ..article import Article
from ..lexicon import DEFAULT, Lexicon
from ..lexicon.places import folded
from ..records import Dateline, PartialDate
from ..rules import Rule, compiled
from .parts import part
from .place import place_of
from .run import PlaceRead, Reader, Run
from .styles import BARE, FULL, NEAR, STACKED, style_of

# A dateline stands in the first lines; after this many paragraphs it is a quotation or a list.
_MOST_LINES = 60
_MOST_PARAGRAPHS = 5
_PARAGRAPH = 150
# What a place in capitals is the first word of: "SINGAPORE Press Holdings", "LONDON Underground".
_NAME_PARTS = frozenset(
    """Press Underground Airlines Airways Bank Stock Exchange University Police City United Mayor Council Zoo Times
    Post Herald Tribune Irish Broncos Zealand Yard Bridge Road Street Road Assembly Symphony Philharmonic Opera
    Marathon Telecom Telecommunications Technologies Airport Metro Mint Gas Electric Power Mutual Life""".split()
)
# How far into a line a dateline may stand after furniture, a byline or an editor's note.
_DEEPEST = 600


def find_dateline(article: Article, lexicon: Lexicon) -> Dateline | None:
    """The article's dateline, its date still open where no year is printed; None where it has none."""
    reader = Reader(article.text, lexicon, article.published)
    for part_ in article.parts:
        if part_.kind in ("dateline", "body"):
            return _stated(article, reader, part_.start) or (
                _unread(article, part_.start, part_.end) if part_.kind == "dateline" else None
            )
    found = _search(reader, 0, headed=False)
    return _record(article, reader, *found) if found else None


def _stated(article: Article, reader: Reader, start: int) -> Dateline | None:
    found = _search(reader, start, headed=True)
    return _record(article, reader, *found) if found else None


def _unread(article: Article, start: int, end: int) -> Dateline | None:
    """A dateline that the caller gave and no style fits."""
    body = next((p.start for p in article.parts if p.kind == "body"), end)
    if end <= start:
        return None
    return Dateline(article.span(start, end), (), None, None, None, body, "stated")


def _search(reader: Reader, start: int, *, headed: bool) -> tuple[Run, Rule] | None:
    """The first run in the top lines that a style fits."""
    text = reader.text
    paragraphs = 0
    for number in range(_MOST_LINES):
        if start >= len(text) or paragraphs > _MOST_PARAGRAPHS:
            return None
        stop = text.find("\n", start)
        if stop < 0:
            stop = len(text)
        if stop - start > 2:
            title = number == 0 and not headed and _like_a_title(text, start, stop)
            found = _at_line(reader, start, stop, bare=not title and paragraphs < 2)
            if found is None and stop - start < 32 and text.find("—", stop, stop + 99) > 0:
                found = _stacked(reader, start)
            if found is None and not title and stop - start > 60 and text.find("(", start, start + _DEEPEST) >= 0:
                found = _within_line(reader, start, stop)
            if found is not None:
                return found
            paragraphs += stop - start > _PARAGRAPH and text[stop - 1] in ".!?\"”'’)\r"
        start = stop + 1
    return None


def _stacked(reader: Reader, start: int) -> tuple[Run, Rule] | None:
    """A wire, or a place and its wire, each on a line of its own, and the dash on the next."""
    m = compiled(_STACKED).match(reader.text, start)
    if m is None or not reader.knows_agency(m["slug"]):
        return None
    if not m["place"]:
        return Run(m.start("slug"), m.end("dash"), agency=m.span("slug")), STACKED["agency"]
    if folded(m["place"]) not in reader.cities:
        return None
    places = [PlaceRead(*m.span("place"))]
    return Run(m.start("place"), m.end("dash"), places=places, agency=m.span("slug")), STACKED["place_agency"]


def _like_a_title(text: str, start: int, stop: int) -> bool:
    """Whether the first line reads like a title: no sentence, and the story below it."""
    return text[start:stop].rstrip()[-1:] not in tuple('.!?"”') and bool(text[stop : stop + 200].strip())


def _at_line(reader: Reader, start: int, stop: int, *, bare: bool) -> tuple[Run, Rule] | None:
    m = part("plausible").match(reader.text, start)
    return _fitting(reader, m.end(), stop, bare=bare) if m and m.end() < stop else None


def _fitting(reader: Reader, pos: int, stop: int, *, bare: bool) -> tuple[Run, Rule] | None:
    """The run at `pos` and the style that it fits."""
    run = reader.read(pos)
    if not run.shape:
        return None
    shape = run.shape + _following(reader.text, run, stop)
    rule = _style(shape, bare=bare)
    if rule is None and bare and _near(reader.published, run.written):
        rule = style_of(shape, NEAR)
    if rule is None or (rule.name in _OPEN_ENDED and not _story_follows(reader, run, rule, stop)):
        return None
    if run.shape[-1] in "DYAB" and reader.text.startswith((". ", ".\n"), run.end):
        run.end += 1
    if reader.text.startswith(" By ", run.end):
        _take_reporter(reader, run)
    return run, rule


def _take_reporter(reader: Reader, run: Run) -> None:
    """Add who wrote the story where a dash or the wire ends it: "BAKU, May 3. By Ann Orlova - Trend:"."""
    m = compiled(_REPORTER).match(reader.text, run.end)
    if m is None or (m["slug"] and (run.agency or not reader.knows_agency(m["slug"]))):
        return
    if m["slug"]:
        run.agency = m.span("slug")
    run.end = m.end()


# Styles that are believed only where a story follows, and no clock or score alone.
_OPEN_ENDED = frozenset(rule.name for rule in BARE) | {"agency", "date", "day_alone"}


@lru_cache(1024)
def _style(shape: str, *, bare: bool) -> Rule | None:
    return style_of(shape, (*FULL, *BARE) if bare else FULL)


def _near(published: date | None, written: PartialDate | None) -> bool:
    """Whether the day written is that of publication, or one of the days around it."""
    if published is None or written is None:
        return False
    around = (published.toordinal() + off for off in (0, -1, -2, 1))
    days = (date.fromordinal(day) for day in around if 0 < day <= date.max.toordinal())
    return any((day.month, day.day) == (written.month, written.day) for day in days)


def _following(text: str, run: Run, stop: int) -> str:
    """One letter for what follows the run on its line."""
    rest = text[run.end : min(stop, run.end + 40)].lstrip(" \t\xa0\"'“‘`([{<«„,.*")
    if not rest.strip():
        return "$"
    return "x" if rest[0].islower() else "T"


def _story_follows(reader: Reader, run: Run, rule: Rule, stop: int) -> bool:
    """Whether a story starts after a place or day that stands alone, not a score, a clock or the rest of a name."""
    if rule.name in ("place_line", "place_date_line"):
        return compiled(rf"{_BY_LINE}\s{{1,4}}[\"'“‘]?[A-Z][^\n]{{80}}").match(reader.text, run.end) is not None
    if rule.name != "place_open":
        rest = reader.text[run.end : stop].rstrip()
        return not rest or len(rest) > 50 or "q" in run.shape or rest[-1] in '.!?"”'
    m = compiled(r"[ \t]{0,9}+([A-Z\d][\w'’]{0,40}+(?!\d|(?<=[ ]\d),))").match(reader.text, run.end)
    if m is None or (m[1].isupper() and len(m[1]) > 1):
        return False
    return "q" in run.shape or m[1] not in _NAME_PARTS


_STACKED = r"\s{0,9}(?:(?P<place>[A-Z][\w.’' -]{1,28}[\w.])[ ]{0,9}\n\s{0,30})??(?P<slug>[A-Z][\w ]{1,18}\w)[ ]{0,9}\n\s{0,30}(?P<dash>—)\s"
_REPORTER = r"[ ]By(?:[ ][A-Z][\w.'’-]{1,25}){2,4}[ ][-–](?:[ ](?P<slug>[A-Z]\w{2,20})[ ]?:(?=\s)|(?=[ ][A-Z“\"]))"
_BY_LINE = r"(?:\s{1,4}(?:By|BY)[ ][^\n]{3,60}(?=\n))?"
_SET_OFF = r"\((?P<slug>[A-Z][^()\n]{1,40}|dpa)\)[ ]?(?:--?|[–—_])"
_BYLINE = r"\bBy(?:[ ](?:and[ ])?[^\W\d_][\w.'’\-]{0,30},?){1,8}$"


def _within_line(reader: Reader, start: int, stop: int) -> tuple[Run, Rule] | None:
    """A dateline after a byline, an editor's note or furniture on the same line."""
    text = reader.text
    limit = min(stop, start + _DEEPEST)
    for m in compiled(_SET_OFF).finditer(text, start, limit):
        if m["slug"] not in ("AP", "AFP", "Reuters") and not reader.knows_agency(m["slug"]):
            continue
        first = max(start, m.start() - 110)
        for pos in (w.start() for w in compiled(r"(?<![^\s(/>])[A-Z]").finditer(text, first, m.start())):
            found = _fitting(reader, pos, stop, bare=False)
            if found and found[0].end >= m.end() and found[0].shape[0] in "KUkDY":
                return found
        before = text[start : m.start()].rstrip()
        if before[-1:] in '.)]!?"”' or compiled(_BYLINE).search(before, max(0, len(before) - 80)):
            return _fitting(reader, m.start(), stop, bare=False)
    return None


def read_example(rule: Rule, text: str) -> str | None:
    """What a style makes of a text: the dateline at its start, where this is the style that fits."""
    stop = text.find("\n")
    published = date(2004, 5, 3) if rule in NEAR else None
    found = _at_line(Reader(text, DEFAULT, published), 0, stop if stop >= 0 else len(text), bare=True)
    return text[found[0].start : found[0].end] if found and found[1] is rule else None


def _record(article: Article, reader: Reader, run: Run, rule: Rule) -> Dateline:
    text = article.text
    body = run.end
    if rule.name in ("place_line", "place_date_line") and (m := compiled(_BY_LINE).match(text, body)):
        body = m.end()
    m = part("tags").match(text, body)
    if m:
        body = m.end()
    while body < len(text) and (text[body].isspace() or text[body] in "*\ufeff"):
        body += 1
    return Dateline(
        span=article.span(run.start, run.end),
        places=tuple(place_of(article, reader, place) for place in run.places),
        written=run.written,
        date=None,
        agency=text[slice(*run.agency)] if run.agency else None,
        body_start=body,
        rule=rule.name,
    )
