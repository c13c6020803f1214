"""Rules for dates that are counted from another: "last week", "two years ago", "the next day"."""

from __future__ import annotations

from ..lexicon.time_letters import values
from .clock import clock_value
from .dates import month_day, numeric
from .parts import ABOUT, CLOCK, PART, PRE, QUOTES, WEEKDAY, YEAR, decorated, relation
from .periods import holiday, of_a_game
from .reading import Hit, Reading, TimeRule, new_reading

# "two", "a few", "a couple of", "one hundred and five", "5 1/2", "two to three", "another two", "an".
_NUM = "(?:[cdn5]?C(?:&?[cdn5]){0,4}|cc?|d?d/d|dn|[dny5])"
QUANTITY = f"(?P<count>(?:a?\\+)?(?:{_NUM}[>-])?{_NUM}v?O?|a?\\+?vO?|aC|a?\\+|Ha|a)(?P<half>&a?H)?"
ROUGHLY = "(?P<about>x|\\^|\\+<|i_|v(?=[cdn5]))?"


def rough(hit: Hit) -> str | None:
    """The modifier that the group `about` writes, such as APPROX or MORE_THAN."""
    for word in range(hit.at("about"), hit.at("about") + len(hit.group("about"))):
        value = _MODS.get(hit.lower[word])
        if value:
            return value
    return None


_MODS = {
    "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX", "circa": "APPROX",
    "nearly": "LESS_THAN", "almost": "LESS_THAN", "over": "MORE_THAN", "more": "MORE_THAN", "less": "LESS_THAN",
    "fewer": "LESS_THAN", "least": "EQUAL_OR_MORE", "some": "APPROX",
}  # fmt: skip


def day(hit: Hit) -> Reading | None:
    """Read "yesterday", "late today", "tomorrow morning"."""
    printed, name = hit.printed(hit.at("day")), hit.printed(hit.at("day") - 1)
    if printed == "Today" and name[:1].isupper() and name.isalpha() and len(hit.group("day")) == 1:  # "USA Today"
        return None
    reading = new_reading("unit", unit="D", count=hit.whole("day") or 0, ref="today")
    if hit.word("day") == "today" and hit.after() in ("'s", "’s") and hit.after(1) in _OF_OUR_TIME:
        return new_reading("fixed", value="PRESENT_REF")
    if hit.word("day") in ("tonight", "tonite"):
        reading.time, reading.type = "TNI", "TIME"
    return decorated(hit, reading)


_OF_OUR_TIME = frozenset(
    "world youth society generation generations kids children teenagers students women men computers consumers "
    "standards technology economy market marketplace young".split()
)
_UNIT_COUNTS = {
    "last": (-1, "anchor"), "next": (1, "anchor"), "this": (0, "anchor"), "that": (0, "narrative"),
    "previous": (-1, "narrative"), "following": (1, "narrative"), "latest": (0, "anchor"),
}  # fmt: skip


def unit(hit: Hit) -> Reading | None:
    """Read "last week", "this year", "the previous month", "that day"."""
    ref, code = relation(hit), hit.text("unit")
    if ref == "?" or not code or code.startswith("T"):
        return None
    if hit.glued_before() in QUOTES and hit.printed(hit.end - 1)[:1].isupper():  # the programme "This Week"
        return None
    words = hit.group("relation")
    if len(words) == 2 and words[0] in ("that", "following", "those") and words[1] in ("last", "next", "this"):
        return None
    if words == ["past"] and code in ("D", "DE", "CE"):
        return new_reading("fixed", type="DURATION", value={"D": "P1D", "DE": "P10Y", "CE": "P100Y"}[code])
    if words == ["last"] and code == "D":
        return None  # "the last day of classes"
    count, basis = _UNIT_COUNTS[ref]
    if ref == "next" and hit.has("the") and (code == "D" or hit.before() not in _OVER):
        basis = "narrative"
    return decorated(hit, new_reading("unit", unit=code, count=count, ref=basis))


_OVER = frozenset("over in during for within of by through until throughout into".split())


