"""The frame of a reporting verb: its source before or after it, and what it reports."""

from __future__ import annotations

from ..layers import CueFind, NounGroup, Syntax, VerbGroup, new_cue_find
from ..lexicon.rows import CueWord
from .common import MAX_PHRASE, group_at, phrase_after
from .matter import read_after

_PAPERS = frozenset("mail independent scotland".split())  # "the Mail on Sunday"
_RELATIVE = frozenset("who which that".split())
_NOMINATIVE = frozenset("i he she we they".split())
_COURTS = frozenset("court jury inquest tribunal hearing inquiry jurors magistrates trial".split())
_HEARD = frozenset({"that", "quote", "clause"})
_PARTS_OF_PLACES = frozenset("new north south west east saudi united sri el costa papua british northern".split())
_WHOM = frozenset("tell inform assure remind warn reassure promise".split())  # "a man told that the road was shut"


def verb_frame(syntax: Syntax, verb: VerbGroup, row: CueWord, constructions: frozenset[str], end: int) -> CueFind:
    """The cue that a verb is, up to the word `end`, with its frame."""
    start, head, lower, classes = verb.start, verb.head, syntax.words.lower, syntax.classes
    sentence = syntax.sentences[syntax.sentence_at[head]]
    first, last = sentence.start, sentence.end
    passive = verb.passive or (lower[start - 1] == "first" and lower[end : end + 1] == ["by"])
    source, inverted = (None, False) if passive else _subject(syntax, verb, last)
    if verb.passive and verb.form == "en" and ("quote" in constructions or " " in row.lemma):
        source = _bare_past(syntax, verb, first, end)
        passive = source is None
    elif not passive and (
        source is None or inverted or classes[start - 1] == '"' or (verb.end < len(lower) and classes[verb.end] == ",")
    ):
        source, inverted = _mend(syntax, verb, source, inverted, first)
    if source is not None and verb.form in ("infinitive", "ing") and _expletive(syntax, source, start):
        source, constructions = None, frozenset()  # "It is important to note that …": nobody notes it
    clause, begin, at = syntax.clause_at[head], start, end
    if source is not None:
        subject = source[0]
        if row.lemma == "hear" and lower[source[1] - 1] in _COURTS:
            constructions = _HEARD  # "…, the court heard"
        if inverted:
            at = source[1]
        elif source[1] + 2 < start and classes[source[1]] in ",-":
            source = _named(syntax, source)
        if verb.passive or (verb.form == "finite" and (clause < 0 or syntax.clauses[clause].start <= source[0])):
            begin = min(subject, start)  # nothing but its own additions stands between
    find = new_cue_find(
        head, end, head, row.lemma, row.sense, constructions, clause, source, begin=begin, passive=passive
    )
    if passive:
        _by_agent(syntax, find, end, last)
        if find.source is not None:
            if _as_reported(syntax, find):
                return find
            at = find.source[1]
    read_after(syntax, find, at, last)
    if passive and find.addressee is None and row.lemma in _WHOM:
        find.addressee = _told(syntax, verb)
    return find


def _expletive(syntax: Syntax, source: tuple[int, int], start: int) -> bool:
    """Whether "it" only stands for an infinitive: "it is hard to say why", "it bears noting that"."""
    word = syntax.words.lower[source[0]]
    if word != "it" or source[1] - source[0] != 1 or source[0] >= start - 1:
        return False
    return syntax.classes[start - 1] == "A" or syntax.words.lower[start - 1] in ("bears", "bear", "worth")


