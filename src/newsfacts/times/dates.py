"""Rules for days, months and years. Patterns run over the letters of the words."""

from __future__ import annotations

import re

from ..lexicon.time_letters import values
from ..rules import compiled
from .clock import clock_value
from .numbers import number, spoken_year
from .parts import (
    ABOUT,
    CLOCK,
    CLOCK_AFTER,
    PART,
    PART_OF,
    PRE,
    STOPS,
    WEEKDAY,
    YEAR,
    day_number,
    decorated,
    relation,
    year_number,
)
from .reading import Hit, Reading, TimeRule, clock_reading, new_reading


def two_in_word(hit: Hit, index: int, first: Reading, second: Reading, *, front: bool) -> Reading:
    """Two expressions that a hyphen joins: the first ends, the second starts within the word at `index`."""
    start = hit.words.starts[index]
    text = hit.words.text[start : hit.words.ends[index]]
    cut = max(text.find("-"), text.find("–"))
    first.start = hit.words.starts[index] if front else -1
    first.end, second.start, first.also = start + cut, start + cut + 1, second
    return first


def month_day(hit: Hit) -> Reading | None:
    """Read "March 3", "Friday, 3 March 2015"; "March 3-5" are two."""
    day, month_ = day_number(hit.word("day")), hit.whole("month")
    if hit.letters("day").startswith("c"):
        day = int(hit.count("day") or 0)
    if not day or month_ is None or day > 31:
        return None
    year_, weekday_ = year_number(hit), hit.whole("weekday")
    if hit.has("year") and year_ is None:
        return None
    if hit.letters("day") == "K":
        last = day_number(re.split("[-–]", hit.word("day"))[1])
        second = new_reading("date", year=year_, month=month_, day=last)
        first = new_reading("date", year=year_, month=month_, day=day, weekday=weekday_)
        return two_in_word(hit, hit.at("day"), first, second, front=hit.at("day") < hit.at("month"))
    ref = relation(hit)
    if ref == "?" or (ref in ("that", "latest") and weekday_ is None):
        return None
    ref = ref if weekday_ is None else ""
    return decorated(hit, new_reading("date", year=year_, month=month_, day=day, weekday=weekday_, ref=ref))


def loose_day(hit: Hit) -> Reading | None:
    """Read "28" in "28 and 29 August", "7" in "May 6 and 7"."""
    day = day_number(hit.word("day"))
    after = hit.after()
    if (
        day is None
        or (after.isalpha() and after not in STOPS and hit.lower[hit.end : hit.end + 2] not in _YEARS)
        or hit.glued_before() in ("$", "£", "€")
    ):
        return None
    return new_reading("date", day=day, ref="narrative")


def crossing_days(hit: Hit) -> Reading | None:
    """Read "31 May-1 June 1916": two."""
    if hit.has("cross_back"):
        return _crossing_back(hit)
    parts = re.split("[-–]", hit.word("cross"))
    month_, day = values().get(parts[0]), day_number(parts[1])
    last, first = hit.whole("month"), day_number(hit.word("day"))
    if not isinstance(month_, int) or day is None or last is None or first is None:
        return None
    year_ = year_number(hit)
    one = new_reading("date", year=year_, month=month_, day=first)
    return two_in_word(hit, hit.at("cross"), one, new_reading("date", year=year_, month=last, day=day), front=False)


def _crossing_back(hit: Hit) -> Reading | None:
    day, name = re.split("[-–]", hit.word("cross_back"))
    month_, first, last = values().get(name), day_number(day), day_number(hit.word("last"))
    one = hit.whole("month_first")
    if not isinstance(month_, int) or first is None or last is None or one is None:
        return None
    begin = new_reading("date", month=one, day=first)
    return two_in_word(hit, hit.at("cross_back"), begin, new_reading("date", month=month_, day=last), front=False)


def two_months(hit: Hit) -> Reading | None:
    """Read "July-November 1954": two."""
    parts = [values().get(part) for part in re.split("[-–]", hit.word("cross"))]
    if not all(isinstance(part, int) for part in parts):
        return None
    year_ = year_number(hit)
    one, two = (new_reading("date", year=year_, month=int(part or 0)) for part in parts)
    return two_in_word(hit, hit.at("cross"), one, two, front=True)


def month(hit: Hit) -> Reading | None:
    """Read "September", "last September", "September 2014"."""
    value, ref = hit.whole("month"), relation(hit)
    year_ = year_number(hit)
    if value is None or ref == "?":
        return None
    reading = decorated(hit, new_reading("date", year=year_, month=value, ref=ref))
    if hit.has("year") and year_ is None:
        reading.end = hit.words.ends[hit.at("month")]
    return reading


