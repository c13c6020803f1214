"""Adjectives that their endings do not show, and that are neither nouns nor verbs as often: letter `A`.

The second table is drawn from the adjectives of the PyPI package lemminflect, without those that the news uses otherwise.
"""

from __future__ import annotations

FREQUENT = """
new first many next such foreign much same good likely early least past big common private senior strong little high
corporate few large late nuclear great small certain similar outstanding young sure bad difficult worth wrong main
online terrorist popular preferred old minimum civil guilty human fourth overall familiar whole poor entire huge false
wealthy particular deep daily immediate multiple bipartisan unlikely sharp dead heavy rich mid broad longtime regular
standard gay easy racist female male aware ongoing weak red secret unclear unchanged happy unfair fresh angry favorite
favourite rare southern modern northern simple vast cold hostile proud extra monthly quarterly quick maximum weekly
widespread western interim upcoming fifth sixth seventh eighth ninth tenth third partisan grand tight severe solid
nice intense soft diverse populist eastern friendly flat excess extreme nearby dark socialist unwanted undecided
unique sick inappropriate healthy deadly lengthy harsh desperate mobile unknown costly afraid suburban sad fierce
nonprofit communist unnamed outright ultimate urban uncertain rapid unpopular cheap solar absolute tiny accurate loud
glad extremist raw genuine stupid crazy unexpected interior wild bold unrelated unspecified centrist risky plain stark
teenage nasty outspoken funny valid robust strict unaware strange inadequate remote sorry stunning everyday evil
embattled midterm elderly volatile sudden nationalist absurd routine bright awkward mere adverse inaccurate profound
devastating grave unhappy incoming worthy untrue unfortunate dire ugly incorrect pure passionate junior lone bizarre lucky timely
golden unpaid sincere forthcoming unsure straightforward random superior fragile intact odd outdoor hungry ashamed ill
hourly fraught premature thorough maritime fascist mad tall hardline weird polite vague purple stern unemployed mild
swift orange ripe uneasy subtle distinct sweet fortunate outdated unlimited unwilling trustworthy rocky cozy rude
bleak grim tricky ample juvenile delicate thick thorny unmanned prone akin acute undue speedy holy polar lively unsafe
unprepared avid sacred key prime top hot slim thin unfit fat complex flush gross free abrupt absent corrupt dull exact
frequent moot rough scant sheer sober sour steep alert bankrupt blank blind brief calm fair foul full gray green grey
joint keen low major manifest minor okay pink quiet short slight smart stiff tough yellow adequate appropriate
approximate bare deliberate disproportionate gentle legitimate loose mature obscure offshore opaque precise single
sole stable tense bloody busy dirty empty ready shy steady blue equal initial rival total wet white black brown clear
correct direct open perfect present secure separate true average concrete double fake fine moderate negative safe
welcome dry smooth close own far-reaching so-called well-known recent current different important independent
significant relevant prominent apparent ancient confident permanent sufficient efficient excellent consistent
dependent intelligent innocent violent silent urgent subsequent evident competent decent imminent transparent
convenient persistent reluctant pregnant dominant vacant distant constant abundant brilliant arrogant elegant hesitant
redundant resistant tolerant vigilant eager clever bitter proper sinister prior real vital final oral further slender
tender net wide armed military civilian contrary unidentified half-hearted more less higher greater larger
smaller closer stronger bigger younger broader older fewer easier harder tougher wider weaker deeper firmer safer
cheaper lesser shorter stricter slower lighter warmer poorer tighter softer clearer narrower richer wealthier newer
elder healthier sharper cleaner simpler louder fuller brighter fairer heavier colder quicker latest largest biggest
highest greatest lowest closest strongest hardest oldest richest earliest longest wealthiest eldest deadliest poorest
toughest easiest fastest nearest smallest youngest newest deepest finest weakest safest worse cheapest clearest
overseas ablaze adrift onshore midair uptown unable drunken sunken wooden woollen earthen rotten swollen molten busiest smartest lower upper inner outer utmost foremost
"""
"""Those that every page has."""

