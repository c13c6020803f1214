"""Events: what happens, when, and as whose claim."""

from __future__ import annotations

from collections.abc import Sequence

from ..article import Article
from ..layers import CueFind, Name, Syntax
from ..records import Anchor, Block, Dateline, Event, Quote, Timex


def find_events(
    article: Article,
    syntax: Syntax,
    blocks: Sequence[Block],
    dateline: Dateline | None,
    anchor: Anchor,
    cues: Sequence[CueFind],
    names: Sequence[Name],
    timexes: Sequence[Timex],
    quotes: Sequence[Quote],
) -> tuple[Event, ...]:
    """The events of the article in text order."""
    return ()
