"""Word classes: the letters, the closed classes, and the open words whose look misleads.

A word's class is one letter, so that a pattern over words is a regular expression over a string.

| letters | words |
| --- | --- |
| `P` `N` `K` | proper noun; noun, singular; noun, plural |
| `Y` `y` | day or day part by name (Friday, today); unit of time (week, months) |
| `m` `$` `%` | number; currency sign; per cent |
| `D` `q` `s` `7` | determiner; word that is determiner or pronoun (this, many, all); possessive (his); her |
| `p` `o` `u` | pronoun: subject (he); object (him); either (it, everyone) |
| `A` `R` `!` | adjective; adverb; not, never |
| `B` `W` `b` `E` `i` | is, are; was, were; be; been; being |
| `H` `h` `j` | has, have; had; having |
| `X` `x` | do, does; did |
| `L` `U` `M` | will, shall; would, could; may, can, must … |
| `V` `Z` `F` `d` `c` `e` `G` | verb: base or present; -s form; past; past or participle; base, past or participle (put); participle; -ing |
| `v` `n` `a` | base form that may be a noun: more often verb (say); more often noun (report). `a`: that may be an adjective (open) |
| `z` `k` | -s form that may be a plural noun: more often verb (says); more often noun (plans) |
| `T` `Q` `1` | base form that is nearly always a noun (tax), an adjective (own), an adverb (back) |
| `g` `J` `t` | -ing form that is often a noun (meeting) or an adjective (rising); participle that is often an adjective (limited) |
| `I` `3` `S` `4` `f` `l` `O` | preposition; preposition or subordinator (after); subordinator (because); as; about, over; like; least, worst, alone |
| `9` `r` `w` `C` | that; who, which; what, how, when, where; and, or, but |
| `2` `5` `6` `8` | to; 'd; 's; there |
| `.` `,` `;` `:` `-` `"` `'` `(` `)` `~` | marks: end, comma …, dash or ellipsis, double and single quotation marks, brackets, other |

In context (`Syntax.classes`) the ambiguous ones are decided: `2` stays before an infinitive and is `I` elsewhere;
`9` stays a complementiser, else `r` (relative), `D` or `u`; `0` is the possessive 's; `v n a T Q 1 z k g J t f l O 5 6 7 8` become
one of the others, and `c` `d` `e` as a modifier `A`. What is left open (`c` `d` past or participle, `3` `4` preposition or
subordinator) the clauses decide (`clauses/`).
"""

from __future__ import annotations

