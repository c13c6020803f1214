"""The terminal picture of the syntax."""

from __future__ import annotations

import pytest

from newsfacts._clause_view import show_clauses

ARTICLE = """Flood talks to resume

GENEVA, March 4 (Reuters) - The pact was not signed. "We are close," said mediator Anna Weiss."""


def test_groups_classes_and_clauses() -> None:
    """Words with their groups, classes below them, and the tree of clauses."""
    first, second, *tree = show_clauses("Nobody, she said, would have been saved.").split("\n")
    assert first == "1  [Nobody], [she] {said}, {would have been saved}."
    assert second == "      u    ,   p     F   ,    U    H    E     d   ."
    assert "would have been saved: PAST PERFECTIVE would passive · subject Nobody" in "\n".join(tree)


def test_letters_stand_below_their_words() -> None:
    above, below, *_ = show_clauses("The general's men left.").split("\n")
    assert all(above[i].isalnum() or above[i] in "'." for i, letter in enumerate(below) if letter != " ")


def test_an_article() -> None:
    """Blocks are named, the dateline belongs to no sentence, the subject after its verb is said to be so."""
    shown = show_clauses(ARTICLE)
    assert "--- title\n1  " in shown
    assert "--- paragraph\n2  [The pact] {was not signed}." in shown
    assert "was not signed: PAST passive negated · subject The pact" in shown
    assert "said: PAST · subject after it mediator Anna Weiss" in shown


def test_lines_are_wrapped() -> None:
    shown = show_clauses("The minister said that the talks had failed again. " * 3 + "And so on " * 60, width=60)
    assert max(len(line) for line in shown.split("\n") if "{" in line) <= 60


@pytest.mark.parametrize("text", ["", "\n", '"', "...", "\ud800 said", "a" * 300])
def test_any_text(text: str) -> None:
    assert isinstance(show_clauses(text), str)
