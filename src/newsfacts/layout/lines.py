"""Lines that say themselves what they are: one rule a form. A rule is matched at the start of a line, case aside."""

from __future__ import annotations

import re

from ..rules import Rule

_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov(?:em)?|dec)[a-z]{0,6}"
_WEEKDAY = r"(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)(?:[a-z]{0,6}day)?"
_STAMP = r"(?:first\ |last\ |latest\ |originally\ |article\ )?(?:published|publi(?:shing|cation)(?=\ date|\ time)|updated|update(?=\ ?:)|posted|modified|created|aired)(?:\ (?:on|at|time|date))?"
_FULL_DATE = rf"(?:{_MONTH}-\d{{1,2}}-\d{{4}}|{_MONTH}\.?\ \d{{1,2}}(?:st|nd|rd|th)?,?\ \d{{4}}|\d{{1,2}}(?:st|nd|rd|th)?[\ -]{_MONTH}\.?,?[\ -]\d{{4}}|\d{{1,2}}[./]\d{{1,2}}[./](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)"


def _lines(*texts: str) -> dict[str, str]:
    return {text: text for text in texts}


BYLINES = (
    Rule(
        "byline",
        r"""by(?:line)?[ :]\s{0,3}(?:the\ )?(?-i:[A-ZÀ-Þ])[^\n.!?]{2,90}\.?$
            |by\ (?:our|an?|the)\ (?:[\w-]{2,20}\ ){0,3}(?:staff|reporters?|correspondents?|writers?|editor|team|desk)\b[^\n.]{0,30}$
            |(?-i:By[A-ZÀ-Þ][a-zà-þ'’-]{1,20}\ [A-ZÀ-Þ])[^\n.!?]{1,60}$
            |(?:story|words|written|compiled|reported)\ by[ :][^\n.!?]{2,90}\.?$
            |(?:writer|author|reporter)\ ?:\ ?[^\n.!?]{2,60}$|text\ by\b[^\n.!?]{0,60}$
            |from\ (?-i:[A-ZÀ-Þ][\w.'’\-]{1,25}(?:\ [A-ZÀ-Þ][\w.'’\-]{1,25}){1,3}(?:,|\ in|,\ in)\ [A-Z][\w.]{2,20}(?:\ [A-Z]\w{2,20})?)$
            |(?:(?:the\ )?(?:associated|canadian)\ press|press\ (?:trust\ of\ india|association)|agence\ france-presse|bloomberg\ news|kyodo\ news|yonhap)(?:[\s|,•·–—-]{1,4}(?=.{2,40}\d).{2,50})?$""",
        examples=_lines("By Ann Smith", "BYLINE: Ann Smith.", "By the Example Staff", "By our political staff", "ByAnn SmithReporter", "Words by Ann Smith and Jo Field", "From Ann Smith, Lowtown", "Writer: Ann Smith", "The Associated Press", "THE ASSOCIATED PRESS May 3, 2013"),
        misses=("ByteDance Sells Its Mill", "The Associated Press said so", "By midnight the water had risen. It fell.", "By far the worst flood", "From failed hopes, bold ideas"),
        source="newspapers",
        flags=re.IGNORECASE,
    ),
    Rule(
        "byline_with_office",
        r"""(?-i:[A-Z])[\w'’.\-]{1,30}(?:\ (?-i:[A-Z])[\w'’.\-]{0,30}){1,3}\ ?[|,]\ (?:(?:the\ )?(?:\w{1,25}\ ){0,4})?
            (?:correspondent|reporter|editor|staff|writer)\b(?!['’]).{0,30}$""",
        examples=_lines("Ann Smith, Example Daily staff writer", "Jo Field, environment correspondent"),
        misses=("Flood Manager Laughs, Evades Reporter's Question", "Ann Smith, a painter"),
        source="newspapers",
        flags=re.IGNORECASE,
    ),
    Rule(
        "page_stamp",
        rf"""(?:(?-i:[A-Z])[\w.\ ]{{2,30}}(?:[|•·]\ ?|\ (?=(?-i:[A-Z][a-z]))))?{_STAMP}(?:\b[ :](?=.{{0,40}}\d)|(?=\d)).{{3,90}}$|{_STAMP}\ ?:?$|update\ ?:\ ?\d.{{3,60}}$|(?:today|yesterday),?\ (?:at\ )?\d{{1,2}}[:.]\d\d.{{0,12}}$
            |(?:{_STAMP}:?\ ?)?(?:\d{{1,2}}|an?)\ ?(?:sec(?:ond)?s?|min(?:ute)?s?|hours?|hrs?|days?|weeks?|[smhdw])\ ago\b.{{0,30}}$
            |(?:source|editor)\ ?:.{{0,60}}\d{{4}}-\d\d-\d\d\b.{{0,60}}$""",
        examples=_lines("Example Daily | Updated: 2017-09-15 21:45", "Published November 30, 2009", "POSTED: 1052 GMT, April 10, 2007", "Publishing date: Mar 03, 2021 • 3 minute read", "Our Correspondent Published August 19, 2019", "Published", "3 hours ago", "Updated 12m ago", "Today, 10:41", "Published3 May 2019", "Source: Example | 2017-09-15 21:45:10 | Editor: ann"),
        misses=("Published works of 1987 were lost when the river rose, and with them the letters of the whole town, which she kept.", "Updated maps", "Publishing in 2021: a year of loss", "Two days ago it rained", "The letter published on May 3"),
        source="Chinese, American and British sites",
        flags=re.IGNORECASE,
    ),
    Rule(
        "dated",
        rf"""(?=.{{0,75}}(?:19|20)\d\d)(?:(?-i:[A-Z])[^\n.!?]{{1,40}}?(?:[|•·:–—]\ {{0,2}}|,\ |\ [-/]\ |\ (?=\d{{1,2}}:\d\d\ ))|(?-i:[A-Z]{{3,14}})\ |\w{{2,30}}\.(?:com|net|org|in)\ [|•·–-]\ |(?-i:[A-Z])[\w\ ]{{2,30}}\([\w\ ]{{2,20}}\)\ {{1,6}})?(?:\d{{1,2}}:\d\d,?\ )?(?:on\ )?(?:{_WEEKDAY},?\ )?{_FULL_DATE}
            (?:$|[\s,|•·–—/\-]{{1,4}}(?:at\ )?\d{{1,2}}[:.]\d\d\b.{{0,70}}$|T\d\d:\d\d.{{0,14}}$|\ ?(?:[|•·]|\ in)\ ?(?-i:[A-Z])[\w&'’,\ ]{{2,40}}$|\ (?-i:[A-Z])[\w&]{{1,20}}(?:\ (?-i:[A-Z])[\w&]{{1,20}}){{0,2}}$|[\s,|•·–—\-]{{0,4}}(?:updated?|last|source|by)(?:\b|(?=\d)).{{0,60}}$)""",
        examples=_lines("Jo Field | 03.05.2022 - Update : 04.05.2022", "RIVER NEWS - May 3, 2020 - 19:25 | All, Lowtown", "All News 14:02 June 04, 2019", "12 April 2024 River Aid", "2015-07-09 16:45:33 GMT2015-07-10 00:45:33(River Time)", "Date: Jan-12-2018", "Issued on: 27/12/2022 - 14:05", "May 3rd, 2020 | Local News", "Example Daily, May 3, 2020 Tuesday", "Date: 3.5.2020 / 14:05", "NEWS 3 MAY 2020", "09:15, 3 MAY 2020Updated10:33, 3 MAY 2020", "May 3, 2020By Ann Smith", "RIVERNEWS.COM | May 3, 2020, 09:15 IST", "Lowtown (AFP)    03/05/2020 - 09:15", "May 3, 2020 in News, Rivers", "2020-05-03T09:15:00Z"),
        misses=("Timeline: May 3, 2013, the day it rained", "12 April 2024 was wet", "Diary: 3 May"),
        source="Japanese, Turkish, Korean and French sites",
        flags=re.IGNORECASE,
    ),
    Rule(
        "page_date",
        rf"""(?=[^\n]{{0,120}}$)(?=.{{0,90}}\d)(?=.{{0,90}}(?:{_MONTH}|\d[./-]\d\d?[./-]\d)) (?:(?:on|at|{_STAMP}|{_MONTH}|{_WEEKDAY}|[ap]\.?\ ?m\.?|\d{{1,2}}(?:st|nd|rd|th)|uk|gmt|utc|b?ist|hkt|hrs|bst|cest|jst
            |[ecmp][sd]?t|aest|\d{{1,4}}\s?[ap]m|min(?:ute)?s?(?:\ read)?|(?:hours?|minutes?)\ ago)\b|[\d.:,/|•·\-–—()+\s]++){{1,40}}+(?:$|(?<=[|•·]\ )[^|]{{2,60}}$|(?<=,\ )The\ (?-i:[A-Z])[\w\ ]{{2,30}}$)""",
        examples=_lines("Wednesday May 03 2013, 12.01am GMT, The Times", "May 3, 2013 7 min", "January 11, 2006", "Friday, November 11, 2011", "MAY 3, 2013 AT 1:10 PM ET", "on April 30, 2008 at 4:31 AM, updated April 30, 2008", "11/28/05", "3 May 2013 · 4 min read", "May 3, 2013 7:00 ET | Source: Example Daily", "MAY 3, 2013 / 6:42 AM / UPDATED 2 HOURS AGO"),
        misses=("May 3 talks fail", "2013", "10 to 12 die", "14.32 GMT"),
        source="page heads",
        flags=re.IGNORECASE,
    ),
)
OFFICE = Rule(
    "office",
    r"""(?:(?-i:[A-ZÀ-Þ])[\w&.'’\-]{0,25},?\ ){0,4}(?:correspondent|reporter|editor|columnist|writer)(?:-at-large)?
        (?:,?\ (?:in\ |at\ |for\ )?(?-i:[A-ZÀ-Þ])[\w.'’\ \-]{1,40})?$|(?:[\w]{2,20}\ ){1,3}(?:(?:reporting|news)\ service|(?:news|web)\ desk)$|(?:staff|wire)\ (?:and\ (?:staff|wire)\ )?(?:reports?|services?)$|bbc\ (?:news|sport)(?:,?\ .{2,30})?$""",
    examples=_lines("Associated Press Writer", "Environment correspondent", "Political Editor, Example Daily", "Senior reporter in Lowtown", "Staff report"),
    misses=("Editor jailed over flood maps", "She was a reporter"),
    source="British and Irish papers; a line below the title",
    flags=re.IGNORECASE,
)

