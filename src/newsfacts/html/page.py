"""The parts of the page, and the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..records import Attribution, Dateline, Doubt, Quote, Speaker, TimelineEntry
from ..rows import claimant, nested_quotes, quote_counts
from .escape import element, escape
from .marking import Stretch, mark_up
from .style import STYLE
from .timeline import entry_html, scale_of

if TYPE_CHECKING:
    from ..facts import Facts

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def page_html(facts: Facts) -> str:
    """A whole page of its own; it allows itself no script and no connection."""
    title = next((b.span.text for b in facts.blocks if b.kind == "title"), "newsfacts")
    head = (
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        + element("title", escape(title))
        + "<style>body{margin:0}@media (prefers-color-scheme:dark){body{background:#17171b}}</style>"
    )
    body = element("main", facts_html(facts))
    return f'<!doctype html>\n<html lang="en"><head>{head}</head><body>{body}</body></html>\n'


def facts_html(facts: Facts) -> str:
    """The facts as a fragment for a notebook: the article marked, who is quoted, the timeline, the doubts."""
    parts = [
        element("p", _heading(facts), class_="head"),
        _legend(facts),
        element("div", mark_up(facts.article.text, _stretches(facts)), class_="text", dir="auto"),
    ]
    if facts.timeline:
        parts.append(element("h2", "Timeline") + _entries(facts.timeline))
    if facts.doubts:
        parts.append(element("h2", "Doubts") + element("ul", "".join(map(_doubt, facts.doubts))))
    return _framed("".join(parts), "Facts of the article")


def timeline_html(entries: Sequence[TimelineEntry]) -> str:
    """The timeline alone."""
    return _framed(_entries(entries) if entries else element("p", "No dated events."), "Timeline")


def quote_html(quote: Quote) -> str:
    """One quote: its words, who said them and how."""
    content = element("blockquote", " … ".join(element("bdi", escape(s.text)) for s in quote.content))
    return _framed(content + _table(_about(quote)), "Quote")


def dateline_html(dateline: Dateline) -> str:
    """One dateline: what is printed, and what it says."""
    places = [", ".join(filter(None, (p.name, p.qualifier, p.country))) for p in dateline.places]
    rows = [
        ("printed", dateline.span.text),
        ("places", "; ".join(places)),
        ("date", dateline.date.isoformat() if dateline.date else ""),
        ("agency", dateline.agency or ""),
        ("rule", dateline.rule),
    ]
    return _framed(_table([(name, value) for name, value in rows if value]), "Dateline")


def _framed(content: str, label: str) -> str:
    return element("section", f"<style>{STYLE}</style>{content}", class_="newsfacts", aria_label=label)


def _table(rows: Sequence[tuple[str, str]]) -> str:
    cells = (element("th", escape(name), scope="row") + element("td", element("bdi", escape(v))) for name, v in rows)
    return element("table", "".join(element("tr", cell) for cell in cells))


def _heading(facts: Facts) -> str:
    anchor, dateline = facts.anchor, facts.dateline
    said = [f"{anchor.day.isoformat()} ({anchor.basis})" if anchor.day else "undated"]
    if dateline is not None:
        said = [*(p.name for p in dateline.places), *filter(None, [dateline.agency]), *said]
    return element("bdi", escape(" · ".join(said)))


def _hue(index: int) -> int:
    """Hues that stay apart however many speakers there are: steps of the golden angle."""
    return (210 + 137 * index) % 360


def _legend(facts: Facts) -> str:
    counts = quote_counts(facts)
    items = []
    for i, speaker in enumerate(facts.speakers):
        n = counts.get(id(speaker), 0)
        label = f"{escape(speaker.name)} <small>{n} quote{'' if n == 1 else 's'}</small>"
        items.append(
            element("li", f"<bdi>{label}</bdi>", style=f"--h:{_hue(i)}", title="; ".join(speaker.roles) or None)
        )
    return element("ul", "".join(items), class_="legend", aria_label="Speakers") if items else ""


def _entries(entries: Sequence[TimelineEntry]) -> str:
    scale = scale_of(entries)
    return element("ol", "".join(entry_html(entry, scale) for entry in entries), class_="timeline")


def _doubt(doubt: Doubt) -> str:
    other = ", ".join(doubt.alternatives)
    said = f"{doubt.kind} of “{doubt.span.text}”: {doubt.taken or 'left open'}" + (f"; or {other}" if other else "")
    return element("li", element("bdi", escape(said)))


def _stretches(facts: Facts) -> Iterator[Stretch]:
    """All that is marked, blocks outermost, then quotes, their sources and cues, times and events."""
    for block in facts.blocks:
        yield Stretch(block.span.start, block.span.end, 0, "span", {"class_": f"block {block.kind}"})
    if facts.dateline is not None:
        yield _mark(
            facts.dateline.span.start, facts.dateline.span.end, 1, "dateline", f"dateline ({facts.dateline.rule})"
        )
    colours = {id(speaker): f"--h:{_hue(i)}" for i, speaker in enumerate(facts.speakers)}
    seen: set[tuple[int, int, int]] = set()
    for i, (quote, _) in enumerate(nested_quotes(facts)):
        for stretch in _quote_stretches(i, quote, colours):
            # Two quotes may share a source or a cue: it is marked once.
            key = (stretch.level, stretch.start, stretch.end)
            if key not in seen:
                seen.add(key)
                yield stretch
    for i, timex in enumerate(facts.timexes):
        tip = f"{timex.type} {timex.value}" + (f" {timex.mod}" if timex.mod else "") + f"\n{timex.basis} ({timex.rule})"
        yield _mark(timex.span.start, timex.span.end, 5, "time", tip, id=f"t{i}")
    for i, event in enumerate(facts.events):
        when = f"\n{event.when.role} {event.when.value or ''} ({event.when.basis})" if event.when else ""
        claim = f"\nclaim of {claimant(event) or 'an open source'}" if event.quote else ""
        tip = f"{event.kind} {event.status}{'' if event.polarity else ' negated'}{when}{claim}\n({event.rule})"
        yield _mark(event.trigger.start, event.trigger.end, 6, "event", tip, id=f"e{i}")


def _quote_stretches(index: int, quote: Quote, colours: dict[int, str]) -> Iterator[Stretch]:
    said = quote.attribution
    colour = colours.get(id(said.speaker), "--s:0%") if said else "--s:0%"
    tip = "\n".join(f"{name}: {value}" for name, value in _about(quote))
    for piece in quote.content:
        yield _mark(piece.start, piece.end, 2, f"quote {quote.kind}", tip, id=f"q{index}", style=colour)
    if said and said.source:
        yield _mark(said.source.start, said.source.end, 3, "source", f"source: {_name(said.speaker)}", id=f"q{index}")
    if said and said.cue:
        cue = said.cue
        yield _mark(
            cue.span.start, cue.span.end, 4, "cue", f"cue: {cue.lemma or cue.span.text}, {cue.sense}", id=f"q{index}"
        )


def _mark(
    start: int, end: int, level: int, kind: str, tip: str, *, id: str | None = None, style: str | None = None
) -> Stretch:
    attributes = {"class_": kind, "data_start": start, "data_end": end, "data_of": id, "data_tip": tip, "style": style}
    return Stretch(start, end, level, "mark", {**attributes, "tabindex": 0})


def _name(speaker: Speaker | None) -> str:
    return speaker.name if speaker else "open"


def _about(quote: Quote) -> list[tuple[str, str]]:
    """What there is to say of a quote, in rows."""
    said: Attribution | None = quote.attribution
    rows = [("quote", quote.kind), ("rule", quote.rule)]
    if said is None:
        return [*rows, ("source", "none found")]
    speaker = said.speaker
    who = f"{speaker.name} ({speaker.kind})" if speaker else "open"
    rows.insert(0, ("speaker", who))
    if speaker and speaker.roles:
        rows.insert(1, ("roles", "; ".join(speaker.roles)))
    if said.cue:
        rows.append(("cue", f"{said.cue.lemma or said.cue.span.text} ({said.cue.sense})"))
    if said.addressee:
        rows.append(("to", said.addressee.text))
    if said.time:
        rows.append(("said", said.time.value))
    if said.inherited:
        rows.append(("source", "inherited"))
    return [*rows, ("attribution", said.rule)]
