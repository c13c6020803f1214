"""Words: one scan, offsets, and each word's class by look-up and shape."""

from __future__ import annotations

from .layers import Words
from .rules import compiled

_WORD = r"\w+|[^\w\s]"


def find_words(text: str) -> Words:
    """All words and punctuation marks of the text, in order."""
    matches = list(compiled(_WORD).finditer(text))
    return Words(
        text,
        [m.start() for m in matches],
        [m.end() for m in matches],
        [m.group().lower() for m in matches],
        "?" * len(matches),
    )
