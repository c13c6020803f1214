"""Rules for dates that are counted from another: "last week", "two years ago", "the next day"."""

from __future__ import annotations

from ..rules import Rule
from .dates import ABOUT, CLOCK, PART, PRE, _pre, _relation
from .letters import values
from .reading import Hit, Reading

QUANTITY = "(?P<count>a?[cdnvyo](?:[-&]?[cdnva])*O?|Ta?[cdn](?:[-&]?[cdna])*|a)(?P<half>&aH)?"


def day(hit: Hit) -> Reading | None:
    """ "yesterday", "late today", "tomorrow morning"."""
    word = hit.word("day")
    count = hit.value("day")
    reading = Reading("unit", unit="D", count=int(count or 0), ref="anchor")
    if word in ("tonight", "tonite"):
        reading.time, reading.type = "TNI", "TIME"
    return _pre(hit, reading)


def unit(hit: Hit) -> Reading | None:
    """ "last week", "this year", "the previous month", "that day"."""
    ref = _relation(hit.word("relation"))
    code = hit.value("unit")
    if ref == "?" or not isinstance(code, str) or code.startswith("T"):
        return None
    if hit.word("relation") in ("past",) and code in ("D",):
        return None
    count, basis = {
        "last": (-1, "anchor"), "next": (1, "next"), "this": (0, "anchor"), "that": (0, "narrative"),
        "previous": (-1, "narrative"), "following": (1, "narrative"), "latest": (0, "anchor"),
    }[ref]  # fmt: skip
    if ref == "next" and not hit.has("the"):
        basis = "anchor"
    elif ref == "next":
        basis = "narrative" if code == "D" else "either"
    return _pre(hit, Reading("unit", unit=code, count=count, ref=basis))


def the_unit(hit: Hit) -> Reading | None:
    """ "the year", "the end of the month"."""
    code = hit.value("unit")
    if not isinstance(code, str) or code.startswith("T"):
        return None
    if not (hit.has("pre") or code in ("WE",) or (code in ("Y", "M", "W") and hit.before() in _LEADS and hit.after() in _ENDS)):
        return None
    if hit.word("pre") in ("early", "late") and code == "D":
        return None
    return _pre(hit, Reading("unit", unit=code, count=0, ref="either"))


_LEADS = frozenset("of for in during throughout".split())
_ENDS = frozenset(". , ; : ' and ended ending to but".split())


def quarter(hit: Hit) -> Reading | None:
    """ "the quarter", "the latest quarter", "last quarter"."""
    word = hit.word("relation")
    ref = _relation(word)
    if ref == "?" or (not word and hit.before() not in ("in", "for", "during", "of", "the") and not hit.has("the")):
        return None
    count = {"last": -1, "next": 1, "previous": -1, "following": 1}.get(ref, 0)
    return _pre(hit, Reading("unit", unit="Q", count=count, ref="either" if ref in ("", "latest", "that") else "anchor"))


def year_ago(hit: Hit) -> Reading | None:
    """ "year-earlier", "the year-ago quarter"."""
    return Reading("shift", unit="Y", count=-1, ref="period")


def shift(hit: Hit) -> Reading | None:
    """ "two years ago", "a week later", "days earlier"."""
    code = hit.value("unit")
    word = hit.word("way")
    sign = {"ago": -1, "earlier": -1, "before": -1, "previously": -1, "later": 1, "hence": 1, "after": 1}.get(word)
    if sign is None or not isinstance(code, str):
        return None
    has_count = hit.has("count")
    count = hit.count("count") if has_count else None
    if has_count and hit.has("half") and count is not None:
        count += 0.5
    reading = Reading("shift", unit=code, count=count, ref="anchor" if word in ("ago", "hence") else "narrative", value="+" if sign > 0 else "-")
    if word in ("earlier",) and code == "Y" and count == 1:
        reading.ref = "period"
    if word == "ago" and code == "Y" and count == 1:
        reading.ref = "period"
    if hit.has("about"):
        reading.mod = str(hit.value("about"))
    return reading


def from_date(hit: Hit) -> Reading | None:
    """ "two days from today", "3 weeks after Christmas"."""
    return None


def day_next_to(hit: Hit) -> Reading | None:
    """ "the day before", "the following year"."""
    code = hit.value("unit")
    if not isinstance(code, str) or code.startswith("T"):
        return None
    after = hit.after()
    if after.isalpha() and after not in ("and", "but", "in", "at", "with", "by", "on", "when", "said", "as", "for"):
        return None
    return Reading("unit", unit=code, count=-1 if hit.word("way") == "before" else 1, ref="narrative")


def part_of_unit(hit: Hit) -> Reading | None:
    """ "this morning", "that afternoon", "the next morning"."""
    from .clock import clock_value

    ref = _relation(hit.word("relation"))
    value = clock_value([hit.word("part")])
    if ref == "?" or not value:
        return None
    count, basis = {"last": (-1, "anchor"), "next": (1, "narrative"), "previous": (-1, "narrative"), "this": (0, "anchor"), "following": (1, "narrative")}.get(ref, (0, "narrative"))
    return _pre(hit, Reading("unit", type="TIME", unit="D", count=count, ref=basis, time=value))


def month_of_unit(hit: Hit) -> Reading | None:
    """ "March last year", "October of that year", "Monday of next week"."""
    code, ref = hit.value("unit"), _relation(hit.word("relation"))
    month_ = values().get(hit.word("inner"))
    if not isinstance(code, str) or not isinstance(month_, int):
        return None
    offset = {"last": -1, "next": 1, "this": 0, "that": 0, "previous": -1, "following": 1, "latest": 0}.get(ref)
    if offset is None:
        return None
    basis = "narrative" if ref in ("that", "previous", "following") else "anchor"
    reading = Reading("within", unit=code, count=offset, ref=basis)
    if hit.match.group("inner") == "m" and code == "Y":
        reading.month = month_
        if hit.has("day"):
            reading.day = int(hit.word("day"))
    elif hit.match.group("inner") == "w" and code == "W":
        reading.weekday = month_
    else:
        return None
    return _pre(hit, reading)


RELATIVE = (
    Rule("day_from_today", f"{PRE}{CLOCK}(?P<day>P){PART}", day),
    Rule("unit_from_now", f"{PRE}(?P<the>T)?(?P<relation>L)L?%?(?P<unit>u)", unit),
    Rule("the_unit", f"{PRE}T%?(?P<unit>u)", the_unit),
    Rule("quarter_from_now", f"{PRE}(?P<the>T)?(?P<relation>L)?(?P<unit>Q)", quarter),
    Rule("year_ago", "(?:T(?=g(?:Q|N|[oD]Q)))?g(?:Q|[oD]Q|N)?", year_ago),
    Rule("ago", f"{ABOUT}{QUANTITY}(?P<unit>[uU])(?P<way>G|e|b)", shift),
    Rule("vaguely_ago", "(?P<about>x)?(?P<count>v)?(?P<unit>U)(?P<way>G|e)(?P<half>&aH)?", shift),
    Rule("day_next_to", "T(?P<unit>u)(?P<way>b)", day_next_to),
    Rule("part_of_day", f"{PRE}T?(?P<relation>L)L?(?P<part>p)", part_of_unit),
    Rule("within_unit", "(?P<pre>T?EO|e)?(?P<inner>[mw])(?P<day>d)?O?T?(?P<relation>L)(?P<unit>u)", month_of_unit),
)
