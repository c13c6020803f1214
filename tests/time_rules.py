"""How the examples of time rules are read: "Friday = XXXX-WXX-5", as resolved without an anchor day."""

from __future__ import annotations

from newsfacts.article import Article
from newsfacts.layers import Syntax, TimeFind
from newsfacts.records import Anchor
from newsfacts.rules import Rule
from newsfacts.times.letters import letters_of
from newsfacts.times.reading import Candidate, Hit, Reading, TimeRule
from newsfacts.times.resolve import resolve_times
from newsfacts.words import find_words

TIME_TABLES = (
    "times.dates",
    "times.weekdays",
    "times.periods",
    "times.relative",
    "times.durations",
    "times.references",
    "times.recognise",
)


def no_syntax(text: str) -> Syntax:
    """A syntax without sentences and clauses."""
    words = find_words(text)
    count = len(words)
    return Syntax(words, words.classes, [], [], [], [], [-1] * count, [-1] * count, [-1] * count, [-1] * count)


def read_time(rule: Rule, text: str) -> str | None:
    """The first expression that the rule alone finds in the text, and its value."""
    syntax = no_syntax(text)
    letters = letters_of(syntax.words)
    for at in range(len(letters)):
        match = rule.regex.match(letters, at)
        if match is None or match.end() == at or rule.read is None or not isinstance(rule, TimeRule):
            continue
        assert not set(rule.heads).isdisjoint(letters), f"{rule.name} matches without its heads"
        hit = Hit(syntax.words, 0, Candidate(rule, rule.read, match))
        reading = rule.read(hit)
        if not isinstance(reading, Reading):
            continue
        start = reading.start if reading.start >= 0 else syntax.words.starts[hit.start]
        end = reading.end if reading.end >= 0 else syntax.words.ends[hit.end - 1]
        reading.word, reading.only = hit.start, ""
        find = TimeFind(start, end, reading.type, rule.name, None, reading)
        timexes, _ = resolve_times(Article(text), [find], Anchor(None, "none"), syntax)
        return "; ".join(f"{t.span.text} = {t.value}" for t in timexes)
    return None
