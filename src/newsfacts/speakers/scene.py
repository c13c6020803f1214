"""What is known while the sources are resolved one after the other: who is who, who is present, where the lead ends."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from ..article import Article
from ..layers import Report, Syntax
from ..records import Block, Doubt
from .entities import Entity
from .gather import Mentions
from .presence import Presence, Stretches
from .source import Source
from .unnamed import Unnamed

_SHORT = 60  # a paragraph of fewer characters is a dateline, not a lead
_HEADING_KINDS = frozenset(("title", "deck", "caption", "byline", "credit", "furniture"))


class Scene:
    """The state that all resolvers of one article share. `heading` and `lead` are the characters where they end."""

    def __init__(
        self,
        article: Article,
        syntax: Syntax,
        blocks: Sequence[Block],
        mentions: Mentions,
        reports: Sequence[Report],
    ) -> None:
        self.article = article
        self.words = syntax.words
        self.classes = syntax.classes
        self.lower = syntax.words.lower
        self.mentions = mentions
        self.names = mentions.names
        self.owners = mentions.owners
        self.register = mentions.register
        self.people = mentions.register.people
        self.presence = Presence(syntax, reports)
        self.unnamed = Unnamed(syntax, mentions.register)
        self.sources = Stretches([r.source for r in reports if r.source is not None])
        self.heading, self.lead = _opening(blocks)
        self.doubts: list[Doubt] = []

    def doubt(self, source: Source, taken: Entity | None, options: Iterable[Entity]) -> None:
        """Records that several fit."""
        span = self.article.span(self.words.starts[source.start], self.words.ends[source.end - 1])
        shown = self.register.shown
        names = tuple(dict.fromkeys(shown(e) for e in options if e is not taken))
        self.doubts.append(Doubt("speaker", span, shown(taken) if taken else None, names))

    def sources_after(self, source: Source, count: int) -> list[tuple[int, int]]:
        """At most so many of the sources that come next, in characters."""
        starts, ends = self.sources.starts, self.sources.ends
        k = bisect_right(starts, self.words.starts[source.head])
        stop = min(k + count, len(starts) - 1)  # the last is behind every text
        return list(zip(starts[k:stop], ends[k:stop], strict=True))

    def name_from(self, character: int) -> int:
        """The index of the first name from the character on."""
        return bisect_left(self.names, character, key=lambda n: self.words.starts[n.start])


class OfScene:
    """A resolver, with what it looks at of its scene at hand."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.words = scene.words
        self.lower = scene.lower
        self.classes = scene.classes
        self.mentions = scene.mentions
        self.names = scene.names
        self.owners = scene.owners
        self.register = scene.register
        self.people = scene.people
        self.presence = scene.presence
        self.unnamed = scene.unnamed


def _opening(blocks: Sequence[Block]) -> tuple[int, int]:
    """Where the heading ends, and where the lead paragraph does."""
    heading = lead = 0
    for block in blocks:
        if block.kind == "paragraph" and block.span.end - block.span.start > _SHORT:
            lead = block.span.end
            break
        if block.kind in _HEADING_KINDS:
            heading = block.span.end
    return heading, max(lead, heading)
