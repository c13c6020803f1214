"""Rules for durations and sets."""

from __future__ import annotations

from ..lexicon.ranks import find_rank
from ..lexicon.time_letters import values
from .clock import clock_value
from .numbers import number
from .reading import Hit, Reading, TimeRule, clock_reading, new_reading
from .relative import QUANTITY, ROUGHLY, rough

_AS_OTHERS: dict[str, tuple[float, str]] = {"FN": (2, "W"), "Q": (3, "M"), "DE": (10, "Y"), "ML": (1000, "Y")}
_SMALLER = {"TH": "TM", "TM": "TS"}


def amount(count: float | None, code: str) -> str:
    """TIMEX3 for so many units: "P3M", "PT2H30M", "PXD" where the count is vague."""
    if count is None:
        return (
            f"PTX{code[1:]}"
            if code.startswith("T")
            else f"PX{ {'DE': 'Y', 'FN': 'W', 'Q': 'M', 'ML': 'Y'}.get(code, code) }"
        )
    factor, code = (100, "Y") if code == "CE" and count != int(count) else _AS_OTHERS.get(code, (1, code))
    count *= factor
    whole = int(count)
    if code in _SMALLER and count != whole and count < 1000:
        rest = f"{round((count - whole) * 60)}{_SMALLER[code][1:]}"
        return f"PT{whole}{code[1:]}{rest}" if whole else f"PT{rest}"
    text = f"{count:g}" if count < 1e6 else str(whole)
    return f"PT{text}{code[1:]}" if code.startswith("T") else f"P{text}{code}"


def counted(hit: Hit) -> float | None:
    """The number of units, "and a half" included; None if vague."""
    count = hit.count("count") if hit.has("count") else None
    return count + 0.5 if count is not None and (hit.has("half") or hit.has("and_half")) else count


def duration(hit: Hit) -> Reading | None:
    """Read "two years", "an hour and a half", "several weeks"; "52 years old" is an age, which only histories mark."""
    code = hit.text("unit")
    if not code or _no_duration(hit, code):
        return None
    if code == "TH" and (clock := _hundred_hours(hit)):
        return clock_reading(clock)
    count = counted(hit)
    reading = new_reading("fixed", type="DURATION", value=amount(count, code), mod=rough(hit))
    if hit.word("about") == "over" and hit.words.classes[hit.start - 1 : hit.start] in _ROSE:
        reading.mod, reading.start = None, hit.words.starts[hit.start + 1]  # "fell 11 points over four months"
    if hit.group("count") in (["a"], ["an"]) and not reading.mod and _rate(hit):
        reading.type = "SET"
    if (
        hit.before() == "in"
        and count is not None
        and not hit.has("the")
        and code in ("D", "W", "M", "Y", "FN")
        and not _ranks(hit)
    ):
        reading.kind, reading.unit, reading.count = "ahead", code, count
        if hit.has("time"):
            reading.kind, reading.type, reading.ref, reading.value = "shift", "DATE", "anchor", "+"
    if hit.after() == "old" or (hit.has("old")):
        reading.only = "narrative"
    return reading


def _hundred_hours(hit: Hit) -> str:
    """The clock of "0600 hours", "at 1800 hours"; empty where hours are counted."""
    word = hit.word("count")
    if len(word) != len("0600") or not word.isdecimal() or (word[0] != "0" and hit.before() not in _AT):
        return ""
    return clock_value([word])


_AT = frozenset("about around at before by from since until".split())


def _ranks(hit: Hit) -> bool:
    """Whether what happens in so long a time is counted: "the third storm to hit the town in two weeks"."""
    rank = find_rank(hit.words, hit.start - 2)
    return rank >= 0 and _AHEAD.isdisjoint(hit.lower[rank : hit.start])


_AHEAD = frozenset("will would due expected set scheduled may could should going plans plan".split())

