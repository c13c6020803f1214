"""Fragments: words in marks that no cue of the lexicon reports, with the clause around them as their attribution."""

from __future__ import annotations

from bisect import bisect_left

from ..layers import NounGroup, VerbGroup
from ..lexicon.lookup import that_nouns
from .borders import RELATIVES, TRAILING, noun_border
from .page import Draft, Page, Stretch
from .titles import is_title

_FEW = 3  # a shorter stretch is a name, a nickname or a scare quote
_NEAR = 9  # words between the verb and the stretch that belong to its phrase
_CLAUSE = 25  # words of the clause before a stretch that has no phrase of its own
_BORDERS = ([":"], [";"], ["—"], ["–"], ["--"])  # "“He lied”: man jailed": the rest is not his


def read_fragments(page: Page) -> None:
    """File a draft for each stretch of some length that is left and is no title."""
    for stretch in page.stretches:
        if stretch.report >= 0 or stretch.stop - stretch.first < _FEW:
            continue
        if _weight(page, stretch) >= _FEW and not is_title(page, stretch):
            _fragment(page, stretch)


def _weight(page: Page, stretch: Stretch) -> int:
    return sum(word[0].isalnum() for word in page.syntax.words.lower[stretch.first : stretch.stop])


def _fragment(page: Page, stretch: Stretch) -> None:
    syntax = page.syntax
    start, end = page.sentence(stretch.start)
    if _is_on_show(page, stretch.start, start):
        if not stretch.single:
            page.add(
                Draft("direct", [(stretch.first, stretch.stop)], [stretch], -1, "fragment_in_marks", "clause_around")
            )
        return
    verb = _verb_before(page, stretch, start)
    if verb >= 0 and (k := _calling(page, syntax.verbs[verb], stretch.start)) >= 0:
        _called(page, stretch, k, syntax.verbs[verb])
        return
    claim = _claim(page, stretch, start)
    begin = _begin(page, stretch, start, verb) if claim < 0 else claim + 1
    begin += syntax.classes[begin] == "9" and begin + 1 < stretch.start
    begin += syntax.words.lower[begin] == ","  # "her comment that, “…”"
    stop = _stop(page, stretch, begin, _clause_end(page, stretch, claim, end))
    kind = "mixed" if begin < stretch.start or stop > stretch.end else "direct"
    piece = (begin, stop) if kind == "mixed" else (stretch.first, stretch.stop)
    draft = Draft(kind, [piece], [stretch], -1, "fragment_in_marks", "clause_around")
    if claim < 0 or not _claimed(page, draft, claim):
        _attribute(page, draft, stretch, start, verb)
    if not stretch.single or draft.find >= 0 or draft.source is not None:  # 'single marks' alone are no speech
        page.add(draft)


def _verb_before(page: Page, stretch: Stretch, start: int) -> int:
    """The last verb group before a stretch in its sentence, or -1; what other marks hold is passed over."""
    verb_at, verbs, quoted = page.syntax.verb_at, page.syntax.verbs, page.quoted
    for word in range(stretch.start - 1, max(start, stretch.start - 60) - 1, -1):
        if not quoted[word] and verb_at[word] >= 0 and not quoted[verbs[verb_at[word]].head]:
            return verb_at[word]
    return -1


def _claim(page: Page, stretch: Stretch, start: int) -> int:
    """The noun that tells of the words, as in "her claim that she “never saw it”", "a pledge to “clear the swamp”", or -1."""
    lower = page.syntax.words.lower
    for k in range(stretch.start - 2, max(start, stretch.start - _NEAR) - 1, -1):
        if page.quoted[k]:
            continue
        if lower[k + 1] == "that" and (lower[k] in _REMARKS or lower[k] in that_nouns()):
            return k
        if lower[k] in _PROMISES and page.syntax.classes[k + 1] == "2":
            return k
    return -1


