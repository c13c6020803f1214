"""schema.org NewsArticle as JSON-LD, as pages carry it in a script element."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..article import Article
from .fields import Fields, SourceError, compose, read_json

# https://schema.org/NewsArticle with its kin: Article above it, its own subtypes below it.
_TYPES = frozenset(
    {
        *("Article", "NewsArticle", "AnalysisNewsArticle", "AskPublicNewsArticle", "BackgroundNewsArticle"),
        *("BlogPosting", "LiveBlogPosting", "OpinionNewsArticle", "Report", "ReportageNewsArticle"),
        "ReviewNewsArticle",
    }
)
_DEEPEST = 4


def from_jsonld(data: object) -> Article:
    """The first news article in a JSON-LD text, object, list or `@graph`.

    Raises `SourceError` where there is none, or where a field of it is missing or of the wrong kind.
    """
    origin = "jsonld"
    node = next(_articles(read_json(data, origin), 0), None)
    if node is None:
        raise SourceError(f"{origin}: no object whose @type is NewsArticle or one of its kin")
    fields = Fields(node, f"{origin}.{_type_of(node)}")
    return compose(
        fields.origin,
        body=fields.required("articleBody"),
        title=fields.text("headline", "name"),
        deck=fields.text("alternativeHeadline", "description"),
        byline=fields.people("author", "creator"),
        dateline=fields.text("dateline"),
        published=fields.day("datePublished", "dateCreated"),
        id=_address(fields, "identifier", "@id"),
        source=fields.people("publisher", "sourceOrganization"),
        url=_address(fields, "url", "mainEntityOfPage"),
    )


def _articles(data: object, depth: int) -> Iterator[Mapping[str, object]]:
    if depth > _DEEPEST:
        return
    if isinstance(data, list | tuple):
        for item in data:
            yield from _articles(item, depth + 1)
    elif isinstance(data, Mapping):
        if _type_of(data):
            yield data
        else:
            yield from _articles(data.get("@graph"), depth + 1)
            yield from _articles(data.get("mainEntity"), depth + 1)


def _type_of(node: Mapping[str, object]) -> str | None:
    kinds = node.get("@type")
    for kind in kinds if isinstance(kinds, list | tuple) else [kinds]:
        if isinstance(kind, str) and kind.rsplit("/", 1)[-1] in _TYPES:
            return kind.rsplit("/", 1)[-1]
    return None


def _address(fields: Fields, *names: str) -> str | None:
    """An address, or that of the object which stands for it."""
    name, value = fields.raw(*names)
    if isinstance(value, Mapping):
        return Fields(value, f"{fields.origin}.{name}").text("@id", "url", "value")
    return fields.text(*names)
