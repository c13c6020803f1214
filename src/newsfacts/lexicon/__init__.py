"""The word tables, and `Lexicon`, which adds a user's own rows to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar, get_args

from attrs import frozen

from ..records import CueSense
from .cues import CUES
from .rows import Agency, CueWord, PlaceName, Role

__all__ = ["DEFAULT", "Agency", "CueWord", "Lexicon", "PlaceName", "Role"]


_SEVERAL = ("constructions", "slugs", "aliases", "broader")
_Row = TypeVar("_Row", CueWord, Agency, Role, PlaceName)


def _rows(given: Iterable[_Row], kind: type[_Row]) -> Iterator[_Row]:
    """The rows as given; one alone, another kind and a word where a tuple of words belongs would be read wrongly."""
    if isinstance(given, kind):
        raise TypeError(f"a list of {kind.__name__} is expected, not one: put it in a list")
    for row in given:
        if not isinstance(row, kind):
            raise TypeError(f"a row is a {kind.__name__}, not {row!r}")
        for name in _SEVERAL:
            if isinstance(getattr(row, name, ()), str):
                raise TypeError(f"{name} of {row!r} is a tuple of words, not one")
        yield row


def _known(cue: CueWord) -> CueWord:
    senses = get_args(CueSense)
    if cue.sense not in senses:
        raise ValueError(f"sense of {cue!r} is one of {', '.join(senses)}")
    return cue


@frozen(cache_hash=True, repr=False)
class Lexicon:
    """What a caller adds to the built-in tables; look-ups made from both are cached by it.

    >>> from newsfacts import DEFAULT, CueWord
    >>> mine = DEFAULT.adding(cues=[CueWord("bark", "statement", ("that",), "[cue barked]")])
    >>> mine.cues[-1].lemma
    'bark'
    """

    cues: tuple[CueWord, ...] = ()
    agencies: tuple[Agency, ...] = ()
    roles: tuple[Role, ...] = ()
    places: tuple[PlaceName, ...] = ()

    def adding(
        self,
        *,
        cues: Iterable[CueWord] = (),
        agencies: Iterable[Agency] = (),
        roles: Iterable[Role] = (),
        places: Iterable[PlaceName] = (),
    ) -> Lexicon:
        """A lexicon with these rows besides its own; the rows added last win.

        A `TypeError` names what is no row of the kind, a `ValueError` a cue whose sense does not exist.
        """
        return Lexicon(
            cues=(*self.cues, *map(_known, _rows(cues, CueWord))),
            agencies=(*self.agencies, *_rows(agencies, Agency)),
            roles=(*self.roles, *_rows(roles, Role)),
            places=(*self.places, *_rows(places, PlaceName)),
        )

    def __repr__(self) -> str:
        """Sizes alone, since signatures show it; agencies, roles and places are the added ones."""
        added = [
            f"{len(rows)} added {name}" for name in ("agencies", "roles", "places") if (rows := getattr(self, name))
        ]
        return f"<Lexicon: {', '.join([f'{len(self.cues)} cues', *added])}>"


DEFAULT = Lexicon(cues=CUES)
