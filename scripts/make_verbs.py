"""Write `src/newsfacts/lexicon/verbs.py` from the tables of the PyPI package lemminflect.

Run it by hand after changing a table below: `python scripts/make_verbs.py` (lemminflect must be installed).
"""

from __future__ import annotations

import csv
import gzip
import re
import textwrap
from collections import defaultdict
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

TARGET = Path(__file__).parents[1] / "src/newsfacts/lexicon/verbs.py"

# Verbs of today's news that the source's list lacks; regular unless in FIXES.
ADDED = """
airdrop ballpark blog capsize criminalise criminalize crowdfund crowdsource denuclearise denuclearize deselect delist
demerge fact-check fast-track flip-flop fundraise gaslight greenlight headhunt incentivise incentivize livestream
marginalise marginalize misreport offshore outpoll outscore phish podcast radicalise radicalize reauthorise reauthorize
reboot rebrand recapitalise recapitalize recuse reintroduce relaunch renominate repost retweet securitise securitize
skype surveil tase test-fire text torch underperform unfriend upend vape vlog waterboard weaponise weaponize wiretap
co-chair co-found co-host co-lead cofound crash-land
"""
# Entries of the source that are no verbs, or whose base is a function word in all of the news.
DROPPED = """shanghai
bungling consisted develope rewound ting tare wee pal fee gell annexe bath con dis down even near over still up well
further part-time wholesale wrong upstage downstage down-stage log-in login mis-do premier fire-proof ax sub-culture
sub-group eye-witness vogue quad quid sky lade laden hie lassoo rend stave mattress marathon queen doppler article
"""
# Where the source errs or leaves a form out: base, then -s, past, participle, -ing; "/" between variants.
FIXES = """
be is was/were been being; run runs ran run running; torpedo torpedoes torpedoed torpedoed torpedoing;
come comes came come coming; become becomes became become becoming; overcome overcomes overcame overcome overcoming;
overrun overruns overran overrun overrunning; get gets got got/gotten getting; bid bids bid/bade bid/bidden bidding;
stay stays stayed stayed staying; ski skis skied skied skiing; relay relays relayed relayed relaying;
wake wakes woke/waked woken/waked waking; plead pleads pleaded/pled pleaded/pled pleading;
typeset typesets typeset typeset typesetting; co-lead co-leads co-led co-led co-leading;
outsell outsells outsold outsold outselling; outspend outspends outspent outspent outspending;
outbid outbids outbid outbid outbidding; misspeak misspeaks misspoke misspoken misspeaking;
livestream livestreams livestreamed livestreamed livestreaming; dive dives dived/dove dived diving;
sneak sneaks sneaked/snuck sneaked/snuck sneaking; text texts texted texted texting;
forgo forgoes forwent forgone forgoing; forego foregoes forewent foregone foregoing;
leap leaps leaped/leapt leaped/leapt leaping; strike strikes struck struck/stricken striking;
fit fits fitted/fit fitted/fit fitting; hang hangs hung/hanged hung/hanged hanging;
podcast podcasts podcast/podcasted podcast/podcasted podcasting; kidnap kidnaps kidnapped kidnapped kidnapping;
crow crows crowed crowed crowing; spit spits spat/spit spat/spit spitting; weave weaves wove/weaved woven/weaved weaving;
joy-ride joy-rides joy-rode joy-ridden joy-riding; joyride joyrides joyrode joyridden joyriding;
offset offsets offset offset offsetting; quit quits quit/quitted quit/quitted quitting;
"""
DOUBLED_ADDED = ("airdrop", "flip-flop", "wiretap")
# Plurals left out: in -s, in -men (a rule), and learned ones that the news does not print or means otherwise.
LEARNED = re.compile(r"(?:s|men|ae|ata|[^l]i|[^d]a|-feet|ia|[ao]ra|x)$|^(?:dive|via|cola|lire|kroner|fiant|lexica)")
LEARNED_KEPT = """
alumnae algae antennae formulae larvae vertebrae alumni cacti fungi nuclei radii stimuli syllabi foci loci graffiti
bacteria consortia criteria curricula media memoranda phenomena plateaux bureaux referenda spectra stadia strata
symposia ultimata men women
"""
DOUBLED = (-1, "s", "ed", "ing")  # a negative cut: the last letter is doubled
WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
Forms = tuple[list[str], list[str], list[str], list[str]]  # -s, past, participle, -ing