# Behind a noun, a number or "%" the word "over" is no "more than".
_ROSE = ("N", "P", "K", "k", "m", "%")


def _rate(hit: Hit) -> bool:
    """Whether "a year" says how often: "once a week", "$3 a share", "ten flights a day"."""
    before = hit.before()
    if hit.after() in ("before", "after") and hit.words.classes[max(0, hit.start - 2) : hit.start - 1] != "m":
        return False  # "it comes a day after the vote", but "90,000 passengers a year before it"
    return (
        before in ("once", "twice", "times", "million", "billion", "percent", "%")
        or (before[:1].isdigit() and hit.words.times[hit.start - 1] != "y")
        or (
            len(before) > 3
            and before.isalpha()
            and before.endswith("s")
            and before not in ("this", "was", "takes", "lasts", "as")
        )
    )


def _no_duration(hit: Hit, code: str) -> bool:
    words = hit.group("count")
    if words in (["a"], ["one"]) and hit.after() == "when":  # "a day when nobody spoke"
        return True
    if code in ("Q", "TMO", "TAF", "TEV", "TNI", "SU", "WI") and words == ["some"]:
        return True
    return code == "Q" and words == ["three"] and hit.after() == "of"


_ITS = frozenset("the its a an their".split())


def units(hit: Hit) -> Reading | None:
    """Read "for weeks", "years of war"."""
    code, before = hit.text("unit"), hit.before()
    if code == "WE" and before in ("at", "on"):
        return new_reading("fixed", type="SET", value="XXXX-WXX-WE")
    if not code or code in ("TMO", "TAF", "TEV", "TNI", "SU", "WI", "Q", "WE"):
        return None
    if code.startswith("T") and before not in ("for", "in", "within", "after", "of", "took", "take", "takes"):
        return None
    if code == "TM" and (hit.after() in ("from", "showed", "show") or (hit.after() == "of" and hit.after(1) in _ITS)):
        return None  # "after minutes of the board's meeting"
    return new_reading("fixed", type="DURATION", value=amount(None, code))


def last_units(hit: Hit) -> Reading | None:
    """Read "the past three months", "the next few days", "recent years", "the first nine months"."""
    code = hit.text("unit")
    if not code:
        return None
    if hit.word("relation") in ("that", "this"):
        return None
    if (
        hit.word("relation") == "last"
        and hit.before() in _BEFORE_A_VERB
        and not hit.letters("relation").startswith("T")
    ):
        return None  # "expected to last three weeks"
    if hit.word("relation") == "these" and code == "D" and not hit.has("count"):
        return new_reading("fixed", value="PRESENT_REF")
    return new_reading("fixed", type="DURATION", value=amount(hit.count("count") if hit.has("count") else None, code))


_BEFORE_A_VERB = frozenset("and to will would can could may might must should not n't".split())


def weeks_of_month(hit: Hit) -> Reading | None:
    """Read "the last week of August", "the first two weeks of May 1998"."""
    if hit.text("unit") != "W":
        return None
    return new_reading("fixed", type="DURATION", value=amount(hit.count("count") if hit.has("count") else 1, "W"))


def compound(hit: Hit) -> Reading | None:
    """Read "three-day", "month-long", "a two-week period"; "19-year-old" is an age."""
    parts = hit.word("compound").replace("–", "-").split("-")
    if parts[-1] in ("old", "olds") or "quarters" in parts:
        return None
    units_ = [(i, v) for i, part in enumerate(parts) if isinstance(v := values().get(part), str) and part != "half"]
    if parts[-1] in ("second", "seconds"):
        units_ = [(len(parts) - 1, "TS")]
    if not units_ or (hit.has("period") and hit.word("period") != "period"):
        return None
    index, code = units_[-1]
    count = number(parts[:index]) if index else None if parts[0].endswith("s") else 1
    if parts[0] == "half":
        count = 0.5
    return new_reading("fixed", type="DURATION", value=amount(count, code))