def the_unit(hit: Hit) -> Reading | None:
    """Read "the year", "the end of the month", "the current fiscal year"; "the day" only after "the end of"."""
    code, pre = hit.text("unit"), hit.word("pre")
    if not code or code.startswith("T") or code in ("ML", "FN") or (code in ("DE", "CE") and not hit.has("pre")):
        return None
    if code == "D" and (not hit.has("pre") or pre in ("early", "late", "earlier", "later")):
        return None
    reaches = hit.after() == "to" and (isinstance(values().get(hit.after(1)), int) or hit.after(2) == "end")
    if not hit.has("pre") and code in ("W", "WE", "Y", "M") and _is_told_of(hit, code):
        return None
    ends = code in ("Y", "M", "W") and hit.after() in ("ended", "ending")
    if (ends or (reaches and code in ("Y", "M", "W"))) and not hit.has("pre"):
        return new_reading("fixed", type="DURATION", value=f"P1{code}")
    return decorated(hit, new_reading("unit", unit=code, count=0, ref="anchor" if hit.has("now") else "either"))


def _is_told_of(hit: Hit, code: str) -> bool:
    """Whether what follows says which one it is: "the week the war ended", "the month before the vote", "the weekend of May 3"."""
    after = hit.after()
    if after in ("before", "after"):
        return not _at_rest(hit)
    if code not in ("W", "WE"):
        return False
    if after in ("of", "beginning", "starting", "commencing"):
        return isinstance(values().get(hit.after(1)), int) or hit.after(1)[:1].isdigit()
    return after in ("the", "he", "she", "they", "it", "when") and hit.before() not in _WITHIN


_WITHIN = frozenset("for in on during over at of by".split())


def the_quarter(hit: Hit) -> Reading | None:
    """Read "the quarter", "the latest quarter", "the year-ago period", "the 1988 period"."""
    ref = relation(hit)
    if ref == "?" or (hit.letters("unit") == "N" and hit.word("unit") != "period"):
        return None
    if hit.words.times[hit.at("unit") - 1] in "oD" and of_a_game(hit):
        return None
    if hit.has("ago"):
        return new_reading("shift", unit="Y", count=-1, ref="period")
    if hit.has("year"):
        return new_reading("quarter", year=int(hit.word("year")))
    if hit.letters("unit") == "N" and ref not in ("latest", "that"):
        return None
    count = {"last": -1, "next": 1, "previous": -1, "following": 1}.get(ref, 0)
    return decorated(hit, new_reading("quarter", count=count, ref="anchor" if hit.has("now") or ref == "this" else ""))


def same_period(hit: Hit) -> Reading | None:
    """Read "the same period last year", "the third quarter of last year"."""
    ref = relation(hit)
    if ref not in ("last", "previous", "this", "next") or hit.text("year_word") != "Y":
        return None
    count = {"this": 0, "next": 1}.get(ref, -1)
    if hit.has("ordinal") or hit.has("compound"):
        ordinal = hit.whole("ordinal") or values().get(hit.word("compound").split("-")[0])
        letter = "H" if "half" in hit.group("what") or hit.word("compound").endswith("half") else "Q"
        if letter == "H" and ordinal not in (1, 2):
            return None
        return new_reading("within", unit="Y", count=count, ref="anchor", part=f"{letter}{ordinal}")
    if hit.letters("unit") == "N" and hit.word("unit") != "period":
        return None
    return new_reading("quarter", count=count, ref="year shift")


def same_of_year(hit: Hit) -> Reading | None:
    """Read "the same month of 2015", "the same quarter in 2015"."""
    letter = hit.letters("unit")
    if hit.word("same") != "same" or (letter == "u" and hit.text("unit") != "M"):
        return None
    if letter == "N" and hit.word("unit") != "period":
        return None
    return new_reading("quarter", unit="M" if letter == "u" else "Q", year=int(hit.word("year")))


def year_ago(_: Hit) -> Reading | None:
    """Read "year-earlier"."""
    return new_reading("shift", unit="Y", count=-1, ref="period")


