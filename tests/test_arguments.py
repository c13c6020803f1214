"""Wrong arguments: each is told by its own error, at the door."""

from __future__ import annotations

import inspect
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from newsfacts import DEFAULT, Agency, CueWord, Lexicon, extract


def test_path_is_no_text() -> None:
    with pytest.raises(TypeError, match=r"read it first, e\.g\. path\.read_text"):
        extract(Path("flood.txt"))  # type: ignore[arg-type]


class _NoTime(datetime):
    """As the NaT of data frames: a datetime that is none, and equals nothing."""

    def date(self) -> Any:
        return self

    __hash__ = None  # type: ignore[assignment]

    def __ne__(self, other: object) -> bool:
        return True


@pytest.mark.parametrize(("day", "error"), [(_NoTime(1, 1, 1), ValueError), (float("nan"), TypeError)])
def test_missing_day_of_a_data_frame_is_no_day(day: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match="None where"):
        extract("Text.", published=day)


def test_wrong_arguments_are_told() -> None:
    facts = extract("Talks resumed, Anna Weiss said.")
    with pytest.raises(TypeError, match="lexicon is a Lexicon such as DEFAULT, not NoneType"):
        extract("Text.", lexicon=None)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="a Span or an offset, not str"):
        facts.explain("Weiss")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="a name is a str, not Speaker"):
        facts.quotes_by(facts.speakers[0])  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ({"cues": ["dish"]}, "a row is a CueWord, not 'dish'"),
        ({"cues": CueWord("dish", "statement", ("quote",), "")}, "put it in a list"),
        ({"cues": [CueWord("dish", "gossip", ("quote",), "")]}, "sense of .* is one of statement, question"),  # type: ignore[arg-type]
        ({"agencies": [Agency("Volna", "VOLNA")]}, "slugs of .* is a tuple of words"),  # type: ignore[arg-type]
        ({"places": [Agency("Volna", ("VOLNA",))]}, "a row is a PlaceName"),
    ],
)
def test_rows_that_would_be_read_wrongly_are_refused(rows: dict[str, Any], message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        DEFAULT.adding(**rows)


def test_lexicon_is_shown_by_its_sizes() -> None:
    mine = Lexicon().adding(agencies=[Agency("Volna", ("VOLNA",))])
    assert repr(mine) == "<Lexicon: 0 cues, 1 added agencies>"
    assert len(str(inspect.signature(extract))) < 200
