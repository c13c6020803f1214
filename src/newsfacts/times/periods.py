"""Rules for decades, centuries, seasons, quarters, halves and holidays."""

from __future__ import annotations

from ..lexicon.time_letters import holidays, values
from .numbers import number
from .parts import ABOUT, PART, PRE, YEAR, decorated, relation, year_number
from .reading import Hit, Reading, TimeRule, new_reading


def decade_value(word: str) -> str:
    """Read "199" for "1990s", "'90s" and "nineties"; empty if it names no decade."""
    word = word.strip("'’")
    if word[:1].isdigit():
        digits = word.rstrip("s").rstrip("'’")
        return digits[:3] if len(digits) == 4 else "19" + digits[0] if len(digits) == 2 else ""
    tens = values().get(word)
    return f"19{tens // 10}" if isinstance(tens, int) and word.endswith("ties") else ""


def decade(hit: Hit) -> Reading | None:
    """Read "the 1990s", "the '90s", "the nineties"."""
    value = decade_value(hit.word("decade"))
    if hit.has("bc"):
        digits = hit.word("decade").rstrip("s")
        return decorated(hit, new_reading("fixed", value=f"BC{int(digits) // 10:03d}")) if digits.isdigit() else None
    before = hit.lower[max(0, hit.at("decade") - 2) : hit.at("decade")]  # "in her late 70s"
    if not value or not _OF_ONE.isdisjoint(before) or hit.glued_before() == "$":
        return None
    if of_heat_or_age(hit, hit.word("decade")):
        return None
    return decorated(hit, new_reading("fixed", value=value, ref="written"))


_OF_ONE = frozenset("his her their my your our".split())
_HEAT_AND_AGE = frozenset(
    "will temperature temperatures degree degrees highs lows fahrenheit celsius mercury weather man woman men women aged age "
    "people couple score scored shot".split()
)


def of_heat_or_age(hit: Hit, decade: str) -> bool:
    """Whether "50s" are degrees or years of life: said nearby, or the bare number stands after "into" or lies ahead."""
    start = hit.start
    if len(decade) != 3 or not decade[0].isdigit():
        return False
    near = hit.lower[max(0, start - 10) : start]
    return not _HEAT_AND_AGE.isdisjoint(near) or near[-1:] in (["into"], ["to"]) or near[-2:] == ["into", "the"]


def century(hit: Hit) -> Reading | None:
    """Read "the 19th century"; "the 5th century BC"."""
    word = hit.word("ordinal")
    unit = hit.value("unit") if hit.has("unit") else values().get(word.replace("–", "-").rsplit("-", 1)[1])
    value = number([word if hit.has("unit") else word.replace("–", "-").rsplit("-", 1)[0]])
    if unit != "CE" or value is None or not 1 <= value <= 99:
        return None
    return decorated(
        hit, new_reading("fixed", value=f"BC{int(value) - 1:02d}" if hit.has("bc") else f"{int(value) - 1:02d}")
    )


def holiday(hit: Hit) -> Reading | None:
    """Read "Christmas Eve", "last Thanksgiving"."""
    first, rest = hit.word("holiday"), tuple(hit.group("holiday")[1:])
    day = next((d for r, d in holidays()[first] if r == rest), None)
    ref = relation(hit)
    if day is None or ref == "?" or _about_the_holiday(hit):
        return None
    reading = decorated(hit, new_reading("holiday", value=day, year=year_number(hit), ref=ref))
    if hit.has("week"):
        part = {"W": "week", "WE": "weekend"}.get(hit.text("week"))
        if part:
            return new_reading("from", unit="W", count=0, base=reading, part=part)
        reading.end = hit.words.ends[hit.at("week") - 1]
    return reading


# What is of a holiday's season or manner, and not on its day: "Christmas sales".
_HOLIDAY_THINGS = frozenset(
    "accord accords agreement album bonus break cake card cards carol carols decorations dinner gift gifts holiday holidays island islands lights "
    "lunch market markets message movie music pact party parties peace period present presents pudding rush sales season shopping "
    "single song songs special spending spirit story toys trade trading tree trees".split()
)


_OF_OTHERS = frozenset("remembrance memorial flag labor".split())


