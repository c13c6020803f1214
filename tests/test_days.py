"""Printed publication days."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime

import pytest

from newsfacts import Article, extract
from newsfacts.days import read_day, read_days

DAY = date(2016, 11, 11)


@pytest.mark.parametrize(
    "printed",
    [
        "2016-11-11",
        "20161111",
        "2016-11-11T22:34:00Z",
        "2016-11-11 22:34:10.123+03:00",
        " 2016-11-11 ",
        "11 November 2016",
        "November 11, 2016",
        "Nov. 11, 2016",
        "Nov 11, 2016 10:34 PM",
        "Friday, November 11, 2016",
        "Fri, 11 Nov 2016 22:34:10 GMT",
        "11/11/2016",
        "11/11/16",
        "2016-W45-5",
        "Fri Nov 11 22:34:10 +0000 2016",
        "2016/11/11",
        "11.11.2016",
        "11 ноября 2016",
        "11. November 2016",
        "11 de noviembre de 2016",
        "le 11 novembre 2016",
        "2016年11月11日",
    ],
)
def test_complete_days(printed: str) -> None:
    assert read_day(printed) == DAY


@pytest.mark.parametrize(
    "printed",
    [
        "",
        "November 2016",
        "2016-11",
        "2016-W45",
        "2016-W60-1",
        "2016",
        "11 November",
        "Friday",
        "yesterday",
        "2 days ago",
        "in 3 days",
        "last Friday",
        "hace 3 días",
        "10:34 PM",
        "2016-02-30",
        "November 31, 2016",
        "13/13/2016",
        "1478900000",
        "Talks resumed in Geneva.",
        "9" * 10_000,
        "1 " * 5_000,
        "\ud800",
    ],
)
def test_anything_else_is_an_error_that_shows_it(printed: str) -> None:
    with pytest.raises(ValueError, match="complete date") as caught:
        read_day(printed)
    assert repr(printed[:80]) in str(caught.value)


def test_ambiguous_days() -> None:
    assert read_days("03/04/2016") == (date(2016, 3, 4), date(2016, 4, 3))
    assert read_days("03-04-2016") == (date(2016, 3, 4), date(2016, 4, 3))
    assert read_days("13/04/2016") == (date(2016, 4, 13),)
    assert read_days("3.4.2016") == (date(2016, 4, 3),)
    facts = extract("Rain fell.", published="03/04/2016")
    assert facts.anchor.day == date(2016, 3, 4)
    assert [(d.kind, d.taken, d.alternatives) for d in facts.doubts] == [("date", "2016-03-04", ("2016-04-03",))]


def test_iso_needs_no_dateparser() -> None:
    code = "import sys; from newsfacts.days import read_day; read_day('2016-11-11'); assert 'dateparser' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True, env={"PYTHONPATH": ":".join(sys.path)})


@pytest.mark.parametrize("given", [DAY, datetime(2016, 11, 11, 23, 59, tzinfo=UTC), "2016-11-11", "11 ноября 2016"])
def test_what_a_publication_day_may_be(given: date | str) -> None:
    assert Article("Rain fell.", published=given).published == DAY
    assert type(Article("Rain fell.", published=given).published) is date
    assert extract("Rain fell.", published=given).anchor.day == DAY
    assert extract(Article("Rain fell.", published=given), published=given).anchor.day == DAY


def test_an_ambiguous_day_of_an_article_is_a_doubt_too() -> None:
    facts = extract(Article("Rain fell.", published="03/04/2016"))
    assert [(d.kind, d.taken, d.alternatives) for d in facts.doubts] == [("date", "2016-03-04", ("2016-04-03",))]


def test_anything_else_is_no_day() -> None:
    with pytest.raises(TypeError, match="not int"):
        Article("Rain fell.", published=20161111)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="2016-11-11 as the article says"):
        extract(Article("Rain fell.", published=DAY), published="2016-11-12")
