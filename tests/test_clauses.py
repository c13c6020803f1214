"""Classes in context: every decision's examples; what holds of clauses in any text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, strategies as st

from newsfacts import extract
from newsfacts.clauses import read_clauses
from newsfacts.clauses.context import DECISIONS, Decision, decide
from newsfacts.clauses.groups import ALTERNATIVES, parts, piece_pattern
from newsfacts.layers import Sentence
from newsfacts.lexicon.compounds import ing_compounds
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


@pytest.mark.parametrize("form", ing_compounds())
def test_a_compound_has_no_verb(form: str) -> None:
    for noun in ing_compounds()[form]:
        words = find_words(f"They had {form} {noun} in May.")
        syntax = read_clauses(words, [Sentence(0, len(words), 0)], [])
        assert [verb.lemma for verb in syntax.verbs] == ["have"]
        assert syntax.nouns[1].end == len(words) - 3


@pytest.mark.parametrize("decision", DECISIONS, ids=[d.name for d in DECISIONS])
def test_misses(decision: Decision) -> None:
    assert all(letter(example) != decision.letter for example in decision.misses)


def test_an_age_is_no_antecedent_in_later_sentences_either() -> None:
    facts = extract("Rain fell on Bonn in May. The crowd left. Hale, 52, who has run the firm, wept.")
    run = next(event for event in facts.events if event.trigger.text == "run")
    assert [(p.role, p.span.text) for p in run.participants] == [("subject", "Hale"), ("object", "the firm")]


def test_names_are_unique() -> None:
    assert len({d.name for d in DECISIONS}) == len(DECISIONS)


def test_length_stays() -> None:
    classes = "\n" + find_words("More than 50 of the men who plan to record it said that he's there.").classes + "\n"
    assert len(decide(classes)) == len(classes)


@given(st.text('DsqAmNPKyRYCIVdGB0H,2LE%ci!u"', max_size=12))
def test_pieces_are_the_groups_of_the_full_pattern_and_the_single_words_behind_them(classes: str) -> None:
    full = re.compile("|".join((*ALTERNATIVES, "(?s:.)")), re.VERBOSE)
    found = map(parts, piece_pattern().findall(classes))
    assert [part for group, rest in found for part in (group, *rest) if part] == full.findall(classes)


PIECES = (
    "said", "that", "the man", "who", "Peskov", "to", "leave", "had", "been", "not", "killed", "and", "but", ",", ".",
    "“", "”", "'", "—", "(", ")", ":", ";", "because", "after", "on Friday", "is", "going", "would", "them", "plans",
    "which", "what", "has", "'s", "being", "put", "more than", "12", "percent", "Will", "according to", "as", "if", "so",
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=60))
def test_clauses_stay_within_their_sentence(pieces: list[str]) -> None:
    words = find_words(" ".join(pieces))
    half = len(words) // 2
    bounds = [(s, e) for s, e in ((0, half), (half, len(words))) if s < e]
    syntax = read_clauses(words, [Sentence(s, e, 0) for s, e in bounds], [])
    assert len(syntax.classes) == len(words)
    for clause in syntax.clauses:
        start, end = bounds[clause.sentence]
        assert start <= clause.start <= clause.end <= end
        assert clause.governor < len(syntax.clauses)
        assert clause.governor != clause.index
        for group in (clause.verb, clause.subject, clause.object):
            assert group is None or (start <= group.start <= group.head < group.end <= end)
    for at, found in (
        (syntax.noun_at, syntax.nouns),
        (syntax.verb_at, syntax.verbs),
        (syntax.clause_at, syntax.clauses),
    ):
        assert all(-1 <= index < len(found) for index in at)
    assert [g.index for g in syntax.nouns] == list(range(len(syntax.nouns)))
    assert [g.index for g in syntax.verbs] == list(range(len(syntax.verbs)))


@given(st.lists(st.sampled_from(PIECES), max_size=60))
def test_governors_make_no_circle(pieces: list[str]) -> None:
    words = find_words(" ".join(pieces))
    syntax = read_clauses(words, [Sentence(0, len(words), 0)] if len(words) else [], [])
    for innermost in syntax.clauses:
        clause, seen = innermost, {innermost.index}
        while clause.governor >= 0:
            clause = syntax.clauses[clause.governor]
            assert clause.index not in seen
            seen.add(clause.index)