def _about_the_holiday(hit: Hit) -> bool:
    """Whether the holiday only says of what kind a thing is, also in "Christmas and New Year sales"."""
    reach = 5 if hit.after() in ("and", "or") else 1
    following = hit.lower[hit.end : hit.end + reach]
    if reach == 5:
        following = following[2:] if following[1:2] in (["new"], ["easter"], ["boxing"], ["thanksgiving"]) else []
    if hit.words.times[hit.start - 1] == "." and hit.printed(hit.start - 1)[:1].isupper() and hit.glued_before() != ".":
        if hit.at("holiday") == hit.start == hit.end - 1 and (hit.before(2) == "," or hit.before(2)[:1].isalnum()):
            return True  # "said Ann Easter"; "Orthodox Christmas" is on another day
        return hit.lower[hit.at("holiday")] in _OF_OTHERS  # "Holocaust Remembrance Day"
    return not _HOLIDAY_THINGS.isdisjoint(following) or hit.before() == "white"


def season(hit: Hit) -> Reading | None:
    """Read "the summer of 1998", "last fall"; "the Summer Olympics" is none."""
    ref = relation(hit)
    if ref == "?" or hit.after() in _SEASON_NAMES or (len(hit.groups) == 1 and _in_a_name(hit)):
        return None
    if not ref and hit.after() in _WHO and hit.before() not in ("in", "during", "of", "by") and len(hit.groups) == 1:
        return None  # "the summer he left school"
    year = int(hit.word("year_first")) if hit.has("year_first") else year_number(hit)
    if ref == "next" and hit.lower[hit.at("relation") - 1] == "the":
        ref = "following"
    reading = decorated(hit, new_reading("period", part=hit.text("season"), year=year, ref=ref))
    if not (ref or year or hit.has("pre")) and hit.after().isalpha() and hit.after() not in _AFTER_A_SEASON:
        reading.start = hit.words.starts[hit.at("season")]  # "the" belongs to the noun: "the summer offensive"
    return reading


def _in_a_name(hit: Hit) -> bool:
    """Whether a capitalised season begins a name: "of Spring Street", "the Spring Fair"."""
    at, following = hit.at("season"), hit.printed(hit.end)
    if not (hit.printed(at)[0].isupper() and following[:1].isupper() and following.isalpha()):
        return False
    return hit.lower[at - 1][:1].isalnum() and hit.after() != "offensive"


_AFTER_A_SEASON = frozenset(
    "and or of in at on to for with by from as when after before until but that which the a he she they it is was were "
    "had has have will would could did his her their".split()
)
_WHO = frozenset("he she they it we i the".split())
_SEASON_NAMES = frozenset("equinox olympics olympic games school solstice paralympics palace olympiad".split())


def quarter(hit: Hit) -> Reading | None:
    """Read "the third quarter", "the 1988 second half", "third-quarter"."""
    if hit.has("short"):
        return _short_quarter(hit)
    compound = hit.word("compound").replace("–", "-")
    ordinal, what = compound.split("-", 1) if compound else (hit.word("ordinal"), hit.word("unit"))
    value = hit.whole("ordinal") if not compound else number([ordinal]) or values().get(ordinal)
    letter = "Q" if what == "quarter" else "H"
    if compound and hit.word("relation") == "that":
        return None
    if not isinstance(value, int) or value > (4 if letter == "Q" else 2):
        return None
    year = int(hit.word("year_first")) if hit.has("year_first") else year_number(hit)
    clear = year is not None or hit.after() == "of" or hit.has("relation")
    if letter == "H" and not clear and hit.before() not in ("in", "for", "during"):
        return None
    if year is None and not compound and of_a_game(hit):
        return None
    return decorated(hit, new_reading("period", part=f"{letter}{value}", year=year, ref=_year_ref(hit)))


_WHOLES = frozenset("week decade century month day season game match campaign tournament show film".split())
_PLAYED = frozenset(
    "scored minute half-time halftime penalty striker touchdown touchdowns yard yards interception "
    "rebounds turnovers layup dunk three-pointer three-pointers equaliser equalizer header substitute goalkeeper "
    "midfielder quarterback fumble punt trailed".split()
)


def of_a_game(hit: Hit) -> bool:
    """Whether a half or quarter is one of a game, or of a week: "scored twice in the second half"."""
    if hit.after() == "of" and not _WHOLES.isdisjoint(hit.lower[hit.end + 1 : hit.end + 4]):
        return True
    return not _PLAYED.isdisjoint(hit.lower[max(0, hit.start - 10) : hit.end + 10])


