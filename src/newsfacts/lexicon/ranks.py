"""Words that say which of all a thing is, so that a time near them counts it and does not date it: "the third storm in two weeks"."""

from __future__ import annotations

from ..layers import Words

TOPS = frozenset("most least only worst best last".split())
# Nouns and names with the ending of a superlative.
NO_TOPS = frozenset(
    "arrest chest conquest contest forest guest harvest honest interest invest latest midwest modest northwest protest "
    "quest request rest southwest suggest test unrest west".split()
)
_REACH = 9  # so many words before a time stands "first" or "largest"


def find_rank(words: Words, last: int) -> int:
    """The word shortly before that says which of all it is, "first" or "largest"; -1 where none does."""
    lower, times = words.lower, words.times
    for i in range(last, max(last - _REACH, -1), -1):
        word = lower[i]
        if times[i] == "o" or word in TOPS or (word.endswith("est") and word not in NO_TOPS):
            return i
        if word == ",":
            break
    return -1
