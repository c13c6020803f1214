"""A picture of the syntax for the terminal: what a rule-writer needs to see of a sentence to see what the rules see."""

from __future__ import annotations

from collections.abc import Iterator

from .article import Article
from .clauses import read_clauses
from .dateline import find_dateline
from .layers import Clause, NounGroup, Syntax, VerbGroup
from .layout import read_layout
from .lexicon import DEFAULT, Lexicon
from .marks import pair_marks
from .sentences import split_sentences
from .words import find_words

_UNTOLD = ("NONE", None)


def show_clauses(text: str, *, lexicon: Lexicon = DEFAULT, width: int = 100) -> str:
    """Each sentence with the class of each word, its noun groups in `[]`, its verb groups in `{}`, and its clauses as a tree.

    >>> print(show_clauses("Peskov, who is in Riga, said the talks had failed."))
    1  [Peskov], who {is} in [Riga], {said} [the talks] {had failed}.
          P    ,  r   B   I    P   ,   F      D    K      h    d    .
       main          Peskov, who is in Riga, said the talks had failed
                     said: PAST · subject Peskov
         relative     who is in Riga
                      is: PRESENT · subject Peskov
         complement   the talks had failed
                      had failed: PAST PERFECTIVE · subject the talks
    """
    article, words = Article(text), find_words(text)
    dateline = find_dateline(article, lexicon)
    blocks = read_layout(article, dateline)
    marks = pair_marks(words, blocks)
    syntax = read_clauses(words, split_sentences(words, blocks, marks, dateline), marks)
    shown: list[str] = []
    block = -1
    for k, sentence in enumerate(syntax.sentences):
        if blocks and sentence.block != block:
            block = sentence.block
            if len(blocks) > 1:
                shown.append(f"--- {blocks[block].kind}")
        label = f"{k + 1}"
        indent = " " * (len(label) + 2)
        lines = [*_word_lines(syntax, k, width - len(indent)), *_tree(syntax, k)]
        shown.append("\n".join((label + "  " if n == 0 else indent) + line for n, line in enumerate(lines)))
    return "\n".join(line.rstrip() for part in shown for line in part.split("\n"))


def _word_lines(syntax: Syntax, sentence: int, width: int) -> Iterator[str]:
    """The words of a sentence with their groups marked, and their classes below them, in lines of bounded width."""
    words = syntax.words
    first, last = syntax.sentences[sentence].start, syntax.sentences[sentence].end
    above = below = ""
    for i in range(first, last):
        before, after = _brackets(syntax, i)
        gap = " " if i > first and words.starts[i] > words.ends[i - 1] else ""
        word = words.printed(i)
        piece = before + word + after
        if above and len(above) + len(gap) + len(piece) > width:
            yield above
            yield below
            above = below = gap = ""
        middle = len(gap) + len(before) + (len(word) - 1) // 2
        below = below.ljust(len(above)) + " " * middle + syntax.classes[i]
        above += gap + piece
    yield above
    yield below


def _brackets(syntax: Syntax, i: int) -> tuple[str, str]:
    """What opens before and closes after a word."""
    noun, verb = syntax.noun_at[i], syntax.verb_at[i]
    group: NounGroup | VerbGroup
    if verb >= 0:
        group, opening, closing = syntax.verbs[verb], "{", "}"
    elif noun >= 0:
        group, opening, closing = syntax.nouns[noun], "[", "]"
    else:
        return "", ""
    return opening if group.start == i else "", closing if group.end == i + 1 else ""


def _tree(syntax: Syntax, sentence: int) -> Iterator[str]:
    """The clauses of a sentence, each below the one that governs it."""
    own = [c for c in syntax.clauses if c.sentence == sentence]
    depth: dict[int, int] = {}
    for clause in own:
        level, above = 0, clause
        while above.governor >= 0 and level < 20:
            level, above = level + 1, syntax.clauses[above.governor]
        depth[clause.index] = level
    for clause in sorted(own, key=lambda c: (c.start, -c.end, depth[c.index])):
        margin = "  " * depth[clause.index]
        kind = (clause.kind + (" +" if clause.coordinated >= 0 else "")).ljust(max(13, 14 - len(margin)))
        yield f"{margin}{kind}{_text(syntax, clause.start, clause.end)}"
        if clause.verb is not None:
            yield " " * len(margin + kind) + _facts(syntax, clause, clause.verb)


def _facts(syntax: Syntax, clause: Clause, verb: VerbGroup) -> str:
    """A clause's verb with tense, aspect and so on, its subject and its object."""
    told = [w for w in (verb.tense, verb.aspect) if w not in _UNTOLD]
    told += [verb.modality] if verb.modality else []
    told += ["passive"] if verb.passive else []
    told += [] if verb.polarity else ["negated"]
    parts = [f"{_text(syntax, verb.start, verb.end)}: {' '.join(told)}"]
    if clause.subject is not None:
        place = " after it" if clause.inverted else ""
        parts.append(f"subject{place} {_text(syntax, clause.subject.start, clause.subject.end)}")
    if clause.object is not None:
        parts.append(f"object {_text(syntax, clause.object.start, clause.object.end)}")
    return " · ".join(parts)


def _text(syntax: Syntax, start: int, end: int) -> str:
    """Words as printed, on one line."""
    if end <= start:
        return ""
    return " ".join(syntax.words.text[syntax.words.starts[start] : syntax.words.ends[end - 1]].split())
