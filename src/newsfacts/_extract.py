"""`extract`: the composition of the stages, and nothing else."""

from __future__ import annotations

from datetime import date, datetime

from .anchor import choose_anchor
from .article import Article, read_article
from .attribution import attribute, find_sources
from .clauses import read_clauses
from .cues import find_cues
from .dateline import find_dateline as _find_dateline
from .events import find_events as _find_events
from .facts import Facts
from .layout import read_layout
from .lexicon import DEFAULT, Lexicon
from .marks import pair_marks
from .names import find_names
from .quotes import find_reports
from .records import Dateline, Event, Quote, Timex
from .sentences import split_sentences
from .speakers import resolve_speakers
from .timeline import choose_main_event, order_events
from .times import find_times as _find_times, resolve_times
from .words import find_words


def extract(
    article: str | Article, *, published: date | datetime | str | None = None, lexicon: Lexicon = DEFAULT
) -> Facts:
    """The facts of one article."""
    article = read_article(article, published)
    words = find_words(article.text)
    dateline = _find_dateline(article, words, lexicon)
    blocks = read_layout(article, words, dateline)
    marks = pair_marks(words, blocks)
    sentences = split_sentences(words, blocks, marks, dateline)
    syntax = read_clauses(words, sentences, marks)
    names, cues, times = find_names(syntax, lexicon), find_cues(syntax, lexicon), _find_times(words, dateline)
    anchor, dateline, doubts = choose_anchor(article, words, dateline, blocks, times)
    timexes, time_doubts = resolve_times(article, times, anchor, syntax)
    reports = find_sources(syntax, cues, find_reports(syntax, blocks, marks, cues))
    speakers, speaker_doubts = resolve_speakers(article, syntax, blocks, names, reports, lexicon)
    quotes, quote_doubts = attribute(article, reports, speakers, timexes, syntax)
    events = _find_events(syntax, blocks, dateline, anchor, cues, names, timexes, quotes)
    return Facts(
        article=article,
        anchor=anchor,
        blocks=blocks,
        dateline=dateline,
        quotes=quotes,
        speakers=tuple({id(s): s for s in speakers if s is not None}.values()),
        timexes=timexes,
        events=events,
        main_event=choose_main_event(events, blocks),
        timeline=order_events(events),
        doubts=(*doubts, *time_doubts, *speaker_doubts, *quote_doubts),
    )


def find_dateline(
    article: str | Article, *, published: date | datetime | str | None = None, lexicon: Lexicon = DEFAULT
) -> Dateline | None:
    """The article's dateline alone, or None where it has none."""
    article = read_article(article, published)
    words = find_words(article.text)
    dateline = _find_dateline(article, words, lexicon)
    if dateline is None:
        return None
    blocks = read_layout(article, words, dateline)
    return choose_anchor(article, words, dateline, blocks, _find_times(words, dateline))[1]


def find_times(
    article: str | Article, *, published: date | datetime | str | None = None, lexicon: Lexicon = DEFAULT
) -> tuple[Timex, ...]:
    """The time expressions alone, without reading who said what."""
    article = read_article(article, published)
    words = find_words(article.text)
    dateline = _find_dateline(article, words, lexicon)
    blocks = read_layout(article, words, dateline)
    marks = pair_marks(words, blocks)
    syntax = read_clauses(words, split_sentences(words, blocks, marks, dateline), marks)
    times = _find_times(words, dateline)
    anchor, _, _ = choose_anchor(article, words, dateline, blocks, times)
    return resolve_times(article, times, anchor, syntax)[0]


def find_quotes(
    article: str | Article, *, published: date | datetime | str | None = None, lexicon: Lexicon = DEFAULT
) -> tuple[Quote, ...]:
    """The outermost quotes alone; they need all that comes before the events."""
    return extract(article, published=published, lexicon=lexicon).quotes


def find_events(
    article: str | Article, *, published: date | datetime | str | None = None, lexicon: Lexicon = DEFAULT
) -> tuple[Event, ...]:
    """The events alone; they need all that comes before them."""
    return extract(article, published=published, lexicon=lexicon).events
