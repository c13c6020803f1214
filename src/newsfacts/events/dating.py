"""Dates stated in the event's own clause or noun group, and what its grammar hands on from there."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from ..layers import NounGroup, Syntax
from ..lexicon.events import NAMING_VERBS, SETTING_VERBS
from ..lexicon.ranks import find_rank
from ..records import When, new_when
from .attach import LONG, Dating, make_when
from .triggers import Trigger, Triggers

_LINKS = frozenset("in on at of during last late early since from by until after before around about for this".split())
_OWNERS = frozenset({"'s", "’s", "'", "’"})
_PLANS = frozenset({"I_STATE", "I_ACTION"})
_DUE = 5  # so many words before its time stands "due"
_REACH = 9  # so many words before its time stands "two days after"
_BESIDE = 2  # "the firm, last year, fell" says when it fell
_MOVING = frozenset("postpone delay reschedule defer extend shift".split())
_PAIR = 5  # so many words before the second time stands the "from" of the first
_STOPS = frozenset(".;:!?")
_PAUSES = frozenset({",", "-", "--", "_", "–", "—", "("})


class Board:
    """The triggers by clause and noun group, so that no mechanism searches.

    `verbs` are those in a clause; `stated` are the triggers whose date the text states, once that is known.
    """

    def __init__(self, syntax: Syntax, found: Triggers) -> None:
        self.syntax = syntax
        self.triggers = found.in_order()
        self.of_clause = {t.clause: t for t in reversed(found.verbs)}  # of several the first
        self.of_noun = found.nouns
        self.nouns = list(found.nouns.values())
        self.of_head = {t.word: t for t in self.nouns}
        self.phrases = {t.clause: t for t in found.phrases}
        self.verbs = [t for t in found.verbs if t.clause >= 0] if -1 in self.of_clause else found.verbs
        self.stated: list[Trigger] = []
        times = syntax.words.times
        self.counts = "ub" in times or "Ub" in times  # whether "two days after" may stand somewhere

    def note_stated(self) -> None:
        """Note the triggers whose date the text states; what is dated from now on has its date from them."""
        self.stated = [t for t in self.triggers if t.when is not None and t.when.basis == "explicit"]

    def dated_verbs(self) -> list[Trigger]:
        """The verbs that have a date by now."""
        return [t for t in self.verbs if t.when is not None]

    def dated_nouns(self) -> list[Trigger]:
        """The nouns that have a date by now."""
        return [t for t in self.nouns if t.when is not None]

    def verb_above(self, clause: int) -> int:
        """The nearest clause with a verb trigger, from this one up; -1 where there is none."""
        for _ in range(6):
            if clause < 0 or clause in self.of_clause:
                return clause
            clause = self.syntax.clauses[clause].governor
        return -1


def give(trigger: Trigger, when: When, how: str) -> None:
    """Date the trigger, unless it has a date that says more: a day says more than a year, any time more than a bound."""
    old = trigger.when
    if old is None or _says(when) > _says(old):
        trigger.when, trigger.dated = when, how


def _says(when: When) -> int:
    return len(when.value or "") if when.role == "on" else 0


def date_explicitly(board: Board, datings: Sequence[Dating], published: When | None) -> None:
    """Give every time expression to the noun or the clause it stands in."""
    for dating in datings:
        for word in range(dating.start, dating.end):
            if word in board.of_head:
                board.of_head[word].weak = True  # "last fall" is a time
        if _is_named(board.syntax, dating):
            trigger = board.of_head.get(dating.start - 1)
            if trigger is not None:
                give(trigger, _on(dating), "postmodifier")
            continue
        if dating.when.basis == "publication":
            if _modified(board, dating) is None:
                _date_clause(board, dating, published)
        elif not _date_noun(board, dating):
            _date_clause(board, dating, published)
        _date_when(board, dating)


def _is_named(syntax: Syntax, dating: Dating) -> bool:
    """Whether it is a year that ends the name of an edition: "at Expo 2010"."""
    start, words = dating.start, syntax.words
    if dating.end - start != 1 or len(words.lower[start]) != 4 or not words.lower[start].isdigit() or not start:
        return False
    return syntax.classes[start - 1] in "PN" and words.text[words.starts[start - 1]].isupper()


def _date_when(board: Board, dating: Dating) -> None:
    """Date what a when-clause tells by the time before it: "since 1985, when they created the zone"."""
    lower, i = board.syntax.words.lower, dating.end
    if i + 1 < len(lower) and lower[i] in _PAUSES:
        i += 1
    if i < len(lower) and lower[i] == "when":
        trigger = board.of_clause.get(board.syntax.clause_at[i])
        if trigger is not None:
            give(trigger, _on(dating), "own_clause")


def date_courses(board: Board) -> None:
    """Give the time in "a truce starting from May 1" to the truce, that in "a vote set for May 1" to the vote."""
    for trigger in board.dated_verbs():
        sets = trigger.lemma in SETTING_VERBS and _was_set(trigger) and _is_set_for(board, trigger)
        if not (sets or _starts(trigger)):
            continue
        clause = board.syntax.clauses[trigger.clause]
        governor = board.syntax.clauses[clause.governor] if clause.governor >= 0 else None
        for noun in (clause.subject, governor.object if governor is not None else None):
            course = board.of_noun.get(noun.index) if noun is not None else None
            if course is not None and course.when is None and noun is not None and noun.head < trigger.word:
                course.when, course.dated, trigger.when = trigger.when, "course", None
                break
        if sets:
            trigger.when = None


def _was_set(trigger: Trigger) -> bool:
    """Whether it tells when a thing was to be: "the vote, which had been set for May 1, was put off"."""
    return trigger.tense == "PASTPART" or (
        trigger.tense == "PAST" and trigger.verb is not None and trigger.verb.passive
    )


def _is_set_for(board: Board, trigger: Trigger) -> bool:
    """Whether a participle tells when a thing is to be: "a vote set for May 1"; not "a rally organised in May"."""
    when, words = trigger.when, board.syntax.words
    if trigger.lemma not in SETTING_VERBS or when is None or when.timex is None:
        return False
    return words.lower[bisect_left(words.starts, when.timex.span.start) - 1] == "for"


def _starts(trigger: Trigger) -> bool:
    return trigger.kind == "ASPECTUAL" and trigger.tense == "PRESPART"


def _is_nearer(board: Board, trigger: Trigger, dating: Dating) -> bool:
    """Whether the time stands nearer to the verb than the one it has."""
    old = trigger.when
    if (
        old is None
        or old.timex is None
        or old.role != dating.role
        or len(old.value or "") != len(dating.when.value or "")
    ):
        return False
    start = board.syntax.words.starts[trigger.word]
    return abs(dating.timex.span.start - start) < abs(old.timex.span.start - start)


def _date_noun(board: Board, dating: Dating) -> bool:
    """Whether the expression belongs to a noun and to nothing else."""
    syntax = board.syntax
    noun = _modified(board, dating)
    if noun is not None:
        trigger = board.of_noun.get(noun.index)
        if trigger is not None:
            give(trigger, _on(dating), "premodifier")
        return not _opens(board, noun)
    lower, before = syntax.words.lower, dating.start - 1
    if lower[before] in ("in", "on") and lower[before - 1] == "due":  # "elections due in 2016"
        trigger = board.of_head.get(before - 2)
        if trigger is not None:
            give(trigger, dating.when, "postmodifier")
            return True
    for _ in range(2):
        if before >= 0 and lower[before] in _LINKS:
            before -= 1
    trigger = board.of_head.get(before) or _subject_before(board, dating)
    if trigger is None or syntax.sentence_at[before] != syntax.sentence_at[dating.start]:
        return False
    give(trigger, dating.when, "postmodifier")
    if lower[before + 1] == "of":
        return True
    if trigger.noun is not None and trigger.noun.start and lower[trigger.noun.start - 1] == "since":
        clause = board.of_clause.get(dating.clause)
        if (
            clause is not None and find_rank(syntax.words, trigger.noun.start - 2) < 0
        ):  # "has been held since his arrest last May"
            give(clause, make_when(dating.timex, "begin", "explicit"), "own_clause")
        return True
    if trigger.word != before:
        return False
    clause = board.of_clause.get(dating.clause)
    subject = syntax.clauses[dating.clause].subject if dating.clause >= 0 else None
    return clause is None or (subject is not None and subject.head == before)


def _subject_before(board: Board, dating: Dating) -> Trigger | None:
    """The event that is the subject where its time stands before the verb: "Talks in Geneva in May failed"."""
    syntax = board.syntax
    clause = syntax.clauses[dating.clause]
    verb, subject = clause.verb, clause.subject
    if verb is None or subject is None or not subject.end < dating.start < dating.end == verb.start:
        return None
    return board.of_noun.get(subject.index) if "," not in syntax.classes[subject.end : dating.start] else None


def _modified(board: Board, dating: Dating) -> NounGroup | None:
    """The noun group that the time stands before or in: "Friday's attack", "the Oct. 23 shooting"; None if in none."""
    syntax = board.syntax
    lower, nouns, group = syntax.words.lower, syntax.nouns, syntax.noun_at[dating.start]
    if group >= 0 and nouns[group].head >= dating.end:
        return nouns[group]
    if dating.end + 1 >= len(lower):
        return None
    after = syntax.noun_at[dating.end]
    if lower[dating.end] in _OWNERS:
        if syntax.sentence_at[dating.end + 1] != syntax.sentence_at[dating.start]:
            return None  # the mark that ends 'He left on Friday'
        after = syntax.noun_at[dating.end + 1]
        return nouns[after] if after >= 0 else None
    if group >= 0 and after >= 0 and nouns[group].determiner is not None and nouns[after].determiner is None:
        if nouns[after].start != dating.end or syntax.classes[dating.end] in "pu" or _is_fronted(syntax, nouns[group]):
            return None  # "but this year they fell", "in the 1990s prices fell"
        return nouns[after]
    return None


def _is_fronted(syntax: Syntax, noun: NounGroup) -> bool:
    """Whether the noun group stands behind the preposition that opens its sentence."""
    start, sentence = noun.start, syntax.sentence_at[noun.start]
    return sentence >= 0 and start - syntax.sentences[sentence].start == 1 and syntax.classes[start - 1] == "I"


def _opens(board: Board, noun: NounGroup) -> bool:
    """Whether the noun group opens its sentence in a phrase that says when: "In a Wednesday hearing, …"."""
    syntax = board.syntax
    sentence = syntax.sentence_at[noun.start]
    if sentence < 0 or noun.start - syntax.sentences[sentence].start != 1:
        return False
    return syntax.words.lower[noun.start - 1] in ("in", "at", "during", "on")


def _on(dating: Dating) -> When:
    """The time itself, whatever stands before the noun group: "after the 1987 crash" dates the crash."""
    whole = dating.role == "on" or (
        dating.when.value is None and dating.when.latest is not None and dating.when.earliest
    )
    return dating.when if whole else make_when(dating.timex, "on", "explicit")


def _is_dues(syntax: Syntax, dating: Dating) -> bool:
    """Whether the time belongs to an inserted "due": "the jets, originally due later this year, will be delayed"."""
    lower, start = syntax.words.lower, dating.start
    if "due" not in lower[max(0, start - _DUE) : start]:
        return False
    for i in range(start - 1, max(0, start - _DUE), -1):
        if lower[i] == "due":
            return syntax.verb_at[i - 1] < 0 and (lower[i - 1] == "," or lower[i - 2] == ",")
        if lower[i] in _PAUSES or lower[i] == "to":
            return False
    return False


def _date_clause(board: Board, dating: Dating, published: When | None) -> None:
    if _is_dues(board.syntax, dating):
        return
    phrase = board.phrases.get(dating.clause)
    if phrase is not None and phrase.word < dating.start:
        verb = board.of_clause.get(dating.clause)
        if verb is None or not phrase.word < verb.word < dating.start:
            give(phrase, dating.when, "own_clause")
            return
    clause = board.verb_above(dating.clause)
    lower = board.syntax.words.lower
    if dating.start > 1 and lower[dating.start - 2] == "and" and _opens_next(board, dating):
        return
    if board.syntax.classes[dating.end : dating.end + 1] == "G" and lower[dating.end + 1 : dating.end + 2] == ["of"]:
        _date_following(board, dating)
        return  # "gets 30 years in 2009 slaying of a clerk"
    if clause < 0 or _is_in_speech_of(board, board.of_clause[clause], dating):
        _date_following(board, dating)
        return
    owner = _owner(board, clause, dating, published)
    trigger = board.of_clause[owner]
    if owner != clause and trigger.lemma in SETTING_VERBS:
        if published is None or dating.when.latest != published.latest:
            return  # "was scheduled to open in May": it may not have
        trigger = board.of_clause[clause]  # "was scheduled to appear today"
    if trigger.lemma == "ask" and lower[trigger.word + 1 : trigger.word + 2] == ["about"]:
        return  # "Asked about the fall in May, he said"
    if dating.when.basis == "publication" and trigger.tense != "PRESENT":
        return
    if _is_beside_subject(board.syntax, trigger, dating) or (board.counts and _counts_from(board.syntax, dating)):
        return
    if trigger.lemma in _MOVING and "from" in lower[dating.start - _PAIR : dating.start]:
        return  # "put off the target from 2015 to 2017"
    if trigger.when is not None and trigger.when.role == "begin" and dating.role == "end":
        first = trigger.when
        trigger.when = new_when(None, first.earliest, dating.when.latest, "begin", "explicit", first.timex)
    elif _is_nearer(board, trigger, dating):
        trigger.when = dating.when
    else:
        give(trigger, dating.when, "own_clause")


def _counts_from(syntax: Syntax, dating: Dating) -> bool:
    """Whether the clause tells how long before or after the time something was: "two days after the vote on Sunday"."""
    lower, start = syntax.words.lower, dating.start
    for i in range(start - 1, max(0, start - _REACH), -1):
        if lower[i] in ("after", "before"):
            return lower[i - 1] in LONG and i < start - 1
        if lower[i] in _PAUSES or lower[i] in _STOPS or syntax.verb_at[i] >= 0:
            return False
    return False


def _is_in_speech_of(board: Board, trigger: Trigger, dating: Dating) -> bool:
    """Whether the time stands in the speech that a verb opens: 'he said: "Last year we had ten"'."""
    if trigger.kind != "REPORTING" or trigger.word > dating.start:
        return False
    between = board.syntax.classes[trigger.word : dating.start]
    return between.count('"') % 2 == 1


def _opens_next(board: Board, dating: Dating) -> bool:
    """Date the clause that begins with a time behind "and": "…, and in the following spring the Tate bought it"."""
    syntax, end = board.syntax, dating.end
    if end < len(syntax.clause_at) and syntax.words.lower[end] == ",":
        end += 1  # "and on Sept. 2, 1964, three girls entered"
    if end >= len(syntax.clause_at) or syntax.words.lower[dating.start - 3] != ",":
        return False
    trigger = board.of_clause.get(syntax.clause_at[end])
    if trigger is None or not dating.start < syntax.clauses[trigger.clause].start <= end:
        return False
    give(trigger, dating.when, "own_clause")
    return True


def _date_following(board: Board, dating: Dating) -> None:
    """Date the verb of the clause that begins right behind the time: "On 3/4/2014 the clerk wrote"."""
    syntax, end = board.syntax, dating.end
    if end >= len(syntax.clause_at) or syntax.words.lower[dating.start - 1] not in ("on", "in", '"', "“"):
        return
    trigger = board.of_clause.get(syntax.clause_at[end])
    if trigger is not None and syntax.clauses[trigger.clause].start == end:
        give(trigger, dating.when, "own_clause")


def _is_beside_subject(syntax: Syntax, trigger: Trigger, dating: Dating) -> bool:
    """Whether the time ends what commas insert behind the subject: "shares, down a third this year, fell"."""
    verb, lower = trigger.verb, syntax.words.lower
    if verb is None or trigger.clause < 0 or dating.end + 1 != verb.start or lower[dating.end] != ",":
        return False
    subject = syntax.clauses[trigger.clause].subject
    if subject is None or lower[subject.end : subject.end + 1] != [","]:
        return False
    return dating.start - subject.end > _BESIDE or lower[subject.end + 1].isdigit()  # "Dunne, 44 next month, took over"


def _owner(board: Board, clause: int, dating: Dating, published: When | None) -> int:
    """The clause whose verb the time belongs to.

    "The navy patrolling the gulf on Thursday thwarted …": the time before the main verb is the main verb's. "He won to
    keep his title on Saturday": what has passed already is no time for what is yet to be done.
    """
    clauses = board.syntax.clauses
    governor = clauses[clause].governor
    above = board.of_clause.get(governor)
    verb = board.of_clause[clause].verb
    if above is None or above.verb is None or verb is None or above.verb.form != "finite":
        return clause
    if verb.form == "en" and verb.lemma in NAMING_VERBS:
        return governor  # "drilled into a rock nicknamed Old Tom on Monday"
    if verb.form == "ing" and _meets(board, clause, dating.end, above.verb.start):
        return governor
    day, last = published.earliest if published else None, dating.when.latest
    told = above.tense == "PAST" and (above.lemma != "be" or above.verb.end != verb.start)  # not "they were to leave"
    if verb.form == "infinitive" and told and day is not None and last is not None and last <= day:
        return governor
    return clause


def _meets(board: Board, clause: int, end: int, verb: int) -> bool:
    """Whether the time runs up to the main verb, at most with a comma that does not close the participle's own pair."""
    lower, start = board.syntax.words.lower, board.syntax.clauses[clause].start
    return end == verb or (end + 1 == verb and lower[end] == "," and start > 0 and lower[start - 1] != ",")


