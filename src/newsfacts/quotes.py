"""Quotes: what is reported, between marks and in reported clauses."""

from __future__ import annotations

from collections.abc import Sequence

from .layers import CueFind, Mark, Report, Syntax
from .records import Block


def find_reports(
    syntax: Syntax, blocks: Sequence[Block], marks: Sequence[Mark], cues: Sequence[CueFind]
) -> list[Report]:
    """The reports of the article in text order, sources not known yet."""
    return []