OTHERS = """
abhorrent abject aboveboard abstinent abstruse abuzz achy acquiescent acrid adamant adept adjacent adroit affectionate
affluent afire aflame afoot agape aggrieved aghast agile aglow agog airsick airtight airy ajar akimbo alfresco
alkaline aloof amazing ambient ambivalent amiss angular annular antebellum antiabortion antiaircraft anticlockwise
antipersonnel antitrust antiwar appalling appellate apposite apropos apt arcane ardent arid arrant ashen astonishing
astute austere autoimmune averse awash backstage baggy bald balmy bareback barefoot barren batty bawdy beady bedridden
beefy bellicose belligerent beloved beneficent benevolent benign bereaved berserk binocular bipartite bittersweet
blatant blistering blithe bloodshot bloodthirsty blotchy blurry blustery bogus boney bony bossy bouncy brainy brash
brassy bratty brawny breakneck breathtaking breathy breezy brisk brittle brusque bulky bumpy buoyant buxom bygone
callow candid canny carsick catchy cellular chaste chatty cheery cheesy chewy choosy choppy chubby chunky circular
circumspect clammy clandestine classy clingy cloudy clumsy clunky coarse cocky codependent cogent cognizant coherent
coincident collegiate colorblind comatose comfy commensurate commonplace compassionate complacent complaisant
compliant concave concise concordant concurrent congruent conjoint consequent considerate consular contrite convergent
conversant convex corpulent covert crabby crafty craggy cranky crappy crass craven creaky creamy creepy crispy crooked
crotchety cruel crunchy crusty crystalline curvy cushy cute daft dainty dank dapper daunting de-facto deadpan decadent
decrepit defiant deficient definite deft defunct delinquent deluxe demure dense despondent devoid devout diffident
diligent dingy disconsolate discordant discreet discrete dishonest disobedient disparate dispassionate dissimilar
dissolute dissonant distraught divergent dizzy docile doctrinaire dopey dormant doughty dour dowdy downcast downhill
downright downtrodden drab drafty draughty dreamy droopy drowsy dual ductile dumb dusky earthy eastward easygoing
ebullient edgy eerie effervescent effete effulgent elephantine eleventh elfin eloquent emergent eminent ensuing
enterprising equidistant errant ersatz erstwhile erudite evanescent everlasting excruciating exhilarating exigent
existent exorbitant expectant expedient explicit exquisite extant extinct extracurricular extravagant exuberant facile
faraway fascinating faulty feathery febrile fecund feeble feisty fertile fervent fervid fetid fickle fidgety fiery
filthy finicky finite firsthand fizzy flabby flaccid flagrant flaky flamboyant flashy flatulent fleshy flighty flimsy
flinty flippant florid fluent fluffy fluorescent foetid foggy folksy fond foolhardy footloose forlorn forthright
fragrant frail fraudulent freaky freehand freewheeling frigid frisky frizzy frostbitten frosty frothy frowzy funky
furry fussy futile fuzzy gauche gaudy gaunt gawky genteel germane giddy gimmicky glassy glib glitzy gloomy glum gooey
gory grainy grandiloquent grandiose granular greasy greedy grimy gritty groggy groovy grotesque grouchy groundbreaking
grueling gruelling gruff grumpy gusty gutsy haggard hairy handheld handmade handwritten handy haphazard harrowing
hasty haughty haywire hazy headfirst headlong headstrong heady heartbreaking heartbroken heartening heartfelt
heartwarming hearty heavyset hefty heterodox highbrow hoarse homegrown homemade homesick homeward homy honest horrid
humane humdrum humid icy iffy ignoble ignorant illicit illiterate immaculate immanent immature immense immobile
immoderate immodest immune impatient impending impenitent imperfect impermanent impertinent implicit impolite
importunate impotent imprecise impromptu improper improvident imprudent impudent impure inadvertent inane inanimate
inapt inarticulate incandescent incessant inchoate incipient inclement incoherent incommensurate incompetent
incomplete inconsiderate inconsistent inconstant incontinent inconvenient indecent indefinite indelicate indeterminate
indifferent indignant indirect indiscreet indiscriminate indissoluble indistinct indolent indoor indulgent inefficient
inelegant inept inert inexact inexpert infantile inferior infertile infinite infrequent ingrown inherent inhuman
inhumane inline innate inopportune inordinate insane insecure insensate insentient insignificant insincere insipid
insistent insolent insoluble insolvent insouciant insubordinate insufficient insular integral intemperate
intercollegiate interdependent interesting interfaith intermittent internecine interoffice interstate interstellar
intolerant intransigent intrepid inveterate inviolate irate iridescent ironclad irregular irrelevant irresolute
irreverent itchy jagged jaunty jittery jubilant juicy jumpy kinky klunky knobby labyrinthine lackluster lacklustre
languid lanky lasting latent lazy leaky lengthways lengthwise lenient lewd lifelong linear lithe livid loamy loath
lofty lousy lovesick lukewarm luminescent lunar lurid luxuriant macabre magnificent makeshift maladroit malevolent
malignant marshy maudlin meager meagre meaty mediocre messy middle-aged mighty mini miniature minimalist minuscule
misshapen modest modular moist moldy molecular monochrome moonlit moonstruck morbid moribund morose mouldy muggy
multiplayer multipurpose multivariate mundane munificent murky muscular mushy musty naked nascent natty neat needy
negligent nerdy nifty nimble nippy noisy nonchalant nondairy nondescript nonexempt nonexistent nonfat nonmalignant
nonpartisan nonprescription nonrigid nonsexist nonskid nonstandard nonstick nonstop nonviolent northward nosey nosy
nude obedient oblique obscene observant obsolescent obsolete obstinate obtuse offbeat oily olden omnipotent
omnipresent omniscient oncoming onetime opalescent opportune opposite opulent oracular ornate ornery orthodox otiose
outlying outsize outward overabundant overarching overconfident overdue overeager overfull overhead overlong overripe
overt painstaking pallid paltry panicky paramount paranoid patchy paunchy peculiar pellucid penultimate peppy perky
pertinent perverse pesky pestilent petulant phony picaresque picky picturesque piquant pithy placid plangent pleasant
plucky plush poignant pointy postmodern postpartum postwar potent powdery preachy predominant preeminent preponderant
prescient prevalent prewar pricey pristine privy procrustean proficient profuse prolix pronto protuberant provident
prudent prurient puerile puffy punchy pungent pursuant pushy putrescent putrid quaint queasy quiescent quirky racy
radiant ragged rainy rampant ramshackle rancid raspy rearward recalcitrant recondite rectangular recurrent redolent
refulgent reliant reminiscent renascent repugnant resilient resolute resonant resplendent resurgent reticent reverent
ribald rickety rife rigid rogue roomy rotund rowdy ruddy rugged saccharine sacrosanct salient sane sanguine sassy
saucy scanty scarce scathing scrappy scratchy scrawny scruffy seasick secondhand secular seedy semicircular
semiprivate senile serene servile shabby shadowy shady shaggy shaky shifty shiny showy shrewd shrill sideways silken
silky silvery singular sketchy skimpy skinny skintight sleazy sleek sleepy slick slimy slippery slipshod sloppy smoky
smug smutty snaky snappy sneaky snobby snotty sodden soggy solemn somber sombre somnolent sordid southeastern
southward southwestern sparse spectacular spicy spiky spiny splendid spongy spooky sporty spotty springy squalid
squeaky squishy staggering stagnant staid starchy statutory steadfast stealthy steamy stellar sterile sticky stingy
stodgy stolid stony streetwise stretchy strident stringent stringy stubborn stuffy sturdy suave subservient
substandard subterranean succinct sullen sultry sunburnt sundry sunlit superabundant superb superhuman supine supple
surefire swampy sweaty tacit taciturn tacky tantamount tardy tasty taut tawdry tawny teenaged teeny temperate tepid
terse testy thermonuclear thirsty thoroughgoing threadbare thrifty throaty timid tipsy titular toothy torpid torrid
touchy tranquil transient translucent trashy trenchant trendy triangular tripartite trite triumphant truculent trusty
tubular turbulent turgid typewritten ulterior unafraid unarmed unbeknownst uncanny uncivil unclean uncommon uncouth
underage undercover underlying underwater uneven unfamiliar unfeeling unflagging unhealthy unimportant unintelligent
unisex unjust unkempt unkind unlucky unorthodox unpleasant unready unrepentant unripe unsound unsteady unsubtle untidy
untoward unwelcome unwell unwieldy unwise upbeat upfront uphill upmarket upright uptight urbane valiant vapid vascular
vehement vehicular velvety verbose verdant versatile vibrant vile virile virulent vivid voluble vulgar wacky wary
watertight watery wavy wayward weepy weighty westward whopping wicked willing wily windy wintry wiry wispy witty woozy
worthwhile would-be wraparound wretched wry yucky zany
"""
"""The rest."""
