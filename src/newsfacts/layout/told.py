"""What a line's own words tell: who wrote it, a picture, a prompt, navigation, or the end of a page."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from attrs import define

from ..rules import Rule, compiled
from .lines import (
    BYLINES,
    CAPTIONS,
    CREDIT,
    CREDITED,
    END_STARTS,
    ENDS,
    FURNITURE,
    GLUED_END,
    KEY_POINTS,
    OFFICE,
    OTHER_STORIES,
    PICTURED,
    PROMPT_STARTS,
    SEPARATOR,
    WEB_ADDRESS,
    WEB_STARTS,
)


def _joined(*rules: Rule) -> Callable[[], re.Pattern[str]]:
    """Any of the rules as one pattern, compiled when first asked for."""
    return cache(lambda: compiled("|".join(f"(?:{rule.pattern})" for rule in rules), re.IGNORECASE))


# Each is called for its pattern.
_BYLINE, stamp, office = _joined(*BYLINES), _joined(*BYLINES[2:]), _joined(OFFICE)
_PROMPT, _LINK, navigation = map(_joined, FURNITURE)
_SIGN_OFF, _CONTRIBUTED, author = _joined(*ENDS[:-2]), *map(_joined, ENDS[-2:])
caption, credit_first, _ANY_CAPTION = *map(_joined, CAPTIONS), _joined(*CAPTIONS)
credit, _CREDITED, pictured, glued_end_pattern = map(_joined, (CREDIT, CREDITED, PICTURED, GLUED_END))
_SEPARATOR, other_stories, _WEB_ADDRESS = map(_joined, (SEPARATOR, OTHER_STORIES, WEB_ADDRESS))
key_points = _joined(KEY_POINTS)
# Whoever wrote the story, where the next line dates it.
_NAME = r"(?:[A-ZÀ-Þ][\w.'’-]{1,30}+\ ?){2,4}(?:(?:,?\ and|,|\ in)\ (?:[A-ZÀ-Þ][\w.'’-]{1,30}+\ ?){1,4}){0,2}$"
_OUTLET = r"[A-ZÀ-Þ][\w.'’-]{1,30}+(?:\ [A-ZÀ-Þ][\w.'’-]{1,30}+){1,2}\ ++[|•]\ ++(?:[A-ZÀ-Þ][\w.&'’-]{1,30}+\ ?){1,4}$"
_SIGN_UP = ("Sign up here", "Sign up here.", "Sign up now.", "Subscribe here.")
NUMBERED = r"\d{1,2}[.)][ ][A-Z]"
# The time of an item of a live page.
CLOCK = r"\d{1,2}(?:[.:]\d\d)?(?:[ ]?[AaPp]\.?[Mm]\.?)?(?:[ ][A-Z]{2,4})?$"


@define(eq=False, repr=False)
class Line:
    """A line without its white space, as characters of the text; `stopped` where it ends as a sentence does."""

    start: int
    end: int
    text: str
    words: int
    stopped: bool


def is_byline(text: str) -> bool:
    """Whether a line is one of the bylines or stamps of `lines`."""
    if text[:1] in ("*", "_"):
        text = text.strip("*_ ")  # in bold type
    return len(text) < 120 and _BYLINE().match(text) is not None


def signs(lines: list[Line], i: int) -> bool:
    """Whether a line says by itself who wrote the story, or when."""
    line = lines[i]
    return line.words < 16 and (is_byline(line.text) or office().match(line.text) is not None)


def signed(lines: list[Line], i: int) -> bool:
    """Whether a line below the title is the writer's office, or the name above it or above the date."""
    line = lines[i]
    if office().match(line.text):
        return True
    below = "".join(line.text for line in lines[i + 1 : i + 2])
    if line.words == 1 and line.text[0] == "@":
        return True
    if not compiled(_NAME).match(line.text):
        if "|" in line.text and compiled(_OUTLET).match(line.text):
            return True
        return line.words < 5 and not line.stopped and len(below) < 120 and stamp().match(below) is not None
    return (
        below[:1] == "@" or is_byline(below) or bool(office().match(below) or (i and stamp().match(lines[i - 1].text)))
    )


def page_word(line: Line) -> bool:
    """A line of navigation, or one of those that end a page."""
    text = line.text
    return bool(signs_up(line) or prompts(text) or leads_on(text) or signs_off(text) or is_separator(text))


def signs_off(text: str) -> bool:
    """Whether a line ends a page by what it says."""
    if (text[:3].lower() in END_STARTS or not text[0].isalpha() or text[2:3] in ("/", "-")) and _SIGN_OFF().match(text):
        return True
    told = text[:190].lower()
    return ("contributed " in told or "be reached" in told) and _CONTRIBUTED().match(text) is not None


def is_separator(text: str) -> bool:
    """Whether a line only parts what is above from what is below: "* * *"."""
    return text[0] in "_*-=" and _SEPARATOR().match(text) is not None


def captioned(text: str) -> bool:
    """A caption by its opening or by the credit at its end."""
    if _ANY_CAPTION().match(text):
        return True
    if text[-1] == "." and text[-2:] != ").":
        return False
    return _CREDITED().search(text, max(0, len(text) - 110)) is not None


def prompts(text: str) -> bool:
    """Whether a line asks its readers for something; a look at its first letters settles most."""
    return (text[0] in "[(" or text[:3].lower() in PROMPT_STARTS) and _PROMPT().match(text) is not None


def signs_up(line: Line) -> bool:
    """Whether a line ends in the link to a newsletter."""
    return line.words < 40 and line.text.endswith(_SIGN_UP)


def is_furniture(line: Line) -> bool:
    """A prompt of any length, a link to another story, or a few words of navigation."""
    text = line.text
    if signs_up(line) or prompts(text):
        return True
    return line.words < 30 and leads_on(text, menus=line.words < 14)


def leads_on(text: str, *, menus: bool = True) -> bool:
    """Whether a line leads to another story or, `menus`, about the site; its first letters settle most."""
    if text[:3].lower() in WEB_STARTS or not text[0].isalpha():
        return _LINK().match(text) is not None or (menus and navigation().match(text) is not None)
    return menus and ("|" in text or "•" in text or "·" in text) and navigation().match(text) is not None


def is_address(text: str) -> bool:
    """Whether a line is a web address or has one, and neither quotes nor links."""
    if not ("/" in text or "www" in text or "@" in text) or "](" in text or '"' in text or "”" in text:
        return False
    return _WEB_ADDRESS().search(text) is not None
