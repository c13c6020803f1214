"""One pass over names and sources in text order: salience decides whom a pronoun or a role means."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from ..article import Article
from ..layers import Name, Report, Syntax
from ..records import Block, Doubt
from .entities import Entity, Held, Register, narrowed
from .source import Source, SourceReader, indefinite, possessive

_DECAY = 0.72
_SOURCE, _SUBJECT, _OTHER, _REPORTED, _QUOTED = 3.0, 2.4, 1.1, 0.7, 0.2
_CLOSE = 0.85
_WEAK = 0.05
_GENERIC = frozenset("company firm group agency organisation organization body party airline carrier bank union charity club team ministry paper newspaper daily magazine watchdog regulator".split())


class Fold:
    """The state of the pass: who has been mentioned, where and how prominently."""

    def __init__(
        self,
        article: Article,
        syntax: Syntax,
        blocks: Sequence[Block],
        names: Sequence[Name],
        owners: Sequence[Entity | None],
        reports: Sequence[Report],
        register: Register,
    ) -> None:
        self.article = article
        self.syntax = syntax
        self.names = names
        self.owners = owners
        self.reports = reports
        self.register = register
        self.people = register.people
        self.lower = syntax.words.lower
        self.reader = SourceReader(syntax, names, register.people)
        self.doubts: list[Doubt] = []
        self.found: list[Entity | None] = [None] * len(reports)
        self.last: Entity | None = None
        self.active: list[Entity] = []
        self.heading = max((b.span.end for b in blocks if b.kind in ("title", "deck", "caption", "byline", "credit")), default=0)
        self.quoted = _merged(span for r in reports for span in r.quoted)
        self.quoted_starts = [s for s, _ in self.quoted]
        self.content = _merged(span for r in reports for span in r.content)
        self.content_starts = [s for s, _ in self.content]
        self.sources = {r.source[0]: r.source[1] for r in reports if r.source}
        self.next_name = 0
        self.subject_of = -1

    def run(self) -> list[Entity | None]:
        """The entity of each report."""
        order = sorted(
            (k for k, r in enumerate(self.reports) if r.source is not None), key=lambda k: (self.reports[k].source, k)
        )
        done: dict[tuple[int, int], Entity | None] = {}
        for k in order:
            report = self.reports[k]
            assert report.source is not None
            if report.source in done:
                self.found[k] = done[report.source]
                continue
            self.advance(report.source[0])
            source = self.reader.read(*report.source)
            entity = self.resolve(source, report) if source is not None else None
            done[report.source] = self.found[k] = entity
            if entity is not None and source is not None:
                self.note(entity, source, report)
        for k, report in enumerate(self.reports):
            if report.source is None and 0 <= report.inherited < len(self.reports):
                self.found[k] = self._inherited(k)
        return self.found

    def _inherited(self, k: int) -> Entity | None:
        for _ in range(len(self.reports)):
            k = self.reports[k].inherited
            if not 0 <= k < len(self.reports):
                return None
            if self.found[k] is not None or self.reports[k].source is not None:
                return self.found[k]
        return None

    # --- salience -------------------------------------------------------------------------------------------------

    def advance(self, position: int) -> None:
        """Takes up the names before the character."""
        starts = self.syntax.words.starts
        names = self.names
        while self.next_name < len(names) and starts[names[self.next_name].start] < position:
            name = names[self.next_name]
            entity = self.owners[self.next_name]
            self.next_name += 1
            if entity is not None:
                self._mention(entity, name.core, starts[name.core])

    def _mention(self, entity: Entity, word: int, character: int) -> None:
        sentence = self.syntax.sentence_at[word]
        if _within(character, self.quoted, self.quoted_starts):
            weight = _QUOTED
        elif _within(character, self.content, self.content_starts):
            weight = _REPORTED
        elif sentence != self.subject_of:
            self.subject_of = sentence
            weight = _SUBJECT
        else:
            weight = _OTHER
        self._weigh(entity, sentence, weight)

    def _weigh(self, entity: Entity, sentence: int, weight: float) -> None:
        if not entity.trail:
            self.active.append(entity)
        entity.trail.append((sentence, weight))

    def note(self, entity: Entity, source: Source, report: Report) -> None:
        """Records that the entity is the source of a report."""
        assert report.source is not None
        words = self.syntax.words
        sentence = self.syntax.sentence_at[source.head]
        self._weigh(entity, sentence, _SOURCE if report.parent < 0 else _REPORTED)
        span = (words.starts[source.start], words.ends[source.end - 1])
        if not (source.kind == "name" and any(s < span[1] and span[0] < e for s, e in entity.mentions)):
            entity.mentions.append(span)
        if source.kind == "pronoun" and source.gender in ("m", "f") and not entity.gender:
            entity.gender = source.gender
        if entity.kind == "other" and source.kind == "pronoun" and source.gender in ("m", "f"):
            entity.kind = "person"
        if report.parent < 0:
            self.last = entity
            entity.spoke = sentence

    def salience(self, entity: Entity, sentence: int) -> float:
        """How present the entity is at the sentence: its best mention, fading by the sentence."""
        best = 0.0
        for where, weight in entity.trail[-6:]:
            value = weight * _DECAY ** min(abs(sentence - where), 40)
            if value > best:
                best = value
        return best

    # --- resolution -----------------------------------------------------------------------------------------------

    def resolve(self, source: Source, report: Report) -> Entity | None:
        """Who the source is, or None."""
        if source.kind == "pronoun":
            return self._pronoun(source, report)
        if source.kind == "name":
            return self._named(source)
        if source.kind == "role":
            return self._role(source, report)
        if source.kind == "body":
            return self._body(source, report)
        if source.kind == "document":
            return self._document(source, report)
        if source.kind == "group":
            return self._group(source)
        return self._other(source, report)

    def _named(self, source: Source) -> Entity | None:
        entity = self.owners[source.name]
        if entity is not None and entity.kind == "place":
            return self._country(entity)
        return entity

    def _country(self, entity: Entity) -> Entity:
        """A capital that speaks is its country, where the text names the country."""
        key = tuple(entity.nation.lower().split())
        country = self.register.by_full.get(key)
        return country if country is not None and country.kind == "place" else entity

    def _pronoun(self, source: Source, report: Report) -> Entity | None:
        if source.gender == "r":
            return self._antecedent(source)
        if source.gender in ("1", "2"):
            return self.found[report.parent] if source.gender == "1" and 0 <= report.parent < len(self.found) else None
        sentence = self.syntax.sentence_at[source.head]
        options = [(self.salience(e, sentence) * self._suits(e, source), e) for e in self.active]
        options = [o for o in options if o[0] > _WEAK]
        if not options:
            return self._ahead(source)
        return self._best(options, source, report)

    def _suits(self, entity: Entity, source: Source) -> float:
        """How well the entity suits the pronoun: 0 where it cannot be meant."""
        if source.gender in ("m", "f"):
            if entity.gender and entity.gender != source.gender:
                return 0.0
            if entity.kind in ("person", "unnamed"):
                return 1.0 if entity.gender else 0.9
            if entity.kind == "other":
                return 0.9 if entity.spoke >= 0 else 0.35
            return 0.0
        if source.gender == "n":
            return {"organisation": 1.0, "place": 0.8, "document": 0.9, "other": 0.5}.get(entity.kind, 0.0)
        if entity.kind == "group" or entity.plural:
            return 1.0
        return {"organisation": 0.35, "place": 0.25}.get(entity.kind, 0.02)

    def _best(self, options: list[tuple[float, Entity]], source: Source, report: Report) -> Entity | None:
        """The most salient, or None and a doubt where two are as good."""
        options.sort(key=lambda o: -o[0])
        value, entity = options[0]
        rivals = [e for v, e in options[1:] if v > _CLOSE * value]
        if rivals and self.last is not entity and self.last not in rivals:
            self._doubt(source, None, (entity, *rivals))
            return None
        if rivals and self.last in rivals:
            return self.last
        return entity

    def _doubt(self, source: Source, taken: Entity | None, options: Iterable[Entity]) -> None:
        words = self.syntax.words
        span = self.article.span(words.starts[source.start], words.ends[source.end - 1])
        names = tuple(dict.fromkeys(e.printed for e in options if e is not taken))
        self.doubts.append(Doubt("speaker", span, taken.printed if taken else None, names))

    def _antecedent(self, source: Source) -> Entity | None:
        """Who "who" is: the name that ends just before it."""
        k = self.next_name - 1
        while k >= 0 and k > self.next_name - 4:
            name = self.names[k]
            if name.end <= source.head and source.head - name.end <= 2 and self.owners[k] is not None:
                return self.owners[k]
            k -= 1
        return None

    def _ahead(self, source: Source) -> Entity | None:
        """Nobody yet: in a headline, the first person named after it who fits."""
        if self.syntax.words.starts[source.head] >= self.heading:
            return None
        for k in range(self.next_name, len(self.names)):
            entity = self.owners[k]
            if entity is not None and self._suits(entity, source) > 0.5:
                return entity
        return None

    # --- roles ----------------------------------------------------------------------------------------------------

    def _role(self, source: Source, report: Report) -> Entity | None:
        head = self.lower[source.head]
        mods = narrowed(self.lower[source.body_from : source.head], (head,)) | self._complement(source)
        if indefinite(source.det):
            return self._unnamed(source, head, mods)
        sentence = self.syntax.sentence_at[source.head]
        options: list[tuple[float, Entity]] = []
        heading = self.syntax.words.starts[source.head] < self.heading
        for entity in self.register.entities:
            if entity.kind not in ("person", "unnamed", "other") or not entity.fits(source.gender):
                continue
            degree = self._degree(entity, head, mods)
            if degree <= 0:
                continue
            present = self.salience(entity, sentence)
            if present <= 0:
                present = 0.3 if heading or degree >= 2 else 0.1
            options.append((degree + min(present, 3.0) / 3.0, entity))
        if options:
            return self._best_role(options, source)
        return self._descriptor(source, report, head, mods)

    def _complement(self, source: Source) -> frozenset[str]:
        """The words after the head that narrow it: "the head of the agency"."""
        words = []
        for i in range(source.head + 1, min(source.end, source.head + 8)):
            if self.syntax.classes[i] in "r,(-":
                break
            words.append(self.lower[i])
        return narrowed(words, ())

    def _degree(self, entity: Entity, head: str, mods: frozenset[str]) -> float:
        """How well the entity's known roles fit: 0 not at all, 2 by a broader word, 3 by the same, 4 with its own words."""
        best = 0.0
        if head.endswith("-year-old"):
            return 4.0 if head.partition("-")[0] in entity.ages else 0.0
        known = self._known(entity)
        for held in entity.roles:
            for word in held.heads:
                if word == head:
                    degree = 3.0
                elif self.people.calls(head, word) or self._top(head, mods, held):
                    degree = 2.0
                else:
                    continue
                own = held.narrowing | known
                clash = self._clash(mods, own, degree)
                if clash:
                    continue
                degree += min(0.4 * len(mods & own), 1.0)
                best = max(best, degree)
        return best

    @staticmethod
    def _top(head: str, mods: frozenset[str], held: Held) -> bool:
        """The "top diplomat" is the foreign minister."""
        return head == "diplomat" and ("foreign" in held.narrowing or "foreign" in held.heads or "state" in held.narrowing)

    def _known(self, entity: Entity) -> frozenset[str]:
        return frozenset().union(*(h.narrowing for h in entity.roles)) | set(entity.tokens)

    def _clash(self, mods: frozenset[str], own: frozenset[str], degree: float) -> bool:
        """Whether the words narrowing the mention speak against the role."""
        nations = _nations()
        mine = {m for m in mods if m in nations}
        theirs = {m for m in own if m in nations}
        if mine and theirs and not mine & theirs:
            return True
        if degree >= 3.0:
            special = {m for m in mods if m in _SPECIAL}
            return bool(special - own)
        return False

    def _best_role(self, options: list[tuple[float, Entity]], source: Source) -> Entity | None:
        options.sort(key=lambda o: -o[0])
        value, entity = options[0]
        if len(options) > 1 and options[1][0] > value - 0.08:
            rivals = [e for v, e in options if v > value - 0.08]
            if self.last in rivals:
                return self.last
            self._doubt(source, None, rivals)
            return None
        return entity

    def _descriptor(self, source: Source, report: Report, head: str, mods: frozenset[str]) -> Entity | None:
        """A definite role that nobody is known to hold: whoever spoke last, unless a fact speaks against it."""
        found = self.people.role(head)
        generic = found is not None and found.kind == "person"
        sentence = self.syntax.sentence_at[source.head]
        heading = self.syntax.words.starts[source.head] < self.heading
        if possessive(source.det) or source.inside >= 0 or (found is not None and found.kind == "kin"):
            return self._unnamed(source, head, mods)
        if source.det in ("the", "this", "that") and not heading:
            last = self.last
            if last is not None and last.kind in ("person", "other") and last.fits(source.gender) and sentence - last.spoke <= 3:
                if generic or not self._holds_other(last, mods):
                    return last
            options = [(self.salience(e, sentence), e) for e in self.active if e.kind == "person" and e.fits(source.gender)]
            options = [o for o in options if o[0] >= _OTHER and not self._holds_other(o[1], mods)]
            if len(options) == 1:
                return options[0][1]
        return self._unnamed(source, head, mods)

    def _holds_other(self, entity: Entity, mods: frozenset[str]) -> bool:
        """Whether the nation in the mention is not the entity's."""
        known = self._known(entity)
        nations = _nations()
        mine = {m for m in mods if m in nations}
        theirs = {m for m in known if m in nations}
        return bool(mine and theirs and not mine & theirs)

    def _unnamed(self, source: Source, head: str, mods: frozenset[str]) -> Entity:
        """A source without a name: the one described so before, where it is not brought in anew."""
        plural = source.kind == "group"
        if not indefinite(source.det) or plural:
            for entity in reversed(self.active):
                if entity.kind == ("group" if plural else "unnamed") and entity.roles and head in entity.roles[0].heads:
                    own = entity.roles[0].narrowing
                    if mods <= own or own <= mods:
                        return entity
        entity = Entity((head,), "group" if plural else "unnamed", self._described(source), source.gender, plural, named=False)
        entity.roles.append(Held(entity.printed, (head,), mods))
        self.register.entities.append(entity)
        return entity

    def _described(self, source: Source) -> str:
        words = self.syntax.words
        text = " ".join(words.text[words.starts[source.start] : words.ends[source.end - 1]].split())
        first = self.lower[source.start]
        if text[:1].isupper() and (source.det or source.kind in ("group", "role", "document")) and not text[:2].isupper():
            if source.det or first in self.people.groups or self.people.plural(first) or self.people.role(first):
                text = text[:1].lower() + text[1:]
        return text

    def _group(self, source: Source) -> Entity:
        head = self.lower[source.head]
        mods = narrowed(self.lower[source.body_from : source.head], (head,))
        return self._unnamed(source, head, mods)

    def _body(self, source: Source, report: Report) -> Entity | None:
        """"The ministry", "the company": the body named before that it fits."""
        head = self.lower[source.head].rstrip(".")
        mods = narrowed(self.lower[source.body_from : source.head], (head,)) | self._complement(source)
        if indefinite(source.det):
            return self._unnamed(source, head, mods)
        sentence = self.syntax.sentence_at[source.head]
        options: list[tuple[float, Entity]] = []
        for entity in self.register.entities:
            degree = self._body_degree(entity, head, mods)
            if degree:
                options.append((degree + min(self.salience(entity, sentence), 3.0) / 3.0, entity))
        if options:
            options.sort(key=lambda o: -o[0])
            return options[0][1]
        entity = Entity((*mods, head), "organisation", self._body_name(source))
        entity.roles = []
        self.register.entities.append(entity)
        return entity

    def _body_degree(self, entity: Entity, head: str, mods: frozenset[str]) -> float:
        if entity.kind not in ("organisation", "other"):
            return 0.0
        tokens = {t.rstrip(".") for t in entity.tokens}
        own = narrowed(entity.tokens, ()) | {w for h in entity.roles for w in h.narrowing}
        if head in tokens:
            degree = 3.0
        elif any(head in h.heads for h in entity.roles):
            degree = 3.0
        elif any(self.people.calls(head, t) for t in tokens) or any(self.people.calls(head, w) for h in entity.roles for w in h.heads):
            degree = 2.0
        elif head in _GENERIC and entity.trail and not mods:
            degree = 1.0 if entity.kind == "organisation" else 0.5
        else:
            return 0.0
        nations = _nations()
        mine = {m for m in mods if m in nations}
        theirs = {m for m in own if m in nations}
        if mine and theirs and not mine & theirs:
            return 0.0
        if (mods - mine) - own and degree >= 2.0:
            return 0.0
        return degree + min(0.4 * len(mods & own), 1.0)

    def _body_name(self, source: Source) -> str:
        words = self.syntax.words
        start = source.body_from if source.det in ("the", "this", "that") else source.start
        return " ".join(words.text[words.starts[start] : words.ends[source.head]].split())

    def _document(self, source: Source, report: Report) -> Entity | None:
        """A report by somebody is that somebody's word."""
        if source.inside >= 0:
            entity = self.owners[source.inside]
            if entity is not None and entity.kind in ("organisation", "person", "other"):
                return entity
        head = self.lower[source.head]
        mods = narrowed(self.lower[source.body_from : source.head], (head,))
        return self._unnamed(source, head, mods)

    def _other(self, source: Source, report: Report) -> Entity | None:
        """A noun that no table holds: the descriptor of whoever spoke last, or an unnamed source."""
        head = self.lower[source.head]
        if source.det == "the" and head.endswith(("er", "or", "ist", "ian", "man", "woman", "ant")):
            return self._role(source, report)
        return self._unnamed(source, head, frozenset())

    def impersonal(self, entity: Entity) -> bool:
        """Whether a name of unknown kind is rather a body's: no gender, no role, one capitalised acronym or "the" before it."""
        return not entity.gender and not entity.roles and (len(entity.tokens) == 1 and entity.spoke >= 0 and False)


_SPECIAL = frozenset("prime foreign finance defence defense interior vice deputy press first health justice trade energy chief home".split())


def _nations() -> frozenset[str]:
    from ..lexicon.people import nation_names

    global _NATIONS
    if _NATIONS is None:
        _NATIONS = frozenset(nation_names().values())
    return _NATIONS


_NATIONS: frozenset[str] | None = None


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans sorted and joined where they overlap."""
    out: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(out[-1][1], end))
        else:
            out.append((start, end))
    return out


def _within(character: int, spans: Sequence[tuple[int, int]], starts: Sequence[int]) -> bool:
    k = bisect_right(starts, character) - 1
    return k >= 0 and character < spans[k][1]
