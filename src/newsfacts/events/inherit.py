"""Dates that an event has from another: its governor, the sentence before, an earlier mention, the day of the report."""

from __future__ import annotations

from datetime import date

from attrs import define

from ..layers import Clause
from ..lexicon.events import HAPPENING_VERBS
from ..records import When
from .dating import Board
from .kin import DEFINITE, names_known
from .triggers import Trigger


def inherited(when: When) -> When:
    """The same time, as taken over from another event."""
    return When(when.value, when.earliest, when.latest, when.role, "inherited", when.timex)


class Borrower:
    """Makes each inherited `When` once."""

    def __init__(self) -> None:
        self._made: dict[int, tuple[When, When]] = {}  # the original is kept, or its id might be given again

    def __call__(self, when: When) -> When:
        if when.basis != "explicit":
            return when
        made = self._made.get(id(when))
        if made is None:
            made = self._made[id(when)] = (when, inherited(when))
        return made[1]


def follow_grammar(board: Board, borrow: Borrower) -> None:
    """Joined clauses, participles and the nouns of happening verbs share the date of their clause."""
    clauses = board.syntax.clauses
    for trigger in board.verbs:
        if trigger.when is not None or trigger.weak or trigger.kind == "STATE":
            continue
        clause = clauses[trigger.clause]
        source = _grammatical_source(board, clause, trigger)
        if source is not None and source.when is not None and source.when.role == "on":
            trigger.when, trigger.dated = borrow(source.when), "joined"


def follow_upwards(board: Board, borrow: Borrower) -> None:
    """What a verb does while it does another thing: "he began raising his stake in July", "they died when it fell"."""
    clauses, lower = board.syntax.clauses, board.syntax.words.lower
    for trigger in board.triggers:
        when = trigger.when
        if when is None or when.role != "on" or trigger.verb is None or trigger.clause < 0:
            continue
        clause = clauses[trigger.clause]
        above = board.of_clause.get(clause.governor)
        if above is None or above.when is not None or above.weak or above.tense != "PAST" or above.aspect != "NONE":
            continue
        if above.kind == "REPORTING" or above.modality is not None:
            continue
        opener = lower[clause.opener] if clause.opener >= 0 else ""
        if (trigger.tense == "PRESPART" and not opener) or (trigger.tense == "PAST" and opener in _ALONGSIDE):
            above.when, above.dated = borrow(when), "joined"


def _grammatical_source(board: Board, clause: Clause, trigger: Trigger) -> Trigger | None:
    """The trigger whose date the grammar hands on to this one."""
    governor = board.of_clause.get(clause.governor)
    if clause.coordinated >= 0:
        other = board.of_clause.get(clause.coordinated)
        return other if other is not None and other.tense == trigger.tense and other.status == trigger.status else None
    if clause.kind == "participial" and trigger.tense == "PRESPART":
        return governor
    if clause.kind == "infinitival" and trigger.status in ("past", "ongoing"):
        return governor
    if clause.kind in ("adverbial", "fronted") and trigger.tense == "PRESPART" and clause.opener >= 0:
        return governor if board.syntax.words.lower[clause.opener] in _DURING else None
    if trigger.tense == "PAST" and trigger.aspect == "NONE" and trigger.modality is None:
        if clause.kind == "relative":
            noun = board.of_noun.get(clause.subject.index) if clause.subject is not None else None
            if noun is not None and noun.when is not None:
                return noun
            return governor if governor is not None and governor.tense == "PAST" else None
        if clause.kind == "complement" and governor is not None and governor.kind != "REPORTING":
            return governor
    return None


def follow_subjects(board: Board, borrow: Borrower) -> None:
    """What a dated event does, it does on its day: "Thursday's attack killed nine"."""
    clauses = board.syntax.clauses
    for trigger in board.triggers:
        verb = trigger.verb
        if trigger.when is not None or verb is None or trigger.weak or trigger.clause < 0 or verb.form != "finite":
            continue
        if trigger.kind != "OCCURRENCE" or verb.passive or trigger.tense not in ("PAST", "FUTURE"):
            continue
        subject = clauses[trigger.clause].subject
        noun = board.of_noun.get(subject.index) if subject is not None else None
        if noun is not None and noun.when is not None and noun.when.role == "on" and noun.dated != "mention":
            trigger.when, trigger.dated = borrow(noun.when), "subject"


