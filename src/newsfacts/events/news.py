"""The day of the news: what a report goes on to tell without a date is dated by what it has said before."""

from __future__ import annotations

from datetime import date

from attrs import define, field

from ..layers import Clause, NounGroup
from ..lexicon.events import AFTERMATH_VERBS, TRADE_VERBS
from ..records import When
from .dating import Board
from .inherit import Borrower
from .kin import DEFINITE, kin, names_known, same_family
from .lead import LEAD, PRONOUNS, RECENT, is_inserted, is_recent, lead_trigger, subject_of
from .triggers import Trigger

_LASTING = frozenset({"war", "revolution", "occupation", "marriage", "childhood"})
_STATED = frozenset("accuse appeal ask demand pledge promise thank threaten urge vow".split())
_BESIDE = frozenset({"after", "before", "during"})
_MONTH = len("2014-09")
_EVENTFUL = frozenset({"OCCURRENCE", "I_ACTION", "ASPECTUAL", "PERCEPTION"})
_CONTRAST = frozenset({"although", "though", "whereas", "while"})
_AFTERWARDS = frozenset({"later", "subsequently", "eventually", "afterwards"})
_NOW = frozenset({"still", "already", "longer", "currently", "now", "yet"})
_OPEN = frozenset({"when", "if", "once", "until", "till", "before", "after", "whenever", "unless"})
_DOINGS = frozenset(
    "move decision announcement news statement ruling verdict comments remarks appeal warning report".split()
)  # what the news just told of, where it "came" at some time
_SINCE = frozenset({"of", "since", "after"})
_YEARS_ON = (["anniversary", "of"], ["years", "since"], ["years", "after"], ["decades", "after"])
_WITHHOLDING = frozenset({"decline", "refuse"})
_SAYING = frozenset("comment discuss elaborate identify name disclose specify divulge be".split())  # "declined to …"
_HABIT = frozenset(
    """often usually always sometimes never generally typically normally regularly frequently rarely seldom ordinarily
    annually daily weekly monthly traditionally""".split()
)


def follow_news(
    board: Board,
    borrow: Borrower,
    published: When | None,
    filed: When | None,
    titles: frozenset[int],
    lead: int,
    fronted: frozenset[int],
    habits: set[int],
    vague: set[int],
) -> None:
    """Date what the text goes on to tell: one pass with the day of the news.

    What is said is said on the day that its speaker last gave for a statement, or on which the story was filed. What
    happened goes on on the day last given for an event, unless an older date has opened another story in the paragraph. What is
    the case in the present is so on the day of publication.
    """
    news = _News(board, borrow, published, filed, lead, fronted, habits, habits | vague)
    news.open(titles)
    clauses, sentences = board.syntax.clauses, board.syntax.sentences
    sentence = block = -1
    told = False
    for trigger in board.triggers:
        if trigger.clause < 0:
            continue
        clause = clauses[trigger.clause]
        if clause.sentence != sentence:
            sentence = clause.sentence
            told = sentence not in titles
            if told and sentences[sentence].block != block:
                block = sentences[sentence].block
                news.turn()
        if not told:
            continue
        if trigger.when is not None:
            news.read(trigger, trigger.when, clause)
        elif trigger.noun is not None:
            if trigger.noun.determiner in DEFINITE and not trigger.weak:
                news.name(trigger, trigger.noun)
        elif trigger.tense == "PAST":
            news.tell_past(trigger, clause)
        elif trigger.tense == "PRESENT":
            news.tell_present(trigger, clause)
        elif trigger.verb is None and trigger.quote is None:
            trigger.when, trigger.dated = news.statements or filed, "statement"


