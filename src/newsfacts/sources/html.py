"""Web pages, through trafilatura (extra `[html]`)."""

from __future__ import annotations

from ..article import Article
from .crawlers import from_trafilatura
from .fields import SourceError


def from_html(html: str, *, url: str | None = None) -> Article:
    """The article of a web page, its navigation and advertisements left out by trafilatura.

    Raises `SourceError` where the page holds no article, `ImportError` without the extra.
    """
    if isinstance(html, bytes | bytearray):
        raise TypeError("from_html: decode first, e.g. raw.decode('utf-8')")
    if not isinstance(html, str):
        raise SourceError(f"from_html: expected a page as a string, got {type(html).__name__}")
    try:
        import trafilatura
    except ImportError as problem:
        raise ImportError("from_html needs trafilatura: python -m pip install 'newsfacts[html]'") from problem
    document = trafilatura.bare_extraction(
        html, url=url, with_metadata=True, include_comments=False, include_tables=False
    )
    if document is None:
        raise SourceError("from_html: no article found in this page")
    return from_trafilatura(document)
