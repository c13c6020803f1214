"""Look-ups over the tables of roles, names and nations, made once for each lexicon."""

from __future__ import annotations

from functools import cache

from attrs import frozen

from . import Lexicon
from .agencies import AGENCIES
from .bodies import BODIES, DOCUMENTS, GROUPS, NAMED_BODIES
from .given_names import EITHER, FEMALE, MALE, SURNAMES
from .nations import NATIONS
from .places import cities, regions
from .roles import ROLES, TITLE_WORDS, TITLES
from .rows import Role
from .trades import TRADES


@frozen(eq=False, repr=False)
class People:
    """Words for people and bodies by lower-case form.

    `plurals` maps a plural to its role; `alone` gives the kind of name that a capitalised word makes by itself, "title" where it makes none;
    `titular` holds titles and roles; `body_words` those for bodies, with a full stop behind them too; `compounds` are the first words of places and bodies of several words.
    """

    titles: dict[str, Role]
    roles: dict[str, Role]
    plurals: dict[str, Role]
    groups: dict[str, Role]
    bodies: dict[str, Role]
    body_words: frozenset[str]
    documents: dict[str, Role]
    broader: dict[str, frozenset[str]]
    gender: dict[str, str]
    agencies: frozenset[str]
    places: frozenset[str]
    alone: dict[str, str]
    titular: frozenset[str]
    compounds: frozenset[str]

    def role(self, word: str) -> Role | None:
        """The role that the word names: "ex-" and "then-" aside, "officer" for "officer-in-charge", "father" for "father-of-two"."""
        found = self.roles.get(word)
        if found is None and "-" in word:
            opens = "-in-" in word or "-of-" in word
            found = self.roles.get(word.partition("-")[0] if opens else word.rpartition("-")[2])
        return found

    def before_name(self, word: str) -> Role | None:
        """The title or role that the word, as it may stand before a name, names."""
        return self.titles.get(word.rstrip(".")) or self.role(word)

    def plural(self, word: str) -> Role | None:
        """The role or group that the word names in the plural."""
        found = self.groups.get(word) or self.plurals.get(word)
        if found is None and "-" in word:
            word = word.rpartition("-")[2]
            found = self.groups.get(word) or self.plurals.get(word)
        return found

    def calls(self, word: str, head: str) -> bool:
        """Whether the text may call the holder of the role `head` by `word` afterwards."""
        return word == head or word in self.broader.get(head, ())


_NO_BODIES = """a&e ai aids atm b&b bst cctv cd cds covid cpi dna dvd er est gdp gmt gps hiv icu id ids iq ipo it ivf lng m&a mri pc
    pcs pdf pr q&a r&b r&d suv suvs tv tvs ufo vat vip vips wwii"""
"""Words in capitals that are no body's name and speak for nobody."""

_ABROAD = frozenset(
    """alex amal andrea dana elia gabriele harpreet gurpreet iman jean jo joan jyoti kim kiran laurence manpreet maxime michele
    misha nicola nikita noor nour robin sacha sam sasha toni vivian""".split()
)
"""Given names that tell no gender, though the census of one country has them as nearly all men's or women's."""


@cache
def people(lexicon: Lexicon) -> People:
    """The look-ups for the built-in rows and those of the lexicon."""
    rows = (*TITLES, *TRADES, *ROLES, *GROUPS, *BODIES, *DOCUMENTS, *lexicon.roles)
    by: dict[str, dict[str, Role]] = {k: {} for k in ("titles", "roles", "groups", "bodies", "documents")}
    table = {"honorific": "titles", "title": "titles", "group": "groups", "body": "bodies", "document": "documents"}
    broader: dict[str, set[str]] = {}
    for row in rows:
        word = row.word.lower()
        by[table.get(row.kind, "roles")][word] = row
        broader.setdefault(word, set()).update(row.broader)
    for short, word in TITLE_WORDS.items():
        broader.setdefault(short, set()).update((word, *broader.get(word, ())))
    plurals = {_plural(word): row for word, row in by["roles"].items()}
    gender = dict.fromkeys(MALE.split(), "m")
    gender.update(dict.fromkeys(FEMALE.split(), "f"))
    gender.update(dict.fromkeys((*EITHER.split(), *_ABROAD), ""))
    gender["umm"] = gender["oum"] = "f"  # "mother of"
    agencies = frozenset(slug.lower() for row in (*AGENCIES, *lexicon.agencies) for slug in row.slugs)
    places = _places(lexicon, gender)
    alone = {**dict.fromkeys(by["titles"], "title"), **dict.fromkeys((*places, *nation_names()), "place")}
    alone.update(dict.fromkeys((*by["bodies"], *agencies), "organisation"))
    alone.update(dict.fromkeys(_NO_BODIES.split(), "title"))
    alone.update(dict.fromkeys(by["roles"], "role"))
    return People(
        by["titles"],
        by["roles"],
        plurals,
        by["groups"],
        by["bodies"],
        frozenset((*by["bodies"], *(f"{word}." for word in by["bodies"]))),
        by["documents"],
        {word: frozenset(words) for word, words in broader.items()},
        gender,
        agencies,
        places,
        alone,
        frozenset((*by["roles"], *by["titles"], *(f"{word}." for word in by["titles"]))),
        frozenset(name.partition(" ")[0] for name in (*places, *nation_names(), *NAMED_BODIES) if " " in name),
    )


@cache
def given_names() -> frozenset[str]:
    """First names of persons, lower-case."""
    return frozenset((*MALE.split(), *FEMALE.split(), *EITHER.split()))


def _places(lexicon: Lexicon, gender: dict[str, str]) -> frozenset[str]:
    """Cities and states by name, those left out that are as well people's names."""
    people_too = _common_names() | gender.keys()
    names = {
        n.lower() for row in (*cities(), *regions(), *lexicon.places) for n in (row.name, *row.aliases) if len(n) > 3
    }
    return frozenset(names - people_too)


def _plural(word: str) -> str:
    if word.endswith(("s", "x", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    if word.endswith("man"):
        return word[:-3] + "men"
    return word + "s"


@cache
def nation_names() -> dict[str, str]:
    """Country for every name and capital, in lower case."""
    found: dict[str, str] = {}
    for nation in NATIONS:
        for word in (nation.name, nation.capital, *nation.others):
            found.setdefault(word.lower(), nation.name)
    return found


@cache
def nation_words() -> dict[str, str]:
    """Country for every word that points at it: names, capitals, seats, adjectives."""
    seats = {seat.lower(): nation.name for nation in NATIONS for seat in nation.seats}
    return {**seats, **nation_names(), **nation_adjectives()}


@cache
def nation_adjectives() -> dict[str, str]:
    """Country for every adjective, in lower case."""
    return {word.lower(): nation.name for nation in NATIONS for word in nation.adjectives}


@cache
def _common_names() -> frozenset[str]:
    return frozenset((*SURNAMES.split(), *MALE.split(), *FEMALE.split(), *EITHER.split()))


def common_name(word: str) -> bool:
    """Whether the lower-case word is a frequent given name or surname."""
    return word in _common_names()


@cache
def countries() -> frozenset[str]:
    """The countries' own names and short forms, in lower case; capitals and seats left out."""
    return frozenset(n.name.lower() for n in NATIONS) | {"us", "u.s.", "usa", "uk", "u.k.", "america", "united kingdom"}
