"""Attribution: whose words they are. Spans first, then, with the speakers known, the `Quote` records."""

from __future__ import annotations

from collections.abc import Sequence

from .article import Article
from .layers import CueFind, Report, Syntax
from .records import Block, Doubt, Quote, Speaker, Timex


def find_sources(
    syntax: Syntax, blocks: Sequence[Block], cues: Sequence[CueFind], reports: list[Report]
) -> list[Report]:
    """The reports with cue, source and addressee where the text gives them."""
    return reports


def attribute(
    article: Article,
    reports: Sequence[Report],
    speakers: Sequence[Speaker | None],
    timexes: Sequence[Timex],
    syntax: Syntax,
) -> tuple[tuple[Quote, ...], list[Doubt]]:
    """The outermost quotes in text order; `speakers` holds each report's speaker."""
    return (), []
