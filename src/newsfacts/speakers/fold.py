"""One pass over names, definite roles, the narrator's pronouns and the sources, in text order."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from ..layers import NounGroup, Report, Syntax
from .entities import Entity, narrowed
from .presence import OTHER
from .resolve import Resolver
from .scene import Scene
from .source import Source, SourceReader, new_source

# How a list of statements without attributions is announced, behind "key" or "main".
_LISTS = ("statements", "remarks", "takeaways", "points")
_TRADED = {"of": ("shares", "stock"), "in": ("shares", "stake")}
_MEASURED = frozenset(("data", "figures", "poll", "survey"))
_BEFORE = frozenset(("and", *_TRADED))
_BEHIND = _MEASURED | {"shares"}
# What is met but names, in this order where two begin with one word, and before names.
_DESCRIPTION, _PRONOUN = range(2)
_FURTHEST = 20  # so many noun groups back
_SINGULAR = {"he": "m", "she": "f"}


class Fold:
    """Meets the mentions one by one, so that each source is resolved with what stands before it."""

    def __init__(self, syntax: Syntax, reports: Sequence[Report], scene: Scene) -> None:
        self.names = names = scene.names
        self.starts = scene.mentions.starts
        self.reports = reports
        self.scene = scene
        self.resolver = Resolver(scene)
        self.presence = scene.presence
        self.owners = scene.owners
        self.register = scene.register
        self.ambiguous = scene.mentions.ambiguous
        self.reader = SourceReader(syntax, names, self.starts, scene.people)
        self.words = syntax.words
        self.lower = lower = syntax.words.lower
        roles = scene.people.roles
        # Descriptions and pronouns in one list: (word, order, index).
        others = [
            (n.start, _DESCRIPTION, n.index) for n in syntax.nouns if n.determiner == "the" and lower[n.head] in roles
        ]
        others += [(i, _PRONOUN, i) for i in self.presence.subjects if lower[i] in _SINGULAR]
        others.append((len(lower), 0, 0))  # behind the last
        others.sort(reverse=True)
        self.others = others
        self.nouns, self.noun_at = syntax.nouns, syntax.noun_at
        self.sentence_at = syntax.sentence_at
        self.clauses, self.clause_at = syntax.clauses, syntax.clause_at
        self.described: dict[int, Entity] = {}  # by the first word: "a neighbour, who saw it, said" is one
        self.next = 0
        self.reached = 0

    def run(self) -> list[Entity | None]:
        """The entity of each report."""
        reports = self.reports
        found: list[Entity | None] = [None] * len(reports)
        order = sorted([(r.source, k) for k, r in enumerate(reports) if r.source is not None])
        done: dict[tuple[int, int], Entity | None] = {}
        for span, k in order:
            if span not in done:
                done[span] = self._meet(span, reports[k], found)
            found[k] = done[span]
        self._inherit(found)
        self._answer(found)
        return found

    def _meet(self, span: tuple[int, int], report: Report, found: Sequence[Entity | None]) -> Entity | None:
        """The entity of the source in these characters, with all mentions before it taken up."""
        source = self.reader.read(*self._advance(*span))
        if source is None:
            return None
        if source.gender == "r":
            source = self.reader.antecedent(source) or source
        entity = self.described.get(source.start) if source.mention is not None else None
        if entity is None:
            around = found[report.parent] if 0 <= report.parent < len(found) else None
            entity, sure = self._it(report) if source.gender == "n" else (None, False)
            if entity is None or not (sure or entity.trail):
                people = (
                    self._they(source) if source.plural and source.kind == "pronoun" and not source.gender else None
                )
                entity = self.resolver.resolve(people or source, around, self.reached) or entity
        if entity is not None:
            self.described[source.start] = entity
            if report.rule == "speaker_label" and len(entity.tokens) == 1 and self.register.shown(entity).isupper():
                entity.kind = "person"  # "HALE: …"
            self._note(entity, source, report.parent < 0)
            entity.cited = report.cue is not None and report.cue.lemma == "according to"
        return entity

    def _it(self, report: Report) -> tuple[Entity | None, bool]:
        """The body that "it" means, and whether that is sure: what the report itself begins with, or the main clause.

        "The company will cut jobs, it said"; "The bank has a plan, which it said is sound".
        """
        words = self.words
        if not report.content or report.source is None or not 0 <= report.content[0][0] < report.source[0]:
            return None, False
        group = self.noun_at[bisect_right(words.starts, report.content[0][0]) - 1]
        noun = self.nouns[group] if group >= 0 else self._main_subject(bisect_right(words.starts, report.source[0]) - 1)
        if noun is None or noun.determiner != "the":
            return None, False
        found = self.reader.read(noun.start, noun.end)
        body = found is not None and found.kind == "body"
        return (self.resolver.resolve(found, None, self.reached), group < 0) if found and body else (None, False)

    def _they(self, source: Source) -> Source | None:
        """The people that the sentence before is about, read; None where others have spoken since.

        "Researchers tracked 46 reefs. They found …"
        """
        sentence, people = self.sentence_at[source.head], self.scene.people
        k = bisect_left(self.nouns, source.start, key=attrgetter("start"))
        for noun in self.nouns[max(0, k - _FURTHEST) : k][::-1]:
            if self.sentence_at[noun.start] < sentence - 1:
                break
            if noun.head in self.presence.subjects and noun.kind == "common":
                head = self.lower[noun.head]
                if not noun.plural or (people.plural(head) is None and head not in people.groups):
                    break
                last = self.presence.last
                if last is not None and last.kind == "group" and last.mentions and last.mentions[-1][0] > noun.start:
                    break
                found = self.reader.read(noun.start, noun.end)
                return found if found is not None and found.kind == "group" else None
        return None

    def _main_subject(self, word: int) -> NounGroup | None:
        """The subject of the clause that the relative clause of this word belongs to: "The firm has a plan, which it says is fair"."""
        clause = self.clauses[self.clause_at[word]] if self.clause_at[word] >= 0 else None
        if clause is None or clause.kind not in ("relative", "complement") or clause.governor < 0:
            return None
        subject = self.clauses[clause.governor].subject
        return subject if subject is not None and subject.end <= word else None

    def _inherit(self, found: list[Entity | None]) -> None:
        """Gives the reports without a source that of the report they go on with, or of the list they stand in."""
        reports = self.reports
        alone = [r for r in reports if r.source is None and r.content and self._stands_alone(r)]
        listed, chief = self._statements(found) if alone else (-1, -1)
        if chief >= 0:
            for report in alone:
                if report.content[0][0] > listed:
                    report.inherited = chief
        for k, report in enumerate(reports):
            if report.source is None and 0 <= report.inherited < len(reports):
                found[k] = found[report.inherited]

    def _answer(self, found: list[Entity | None]) -> None:
        """Gives the answers of an interview ("A: …") to the one person that its headline or introduction names."""
        text, reports = self.words.text, self.reports
        labelled = [
            k for k, r in enumerate(reports) if r.rule == "speaker_label" and r.source is None and r.cue is not None
        ]
        answers = [k for k in labelled if (cue := reports[k].cue) is not None and text[cue.span.start - 1] == "A"]
        if not answers:
            return
        first = min(reports[k].content[0][0] for k in labelled)
        for end in (self.scene.heading, first):
            owners = self.owners[: self.scene.name_from(min(end, first))]
            people = {id(e): e for e in owners if e is not None and e.kind == "person"}
            if len(people) == 1:
                for k in answers:
                    found[k] = next(iter(people.values()))
                return

    def _statements(self, found: Sequence[Entity | None]) -> tuple[int, int]:
        """Where a list of somebody's statements begins ("Below are Serov's key statements"), and a report of theirs, or -1."""
        text, starts = self.words.text, self.words.starts
        at = max(_announced(text, "key "), _announced(text, "main "))
        if at < 0:
            return at, -1
        sentence = self.sentence_at[bisect_right(starts, at) - 1]
        for k in range(bisect_left(self.names, at, key=lambda n: starts[n.start]) - 1, -1, -1):
            owner = self.owners[k]
            if self.sentence_at[self.names[k].start] != sentence:
                break
            if owner is not None and owner in found:
                return at, found.index(owner)
        return at, -1

    def _stands_alone(self, report: Report) -> bool:
        """Whether the report has no attribution of its own paragraph to go on with."""
        if report.inherited < 0:
            return True
        before = self.reports[report.inherited].content
        return not before or self.words.text.find("\n", before[-1][1], report.content[0][0]) >= 0

    def _advance(self, start: int, end: int) -> tuple[int, int]:
        """Takes up the mentions before the source between two characters; returns its words."""
        starts, others = self.words.starts, self.others
        limit = bisect_left(starts, start)
        while others[-1][0] < limit:
            word, order, k = others.pop()
            self._names(word)
            if order == _PRONOUN:
                self._pronoun(k)
            else:
                self._description(k)
        self._names(limit)
        return limit, bisect_left(starts, end, limit)

    def _names(self, limit: int) -> None:
        """Takes up the names that begin before the word."""
        starts, k = self.starts, self.next
        if starts[k] >= limit:
            return
        names, owners, lower, mention = self.names, self.owners, self.lower, self.presence.mention
        size = len(lower)
        while starts[k] < limit:
            entity, name = owners[k], names[k]
            if entity is None and k in self.ambiguous:
                entity = self.resolver.choose(k)
            if entity is not None and name.kind != "place":
                self.reached = k + 1
                end = name.end
                telling = lower[starts[k] - 1] in _BEFORE or (end < size and lower[end] in _BEHIND)
                if not telling or not self._settled(k, entity):
                    start = name.core
                    if name.told is not None and name.told.apposed:  # "His lawyer, Tom Hale, said": a subject
                        start = min(start, name.told.apposed[0][0])
                    mention(entity, start, end)
            k += 1
        self.next = k

    def _settled(self, k: int, entity: Entity) -> bool:
        """Whether the words around the mention tell all of it; those of shares make it a body's."""
        lower, start, end = self.lower, self.names[k].start, self.names[k].end
        before, following = lower[start - 1], lower[end] if end < len(lower) else ""
        if before == "and" and self._joined(k, entity):
            return True
        if following in _MEASURED:
            return True  # "LSEG data showed": nothing is told of LSEG
        traded = before in _TRADED and start > 1 and lower[start - 2] in _TRADED[before]
        if entity.kind == "other" and (traded or following == "shares"):
            entity.kind = "organisation"  # "Shares of Lumen Chemical fell": later "the firm"
        return False

    def _joined(self, k: int, entity: Entity) -> bool:
        """Whether "and" joins the name to the one before, whose place is then its own: "Hale and Voss arrived", both did."""
        if not k or self.names[k - 1].end != self.names[k].start - 1:
            return False
        before = self.owners[k - 1]
        if before is None or not before.trail:
            return False
        self.presence.weigh(entity, before.trail[-1][1])
        return True

    def _description(self, index: int) -> None:
        """The narrator's "the minister", where it is plain who that is."""
        noun = self.nouns[index]
        if self.scene.sources.holds(self.words.starts[noun.start]):
            return  # a source is resolved by itself
        head = self.lower[noun.head]
        if head not in self.scene.register.by_role:
            return
        options = self.resolver.roles.holders(head, narrowed(self.lower[noun.start + 1 : noun.head], (head,)), "")
        if options and (len(options) == 1 or options[0][0] > options[1][0] + 0.08):
            self.presence.mention(options[0][1], noun.start, noun.end)
            options[0][1].mentions.append((noun.start, noun.end))

    def _pronoun(self, i: int) -> None:
        """The narrator's own "he" or "she", where it is plain who that is."""
        at = self.words.starts[i]
        if self.presence.content.holds(at) or self.scene.sources.holds(at):
            return
        entity, rivals = self.presence.preferred(new_source(i, i + 1, "pronoun", "", i, _SINGULAR[self.lower[i]]))
        if entity is not None and not rivals:
            self.presence.mention(entity, i, i + 1)
            if entity.kind == "person" and not entity.gender:
                entity.gender = _SINGULAR[self.lower[i]]

    def _note(self, entity: Entity, source: Source, outermost: bool) -> None:
        """Records that the entity is a source, and what the mention tells of it."""
        if source.mention is None:
            self.presence.source(entity, source.head, outermost)
        else:  # "a governor who had said so" is not what the story is about
            self.presence.weigh(entity, OTHER)
        if source.kind != "name" or self.owners[source.name] is not entity:
            entity.mentions.append(source.mention or (source.start, source.end))
        if source.kind == "pronoun" and source.gender in ("m", "f"):
            entity.gender = entity.gender or source.gender
            if entity.kind == "other":
                entity.kind = "person"
        elif source.gender == "n" and entity.kind == "other":
            entity.kind = "organisation"


def _announced(text: str, word: str) -> int:
    """Where the text first has the word, and behind it one for what somebody stated; or -1."""
    at = text.find(word)
    while at >= 0 and not text.startswith(_LISTS, at + len(word)):
        at = text.find(word, at + 1)
    return at
