"""Ten times the text is at most eleven times the work, whatever the text; `benchmarks/growth.py` measures seconds."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from attrs import evolve
from inputs import SHAPES
from test_properties import NEWS
from work import calls

from newsfacts import Facts, extract

UNIT = 1_500


NEWS_TEXT = "\n".join(NEWS)


@pytest.mark.parametrize("shape", SHAPES)
def test_work_grows_no_faster_than_a_hostile_text(shape: str) -> None:
    make = SHAPES[shape]
    extract(make(100))
    small, large = (calls(lambda n=n: extract(make(n), published="2023-05-14")) for n in (UNIT, 10 * UNIT))  # type: ignore[misc]
    assert large <= 11 * small


def test_work_grows_no_faster_than_news() -> None:
    extract(NEWS_TEXT)
    small, large = (calls(lambda n=n: extract(NEWS_TEXT * n, published="2023-05-14")) for n in (1, 10))  # type: ignore[misc]
    assert large <= 11 * small


def equals_its_copy(facts: Facts) -> bool:
    return facts == evolve(facts)


@pytest.mark.parametrize("work", [equals_its_copy, Facts.to_json, Facts.to_html, repr, hash])
def test_work_on_facts_grows_no_faster_than_news(work: Callable[[Facts], object]) -> None:
    small, large = (extract(NEWS_TEXT * n) for n in (1, 10))
    assert calls(lambda: work(large)) <= 11 * calls(lambda: work(small))
