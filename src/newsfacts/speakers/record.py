"""From entities to `Speaker` records."""

from __future__ import annotations

from collections.abc import Sequence

from ..article import Article
from ..lexicon.people import common_name
from ..lexicon.roles import HOLDING_VERBS
from ..records import Speaker, SpeakerKind, new_span, new_speaker
from .entities import Entity
from .register import Register

_KINDS: dict[str, SpeakerKind] = {
    "person": "person",
    "organisation": "organisation",
    "place": "organisation",
    "other": "person",
    "group": "group",
    "unnamed": "unnamed",
    "document": "unnamed",
}


_DONE = frozenset(verb for verb in HOLDING_VERBS if verb.endswith("ed") or verb in ("led", "ran", "wrote"))
"""Verbs that open what somebody did once, which is no role to print: "led the commission"."""


def speaker_records(article: Article, register: Register, entities: Sequence[Entity | None]) -> list[Speaker | None]:
    """One record for each entity that speaks, shared by its reports."""
    made: dict[int, Speaker] = {}
    found: list[Speaker | None] = []
    for entity in entities:
        if entity is None:
            found.append(None)
            continue
        speaker = made.get(id(entity))
        if speaker is None:
            speaker = made[id(entity)] = _record(article, register, entity)
        found.append(speaker)
    return found


def _record(article: Article, register: Register, entity: Entity) -> Speaker:
    roles: dict[str, str] = {}
    if entity.roles and entity.kind not in ("group", "document"):
        for held in sorted(entity.roles, key=lambda h: h.start):
            if held.printed.partition(" ")[0] not in _DONE and held.printed.lower() not in ("one", "another"):
                roles.setdefault(held.printed.lower(), held.printed)
    starts, ends = register.starts, register.ends
    text, mentions = article.text, entity.mentions
    if len(mentions) > 1:
        mentions = sorted(set(mentions))
    spans = tuple([new_span(a := starts[s], b := ends[e - 1], text[a:b]) for s, e in mentions])
    kind = _KINDS[entity.kind]
    if entity.kind == "other" and not entity.gender and not common_name(entity.tokens[-1]):
        if len(entity.tokens) == 1 or entity.thing or entity.tokens[-1][-1:].isdigit():
            kind = "organisation"  # a person is named in full somewhere, and not "Downing Street"
    return new_speaker(register.shown(entity), kind, tuple(roles.values()), spans)
