"""Cues: the words that report."""

from __future__ import annotations

from .layers import CueFind, Syntax
from .lexicon import Lexicon


def find_cues(syntax: Syntax, lexicon: Lexicon) -> list[CueFind]:
    """The reporting verbs and phrases, in text order."""
    return []
