"""Indirect speech and mixed quotes: the clause that a cue reports, and its borders."""

from __future__ import annotations

from bisect import bisect_left

from ..layers import CueFind
from ..rules import compiled
from .according import addition, after_relative, opened
from .borders import NOMINAL, RELATIVES, TRAILING, border
from .page import CONNECTORS, Draft, Page, Stretch, new_draft, says_something
from .titles import is_work

_RIGHT = frozenset(
    "that clause question to_do doing object predicate as whom_to_do colon for on of about against at to with quote".split()
)

_HELD = frozenset("opinion".split())  # nobody's, where no source is named: "to think that …"
_MENTIONED = _HELD | {"promise", "denial"}  # what may be but mentioned

_FEW = 3  # words that may be a report's all
_DASHES = frozenset({"—", "–", "--", "-"})
_THINGS = frozenset("which that this it these what".split())


def read_clauses_reported(page: Page) -> None:
    """File a draft for each cue that has none yet and reports something, first for those that follow what they report."""
    before: list[int] = []
    for k, find in enumerate(page.cues):
        if k not in page.spent and not page.quoted[find.head]:
            if find.form == "":
                _left(page, k)
            elif find.form in _RIGHT:
                before.append(k)
    for k in before:
        _right(page, k)


def _left(page: Page, k: int) -> None:
    """A cue that follows or interrupts what it reports: "…, he said", "…, according to her, …"."""
    find = page.cues[k]
    if find.passive or find.source is None or not ("quote" in find.constructions or find.lemma == "according to"):
        return
    if find.lemma == "show" and find.source[0] > find.head:
        return  # "…, figures show", never the other way round
    lower = page.syntax.words.lower
    if lower[find.source[0]] in RELATIVES and find.source[1] - find.source[0] == 1:
        return  # "Weiss, who argued for years, resigned": the main clause is nobody's words
    start, end = page.sentence(find.head)
    if not _set_off(page, find, end):
        return
    if find.lemma == "according to" and (_only_connectors(lower[start : find.begin]) or opened(lower, find.begin)):
        at = find.after + (lower[find.after : find.after + 1] == [","])
        if at > find.after or page.syntax.classes[at : at + 1] in ("D", "p", "s"):
            _file(page, k, after_relative(page, find.begin, at, end), "according_before")
        return
    stop = find.begin
    if lower[start] == "asked" and lower[stop - 1] == "," and not page.quoted[start]:
        return  # "Asked what she feared, Weiss laughed"
    if _only_connectors(lower[start : stop - (lower[stop - 1] == "as")]):  # "As Weiss noted, …" too
        rest = _rest(page, find, end)
        if rest is not None and (start < stop or lower[stop] == "as"):
            _file(page, k, [rest], "clause_after_cue")
        return
    if lower[stop - 1] == "as" and lower[stop - 2] == ",":
        stop -= 1  # "…, as Weiss has said"
        if any(find.form in ("that", "clause") for find in page.cues[bisect_left(page.heads, start) : k]):
            return  # "Lee denied that …, as Weiss has said"
    if stop - start < 2 or (lower[stop - 1] not in (",", "—", "–", "--") and not page.quoted[stop - 1]):
        if find.lemma != "according to":
            return
    _before_cue(page, k, start, stop, end)


def _before_cue(page: Page, k: int, start: int, stop: int, end: int) -> None:
    """File what stands before a cue, up to the word `stop`, with what goes on behind it."""
    find, lower = page.cues[k], page.syntax.words.lower
    left = _left_start(page, k, start)
    rest = _rest(page, find, end)
    if find.lemma == "according to" and rest is not None and (at := addition(page, stop, rest[0])) > left:
        _file(page, k, [(at, stop)], "clause_before_cue")
        return
    pieces = [(left, stop)]
    cut_off = lower[stop - 1] == "," and lower[stop - 2] in ("is", "was", "are", "were")  # "It was, she said, …"
    complete = says_something(page, left, stop)
    if cut_off or (not complete and not _governed_before(page, find)):
        if rest is None and not any(page.quoted[left:stop]):
            return
    elif rest is not None and not _joins(page, rest) and (complete or not says_something(page, *rest)):
        rest = None
    if rest is not None:
        pieces.append(rest)
    _file(page, k, pieces, "clause_before_cue")