CAPTIONS = (
    Rule(
        "caption",
        r"""file\ ?(?:photo|image|picture)?\ ?[-–—:]|close\ (?-i:(?=[A-Z]))|(?:photo|image|picture|caption|pictured)\ ?:\ ?\w
            |(?:in\ )?this\ .{0,60}\b(?:photo|image|picture|frame\ grab|photograph|illustration)\b(?=[ ,](?:made|taken|provided|released|shows?|from|by|posted|numerous|[a-z]{1,20},))
            |an?\ (?:file\ )?(?:photo|photograph|picture|image|frame\ grab|satellite\ image)\ (?:of|shows|taken|released|provided|from)\b
            |(?:image|media)\ (?:copyright|caption|source)\b|\d{1,2}of\d{1,2}(?-i:[A-Z])""",
        examples=_lines("Image copyright Example Image caption The bridge at Lowtown", "FILE - In this Feb. 3 file photo, a man wades.", "This Feb. 3 photo made available by the town shows a bridge.", "Photo: Jo Field", "1of3A man wades through the street."),
        misses=("This is a preview of a show", "A picture is worth a thousand words", "Close the gates"),
        source="AP, USA Today, BBC",
        flags=re.IGNORECASE,
    ),
    Rule(
        "credit_first",
        r"""(?-i:(?:Getty|Getty\ Images|AFP|EPA|REUTERS|Reuters|PA|REX|Rex|AP|Splash|Instagram|Twitter)(?:/[A-Z][\w. ]{1,25})?\ [A-Z][a-z])""",
        examples=_lines("Getty Images A man wades through the street", "EPA The bridge at Lowtown"),
        misses=("AP reported the flood", "Reuters", "PAs wade"),
        source="British tabloids",
        flags=re.IGNORECASE,
    ),
)
CREDITED = Rule(
    "credited",
    r"""[(\[](?:photo|image|picture|credit|ap\ photo|file\ photo|reuters/|xinhua/|getty|afp)[^()\[\]]{0,80}[)\]]\W{0,3}$
        |\b(?:reuters|afp|epa|ap\ photo|getty\ images|tass|shutterstock|pa\ wire|xinhua|agence\ france-?\ ?presse|file\ photo|handout|nurphoto)
            (?:\ ?/\ ?[\w. ]{2,40}){0,3}\W{0,3}$
        |\bcredit\ ?(?:\.{3}|:)\ ?(?-i:[A-Z])[^!?]{2,60}$|\bphoto\ ?/\ ?(?-i:[A-Z])[\w .]{2,40}$
        |\((?-i:[A-Z][\w.'’\-]{1,20}\ [A-Z][\w.'’\-]{1,20}(?:/|\ for\ the\ )[A-Z])[^()]{1,40}\)\W{0,3}$
        |/\ ?(?:ap|upi|pa)\W{0,3}$""",
    examples={"A man wades. (Photo: Jo Field, Example Daily)": "(Photo: Jo Field, Example Daily)", "Mediator Anna Weiss Jo Field/TASS": "TASS", "A bridge. Jo Field/AP": "/AP", "A bridge. [Photo/Example]": "[Photo/Example]", "A bridge. Credit: Jo Field": "Credit: Jo Field", "A man wades. Photo / Supplied": "Photo / Supplied", "A man wades. (Jo Field/LBC)": "(Jo Field/LBC)"},
    misses=("He told the AP", "They met (photographs followed) in town"),
    source="all that print pictures",
    flags=re.IGNORECASE,
)
PICTURED = Rule(
    "pictured",
    r"""(?<![.!?]\ )[(\[](?:(?:(?:file|express|ap|pa)\ )?(?:photo|image|picture|pic)s?\b[^()\[\]]{3,80}|[^()\[\]]{2,60}/getty\ images|(?-i:(?:ABC|AAP|AFP|AP|Facebook|Instagram|Reuters|Supplied|Twitter)[\w\ ]{0,20}:\ [A-Z])[^()\[\]]{2,40})[)\]]$""",
    examples={"The old mill (Image: Jo Field)": "(Image: Jo Field)", "The old mill (Jo Field/Getty Images)": "(Jo Field/Getty Images)", "It is safe.(ABC Lowtown: Jo Field)": "(ABC Lowtown: Jo Field)"},
    misses=("The mill (see photo) burned. (He left)", "It burned (photos were lost).", "It burned. (Photo: Jo Field)"),
    source="British, Indian and American sites; within the story",
    flags=re.IGNORECASE,
)
CREDIT = Rule(
    "credit",
    r"""©|\(c\)\ |\(?photograph(?:s|er)?\ ?:|photo(?:s|graph)?\ by\b|\(?(?:photo|image|picture)?\ ?credits?\ ?:|(?:photo|image|picture)\ credit|featured\ image\b|courtesy\ of\b|(?:getty\ images|ap\ photo)\b(?=[/\W]|$)|(?-i:[A-Z][\w.&]{1,20}(?:\ [A-Z][\w.]{1,20})?/[A-Z][\w.\-]{1,20}\ [A-Z][\w.\-]{1,25}$)""",
    examples=_lines("© Jo Field/TASS", "Photo by Jo Field", "Getty Images", "Rivergraph/Jo Field"),
    misses=("Photographs were lost in the flood", "Credit is scarce"),
    source="all that print pictures",
    flags=re.IGNORECASE,
)

