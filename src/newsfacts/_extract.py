"""`extract` and its parts: the composition of the stages, and nothing else."""

from __future__ import annotations

import gc
from datetime import date, datetime

from attrs import frozen

from .anchor import choose_anchor
from .article import Article, read_article
from .attribution import attribute
from .clauses import read_clauses
from .cues import find_cues
from .dateline import find_dateline as _find_dateline
from .events import find_events as _find_events
from .facts import Facts
from .layers import CueFind, Mark, Name, Syntax, Words
from .layout import read_layout
from .lexicon import DEFAULT, Lexicon
from .marks import pair_marks
from .names import find_names
from .quotes import find_reports
from .records import Anchor, Block, Dateline, Doubt, Event, Quote, Speaker, Timex
from .sentences import split_sentences
from .speakers import resolve_speakers
from .timeline import choose_main_event, order_events
from .times import find_times as _find_times, resolve_times
from .words import find_words


@frozen(eq=False, repr=False)
class _Page:
    """What all parts need: the text down to its clauses."""

    article: Article
    lexicon: Lexicon
    words: Words
    dateline: Dateline | None
    blocks: tuple[Block, ...]
    marks: list[Mark]
    syntax: Syntax


@frozen(eq=False, repr=False)
class _Times:
    """The anchor day, the dateline dated by it, and the time expressions counted from it."""

    anchor: Anchor
    dateline: Dateline | None
    timexes: tuple[Timex, ...]
    doubts: list[Doubt]


@frozen(eq=False, repr=False)
class _Quotes:
    """Who said what."""

    names: list[Name]
    cues: list[CueFind]
    quotes: tuple[Quote, ...]
    speakers: tuple[Speaker, ...]
    doubts: list[Doubt]


def _read_page(article: str | Article, published: date | datetime | str | None, lexicon: Lexicon) -> _Page:
    article = read_article(article, published)
    if not isinstance(lexicon, Lexicon):
        raise TypeError(f"lexicon is a Lexicon such as DEFAULT, not {type(lexicon).__name__}")
    words = find_words(article.text)
    dateline = _find_dateline(article, lexicon)
    blocks = read_layout(article, dateline)
    marks = pair_marks(words, blocks)
    sentences = split_sentences(words, blocks, marks, dateline)
    return _Page(article, lexicon, words, dateline, blocks, marks, read_clauses(words, sentences, marks))


def _read_times(page: _Page) -> _Times:
    finds = _find_times(page.words, page.dateline)
    anchor, dateline, doubts = choose_anchor(page.article, page.words, page.dateline, page.blocks, finds)
    timexes, more = resolve_times(page.article, finds, anchor, page.syntax)
    return _Times(anchor, dateline, timexes, [*doubts, *more])


def _read_quotes(page: _Page, timexes: tuple[Timex, ...]) -> _Quotes:
    syntax, blocks = page.syntax, page.blocks
    names, cues = find_names(syntax, page.lexicon), find_cues(syntax, page.lexicon)
    reports = find_reports(syntax, blocks, page.marks, cues)
    speakers, doubts = resolve_speakers(page.article, syntax, blocks, names, reports, page.lexicon)
    quotes, more = attribute(page.article, reports, speakers, timexes, syntax)
    known = tuple({id(s): s for s in speakers if s is not None}.values())
    return _Quotes(names, cues, quotes, known, [*doubts, *more])


def _read_events(page: _Page, times: _Times, said: _Quotes) -> tuple[Event, ...]:
    return _find_events(
        page.syntax, page.blocks, times.dateline, times.anchor, said.cues, said.names, times.timexes, said.quotes
    )


def extract(
    article: str | Article, *, published: date | datetime | str | None = None, lexicon: Lexicon = DEFAULT
) -> Facts:
    """The facts of one article.

    `published` is the day it was published: a date, a datetime (its own local day), or text in any language; a
    `ValueError` shows a text that names no full day, or a day other than the article's own. `bytes` are a
    `TypeError`; no `str` raises.

    >>> extract("GENEVA (Reuters) - Talks failed on Friday, Anna Weiss said.", published="2023-03-04").speakers[0].name
    'Anna Weiss'
    """
    collecting = gc.isenabled()
    gc.disable()  # a page is a few thousand objects, none of them in a cycle: the collector would look through them in vain
    try:
        return _extract(article, published, lexicon)
    finally:
        if collecting:
            gc.enable()


def _extract(article: str | Article, published: date | datetime | str | None, lexicon: Lexicon) -> Facts:
    page = _read_page(article, published, lexicon)
    times = _read_times(page)
    said = _read_quotes(page, times.timexes)
    events = _read_events(page, times, said)
    return Facts(
        article=page.article,
        anchor=times.anchor,
        blocks=page.blocks,
        dateline=times.dateline,
        quotes=said.quotes,
        speakers=said.speakers,
        timexes=times.timexes,
        events=events,
        main_event=choose_main_event(events, page.blocks),
        timeline=order_events(events),
        doubts=(*times.doubts, *said.doubts),
    )


def find_dateline(
    article: str | Article, *, published: date | datetime | str | None = None, lexicon: Lexicon = DEFAULT
) -> Dateline | None:
    """The article's dateline alone, or None where it has none; arguments as of `extract`."""
    article = read_article(article, published)
    words = find_words(article.text)
    dateline = _find_dateline(article, lexicon)
    if dateline is None:
        return None
    blocks = read_layout(article, dateline)
    return choose_anchor(article, words, dateline, blocks, _find_times(words, dateline))[1]


def find_times(
    article: str | Article, *, published: date | datetime | str | None = None, lexicon: Lexicon = DEFAULT
) -> tuple[Timex, ...]:
    """The time expressions alone, without reading who said what; arguments as of `extract`."""
    return _read_times(_read_page(article, published, lexicon)).timexes


def find_quotes(
    article: str | Article, *, published: date | datetime | str | None = None, lexicon: Lexicon = DEFAULT
) -> tuple[Quote, ...]:
    """The outermost quotes alone, without the events; arguments as of `extract`."""
    page = _read_page(article, published, lexicon)
    return _read_quotes(page, _read_times(page).timexes).quotes


def find_events(
    article: str | Article, *, published: date | datetime | str | None = None, lexicon: Lexicon = DEFAULT
) -> tuple[Event, ...]:
    """The events alone, without the timeline; they need to know who said what. Arguments as of `extract`."""
    page = _read_page(article, published, lexicon)
    times = _read_times(page)
    return _read_events(page, times, _read_quotes(page, times.timexes))
