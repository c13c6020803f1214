"""Names: mentions of people, bodies, places and the roles that capitals show, found by their capitals."""

from __future__ import annotations

from ..layers import Name, Syntax
from ..lexicon import Lexicon
from ..lexicon.people import People, people
from ..rules import compiled
from .apposition import join_roles, phrase_head
from .run import RunReader, family_first

__all__ = ["find_names"]

# A stretch of nouns and adjectives from its first capitalised word on, as letters of word classes, and what may precede.
_RUN = "P[ANKPm]*+"
_LEADING = "ANKm"


def find_names(syntax: Syntax, lexicon: Lexicon) -> list[Name]:
    """The mentions of whoever may speak, in text order, with the roles that the text joins to them."""
    tables = people(lexicon)
    reader = RunReader(syntax, _with_openers(syntax, tables), tables)
    names: list[Name] = []
    classes = reader.classes
    extended, read = reader.extended, reader.read
    reach = 0
    for match in compiled(_RUN).finditer(classes):
        first, last = match.span()
        if last <= reach:
            continue
        first = max(first, reach)
        while first > reach and classes[first - 1] in _LEADING:
            first -= 1
        if last - first == 1:
            reach = extended(first, last)
            if reach == last:
                reader.single(first, names)
            else:
                read(first, reach, names)
        elif not reader.broken(first, last - 1):
            reach = extended(first, last)
            read(first, reach, names)
        else:
            for start, end in reader.lines(first, last):
                if "P" in classes[start:end]:
                    reach = extended(start, end)
                    read(start, reach, names)
    names = _without_openers(names, syntax, reader)
    lower, size = reader.lower, len(classes)
    before: Name | None = None
    for name in names:
        end, kind = name.end, name.kind
        if end < size and (
            classes[end] in ",(BWr" or lower[end] == "as" or (name.start > 1 and classes[name.start - 1] == ",")
        ):
            join_roles(name, syntax, reader)
            if before is not None and kind != "person" and name.apposed and before.kind == "person":
                _hand_back(before, name, reader)
        before = name
    return names


def _hand_back(before: Name, name: Name, reader: RunReader) -> None:
    """Gives the role in "Tom Hale of Norvik & Coleman, an adviser," to Tom Hale."""
    lower = reader.lower
    if before.end != name.start - 1 or lower[before.end] not in ("of", "at", "from", "with"):
        return
    if reader.people.role(lower[phrase_head(reader.classes, *name.apposed[0])]) is not None:
        before.apposed, name.apposed, name.kind = (*before.apposed, *name.apposed), (), "organisation"


def _with_openers(syntax: Syntax, tables: People) -> str:
    """The classes, with the first word of "North Korea", "Frank Alder", "Cable & Wireless" a name where it opens a sentence."""
    classes, lower = syntax.classes, syntax.words.lower
    quarters = ("north", "south", "east", "west")
    found = []
    for match in compiled("[RNAKVvGFeI](?=P|CP)").finditer(classes):
        i = match.start()
        word = lower[i]
        full = lower[i + 1] == "&" if classes[i + 1] == "C" else word in quarters or word in tables.gender
        full = full or (classes[i + 1] == "P" and word in tables.titles)
        if not full and classes[i] in "NKVvF" and "-" in lower[i + 1]:  # "Moon Jae-in", "Park Geun-hye"
            full = classes[i + 1] == "P" and family_first(syntax.words, i)
        if full and syntax.words.printed(i)[0].isupper():
            found.append(i)
    if not found:
        return classes
    letters = list(classes)
    for i in found:
        letters[i] = "P"
    return "".join(letters)


def _without_openers(names: list[Name], syntax: Syntax, reader: RunReader) -> list[Name]:
    """The names less the common words, and with the surnames, that open a sentence and so tell nothing by their capital."""
    classes, lower, size = syntax.classes, syntax.words.lower, len(syntax.classes)
    openers = {s.start for s in syntax.sentences}
    openers |= {i + 1 for i in openers if i < size and classes[i] in "\"'(-"}
    doubtful: set[int] = set()
    surnames: set[str] = set()
    for n in names:
        core, end, kind = n.core, n.core_end, n.kind
        if kind == "person":
            surnames.update(lower[core:end])
        elif core in openers and end - core == 1 and kind in ("other", "organisation") and reader.common(core):
            doubtful.add(id(n))
    kept = names
    if doubtful:
        sure = {w for n in names if n.core >= 0 and id(n) not in doubtful for w in lower[n.core : n.core_end]}
        kept = [n for n in names if id(n) not in doubtful or lower[n.core] in sure]
    if not surnames:
        return kept
    more = [i for i in openers if i < size and lower[i] in surnames and classes[i] in "NKAVGF"]
    begun = {n.start for n in names} if more else ()
    more = [i for i in more if i not in begun]
    if more:
        kept = kept + [Name(i, i + 1, "other", surname=lower[i], core=i, core_end=i + 1) for i in more]
        kept.sort(key=lambda n: (n.start, -n.end))
    return kept
