"""Triggers: the words that name events, with their TimeML class, tense, aspect, modality and polarity."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from operator import attrgetter

from attrs import define

from ..layers import Clause, CueFind, NounGroup, Syntax, VerbGroup
from ..lexicon.events import DATED_NOUNS, EVENT_ADJECTIVES, EVENT_NOUNS, EVENT_VERBS, PREPOSITIONAL
from ..lexicon.lookup import saying_verbs, verb_lemmas
from ..records import Aspect, EventKind, EventStatus, Quote, Tense, When, quick

ACCORDING = "according_to"


@define(eq=False, repr=False)
class Trigger:
    """An event in the making. `word` and `clause` are indices; a `weak` one is an event only where a time dates it.

    `dated` names the mechanism that found `when`.
    """

    word: int
    clause: int
    kind: EventKind
    tense: Tense
    aspect: Aspect
    modality: str | None
    polarity: bool
    lemma: str
    verb: VerbGroup | None
    noun: NounGroup | None
    rule: str
    status: EventStatus
    weak: bool = False
    when: When | None = None
    dated: str = ""
    quote: Quote | None = None


new_trigger = quick(Trigger)


@define(eq=False, repr=False)
class Triggers:
    """The triggers of a text: those of verb groups, those of nouns by the index of their noun group, "according to"s, and others."""

    verbs: list[Trigger]
    nouns: dict[int, Trigger]
    phrases: list[Trigger]
    others: list[Trigger]

    def in_order(self) -> list[Trigger]:
        """All of them, by their place in the text."""
        return sorted([*self.verbs, *self.nouns.values(), *self.phrases, *self.others], key=attrgetter("word"))


def _plural(word: str) -> str:
    if word.endswith(("s", "sh", "ch", "x", "z")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in ("a", "e", "i", "o", "u"):
        return word[:-1] + "ies"
    return word + "s"


@cache
def noun_table() -> dict[str, tuple[str, EventKind, bool, str]]:
    """Every form of a noun that names an event: its lemma and class, whether it does so only where dated, its rule."""
    table: dict[str, tuple[str, EventKind, bool, str]] = {}
    for rows, weak, rule in ((EVENT_NOUNS, False, "event_noun"), (DATED_NOUNS, True, "dated_noun")):
        for row in rows:
            for word in row.words.split():
                table.setdefault(word, (word, row.kind, weak, rule))
                table.setdefault(_plural(word), (word, row.kind, weak, rule))
    return table


@cache
def verb_kinds() -> dict[str, EventKind]:
    """The class of every verb that is not a plain occurrence."""
    return {word: row.kind for row in reversed(EVENT_VERBS) for word in row.words.split()}


@cache
def adjective_kinds() -> dict[str, EventKind]:
    """The class of every adjective that is an event as a predicate."""
    return {word: row.kind for row in reversed(EVENT_ADJECTIVES) for word in row.words.split()}


_DO = frozenset({"do", "does", "did", "done", "doing"})  # a bare "doesn't" is an ellipsis
_TELLING = frozenset({"add", "claim", "post"})  # who adds a thing, says nothing: "he added a third goal"
_PECULIAR = frozenset({*PREPOSITIONAL, *_TELLING, "do", "be", "have", "expect", "end"})
_FISCAL = frozenset("year quarter half period months weeks years".split())  # "the year ended March 31"
_FIXED = frozenset({"based", "compared"})
_TO = frozenset({"with", "to", "in", "on", "at"})
_MARCH = "march"
_BODIES = frozenset("force mission service".split())  # what is done, and those who do it
_ROW, _SEATS = "row", frozenset("front back death second third fourth top".split())  # "in the front row"
_LABELS = frozenset("roundup interview review update news report".split())
_DOUBTED = frozenset({_MARCH, _ROW, *_BODIES, *_LABELS})
_MONTH = "Y"  # the class of the names of months: "in March"
_SENDERS = frozenset("un u.n. eu nato au osce ecowas igad icrc".split())
_AIMING = frozenset(
    "vote vow plan offer promise pledge threaten bid battle race move try need hope fight rush struggle".split()
)
_NEGATIVE = frozenset({"no", "neither", "without"})


def find_triggers(
    syntax: Syntax, cues: Sequence[CueFind], titles: frozenset[int], statuses: Sequence[EventStatus]
) -> Triggers:
    """The triggers of the text; `titles` are the sentences that are headlines, `statuses` those of the clauses.

    The last status is that of what stands in no clause.
    """
    found = Triggers([], {}, [], [])
    _add_verbs(found, syntax, titles, statuses)
    _add_nouns(found, syntax, statuses)
    for cue in cues:
        if cue.lemma == "according to":  # reports as a verb does
            found.phrases.append(_accord(syntax, cue, statuses))
    for title in _untold(syntax, titles):
        found.others += _headline_verb(syntax, title, statuses)
    return found


def _add_verbs(found: Triggers, syntax: Syntax, titles: frozenset[int], statuses: Sequence[EventStatus]) -> None:
    kind_of, clause_at, lower = verb_kinds().get, syntax.clause_at, syntax.words.lower
    headlines = max([syntax.sentences[title].end for title in titles], default=0)  # no word from here on is in one
    add = found.verbs.append
    for verb in syntax.verbs:
        word, lemma = verb.head, verb.lemma
        rule, weak = "verb_group", False
        kind = kind_of(lemma, "OCCURRENCE")
        if lemma in _PECULIAR:
            reading = _peculiar(verb, syntax, kind)
            if reading is None:
                continue
            word, kind, rule, weak = reading
        if word < headlines and _is_headline_noun(syntax, verb, titles):
            found.others.append(_nominal(syntax, word, noun_table()[lower[word]], None, statuses))
            continue
        clause = clause_at[word]
        add(
            new_trigger(
                word, clause, kind, verb.tense, verb.aspect, verb.modality, verb.polarity,  # type: ignore[arg-type]
                lemma, verb, None, rule, statuses[clause], weak,
            )
        )  # fmt: skip


def _peculiar(verb: VerbGroup, syntax: Syntax, kind: EventKind) -> tuple[int, EventKind, str, bool] | None:
    """Word, class, rule and weakness of a verb that does not always name an event; None where it names none."""
    lower, lemma, word, weak = syntax.words.lower, verb.lemma, verb.head, False
    if lemma == "be":
        after, adjectives = verb.end, adjective_kinds()
        if after < len(lower) and syntax.noun_at[after] < 0 and lower[after] in adjectives:
            return after, adjectives[lower[after]], "predicate", False
        return word, "STATE", "copula", True
    if lemma == "have":
        kind = kind if verb.passive else "STATE"
    elif lemma in _TELLING:
        clause = syntax.clause_at[word]
        if clause >= 0 and syntax.clauses[clause].verb is verb and syntax.clauses[clause].object is not None:
            kind = "OCCURRENCE"
    elif lemma == "expect":
        kind = "I_STATE" if verb.passive else kind
    elif lemma == "end":
        weak = lower[word] == "ended" and word == verb.start and lower[word - 1] in _FISCAL
    elif lemma == "do":
        if lower[word] not in _DO:
            return None
    elif _is_preposition(verb, lower):
        return None
    return word, kind, "verb_group", weak


def _is_preposition(verb: VerbGroup, lower: Sequence[str]) -> bool:
    """Whether the verb stands as a bare participle, or for one that reads like a past: "based in", "compared with"."""
    if verb.form in ("en", "ing"):
        return True
    bare = verb.end - verb.start == 1 or (verb.passive and verb.lemma == "base")
    return bare and verb.end < len(lower) and lower[verb.head] in _FIXED and lower[verb.end] in _TO


def _is_headline_noun(syntax: Syntax, verb: VerbGroup, titles: frozenset[int]) -> bool:
    """Whether it is a noun that a headline's infinitive tells of: "Flood talks to resume", not "Arden votes to leave"."""
    if verb.form != "finite" or verb.end - verb.start != 1 or syntax.sentence_at[verb.head] not in titles:
        return False
    if syntax.classes[verb.end : verb.end + 1] != "2" or syntax.words.lower[verb.head] not in noun_table():
        return False
    return verb.lemma not in _AIMING or syntax.classes[verb.end + 1 : verb.end + 2] == "b"