FURNITURE = (
    Rule(
        "prompt",
        r"""advertisement\b|newsletter\ sign\ up|sign\ up\ (?:for|to)\b.{0,200}(?:newsletter|inbox|e-?mail)|read\ or\ share\ this
            |(?:we|(?:this|our)\ (?:web)?sites?)(?:\ and\ our\ partners)?\ uses?\ cookies\b|(?:accept|reject|manage)\ (?:all\ )?cookies\b|cookie\ (?:policy|settings|notice|preferences)$
            |cookies\ help\ us\b|(?:we\ apologi[sz]e,\ but\ this\ video|try\ refreshing\ your\ browser|this\ advertisement\ has\ not|your\ (?:e-?mail\ address\ will\ not\ be|browser\ does\ not))\b
            |\[[^\[\]]{9,200}\]$|\((?:attn|adds|updates|corrects|recasts|refiles)\b[^()]{4,200}\)$|close\ dialog\b|help\ keep\ family\b|currently\ reading$|subscribe\ to\ .{2,40}\ to\ get\ access\b|tell\ us\ what\ you\ think\b|your\ feedback\ is\b""",
        examples=_lines("We use cookies to give you the best experience. Accept them or leave.", "[The mill that the river took]", "(ATTN: UPDATES with the mayor's remarks)", "Your email address will not be published. Required fields are marked *", "Advertisement Continue reading the main story", "Read or Share this story: https://example.org/2Cc6"),
        misses=("Advertisements were torn from the walls", "Sign up sheets were lost", "[T]he river rose", "(Adds up to nothing) he said"),
        source="American sites; of any length",
        flags=re.IGNORECASE,
    ),
    Rule(
        "link",
        r"""["“]?(?:(?:read\ )?more|related(?:\ (?:story|stories|article|news))?|see\ also|also\ read|read\ also|read\ next|watch|read|recommended|more\ from\ .{0,30}|in\ pictures)\ ?[:|]|(?:follow|like)\ .{1,60}\bon\ (?:twitter|facebook|instagram|x|whatsapp|telegram|youtube|tiktok|linkedin)\b""",
        examples=_lines("More: What the floods did to the bridges", "RELATED: Rain and fear", "READ | Rain and fear", "Follow Example Daily on Facebook, X and Instagram. Send us what you saw."),
        misses=("More rain: that is what they fear", "Read the letter: it is short"),
        source="all sites; of less than thirty words",
        flags=re.IGNORECASE,
    ),
    Rule(
        "navigation",
        r"""(?:read\ more|see\ also|also\ read|also\ see|click\ here|sign\ up|subscribe|newsletter|follow\ us|like\ us|slideshow|photo\ gallery|\(?story\ continue[sd]
            |article\ continues|continue\ reading|play\ video|media\ playback|enter\ your\ email|cnn\ map|live\ tv|copy\ link|listen\ to\ this)\b
            |read\ (?:or\ share|also|next|full|the\ full|later|comments)\b|related\ (?:articles?|stories|content|topics|video|coverage|news|links)|newspaper\ section\ ?:|(?-i:SECTION|LENGTH|BODY|TEXT|LANGUAGE|GRAPHIC|LOAD-DATE|PUBLICATION-TYPE)\ ?:|(?-i:ABSTRACT|FULL\ TEXT)\ ?[:.]$|join\ .{1,40}\b(?:channel|whatsapp|telegram)\b|heard\ on\b|headshot\ of\b|\d{1,2}-minute\ listen$|(?:watch|video|tags?|topics?|filed\ under)\ ?:
            |share\ (?:this|on|via|with|page$|or\ comment\b)|scroll\ (?:down|below)\b|skip\ (?:to|in|past|advertisement)\b|loading\b\W{0,9}$
            |(?:download|transcript|facebook|twitter|flipboard|linkedin|whatsapp|e-?mail)$|sponsor(?:ed)?\ (?:message|content)$|recommended\b.{0,20}$|most\ (?:read|popular|viewed)\b.{0,30}$|trending\b.{0,20}$|comments?\b.{0,12}$
            |for\ immediate\ release$|print\ ?(?:this)?$|e-?mail\ ?(?:this)?$|(?:all|latest|breaking|top)\ (?:news|stories|headlines)$|(?-i:RELATED\ [A-Z])|home\ ?[>»/|]|download\ (?:our|the)\ .{0,20}\bapp\b|photos?$|images?$|video$
            |get\ (?:the|our)\ .{0,50}(?:newsletter|inbox|e-?mail)|this\ (?:video|article)\ (?:is|was)\ (?:not|originally)|(?:article|related)\ content$|leave\ a\ (?:comment|reply)\b|about\ sharing$|give\ this\ article$|(?:sign|log)\ in\ to\ comment|show\ key\ events\b|(?:support|subscribe\ to)\ (?:our|local|independent|quality)\ (?:journalism|newsletter)\b|click\ to\ (?:share|e-?mail|print)\b|like\ (?:this\ ?:|loading)|post\ published\ in\b|[|•·/+-]$|report\ this\ comment\b|send\ (?:us\ )?your\ (?:stories|photos|letters)\b|[>»]\ (?=\w)|related\ posts?$|post\ views\ ?:|thank\ you\ for\ (?:subscribing|signing)|don['’]t\ miss\b
            |editor['’]?s?['’]?\ picks?|you\ are\ here\b|view\ (?:gallery|comments)\b|\+?\d{1,6}(?:\.\d)?k?\ ?(?:shares?|comments?|views?|min(?:ute)?s?\ read)?(?:\ (?:shares?|facebook|twitter|pinterest|whatsapp|reddit|share\ this\ story)){0,5}$
            |more\ (?:from|news|stories)\b.{0,25}$|you\ may\ also\ like\b|(?:share|tweet|save|menu|search|close|new|sponsored|log\ in|sign\ in|register|play|pause|mute)$|story\ highlights$|in\ pictures$|share\ full\ article$|(?:(?:send|print|e-?mail|share|tweet|save)\ ?){2,6}+$|(?:next|previous)\ (?:post|article|story)$|explore\ further$|keep\ reading$|list\ (?:\d{1,2}\ )?of\ \d{1,2}(?:\ items)?$|end\ of\ list$|\d{1,2}\ min(?:ute)?s?(?:\ (?:to\ )?read)?$
            |(?:license|print|reprint)\ this\ article|(?:normal|larger)\ text\ size|updated\ at\ \d.{0,20}$|(?:[\w&'’]{2,20}+(?:\ [\w&'’]{1,20}+){0,2}+\ ?+[|•·]\ ?+){2,12}+[\w&'’]{2,20}+(?:\ [\w&'’]{1,20}+){0,2}+$""",
        examples=_lines("FOR IMMEDIATE RELEASE", "Read more", "You are here: Home / River", "News | Sport | Weather", "Scroll down for video", "Slideshow (25 Images)", "All news", "Photo", "Comments", "129 shares", "1.6k SHARES Facebook Twitter", "Story Continued Below", "3 Min Read", "View gallery", "> Shares in Asia fall", "|", "Click to share on Facebook (Opens in new window)", "Support local journalism.", "Article content", "Leave a reply", "Get the latest river news delivered to your inbox"),
        misses=("Loading bays were flooded", "Comments on the plan are due by Friday noon", "Photos of the flood", "Next post may be the last", "Save tweets for later"),
        source="all sites; of less than fourteen words",
        flags=re.IGNORECASE,
    ),
)
# What a prompt begins with, if not with a bracket.
PROMPT_STARTS = frozenset("adv new sig rea thi our acc rej man coo tel you try clo sub cur hel".split()) | {"we "}
# The same of links and navigation, menus aside, and of what ends a page: three letters settle most lines.
WEB_STARTS = frozenset(
    """rea mor rel see als wat rec fol cli sig sub new lik sli pho sto art con pla med ent cnn liv cop lis sec len bod
    tex lan gra loa pub abs ful joi hea vid tag top fil sha scr ski dow tra fac twi fli lin wha ema spo mos tre com
    for pri all lat bre hom ima get thi tha don edi you vie twe sav men clo log reg pau mut sen nex pre exp kee end
    lic rep nor lar upd lea abo giv sho sup pos tel""".split()
) | {"in ", "e-m"}
END_STARTS = frozenset(
    """cop add wit fur rep wri edi com gra all for onl our med con thi the ass end pub fir reu afp upi dpa efe aap tas xin
    gna pti ani ian nan bss ber cor mor pro sou ema rea abo fol not app""".split()
) | {"ap", "ap ", "ap,", "ap-", "ap/", "ap|", "an ", "a v", "a c", "e-m"}
# Over a list of other stories' titles.
OTHER_STORIES = Rule(
    "other_stories",
    r"(?:read\ more|more\ (?:from|on|in|news|stories)\b.{0,30}|related(?:\ \w{1,25})?|most\ (?:read|popular|viewed)\b.{0,20}|recommended\b.{0,20}|trending\b.{0,15}|you\ may\ also\ like|see\ also|also\ read|top\ stories|explore\ further|next\ post|keep\ reading)\ ?:?$",
    examples=_lines("Read more:", "More from World", "Related stories"),
    misses=("Read more: the floods", "More on the floods at six, when the mayor will speak to the town"),
    source="all sites",
    flags=re.IGNORECASE,
)
# Over a list of what matters, whose entries may have no stop.
KEY_POINTS = Rule(
    "key_points",
    r"""(?:here['’]s\ )?(?:key\ (?:points|takeaways|facts|events|findings|moments)|what\ (?:you\ need|we|to)\ (?:to\ )?know(?:\ so\ far)?|at\ a\ glance|in\ (?:short|brief|summary)|summary
        |(?:the\ )?highlights|the\ (?:basics|details|bottom\ line|big\ picture)|why\ it\ matters|by\ the\ numbers)\ ?:?$""",
    examples=_lines("Key points:", "What you need to know", "At a glance"),
    misses=("Key points were left open.", "What we know is little."),
    source="Australian and American sites",
    flags=re.IGNORECASE,
)

