"""`Facts`: all that an article yields, with its JSON."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from attrs import field, frozen

from . import codec
from .article import Article
from .codec import FormatError as FormatError
from .records import Anchor, Block, Dateline, Doubt, Event, Quote, Span, Speaker, Timeline, TimelineEntry, Timex

if TYPE_CHECKING:
    from .explain import Finding
    from .rows import EventRow, QuoteRow, Row, RowKind, SpeakerRow, TimelineRow, TimexRow


def _timeline(entries: Iterable[TimelineEntry]) -> Timeline:
    return Timeline(entries)


_ARTICLES = ("the", "a", "an")
_PRONOUNS = frozenset(("he", "she", "it", "they", "him", "her", "his", "them", "their", "its", "who", "which", "that"))


def _words(name: str) -> list[str]:
    words = name.casefold().split()
    return words[1:] if len(words) > 1 and words[0] in _ARTICLES else words


def _bears(speaker: Speaker, wanted: list[str]) -> bool:
    """Whether these words are part of the speaker's name, or a role or mention of theirs."""
    name = _words(speaker.name)
    if any(name[i : i + len(wanted)] == wanted for i in range(len(name))):
        return True
    forms = (*speaker.roles, *(m.text for m in speaker.mentions if m.text.casefold() not in _PRONOUNS))
    return any(_words(form) == wanted for form in forms)


