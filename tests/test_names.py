"""Names: what is found, of which kind, with which role; marked in the text.

`[person Ilya Serov]` is the name proper, `[role …]` a role that the text joins to a name.
"""

from __future__ import annotations

import pytest
from marked import read_marked
from resolving import named

from newsfacts.layers import Told
from newsfacts.lexicon import DEFAULT, Role
from newsfacts.lexicon.bodies import BODIES, DOCUMENTS, GROUPS
from newsfacts.lexicon.people import people
from newsfacts.lexicon.roles import ROLES, TITLES
from newsfacts.lexicon.trades import TRADES

ROWS = {
    "role before the name": "[role Russian presidential press secretary] [person Ilya Serov] said so.",
    "title before the name": "[role Sen.] [person Tom Haley] said so.",
    "honorific": "Mrs [person Ruth Adeyemi] said so.",
    "two titles": "[role Lt. Col.] [person Tom Haley] said so.",
    "role with a complement": "[role Russian ambassador to Vietnam] [person Gleb Sorin] said so.",
    "secretary of state": "[role U.S. Secretary of State] [person Rex Hollin] said so.",
    "role behind the name": "[person Maria Zorina], the [role foreign ministry's spokeswoman], said so.",
    "role behind the name without article": "[person Tom Haley], [role chairman of the committee], said so.",
    "age before the name": "Among them was 73-year-old [person Bev Larkin].",
    "chief of staff": "[role Presidential chief of staff] [person Moel Prasetyo] said so.",
    "no role with a verb": "After talks with [person Tom Haley], the mayor was late.",
    "role behind an age": "[person Tom Haley], 45, a [role plumber from Hull], said so.",
    "role and comma before the name": "The [role ministry's spokeswoman], [person Maria Zorina], said so.",
    "possessor of the role": "[role Clinton's campaign manager], [person Robby Hook], said so.",
    "who heads": "[person Lan Vo], who [role heads the commission], said so.",
    "who is": "[person Tom Haley], who is the [role head of the club], said so.",
    "copula": "[person Clara Montrose] is the [role director of the opera].",
    "as president": "[person Henrik Aas], as [role president of the club], said so.",
    "noun that is no office": "Booking [role insider] [person Leonie Falk] said so.",
    "particle": "Yesterday [person Pieter van der Berg] said so.",
    "Arabic article": "Yesterday [person Nasser al-Amin] said so.",
    "hyphen and apostrophe": "Yesterday [person Jean-Luc O'Hara] said so.",
    "initial": "Yesterday [person John R. Tolliver] said so.",
    "Korean": "[role Envoy] [person Park Ji-hoon] said so.",
    "Chinese": "[role Spokesman] [person Ren Guoqiang] said so.",
    "suffix": "Yesterday [person Martin Beck] Jr. said so.",
    "two people": "He met [person Ilya Serov] and [person Marta Lind] there.",
    "caption with two": "[role Kremlin spokesman] [person Ilya Serov] Tom Hale/TASS",
    "ministry": "The [organisation Russian Foreign Ministry] said so.",
    "ranks": "[role Det Con] [person Lisa Marlow] said so.",
    "spokesman for a ministry of": "A spokesman for the [organisation Ministry of Health] said so.",
    "given name like a role": "[role Skipper] [person Dean Okafor] said so.",
    "dean": "[role Associate Dean] [person Anna Weiss] said so.",
    "ministry of": "The [organisation Ministry of Public Security] said so.",
    "organisation like a title": "The [organisation General Administration of Harbours] said so.",
    "business quarter": "[other Norvik Robotics] Q2 profit fell.",
    "two portfolios": "The [organisation Maritime and Harbour Agency] said so.",
    "organisation for": "The [organisation Organization for Security and Cooperation in Europe] said so.",
    "company": "Then [organisation Brightwell Foods Inc.] said so.",
    "bank of": "The [organisation Bank of Tamar] said so.",
    "abbreviation": "Then [organisation OSCE] said so.",
    "agency": "He told [organisation Reuters] so.",
    "newspaper by its kind": "The newspaper [organisation Chosun Daily] said so.",
    "administration": "The [organisation Obama administration] said so.",
    "country": "Then [place Russia] said so.",
    "capital": "Then [place Moscow] said so.",
    "country of two words": "Then [place North Korea] said so.",
    "two words at the start": "[place North Korea] said so.",
    "city": "He lives in [place San Francisco].",
    "surname by itself": "Then [other Serov] said so.",
}
NOBODY = {
    "months": "In January he came, in May he went.",
    "weekdays": "On Monday and Tuesday it rained.",
    "sentence openers": "Talks failed. Yesterday was worse. However, rain fell.",
    "adjectives": "The Russian delegation left on a French train.",
    "roles alone": "The Prime Minister and the Foreign Secretary left.",
}


def marks_of(text: str) -> set[tuple[str, str]]:
    syntax, names = named(text)
    words = syntax.words

    def printed(start: int, end: int) -> str:
        return text[words.starts[start] : words.ends[end - 1]]

    found = set()
    for name in names:
        if name.core >= 0:
            found.add((name.kind, printed(name.core, name.core_end)))
        told = name.told or Told()
        stretches = (*told.apposed, told.role) if told.role else told.apposed
        found |= {("role", printed(*stretch)) for stretch in stretches if stretch}
    return found


@pytest.mark.parametrize("marked", ROWS.values(), ids=ROWS)
def test_names(marked: str) -> None:
    text, marks = read_marked(marked)
    assert {(label, text[s:e]) for label, s, e in marks} <= marks_of(text)


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_no_people(text: str) -> None:
    assert not [mark for mark in marks_of(text) if mark[0] in ("person", "organisation", "place", "role")]


@pytest.mark.parametrize(
    "row", (*TITLES, *ROLES, *TRADES, *GROUPS, *BODIES, *DOCUMENTS), ids=lambda row: f"{row.kind}-{row.word}"
)
def test_rows_have_their_word_in_the_example(row: Role) -> None:
    text, marks = read_marked(row.example)
    stretches = [text[s:e].lower() for label, s, e in marks if label == row.kind]
    assert len(stretches) == 1
    assert row.word in stretches[0].replace(".", "").split() or row.word == stretches[0]


def test_words_are_written_once() -> None:
    for table in (TITLES, ROLES, TRADES, GROUPS, BODIES, DOCUMENTS):
        words = [row.word for row in table]
        assert sorted(words) == sorted(set(words))


def test_roles_know_the_words_that_stand_for_them() -> None:
    tables = people(DEFAULT)
    assert tables.calls("lawmaker", "senator")
    assert not tables.calls("senator", "lawmaker")
    assert tables.plural("senators") is tables.role("senator")
    assert tables.role("ex-minister") is tables.role("minister")
