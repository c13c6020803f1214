"""Words that name events: nouns, and the TimeML classes of verbs and adjectives.

The classes are those of TimeML's annotation guidelines; the nouns are deverbal nouns and names of happenings.
A word stands here only where most of its uses name something that happens.
"""

from __future__ import annotations

from .rows import EventWords

EVENT_NOUNS: tuple[EventWords, ...] = (
    EventWords(
        "violence",
        "OCCURRENCE",
        """abduction airstrike ambush assassination assault atrocity attack barrage battle beating beheading blast
        blockade bloodbath bloodletting bloodshed bombardment bombing brawl carnage chokehold clash clashing
        crackdown crossfire destruction evacuation execution explosion firefight genocide gunfight gunfire
        hijacking hostilities incursion insurgency invasion kidnapping killing lynching maiming manhunt massacre
        mugging murder mutiny offensive onslaught poisoning raid rampage rape reprisal retaliation riot rioting robbery
        rocketing sabotage shelling shoot-out shooting shootout siege skirmish slaughter slaying slaying stabbing
        stampede standoff stand-off strafing strife suicide theft torture uprising vandalism violence warfare
        revolt rebellion persecution looting burglary heist arson airstrikes""",
        "The [event attack] killed two people.",
    ),
    EventWords(
        "war and peace",
        "OCCURRENCE",
        """armistice cease-fire ceasefire conquest confrontation counterattack coup deployment détente disarmament
        escalation fighting hostage-taking liberation mobilization mobilisation occupation partition pullout
        pull-out putsch reconciliation repatriation retreat revolution struggle surrender truce war withdrawal
        conflict crusade invasion intervention annexation troop-withdrawal de-escalation""",
        "Both sides observed the [event ceasefire].",
    ),
    EventWords(
        "accidents and nature",
        "OCCURRENCE",
        """accident aftershock avalanche blackout blaze breakdown capsizing collapse collision crash cyclone
        derailment disaster downpour drought earthquake epidemic eruption famine fire flood flooding hurricane
        landslide leak meltdown mishap mudslide outage outbreak pandemic plague power-cut quake rainfall shipwreck
        snowstorm spill storm tornado tragedy tremor tsunami typhoon wildfire wreck eclipse incident heatwave
        catastrophe calamity crisis sinking fiasco ordeal""",
        "The [event earthquake] struck before dawn.",
    ),
    EventWords(
        "meetings and ceremonies",
        "OCCURRENCE",
        """anniversary audience ball banquet briefing burial celebration ceremony coronation commemoration
        concert confab conference convening conversation debate demonstration dialogue dinner discussion
        encounter event exhibition festival funeral gathering get-together handshake hearing homecoming hunger-strike
        inauguration interview investiture lecture lunch luncheon march meeting memorial-service mourning negotiation
        news-conference parade picket pilgrimage premiere procession protest rally reception rendezvous reunion
        roundtable session showdown sit-in speech summit symposium talks teleconference tour unveiling vigil visit wedding
        workshop marriage divorce honeymoon birthday consultation roundup questioning huddle
        interrogation rehearing walkout bargaining""",
        "The [event summit] ended without a text.",
    ),
    EventWords(
        "games",
        "OCCURRENCE",
        """championship comeback contest final game match playoff race showdown tournament win victory defeat triumph
        semifinal semi-final quarterfinal quarter-final kickoff kick-off draw rout upset tie-breaker
        olympics knockout landslide shutout""",
        "They won the [event match].",
    ),
    EventWords(
        "politics",
        "OCCURRENCE",
        """abdication ballot by-election campaign candidacy cabinet-reshuffle crowning election enlargement
        accession impeachment landslide nomination plebiscite poll primary ratification referendum
        reelection re-election reform reshuffle resignation runoff run-off secession succession unification
        vote voting candidacy independence-vote swearing-in takeover overthrow ouster defection
        no-confidence-vote reunification privatization privatisation nationalization nationalisation
        modernization modernisation expulsion""",
        "The [event election] was close.",
    ),
    EventWords(
        "law",
        "OCCURRENCE",
        """acquittal arraignment arrest conviction court-martial detention deportation dismissal
        execution expulsion extradition imprisonment indictment inquest injunction inquiry interdiction
        interrogation investigation jailing lawsuit litigation manslaughter misconduct plea probe prosecution punishment
        questioning retrial ruling search seizure sentencing surveillance trial verdict violation inspection autopsy
        raid clemency pardon abuse fraud embezzlement bribery breach infringement wrongdoing espionage spying smuggling
        crackdown probation incarceration release homicide slander misuse""",
        "The [event trial] opened in May.",
    ),
    EventWords(
        "trade",
        "OCCURRENCE",
        """acquisition auction bailout bankruptcy bidding boycott buyback buy-back buyout buy-out cutback divestiture
        downsizing downturn embargo expansion export flotation foreclosure hiring issuance layoff lay-off lending
        liquidation lockout merger offering overhaul payment payout phase-out purchase recall recapitalization
        redemption refinancing reorganization repayment repurchase restructuring sale sell-off selloff shipment shutdown
        spin-off spinoff strike swap takeover transaction transfer windup write-down write-off writedown writeoff
        layoffs privatization disposal divestment delisting listing
        counterbid price-cutting tender remodeling refurbishment refurbishing reinvestment slowdown stoppage
        outsourcing dumping discounting profit-taking deregulation consolidation amortization""",
        "The [event merger] was approved.",
    ),
    EventWords(
        "up and down",
        "OCCURRENCE",
        """acceleration boom bounce climb contraction convergence crash decline decrease deterioration devaluation
        downgrade downturn drop easing erosion fall fluctuation gain growth hike improvement increase
        jump leap loss plunge rally rebound recession recovery reduction resurgence reversal rise setback
        shift shortfall slide slowdown slump spike spread surge swing tumble turnaround turn-around
        upgrade upheaval upturn weakening strengthening widening narrowing appreciation depreciation
        expansion shrinkage stagnation buildup build-up run-up softening drain outflow inflow influx exodus flow""",
        "The [event increase] surprised traders.",
    ),
    EventWords(
        "life and movement",
        "OCCURRENCE",
        """adoption arrival birth conception crossing death demise departure drowning
        entry escape evacuation exit expedition flight homecoming
        influx injury journey landing launch liftoff migration move outbreak passage pregnancy
        pursuit relocation rescue resettlement return separation surgery takeoff take-off transition
        transplant transplantation transport travel trek trip voyage vaccination
        spacewalk docking touchdown mission stint stay ascent descent
        disappearance rehearsal fatality infection overdose""",
        "The [event departure] was delayed.",
    ),
    EventWords(
        "acts",
        "OCCURRENCE",
        """action abandonment abolition activity adjustment advance apology applause appointment approval
        ban betrayal bid broadcast cancellation capture change clean-up cleanup
        collaboration compromise compliance concession conduct condemnation confession confirmation construction
        contribution cooperation coverage creation crossing cut cutoff decision declaration delay deletion
        delivery demolition departure depletion deployment development disbursement
        discharge disclosure discovery dispatch display disruption dissolution distribution
        elimination emergence endorsement engagement escalation establishment evaluation excavation
        exclusion expenditure exploitation exploration exposure extension filing firing
        formation handling handover hoax implementation imposition inclusion infiltration initiative
        installation integration interference interruption intrusion introduction invitation involvement
        isolation maneuver manoeuvre maneuvering mediation miscarriage mistake modification
        monitoring nomination omission pardon participation performance placement ploy
        preparation promotion publication reaction rebuilding receipt reconstruction
        recruitment rejection removal renewal repair replacement resistance
        response restoration resumption reshuffle retirement review revision
        scrutiny selection settlement showing shutdown signing split stunt submission suppression suspension
        switch termination testing testimony transfer treason treachery turmoil usage use
        adoption amendment burning cheating cleaning clearance coming
        crossing dissent drawdown drilling execution flogging hunger
        hosting hunt jailing looting lobbying maintenance passing planning
        posting reporting sabotage screening seizing
        smoking spending teaching tenure training
        undertaking unrest upgrade verification wooing hunt tumult turnover
        arrangement exercise fight dispute feud quarrel row controversy debate competition
        demise outcry outrage backlash reprimand rebuke crackdown
        coup-attempt celebration contact damage experiment firing inquiry
        manipulation misconduct mismanagement negligence""",
        "The [event signing] took an hour.",
    ),
    EventWords(
        "saying",
        "REPORTING",
        """announcement accusation allegation assertion testimony remark disclosure""",
        "The [event announcement] came late.",
    ),
    EventWords(
        "doing to an end",
        "I_ACTION",
        """appeal attempt bid effort pledge request threat warning proposal suggestion
        urging accusation objection recommendation promise vow offer""",
        "The [event attempt] failed.",
    ),
    EventWords(
        "course",
        "ASPECTUAL",
        """beginning cessation commencement completion conclusion continuation ending finish onset
        outset reopening resumption closure opening closing launching""",
        "Since the [event beginning] of the trial he has been silent.",
    ),
    EventWords(
        "thought",
        "I_STATE",
        """belief hope intention desire suspicion speculation""",
        "The [event hope] is that talks resume.",
    ),
)
"""Nouns that name an event wherever they head a noun group."""

