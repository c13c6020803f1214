"""What follows a cue: addressee, when and where it was said, and where the reported matter begins."""

from __future__ import annotations

from ..layers import CueFind, NounGroup, Syntax
from ..lexicon.lookup import that_nouns
from .common import CLAUSAL, EMPTY, FAR, MAX_PHRASE, OPENING, QUESTION, group_at, phrase_after
from .forms import clause_starts, plainly_clause, read_form

# Words after a verb of saying that say when or how it was said, and may stand before what is reported.
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight recently later earlier again "
    "repeatedly publicly privately early late afterwards once there here then back first also simply only".split()
)
_OPENERS = frozenset("that which who what".split())
_OCCASIONS = frozenset("in at on during after from through via to by before of for with under following when".split())
_REACTING = frozenset("on to after following of".split())  # "in a report that", but not these, may hold what is said
_BEFORE_TIMES = frozenset("last this late early one next".split())
_OUTLETS = frozenset(
    "bbc reuters afp ap cnn tass xinhua itv times guardian telegraph mirror mail post journal bloomberg dpa pti ani kyodo yonhap "
    "bernama interfax npr cbs nbc abc rfi rte".split()
)
_DESKS = _OUTLETS.union("news sport sports radio television tv world magazine reporters journalists".split())
_GATHERINGS = frozenset(
    "conference briefing meeting rally hearing forum summit court committee inquiry inquest".split()
)
_UNNAMED = frozenset({"name", "identify", "quote"})  # "asked not to be named" is no matter that is reported
_QUANTIFYING = frozenset(
    """about almost another approximately around as at barely even exactly fewer just less more most nearly only over roughly
    under up""".split()
)
_TIME_HEADS = frozenset("week month year night morning afternoon evening weekend day days weeks months time".split())
_STOPS = frozenset('.,;:"')  # classes of words over which no cue reaches
_TIMES = _DAYS | _TIME_HEADS
_ADJUNCTS = _TIMES | _BEFORE_TIMES | _OCCASIONS


def read_after(syntax: Syntax, find: CueFind, at: int, last: int) -> None:
    """What follows the cue: addressee, adjuncts, and the construction of what is reported."""
    near = _skip_adjuncts(syntax, at, last, find.constructions)
    if near < last:
        if "whom" in find.constructions:
            near = _read_addressee(syntax, find, near, last)
        elif syntax.words.lower[near] == "to":
            near = _read_hearer(syntax, find, near, last)
    find.form, find.after = read_form(syntax, find, near, last)
    if find.passive or find.form not in ("", "object"):
        return
    _read_complement(syntax, find, at, last)
    if near < last and find.after == near + 1 and syntax.words.lower[near] == "as" and syntax.classes[near] == "R":
        find.after = near  # "said as many as 20 men fled"
    if find.form == "" and find.lemma in CLAUSAL:
        _read_fronted(syntax, find, at, last)
        if find.form == "":
            _read_anything(syntax, find, find.after, last)


def _read_anything(syntax: Syntax, find: CueFind, at: int, last: int) -> None:
    """After a verb of saying that nothing stands before, whatever has a finite verb is a clause that it reports."""
    if at >= last or syntax.words.lower[find.begin - 1] in (",", "”", '"', "''"):
        return
    verb = syntax.verb_at[at]
    gerund = verb >= 0 and syntax.verbs[verb].form == "ing"
    if verb >= 0 and not gerund and find.source is not None:
        if syntax.verbs[verb].form in ("finite", "en") and syntax.words.lower[find.source[0] - 1] in _OPENERS:
            find.form, find.after = "clause", at  # "a plan that she said had failed"
        return
    if not gerund and syntax.classes[at] not in "S3I," and syntax.words.lower[at] not in ("if", "when", "as", "about"):
        return
    if syntax.classes[at] in "I,":
        if (
            find.lemma == "say"
            and syntax.words.lower[find.head - 1] != "that"  # "That said, …"
            and find.source is not None
            and find.source[0] < find.head
            and _main_ahead(syntax, at, last)
        ):
            find.form, find.after = "clause", at + (syntax.classes[at] == ",")
        return
    after = syntax.verbs[verb].end if gerund else at + 1
    finite = (syntax.verb_at[k] >= 0 and syntax.verbs[syntax.verb_at[k]].form == "finite" for k in range(after, last))
    if any(finite):
        find.form, find.after = "clause", at


def _main_ahead(syntax: Syntax, at: int, last: int) -> bool:
    """True where a comma and then a subject with its verb follow: "said despite the rain, the race is on"."""
    if '"' in syntax.classes[at:last]:
        return False
    return any(syntax.classes[k] == "," and clause_starts(syntax, k + 1) for k in range(at + 1, last - 1))