def _clause_end(page: Page, stretch: Stretch, claim: int, end: int) -> int:
    """Where the verb begins whose subject a claim is: "Her claim that “it leaked” is old"; else the end of the sentence."""
    syntax = page.syntax
    index = syntax.clause_at[claim + 1] if claim >= 0 else -1
    if index < 0 or syntax.clauses[index].opener != claim + 1:
        return end
    stop = syntax.clauses[index].end
    stop += syntax.classes[stop : stop + 1] == '"'
    verb = syntax.verb_at[stop] if stop < end else -1
    ends = verb >= 0 and syntax.verbs[verb].form == "finite" and stop >= stretch.end
    return stop if ends else end


def _claimed(page: Page, draft: Draft, claim: int) -> bool:
    """Attribute a draft to whose claim it is, if that is told: "Hale's claim", "her claim"."""
    nouns, index = page.syntax.nouns, page.syntax.noun_at[claim]
    group = nouns[index] if index >= 0 else None
    if group is None or (group.possessor < 0 and page.syntax.classes[group.start] != "s"):
        return False
    owner = nouns[group.possessor] if group.possessor >= 0 else None
    draft.source = (owner.start, owner.end) if owner is not None else (group.start, group.start + 1)
    draft.cue = (claim, claim + 1)
    return True


def _begin(page: Page, stretch: Stretch, start: int, verb: int) -> int:
    """Where the phrase that holds a stretch begins: behind its verb, or with the clause."""
    syntax = page.syntax
    begin = stretch.start
    if syntax.words.lower[begin - 1] == ":":
        return begin  # "Star breaks silence: “I cried”"
    if verb >= 0 and begin - syntax.verbs[verb].end <= _NEAR:
        begin = min(syntax.verbs[verb].end, begin)
    if begin == stretch.start and verb >= 0:
        clause = syntax.clause_at[syntax.verbs[verb].head]
        if clause >= 0 and begin - syntax.clauses[clause].start <= _CLAUSE:
            begin = max(start, syntax.clauses[clause].start)
    while begin < stretch.start and (page.taken[begin] or not syntax.words.lower[begin][0].isalnum()):
        begin += 1
    return begin


def _stop(page: Page, stretch: Stretch, begin: int, end: int) -> int:
    """Where the phrase that holds a stretch ends."""
    lower, stop = page.syntax.words.lower, stretch.end
    if lower[stop : stop + 1] not in _BORDERS:
        stop = max(stop, noun_border(page, begin, end))
    while stop > stretch.end and (page.taken[stop - 1] or lower[stop - 1] in TRAILING):
        stop -= 1
    if lower[stop : stop + 1] == [")"] and "(" in lower[begin : stretch.start]:
        stop += 1
    return stop


def _calling(page: Page, verb: VerbGroup, at: int) -> int:
    """The cue of a verb that calls somebody the words in marks at `at`, or -1: "was branded “…”", "which he described as “…”"."""
    k = bisect_left(page.heads, verb.head)
    if page.heads[k : k + 1] != [verb.head]:
        return -1
    between = page.syntax.words.lower[verb.end : at]
    if not between:
        return k if "predicate" in page.cues[k].constructions else -1
    by_whom = verb.passive and between[0] == "by"
    return k if between[-1] == "as" and (by_whom or len(between) == 1) else -1


def _called(page: Page, stretch: Stretch, k: int, verb: VerbGroup) -> None:
    """File what somebody is called, with the "which" or "what" that stands for him; no name: "a group called “The Gulls of Bonn”"."""
    words, source = page.syntax.words, page.cues[k].source
    draft = Draft("direct", [(stretch.first, stretch.stop)], [stretch], k, "fragment_in_marks", "clause_around")
    if verb.passive:
        draft.source = _agent(page, verb, stretch)
        if draft.source is None and words.text[stretch.inner_start].isupper():
            return
    elif source is not None and words.lower[source[0] - 1] in RELATIVES:
        draft.kind, draft.pieces = "mixed", [(source[0] - 1, source[0]), (stretch.start, stretch.end)]
    page.add(draft)