def only_day(hit: Hit) -> Reading | None:
    """Read "the 25th": a day of the month last mentioned."""
    day, after = day_number(hit.word("day")), hit.after()
    if day is None or (after[:1].isalnum() and after not in STOPS) or hit.glued_after() == "-":
        return None
    if after == "of" and hit.after(1) in ("each", "every"):
        return new_reading("fixed", type="SET", value=f"XXXX-XX-{day:02d}")
    if after == "of" and hit.printed(hit.end + 1)[:1].isupper():
        return None  # of a month of another calendar: "the 29th of Ramadan"
    return new_reading("date", day=day, ref="narrative")


_YEARS = (["last", "year"], ["this", "year"], ["next", "year"])


_YEAR_LEADS = frozenset(
    "as in of since by from to until during for before after and between around about through early late mid end the "
    "till over ( back year fiscal summer winter spring autumn fall a – — - / than or throughout circa c. c".split()
)
_NOT_YEAR = frozenset(
    "$ £ € # no. no number us$ c$ rs room page nos. ¥ @ + * = flight highway route s. h.r. hr bill res. "
    "windows office server studio boeing model type area channel studio".split()
)
_MEASURES = frozenset(
    "% percent per people men women troops soldiers miles km kilometers kilometres meters metres feet tons tonnes "
    "dollars pounds euros yen shares points votes jobs workers employees times cases members kg lbs acres barrels "
    "persons victims prisoners casualties inhabitants hours days weeks months years m ft mph km/h square cubic".split()
)


def _plural(word: str) -> bool:
    return len(word) > 4 and word.isalpha() and word.endswith("s") and not word.endswith(("ss", "us", "is"))


# A model year is no date: "a 1987 Chevrolet".
_CARS = frozenset(
    "audi bmw buick cadillac chevrolet chevy chrysler dodge ferrari ford honda hyundai jaguar jeep lexus lincoln mazda "
    "mercedes mercury nissan oldsmobile plymouth pontiac porsche subaru toyota volkswagen volvo vintage".split()
)


_GLUE_BEFORE = frozenset("$£€#.,:/-–+@")
_GLUE_AFTER = frozenset("-/@")


def year(hit: Hit) -> Reading | None:
    """Read "2013": four digits are a year unless they count or number something."""
    value = year_number(hit)
    before, after = hit.before(), hit.after()
    if value is None:
        return None
    alone = hit.end - hit.start == 1
    if alone and after == ":" and hit.opens_line() and (time := _live_clock(hit)):
        return clock_reading(time)
    if (alone and (before in _NOT_YEAR or hit.glued_before() in _GLUE_BEFORE)) or after in _MEASURES:
        return None
    if alone and value < 1950 and before not in _YEAR_LEADS and hit.printed(hit.start - 1)[:1].isupper():
        return None
    if alone and before.isdecimal() and len(before) > len("31"):
        return None  # of a telephone number
    if alone and value % 100 == 0 and _plural(after) and before not in ("the", "in", "of", "since", "from"):
        return None
    if (
        after in _CARS
        or (alone and _of_a_street(hit))
        or hit.glued_after() in _GLUE_AFTER
        or (hit.glued_after() == ":" and hit.after(1)[:1].isdigit())
    ):
        return None
    if not (1900 <= value <= 2035 or before in _YEAR_LEADS or not alone or after in (")", "-", ",", ":")):
        return None
    return decorated(hit, new_reading("date", year=value))


_STREETS = frozenset("street st st. avenue ave ave. road rd rd. boulevard blvd blvd. drive dr. lane square".split())


def _of_a_street(hit: Hit) -> bool:
    """Whether it is the number of a house: "the 1900 block of", "1901 Second Ave."."""
    if hit.after() == "block":
        return True
    if not hit.printed(hit.end)[:1].isupper() or (hit.before() in _YEAR_LEADS and hit.before() != "of"):
        return False
    return not _STREETS.isdisjoint(hit.lower[hit.end + 1 : hit.end + 3])


_FAR = 1500  # characters before and after an entry of a live report in which others are looked for
_EARLIEST, _LATEST = 1700, 2035  # between these, digits that open a line may be the year of a chronicle


def _live_clock(hit: Hit) -> str:
    """The clock over an entry of a live report ("1610: …"): all near entries are hours and minutes, and not all could be years."""
    text, at = hit.words.text, hit.words.starts[hit.start]
    near = compiled(r"^\d{4}(?=:)", re.MULTILINE).findall(text, max(0, at - _FAR), at + _FAR)
    if not all(entry < "2400" and entry[2:] < "60" for entry in near):
        return ""
    return clock_value([hit.word("year")]) if any(not _EARLIEST <= int(entry) <= _LATEST for entry in near) else ""


