"""Repeated mentions of one event: they share the date that one of them states."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from ..layers import NounGroup
from ..lexicon.events import MAKING_VERBS, UNREAL
from ..records import When
from .dating import Board
from .inherit import Borrower
from .kin import DEFINITE, is_plain, kin, names_known
from .lead import LEAD
from .triggers import Trigger

_word = attrgetter("word")
_LIKE = frozenset("similar another earlier previous two three four five six seven eight nine ten several".split())


def share_mentions(board: Board, borrow: Borrower, lead: int, published: When | None) -> None:
    """Give each undated mention the date that the text states for an event of its name, or else of its family.

    Of several dates the last one before the mention counts, else the first one after it.
    """
    _share(board, borrow, stated=True, lead=lead, published=published)


def follow_mentions(board: Board, borrow: Borrower) -> None:
    """Give "the decision" the day on which somebody was last said to have decided, however that is known."""
    _share(board, borrow, stated=False)


def _share(board: Board, borrow: Borrower, *, stated: bool, lead: int = -1, published: When | None = None) -> None:
    open_ = [t for t in board.nouns if t.when is None and not t.weak and (stated or _is_definite(t))]
    if not open_:
        return
    kin_of = kin()
    sought = {t.lemma for t in open_}.union(*[kin_of.get(t.lemma, ()) for t in open_])
    rows: dict[str, list[Trigger]] = {}
    for t in [t for t in board.triggers if t.lemma in sought]:
        if t.when is not None and t.when.role == "on" and t.polarity and (not stated or _is_stated(board, t)):
            if t.status not in UNREAL and not (
                t.noun is not None and _is_similar(board, t.noun)
            ):  # "could vote next week" says nothing of "the vote"
                rows.setdefault(t.lemma, []).append(t)
    if not rows:  # most events are named once
        return
    akin = set(rows).union(*[kin_of[lemma] for lemma in rows if lemma in kin_of])
    for trigger in open_:
        if trigger.lemma not in akin:
            continue
        source = _source(rows, trigger, before=not stated)
        if source is not None and source.when is not None and trigger.noun is not None:
            if trigger.status == "past" and _is_to_come(source.when, published):
                continue  # "The vote came … Elections will be held in May"
            known_by_name = names_known(board, trigger.noun) and not _is_another(trigger, source)
            if known_by_name or _introduces(board, trigger, source, lead):
                trigger.when, trigger.dated = borrow(source.when), "mention"


def _is_similar(board: Board, noun: NounGroup) -> bool:
    """Whether it is another thing of the kind, or several: "a similar accident in 2007", "two crashes in 2007"."""
    return not _LIKE.isdisjoint(board.syntax.words.lower[noun.start : noun.head])


def _is_to_come(when: When, published: When | None) -> bool:
    """Whether it lies ahead of the day of publication."""
    day = published.earliest if published is not None else None
    return day is not None and when.earliest is not None and when.earliest > day


def _introduces(board: Board, trigger: Trigger, source: Trigger, lead: int) -> bool:
    """Whether the first sentence tells of "a tornado" that is told on as "the storm"."""
    if trigger.noun is None or source.noun is None or source.word < trigger.word:
        return False
    if not _is_definite(source) and source.dated != "premodifier":
        return False
    at = board.syntax.sentence_at
    return at[trigger.word] == lead and at[source.word] - lead < LEAD and is_plain(board, trigger.noun)


def _is_stated(board: Board, trigger: Trigger) -> bool:
    """Whether the text states its date, if only by the verb that says that it happened: "the quake struck on Monday"."""
    if trigger.dated == "happening":
        return trigger.noun is not None and names_known(board, trigger.noun)
    return trigger.when is not None and trigger.when.basis == "explicit"


def _is_another(trigger: Trigger, source: Trigger) -> bool:
    """Whether it cannot be the same, being yet to come: "he will return for talks"."""
    return trigger.status == "planned" and source.status == "past" and not _is_definite(trigger)


def _is_definite(trigger: Trigger) -> bool:
    return trigger.noun is not None and trigger.noun.determiner in DEFINITE


def _source(rows: dict[str, list[Trigger]], trigger: Trigger, *, before: bool) -> Trigger | None:
    """The nearest dated trigger of the same name, else of the same family; only those before it, where asked.

    `rows` has them by lemma, in text order.
    """
    word, lemma = trigger.word, trigger.lemma
    if lemma in rows:
        found = _nearest(rows[lemma], word)
        if not (before and found.word > word):
            return found
    akin = [_nearest(rows[name], word) for name in kin().get(lemma, ()) if name in rows]
    earlier = [other for other in akin if other.word < word]
    if earlier:
        return max(earlier, key=_word)
    return None if before else min(akin, key=_word, default=None)


def _nearest(row: Sequence[Trigger], word: int) -> Trigger:
    """The last before the word, else the first after it."""
    return row[max(0, bisect_left(row, word, key=_word) - 1)]


def follow_objects(board: Board, borrow: Borrower) -> None:
    """Date "the deal" by the verb that brought a deal about: "has signed a deal"."""
    clauses = board.syntax.clauses
    made: dict[str, Trigger] = {}
    for trigger in board.nouns:
        noun = trigger.noun
        if noun is None:
            continue
        verb = board.of_clause.get(trigger.clause)
        if noun.determiner in ("a", "an"):
            if verb is not None and _brings_about(verb) and clauses[trigger.clause].object is noun:
                made[trigger.lemma] = verb
        elif trigger.when is None and trigger.lemma in made and _is_definite(trigger) and names_known(board, noun):
            source = made[trigger.lemma].when
            if source is not None:
                trigger.when, trigger.dated = borrow(source), "mention"


def _brings_about(verb: Trigger) -> bool:
    when = verb.when
    if when is None or when.role != "on" or verb.modality is not None or not verb.polarity:
        return False
    return verb.lemma in MAKING_VERBS and verb.tense in ("PAST", "PRESENT")
