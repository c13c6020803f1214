"""Which day each event has: `[on:2015-02-12 signed]`, `[begin:2015-02-15 ceasefire]`, `[none fell]`."""

from __future__ import annotations

import pytest
from marked import read_marked

from newsfacts import Event, Facts, extract

PUBLISHED = "2019-06-14"  # a Friday

DATED = {
    "own clause": "The ministers [on:2019-06-12 met] in Oslo on Wednesday.",
    "month": "The two sides [on:2014-09 signed] an accord in September 2014.",
    "relative clause": "Police [on:2019-06-11 arrested] on Tuesday a man who [on:2013 planted] bombs in 2013.",
    "year before a noun": "They praised the September 2014 Geneva [on:2014-09 agreements].",
    "weekday's noun": "Thursday's [on:2019-06-13 attack] wounded nine.",
    "date after a noun": "The [on:2018-03-03 collapse] on March 3, 2018, of the bridge shocked the town.",
    "reported clause": "The mayor [on:2019-06-13 said] on Thursday that the hall [none:- collapsed].",
    "statement": "The hall is safe, the mayor [on:2019-06-14 said].",
    "joined verbs": "On Monday the court [on:2019-06-10 jailed] two men and [on:2019-06-10 fined] a third.",
    "participle": "A bus [on:2019-06-13 plunged] into a river on Thursday, [on:2019-06-13 killing] six.",
    "between": "The samples were [begin:- collected] between 2012 and 2016.",
    "and in": "In 1987 she was [on:1987 appointed] judge, and in 2001 she [on:2001 entered] the cabinet.",
    "since": "The army has [begin:2017 controlled] the port since 2017.",
    "until": "They will [end:2019-06-30 stay] until June 30.",
    "before": "He had [before:- left] before June 3.",
    "state": "The town [none:- lies] on the coast.",
    "occasion": "In a [on:2019-06-13 ceremony] at the port, the queen [on:2019-06-13 named] the ship on Thursday.",
    "occasion of a charge": "On Monday police [on:2019-06-10 charged] two men in the [none:- shooting].",
    "perfect": "A man has [on:2019-06-14 denied] arson after a [on:2019-06-09 fire] at a shop on Sunday.",
    "trade": "The firm [none:- manufactures] trucks.",
    "contrast": "Chile has ordered six jets, while Peru has [on:2019-06-14 signed] a deal for nine.",
    "reported to have come about": "The airline said it has [on:2019-06-14 exercised] an option.",
    "reported of the past": "The airline said it had [none:- exercised] an option.",
    "what may be says nothing of what was": "The panel could [on:2019-W25 vote] next week. The [none:- vote] was close.",
    "what has not happened": "The airline said it has not [none:- exercised] an option.",
    "effort": "Police [on:2019-06-13 searched] the house on Thursday. The [none:- effort] took hours.",
    "before the end": "They will [before:- meet] before the end of June.",
    "edition of a fair": "The firm has [on:2019-06-14 shown] a drone at Expo 2017.",
    "year of its own": "The firm [on:2017 showed] a drone at a fair in 2017.",
    "silence": "Two men stood trial. The mayor [on:2019-06-14 declined] to comment.",
    "refusal": "Two men stood trial. They [none:- refused] to pay.",
    "charged after": "A man has been [on:2019-06-14 charged] with arson. The hall [on:2019-06-09 burned] down on Sunday.",
    "killed on": "A man has been [on:2019-06-09 hurt] in a fire. The hall [on:2019-06-09 burned] down on Sunday.",
    "what came": "A minister is stepping down. The move [on:2019-06-14 came] after critics met him last month.",
    "who came": "A minister is stepping down. A cousin [none:- came] from Rome.",
    "after doing": "A thief [on:2019-06-10 fled] on Monday after [on:2019-06-10 firing] at guards.",
    "sentenced after": "A thief was [on:2019-06-10 convicted] on Monday after [none:- firing] at guards.",
    "long after": "She [on:2019-06-10 resigned] on Monday a year after [none:- founding] the firm.",
    "event made what it was": "Thursday's [on:2019-06-13 vigil], [on:2019-06-13 marred] by looting, ended early.",
    "event known for later": "Thursday's [on:2019-06-13 attack], [none:- blamed] on rebels, went on for hours.",
    "year with its end": "Net income rose in the year [on:2019-03-31 ended] March 31.",
    "date with its year before a noun": "He was [on:2019-06-14 convicted] of the June 3, 2012 [on:2012-06-03 murder] of a guard.",
    "found in a state": "The van was [on:2019-03 found] [on:2019-03 abandoned] in a field in March.",
    "seen by those who": "Officers [on:2019-06-14 saw] the shop, [on:2017 closed] in 2017, and left.",
    "event behind its place": "They mourn the 2012 [on:2012 bombing] of a clinic in Bonn that [on:2012 killed] a guard.",
    "place of an event": "They mourn the 2012 [on:2012 bombing] of a clinic in Bonn that [none:- treated] the poor.",
    "found doing": "[on:2018-11 Found] [on:2018-11 clinging] to a raft in November 2018, he is in care.",
    "vote set": "The [on:2019-06-20 vote] [none:- set] for June 20 has been [on:2019-06-14 delayed].",
    "rally planned": "They [none:- planned] a [on:2019-06-17 rally] in Bonn on Monday.",
    "were to": "The envoys were to [on:2019-06-17 arrive] on Monday, he said.",
    "plan was to": "The plan was to [on:2019-06-16 leave] on Sunday.",
    "also were": "Among those to [on:2019-06-13 join] the pact on Thursday were also two towns.",
    "quake that struck": "Power was [on:2019-06-11 restored] on Tuesday after the [on:2019-06-09 quake], which [on:2019-06-09 struck] on Sunday.",
    "talks held": "He praised the [on:2011 talks], which were [on:2011 held] in 2011.",
    "talks cancelled": "He praised the [none:- talks], which were [on:2011 cancelled] in 2011.",
    "time that is a noun": "He was [on:2018-FA jailed] last fall.",
    "jailed for": "He was [on:2019-06-13 jailed] on Thursday for [none:- taking] bribes.",
    "what he did before": "Kane, who [none:- built] the mill before [on:2011 losing] it in 2011, [on:2019-06-13 died] on Thursday.",
    "later": "He was [on:2019-06-13 shot] on Thursday. He later [none:- fell] into a coma.",
    "under a deal": "Under a deal [on:2019-02 reached] in February, they [on:2019-06-13 opened] the gate on Thursday.",
    "said in a note": "In a note [on:2019-06-10 released] on Monday, the ministry [on:2019-06-10 said] the dam was safe.",
    "said in a hall": "In a hall [on:2019-06-10 built] on Monday, the ministry [on:2019-06-14 said] the dam was safe.",
    "time that counts": "It [on:2019-06-14 raised] rates for the third time this year.",
    "months that end": "Profit [on:2019-06-14 rose] in the three months to March 31.",
    "worst since": "It was hit by the worst flood since 2011, and many [on:2019-06-14 fled].",
    "first since": "They have [on:2019-06-14 won] their first final since 1987.",
    "who beat us last month": "United, who [on:2019-05 beat] Arden last month, [on:2019-06-14 scored].",
    "meets soon": "They face Arden, who [on:2019-06-18 meet] Bonn on Tuesday.",
    "added a goal": "He [on:2019-06-12 scored] on Wednesday. Marsh [on:2019-06-12 added] a third goal.",
    "added that": "He [on:2019-06-12 scored] on Wednesday. Marsh [on:2019-06-14 added] the goal was late.",
    "called by a name": "It [on:2019-06-10 drilled] into a rock [none:- nicknamed] “Old Tom” on Monday.",
    "resume doing": "It will [on:2020-03 resume] [on:2020-03 driving] in March.",
    "who did not": "They [on:2019-06-13 left] Lee, who was not [none:- hurt], on Thursday.",
    "delayed in": "The flight was [on:2019-05 delayed] in May by rain.",
    "last Thursday": "On Thursday last, a mine [on:2019-06-13 killed] two.",
    "what had been": "He was [on:2019-06-13 shot] on Thursday. He had [on:2019-06-11 left] on Tuesday. Police [on:2019-06-13 sealed] the hall.",
    "fresh talks": "They [on:2019-06-10 met] on Monday. He will [on:2019-W25 return] next week for [none:- talks].",
    "fall of another": "Jets [on:2019-06-11 bombed] a depot on Tuesday. They mourn the [none:- bombing] of a clinic.",
    "subject of a month": "[on:2019-02 Talks] in Geneva in February [on:2019-02 collapsed].",
    "due in": "He will [none:- stay] until [on:2021 elections] due in 2021.",
    "set for": "The [on:2019-03-20 vote], set for March 20, was [on:2019-06-14 canceled].",
    "to brief": "He was to [on:2019-06-18 brief] the council on Tuesday.",
    "married, and had hoped": "They were [on:2002 married] in 2002 and had [none:- hoped] to move.",
    "row of seats": "She [on:2019-06-13 sat] in the front [none:- row] on Thursday.",
    "drunken driving": "He was [on:2009 jailed] in 2009 for drunken [none:- driving].",
    "left in a state": "The 2012 [on:2012 fire] [on:2012 left] one man dead and two boys [on:2012 injured].",
    "due": "The jets, originally due later this year, will be [end:2020-10 delayed] until October 2020.",
    "is due": "The judge is [on:2019-06-17 due] on Monday.",
    "due to": "It will extend its bid, due to [on:2019-06-20 expire] next Thursday.",
    "statement read": "The war is lost, [on:2019-06-12 said] a note that was read on Wednesday.",
    "statement released": "The report, released on Monday, [on:2019-06-10 said] the dam was safe.",
    "statement of another day": "The owner, arrested on Monday, [on:2019-06-14 said] the dam was safe.",
    "hoped for": "They [none:- hoped] for a [before:- meeting] before the end of the year.",
    "had done before": "They had [before:- signed] the note before June 10.",
    "body": "They joined the UN [none:- mission] in 2013.",
    "what is done": "They ended the rescue [on:2013 mission] of 2013.",
    "a headline's own words": "'I was [none:- afraid]': guests [on:2019-06-13 tell] of fire\n\nLEEDS, June 14 (Reuters) - A hall burned on Thursday.",
    "no news of its day": "Hall was a fire [none:- waiting] to happen, owner [on:2019-06-13 says]\n\nLEEDS, June 14 (Reuters) - A hall burned on Thursday.",
    "the law's words": 'He was [on:2019-06-12 charged] on Wednesday with two counts of "[none:- making] threats to harm".',
    "in what was dated": "The bay [on:2011 lost] its weed in the storm of 2011.",
    "charged in what was dated": "A guard was [on:2019-06-14 charged] in the fire of 2011.",
    "planned": "Next year she [on:2019-06-14 plans] to [on:2020 open] a school.",
    "no later than": "Results will be [end:2019-06-20 published] no later than June 20.",
    "compared": "Prices [on:2019-06-14 rose] more than in May.",
    "who died": "Weiss, who [none:- built] the dam, [on:2019-06-10 died] on Monday.",
    "who swam": "Weiss, who [on:2019-06-10 wore] red, [on:2019-06-10 swam] home on Monday.",
    "who dies": "Clerk, who [none:- kept] a secret, [on:2019-06-10 dies]\n\nLEEDS, June 14 (Reuters) - A clerk died on Monday.",
    "denied": "On Monday he [on:2019-06-10 denied] [none:- taking] bribes.",
    "the words' mark": "'He [on:2019-06-10 fell] on Monday'\n\nHale's friends wept.",
    "reported to go on": "The airline said it is [on:2019-06-14 exercising] an option.",
}

