"""The article as it was given, and the only door to a `Span`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from attrs import evolve, field, frozen

from .days import read_days
from .records import Part, PartKind, Span, new_span


def _not_text(value: object, what: str) -> str:
    if isinstance(value, bytes | bytearray | memoryview):
        return f"{what} is a str, not {type(value).__name__}: decode first, e.g. raw.decode('utf-8')"
    if hasattr(value, "read_text"):
        return f"{what} is a str, not {type(value).__name__}: read it first, e.g. path.read_text(encoding='utf-8')"
    return f"{what} is a str, not {type(value).__name__}"


def _days(published: object) -> tuple[date, ...]:
    """The day, and its other reading where a string like 03/04/2016 has one; a datetime counts as its own local day."""
    if isinstance(published, datetime):
        day = published.date()
        if day != day:  # noqa: PLR0124  # the NaT of data frames, a datetime that is none
            raise ValueError("NaT is no publication day: give None where the day is not known")
        return (day,)
    if isinstance(published, date):
        return (published,)
    if isinstance(published, str):
        return read_days(published)
    raise TypeError(
        f"a publication day is a date, a datetime or a str, or None where it is not known, not {type(published).__name__}"
    )


def _as_given(published: date | datetime | str | None) -> date | None:
    """No conversion: it takes two fields, and so `__attrs_post_init__`."""
    return published  # type: ignore[return-value]


def _tuple(parts: Iterable[Part]) -> tuple[Part, ...]:
    return tuple(parts)


@frozen
class Article:
    """A news article: its text exactly as given, and what the caller knows about it."""

    text: str = field()
    published: date | None = field(default=None, converter=_as_given)
    id: str | None = None
    source: str | None = None
    url: str | None = None
    parts: tuple[Part, ...] = field(default=(), converter=_tuple)
    # The other reading of a `published` like 03/04/2016: it becomes a `Doubt`.
    published_otherwise: tuple[date, ...] = field(default=(), eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        if self.published is not None and type(self.published) is not date:
            day, *otherwise = _days(self.published)
            object.__setattr__(self, "published", day)
            object.__setattr__(self, "published_otherwise", tuple(otherwise))

    @text.validator
    def _is_text(self, _: object, value: object) -> None:
        if not isinstance(value, str):
            raise TypeError(_not_text(value, "an article's text"))

    @parts.validator
    def _are_stretches(self, _: object, parts: tuple[Part, ...]) -> None:
        for part in parts:
            if not 0 <= part.start <= part.end <= len(self.text):
                raise ValueError(f"{part} is not a stretch of the text")

    @classmethod
    def from_parts(
        cls,
        *,
        body: str,
        title: str | None = None,
        deck: str | None = None,
        byline: str | None = None,
        caption: str | None = None,
        dateline: str | None = None,
        published: date | datetime | str | None = None,
        id: str | None = None,
        source: str | None = None,
        url: str | None = None,
    ) -> Article:
        r"""The parts as one text, in the order in which a page prints them, each remembered as a `Part`.

        Parts are set apart by a blank line; a dateline stands in the line of the body, as wires print it.

        >>> article = Article.from_parts(title="Talks resume", dateline="GENEVA -", body="Talks resumed.")
        >>> article.text
        'Talks resume\n\nGENEVA - Talks resumed.'
        >>> article.locate(article.span(23, 28))
        ('body', 0, 5)
        """
        given: dict[PartKind, str | None] = {
            "title": title, "deck": deck, "byline": byline, "caption": caption, "dateline": dateline, "body": body,
        }  # fmt: skip
        pieces: list[str] = []
        parts: list[Part] = []
        length = 0
        for kind, piece in given.items():
            if piece is None:
                continue
            if not isinstance(piece, str):
                raise TypeError(_not_text(piece, f"the {kind}"))
            if parts:
                pieces.append(" " if parts[-1].kind == "dateline" else "\n\n")
                length += len(pieces[-1])
            parts.append(Part(kind, length, length + len(piece)))
            pieces.append(piece)
            length += len(piece)
        article = cls("".join(pieces), id=id, source=source, url=url, parts=tuple(parts))
        return read_article(article, published)

    def locate(self, span: Span) -> tuple[PartKind, int, int]:
        """The part that holds the span, and the span's offsets within it.

        A `ValueError` where no single part does: between parts, across two, or in an article without parts.
        """
        for part in self.parts:
            if part.start <= span.start and span.end <= part.end:
                return part.kind, span.start - part.start, span.end - part.start
        raise ValueError(f"no part of the article holds {span.start}:{span.end}")

    def span(self, start: int, end: int) -> Span:
        """The stretch of text from `start` up to `end`, in code points."""
        return new_span(start, end, self.text[start:end])


def read_article(article: str | Article, published: date | datetime | str | None = None) -> Article:
    """The argument as an `Article` with its publication day, where one is given; a `ValueError` where two differ."""
    if not isinstance(article, Article):
        return Article(article, published)
    if published is None:
        return article
    day, *otherwise = _days(published)
    if article.published not in (None, day):
        raise ValueError(f"published on {article.published} as the article says, or on {day}?")
    return evolve(article, published=day, published_otherwise=tuple(otherwise))
