"""Verb forms: every shape of inflection, homographs, and the words that are nouns or adjectives too."""

from __future__ import annotations

import pytest

from newsfacts.lexicon import given_names
from newsfacts.lexicon.inflection import irregular_plurals, verb_forms


@pytest.mark.parametrize(
    ("form", "base", "letters"),
    [
        ("say", "say", "bpN"),
        ("says", "say", "zS"),
        ("said", "say", "dn"),
        ("saying", "say", "gN"),
        ("planned", "plan", "dn"),
        ("planning", "plan", "gN"),
        ("denied", "deny", "dn"),
        ("dying", "die", "gA"),
        ("agreed", "agree", "dn"),
        ("passes", "pass", "zS"),
        ("has", "have", "z"),
        ("are", "be", "p"),
        ("was", "be", "d"),
        ("ran", "run", "d"),
        ("run", "run", "bpnN"),
        ("cut", "cut", "bpdnN"),
        ("travelled", "travel", "dn"),
        ("traveled", "travel", "dn"),
        ("re-elected", "re-elect", "dn"),
        ("tweeted", "tweet", "dn"),
        ("greenlighted", "greenlight", "dn"),
        ("saw", "see", "bpNd"),
        ("lay", "lie", "bpNAd"),
        ("left", "leave", "dnNA"),
        ("found", "find", "bpdn"),
        ("proved", "prove", "dn"),
        ("proven", "prove", "n"),
        ("meeting", "meet", "gN"),
        ("open", "open", "bpAR"),
    ],
)
def test_forms(form: str, base: str, letters: str) -> None:
    """A form gives its base and all it can be."""
    found_base, found = verb_forms()[form]
    assert (found_base, set(found)) == (base, set(letters))


@pytest.mark.parametrize("word", ["even", "over", "near", "down", "billion", "weeded-out"])
def test_no_verbs(word: str) -> None:
    assert word not in verb_forms()


def test_tables_are_of_one_mind() -> None:
    """Every base has its four inflections, and no name has two usual genders."""
    forms = verb_forms()
    bases = {base for base, _ in forms.values()}
    assert 6000 < len(bases) < 7000
    assert all(base in forms and "b" in forms[base][1] for base in bases)
    male, female, either = (set(n.split()) for n in (given_names.MALE, given_names.FEMALE, given_names.EITHER))
    assert not male & female
    assert not either & (male | female)
    assert {"dmitry", "john"} <= male
    assert {"angela", "mary"} <= female


def test_irregular_plurals() -> None:
    assert irregular_plurals()["children"] == "child"
    assert irregular_plurals()["women"] == "woman"
