"""The records of the common crawlers, as objects or as their own JSON; none of them is imported."""

from __future__ import annotations

from ..article import Article
from .fields import Fields, compose, read_json


def from_trafilatura(document: object) -> Article:
    """The article of trafilatura's `Document`, `bare_extraction` dictionary or JSON output.

    >>> from_trafilatura({"title": "Dam reopens", "text": "The dam reopened.", "date": "2023-03-04"}).published
    datetime.date(2023, 3, 4)
    """
    fields = Fields(read_json(document, "trafilatura"), "trafilatura")
    return compose(
        "trafilatura",
        body=fields.required("text", "raw_text"),
        title=fields.text("title"),
        deck=fields.text("description", "excerpt"),
        byline=fields.text("author"),
        published=fields.day("date"),
        id=fields.text("id", "fingerprint"),
        source=fields.text("sitename", "source-hostname", "hostname"),
        url=fields.text("url", "source"),
    )


def from_newspaper(article: object) -> Article:
    r"""The article of newspaper3k's or newspaper4k's `Article`, parsed, or of its `to_json()`.

    >>> from_newspaper({"title": "Dam reopens", "text": "The dam reopened.", "authors": ["A. Weiss"]}).text
    'Dam reopens\n\nA. Weiss\n\nThe dam reopened.'
    """
    fields = Fields(read_json(article, "newspaper"), "newspaper")
    return compose(
        "newspaper",
        body=fields.required("text"),
        title=fields.text("title"),
        deck=fields.text("meta_description"),
        byline=fields.people("authors"),
        published=fields.day("publish_date"),
        source=fields.text("meta_site_name", "source_url"),
        url=fields.text("canonical_link", "url"),
    )


def from_newsplease(article: object) -> Article:
    """The article of news-please's `NewsArticle`, its `get_dict()`, or its JSON.

    >>> from_newsplease({"title": "Dam reopens", "maintext": "The dam reopened.", "date_publish": "None"}).published
    """
    fields = Fields(read_json(article, "newsplease"), "newsplease")
    return compose(
        "newsplease",
        body=fields.required("maintext", "text"),
        title=fields.text("title"),
        deck=fields.text("description"),
        byline=fields.people("authors"),
        published=fields.day("date_publish"),
        id=fields.text("localpath", "filename"),
        source=fields.text("source_domain"),
        url=fields.text("url"),
    )