def _subject(syntax: Syntax, verb: VerbGroup, last: int) -> tuple[tuple[int, int] | None, bool]:
    """The noun phrase that does the reporting, and whether it follows the verb."""
    index = syntax.clause_at[verb.head]
    steps = 0
    while index >= 0 and steps < 4:
        clause = syntax.clauses[index]
        if clause.subject is None and clause.kind == "relative" and 0 <= clause.opener < verb.start and not steps:
            if syntax.words.lower[clause.opener] == "who":
                return (clause.opener, clause.opener + 1), False  # "who on Tuesday called it a farce"
        if clause.subject is not None:
            group = clause.subject
            opener = clause.opener
            if (
                clause.kind == "relative"
                and group.end <= opener < verb.start
                and syntax.words.lower[opener] in _RELATIVE
            ):
                return (opener, opener + 1), False
            if group.start > verb.head:
                return phrase_after(syntax, group, last), verb.form == "finite"  # "After saying no, Weiss left"
            if steps == 0:
                following = syntax.classes[group.end]
                if following == "I":
                    return _phrase_before(syntax, group, verb.start), False
                if following == "(" and syntax.classes[group.end + 2 : group.end + 3] == ")":
                    return (group.start, _past_initials(syntax, group, verb.start)), False
                if following == "C" and clause.start == group.start:
                    return (group.start, _past_second(syntax, group, verb.start)), False
                if group.start and syntax.classes[group.start - 1] in "I3":
                    return (_past_occasion(syntax, group), group.end), False
            if syntax.classes[group.start : group.start + 2] == "AC" and syntax.classes[group.start - 1] in "BWbE":
                return (group.start + 2, group.end), False  # "The dam is safe and Hale said so"
            return (group.start, group.end), False
        index = clause.coordinated if clause.coordinated >= 0 else clause.governor
        steps += 1
    return None, False


def _past_occasion(syntax: Syntax, group: NounGroup) -> int:
    """Where the name begins in a group that opens with an occasion: "After the hearing Weiss said"."""
    name = syntax.classes.find("P", group.start, group.end)
    occasion = name - group.start > 1 and syntax.classes[group.start] == "D" and syntax.classes[name - 1] in "NA"
    return name if occasion else group.start


def _past_initials(syntax: Syntax, group: NounGroup, stop: int) -> int:
    """The end of a noun group that initials in brackets part: "a Finance Office (FO) official said", "Col (Retd) Hale said"."""
    beyond = group_at(syntax, group.end + 3)
    if beyond is None or beyond.start != group.end + 3 or beyond.end > stop or syntax.words.times[beyond.head] != ".":
        return group.end
    return _phrase_before(syntax, beyond, stop)[1] if beyond.end < stop else stop


def _past_second(syntax: Syntax, group: NounGroup, stop: int) -> int:
    """The end of a second noun group that "and" joins to the first of the clause: "Hale and Voss, who left, said"."""
    second = group_at(syntax, group.end + 1)
    if second is None or second.start != group.end + 1 or syntax.words.lower[group.end] not in ("and", "&"):
        return group.end
    beside = second.end + (syntax.classes[second.end] == "R")  # "Traders and analysts here said"
    return second.end if stop in (second.end, beside) or syntax.classes[second.end] == "," else group.end


def _mend(
    syntax: Syntax, verb: VerbGroup, source: tuple[int, int] | None, inverted: bool, first: int
) -> tuple[tuple[int, int] | None, bool]:
    """The subject where a quotation or a long addition hides it: “…,” said Weiss; Weiss, who …, told a rally."""
    start = verb.start
    if inverted and source is not None and source[0] == verb.end and _finite_at(syntax, source[1]):
        if syntax.classes[start - 2 : start] != ',"':  # not “…,” said Weiss of J.B. Were
            return _first_group(syntax, first, start), False  # "Weiss, who left in May, said she was ill"
    if syntax.classes[start - 1 : start] == '"' and start > first and verb.form not in ("ing", "infinitive"):
        group = group_at(syntax, verb.end)
        if group is not None and group.start == verb.end and verb.lemma != "tell":
            if _finite_at(syntax, group.end):
                return source or _first_group(syntax, first, start), False
            owner = syntax.classes[group.end : group.end + 1] == "0"
            if owner and inverted and source is not None and source[0] == group.start:
                return source, True  # “…,” said the study's author
            if group.kind == "name":
                return (group.start, group.end), True
            return phrase_after(syntax, group, len(syntax.classes)), True  # “…,” said a spokesman for the bank
    if verb.lemma == "tell" and inverted and syntax.words.lower[start - 1] == ",":
        return _behind_mark(syntax, first, start), False
    if source is None and start == first and (speaker := _announced(syntax, verb)) is not None:
        return speaker, True
    if source is not None and syntax.classes[verb.end : verb.end + 1] == "," and start > first:
        inserted = _inserted(syntax, source[0], start)  # "The plan, an aide said, is …"
        if inserted is not None:
            return inserted, False
    if source is None and verb.form == "finite" and start > first and syntax.classes[start - 1] == "P":
        begin = start - 1  # "In an interview Weiss declared": the name alone
        while begin > first and syntax.classes[begin - 1] == "P":
            begin -= 1
        return (begin, start), False
    return source, inverted


