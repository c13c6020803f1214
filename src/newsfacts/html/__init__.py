"""Facts as a page: the article with its facts marked, a legend of speakers, the timeline as a picture.

Self-contained: no script, no font, no address of anywhere. All text of the article is data: escaped, and isolated
from the direction of what surrounds it.
"""

from __future__ import annotations

from .page import dateline_html, facts_html, page_html, quote_html, timeline_html

__all__ = ["dateline_html", "facts_html", "page_html", "quote_html", "timeline_html"]
