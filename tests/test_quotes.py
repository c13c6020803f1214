"""Quotes: what is reported, its kind and borders, and who is named as its source.

`[direct:1 …]`, `[mixed:1 …]`, `[indirect:1 …]` mark the content of quote 1, all its pieces; `[words:1 …]` the verbatim
words of a mixed one; `[source:1 …]`, `[cue:1 …]`, `[to:1 …]` its source, cue and addressee; `inner` is a quote within one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from hypothesis import given, settings, strategies as st
from marked import read_marked

from newsfacts import Article, Quote, extract

CASES = {
    "after": '"[direct:1 The dam is safe,]" [source:1 Weiss] [cue:1 said].',
    "inverted": '"[direct:1 The dam is safe,]" [cue:1 said] [source:1 Anna Weiss], who runs the site.',
    "before": '[source:1 Weiss] [cue:1 said], "[direct:1 The dam is safe.]"',
    "colon": '[source:1 Weiss] [cue:1 added]: "[direct:1 The dam is safe.]"',
    "around": '"[direct:1 The dam is safe,]" [source:1 Weiss] [cue:1 said]. "[direct:1 It will hold.]"',
    "interrupted": '"[direct:1 The dam,]" [source:1 Weiss] [cue:1 said], "[direct:1 is safe.]"',
    "two cues": '"[direct:1 The dam is safe,]" [source:1 Weiss] [cue:1 said]. "[direct:2 It will hold,]" [source:2 she] [cue:2 noted].',
    "headline without a verb": "[indirect:1 Dams in crisis], [cue:1 says] [source:1 union]",
    "open addition": '"[direct:1 The dam is safe,]" [source:1 Anna Weiss], head of a paper money firm in Leeds [cue:1 told] [to:1 reporters].',
    "brackets": "[source:1 Weiss] [cue:1 said] [indirect:1 it was an old dam (built in stone)].",
    "holiday": "[source:1 Weiss] [cue:1 said] on New Year's Day that [indirect:1 the dam was safe].",
    "long source": '"[direct:1 The dam is safe,]" [source:1 a senior Food and Farming Office (FFO) official] [cue:1 said].',
    "far source": '"[direct:1 The dam is safe,]" [source:1 Weiss], who has run the site since May, [cue:1 said].',
    "unlisted verb": '"[direct:1 The dam is a joke,]" [source:1 Weiss] [cue:1 fumed].',
    "unlisted verb before": 'Asked about it, [source:1 she] [cue:1 snapped], "[direct:1 Ask the mayor.]"',
    "once": '"[direct:1 Dams,]" [source:1 she] once [cue:1 said], "[direct:1 are walls with a lake.]"',
    "british, plural": "[source:1 She] [cue:1 added]: '[direct:1 Ministers' silence is deafening. I was told, \"Wait.\" I will not.]'",
    "next paragraph": '"[direct:1 The dam is safe,]" [source:1 Weiss] [cue:1 said].\n\n"[direct:1 It will hold until spring.]"',
    "continued": '"[direct:1 The dam is safe.]\n\n"[direct:1 It will hold,]" [source:1 Weiss] [cue:1 said].',
    "outlet in front of a name": "[source:1 A source] [cue:1 told] [to:1 the BBC] [indirect:1 Anna Weiss had left].",
    "outlet of two words": "[source:1 Weiss] [cue:1 told] [to:1 BBC Sport] [indirect:1 she had left].",
    "it stands for an infinitive": "It is important to note that the dam is old. [source:1 Weiss] [cue:1 noted] that [indirect:1 it leaked].",
    "a participle is no past": "The tune topped the list, a new track written for the film.",
    "denied without that": "[source:1 Weiss] [cue:1 denied] [indirect:1 there were mines in the harbour].",
    "name beside, with where it belongs": "Her lawyer, [source:1 Tom Hale] of Hale & Lane, [cue:1 said] [indirect:1 it was late].",
    "while she said": "While [source:1 Weiss] [cue:1 said] [indirect:1 it was late], the mayor stayed.",
    "another in the tense of the cue": "[source:1 Weiss] [cue:1 said] [indirect:1 the dam is safe] and [source:2 Hale] [cue:2 claimed] [indirect:2 it leaks].",
    "about how many": "[source:1 Weiss] [cue:1 said] [indirect:1 about 50 men had fled].",
    "at least how many": "[source:1 Weiss] [cue:1 said] [indirect:1 at least 40 families had come back].",
    "as many as": "[source:1 Weiss] [cue:1 said] on Friday [indirect:1 as many as 20 men had fled].",
    "when before how many": "[source:1 Weiss] [cue:1 said] repeatedly that [indirect:1 50 men had fled].",
    "who on a day": "The plan was dear to Roy Hale, [source:1 who] on Friday [cue:1 claimed] [indirect:1 it was late].",
    "another source behind while": "[source:1 Weiss] [cue:1 said] [indirect:1 the rise was bad], while [source:2 Hale] [cue:2 predicted] that [indirect:2 it would pass].",
    "addressee in front of a name": "[source:1 She] [cue:1 told] [to:1 a news conference] [indirect:1 Tokyo had protested].",
    "addressee": '"[direct:1 The dam is safe,]" [source:1 she] [cue:1 told] [to:1 reporters] in Leeds.',
    "signed": '"[direct:1 The dam is safe and will hold.]" [cue:1 —] [source:1 Anna Weiss]',
    "british": "'[direct:1 The dam's wall isn't new,]' [source:1 Weiss] [cue:1 said].",
    "say behind a phrase": "[source:1 Residents of the town] [cue:1 say] [indirect:1 water is scarce].",
    "that": "[source:1 Weiss] [cue:1 said] that [indirect:1 the dam was safe].",
    "bare clause": "[source:1 Weiss] [cue:1 said] [indirect:1 the dam was safe].",
    "last day before that": "[source:1 Weiss] [cue:1 told] [to:1 reporters] last Friday that [indirect:1 talks began in March].",
    "day before that": "[source:1 Weiss] [cue:1 said] on Friday that [indirect:1 the dam was safe].",
    "clause first": "[indirect:1 The dam was safe], [source:1 Weiss] [cue:1 said].",
    "clause around": "[indirect:1 The dam], [source:1 Weiss] [cue:1 said], [indirect:1 would hold until spring].",
    "adjunct first": "[indirect:1 In the end], [source:1 Weiss] [cue:1 said], [indirect:1 the dam would hold].",
    "connector": "Moreover, [indirect:1 the dam was safe], [source:1 she] [cue:1 added].",
    "according first": "[cue:1 According to] [source:1 the mayor], [indirect:1 the dam is safe].",
    "according to one that does more": "[cue:1 According to] [source:1 the mayor], who runs the site, [indirect:1 the dam is safe].",
    "told and a plural": "[source:1 Weiss] [cue:1 told] [to:1 a news conference] [indirect:1 cracks had been found].",
    "verb before and": "[source:1 The Bank of Bonn] kept its rate at 4 percent and [cue:1 said] [indirect:1 prices would fall].",
    "unnamed": "[source:1 A clerk] who asked not to be named [cue:1 said] [indirect:1 the dam was safe].",
    "goes on to urge": "[source:1 [source:2 Weiss]] [cue:1 said] [indirect:1 workers were tired], and [cue:2 urged] [indirect:2 the mayor to act].",
    "told to whom": '"[direct:1 The dam is safe,]" the court was [cue:1 told] on Friday.',
    "told where": "[source:1 Weiss] [cue:1 told] [to:1 guests] aboard the ferry that [indirect:1 the dam was safe].",
    "source from a state": '"[direct:1 The dam is safe,]" [source:1 Chairman Karl Weiss], D-Bonn, [cue:1 said]. "[direct:1 It will hold.]"',
    "according last": "[indirect:1 The dam is safe], [cue:1 according to] [source:1 the mayor].",
    "question": "[source:1 Reporters] [cue:1 asked] [indirect:1 whether the dam was safe].",
    "request": "[source:1 Weiss] [cue:1 urged] [indirect:1 the council to close the road].",
    "fronted": "[source:1 Weiss] [cue:1 said] [indirect:1 while costs have risen, the dam will hold].",
    "two verbs": "[source:1 [source:2 Weiss]] [cue:1 said] [indirect:1 the dam was safe] and [cue:2 added] that [indirect:2 it would hold].",
    "adding": "[source:1 [source:2 Weiss]] [cue:1 said] [indirect:1 the dam was safe], [cue:2 adding] that [indirect:2 it would hold].",
    "passive subject": "[source:1 The mayor] was quoted as [cue:1 saying] that [indirect:1 the dam was safe].",
    "mixed": '[source:1 Weiss] [cue:1 said] [mixed:1 the dam was "[words:1 as safe as a house]"].',
    "mixed first": '[mixed:1 The dam is "[words:1 as safe as a house,]"] [source:1 Weiss] [cue:1 said].',
    "mixed called": '[source:1 Weiss] [cue:1 called] [mixed:1 the plan "[words:1 a bad joke]"].',
    "mixed to": '[source:1 Weiss] [cue:1 vowed] [mixed:1 to "[words:1 keep every road]" open].',
    "asked about": "[cue:1 Asked] about [indirect:1 the dam], Weiss frowned.",
    "asked by": "Weiss was [cue:1 asked] by [source:1 a caller] [indirect:1 why the dam was shut].",
    "as reported": "[indirect:1 The dam was shut], as first [cue:1 reported] by [source:1 the Leeds Star].",
    "point out": "[source:1 Union leaders] [cue:1 point out] that [indirect:1 the dam is old].",
    "after saying": "After [cue:1 saying] [indirect:1 the dam was safe], [source:1 Weiss] left.",
    "at least": "[source:1 The Star] [cue:1 reported] [indirect:1 at least six dams had failed].",
    "author's but": "[source:1 Weiss] [cue:1 said] [indirect:1 the dam had been safe], but she ordered a survey.",
    "author's while": "[source:1 Half of the voters] [cue:1 said] [indirect:1 the dam was safe], while others had no view.",
    "while touring": "[source:1 Weiss] [cue:1 praised] [indirect:1 the crew] while touring the dam.",
    "goes on after the cue": '[mixed:1 A dry spring], [source:1 Weiss] [cue:1 said], [mixed:1 "[words:1 would ruin half of the farms.]"]',
    "not the author's frame": 'At the same time, [source:1 Weiss] [cue:1 said], "[direct:1 they lost half of the farms.]"',
    "claimed to": "[source:1 Two brothers] have [cue:1 claimed] [indirect:1 to run the dam].",
    "reported seeing": "[source:1 Two guards] [cue:1 reported] [indirect:1 seeing a crack in the wall].",
    "denied, as others said": "[source:1 Weiss] [cue:1 denied] that [indirect:1 the dam had leaked, as some farmers said].",
    "mother of three": "[source:1 The mum-of-three] [cue:1 claims] [indirect:1 she has begged for help].",
    "headline with a court and who is told": "Leeds court: [indirect:1 driver was asleep at the wheel], [source:1 jury] [cue:1 told]",
    "branded": '[source:1 Labour] [cue:1 branded] [mixed:1 the row a "[words:1 shambles]"].',
    "directed": "[source:1 The minister] [cue:1 directed] [indirect:1 officials to finish the dam].",
    "fronted within": "[source:1 Weiss] [cue:1 added] that [indirect:1 if it rained, she would tell them that the dam was old].",
    "called her, and he left": "[source:1 Weiss] [cue:1 called] [indirect:1 the dam a joke] and Lee will leave.",
    "announced for Monday": "[source:1 Weiss] [cue:1 announced] [indirect:1 a strike for Monday].",
    "after the hearing": "After the hearing [source:1 Weiss] [cue:1 said] [indirect:1 the dam was old].",
    "put it to": "[source:1 Lee] [cue:1 put it] to Weiss that [indirect:1 the dam was old].",
    "commenting on reports": "Commenting on reports that the dam was old, [source:1 Weiss] [cue:1 said] [indirect:1 it would hold].",
    "phrase, cue, clause": "[indirect:1 Without it], [cue:1 said] [source:1 Karl Weiss], a farmer from Bonn, [indirect:1 the dam would have burst].",
    "figures show": "[indirect:1 Forty dams have failed since 2020], [source:1 official figures] [cue:1 show].",
    "in turn": "[source:1 The farmers] in turn [cue:1 accused] [indirect:1 the mayor].",
    "one told": '"[direct:1 It was loud,]" [source:1 one] [cue:1 told] [to:1 Reuters].',
    "a third told": '"[direct:1 I ran,]" [source:1 a third] [cue:1 told] [to:1 AFP] by phone.',
    "spelt marks": "&quot;[direct:1 The dam is safe,]&quot; [source:1 Weiss] [cue:1 said].",
    "as they urged, saying": "Shares fell as [source:1 [source:2 the bank]] [cue:1 urged] [indirect:1 savers to stay calm], [cue:2 saying] [indirect:2 it was safe].",
    "far before": '[source:1 Weiss] [cue:1 told] [to:1 a crowd] in Leeds, which was under water, "[direct:1 nobody should drive.]"',
    "left open": '"[direct:1 It is safe,]" [source:1 Lee] [cue:1 said].\n\n"[direct:2 It will hold.]\n\n"[direct:2 It will last,]" [source:2 Weiss] [cue:2 said].',
    "single closes double": "[source:1 Weiss] [cue:1 wrote]: “[direct:1 We will go.]’ Lee was in her film “Dams.”",
    "but after a stop": '"[direct:1 The dam is old,]" [source:1 Weiss] [cue:1 said]. But "[direct:1 it will hold until spring.]"',
    "after a mark, saying": '[source:1 Weiss] blamed a "bad hinge," [cue:1 claiming] [indirect:1 it had rusted].',
    "asked someone about": "[source:1 The host] [cue:1 asked] [to:1 Weiss] about [indirect:1 the dam].",
    "long addition, then said": "[source:1 Anna Weiss], 63, a farmer raised in Leeds, [cue:1 said] [indirect:1 she wanted a new dam].",
    "inserted source": "[indirect:1 The cause of the flood], [source:1 clerks and farmers] [cue:1 say], [indirect:1 is the dam].",
    "two pieces": "She fears the drought, [indirect:1 which] [source:1 they] [cue:1 say] [indirect:1 left a hole in the budget].",
    "as reported first": "As [cue:1 reported] by [source:1 the Leeds Star], [indirect:1 workers found two boats].",
    "as reported last": "[indirect:1 The dam was sold], as [source:1 the Star] previously [cue:1 reported].",
    "aside first": "[source:1 Weiss] [cue:1 says], [indirect:1 win or lose in the vote, she is staying in Leeds].",
    "after a colon": "[source:1 Weiss] [cue:1 said] [indirect:1 there was one way out: the dam must go].",
    "blamed": "[source:1 The owners] [cue:1 blamed] [indirect:1 the rain].",
    "called unfit": "[source:1 Weiss] [cue:1 called] [indirect:1 the dam unqualified].",
    "nickname": "[source:1 Pete], the hacker known as “Gull,” [cue:1 stated] that [indirect:1 he had seen the plans].",
    "goes on in marks": '[source:1 Weiss] [cue:1 said] [mixed:1 the dam would hold]. [mixed:1 "[words:1 It is made of stone.]"]',
    "indeed": '[source:1 Weiss] [cue:1 said], "[direct:1 No dam has failed. None.]" Indeed, "[direct:1 all of them hold.]"',
    "called, with a phrase": "[source:1 Weiss] [cue:1 called] [indirect:1 her vote for the dam a mistake].",
    "warned to": "[source:1 Leeds] [cue:1 warned] [indirect:1 the mayor to stay away].",
    "participle before a noun": "[source:1 Lee] [cue:1 cited] [indirect:1 disparaging remarks about the dam].",
    "adverb, then out": "[source:1 Weiss] then [cue:1 pointed out] that [indirect:1 one dam may have two walls].",
    "because, according to": "The dam was shut because, [cue:1 according to] [source:1 Weiss], [indirect:1 it had a crack].",
    "no claim of theirs": "[source:1 Weiss] [cue:1 called for] [indirect:1 a ban] amid claims that the dam leaks.",
    "including": "[source:1 Weiss] [cue:1 cited] [indirect:1 several faults, including a crack in the wall].",
    "told by": "[to:1 Weiss] was [cue:1 told] by [source:1 a clerk] that [indirect:1 the dam was safe].",
    "warned, nobody says by whom": "[to:1 Owners of the mills] had been [cue:1 warned] that [indirect:1 the dam was old].",
    "explained": "[source:1 The clerk] [cue:1 explained] [indirect:1 the crack].",
    "counts": 'Weiss pleaded not guilty to two counts of "[direct:1 moving a lake]".',
    "banner": 'Weiss spoke under a banner reading "[direct:1 Save the old dam]".',
    "initials within": "[source:1 A senior Dam Office (DO) official] [cue:1 told] [to:1 the Star] that [indirect:1 it leaked].",
    "shares, blaming": "Shares fell after [source:1 the firm] cut its forecast, [cue:1 blaming] [indirect:1 the rain].",
    "firm, blaming": "[source:1 The firm] left after shares fell, [cue:1 blaming] [indirect:1 the rain].",
    "name like a verb": '[source:1 Rep. Rob Hale][cue:1 :] "[direct:1 The dam is safe. It will hold.]"',
    "another": '"[direct:1 It is old,]" [cue:1 said] [source:1 another].',
    "by text": '[source:1 Weiss] [cue:1 replied] by text: "[direct:1 It is fixed.]"',
    "owner's writer": '"[direct:1 It is old,]" [cue:1 said] [source:1 the report\'s author], Karim Aziz.',
    "one of": "[source:1 One of the men on the dam], who was 12 at the time and cannot be named for legal reasons, [cue:1 said] that [indirect:1 it leaked].",
    "described with a place": "A clerk in Leeds, [source:1 Karim Aziz], [cue:1 said] [indirect:1 the dam leaked].",
    "a place and its country": "[source:1 A clerk in Rome], Italy, [cue:1 said] [indirect:1 the dam leaked].",
    "court heard": "[indirect:1 A guard had seen the crack], [source:1 the court] [cue:1 heard].",
    "briefing": "[source:1 Weiss] [cue:1 told] [to:1 a press briefing] that [indirect:1 the dam was safe].",
    "not named told": "[source:1 Two men] who asked not to be named [cue:1 told] [to:1 the Star] that [indirect:1 the dam leaked].",
    "rang to say": "[source:1 A guard] had rung the mayor to [cue:1 say] that [indirect:1 the dam leaked].",
    "after a colon in a headline": '[source:1 Star] [cue:1 breaks] silence: "[direct:1 I never saw it]"',
    "laughed": "[cue:1 Asked] [indirect:1 what she feared], Weiss laughed.",
    "hope": '[source:1 She] [cue:1 expressed hope] that [mixed:1 "[words:1 people of good sense]" will come].',
    "title on the way": '"[direct:1 I stopped farming,]" [source:1 she] [cue:1 wrote] in her memoir, "Mud." "[direct:1 Nobody else liked it.]"',
    "no title on the way": '"[direct:1 I stopped farming,]" [source:1 she] [cue:1 wrote] in her diary, "[direct:1 and nobody else liked it.]"',
    "in a title": '[source:1 Weiss] [cue:1 wrote] in "The Life of Dams," "[direct:1 a wall is the small change of a lake.]"',
    "branded by": "The dam was [cue:1 branded] “[direct:1 a danger to the town]” by [source:1 the judge].",
    "described as": "She fears the dam, [mixed:1 which] [source:1 Weiss] [cue:1 described] as [mixed:1 “[words:1 a danger to the town]”].",
    "described by": "The dam was [cue:1 described] by [source:1 Weiss] as “[direct:1 a danger to the town]”.",
    "nor did he": "[source:1 Hale] would not [cue:1 say] [indirect:1 whether anyone at the yard would go], nor did he smile.",
    "nor within": "[source:1 Hale] [cue:1 said] [indirect:1 the dam had not been shut, nor would it be].",
    "prompting": '[source:1 Weiss] [cue:1 said] [mixed:1 the dam would be full "[words:1 next year, not never]"], prompting laughter.',
    "owner who, according to": "It is the owner, [indirect:1 who], [cue:1 according to] [source:1 court records], [indirect:1 left in May].",
    "while adding": "[source:1 [source:2 Hale]] [cue:1 insisted] [indirect:1 it was late] while [cue:2 adding] that [indirect:2 it would hold].",
    "while talking": "[source:1 Hale] [cue:1 said] [indirect:1 she was calm while talking about the dam].",
    "question, then answer": '"[direct:1 Who will pay for it?]"\n\n"[direct:2 Nobody,]" [source:2 the crowd] [cue:2 roared].',
    "no question": '"[direct:1 It will hold.]"\n\n"[direct:1 Nobody will pay,]" [source:1 the mayor] [cue:1 roared].',
    "in a report that": "[source:1 Hale] [cue:1 claimed] in a report that [indirect:1 the dam was sold].",
    "welcomes but urged": "[source:1 [source:2 Hale]] [cue:1 said] [indirect:1 his office welcomes the plan], but [cue:2 urged] [indirect:2 the mayor to wait].",
    "once told": "He is the farmer [source:1 who] once [cue:1 told] [to:1 a host] that [indirect:1 the dam was bad].",
    "he said, after a stop": '[cue:1 According to] [source:1 Hale], "[direct:1 nobody was hurt.]" [source:2 He] [cue:2 said], "[direct:2 It is over.]"',
    "nothing that has a clause": "[source:1 Weiss] [cue:1 said] [indirect:1 nothing had been done].",
    "and she thanked": '[source:1 Weiss] [cue:1 said] [mixed:1 the vote "[words:1 sends a message,]"] and she thanked the crowd.',
    "and it will": '[source:1 Weiss] [cue:1 said] [mixed:1 the vote "[words:1 sends a message,]" and it will be heard].',
    "one word announced": "[source:1 Hale] [cue:1 summed up] the mood: “[direct:1 Grim.]”",
    "addition, according to": "The union, [indirect:1 which was not asked], [cue:1 according to] [source:1 Weiss], wants to know more.",
    "addition before the end": "[indirect:1 The plan, which leaked, was dropped], [cue:1 according to] [source:1 Hale].",
    "behind an abbreviation": '"[direct:1 It is old,]" [cue:1 said] [source:1 Anna Weiss], an analyst in Erie, Pa. "[direct:1 It will fall.]"',
    "says, a colon": '[cue:1 Says] [source:1 Anna Weiss], head of the dam: "[direct:1 It is a lake waiting to happen.]"',
    "read more": '[cue:1 Read] more: "[direct:1 The dam is old and it will fall.]"',
    "head of sport": 'Its new head of sport [source:1 Rob Hale][cue:1 :] "[direct:1 It is a new era for us.]"',
    "name like a verb behind said": '"[direct:1 It is old,]" [cue:1 said] [source:1 John North] of J.B Were & Son.',
    "her claim": "The row began over [source:1 her] [cue:1 claim] that [mixed:1 she “[words:1 never saw the dam]”].",
    "somebody's claim": "It tests [source:1 Weiss]'s [cue:1 claim] that [mixed:1 the dam is “[words:1 as old as Rome]”].",
    "her comment, a comma": 'It lost support after [source:1 her] [cue:1 comment] that, "[direct:1 The dam will have to go.]"',
    "a pledge": "[source:1 Hale] [cue:1 joined] in a pledge [mixed:1 to “[words:1 make the dam great]”].",
    "no claim": "[source:1 She] [cue:1 kept] [mixed:1 to the path that he “[words:1 once called home]”].",
    "however another": '[source:1 The firm] [cue:1 said] [indirect:1 it was late], however [source:2 guests] [cue:2 called] [mixed:2 it "[words:2 obscene]"].',
    "verbs in a series": "[source:1 [source:2 Hale]] left, [cue:1 called] [mixed:1 himself “[words:1 the best man here,]”] [cue:2 complained] that [indirect:2 it was late].",
    "failed according to": "[indirect:1 The plan failed] [cue:1 according to] [source:1 Weiss].",
    "according to the plan": "[indirect:1 The dam will close], [cue:1 according to] [source:1 the plan].",
    "admitted to the press": "[source:1 Hale] [cue:1 admitted] to [to:1 the press] that [indirect:1 he had lost money].",
    "admitted to it": "[source:1 Hale] [cue:1 admitted] to [indirect:1 a loss of money].",
    "another of them": "[source:1 Another of Hale's friends] [cue:1 said] [indirect:1 it was late].",
    "another tweeted": '"[direct:1 Watch the dam,]" [source:1 another] [cue:1 tweeted].',
    "another, told": '[source:1 Hale] met one guest, [cue:1 telling] [to:1 another], "[direct:1 Go home!]"',
    "and between": '[source:1 The crowd] [cue:1 chanted], "[direct:1 Open it,]" and "[direct:1 Let us in.]"',
}
"""One sentence or two each; the first paragraph of an article."""

LEFT_ALONE = {
    "showed, the other way round": "The road was open, showed the map.",
    "claims by": "It follows claims by the Sun that the dam was old.",
    "relative clause": "Anna Weiss, who often argued with the mayor, steps down on Friday.",
    "list": "The colours: “red”, “blue”.",
    "scare quotes": 'The "pink tax" was dropped in May.',
    "title": 'The band played "Songs From the Big Chair" on Friday.',
    "adjunct": "In December, the council wrote a cheque.",
    "for instance": "It sells fruit, say, or bread.",
    "crosshead": "The dam is shut.\n\n'A very long winter'\n\nThe road is closed.",
    "nobody's opinion": "Imagine that the dam is empty.",
    "no transcript": "NOTE: The dam is shut.\n\nPRICE: The ticket costs a pound.\n\nPLACE: Leeds is not far.",
    "inches": 'The pipe is 6" wide and 3" deep.',
    "thought within a thought": "The wish to believe that the dam is safe runs deep.",
    "what he is": "Voters who pledged to back the mayor stayed at home.",
    "reason": "The rain may explain the crack, which could explain the flood. Nobody could explain the noise.",
    "called": "There is a boat club called “The Gulls of the East” in Leeds.",
    "dubbed": 'The ferry, dubbed "HMS Never" by guests, was late.',
    "manner": 'The mayor has apologised "unreservedly" to guests.',
    "song": "The band then spoke of the song “Rain Is Coming Again”.",
    "on a report": "Hale did not respond to a request for comment on a report that the dam was sold.",
    "calls": "Hale did not return phone calls about it.",
    "nothing": "Weiss said nothing about it. She did not say anything else. They told the clerk little he did not know.",
    "according to a code": "Groups which began in May work according to a strict code of honour. All went according to plan.",
    "insurance claims": "Most of insurance claims were for floods.",
    "apostrophes": "In the '90s the workers' club closed.",
}

NESTED = "“[direct:1 Mayor Lee told us, ‘[inner It will hold,]’ twice,]” [source:1 he] [cue:1 said]."

INNER = '"[direct:1 Mayor Lee said that [inner the dam is safe],]" [source:1 he] [cue:1 said].'


def _spans(quote: Quote, number: int) -> Iterator[tuple[str, int, int]]:
    told = quote.attribution
    for span in quote.content:
        yield f"{quote.kind}:{number}", span.start, span.end
    if quote.kind == "mixed":
        for span in quote.quoted:
            yield f"words:{number}", span.start, span.end
    if told is not None:
        named = ("source", told.source), ("cue", told.cue and told.cue.span), ("to", told.addressee)
        yield from ((f"{label}:{number}", span.start, span.end) for label, span in named if span)


def _found(text: str) -> set[tuple[str, int, int]]:
    body = Article.from_parts(body=text)
    return {span for number, quote in enumerate(extract(body).quotes, 1) for span in _spans(quote, number)}


@pytest.mark.parametrize("marked", CASES.values(), ids=CASES)
def test_quote(marked: str) -> None:
    text, expected = read_marked(marked)
    assert _found(text) == set(expected)


def test_headline_with_the_quotation_first() -> None:
    story = "Anna Weiss said it was over."
    lucky, _ = extract(f"'We were lucky' - Weiss fears the worst\n\n{story}").quotes
    assert (lucky.kind, lucky.attribution and lucky.attribution.source and lucky.attribution.source.text) == (
        "direct",
        "Weiss",
    )
    (other,) = extract(f"'We were lucky' - Leeds braces for floods\n\n{story}").quotes
    assert other.kind == "indirect"


@pytest.mark.parametrize("text", LEFT_ALONE.values(), ids=LEFT_ALONE)
def test_no_quote(text: str) -> None:
    assert extract(text).quotes == ()


@pytest.mark.parametrize("marked", [INNER, NESTED])
def test_report_within_a_quote(marked: str) -> None:
    text, marks = read_marked(marked)
    (quote,) = extract(text).quotes
    (within,) = quote.inner
    assert [("inner", s.start, s.end) for s in within.content] == [m for m in marks if m[0] == "inner"]
    assert within.attribution is not None
    assert within.attribution.source is not None
    assert within.attribution.source.text == "Mayor Lee"


_TALK = [
    '"The dam is safe," Weiss said.',
    'Weiss said the dam was "safe enough".',
    '"It will hold," she said. "We checked."',
    "It rained.",
    "Lee said the road was shut.",
    '"Nobody was hurt and nobody will be."',
    'He called it "a very bad idea".',
    "\n\n",
]
_TEXTS = st.lists(st.sampled_from(_TALK), max_size=10).map(" ".join)


def _curly(text: str) -> str:
    marks = iter(range(text.count('"')))
    return "".join("“”"[next(marks) % 2] if c == '"' else c for c in text)


def _shape(text: str) -> list[tuple[str, list[tuple[int, int]]]]:
    return [(q.kind, [(s.start, s.end) for s in q.content]) for q in extract(text).quotes]


@given(_TEXTS)
@settings(derandomize=True, max_examples=60, deadline=None)
def test_curly_marks_say_the_same(text: str) -> None:
    assert _shape(_curly(text)) == _shape(text)


@given(_TEXTS)
@settings(derandomize=True, max_examples=60, deadline=None)
def test_no_piece_leaves_its_block(text: str) -> None:
    facts = extract(text)
    for quote in facts.quotes:
        kinds = {b.kind for s in quote.content for b in facts.blocks if b.span.start < s.end and s.start < b.span.end}
        assert len(kinds) <= 1
        for span in quote.content:
            assert any(b.span.start <= span.start and span.end <= b.span.end for b in facts.blocks)


@given(_TEXTS, st.integers(min_value=0, max_value=40))
@settings(derandomize=True, max_examples=60, deadline=None)
def test_an_odd_mark_costs_its_own_paragraphs(text: str, which: int) -> None:
    """Quotes that end before the paragraph of the lost mark stay, but for those that go on into it."""
    places = [i for i, c in enumerate(text) if c == '"']
    if not places:
        return
    at = places[which % len(places)]
    begin = text.rfind("\n", 0, at) + 1
    less = text[:at] + text[at + 1 :]

    def before(one: str) -> list[tuple[str, tuple[int, int]]]:
        return [(kind, piece) for kind, pieces in _shape(one) for piece in pieces if piece[1] < begin]

    assert before(less) == before(text)


def test_a_transcript_is_speech_without_marks() -> None:
    text = (
        "The dam in Leeds was closed on Friday after a week of rain, and the mayor's press officer met reporters.\n\n"
        "MR. HALE: Good afternoon. I have nothing new.\n\nWEISS: Did the mayor say the dam would hold?\n\n"
        "MR. HALE: He did. It will hold.\n"
    )
    found = _turns(text)
    assert [
        (q.content[0].text, q.attribution.speaker.name) for q in found if q.attribution and q.attribution.speaker
    ] == [
        ("Good afternoon. I have nothing new.", "HALE"),
        ("Did the mayor say the dam would hold?", "WEISS"),
        ("He did. It will hold.", "HALE"),
    ]


def _turns(text: str) -> list[Quote]:
    """The turns of a transcript."""
    return [quote for quote in extract(text).quotes if quote.rule == "speaker_label"]


def _sources(quotes: Iterable[Quote]) -> list[str]:
    """Who says each, as printed, where that is told."""
    return [q.attribution.source.text for q in quotes if q.attribution and q.attribution.source]


def test_a_transcript_has_short_turns_and_quotations_within_turns() -> None:
    text = (
        "The dam in Leeds was closed on Friday after a week of rain, and the mayor met reporters.\n\n"
        "The Courier: Will it hold?\n\nAnna Weiss: My mother said, “You will see.” I think it will.\n\n"
        "The Courier: Even in a storm?\n\nAnna Weiss: I never said it would not.\n\nAnna Weiss: No, no.\n\nReplacements: Hale, Osei.\n"
    )
    found = _turns(text)
    assert _sources(found) == [
        "The Courier",
        "Anna Weiss",
        "The Courier",
        "Anna Weiss",
        "Anna Weiss",
    ]
    assert [q.content[0].text for quote in found for q in quote.inner] == ["You will see."]


def test_a_transcript_has_turns_of_those_who_speak_once() -> None:
    text = (
        "The firm spoke about its results on Friday after the markets had closed in Leeds.\n\n"
        "Operator: Good morning. Please go ahead.\n\nJen Ruiz: Thank you. With me is Anna Weiss.\n\n"
        "Anna Weiss: Sales rose.\n\nOperator: We have a question.\n\nKarl Hale: Will they rise again?\n\nAnna Weiss: They will.\n\n"
        "It rained all day.\n\nMarket Watch: Shares fell in Bonn.\n"
    )
    assert _sources(_turns(text)) == [
        "Operator",
        "Jen Ruiz",
        "Anna Weiss",
        "Operator",
        "Karl Hale",
        "Anna Weiss",
    ]


@pytest.mark.parametrize(
    ("text", "sense"),
    [
        ("Police have not said how the fire began.", "question"),
        ("Police would not say who was hurt.", "question"),
        ("Police explained how the fire began.", "statement"),
        ("Police did not say that he was ill.", "statement"),
    ],
)
def test_what_nobody_has_said_is_left_open(text: str, sense: str) -> None:
    (quote,) = extract(text).quotes
    assert quote.attribution
    assert quote.attribution.cue
    assert quote.attribution.cue.sense == sense


@pytest.mark.parametrize(("guest", "name"), [("Ingrid Vik", "Ingrid Vik"), ("Ingrid Vik, and Carl Moss", None)])
def test_answers_are_those_of_the_only_one_who_is_introduced(guest: str, name: str | None) -> None:
    text = (
        f"The head of the port, {guest}, spoke to the Courier about the strike.\n\n"
        "Q: Will it reopen?\n\nA: I hope so. We have made an offer.\n\nQ: Who walked out?\n\nA: They did that.\n"
    )
    found = _turns(text)
    assert len(found) == 4
    assert found[1].content[0].text == "I hope so. We have made an offer."
    speakers = [q.attribution.speaker for q in found if q.attribution]
    assert [speaker and speaker.name for speaker in speakers] == [None, name, None, name]


def test_a_group_in_a_headline_speaks_as_it_does_in_the_story() -> None:
    tired, _ = extract("'We are tired' - Leeds residents march\n\nHundreds of Leeds residents said it was over.").quotes
    assert tired.attribution
    assert tired.attribution.source
    assert tired.attribution.source.text == "Leeds residents"


def test_the_rubric_of_a_headline_says_nothing() -> None:
    text = "Science desk: Old beads tell of trade\n\nThe beads were found in a grave near Leeds, Anna Weiss said on Friday.\n"
    assert [q.rule for q in extract(text).quotes] == ["clause_before_cue"]


@pytest.mark.parametrize(
    ("headline", "found"), [("Leeds 2-1 Rovers: Hale is safe", 0), ("Leeds Rovers: Hale is safe", 1)]
)
def test_a_result_in_a_headline_says_nothing(headline: str, found: int) -> None:
    story = "The manager of Leeds Rovers spoke on Friday.\n\nIt is over, Leeds Rovers said."
    quotes = extract(f"{headline}\n\n{story}").quotes
    assert len([quote for quote in quotes if quote.rule == "headline_colon"]) == found


def test_no_source_leaves_its_block() -> None:
    facts = extract(
        "Hale hails 'rare' comeback\n\nWeiss replies to the mayor by letter.\n\nIt rained in Leeds on Friday."
    )
    sources = [quote.attribution.source for quote in facts.quotes if quote.attribution]
    assert not [source for source in sources if source and "\n" in source.text]


def test_a_common_word_behind_a_quotation_in_a_headline_does_not_speak() -> None:
    text = (
        "'It was like a bomb': Terraced street wrecked\n\n"
        "Residents of a quiet terraced street said on Friday that a blast had torn through their homes.\n"
    )
    assert [q.attribution and q.attribution.source and q.attribution.source.text for q in extract(text).quotes] == [
        "Residents of a quiet terraced street"
    ]


def test_labels_without_speech_make_no_transcript() -> None:
    text = (
        "Leeds won by a goal.\n\nReplacements: Hale, Osei, Weiss.\n\nReplacements: Dunn, Ray, Moss.\n\n"
        "DRIVER OF THE DAY: Hale stole the show.\n\nMOVE OF THE RACE: Weiss passed Hale.\n\nNOTE: This is corrected.\n"
    )
    assert not _turns(text)


@pytest.mark.parametrize("tail", [",", " ,", " and,", " in Rome,", " on,"])
def test_a_text_may_end_right_after_a_fragment(tail: str) -> None:
    text = f'He wants "a plan to win"{tail}'
    (quote,) = extract(text).quotes
    assert quote.quoted[0].text == "a plan to win"


@pytest.mark.parametrize(
    "text",
    [
        "Weiss explained leaving",
        "Weiss called for",
        "Weiss told the",
        'Weiss said "',
        "according to",
        "Hale met the owner, who, according to her,",
    ],
)
def test_a_text_may_end_right_after_a_cue(text: str) -> None:
    assert all(quote.content for quote in extract(text).quotes)


def test_a_say_is_no_report() -> None:
    assert not extract("Voters in the north had no say in the vote.").quotes


def test_a_colon_that_begins_a_line_names_nobody() -> None:
    facts = extract("Talks ended.\n: “We will go to Rome on Monday. It is late.”")
    assert all(q.attribution is None or q.attribution.source is None or q.attribution.source.text for q in facts.quotes)
