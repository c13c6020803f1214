"""The record of a place: its name, qualifier and country."""

from __future__ import annotations

import re

from ..article import Article
from ..lexicon.places import folded
from ..lexicon.rows import PlaceName
from ..records import Place
from .run import PlaceRead, Reader


def place_of(article: Article, reader: Reader, read: PlaceRead) -> Place:
    """The place as printed, with its name in running text and the country that table or qualifier tells."""
    printed = article.text[read.start : read.end]
    qualifier = article.text[read.qualifier_start : read.qualifier_end].strip() if read.qualifier_start >= 0 else None
    rows = reader.cities.get(folded(printed), ())
    country = _country(reader, rows, qualifier)
    name = next((row.name for row in rows if row.country == country), None) or _cased(printed)
    return Place(article.span(read.start, read.end), name, qualifier, country)


def _country(reader: Reader, rows: tuple[PlaceName, ...], qualifier: str | None) -> str | None:
    """The qualifier's country; without one the table's, and of namesakes that in the old world.

    An American city needs its state beside a namesake abroad: "ATHENS, Ga." but "ATHENS".
    """
    known = [row.country for row in rows if row.country is not None]
    if qualifier is None:
        return next((code for code in known if code != "US"), known[0] if known else None)
    codes = {row.country for row in reader.regions.get(folded(qualifier.rpartition(", ")[2]), ())}
    codes = codes & set(known) or codes
    return codes.pop() if len(codes) == 1 else None


def _cased(printed: str) -> str:
    """A name printed in capitals as running text writes it."""
    name = " ".join(printed.split())
    if not name.isupper():
        return name
    small = {"de", "del", "of", "la", "las", "los", "the", "on", "upon", "al"}
    words = [word.lower() if i and word.lower() in small else word for i, word in enumerate(name.split(" "))]
    return " ".join(w if w.islower() else re.sub(r"[^\W\d_]++", lambda m: m[0].capitalize(), w) for w in words)