def source_rows() -> list[list[str]]:
    """The lines of lemminflect's inflection table: base, category, forms."""
    spec = find_spec("lemminflect")
    if spec is None or spec.origin is None:
        raise SystemExit("pip install lemminflect")
    with gzip.open(Path(spec.origin).parent / "resources/infl_lu.csv.gz", "rt", encoding="utf8") as lines:
        return list(csv.reader(lines))


def pattern_of(base: str) -> tuple[int, str, str, str]:
    """How many letters go, and the regular endings for -s, -ed and -ing."""
    if re.search(r"(?:[sxz]|ch|sh)$", base):
        return 0, "es", "ed", "ing"
    if base.endswith("ie"):
        return 2, "ies", "ied", "ying"
    if re.search(r"[eoy]e$", base):
        return 0, "s", "d", "ing"
    if re.search(r"[^aeiou]y$", base):
        return 1, "ies", "ied", "ying"
    if base.endswith("e"):
        return 1, "es", "ed", "ing"
    return 0, "s", "ed", "ing"


def regular(base: str, pattern: tuple[int, str, str, str]) -> Forms:
    """The forms of a base under a pattern."""
    cut, s, ed, ing = pattern
    stem = base[: len(base) - cut]
    return [stem + s], [stem + ed], [stem + ed], [stem + ing]


def doubled(base: str) -> Forms:
    """The forms of a base that doubles its last letter."""
    past = base + base[-1] + "ed"
    return [base + ("es" if base[-1] in "sxz" else "s")], [past], [past], [base + base[-1] + "ing"]


def kept(base: str, printed: str) -> list[str]:
    """The spellings worth keeping: one word, and hyphenated as the base is."""
    return [f for f in printed.split("/") if WORD.fullmatch(f) and ("-" in f) == ("-" in base)]


def verb_table(rows: list[list[str]]) -> dict[str, Forms]:
    """Every verb with its forms."""
    dropped = set(DROPPED.split())
    table: dict[str, Forms] = {}
    for base, category, *printed in rows:
        if category == "verb" and WORD.fullmatch(base) and base not in dropped:
            past, participle, ing, s = (kept(base, p) for p in printed)
            participle = participle or past
            # "proved" and "spelled" are participles beside "proven" and "spelt".
            participle = participle + [p for p in past if p.endswith("ed") and p not in participle]
            if all((past, participle, ing, s)):
                table[base] = s, past, participle, ing
    for base in ADDED.split():
        table[base] = doubled(base) if base in DOUBLED_ADDED else regular(base, pattern_of(base))
    for line in FIXES.split(";"):
        if line.strip():
            base, *forms = line.split()
            s, past, participle, ing = (f.split("/") for f in forms)
            table[base] = s, past, participle, ing
    return dict(sorted(table.items()))


def wrapped(words: Iterable[str], separator: str = " ") -> str:
    """A string literal over several lines."""
    body = textwrap.fill(separator.join(words), 118, break_on_hyphens=False, break_long_words=False)
    return f'"""\n{body}\n"""'


def nouns_adjectives_adverbs(rows: list[list[str]]) -> tuple[set[str], set[str], set[str]]:
    """The words that the source lists under each category."""
    listed: dict[str, set[str]] = {"noun": set(), "adj": set(), "adv": set(), "verb": set()}
    for base, category, *_ in rows:
        if WORD.fullmatch(base):
            listed[category].add(base)
    return listed["noun"], listed["adj"], listed["adv"]


