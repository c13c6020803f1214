"""The word tables, and `Lexicon`, which adds a user's own rows to them."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from .cues import CUES
from .rows import Agency, CueWord, PlaceName, Role

__all__ = ["DEFAULT", "Agency", "CueWord", "Lexicon", "PlaceName", "Role"]


@frozen(cache_hash=True)
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
        """A lexicon with these rows besides its own; the rows added last win."""
        return Lexicon(
            cues=(*self.cues, *cues),
            agencies=(*self.agencies, *agencies),
            roles=(*self.roles, *roles),
            places=(*self.places, *places),
        )


DEFAULT = Lexicon(cues=CUES)
