r"""What the tools before this one give, as an `Article` with its parts stated.

>>> from newsfacts.sources import from_jsonld
>>> article = from_jsonld({
...     "@type": "NewsArticle",
...     "headline": "Ferry talks resume",
...     "datePublished": "2023-03-04T08:00:00Z",
...     "articleBody": "The talks resumed on Saturday.",
... })
>>> article.published, article.text
(datetime.date(2023, 3, 4), 'Ferry talks resume\n\nThe talks resumed on Saturday.')
"""

from __future__ import annotations

from .crawlers import from_newspaper, from_newsplease, from_trafilatura
from .fields import SourceError
from .html import from_html
from .jsonld import from_jsonld
from .newsml import from_newsml
from .ninjs import from_ninjs

__all__ = [
    "SourceError",
    "from_html",
    "from_jsonld",
    "from_newsml",
    "from_newspaper",
    "from_newsplease",
    "from_ninjs",
    "from_trafilatura",
]