def share_with_nouns(board: Board, borrow: Borrower) -> None:
    """A noun and the verb that only says that it happens have one date: "held a meeting", "the attack took place"."""
    clauses = board.syntax.clauses
    for trigger in board.triggers:
        verb = trigger.verb
        if verb is None or trigger.lemma not in HAPPENING_VERBS or trigger.clause < 0:
            continue
        clause = clauses[trigger.clause]
        group = clause.object or clause.subject
        noun = board.of_noun.get(group.index) if group is not None else None
        if noun is None:
            continue
        if trigger.when is None and noun.when is not None:
            trigger.when, trigger.dated = borrow(noun.when), "happening"


_MONTH = len("2014-09")
_EVENTFUL = frozenset({"OCCURRENCE", "I_ACTION", "ASPECTUAL", "PERCEPTION"})
_DURING = frozenset({"before", "by", "while", "when", "as", "in"})
_ALONGSIDE = frozenset({"when", "as", "while", "where"})


@define(eq=False)
class _News:
    """What the text is about so far: the day of its events and of its statements, as last given shortly before publication.

    `elsewhere` is True while an older date governs the paragraph.
    """

    published: When | None
    lead: int
    day: When | None = None
    events: When | None = None
    statements: When | None = None
    speaker: str = ""
    here: When | None = None  # the day of a statement in this paragraph
    frame: When | None = None  # the time that opened a sentence of this paragraph
    elsewhere: bool = False

    def read(self, trigger: Trigger, when: When, borrow: Borrower, speaker: str, *, fronted: bool) -> None:
        """Take note of a date that the text gives."""
        if when.basis != "explicit" or when.role != "on" or trigger.tense not in ("PAST", "PASTPART"):
            return
        recent = when.earliest == when.latest and is_recent(when.earliest, self.published)
        self.frame = borrow(when) if fronted and len(when.value or "") >= _MONTH else None
        self.elsewhere = not recent
        if recent and trigger.kind == "REPORTING":
            self.statements = self.here = borrow(when)
            self.speaker = speaker
        elif recent:
            self.events = borrow(when)


def follow_news(
    board: Board, borrow: Borrower, published: When | None, titles: frozenset[int], fronted: frozenset[int]
) -> None:
    """Date what the text goes on to tell: one pass with the day of the news.

    What is said is said on the day last given for a statement, or on that of publication. What happened goes on on the
    day last given for an event, unless an older date has opened another story in the paragraph. What is the case in
    the present is so on the day of publication.
    """
    syntax = board.syntax
    lead = lead_sentence(board, titles)
    opening = lead_trigger(board, titles, lead, published)
    news, block = _News(published, lead), -1
    if opening is not None and opening.when is not None:
        news.day = borrow(opening.when)
        news.events = news.day if opening.kind != "REPORTING" else None
    for trigger in board.triggers:
        if trigger.clause < 0 or syntax.clauses[trigger.clause].sentence in titles:
            continue
        clause = syntax.clauses[trigger.clause]
        if syntax.sentences[clause.sentence].block != block:
            block, news.elsewhere = syntax.sentences[clause.sentence].block, False
            news.here = news.frame = None
        if trigger.when is not None:
            timex = trigger.when.timex
            news.read(
                trigger,
                trigger.when,
                borrow,
                _subject(board, clause),
                fronted=timex is not None and timex.span.start in fronted,
            )
        elif trigger.noun is not None:
            if trigger.noun.determiner in DEFINITE and not trigger.weak and not news.elsewhere:
                if names_known(board, trigger.noun) and news.events is not None:
                    trigger.when, trigger.dated = news.events, "news"
        elif trigger.verb is None:
            if trigger.quote is None:
                trigger.when, trigger.dated = news.statements or news.published, "statement"
        elif trigger.modality is None:
            leads = clause.sentence == news.lead and clause.kind == "main"
            if leads and "PERFECTIVE" in trigger.aspect and trigger.kind in _EVENTFUL:
                _date_lead(trigger, news)
                continue
            current = _is_current(board, trigger)
            if current or (not trigger.weak and not _is_timeless(board, trigger, clause)):
                _date_by_news(trigger, clause.kind, news, _subject(board, clause), current=current)
            if trigger.when is None and leads:
                _date_lead(trigger, news)


_LEAD = 8  # so many sentences below the headline may tell the day of the news


def lead_trigger(board: Board, titles: frozenset[int], lead: int, published: When | None) -> Trigger | None:
    """The first that the lead gives a day shortly before publication, of what happened or was said; None for none."""
    at = board.syntax.sentence_at
    for trigger in board.triggers:
        when = trigger.when
        if when is None or when.basis != "explicit" or when.role != "on" or at[trigger.word] in titles:
            continue
        if lead <= at[trigger.word] < lead + _LEAD and trigger.tense not in ("FUTURE", "INFINITIVE"):
            if trigger.status in ("past", "ongoing") and when.earliest == when.latest:
                if is_recent(when.earliest, published):
                    return trigger
    return None