def _set_off(page: Page, find: CueFind, end: int) -> bool:
    """True where the cue ends its clause, or the clause layer has found what it reports before it."""
    syntax = page.syntax
    if find.lemma == "according to":
        return True
    verb = syntax.verb_at[find.head]
    if syntax.words.lower[find.begin] == "as" and find.begin < find.start:
        return True
    if verb < 0 or (syntax.verbs[verb].form != "finite" and find.begin == find.start):
        return False
    if find.source is not None and find.source[0] < find.begin:
        return False  # the subject stands before what would be reported
    if find.after >= end or syntax.classes[find.after] in '.,;:-()"':
        return True
    if syntax.classes[find.after] == "I" and syntax.words.lower[find.begin - 1] == ",":
        return True
    return _governed_before(page, find)


def _governed_before(page: Page, find: CueFind) -> bool:
    """True where the clause layer has a clause before the cue as what it reports."""
    own = find.clause
    if own < 0:
        return False
    for clause in page.syntax.clauses[max(0, own - 12) : own + 12]:
        if clause.governor == own and clause.end <= find.begin and clause.kind == "complement":
            return True
    return False


def _joins(page: Page, rest: tuple[int, int]) -> bool:
    """True where what follows the attribution is a clause joined to the one before it."""
    start, end = rest
    word = page.syntax.words.lower[start]
    if word in ("because", "especially", "even", "not") or page.syntax.classes[start] == "2":
        return True
    return word in ("and", "but", "so", "that") and says_something(page, start, end)


def _only_connectors(words: list[str]) -> bool:
    return all(word in CONNECTORS or not word[0].isalnum() for word in words)


def _left_start(page: Page, k: int, start: int) -> int:
    """Where the reported matter before a cue begins: after connectors, and after a quote that ends on the way."""
    lower = page.syntax.words.lower
    stop = page.cues[k].begin
    for stretch in page.near(min(start, stop - 2), stop):
        if stretch.start < stop <= stretch.end + 2 and page.quoted[stretch.start]:
            start = min(start, page.sentence(stretch.start)[0])
        elif start < stretch.end <= stop - 3 and stretch.report >= 0 and lower[stretch.stop - 1][-1:] in ".?!":
            start = stretch.end
    start = _after_break(page, start, stop)
    while start < stop - 2 and (lower[start] in CONNECTORS or lower[start] == ","):
        start += 1
    return start


def _after_break(page: Page, start: int, stop: int) -> int:
    """After the last colon or opening bracket before a cue, where there is one; else `start`."""
    classes = page.syntax.classes
    for k in reversed([m.start() for m in compiled("[(:)]").finditer(classes, start + 1, stop)]):
        if page.quoted[k]:
            continue
        if classes[k] == ")":
            break
        if classes[k] == "(" or k < stop - 3:
            return k + 1
    return start


def _rest(page: Page, find: CueFind, end: int) -> tuple[int, int] | None:
    """What goes on after an attribution set off by commas in the middle of a sentence."""
    lower, syntax = page.syntax.words.lower, page.syntax
    at = find.after
    if at >= end or lower[at] != "," or end - at < 4:
        return None
    inverted = find.source is not None and find.source[0] == find.end and find.lemma != "according to"
    if inverted and lower[at + 1] in ("a", "an"):
        at = max(at, syntax.classes.find(",", at + 1, end - 2))  # "Without rain, said Weiss, a farmer, …"
    word = lower[at + 1]
    verb = syntax.verb_at[at + 1]
    if verb >= 0 and syntax.verbs[verb].form == "ing":
        return None
    if word in ("who", "which", "whose", "according", "when", "while", "as", "after"):
        return None
    return at + 1, end


def _right(page: Page, k: int) -> None:
    """A cue that comes before what it reports."""
    find = page.cues[k]
    if find.passive and find.form not in ("question", "that", "to_do", "about"):
        return
    _, end = page.sentence(find.head)
    start = find.after
    if start >= end or (find.source is None and find.sense in _HELD):
        return
    if find.sense in _MENTIONED and _mentioned(page, find):
        return
    if find.form == "object" and find.lemma == "explain" and _would_be_why(page, find):
        return
    stop = border(page, k, start, end)
    rule = "cue_before_object" if find.form in NOMINAL else "cue_before_clause"
    pieces = [(start, stop)]
    if find.source is not None and find.form not in ("that", "question"):
        opener = find.source[0] - 1
        if opener >= 0 and page.syntax.words.lower[opener] in RELATIVES and _no_subject(page, start):
            pieces.insert(0, (opener, opener + 1))  # "what she called a farce"
    _file(page, k, pieces, rule)


