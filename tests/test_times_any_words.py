"""Any heap of calendar words: nothing raises, spans are their text, in order and apart, bounds in order."""

from __future__ import annotations

import random
from datetime import date

import pytest
from time_rules import no_syntax

from newsfacts.article import Article
from newsfacts.lexicon import calendar
from newsfacts.records import Anchor
from newsfacts.times import find_times, resolve_times

WORDS = [form for row in calendar.ALL for form in row.forms.split()] + [n for h in calendar.HOLIDAYS for n in h.names]
ODD = (
    "1 31 12-15 99 2016 1998-99 1998-97 9999 0000 00 1/2/3 31/12/99 13/13/2013 5/6 . \n\n BC 480 492-490 490-492 May-1 "
    "19-April July-May Q3 H2 q3 mid-March end-2016 late-1990s '90s 0s 90s 470s 10:99 25:00 7am 1430 0735 two-year "
    "half-hour year-ago three-quarters mid-morning mid-spring mid-Friday post-1959 19-year-old years-old thirty-second "
    "twenty-five third-quarter 19th-century 0th-century than İ \ud800 ٣ ① ² 1² 00/00/0000 2016-02-30 2016-99-99 1e9 "
    "999999999999 1,000,000 3.5 1/2 0/0 5 $ men Chevrolet servers old when ended to"
).split(" ")
DAYS = (None, date(1, 1, 1), date(9999, 12, 31), date(2016, 2, 29), date(2016, 6, 15))


def heap(chance: random.Random, words: list[str], size: int) -> str:
    chosen = (chance.choice(words) for _ in range(size))
    return " ".join(w.title() if chance.random() < 0.3 else w for w in chosen)


def history(chance: random.Random) -> str:
    years = " ".join(f"In {chance.randint(1800, 1810)} it went on." for _ in range(30))
    return f"{years} {heap(chance, [*WORDS, *ODD], 40)} {years}"


@pytest.mark.parametrize("seed", range(8))
def test_any_words(seed: int) -> None:
    chance = random.Random(seed)
    for turn in range(120):
        words = [*WORDS, *ODD] if turn % 3 else WORDS
        text = history(chance) if turn % 10 == 0 else heap(chance, words, chance.randint(1, 60))
        syntax = no_syntax(text)
        day = chance.choice(DAYS)
        timexes, _ = resolve_times(
            Article(text), find_times(syntax.words, None), Anchor(day, "published" if day else "none"), syntax
        )
        reach = 0
        for timex in timexes:
            assert text[timex.span.start : timex.span.end] == timex.span.text
            assert reach <= timex.span.start < timex.span.end
            assert timex.value
            assert timex.begin is None or timex.end is None or timex.begin <= timex.end
            reach = timex.span.end
