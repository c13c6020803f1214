"""Runs the stages up to the speakers on marked text: `[q contents]`, `[s:1 source]`."""

from __future__ import annotations

from marked import read_marked

from newsfacts.article import read_article
from newsfacts.clauses import read_clauses
from newsfacts.dateline import find_dateline
from newsfacts.layers import Name, Report, Syntax
from newsfacts.layout import read_layout
from newsfacts.lexicon import DEFAULT, Lexicon
from newsfacts.marks import pair_marks
from newsfacts.names import find_names
from newsfacts.records import Doubt, Speaker
from newsfacts.sentences import split_sentences
from newsfacts.speakers import resolve_speakers
from newsfacts.words import find_words


def named(text: str, lexicon: Lexicon = DEFAULT) -> tuple[Syntax, list[Name]]:
    """The names of a text."""
    article = read_article(text)
    words = find_words(text)
    dateline = find_dateline(article, lexicon)
    blocks = read_layout(article, dateline)
    marks = pair_marks(words, blocks)
    syntax = read_clauses(words, split_sentences(words, blocks, marks, dateline), marks)
    return syntax, find_names(syntax, lexicon)


def resolve_marked(
    marked: str, lexicon: Lexicon = DEFAULT
) -> tuple[list[tuple[str, str, Speaker | None]], list[Doubt]]:
    """For each marked source in text order its label, its text and its speaker; and the doubts."""
    text, marks = read_marked(marked)
    article = read_article(text)
    words = find_words(text)
    dateline = find_dateline(article, lexicon)
    blocks = read_layout(article, dateline)
    pairs = pair_marks(words, blocks)
    syntax = read_clauses(words, split_sentences(words, blocks, pairs, dateline), pairs)
    names = find_names(syntax, lexicon)
    contents = [(s, e) for label, s, e in marks if label == "q"]
    sources = [(label[2:], s, e) for label, s, e in marks if label.startswith("s:")]
    reports: list[Report] = []
    owners: list[tuple[str, int, int] | None] = []

    def distance(source: tuple[str, int, int], start: int, end: int) -> int:
        low, high = sorted((source[1], start)), sorted((source[2], end))
        between = text[source[2] : start] if source[2] <= start else text[end : source[1]]
        return len(between) + 100 * between.count(". ") + 1000 * text.count("\n", low[0], high[1])

    for start, end in contents:
        free = [x for x in sources if x not in owners]
        near = min(free, key=lambda x: distance(x, start, end), default=None)
        if near is not None and distance(near, start, end) > 1000:
            near = None
        owners.append(near)
        direct = start > 0 and text[start - 1] in '"‘“'
        reports.append(
            Report(
                "direct" if direct else "indirect",
                [(start, end)],
                [(start, end)] if direct else [],
                near[1:] if near else None,
                None,
                None,
                len(reports) - 1 if near is None else -1,
                -1,
                -1,
                "marked",
                "marked",
            )
        )
    speakers, doubts = resolve_speakers(article, syntax, blocks, names, reports, lexicon)
    answers = [(o[0], text[o[1] : o[2]], s) for o, s in zip(owners, speakers, strict=True) if o is not None]
    return answers, doubts
