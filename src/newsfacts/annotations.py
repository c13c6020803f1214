"""Facts as the annotation formats that other tools read: W3C Web Annotation, brat standoff, spaCy spans."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from .rows import nested_quotes

if TYPE_CHECKING:
    from .facts import Facts
    from .records import Quote, Span

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def to_web_annotations(facts: Facts, *, source: str | None = None) -> dict[str, Any]:
    """An annotation collection in W3C Web Annotation JSON-LD: one annotation for each quote, time and event.

    Targets are `TextPositionSelector`s (code points, half-open) with a `TextQuoteSelector` beside them; `source` is
    the address of the text, by default the article's url or id.
    Source: https://www.w3.org/TR/annotation-model/
    """
    address = source or facts.article.url or facts.article.id or "urn:newsfacts:article"
    items: list[dict[str, Any]] = [
        {
            "id": f"urn:newsfacts:{label}:{index}",
            "type": "Annotation",
            "motivation": "identifying",
            "body": {"type": "TextualBody", "purpose": "tagging", "format": "application/json", "value": value, **more},
            "target": [_target(address, span) for span in spans],
        }
        for label, index, value, spans, more in _annotated(facts)
    ]
    return {
        "@context": _CONTEXT,
        "id": "urn:newsfacts:annotations",
        "type": "AnnotationPage",
        "items": items,
    }


def _target(address: str, span: Span) -> dict[str, Any]:
    return {
        "source": address,
        "selector": [
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
            {"type": "TextQuoteSelector", "exact": span.text},
        ],
    }


def _annotated(facts: Facts) -> Iterator[tuple[str, int, str, tuple[Span, ...], dict[str, Any]]]:
    for i, (quote, _) in enumerate(nested_quotes(facts)):
        said = quote.attribution
        speaker = said.speaker.name if said and said.speaker else None
        more = {"newsfacts:kind": quote.kind, "newsfacts:speaker": speaker, "newsfacts:rule": quote.rule}
        yield "quote", i, "quote", quote.content, more
    for i, t in enumerate(facts.timexes):
        yield "timex", i, t.value, (t.span,), {"newsfacts:type": t.type, "newsfacts:rule": t.rule}
    for i, e in enumerate(facts.events):
        when = e.when.value if e.when else None
        more = {
            "newsfacts:kind": e.kind,
            "newsfacts:when": when,
            "newsfacts:status": e.status,
            "newsfacts:rule": e.rule,
        }
        yield "event", i, "event", (e.trigger,), more


def to_brat(facts: Facts) -> str:
    """The `.ann` file of brat's standoff format, to lie beside the text as a `.txt` file.

    Text-bound annotations are Quote, Source, Cue, Timex and Event; relations tie a quote to its source and cue;
    attributes give a quote's kind, and a note each value, speaker and day.
    A stretch that spans lines is given in pieces, since brat allows no line break in one.
    Source: https://brat.nlplab.org/standoff.html
    """
    out = _Brat(facts.article.text)
    for quote, _ in nested_quotes(facts):
        out.quote(quote)
    for timex in facts.timexes:
        out.note(out.bound("Timex", (timex.span,)), f"{timex.type} {timex.value}")
    for event in facts.events:
        name = out.bound("Event", (event.trigger,))
        if event.when and event.when.value:
            out.note(name, f"{event.when.role} {event.when.value}")
    return "".join(line + "\n" for line in out.lines)


class _Brat:
    """The lines of an annotation file, numbered as they are made."""

    def __init__(self, text: str) -> None:
        self.lines: list[str] = []
        self._text = text
        self._counts: dict[str, int] = {}
        self._known: dict[tuple[str, int, int], str] = {}

    def _next(self, letter: str) -> str:
        self._counts[letter] = self._counts.get(letter, 0) + 1
        return f"{letter}{self._counts[letter]}"

    def bound(self, label: str, spans: tuple[Span, ...]) -> str:
        key = (label, spans[0].start, spans[-1].end)
        if key not in self._known:
            self._known[key] = name = self._next("T")
            pieces = [p for span in spans for p in _lines_of(span)]
            places = ";".join(f"{start} {end}" for start, end in pieces)
            self.lines.append(f"{name}\t{label} {places}\t" + " ".join(self._text[s:e] for s, e in pieces))
        return self._known[key]

    def quote(self, quote: Quote) -> None:
        name = self.bound("Quote", quote.content)
        self.lines.append(f"{self._next('A')}\tKind {name} {quote.kind}")
        said = quote.attribution
        if said is None:
            return
        if said.source is not None:
            self._tie("SourceOf", self.bound("Source", (said.source,)), name)
        if said.cue is not None:
            self._tie("CueOf", self.bound("Cue", (said.cue.span,)), name)
        if said.speaker is not None:
            self.note(name, said.speaker.name)

    def _tie(self, label: str, one: str, other: str) -> None:
        self.lines.append(f"{self._next('R')}\t{label} Arg1:{one} Arg2:{other}")

    def note(self, name: str, text: str) -> None:
        self.lines.append(f"{self._next('#')}\tAnnotatorNotes {name}\t{' '.join(text.split())}")


def _lines_of(span: Span) -> list[tuple[int, int]]:
    """The span cut at line breaks, white space at the cuts left out."""
    pieces = []
    start = span.start
    for line in span.text.splitlines(keepends=True):
        bare = line.strip()
        if bare:
            lead = len(line) - len(line.lstrip())
            pieces.append((start + lead, start + lead + len(bare)))
        start += len(line)
    return pieces or [(span.start, span.end)]


def to_spacy(facts: Facts, doc: Any) -> Any:
    """The spaCy `Doc` of the same text, with its span groups "quotes", "sources", "cues", "times" and "events" set.

    Spans are widened to whole tokens; a span's label is its kind, type or class, its `kb_id_` the speaker or value.
    A `ValueError` says where the document is not of this article's text. spaCy is not imported.
    """
    if doc.text != facts.article.text:
        raise ValueError("to_spacy: the document's text is not the article's; make it with nlp(facts.article.text)")
    groups: dict[str, list[Any]] = {"quotes": [], "sources": [], "cues": [], "times": [], "events": []}

    def add(group: str, span: Span, label: str, value: str | None) -> None:
        found = doc.char_span(span.start, span.end, label=label, kb_id=value or "", alignment_mode="expand")
        if found is not None:
            groups[group].append(found)

    for quote, _ in nested_quotes(facts):
        said = quote.attribution
        speaker = said.speaker.name if said and said.speaker else None
        for piece in quote.content:
            add("quotes", piece, quote.kind, speaker)
        if said and said.source:
            add("sources", said.source, said.speaker.kind if said.speaker else "source", speaker)
        if said and said.cue:
            add("cues", said.cue.span, said.cue.sense, said.cue.lemma)
    for timex in facts.timexes:
        add("times", timex.span, timex.type, timex.value)
    for event in facts.events:
        add("events", event.trigger, event.kind, event.when.value if event.when else None)
    for name, spans in groups.items():
        doc.spans[name] = spans
    return doc
