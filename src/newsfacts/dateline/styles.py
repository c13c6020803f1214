"""The styles of datelines: which parts in which order are evidence enough.

A style's pattern is over the shape of a run (`run.Run` lists the letters) and one letter for what follows it: T a
capital, digit or quotation mark, x a small letter, $ the end of the line. The first style that fits gives a dateline
its rule. The more of its parts a dateline prints, the less must speak for each of them.
"""

from __future__ import annotations

from ..rules import Rule

_PLACE = r"[KUVPktl][qf]{0,4}"
_SURE = r"(?:[KklP][qf]{0,4}|[Ut]f{0,4}q[qf]{0,4}|[UV]f{0,4})"
_KNOWN = r"(?:[KkP]f{0,4}|[KUVPkt]q[qf]{0,4})"

# Styles that name their wire or day.
FULL: tuple[Rule, ...] = (
    Rule(
        "place_date_agency",
        rf"(?:ad)?(?:{_PLACE}){{1,12}}[cd]?[DYNW]d?[Aa][dcb]?[Tx$]|(?:{_PLACE}){{1,12}}[db]?A[db]?Y[db][T$]",
        examples={
            "LAGOS, May 3 (Reuters) - Rain fell.": "LAGOS, May 3 (Reuters) -",
            "TULA, May 3. /TASS/. Rain fell.": "TULA, May 3. /TASS/.",
            "Kohat, Pakistan : May 03 (PID) - Rain fell.": "Kohat, Pakistan : May 03 (PID) -",
            "LIMA, 3 (ANDINA) - Rain fell.": "LIMA, 3 (ANDINA) -",
            "LIMA (PERU), 3 MAY 90 (EFE) -- [TEXT] RAIN FELL.": "LIMA (PERU), 3 MAY 90 (EFE) --",
        },
        misses=("Rain fell on LAGOS, May 3 (Reuters) - it said.",),
        source="Reuters, AFP, Xinhua, TASS, UPI, FBIS",
    ),
    Rule(
        "place_date_other_agency",
        rf"(?:ad)?(?:{_PLACE}){{1,12}}[cd]?[DYNW]d?B[dcb][T$]",
        examples={"LAGOS, May 3 (Lagoon News & Views) - Rain fell.": "LAGOS, May 3 (Lagoon News & Views) -"},
        misses=("LAGOS, May 3 (Lagoon News & Views) rain fell.",),
        source="wires that the table of agencies does not list",
    ),
    Rule(
        "place_agency",
        rf"(?:ad)?(?:{_PLACE}){{1,12}}d?A(?:c?[DY]?[dcb][Tx$]|[DY][T$])|(?:ad)?(?:{_SURE}){{1,12}}A[Tx]|(?:[Kk][qf]{{0,4}}){{1,12}}A\$|(?:{_KNOWN}){{1,12}}[db]?ad[Tx$]|(?:{_KNOWN}){{1,12}}ba[cb][Tx$]|(?:K[qf]{{0,4}}){{1,12}}(?:ac?T|[db]a\$|dAT)",
        examples={
            "LIMA, Peru (AP) — Rain fell.": "LIMA, Peru (AP) —",
            "ABOARD THE BLUE TRAIN (AP) Rain fell.": "ABOARD THE BLUE TRAIN (AP)",
            "MIAMI, Fla./HAVANA (Reuters) - Rain fell.": "MIAMI, Fla./HAVANA (Reuters) -",
            "BASRA / INA: Rain fell.": "BASRA / INA:",
            "GENEVA | Reuters — Rain fell.": "GENEVA | Reuters —",
            "ALMATY. KAZINFORM Rain fell.": "ALMATY. KAZINFORM",
            "BERLIN - (AP) Rain fell.": "BERLIN - (AP)",
            "MEXICO CITY -(Dow Jones)- Rain fell.": "MEXICO CITY -(Dow Jones)-",
            "Hong Kong CNN Business — Rain fell.": "Hong Kong CNN Business —",
            "ANKARA - Anadolu Agency\n\nRain fell.": "ANKARA - Anadolu Agency",
        },
        misses=("the port of LIMA (AP) Rain fell.", "ALMATY. KAZINFORM said so."),
        source="AP, Reuters, dpa",
    ),
    Rule(
        "place_other_agency",
        rf"(?:ad)?(?:{_SURE}){{1,12}}B[db][T$]|(?:K[qf]{{0,4}}){{1,12}}Bc[T$]|(?:{_KNOWN}){{1,12}}bB[dcb][T$]",
        examples={
            "OMAHA (Prairie Network) - Rain fell.": "OMAHA (Prairie Network) -",
            "OMAHA (Prairie Network); Rain fell.": "OMAHA (Prairie Network);",
            "Kampala, Uganda | LAKE NEWS | Rain fell.": "Kampala, Uganda | LAKE NEWS |",
            "BASRA / MarshNews.com - Rain fell.": "BASRA / MarshNews.com -",
        },
        misses=("Mud on Stage (Part Two) - Rain fell.", "Paris (Mallow) - Rain fell."),
        source="wires that the table of agencies does not list",
    ),
    Rule(
        "agency_place",
        rf"(?:[Aa]d|[Aa])(?:{_PLACE}){{1,12}}[DYNW]?[dcb][T$]|Bd(?:{_PLACE}){{1,12}}D[dcb][T$]|Bd(?:{_KNOWN}){{1,12}}[dc][T$]",
        examples={
            "(ANSA) - ROME, MAY 3 - Rain fell.": "(ANSA) - ROME, MAY 3 -",
            "TEMPO.CO, Jakarta - Rain fell.": "TEMPO.CO, Jakarta -",
        },
        misses=("(ANSA) - ROME is wet.",),
        source="ANSA",
    ),
    Rule(
        "agency",
        r"A[dcb]?[Tx]|ad[T$]",
        examples={"(CNN) Rain fell.": "(CNN)", "AFP - Rain fell.": "AFP -", "(Reuters) - Rain fell.": "(Reuters) -"},
        misses=("AFP said rain fell.", "CNN - which broke the news - said so."),
        source="CNN; feeds that cut the place",
    ),
    Rule(
        "date_agency",
        r"[DY](?:[Aa][dcb]?|B[dcb])[Tx$]",
        examples={
            "May 3 (UPI) -- Rain fell.": "May 3 (UPI) --",
            "MAY 3, 2004 (DRYWALL NEWS) - Rain fell.": "MAY 3, 2004 (DRYWALL NEWS) -",
        },
        misses=("May 3 (a Friday) it rained.",),
        source="UPI, trade papers",
    ),
    Rule(
        "date_place",
        rf"[DY][AB]?d?(?:{_PLACE}){{1,12}}(?:[AB]?[dcb]|A)[T$]",
        examples={"MAY 3, 2004 -- Lagos -- Rain fell.": "MAY 3, 2004 -- Lagos --"},
        misses=("May 3 -- Lagos is wet.",),
        source="trade papers",
    ),
    Rule(
        "date",
        r"Yd[T]",
        examples={"3 May 2004 – Rain fell.": "3 May 2004 –"},
        misses=("May 3 - Rain fell.",),
        source="UN News, trade papers",
    ),
    Rule(
        "place_date",
        rf"(?:{_PLACE}){{1,12}}[cd]?[DYNW](?:[dcb][T$]|dx)|(?:{_KNOWN}|Uf{{0,4}}){{1,12}}[DY]T|(?:{_KNOWN}){{1,12}}[DY]\$",
        examples={
            "LAGOS, May 3 - Rain fell.": "LAGOS, May 3 -",
            "Sialkot, May 3: Rain fell.": "Sialkot, May 3:",
            "LAGOS, Nigeria, 3 May 2004": "LAGOS, Nigeria, 3 May 2004",
        },
        misses=("Lagos, May 3 was wet.",),
        source="Reuters 1987, Indian and Pakistani papers, press releases",
    ),
    Rule(
        "place_dash_line",
        rf"(?:{_KNOWN}){{1,12}}d\$",
        examples={"MIAMI _\n\nRain fell.": "MIAMI _"},
        misses=("MIAMI\n\nRain fell.",),
        source="NYT and AP feeds that give the dateline a line",
    ),
)

