"""`Facts`: all that an article yields, with its JSON."""

from __future__ import annotations

from attrs import frozen

from .article import Article
from .records import Anchor, Block, Dateline, Doubt, Event, Quote, Speaker, TimelineEntry, Timex


class FormatError(ValueError):
    """JSON that is not the facts of an article; the message names the path."""


@frozen
class Facts:
    """All that one article yields."""

    article: Article
    anchor: Anchor
    blocks: tuple[Block, ...]
    dateline: Dateline | None
    quotes: tuple[Quote, ...]
    speakers: tuple[Speaker, ...]
    timexes: tuple[Timex, ...]
    events: tuple[Event, ...]
    main_event: Event | None
    timeline: tuple[TimelineEntry, ...]
    doubts: tuple[Doubt, ...]
