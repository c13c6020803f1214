"""First words of sentences, whose capital tells nothing by itself."""

from __future__ import annotations

from operator import attrgetter

from ..layers import Name, Syntax, new_name
from ..lexicon.people import People
from ..rules import compiled
from .text import Text, family_first

# The first of the capitals behind a word of another class, or behind "Cable &"; sought from the rarer end.
_BEHIND = "P(?:(?<=[RNAKVvGFe]P)|(?<=[RNAKVvGFe]CP))"
_QUARTERS = frozenset(["north", "south", "east", "west"])


def with_openers(syntax: Syntax, tables: People) -> str:
    """The classes, with the first word of "North Korea", "Frank Alder", "Cable & Wireless" a name where it opens a sentence."""
    classes, words, lower = syntax.classes, syntax.words, syntax.words.lower
    text, starts = words.text, words.starts
    found = []
    for match in compiled(_BEHIND).finditer(classes):
        i = match.start() - 1
        if classes[i] == "C":
            i -= 1
        if not text[starts[i]].isupper():
            continue
        word = lower[i]
        if classes[i + 1] == "C":
            full = lower[i + 1] == "&"
        else:
            full = word in _QUARTERS or word in tables.gender or word in tables.titles
            if not full and "-" in lower[i + 1] and classes[i] in "NKVvF":  # "Moon Jae-in", "Park Geun-hye"
                full = family_first(words, i)
        if full:
            found.append(i)
    if not found:
        return classes
    letters = list(classes)
    for i in found:
        letters[i] = "P"
    return "".join(letters)


def without_openers(names: list[Name], syntax: Syntax, text: Text) -> list[Name]:
    """The names less the common words, and with the surnames, that open a sentence and so tell nothing by their capital."""
    classes, lower = syntax.classes, text.lower
    openers = {s.start for s in syntax.sentences}
    openers.update([i + 1 for i in openers if classes[i] in "\"'(-"])
    doubtful = {
        n
        for n in names
        if n.core in openers and n.core_end - n.core == 1 and n.kind not in {"person", "place"} and text.common(n.core)
    }
    if doubtful:
        sure = _words_of([n for n in names if n not in doubtful], lower)
        names = [n for n in names if n not in doubtful or lower[n.core] in sure]
    return _with_surnames(names, openers, syntax)


def _words_of(names: list[Name], lower: list[str]) -> set[str]:
    """The words of the names proper."""
    found: set[str] = set()
    for name in names:
        core, end = name.core, name.core_end
        if end - core == 1:
            found.add(lower[core])
        elif core >= 0:
            found.update(lower[core:end])
    return found


def _with_surnames(names: list[Name], openers: set[int], syntax: Syntax) -> list[Name]:
    """The names and, as names, the common words that open a sentence and are surnames of the text."""
    classes, lower, size = syntax.classes, syntax.words.lower, len(syntax.classes)
    surnames = _words_of([n for n in names if n.kind == "person"], lower)
    more = [i for i in openers if i < size and lower[i] in surnames and classes[i] in "NKAVGF"]
    begun = {n.start for n in names} if more else ()
    found = [new_name(i, i + 1, "other", i, i + 1) for i in more if i not in begun]
    if found:  # in text order, the longest first of those that begin together
        names = sorted([*names, *found], key=attrgetter("end"), reverse=True)
        names.sort(key=attrgetter("start"))
    return names