def lead_sentence(board: Board, titles: frozenset[int]) -> int:
    """The first sentence below the headline that has a verb of its own; -1 where there is none."""
    clauses = board.syntax.clauses
    return next((c.sentence for c in clauses if c.verb is not None and c.sentence not in titles), -1)


def _date_by_news(trigger: Trigger, kind: str, news: _News, speaker: str, *, current: bool) -> None:
    told = trigger.quote is None
    if trigger.kind == "REPORTING":
        if told and trigger.tense in ("PAST", "PRESENT") and "PROGRESSIVE" not in trigger.aspect:
            same = not speaker or speaker in _PRONOUNS or speaker == news.speaker
            past = (news.statements if same else None) if trigger.tense == "PAST" else None
            trigger.when, trigger.dated = past or news.published, "statement"
    elif trigger.tense == "PAST":
        if trigger.aspect not in ("NONE", "PROGRESSIVE") or trigger.kind not in _EVENTFUL:
            return
        if kind == "main" and told and news.frame is not None:
            trigger.when, trigger.dated = news.frame, "frame"
        elif not news.elsewhere:
            if kind == "main" and told:
                trigger.when, trigger.dated = news.events or news.here, "news"
            elif kind in ("complement", "adverbial") and (told or (trigger.quote and trigger.quote.kind == "indirect")):
                trigger.when, trigger.dated = news.events, "news"
    elif trigger.tense == "PRESENT" and told and ("PERFECTIVE" not in trigger.aspect or kind == "main"):
        if trigger.kind != "STATE" or current:
            trigger.when, trigger.dated = news.published, "current"


_NOW = frozenset({"still", "already", "longer", "currently", "now", "yet"})


def _is_current(board: Board, trigger: Trigger) -> bool:
    """Whether the verb says of a state that it holds now: "still has"."""
    verb, lower = trigger.verb, board.syntax.words.lower
    if verb is None or trigger.kind != "STATE":
        return False
    return any(word in _NOW for word in lower[max(0, verb.start - 1) : verb.end + 1])


_HABIT = frozenset(
    """often usually always sometimes never generally typically normally regularly frequently rarely seldom ordinarily
    annually daily weekly monthly traditionally""".split()
)
_OPEN = frozenset({"when", "if", "once", "until", "till", "before", "after", "whenever", "unless"})


def _is_timeless(board: Board, trigger: Trigger, clause: Clause) -> bool:
    """Whether a present tense tells of a habit ("usually march"), or of what is yet to be ("when it enters service")."""
    verb, lower = trigger.verb, board.syntax.words.lower
    if verb is None or trigger.tense != "PRESENT" or trigger.aspect != "NONE":
        return False
    if clause.opener >= 0 and clause.kind in ("adverbial", "fronted") and lower[clause.opener] in _OPEN:
        return True
    return any(word in _HABIT for word in lower[max(0, verb.start - 1) : verb.end + 1])


_PRONOUNS = frozenset({"he", "she", "they", "it", "who", "which", "i", "we"})


def _subject(board: Board, clause: Clause) -> str:
    return board.syntax.words.lower[clause.subject.head] if clause.subject is not None else ""


def _date_lead(trigger: Trigger, news: _News) -> None:
    """What the first sentence tells without a date is the news of the day of publication."""
    if trigger.quote is None and trigger.kind in _EVENTFUL:
        if (trigger.tense, trigger.aspect) in (("PAST", "NONE"), ("PRESENT", "PERFECTIVE")):
            trigger.when, trigger.dated = news.day or news.published, "first sentence"


def is_recent(day: date | None, published: When | None) -> bool:
    """Whether the day is that of publication or one of the seven before it."""
    last = published.earliest if published is not None else None
    return day is not None and (last is None or 0 <= (last - day).days <= 7)


def follow_clauses(board: Board, borrow: Borrower) -> None:
    """What a "when" or "as" clause tells happens with what governs it."""
    syntax = board.syntax
    for trigger in board.triggers:
        if trigger.when is None and trigger.verb is not None and trigger.clause >= 0 and trigger.tense == "PAST":
            clause = syntax.clauses[trigger.clause]
            if clause.kind in ("adverbial", "fronted") and clause.opener >= 0:
                governor = board.of_clause.get(clause.governor)
                if governor is not None and governor.when is not None and governor.when.role == "on":
                    if syntax.words.lower[clause.opener] in _ALONGSIDE:
                        trigger.when, trigger.dated = borrow(governor.when), "alongside"
