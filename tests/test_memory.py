"""`extract` leaves nothing for the garbage collector, and leaves it as it was; records made quickly are the records."""

from __future__ import annotations

import gc
import pickle

import pytest
from attrs.exceptions import FrozenInstanceError
from test_properties import NEWS

from newsfacts import extract, records
from newsfacts.layers import Name

NEWS_TEXT = "\n".join(NEWS)


def test_no_cycle_keeps_a_page_alive() -> None:
    extract(NEWS_TEXT, published="2023-05-14")
    gc.collect()
    gc.disable()
    try:
        extract(NEWS_TEXT, published="2023-05-14")
        assert gc.collect() == 0
    finally:
        gc.enable()


@pytest.mark.parametrize("enabled", [True, False])
def test_the_collector_is_left_as_it_was(enabled: bool) -> None:
    try:
        if not enabled:
            gc.disable()
        extract(NEWS_TEXT)
        assert gc.isenabled() is enabled
        with pytest.raises(TypeError):
            extract(b"not text")  # type: ignore[arg-type]
        assert gc.isenabled() is enabled
    finally:
        gc.enable()


def test_records_made_quickly_are_the_records() -> None:
    made = records.new_span(1, 2, "x")
    assert type(made) is records.Span
    assert made == records.Span(1, 2, "x")
    assert hash(made) == hash(records.Span(1, 2, "x"))
    assert pickle.loads(pickle.dumps(made)) == made
    with pytest.raises(FrozenInstanceError):
        made.start = 3  # type: ignore[misc]


def test_layers_made_quickly_are_of_their_class() -> None:
    made = records.quick(Name)(1, 2, "person", gender="m")
    assert isinstance(made, Name)
    assert (made.start, made.end, made.kind, made.core, made.gender) == (1, 2, "person", -1, "m")
    made.core = 1
    assert made.core == 1
