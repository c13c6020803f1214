"""Our own sentences in the manner of the wires, with subjects, verb groups and clause borders marked.

A file of `syntax/` holds one phenomenon, a line one sentence; its first line says which. `[s:1 …]` is the subject of
`[v:1 …]`; a verb group's codes are its tense (not stated where the tense of a modal is a matter of taste), its aspect
(perf, prog), voice (passive), polarity (neg) and modality; `[c:kind …]` is a clause, without regard to the marks and the
opening word at its ends. A line that starts with `!` is known to fail.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from marked import read_marked

from newsfacts.clauses import read_clauses
from newsfacts.layers import Clause, Syntax, VerbGroup
from newsfacts.marks import pair_marks
from newsfacts.sentences import split_sentences
from newsfacts.words import find_words

FOLDER = Path(__file__).parent / "syntax"
FLOOR = 95
TENSES = {"PAST", "PRESENT", "FUTURE", "INFINITIVE", "PRESPART", "PASTPART"}


def read_rows() -> list[tuple[str, str, bool]]:
    """Phenomenon, marked sentence, and whether it is known to fail."""
    return [
        (path.stem, line.removeprefix("!"), line.startswith("!"))
        for path in sorted(FOLDER.glob("*.txt"))
        for line in path.read_text(encoding="utf8").splitlines()
        if line and not line.startswith("#")
    ]


ROWS = read_rows()


def parse(text: str) -> Syntax:
    """The syntax of a text without a dateline."""
    words = find_words(text)
    marks = pair_marks(words, ())
    return read_clauses(words, split_sentences(words, (), marks, None), marks)


def codes(verb: VerbGroup, tense: bool) -> set[str]:
    """A verb group in the notation of the files."""
    found = {verb.tense} if tense else set()
    if verb.aspect in ("PERFECTIVE", "PERFECTIVE_PROGRESSIVE"):
        found.add("perf")
    if verb.aspect in ("PROGRESSIVE", "PERFECTIVE_PROGRESSIVE"):
        found.add("prog")
    if verb.passive and verb.form != "en":
        found.add("passive")
    if not verb.polarity:
        found.add("neg")
    if verb.modality:
        found.add(verb.modality)
    return found


def problems(marked: str) -> list[str]:
    """What the syntax of a sentence has other than marked."""
    text, spans = read_marked(marked)
    syntax = parse(text)
    starts, ends = syntax.words.starts, syntax.words.ends
    found: list[str] = []
    subjects = {label[2:]: (a, b) for label, a, b in spans if label.startswith("s:")}
    for label, a, b in spans:
        inside = [i for i in range(len(starts)) if a <= starts[i] and ends[i] <= b]
        if not inside:
            found.append(f"no word of its own: {text[a:b]!r}")
        elif label.startswith("v:"):
            found += verb_problems(syntax, label[2:].split("."), inside, subjects, text)
        elif label.startswith("c:") and not any(is_clause(syntax, c, label[2:], inside) for c in syntax.clauses):
            found.append(f"no {label[2:]} clause {text[a:b]!r}: {[show(syntax, c) for c in syntax.clauses]}")
    return found


def verb_problems(
    syntax: Syntax, wanted: list[str], inside: list[int], subjects: dict[str, tuple[int, int]], text: str
) -> list[str]:
    """What is wrong with the verb group whose words are given, or with its subject."""
    words = syntax.words
    shown = " ".join(words.printed(i) for i in inside)
    at = syntax.verb_at[inside[-1]]
    if at < 0 or syntax.verbs[at].head not in inside:
        return [f"no verb group {shown!r}"]
    verb = syntax.verbs[at]
    key = wanted[0] if wanted and wanted[0].isdigit() else ""
    wanted_codes = set(wanted) - {key, ""}
    tense = bool(wanted_codes & TENSES)
    found = []
    if wanted_codes and codes(verb, tense) != wanted_codes:
        found.append(f"{shown!r} is {sorted(codes(verb, tense))}, not {sorted(wanted_codes)}")
    if key in subjects:
        owners = [c for c in syntax.clauses if c.verb is verb]
        subject = owners[0].subject if owners else None
        stretch = (words.starts[subject.start], words.ends[subject.end - 1]) if subject else None
        if stretch != subjects[key]:
            mine = text[slice(*stretch)] if stretch else None
            found.append(f"subject of {shown!r} is {mine!r}, not {text[slice(*subjects[key])]!r}")
    return found


def is_clause(syntax: Syntax, clause: Clause, kind: str, inside: list[int]) -> bool:
    """Whether a clause has this kind and these words, but for marks, its opener and a preposition before that."""
    if clause.opener - 1 == inside[0]:
        inside = inside[1:]
    return clause.kind == kind and core(syntax, clause.start, clause.end, clause.opener) == core(
        syntax, inside[0], inside[-1] + 1, clause.opener
    )


def core(syntax: Syntax, start: int, end: int, opener: int) -> tuple[int, int]:
    """A stretch of words without the marks at its ends and without its opener."""
    printed = syntax.words.printed
    while start < end and (start == opener or not re.search(r"\w", printed(start))):
        start += 1
    while end > start and not re.search(r"\w", printed(end - 1)):
        end -= 1
    return start, end


def show(syntax: Syntax, clause: Clause) -> str:
    """A clause's kind and words."""
    return f"{clause.kind}: {syntax.words.text[syntax.words.starts[clause.start] : syntax.words.ends[clause.end - 1]]}"


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param(marked, id=f"{name}-{k}", marks=[pytest.mark.xfail(strict=True)] if fails else [])
        for k, (name, marked, fails) in enumerate(ROWS)
    ],
)
def test_sentence(marked: str) -> None:
    """Every mark of the sentence is found as marked."""
    assert not problems(marked)


def test_share() -> None:
    """The share of the sentences that are wholly right does not sink."""
    right = sum(not fails for _, _, fails in ROWS)
    assert len(ROWS) >= 250
    assert right >= FLOOR * len(ROWS) / 100


ODD = (
    '"',
    "said",
    ', said "',
    "(that " * 30,
    "who said who said",
    "He said, he said. " * 3,
    "and " * 40,
    "\ud800 is",
    "to be to be",
)


@pytest.mark.parametrize("text", [*ODD, *(read_marked(marked)[0] for _, marked, _ in ROWS[::3])])
def test_layers_are_sound(text: str) -> None:
    """Indices agree, groups hold their heads, clauses stay in their sentence and hold their verbs, and none governs itself."""
    syntax = parse(text)
    words, clauses = len(syntax.words), syntax.clauses
    assert len(syntax.classes) == words
    for groups in (syntax.nouns, syntax.verbs):
        assert [g.index for g in groups] == list(range(len(groups)))
        assert all(0 <= g.start <= g.head < g.end <= words for g in groups)
    verbs = [c.verb.index for c in clauses if c.verb]
    assert len(verbs) == len(set(verbs))
    for k, clause in enumerate(clauses):
        sentence = syntax.sentences[clause.sentence]
        assert clause.index == k
        assert sentence.start <= clause.start <= clause.end <= sentence.end
        assert clause.verb is None or clause.start <= clause.verb.start < clause.verb.end <= clause.end
        above, steps = clause, 0
        while above.governor >= 0:
            above, steps = clauses[above.governor], steps + 1
            assert above.sentence == clause.sentence
            assert steps <= len(clauses)
