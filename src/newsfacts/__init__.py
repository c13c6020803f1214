"""Who said what, where and when, and what happened on which day, from a news article."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

_HOMES = {
    "records": (
        "Anchor", "Attribution", "Block", "Cue", "Dateline", "Doubt", "Event", "Part", "PartialDate",
        "Participant", "Place", "Quote", "Span", "Speaker", "TimelineEntry", "Timex", "When",
    ),
    "article": ("Article",),
    "facts": ("Facts", "FormatError"),
    "lexicon": ("DEFAULT", "Lexicon", "CueWord", "Agency", "Role", "PlaceName"),
    "_extract": ("extract", "find_dateline", "find_events", "find_quotes", "find_times"),
    "_bulk": ("Failure", "extract_many"),
    "timeline_export": ("to_icalendar", "to_timelinejs", "to_vis_timeline"),
}  # fmt: skip
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}
__all__ = ["__version__", *sorted(_HOME_OF)]  # noqa: PLE0604

if TYPE_CHECKING:
    from ._bulk import Failure as Failure, extract_many as extract_many
    from ._extract import (
        extract as extract,
        find_dateline as find_dateline,
        find_events as find_events,
        find_quotes as find_quotes,
        find_times as find_times,
    )
    from .article import Article as Article
    from .facts import Facts as Facts, FormatError as FormatError
    from .lexicon import (
        DEFAULT as DEFAULT,
        Agency as Agency,
        CueWord as CueWord,
        Lexicon as Lexicon,
        PlaceName as PlaceName,
        Role as Role,
    )
    from .records import (
        Anchor as Anchor,
        Attribution as Attribution,
        Block as Block,
        Cue as Cue,
        Dateline as Dateline,
        Doubt as Doubt,
        Event as Event,
        Part as Part,
        PartialDate as PartialDate,
        Participant as Participant,
        Place as Place,
        Quote as Quote,
        Span as Span,
        Speaker as Speaker,
        TimelineEntry as TimelineEntry,
        Timex as Timex,
        When as When,
    )
    from .timeline_export import (
        to_icalendar as to_icalendar,
        to_timelinejs as to_timelinejs,
        to_vis_timeline as to_vis_timeline,
    )


def __getattr__(name: str) -> Any:
    """Load a public name's module when the name is first used (PEP 562), so that importing costs nothing."""
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module("." + home, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