def frequency(hit: Hit) -> Reading | None:
    """Read "daily", "annually"."""
    return new_reading("fixed", type="SET", value=hit.text("word"))


def every(hit: Hit) -> Reading | None:
    """Read "every Monday", "each day", "per month"."""
    letter, value = hit.letters("what"), hit.value("what")
    if letter == "w":
        return new_reading("fixed", type="SET", value=f"XXXX-WXX-{int(value or 0) + 1}")
    if letter == "m":
        return new_reading("fixed", type="SET", value=f"XXXX-{int(value or 0):02d}")
    if letter == "s":
        return new_reading("fixed", type="SET", value=f"XXXX-{value}")
    if letter == "p":
        return new_reading("fixed", type="SET", value=f"XXXX-XX-XXT{value}")
    return new_reading("fixed", type="SET", value=amount(hit.count("count") if hit.has("count") else 1, str(value)))


def days_of_week(hit: Hit) -> Reading | None:
    """Read "Monday nights"."""
    return new_reading("fixed", type="SET", value=f"XXXX-WXX-{(hit.whole('weekday') or 0) + 1}{hit.text('part')}")


DURATIONS = (
    TimeRule(
        "duration",
        f"{ROUGHLY}(?P<the>T(?=[cd5]))?{QUANTITY}\\+?(?P<unit>[uU])(?P<and_half>&aH)?(?P<old>l)?(?P<time>'N)?",
        duration,
        heads="uU",
        examples={
            "for more than two years": "more than two years = P2Y",
            "an hour": "an hour = PT1H",
            "two and a half hours": "two and a half hours = PT2H30M",
            "a couple of weeks": "a couple of weeks = P2W",
            "a year and a half": "a year and a half = P1.5Y",
            "at 1800 hours": "1800 hours = XXXX-XX-XXT18:00",
        },
    ),
    TimeRule(
        "units",
        "(?P<unit>U)(?![Gel])",
        units,
        heads="U",
        examples={"for weeks": "weeks = PXW", "opens on weekends": "weekends = XXXX-WXX-WE"},
        misses=("mornings",),
    ),
    TimeRule(
        "last_units",
        f"(?:T?(?:J|(?P<relation>LL?))|To)(?P<count>(?:{'[cdnv]>'})?a?[cdnvC5](?:[-&]?[cdn]){{0,4}}O?)?(?P<unit>U)",
        last_units,
        heads="U",
        examples={
            "over the past three months": "the past three months = P3M",
            "the first nine months": "the first nine months = P9M",
            "in recent years": "recent years = PXY",
        },
    ),
    TimeRule(
        "weeks_of_month",
        "T(?:L|[oD])(?P<count>[cd])?(?P<unit>[uU])OT?(?P<month>m)(?:,?(?P<year>y))?",
        weeks_of_month,
        heads="m",
        examples={"in the last week of August": "the last week of August = P1W"},
        misses=("the last day of August",),
    ),
    TimeRule(
        "compound_duration",
        "(?:[aT](?=XN))?(?P<compound>X)(?P<period>N)?",
        compound,
        heads="X",
        examples={"a three-day visit": "three-day = P3D", "the month-long strike": "month-long = P1M"},
        misses=("a 19-year-old",),
    ),
    TimeRule("frequency", "(?P<word>F)", frequency, heads="F", examples={"paid monthly": "monthly = P1M"}),
    TimeRule(
        "every",
        "V(?P<count>[cdo5])?(?P<what>[uUwmsp])",
        every,
        heads="V",
        examples={"every Monday": "every Monday = XXXX-WXX-1", "per day": "per day = P1D"},
    ),
    TimeRule(
        "weekday_nights",
        "(?P<weekday>w)(?P<part>U)",
        days_of_week,
        heads="U",
        examples={"on Tuesday nights": "Tuesday nights = XXXX-WXX-2TNI"},
    ),
)