def _read_fronted(syntax: Syntax, find: CueFind, at: int, last: int) -> None:
    """What is reported may begin with a clause of its own: "he said while costs rise, prices will hold"."""
    if find.clause < 0 or at >= last or syntax.words.lower[find.begin - 1] in (",", "”", '"', "''"):
        return
    if syntax.classes[at] not in "S3" and syntax.words.lower[at] not in ("when", "as"):
        return
    clauses = syntax.clauses
    own = clauses[find.clause]
    for index in range(find.clause + 1, min(find.clause + 8, len(clauses))):
        clause = clauses[index]
        if clause.sentence != own.sentence:
            return
        if clause.kind == "main" and clause.coordinated == own.index and syntax.words.lower[clause.start - 1] == ",":
            find.form, find.after = "clause", at
            return


def _read_complement(syntax: Syntax, find: CueFind, at: int, last: int) -> None:
    """The clause that the clause layer hangs on the cue, past whatever stands between."""
    can = find.constructions
    if find.clause < 0 or not ("clause" in can or "that" in can or "whom_to_do" in can):
        return
    if at >= last or (at == last - 1 and syntax.classes[at] == "."):
        return
    lower, clauses = syntax.words.lower, syntax.clauses
    own = clauses[find.clause]
    if lower[at : at + 1] == [","] and lower[find.begin - 1] in (",", "”", '"', "''"):
        return  # an inserted "…, he said, …": what is reported goes on around it
    if lower[at] == "on" and at + 1 < last and lower[at + 1] in that_nouns() and lower[at + 1][-1] == "s":
        return  # "commented on reports that …": the clause is the noun's
    noun_first = "whom" not in can and "whom_to_do" not in can and group_at(syntax, at) is not None
    if noun_first and not _complement_from(syntax, find.clause, at):
        return  # "repeated his claim that …": the clause is the noun's
    for index in range(find.clause + 1, min(find.clause + 8, len(clauses))):
        clause = clauses[index]
        if clause.sentence != own.sentence or clause.start > at + FAR:
            break
        if clause.governor != own.index or clause.start < at or clause.verb is None:
            continue
        if clause.kind == "complement":
            if clause.opener > find.end and lower[clause.opener - 1] in that_nouns():
                return
            opener = lower[clause.opener] if clause.opener >= 0 else ""
            bare = find.lemma != "deny" or plainly_clause(syntax, group_at(syntax, clause.start))
            bare = bare and lower[find.after] not in EMPTY  # "told them nothing they did not know"
            if opener == "that" or (opener == "" and "clause" in can and find.form == "" and bare):
                find.form, find.after = ("that", clause.start + 1) if opener else ("clause", clause.start)
                return
        elif clause.kind == "infinitival" and "whom_to_do" in can:
            if not (clause.verb.passive and clause.verb.lemma in _UNNAMED):
                find.form = "whom_to_do"
            return
    that = syntax.classes.find("9", at, min(at + MAX_PHRASE, last))
    if that < 0 or not _STOPS.isdisjoint(syntax.classes[at:that]):
        return
    if any(v >= 0 and syntax.verbs[v].form == "finite" for v in syntax.verb_at[at:that]):
        return
    if that > find.end and lower[that - 1] in that_nouns():
        return  # "called for a ban amid concerns that …"
    find.form, find.after = "that", that + 1


def _complement_from(syntax: Syntax, governor: int, at: int) -> bool:
    """True where a complement of the cue's clause begins at this word."""
    for clause in syntax.clauses[governor + 1 : governor + 4]:
        if clause.start == at and clause.kind == "complement" and clause.governor == governor:
            return True
    return False


def _read_hearer(syntax: Syntax, find: CueFind, at: int, last: int) -> int:
    """The word after "to reporters", where what is reported follows it; else `at`."""
    if at >= last - 1 or syntax.classes[at] == "2":
        return at
    group = group_at(syntax, at + 1)
    if group is not None and "to" in find.constructions and syntax.classes[group.end : group.end + 1] != "9":
        return at  # "admitted to a mistake", but "admitted to the press that …"
    if group is None or not _opens_matter(syntax, group.end, last) or syntax.words.lower[group.end] == "who":
        return at
    find.addressee = (group.start, group.end)
    return _skip_adjuncts(syntax, group.end, last)


def _read_addressee(syntax: Syntax, find: CueFind, at: int, last: int) -> int:
    group = group_at(syntax, at)
    if group is None or group.start != at:
        return at
    start, end = phrase_after(syntax, group, last)
    if end == group.end and find.lemma == "tell":
        end = _first_of_two(syntax, group, last)
    if end < last - 1 and syntax.words.lower[end] in ("'s", "’s") and syntax.noun_at[end + 1] >= 0:
        end = phrase_after(syntax, syntax.nouns[syntax.noun_at[end + 1]], last)[1]  # "told the BBC's This Week that"
    about = end < last and syntax.words.lower[end] == "about" and "about" in find.constructions
    if find.lemma != "tell" and not about and not _opens_matter(syntax, end, last):
        return at
    if find.lemma == "tell" and end < last and syntax.verb_at[end] >= 0 and syntax.classes[end] != "2":
        return at  # "told he would": the group is the subject of what is told
    find.addressee = (start, end)
    return _skip_adjuncts(syntax, _to_that(syntax, end, last), last)


