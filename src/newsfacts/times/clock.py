"""Times of the day, as TIMEX3 writes them."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon.time_letters import values
from ..rules import compiled

_DIGITS = r"(?P<h>\d{1,2})(?:[:.]?(?P<m>[0-5]\d))?(?::(?P<s>[0-5]\d))?(?P<j>[ap]\.?m?\.?)?"


def clock_value(words: Sequence[str]) -> str:
    """Read "T10:30" for "10:30 a.m.", "TMO" for "morning"; empty if the words are no time of the day."""
    first = words[0]
    if not first[:1].isdigit():
        return {"noon": "T12:00", "midday": "T12:00", "midnight": "T24:00"}.get(first) or part_of_day(first)
    m = compiled(_DIGITS).match(first)
    if m is None:
        return ""
    hour, minute = int(m["h"]), m["m"] or "00"
    half = m["j"] or next((w for w in words[1:] if w[:1] in "ap" and w.rstrip(".")[-1:] == "m"), "")
    if half.startswith("p") and hour < 12:
        hour += 12
    elif half.startswith("a") and hour == 12:
        hour = 0
    return f"T{hour:02d}:{minute}" if hour <= 24 else ""


def part_of_day(word: str) -> str:
    """Read "TMO" for "morning"."""
    code = values().get(word)
    return f"T{code}" if isinstance(code, str) else ""
