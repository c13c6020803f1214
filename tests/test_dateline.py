"""Datelines: what is read of them, and what is none."""

from __future__ import annotations

from datetime import date

import pytest
from marked import read_marked

from newsfacts import DEFAULT, Agency, Article, PlaceName
from newsfacts.dateline import find_dateline
from newsfacts.lexicon.agencies import AGENCIES
from newsfacts.lexicon.places import CITIES, COUNTRIES, STATES, cities, folded, places_by_name, regions_by_name
from newsfacts.records import Dateline

STORY = "some officials said on Monday that the rain had fallen for three days and would go on for a week."
TITLE = "Rain falls on the coast\n\n"

# [place:country …], [qualifier …], [date:year-month-day …], [agency …]; what follows "dateline" is the story.
DATELINES = (
    "[dateline [place:US NEW YORK], [date:--11-11 November 11]. /[agency TASS]/.] The",
    "[dateline [place: KORSAKOV], [date:--09-20 September 20]. /[agency VOLNA]/.] The",
    "[dateline [place:NG LAGOS], [date:--05-03 May 3] ([agency Reuters]) -] The",
    "[dateline [place:US WEST PALM BEACH], [qualifier Fla.]/[place:US WASHINGTON] ([agency Reuters]) -] The",
    "[dateline [place:US WASHINGTON]/[place:SA KHOBAR], [qualifier Saudi Arabia] ([agency Reuters]) -] The",
    "[dateline ([agency ANSA]) - [place:IT ROME], [date:--07-11 JUL 11] -] The",
    "[dateline [date:--06-03 June 3] ([agency UPI]) --] The",
    "[dateline [date:2004-09-27 SEPTEMBER 27, 2004] ([agency DRYWALL WEEKLY]) - [place:US CHICAGO] --] The",
    "[dateline [date:2004-05-03 3 May 2004] –] The",
    "[dateline [date:2019-07-05 5 July 2019], [place:CH Geneva] –] The",
    "[dateline 10:34 GMT, [date:--05-03 May 3] ([agency Reuters]) -] The",
    "[dateline 1034 GMT [date:--05-03 May 3], [place:GB LONDON] ([agency Reuters]) -] The",
    "[dateline [place:GB LONDON], Monday ([agency Reuters]) -] The",
    "[dateline [place:AU SYDNEY], Friday [agency AAP] -] The",
    "[dateline ([agency CNN])] The",
    "[dateline [agency AFP] -] The",
    "[dateline [agency CNN] —] The",
    "[dateline ([agency AGI]) [place:IT Rome], [date:--05-03 May 3] -] The",
    "[dateline ([agency MENAFN] - River Times) [place:JO AMMAN] -] The",
    "[dateline [place:AZ BAKU], [qualifier Azerbaijan], [date:--05-03 May 3]. By Ann Orlova - [agency Trend]:] The",
    "[dateline [place:AZ BAKU], [date:--05-03 May 3] ([agency APA]). By Ann Orlova -] The",
    "[dateline [place:GB London] [agency CNN] —] The",
    "[dateline [agency washingtonpost.com] -] The",
    "[dateline [agency PC World] -] The",
    "[dateline ([agency Phys.org])—]The",
    "[dateline [place:IN New Delhi] \\[[qualifier India]\\], [date:--07-21 July 21] ([agency ANI]):] The",
    "[dateline [place:IN Thiruvananthapuram] ([qualifier Kerala]) \\[India\\], [date:--07-21 July 21] ([agency ANI]):] The",
    "[dateline [place: HAMIRPUR], [date:--11-26 NOV. 26].] The",
    "[dateline Canadian Press - [place:CA OTTAWA] ([agency CP]) -] The",
    "[dateline [place:GB London] ([agency dpa]) -] The",
    "[dateline [place:PK ISLAMABAD], [qualifier Pakistan] : [date:--09-04 Sep 04] ([agency PID]) -] The",
    "[dateline [place:GB LONDON] , [date:--12-06 December 6] ([agency Lagoon.net & News Agencies]) -] The",
    "[dateline [place:US KANSAS CITY], [qualifier Mo.], ([agency Prairie Network]) -] The",
    "[dateline [place:US OKLAHOMA CITY], [qualifier Okla.] [date:--03-11 March 11], [agency Reuter] -] The",
    "[dateline [place:AU BRISBANE], [qualifier Australia], [date:--01-01 Jan. 1]([agency Xinhua]) --] The",
    "[dateline [place:ES MADRID], [date:--12-05 Dec. 5]. -] The",
    "[dateline [place:CH ZUG], [qualifier Switzerland], [date:2020-08-21 Aug. 21, 2020] /[agency PRNewswire]/ --] The",
    "[dateline [place:CA Toronto], [qualifier Ontario]--([agency Newsfile Corp.] - [date:2021-03-03 March 3, 2021]) -] The",
    "[dateline [place:CA VANCOUVER], [qualifier BC] / [agency ACCESSWIRE] / [date:2024-07-30 July 30, 2024] /] The",
    "[dateline [place:US SAN DIEGO] & [place:GB LONDON]--([agency BUSINESS WIRE])--] The",
    "[dateline [place:SE LUND], [qualifier Sweden], and [place:DK COPENHAGEN], [qualifier Denmark], [date:2020-01-05 Jan 5, 2020] /[agency PRNewswire]/ --] The",
    "[dateline [place:PE LIMA] ([qualifier PERU]), [date:1990-05-03 3 MAY 90] ([agency EFE]) --] \\[TEXT\\] The",
    "[dateline [place: CLANDESTINE], [date:1990-01-08 8 JAN 90] ([agency RADIO HILLSIDE]) --] The",
    "[dateline [place:SV SAN SALVADOR], NO DATE ([agency FBIS]) --] The",
    "[dateline [place: IGORA] /[qualifier Leningrad region]/, [date:--12-26 December 26]. /[agency TASS]/.] The",
    "[dateline [place: ABOARD THE PAPAL PLANE] ([agency AP])] The",
    "[dateline [place: UNITED NATIONS] ([agency AP]) —] The",
    "[dateline [place:CH GENEVA] ([date:2011-06-27 27 June 2011]) –] The",
    "[dateline [place:SA Riyadh], Rajab 12, 1436, [date:2015-05-01 May 01, 2015], [agency SPA] --] The",
    "[dateline [place:VA Vatican City], [date:2010-05-05 May 5, 2010] / 10:02 am ([agency CNA]).-] The",
    "[dateline [place:KG Bishkek] ([agency AKIpress]) -] The",
    "[dateline [place:KZ ASTANA]. [agency KAZINFORM] -] The",
    "[dateline [place:LB Beirut] - [agency NNA] -] The",
    "[dateline [place:BD Dhaka], [date:--08-20 Aug 20] ([agency bdnews24.com]) –] The",
    "[dateline [place:IN MUMBAI]/[place:IN NEW DELHI]:] The",
    "[dateline [place:IN New Delhi]/[place:IN Mumbai]:] The",
    "[dateline [place:PK Gujranwala]:] The",
    "[dateline [place:KR SEOUL], [qualifier South Korea] —] The",
    "[dateline [place:US Las Vegas], [qualifier NV]:] The",
    "[dateline [place: ZZYZX] --] The",
    "[dateline [place:US ZZYZX], [qualifier Calif.] —] The",
    "[dateline [place:ES PARETS DEL VALLÈS], [qualifier Spain] -] The",
    "[dateline [place:PA Panama  City],  [date:--09-08 Sept. 8] ([agency CNA]) --] The",
    "[dateline [place:US NEW YORK]] The",
    "[dateline [place:NP KATMANDU], [qualifier Nepal]] The",
    "[dateline [place:IQ BAGHDAD] / [agency INA]:] The",
    "[dateline [place:IQ Baghdad] / [agency INA]:] The",
    "[dateline [place:KZ ALMATY]. [agency KAZINFORM]] The",
    "[dateline [place:DZ ALGIERS]-]The",
    "[dateline [place:LK GALLE] ([agency News 1st]);] The",
    "[dateline [place:LK KANDY] ([agency Hill Radio 5]);] The",
    "[dateline [place:BE BRUSSELS] | [agency Reuters] —] The",
    "[dateline [place:ET Addis Ababa], [date:2019-05-03 May 3/2019]/ [agency ENA]/] The",
    "[dateline [place:SY Damascus], [agency SANA]-] The",
    "[dateline [place:EG CAIRO]: [date:2019-05-03 3 May 2019]:] The",
    "[dateline [agency TEMPO.CO], [place:ID Jakarta] -] The",
    "[dateline [place:IQ BASRA] / [agency Marsh News] -] The",
    "[dateline [place:UG Kampala], [qualifier Uganda] | [agency AFP] |] The",
    "[dateline [place:SO Mogadishu] ([agency Coastnews]) -] The",
    "(Adds details in paragraph 3) By Ann Smith [dateline [place:GB LONDON], [date:--08-05 Aug 5] ([agency Reuters]) -] The",
    "Photo [dateline [place:GB LONDON] --] The",
    "* [dateline [place:US WASHINGTON], [date:--03-18 March 18] -] The",
)  # fmt: skip