CLOSED: tuple[
    tuple[str, str], ...
] = (  # contractions also as pages print them that lost the apostrophe: "it s", "doesn t"
    ("D", "a an the every no"),
    (
        "q",
        """
        this these those all both some any each many much few several most more less half enough such none
        plenty either neither fewer other various another
        """,
    ),
    ("s", "whose my your his its our their"),
    ("7", "her"),
    ("p", "i he she we they"),
    (
        "o",
        "him them me us myself yourself himself herself itself ourselves yourselves themselves yours hers ours theirs",
    ),
    (
        "u",
        """
        it you everyone everybody everything someone somebody something anyone anybody anything nobody nothing
        y'all oneself
        """,
    ),
    ("8", "there"),
    ("B", "is are am 'm 're ’m ’re isn't aren't ain't isn’t aren’t ain’t re isn aren"),
    ("W", "was were wasn't weren't wasn’t weren’t wasn weren"),
    ("b", "be"),
    ("E", "been"),
    ("i", "being"),
    ("H", "has have 've ’ve hasn't haven't hasn’t haven’t ve hasn"),
    ("h", "had hadn't hadn’t hadn"),
    ("j", "having"),
    ("X", "do does don't doesn't don’t doesn’t doesn"),
    ("x", "did didn't didn’t didn"),
    ("L", "will shall 'll ’ll won't shan't won’t shan’t ll"),
    ("U", "would could wouldn't couldn't wouldn’t couldn’t wouldn couldn"),
    (
        "M",
        """
        may might can must should cannot can't mustn't shouldn't mightn't needn't can’t mustn’t shouldn’t
        mightn’t needn’t ought shouldn
        """,
    ),
    ("!", "not never n't t"),
    ("5", "'d ’d d"),
    ("6", "'s ’s ‘s s"),
    ("2", "to"),
    ("9", "that"),
    ("r", "who whom which"),
    ("w", "what how why when where whatever whoever whichever wherever whenever"),
    ("C", "and or but nor & plus"),
    ("S", "because although though if whether unless while whereas lest once albeit whilst"),
    ("3", "before after since until till than"),
    ("O", "least worst alone"),
    ("l", "like"),
    ("4", "as"),
    (
        "I",
        """
        of in on at by for with from into against between through during without within among amid above below
        across along behind beneath beside besides beyond despite down inside near off onto out outside per
        throughout toward towards upon up via versus vs vs. amongst amidst alongside atop aboard except
        excluding including concerning regarding underneath unlike notwithstanding barring minus pending
        following according
        """,
    ),
    ("f", "about around over under"),
    (
        "R",
        """
        yet also so now just even very still well then earlier far already here later ago too again away ahead
        ever almost however often soon together always rather instead longer else quite perhaps abroad aside
        twice sometimes otherwise maybe elsewhere somewhat apart thus meanwhile anywhere faster anymore
        therefore anyway everywhere underway forth somehow indeed upward altogether sooner sometime thereafter
        somewhere anytime afterward nowhere nonetheless forever afterwards thereby whatsoever halfway likewise
        backward afloat backwards seldom upwards anew thereof nevertheless hence nowadays aloft onward
        outdoors indoors upstairs downstairs inland ashore aground astray awry askew upstream downstream overboard downward inward moreover asleep only nearly roughly possibly
        reportedly allegedly overnight best hard fast long
        ahead forward thirdly north south east west
        """,
    ),
    ("A", "last next same due previous late early former likely unlikely able first"),
    (
        "Y",
        """
        monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
        saturdays sundays today yesterday tomorrow tonight
        """,
    ),
    (
        "y",
        """
        second seconds minute minutes hour hours day days week weeks weekend weekends month months quarter
        quarters year years decade decades century centuries morning afternoon evening night spring summer
        autumn winter mornings nights noon midnight
        """,
    ),
    (
        "m",
        """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
        million billion trillion dozen dozens hundreds thousands millions billions mln bln
        """,
    ),
    ("%", "% percent pct percentage"),
    ("N", "per-cent cent a.m. p.m. mr. mrs. ms. dr. sen. rep. gov. gen. col. lt. capt. sgt. prof. inc. corp. co. ltd."),
)
"""Closed classes, complete but for rare words; and words of open classes that serve as such. The last row wins."""

MONTHS = (
    "january february march april may june july august september october november december "
    "jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec."
)

VERB_FIRST = """
make think take want help win go lead pay give run keep call look buy stop hold meet find try pass raise turn hit
sell talk build leave push see play boost reach mean stand stay break serve launch cover read pick hurt beat join
produce affect save watch finish draw blame match fill wait handle worry fit register file hate fix wish fail elect
trigger kill embrace ease pull suspect treat reject hedge lie upset lift walk lay reverse curb fly quit preserve
tackle resume express urge catch guess capture stick hire die slash pose monitor bound throw permit stem tap collect
refuse update bear implement prompt regret cross rein convert discredit spur gather recount sway hide transform wear
miss abandon bolster exploit refrain sleep recall cope upgrade shoot clinch knock repeat lock escape undercut grab
mount thwart sink bump shrink tear combine concentrate ride spin climb expose coordinate highlight manufacture
underscore rewrite wrap lure burn shake steal heed recruit initiate skip stir flourish grasp rebuke scare shed slip
steer dare bother pardon safeguard overthrow spell overreach construct dig snap bypass boast spark compile isolate
underestimate bite rethink brag rip slap trim toss rant backfire bore retake clamp woo forfeit dictate shrug tarnish
fold insert loom attribute forge shove stoke impress overlook bounce buckle disguise eclipse hinge salvage scuttle
stumble wipe bleed grind remake sow squelch balk extract haunt mend moan peel plummet spearhead conserve crumble
cripple funnel swell lag snub lash wrench blink entail hamper pluck shout swallow tout dodge dole nudge nurture stare
duplicate bend dwell ratchet swim tread clog sap scrub slog boil catapult churn crawl discard fathom herald lick melt
outlaw pinpoint scream shudder soak tailor toil whack mimic browse choke gripe hone infiltrate co-ordinate revel sneak
weave get let put know come become tell ask add do begin show need use believe feel speak live hear seem remain follow
send agree enter happen include continue allow provide hope argue
"""
"""Bases that may be nouns and seldom are."""