_GO_ON = "Marches are common there. " * 9

FRAMED = {
    "is set for": "A man was jailed. [on:2019-06-24 Sentencing] is [on:2019-06-14 set] for June 24.",
    "beside the subject": "Nordtel shares, down a third since 2012, [on:2019-06-14 fell] on Friday. The firm, last year, [on:2018 lost] jobs.",
    "a vote to come is another": (
        "Parliament [on:2019-06-12 approved] a law on Wednesday. The [on:2019-06-12 vote] [on:2019-06-12 came] late. "
        "The [on:2021 election] will be held in 2021."
    ),
    "a day that opens a later sentence": (
        "ACCRA (GNA) - Ministers [on:2019-06-14 approved] the plan at a lodge.\n\nOn Monday soldiers [on:2019-06-10 seized] nine diggers."
    ),
    "a lead in the perfect and the day it opens with": (
        "Ministers have [on:2019-06-10 approved] the plan.\n\nOn Monday they [on:2019-06-10 approved] it by one vote."
    ),
    "told on as the": (
        "A [on:2019-06-13 tornado] [on:2019-06-13 tore] through a camp, [on:2019-06-13 killing] two, officials said Friday.\n\n"
        "The [on:2019-06-13 storm] [on:2019-06-13 struck] late on Thursday."
    ),
    "another one": (
        "TULSA (AP) - A [none:- tornado] [none:- tore] through a camp, officials said Friday.\n\n"
        "Another [on:2013-05 storm] [on:2013-05 struck] in May 2013."
    ),
    "told again in other words": (
        "Police [on:2019-06-13 arrested] a man in Lille, the ministry said on Friday.\n\n"
        "The man was [on:2019-06-13 detained] on Thursday."
    ),
    "a day's event opens its day": (
        "A court [on:2019-06-12 jailed] two men on Wednesday.\n\nMonday's [on:2019-06-10 shooting] [on:2019-06-10 left] one dead. "
        "A man [on:2019-06-10 opened] fire at a church."
    ),
    "frame": "On Feb. 28 a bomb [on:2019-02-28 went] off. It [on:2019-02-28 killed] three.",
    "while": "A train [on:2019-06-12 derailed] on Wednesday. The driver [on:2019-06-12 jumped] off as it [on:2019-06-12 gathered] speed.",
    "deal": "The airline [on:2019-06-12 signed] a deal on Wednesday. The [on:2019-06-12 deal] includes ten jets.",
    "another deal": "The airline [on:2019-06-12 studied] a deal on Wednesday. The [none:- deal] includes ten jets.",
    "as of the statement": "A ferry sank. The firm [on:2019-06-12 said] on Wednesday it has [on:2019-06-12 hired] divers.",
    "perfect opens": "Nine people have [on:2019-06-14 died] in Arden. Police [on:2019-06-14 clashed] with crowds.",
    "present opens": "The town lies on a river. Police [none:- clashed] with crowds.",
    "died after": "Nine people [on:2019-06-12 died] on Wednesday after a bus [on:2019-06-12 hit] a tree.",
    "frame ends with the tense": "On Feb. 28 a bomb [on:2019-02-28 went] off. It [none:- will] be rebuilt.",
    "told again": "A boy has [on:2019-06-12 died] days after a crash. He was hit on Sunday, the mayor said. He [on:2019-06-12 died] on Wednesday.",
    "back from the past": "The firm [on:2019-06-12 opened] a yard on Wednesday. It [on:2011 bought] the land in 2011. The yard has room for ten ships. The queen [on:2019-06-12 named] it.",
    "not back yet": "The firm [on:2019-06-12 opened] a yard on Wednesday. It [on:2011 bought] the land in 2011. The queen [none:- named] it.",
    "bound of the background": "The mayor has [on:2019-06-14 closed] the bridge. Marches are common since the vote was [on:2019-06-10 held] on Monday.",
    "later statement of the subject": "Anna Weiss has [on:2019-06-12 blamed] the weather. "
    + _GO_ON
    + "Ms Weiss [on:2019-06-12 told] donors on Wednesday that it had rained.",
    "later statement of another": "Anna Weiss has [on:2019-06-14 blamed] the weather. "
    + _GO_ON
    + "The mayor [on:2019-06-12 told] donors on Wednesday that it had rained.",
    "accused": "The council [on:2019-06-10 met] on Monday. The mayor [on:2019-06-14 accused] it of sloth.",
    "told within a quote": 'The mayor [on:2019-06-12 fell] on Wednesday. "I saw him on Monday," a nurse said. He [on:2019-06-12 broke] a leg.',
    "after the war": "The mayor [on:2019-06-12 fell] on Wednesday. After the [none:- war] he [none:- taught] French.",
    "between": "The firm [on:2019-06-12 met] on Wednesday. Its men [begin:- dug] between March and May 2010. They [none:- found] gold.",
    "days in a word": "The fair was [begin:- held] on March 3-5; it will [begin:- run] from 10-20 July.",
    "season": "They were [begin:- relegated] in the 2011-12 [begin:- season].",
    "this weekend a": "This weekend a statue will be [on:2019-W24-WE unveiled].",
    "first in a long clause": "It [none:- was] the first meeting of envoys of the two neighbours since 2011.",
    "first since then": "It was the first crash in the town since 2011, when two men [on:2011 died].",
    "interest since": "It has [begin:2011 raised] interest rates since 2011.",
    "strongest this year": "It is the strongest storm to [none:- hit] the coast this year.",
    "postponed from, to": "The bank [on:2019-06-14 postponed] its target from 2015 to 2017.",
    "had been set for": "The [on:2019-06-02 talks], which had been set for June 2, failed.",
    "age": "Dunne, 44 next month, [on:2012-SU took] charge in the summer of 2012.",
    "ferry that sank": "Divers [on:2019-06-11 pulled] nine men on Tuesday from a ferry that [none:- sank].",
    "fronted decade": "In the 1960s she [on:196 fell] out of fashion, but this year they [on:2019 rose].",
    "quarter before a loss": "It reported a third-quarter net [on:2019-Q3 loss].",
    "and in the spring": "A show in 1994 [on:1994 made] her name, and in the following spring the Tate [on:1995-SP bought] it.",
    "since his arrest": "He has been [begin:2018-05 held] since his [on:2018-05 arrest] in May 2018.",
    "shortly after one": "It [on:2019-06-12 sank] shortly after 1 a.m. on Wednesday.",
    "similar": "Coach [on:2019-06-14 crash]\n\nA coach left the road, and two died. Four were killed in a similar [on:2007 accident] in 2007.",
    "scheduled to open": "The hall has a roof. It was [none:- scheduled] to [none:- open] in 2018.",
    "scheduled today": "He was scheduled to [on:2019-06-14 appear] today.",
    "asked about": "[none:- Asked] about the fall in shares in 2018, he [on:2019-06-14 smiled].",
    "compared with a year ago": "Profit [none:- was] 61 million pounds, compared with 58 million in the same period a year ago.",
    "long ago": "They [none:- made] glue 200,000 years ago.",
    "slaying": "Man [on:2019-06-13 gets] 30 years in 2009 [on:2009 slaying] of clerk\n\nA man was [on:2019-06-13 jailed] on Thursday.",
    "label": "[none:- Roundup]: Envoys [on:2019-06-13 meet]\n\nEnvoys [on:2019-06-13 met] on Thursday.",
    "first week of": "The children [none:- return] to school in the first week of September.",
    "two collisions": "He was held on the day of the [none:- crash]. The road saw two [on:2012 collisions] in 2012.",
    "and on a day with its year": "In 1963 a judge [on:1963 ruled] for her, and on Sept. 2, 1964, three girls [on:1964-09-02 entered] Perry High.",
    "agreed to hold": "The council [on:2019-06-14 agreed] to [on:2019-06-20 hold] a vote on June 20.",
    "carrying when": "It was [on:2018-05-01 carrying] ten men when it [on:2018-05-01 sank] on May 1, 2018.",
    "denied when": "He [on:2018-05-01 denied] it when he was [on:2018-05-01 charged] on May 1, 2018.",
    "lived from when": "She, who lived in Bonn from 1968, when she [on:1968 wed], [on:2019-06-14 said] so.",
    "said of last year": 'He [on:2019-06-14 said]: "Last year there [on:2018 were] ten of us."',
    "date in digits": "On 03/04/2019 the clerk [on:2019-03-04 wrote] again.",
    "to have": "The envoy is thought to have [none:- fled].",
    "days after": "The mayor [on:2019-06-12 fell] on Wednesday, days after he was [none:- jailed]. He [none:- spoke] a week before the vote.",
    "Sunday before": "The mayor [on:2019-06-12 fell] on Wednesday. On the Sunday before the vote he [none:- drank]. He [on:2019-06-12 broke] a leg.",
    "habit": "The choir [none:- sings] every Friday. The town [on:2019-06-14 pays] ten pounds a year.",
    "after the vote on": "The verdict [none:- stood] two days after the [on:2019-06-09 vote] on Sunday.",
    "down from": "Turnout [none:- was] 61 percent, down from 68 percent in 2010. Sales [on:2019-06 rose] from 8 tons in May to 9 in June.",
    "jailed after saying": "He was [on:2018 jailed] in 2018 after he [none:- admitted] it. Shares fell after it [on:2019-06-14 said] so.",
    "anniversary": "They [on:2019-06-13 met] on Thursday to mark 25 years since the [none:- blast]. The [none:- blast] hurt ten.",
    "born": "The mayor [on:2019-06-12 fell] on Wednesday. She was [none:- born] in Bonn.",
    "another year's event": "The mayor [on:2019-06-12 fell] on Wednesday. An [on:1990 inquiry] in 1990 [none:- blamed] a fan.",
    "kidnapped before": "A nurse, [on:2019-06-10 kidnapped] on Monday, [on:2019-06-14 fled].",
    "runoff set": "[on:2019-07-08 Runoff] set for July 8\n\nNobody [on:2019-06-09 won] on Sunday.",
    "mention": "The [on:2019-06-09 blast] injured ten. It was Sunday's [on:2019-06-09 blast] that closed the port.",
}