def drop_impossible(board: Board, published: When | None) -> None:
    """Undo dates that the tense excludes: what is told in the past is not to come, what is to come has not been.

    Such a date belongs to something else: "declared a dividend, payable December 1", "has denied arson after a fire on
    Sunday".
    """
    day = published.earliest if published is not None else None
    if day is None:
        return
    for trigger in board.dated_verbs():
        when = trigger.when
        if when is None or when.latest is None:
            continue
        told = (trigger.tense in ("PAST", "PASTPART") and trigger.modality is None) or "PERFECTIVE" in trigger.aspect
        if when.role == "before" and told and when.latest > day:
            trigger.when = None  # "hoped for a meeting before Christmas"
        if when.role != "on" or when.earliest is None:
            continue
        if (
            (told and when.earliest > day)
            or (trigger.tense == "FUTURE" and when.latest < day)
            or (trigger.tense == "PRESENT" and when.earliest > day and _is_plan(board, trigger))
        ):
            trigger.when = None
            _hand_down(board, trigger, when)
        elif trigger.tense == "PRESENT" and trigger.aspect == "PERFECTIVE" and when.earliest == when.latest < day:
            noun = _noun_between(board, trigger, when)
            if noun is not None:
                give(noun, when, "postmodifier")
                trigger.when = None