def _short_quarter(hit: Hit) -> Reading | None:
    """Read "Q3", "Q3 2016", "1H 2020"."""
    printed = hit.printed(hit.at("short"))
    year = int(hit.word("year_first")) if hit.has("year_first") else year_number(hit)
    letter, digit = (printed[0], printed[1]) if printed[0].isalpha() else (printed[1], printed[0])
    if not letter.isupper() or (letter == "H" and year is None):
        return None
    return decorated(hit, new_reading("period", part=f"{letter}{digit}", year=year, ref=relation(hit).replace("?", "")))


def _year_ref(hit: Hit) -> str:
    ref = relation(hit)
    if hit.has("of_unit"):
        return {"last": "last year", "next": "next year", "this": "this"}.get(ref, "")
    return ref.replace("?", "")


def last_half(hit: Hit) -> Reading | None:
    """Read "the latter half of 2008", "the first half of the '80s"."""
    first = hit.word("which") == "first"
    if hit.has("decade"):
        value = decade_value(hit.word("decade"))
        return new_reading("fixed", value=value, mod="START" if first else "END") if value else None
    year = year_number(hit)
    return new_reading("period", part="H1" if first else "H2", year=year) if year else None


_QUARTER = "(?:(?P<compound>q)|(?P<short>@)|%?(?P<ordinal>[oD])%?(?P<unit>[QH]))"
PERIODS = (
    TimeRule(
        "decade",
        f"{PRE}T?c?(?P<decade>k)(?P<bc>B)?",
        decade,
        heads="k",
        examples={"in the late 1960s": "the late 1960s = 196", "the nineties": "the nineties = 199"},
        misses=("in his 30s", "in her late 70s", "it will be in the 40s", "highs in the 50s"),
    ),
    TimeRule(
        "century",
        f"{PRE}(?:T?(?P<ordinal>[oD](?=u)|9)(?P<unit>(?<!9)u)?)(?P<bc>B)?",
        century,
        heads="u9",
        examples={"in the early 19th century": "the early 19th century = 18"},
        misses=("the first day",),
    ),
    TimeRule(
        "holiday",
        f"{PRE}(?:T?(?P<relation>L))?(?P<holiday>!~{{0,4}})(?:(?P<week>u)?{YEAR}{PART})",
        holiday,
        heads="!",
        examples={
            "on Christmas Eve": "Christmas Eve = XXXX-12-24",
            "in Easter week": "Easter week = XXXX-WXX",
            "on Memorial Day 2016": "Memorial Day 2016 = 2016-05-30",
        },
        misses=("Labor leaders", "Christmas Island", "Christmas and New Year sales", "said Ann Easter,"),
    ),
    TimeRule(
        "season",
        f"{PRE}T?(?P<relation>LL?)?(?P<year_first>y)?(?P<season>s)O?(?P<year>y|c[c5]|cC[c5&]{{0,4}})?",
        season,
        heads="s",
        examples={"in the summer of 1998": "the summer of 1998 = 1998-SU", "this fall": "this fall = XXXX-FA"},
        misses=("the fall of the wall", "prices fall", "the Summer Olympics", "a shop in Spring Street"),
    ),
    TimeRule(
        "quarter",
        f"{PRE}(?:T?(?P<relation>L)(?P<of_unit>u')?)?(?:T(?!q))?%?(?P<year_first>y)?{_QUARTER}(?:O?T?%?u?(?P<year>y))?",
        quarter,
        heads="q@QH",
        examples={
            "in the third quarter": "the third quarter = XXXX-Q3",
            "its third-quarter loss": "third-quarter = XXXX-Q3",
            "in Q3 2016": "Q3 2016 = 2016-Q3",
            "the second quarter of fiscal 1998": "the second quarter of fiscal 1998 = 1998-Q2",
            "by next year's first quarter": "next year's first quarter = XXXX-Q1",
        },
        misses=("a third half", "the second half", "in the second half of the week", "he scored in the fourth quarter"),
    ),
    TimeRule(
        "half",
        f"{ABOUT}T(?P<which>[Lo])HOT?(?:(?P<year>y)|(?P<decade>k))",
        last_half,
        heads="H",
        examples={"for the last half of 1989": "the last half of 1989 = 1989-H2"},
    ),
)
