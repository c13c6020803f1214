"""Cue words: each row's example is read as it is marked."""

from __future__ import annotations

import pytest
from marked import read_marked

from newsfacts import extract
from newsfacts.lexicon.cues import CUES
from newsfacts.lexicon.rows import CueWord

_KINDS = {"statement", "question", "request", "promise", "opinion", "agreement", "denial", "accusation", "hearsay"}


def _read(row: CueWord) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """The marked spans and those found: content, source, cue."""
    text, marks = read_marked(row.example)
    body = text + "." if text[-1].isalnum() else text
    wanted = [(s, e) for name in ("content", "source", "cue") for label, s, e in marks if label == name]
    found: list[tuple[int, int]] = []
    for quote in extract(body).quotes[:1]:
        told = quote.attribution
        spans = [*quote.content, told and told.source, told and told.cue and told.cue.span]
        found = [(span.start, span.end) for span in spans if span]
    return wanted, found


@pytest.mark.parametrize("row", CUES, ids=lambda row: row.lemma)
def test_example_is_read(row: CueWord) -> None:
    wanted, found = _read(row)
    assert found == wanted


def test_lemmas_and_senses() -> None:
    assert len({row.lemma for row in CUES}) == len(CUES)
    assert {row.sense for row in CUES} <= _KINDS
    assert all(row.constructions for row in CUES)


def test_a_number_that_ends_the_text_behind_a_quotation_names_nobody() -> None:
    assert extract("“Yes,” 12").quotes == ()


def test_a_text_may_end_behind_the_preposition_of_a_cue() -> None:
    assert extract("Weiss commented on").quotes == ()
