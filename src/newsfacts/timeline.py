"""The timeline: dated events in order, and the main event."""

from __future__ import annotations

from collections.abc import Sequence

from .article import Article
from .records import Block, Event, TimelineEntry


def order_events(article: Article, events: Sequence[Event]) -> tuple[TimelineEntry, ...]:
    """The events with at least one bound, sorted by day and place in the text."""
    return ()


def choose_main_event(article: Article, events: Sequence[Event], blocks: Sequence[Block]) -> Event | None:
    """The headline's first dated event, else that of the lead's main clause, else the lead's first; else None."""
    return None
