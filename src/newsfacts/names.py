"""Names: mentions of people, bodies, groups and roles."""

from __future__ import annotations

from .layers import Name, Syntax
from .lexicon import Lexicon


def find_names(syntax: Syntax, lexicon: Lexicon) -> list[Name]:
    """The mentions of whoever may speak, in text order."""
    return []
