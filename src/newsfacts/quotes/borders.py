"""Borders of what is reported: where the author, the next cue or an addition takes over."""

from __future__ import annotations

from ..layers import CueFind, Syntax, VerbGroup
from ..rules import compiled
from .page import Page, Stretch

TRAILING = frozenset(".,;:!?—–-…)") | {"--", "..."}
"""Words that are trimmed off the ends of what is reported."""

NOMINAL = frozenset("object predicate as for on of about against at to with doing to_do whom_to_do".split())
"""Constructions whose content is a phrase, not a clause."""

RELATIVES = frozenset("what which that who".split())
"""Words before a source that stand for what it speaks of: "what she called a farce"."""

_SUBORDINATORS = frozenset("as after although though since amid despite whereas".split())
_GOES_ON = frozenset("including as to not or such like especially particularly".split())  # after a comma in a phrase
_ADDITIONS = frozenset("which who a an".split())  # after the last comma: more often the author's than not
_AUTHORS = frozenset("compared up down according".split())  # the same, whatever comes behind
_ASIDES = frozenset("a an the who which while when as in on at".split())  # the same behind a comma within the marks
_JOINING = frozenset("and but though although while".split())
_COMPARED = frozenset("another others other".split())  # "half said yes, while others said no"
_EVER = frozenset("however whatever whoever wherever".split())  # "that whatever happens, the dam will hold"
_BREAKS = frozenset({";", "—", "–", "--"})
_TURNS = _BREAKS | _SUBORDINATORS | frozenset("when while on at in during ,".split())  # where a phrase may end
_OCCASIONS = frozenset(
    "interview statement speech rally conference debate email memo tweet letter event address twitter remarks column "
    "appearance ad post briefing meeting forum call facebook editorial op-ed hearing visit trip tour talks session stop "
    "convention".split()
)


def border(page: Page, k: int, start: int, end: int) -> int:
    """Where the reported matter ends: at the end of the sentence, or where the author or the next cue takes over."""
    find = page.cues[k]
    lower = page.syntax.words.lower
    fronted = (
        start < end
        and find.form in ("clause", "that")
        and (page.syntax.classes[start] in "S3" or lower[start - 1] == "," or lower[start] in _EVER)
    )
    if not fronted:
        end = min(end, _clause_end(page, find), _main_start(page, find))
    for j in range(k + 1, len(page.cues)):
        other = page.cues[j]
        if other.head >= end:
            break
        if fronted and lower[other.begin - 1] == ",":
            fronted = False  # "that if she were asked, she would say …": the main clause of what is reported
            continue
        cut = _takes_over(page, find, other, start)
        if cut > 0:
            end = cut
            break
    for stretch in page.near(start, end):
        if start < stretch.end < end and _breaks_off(page, stretch):
            end = stretch.end
            break
    end = noun_border(page, start, end) if find.form in NOMINAL else _clause_border(page, find, start, end)
    if page.quoted[find.head]:
        return end
    while end > start + 1 and lower[end - 1] in TRAILING and not page.quoted[end - 1]:
        end -= 1
    if page.quoted[end : end + 2] == b"\0\1" and lower[end] == ",":
        end += 1  # "…, “…”": the clause goes on in marks
    if end < len(page.quoted) and page.quoted[end] and not page.quoted[end - 1]:
        end += 1  # the mark right after opens what belongs to it
    if page.quoted[end - 1]:
        end = max([end, *(s.end for s in page.near(end - 1, end) if s.start < end <= s.end)])
    return end


def _main_start(page: Page, find: CueFind) -> int:
    """Where the main clause begins that a clause with a cue stands before: "While she said it was late, Weiss stayed"."""
    syntax = page.syntax
    own = syntax.clauses[find.clause] if find.clause >= 0 else None
    if own is None or own.governor < 0 or own.kind not in ("adverbial", "fronted"):
        return 1 << 60
    subject = syntax.clauses[own.governor].subject
    if subject is None or subject.start <= find.after + 1 or syntax.words.lower[subject.start - 1] != ",":
        return 1 << 60
    return subject.start - 1


