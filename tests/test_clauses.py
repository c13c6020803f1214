"""Classes in context: every decision's examples."""

from __future__ import annotations

import re

import pytest

from newsfacts.clauses.context import DECISIONS, Decision, decide
from newsfacts.words import find_words

EXAMPLES = [(d, example) for d in DECISIONS for example in d.examples]


def letter(example: str) -> str:
    """The decided letter of the word in brackets."""
    before, word, after = re.split(r"[\[\]]", example)
    words = find_words(before + word + after)
    at = words.starts.index(len(before))
    return decide(f"\n{words.classes}\n")[at + 1]


@pytest.mark.parametrize(("decision", "example"), EXAMPLES, ids=[f"{d.name}-{e}" for d, e in EXAMPLES])
def test_decision(decision: Decision, example: str) -> None:
    assert letter(example) == decision.letter


@pytest.mark.parametrize("decision", DECISIONS, ids=[d.name for d in DECISIONS])
def test_misses(decision: Decision) -> None:
    assert all(letter(example) != decision.letter for example in decision.misses)


def test_names_are_unique() -> None:
    assert len({d.name for d in DECISIONS}) == len(DECISIONS)


def test_length_stays() -> None:
    classes = "\n" + find_words("More than 50 of the men who plan to record it said that he's there.").classes + "\n"
    assert len(decide(classes)) == len(classes)
