"""What the stages hand each other and users never see.

Two kinds of offsets occur: *word* indices into `Words`, and *character* offsets into the text.
Fields that count words say so; all pairs are half-open.
"""

from __future__ import annotations

from attrs import define, field

from .records import Cue, DoubtKind, PartialDate, quick


@define(eq=False, repr=False)
class Words:
    """All words and punctuation marks of a text as parallel sequences: a word is an index.

    `lower[i]` is looked up, never written back. `classes[i]` is one letter, the word's class by
    look-up and shape alone, before its neighbours are seen (the letters: `lexicon/classes.py`), `times[i]` another for
    what kind of time word it is (`lexicon/calendar.py`; "." for none).
    A possessive 's is a word of its own, and so are 've, 'll, 'd, 're, 'm; "don't" is one word;
    a hyphenated compound is one word; an abbreviation keeps its full stop ("U.S.", "Feb.", "Mr.").
    """

    text: str
    starts: list[int]
    ends: list[int]
    lower: list[str]
    classes: str
    times: str

    def __len__(self) -> int:
        return len(self.starts)

    def printed(self, i: int) -> str:
        """The i-th word as it stands in the text."""
        return self.text[self.starts[i] : self.ends[i]]


@define(eq=False, repr=False)
class Mark:
    """A stretch between quotation marks. Characters: `start` at the opening mark, `end` after the closing one.

    `inner_start` and `inner_end` leave the marks out. `closed` is False where the stretch was cut at the
    end of its paragraph for want of a closing mark; `continues` is True where its opening mark repeats that
    of a stretch that was still open. `parent` is the index of the mark it is nested in, or -1.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    single: bool
    closed: bool
    continues: bool
    parent: int


@define(eq=False, repr=False)
class Sentence:
    """Word indices of one sentence, and the index of its block."""

    start: int
    end: int
    block: int


new_sentence = quick(Sentence)


@define(eq=False, repr=False)
class NounGroup:
    """A base noun phrase, in word indices: determiner to head, without what follows ("of …", "who …").

    `kind` is "name", "pronoun" or "common"; `determiner` the lower-case determiner or possessive word, if any;
    `possessor` the index of the noun group that owns this one ("Russia" in "Russia's fault"), or -1.
    """

    index: int
    start: int
    end: int
    head: int
    kind: str
    plural: bool
    determiner: str | None
    possessor: int


new_noun = quick(NounGroup)


@define(eq=False, repr=False)
class VerbGroup:
    """Auxiliaries, adverbs between them and the main verb, in word indices; `head` is the main verb.

    `form` is "finite", "infinitive", "ing" or "en" (a participle without auxiliary). `tense` and `aspect`
    are TimeML's. `modality` is the modal's lemma ("will", "could", "due"), or None. `polarity` is False where
    negated. `passive` is the voice.
    """

    index: int
    start: int
    end: int
    head: int
    lemma: str
    form: str
    tense: str
    aspect: str
    modality: str | None
    polarity: bool
    passive: bool


new_verb = quick(VerbGroup)


@define(eq=False, repr=False)
class Clause:
    """A clause: word indices of its whole extent, clauses nested in it included.

    `kind`: main, complement, relative, participial, infinitival, adverbial, fronted (an adverbial clause
    before its governor), verbless (a headline, a fragment). `opener` is the word index of its "that", "who",
    "because" …, or -1. `governor` is the index of the clause that governs it, or -1. `subject` of an
    infinitival or participial clause is the understood one. `coordinated` is the index of the clause it is joined to
    by "and", "but", "or" (and whose subject it may share), or -1. `noun` is the word index of the noun that a
    complement explains ("the claim that …"), or -1 where it is a verb's.
    """

    index: int
    sentence: int
    start: int
    end: int
    kind: str
    opener: int
    governor: int
    coordinated: int = -1
    verb: VerbGroup | None = None
    subject: NounGroup | None = None
    object: NounGroup | None = None
    inverted: bool = False
    noun: int = -1


new_clause = quick(Clause)


@define(eq=False, repr=False)
class Syntax:
    """Words, with classes decided in context, and the groups and clauses over them.

    `noun_at`, `verb_at`, `clause_at` give for each word the index of its noun group, verb group and innermost
    clause, or -1; `sentence_at` that of its sentence, or -1.
    """

    words: Words
    classes: str
    sentences: list[Sentence]
    nouns: list[NounGroup]
    verbs: list[VerbGroup]
    clauses: list[Clause]
    noun_at: list[int]
    verb_at: list[int]
    clause_at: list[int]
    sentence_at: list[int]


@define(eq=False, repr=False)
class Told:
    """What a mention tells of its bearer: `title`, stretches of words that state roles, `age` as printed behind it.

    `role` is the stretch of the role before the name, `apposed` are those of the roles that the text joins to it elsewhere.
    """

    title: str = ""
    role: tuple[int, int] | None = None
    apposed: tuple[tuple[int, int], ...] = ()
    age: str = ""


new_told = quick(Told)


@define(eq=False, repr=False)
class Name:
    """A mention of somebody or something that may speak, in word indices, title and honorific included.

    `kind`: person, organisation, place, role ("the Kremlin spokesman"), group, pronoun, other.
    `core` is where the name proper begins and `core_end` where it ends, title and suffixes left out; `told` is None
    where only the name stands, as mostly.
    """

    start: int
    end: int
    kind: str
    core: int = -1
    core_end: int = -1
    gender: str = ""
    told: Told | None = None


new_name = quick(Name)


@define(eq=False, repr=False)
class TimeFind:
    """A time expression recognised but not resolved: characters, and what it writes, with holes.

    `read` and `data` belong to the times package: the resolver calls the rule's reading with them.
    """

    start: int
    end: int
    type: str
    rule: str
    partial: PartialDate | None = None
    data: object = None


new_time_find = quick(TimeFind)


@define(eq=False, repr=False)
class CueFind:
    """A reporting cue: word indices `start`, `end`; `head` is its verb or noun; `clause` its clause, or -1.

    The frame around it, in words: `source` and `addressee` are noun phrases; `begin` is where the reporting clause
    begins, its source included; `after` is where the reported matter begins if it follows, and `form` the construction
    it has there ("" where nothing follows: then it stands before). `passive` cues have no source as their subject.
    """

    start: int
    end: int
    head: int
    lemma: str | None
    sense: str
    constructions: frozenset[str]
    clause: int
    source: tuple[int, int] | None = None
    addressee: tuple[int, int] | None = None
    begin: int = -1
    after: int = -1
    form: str = ""
    passive: bool = False


new_cue_find = quick(CueFind)


@define(eq=False, repr=False)
class Report:
    """A quote whose speaker is not known yet. All offsets are characters.

    `inherited` is the index of the report whose source it shares (then `source` and `cue` are None), or -1.
    `parent` is the index of the report it stands in, or -1. `clause` is the index of the cue's clause, or -1.
    `find` is the index of its cue among the cues found, or -1. `doubts` are kinds of doubt with the stretch in question.
    """

    kind: str
    content: list[tuple[int, int]]
    quoted: list[tuple[int, int]]
    source: tuple[int, int] | None
    cue: Cue | None
    addressee: tuple[int, int] | None
    inherited: int
    parent: int
    clause: int
    rule: str
    attribution_rule: str
    doubts: list[tuple[DoubtKind, int, int]] = field(factory=list)
    find: int = -1


new_report = quick(Report)
