"""Whether two forms of a name are one: initials, middle names, accents, abbreviations, short forms of countries."""

from __future__ import annotations

from unicodedata import combining, normalize

from ..lexicon.people import countries, nation_names

LINKS = frozenset(("of", "the", "and", "for", "in", "on", "&", "de", "a", "an", "at", "to", ","))


def without_accents(word: str) -> str:
    """The word without its accents."""
    return "".join([c for c in normalize("NFD", word) if not combining(c)])


def abbreviates(short: str, tokens: tuple[str, ...]) -> bool:
    """Whether the letters may be those of the name, in its language or another: "MRTA"."""
    initials = {w[0] for w in tokens if w not in LINKS}
    return short[0] == tokens[0][0] or len(set(short) - initials) <= 1


def fuller(tokens: tuple[str, ...], known: tuple[str, ...]) -> bool:
    """Whether the name says more than the one known: a word, not just a middle initial."""
    return len(tokens) >= len(known) and any(t not in known and len(t.rstrip(".")) > 1 for t in tokens)


def country(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """One key for all forms of a country's name; capitals keep their own."""
    joined = " ".join(tokens)
    return tuple(nation_names()[joined].lower().split()) if joined in countries() else tokens


def same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names with one surname may be of one person: initials, middle names, one within the other."""
    if len(a) > len(b):
        a, b = b, a
    if a[0] == b[0]:
        return True
    first, other = a[0].rstrip("."), b[0].rstrip(".")
    if len(first) == 1:
        return b[0].startswith(first)
    if len(other) == 1:
        return first.startswith(other) or a[0] in b
    return a[0] in b[:-1]