def _mentioned(page: Page, find: CueFind) -> bool:
    """True where a thought, a promise or a refusal is but mentioned: "the wish to believe …", "a voter who pledged to …"."""
    if find.sense in _HELD:
        if find.form in NOMINAL:
            return False
        kind = page.syntax.clauses[find.clause].kind if find.clause >= 0 else ""
        return "quote" not in find.constructions and kind in ("complement", "infinitival")
    if find.form != "to_do" or find.source is None:
        return False
    return page.syntax.words.lower[find.source[0]] in RELATIVES


def _would_be_why(page: Page, find: CueFind) -> bool:
    """True where what explains a thing is its reason, or nobody has explained it: "which may explain the fall"."""
    verb = page.syntax.verbs[page.syntax.verb_at[find.head]]
    if verb.modality is not None or not verb.polarity or verb.form == "infinitive":
        return True
    return find.source is not None and page.syntax.words.lower[find.source[0]] in _THINGS


def _no_subject(page: Page, word: int) -> bool:
    """True where what is reported has its subject before the cue: "which she said had failed", "what she called …"."""
    verb = page.syntax.verb_at[word]
    return page.quoted[word] == 1 or (verb >= 0 and page.syntax.verbs[verb].form in ("finite", "en"))


def _file(page: Page, k: int, pieces: list[tuple[int, int]], rule: str) -> None:
    """File the report of cue `k`, its pieces trimmed, with the stretches they hold."""
    near = page.near(pieces[0][0], pieces[-1][1] + 1)
    trimmed: list[tuple[int, int]] = []
    taken = page.taken[page.cues[k].head] == 1
    for piece in pieces:
        start, end = _trim(page, near, *(_before_quote(page, near, *piece) if near else piece))
        if end > start:
            trimmed.append((start, end))
            taken = taken or page.taken.find(1, start, end) >= 0
    if not trimmed:
        return
    draft = new_draft("indirect", trimmed, [], k, rule, rule)
    if near and not _take_stretches(page, draft, near):
        return
    if taken:
        draft.parent = page.around(trimmed[0][0], trimmed[-1][1])
        if draft.parent < 0:
            return
    page.add(draft)


def _take_stretches(page: Page, draft: Draft, near: list[Stretch]) -> bool:
    """Give a draft the stretches that its pieces hold; False where it is no report of its own."""
    pieces = draft.pieces
    stretches = [s for s in near if s.report < 0 and any(a <= s.start and s.end <= b for a, b in pieces)]
    if any(s.report >= 0 and any(s.start < b and a < s.end for a, b in pieces) for s in near):
        return False
    if stretches:
        draft.kind, draft.stretches = "mixed", stretches
    if len(stretches) == 1 and len(pieces) == 1 and _all_quoted(stretches[0], pieces[0]):
        only = stretches[0]
        if "quote" not in page.cues[draft.find].constructions and only.stop - only.first < _FEW:
            return False  # "found “evidence”"
        if is_work(page, only):
            return False
        draft.kind, draft.pieces = "direct", [(only.first, only.stop)]
    return True


def _before_quote(page: Page, near: list[Stretch], start: int, end: int) -> tuple[int, int]:
    """A piece without a quotation that another cue reports, where a sentence's end was missed before it."""
    lower = page.syntax.words.lower
    for stretch in near:
        if stretch.report >= 0 and start + _FEW < stretch.start < end and not page.quoted[start]:
            before = lower[stretch.start - 1]  # "like Leeds, N.Y. “…,” he said", "was ill - “…”"
            return (start, stretch.start) if before[-1] == "." or before in _DASHES else (start, end)
    return start, end


def _trim(page: Page, near: list[Stretch], start: int, end: int) -> tuple[int, int]:
    """A piece without punctuation at its ends, and with the whole of a stretch that its end cuts."""
    lower, quoted = page.syntax.words.lower, page.quoted
    while start < end and lower[start] in TRAILING and not quoted[start]:
        start += 1
    while end > start and lower[end - 1] in TRAILING and not quoted[end - 1]:
        end -= 1
    if lower[end : end + 1] == [")"] and lower[start:end].count("(") > lower[start:end].count(")"):
        end += 1
    for stretch in near:
        if stretch.start <= end < stretch.end and stretch.report < 0 and start <= stretch.start:
            end = stretch.end
    return start, end


def _all_quoted(stretch: Stretch, piece: tuple[int, int]) -> bool:
    return stretch.start <= piece[0] and piece[1] <= stretch.end
