"""Layout: what each line of a page is there for."""

from __future__ import annotations

import pytest
from marked import read_marked

from newsfacts import DEFAULT, Article
from newsfacts.dateline import find_dateline
from newsfacts.layout import read_layout
from newsfacts.layout.lines import END_STARTS, ENDS, FURNITURE, WEB_STARTS

P = "The river rose by two metres overnight and some three hundred families left their homes, the mayor's office said."
Q = '"We have never seen so much water," said Ann Smith, who lives near the bridge. "It came in through the windows."'

PAGES = {
    "a caption is the line right above its credit": """\
[title Ferry link across the strait to reopen]

[deck Repairs are ahead of schedule, the port says]
[caption The ferry Severyanka at the northern pier]
[credit © Oleg Tarasov/VOLNA]

[paragraph KORSAKOV, September 20. /VOLNA/. The ferry link across the strait will reopen, the port said.]
""",
    "page of an agency": f"""[furniture All news]

[title Flood talks to resume in spring — mediator]

[deck The river "will not wait for us," mediator Anna Weiss said]
[caption Mediator Anna Weiss Jo Field/TASS]
[caption Mediator Anna Weiss]
[credit © Jo Field/TASS]

[paragraph GENEVA, March 4. /TASS/. {P}]

[paragraph {Q}]

[heading Bilateral relations]

[paragraph {P}]""",
    "captions above the lede": f"""[title River towns count the cost]

[caption FILE - In this Feb. 3, 2019, file photo, a man wades through a flooded street in Lowtown. Rain has not stopped since. (AP Photo/Jo Field, File)]
[caption A man wades through a flooded street in Lowtown on Monday. (Photo: Jo Field, Lowtown Herald)]
[paragraph LOWTOWN, Fla. — {P}]
[paragraph {Q}]
[end_matter ___]
[end_matter For more flood coverage: http://www.example.org/floods]
[end_matter Copyright 2019 The Example Press. All rights reserved. This material may not be published.]""",
    "prompts within the story": f"""[title River towns count the cost]

[furniture Photo]
[paragraph LOWTOWN — {P}]
[furniture Advertisement Continue reading the main story]
[paragraph {Q}]
[furniture More: What the floods did to the bridges of Lowtown, and why nobody repaired them]
[paragraph {P}]
[furniture Newsletter Sign Up Continue reading the main story Please verify you're not a robot. Sign Up You agree.]
[paragraph {Q}]
[furniture Read or Share this story: https://example.org/2Cc6]""",
    "byline and reporting line": f"""[title Rain and fear in a fishing town]

[byline By Ann Smith]
[paragraph LOWTOWN, Oct 19 (Reuters) - {P}]
[heading 'NOWHERE TO GO']
[paragraph {Q}]
[paragraph {P}]
[end_matter (Reporting by Ann Smith; Editing by Jo Field)]""",
    "byline as long as a sentence": f"""[title River towns count the cost]

[byline By Ann Smith, Example Daily Staff Writer | Oct. 4, 2019 at 9:45 p.m.]
[paragraph {P}]
[paragraph {Q}]""",
    "a menu above the title, and no line as long as a paragraph": """[furniture Harbour Times]
[furniture Menu]
[furniture World]
[title Two die as ferry hits pier in fog]
[byline By Ann Smith, Transport Correspondent]
[byline 14 October 2008]
[paragraph Two people were killed and nine hurt.]
[paragraph The ferry hit the pier at 7am.]
[paragraph The captain is being questioned.]""",
    "a deck of a short sentence above the byline": """[title Fire destroys old mill]
[deck The blaze could be seen for miles.]
[byline By Ann Smith]
[paragraph A fire has destroyed a mill in Lowtown.]
[paragraph No one was hurt.]""",
    "a short sentence below the byline is the lede": f"""[title Fire destroys old mill]
[byline By Ann Smith]
[paragraph A fire has destroyed a mill in Lowtown.]
[paragraph It began at about four.]
[paragraph {P}]""",
    "words of the site within the story": f"""[title River towns count the cost]
[byline Originally published May 3, 2013]
[furniture Article content]
[paragraph {P}]
[furniture We apologize, but this video has failed to load.]
[paragraph {Q}]
[credit (Credit: Jo Field / Example)]
[paragraph {P}]
[furniture Leave a comment]
[furniture Your email address will not be published. Required fields are marked *]
[end_matter Contact Ann Smith at asmith@example.org or 555-0100.]
[end_matter Tom Carter contributed reporting from Hightown.]
[end_matter SOURCE Example Power, Inc.]""",
    "two short sentences above a long one begin the story": f"""[title Fire destroys old mill]
[paragraph A fire has destroyed a mill in Lowtown.]
[paragraph It began at about four.]
[paragraph {P}]
[paragraph {Q}]""",
    "wrapped copy in capitals": """[title SEN. SMITH ISSUES A STATEMENT ON THE LOSS OF THE OLD MILL OF LOWTOWN]
[deck SEN. SMITH SAYS THE MILL MAY BE BUILT AGAIN WITH MONEY OF THE LAND]
[paragraph LOWTOWN, MARCH 3 - TWO MEN DIED WHEN A FIRE DESTROYED A MILL IN LOWTOWN
ON TUESDAY NIGHT, POLICE SAID. THREE HUNDRED PEOPLE FLED THEIR HOMES.]
    [paragraph "IT WENT UP LIKE PAPER," SAID FIRE CHIEF JO FIELD. "I HAVE NOT SEEN
THE LIKE IN 30 YEARS."]""",
    "captions below their label": f"""[title Fire destroys old mill]
[caption Media caption]
[caption The fire could be seen for miles]
[caption 1of3A fire burns in the old mill.]
[paragraph {P}]
[paragraph {Q}]""",
    "so does one alone": f"""[title Fire destroys old mill]
[paragraph A fire has destroyed a mill in Lowtown.]
[paragraph {P}]
[paragraph {Q}]""",
    "it is the title where nothing stands above it but a date": f"""[byline May 3, 2020]
[title A fire has destroyed a mill in Lowtown.]
[paragraph {P}]
[paragraph {Q}]""",
    "they are decks where titles end in stops": f"""[title Fire destroys old mill;]
[deck The blaze could be seen for miles.]
[deck Police look for two boys.]
[paragraph {P}]
[paragraph {Q}]""",
    "a list page, marked as text": f"""[title # Five things to know about the flood]
[byline **By Ann Smith**]
[byline *3 March 2021*]
[heading 1. It is not over]
[paragraph {P}]
[heading 2. Help is on its way]
[paragraph {Q}]
[heading ## What the mayor says]
[paragraph {P}]
[heading Key points:]
[paragraph The mill is closed]
[paragraph The bridge is safe]""",
    "long crossheads and other stories between paragraphs": f"""[title River towns count the cost]
[paragraph {P}]
[paragraph {Q}]
[paragraph {P}]
[heading Nobody slept]
[paragraph {P}]
[heading Why the old bridge of the town was the first to fall]
[paragraph {P}]
[paragraph {Q}]
[furniture Mill Owners Quarrel Over Who Pays]
[furniture RIVERS]
[furniture Mill Owners Quarrel Over Who Pays]
[paragraph {P}]
[furniture Who pays when the mill is gone]
[furniture Read more]
[paragraph {Q}]
[paragraph — Ann Smith (@asmith) May 3, 2020]
[paragraph {Q}]
[paragraph — Ann Smith (@asmith) May 3, 2020]""",
    "a stamp on two lines, and pictures within the story": f"""[title Mill to be rebuilt]
[byline By our political staff]
[byline 3 March 2021]
[byline 09:15am]
[paragraph {P}]
[paragraph {Q}]
[paragraph {P}]
[paragraph {Q}]
[caption The old mill at Lowtown before the fire of May (Image: Jo Field)]
[paragraph {P}]
[furniture > What the fire took]
[furniture Like Lowtown on Facebook, follow @lowtown on Twitter to stay informed.]
[end_matter — APP]
[end_matter Reach reporter Tom Reed at 555-0100.]""",
    "name and outlet, and a release's notes": f"""[title Mill to be rebuilt]
[byline Ann Smith | Lowtown Herald]
[paragraph {P}]
[paragraph "See www.example.org/mill," she said.]
[paragraph {Q}]
[byline By Jo Field, staff reporter]
[end_matter ENDS]
[end_matter Notes to editors:]""",
    "release": f"""[furniture FOR IMMEDIATE RELEASE]
[byline Tuesday, October 1, 2019]
[title River towns count the cost]
[paragraph {P}]
[paragraph {Q}]""",
    "page date": f"""[title River towns count the cost]

[byline Example Daily | Updated: 2017-09-15 21:45]
[paragraph {P}]
[paragraph {Q}]""",
    "reporting line glued to the last paragraph": f"""[title Rain and fear in a fishing town]

[paragraph LOWTOWN (Reuters) - {P}]
[paragraph {Q}] [end_matter (Additional reporting by Ann Smith; Editing by Jo Field)]""",
    "furniture glued to the lede": f"""[title River towns count the cost]

[furniture Photo] [paragraph LOWTOWN -- {P}]
[paragraph {Q}]""",
    "editor's note glued to the lede": f"""[title River towns count the cost]

[furniture (Corrects paragraph 3 to show that the bridge is old)] [paragraph LOWTOWN (Reuters) - {P}]
[paragraph {Q}]""",
    "no title": f"""[paragraph {P}]
[paragraph {Q}]
[paragraph {P}]""",
    "one line": f"[paragraph {P} {Q}]",
    "crossheads and short paragraphs": f"""[title River towns count the cost]

[paragraph {P}]
[heading Checks in place]
[paragraph {Q}]
[paragraph Smith shook her head.]
[paragraph {P}]
[paragraph She was asked what she would do:]
[paragraph {Q}]
[heading 'No time to run']
[paragraph {P}]
[heading WHAT COMES NEXT]
[paragraph {Q}]""",
    "hard-wrapped paragraphs": """[title River towns count the cost of a wet year]

[paragraph The river rose by two metres overnight and some three
hundred families left their homes, said the office of Mayor
Ann Smith, who had come to the bridge.]
[paragraph "We have never seen so much water," she said, and went.]""",
    "items between rules": f"""[title The Latest: the river rises]

[paragraph LOWTOWN (AP) — {P}]
[furniture ___]
[paragraph 9:10 a.m.]
[paragraph {Q}]
[furniture ___]
[paragraph 8 a.m.]
[paragraph {P}]""",
    "a name above the date": f"""[title ‘Save our pier’: crowd tells council it will not go]

[deck Protesters on the seafront say closure would ‘tear the heart out of the town’]

[byline Maeve Corrigan]
[byline Sunday 14 May 2023]

[paragraph {P}]""",
    "a page with its navigation": f"""[furniture Skip to content]
[furniture Home | World | Business]
[furniture Business & Economy]
[title Minister quits over dam report]
[byline By Karim Haddad, Harbour Post]
[furniture Share]
[paragraph {P}]
[paragraph {Q}]
[furniture More from World]
[furniture Ferry strike enters third week]
[end_matter © 2023 Harbour Post. All rights reserved.]""",
    "titles of other stories": f"""[title River towns count the cost]

[paragraph {P}]
[paragraph {Q}]
[furniture Read more:]
[furniture What the floods did to the bridges of Lowtown]
[furniture Who pays for the dam]""",
    "a date with the minutes it takes": f"""[title River towns count the cost]

[byline Publishing date: Mar 03, 2021 • 3 minute read]
[byline Ann Smith]
[byline Environment correspondent]
[furniture We use cookies to know you better. By going on you agree.]
[paragraph {P}]
[heading No way across]
[paragraph Nobody slept, she said later.]""",
    "stamps of many kinds": f"""[furniture RIVER NEWS]
[byline MAY 4, 2021 / 6:42 AM / UPDATED 2 HOURS AGO]
[title River towns count the cost]
[byline Published]
[byline 3 hours ago]
[byline Ann Smith]
[byline Lowland Democracy Reporting Service]
[credit Rivergraph/Jo Field]
[byline LNA]
[byline Update: 4 May, 2021, 18:02]
[paragraph {P}]
[paragraph {Q}]
[paragraph {P}]
[end_matter Published in Lowtown Herald, May 4th, 2021]""",
    "menus and prompts": f"""[furniture News | Sport | English]
[furniture You are here: Home / River / River towns count the cost]
[title River towns count the cost]
[byline From Ann Smith, Lowtown]
[caption A man wades through the street. Credit: Jo Field for the Herald]
[furniture SendShareTweet]
[paragraph {P}]
[furniture SKIP ADVERTISEMENT]
[paragraph {Q}]
[furniture Follow the Herald on Facebook, X and Instagram. Send us your pictures of the water as it rises by email.]
[furniture The Morning Herald newsletter is our guide to the stories of the day for those who rise early. Sign up here.]
[end_matter A correction was made on May 5: the bridge is old.]
[end_matter Ann Smith covers rivers for the Herald. More about Ann Smith]
[end_matter With AAP]""",
    "paragraphs told by their indented first lines": """   [byline By ANN SMITH]
   [byline Example Press Writer]
   [paragraph LOWTOWN (AP) _ The river rose by two metres overnight and
Mayor Jo Field told the families who live near it to go.]
   [paragraph ''We have never seen so much water,'' said a former
Navy captain.]
   [paragraph The bridge was shut.]""",
    "a live page": f"""[title River live: two bridges shut as water rises in Lowtown]

[paragraph {P}]
[paragraph 13.05 GMT]
[heading Second bridge shut]
[paragraph {P}]
[furniture Updated at 13.20 GMT]""",
    "a page of an archive": f"""[furniture June 4, 1989, Sunday, Late City Final Edition]
[furniture SECTION: Section 1; Page 1, Column 6; Foreign Desk]
[furniture HEADLINE:] [title River towns count the cost]
[byline BYLINE: By ANN SMITH]
[furniture DATELINE:] [paragraph DHAKA, Bangladesh, June 3]
[furniture BODY:]
[paragraph {P}]
[paragraph {Q}]
[furniture LOAD-DATE: June 4, 1989]""",
    "a caption glued to the lede": f"""[title River towns count the cost]

[caption A man wades through the street on May 3, 2020. (AP Photo/Jo Field)] [paragraph LOWTOWN (AP) -- {P}]
[paragraph {Q}]""",
    "an archive's labels": f"""[title River towns count the cost;]
[deck The mill is gone.]
[furniture ABSTRACT.]
[furniture FULL TEXT.]
[paragraph {P}]
[paragraph {Q}]""",
    "an archive's page without a place": f"""[furniture HEADLINE:] [title River towns count the cost]
[furniture BODY:]
[paragraph The river rose.]
[paragraph {Q}]""",
    "what wires end with": f"""[title River towns count the cost]
[byline 12 April 2024 River Aid]
[byline Source: LNA]
[byline Date: Jan-12-2018]
[paragraph {P}]
[paragraph {Q}]
[paragraph {P}]
[paragraph {P} She told AFP]
[paragraph {P}] [end_matter Enditem]
[end_matter (With agency inputs)]
[furniture Join the Herald's Telegram channel and get the news as it breaks.]""",
    "a deck as long as a paragraph": f"""[title River towns count the cost]
[deck The head of the town says that help is coming far too slowly for most.]
[byline By Ann Smith and news agencies]
[byline Published On 13 Apr 2023]
[paragraph {P}]
[paragraph {Q}]""",
    "a byline at the end": """[title River towns count the cost]
[paragraph The river rose by two metres overnight and three hundred families left their homes.]
[byline By Ann Smith and news agencies]""",
    "dates among other words": f"""[byline RIVER NEWS - Mar 3, 2020 - 19:25 | All, Lowtown]
[title River towns count the cost]
[furniture (ATTN: UPDATES with the mayor's remarks in paras 4-5)]
[byline Issued on: 27/12/2022 - 14:05]
[byline Ann Smith]
[caption A man wades through the street. | Photo Credit: J. Field]
[furniture 2 mins to read]
[paragraph {P}]
[heading 2. Bridge shut]
[paragraph {Q}]
[furniture \\[Why the river rose\\]]
[paragraph {P}]
[furniture Keep reading]
[furniture list 1 of 4]
[furniture The mill that the river took]

[furniture end of list]
[paragraph {P}]
[end_matter *Writing by Jo Field]
[end_matter a.smith@example.org]
[end_matter (AFP)]""",
    "a caption where a title was": f"""[caption A man wades through the street by the mill on Thursday. The bridge is shut. (Jo Field/LBC)]
[title River towns count the cost]
[paragraph LOWTOWN — {P}]
[paragraph {Q}]""",
    "the mayor's days are no stamps": f"""[title River towns count the cost]
[deck Two days ago it rained]
[paragraph {P}]
[paragraph The letter, published on May 3]
[paragraph Ann Smith covers her ears.]
[paragraph {Q}]
[paragraph {P}]
[paragraph {P}]
[paragraph {Q}]
[paragraph {P}]
[paragraph {P}]
[paragraph {Q}]
[paragraph {P}]""",
    "short lines below a byline": """[title River rises in Lowtown]
[byline By Ann Smith]
[byline 3 March 2021]
[paragraph The river rose on Wednesday.]
[paragraph The bridge was shut.]""",
    "short lines below a title": """[title River rises in Lowtown]
[paragraph The river rose on Wednesday.]
[paragraph By midnight it fell.]""",
    "an editor in the story": f"""[title River towns count the cost]

[paragraph {P}]
[paragraph Editor sacked]
[paragraph Reporter freed]
[paragraph Did anybody sleep?]
[paragraph Nobody slept, she said later.]""",
    "a date on a line of its own": f"""[title River towns count the cost]
[byline Friday, November 11, 2011]
[paragraph {P}]
[paragraph {Q}]""",
    "lists are no crossheads": f"""[title River towns count the cost]

[paragraph {P}]
[paragraph Lowtown bridge]
[paragraph Hightown bridge]
[paragraph The mill]""",
}  # fmt: skip


