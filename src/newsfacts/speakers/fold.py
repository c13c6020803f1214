"""One pass over names and sources in text order: salience decides whom a pronoun or a description means."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from ..article import Article
from ..layers import Name, Report, Syntax
from ..lexicon.lookup import common_class
from ..records import Block, Doubt
from .entities import Entity, Held, Register, narrowed
from .match import body_degree, contradicts, is_office, known, other_nation, role_degree
from .source import Source, SourceReader, indefinite

# How prominent a mention is, and how much of it is left a sentence of the narrator's later.
_SOURCE, _SUBJECT, _FIRST, _OTHER, _REPORTED, _QUOTED = 3.0, 2.7, 1.9, 1.1, 0.7, 0.2
_DECAY = 0.72
_CLOSE = 0.85  # a rival is as good from here on
_FAINT = 0.05
_LEAD = 1500  # characters within which a lead's "a minister" gets a name
_SINGULAR = {"he": "m", "she": "f"}
_HEADING_KINDS = frozenset(("title", "deck", "caption", "byline", "credit", "furniture"))


class Fold:
    """The state of the pass: who has been mentioned, when and how prominently.

    The clock counts the narrator's sentences in which somebody is mentioned; what is said in quotes does not make it tick.
    """

    def __init__(
        self,
        article: Article,
        syntax: Syntax,
        blocks: Sequence[Block],
        names: Sequence[Name],
        owners: list[Entity | None],
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
        self.authors: dict[str, Entity] = {}
        self.heading, self.lead = _opening(blocks)
        self.quoted = _merged(span for r in reports for span in r.quoted)
        self.content = _merged(span for r in reports for span in r.content)
        self.quoted_starts = [s for s, _ in self.quoted]
        self.content_starts = [s for s, _ in self.content]
        self.source_spans = sorted(r.source for r in reports if r.source is not None)
        self.subjects = {c.subject.head for c in syntax.clauses if c.subject is not None and c.kind in ("main", "verbless")}
        roles = register.people.roles
        self.described_at = [
            n for n in syntax.nouns if n.determiner == "the" and n.kind != "pronoun" and self.lower[n.head] in roles
        ]
        self.pronouns = [i for i, word in enumerate(self.lower) if word in _SINGULAR]
        self.next_pronoun = 0
        self.next_description = 0
        self.next_name = 0
        self.clock = 0
        self.sentence = -1

    def run(self) -> list[Entity | None]:
        """The entity of each report."""
        reports = self.reports
        order = sorted((r.source, k) for k, r in enumerate(reports) if r.source is not None)
        done: dict[tuple[int, int], Entity | None] = {}
        for span, k in order:
            if span not in done:
                self.advance(span[0])
                source = self.reader.read(*span)
                done[span] = self.resolve(source, reports[k]) if source is not None else None
                entity = done[span]
                if entity is not None and source is not None:
                    self.note(entity, source, reports[k])
            self.found[k] = done[span]
        for k, report in enumerate(reports):
            if report.source is None:
                self.found[k] = self._inherited(k)
        return self.found

    def _inherited(self, k: int) -> Entity | None:
        for _ in self.reports:
            k = self.reports[k].inherited
            if not 0 <= k < len(self.reports):
                return None
            if self.reports[k].source is not None:
                return self.found[k]
        return None

    # --- salience -------------------------------------------------------------------------------------------------

    def advance(self, position: int) -> None:
        """Takes up the names and definite roles before the character."""
        starts, names = self.syntax.words.starts, self.names
        while self.next_name < len(names) and starts[names[self.next_name].start] < position:
            k = self.next_name
            self.next_name += 1
            self._describe(names[k].start)
            self._follow(names[k].start)
            if k in self.register.ambiguous:
                self._choose(k)
            entity = self.owners[k]
            if entity is None:
                continue
            before = self.owners[k - 1] if k and names[k - 1].end == names[k].start - 1 else None
            if before is not None and before.trail and self.lower[names[k].start - 1] == "and":
                self._weigh(entity, before.trail[-1][1])  # "Hale and Voss arrived": both did
            else:
                self._mention(entity, names[k].core, names[k].core_end)
        while self.next_description < len(self.described_at):
            if starts[self.described_at[self.next_description].start] >= position:
                break
            self._describe(self.described_at[self.next_description].start + 1)
        while self.next_pronoun < len(self.pronouns) and starts[self.pronouns[self.next_pronoun]] < position:
            self._follow(self.pronouns[self.next_pronoun] + 1)

    def _follow(self, word: int) -> None:
        """Takes up the narrator's own "he" and "she" before the word, where it is plain who they are."""
        starts = self.syntax.words.starts
        while self.next_pronoun < len(self.pronouns) and self.pronouns[self.next_pronoun] < word:
            i = self.pronouns[self.next_pronoun]
            self.next_pronoun += 1
            at = starts[i]
            if i not in self.subjects or _within(at, self.content, self.content_starts):
                continue
            k = bisect_right(self.source_spans, (at, len(self.article.text)))
            if k and at < self.source_spans[k - 1][1]:
                continue
            entity, rivals = self._preferred(Source(i, i + 1, "pronoun", "", i, _SINGULAR[self.lower[i]]))
            if entity is not None and not rivals:
                self._mention(entity, i, i + 1)

    def _describe(self, word: int) -> None:
        """Takes up the definite roles before the word, where it is plain who holds them."""
        starts, ends = self.syntax.words.starts, self.syntax.words.ends
        while self.next_description < len(self.described_at):
            noun = self.described_at[self.next_description]
            if noun.start >= word:
                return
            self.next_description += 1
            span = (starts[noun.start], ends[noun.end - 1])
            k = bisect_right(self.source_spans, (span[0], len(self.article.text)))
            if k and span[0] < self.source_spans[k - 1][1]:
                continue  # a source is resolved by itself
            head = self.lower[noun.head]
            words = narrowed(self.lower[noun.start + 1 : noun.head], (head,))
            options = self._holders(head, words, "")
            if options and (len(options) == 1 or options[0][0] > options[1][0] + 0.08):
                self._mention(options[0][1], noun.start, noun.end)
                options[0][1].mention(self.syntax.words, noun.start, noun.end)

    def _holders(self, head: str, words: frozenset[str], gender: str) -> list[tuple[float, Entity]]:
        """Who is known to hold the role, best first."""
        options = []
        for entity in self.register.entities:
            if entity.kind in ("person", "unnamed", "other") and entity.fits(gender):
                degree = role_degree(self.people, entity, head, words)
                if degree:
                    options.append((degree + min(self.salience(entity), 3.0) / 3.0, entity))
        options.sort(key=lambda o: -o[0])
        return options

    def _choose(self, k: int) -> None:
        """Of several bearers of a surname: who spoke last, else who was introduced first."""
        options = self.register.ambiguous[k]
        recent = max(options, key=lambda e: (e.trail[-1][0] if e.trail else -1))
        chosen = options[0]
        if self.last in options and self.last is recent:
            chosen = recent
        else:
            present = [e for e in options if e.trail]
            chosen = (present or options)[0]
        self.owners[k] = chosen
        self.register.learn(self.names[k], chosen)

    def _mention(self, entity: Entity, start: int, end: int) -> None:
        character = self.syntax.words.starts[start]
        if _within(character, self.quoted, self.quoted_starts):
            self._weigh(entity, _QUOTED)
        elif _within(character, self.content, self.content_starts):
            self._weigh(entity, _REPORTED)
        else:
            first = self._tick(self.syntax.sentence_at[start])
            subject = any(i in self.subjects for i in range(start, end))
            self._weigh(entity, _SUBJECT if subject else _FIRST if first else _OTHER)

    def _tick(self, sentence: int) -> bool:
        """Whether the narrator's sentence is a new one; then the clock moves."""
        if sentence == self.sentence:
            return False
        self.sentence = sentence
        self.clock += 1
        return True

    def _weigh(self, entity: Entity, weight: float) -> None:
        if not entity.trail:
            self.active.append(entity)
        entity.trail.append((self.clock, weight))

    def note(self, entity: Entity, source: Source, report: Report) -> None:
        """Records that the entity is the source of a report, and what the mention tells of it."""
        words = self.syntax.words
        self._tick(self.syntax.sentence_at[source.head])
        self._weigh(entity, _SOURCE if report.parent < 0 else _REPORTED)
        if source.kind != "name" or entity.covered.isdisjoint(range(source.start, source.end)):
            entity.mention(words, source.start, source.end)
        if source.kind == "pronoun" and source.gender in ("m", "f"):
            entity.gender = entity.gender or source.gender
            if entity.kind == "other":
                entity.kind = "person"
        if report.parent < 0:
            self.last = entity
            entity.spoke = self.clock

    def salience(self, entity: Entity) -> float:
        """How present the entity is now: its best mention, fading with the clock."""
        return max((w * _DECAY ** (self.clock - at) for at, w in entity.trail[-6:]), default=0.0)

    # --- resolution -----------------------------------------------------------------------------------------------

    def resolve(self, source: Source, report: Report) -> Entity | None:
        """Who the source is, or None."""
        match source.kind:
            case "pronoun":
                return self._pronoun(source, report)
            case "name":
                return self._named(source)
            case _ if (bearer := self._surname(source)) is not None:
                return bearer
            case "role":
                return self._role(source)
            case "body":
                return self._body(source)
            case "document":
                return self._document(source)
            case "none":
                return None
            case _:
                return self._unnamed(source)

    def _surname(self, source: Source) -> Entity | None:
        """Who bears common words as a name, where they stand alone with capitals: "Strand said", "Trump:"."""
        words = self.syntax.words
        if source.det or source.end - source.start > 3 or not words.printed(source.head)[:1].isupper():
            return None
        tokens = tuple(self.lower[source.start : source.end])
        entity = self.register.look_up(tokens)
        return entity if entity is not None and entity.kind == "person" else None

    def _named(self, source: Source) -> Entity | None:
        k = source.name
        if k in self.register.ambiguous:
            self._choose(k)
            options = self.register.ambiguous[k]
            if self.owners[k] is not self.last:
                self._doubt(source, self.owners[k], options)
        name, entity = self.names[k], self.owners[k]
        if entity is not None and len(entity.tokens) == 1 and not entity.roles:
            entity = self._short_for(entity) or self.register.misspelt(entity.tokens) or entity
        if entity is not None and (name.core <= source.start and source.end < name.core_end):
            entity = self.register.look_up(tuple(self.lower[source.start : source.end])) or entity
        if entity is not None and entity.kind == "place":
            key = tuple(entity.nation.lower().split())  # "Moscow said": the country, where the text names it
            country = self.register.by_full.get(key)
            return country if country is not None and country.kind == "place" else entity
        return entity

    def _short_for(self, entity: Entity) -> Entity | None:
        """The body that has spoken under a longer name: "Norvik" for "Norvik Marine"."""
        if entity.kind == "other":
            for other in self.register.by_word.get(entity.tokens[0], ()):
                if other is not entity and other.spoke >= 0 and other.kind != "person" and other.tokens[0] == entity.tokens[0]:
                    return other
        return None

    def _pronoun(self, source: Source, report: Report) -> Entity | None:
        if source.gender == "r":
            return self._antecedent(source)
        if source.gender in ("1", "2"):
            return self.found[report.parent] if source.gender == "1" and 0 <= report.parent < len(self.found) else None
        entity, rivals = self._preferred(source)
        if entity is None:
            return self._ahead(source)
        if not rivals or self.last is entity:
            return entity
        if self.last in rivals:
            return self.last
        self._doubt(source, None, (entity, *rivals))
        return None

    def _preferred(self, source: Source) -> tuple[Entity | None, list[Entity]]:
        """Whom the pronoun means by salience, and those who are as salient."""
        options = [(self.salience(e) * suits(e, source), e) for e in self.active]
        options = sorted((o for o in options if o[0] > _FAINT), key=lambda o: -o[0])
        if not options:
            return None, []
        best, entity = options[0]
        return entity, [e for value, e in options[1:] if value > _CLOSE * best]

    def _doubt(self, source: Source, taken: Entity | None, options: Iterable[Entity]) -> None:
        words = self.syntax.words
        span = self.article.span(words.starts[source.start], words.ends[source.end - 1])
        names = tuple(dict.fromkeys(e.printed for e in options if e is not taken))
        self.doubts.append(Doubt("speaker", span, taken.printed if taken else None, names))

    def _antecedent(self, source: Source) -> Entity | None:
        """Who "who" is: the name that ends just before it."""
        for k in range(self.next_name - 1, max(self.next_name - 4, -1), -1):
            if self.owners[k] is not None and 0 <= source.head - self.names[k].end <= 2:
                return self.owners[k]
        return None

    def _ahead(self, source: Source) -> Entity | None:
        """Nobody yet: in a headline, the first person named after it who fits."""
        if self.syntax.words.starts[source.head] < self.heading:
            for entity in self.owners[self.next_name :]:
                if entity is not None and suits(entity, source) > 0.5:
                    return entity
        return None

    # --- descriptions ---------------------------------------------------------------------------------------------

    def _role(self, source: Source) -> Entity | None:
        head, words = self.described(source)
        if indefinite(source.det):
            return self._delayed(source, head, words) or self._unnamed(source)
        options = self._holders(head, words, source.gender)
        if not options:
            return self._delayed(source, head, words) or self._descriptor(source, head, words) or self._unnamed(source)
        rivals = [e for value, e in options if value > options[0][0] - 0.08]
        if len(rivals) > 1 and self.last not in rivals:
            self._doubt(source, None, rivals)
            return None
        return self.last if len(rivals) > 1 else rivals[0]

    def described(self, source: Source) -> tuple[str, frozenset[str]]:
        """The head of a description and the words that narrow it, before and behind."""
        head = self.lower[source.head]
        words = self.lower[source.body_from : source.head]
        for i in range(source.head + 1, min(source.end, source.head + 8)):
            if self.syntax.classes[i] in "r,(-":
                break
            words.append(self.lower[i])
        return head, narrowed(words, (head,))

    def _descriptor(self, source: Source, head: str, words: frozenset[str]) -> Entity | None:
        """A definite description that nobody is known to bear: whoever spoke last, or the only person named."""
        if source.det not in ("the", "this", "that") or (source.inside >= 0 and self.names[source.inside].kind == "person"):
            return None
        if self._brought_in(source, head):
            return None
        options = sorted(
            (
                (self.salience(e), e)
                for e in self.active
                if (e.kind == "person" or (e.kind == "other" and e.spoke >= 0))
                and e.fits(source.gender)
                and not contradicts(self.people, e, head, words)
            ),
            key=lambda o: -o[0],
        )
        if not options or options[0][0] < _OTHER:
            return None
        rivals = [e for value, e in options if value > _CLOSE * options[0][0]]
        if len(rivals) > 1 and self.last not in rivals:
            return None
        return self.last if self.last in rivals else rivals[0]

    def _brought_in(self, source: Source, head: str) -> bool:
        """Whether the words before have "a spokesman" for this "the spokesman"."""
        lower = self.lower
        low = max(0, source.start - 160)
        for i in range(source.start - 1, low - 1, -1):
            if lower[i] == head:
                return any(lower[j] in ("a", "an", "another") for j in range(max(0, i - 5), i))
        return False

    def _delayed(self, source: Source, head: str, words: frozenset[str]) -> Entity | None:
        """The lead's "a cardiologist" or "the minister", whom the next paragraphs name."""
        start = self.syntax.words.starts[source.head]
        lead = start < self.lead
        if not is_office(self.people, head) or source.det not in ("a", "an", "the", ""):
            return None
        if source.det in ("the", ""):
            return self._next_source(source, words) if lead else None
        found = []
        for entity in self.register.entities:
            if entity.kind != "person" or not entity.mentions or not start < entity.mentions[0][0] < start + _LEAD:
                continue
            same = any(head in held.heads and (lead or held.definite) for held in entity.roles)
            called = lead and any(self.people.calls(c, head) for c in entity.callings)
            if (same or called) and self._is_source(entity) and not other_nation(words, known(entity)):
                found.append(entity)
        return found[0] if len(found) == 1 else None

    def _next_source(self, source: Source, words: frozenset[str]) -> Entity | None:
        """The next source after the lead's, where it is a new full name without any role."""
        end = self.syntax.words.ends[source.end - 1]
        k = bisect_right(self.source_spans, (end, 0))
        for span in self.source_spans[k : k + 2]:
            for entity in self.register.entities:
                if entity.kind in ("person", "other") and entity.mentions and span[0] <= entity.mentions[0][0] < span[1]:
                    bare = not entity.roles and len(entity.tokens) > 1 and not entity.trail
                    return entity if bare and entity.fits(source.gender) else None
        return None

    def _is_source(self, entity: Entity) -> bool:
        start, end = entity.mentions[0]
        k = bisect_right(self.source_spans, (end, 0)) - 1
        return k >= 0 and self.source_spans[k][0] <= start < self.source_spans[k][1]

    def _unnamed(self, source: Source) -> Entity:
        """A source without a name: the one described so before, unless it is brought in anew."""
        head, words = self.described(source)
        if source.kind == "other" and not source.det and source.plural is False and self._like_name(source):
            return self.register.new((head,), "other", self._text(source))
        kind = "unnamed" if source.kind == "role" else "group" if source.kind == "group" else "document"
        if not indefinite(source.det) or kind == "group":
            for entity in reversed(self.active):
                if entity.kind == kind and entity.roles and head in entity.roles[0].heads:
                    own = entity.roles[0].narrowing
                    if words <= own or own <= words:
                        return entity
        entity = Entity((head,), kind, self._text(source), source.gender, kind == "group")
        entity.roles.append(Held(entity.printed, (head,), words))
        self.register.entities.append(entity)
        return entity

    def _like_name(self, source: Source) -> bool:
        """Whether the source is a capitalised word of no table, alone at its sentence's start."""
        printed = self.syntax.words.printed(source.head)
        return source.end - source.start == 1 and printed[:1].isupper() and not common_class(self.lower[source.head])

    def _text(self, source: Source) -> str:
        """The description as printed, without the capital that it owes to its place."""
        words = self.syntax.words
        text = " ".join(words.text[words.starts[source.start] : words.ends[source.end - 1]].split())
        first = self.lower[source.start]
        common = source.det or self.people.plural(first) or self.people.role(first)
        return text[:1].lower() + text[1:] if common and not text[1:2].isupper() else text

    def _body(self, source: Source) -> Entity | None:
        """"The ministry", "the company": the body named before that it fits, else one by that description."""
        head, words = self.described(source)
        head = head.rstrip(".")
        if indefinite(source.det) or source.det in ("his", "her", "their", "its"):
            return self._unnamed(source)
        if source.inside >= 0 and self.names[source.inside].end == source.head:
            inner = self.owners[source.inside]
            if inner is not None and inner.kind == "organisation" and inner.printed.isupper():
                return inner  # "the RPR party"
        options: list[tuple[float, Entity]] = []
        for entity in self.register.entities:
            degree = body_degree(self.people, entity, head, words)
            if degree:
                options.append((0.7 * degree + min(self.salience(entity), 3.0) / 2.0, entity))
        if options:
            entity = max(options, key=lambda o: o[0])[1]
            entity.kind = "organisation"
            return entity
        start = source.body_from if source.det in ("the", "this", "that") else source.start
        text = self.syntax.words.text[self.syntax.words.starts[start] : self.syntax.words.ends[source.head]]
        entity = Entity((head,), "organisation", " ".join(text.split()), extra=words)
        self.register.entities.append(entity)
        return entity

    def _document(self, source: Source) -> Entity | None:
        """A report by somebody is that somebody's word."""
        head = self.lower[source.head]
        if source.inside >= 0:
            entity = self.owners[source.inside]
            if entity is not None and entity.kind in ("organisation", "person", "other"):
                self.authors[head] = entity
                return entity
        return (self.authors.get(head) if source.det == "the" else None) or self._unnamed(source)


def suits(entity: Entity, source: Source) -> float:
    """How well an entity suits a pronoun: 0 where it cannot be meant."""
    if source.gender in ("m", "f"):
        if entity.gender and entity.gender != source.gender:
            return 0.0
        if entity.kind in ("person", "unnamed"):
            return 1.0 if entity.gender else 0.9
        return (0.9 if entity.spoke >= 0 else 0.05 if entity.thing else 0.35) if entity.kind == "other" else 0.0
    if source.gender == "n":
        return {"organisation": 1.0, "place": 0.8, "document": 0.9, "other": 0.5}.get(entity.kind, 0.0)
    if entity.kind == "group" or entity.plural:
        return 1.0
    return 0.35 if entity.kind in ("organisation", "place") and entity.spoke >= 0 else 0.0


def _opening(blocks: Sequence[Block]) -> tuple[int, int]:
    """Where the heading ends, and where the lead paragraph does."""
    heading = lead = 0
    for block in blocks:
        if block.kind == "paragraph":
            lead = block.span.end
            break
        if block.kind in _HEADING_KINDS:
            heading = block.span.end
    return heading, max(lead, heading)


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
