"""Resolve time expressions: fill their holes, in one pass from left to right."""

from __future__ import annotations

from collections.abc import Sequence

from ..article import Article
from ..layers import Syntax, TimeFind
from ..records import Anchor, Doubt, Timex


def resolve_times(
    article: Article, finds: Sequence[TimeFind], anchor: Anchor, syntax: Syntax
) -> tuple[tuple[Timex, ...], list[Doubt]]:
    """The time expressions with their values, and the doubts met."""
    return (), []