def shift(hit: Hit) -> Reading | None:
    """Read "two years ago", "a week later", "days earlier"."""
    code, word = hit.text("unit"), hit.word("way")
    if word == "ahead" and hit.has("the") and hit.after() != "of":  # "in the weeks ahead"
        return new_reading("fixed", type="DURATION", value=f"P{'T' * code.startswith('T')}X{code.lstrip('T')}")
    if hit.has("the"):
        return None
    sign = {"ago": -1, "earlier": -1, "previously": -1, "later": 1, "hence": 1, "before": -1, "after": 1}.get(word)
    if sign is None or not code:
        return None
    if (word in ("before", "after") and not _at_rest(hit)) or hit.after() == "than":  # "three days later than planned"
        return None
    count = hit.count("count") if hit.has("count") else None
    if (hit.has("half") or hit.has("and_half")) and count is not None:
        count += 0.5
    reading = new_reading("shift", unit=code, count=count, value="+" if sign > 0 else "-", mod=rough(hit))
    if count is None and hit.before() in _MILLIONS and hit.before(2)[:1].isdigit():
        reading.start = hit.words.starts[hit.start - 2]  # "125 million years ago"
    if code.startswith("T"):
        reading.type = "TIME"
    reading.ref = "anchor" if word in ("ago", "hence") else "narrative"
    if word in ("earlier", "ago") and code == "Y" and count == 1:
        reading.ref = "period"
    return reading


_MILLIONS = frozenset(("million", "billion"))


def _at_rest(hit: Hit) -> bool:
    """Whether nothing follows that "before" could govern."""
    after = hit.after()
    return not after or not (after[0].isalnum() or after[0] in "$\"'“‘") or after in _GOING_ON


_GOING_ON = frozenset("and but was were is had has in at".split())


def from_date(hit: Hit) -> Reading | None:
    """Read "three days from tomorrow", "two weeks before Christmas"."""
    code = hit.text("unit")
    base = _base(hit)
    if base is None or not code or code.startswith("T"):
        return None
    if not hit.has("count") and (hit.word("unit") != "day" or hit.letters("way") != "b"):
        return None
    if hit.word("way") == "since" and hit.letters("count") == "a":
        return None  # "twice a year since 1990"
    reading = new_reading("from", unit=code, count=hit.count("count") if hit.has("count") else 1, base=base)
    reading.value = "-" if hit.word("way") == "before" else "+"
    if hit.letters("way") == "f" and hit.before() == "for" and not hit.has("now"):
        return None  # "shut for three days from Tuesday"
    if hit.letters("way") == "f" and (hit.word("way") == "between" or hit.after() in ("to", "until", "through")):
        return None
    return reading


def ago_today(hit: Hit) -> Reading | None:
    """Read "a year ago today", "ten years ago this month", "a week ago Monday"."""
    code, count = hit.text("unit"), hit.count("count") if hit.letters("count") != "a" else 1
    if hit.word("way") != "ago" or not code or code.startswith("T") or not count or count != int(count):
        return None
    if hit.has("weekday") and (code == "D" or hit.word("weekday").endswith("days")):
        return None
    if not hit.has("this"):
        return new_reading("from", unit=code, count=count, value="-", base=_base(hit))
    part = {"W": "its week", "M": "its month"}.get(hit.text("what"), "")
    if hit.word("this") != "this" or not part:
        return None
    today = new_reading("unit", unit="D", count=0, ref="today")
    return new_reading("from", unit=code, count=count, value="-", base=today, part=part)


def week_of(hit: Hit) -> Reading | None:
    """Read "the week of March 6", "the week of 6 March"."""
    base = month_day(hit) if hit.text("unit") == "W" else None
    return new_reading("from", unit="W", count=0, base=base, part="week") if base else None


def _base(hit: Hit) -> Reading | None:
    """The date from which is counted."""
    if hit.has("date"):
        return numeric(hit)
    if hit.has("holiday"):
        return holiday(hit)
    if hit.has("today"):
        return new_reading("unit", unit="D", count=hit.whole("today") or 0, ref="today")
    if hit.has("now"):
        return new_reading("unit", unit="D", count=0, ref="today") if hit.word("now") == "now" else None
    if hit.has("weekday"):
        return new_reading("date", weekday=hit.whole("weekday"), ref=relation(hit).replace("?", ""))
    if hit.has("month"):
        return month_day(hit)
    return new_reading("date", year=int(hit.word("year_alone")))


def day_next_to(hit: Hit) -> Reading | None:
    """Read "the day before", "the year after", where nothing follows."""
    code = hit.text("unit")
    if not code or code.startswith("T") or not _at_rest(hit):
        return None
    return new_reading("unit", unit=code, count=-1 if hit.word("way") == "before" else 1, ref="narrative")


