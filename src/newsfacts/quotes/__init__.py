"""Quotes: what is reported, between marks and in reported clauses."""

from __future__ import annotations

from collections.abc import Sequence

from ..layers import CueFind, Mark, Report, Syntax
from ..records import Block
from .carried import carry_sources
from .direct import group_stretches
from .fragments import read_fragments
from .headlines import read_headlines
from .indirect import read_clauses_reported
from .inner import read_inner
from .page import read_page
from .transcript import find_turns, read_turns


def find_reports(
    syntax: Syntax, blocks: Sequence[Block], marks: Sequence[Mark], cues: Sequence[CueFind]
) -> list[Report]:
    """The reports of the article in text order, with the source that the text gives each."""
    if not syntax.words.starts:
        return []
    page = read_page(syntax, blocks, marks, cues)
    page.turns = find_turns(syntax, page.blocks)
    if page.turns:
        page.leave_out(page.turns)
        read_turns(page)
    group_stretches(page)
    read_headlines(page)
    read_clauses_reported(page)
    read_fragments(page)
    carry_sources(page)
    read_inner(page)
    return page.reports_in_order()
