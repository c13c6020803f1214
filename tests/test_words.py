"""Words: offsets, tokens and the class letter of a word by itself."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from newsfacts.lexicon.lookup import class_of, common_class, verb_lemmas
from newsfacts.words import find_words


def tokens(text: str) -> list[str]:
    words = find_words(text)
    return [words.printed(i) for i in range(len(words))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left.They stayed", "He left . They stayed"),
        ("Al-Qa'ida's men", "Al-Qa'ida 's men"),
        ("at 10:30 a.m. on Jan. 5", "at 10:30 a.m. on Jan. 5"),
        ("the workers' rights", "the workers ' rights"),
        ("can't, won’t, they're", "can't , won’t , they 're"),
        ("up 3.5% to $1,500", "up 3.5 % to $ 1,500"),
        ("J.K. Marlow and R. Osei", "J.K. Marlow and R. Osei"),
        ("the ex-wife—and “friend”—of", "the ex-wife — and “ friend ” — of"),
        ("see www.example.org/a?b=1 now", "see www.example.org/a?b=1 now"),
        ("a U.S.-backed plan", "a U.S.-backed plan"),
        ("It is 5.", "It is 5 ."),
        ("İstanbul ruled", "İstanbul ruled"),
    ],
)
def test_tokens(text: str, expected: str) -> None:
    assert tokens(text) == expected.split(" ")


@pytest.mark.parametrize(
    ("word", "letter"),
    [
        ("the", "D"), ("said", "F"), ("went", "F"), ("gone", "e"), ("put", "c"), ("plans", "k"), ("says", "Z"), ("tells", "Z"), ("claims", "z"),
        ("report", "n"), ("make", "v"), ("meeting", "g"), ("speaking", "G"), ("quickly", "R"), ("famous", "A"),
        ("treaties", "K"), ("government", "N"), ("would", "U"), ("monday", "Y"), ("weeks", "y"), ("1,500", "m"),
        ("19-year-old", "A"), ("well-known", "A"), ("co-founder", "N"), ("flibbertyness", "N"), ("zorgled", "d"),
        ("reignite", "V"), ("re-sign", "n"), ("co-written", "e"), ("unbeaten", "A"), ("unrelenting", "A"), ("decarbonize", "V"),
        ("reaction", "N"), ("midsize", "N"), ("counties", "K"),
    ],
)  # fmt: skip
def test_letter_of_a_word_alone(word: str, letter: str) -> None:
    assert class_of(word) == letter


def test_a_capital_makes_a_name_but_not_of_closed_classes() -> None:
    assert find_words("The Report Said Will Met Him On Monday").classes == "DPPPPoIY"


@pytest.mark.parametrize("word", ["kelly", "jolly", "putin"])
def test_names_are_no_common_words(word: str) -> None:
    assert common_class(word) == ""


def test_lemmas() -> None:
    lemmas = verb_lemmas()
    assert [lemmas[w] for w in ("said", "saw", "is", "won", "dying", "has")] == [
        "say",
        "see",
        "be",
        "win",
        "die",
        "have",
    ]


@given(st.text())
def test_words_tile_the_text(text: str) -> None:
    words = find_words(text)
    assert len(words.classes) == len(words.lower) == len(words.starts) == len(words.ends)
    reach = 0
    for start, end in zip(words.starts, words.ends, strict=True):
        assert not text[reach:start].strip()
        assert start < end
        reach = end
    assert not text[reach:].strip()