@frozen(eq=False, repr=False)
class Facts:
    """All that one article yields.

    Each speaker, timex, quote and event exists once and is shared: every reference is to a member of these facts.
    Two facts are equal where their articles and all their records are.

    Attributes:
        article: The article as it was given.
        anchor: The day from which relative dates are counted.
        blocks: The lines and paragraphs of the page, in text order.
        dateline: Where and when the story was filed, or None.
        quotes: The outermost quotes in text order; those within them are their `inner` ones.
        speakers: Those that a quote resolves to.
        timexes: The time expressions in text order.
        events: The events in text order.
        main_event: What the story is about: the headline's first dated event, else that of the lead; or None.
        timeline: The events that have a day or bounds, sorted.
        doubts: The forks the rules met.
    """

    article: Article
    anchor: Anchor
    blocks: tuple[Block, ...]
    dateline: Dateline | None
    quotes: tuple[Quote, ...]
    speakers: tuple[Speaker, ...]
    timexes: tuple[Timex, ...]
    events: tuple[Event, ...]
    main_event: Event | None
    timeline: tuple[TimelineEntry, ...] = field(converter=_timeline)
    doubts: tuple[Doubt, ...]

    def to_dict(self) -> dict[str, Any]:
        """The facts as JSON knows them: flat lists, references by index, spans as `[start, end]`, days as text.

        `quotes` holds the inner ones too, each after the one that holds it.
        """
        from . import __version__

        data = codec.encode(self)
        if strangers := data.pop("strangers"):
            raise ValueError(f"a record is referred to that is not among the {strangers[0]} of these facts")
        return {"schema": codec.SCHEMA, "version": __version__, **data}

    def to_json(self) -> str:
        """The facts as one line of JSON; characters stand as they are, lone surrogates too."""
        return json.dumps(self.to_dict(), ensure_ascii=False, allow_nan=False)

    @classmethod
    def from_dict(cls, data: Any) -> Facts:
        """The facts that `to_dict` wrote; a `FormatError` names what is wrong with any other data."""
        return cls(**codec.decode(data))

    @classmethod
    def from_json(cls, text: str | bytes) -> Facts:
        """The facts that `to_json` wrote; a `FormatError` names what is wrong with any other text."""
        try:
            data = json.loads(text)
        except RecursionError:
            raise FormatError("nested too deep to be facts") from None
        except (TypeError, ValueError) as problem:
            raise FormatError(f"not JSON: {problem}") from None
        return cls.from_dict(data)

    def quotes_by(self, name: str) -> tuple[Quote, ...]:
        """The quotes of the speaker who bears the name, inner ones too, in text order; empty where nobody does.

        Any form will do: the full name or a part of it, a role, a mention as printed.

        >>> from newsfacts import extract
        >>> facts = extract('Mediator Anna Weiss said talks would resume. "We are close," she said.')
        >>> [quote.content[0].text for quote in facts.quotes_by("Weiss")]
        ['talks would resume', 'We are close,']
        """
        if not isinstance(name, str):
            raise TypeError(f"a name is a str, not {type(name).__name__}")
        wanted = _words(name)
        bearers = {id(speaker) for speaker in self.speakers if wanted and _bears(speaker, wanted)}
        found: list[Quote] = []
        waiting = list(reversed(self.quotes))
        while waiting:
            quote = waiting.pop()
            waiting += reversed(quote.inner)
            if quote.attribution is not None and id(quote.attribution.speaker) in bearers:
                found.append(quote)
        return tuple(found)

    @overload
    def rows(self, kind: Literal["quotes"]) -> list[QuoteRow]: ...
    @overload
    def rows(self, kind: Literal["timexes"]) -> list[TimexRow]: ...
    @overload
    def rows(self, kind: Literal["events"]) -> list[EventRow]: ...
    @overload
    def rows(self, kind: Literal["speakers"]) -> list[SpeakerRow]: ...
    @overload
    def rows(self, kind: Literal["timeline"]) -> list[TimelineRow]: ...
    def rows(self, kind: RowKind) -> Sequence[Row]:
        """The rows of one table: "quotes", "timexes", "events", "speakers" or "timeline", in text order.

        They are dataclasses of plain values, which `pandas.DataFrame` and `polars.DataFrame` take as they are.
        A `ValueError` names the tables there are.
        """
        from .rows import rows_of

        return rows_of(self, kind)

    def explain(self, start: int | Span, end: int | None = None) -> tuple[Finding, ...]:
        """The facts, rules and doubts at a span, or from `start` up to `end` (by default that one character).

        The widest comes first; each prints as a line. Empty where nothing was found.
        """
        from .explain import explain

        if isinstance(start, Span):
            return explain(self, start.start, start.end)
        if not isinstance(start, int):
            raise TypeError(f"a place in the text is a Span or an offset, not {type(start).__name__}")
        return explain(self, start, start + 1 if end is None else end)

    def to_html(self, path: str | os.PathLike[str] | None = None) -> str:
        """The page of these facts: the article marked, its speakers, the timeline; written to `path` where one is given.

        Self-contained, with no script. A `ValueError` where the text holds lone surrogates, which no file can carry.
        """
        from .html import page_html

        page = page_html(self)
        if path is not None:
            if any("\ud800" <= c <= "\udfff" for c in self.article.text):
                raise ValueError("the article's text holds lone surrogates, which HTML cannot carry")
            with open(path, "w", encoding="utf-8", newline="") as file:  # noqa: PTH123  # pathlib is slow to load
                file.write(page)
        return page

    def _repr_html_(self) -> str:
        from .html import facts_html

        return facts_html(self)

    def __eq__(self, other: object) -> bool:
        # Shared records are compared by index: following them from each event would cost the square.
        if not isinstance(other, Facts):
            return NotImplemented
        return self is other or (self.article == other.article and codec.encode(self) == codec.encode(other))

    def __hash__(self) -> int:
        counts = len(self.blocks), len(self.quotes), len(self.timexes), len(self.events), len(self.timeline)
        return hash((self.article, self.anchor, self.dateline, counts))

    def __repr__(self) -> str:
        places = ", ".join(place.name for place in self.dateline.places) if self.dateline else ""
        counts = ", ".join(
            f"{len(found)} {noun}{'' if len(found) == 1 else 's'}"
            for found, noun in (
                (self.quotes, "quote"),
                (self.speakers, "speaker"),
                (self.timexes, "timex"),
                (self.events, "event"),
            )
        ).replace("timexs", "timexes")
        where = f" {places[:60]!r}" if places else ""
        return f"<Facts {self.anchor.day or 'undated'}{where}: {counts}>"