VERB_FIRST_S = """
falls helps thinks takes makes calls says promises reads goes poses passes focuses needs shows wants pays finds lags leads
mentions turns draws recalls sounds wins looks stumbles lasts holds hopes stands keeps urges loves gives wishes means
picks cares feeds tries refuses harms fails buys leaves laughs uses meets starts raises vows catches stops fits
reaches aims hates preserves bothers recounts pushes boasts shakes serves finishes entails lacks dies looms bears
kills leans welcomes stays lays builds rises highlights misses throws rejects closes embraces expresses permits
underscores hires manufactures sells covers combines treats collects regrets waits blames shrinks totals captures
handles exposes affects lifts stems resumes hails escorts clears comes gets lets puts knows becomes tells asks adds
does begins believes feels speaks lives hears seems remains follows sends agrees enters happens includes continues
allows provides argues claims insists quits
"""
"""The same for forms in -s."""

OPEN_ADJECTIVES = """
open clear close secure correct direct free narrow slow separate present welcome calm cool warm dry empty steady
smooth perfect complete moderate exempt blunt mature humble brief live okay double total equal tense better
"""
"""Adjectives that are verbs as well: letter `a`."""

ADVERBS_LY_NOT = """
friendly likely early deadly family lonely daily assembly elderly ugly unlikely weekly costly anomaly orderly silly
monthly hourly quarterly timely disorderly yearly monopoly chilly unruly holy reply supply rally ally italy july bully
lively melancholy homily butterfly jelly belly folly lily ghastly cowardly scholarly worldly bodily comply apply imply
rely multiply
"""
"""Words in -ly that are no adverbs."""

NOUNS = """
percent president official executive capital secretary victory proposal story history approval event subsidiary goal
material coal rhetoric alternative student incident parent opponent music scandal giant agent territory initiative
festival extent editorial representative chemical handful equivalent politician immigrant client topic assistant
factory withdrawal hospital refusal critic restaurant perspective accident narrative theory terminal incentive
judiciary anniversary summary memory objective category documentary disposal arrival memorial vegetable precedent
plastic reversal resident removal component republic commentary arsenal infant epidemic magic comedian tactic fabric
clinic denial renewal lieutenant funeral talent physician sanctuary library logic undersecretary dismissal revival
survival informant correspondent functionary merchant tribunal mineral crystal animal pandemic pageant laboratory cleric historian
directive defendant instant continent ingredient disapproval epic upheaval betrayal collateral patient contestant
general individual public criminal principal professional potential native relative detective motive plaintiff
militant combatant consultant accountant attendant servant tenant migrant participant applicant warrant grant plant
restraint guardian musician technician magician librarian veterinarian adversary dignitary missionary mercenary
commissary salary diary boundary dictionary january february glossary burglary canary directory inventory trajectory
statutory table cable bible variable title struggle people person thing man woman child news headquarters series chaos
bias species gas lens diabetes physics politics economics athletics ethics mathematics statistics logistics crisis
basis analysis thesis emphasis bus virus campus status census consensus congress process access success progress
business press class mass loss boss address guess mess stress witness illness fitness darkness police media data left
king spring string wing ring ceiling building hearing meeting briefing feeling ruling warning wedding evening morning
painting shooting bombing killing training opening offering proceeding funding spending voting housing trading meaning
setting sentencing gathering screening lending listing filing polling finding handling timing heating
reading writing teaching landing crossing fighting hunting fishing drilling boxing banking mining planning marketing
advertising manufacturing engineering accounting nursing parking shipping publishing networking warming saving savings
earnings holdings proceedings chief minister ministry spokesman spokeswoman spokesperson statement government
department parliament agreement treaty ceasefire peace officer leader chairman chairwoman premier envoy ambassador
commander soldier troop troops rebel rebels army navy force forces lawmaker lawmakers senator governor mayor judge
lawyer prosecutor attorney reporter journalist newspaper agency company market economy inflation
"""
"""Nouns that the suffixes or the verb table would take for something else, and some of the most frequent."""

