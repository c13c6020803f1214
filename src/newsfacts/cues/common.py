"""What the readings of a cue's frame share."""

from __future__ import annotations

from ..layers import NounGroup, Syntax

OPENING = frozenset("\"“„«‘'`”") | {"``", "''"}
"""Marks that may open what is reported; straight and wrong-way ones too."""
QUESTION = frozenset("whether if how why what who whom when where which".split())
"""Words that open a reported question."""
PREPOSITIONS = frozenset("for on of about against at to with as".split())
"""Prepositions that may be a construction of a cue."""
FAR = 25
"""Words that may stand between a cue and the clause that it reports."""
MAX_PHRASE = 14
"""Words that an adjunct or a source may take."""
CLAUSAL = frozenset("say tell insist argue".split())
"""Verbs after which a noun phrase is all but always the subject of a clause."""

EMPTY = frozenset("anything everything little nothing something".split())
"""What is said where nobody tells what: "she said nothing", "he did not say anything else about it"."""


def bounds(syntax: Syntax, word: int) -> tuple[int, int]:
    """The sentence around a word."""
    k = syntax.sentence_at[word]
    if k < 0:
        return max(0, word - 60), min(len(syntax.words.starts), word + 60)
    return syntax.sentences[k].start, syntax.sentences[k].end


def group_at(syntax: Syntax, word: int) -> NounGroup | None:
    index = syntax.noun_at[word] if word < len(syntax.noun_at) else -1
    return syntax.nouns[index] if index >= 0 else None


def phrase_after(syntax: Syntax, group: NounGroup, last: int) -> tuple[int, int]:
    """The group with an "of" or "for" phrase after it, as in "said a spokesman for the ministry"."""
    end = group.end
    lower = syntax.words.lower
    steps = 0
    while end < last - 1 and lower[end] in ("of", "for", "from", "with", "'s", "’s") and steps < 3:
        following = syntax.noun_at[end + 1]
        if following < 0:
            break
        end = syntax.nouns[following].end
        steps += 1
    if steps and end < last and (beside := syntax.noun_at[end]) >= 0 and syntax.nouns[beside].kind == "name":
        end = syntax.nouns[beside].end  # "said director of research Anna Weiss"
    return group.start, end
