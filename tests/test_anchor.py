"""The anchor day, and the dateline's date."""

from __future__ import annotations

from datetime import date

import pytest

from newsfacts import Article, extract
from newsfacts.facts import Facts

STORY = "Talks on the river will go on, mediator Ann Weiss told reporters"


def read(text: str, published: date | str | None = None) -> Facts:
    return extract(text, published=published)


def anchor(facts: Facts) -> tuple[date | None, str]:
    return facts.anchor.day, facts.anchor.basis


def test_the_publication_day_wins() -> None:
    facts = read(f"GENEVA, March 4, 2021 (Reuters) - {STORY} on Thursday.", date(2023, 3, 5))
    assert anchor(facts) == (date(2023, 3, 5), "published")
    assert facts.dateline is not None
    assert facts.dateline.date == date(2021, 3, 4)


@pytest.mark.parametrize(
    ("published", "day"),
    [
        ("2023-03-05", date(2023, 3, 4)),
        ("2023-01-02", date(2023, 3, 4)),
        ("2022-11-02", date(2023, 3, 4)),
        ("2023-08-30", date(2023, 3, 4)),
        ("2023-12-30", date(2024, 3, 4)),
    ],
)
def test_the_missing_year_is_the_nearest(published: str, day: date) -> None:
    facts = read(f"GENEVA, March 4 (Reuters) - {STORY}.", published)
    assert facts.dateline is not None
    assert facts.dateline.date == day


def test_a_leap_day_takes_a_leap_year() -> None:
    facts = read(f"GENEVA, Feb. 29 (Reuters) - {STORY}.", "2024-03-01")
    assert facts.dateline is not None
    assert facts.dateline.date == date(2024, 2, 29)
    facts = read(f"GENEVA, Feb. 29 (Reuters) - {STORY}.", "2022-06-01")
    assert facts.dateline is not None
    assert facts.dateline.date is None


def test_a_dateline_with_its_year() -> None:
    facts = read(f"GENEVA, March 4, 2021 (AFP) - {STORY} on Thursday.")
    assert anchor(facts) == (date(2021, 3, 4), "dateline")


def test_a_date_printed_on_the_page() -> None:
    facts = read(f"River talks to go on\n\nExample Daily | 2017-09-15 21:45\n\nGENEVA, Sept 14 - {STORY}.")
    assert anchor(facts) == (date(2017, 9, 15), "page")
    assert facts.dateline is not None
    assert facts.dateline.date == date(2017, 9, 14)


def test_the_day_of_an_update_is_the_last_resort() -> None:
    updated = "Last updated: 22 September 2017"
    for stamps in (f"Published 15 September 2017\n{updated}", f"{updated} | Published 15 September 2017"):
        assert anchor(read(f"Talks go on\n{stamps}\n\n{STORY}.")) == (date(2017, 9, 15), "page")
    assert anchor(read(f"Talks go on\n{updated}\n\nGENEVA, Sept 14 - {STORY}.")) == (date(2017, 9, 14), "page")
    assert anchor(read(f"Talks go on\n{updated}\n\n{STORY}.")) == (date(2017, 9, 22), "page")


def test_a_stamp_on_two_lines() -> None:
    for stamp in ("Wednesday\nMarch 3, 2021", "3 March 2021\n09:15am"):
        assert anchor(read(f"Talks go on\nBy Ann Smith\n{stamp}\n{STORY} on Thursday.")) == (date(2021, 3, 3), "page")


def test_dates_of_other_stories_are_none_of_the_page() -> None:
    facts = read(
        f"River talks go on\n\n{STORY} on Thursday that the treaty was near.\n\nRead more:\nTalks begin, May 3, 2019\n"
    )
    assert anchor(facts) == (None, "none")


def test_the_year_of_the_copyright() -> None:
    facts = read(
        f"River talks to go on\n\nGENEVA, Sept 14 - {STORY}.\n\nCopyright 2017 The Example Press. All rights reserved."
    )
    assert anchor(facts) == (date(2017, 9, 14), "page")


INFERRED = (
    f"GENEVA, November 11. /TASS/. {STORY} on Friday. The treaty was signed on February 12, 2015, after the floods of "
    "2013 and the September 2014 talks."
)


def test_a_year_inferred_from_agreeing_evidence() -> None:
    facts = read(INFERRED)
    assert anchor(facts) == (date(2016, 11, 11), "inferred")
    assert facts.dateline is not None
    assert facts.dateline.date == date(2016, 11, 11)
    doubt = next(d for d in facts.doubts if d.kind == "year")
    assert (doubt.span.text, doubt.taken, doubt.alternatives) == ("November 11", "2016", ("2011", "2022"))


@pytest.mark.parametrize(
    "text",
    [
        INFERRED.replace("on Friday", "in the night"),
        INFERRED.replace("on Friday", "on Monday"),
        INFERRED.replace("on Friday", "next Friday"),
        f"GENEVA, November 11. /TASS/. {STORY} on Friday.",
        f"GENEVA, November 11. /TASS/. {STORY} on Friday. The treaty of 2015 is in force.",
        f"GENEVA, November 11. /TASS/. {STORY} on Friday. It will be signed in October 2015 and in November 2014.",
        f"GENEVA. /TASS/. {STORY} on Friday. The treaty was signed on February 12, 2015.",
        f"{STORY} on Friday. The treaty was signed on February 12, 2015.",
        "",
    ],
)
def test_no_year_without_it(text: str) -> None:
    facts = read(text)
    assert anchor(facts) == (None, "none")
    assert facts.dateline is None or facts.dateline.date is None
    assert [d for d in facts.doubts if d.kind == "year"] == []


@pytest.mark.parametrize(
    ("text", "published", "doubt"),
    [
        (f"RAMALLAH, Monday, July 12, 2018 (WAFA) – {STORY}.", None, ("2018-07-12", ("2018-07-09",))),
        (f"{STORY}. They broke off on Monday, July 12, 2018.", None, ("2018-07-12", ("2018-07-09",))),
        (f"{STORY}. They broke off on Monday, July 12.", "2018-07-20", ("2018-07-12", ("2018-07-09",))),
    ],
)
def test_weekday_and_date_that_contradict_each_other(
    text: str, published: str | None, doubt: tuple[str, tuple[str, ...]]
) -> None:
    facts = read(text, published)
    assert [(d.taken, d.alternatives) for d in facts.doubts if d.kind == "weekday"] == [doubt]


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (f"RAMALLAH, Thursday, July 12, 2018 (WAFA) – {STORY}.", None),
        (f"{STORY}. They broke off on Monday, July 12.", "2019-01-20"),
        (f"{STORY}. They broke off on Monday, July 12.", None),
    ],
)
def test_weekdays_that_agree_or_cannot_be_told(text: str, published: str | None) -> None:
    assert [d for d in read(text, published).doubts if d.kind == "weekday"] == []


def test_a_qualifier_of_two_countries() -> None:
    facts = read(f"LOSTVILLE, Georgia (AP) — {STORY}.")
    assert [(d.span.text, d.taken, d.alternatives) for d in facts.doubts if d.kind == "place"] == [
        ("LOSTVILLE", None, ("GE", "US"))
    ]


def test_days_at_the_ends_of_the_calendar() -> None:
    for day in (date.min, date.max):
        facts = extract(Article(f"GENEVA, Tuesday, Jan. 1 (AFP) - {STORY}.", published=day))
        assert facts.anchor.day == day