NOUN_ING = """
meeting building hearing briefing ruling wedding evening morning painting funding spending housing trading training
opening offering proceeding shooting bombing killing warning ceiling feeling voting sentencing gathering
screening lending listing filing polling finding fighting setting timing heating landing drilling banking mining
planning marketing advertising manufacturing engineering parking shipping publishing warming saving financing teaching
understanding hunting swing rating recording reading writing bidding bargaining crossing cleansing laundering
trafficking restructuring refining accounting testing pricing clothing messaging programming monitoring broadcasting
consulting licensing fishing farming cycling shopping flooding looting racing logging smuggling bullying policing rationing
lobbying spying vetting gambling gaming handling closing hacking dealing seating sitting standing upbringing undertaking
"""
"""Forms in -ing that are nouns as often as verbs: letter `g`."""

ADJECTIVE_ED = """
skilled limited disabled flawed interested animated dissatisfied misguided troubled purported sophisticated balanced
protracted unsettled unified depressed privileged refined leveraged chartered weighted united alleged armed advanced
experienced detailed estimated proposed organized organised mixed increased improved developed wounded injured
unidentified registered elected accused wanted retired related concerned worried committed complicated married
expected determined involved prepared supposed scheduled pleased surprised excited shocked disappointed
frustrated confused convinced divided dedicated talented crowded known
"""
"""Participles that are adjectives as often: letter `t`."""

REPORTING = """
say add tell claim think believe hope know insist argue suggest note warn announce declare state report acknowledge
admit agree assert confirm deny concede contend maintain predict promise pledge vow swear suspect fear doubt feel
expect allege explain observe reply respond recall remember realize realise recognize recognise reveal show indicate
estimate understand hear read see find learn decide guess figure wish mean assume conclude reiterate repeat stress
emphasize emphasise complain caution boast charge write joke tweet testify imagine remark retort quip recount cite
clarify underline underscore affirm reaffirm disclose specify opine muse lament proclaim theorize speculate hint
signal counter rule hold bet forecast foresee determine discover sense confide recommend demand propose request posit
reckon post comment certify pray ensure dream worry regret rejoice
"""
"""Verbs that may be followed by a clause without "that"."""

SAYING = """
say add tell claim insist argue suggest note warn announce declare state report acknowledge admit assert confirm deny
concede contend maintain predict allege explain observe reply respond recall reveal reiterate repeat stress emphasize
emphasise complain caution boast write joke tweet testify remark retort quip recount believe think hope continue ask
conclude agree vow pledge promise charge clarify affirm reaffirm disclose opine muse lament proclaim hint counter
confide reckon post comment show cite estimate fear indicate read figure
"""
"""Verbs that may follow or interrupt what is reported ("…, he said")."""
ADDRESSING = """
urge demand accuse criticise criticize blame condemn praise denounce thank apologise apologize call appeal
"""
"""Verbs of those who speak in public: after a verb of saying "and urged" goes on with the one who said."""

MODAL_LEMMAS: tuple[tuple[str, str], ...] = (
    ("will", "will 'll ’ll won't won’t ll"),
    ("shall", "shall shan't shan’t"),
    ("would", "would wouldn't wouldn’t 'd ’d wouldn d"),
    ("could", "could couldn't couldn’t couldn"),
    ("may", "may"),
    ("might", "might mightn't mightn’t"),
    ("can", "can cannot can't can’t"),
    ("must", "must mustn't mustn’t"),
    ("should", "should shouldn't shouldn’t shouldn"),
    ("ought", "ought"),
    ("need", "needn't needn’t"),
)
"""Modals: lemma, printed forms."""

PLANNED = "due set going about poised bound slated yet"
"""Words between "be" and "to" that make the infinitive a thing to come ("is due to meet"); "yet" goes with "have" too."""