DATED_NOUNS: tuple[EventWords, ...] = (
    EventWords(
        "dated documents and deals",
        "OCCURRENCE",
        """accord act agreement bill boost charge claim comment complaint contract convention cost crime deal
        decree demand directive edition episode fine forecast grant guilty-plea law letter
        memo memorandum order pact package plan policy program programme protocol rate-cut report
        resolution rule sanction sentence show shot statement suit survey test treaty work
        address article auction award call close deadline drive earnings edition
        effect end expiration expiry failure force impact issue join message
        operation import application restriction party custody treatment emergency
        outcome peace performance poll presidency problem project push process question
        quota result run season service start step stop success support trading
        income term trend trouble victory warning address opening study""",
        "The September 2014 [event agreements] were never carried out.",
    ),
)
"""Nouns that name an event where a time stands in their noun group, or they are the subject of happening."""

EVENT_VERBS: tuple[EventWords, ...] = (
    EventWords(
        "saying",
        "REPORTING",
        """accord acknowledge add admit affirm allege announce assert boast caution chant chide cite claim clarify comment
        concede confess confide confirm contend declare deny describe disclose divulge echo elaborate
        emphasize emphasise exclaim explain indicate inform insist joke lament maintain mention mutter narrate
        note notify observe opine post proclaim purport quip quote read recall recount refer reiterate remark
        reply report respond retort reveal say scream shout sniff specify speculate state stress talk tell
        testify tweet underline underscore utter voice whisper write yell announce reaffirm recite paraphrase
        gripe grumble sneer muse counter interject intone profess rule""",
        "He [event said] so.",
    ),
    EventWords(
        "thinking and wanting",
        "I_STATE",
        """able abhor admire anticipate assume aspire believe care consider crave deem depend desire despise detest disagree
        disapprove doubt dread enjoy envisage envision envy expect fear feel foresee forget guess hate hope
        imagine intend like loathe long love mean mind mistrust need oppose pity plan prefer presume project realize
        realise recognize recognise regard regret rely remember require resent respect seem suppose suspect
        think tend trust understand view want wish wonder worry yearn hesitate perceive
        affect assure""",
        "They [event want] peace.",
    ),
    EventWords(
        "acting to an end",
        "I_ACTION",
        """accuse advise agree aim allow appeal approve ask assist attempt attribute authorize authorise avert avoid bar
        beg blame block cause challenge claim coax command commission compel
        complain condemn convince criticize criticise
        decline delay demand determine develop direct discourage dissuade enable encourage endeavor endeavour ensure
        entice estimate examine forbid force hail help hinder implore induce influence
        inspire instruct invite investigate lead let lobby manage motivate negotiate oblige
        offer opt order permit persuade petition plead pledge postpone pray predict pressure prevent
        prohibit promise prompt propose question recommend refrain refuse request resist resolve review scramble seek
        serve strive struggle study suggest swear tempt threaten trigger try undertake urge vow warn
        conclude prepare press promote support arrange probe attempt bid scheme conspire plot""",
        "They [event tried] to leave.",
    ),
    EventWords(
        "course",
        "ASPECTUAL",
        """abandon abort begin cancel cease commence complete conclude continue culminate discontinue end expire
        finish halt initiate interrupt keep launch originate persist proceed quit reinstate renew reopen
        restart resume start stop suspend terminate trigger""",
        "Talks [event began] late.",
    ),
    EventWords(
        "sensing",
        "PERCEPTION",
        """behold discern glimpse hear listen look observe overhear see sense smell spot watch witness sniff glance peer""",
        "She [event saw] smoke.",
    ),
    EventWords(
        "being",
        "STATE",
        """abound adhere amount be become-due belong comprise concern consist constitute contain cost derive deserve
        differ entail equal exist exceed face feature fit have hold include inhabit know lack last lie live loom matter mean
        number occupy owe own possess range remain represent resemble reside rest sit span
        stand stay suffice suit total weigh symbolize pertain equate""",
        "It [event belongs] to him.",
    ),
)
"""Verbs of a TimeML class of their own; every other verb is an OCCURRENCE."""

