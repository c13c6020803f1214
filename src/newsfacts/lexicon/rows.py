"""The row types of the word tables; users' own rows are of the same types."""

from __future__ import annotations

from attrs import frozen

from ..records import CueSense, EventKind


@frozen
class CueWord:
    """A reporting verb or phrase. `constructions` says how it reports; `example` is a sentence with its parts marked."""

    lemma: str
    sense: CueSense
    constructions: tuple[str, ...]
    example: str


@frozen
class Agency:
    """A news agency: its name and the slugs it prints."""

    name: str
    slugs: tuple[str, ...]
    example: str = ""


@frozen
class PlaceName:
    """A place as datelines print it, with its country (ISO 3166-1 alpha-2) and other spellings."""

    name: str
    country: str | None
    aliases: tuple[str, ...] = ()
    kind: str = "city"


@frozen
class Role:
    """A word or phrase for somebody's office or part; `gender` where the word tells it.

    `kind`: role, kin, person, royal, honorific, title, group, body (an organisation's head word) or document;
    `broader` are the words by which a text may call the holder afterwards.
    """

    word: str
    kind: str = "role"
    gender: str = ""
    example: str = ""
    broader: tuple[str, ...] = ()


@frozen(eq=False, repr=False)
class VerbClass:
    """Regular verbs that inflect alike: how many letters the base loses (-1: its last is doubled), and what follows.

    `flags`: N where the bases are also nouns, A adjectives.
    """

    cut: int
    s: str
    ed: str
    ing: str
    flags: str
    bases: str


@frozen(eq=False, repr=False)
class EventWords:
    """Words of one subject and TimeML class, space-separated; `example` shows one of them at work."""

    subject: str
    kind: EventKind
    words: str
    example: str
