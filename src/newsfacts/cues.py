"""Cues: the words that report, each with the frame around it: source, addressee, and where the reported matter begins."""

from __future__ import annotations

from functools import cache

from .layers import CueFind, NounGroup, Syntax, VerbGroup
from .lexicon import Lexicon
from .lexicon.lookup import verb_lemmas
from .lexicon.rows import CueWord

_OPENING = frozenset("\"“„«‘'`”") | {"``", "''"}
_QUESTION = frozenset("whether if how why what who whom when where which".split())
# Words after a verb of saying that say when or how it was said, and may stand before what is reported.
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight recently later earlier again "
    "repeatedly publicly privately early late afterwards once there here then back first also simply only".split()
)
_OCCASIONS = frozenset("in at on during after from through via to by before of for with under following when".split())
_RELATIVE = frozenset("who which that".split())
_PREPOSITIONS = frozenset("for on of about against at to with as".split())
_TIME_HEADS = frozenset("week month year night morning afternoon evening weekend day days weeks months time".split())
# Verbs after which a noun phrase is all but always the subject of a clause.
_CLAUSAL = frozenset("say tell insist argue".split())
_FAR = 25  # words that may stand between a cue and the clause that it reports
_MAX_PHRASE = 14  # words that an adjunct or a source may take

_Table = dict[str, tuple[tuple[tuple[str, ...], CueWord], ...]]


@cache
def _tables(lexicon: Lexicon) -> tuple[_Table, _Table]:
    """Rows of verbs and of nouns by their first word, the longest phrase first; rows added last win."""
    verbs: dict[str, dict[tuple[str, ...], CueWord]] = {}
    nouns: dict[str, dict[tuple[str, ...], CueWord]] = {}
    for row in lexicon.cues:
        first, *rest = row.lemma.split()
        if "phrase" in row.constructions:
            continue
        table = nouns if "noun" in row.constructions else verbs
        table.setdefault(first, {})[tuple(rest)] = row
    ordered = [
        {first: tuple(sorted(rows.items(), key=lambda r: -len(r[0]))) for first, rows in table.items()}
        for table in (verbs, nouns)
    ]
    return ordered[0], ordered[1]


def find_cues(syntax: Syntax, lexicon: Lexicon) -> list[CueFind]:
    """The reporting verbs and phrases, in text order."""
    verbs, _ = _tables(lexicon)
    finds: list[CueFind] = []
    for verb in syntax.verbs:
        rows = verbs.get(verb.lemma)
        if rows is None:
            continue
        chosen = _choose(syntax, verb.head, rows)
        if chosen is not None:
            finds.append(_verb_frame(syntax, verb, *chosen))
    finds.extend(_according(syntax))
    finds.extend(_after_quotes(syntax, verbs, {f.head for f in finds}))
    finds.sort(key=lambda f: f.start)
    return finds


def _after_quotes(syntax: Syntax, verbs: _Table, known: set[int]) -> list[CueFind]:
    """Cues after a quotation that look like nouns: “…,” Weiss notes."""
    lower, classes = syntax.words.lower, syntax.classes
    finds = []
    for group in syntax.nouns:
        head, start = group.head, group.start
        if group.end - start < 2 or head in known or classes[start - 1 : start] != '"' or classes[start - 2 : start - 1] not in tuple(",."):
            continue
        if classes[group.end : group.end + 1] not in ("", ".", ",", "I"):
            continue
        lemma = verb_lemmas().get(lower[head])
        row = next((r for rest, r in verbs.get(lemma or "", ()) if not rest and "quote" in r.constructions), None)
        if row is not None and lower[head] != lemma:
            finds.append(
                CueFind(
                    head, head + 1, head, row.lemma, row.sense, frozenset(row.constructions), syntax.clause_at[head],
                    source=(start, head), begin=start, after=head + 1,
                )
            )
    return finds


def _choose(
    syntax: Syntax, head: int, rows: tuple[tuple[tuple[str, ...], CueWord], ...]
) -> tuple[CueWord, int] | None:
    """The row whose further words follow the verb, and where they end. "expressed his hope" has words between."""
    lower = syntax.words.lower
    for rest, row in rows:
        if not rest:
            return row, head + 1
        if len(rest) == 1:
            near = lower[head + 1 : head + 5]
            for k, word in enumerate(near):
                if word == rest[0]:
                    return row, head + 2 + k
                if syntax.classes[head + 1 + k] in ".,;:\"'()2C9":
                    break
                if k >= 1 and rest[0] in _PREPOSITIONS:
                    break
        elif tuple(lower[head + 1 : head + 1 + len(rest)]) == rest:
            return row, head + 1 + len(rest)
    return None