NEVER_VERBS = """
date rival output input people party police minister man men woman father mother husband weather culture language
career thing data media king queen city county country company economy market- agency gas oil cash tax budget minute
quarter week side interest stock bond power credit staff team group bill letter profit board army war gun golf sugar
corn grain steel silver copper copy-book class mass percent background author bus baby dog horse doctor soil snow ice
iron metal mineral brain blood moon sport season radio video web network volume table crew uniform club film telephone
plane jet truck port school room floor wall window corner mouth eye foot prince premier counsel delegate candidate
affiliate associate certificate gender title term part home place number line case-law campaign program programme
cheese policy court source subject sector security situation level job mortgage salary pension
"""
"""Nouns that are verbs in dictionaries and hardly ever in the news."""

AUXILIARIES = (
    (
        "be",
        "be is are am was were been being 'm 're ’m ’re isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t ain't ain’t 's ’s re isn aren wasn weren",
    ),
    ("have", "have has had having 've ’ve haven't hasn't hadn't haven’t hasn’t hadn’t ve hasn hadn"),
    ("do", "do does did done doing don't doesn't didn't don’t doesn’t didn’t doesn didn"),
)
"""Auxiliaries and all their forms."""

COMMON_NOUNS = """
voter worker teacher driver owner player farmer trader investor banker buyer seller maker dealer user viewer reader
writer speaker supporter villager shopper protester policymaker firefighter consumer customer employer producer exporter importer
manufacturer lender retailer insurer carrier supplier operator director actor editor inspector investigator negotiator
mediator member ranger hunter trainer passenger prisoner killer shooter attacker bomber settler smuggler trafficker
broadcaster observer adviser advisor researcher scientist economist activist terrorist extremist specialist strategist
columnist demonstrator rioter looter rescuer survivor sister brother daughter flower river winter winner loser leader
partner manager engineer developer contractor organiser organizer insider outsider newcomer contender challenger
front-runner runner-up lawmaker peacekeeper shareholder stakeholder creditor debtor borrower taxpayer homeowner law
way money debt office world system nominee industry income growth lot committee future health speech conference role
period sale dollar effort life fact response unit problem deficit kind strategy defense energy technology idea analyst
threat area revenue dividend property son climate estate yen union car primaries aide wife agenda choice presidency
missile example opinion relief region death currency fellow district performance justice candidacy food path
billionaire deputy town gold lawsuit college wheat margin strength conservatives healthcare relatives infrastructure
crime behalf audience coverage goods software body platform crude surplus boy democracy failure heart deadline safety
turnout friend businessman era passage aircraft article internet fraud testimony coupon outcome difference principle
employee scene momentum emergency standards truth recovery coffee embassy appearance freedom shutdown delivery photo
personnel electorate road bankruptcy knowledge controversy advice intent scrutiny birth society fee degree prison
summit stance refugee veteran agriculture expert island hall pact airline asset premium marriage wealth regime
congressman street franc council advocacy tech airport diplomat hotel flight conspiracy entry vehicle carbon nature
religion movie departure signature outlook ceremony inquiry disclosure jury oversight dealings variety faith watchdog
sterling duty magazine odds ethanol custody legacy shortage expense penalty propaganda mogul pipeline church complaint
lady victim bureau uncertainty brokerage subcommittee legislature enthusiasm findings accuracy hell poverty diplomacy
math cattle citizen consortium ton wrongdoing repurchase tragedy independents alliance disease overtime auto liberals
medium workforce asylum injury fun ounce liar referendum exposure subsidy quota earthquake weapon downtown bench
soybean battleground loophole coup storage sea plea welfare rand enemy preference adult anxiety cocoa actress football
hatred electronics stimulus belief weakness casino method highs hero transparency bathroom elite kitchen cabinet
commerce girl criminals petroleum comparison length household desk temperature cargo highway atmosphere column
migrants luxury bloc planet bonus drama theme heritage privacy lifetime fireworks crackdown difficulty gasoline forum
formula database meat scenario stadium turmoil operatives colleague acceptance specialty ore province homeland
businessmen framework tribute fallout newsroom amnesty lesson applause symbol grassroots efficiency drought treasury
theft hair album witch cell concept setback thoughts mood song affair aftermath art rice acreage expenditure refuge
neurosurgeon liberty context blueprint startup satellite attitude nightclub hectares episode obstacle engine mosque
midst slogan tobacco procedure uranium arena courthouse poultry camera device grid downturn museum tranche condom
discovery fleet oath peninsula workplace tsunami specifics giveaway machinery seamen icon refinery backlash portfolio
hometown pope railway eve mainland multinationals genocide aerospace unrest dioxide appointee clearance newsprint
showdown shortfall comeback buyout leg circuit livestock outlet youth interbank clause footage killings depth standoff
sympathy secrets bigotry progressives bullet constituency entrepreneur mode shelf hopefuls wildlife textile prospectus
sake concert substance urgency tube cotton offense lab novel suspicion breakdown crises domain mile professionals
statute sovereignty lottery counterpart lifestyle barley courage breakthrough pork venue philosophy bureaucracy
enterprise loyalty hardware globe magnitude midday mom imbalance origin tea perjury ballet anthem marathon
demographics bailout criteria allegiance aspect arbitrage squad fortune comedy medicine honesty moratorium passport
hub gunman firearm empire dairy proxy aluminum microphone humans airwaves beauty vacancy soul battery therapy dynamics
plight subway shirt memorandum lira payroll greenhouse kingdom turnaround birthday generals bushel hurricane
basketball pundits nationals writedown pregnancy outflow tyranny acre moisture duo ideals courtroom paperwork
incumbents pickup trustee tennis warmth vaccine surgery trio rationale marketplace tendency aliens rainfall
petrochemical slavery pursuit magnate dad condolences recipients spouse tabloid onstage cartel tonnage phenomenon
tariff suburb radar gilts brink tycoon nylon bedroom contempt wisdom plantings grandchildren pathway gunfire academics
communique ocean fundamentals automobile firefighting stamina lawn custom warfare memoir autumn proponent appetite
bribery chest alcohol stopgap rapeseed airplane residency gallon wine dirt outset protein colony senate intellectuals
mystery graphics layoff grief stronghold alumina groundwork fury guerrilla cousin biography gays evangelicals debris
gig chiefs northeast paycheck usage baseball aisle greed arrears sky height yuan penny milestone tale chairmen
uprising oligarchs hat stature spinoff guilt horizon impetus entourage chocolate secrecy firebrand gentleman onslaught
piracy rollback catastrophe frequency habit legend hydrogen studio postings payout lane baggage impasse civilians
underdog suite faculty verdict slowdown centerpiece ire certainty impropriety grocery assurance peril courtesy locals
statue rash portrait whereabouts heir desktop dues behaviour consequence furniture hill exodus cult technique teens
joy app dilemma legitimacy academy rivalry trove acid wives propane submarine weaponry casualty breath rift infighting
god supermarket seizure gridlock gulf persona buildup dissidents resale yearbook consulate seminar cinema empathy
village cutoff heroin standpoint garbage felony explosives lire spectrum podium hostage spectacle hypocrisy forefront
congressmen bacteria farmland potato feedback boyfriend oxygen vessel enclave priest waterway sirens bullion morale
gloom integral chemistry platinum toilet referenda contingency discomfort cornerstone architect mall mainframe
stoppage watermelon partisans jihad universe altitude nonsense width girlfriend destiny debenture fledgling precinct
foreclosure uproar handshake miracle luncheon breakup liquids cemetery textbook thrift euphoria gallery robot breadth
telecom parliamentarian thyroid jewelry earnest brass ethylene fluid robbery payday backup ritual mud widow jeopardy
swath literature methane ballroom excesses lifeline metro virtue bloodshed gaffes boon windfall foe sedan confidant
consultancy palace supremacy shipbuilding circus homicide pig arson bedrock displeasure bread spree dynasty
libertarians blizzard firestorm shakeup admiral settings downside classroom strife maverick beneficiary zeal shakeout
penchant teeth interval ankle decency makeup haven bigots pulpit goodwill entirety maiden orthodoxy tissue marijuana
pizza liaison heaven meltdown frenzy affidavit medal blowout modem cathode backyard derivatives radicals cocaine straw
bulletin incest powerhouse cereal salvo cliff limbo apparatus vitriol carnage hallway postcard oranges drawings
analogy feds balcony sir carryforwards diagnosis philanthropy holdouts polyethylene buttocks jungle mayhem instinct
pharmaceuticals baseline recourse mouse bulwark uncle commercials wagon flux multimedia selloff farewell marine
trillions deficiency sheriff detente misery headache outcry hemisphere backbone truce intermediary athlete spacecraft
heartland ordeal bandwidth sync brainchild insight nostalgia upbringing rollout exam rankings whaling disbelief laptop
xenophobia nukes saga litmus playground capitol royalty leeway wreckage interagency arbitrageur signatories tribe peso
militia pothole mountain boutique scholar oilseed microchip bean peanut redundancy guideline kit folk constituent
attendee cop circumstance adoptee fixture cutback shortcoming misstep digit claimant wallet astronaut inconsistency
roadblock placard gram fanatic antibiotic respondent furnace rupee inroad woe classmate constraint employe footstep
grievance eyebrow teammate campaigner
"""
"""Other frequent nouns, so that a capital at the start of a sentence does not make names of them."""