def two_years(hit: Hit) -> Reading | None:
    """Read "1998-99": two."""
    first, last = re.split("[-–/]", hit.word("years"))
    start = int(first)
    end = int(first[: 4 - len(last)] + last)
    if hit.word("years")[4] == "/" or not start < end or (start < 1000 or hit.before() in _NOT_YEAR):
        return new_reading("date", year=start) if hit.word("years")[4] == "/" and 1900 <= start <= 2035 else None
    return two_in_word(
        hit,
        hit.at("years"),
        new_reading("date", year=start),
        new_reading("date", year=end),
        front=not hit.has("fiscal"),
    )


def split_years(hit: Hit) -> Reading | None:
    """Read "2014/15", "2014/2015": two."""
    first, last = hit.word("year"), hit.word("last")
    start, end = hit.at("year"), hit.at("last")
    if hit.words.ends[end] - hit.words.starts[start] != len(first) + 1 + len(last) or len(last) not in (2, 4):
        return None
    year_ = int(first[: 4 - len(last)] + last) if last.isdigit() else 0
    if year_ != int(first) + 1 or hit.glued_after() in _GLUE_AFTER:
        return None
    one, two = new_reading("date", year=int(first)), new_reading("date", year=year_)
    one.start = hit.words.starts[start]
    one.end, two.start, one.also = hit.words.ends[start], hit.words.starts[end], two
    return one


def spoken(hit: Hit) -> Reading | None:
    """Read "nineteen ninety-six"."""
    value = spoken_year(hit.group("year"))
    if value is None or hit.after() in _MEASURES or (value < 1900 and hit.before() not in _YEAR_LEADS):
        return None
    return decorated(hit, new_reading("date", year=value))


def before_christ(hit: Hit) -> Reading | None:
    """Read "480 BC", "August 480 BC"."""
    value = number([hit.word("year")])
    if value is None or value != int(value) or not 0 < value < 10000:
        return None
    reading = new_reading("date", year=-int(value), month=hit.whole("month"))
    if hit.has("season"):
        reading = new_reading("period", year=-int(value), part=hit.text("season"))
    return decorated(hit, reading)


def two_before_christ(hit: Hit) -> Reading | None:
    """Read "492-490 BC": two."""
    first, last = (int(part) for part in re.split("[-–]", hit.word("years")))
    if not first > last > 0:
        return None
    return two_in_word(
        hit, hit.at("years"), new_reading("date", year=-first), new_reading("date", year=-last), front=True
    )


def numeric(hit: Hit) -> Reading | None:
    """Read "2016-11-11", "11/11/2016", "2019/aug/01": month first where both could be."""
    word = "".join(hit.group("date"))
    if hit.words.ends[hit.end - 1] - hit.words.starts[hit.at("date")] != len(word):
        return None
    parts = re.split(r"[-/.]", re.split(r"(?<=\d)t", word)[0])
    named = [part for part in parts if not part.isdigit()]
    if named:
        month_ = values().get(named[0][:3])
        year_, day = sorted((part for part in parts if part.isdigit()), key=lambda part: -len(part))
        return new_reading("date", year=int(year_), month=month_, day=int(day)) if isinstance(month_, int) else None
    numbers = [int(part) for part in parts]
    if len(parts[0]) == 4:
        return _checked(numbers[0], numbers[1], numbers[2])
    year_number_ = numbers[2]
    if len(parts[2]) == 2:
        year_number_ += 1900 if year_number_ >= 40 else 2000
    if numbers[0] > 12 or "." in word:
        return _checked(year_number_, numbers[1], numbers[0])
    reading = _checked(year_number_, numbers[0], numbers[1])
    if reading is not None and numbers[1] <= 12 and numbers[0] != numbers[1]:
        reading.ref = "month first"
    return reading


def _checked(year_: int, month_: int, day: int) -> Reading | None:
    return new_reading("date", year=year_, month=month_, day=day) if 1 <= month_ <= 12 and 1 <= day <= 31 else None


