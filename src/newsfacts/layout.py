"""Layout: what each line of the page is there for."""

from __future__ import annotations

from .article import Article
from .layers import Words
from .records import Block, Dateline


def read_layout(article: Article, words: Words, dateline: Dateline | None) -> tuple[Block, ...]:
    """The blocks of the article in text order; they do not overlap and leave out only white space."""
    return ()
