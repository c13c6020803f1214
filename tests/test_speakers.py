"""Who is who: little articles, one fork each; the sources are marked with their speaker."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from resolving import resolve_marked

from newsfacts import extract
from newsfacts.records import Speaker

TABLES = Path(__file__).parent / "who_is_who"
KNOWN_FAILURES: dict[str, str] = {}


def rows() -> list[object]:
    """Each row of each table: its title, its cast, its marked text."""
    found = []
    for path in sorted(TABLES.glob("*.txt")):
        for block in re.split(r"^# ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            title, _, rest = block.partition("\n")
            cast: dict[str, str] = {}
            lines = rest.strip("\n").split("\n")
            while lines and (match := re.match(r"(\d+)([:~]) (.+)", lines[0])):
                cast[match[1]] = ("~" if match[2] == "~" else "") + match[3]
                del lines[0]
            marks = [pytest.mark.xfail(reason=KNOWN_FAILURES[title], strict=True)] if title in KNOWN_FAILURES else []
            found.append(pytest.param(cast, "\n".join(lines), id=title.replace(" ", "_"), marks=marks))
    return found


def described(speaker: Speaker | None) -> str | None:
    if speaker is None:
        return None
    return ("~" if speaker.kind in ("unnamed", "group") else "") + speaker.name


@pytest.mark.parametrize(("cast", "marked"), rows())
def test_who_is_who(cast, marked):
    answers, _ = resolve_marked(marked)
    got = [(number, source, described(speaker)) for number, source, speaker in answers]
    assert got == [(number, source, cast.get(number)) for number, source, _ in got]