def _clause_end(page: Page, find: CueFind) -> int:
    """The end of the clause that is reported, with those joined to it; failing that, of the cue's own clause."""
    syntax = page.syntax
    if find.clause < 0:
        return 1 << 60
    end, own, clauses = 0, find.clause, syntax.clauses
    sentence = clauses[own].sentence
    inside: set[int] = set()
    for index in range(own + 1, len(clauses)):
        clause = clauses[index]
        if clause.sentence != sentence:
            break
        reported = clause.governor == own and clause.kind == "complement" and abs(clause.start - find.after) <= 2
        if reported or clause.coordinated in inside:
            inside.add(index)
            end = max(end, clause.end)
    if end > find.after + 1:
        last = syntax.sentences[sentence].end
        if end < last - 1 and syntax.classes[end] == ":" and not page.quoted[end + 1]:
            return 1 << 60  # "that there is one choice: the dam must go"
        whole = end >= last or syntax.classes[end] in ',;:-.()"CS34Rr'
        lacking = not finite_between(page, find.after, end)
        return end if whole and not lacking else 1 << 60
    end = clauses[own].end
    whole = find.form != "that" or finite_between(page, find.after, end)
    return end if whole and end > find.after + 1 else 1 << 60


def finite_between(page: Page, start: int, end: int) -> bool:
    """True where a finite verb stands between these words."""
    verbs = page.syntax.verbs
    return "finite" in [verbs[verb].form for verb in {*page.syntax.verb_at[start:end]} if verb >= 0]


def _takes_over(page: Page, find: CueFind, other: CueFind, start: int) -> int:
    """Where another cue of the sentence ends what this one reports, or 0: "…, adding that …", "… and said …"."""
    lower, syntax = page.syntax.words.lower, page.syntax
    at = other.begin
    if at <= start + 1 or page.quoted[other.head] != page.quoted[find.head]:
        return 0
    if other.lemma == "according to":
        return at if lower[at - 1] == "," else 0
    before = at - 1
    own = other.source is not None and other.begin == other.source[0]
    if own and lower[before] == "," and other.form in ("that", "clause", "quote"):
        return before
    verb = syntax.verb_at[other.head]
    form = syntax.verbs[verb].form if verb >= 0 else ""
    if form == "ing" and lower[before] == "while" and other.form in ("that", "clause", "quote"):
        return before - (lower[before - 1] == ",")  # "it was late while adding that …"
    if form == "ing" and lower[before] == ",":
        governor = syntax.clauses[other.clause].governor if other.clause >= 0 else -1
        return before if governor < 0 or governor <= find.clause or page.quoted[before - 1] else 0
    if own and form == "finite" and lower[before] in ("while", "however") and lower[before - 1] == ",":
        return before - 1  # "…, while Weiss called it a farce"
    while before > start and lower[before] in ("also", "then", "later", "by", "while", "has"):
        before -= 1
    if form == "finite" and lower[before] in ("and", "but", "while"):
        ends = lower[before - 1] == "," or find.form in NOMINAL
        if own and (ends or (other.form and _in_tense_of_cue(page, find, other.head, start))):
            return before
        again = other.lemma in ("say", "add") or page.quoted[before - 1] or lower[before - 1] == ","
        again = again or _in_tense_of_cue(page, find, other.head, start)
        if not own and other.form and (again or _joined(syntax, other.clause, find.clause)):
            return before
    return 0


def _clause_border(page: Page, find: CueFind, start: int, end: int) -> int:
    """The end of a reported clause before an addition that is all but always the author's."""
    lower, classes = page.syntax.words.lower, page.syntax.classes
    for match in compiled("[,;-]").finditer(classes, start + 3, max(start + 3, end - 2)):
        k = match.start()
        if page.quoted[k]:
            at = k + 2  # behind a mark that closes: said it “sends a message,” and she thanked the crowd
            if not page.quoted[at] and lower[at] in _JOINING and _author_ahead(page, find, at + 1, start, end):
                return at
            continue
        following = lower[k + 1]
        if classes[k] == ";" or (classes[k] == "," and following in _AUTHORS):
            return k
        if following == "nor" and find.form == "question":
            return k  # "would not say whether …, nor did he …"
        if lower[k] in ("—", "–", "--") and following in ("a", "an"):
            return k
        if following in _ADDITIONS and "," not in lower[k + 1 : end]:
            return k
        if following == "even" and lower[k + 2] == "as":
            return k
        if following == "while" and (classes[k + 2] in "mq" or lower[k + 2] in _COMPARED):
            return k
        if following in _JOINING and _author_ahead(page, find, k + 2, start, end):
            return k
    return end


def _author_ahead(page: Page, find: CueFind, at: int, start: int, end: int) -> bool:
    """True where a clause with its own subject begins here and has the tense of the cue."""
    syntax = page.syntax
    while at < end and syntax.classes[at] == "R":
        at += 1
    group = syntax.noun_at[at] if at < end else -1
    after = syntax.nouns[group].end if group >= 0 else at
    verb = syntax.verb_at[after] if after < end else -1
    return (
        verb >= 0
        and syntax.verbs[verb].form == "finite"
        and _in_tense_of_cue(page, find, syntax.verbs[verb].head, start)
    )


