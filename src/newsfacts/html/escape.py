"""Text as HTML that gives the very same text back."""

from __future__ import annotations

import re

# A parser turns a carriage return into a line feed, drops NUL, and no encoding carries a lone surrogate.
_SPECIAL = re.compile("[&<>\"'\r\0\ud800-\udfff]")
_WRITTEN = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\r": "&#13;"}


def escape(text: str) -> str:
    """The text for an element or an attribute; what HTML cannot carry becomes U+FFFD, one for one.

    >>> escape('a < "b"')
    'a &lt; &quot;b&quot;'
    """
    return _SPECIAL.sub(lambda m: _WRITTEN.get(m.group(), "\ufffd"), text)


def element(name: str, content: str = "", **attributes: object) -> str:
    """An element with content that is HTML already; attributes of None are left out, `_` in their names is `-`."""
    return f"<{name}{attributes_of(**attributes)}>{content}</{name}>"


def attributes_of(**attributes: object) -> str:
    """Attributes as they stand in a tag; `class_` is class."""
    return "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escape(str(value))}"'
        for name, value in attributes.items()
        if value is not None
    )