def _bounds(syntax: Syntax, word: int) -> tuple[int, int]:
    """The sentence around a word."""
    k = syntax.sentence_at[word] if word < len(syntax.sentence_at) else -1
    if k < 0:
        return max(0, word - 60), min(len(syntax.words.starts), word + 60)
    return syntax.sentences[k].start, syntax.sentences[k].end


def _verb_frame(syntax: Syntax, verb: VerbGroup, row: CueWord, end: int) -> CueFind:
    first, last = _bounds(syntax, verb.head)
    constructions = frozenset(row.constructions)
    passive = verb.passive
    source, inverted = (None, False) if passive else _subject(syntax, verb, first, last)
    if passive and verb.form == "en" and "quote" in constructions:
        source = _bare_past(syntax, verb, first)
        passive = source is None
    elif not passive:
        source, inverted = _mend(syntax, verb, source, inverted, first)
    subject = source
    if source is not None and not inverted:
        source = _named(syntax, source, verb.start)
    find = CueFind(
        verb.head,
        end,
        verb.head,
        row.lemma,
        row.sense,
        constructions,
        syntax.clause_at[verb.head],
        source=source,
        passive=passive,
    )
    near = source is not None and (verb.passive or _near(syntax, source, verb))
    find.begin = min(subject[0], verb.start) if subject and near else verb.start
    at = source[1] if inverted and source else end
    _read_after(syntax, find, at, last)
    if passive:
        _by_agent(syntax, find, end, last)
    return find


def _mend(
    syntax: Syntax, verb: VerbGroup, source: tuple[int, int] | None, inverted: bool, first: int
) -> tuple[tuple[int, int] | None, bool]:
    """The subject where a quotation or a long addition hides it: “…,” said Weiss; Weiss, who …, told a rally."""
    start = verb.start
    if syntax.classes[start - 1 : start] == '"' and start > first:
        group = _group_at(syntax, verb.end)
        if group is not None and group.start == verb.end and verb.lemma != "tell":
            return (group.start, group.end), True
    if verb.lemma == "tell" and inverted and syntax.words.lower[start - 1] == ",":
        opening = first
        for word in range(start - 1, first, -1):
            if syntax.classes[word] == '"':
                opening = word + 1
                break
        while opening < start and syntax.classes[opening] in ",.\"'":
            opening += 1
        group = _group_at(syntax, opening)
        return ((group.start, group.end), False) if group is not None else (None, False)
    if source is None and verb.form == "finite" and start > first and syntax.classes[start - 1] == "P":
        begin = start - 1  # "In an interview Weiss declared": the name alone
        while begin > first and syntax.classes[begin - 1] == "P":
            begin -= 1
        return (begin, start), False
    return source, inverted


def _named(syntax: Syntax, source: tuple[int, int], stop: int) -> tuple[int, int]:
    """The name that stands beside a description: "the spokesman, Karim Aziz, said"."""
    end = source[1]
    if end + 2 >= stop or syntax.classes[end] not in ",-" or syntax.nouns[syntax.noun_at[end - 1]].kind != "common":
        return source
    group = _group_at(syntax, end + 1)
    if group is None or group.start != end + 1 or group.kind != "name" or syntax.classes[group.end] not in ",-":
        return source
    return group.start, group.end


def _bare_past(syntax: Syntax, verb: VerbGroup, first: int) -> tuple[int, int] | None:
    """The subject of a past form that looks like a participle: "…, Weiss told a rally", "Weiss, a lawyer, said"."""
    lower = syntax.words.lower
    if verb.start != verb.head or verb.start <= first or lower[verb.head + 1 : verb.head + 2] in (["by"], ["to"], ["of"]):
        return None
    before = syntax.noun_at[verb.start - 1]
    if before >= 0:
        group = syntax.nouns[before]
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


def _near(syntax: Syntax, source: tuple[int, int], verb: VerbGroup) -> bool:
    """True where the source belongs to the same stretch of clause: nothing but its own additions stands between."""
    clause = syntax.clause_at[verb.head]
    return verb.form == "finite" and (clause < 0 or syntax.clauses[clause].start <= source[0])