def irregular_plurals(rows: list[list[str]]) -> list[str]:
    """Plurals that do not end in -s, each with its singular."""
    learned = set(LEARNED_KEPT.split())
    return sorted(
        f"{plural} {base}"
        for base, category, *printed in rows
        if category == "noun" and WORD.fullmatch(base) and not base.endswith("ful")
        for plural in kept(base, printed[0])
        if plural != base and (not LEARNED.search(plural) or plural in learned)
    )


def grouped(verbs: dict[str, Forms], flags: dict[str, str]) -> tuple[list[str], list[str]]:
    """The rows of regular verbs, and the entries of irregular ones."""
    classes: dict[tuple[tuple[int, str, str, str], str], list[str]] = defaultdict(list)
    irregular: list[str] = []
    for base, forms in verbs.items():
        if forms == regular(base, pattern_of(base)):
            classes[pattern_of(base), flags[base]].append(base)
        elif forms == doubled(base) and base[-1] not in "sxz":
            classes[DOUBLED, flags[base]].append(base)
        else:
            irregular.append(" ".join((base, *("/".join(f) for f in forms), flags[base])).strip())
    regulars = [
        f'    VerbClass({cut}, "{s}", "{ed}", "{ing}", "{its_flags}", {wrapped(bases)}),'
        for ((cut, s, ed, ing), its_flags), bases in sorted(classes.items())
    ]
    return regulars, irregular


def main() -> None:
    """Write the module."""
    rows = source_rows()
    verbs = verb_table(rows)
    nouns, adjectives, adverbs = nouns_adjectives_adverbs(rows)
    flags = {base: "N" * (base in nouns) + "A" * (base in adjectives) for base in verbs}
    regulars, irregular = grouped(verbs, flags)
    bases = set(verbs)
    with_s = {f for forms in verbs.values() for f in forms[0]}
    past = {f for forms in verbs.values() for f in forms[1] + forms[2]} - bases
    ing = {f for forms in verbs.values() for f in forms[3]}
    out = [HEADER, "REGULAR: tuple[VerbClass, ...] = (", *regulars, ")\n"]
    for name, comment, words in (
        (
            "S_NOUNS",
            "Forms in -s that are nouns though their base is none.",
            {b + "s" for b in bases - nouns} & with_s & nouns,
        ),
        ("ADVERBS", "Bases that are also adverbs.", bases & adverbs),
        ("ING_NOUNS", "Forms in -ing that the source also lists as nouns.", ing & nouns),
        ("ING_ADJECTIVES", "… as adjectives.", ing & adjectives),
        ("PAST_NOUNS", "Past forms and participles that it also lists as nouns.", past & nouns),
        ("PAST_ADJECTIVES", "… as adjectives.", past & adjectives),
    ):
        out.append(f"# {comment}\n{name} = {wrapped(sorted(words))}\n")
    out.append(
        f"# Base, -s form, past, participle, -ing form, flags; “/” between variants.\nIRREGULAR = {wrapped(irregular, '; ')}\n"
    )
    out.append(
        f"# Plurals of nouns without -s: plural, then singular.\nIRREGULAR_PLURALS = {wrapped(irregular_plurals(rows), '; ')}\n"
    )
    TARGET.write_text("\n".join(out), encoding="utf8")


HEADER = '''"""English verbs: bases by inflection, irregular forms, and which forms are also nouns or adjectives.

Generated by `scripts/make_verbs.py` from the tables of the PyPI package lemminflect 0.2 (MIT licence, Brad Jascob),
which derive from the SPECIALIST Lexicon (US National Library of Medicine, free to use and redistribute with this
acknowledgement). Change the script, not this file. `lexicon/inflection.py` looks words up.

Flags: N the base is also a noun, A an adjective.
"""

from __future__ import annotations

from .rows import VerbClass
'''

if __name__ == "__main__":
    main()