# Styles that print only the place: believed at the top of the story alone, and not in its title.
BARE: tuple[Rule, ...] = (
    Rule(
        "place_dash",
        rf"(?:{_KNOWN}){{1,12}}d[T$]|Uf{{0,4}}d[T$]",
        examples={
            "LIMA, Peru — Rain fell.": "LIMA, Peru —",
            "Lagos - Rain fell.": "Lagos -",
            "ZZYZX -- Rain fell.": "ZZYZX --",
            "HAVANA-The rain fell.": "HAVANA-",
            "Male' - Rain fell.": "Male' -",
        },
        misses=("UPDATE - Rain fell.", "NASA — Rain fell.", "MIAMI-Dade County fell.", "Umbrellas - black ones - sold out."),
        source="AP and NYT clients, VOA",
    ),
    Rule(
        "place_colon",
        rf"(?:{_KNOWN}){{1,12}}[cb][T$]",
        examples={
            "MUMBAI/NEW DELHI: Rain fell.": "MUMBAI/NEW DELHI:",
            "Reno, NV: Rain fell.": "Reno, NV:",
            "Lahore (Staff Report): Rain fell.": "Lahore (Staff Report):",
            "LAHORE: (Web Desk) Rain fell.": "LAHORE: (Web Desk)",
        },
        misses=("PROGRESS: Rain fell.", "CARROT AND STICK: Rain fell."),
        source="Indian, Pakistani, Malaysian and Gulf papers",
    ),
    Rule(
        "place_open",
        r"(?:K[qf]{0,4}|Uf{0,4}q)[T]",
        examples={"NEW YORK Rain fell.": "NEW YORK", "KATMANDU, Nepal The rain fell.": "KATMANDU, Nepal"},
        misses=("THE Black Watch today said rain fell.", "COLES Myer said rain fell."),
        source="pages that lost the dash",
    ),
    Rule(
        "place_date_line",
        r"[KUV][qf]{0,4}[DYW]\$",
        examples={
            "ZZYZX, Friday\nRain fell on the coast of Peru for three days and would go on, the country's weather service said on Monday.": "ZZYZX, Friday",
            "ZZYZX, May 3\nBy Ann Smith\nRain fell on the coast of Peru for three days and would go on, the country's weather service said on Monday.": "ZZYZX, May 3",
        },
        misses=("ZZYZX, Friday\nRain fell.", "Rain, Friday\nRain fell on the coast of Peru for three days and would go on, the country's weather service said."),
        source="Indian and Fijian papers",
    ),
    Rule(
        "place_line",
        r"(?:K|[KU]q)\$",
        examples={
            "LIMA, Peru\nRain fell on the coast of Peru for three days and would go on, the country's weather service said on Monday.": "LIMA, Peru",
            "LIMA\n\nRain fell on the coast of Peru for three days and would go on, the country's weather service said on Monday.": "LIMA",
        },
        misses=("LIMA\nRain fell.", "Lima\nRain fell on the coast of Peru for three days and would go on, the country's weather service said."),
        source="papers that give the dateline a line",
    ),
)

# What styles that print no line of their own give to places and wires set one below another.
STACKED: dict[str, Rule] = {rule.name: rule for rule in FULL if rule.name in ("agency", "place_agency")}

# Styles believed only where the day is that of publication, or close to it.
NEAR: tuple[Rule, ...] = (
    Rule(
        "day_alone",
        r"Dd[T]",
        examples={"May 3 - Rain fell.": "May 3 -"},
        misses=("May 3 was wet.", "May 3: Rain fell."),
        source="Reuters briefs",
    ),
)


def style_of(shape: str, table: tuple[Rule, ...]) -> Rule | None:
    """The first style of the table that a shape fits."""
    return next((rule for rule in table if rule.regex.fullmatch(shape)), None)
