"""Speakers: who is who, so that "he" and "the minister" have a name."""

from __future__ import annotations

from collections.abc import Sequence

from .article import Article
from .layers import Name, Report, Syntax
from .records import Block, Doubt, Speaker


def resolve_speakers(
    article: Article, syntax: Syntax, blocks: Sequence[Block], names: Sequence[Name], reports: Sequence[Report]
) -> tuple[list[Speaker | None], list[Doubt]]:
    """The speaker of each report, shared where they are the same, None where it stays open; and the doubts met."""
    return [None] * len(reports), []