def dateline_of(text: str, **known: object) -> Dateline | None:
    return find_dateline(Article(text, **known), DEFAULT)  # type: ignore[arg-type]


@pytest.mark.parametrize("marked", DATELINES)
def test_parts(marked: str) -> None:
    text, marks = read_marked(f"{TITLE}{marked} {STORY}")
    found = dateline_of(text)
    assert found is not None
    (start, end) = next((s, e) for label, s, e in marks if label == "dateline")
    assert (found.span.start, found.span.end) == (start, end)
    places = [(label.partition(":")[2] or None, text[s:e]) for label, s, e in marks if label.startswith("place")]
    assert [(place.country, place.span.text) for place in found.places] == places
    qualifiers = [text[s:e] for label, s, e in marks if label == "qualifier"]
    assert [place.qualifier for place in found.places if place.qualifier] == qualifiers
    agencies: list[str | None] = [text[s:e] for label, s, e in marks if label == "agency"]
    assert [found.agency] == (agencies or [None])
    dates = [label.partition(":")[2] for label, _, _ in marks if label.startswith("date:")]
    written = found.written
    printed = [f"{written.year or '-'}-{written.month:02}-{written.day:02}"] if written and written.day else []
    assert printed == dates
    assert text[found.body_start :].startswith(f"The {STORY}")


