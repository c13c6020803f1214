"""Rules for now, once and soon, for clock times, and for words with a modifier in one compound ("mid-March")."""

from __future__ import annotations

from ..lexicon.time_letters import values
from .clock import clock_value
from .dates import two_in_word
from .parts import ABOUT
from .periods import decade_value, of_heat_or_age
from .reading import Hit, Reading, TimeRule, clock_reading, new_reading


def reference(hit: Hit) -> Reading | None:
    """Read "now", "recently", "present-day"."""
    if hit.end - hit.start == 2 and hit.word("word") != "recently":
        return None
    return new_reading("fixed", value=hit.text("word") or "PRESENT_REF")


def adjective(hit: Hit) -> Reading | None:
    """Read "current", "recent"; "former", "future" in histories."""
    word = hit.word("word")
    if word == "present" or hit.before() == "most":
        return None
    only = "narrative" if word in ("former", "future") else ""
    return new_reading("fixed", value=hit.text("word"), only=only)


def the_future(hit: Hit) -> Reading | None:
    """Read "the future", "the near future", "a later date", "the past"."""
    word = hit.word("word")
    value = {"future": "FUTURE_REF", "past": "PAST_REF"}.get(word)
    if hit.letters("before") == "ae":
        later = hit.group("before")[-1] == "later" and word in ("time", "date")
        return new_reading("fixed", value="FUTURE_REF") if later else None
    if (
        word in ("past", "future") and hit.after().isalpha() and hit.after() not in _AFTER_THE_PAST
    ):  # "the past administration"
        return None
    return new_reading("fixed", value=value) if value else None


_AFTER_THE_PAST = frozenset(
    "and or but that they he she we it i you when which who where there as by has have had is was were are for in on of "
    "at to with from because if while although not than then so the a this these those its his her their our my".split()
)


def that_time(hit: Hit) -> Reading | None:
    """Read "at the time", "during this period", "by that time": in histories, the time of what was told last."""
    word = hit.word("word")
    if word not in ("time", "period", "moment", "date", "era") or hit.before() not in (
        "at", "during", "by", "of", "in", "since", "until", "for", "from", "around", "to", "in",
    ):  # fmt: skip
        return None
    if hit.after() in ("of", "when", "that") and word != "period":
        return None
    return new_reading("unit", unit="D", count=0, ref="narrative", only="narrative")


def bare_part(hit: Hit) -> Reading | None:
    """Read "at noon", "at night": the latter in histories alone."""
    word = hit.word("part")
    if word in ("noon", "midday", "midnight"):
        if hit.before() not in ("at", "by", "until", "before", "after", "around", "about", "since", "from", "till"):
            return None
        return clock_reading(clock_value([word]))
    if word in ("night", "afternoon", "evening", "morning"):
        return new_reading("fixed", type="TIME", value=f"XXXX-XX-XXT{values()[word]}", only="narrative")
    return None


def clock(hit: Hit) -> Reading | None:
    """Read "10:35 a.m.", "18:00 UTC"; digits alone only after "at", "by" and the like."""
    words = hit.group("clock")
    if "-" in words[0]:
        return _two_clocks(hit, words[0])
    if hit.letters("clock")[1:2] == "z" and hit.letters("clock")[0] != "t" and not _hours_and_minutes(words[0]):
        return None
    if hit.letters("clock")[:2] == "nj" and not _hours_and_minutes(words[0]):
        return None  # "$2.5 a.m."
    sure = hit.letters("clock")[1:2] in ("j", "z") or not words[0][-1:].isdigit() or _heads_entry(hit)
    if not sure and hit.before() not in (
        "at",
        "by",
        "until",
        "till",
        "before",
        "after",
        "around",
        "about",
        "since",
        "from",
    ):
        return None
    if hit.letters("clock")[:1] == "c":
        words = [str(hit.count("clock")), *words[1:]]
    value = clock_value(words)
    if not value or (hit.has("about") and hit.before() == "at"):
        return None
    if words[-1] in ("utc", "gmt"):
        value += "Z"
    zone = "zone" if hit.letters("clock")[-1:] == "z" else ""
    mod = hit.text("about") or None
    return clock_reading(value, mod, zone)


def _two_clocks(hit: Hit, word: str) -> Reading | None:
    """Read "10am-4pm", "7-9pm": two."""
    first, last = word.split("-")
    start, end = clock_value([first]), clock_value([last])
    if first[-1].isdigit() and (later := clock_value([first + last.lstrip("0123456789.:")])) <= end:
        start = later
    if not start or not end:
        return None
    return two_in_word(hit, hit.at("clock"), clock_reading(start), clock_reading(end), front=False)


def _heads_entry(hit: Hit) -> bool:
    """Whether digits open a line and a colon or dash follows, as over an entry of a live report: "16:10: …"."""
    return hit.opens_line() and hit.after() in (":", "-", "–", "—")


def _hours_and_minutes(word: str) -> bool:
    """Whether digits before a time zone are hours and minutes: "0930", "19.52"."""
    return (len(word) == 4 and word.isdecimal()) or (word[-3:-2] == "." and word.replace(".", "").isdecimal())


def in_the_morning(hit: Hit) -> Reading | None:
    """Read "4 in the morning", "8 o'clock"."""
    half = {"MO": "a.m.", "AF": "p.m.", "EV": "p.m."}.get(hit.text("part"))
    value = clock_value([hit.word("hour"), half]) if half else ""
    return clock_reading(value) if value else None