def _add_nouns(found: Triggers, syntax: Syntax, statuses: Sequence[EventStatus]) -> None:
    table, lower = noun_table(), syntax.words.lower
    for noun in syntax.nouns:
        head = noun.head
        word = lower[head]
        if word in table and not (word in _DOUBTED and _is_other(syntax, noun, word)):
            found.nouns[noun.index] = _nominal(syntax, head, table[word], noun, statuses)


def _is_other(syntax: Syntax, noun: NounGroup, word: str) -> bool:
    """Whether a month is meant, seats, or those who do it: "the UN mission", "the service said"."""
    lower, after = syntax.words.lower, noun.end
    if word == _MARCH:
        return syntax.classes[noun.head] == _MONTH
    if word == _ROW:
        return lower[noun.head - 1] in _SEATS
    if word in _LABELS:
        return lower[after : after + 1] == [":"]  # "Roundup: Envoys meet"
    if noun.head > noun.start and lower[noun.head - 1] in _SENDERS:
        return True
    verb = syntax.verb_at[after] if after < len(lower) else -1
    return verb >= 0 and syntax.verbs[verb].lemma in saying_verbs() and not syntax.verbs[verb].passive


def _nominal(
    syntax: Syntax,
    word: int,
    entry: tuple[str, EventKind, bool, str],
    noun: NounGroup | None,
    statuses: Sequence[EventStatus],
) -> Trigger:
    lemma, kind, weak, rule = entry
    asserted, clause = noun is None or noun.determiner not in _NEGATIVE, syntax.clause_at[word]
    return new_trigger(
        word, clause, kind, "NONE", "NONE", None, asserted, lemma, None, noun, rule, statuses[clause], weak
    )