def part_of_day(hit: Hit) -> Reading | None:
    """Read "this morning", "that afternoon", "the next morning"."""
    ref, value = relation(hit), clock_value([hit.word("part")])
    if ref == "?" or not value:
        return None
    count, basis = {"last": (-1, "anchor"), "this": (0, "anchor"), "next": (1, "narrative")}.get(ref) or (
        {"previous": -1, "following": 1}.get(ref, 0),
        "narrative",
    )
    return decorated(hit, new_reading("unit", type="TIME", unit="D", count=count, ref=basis, time=value))


def within(hit: Hit) -> Reading | None:
    """Read "March last year", "October of that year", "Monday of next week"."""
    code, ref, inner = hit.text("unit"), relation(hit), hit.whole("inner")
    if ref == "?" or (inner is None and not hit.text("inner")):
        return None
    count, basis = _UNIT_COUNTS[ref]
    reading = new_reading("within", unit=code, count=count, ref=basis)
    if hit.letters("inner") == "s" and code == "Y":
        reading.part = hit.text("inner")
        return decorated(hit, reading)
    if hit.letters("inner") == "m" and code == "Y":
        reading.month = inner
        reading.day = int(hit.word("day")) if hit.has("day") else None
    elif hit.letters("inner") == "w" and code == "W":
        reading.weekday = inner
    else:
        return None
    return decorated(hit, reading)


def year_end(hit: Hit) -> Reading | None:
    """Read "year-end", "month's end", "around year end"."""
    unit_ = {"year": "Y", "month": "M", "quarter": "Q"}.get(hit.word("unit").split("-")[0])
    if unit_ is None or (hit.has("end") and hit.word("end") != "end"):
        return None
    year = int(hit.word("year")) if hit.has("year") else None
    if unit_ == "Q":
        return new_reading("quarter", count=0, mod="END")
    return new_reading("unit", unit=unit_, count=0, ref="either", mod="END", year=year)