EVENT_ADJECTIVES: tuple[EventWords, ...] = (
    EventWords(
        "minds",
        "I_STATE",
        """able afraid anxious aware bound certain committed concerned confident content convinced curious determined
        disappointed dismayed eager fearful glad happy hopeful keen optimistic pessimistic pleased prepared
        proud ready receptive reluctant sceptical set shocked skeptical sorry sure surprised unable unaware unhappy
        unwilling upset willing worried""",
        "They are [event willing] to talk.",
    ),
    EventWords(
        "conditions",
        "STATE",
        """absent alert alive available capable closed dead dependent due eligible free
        guilty ill independent injured innocent liable missing open operational present responsible safe sick
        stable subject trapped valid vulnerable wounded""",
        "Two are [event dead].",
    ),
)
"""Adjectives that are events where a clause says them of its subject."""

AFTERMATH_VERBS = frozenset(
    """accuse acquit arraign arrest blame charge condemn convict detain identify implicate indict interview investigate
    involve jail mourn question sentence sue suspect try""".split()
)
"""What is done about an event that came before: "charged in the shooting"."""

RESPONDING_VERBS = frozenset(
    """apologise apologize commemorate condemn examine honor honour hunt inspect mark praise pull recover remember
    repair rescue retrieve salvage search thank visit""".split()
)
"""What is done about what happened before: "pulled nine bodies from a ferry that sank", "thanked those who helped"."""

