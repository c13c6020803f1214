"""Numbers in words and digits, years in words."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon.time_letters import values

_VAGUE = frozenset("several few many some numerous hundreds thousands dozens".split())

_SPECIAL = {"dozen": 12, "couple": 2, "half": 0.5}


def number(words: Sequence[str]) -> float | None:
    """The number that the words write; None if they are vague ("several", "a few") or none.

    >>> number(["twenty", "five"]), number(["two", "and", "a", "half"]), number(["a", "couple", "of"])
    (25, 2.5, 2)
    """
    words = words[: words.index("to")] if "to" in words else words
    total: float = 0
    seen = False
    if "/" in words and 0 < words.index("/") < len(words) - 1:
        at = words.index("/")
        words = [*words[: at - 1], f"{words[at - 1]}/{words[at + 1]}", *words[at + 2 :]]
    for word in words:
        if word in _VAGUE:
            return None
        value = _one(word)
        if value is None:
            continue
        if word == "half":
            total += 0.5
        elif word in ("dozen", "hundred", "thousand", "couple") and seen:
            total *= value
        else:
            total += value
        seen = True
    if not seen:
        return 1 if "a" in words or "an" in words else None
    return int(total) if total == int(total) else total


def _one(word: str) -> float | None:
    if word in _SPECIAL:
        return _SPECIAL[word]
    if word[:1].isdigit():
        return _digits(word)
    value = values().get(word)
    if isinstance(value, int | float):
        return value
    if "-" in word:
        parts = [_one(p) for p in word.split("-")]
        if all(p is not None for p in parts):
            return sum(p for p in parts if p is not None)
    return None


def _digits(word: str) -> float | None:
    try:
        if "/" in word:
            above, below = word.split("/")
            return int(above) / int(below) if int(below) else None
        text = word.replace(",", "").rstrip("stndrh")
        if len(text) > 9:
            return None
        return float(text) if "." in text else int(text)
    except ValueError:
        return None


def spoken_year(words: Sequence[str]) -> int | None:
    """The year that is written in words ("nineteen ninety-six", "two thousand and one"); None if it is none."""
    parts = [v for w in words if (v := _one(w)) is not None]
    if "thousand" in words:
        year = number([w for w in words if w != "and"])
        return int(year) if year and 1000 <= year <= 2100 else None
    if "hundred" in words or not parts or parts[0] not in (17, 18, 19, 20) or len(parts) < 2:
        return None
    rest = sum(parts[1:])
    return int(parts[0] * 100 + rest) if 10 <= rest < 100 else None