def blocks_of(text: str) -> list[tuple[str, int, int]]:
    article = Article(text)
    return [(b.kind, b.span.start, b.span.end) for b in read_layout(article, find_dateline(article, DEFAULT))]


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES.keys())
def test_pages(page: str) -> None:
    text, marks = read_marked(page)
    assert blocks_of(text) == marks


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES.keys())
def test_line_ends_change_nothing(page: str) -> None:
    text, _ = read_marked(page)
    crlf = text.replace("\n", "\r\n")
    read = [(kind, crlf[s:e].replace("\r\n", "\n")) for kind, s, e in blocks_of(crlf)]
    assert read == [(kind, text[s:e]) for kind, s, e in blocks_of(text)]


def test_other_line_ends_alone() -> None:
    page = f"Mill fire kills two\nBy Ann Smith\nGENEVA, March 3 (Reuters) - {P}\n{Q}\nShare this article"
    for end in "\r\u2028":
        assert blocks_of(page.replace("\n", end)) == blocks_of(page)


def test_first_letters_settle_no_line_that_a_rule_knows() -> None:
    for table, starts in ((FURNITURE[1:], WEB_STARTS), (ENDS[:2], END_STARTS)):
        for line in (line for rule in table for line in rule.examples):
            assert line[:3].lower() in starts or not line[0].isalpha() or set(line[:3]) & set("|•·/-"), line