def _behind_mark(syntax: Syntax, first: int, stop: int) -> tuple[int, int] | None:
    """The noun phrase behind the last quotation mark before a verb: “…,” Weiss, who …, told a rally."""
    opening = max(first, syntax.classes.rfind('"', first + 1, stop) + 1)
    while opening < stop and syntax.classes[opening] in ",.\"'":
        opening += 1
    group = group_at(syntax, opening)
    return (group.start, group.end) if group is not None else None


def _announced(syntax: Syntax, verb: VerbGroup) -> tuple[int, int] | None:
    """Who speaks behind a verb that opens its sentence, up to a colon: "Says Anna Weiss, a farmer: “…”"."""
    group = group_at(syntax, verb.end)
    last = syntax.sentences[syntax.sentence_at[verb.head]].end
    plain = verb.form == "finite" and verb.lemma not in (syntax.words.lower[verb.head], "ask", *_WHOM)
    if group is None or group.start != verb.end or not plain:
        return None
    return phrase_after(syntax, group, last) if syntax.classes.find(":", group.end, last) > 0 else None


def _finite_at(syntax: Syntax, word: int) -> bool:
    """True where a finite verb begins here, or after a nominative a past form that looks like a participle."""
    index = syntax.verb_at[word] if word < len(syntax.verb_at) else -1
    if index < 0 or syntax.verbs[index].start != word:
        return False
    form = syntax.verbs[index].form
    return form == "finite" or (form == "en" and syntax.words.lower[word - 1] in _NOMINATIVE)


def _first_group(syntax: Syntax, first: int, stop: int) -> tuple[int, int] | None:
    """The noun phrase that opens the sentence, or None."""
    group = group_at(syntax, first)
    return (group.start, group.end) if group is not None and group.start == first and group.end < stop else None


def _inserted(syntax: Syntax, after: int, stop: int) -> tuple[int, int] | None:
    """The noun phrases from the last comma to the verb, where there are no others: "…, members and leaders say, …"."""
    begin = stop
    while begin > after and stop - begin <= MAX_PHRASE:
        if syntax.classes[begin - 1] == ",":
            return (begin, stop) if begin < stop and syntax.noun_at[begin] >= 0 else None
        if syntax.noun_at[begin - 1] < 0 and syntax.classes[begin - 1] not in "CI":
            return None
        begin -= 1
    return None


def _named(syntax: Syntax, source: tuple[int, int]) -> tuple[int, int]:
    """The name that stands beside a description: "the spokesman, Karim Aziz, said"."""
    end = source[1]
    described, nouns = syntax.noun_at[source[0]], syntax.nouns
    last = syntax.noun_at[end - 1]  # "a fisherman in Rome, Karim Aziz, said": he, not Rome
    if "common" not in (nouns[last].kind, nouns[described].kind):
        return source
    group = group_at(syntax, end + 1)
    if group is None or group.start != end + 1 or group.kind != "name":
        return source
    if syntax.classes[group.end] not in ",-" and not _placed(syntax, group):
        return source
    if nouns[last].kind != "common" and (
        group.end - group.start < 2 or syntax.words.lower[group.start] in _PARTS_OF_PLACES
    ):
        return source  # "a clerk in Rome, Italy, said"
    return group.start, group.end


def _placed(syntax: Syntax, group: NounGroup) -> bool:
    """Whether a name is followed up to a comma by where it belongs: "her lawyer, Tom Hale of Hale & Lane, said"."""
    classes, end = syntax.classes, group.end
    comma = classes.find(",", end, end + MAX_PHRASE)
    return classes[end] == "I" and comma > 0 and not classes[end:comma].strip("IPNDAC0")