def _first_of_two(syntax: Syntax, group: NounGroup, last: int) -> int:
    """The end of the first of two groups in front of a verb that look like one: "told a news conference aftershocks had ceased"."""
    start, end = group.start, group.end
    if end - start < 2 or end >= last or syntax.verb_at[end] < 0 or syntax.verbs[syntax.verb_at[end]].form != "finite":
        return end
    for k in range(start, min(end - 1, start + 4)):  # "told the BBC Weiss had left"
        if syntax.words.lower[k] in _OUTLETS and syntax.classes[k] == "P" and syntax.words.lower[k + 1] not in _DESKS:
            return k + 1
    if group.determiner not in ("a", "an") or end - start < 3:
        return end
    if group.plural and syntax.classes[end - 1] == "K":
        return end - 1
    name = end
    while syntax.classes[name - 1] == "P":
        name -= 1
    return name if start + 1 < name and syntax.words.lower[name - 1] in _GATHERINGS else end


def _to_that(syntax: Syntax, at: int, last: int) -> int:
    """The "that" behind a phrase which says where somebody was told: "told guests aboard the ferry that"; else `at`."""
    end = at
    while end < last - 1 and end < at + MAX_PHRASE and syntax.classes[end] == "I":
        group = group_at(syntax, end + 1)
        if group is None or group.start != end + 1:
            return at
        end = group.end
    return end if end < last and syntax.words.lower[end] == "that" and syntax.classes[end] == "9" else at


def _opens_matter(syntax: Syntax, at: int, last: int) -> bool:
    """True where reported matter may begin here, adjuncts skipped."""
    at = _skip_adjuncts(syntax, at, last)
    if at >= last:
        return True
    word = syntax.words.lower[at]
    return word in OPENING or word in QUESTION or word in (",", ":", ".", "that") or clause_starts(syntax, at)


def _skip_adjuncts(syntax: Syntax, at: int, last: int, kept: frozenset[str] = frozenset()) -> int:
    """The first word after what says when, where and how it was said; a preposition of `kept` begins no adjunct."""
    lower, classes = syntax.words.lower, syntax.classes
    start = at
    while at < last:
        word = lower[at]
        if word not in _ADJUNCTS and classes[at] not in "YR!" and not word.endswith("ly"):
            break
        if word == "there" and at + 1 < last and syntax.verb_at[at + 1] >= 0:
            break
        if classes[at] == "R" and word in _QUANTIFYING and _counts(classes, at + 1):
            break  # "said about 50 men fled"
        if (
            word in _DAYS
            or classes[at] in "YR!"
            or (word.endswith("ly") and syntax.verb_at[at] < 0)
            or (at > start and word in _TIME_HEADS and classes[at - 1] == "Y")
        ):
            at += 1
        elif word in _BEFORE_TIMES and at + 1 < last and (lower[at + 1] in _TIME_HEADS or classes[at + 1] == "Y"):
            at += 2
        elif word in _OCCASIONS and word not in kept and classes[at] != "2":
            end = _occasion(syntax, at, last)
            if end == at:
                break
            at = end
        else:
            break
        if at - start > MAX_PHRASE:
            return start
    return at


def _counts(classes: str, at: int) -> bool:
    """Whether a number or an amount follows, adverbs aside: "at least 40"."""
    while classes[at : at + 1] == "R":
        at += 1
    return classes[at : at + 1] in ("m", "$", "q", "%")


def _occasion(syntax: Syntax, at: int, last: int) -> int:
    """The end of "in a statement", "on Friday", "during a visit to Rome": `at` where it is part of what is reported."""
    lower = syntax.words.lower
    end = at
    for _ in range(4):
        if end >= last - 1 or lower[end] not in _OCCASIONS:
            break
        group = group_at(syntax, end + 1)
        if group is None:
            if syntax.classes[end + 1] not in "Ym":
                break
            end += 2
            continue
        end = group.end
        if end < last - 1 and lower[end] in ("'s", "’s") and syntax.noun_at[end + 1] >= 0:
            group = syntax.nouns[syntax.noun_at[end + 1]]  # "on New Year's Day"
            end = group.end
        head = lower[group.head]
        if head in that_nouns() and lower[end : end + 1] == ["that"]:
            if head[-1] == "s" or lower[group.start - 1] in _REACTING:
                return at  # "on reports that …", "to a claim that …"
        if head in _TIMES or syntax.classes[group.head] in "Yy":
            break
    if end == at:
        return at
    while end < last and (lower[end] in _DAYS or syntax.classes[end] == "Y"):
        end += 1
    if end >= last:
        return end
    word = lower[end]
    timed = syntax.classes[end - 1] in "Yym" or not _TIMES.isdisjoint(lower[at:end])
    if word in OPENING or word in (",", ":", ".", "that") or timed or syntax.classes[end] == "2":
        return end
    return at
