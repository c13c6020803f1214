"""Datelines: place, day and wire, before the first sentence."""

from __future__ import annotations

from .article import Article
from .layers import Words
from .lexicon import Lexicon
from .records import Dateline


def find_dateline(article: Article, words: Words, lexicon: Lexicon) -> Dateline | None:
    """The article's dateline, its date still open where no year is printed; None where it has none."""
    return None
