"""Rules for weekdays: "Friday", "Friday week", "the first Sunday of the month"."""

from __future__ import annotations

from ..lexicon.time_letters import values
from .parts import CLOCK, PART, PRE, QUOTES, STOPS, day_number, decorated, relation
from .reading import Hit, Reading, TimeRule, new_reading


def weekday(hit: Hit) -> Reading | None:
    """Read "Friday", "last Friday", "Friday morning"; "Fridays" and "every other Friday" are a set."""
    value, ref = hit.whole("weekday"), relation(hit)
    if value is None or ref == "?" or hit.word("pre") in ("earlier", "later"):
        return None
    if hit.word("weekday").endswith("days"):
        return _each(value)
    if hit.after() in ("and", "to", "or") and hit.after(2) in _NIGHTS:
        return _each(value)  # "Monday and Tuesday nights"
    if hit.glued_before() in QUOTES and hit.has("part") and hit.printed(hit.end - 1)[:1].isupper():
        return None  # the programme "Sunday Morning"
    if hit.before() in _NAMES and hit.printed(hit.start - 1)[:1].isupper():
        return None  # "Bloody Sunday"
    if not _USUALLY.isdisjoint(hit.lower[max(0, hit.start - 4) : hit.start]) and not ref:
        return _each(value)  # "usually on Friday"
    if hit.before() in ("other", "single") and hit.before(2) in ("every", "each"):
        reading = _each(value)
        reading.start = hit.words.starts[hit.start - 2]
        return reading
    if hit.has("behind"):
        if not ref and hit.word("behind") in ("last", "next") and hit.after() in _PAUSES:
            return new_reading("date", weekday=value, ref=hit.word("behind"))
        reading = decorated(hit, new_reading("date", weekday=value, ref=ref))
        reading.end = hit.words.ends[hit.at("weekday")]
        return reading
    if hit.after() == "of" and hit.after(1) in ("every", "each") and (hit.before() in _ORDINALS or ref == "last"):
        return _each(value)
    return decorated(hit, new_reading("date", weekday=value, ref=_which(hit) or ref))


def _each(value: int) -> Reading:
    return new_reading("fixed", type="SET", value=f"XXXX-WXX-{value + 1}")


def _which(hit: Hit) -> str:
    """Which weekday it is where it is none of these days: "the Sunday before the vote", "the first Monday in May", "a Friday"."""
    if hit.has("relation"):
        last = hit.word("relation") == "last" and hit.lower[hit.at("relation") - 1] == "the"
        return "told" if last and hit.after() in _OF else ""
    if hit.before() in _ORDINALS:
        return "told"
    if hit.before() not in ("the", "a", "one") or hit.has("pre") or hit.has("clock"):
        return ""
    after = hit.after()
    if after in ("before", "after") and hit.before() == "the":
        if hit.after(1)[:1].isalnum():
            return "told"
        return "previous" if after == "before" else "following"
    return "told" if not after[:1].isalnum() or after in STOPS or after in ("this", "next", "last") else ""


def weekday_week(hit: Hit) -> Reading | None:
    """Read "Friday week": the Friday after the coming one."""
    value = hit.whole("weekday")
    if value is None or hit.printed(hit.end - 1) != "week" or hit.word("weekday").endswith("days"):
        return None
    return new_reading("date", weekday=value, ref="weeks", count=1)


def week_on(hit: Hit) -> Reading | None:
    """Read "a week on Friday", "a fortnight on Sunday": so many weeks after the coming one."""
    value, weeks = hit.whole("weekday"), {"W": 1, "FN": 2}.get(hit.text("unit"), 0)
    count = 1 if hit.letters("count") == "a" else hit.count("count")
    if value is None or not weeks or not count or hit.word("on") != "on" or hit.word("weekday").endswith("days"):
        return None
    if hit.before() in _OFTEN or isinstance(values().get(hit.before(2)), int):
        return None  # "shut for a week on Friday", "three classes a week on Friday"
    return new_reading("date", weekday=value, ref="weeks", count=weeks * count)


def weekday_day(hit: Hit) -> Reading | None:
    """Read "Tuesday the eleventh"."""
    value, day = hit.whole("weekday"), day_number(hit.word("day"))
    if value is None or day is None or (hit.after().isalpha() and hit.after() not in STOPS):
        return None
    return new_reading("date", weekday=value, day=day)


_USUALLY = frozenset("always except generally normally typically usually".split())
_PAUSES = (",", ".", ";", ")", "")
_OF = ("of", "in")
_OFTEN = frozenset("for once twice times per".split())
_NIGHTS = frozenset("mornings afternoons evenings nights".split())
_ORDINALS = frozenset("first second third fourth fifth final".split())
_NAMES = frozenset("black bloody cyber fat freaky giving holy maundy ruby sheffield shrove spy super".split())
"""What makes a weekday a name: days of long ago, days of the shops and of the church, a club."""

WEEKDAYS = (
    TimeRule(
        "weekday",
        f"{PRE}{CLOCK}(?:T?(?P<relation>L))?(?P<weekday>w)(?:(?P<behind>L)(?![^.,])|{PART})",
        weekday,
        heads="w",
        examples={
            "told us on Friday": "Friday = XXXX-WXX-5",
            "noon Thursday": "noon Thursday = XXXX-WXX-4T12:00",
            "On Friday last, he": "Friday last = XXXX-WXX-5",
            "calls every other Tuesday": "every other Tuesday = XXXX-WXX-2",
        },
        misses=("the sun rose", "he sat down", "on Bloody Sunday", "Sheffield Wednesday won"),
    ),
    TimeRule(
        "weekday_week",
        "(?P<weekday>w)u",
        weekday_week,
        heads="w",
        examples={"meets on Friday week": "Friday week = XXXX-WXX-5"},
        misses=("the Sunday Week in Review",),
    ),
    TimeRule(
        "week_on_weekday",
        "(?P<count>[acd])(?P<unit>[uU])(?P<on>i)(?P<weekday>w)",
        week_on,
        heads="w",
        examples={"it opens a week on Friday": "a week on Friday = XXXX-WXX-5"},
        misses=("was shut for a week on Friday", "three classes a week on Friday"),
    ),
    TimeRule(
        "weekday_day",
        "(?P<weekday>w)T(?P<day>[Do])",
        weekday_day,
        heads="w",
        examples={"on Tuesday the eleventh.": "Tuesday the eleventh = XXXX-XX-11"},
        misses=("on Tuesday the first woman",),
    ),
)