def _at(facts: Facts, start: int, end: int) -> list[Event]:
    return [e for e in facts.events if e.trigger.start < end and start < e.trigger.end]


def _check(marked: str) -> None:
    text, marks = read_marked(marked)
    facts = extract(text, published=PUBLISHED)
    for label, start, end in marks:
        role, _, value = label.partition(":")
        when = next((e.when for e in _at(facts, start, end) if e.when is not None), None)
        got = (when.role, when.value or "-") if when is not None else ("none", "-")
        assert got == (role, value), (text[start:end], [e.rule for e in _at(facts, start, end)])


@pytest.mark.parametrize("marked", DATED.values(), ids=DATED)
def test_dates_within_a_sentence(marked: str) -> None:
    _check(marked)


@pytest.mark.parametrize("marked", FRAMED.values(), ids=FRAMED)
def test_dates_across_sentences(marked: str) -> None:
    _check(marked)


def test_only_what_the_story_tells_is_an_event() -> None:
    page = (
        "Skip to content\nMinister quits over dam report\nBy Ida Moe\nPublished 14 June 2019\n"
        "The water minister resigned on Thursday after a report said that her office had ignored four warnings.\n"
        "Read more: What we know\n"
        "Inspectors had asked for repairs in 2016, and the dam burst in March after three days of rain in the hills.\n"
        "What happens next\n"
        "Prosecutors will question her next week, and she could face up to ten years in prison if she is charged.\n"
        "Reporting by Ida Moe; editing by Ole Berg\n"
    )
    events = [e.trigger.text for e in extract(page, published=PUBLISHED).events]
    assert "quits" in events
    assert "resigned" in events
    assert not {"Skip", "Published", "Read", "happens", "Reporting", "editing"} & set(events)
