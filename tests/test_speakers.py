"""Who is who: little articles, one fork each; the sources are marked with their speaker."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from _pytest.mark.structures import ParameterSet
from resolving import resolve_marked

from newsfacts import extract
from newsfacts.lexicon import DEFAULT, Role
from newsfacts.records import Speaker

TABLES = Path(__file__).parent / "who_is_who"
KNOWN_FAILURES: dict[str, str] = {}


def rows() -> list[ParameterSet]:
    """Each row of each table: its title, its cast, its marked text."""
    found: list[ParameterSet] = []
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
def test_who_is_who(cast: dict[str, str], marked: str) -> None:
    answers, _ = resolve_marked(marked)
    got = [(number, source, described(speaker)) for number, source, speaker in answers]
    assert got == [(number, source, cast.get(number)) for number, source, _ in got]


ARTICLE = """Grain corridor to reopen - Kremlin aide

MOSCOW, March 3. /TASS/. The grain corridor will reopen in spring, Russian presidential aide Ilya Serov told reporters.

"We see no obstacles to this," the Kremlin aide said. "Ports are ready," he added.

Norwegian Foreign Minister Marta Lind said Oslo would help. "Serov asked us," she said.
"""


def test_quotes_by_any_form_of_the_name() -> None:
    facts = extract(ARTICLE)
    serov = facts.quotes_by("Ilya Serov")
    assert len(serov) >= 3
    for form in ("Serov", "serov", "the Kremlin aide", "Russian presidential aide", "Ilya"):
        assert facts.quotes_by(form) == serov, form
    assert {q.attribution.speaker and q.attribution.speaker.name for q in facts.quotes_by("Lind") if q.attribution} == {
        "Marta Lind"
    }
    for stranger in ("", "he", "the", "Oslo's", "Putin"):
        assert facts.quotes_by(stranger) == ()


def test_one_record_for_one_person() -> None:
    facts = extract(ARTICLE)
    names = [s.name for s in facts.speakers]
    assert sorted(names) == sorted(set(names))
    serov = next(s for s in facts.speakers if s.name == "Ilya Serov")
    assert serov.kind == "person"
    assert [r.lower() for r in serov.roles] == ["russian presidential aide"]
    assert {"Russian presidential aide Ilya Serov", "the Kremlin aide", "he", "Serov"} <= {
        m.text for m in serov.mentions
    }
    assert list(serov.mentions) == sorted(serov.mentions)


def test_a_doubt_where_two_fit() -> None:
    marked = 'Anton Reuter and Bernd Voss came on stage. "[q Good evening,]" [s:0 he] said.'
    answers, doubts = resolve_marked(marked)
    assert answers == [("0", "he", None)]
    assert [(d.kind, d.span.text, d.taken, set(d.alternatives)) for d in doubts] == [
        ("speaker", "he", None, {"Anton Reuter", "Bernd Voss"})
    ]


def test_a_role_of_the_callers_own() -> None:
    marked = (
        'Pasha Vold, a reindeer whisperer, arrived. Carl Moss spoke too. "[q They know me,]" [s:1 the whisperer] said.'
    )
    mine = DEFAULT.adding(roles=[Role("whisperer", example="[role reindeer whisperer] Pasha Vold")])
    answers, _ = resolve_marked(marked, mine)
    assert [s.name for _, _, s in answers if s] == ["Pasha Vold"]


def test_the_same_whatever_is_around_it() -> None:
    alone, _ = resolve_marked('[s:1 Anna Weiss] said [q talks would resume]. "[q We are close,]" [s:1 she] said.')
    more, _ = resolve_marked(
        '[s:1 Anna Weiss] said [q talks would resume]. "[q We are close,]" [s:1 she] said.\n\nRain fell on the hills.'
    )
    assert [described(s) for _, _, s in alone] == [described(s) for _, _, s in more] == ["Anna Weiss", "Anna Weiss"]


def test_a_list_of_statements_is_the_speakers() -> None:
    text = (
        "President Viktor Malin told reporters that ships would sail.\n\nBelow are Malin's key statements.\n\n"
        'Ports are open. "We are ready for the spring."\n\nHarald Stene suggested "a ban on ships until the spring."\n\n'
        'The ice is thin. "We shall break it when we have to."'
    )
    said = [(q.content[0].text[:6], q.attribution.speaker) for q in extract(text).quotes if q.attribution]
    assert [(words, speaker.name) for words, speaker in said if speaker and words[:2] == "We"] == [
        ("We are", "Viktor Malin"),
        ("We sha", "Viktor Malin"),
    ]