NONE = (
    "CARROT AND STICK: The",
    "TONY EASTLEY: For",
    "PROGRESS: Many",
    "THE Black Watch today",
    "COLES Myer said",
    "LIVINGSTON have sacked their coach and",
    "Summary - (Aug 22, 2004) The",
    "Description: A",
    "Breaking free: The",
    "MEN -- The",
    "EXCLUSIVE - The",
    "UPDATE 2 - The",
    "FILE - In this photo",
    "AMHERST, N.Y.: happen here.",
    "HSBC, Standard Chartered and",
    "Turkey - The",
    "NASA — The",
    "GOLF - The",
    "BOSTON 4, NEW YORK 2 - The",
    "March 3, 2021 - 9:15 AM\nThe",
    "AFP, Paris, 3 May, was told",
    "Paris (Fashion) - The",
    "May 3/4 was wet and",
    "UNICEF - The",
    "Paris (Marlowe) - The",
    "MIAMI-Dade County police and",
    "ALMATY. KAZINFORM said that",
    "Reading: The",
    "In London, May 5 was wet and",
    "London, Paris and Rome were wet and",
    "Mr. Smith (AP) said",
    "Friday, May 5: The",
    "May 5 - The",
    "September 11, 2001 was a Tuesday and",
    "CNN - which broke the news - said",
    "SMITH (R-Texas) - The",
    "(Laughter) - The",
    "IN BRIEF - The",
    "MEXICO CITY's",
    "9:22 am: The",
)


