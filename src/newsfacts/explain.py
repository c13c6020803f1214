"""Why: the facts at a stretch of text, with the rule that made each and the doubts met there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from attrs import frozen

from .records import Doubt, Span
from .rows import claimant, nested_quotes

if TYPE_CHECKING:
    from .facts import Facts


@frozen
class Finding:
    """One fact at the place asked for.

    Attributes:
        kind: "block", "dateline", "quote", "source", "cue", "speaker", "timex" or "event".
        span: Where it stands.
        says: What it says, in a line for people.
        rule: The rule that made it; None for a block and a speaker's mention.
        record: The record itself.
        doubts: The doubts that overlap it.
    """

    kind: str
    span: Span
    says: str
    rule: str | None
    record: Any
    doubts: tuple[Doubt, ...]

    def __str__(self) -> str:
        rule = f" [{self.rule}]" if self.rule else ""
        forks = "".join(f"; doubt about the {d.kind}: {', '.join(d.alternatives) or 'left open'}" for d in self.doubts)
        return f"{self.kind} “{self.span.text}”: {self.says}{rule}{forks}"


def explain(facts: Facts, start: int, end: int) -> tuple[Finding, ...]:
    """The facts that overlap the stretch, the widest first."""
    found = []
    for kind, span, says, rule, record in _all(facts):
        if span.start < end and start < span.end:
            doubts = tuple(d for d in facts.doubts if d.span.start < span.end and span.start < d.span.end)
            found.append(Finding(kind, span, says, rule, record, () if kind == "block" else doubts))
    return tuple(sorted(found, key=lambda f: (f.span.start - f.span.end, f.span.start)))


def _all(facts: Facts) -> Iterator[tuple[str, Span, str, str | None, Any]]:
    for block in facts.blocks:
        yield "block", block.span, block.kind, None, block
    if facts.dateline is not None:
        d = facts.dateline
        places = ", ".join(p.name for p in d.places) or "no place"
        yield "dateline", d.span, f"{places}, {d.date or 'no day'}, {d.agency or 'no agency'}", d.rule, d
    for quote, _ in nested_quotes(facts):
        said = quote.attribution
        who = said.speaker.name if said and said.speaker else "an open source"
        for piece in quote.content:
            yield "quote", piece, f"{quote.kind}, by {who}", quote.rule, quote
        if said is not None and said.source is not None:
            yield "source", said.source, who, said.rule, said
        if said is not None and said.cue is not None:
            yield (
                "cue",
                said.cue.span,
                f"{said.cue.lemma or said.cue.span.text}, a {said.cue.sense}",
                said.rule,
                said.cue,
            )
    for speaker in facts.speakers:
        for mention in speaker.mentions:
            yield "speaker", mention, f"{speaker.name}, {speaker.kind}", None, speaker
    for timex in facts.timexes:
        yield "timex", timex.span, f"{timex.type} {timex.value}, {timex.basis}", timex.rule, timex
    for event in facts.events:
        when = f"{event.when.role} {event.when.value} ({event.when.basis})" if event.when else "undated"
        claim = f", a claim of {claimant(event) or 'an open source'}" if event.quote else ""
        yield "event", event.trigger, f"{event.kind}, {event.status}, {when}{claim}", event.rule, event