ENDING_VERBS = frozenset("die retire resign mourn".split())
"""Verbs of whose subject it is told what he once did: "Weiss, who built the dam, died on Friday"."""

HARMING_VERBS = frozenset(
    """claim cripple damage destroy devastate displace flatten force gut hurt injure kill leave level maim prompt raze ruin
    rock rupture set shake spark topple traumatise traumatize trigger wound wreck""".split()
)
"""What an event does, and seldom the place it is at: "the bombing of a clinic in Bonn that killed a guard"."""

OCCURRING_VERBS = frozenset("begin break end erupt happen hit occur open start strike take".split())
"""Verbs by which their subject comes about: "the quake that struck", "the talks began", "the vote took place"."""

STAGING_VERBS = frozenset(
    "carry cast commit conduct convene finish hold host launch make mount open organise organize perform stage undergo".split()
)
"""Verbs by which their object comes about: "held a vote"."""

SETTING_VERBS = frozenset("arrange book expect fix organise organize plan propose schedule set slate time".split())
"""Verbs that say when a thing is to be: the day is that of the thing."""

NAMING_VERBS = frozenset("name call dub nickname entitle title codename".split())
"""Verbs whose participles say what a thing is called, and not when."""

FINDING_VERBS = frozenset("discover find leave see spot".split())
"""Verbs that share the day of the participle behind them: "was found abandoned in March"."""

