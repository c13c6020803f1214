"""Rules for dates: days, months, years and what contains them. Patterns run over the letters of the words."""

from __future__ import annotations

import re

from ..rules import Rule
from .clock import clock_value, part_of_day
from .letters import holidays, values
from .numbers import number, spoken_year
from .reading import Hit, Reading

# "the end of", "early in", "late"; about.
PRE = "(?P<pre>T?E(?:OT?|(?=[my]))|eiT?|Te|e)?"
ABOUT = "(?P<about>x)?"
WEEKDAY = "(?:(?P<weekday>w),?)?"
CLOCK = "(?:(?P<clock>tj?z?|djz?|p),?)?"
PART = "(?P<part>,?p)?"
YEAR = "(?:[,O]{0,2}(?P<year>y)(?!U))?"


def _pre(hit: Hit, reading: Reading) -> Reading:
    """Write the modifier before a date ("early", "the end of") into its reading."""
    names = hit.match.re.groupindex
    if "pre" in names and hit.has("pre"):
        for word in hit.group("pre"):
            mod = {"earlier": "START", "later": "END"}.get(word) or values().get(word)
            if isinstance(mod, str):
                reading.mod = mod
    elif "about" in names and hit.has("about"):
        reading.mod = str(hit.value("about"))
    if "clock" in names and hit.has("clock"):
        reading.time, reading.type = clock_value(hit.group("clock")), "TIME"
    elif "part" in names and hit.has("part"):
        reading.time, reading.type = part_of_day(hit.group("part")[-1]), "TIME"
    return reading


def _day_number(word: str) -> int | None:
    first = re.split("[-–]", word)[0]
    value = number([word] if not first[:1].isdigit() else [first])
    return int(value) if value and 1 <= value <= 31 else None


def _year(hit: Hit) -> int | None:
    words = hit.group("year")
    if not words:
        return None
    if words[-1][:1].isdigit():
        year = int(words[-1])
        return year if year > 99 else 1900 + year
    return spoken_year(words)


def month_day(hit: Hit) -> Reading | None:
    """ "March 3", "Friday, 3 March 2015"."""
    day = _day_number(hit.word("day"))
    month = values()[hit.word("month")]
    if day is None or not isinstance(month, int):
        return None
    year = _year(hit)
    if year is None and hit.words.text[hit.words.starts[hit.end - 1] :][:0]:
        return None
    weekday = hit.value("weekday")
    return _pre(hit, Reading("date", year=year, month=month, day=day, weekday=weekday if isinstance(weekday, int) else None))


def month(hit: Hit) -> Reading | None:
    """ "September", "last September", "September 2014"."""
    value = values()[hit.word("month")]
    names = hit.match.re.groupindex
    ref = _relation(hit.word("relation")) if "relation" in names and hit.has("relation") else ""
    year = _year(hit) if "year" in names else None
    if not isinstance(value, int) or ref == "?":
        return None
    return _pre(hit, Reading("date", year=year, month=value, ref=ref))


def _relation(word: str) -> str:
    """Which one a word points to: "last", "next", "this", "that"; "?" for one that points to no day."""
    return {
        "last": "last", "past": "last", "previous": "previous", "preceding": "previous", "prior": "previous",
        "next": "next", "coming": "next", "upcoming": "next", "following": "following", "subsequent": "following",
        "this": "this", "that": "that", "same": "that", "latest": "latest", "": "",
    }.get(word, "?")  # fmt: skip


def weekday(hit: Hit) -> Reading | None:
    """ "Friday", "last Friday", "Friday morning"."""
    value = hit.value("weekday")
    ref = _relation(hit.word("relation"))
    if not isinstance(value, int) or ref == "?":
        return None
    return _pre(hit, Reading("date", weekday=value, ref=ref))


def weekday_day(hit: Hit) -> Reading | None:
    """ "Tuesday the eleventh"."""
    value, day = hit.value("weekday"), _day_number(hit.word("day"))
    return Reading("date", weekday=value, day=day) if isinstance(value, int) and day else None


def only_day(hit: Hit) -> Reading | None:
    """ "the 25th": a day of the month last mentioned."""
    day = _day_number(hit.word("day"))
    after = hit.after()
    if day is None or (after.isalpha() and after not in _STOPS) or after == "-":
        return None
    return Reading("date", day=day, ref="narrative")


_STOPS = frozenset("and to the a in was were is had which when but of by at on that with for he she it they".split())