EXTRA = (
    ("T", "tax board place film power level staff credit"),
    ("Q", "own lower"),
    ("1", "back"),
    ("n", "campaign"),
    ("V", "say defund"),
    ("a", "select"),  # no noun but behind a determiner or adjective, which the context tells: "a say"
    ("k", "lives thanks lies acts bars tops dams jeers blogs co-chairs commutes divides handcuffs jabs lounges"),
    ("F", "said"),
    ("Z", "says"),
    ("R", "yes"),
    ("G", "nearing"),
    ("c", "lay"),
    (
        "n",
        "ground wound bit act bar dam retreat rebound blog co-chair commute disconnect divide jab lounge mine overlay resolve suspect tear",
    ),
    ("z", "leaves"),
    (
        "K",
        "others amends prices rates rebels shares proceeds goods wives knives shelves thieves calves adverts wolves people police media troops headquarters men women children families gunmen",
    ),
)
"""Letters that the verb table does not tell."""

OBJECT_THAT = """
tell assure convince persuade remind warn inform notify advise promise show teach satisfy instruct ask
"""
"""Verbs whose object stands before "that"."""

THAT_NOUNS = """
claim claims report reports fact evidence allegation allegations suggestion suggestions idea belief hope hopes fear
fears concern concerns statement warning warnings view sign signs news rumor rumors rumours possibility chance risk
assertion notion conclusion argument impression assurance assurances speculation announcement doubt doubts proof word
promise condition grounds charge charges accusation accusations opinion recommendation understanding acknowledgment
indication indications confidence prediction predictions reminder theory thought criticism complaint complaints
insistence sense
"""
"""Nouns that "that" may explain."""

