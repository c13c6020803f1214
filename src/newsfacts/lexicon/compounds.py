"""Compounds of an -ing form and a noun: "operating profit", "waiting lists", "her running mate"."""

from __future__ import annotations

from functools import cache

from .lookup import class_of

ING_COMPOUNDS = """
asking price prices
betting company companies firm firms odds scandal shop shops site sites
binding agreement agreements commitment commitments decision decisions referendum referendums resolution resolutions ruling
  target targets treaty treaties vote
breaking news
buying agency agent agents interest opportunity opportunities power pressure spree
calling card cards code codes
carrying capacity
coaching career change changes duties job jobs position positions role roles staff staffs vacancy
convincing argument arguments case defeat evidence majority performance proof victories victory win wins
counting centre centres
cutting board edge
dating app apps service site sites website websites
deciding factor factors game goal match set vote
defining moment moments
driving ban bans conditions force forces instructor lessons licence licences license licenses range test tests
dying breed man wish words
eating disorder disorders habits
exploding device devices
flying object objects
commanding officer officers
founding director editor father fathers member members partner partners principles
governing bodies body board coalition council parties party
guiding light principle principles
growing season seasons
holding cell cells companies company midfielder pattern pens
investigating authorities judge judges magistrate magistrates officer officers
managing director directors editor editors partner partners
learning curve difficulties disabilities disability environment experience
listening device devices post posts
living conditions cost costs expenses quarters room rooms space standard standards wage wages
melting pot
moving average averages parts
negotiating position positions power process skills strategy table tactic tactics team teams
nominating committee committees contest contests convention conventions process speech
operating budget budgets cash companies company cost costs earnings efficiency environment expense expenses hours income
  loss losses margin margins officer performance permit procedure procedures profit profits rate rates result results revenue
  revenues room rooms subsidiaries subsidiary surplus system systems table theatre theatres unit units
opposing team teams
parking charge charges fee fees fine fines garage garages lot lots place places space spaces ticket tickets
polling company companies data day firm firms organisation organization place places station stations
ranking democrat democrats member members minority officer officers official officials republican republicans
recruiting class drive station stations
refining capacity margin margins
reporting period requirements restrictions season
riding school
rolling average basis blackouts news stock
running back backs battle commentary cost costs joke mate mates order repairs shoes track
selling point points pressure price prices spree
shooting death deaths galleries gallery guard guards incident incidents range ranges rampage spree victim victims
sleeping bag bags berth berths car cars pill pills quarters
speaking engagement engagements event events fee fees part parts role roles slot slots time tour tours
standing army committee committees invitation order orders ovation ovations room start
starting eleven gate grid job jobs line lineup pitcher pitchers pitching place places point points position positions price
  quarterback quarterbacks rotation salaries salary spot spots
steering committee committees group groups wheel wheels
stumbling block blocks
talking point points shop
tracking device devices poll polls system systems
turning point points
trading bloc company day days desk floor hours house partner partners post range session sessions statement update volume
  volumes week
presiding judge judges officer officers
sentencing judge
voting age bloc blocs booth booths card cards districts intention intentions machine machines pattern patterns power powers
  record records right rights share shares station stations system systems
waiting game list lists period periods room rooms time times
walking distance stick sticks tour
warning letter letters light lights message messages shot shots sign signs system systems
washing machine machines powder
winning bid bidder bidders candidate combination formula goal goals margin numbers post run streak team ticket
working age capital class classes condition conditions day days dinner environment families family group groups hour hours
  hypothesis knowledge life lives lunch mother mothers parent parents parties party people practices relations relationship
  relationships visa week weeks women
writing style workshop
"""
"""An -ing form, and the nouns that it makes a compound with; further lines of a row are indented."""


def makes_compound(form: str, noun: str) -> bool:
    """Whether the -ing form makes a compound with the noun."""
    return noun in ing_compounds().get(form, ())


@cache
def ing_compounds() -> dict[str, dict[str, str]]:
    """The nouns that each -ing form makes a compound with, and their letters there."""
    rows = ING_COMPOUNDS.replace("\n  ", " ").strip().splitlines()
    return {form: {noun: _letter(noun) for noun in nouns} for form, *nouns in map(str.split, rows)}


def _letter(noun: str) -> str:
    """That of a unit of time as it is ("working days"); else by its number."""
    letter = class_of(noun)
    if letter == "y":
        return letter
    return "K" if noun.endswith("s") and not noun.endswith("ss") and noun != "news" else "N"