def _subject(syntax: Syntax, verb: VerbGroup, first: int, last: int) -> tuple[tuple[int, int] | None, bool]:
    """The noun phrase that does the reporting, and whether it follows the verb."""
    index = syntax.clause_at[verb.head]
    steps = 0
    while index >= 0 and steps < 4:
        clause = syntax.clauses[index]
        if clause.subject is not None:
            group = clause.subject
            opener = clause.opener
            if clause.kind == "relative" and group.end <= opener < verb.start and syntax.words.lower[opener] in _RELATIVE:
                return (opener, opener + 1), False
            if group.start > verb.head:
                return _phrase_after(syntax, group, last), True
            return _phrase_before(syntax, group, verb.start if steps == 0 else group.end), False
        index = clause.coordinated if clause.coordinated >= 0 else clause.governor
        steps += 1
    return None, False


def _phrase_before(syntax: Syntax, group: NounGroup, stop: int) -> tuple[int, int]:
    """The group with what belongs to it up to the verb: "a source close to the talks"; no apposition, no clause."""
    classes = syntax.classes
    end = group.end
    if end < stop <= group.end + _MAX_PHRASE and classes[end] == "I":
        while end < stop and classes[end] not in ",;:-()\"'rwS9.C":
            end += 1
    return group.start, max(end, group.end)


def _phrase_after(syntax: Syntax, group: NounGroup, last: int) -> tuple[int, int]:
    """The group with an "of" or "for" phrase after it, as in "said a spokesman for the ministry"."""
    end = group.end
    lower = syntax.words.lower
    steps = 0
    while end < last - 1 and lower[end] in ("of", "for", "from", "with") and steps < 3:
        following = syntax.noun_at[end + 1]
        if following < 0:
            break
        end = syntax.nouns[following].end
        steps += 1
    return group.start, end


def _by_agent(syntax: Syntax, find: CueFind, end: int, last: int) -> None:
    """The agent of a passive cue: "was reported by the agency"."""
    lower = syntax.words.lower
    if end < last - 1 and lower[end] == "by" and syntax.noun_at[end + 1] >= 0:
        find.source = _phrase_after(syntax, syntax.nouns[syntax.noun_at[end + 1]], last)


def _read_after(syntax: Syntax, find: CueFind, at: int, last: int) -> None:
    """What follows the cue: addressee, adjuncts, and the construction of what is reported."""
    _read_near(syntax, find, at, last)
    if find.form in ("", "object") and not find.passive:
        _read_complement(syntax, find, at, last)
    if find.form == "" and find.lemma in _CLAUSAL and not find.passive:
        _read_fronted(syntax, find, at, last)


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
    lower, clauses = syntax.words.lower, syntax.clauses
    own = clauses[find.clause]
    if lower[at : at + 1] == [","] and lower[find.begin - 1] in (",", "”", '"', "''"):
        return  # an inserted "…, he said, …": what is reported goes on around it
    for index in range(find.clause + 1, min(find.clause + 8, len(clauses))):
        clause = clauses[index]
        if clause.sentence != own.sentence or clause.start > at + _FAR:
            break
        if clause.governor != own.index or clause.start < at or clause.verb is None:
            continue
        if clause.kind == "complement":
            opener = lower[clause.opener] if clause.opener >= 0 else ""
            if opener == "that" or (opener == "" and "clause" in can and find.form == ""):
                find.form, find.after = ("that", clause.start + 1) if opener else ("clause", clause.start)
                return
        elif clause.kind == "infinitival" and "whom_to_do" in can:
            find.form = "whom_to_do"
            return
    for k in range(at, min(at + _MAX_PHRASE, last)):
        if syntax.classes[k] in ".,;:\"" or (syntax.verb_at[k] >= 0 and syntax.verbs[syntax.verb_at[k]].form == "finite"):
            return
        if lower[k] == "that" and syntax.classes[k] == "9":
            find.form, find.after = "that", k + 1
            return


def _read_near(syntax: Syntax, find: CueFind, at: int, last: int) -> None:
    at = _skip_adjuncts(syntax, at, last)
    if "whom" in find.constructions and at < last:
        at = _read_addressee(syntax, find, at, last)
    elif at < last - 1 and syntax.words.lower[at] == "to" and syntax.classes[at] != "2":
        group = _group_at(syntax, at + 1)
        if group is not None and "to" not in find.constructions and _opens_matter(syntax, group.end, last):
            find.addressee = (group.start, group.end)
            at = _skip_adjuncts(syntax, group.end, last)
    find.form, find.after = _form(syntax, find, at, last)