def _in_tense_of_cue(page: Page, find: CueFind, word: int, start: int) -> bool:
    """True where a verb has the tense of the cue and the reported clause another: it is the author's."""
    syntax = page.syntax
    cue, verb = syntax.verb_at[find.head], syntax.verb_at[word]
    if cue < 0 or verb < 0:
        return False
    first = next((v for v in syntax.verbs[cue + 1 : cue + 4] if v.form == "finite" and v.head >= start), None)
    if first is None or first.head >= word:
        return False
    return _time(syntax.verbs[cue]) == _time(syntax.verbs[verb]) != _time(first)


def _time(verb: VerbGroup) -> tuple[str, bool, str]:
    return verb.tense, verb.modality is not None, verb.aspect if verb.tense == "PAST" else ""


def _breaks_off(page: Page, stretch: Stretch) -> bool:
    """True where a comma at the closing mark ends what is reported, and an addition of the author's follows."""
    syntax = page.syntax
    comma = syntax.words.lower[stretch.end] == ","  # outside the marks: “…”, prompting boos
    verb = syntax.verb_at[stretch.end + comma] if stretch.end + comma < len(syntax.verb_at) else -1
    if not comma and syntax.words.lower[stretch.stop - 1] != ",":
        return False
    if verb >= 0 and syntax.verbs[verb].form == "ing":
        return True
    return not comma and syntax.words.lower[stretch.end] in _ASIDES


def _joined(syntax: Syntax, clause: int, cue: int) -> bool:
    """True where a clause shares the subject of the cue's clause, and is not a further part of what it reports."""
    while clause >= 0 and clause != cue:
        clause = syntax.clauses[clause].coordinated
    return clause == cue


def _is_within(page: Page, start: int, k: int) -> bool:
    """True for the dash of "7–10%" and the semicolon of "(£4.8bn; $9.4bn)"."""
    lower, classes = page.syntax.words.lower, page.syntax.classes
    if classes[k - 1] == "m" == classes[k + 1 : k + 2]:
        return True
    return lower[k] == ";" and lower[start:k].count("(") > lower[start:k].count(")")


def noun_border(page: Page, start: int, end: int) -> int:
    """The end of a reported noun phrase or infinitive: before what says when and where, and before the next clause."""
    syntax = page.syntax
    lower, classes = syntax.words.lower, syntax.classes
    for k in range(start + 1, end):
        word = lower[k]
        if page.quoted[k] or (word not in _TURNS and classes[k] not in "CY" and not page.quoted[k - 1]):
            continue
        if page.quoted[k - 1] and lower[k - 2] == ",":
            return k
        if (word in _BREAKS and not _is_within(page, start, k)) or (
            word in _SUBORDINATORS and not (word in ("as", "since") and not _clause_ahead(page, k, end))
        ):
            return k
        if word in ("when", "while") and not _clause_ahead(page, k, end):
            return k  # "declined to comment when asked", "praised him while touring the port"
        if (
            word == ","
            and (classes[k + 1 : k + 2] not in ("A", "N", "P", "K", "q", "I") or lower[k + 1] == "another")
            and (k + 1 == end or lower[k + 1] not in _GOES_ON)
        ):
            return k
        if word in ("on", "at", "in", "during") and _occasion_ahead(page, k, end):
            return k
        if classes[k] == "Y" and k + 1 == end and k > start + 1 and classes[k - 1] != "I":
            return k  # not "a strike for Monday"
        if classes[k] == "C" and k + 1 < end and syntax.verb_at[k + 1] >= 0:
            verb = syntax.verbs[syntax.verb_at[k + 1]]
            if verb.form == "finite" and not (classes[k - 1] in "Ade" and classes[k + 1 : k + 3] == "dI"):
                return k  # not "called it untrue and fabricated by them"
        if word in ("and", "but") and _clause_ahead(page, k, end):
            return k  # "called her a liar and Lee left"
    return end


def _clause_ahead(page: Page, word: int, end: int) -> bool:
    """True where a subject and its finite verb follow."""
    syntax = page.syntax
    group = syntax.noun_at[word + 1] if word + 1 < end else -1
    if group < 0:
        return False
    after = syntax.nouns[group].end
    verb = syntax.verb_at[after] if after < end else -1
    return verb >= 0 and syntax.verbs[verb].form == "finite"


def _occasion_ahead(page: Page, word: int, end: int) -> bool:
    """True for "on Monday", "in an interview", "at a rally": when and where it was said."""
    syntax = page.syntax
    if word + 1 >= end:
        return False
    if syntax.classes[word + 1] == "Y":
        return True
    group = syntax.noun_at[word + 1]
    return group >= 0 and syntax.words.lower[syntax.nouns[group].head] in _OCCASIONS
