"""First words of sentences, whose capital tells nothing by itself."""

from __future__ import annotations

from ..layers import Name, Syntax
from ..lexicon.people import People
from ..rules import compiled
from .text import Text, family_first

_QUARTERS = frozenset(["north", "south", "east", "west"])


def with_openers(syntax: Syntax, tables: People) -> str:
    """The classes, with the first word of "North Korea", "Frank Alder", "Cable & Wireless" a name where it opens a sentence."""
    classes, words, lower = syntax.classes, syntax.words, syntax.words.lower
    found = []
    for match in compiled("[RNAKVvGFeI](?=P|CP)").finditer(classes):
        i = match.start()
        word = lower[i]
        if classes[i + 1] == "C":
            full = lower[i + 1] == "&"
        else:
            full = word in _QUARTERS or word in tables.gender or word in tables.titles
            if not full and "-" in lower[i + 1] and classes[i] in "NKVvF":  # "Moon Jae-in", "Park Geun-hye"
                full = family_first(words, i)
        if full and words.printed(i)[0].isupper():
            found.append(i)
    if not found:
        return classes
    letters = list(classes)
    for i in found:
        letters[i] = "P"
    return "".join(letters)


def without_openers(names: list[Name], syntax: Syntax, text: Text) -> list[Name]:
    """The names less the common words, and with the surnames, that open a sentence and so tell nothing by their capital."""
    classes, lower, size = syntax.classes, text.lower, text.size
    openers = {s.start for s in syntax.sentences}
    openers |= {i + 1 for i in openers if i < size and classes[i] in "\"'(-"}
    doubtful: set[int] = set()
    surnames: set[str] = set()
    sure: set[str] = set()
    for n in names:
        core, end, kind = n.core, n.core_end, n.kind
        if kind == "person":
            surnames.update(lower[core:end])
        elif end - core > 1:
            sure.update(lower[core:end])
        elif core >= 0:
            if core in openers and kind != "place" and text.common(core):
                doubtful.add(id(n))
            else:
                sure.add(lower[core])
    kept = names
    if doubtful:
        sure |= surnames
        kept = [n for n in names if id(n) not in doubtful or lower[n.core] in sure]
    return _with_surnames(kept, surnames, openers, syntax) if surnames else kept


def _with_surnames(names: list[Name], surnames: set[str], openers: set[int], syntax: Syntax) -> list[Name]:
    """The names and, as names, the common words that open a sentence and are surnames of the text."""
    classes, lower, size = syntax.classes, syntax.words.lower, len(syntax.classes)
    more = [i for i in openers if i < size and lower[i] in surnames and classes[i] in "NKAVGF"]
    begun = {n.start for n in names} if more else ()
    found = [Name(i, i + 1, "other", i, i + 1) for i in more if i not in begun]
    return sorted([*names, *found], key=lambda n: (n.start, -n.end)) if found else names