def _group_at(syntax: Syntax, word: int) -> NounGroup | None:
    index = syntax.noun_at[word] if word < len(syntax.noun_at) else -1
    group = syntax.nouns[index] if index >= 0 else None
    return group if group is not None and group.start <= word else None


def _read_addressee(syntax: Syntax, find: CueFind, at: int, last: int) -> int:
    group = _group_at(syntax, at)
    if group is None or group.start != at:
        return at
    start, end = _phrase_after(syntax, group, last)
    if find.lemma != "tell" and not _opens_matter(syntax, end, last):
        return at
    if find.lemma == "tell" and end < last and syntax.verb_at[end] >= 0 and syntax.classes[end] != "2":
        return at  # "told he would": the group is the subject of what is told
    find.addressee = (start, end)
    return _skip_adjuncts(syntax, end, last)


def _opens_matter(syntax: Syntax, at: int, last: int) -> bool:
    """True where reported matter may begin here, adjuncts skipped."""
    at = _skip_adjuncts(syntax, at, last)
    if at >= last:
        return True
    word = syntax.words.lower[at]
    return word in _OPENING or word in _QUESTION or word in (",", ":", ".", "that") or _clause_starts(syntax, at)


def _skip_adjuncts(syntax: Syntax, at: int, last: int) -> int:
    """The first word after what says when, where and how it was said."""
    lower, classes = syntax.words.lower, syntax.classes
    start = at
    while at < last:
        word = lower[at]
        if word in _DAYS or classes[at] in "YR!" or (word.endswith("ly") and syntax.verb_at[at] < 0):
            at += 1
        elif at > start and word in _TIME_HEADS and classes[at - 1] == "Y":
            at += 1
        elif word in ("last", "this", "late", "early", "one") and at + 1 < last and lower[at + 1] in _TIME_HEADS:
            at += 2
        elif word in _OCCASIONS and classes[at] != "2":
            end = _occasion(syntax, at, last)
            if end == at:
                break
            at = end
        else:
            break
        if at - start > _MAX_PHRASE:
            return start
    return at


def _occasion(syntax: Syntax, at: int, last: int) -> int:
    """The end of "in a statement", "on Friday", "during a visit to Rome": `at` where it is part of what is reported."""
    lower = syntax.words.lower
    end = at
    for _ in range(4):
        if end >= last - 1 or lower[end] not in _OCCASIONS:
            break
        group = _group_at(syntax, end + 1)
        if group is None:
            if syntax.classes[end + 1] not in "Ym":
                break
            end += 2
            continue
        end = group.end
        head = lower[group.head]
        if head in _DAYS or head in _TIME_HEADS or syntax.classes[group.head] in "Yy":
            break
    if end == at:
        return at
    while end < last and (lower[end] in _DAYS or syntax.classes[end] == "Y"):
        end += 1
    if end >= last:
        return end
    word = lower[end]
    timed = any(w in _DAYS or w in _TIME_HEADS for w in lower[at:end]) or syntax.classes[end - 1] in "Yym"
    if word in _OPENING or word in (",", ":", ".", "that") or timed or syntax.classes[end] == "2":
        return end
    return at


def _clause_starts(syntax: Syntax, at: int) -> bool:
    """True where a finite clause begins here with its subject."""
    group = _group_at(syntax, at)
    if group is not None and group.start == at:
        for step in range(2):
            index = syntax.clause_at[at + step] if at + step < len(syntax.clause_at) else -1
            if index >= 0:
                clause = syntax.clauses[index]
                if clause.subject is not None and clause.subject.start == at and clause.verb is not None:
                    return clause.verb.form == "finite" and clause.verb.start >= group.end
        return False
    return syntax.words.lower[at] == "there" and at + 1 < len(syntax.verb_at) and syntax.verb_at[at + 1] >= 0


