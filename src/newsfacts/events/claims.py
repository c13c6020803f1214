"""Whose claim an event is: the quotes around the triggers, and who speaks where."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from ..records import Quote, Speaker
from .triggers import Trigger


def flatten(quotes: Iterable[Quote]) -> list[Quote]:
    """The quotes, each followed by those inside it."""
    flat: list[Quote] = []
    for quote in quotes:
        flat.append(quote)
        if quote.inner:
            flat += flatten(quote.inner)
    return flat


def set_claims(triggers: Sequence[Trigger], quotes: Sequence[Quote], starts: Sequence[int]) -> None:
    """Give each trigger the innermost of the quotes around it; the triggers are in text order, the quotes flat."""
    if not quotes:
        return
    offsets = [starts[trigger.word] for trigger in triggers]
    for quote in quotes:  # those inside another come after it
        for piece in quote.content:
            first = bisect_left(offsets, piece.start)
            for trigger in triggers[first : bisect_left(offsets, piece.end, first)]:
                trigger.quote = quote


def speakers_by_mention(quotes: Sequence[Quote]) -> dict[int, Speaker]:
    """Who is mentioned at each offset, of those that one of the quotes (flat) resolves to."""
    known: dict[int, Speaker] = {}
    seen: set[int] = set()
    for quote in quotes:
        speaker = quote.attribution.speaker if quote.attribution else None
        if speaker is not None and id(speaker) not in seen:
            seen.add(id(speaker))
            for mention in speaker.mentions:
                known[mention.start] = speaker
    return known
