"""Speakers: who is who, so that "he" and "the minister" have a name."""

from __future__ import annotations

from collections.abc import Sequence

from ..article import Article
from ..layers import Name, Report, Syntax
from ..lexicon import DEFAULT, Lexicon
from ..lexicon.people import people
from ..records import Block, Doubt, Speaker
from .fold import Fold
from .gather import Mentions
from .record import speaker_records
from .register import Register
from .scene import Scene

__all__ = ["resolve_speakers"]


def resolve_speakers(
    article: Article,
    syntax: Syntax,
    blocks: Sequence[Block],
    names: Sequence[Name],
    reports: Sequence[Report],
    lexicon: Lexicon = DEFAULT,
) -> tuple[list[Speaker | None], list[Doubt]]:
    """The speaker of each report, shared where they are the same, None where it stays open; and the doubts met."""
    if not reports:
        return [], []
    mentions = Mentions(names, Register(syntax, people(lexicon)))
    mentions.gather()
    scene = Scene(article, syntax, blocks, mentions, reports)
    entities = Fold(syntax, reports, scene).run()
    return speaker_records(article, mentions.register, entities), scene.doubts
