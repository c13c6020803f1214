"""Rules for durations and sets, and the words for now, once and soon."""

from __future__ import annotations

from ..rules import Rule
from .letters import values
from .numbers import number
from .reading import Hit, Reading
from .relative import QUANTITY

_VAGUE_COUNT = "X"


def amount(count: float | None, code: str) -> str:
    """TIMEX3 for so many units: "P3M", "PT2H", "PXD" where the count is vague."""
    if code in ("FN", "Q", "SU", "WI", "TMO", "TAF", "TEV", "TNI", "ML"):
        factor, code = {"FN": (2, "W"), "Q": (3, "M"), "ML": (1000, "Y")}.get(code, (1, code))
        count = None if count is None else count * factor
    half = count is not None and count != int(count)
    if half and count is not None:
        if code == "Y":
            count, code = count * 12, "M"
        elif code == "TH":
            count, code = count * 60, "TM"
        elif code == "TM":
            return f"PT{int(count)}M{int((count - int(count)) * 60)}S"
    text = "X" if count is None else f"{count:g}" if count < 1e6 else str(int(count))
    if code == "DE" and count is not None:
        return f"P{count * 10:g}Y"
    return f"PT{text}{code[1:]}" if code.startswith("T") else f"P{text}{code}"


def duration(hit: Hit) -> Reading | None:
    """ "two years", "an hour and a half", "several weeks"."""
    code = hit.value("unit")
    if not isinstance(code, str):
        return None
    count = hit.count("count")
    if hit.has("half") and count is not None:
        count += 0.5
    if hit.word("count") in ("a", "an") and len(hit.group("count")) == 1 and not _stands_alone(hit):
        return None
    reading = Reading("fixed", type="DURATION", value=amount(count, code))
    if hit.has("about"):
        reading.mod = str(hit.value("about"))
    return reading


def _stands_alone(hit: Hit) -> bool:
    before = hit.before()
    return before in ("for", "in", "within", "after", "than", "about", "nearly", "almost", "over", "of", "just", "only", "half", "every", "once", "last", "under")


def units(hit: Hit) -> Reading | None:
    """ "for weeks", "years of war"."""
    code = hit.value("unit")
    if not isinstance(code, str) or hit.before() not in ("for", "in", "within", "after", "of", "took", "take", "takes", "and", "over", "spent", "many"):
        return None
    if code.startswith("TM") or code in ("TAF", "TEV", "TNI", "SU", "WI"):
        return None
    return Reading("fixed", type="DURATION", value=amount(None, code))


def last_units(hit: Hit) -> Reading | None:
    """ "the past three months", "the next few days", "recent years"."""
    code = hit.value("unit")
    if not isinstance(code, str):
        return None
    count = hit.count("count") if hit.has("count") else None
    return Reading("fixed", type="DURATION", value=amount(count, code))


def first_units(hit: Hit) -> Reading | None:
    """ "the first nine months", "the nine months"."""
    return last_units(hit)


def compound(hit: Hit) -> Reading | None:
    """ "three-day", "month-long", "19-year-old"."""
    parts = hit.word("compound").replace("–", "-").split("-")
    if parts[-1] in ("old", "olds"):
        return None
    code = next((v for p in reversed(parts) if isinstance(v := values().get(p), str) and p not in ("half",)), None)
    if parts[-1] == "second":
        code = "TS"
    if code is None:
        return None
    count = number(parts[: -1 if parts[-1] != "long" else -2] or ["a"] if not parts[0].endswith("s") else [])
    if parts[0] == "half":
        count = 0.5
    return Reading("fixed", type="DURATION", value=amount(count, code))


def reference(hit: Hit) -> Reading | None:
    """ "now", "recently"."""
    return Reading("fixed", value=str(hit.value("word")))


def adjective(hit: Hit) -> Reading | None:
    """ "current", "recent", "former"."""
    word = hit.word("word")
    if word == "former":
        return Reading("fixed", value="PAST_REF", ref="narrative only")
    if word == "present" and hit.before() != "at":
        return None
    return Reading("fixed", value=str(hit.value("word")))


def the_future(hit: Hit) -> Reading | None:
    """ "the future", "the past"."""
    word = hit.word("word")
    if word not in ("future", "past", "present"):
        return None
    return Reading("fixed", value={"future": "FUTURE_REF", "past": "PAST_REF", "present": "PRESENT_REF"}[word])


def compound_mod(hit: Hit) -> Reading | None:
    """ "mid-March", "late-1990s"."""
    head, rest = hit.word("compound").replace("–", "-").split("-", 1)
    mod = {"early": "START", "mid": "MID", "late": "END"}.get(head)
    value = values().get(rest)
    reading: Reading | None = None
    if rest.isdigit() and len(rest) == 4:
        reading = Reading("date", year=int(rest))
    elif rest[:1].isdigit() and rest.rstrip("s").rstrip("'").isdigit():
        digits = rest.rstrip("s").rstrip("'")
        reading = Reading("fixed", value=digits[:3] if len(digits) == 4 else "19" + digits[0])
    elif isinstance(value, int) and rest.endswith("day"):
        reading = Reading("date", weekday=value)
    elif isinstance(value, int) and rest.endswith("ties"):
        reading = Reading("fixed", value=f"19{value // 10}")
    elif isinstance(value, int):
        reading = Reading("date", month=value, year=int(hit.word("year")) if hit.has("year") else None)
    elif value in ("SP", "SU", "FA", "WI"):
        reading = Reading("period", part=str(value), year=int(hit.word("year")) if hit.has("year") else None)
    if reading is not None:
        reading.mod = mod
    return reading


def frequency(hit: Hit) -> Reading | None:
    """ "daily", "annually"."""
    return Reading("fixed", type="SET", value=str(hit.value("word")))


def every(hit: Hit) -> Reading | None:
    """ "every Monday", "each day", "per month"."""
    letter = hit.match.group("what")
    value = hit.value("what")
    if letter == "w":
        return Reading("fixed", type="SET", value=f"XXXX-WXX-{int(value or 0) + 1}")
    if letter == "m":
        return Reading("fixed", type="SET", value=f"XXXX-{int(value or 0):02d}")
    if letter == "s":
        return Reading("fixed", type="SET", value=f"XXXX-{value}")
    if letter == "p":
        return Reading("fixed", type="SET", value=f"XXXX-XX-XXT{value}")
    return Reading("fixed", type="SET", value=amount(hit.count("count") if hit.has("count") else 1, str(value)))


DURATIONS = (
    Rule("duration", f"(?P<about>x)?{QUANTITY}\\+?(?P<unit>[uU])(?!G)", duration),
    Rule("units", "(?P<unit>U)(?![Ge])", units),
    Rule("last_units", "T?(?:L|J)(?P<count>[cdnv](?:[-&]?[cdn])*O?)?(?P<unit>U)", last_units),
    Rule("first_units", "T[o]?(?P<count>[cd])(?P<unit>U)", first_units),
    Rule("compound_duration", "(?P<compound>X)", compound),
    Rule("frequency", "(?P<word>F)", frequency),
    Rule("every", "V(?P<count>[cdo])?(?P<what>[uUwmsp])", every),
)

REFERENCES = (
    Rule("reference", "(?P<word>r)", reference),
    Rule("reference_adjective", "(?P<word>J)", adjective),
    Rule("the_future", "T?(?P<word>N)", the_future),
    Rule("the_past", "T(?P<word>L)(?=$|[^mwuUsQpocdnvL])", the_future),
    Rule("compound_part", "T?(?P<compound>M)O?(?P<year>y)?", compound_mod),
)