@pytest.mark.parametrize("start", NONE)
def test_no_dateline(start: str) -> None:
    assert dateline_of(f"{TITLE}{start} {STORY}\n\nIt rained. {STORY}") is None


@pytest.mark.parametrize(
    "title", ["Moscow - the new capital of cool", "Paris: a city of light", "Trump on Twitter (Dec 28) - Tax Cuts"]
)
def test_titles_are_no_datelines(title: str) -> None:
    assert dateline_of(f"{title}\n\nIn the north {STORY}") is None


def test_a_day_alone_needs_the_publication_day() -> None:
    text = f"{TITLE}May 3 - The {STORY}"
    for day, read in (
        (date(2004, 5, 3), "May 3 -"),
        (date(2004, 5, 4), "May 3 -"),
        (date(2004, 6, 3), None),
        (None, None),
    ):
        found = dateline_of(text, published=day)
        assert (found and found.span.text) == read


def test_dateline_on_a_line_of_its_own() -> None:
    found = dateline_of(f"{TITLE}NAIROBI, Kenya (AP) _\n\nThe {STORY}")
    assert found is not None
    assert found.span.text == "NAIROBI, Kenya (AP) _"
    assert found.body_start == len(f"{TITLE}NAIROBI, Kenya (AP) _\n\n")


@pytest.mark.parametrize(
    ("head", "read"),
    [
        ("ZZYZX, Tuesday\nBy Ann Smith\n", "ZZYZX, Tuesday"),
        ("EXAMPLE NEWS SERVICE\nZZYZX, MAY 3\n", "ZZYZX, MAY 3"),
        ("London\nCNN\n — \n\n", "London\nCNN\n —"),
        ("CNN —\n\n", "CNN —"),
        ("CNN\n  —\n", "CNN\n  —"),
        ("Paris (AFP)\n", "Paris (AFP)"),
        ("ZZYZX,\xa0May\xa03\xa0(AP)\xa0-\xa0", "ZZYZX,\xa0May\xa03\xa0(AP)\xa0-"),
        ("\ufeffZZYZX (AP) &ndash; ", "ZZYZX (AP) &ndash;"),
        ("<p>ZZYZX (AP) â€“ ", "ZZYZX (AP) â€“"),
        ("WITH U.S. FORCES IN KUWAIT (AP) - ", "WITH U.S. FORCES IN KUWAIT (AP) -"),
        ("London\nBridge\n — \n\n", None),
        ("Rain, Tuesday\nBy Ann Smith\n", None),
    ],
)
def test_lines_and_signs(head: str, read: str | None) -> None:
    text = f"{TITLE}{head}In the east {STORY}"
    found = dateline_of(text)
    assert (found and found.span.text) == read
    assert found is None or text[found.body_start :] == f"In the east {STORY}"


def test_a_column_is_no_agency() -> None:
    for column in ("Fashion", "Fashion week"):
        found = dateline_of(f"{TITLE}PARIS / {column}: The {STORY}")
        assert found is None or found.agency is None


def test_a_labelled_dateline() -> None:
    text = f"HEADLINE: Rain falls\n\nDATELINE: DHAKA, Bangladesh, June 3\n\nBODY:\nThe {STORY}"
    found = dateline_of(text)
    assert found is not None
    assert (found.span.text, text[found.body_start :]) == ("DHAKA, Bangladesh, June 3", f"The {STORY}")


def test_a_place_on_a_line_of_its_own() -> None:
    found = dateline_of(f"{TITLE}ANKARA\n\nIn the east {STORY}")
    assert found is not None
    assert (found.span.text, found.rule) == ("ANKARA", "place_line")
    assert dateline_of(f"{TITLE}ANKARA\n\nISTANBUL\n\nIZMIR") is None


