"""The article as it was given, and the only door to a `Span`."""

from __future__ import annotations

from datetime import date, datetime

from attrs import evolve, field, frozen

from .records import Part, PartKind, Span

# The order in which a page prints its parts.
_LAYOUT: tuple[PartKind, ...] = ("title", "deck", "byline", "caption", "dateline", "body")


@frozen
class Article:
    """A news article: its text exactly as given, and what the caller knows about it."""

    text: str = field()
    published: date | None = None
    id: str | None = None
    source: str | None = None
    url: str | None = None
    parts: tuple[Part, ...] = ()

    @text.validator
    def _is_text(self, _: object, value: object) -> None:
        if isinstance(value, bytes | bytearray | memoryview):
            raise TypeError("an article is a str, not bytes: decode first, e.g. raw.decode('utf-8')")
        if not isinstance(value, str):
            raise TypeError(f"an article's text is a str, not {type(value).__name__}")

    def span(self, start: int, end: int) -> Span:
        """The stretch of text from `start` up to `end`, in code points."""
        return Span(start, end, self.text[start:end])


def read_article(article: str | Article, published: date | datetime | str | None = None) -> Article:
    """The argument as an `Article` with its publication day, where one is given."""
    if not isinstance(article, Article):
        article = Article(article)
    if published is None:
        return article
    if isinstance(published, datetime):
        published = published.date()
    if isinstance(published, str):
        published = date.fromisoformat(published)
    return evolve(article, published=published)
