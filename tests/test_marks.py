"""Quotation marks: what stands between them, whatever they look like."""

from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies as st
from marked import read_marked

from newsfacts.marks import pair_marks
from newsfacts.words import find_words

# `m` marks the inside of a stretch, `c` of one that continues, `o` of one that nothing closes.
PAIRS = [
    '"[m Rain is coming,]" she said. "[m Take a coat.]"',
    "“[m Rain is coming,]” she said. “[m Take a coat.]”",
    "”[m Rain is coming,]” she said. ”[m Take a coat.]“",
    "``[m Rain is coming,]'' she said. ``[m Take a coat.]''",
    "''[m Rain is coming,]'' she said. ''[m Take a coat.]''",
    ",,[m Rain is coming,]'' she said. &quot;[m Take a coat.]&quot;",
    "&ldquo;[m Rain is coming,]&rdquo; she said. AT&T rose, and so did B&Q;, they say.",
    "«[m Rain is coming,]» she said. „[m Take a coat.]“",
    "'[m The workers' pay isn't in doubt,]' she said. '[m It's fixed.]'",
    "'[m He said \"[m no]\" twice,]' she said.",
    "‘[m The workers’ pay isn’t in doubt,]’ she said.",
    "\"[m He told us '[m no]' twice,]\" she said.",
    "“[m He told us “[m no]” twice,]” she said.",
    "“[m He told us ‘[m no]’,]” she said.",
    "“[o Rain is coming.] “[c Take a coat.]”",
    "“[o Rain is coming,] she said. “[m Take a coat.]”",
    '"[o Rain is coming,] Ann Smith told the town on Friday. "[m Take a coat,]" she added.',
    '"[o Rain is coming,] said Ann Smith.\n\n"[m Take a coat,]" she added.',
    '"[o The sky was black, and the mayor said it would rain.] "[c Take a coat,]" she added.',
    '[m Rain is coming,]" she said.',
    '[m Rain is coming,]" the mayor shrugged.',
    'It rains," and nobody minds.',
    '"[m Rain is coming,]" she said. [m Take a coat,]" she added.',
    'A pipe of 6", she said.',
    "“[o Rain is coming,] said the mayor, Ann Smith. “[m Take a coat.]”",
    '"[m It rained 40" in all,]" she said, and it was "[m wet]".',
    '"[m It is 40]" and "[m wet]" there.',
    "\"[m Rain is coming. Take a coat,]' she said.",
    "\"[o '[m Rain is coming,]' he said. I took a coat.]",
    "'[m Rain is coming. Take a coat,]\" she said.",
    "“[m I am 5’ 10” tall,]” she said.",
    "“[m He is 6’2”,]” she said, and “[m 5'11\" once]”.",
    '"[m It costs $5 and takes 10,]" she said.',
    "”[m  … and it rains,]” she said.",
    '"[o Rain is coming.]\n\n[c It always comes.]\n\n[c Take a coat,]" she said.',
    '"[o Rain is coming.]\n\nIt always comes.\n\n"[m Take a coat,]" she said.',
    "\u202a”[m Take a coat!]” she wrote.",
    '"[o Rain is coming.]\n\n"[c Take a coat,]" she said.',
    '"[o Rain is coming.]\n\n[c Take a coat,]" she said.',
    'A 6" pipe and a "[m second]" one.',
    "In the '90s they gave 'em the farmers' vote.",
    "It was James' boat and Jess' oar.",
    'The pipe is 6" wide.\n"[m Fine,]" he said.',
    'She said "[o it is fine.]\nNobody else said "[m yes]".',
    'He said."[m The day is long]", she replied.',
    "\"[m '[m Stop]' is what he said,]\" she told us.",
    '"[m Rain is coming,] "Ann Smith said. "[m Take a coat,] "she added.',
    '"[o Rain is coming,] "[c He said he knew,]" she added.',
    "â€œ[m Rain is coming,]â€ she said. \x93[m Take a coat,]\x94 she added. It was â€“ like â€ ™ â€” wet.",
]


def _labels(text: str) -> list[tuple[str, int, int]]:
    found = []
    for mark in pair_marks(find_words(text), ()):
        label = "c" if mark.continues else "m" if mark.closed else "o"
        found.append((label, mark.inner_start, mark.inner_end))
    return sorted(found, key=lambda f: (f[1], -f[2]))


@pytest.mark.parametrize("marked", PAIRS)
def test_stretches(marked: str) -> None:
    text, expected = read_marked(marked)
    assert _labels(text) == expected


def test_parents() -> None:
    marks = pair_marks(find_words("“He said “no ‘never’” twice,” she said."), ())
    assert [m.parent for m in marks] == [-1, 0, 1]


_CURLY = str.maketrans({"<": "“", ">": "”"})
_STRAIGHT = str.maketrans({"<": '"', ">": '"'})
_PIECES = st.lists(
    st.sampled_from(
        ["<Rain is near,> she said.", "<Stay in.>", "It rained.", "He called it <odd>.", "\n", "\n\n", "<No>, he"]
    ),
    max_size=12,
).map(" ".join)


@given(_PIECES)
@settings(derandomize=True, max_examples=150, deadline=None)
def test_curly_and_straight_marks_pair_alike(pieces: str) -> None:
    assert _labels(pieces.translate(_CURLY)) == _labels(pieces.translate(_STRAIGHT))


@given(st.text(alphabet="ab ,.\n\"'“”„«»‘’`‹›-9s", max_size=60))
@settings(derandomize=True, max_examples=300, deadline=None)
def test_any_text_gives_sound_stretches(text: str) -> None:
    marks = pair_marks(find_words(text), ())
    for k, mark in enumerate(marks):
        assert 0 <= mark.start <= mark.inner_start <= mark.inner_end <= mark.end <= len(text)
        assert "\n" not in text[mark.inner_start : mark.inner_end]
        if mark.parent >= 0:
            around = marks[mark.parent]
            assert mark.parent < k
            assert around.start <= mark.start
            assert mark.end <= around.end


@given(_PIECES, st.integers(min_value=0, max_value=40))
@settings(derandomize=True, max_examples=150, deadline=None)
def test_an_odd_mark_costs_its_paragraphs_only(pieces: str, which: int) -> None:
    """Without one mark, the paragraphs before it and those after its quote's next paragraph stay as they were."""
    text = pieces.translate(_STRAIGHT)
    places = [i for i, c in enumerate(text) if c == '"']
    if not places:
        return
    at = places[which % len(places)]
    less = text[:at] + text[at + 1 :]
    begin = text.rfind("\n", 0, at) + 1
    before = [f for f in _labels(text) if f[2] < begin]
    assert [f for f in _labels(less) if f[2] < begin] == before
