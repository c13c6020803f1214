"""Status: whether an event is past, ongoing, planned, hypothetical or counterfactual."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..layers import Clause, Syntax, VerbGroup
from ..lexicon.events import UNREAL
from ..records import EventStatus
from .triggers import Trigger

_IRREALIS = frozenset({"could", "may", "might", "can", "should", "must", "ought", "would", "need", "cannot"})
_UNREAL_PERFECT = frozenset({"could", "should", "would", "ought", "might"})
_PLAIN = frozenset({"PAST", "PASTPART", "PRESENT"})
_CONDITION = frozenset({"if", "unless", "whether", "lest", "provided", "suppose", "otherwise"})
_WISH = frozenset(
    """ask attempt avoid call consider dare demand doubt fail forbid hesitate hope invite like long need oppose
    persuade pray prefer press propose recommend refuse request require seek suggest tempt threaten try urge want warn
    wish yearn deny decline beg pressure encourage advise able likely unlikely possible impossible ready willing
    unwilling eager reluctant""".split()
)  # whoever does it leaves open whether the complement happens
_FACT = frozenset(
    "begin cease continue start stop manage help cause make let force get use keep prove seem appear turn happen"
    " come go dare finish resume proceed lead compel".split()
)  # the complement happens as the verb does


def clause_statuses(syntax: Syntax, titles: frozenset[int]) -> list[EventStatus]:
    """The status of what each clause states, last that of what stands in none; `titles` are the headlines' sentences."""
    lower = syntax.words.lower
    done: list[EventStatus] = []
    told = done.append
    for clause in syntax.clauses:
        verb, opener = clause.verb, clause.opener
        if verb is not None and verb.tense in _PLAIN and verb.modality is None and not clause.inverted:
            if opener < 0 or lower[opener] not in _CONDITION:  # most clauses of most stories
                if verb.tense != "PRESENT":
                    told("past")
                    continue
                if verb.aspect == "NONE":
                    told("past" if clause.sentence in titles else "ongoing")
                    continue
        governor = clause.governor
        above = done[governor] if 0 <= governor < len(done) else None
        told(_status(syntax, clause, verb, above, clause.sentence in titles) if verb is not None else above or "past")
    told("past")
    return done


def _status(syntax: Syntax, clause: Clause, verb: VerbGroup, above: EventStatus | None, title: bool) -> EventStatus:
    lower = syntax.words.lower
    opener = lower[clause.opener] if clause.opener >= 0 else ""
    if opener in _CONDITION:
        return "counterfactual" if verb.tense == "PAST" and verb.aspect == "PERFECTIVE" else "hypothetical"
    if clause.inverted and lower[verb.start] in ("have", "had", "were", "should") and clause.kind in (
        "fronted", "adverbial",
    ):  # fmt: skip
        return "counterfactual"
    if verb.modality is not None:
        return _modal(clause, verb.modality, verb.aspect, above)
    if verb.tense == "FUTURE":
        return "planned"
    if verb.form == "infinitive":
        return _infinitive(syntax, clause, above)
    if verb.form == "en":
        return "past"
    if verb.form == "ing":
        return above or "ongoing"
    if verb.tense == "PRESENT" and "PERFECTIVE" not in verb.aspect:
        return "past" if title and verb.aspect == "NONE" else "ongoing"
    return "past"


def _modal(clause: Clause, modality: str, aspect: str, above: EventStatus | None) -> EventStatus:
    if "PERFECTIVE" in aspect and modality in _UNREAL_PERFECT:
        return "counterfactual"
    if modality == "would":
        return "planned" if clause.kind == "complement" and above in ("past", "ongoing") else "hypothetical"
    return "hypothetical" if modality in _IRREALIS else "planned"


def _infinitive(syntax: Syntax, clause: Clause, above: EventStatus | None) -> EventStatus:
    governor = syntax.clauses[clause.governor] if clause.governor >= 0 else None
    if governor is None or governor.verb is None:
        return "planned"
    if above in UNREAL:
        return above
    lemma = governor.verb.lemma
    if lemma in _SUPPOSED and clause.verb is not None and clause.verb.aspect.startswith("PERFECTIVE"):
        return "past"  # "is alleged to have taken bribes"
    if lemma in _FACT and governor.verb.polarity:
        return above or "planned"
    return "hypothetical" if lemma in _WISH else "planned"


_SUPPOSED = frozenset(
    """accuse acknowledge allege appear assume believe claim consider deem deny estimate find judge know presume prove
    reckon report reveal rumor rumour say see seem show suppose suspect tell think understand""".split()
)  # what such a verb says somebody "to have done" has been done


_SCHEME = frozenset(
    """anticipate call demand envisage envision expect foresee intend plan postpone promise propose schedule seek slate
    suggest threaten urge want""".split()
)  # what such a verb takes for its object is yet to come


_FOR = frozenset("hope press push call ask wish long campaign lobby".split())  # "hoped for a meeting"
_AHEAD = _SCHEME | _FOR


def _is_schemed(syntax: Syntax, clause: Clause, verb: VerbGroup, trigger: Trigger) -> bool:
    """Whether somebody plans, expects or hopes for what the noun names."""
    noun = trigger.noun
    if verb.lemma in _SCHEME:
        return clause.object is noun
    when = trigger.when
    if noun is None or (when is not None and when.role == "on"):
        return False
    return noun.start == verb.end + 1 and syntax.words.lower[verb.end] == "for"


def settle_nouns(syntax: Syntax, nouns: Sequence[Trigger], published: date | None) -> None:
    """A noun is past or planned by its own date, else by the verb whose object it is, else as its clause is."""
    for trigger in nouns:
        if trigger.clause < 0:
            continue
        clause, when = syntax.clauses[trigger.clause], trigger.when
        verb = clause.verb
        if verb is not None and verb.lemma in _AHEAD and _is_schemed(syntax, clause, verb, trigger):
            trigger.status = "planned"
        elif when is not None and when.basis == "explicit" and (when.role == "on" or (when.earliest and when.latest)):
            if published is None or (when.latest is not None and when.latest <= published):
                trigger.status = "past"
            elif when.earliest is not None and when.earliest > published:
                trigger.status = "planned"


def settle_timetable(stated: Sequence[Trigger], published: date | None) -> None:
    """What the present tells of a day to come is planned: "the court meets on Tuesday", "comes, to be held in May"."""
    for trigger in stated:
        when = trigger.when
        if trigger.status == "ongoing" and trigger.tense in ("PRESENT", "INFINITIVE") and trigger.aspect == "NONE":
            if when is None or published is None:
                continue
            if trigger.tense == "PRESENT" and trigger.kind not in _TIMETABLED and trigger.lemma != "be":
                continue
            if when.role in ("on", "begin") and when.earliest is not None and when.earliest > published:
                trigger.status = "planned"


_TIMETABLED = frozenset({"OCCURRENCE", "ASPECTUAL"})
