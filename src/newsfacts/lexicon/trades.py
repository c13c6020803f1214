"""Words for people by trade, station or what befell them: many of a kind, so that one row holds them all."""

from __future__ import annotations

from .rows import Role

_WORKER = ("worker", "employee")
_MEDIC = ("doctor", "medic", "physician", "expert", "specialist")
_SCIENTIST = ("scientist", "researcher", "expert", "specialist", "academic", "scholar")
_OFFICIAL = ("official", "officer")
_LEADER = ("leader", "chief")
_CLERIC = ("cleric", "clergyman", "preacher")
_SOLDIER = ("soldier",)
_TRADE = ("businessman", "businesswoman", "trader")

_KINDS: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        _WORKER,
        ("bricklayer cabbie caretaker childminder cleaner cobbler coder deckhand docker farmhand gamekeeper helmsman housekeeper "
        "janitor labourer laborer nanny pitman rickshaw-puller roofer stevedore seamstress trucker welder apprentice trainee intern"),
    ),
    (
        _TRADE,
        ("beekeeper bookmaker breeder distiller fishmonger florist greengrocer grocer hawker hotelier innkeeper publican stallholder "
        "winemaker homeowner householder landowner moneylender restaurateur shareholder"),
    ),
    (("farmer",), "herder pastoralist smallholder"),
    (("landlord",), "landlady"),
    (("bartender",), "barman barmaid"),
    (("teacher", "head", "headteacher"), "headmistress"),
    (
        _MEDIC,
        ("anaesthetist anesthesiologist dermatologist gynaecologist gynecologist haematologist immunologist neurologist obstetrician "
        "oncologist ophthalmologist optician orthopaedist paediatrician pathologist radiologist urologist"),
    ),
    (("counselor", "expert", "specialist"), "counsellor therapist"),
    (
        _SCIENTIST,
        ("anthropologist archivist botanist criminologist entomologist geneticist geochemist geophysicist glaciologist hydrologist "
        "mathematician microbiologist neuroscientist oceanographer ornithologist palaeontologist paleontologist primatologist "
        "statistician toxicologist volcanologist zoologist"),
    ),
    (("expert", "specialist"), "accountant actuary auditor"),
    (("commentator", "analyst", "expert"), "pundit"),
    (_OFFICIAL, "bailiff collector convener convenor jailer linesman prefect tehsildar"),
    (_LEADER, "chieftain headman sarpanch zamindar"),
    (_CLERIC, "chaplain evangelist missionary maulvi mufti televangelist verger"),
    (_SOLDIER, "airman conscript"),
    (("fighter", "rebel", "militant"), "insurgent"),
    (("spy",), "defector"),
    (("politician", "lawmaker"), "frontbencher"),
    (("rival", "candidate"), "challenger"),
    (("critic",), "sceptic skeptic"),
    (("activist",), "fundraiser"),
    (("goalkeeper", "player", "star"), "keeper"),
    (("manager", "coach", "boss"), "gaffer"),
    (("driver",), "motorist"),
    (("walker",), "pedestrian"),
    (("rider",), "biker"),
    (("passenger",), "commuter"),
    (("resident",), "evacuee tenant townsman townswoman"),
    (("witness", "onlooker"), "bystander onlooker passer-by"),
    (("fan",), "punter"),
    (("musician", "artist"), "cellist choreographer flautist pianist saxophonist trumpeter violinist"),
    (("star", "blogger"), "influencer vlogger youtuber"),
    (("student",), "undergraduate"),
    (("billionaire", "businessman"), "millionaire"),
    (("migrant", "refugee"), "asylum-seeker"),
)

TRADES: tuple[Role, ...] = (
    *(Role(word, "role", "", f"[role {word}] Owen Pryce", broader) for broader, words in _KINDS for word in words.split()),
    Role("heir", "role", "m", "[role heir] Owen Pryce"),
    Role("heiress", "role", "f", "[role heiress] Ellen Prior"),
    Role("bride", "role", "f", "[role bride] Ellen Prior", ("woman",)),
    Role("bridegroom", "role", "m", "[role bridegroom] Owen Pryce", ("man", "groom")),
    Role("orphan", "role", "", "[role orphan] Owen Pryce"),
    Role("stepson", "kin", "m", "his [kin stepson] said", ("son", "relative")),
    Role("stepdaughter", "kin", "f", "his [kin stepdaughter] said", ("daughter", "relative")),
    Role("godfather", "kin", "m", "her [kin godfather] said"),
    Role("godmother", "kin", "f", "her [kin godmother] said"),
    Role("fiancé", "kin", "m", "her [kin fiancé] said", ("partner",)),
    Role("fiancée", "kin", "f", "his [kin fiancée] said", ("partner",)),
    Role("swede", "person", "", "the [person Swede] said"),
    Role("scotsman", "person", "m", "the [person Scotsman] said"),
    Role("serb", "person", "", "the [person Serb] said"),
    Role("kurd", "person", "", "the [person Kurd] said"),
    Role("slovak", "person", "", "the [person Slovak] said"),
    Role("aussie", "person", "", "the [person Aussie] said"),
    Role("kiwi", "person", "", "the [person Kiwi] said"),
    Role("ulsterman", "person", "m", "the [person Ulsterman] said"),
    Role("yorkshireman", "person", "m", "the [person Yorkshireman] said"),
)
"""The rows that `people` reads beside those of offices."""

NATIONALS: dict[str, str] = {
    "dane": "Denmark",
    "finn": "Finland",
    "pole": "Poland",
    "scot": "Scotland",
    "turk": "Turkey",
}
"""Nouns for people of a nation that are names as often: only "the Dane" is one."""

PEOPLE_OF: dict[str, str] = {
    **NATIONALS,
    "aussie": "Australia",
    "briton": "Britain",
    "croat": "Croatia",
    "dutchman": "Netherlands",
    "dutchwoman": "Netherlands",
    "englishman": "England",
    "englishwoman": "England",
    "frenchman": "France",
    "frenchwoman": "France",
    "irishman": "Ireland",
    "irishwoman": "Ireland",
    "kiwi": "New Zealand",
    "scotsman": "Scotland",
    "serb": "Serbia",
    "slovak": "Slovakia",
    "spaniard": "Spain",
    "swede": "Sweden",
    "welshman": "Wales",
    "welshwoman": "Wales",
}
"""The nation of those that a noun calls by it."""
