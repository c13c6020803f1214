"""The anchor day: the day from which relative dates are counted."""

from __future__ import annotations

from collections.abc import Sequence

from .article import Article
from .layers import TimeFind, Words
from .records import Anchor, Block, Dateline, Doubt


def choose_anchor(
    article: Article,
    words: Words,
    dateline: Dateline | None,
    blocks: Sequence[Block],
    times: Sequence[TimeFind],
) -> tuple[Anchor, Dateline | None, list[Doubt]]:
    """The anchor, the dateline with its date filled from it, and the doubts met."""
    if article.published is not None:
        return Anchor(article.published, "published"), dateline, []
    return Anchor(None, "none"), dateline, []
