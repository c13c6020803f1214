"""Whether a description fits somebody: "the Kremlin spokesman", "the senator", "the ministry"."""

from __future__ import annotations

from ..lexicon.bodies import PLAIN_BODY
from ..lexicon.lookup import common_class
from ..lexicon.people import People
from ..lexicon.roles import CHAIRS, PARLIAMENTS, UNTOLD
from .entities import Entity, Held, narrowed, nations

# Words that make another office of the same head: a deputy minister is not the prime minister.
_SPECIAL = frozenset(
    [
        "prime",
        "foreign",
        "finance",
        "defence",
        "defense",
        "interior",
        "vice",
        "deputy",
        "press",
        "first",
        "health",
        "justice",
        "trade",
        "energy",
        "chief",
        "home",
        "education",
        "environment",
        "transport",
        "assistant",
        "police",
        "fire",
        "campaign",
        "state",
    ]
)
_PORTFOLIOS = frozenset(("minister", "secretary", "commissioner"))
_NOUNS = ("N", "T", "n", "v", "K", "k")
_OFFICES = frozenset(
    [
        "official",
        "politician",
        "leader",
        "executive",
        "lawyer",
        "officer",
        "diplomat",
        "lawmaker",
        "coach",
        "spokesperson",
        "doctor",
        "expert",
        "jurist",
    ]
)


def known(entity: Entity) -> frozenset[str]:
    """All words that narrow the roles of the entity, and its name."""
    if entity.narrowing is None:
        entity.narrowing = frozenset().union(*(h.narrowing for h in entity.roles), narrowed(entity.tokens, ()))
    return entity.narrowing


def other_nation(words: frozenset[str], own: frozenset[str]) -> bool:
    """Whether both name nations, and different ones."""
    mine = words & nations()
    return bool(mine) and bool(theirs := own & nations()) and not mine & theirs


def role_degree(people: People, entity: Entity, head: str, words: frozenset[str]) -> float:
    """How well the roles known of the entity fit: 0 not at all, 2 and more by a broader word, 3 and more by the same."""
    if head.endswith("-year-old"):
        return 4.0
    own = known(entity)
    if other_nation(words, own):
        return 0.0
    special = words & _SPECIAL
    best = 0.0
    for held in entity.distinct:
        degree = _held_degree(people, held, head)
        if degree and head in _PORTFOLIOS and ("shadow" in words) != ("shadow" in held.narrowing):
            continue
        if degree and "prime" in words and "prime" not in held.narrowing and "premier" not in held.heads:
            continue  # no other minister or secretary is "the prime minister"
        if degree and words and held.narrowing and words.isdisjoint(own):
            degree -= 1.0  # "the Nato spokesman" is rather not the Taliban's
        if degree and head in _PORTFOLIOS and words.isdisjoint(own) and any(common_class(w) in _NOUNS for w in words):
            continue  # "the water minister" is not the prime minister
        if degree > best and not (degree >= 3.0 and special - held.narrowing - frozenset(held.heads)):
            best = degree
    if not best and any(people.calls(head, word) for word in entity.callings):
        best = 2.0
    return best + min(0.4 * len(words & own), 1.0) if best else 0.0


def _held_degree(people: People, held: Held, head: str) -> float:
    best = 0.0
    for word in held.heads:
        if word == head:
            return 3.0
        if (
            people.calls(head, word)
            or (head == "diplomat" and held.narrowing & {"foreign", "state"})
            or (head == "premier" and "prime" in held.narrowing)
            or (head == "lawmaker" and word in CHAIRS and not PARLIAMENTS.isdisjoint(held.narrowing))
        ):
            best = 2.0
    return best


def contradicts(people: People, entity: Entity, head: str, words: frozenset[str], alone: bool) -> bool:
    """Whether what is known of the entity speaks against its being called so; `alone` where nobody else has spoken."""
    if other_nation(words, known(entity)) or any(head in held.heads for held in entity.roles):
        return True  # of the same office, yet it did not fit: another one's
    if "prime" in words and any(is_office(people, h) for held in entity.roles for h in held.heads):
        return True
    found = people.role(head)
    if head in UNTOLD or (found is not None and found.kind == "kin" and "-of-" not in head):
        return True
    if alone or (found is not None and found.kind in ("person", "kin")):
        return False
    return is_office(people, head) and any(is_office(people, h) for held in entity.roles for h in held.heads)


def is_office(people: People, head: str) -> bool:
    """Whether the role is an office, which one does not call another's holder by."""
    return not _OFFICES.isdisjoint(people.broader.get(head, ()))


def body_degree(people: People, entity: Entity, head: str, words: frozenset[str]) -> float:
    """How well a body whose name or description tells its kind fits "the ministry": 0 not at all, 2 or more, 3 or more."""
    body = entity.body or frozenset()
    own = known(entity) | entity.extra
    if other_nation(words, own):
        return 0.0
    degree = 3.0 if head in body else 2.0 if any(people.calls(head, word) for word in body) else 0.0
    if degree and (words - nations()) - own - body:
        return 1.0 if entity.spoke >= 0 else 0.0
    return degree + min(0.4 * len(words & own), 1.0) if degree else 0.0


def any_body_degree(people: People, entity: Entity, head: str, words: frozenset[str]) -> float:
    """How well a body fits "the company", which may be any that has spoken, or "the airline", if its name tells no kind."""
    if entity.spoke < 0 and (words or entity.kind == "other"):
        return 0.0
    if other_nation(words, known(entity)) or " ".join(entity.tokens) in people.agencies:
        return 0.0  # no agency is "the union"
    told = [word for word in entity.tokens if word in people.bodies]
    if told and (
        head not in PLAIN_BODY or (head in ("company", "firm") and not any(people.calls(head, w) for w in told))
    ):
        return 0.0  # no commission is "the company"
    return (1.0 if entity.kind == "organisation" else 0.5) - (0.4 if words else 0.0)
