"""Sentence borders: our own set of hard ones, and what must hold for any text."""

from __future__ import annotations

import time
from itertools import pairwise
from pathlib import Path

import pytest

from newsfacts import DEFAULT
from newsfacts.article import Article
from newsfacts.dateline import find_dateline
from newsfacts.layers import Mark, Sentence, Words
from newsfacts.layout import read_layout
from newsfacts.marks import pair_marks
from newsfacts.sentences import LONGEST, split_sentences
from newsfacts.words import find_words


def split(text: str) -> tuple[Words, list[Sentence]]:
    """The words of a text and its sentences, through all the stages before them."""
    article, words = Article(text), find_words(text)
    dateline = find_dateline(article, DEFAULT)
    blocks = read_layout(article, dateline)
    return words, split_sentences(words, blocks, pair_marks(words, blocks), dateline)


def read_borders() -> list[tuple[str, str, list[int]]]:
    """Phenomenon, text and the characters where its sentences begin but the first: `‖` marks a border, `⏎` a line's end."""
    rows: list[tuple[str, str, list[int]]] = []
    for line in (Path(__file__).parent / "borders.txt").read_text(encoding="utf8").splitlines():
        if line.startswith("== "):
            phenomenon = line[3:]
            continue
        text, borders = "", []
        for piece in line.replace("⏎", "\n").split("‖"):
            borders.append(len(text) + len(piece) - len(piece.lstrip()))
            text += piece
        rows.append((phenomenon, text, borders[1:]))
    return rows


ROWS = read_borders()


def marked(text: str, borders: list[int]) -> str:
    """The text with its borders shown."""
    cuts = [0, *borders, len(text)]
    return "‖".join(text[a:b] for a, b in pairwise(cuts))


def test_borders() -> None:
    """At least 97 % F1 over all hard borders; a failure shows the rows that are wrong."""
    right = found = gold = 0
    wrong = []
    for phenomenon, text, borders in ROWS:
        words, sentences = split(text)
        mine = [words.starts[s.start] for s in sentences if words.starts[s.start] > 0]
        right += len(set(mine) & set(borders))
        found, gold = found + len(mine), gold + len(borders)
        if mine != borders:
            wrong.append(f"{phenomenon}: {marked(text, mine)}\n      not {marked(text, borders)}")
    assert gold >= 300
    f1 = 200 * right / (found + gold)
    assert f1 >= 97, f"F1 {f1:.1f}\n" + "\n".join(wrong)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n",
        '"',
        ".",
        "...",
        '. "',
        "‘’“”",
        "A. " * 50,
        'He said "no. ' * 40,
        "• a\n- b\n1. c\n",
        "\ud800. The",
        "x.Y" * 30,
    ],
)
def test_sentences_cover_the_words_in_order(text: str) -> None:
    """Without a dateline every word is in just one sentence, and none is longer than the limit."""
    words, sentences = split(text)
    assert [i for s in sentences for i in range(s.start, s.end)] == list(range(len(words)))


def test_a_run_without_an_end_is_cut() -> None:
    words, sentences = split("and so on " * 500)
    assert len(words) == 1500
    assert [s.end - s.start for s in sentences] == [LONGEST] * 5


def test_the_dateline_belongs_to_no_sentence() -> None:
    words, sentences = split("RIGA, May 3 (Reuters) - The port reopened.")
    assert [words.printed(s.start) for s in sentences] == ["The"]


def test_cost_grows_with_the_text() -> None:
    """Eight times the text costs about eight times as much, also where stops and marks are dense."""
    for piece in ('"a." ', "A. ", "). ", ". . . ", "weeks.The ", '"Why? ', " " * 50 + ".", "\n- a. "):
        costs = []
        for repeats in (500, 4000):
            text = piece * repeats
            words = find_words(text)
            marks = pair_marks(words, ())
            best = min(_seconds(words, marks) for _ in range(3))
            costs.append(best)
        assert costs[1] < 24 * costs[0] + 0.01, (piece, costs)


def _seconds(words: Words, marks: list[Mark]) -> float:
    begin = time.perf_counter()
    split_sentences(words, (), marks, None)
    return time.perf_counter() - begin