ADJUNCT_SAYING = """
call describe accuse blame criticize criticise praise urge label denounce dismiss brand liken condemn attack mock
refer point quote compare hail slam blast tell
"""
"""Verbs besides those of saying whose -ing form after a comma goes with the main clause ("said he would go, calling it …")."""

BARE_INFINITIVE = "help let make have watch see hear bid"
"""Verbs that may have an object and a base form after them ("helped them win")."""

ADJECTIVE_ING = """
rising falling mounting growing soaring declining increasing decreasing remaining working running existing surviving
emerging developing leading outgoing incoming visiting neighbouring neighboring ruling opposing warring competing
sitting standing ongoing sweeping looming lingering simmering escalating widening shrinking struggling ailing aging
ageing flagging slowing swelling dwindling spiralling spiraling coming striking missing
continuing surrounding ensuing differing
"""
"""Forms in -ing that stand before a noun as adjectives, since their verbs seldom have objects: letter `J`."""

SPELT_MARKS: dict[str, str] = {
    "&quot;": '"',
    "&#34;": '"',
    "&ldquo;": "“",
    "&rdquo;": "”",
    "&#8220;": "“",
    "&#8221;": "”",
    ",,": "„",
    "\x93": "“",
    "\x94": "”",
    "â€œ": "“",
    "â€\x9d": "”",
    "â€": "”",
}
"""Quotation marks that a page spells with other characters or has read in a wrong encoding, and the mark that each stands for."""
