"""Transcripts: paragraphs that open with who speaks and a colon, without marks."""

from __future__ import annotations

from collections import Counter

from ..layers import Syntax
from .page import Draft, Page, Stretch

_LONGEST = 4  # words of a label
_TURNS = 3  # labels that make a page a transcript, where none of them comes again
_ALONE = frozenset("Q A Operator Moderator Interviewer Host Presenter".split())  # they name nobody, but they speak
_NOTICES = frozenset(
    "note latest update updated watch read video photo photos picture correction breaking live exclusive warning related more graphic "
    "of the to a in and for on vs editor's editor’s editors caption tldr source sources contact result results score scores verdict rating".split()
)

Turn = tuple[int, int, int]
"""The first word, the colon and the end of a paragraph that somebody speaks."""


def find_turns(syntax: Syntax, blocks: list[tuple[int, int, str]]) -> dict[int, Turn]:
    """The turns of a transcript by the index of their block; none on a page that is no transcript."""
    lower, text = syntax.words.lower, syntax.words.text
    found: dict[int, Turn] = {}
    short: dict[int, Turn] = {}
    if text.find(":") == text.rfind(":"):
        return found  # fewer than two colons
    for number, (start, end, kind) in enumerate(blocks):
        if kind in ("paragraph", "heading") and ":" in lower[start + 1 : start + _LONGEST + 1]:
            colon = lower.index(":", start + 1)
            if end - colon > 1 and _is_label(syntax, start, colon):
                turns = found if end - colon > 2 and _speaks(syntax, colon + 1, end) else short
                turns[number] = (start, colon, end)
    if len(found) < 2:
        return {}
    turns = _of_speakers(syntax, found, Counter(_label(syntax, turn) for turn in [*found.values(), *short.values()]))
    known = {_label(syntax, turn) for turn in turns.values()}
    turns |= {n: turn for n, turn in short.items() if _label(syntax, turn) in known}  # "MR. HALE: No."
    return turns | _between(syntax, turns, found | short) if len(turns) >= _TURNS else turns


def _between(syntax: Syntax, turns: dict[int, Turn], labelled: dict[int, Turn]) -> dict[int, Turn]:
    """The turns beside others whose speaker has but one, printed as theirs are."""
    capitals = all(_in_capitals(syntax, turn[0], turn[1]) for turn in turns.values())
    added: dict[int, Turn] = {}
    for n in sorted(labelled):
        beside = n - 1 in turns or n + 1 in turns or n - 1 in added
        if n not in turns and beside and (not capitals or _in_capitals(syntax, *labelled[n][:2])):
            added[n] = labelled[n]
    return added


def _of_speakers(syntax: Syntax, found: dict[int, Turn], labels: Counter[str]) -> dict[int, Turn]:
    """The turns whose labels come again, or stand out by their capitals."""
    capitals = {n: turn for n, turn in found.items() if _in_capitals(syntax, turn[0], turn[1])}
    if len(capitals) >= _TURNS or (capitals and len(capitals) == len(found) and max(labels.values()) > 1):
        return capitals
    return {n: turn for n, turn in found.items() if labels[_label(syntax, turn)] > 1}


def _label(syntax: Syntax, turn: Turn) -> str:
    return " ".join(syntax.words.lower[turn[0] : turn[1]])


def _is_label(syntax: Syntax, start: int, colon: int) -> bool:
    """Whether the words may be a speaker's: "MR. HALE", "Anna Weiss", "Q"; few single words but in capitals."""
    words = syntax.words
    printed = [words.printed(k) for k in range(start, colon)]
    if len(printed) == 1 and printed[0] in _ALONE:
        return True
    article = words.lower[start] == "the"  # "The Courier: How was Leeds?"
    if not _NOTICES.isdisjoint(words.lower[start + article : colon]):
        return False
    if not all(word[0].isupper() for word in printed) or max(map(len, printed)) < 3:
        return False
    return colon - start > 1 or printed[0].isupper()


def _in_capitals(syntax: Syntax, start: int, colon: int) -> bool:
    return all(syntax.words.printed(k).isupper() for k in range(start, colon))


def _speaks(syntax: Syntax, start: int, end: int) -> bool:
    """Whether there is a clause to speak: "Replacements: Hale, Osei" has none."""
    return any(syntax.verb_at[k] >= 0 for k in range(start, min(end, start + 30)))


def read_turns(page: Page) -> None:
    """File a direct draft for each turn."""
    words = page.syntax.words
    for number, (start, colon, end) in page.turns.items():
        first = colon + 1
        inner = words.starts[first], words.ends[end - 1]
        stretch = Stretch(first, end, first, end, *inner, True, False, False, number)
        page.spoken.append(stretch)
        page.quoted[first:end] = b"\1" * (end - first)
        draft = Draft("direct", [(first, end)], [stretch], -1, "speaker_label", "speaker_label")
        draft.cue = (colon, colon + 1)
        if colon - start > 1 or words.ends[start] - words.starts[start] > 1:  # "Q:" and "A:" name nobody
            draft.source = start, colon
        page.add(draft)