def _agent(page: Page, verb: VerbGroup, stretch: Stretch) -> tuple[int, int] | None:
    """Who calls somebody so, where a "by" behind the verb or behind the stretch tells it."""
    for at in (verb.end, stretch.end):
        if page.syntax.words.lower[at : at + 1] == ["by"]:
            group = page.syntax.noun_at[at + 1] if at + 1 < len(page.syntax.noun_at) else -1
            if group >= 0:
                return page.syntax.nouns[group].start, page.syntax.nouns[group].end
    return None


def _attribute(page: Page, draft: Draft, stretch: Stretch, start: int, verb: int) -> None:
    """The cue that comes last before the stretch in its sentence; failing that, the subject of its clause."""
    syntax = page.syntax
    first, stop = bisect_left(page.heads, start), bisect_left(page.heads, stretch.start)
    near = [k for k in range(first, stop) if not page.quoted[page.heads[k]]]
    if near:
        draft.find = near[-1]
        return
    if verb < 0:
        return
    head = syntax.verbs[verb].head
    clause = syntax.clause_at[head]
    subject = syntax.clauses[clause].subject if clause >= 0 else None
    if syntax.classes[syntax.verbs[verb].end] == "I" and page.blocks[stretch.block][2] in ("title", "deck"):
        return  # "Summit opens with plea for ‘action’": the plea is somebody's, not the summit's
    if subject is not None and not syntax.verbs[verb].passive and _may_speak(page, subject, syntax.verbs[verb]):
        draft.source = (subject.start, subject.end)
        draft.cue = (head, head + 1)


def _is_on_show(page: Page, at: int, start: int) -> bool:
    """Whether the words before `at` tell where it can be read, or that it is the law's: "banners reading", "two counts of"."""
    lower = page.syntax.words.lower
    at -= lower[at - 1] in (",", ":")
    if lower[at - 1] in ("of", "to") and lower[at - 2] in _CHARGES:
        return True
    return lower[at - 1] in _SHOWING and not _SURFACES.isdisjoint(lower[max(start, at - _WRITTEN) : at])


def _may_speak(page: Page, subject: NounGroup, verb: VerbGroup) -> bool:
    """False for "This would have “a great influence”", "It was “his fault”": the words are somebody's, but not the subject's."""
    if page.syntax.words.lower[subject.start] in _THINGS:
        return False
    lower = page.syntax.words.lower
    if verb.lemma == "be" and lower[verb.end] != "like":
        return lower[subject.head] in _SAYINGS  # "Her answer was “no such thing”"
    return subject.kind != "common" or verb.lemma not in ("have", "get")


_WRITTEN = 7  # words between a banner, with what is printed on it, and the words in marks
_CHARGES = frozenset("count counts charge charges guilty".split())
_SHOWING = frozenset(
    "reading read reads saying said says proclaiming declaring bearing with words slogan slogans".split()
)
_SURFACES = frozenset(
    """banner banners placard placards sign signs poster posters billboard billboards t-shirt t-shirts shirt shirts flag
    flags sticker stickers plaque graffiti sweatshirt sweatshirts badge badges""".split()
)  # nobody who stands near speaks what is written there
_PROMISES = frozenset(
    """call calls commitment demand demands invitation offer plea pleas pledge pledges promise promises threat threats vow
    vows""".split()
)  # with "to"
_REMARKS = frozenset(
    """admission comment comments contention declaration observation pledge remark remarks reply response revelation tweet
    vow""".split()
)  # with "that", besides those before which a clause may stand
_SAYINGS = frozenset(
    """advice answer argument catchphrase claim comment complaint excuse explanation line mantra message motto phrase plea
    promise question reaction refrain remark reply response slogan verdict view warning word words""".split()
)  # what is said, of which "was “…”" tells how it goes
_THINGS = frozenset("it this that these those there which".split())