DATES = (
    TimeRule(
        "month_day",
        f"{ABOUT}(?:{PART_OF}|{PRE}{CLOCK})(?:T?(?P<relation>LL?))?{WEEKDAY}(?P<month>m)(?P<day>[dDK]|o(?!u)){YEAR}(?:{CLOCK_AFTER}|{PART})",
        month_day,
        heads="m",
        examples={
            "on Friday, Feb. 12, 2016, they met": "Friday, Feb. 12, 2016 = 2016-02-12",
            "by 5 p.m. EST Nov. 9 at the latest": "5 p.m. EST Nov. 9 = XXXX-11-09T17:00",
            "from March 5-9, 1918": "March 5 = 1918-03-05",
        },
        misses=("in March 1918",),
    ),
    TimeRule(
        "day_month",
        f"{ABOUT}(?:{PART_OF}|{PRE}{CLOCK}){WEEKDAY}T?(?P<day>[dDK]|o(?=O)|c{{1,2}}(?=mc))O?(?P<month>m){YEAR}(?:{CLOCK_AFTER}|{PART})",
        month_day,
        heads="m",
        examples={
            "on 11 November 1918": "11 November 1918 = 1918-11-11",
            "the fourth of July": "the fourth of July = XXXX-07-04",
        },
        misses=("two May parades",),
    ),
    TimeRule(
        "loose_day",
        "(?:(?<=m[dD][-&>])|(?<=m[dD],&)|(?=[dD](?:[-&>,]T?[dD]){0,5}[-&>]T?[dDK]O?m))(?P<day>[dD])(?!')",
        loose_day,
        heads="m",
        examples={"on 28 and 29 August": "28 = XXXX-XX-28"},
        misses=("28 and 29 people",),
    ),
    TimeRule(
        "crossing_days",
        f"(?P<day>[dD])(?P<cross>W)(?P<month>m){YEAR}|(?P<month_first>m)(?P<cross_back>6)(?P<last>[dD])",
        crossing_days,
        heads="W6",
        examples={"(31 May-1 June 1916)": "31 May = 1916-05-31", "(March 19-April 30)": "March 19 = XXXX-03-19"},
    ),
    TimeRule(
        "two_months",
        f"(?P<cross>Y){YEAR}",
        two_months,
        heads="Y",
        examples={"in July-November 1954": "July = 1954-07"},
    ),
    TimeRule(
        "month",
        f"{ABOUT}{PRE}(?:T?(?P<relation>LL?))?(?P<month>m)(?:[,O]?(?P<year>y|c[c5&C]{{1,6}}))?",
        month,
        heads="m",
        examples={
            "in early August": "early August = XXXX-08",
            "last March": "last March = XXXX-03",
            "since September 2014": "September 2014 = 2014-09",
            "the end of May of 1940": "the end of May of 1940 = 1940-05",
            "in May two of them left": "May = XXXX-05",
        },
        misses=("it may rain", "a march on the capital", "Each woman named June Porter"),
    ),
    TimeRule(
        "only_day",
        "T(?P<day>D)",
        only_day,
        heads="D",
        examples={"on the 25th.": "the 25th = XXXX-XX-25"},
        misses=("the 25th man", "the 29th of Ramadan"),
    ),
    TimeRule(
        "year",
        f"{ABOUT}{PRE}(?:T?%?[uU])?(?:T?%)?(?P<year>y)",
        year,
        heads="y",
        examples={
            "in early 2013": "early 2013 = 2013",
            "in fiscal 1988": "fiscal 1988 = 1988",
            "of the fiscal year 1988": "the fiscal year 1988 = 1988",
        },
        misses=("2000 people", "$1999", "page 1998", "lives at 1901 Second Ave.", "the 1900 block of Main"),
    ),
    TimeRule(
        "two_years",
        "(?:(?P<fiscal>T?%u?|T?u)|T?U)?(?P<years>R)",
        two_years,
        heads="R",
        examples={"in 1998-99": "1998 = 1998", "in the fiscal year 1998-99": "the fiscal year 1998 = 1998"},
        misses=("in 1998-97",),
    ),
    TimeRule(
        "split_years",
        "(?:(?:T?%u?|T?u)|T?U)?(?P<year>y)/(?P<last>[dny])",
        split_years,
        heads="/",
        examples={"in the 2014/15 season": "2014 = 2014"},
        misses=("in 2014/17", "case 2014/15/3"),
    ),
    TimeRule(
        "spoken_year",
        f"{PRE}(?:T?u)?(?P<year>[cC5][cC&]{{0,6}}[cC5])",
        spoken,
        heads="cC5",
        examples={"in nineteen ninety-six": "nineteen ninety-six = 1996"},
        misses=("nineteen eighty people of two thousand men",),
    ),
    TimeRule(
        "before_christ",
        f"{ABOUT}{PRE}(?:(?P<month>m),?|T?(?P<season>s)O?)?(?P<year>[ndyK](?=B)|n(?=[->&][nd]B))B?",
        before_christ,
        heads="B",
        examples={"in August 480 BC": "August 480 BC = BC0480-08"},
    ),
    TimeRule(
        "two_before_christ",
        "(?P<years>[IK])B",
        two_before_christ,
        heads="B",
        examples={"Greece (492-490 BC)": "492 = BC0492"},
    ),
    TimeRule(
        "numeric_date",
        "(?:w,?)?(?P<date>A|[dy]/[dm]/[dyn])",
        numeric,
        heads="A/",
        examples={
            "on 2016-11-30": "2016-11-30 = 2016-11-30",
            "on 30.11.2016": "30.11.2016 = 2016-11-30",
            "on 11/30/2016": "11/30/2016 = 2016-11-30",
        },
        misses=("version 1.2.3", "2016-13-45", "9/11"),
    ),
)