def _form(syntax: Syntax, find: CueFind, at: int, last: int) -> tuple[str, int]:
    """The construction that follows, and where what it reports begins."""
    lower, classes, can = syntax.words.lower, syntax.classes, find.constructions
    if at >= last:
        return "", at
    word = lower[at]
    following = lower[at + 1] if at + 1 < last else ""
    if word in (",", ":"):
        if following in _OPENING:
            return ("quote", at + 1) if "quote" in can else ("", at)
        if word == ":" and "quote" in can and at + 1 < last:
            return "colon", at + 1
        if "that" in can or "clause" in can:
            for k in range(at, min(at + _MAX_PHRASE, last - 1)):
                if lower[k] == "," and lower[k + 1] == "that" and classes[k + 1] == "9":
                    return "that", k + 2
        return "", at
    if word in _OPENING and classes[at] in "\"'~":
        return "quote", at
    if word == "that" and classes[at] in "9" and ("that" in can or "clause" in can):
        return "that", at + 1 + (following == ",")
    if word in _QUESTION:
        open_ = "question" in can and (find.lemma != "say" or not _affirmed(syntax, find))
        return ("question", at) if open_ else ("", at)
    if word == "to" and classes[at] == "2":
        return ("to_do", at) if "to_do" in can else ("", at)
    verb = syntax.verb_at[at]
    if verb >= 0 and syntax.verbs[verb].form == "ing":
        return ("doing", at) if "doing" in can else ("", at)
    if word in can and word in _PREPOSITIONS:
        return word, at
    return _noun_form(syntax, find, at, last)


def _complement_at(syntax: Syntax, find: CueFind, at: int) -> bool:
    """True where the clause layer has a complement of the cue's clause begin here."""
    index = syntax.clause_at[at]
    while index >= 0 and index != find.clause:
        clause = syntax.clauses[index]
        if clause.kind == "complement" and clause.start == at and clause.governor == find.clause:
            return clause.verb is not None
        index = clause.governor
    return False


def _affirmed(syntax: Syntax, find: CueFind) -> bool:
    """True for a plain "said": only "did not say", "would say" open a question."""
    verb = syntax.verbs[syntax.verb_at[find.head]]
    return verb.polarity and verb.modality is None and verb.form != "infinitive"


def _noun_form(syntax: Syntax, find: CueFind, at: int, last: int) -> tuple[str, int]:
    can = find.constructions
    if "clause" in can and (_clause_starts(syntax, at) or _complement_at(syntax, find, at)):
        return "clause", at
    group = _group_at(syntax, at)
    if find.lemma in _CLAUSAL and (group is not None or syntax.classes[at] in "Dsq7m"):
        return "clause", at
    if group is None:
        return "", at
    if "whom_to_do" in can or "predicate" in can:
        end = group.end
        if end < last and syntax.classes[end] == "2" and "whom_to_do" in can:
            return "whom_to_do", at
        if "predicate" in can and end < last and (syntax.classes[end] in "A\"'D" or _group_at(syntax, end)):
            return "predicate", at
    if "as" in can and "as" in syntax.words.lower[group.end : min(last, group.end + 6)]:
        return "as", at
    if "object" in can:
        return "object", at
    return "", at


def _according(syntax: Syntax) -> list[CueFind]:
    """"According to" and its source."""
    lower = syntax.words.lower
    finds: list[CueFind] = []
    at = -1
    while True:
        try:
            at = lower.index("according", at + 1)
        except ValueError:
            return finds
        if at + 2 >= len(lower) or lower[at + 1] != "to":
            continue
        _, last = _bounds(syntax, at)
        source = _long_source(syntax, at + 2, last)
        find = CueFind(
            at, at + 2, at, "according to", "statement", frozenset({"phrase", "quote"}), syntax.clause_at[at],
            source=source, begin=at, after=_past_relative(syntax, source[1], last),
        )
        finds.append(find)


def _past_relative(syntax: Syntax, at: int, last: int) -> int:
    """Past "who spoke to reporters", where it follows a source: at the comma that ends it."""
    if at < last and syntax.classes[at] == "r":
        for k in range(at, min(at + _FAR, last)):
            if syntax.classes[k] == ",":
                return k
    return at


def _long_source(syntax: Syntax, start: int, last: int) -> tuple[int, int]:
    """A source at its full length: up to a comma, a mark or a relative clause."""
    end = start
    classes = syntax.classes
    while end < last and end - start < 30 and classes[end] not in ",;:-()\".rw":
        if classes[end] in "Dps" and end > start and classes[end - 1] in "NKP":
            break  # "According to Weiss the talks …"
        end += 1
    return start, max(end, start + 1)