RELATIVE = (
    TimeRule(
        "day_from_today",
        f"{PRE}{CLOCK}(?P<day>P){PART}",
        day,
        heads="P",
        examples={
            "said late yesterday": "late yesterday = XXXX-XX-XX",
            "tomorrow morning": "tomorrow morning = XXXX-XX-XXTMO",
        },
    ),
    TimeRule(
        "unit_from_now",
        f"{PRE}(?P<the>T)?(?P<relation>L(?:L(?!L))?)%?(?P<unit>u)(?P<or_so>&8)?",
        unit,
        heads="L",
        examples={"earlier this year": "earlier this year = XXXX", "said last week": "last week = XXXX-WXX"},
        misses=("last hour",),
    ),
    TimeRule(
        "the_unit",
        f"{PRE}(?:T\\+?|(?=%)|(?<=T))(?P<now>J)?%?(?P<unit>u)",
        the_unit,
        heads="u",
        examples={
            "by the end of the month": "the end of the month = XXXX-XX",
            "net for the year ended May 31": "the year = P1Y",
        },
        misses=("the day", "the hour"),
    ),
    TimeRule(
        "the_quarter",
        f"{PRE}(?:T?(?P<now>J)|T?(?P<relation>L)|T(?P<ago>g)?(?P<year>y)?)(?:[oD])?(?P<unit>Q|N)",
        the_quarter,
        heads="QN",
        examples={
            "in the latest quarter": "the latest quarter = XXXX-QX",
            "of the 1988 period": "the 1988 period = 1988",
        },
        misses=("the period", "the time"),
    ),
    TimeRule(
        "same_period",
        f"{PRE}T?(?:L(?:Q|(?P<unit>N))|(?:(?P<ordinal>o)(?P<what>[QH])|(?P<compound>q)))O?T?(?P<relation>L)%?(?P<year_word>u)",
        same_period,
        heads="QNqH",
        examples={"in the same period last year": "the same period last year = XXXX"},
        misses=("the same time last year", "the third half of last year"),
    ),
    TimeRule(
        "same_of_year",
        "T?(?P<same>L)(?P<unit>[uQN])(?:O|i)(?P<year>y)",
        same_of_year,
        heads="uQN",
        examples={"than in the same month of 2015": "the same month of 2015 = 2015-XX"},
        misses=("the last month of 2015", "the same week of 2015"),
    ),
    TimeRule(
        "year_ago",
        "g",
        year_ago,
        heads="g",
        examples={"its year-earlier loss": "year-earlier = XXXX"},
    ),
    TimeRule(
        "ago",
        f"{ROUGHLY}{QUANTITY}(?P<unit>[uU])(?P<and_half>&aH)?(?P<or_so>&8)?(?P<way>G|e|b)",
        shift,
        heads="Geb",
        examples={
            "almost two years ago": "almost two years ago = XXXX",
            "a few days later": "a few days later = FUTURE_REF",
            "a week before.": "a week before = XXXX-WXX",
        },
        misses=("a week before the vote", "a week later than planned"),
    ),
    TimeRule(
        "from_date",
        f"(?:{QUANTITY}|T)?(?P<unit>[uU])(?P<way>f|b)"
        "(?:(?P<date>A|[dy]/[dm]/[dyn])|(?P<today>P)|(?P<now>r)|(?P<relation>L)?(?P<weekday>w)"
        f"|(?:(?P<holiday>!~{{0,4}})|(?P<month>m)(?P<day>[dD])){YEAR}|(?:T?u)?(?P<year_alone>y))",
        from_date,
        heads="fb",
        examples={"ten days from 1/2/2018": "ten days from 1/2/2018 = 2018-01-12"},
    ),
    TimeRule(
        "week_of",
        f"T(?P<unit>u)O{WEEKDAY}(?P<month>m)(?P<day>[dD]){YEAR}",
        week_of,
        heads="m",
        examples={"in the week of March 6, 2000": "the week of March 6, 2000 = 2000-W10"},
        misses=("the day of March 6",),
    ),
    TimeRule(
        "week_of_day",
        f"T(?P<unit>u)O{WEEKDAY}(?P<day>[dD])O?(?P<month>m){YEAR}",
        week_of,
        heads="m",
        examples={"in the week of 6 March 2000": "the week of 6 March 2000 = 2000-W10"},
        misses=("the day of 6 March",),
    ),
    TimeRule(
        "ago_today",
        f"{QUANTITY}(?P<unit>[uU])(?P<way>G)(?:(?P<today>P)|(?P<this>L)(?P<what>u)|(?P<weekday>w))",
        ago_today,
        heads="G",
        examples={
            "two years ago today": "two years ago today = XXXX-XX-XX",
            "a year ago this month": "a year ago this month = XXXX-XX",
            "a week ago Monday": "a week ago Monday = XXXX-XX-XX",
        },
        misses=("two years previously today", "two days ago Monday"),
    ),
    TimeRule(
        "weekday_of_unit",
        "(?P<relation>L)(?P<unit>u)-?(?P<inner>w)",
        within,
        heads="w",
        examples={"on this week Monday": "this week Monday = XXXX-WXX-1"},
    ),
    TimeRule(
        "vaguely_ago",
        "(?P<about>x)?(?P<the>T)?(?P<count>v)?(?P<unit>U)(?P<way>G|e)",
        shift,
        heads="Ge",
        examples={"months ago": "months ago = PAST_REF", "in the weeks ahead": "the weeks ahead = PXW"},
    ),
    TimeRule(
        "day_next_to",
        "T(?P<unit>u)(?P<way>b)",
        day_next_to,
        heads="b",
        examples={"killed the day before.": "the day before = XXXX-XX-XX"},
        misses=("the day before the vote",),
    ),
    TimeRule(
        "part_of_day",
        f"{PRE}T?(?P<relation>LL?)(?P<part>p)",
        part_of_day,
        heads="p",
        examples={"early this morning": "early this morning = XXXX-XX-XXTMO"},
    ),
    TimeRule(
        "within_unit",
        "(?P<pre>T?EO|e)?(?:T(?=s))?(?P<inner>[mws])(?P<day>d)?O?T?(?P<relation>LL?)(?P<unit>u)",
        within,
        heads="L",
        examples={"in March last year": "March last year = XXXX-03"},
        misses=("Monday last year",),
    ),
    TimeRule(
        "year_end",
        f"{ABOUT}T?(?P<unit>S|u(?='?E))(?:(?<=u)'?(?P<end>E))?(?P<year>y)?",
        year_end,
        heads="SE",
        examples={"around year end": "around year end = XXXX", "by year-end 1998": "year-end 1998 = 1998"},
    ),
)
