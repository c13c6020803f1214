"""`extract` leaves nothing for the garbage collector to find, and leaves the collector as it was."""

from __future__ import annotations

import gc

import pytest
from test_properties import NEWS

from newsfacts import extract

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