_YEAR_LEADS = frozenset(
    "in of since by from to until during for before after and between around about through early late mid end the "
    "till over ( back year fiscal summer winter spring autumn fall a – — - / than or throughout circa c. c".split()
)
_NOT_YEAR = frozenset("$ £ € # no. no number us$ c$ rs room page nos. ¥ @ + . : * =".split())


def year(hit: Hit) -> Reading | None:
    """ "2013": four digits are a year unless they count or number something."""
    value = _year(hit)
    if value is None:
        return None
    word, before, after = hit.lower[hit.end - 1], hit.before(), hit.after()
    if before in _NOT_YEAR and not hit.has("pre") or after in _MEASURES:
        return None
    if before == ":" or (before == "," and hit.before(2)[:1].isdigit() and len(hit.before(2)) < 4):
        return None
    if not (1900 <= value <= 2035 or before in _YEAR_LEADS or hit.has("pre") or after in (")", "-", ",")):
        return None
    if before not in _YEAR_LEADS and after.isalpha() and after.endswith("s") and len(after) > 4 and not hit.has("pre"):
        return None
    if len(word) != 4 and hit.match.end() - hit.match.start() == 1:
        return None
    return _pre(hit, Reading("date", year=value))


_MEASURES = frozenset(
    "% percent per people men women troops soldiers miles km kilometers kilometres meters metres feet tons tonnes "
    "dollars pounds euros yen shares points votes jobs workers employees times cases members kg lbs acres barrels "
    "persons victims prisoners casualties inhabitants hours days weeks months years m ft mph km/h square cubic".split()
)


def spoken(hit: Hit) -> Reading | None:
    """ "nineteen ninety-six"."""
    value = spoken_year(hit.group("year"))
    if value is None:
        return None
    return _pre(hit, Reading("date", year=value))


def before_christ(hit: Hit) -> Reading | None:
    """ "480 BC", "August 480 BC"."""
    value = number([hit.word("year")])
    if value is None or value != int(value) or not 0 < value < 10000:
        return None
    names = hit.match.re.groupindex
    month_ = hit.value("month") if "month" in names and hit.has("month") else None
    return _pre(hit, Reading("date", year=-int(value), month=month_ if isinstance(month_, int) else None))


def years(hit: Hit) -> Reading | None:
    """ "1998-99"."""
    return None


