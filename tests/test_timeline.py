"""The timeline's order, mentions and headlines, the main event, and what other programs get of them."""

from __future__ import annotations

from datetime import date

import pytest

from newsfacts import Facts, extract, to_icalendar, to_timelinejs, to_vis_timeline
from newsfacts.timeline_export import display_date, granularity

STORY = """\
Ferry operator fined over sinking

OSLO, June 14 (Reuters) - A court on Friday fined the operator of a ferry that sank in March 2018, killing 12 people.

The inquiry into the sinking opened in 2017. Talks with the families will begin on Monday, the mayor said.

The ferry has been laid up since May 2, 2018. It could have been saved, an engineer said.
"""


@pytest.fixture(scope="module")
def facts() -> Facts:
    return extract(STORY, published="2019-06-14")


def test_entries_are_in_the_order_of_their_days(facts: Facts) -> None:
    days = [entry.earliest or entry.latest for entry in facts.timeline]
    assert days == sorted(days, key=lambda d: d or date.min)
    assert days


def test_what_never_happened_stays_off_the_timeline(facts: Facts) -> None:
    assert not [e for e in facts.timeline if e.event.status in ("hypothetical", "counterfactual")]
    assert "saved" not in {e.event.trigger.text for e in facts.timeline}


def test_main_event_of_a_text_without_paragraphs_is_its_first_sentences() -> None:
    text = (
        "Nine people died when a ferry sank on Friday, police said. The boat had been carrying some forty passengers from "
        "the islands to the capital when it struck a sandbank in thick fog, a harbour master said. Rescuers were still "
        "searching for two sailors, he said. In August 2014, a launch capsized in the strait."
    )
    main = extract(text, published="2019-06-14").main_event
    assert main is not None
    assert main.trigger.text == "died"


def test_every_entry_is_one_of_its_mentions(facts: Facts) -> None:
    assert all(any(m is entry.event for m in entry.mentions) for entry in facts.timeline)
    shown = [id(m) for entry in facts.timeline for m in entry.mentions]
    assert len(shown) == len(set(shown))


def test_headline_and_lead_are_one_entry(facts: Facts) -> None:
    entry = next(e for e in facts.timeline if e.event.trigger.text == "fined")
    assert [m.trigger.text for m in entry.mentions] == ["fined", "fined"]
    assert entry.event.when is not None
    assert entry.event.when.basis == "explicit"
    assert entry.headline.startswith("A court on Friday fined the operator")


def test_headline_leaves_out_a_measure_without_its_after() -> None:
    facts = extract("Two barges sank, the mayor said, a day after the storm passed on Monday.", published="2019-06-14")
    assert "The mayor said" in [entry.headline for entry in facts.timeline]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("It was dark when a train left the rails on Monday.", "A train left the rails on Monday"),
        ("After the vote on Monday, the mayor left.", "After the vote on Monday, the mayor left"),
        (
            'They marched on Monday under the words "No more dams".',
            'They marched on Monday under the words "No more dams"',
        ),
        ('"It is over," Chairman Ada Lowell, D-Ill., said.', "Chairman Ada Lowell, D-Ill., said"),
        ("It opened on June 3 and four days later closed its doors.", "It opened on June 3"),
        ("It opened on June 3 and four days later closed its doors.", "It four days later closed its doors"),
        ("He accused Weiss of selling shares on Monday.", "Weiss selling shares on Monday"),
    ],
)
def test_headline(text: str, headline: str) -> None:
    assert headline in [entry.headline for entry in extract(text, published="2019-06-14").timeline]


def test_before_the_end_of_a_year_is_within_it() -> None:
    facts = extract("They will meet before the end of the year.", published="2019-06-14")
    assert [str(entry.latest) for entry in facts.timeline] == ["2019-12-31"]


def test_main_event_is_the_headlines(facts: Facts) -> None:
    main = facts.main_event
    assert main is not None
    assert (main.trigger.start, main.when and main.when.value) == (STORY.index("fined"), "2019-06-14")


def test_main_event_of_a_text_without_headline_is_the_leads() -> None:
    main = extract("A dam burst on Tuesday, officials said on Thursday.", published="2019-06-14").main_event
    assert main is not None
    assert main.trigger.text == "burst"


def test_no_event_no_main_event() -> None:
    assert extract("", published="2019-06-14").main_event is None


def test_timelinejs_keeps_a_month_a_month(facts: Facts) -> None:
    slides = {s["display_date"]: s for s in to_timelinejs(facts)["events"]}
    assert slides["March 2018"]["start_date"] == {"year": 2018, "month": 3}
    assert slides["14 June 2019"]["start_date"] == {"year": 2019, "month": 6, "day": 14}
    assert slides["from 2 May 2018"]["start_date"] == {"year": 2018, "month": 5, "day": 2}
    assert "end_date" not in slides["from 2 May 2018"]


def test_vis_items_keep_bounds(facts: Facts) -> None:
    items = {i["title"]: i for i in to_vis_timeline(facts)}
    month, since = items["March 2018"], items["from 2 May 2018"]
    assert (month["type"], month["start"], month["end"]) == ("range", "2018-03-01", "2018-04-01")
    assert month["granularity"] == "month"
    assert (since["type"], since["earliest"], since["latest"]) == ("point", "2018-05-02", None)


def test_icalendar_holds_the_days_and_nothing_coarser(facts: Facts) -> None:
    icalendar = pytest.importorskip("icalendar")
    calendar = icalendar.Calendar.from_ical(to_icalendar(facts))
    events = list(calendar.walk("VEVENT"))
    days = [e for e in facts.timeline if granularity(e) == "day" and e.earliest == e.latest]
    assert len(events) == len(days) > 0
    assert {e.decoded("dtstart") for e in events} == {e.earliest for e in days}
    assert to_icalendar(facts) == to_icalendar(facts)


def test_every_entry_has_a_date_in_words(facts: Facts) -> None:
    assert all(display_date(entry) for entry in facts.timeline)