def _accord(syntax: Syntax, cue: CueFind, statuses: Sequence[EventStatus]) -> Trigger:
    clause = syntax.clause_at[cue.head]
    return new_trigger(
        cue.head, clause, "REPORTING", "PRESPART", "NONE", None, True, "accord", None, None, ACCORDING, statuses[clause]
    )


def _untold(syntax: Syntax, titles: frozenset[int]) -> set[int]:
    """The headlines in which no clause tells anything."""
    untold, last = set(titles), max(titles, default=-1)
    for clause in syntax.clauses:
        if clause.sentence > last:
            break
        if clause.sentence in untold and _tells(clause):
            untold.remove(clause.sentence)
    return untold


def _tells(clause: Clause) -> bool:
    """Whether the clause has a verb that a headline can rest on: not one that tells only when or why."""
    return clause.verb is not None and clause.verb.form in ("finite", "infinitive") and clause.kind != "adverbial"


def _headline_verb(syntax: Syntax, title: int, statuses: Sequence[EventStatus]) -> list[Trigger]:
    """The verb of a headline that reads like plural nouns: "Navy pins down pirates"."""
    lemmas, nouns, lower, classes = verb_lemmas(), noun_table(), syntax.words.lower, syntax.classes
    sentence = syntax.sentences[title]
    for i in range(sentence.start + 1, sentence.end - 1):
        word = lower[i]
        if classes[i] == "K" and classes[i - 1] in "PNK" and classes[i + 1] in "IRDPNKAqsm" and word not in nouns:
            lemma = lemmas.get(word)
            if lemma is not None and word != lemma:
                kind = verb_kinds().get(lemma, "OCCURRENCE")
                clause = syntax.clause_at[i]
                status, rule = statuses[clause], "headline_verb"
                return [new_trigger(i, clause, kind, "PRESENT", "NONE", None, True, lemma, None, None, rule, status)]
    return []