def half_past(hit: Hit) -> Reading | None:
    """Read "half past seven in the evening", "a quarter to nine"."""
    letters, hour = hit.letters("part_of_hour"), int(hit.count("hour") or 0)
    way = hit.word("way")
    if not 1 <= hour <= 12 or way not in ("past", "to") or (letters == "H" and way == "to"):
        return None
    if letters[-1] == "Q" and hit.before() not in _AT:
        return None  # "a quarter to 3 percent"
    minutes = 30 if letters[-1] == "H" else 15
    if way == "to":
        hour, minutes = hour - 1 or 12, 60 - minutes
    half = {"MO": "a.m.", "AF": "p.m.", "EV": "p.m."}.get(hit.text("part"), "")
    value = clock_value([f"{hour}:{minutes}", half])
    return clock_reading(value)


_AT = frozenset("about after around at before from until".split())


def compound_part(hit: Hit) -> Reading | None:
    """Read "mid-March", "the late-1990s", "early-summer"."""
    head, rest = hit.word("compound").replace("–", "-").split("-", 1)
    mod = {"early": "START", "mid": "MID", "late": "END", "end": "END"}.get(head)
    year = int(hit.word("year")) if hit.has("year") else None
    value = values().get(rest)
    reading: Reading | None = None
    if rest.isdigit() and len(rest) == 4:
        reading = new_reading("date", year=int(rest), month=None)
    elif decade := decade_value(rest) if rest[-1:] == "s" and not of_heat_or_age(hit, rest) else "":
        reading = new_reading("fixed", value=decade)
    elif rest.endswith("day") and isinstance(value, int):
        reading = new_reading("date", weekday=value)
    elif isinstance(value, int):
        reading = new_reading("date", month=value, year=year)
    elif value in ("SP", "SU", "FA", "WI"):
        reading = new_reading("period", part=str(value), year=year)
    elif value in ("MO", "AF", "EV", "NI") and head == "mid":
        reading = new_reading(
            "unit", type="TIME", unit="D", count=-1 if hit.has("yesterday") else 0, ref="today", time=f"T{value}"
        )
    if reading is not None:
        reading.mod = mod
        if reading.kind != "fixed":
            reading.start = hit.words.starts[hit.at("compound")]  # "the" belongs to the noun: "the mid-March talks"
    return reading


REFERENCES = (
    TimeRule(
        "reference",
        "\\+?(?P<word>r)",
        reference,
        heads="r",
        examples={"is now in town": "now = PRESENT_REF", "recently": "recently = PAST_REF"},
    ),
    TimeRule(
        "reference_adjective",
        "(?P<word>J)",
        adjective,
        heads="J",
        examples={"the current rules": "current = PRESENT_REF"},
        misses=("those present",),
    ),
    TimeRule(
        "the_future",
        "(?P<before>T7?|a7|ae)(?P<word>N|(?<=T)L(?=$|[^mwuUsQpocdnveFPC]))",
        the_future,
        heads="NL",
        examples={
            "in the future": "the future = FUTURE_REF",
            "than in the past": "the past = PAST_REF",
            "in the near future": "the near future = FUTURE_REF",
            "at a later date": "a later date = FUTURE_REF",
        },
        misses=("the last", "at a late time"),
    ),
    TimeRule(
        "that_time",
        "(?:T|L{1,2}|TLL?)(?P<word>N)",
        that_time,
        heads="N",
        examples={"during this period": "this period = XXXX-XX-XX"},
        misses=("the time when",),
    ),
    TimeRule(
        "bare_part_of_day",
        "(?P<part>p)",
        bare_part,
        heads="p",
        examples={"at noon": "noon = XXXX-XX-XXT12:00"},
        misses=("noon prayers",),
    ),
    TimeRule(
        "clock",
        f"{ABOUT}(?P<clock>tj?z?|[cdn]jz?|[nyd]z)",
        clock,
        heads="tjz",
        examples={
            "at 10:35 a.m.": "10:35 a.m. = XXXX-XX-XXT10:35",
            "18:00 UTC": "18:00 UTC = XXXX-XX-XXT18:00Z",
            "at 0930 GMT": "0930 GMT = XXXX-XX-XXT09:30Z",
            "16:10: A boat is in": "16:10 = XXXX-XX-XXT16:10",
            "open 7-9pm": "7 = XXXX-XX-XXT19:00",
        },
        misses=("won 3:10",),
    ),
    TimeRule(
        "hour_of_part",
        "(?P<hour>d|c)iT(?P<part>p)",
        in_the_morning,
        heads="p",
        examples={"at 4 in the morning": "4 in the morning = XXXX-XX-XXT04:00"},
    ),
    TimeRule(
        "half_past",
        "(?P<part_of_hour>H|a?Q)(?P<way>L|>)(?P<hour>[cd])(?!m)(?:iT(?P<part>p))?",
        half_past,
        heads="HQ",
        examples={
            "at half past seven in the evening": "half past seven in the evening = XXXX-XX-XXT19:30",
            "at a quarter to nine": "a quarter to nine = XXXX-XX-XXT08:45",
        },
        misses=("fell by a quarter to 3 percent", "in the first half last two"),
    ),
    TimeRule(
        "compound_part",
        "T?(?P<compound>M)(?:[,O]?(?P<year>y))?(?P<yesterday>P)?",
        compound_part,
        heads="M",
        examples={"in mid-March": "mid-March = XXXX-03", "the mid-1990s": "the mid-1990s = 199"},
    ),
)