def test_names_in_running_text() -> None:
    for printed, name in (
        ("NEW YORK", "New York"),
        ("KIEV", "Kyiv"),
        ("RIO DE JANEIRO", "Rio de Janeiro"),
        ("L'AQUILA", "L'Aquila"),
        ("PORT-AU-PRINCE", "Port-au-Prince"),
        ("STOKE POGES", "Stoke Poges"),
        ("VILLA DE LA SOMBRA", "Villa de la Sombra"),
    ):
        found = dateline_of(f"{TITLE}{printed} (AP) - The {STORY}")
        assert found is not None
        assert [place.name for place in found.places] == [name]


def test_country_of_namesakes() -> None:
    def country(dateline: str) -> list[str | None]:
        found = dateline_of(f"{TITLE}{dateline} (AP) - The {STORY}")
        return [place.country for place in found.places] if found else []

    assert country("ATHENS") == ["GR"]
    assert country("ATHENS, Ga.") == ["US"]
    assert country("GORI, Georgia") == ["GE"]
    assert country("ATLANTA, Georgia") == ["US"]
    assert country("LOSTVILLE, Georgia") == [None]


def test_an_agency_of_one_letter_with_the_day() -> None:
    dateline = dateline_of("GENEVA (X, May 3, 2015) - Talks failed on Friday.")
    assert dateline is not None
    assert dateline.agency == "X"


def test_the_callers_own_agencies_and_places() -> None:
    text = f"{TITLE}Snug Harbour, May 3, HARBOURNEWS - The {STORY}"
    mine = DEFAULT.adding(agencies=[Agency("Harbour News", ("HARBOURNEWS",))], places=[PlaceName("Snug Harbour", "NZ")])
    assert dateline_of(text) is None or dateline_of(text).agency is None  # type: ignore[union-attr]
    found = find_dateline(Article(text), mine)
    assert found is not None
    assert (found.agency, found.places[0].country) == ("HARBOURNEWS", "NZ")


def test_stated_parts() -> None:
    given = Article.from_parts(title="London: rain", dateline="GENEVA, March 4 (Reuters) -", body=f"The {STORY}")
    found = find_dateline(given, DEFAULT)
    assert found is not None
    assert (found.span.text, given.text[found.body_start :]) == ("GENEVA, March 4 (Reuters) -", f"The {STORY}")
    odd = Article.from_parts(dateline="somewhere, some day", body=f"The {STORY}")
    found = find_dateline(odd, DEFAULT)
    assert found is not None
    assert (found.span.text, found.places, found.rule) == ("somewhere, some day", (), "stated")


@pytest.mark.parametrize("agency", AGENCIES, ids=lambda row: row.name)
def test_agency_rows(agency: Agency) -> None:
    text, marks = read_marked(agency.example)
    found = dateline_of(text)
    assert found is not None
    assert found.agency == agency.slugs[0] == next(text[s:e] for _, s, e in marks)
    assert found.places


def test_places_table() -> None:
    for codes in (COUNTRIES, STATES, CITIES):
        assert all(len(code) == 2 and code.isupper() and code in COUNTRIES for code in codes)
    assert {row.country for row in regions_by_name()["ga"]} == {"US"}
    assert [row.country for row in places_by_name()[folded("ST. PETERSBURG")]] == ["RU", "US"]
    for code, listed in CITIES.items():
        names = listed.split(", ")
        assert len(names) == len(set(names)), code
    assert len(cities()) > 1000


@pytest.mark.parametrize(
    "shape",
    [
        "LONDON, May 5 (Reuters) - Rain fell. ",
        "LONDON/",
        "LONDON (",
        "(AP) ",
        "ST. ",
        "[TEXT] ",
        "A and ",
        "May 5, ",
        "-",
    ],
)
def test_a_hundred_thousand_of_them(shape: str) -> None:
    text = shape * 100_000
    dateline_of(text)