@define(eq=False, repr=False)
class _News:
    """What the text is about so far.

    `day` is the first day that the lead gives, `opened_with` what happened on it, `fresh` that of a lead in the perfect.
    `events` and `statements` are the days last given for what happened and for what `speaker` said, `here` that of a
    statement in this paragraph, `frame` the time that opened a sentence of it. `elsewhere` is True while an older date
    governs the paragraph, `aftermath` while `events` is the day of what was done about an earlier event. `aside` is the
    sentence whose relative clause told the older date: its main clause goes on with the news.
    """

    board: Board
    borrow: Borrower
    published: When | None
    filed: When | None
    lead: int
    fronted: frozenset[int]
    habits: set[int]
    vague: set[int]
    opened_with: str = ""
    day: When | None = None
    events: When | None = None
    statements: When | None = None
    fresh: When | None = None
    speaker: str = ""
    here: When | None = None
    frame: When | None = None
    elsewhere: bool = False
    aftermath: bool = False
    aside: int = -1
    bygone: frozenset[str] = frozenset()
    others: set[int] = field(factory=set)

    def open(self, titles: frozenset[int]) -> None:
        """Look ahead for the day that the lead gives."""
        for trigger in self.board.stated:
            if trigger.noun is not None and trigger.when is not None and not is_recent(trigger.when, self.published):
                self.others.add(trigger.noun.index)
        opening = lead_trigger(self.board, titles, self.lead, self.published)
        if opening is not None and opening.when is not None and not self._turns_away(opening, opening.when):
            self.day = self.borrow(opening.when)
            if opening.kind != "REPORTING":
                self.events, self.opened_with = self.day, opening.lemma
            self.aftermath = opening.lemma in AFTERMATH_VERBS

    def _turns_away(self, opening: Trigger, when: When) -> bool:
        """Whether its time opens a sentence, and another day than the first told of: "They met … On Monday he left".

        It is the same day where the first only told what has been done.
        """
        at = self.board.syntax.sentence_at
        if at[opening.word] <= self.lead or when.timex is None or when.timex.span.start not in self.fronted:
            return False
        first = next((t for t in self.board.verbs if at[t.word] == self.lead and t.verb is not None), None)
        return first is not None and first.tense == "PAST"

    def turn(self) -> None:
        """Begin another paragraph."""
        self.here = self.frame = None
        self.elsewhere = False

    def read(self, trigger: Trigger, when: When, clause: Clause) -> None:
        """Take note of a date that the text gives."""
        if trigger.dated == "subject" and trigger.tense == "PAST" and is_recent(when, self.published):
            self.events = when  # "Sunday's shooting left three dead. A gunman opened fire …"
            return
        if when.basis != "explicit" or trigger.tense not in ("PAST", "PASTPART"):
            return
        if when.role != "on":
            if when.earliest is not None and when.latest is not None and not self._reaches(when.latest):
                self.elsewhere = True  # "between March and June"
            return
        if trigger.quote is not None and trigger.quote.kind == "direct":
            return  # "I told him on Thursday," she said: not on Thursday
        recent = is_recent(when, self.published)
        self.aside = clause.sentence if not recent and clause.kind == "relative" and not self.elsewhere else -1
        self.elsewhere = not recent
        opens = when.timex is not None and when.timex.span.start in self.fronted
        self.frame = self.borrow(when) if opens and len(when.value or "") >= _MONTH else None
        if recent and (trigger.kind == "REPORTING" or trigger.lemma == "show"):  # "figures showed on Tuesday"
            self.statements = self.here = self.borrow(when)
            self.speaker = subject_of(self.board, clause)
        elif recent and not (trigger.tense == "PAST" and "PERFECTIVE" in trigger.aspect):  # what had been is no news
            if clause.sentence == self.lead and is_inserted(self.board, trigger):
                return
            self.events = self.borrow(when)
            self.aftermath = trigger.lemma in AFTERMATH_VERBS

    def _states(self, trigger: Trigger) -> bool:
        """Whether somebody did it by saying so: "accused him of lying", "called on her to go"."""
        if trigger.lemma == "call" and trigger.verb is not None:
            return self.board.syntax.words.lower[trigger.verb.end : trigger.verb.end + 1] in (["on"], ["for"])
        return trigger.lemma in _STATED and trigger.verb is not None and not trigger.verb.passive

    def _is_after_a_war(self, clause: Clause) -> bool:
        """Whether its sentence begins with what lasted for years: "After the war she taught"."""
        lower, start = self.board.syntax.words.lower, self.board.syntax.sentences[clause.sentence].start
        return lower[start] in _BESIDE and not _LASTING.isdisjoint(lower[start + 1 : start + 5])

    def _reaches(self, last: date) -> bool:
        """Whether the day is that of publication or shortly before it."""
        day = self.published.earliest if self.published is not None else None
        return day is None or (day - last).days <= RECENT

    def name(self, trigger: Trigger, noun: NounGroup) -> None:
        """Date "the blast" by the day of the events."""
        if trigger.kind == "I_ACTION":
            return  # "the effort" is what somebody goes about, on no one day
        if trigger.lemma in _LASTING or self._is_bygone(trigger, noun):
            return
        if self.events is not None and not self.elsewhere and not self.aftermath and names_known(self.board, noun):
            trigger.when, trigger.dated = self.events, "news"

    def _is_of_another_day(self, clause: Clause) -> bool:
        """Whether something was said before or after what has a day of its own: "was jailed in May after he admitted it"."""
        if not self._opens(clause, _BESIDE):
            return False
        above = self.board.of_clause.get(clause.governor)
        return above is not None and above.when is not None and above.when.basis == "explicit"

    def _is_of_another(self, clause: Clause) -> bool:
        """Whether an event of another year did it."""
        subject, verb = clause.subject, clause.verb
        return subject is not None and subject.index in self.others and verb is not None and not verb.passive

    def _is_bygone(self, trigger: Trigger, noun: NounGroup) -> bool:
        """Whether it is what an anniversary is of: "marked 25 years since the blast"."""
        lower, lemma = self.board.syntax.words.lower, trigger.lemma
        if lower[noun.start - 1] in _SINCE and lower[noun.start - 2 : noun.start] in _YEARS_ON:
            self.bygone |= kin().get(lemma, frozenset()) | {lemma}
        return lemma in self.bygone

    def tell_past(self, trigger: Trigger, clause: Clause) -> None:
        """Date a verb in the past: what was said, or what happened."""
        if trigger.modality is not None:
            return
        told, main = trigger.quote is None, clause.kind == "main"
        if trigger.lemma == "come" and main and told and subject_of(self.board, clause) in _DOINGS:
            trigger.when, trigger.dated = self.events or self.day or self.filed, "news"
        elif trigger.kind == "REPORTING":
            if told and "PROGRESSIVE" not in trigger.aspect and not self._is_of_another_day(clause):
                trigger.when, trigger.dated = self._statement(clause) or self.filed, "statement"
        elif clause.index in self.vague or trigger.lemma == "bear" or (self.others and self._is_of_another(clause)):
            return
        elif trigger.kind in _EVENTFUL and trigger.aspect in ("NONE", "PROGRESSIVE"):
            if main and told and self.frame is not None:
                trigger.when, trigger.dated = self.frame, "frame"
            elif not self.elsewhere or (main and clause.sentence == self.aside):
                if main and told and not self._is_after_a_war(clause) and not self._says(trigger, _AFTERWARDS):
                    fresh = self.fresh if clause.sentence < self.lead + LEAD else None
                    trigger.when, trigger.dated = self.events or self.here or fresh, "news"
                    if trigger.when is not None and self._states(trigger):
                        trigger.when, trigger.dated = self._statement(clause) or self.filed, "statement"
                elif clause.kind in ("complement", "adverbial"):
                    if told or (trigger.quote is not None and trigger.quote.kind == "indirect"):
                        trigger.when, trigger.dated = self.events, "news"
            if trigger.when is None and clause.sentence == self.lead and clause.kind in ("main", "complement"):
                trigger.when, trigger.dated = self._told_again(trigger), "told again"
            if trigger.when is None and told and trigger.lemma in _WITHHOLDING and self._is_silence(trigger):
                trigger.when, trigger.dated = self._statement(clause) or self.filed, "statement"
            if trigger.when is None and main and told and clause.sentence == self.lead and trigger.aspect == "NONE":
                trigger.when, trigger.dated = self._day_for(trigger) or self.filed, "first sentence"

    def tell_present(self, trigger: Trigger, clause: Clause) -> None:
        """Date a verb in the present: what is said, is going on, or has just come about."""
        if trigger.quote is None and clause.kind == "main":
            self.elsewhere, self.frame = False, None  # the story is back from the past
        if trigger.modality is not None:
            return
        if trigger.quote is not None and (trigger.quote.kind != "indirect" or trigger.aspect == "NONE"):
            return
        perfect, main = "PERFECTIVE" in trigger.aspect, clause.kind == "main"
        if self.habits and clause.index in self.habits and trigger.aspect == "NONE" and trigger.kind != "REPORTING":
            return  # "runs every Friday"
        reported = clause.kind == "complement" and clause.noun < 0 and trigger.kind == "OCCURRENCE"
        if perfect and not trigger.polarity:
            return  # what has not happened has no day
        if trigger.kind == "REPORTING":
            if "PROGRESSIVE" not in trigger.aspect:
                trigger.when, trigger.dated = self.filed, "statement"
        elif perfect and (main or reported) and clause.sentence == self.lead and trigger.kind in _EVENTFUL:
            when = self._told_again(trigger) or self._day_for(trigger) or self.filed
            trigger.when, trigger.dated = when, "first sentence"
            if main:
                self.fresh = when
        elif perfect and self._is_background(trigger, clause, reported=reported):
            return
        elif self._says(trigger, _NOW) if trigger.kind == "STATE" else not self._is_timeless(trigger, clause):
            trigger.when, trigger.dated = self._as_of(clause) if perfect and reported else self.published, "current"

    def _is_background(self, trigger: Trigger, clause: Clause, *, reported: bool) -> bool:
        """Whether a perfect tells what went before: in a dependent clause, or far below the lead ("said it has closed")."""
        below = clause.sentence - self.lead
        if reported:
            return below >= 2 * LEAD
        if clause.kind != "main":
            return not self._opens(clause, _CONTRAST)
        return below >= LEAD and trigger.kind == "I_ACTION"

    def _as_of(self, clause: Clause) -> When | None:
        """The day of the statement that the clause reports, where it has one, else that of publication."""
        statement = self.board.of_clause.get(clause.governor)
        if statement is None or statement.kind != "REPORTING" or statement.when is None or statement.when.role != "on":
            return self.published
        return self.borrow(statement.when)

    def _day_for(self, trigger: Trigger) -> When | None:
        """The day of the lead, unless that is the day of what the event is only about: "charged after Sunday's fire"."""
        about = self.opened_with and self.opened_with not in AFTERMATH_VERBS and trigger.lemma in AFTERMATH_VERBS
        return None if about else self.day

    def _told_again(self, trigger: Trigger) -> When | None:
        """The day that a later sentence gives for the same event: "has died … He died on Sunday"."""
        at = self.board.syntax.sentence_at
        for other in self.board.stated:
            when = other.when
            if (
                when is None
                or when.role != "on"
                or (other.lemma != trigger.lemma and not same_family(other.lemma, trigger.lemma))
            ):
                continue
            if other.tense == "PAST" and is_recent(when, self.published):
                return self.borrow(when) if at[other.word] < self.lead + LEAD else None
        return None

    def _statement(self, clause: Clause) -> When | None:
        """The day last given for a statement, where the same one speaks."""
        speaker = subject_of(self.board, clause)
        return self.statements if not speaker or speaker in PRONOUNS or speaker == self.speaker else None

    def _is_timeless(self, trigger: Trigger, clause: Clause) -> bool:
        """Whether it is a habit ("usually march", "sells cars"), or yet to be ("when it enters service")."""
        if trigger.aspect != "NONE":
            return False
        if trigger.lemma in TRADE_VERBS and trigger.verb is not None and not trigger.verb.passive:
            return True
        return self._opens(clause, _OPEN) or self._says(trigger, _HABIT)

    def _is_silence(self, trigger: Trigger) -> bool:
        """Whether somebody would not say something: "declined to comment"."""
        syntax, complement = self.board.syntax, trigger.word + 2
        if complement >= len(syntax.clause_at) or syntax.words.lower[complement - 1] != "to":
            return False
        verb = self.board.of_clause.get(syntax.clause_at[complement])
        return verb is not None and (verb.kind == "REPORTING" or verb.lemma in _SAYING)

    def _opens(self, clause: Clause, words: frozenset[str]) -> bool:
        """Whether one of the words opens the clause, which says when or why."""
        if clause.opener < 0 or clause.kind not in ("adverbial", "fronted"):
            return False
        return self.board.syntax.words.lower[clause.opener] in words

    def _says(self, trigger: Trigger, words: frozenset[str]) -> bool:
        """Whether one of the words stands in the verb group or beside it."""
        verb, lower = trigger.verb, self.board.syntax.words.lower
        return verb is not None and not words.isdisjoint(lower[max(0, verb.start - 1) : verb.end + 1])
