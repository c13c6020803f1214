"""Facts as a TimeML document: times and events tagged in the text, as the scorers of TempEval read them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from .records import Event, Timex

if TYPE_CHECKING:
    from .facts import Facts

# What XML 1.0 cannot hold: control characters, lone surrogates, non-characters.
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def to_timeml(facts: Facts, *, events: bool = True) -> str:
    r"""The article as a TimeML document, its TIMEX3 (and EVENT) elements around the words as printed.

    The anchor day is the document's creation time. Characters that XML cannot hold become U+FFFD.
    Source: TimeML 1.2.1, in the layout of TempEval-3.

    >>> from newsfacts import extract
    >>> from newsfacts.timeml import to_timeml
    >>> document = to_timeml(extract("They met on May 5.", published="2016-06-01"), events=False)
    >>> print(document.splitlines()[-2])
    <TEXT>They met on <TIMEX3 tid="t1" type="DATE" value="2016-05-05">May 5</TIMEX3>.</TEXT>
    """
    day = facts.anchor.day
    created = f"<TIMEX3{_attributes(_creation(day.isoformat()))}>{day.isoformat()}</TIMEX3>" if day else ""
    kept = _apart(facts, events=events)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        "<TimeML>",
        f"<DOCID>{_plain(facts.article.id or 'article')}</DOCID>",
        f"<DCT>{created}</DCT>",
        f"<TEXT>{''.join(_tagged(facts.article.text, kept))}</TEXT>",
        *(_instance(number, event) for number, event in _events(kept)),
        "</TimeML>",
    ]
    return "\n".join(lines) + "\n"


Tagged = list[tuple[int, int, int, Timex | Event]]


def _apart(facts: Facts, *, events: bool) -> Tagged:
    """Start, end, number and record of all that is tagged, in text order and without overlaps; times come first."""
    found: Tagged = [(t.span.start, t.span.end, i + 1, t) for i, t in enumerate(facts.timexes)]
    if events:
        found += [(e.trigger.start, e.trigger.end, i + 1, e) for i, e in enumerate(facts.events)]
    found.sort(key=lambda f: (f[0], isinstance(f[3], Event), -f[1]))
    kept: Tagged = []
    for item in found:
        if not kept or item[0] >= kept[-1][1]:
            kept.append(item)
    return kept


def _events(kept: Tagged) -> Iterator[tuple[int, Event]]:
    for _, _, number, record in kept:
        if isinstance(record, Event):
            yield number, record


def _tagged(text: str, kept: Tagged) -> Iterator[str]:
    """The text in pieces, with the tags."""
    reach = 0
    for start, end, number, record in kept:
        yield _plain(text[reach:start])
        words = _plain(text[start:end])
        if isinstance(record, Event):
            yield f'<EVENT eid="e{number}" class={quoteattr(record.kind)}>{words}</EVENT>'
        else:
            yield f"<TIMEX3{_attributes(_of(record, number))}>{words}</TIMEX3>"
        reach = end
    yield _plain(text[reach:])


def _of(timex: Timex, number: int) -> dict[str, str]:
    found = {"tid": f"t{number}", "type": timex.type, "value": timex.value}
    return {**found, "mod": timex.mod} if timex.mod else found


def _creation(day: str) -> dict[str, str]:
    return {"tid": "t0", "type": "DATE", "value": day, "functionInDocument": "CREATION_TIME"}


def _instance(number: int, event: Event) -> str:
    modality = {"modality": event.modality} if event.modality else {}
    fields = {
        "eiid": f"ei{number}",
        "eventID": f"e{number}",
        "tense": event.tense,
        "aspect": event.aspect,
        "polarity": "POS" if event.polarity else "NEG",
        **modality,
    }
    return f"<MAKEINSTANCE{_attributes(fields)}/>"


def _attributes(fields: dict[str, str]) -> str:
    return "".join(f" {name}={quoteattr(_NO_XML.sub('�', value))}" for name, value in fields.items())


def _plain(text: str) -> str:
    return escape(_NO_XML.sub("�", text))