def decade(hit: Hit) -> Reading | None:
    """ "the 1990s", "the '90s", "the nineties"."""
    word = hit.word("decade").strip("'’")
    if word[:1].isdigit():
        text = word[:-1].rstrip("'’")
        value = text[:-1] if len(text) == 4 else "19" + text[0]
    else:
        tens = hit.value("decade")
        if not isinstance(tens, int):
            return None
        before = hit.lower[hit.at("decade") - 1] if hit.at("decade") else ""
        value = ("20" if before == "twenty" else "19") + str(tens // 10)
    return _pre(hit, Reading("fixed", value=value))


def century(hit: Hit) -> Reading | None:
    """ "the 19th century"."""
    if hit.value("unit") != "CE":
        return None
    value = number([hit.word("ordinal")])
    if value is None or not 1 <= value <= 99:
        return None
    return _pre(hit, Reading("fixed", value=f"{int(value) - 1:02d}"))


def numeric(hit: Hit) -> Reading | None:
    """ "2016-11-11", "11/11/2016", "2019/aug/01"."""
    parts = re.split(r"[-/.]", hit.word("date").split("t", 1)[0] if hit.word("date")[0].isdigit() else hit.word("date"))
    month_names = {k: v for k, v in values().items() if len(k) == 3 and isinstance(v, int)}
    if any(not p.isdigit() for p in parts):
        named = next(p for p in parts if not p.isdigit())
        month_ = month_names.get(named)
        others = [p for p in parts if p.isdigit()]
        if not isinstance(month_, int) or len(others) != 2:
            return None
        year_, day_ = sorted(others, key=lambda p: -len(p))
        return Reading("date", year=int(year_), month=month_, day=int(day_))
    if len(parts[0]) == 4:
        year_, first, second = int(parts[0]), int(parts[1]), int(parts[2])
    else:
        year_, first, second = int(parts[2]), int(parts[0]), int(parts[1])
        if len(parts[2]) == 2:
            year_ += 1900 if year_ >= 40 else 2000
        if first > 12 or "." in hit.word("date"):
            first, second = second, first
    if not (1 <= first <= 12 and 1 <= second <= 31):
        return None
    return Reading("date", year=year_, month=first, day=second)


def holiday(hit: Hit) -> Reading | None:
    """ "Christmas Eve", "last Thanksgiving"."""
    first, rest = hit.word("holiday"), tuple(hit.group("holiday")[1:])
    day = next((d for r, d in holidays()[first] if r == rest), None)
    ref = _relation(hit.word("relation"))
    if day is None or ref == "?" or hit.after() in ("island", "islands"):
        return None
    return _pre(hit, Reading("holiday", value=day, year=_year(hit), ref=ref))


def season(hit: Hit) -> Reading | None:
    """ "the summer of 1998", "last fall"."""
    ref = _relation(hit.word("relation"))
    if ref == "?" or hit.after() in _SEASON_NAMES:
        return None
    return _pre(hit, Reading("period", part=str(hit.value("season")), year=_year(hit), ref=ref))


_SEASON_NAMES = frozenset("olympics olympic games school solstice paralympics".split())


def quarter(hit: Hit) -> Reading | None:
    """ "the third quarter", "the 1988 second half"."""
    names = hit.match.re.groupindex
    if hit.has("compound"):
        ordinal, what = hit.word("compound").split("-", 1)
    else:
        ordinal, what = hit.word("ordinal"), hit.word("unit")
    value = number([ordinal]) if ordinal != "second" else 2
    letter = "Q" if what == "quarter" else "H"
    if value is None or value > (4 if letter == "Q" else 2):
        return None
    ref = ""
    if "relation" in names and hit.has("relation"):
        ref = {"last": "last", "next": "next", "this": "this"}.get(hit.word("relation"), "")
    if letter == "H" and not hit.has("year") and hit.after() != "of" and hit.before() not in ("in", "of", "for"):
        return None
    return _pre(hit, Reading("period", part=f"{letter}{int(value)}", year=_year(hit), ref=ref))


def year_end(hit: Hit) -> Reading | None:
    """ "year-end", "month's end"."""
    unit = {"year": "Y", "month": "M", "quarter": "Q"}[hit.word("unit").split("-")[0]]
    return Reading("unit", unit=unit, count=0, mod="END", year=_year(hit))


_WD = "(?P<weekday>w)"
DATES = (
    Rule("month_day", f"{ABOUT}{PRE}{CLOCK}{WEEKDAY}(?P<month>m)(?P<day>[dDK]|o(?!u)){YEAR}{PART}", month_day),
    Rule("day_month", f"{ABOUT}{PRE}{CLOCK}{WEEKDAY}T?(?P<day>[dDK]|o(?=O))O?(?P<month>m){YEAR}{PART}", month_day),
    Rule("month", f"{ABOUT}{PRE}T?(?P<relation>L)?(?P<month>m)", month),
    Rule("month_year", f"{ABOUT}{PRE}(?P<month>m)[,O]?(?P<year>y|cc+)", month),
    Rule("weekday", f"{PRE}{CLOCK}(?P<relation>L)?{_WD}{PART}", weekday),
    Rule("weekday_day", "(?P<weekday>w)T(?P<day>[Do])", weekday_day),
    Rule("only_day", "T(?P<day>[D])", only_day),
    Rule("year", f"{ABOUT}{PRE}(?:Tu)?%?(?P<year>y)", year),
    Rule("spoken_year", f"{PRE}(?:Tu)?(?P<year>c[c&]*c)", spoken),
    Rule("before_christ", f"{ABOUT}{PRE}(?:(?P<month>m),?)?(?P<year>[ndy])B", before_christ),
    Rule("decade", f"{PRE}T?c?(?P<decade>k)", decade),
    Rule("century", f"{PRE}T?(?P<ordinal>[oD])(?P<unit>u)", century),
    Rule("numeric_date", f"(?:w,?)?(?P<date>A)", numeric),
    Rule("holiday", f"{PRE}T?(?P<relation>L)?(?P<holiday>h~*){YEAR}", holiday),
    Rule("season", f"{PRE}T?(?P<relation>L{{1,2}})?(?P<season>s)O?(?P<year>y)?", season),
    Rule("quarter", f"{PRE}T?(?P<relation>L)?%?(?P<year>y)?(?:(?P<compound>q)|%?(?P<ordinal>[oD])%?(?P<unit>[QH]))", quarter),
    Rule("quarter_year", f"{PRE}T?%?(?:(?P<compound>q)|(?P<ordinal>[oD])%?(?P<unit>[QH]))OT?%?u?(?P<year>y)", quarter),
    Rule("year_end", f"{ABOUT}T?(?P<unit>S)(?P<year>y)?", year_end),
)
