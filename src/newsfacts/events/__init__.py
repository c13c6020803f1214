"""Events: what happens, when, and as whose claim."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..layers import CueFind, Name, Syntax
from ..records import Anchor, Block, BlockKind, Dateline, Event, Quote, Timex, When, new_when
from .attach import Dating, attach_times, find_vague
from .build import build_events, places_by_clause
from .claims import flatten, set_claims, speakers_by_mention
from .dating import Board, date_courses, date_explicitly, drop_impossible
from .headline import date_headline
from .inherit import (
    Borrower,
    follow_clauses,
    follow_grammar,
    follow_upwards,
    grammatical_links,
)
from .lead import lead_sentence
from .mentions import follow_mentions, follow_objects, share_mentions
from .news import follow_news
from .occasions import (
    follow_happenings,
    follow_occasions,
    follow_settings,
    follow_subjects,
    share_with_nouns,
)
from .status import clause_statuses, settle_nouns, settle_timetable
from .triggers import find_triggers

_TITLES: frozenset[BlockKind] = frozenset({"title"})
_SILENT: frozenset[BlockKind] = frozenset({"byline", "credit", "furniture", "heading", "end_matter"})
"""Kinds of blocks that say nothing of what happened: "Published on Friday", "Read more"."""
_WRITTEN = 3  # so many days a story may wait for publication


def find_events(
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
    titles = _sentences_of(syntax, blocks, _TITLES)
    flat = flatten(quotes)
    board = Board(syntax, find_triggers(syntax, cues, titles, clause_statuses(syntax, titles)))
    set_claims(board.triggers, flat, syntax.words.starts)
    day = _written_on(dateline, anchor.day)
    published = new_when(day.isoformat(), day, day, "on", "publication", None) if day else None
    datings = attach_times(syntax, timexes, dateline.span.end if dateline else 0, published)
    filed = _filed(dateline, anchor.day, timexes) or published
    lead = lead_sentence(syntax, blocks)
    _date(board, titles, lead, datings, published, filed, find_vague(syntax, timexes))
    silent, at = _sentences_of(syntax, blocks, _SILENT), syntax.sentence_at
    triggers = [t for t in board.triggers if (not t.weak or t.when is not None) and at[t.word] not in silent]
    speakers, places = speakers_by_mention(flat), places_by_clause(syntax, names)
    return build_events(syntax, triggers, speakers, places, dateline, anchor.day)


def _written_on(dateline: Dateline | None, day: date | None) -> date | None:
    """The day of publication; that of the dateline where, by the clock of another country, it is the day after."""
    filed = dateline.date if dateline is not None else None
    return filed if filed is not None and day is not None and (filed - day).days == 1 else day


def _filed(dateline: Dateline | None, day: date | None, timexes: Sequence[Timex]) -> When | None:
    """The day that the dateline prints, where that is shortly before publication; None where it says nothing new."""
    if dateline is None or dateline.date is None or day is None or not 0 < (day - dateline.date).days <= _WRITTEN:
        return None
    span = dateline.span
    timex = next((t for t in timexes if span.start <= t.span.start < span.end and t.begin == dateline.date), None)
    return new_when(dateline.date.isoformat(), dateline.date, dateline.date, "on", "inherited", timex)


def _sentences_of(syntax: Syntax, blocks: Sequence[Block], kinds: frozenset[BlockKind]) -> frozenset[int]:
    """The sentences that stand in blocks of these kinds."""
    found = {n for n, block in enumerate(blocks) if block.kind in kinds}
    if not found:
        return frozenset()
    return frozenset([i for i, s in enumerate(syntax.sentences) if s.block in found])


def _date(
    board: Board,
    titles: frozenset[int],
    lead: int,
    datings: list[Dating],
    published: When | None,
    filed: When | None,
    vague: tuple[set[int], set[int]],
) -> None:
    """Each mechanism in turn; what an earlier one has dated the later ones leave."""
    syntax, borrow = board.syntax, Borrower()
    date_explicitly(board, datings, published)
    date_courses(board)
    share_with_nouns(board, borrow)
    follow_occasions(board, borrow)
    drop_impossible(board, published)
    board.note_stated()
    follow_happenings(board, borrow)
    follow_upwards(board, borrow)
    links, alongside = grammatical_links(board)
    follow_grammar(links, borrow)
    follow_subjects(board, borrow)
    follow_settings(board, borrow)
    share_mentions(board, borrow, lead, published)
    follow_subjects(board, borrow)
    follow_grammar(links, borrow)
    follow_clauses(alongside, borrow)
    follow_news(board, borrow, published, filed, titles, lead, _fronted(syntax, datings), *vague)
    follow_clauses(alongside, borrow)
    follow_settings(board, borrow)
    follow_grammar(links, borrow)
    follow_mentions(board, borrow)
    follow_objects(board, borrow)
    date_headline(board, borrow, titles, lead, published, vague[1])
    settle_nouns(syntax, board.nouns, published.earliest if published else None)
    settle_timetable(board.stated, published.earliest if published else None)


def _fronted(syntax: Syntax, datings: Sequence[Dating]) -> frozenset[int]:
    """Where the times begin that open a sentence."""
    return frozenset(
        dating.timex.span.start
        for dating in datings
        if dating.role == "on" and 0 <= dating.start - syntax.sentences[syntax.sentence_at[dating.start]].start <= 1
    )
