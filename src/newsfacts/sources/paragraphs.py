"""The paragraphs of an HTML or XHTML fragment as plain text."""

from __future__ import annotations

from html.parser import HTMLParser

# What starts a line of its own (HTML's flow content; NITF's hl1 and hl2), and what prints nothing.
_BLOCKS = frozenset(
    {
        *("address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "figure"),
        *("footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hl1", "hl2", "hr", "li", "main", "nav"),
        *("ol", "p", "pre", "section", "table", "td", "th", "tr", "ul"),
    }
)
_SILENT = frozenset({"head", "iframe", "noscript", "script", "style", "template", "title"})


class _Paragraphs(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.paragraphs: list[list[str]] = [[]]
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the base class's signature
        if tag in _SILENT:
            self._silent += 1
        elif tag in _BLOCKS:
            self.paragraphs.append([])

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the base class's signature
        if tag in _BLOCKS:
            self.paragraphs.append([])

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _BLOCKS:
            self.paragraphs.append([])

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.paragraphs[-1].append(data)


def paragraphs_of(fragment: str) -> str:
    """The text of the fragment, paragraphs a blank line apart.

    >>> paragraphs_of("<p>Talks&nbsp;failed.</p><p>They <b>will</b> resume.</p>").splitlines()
    ['Talks failed.', '', 'They will resume.']
    """
    reader = _Paragraphs()
    reader.feed(fragment)
    reader.close()
    texts = (" ".join("".join(pieces).split()) for pieces in reader.paragraphs)
    return "\n\n".join(text for text in texts if text)
