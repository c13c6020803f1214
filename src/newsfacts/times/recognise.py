"""Recognise time expressions; nothing here consults a calendar."""

from __future__ import annotations

from ..layers import TimeFind, Words
from ..records import Dateline


def find_times(words: Words, dateline: Dateline | None) -> list[TimeFind]:
    """The time expressions of the text in order, as partial values with holes."""
    return []
