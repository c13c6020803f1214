"""Look-ups over the verb tables: what a lower-case word may be as a verb, and its base."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from . import verbs

VerbForm = tuple[str, str]


@cache
def verb_forms() -> dict[str, VerbForm]:
    """Every verb form with its base and the letters of what it can be.

    Letters: b base form (VB), p present (VBP), z -s form (VBZ), d past (VBD), n participle (VBN), g -ing form (VBG);
    besides, where the same word is also N a noun, S a plural noun, A an adjective, R an adverb.
    Read as VB or VBP a word is its own base (but "am" and "are"); the base given is that of its inflected reading.

    >>> forms = verb_forms()
    >>> forms["plans"], forms["said"], forms["saw"], forms["meeting"], forms["record"]
    (('plan', 'zS'), ('say', 'dn'), ('see', 'bpNd'), ('meet', 'gN'), ('record', 'bpNA'))
    """
    forms: dict[str, VerbForm] = {}
    for s, ed, ing, base, flags in _regular():
        forms[base] = base, "bp" + flags
        forms[s] = base, "zS" if "N" in flags else "z"
        forms[ed] = base, "dn"
        forms[ing] = base, "g"
    for entry in verbs.IRREGULAR.split(";"):
        _add_irregular(forms, entry.split())
    for words, letter in (
        (verbs.S_NOUNS, "S"),
        (verbs.ING_NOUNS, "N"),
        (verbs.ING_ADJECTIVES, "A"),
        (verbs.PAST_NOUNS, "N"),
        (verbs.PAST_ADJECTIVES, "A"),
        (verbs.ADVERBS, "R"),
    ):
        for word in words.split():
            base, letters = forms[word]
            forms[word] = base, letters + letter
    forms["am"] = forms["are"] = "be", "p"
    forms["be"] = "be", "b"
    return forms


def _regular() -> Iterator[tuple[str, str, str, str, str]]:
    """The -s, -ed and -ing forms, the base and the flags of each regular verb."""
    for row in verbs.REGULAR:
        s, ed, ing, flags = row.s, row.ed, row.ing, row.flags
        if row.cut == 0:
            for base in row.bases.split():
                yield base + s, base + ed, base + ing, base, flags
        elif row.cut < 0:
            for base in row.bases.split():
                yield base + s, base + base[-1] + ed, base + base[-1] + ing, base, flags
        else:
            for base in row.bases.split():
                stem = base[: -row.cut]
                yield stem + s, stem + ed, stem + ing, base, flags


def _add_irregular(forms: dict[str, VerbForm], entry: list[str]) -> None:
    """Put in a verb that is listed form by form; a form that is another verb's base keeps that reading too."""
    base, s, past, participle, ing = entry[:5]
    flags = entry[5] if len(entry) > 5 else ""
    readings: dict[str, str] = {base: "bp"}
    for letter, variants in (("z", s), ("d", past), ("n", participle), ("g", ing)):
        for form in variants.split("/"):
            readings[form] = readings.get(form, "") + letter
    for form, letters in readings.items():
        old_base, old = forms.get(form, (base, ""))
        if form == base:
            forms[form] = (base if not old else old_base), _merged(letters + flags, old)
        else:
            forms[form] = base, _merged(old, letters + ("S" if "N" in flags and letters == "z" else ""))


def _merged(letters: str, more: str) -> str:
    return letters + "".join(letter for letter in more if letter not in letters)


@cache
def irregular_plurals() -> dict[str, str]:
    """Plurals without -s and their singulars ("children", "media"); of those in -men only "men" and "women"."""
    pairs = (entry.split() for entry in verbs.IRREGULAR_PLURALS.split(";"))
    return {entry[0]: entry[1] for entry in pairs}