def _bare_past(syntax: Syntax, verb: VerbGroup, first: int, end: int) -> tuple[int, int] | None:
    """The subject of a past form that looks like a participle: "…, Weiss told a rally", "Weiss, a lawyer, said"."""
    lower = syntax.words.lower
    if verb.start == verb.head > first and syntax.classes[verb.start - 1] == "r":
        return verb.start - 1, verb.start  # "Weiss, who predicted a third would vote"
    if (
        verb.start != verb.head
        or verb.start <= first
        or lower[verb.head + 1 : verb.head + 2] in (["by"], ["to"], ["of"])
    ):
        return None
    if syntax.classes[verb.head] == "e":
        return None  # "a track, a song written for them": no past
    adverb = syntax.classes[verb.start - 1] == "R" or lower[verb.start - 1] in ("then", "also", "later")
    beside = verb.start - 1 - adverb
    before = syntax.noun_at[beside] if beside >= first else -1
    if before >= 0:
        group = syntax.nouns[before]
        if lower[end : end + 1] == ["that"] and verb.lemma not in _WHOM:
            return group.start, group.end  # "The clerk pointed out that …": no participle takes a clause
        if group.kind in ("name", "pronoun") or lower[group.start - 1 : group.start] in ([","], ["”"], ['"'], ["''"]):
            return group.start, group.end
        return None
    index = syntax.clause_at[verb.head]
    if lower[verb.start - 1] != "," or index < 0 or syntax.clauses[index].governor < 0:
        return None
    governor = syntax.clauses[syntax.clauses[index].governor]
    if governor.verb is None and governor.subject is not None and governor.subject.start >= first:
        return governor.subject.start, governor.subject.end
    return None


def _told(syntax: Syntax, verb: VerbGroup) -> tuple[int, int] | None:
    """Who is told where the verb is passive: its subject."""
    clause = syntax.clause_at[verb.head]
    subject = syntax.clauses[clause].subject if clause >= 0 else None
    if subject is None or subject.end > verb.start:
        return None
    if syntax.classes[subject.end] != "I":
        return subject.start, subject.end
    return _phrase_before(syntax, subject, verb.start)


def _phrase_before(syntax: Syntax, group: NounGroup, stop: int) -> tuple[int, int]:
    """The group and the phrase behind it up to the verb: "a source close to the talks"; no apposition, no clause."""
    classes = syntax.classes
    end = group.end
    if stop > end + MAX_PHRASE and syntax.words.lower[end] == "of":
        stop = end + MAX_PHRASE  # "One of the children who were …, said"
    if stop <= end + MAX_PHRASE:
        shut = classes.find(")", end, stop)
        if shut > 0 and (name := group_at(syntax, shut + 1)) is not None and name.kind == "name" and name.end <= stop:
            return group.start, name.end  # "Superintendent of Police (City) R. K. Hale said"
        while end < stop and classes[end] not in ",;:-()\"'rwS9." and not _is_finite(syntax, end):
            if classes[end] == "C" and not _goes_on(syntax, end, stop):
                break
            end += 1
    if end > group.end + 1 and classes[end - 2 : end] == "IY" and syntax.words.lower[end - 3] not in _PAPERS:
        end -= 2  # "The bank in Bonn on Friday said"
    if syntax.words.lower[end - 2 : end] == ["in", "turn"]:
        end -= 2
    elif end > group.end and classes[end - 1] == "R":
        end -= 1  # "guests in Rome still were told"
    return group.start, end


def _goes_on(syntax: Syntax, at: int, stop: int) -> bool:
    """Whether a noun group is all that "and" joins to what stands before the verb: "Officials in Rome and Bonn said"."""
    group = group_at(syntax, at + 1)
    if group is None or syntax.words.lower[at] not in ("and", "&", "or"):
        return False
    return group.start <= at or group.end == stop


def _is_finite(syntax: Syntax, word: int) -> bool:
    """True in a finite verb: "The bank in Bonn kept its rate and said …" names the bank alone."""
    index = syntax.verb_at[word]
    return index >= 0 and syntax.verbs[index].form == "finite"


def _as_reported(syntax: Syntax, find: CueFind) -> bool:
    """True for "as first reported by the agency", which stands like "according to"; its frame is made so."""
    lower, at = syntax.words.lower, find.start - 1
    if lower[at : at + 1] == ["first"]:
        at -= 1
    if at < 0 or lower[at] != "as" or find.source is None:
        return False
    find.passive, find.begin, find.after = False, at, find.source[1]
    return True


def _by_agent(syntax: Syntax, find: CueFind, end: int, last: int) -> None:
    """The agent of a passive cue: "was reported by the agency"."""
    lower = syntax.words.lower
    if end < last - 1 and lower[end] == "by" and syntax.noun_at[end + 1] >= 0:
        find.source = phrase_after(syntax, syntax.nouns[syntax.noun_at[end + 1]], last)