def _is_plan(board: Board, trigger: Trigger) -> bool:
    """Whether the verb only says what is planned: "plans to open", "a hearing is set for Monday"."""
    if trigger.kind in _PLANS:
        return True
    return trigger.verb is not None and trigger.verb.passive and _is_set_for(board, trigger)


def _hand_down(board: Board, trigger: Trigger, when: When) -> None:
    """Give the day to what is planned: "on Monday they agreed to meet", "planned a rally for May 5", "the vote set for May 5"."""
    for clause in board.syntax.clauses[trigger.clause + 1 : trigger.clause + 3]:
        if clause.governor == trigger.clause and clause.kind == "infinitival":
            planned = board.of_clause.get(clause.index)
            if planned is not None and planned.when is None:
                give(planned, when, "own_clause")
            return
    if trigger.lemma in SETTING_VERBS:
        clause = board.syntax.clauses[trigger.clause]
        intransitive = trigger.verb is not None and (trigger.verb.passive or clause.object is None)
        subject = clause.subject if intransitive else None
        noun = board.of_noun.get(subject.index) if subject is not None else _noun_between(board, trigger, when)
        if noun is not None:
            give(noun, when, "postmodifier")


def _noun_between(board: Board, trigger: Trigger, when: When) -> Trigger | None:
    """The last event noun between the verb and its time."""
    starts, at = board.syntax.words.starts, when.timex.span.start if when.timex is not None else 0
    found = None
    for noun in board.nouns:
        if noun.clause == trigger.clause and noun.word > trigger.word and starts[noun.word] < at and not noun.weak:
            found = noun
    return found
