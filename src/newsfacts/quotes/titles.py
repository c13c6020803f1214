"""Words in marks that are a name: the title of a song or a book, a pseudonym, what something is called."""

from __future__ import annotations

from bisect import bisect_left

from .page import Page, Stretch

_SMALL = frozenset("a an and as at but by for from in is nor of on or our so the this to up we with you".split())
_NAMED = frozenset("as called dubbed nicknamed named titled entitled".split())  # "the man known as “Gull,” said"
_WORKS = frozenset(
    """album autobiography bestseller book collection column comedy documentary drama episode essay exhibition film hit
    hymn memoir memoirs movie musical novel opera painting play podcast poem programme sequel series show single sitcom
    song thriller track trilogy alias codename hashtag moniker nickname pseudonym""".split()
)


def is_title(page: Page, stretch: Stretch) -> bool:
    """True where every word of weight has a capital: a song, a book, a programme; and for a cross-reference."""
    words = page.syntax.words
    if words.lower[stretch.start - 1 : stretch.start] == ["see"]:
        return True
    heavy = [
        words.printed(k)
        for k in range(stretch.first, stretch.stop)
        if words.lower[k][0].isalpha() and words.lower[k] not in _SMALL
    ]
    return not heavy or all(word[0].isupper() for word in heavy)


def is_named(page: Page, stretch: Stretch) -> bool:
    """True for the title behind a word that names: "known as “Gull”"."""
    return page.syntax.words.lower[stretch.start - 1] in _NAMED and is_title(page, stretch)


def is_work(page: Page, stretch: Stretch) -> bool:
    """True for the title of a work that the word before it tells: "her memoir, “Crumbs.”", "the song “Rain”"."""
    lower, at = page.syntax.words.lower, stretch.start - 1
    at -= lower[at] == ","
    return lower[at] in _WORKS and is_title(page, stretch)


def lead_in(page: Page, stretch: Stretch) -> int:
    """Where the words end that lead on to a stretch with a comma, a title left out: Weiss wrote in “Gulls,” “…”; else -1."""
    lower, at = page.syntax.words.lower, stretch.start
    k = bisect_left(page.starts, at) - 1
    title = page.stretches[k] if k >= 0 else stretch
    if title.end == at and title.report < 0 and lower[title.stop - 1] == "," and is_title(page, title):
        return title.start
    return at - 1 if lower[at - 1] == "," else -1