def test_stated_parts_are_not_guessed() -> None:
    article = Article.from_parts(
        title="By the river", deck="FILE - it rained", byline="Jo Field", caption="A bridge", dateline="LOWTOWN -", body=f"{P}\n\nThe mill\n\n{Q}"
    )  # fmt: skip
    blocks = read_layout(article, find_dateline(article, DEFAULT))
    kinds = ["title", "deck", "byline", "caption", "paragraph", "paragraph", "heading", "paragraph"]
    assert [block.kind for block in blocks] == kinds


def test_nothing_but_white_space_is_left_out() -> None:
    for page in PAGES.values():
        text, _ = read_marked(page)
        reach = 0
        for _, start, end in blocks_of(text):
            assert not text[reach:start].strip()
            assert start < end
            reach = end
        assert not text[reach:].strip()


@pytest.mark.parametrize("text", ["", " \n\t\r\n ", "\n", "x", "(", "By ", "\ud800", "© " * 5, "a\n" * 500])
def test_any_text(text: str) -> None:
    blocks_of(text)


@pytest.mark.parametrize(
    "shape",
    [
        "x\n",
        "By A\n",
        "© ",
        "(By A) ",
        "A\n\n",
        "(Reporting by X; Editing by Y) ",
        "and so on and on\n",
        "& ",
        "A, in ",
        "A and ",
        "Ab ",
        "1, ",
    ],
)
def test_growth(shape: str) -> None:
    blocks_of(shape * 50_000)