MAKING_VERBS = frozenset(
    "agree announce cast clinch close conclude file get issue make place reach receive seal secure sign strike win".split()
)
"""Verbs by which their object comes about: "has signed a deal"."""

UNREAL = frozenset({"hypothetical", "counterfactual"})
"""The statuses of what may never happen."""

TRADE_VERBS = frozenset(
    """control distribute edit export import incorporate insure manage manufacture market operate oversee own predate
    process produce provide publish sell specialise specialize supply wear""".split()
)
"""Verbs that tell in the present what one does for a living, or always: "makes and sells trucks"."""

HAPPENING_VERBS = (OCCURRING_VERBS - {"hit"} | STAGING_VERBS) | frozenset(
    """anticipate attend award boycott call come complete conclude delay deliver disrupt expect face fight
    file follow give impose issue join lead lodge lose place plan play postpone reach resume schedule seal
    secure see set sign slate stop submit suffer watch win witness""".split()
)
"""Verbs whose subject or object is what happens: "held a meeting", "the attack took place"; what was hit did not happen."""

PREPOSITIONAL = frozenset(
    """accord associate base compare concern consider depend follow include involve owe pend provide regard relate""".split()
)
"""Verbs whose bare participles are prepositions or fixed epithets: "compared with", "including", "based in"."""

EVENT_FAMILIES: tuple[str, ...] = (
    "blast explosion bombing explode bomb detonate detonation attack",
    "attack assault onslaught raid ambush strike offensive airstrike shelling bombardment shell",
    "shooting shoot shoot-out shootout gunfire rampage",
    "murder killing kill slaying slay assassination assassinate massacre slaughter homicide death die demise",
    "abduction abduct kidnapping kidnap capture seizure seize hijacking hijack",
    "arrest detention detain custody",
    "crash accident collision collide derailment derail wreck disaster",
    "earthquake quake tremor disaster temblor",
    "storm hurricane typhoon cyclone tornado",
    "fire blaze wildfire",
    "election elect vote poll ballot referendum",
    "meeting meet talk talks summit conference session discussion negotiation negotiate discuss dialogue",
    "decision decide ruling rule verdict judgment",
    "announcement announce disclosure disclose",
    "agreement agree accord deal pact treaty settlement",
    "merger merge takeover acquisition acquire buyout buy-out purchase deal",
    "resignation resign departure depart",
    "invasion invade occupation occupy",
    "signing sign",
    "launch liftoff blastoff",
    "arrival arrive",
    "withdrawal withdraw pullout pull-out retreat",
    "visit trip tour",
    "protest demonstration march rally demonstrate",
    "trial hearing",
    "wedding marriage marry",
    "birth bear",
    "appointment appoint nomination nominate",
    "release",
    "rescue",
    "discovery discover",
    "expulsion expel",
    "conviction convict",
    "sentence sentencing",
    "defeat victory win loss triumph",
    "increase rise gain growth grow",
    "decrease decline fall drop loss",
    "collapse",
    "coup overthrow ouster oust",
    "war conflict fighting",
    "ceasefire cease-fire truce armistice",
    "robbery rob heist theft steal burglary",
    "inauguration inaugurate",
    "retirement retire",
    "ban",
    "speech address",
    "interview",
    "approval approve ratification ratify",
    "suspension suspend",
    "riot unrest violence clash",
    "strike walkout stoppage",
)
"""Words that may name one and the same happening: a verb and its nouns, and their nearest synonyms."""