ENDS = (
    Rule(
        "sign_off",
        r"""copyright\b(?=[^.]{0,12}\d|[^.]{0,40}\brights|\ [©(])|©\ ?(?:19|20)\d\d|\(?©
            |[(*]{0,2}(?:additional\ |with\ |further\ )?(?:reporting|writing|editing|compiled|edited|reported|graphics?)\ (?:and\ (?:writing|editing)\ )?by\b
            |all\ rights\ reserved|for\ more\ .{0,50}coverage\b|for\ (?:more|further)\ information\b|online\ ?:$|our\ standards|the\ bbc\ is\ not\ responsible\b
            |media\ contacts?\b|(?-i:SOURCE)\ (?-i:[A-Z]).{2,60}$|contacts?\ ?:|this\ (?:material|article)\ may\ not|(?:the\ )?associated\ press\ .{0,100}\bcontributed
            |\(?(?:the\ )?end\)?$|(?-i:ENDS?(?:IT|ITEM)?|[A-Z]{2}-[A-Z]{2}-\d\d-\d\d-\d\d\ .{4,9}|[a-z]{2,4}/[a-z]{2,4})$|notes?\ (?:to|for)\ editors?\b.{0,2}$|-30-$|==kyodo$|--?\ [\w ]{2,30}\bnewsroom\b.{0,40}$|\#{2,}+\W{0,9}$|\(?with\ (?:(?:inputs?|files)\ from\b|(?:agency|pti|ani)\ inputs\b)|(?-i:With\ [A-ZÀ-Þ][\w'’-]{1,20}\ [A-ZÀ-Þ][\w'’-]{1,20})(?:(?:,|\ and)\ [^.!?]{2,40})?$|(?-i:With)\ (?:aap|ap|afp|reuters|pa|dpa|agencies|wires?)\W{0,2}$|(?:first\ )?published\ (?:in|on:?|[-–:])\ .{2,60}\d{4}.{0,30}$
            |[(—–-]?\ ?(?:reuters|app?|afp|upi|dpa|efe|aap|tass|xinhua|gna|pti|ani|ians|nan|bss|bernama)(?:\ ?[-/,|]\ ?(?:reuters|ap|afp|upi|dpa|efe|aap|tass|xinhua)){0,4}\)?$""",
        examples=_lines("(Reporting by Ann Smith; Editing by Jo Field)", "Copyright 2018 The Example Press.", "Reuters - AP - AFP", "For more flood coverage: http://example.org", "With AAP", "With Jo Field, AAP", "(AFP)", "— APP", "ENDS", "as/jf", "Notes to editors:", "-- Lowtown newsroom (86-21) 6279-8544", "Published in Example Daily, August 19th, 2019"),
        misses=("Copyright law is old", "Reporting from the river is hard", "AP cameras rolled"),
        source="Reuters, AP, Indian papers",
        flags=re.IGNORECASE,
    ),
    Rule(
        "note",
        r"""[(•*\ ]{0,3}this\ (?:story|article|post|report)\ (?:has\ been|was(?:\ first|\ originally)?|is\ part)\ (?=updated|corrected|published|refiled|edited|translated|amended|produced|of\ )
            |an?\ (?:earlier\ )?version\ of\ this\ (?:story|article|post|report)\b|corrections?\ ?(?:\([^()]{3,30}\))?\ ?:|reporting\ was\ contributed\ by
            |a\ correction\ was\ made\b|more\ information\ ?:|provided\ by\ (?-i:[A-Z])[^.]{2,50}$|sources?\ ?:|e-?mail\ ?:|contact\ (?:the\ )?(?:writer|reporter|author)|(?:contact|e-?mail|reach)\ (?:reporter\ |staff\ writer\ )?(?-i:[A-Z])[^@]{2,60}\ at\ [^@\n]{0,20}(?:@|\d{3})|this\ (?:article|story)\ (?:first\ |originally\ )appeared\b|this\ is\ a\ (?:breaking|developing)\b|appeared\ in\ the\b.{2,40}\bprint\ edition\b|-{0,2}\ ?with\ assistance\ from\b|about\ the\ author|follow\ (?:him|her|them|me)\ on\b""",
        examples=_lines("This story has been updated with her answer.", "• This article was amended on 3 May.", "An earlier version of this story misspelled her name.", "Source: Example Daily", "About the author", "Follow her on Twitter", "Contact Ann Smith at asmith@example.org or 555-0100.", "This article originally appeared on Example Daily: Two held", "This is a developing story. Check back for updates.", "Appeared in the May 4, 2021, print edition as 'Flood.'", "--With assistance from Jo Field."),
        misses=("This story has been told before", "Sources close to the mayor said so"),
        source="American sites",
        flags=re.IGNORECASE,
    ),
    Rule(
        "contributors",
        r".{0,160}\b(?:contributed\ (?:to\ this\ (?:report|story|article)|(?:reporting|research)\b)|can\ be\ reached\ at\b)",
        examples=_lines("Jo Field contributed to this report.", "Tom Carter contributed reporting from Hightown.", "Ann Smith can be reached at 555-0100."),
        misses=("The rain contributed to this flood.",),
        source="Reuters, AP, American papers",
        flags=re.IGNORECASE,
    ),
    Rule(
        "author",
        r"""(?-i:[A-ZÀ-Þ][\w'’.\-]{1,30}(?:\ [A-ZÀ-Þ][\w'’.\-]{1,30}){1,3})\ (?:is|was)\ (?:an?\ |the\ )?[^.]{0,90}?\b(?:correspondent|editor|columnist|reporter|contributor|fellow|writer|author|professor|producer)\b
            [^.]{0,150}\.(?:\ (?:follow|read|email|contact|connect|reach|find|more|he\ can|she\ can|you\ can|his|her)\b|\ ?$|\ The\ (?:views|opinions))
            |(?-i:[A-ZÀ-Þ][\w'’.\-]{1,30}(?:\ [A-ZÀ-Þ][\w'’.\-]{1,30}){1,3}\ (?:reported\ from\ [A-Z].{2,90}\.$|covers\ .{2,90}\.(?:\ More\ about\ .{2,40})?$))""",
        examples=_lines("Ann Smith is Example Daily's editor-at-large covering rivers. Follow her there.", "Jo Field is the author of Rain.", "Ann Smith reported from Lowtown, and Jo Field from Hightown.", "Ann Smith covers rivers for Example Daily. More about Ann Smith"),
        misses=("Ann Smith is the editor who printed the letter. The mayor sued.", "the author is Jo Field."),
        source="opinion pages; first or last lines alone",
        flags=re.IGNORECASE,
    ),
)
SEPARATOR = Rule(
    "separator",
    r"_{2,}+\W{0,9}$|\*{3,}+\W{0,9}$|-{3,}+\W{0,9}$|={3,}+\W{0,9}$",
    examples=_lines("___", "***", "-----"),
    misses=("__init__", "* * *"),
    source="AP, between the story and its notes, or between items",
)
GLUED_END = Rule(
    "glued_sign_off",
    r"\((?:(?:additional|further)\ )?(?:reporting|writing|editing|compiled|edited|by|translated)\ (?:and\ \w{1,25}\ )?(?:by\ )?(?-i:[A-Z])[^()\n]{3,400}\)\W{0,3}(?:$|\()",
    examples=_lines("(Additional reporting by Ann Smith; Editing by Jo Field)"),
    misses=("(by the river)", "(Editing by machine) is"),
    source="Reuters, where a feed lost the line break",
    flags=re.IGNORECASE,
)
WIRE_END = Rule(
    "wire_end",
    r"(?<=[.!?\"”’)])\s(?:Enditem|REUTERS|AFP|AP|PTI|ANI|IANS|BERNAMA|Bernama|XINHUA|TASS|AAP)$",
    examples={"It fell at six. Enditem": " Enditem", "She went. REUTERS": " REUTERS"},
    misses=("They told AFP", "It fell.\nENDITEM"),
    source="Xinhua; papers that print wires",
)
WEB_ADDRESS = Rule(
    "web_address",
    r"[\w.\-]{2,40}@[\w\-]{2,40}\.[a-z.]{2,12}$|(?:https?://|www\.|\b[a-z0-9-]{2,30}\.[a-z]{2,4}/)\S++",
    examples={"The floods: exmpl.org/2znS": "exmpl.org/2znS"},
    misses=("and/or",),
    source="Reuters, AP",
)


def read_example(rule: Rule, text: str) -> str | None:
    """What a rule makes of a line: the line, where the rule is matched at its start; else the stretch it finds."""
    if rule in (CREDITED, PICTURED, WEB_ADDRESS, WIRE_END):
        m = rule.regex.search(text)
        return m[0] if m else None
    return text if rule.regex.match(text) else None
