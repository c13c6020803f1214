"""Classes in context: length-preserving rewrites over the class string, one after the other.

The string holds one letter per word (`lexicon/classes.py`) and a newline before and after every sentence. Each row
begins with the letters it decides, so that the search for it is fast, and looks back and ahead from there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, partial
from operator import methodcaller

from attrs import frozen


@frozen(eq=False)
class Decision:
    """One rewrite: where `pattern` matches, its letters become `letter`.

    An example is a sentence with the word in brackets. A row that is `apart` looks at what the row before it decided.
    A `sign` begins with a plain letter and is found sooner than a pattern that looks back far; no match is without one.
    """

    name: str
    pattern: str
    letter: str
    examples: tuple[str, ...] = ()
    misses: tuple[str, ...] = ()
    long: bool = False
    apart: bool = False
    sign: str = ""

    @property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern."""
        return re.compile(self.pattern, re.VERBOSE)

    @property
    def first(self) -> str:
        """The letters that it decides where its pattern begins with them and looks around from there, else ""."""
        match = re.match(r"\[?(\w{1,3})\]? ", self.pattern)
        return match[1] if match and not self.long else ""


_FINITE = "[BWHhXxLUMZzFdc]"
_ONLY_VERB = r"""k (?<=[NP].)
    (?: (?=[NKPAImDRknGg"'$q43y]) | (?<=[S4]N.)(?=[,.\n]) | (?<=[S4]DN.)(?=[,.\n]) )
    (?! [^.,;:\n"()C9Srw4]{0,60}(?:[BWHhXxLUMZzFdc]|(?<!2)V) )"""
_PARTED = r"(?P<kept>\n[DsAmqNKPY0Ink]{1,12},[^,.;\n]{1,40},)"  # a subject and what is set behind it between commas
_NO_VERB_AHEAD = rf"(?! [^.;,\n]{{0,60}}{_FINITE} )"
_OBJECT = r"(?:[2Dspou7]|9(?![R!]*+[BWHhXxLUMZFd]))"  # what follows a verb and seldom a noun

DECISIONS: tuple[Decision, ...] = (
    Decision("will_tax", r"[TQ1] (?: (?<=[LUMXx].) | (?<=[LUMXx][R!].) ) (?<!\n[LUMXx].)", "V", ("the state will [tax] fuel", "they may not [back] him"), ("the [tax] on fuel",)),
    Decision("to_tax", r"[TQ1] (?<=2.) (?=[Ds7op])", "V", ("they want to [tax] the rich", "to [lower] its rates", "to [back] him"), ("thanks to [lower] rates", "the way to [power] in Rome")),
    Decision("to_back", r"1 (?<=2.) (?=[NKPAnkzv])", "V", ("they want to [back] calls for it",), ("due to [lower] prices",)),
    Decision("they_own", r"[TQ1] (?<=[pr].)", "V", ("people who [own] guns", "they [back] him"), ("her [own] house",)),
    Decision("voters_back", r"(?P<kept>\n[^BWHhXxLUMZzFdcVvIn\n]{0,12}(?:[Kk]|qP)) [Q1] (?=[Ds7opP])", "V", ("most voters [back] the plan",), ("troops came [back] the next day",)),
    Decision("tax", "T", "N"),
    Decision("own", "Q", "A"),
    Decision("back", "1", "R"),
    Decision("approximately", r"f (?=[$m])", "R", ("[about] 50 people died",), ("a talk [about] Iran",)),
    Decision("preposition_f", "f", "I"),
    Decision("at_least", "IO", "R", ("[at least] 12 died",), long=True),
    Decision("more_than", r"q3 (?=[$m]|Dm)", "R", ("[more than] 300 men", "[more than] a dozen men"), long=True),
    Decision("up_to", r"I2 (?=[$m])", "R", ("[up to] 300 men",), ("back [to] 300 men",), long=True),
    Decision("as_many_as", r"4q4 (?=[$m])", "R", ("[as many as] 300 men",), long=True),
    Decision("let_alone", r"c (?<=,.) (?=O[DsNKPAVvnc])", "C", ("no talks , [let] alone a deal , are near",)),
    Decision("the_worst", r"O (?<=[Ds].) (?=[BWHhLUM])", "N", ("the [worst] is over",), ("the [worst] affected will go",)),
    Decision("magnitude_6", r"m (?<=[DA][NTnvP].) (?=[NTnv])", "N", ("a magnitude [6] quake hit Bonn", "the Boeing [737] jet crashed"), ("he left the bank [3] years ago", "they gave the man [3] dogs")),
    Decision("least", "O", "R", ("the [least] of it",)),
    Decision("more_and_more", r"qC (?=q)", "A", ("[more and] more men",), long=True),
    Decision("earlier_this_month", r"R (?=[qA]y|mm?y[R3]) (?<![DsqAm0BW].)", "A", ("[earlier] this month Weiss left", "[just] last week he left", "[about] two weeks later he left"), ("the [very] last day", "it was [really] last week")),
    Decision("more_recently", r"q (?<=\n.) (?=R[pDuPNKs])", "R", ("[more] recently it has grown",), ("[many] soon left",)),
    Decision("very_much", r"q (?: (?<=[pu].) | (?<=[pu]R.) ) (?=[R!]?[dFVZvzBWHhLUMX])", "R", ("I very [much] look forward", "they [all] have a say")),
    Decision("bracketed_noun", r"\( (?<=[Dsq].) (?=[NKPA]{1,3}\))", "A", ("the [(] countries ) agree",)),
    Decision("voters_like", r"l (?<=\nK.) (?=[oDsP]) (?![^.\n]{0,60}[BWHhXxLUMZFd])", "V", ("voters [like] him .",)),
    Decision("like_verb", r"l (?:(?<=[pULMXxur].) | (?<=[pUXxur][R!].) | (?<=2.)(?=[DspouPA2]))", "V", ("he would [like] to go",), ("a man [like] him",)),
    Decision("like", "l", "I"),
    Decision("there_is", r"8 (?=[R!]?(?:[BWLUM6]|[Hh][R!2]*+[EbR]))", "u", ("[there] is hope", "[there] had to be a way"), ("he went [there] alone", "voters [there] have sent him back")),
    Decision("there", "8", "R"),
    Decision("has_been", r"6 (?=[R!]*+[Eh])", "H", ("it [’s] been cold",)),
    Decision("has_lost", r"6 (?<=[pu].) (?=[R!]*+[de][ouDs7m])", "H", ("he [’s] lost it",)),
    Decision("is_pronoun", r"6 (?<=[pu9w8r].)", "B", ("he [’s] right",)),
    Decision("is_noun", r"6 (?=[Dpo!9sw])", "B", ("Moscow [’s] the capital",), ("Moscow [’s] plan",)),
    Decision("possessive", "6", "0", ("Moscow [’s] plan",)),
    Decision("possessive_plural", r"' (?<=[KPN]')(?=[NKPAngktG])", "0", ("the workers [’] plan",)),
    Decision("had", r"5 (?=[R!]*+[eEdFtc])", "h", ("he [’d] gone",)),
    Decision("would", "5", "U", ("he [’d] go",)),
    Decision("her_own", r"7 (?=R?[NKPAnkgtGamvcdeyYq])", "s", ("[her] plan",)),
    Decision("her", "7", "o", ("he met [her] .",)),
    Decision("according_to", r"2 (?<=,I.) (?=[Vvn][nN]?P)", "I", ("he left , according [to] research firm Weiss",), ("he was about [to] leave town",)),
    Decision("to_preposition", r"2 (?![R!]{0,2}\"?[VvnabHXcj])", "I", ("back [to] Moscow",), ("[to] record it",)),
    Decision("once_said", r"S (?: (?<=[pPr].)(?=[FdxhWBHUM]) | (?<=,.)(?=[Fd]9) | (?<=[WBhH].)(?=[eE]) )", "R", ("he [once] told us",), ("told him [once] he came",)),
    Decision("second_largest", r"y (?<=[0sD].) (?=A(?![y,.;9\n])|N)", "A", ("his [second] hostile bid failed", "the [second] largest bank"), ("his [week] ended", "the [week] last year when he left")),
    Decision("the_then", r"R (?<=[Ds0].) (?=[NKvnkP])", "A", ("the [then] minister", "the [long] run ended")),
    Decision("the_wounded", r"[tde] (?<=D.) (?=[BWHhXxLUMFd])", "K", ("the [wounded] were flown", "the [left] won")),
    Decision("the_ground", r"[tde] (?<=[Ds].) (?=[.,;:IC)\"\n])", "N", ("they work on the [ground] .",)),
    Decision("paid_staff", r"[de] (?<=[VZFdG].) (?=[NK])", "A", ("it deployed [paid] staff",)),
    Decision("participle_modifier", r"[tde] (?: (?<=[Ds0mAIy$].) | (?<=qt) ) (?=[AmNKPnkgvtz])(?!A[YyI.,;\n])", "A", ("the [expected] visit",), ("three [shot] dead in Bonn",), apart=True),
    Decision("widely_panned", r"[tde] (?<=[Ds0mq]R.) (?=[NKPkn])", "A", ("the heavily [guarded] gate is open",)),
    Decision("retired_general", r"[td] (?<=[\n\"].) (?=P[NP]{1,6}[dFVZBWHh])", "A", ("[retired] general Lee said so",), ("[asked] when he left, he said so",)),
    Decision("weakened_prices", r"[td] (?<=\n.) (?=[NAkn]?[Kk][BWHhLUM])", "A", ("[weakened] prices have hurt",)),
    Decision("limited_growth", r"t (?: (?<=\n.) | (?<=\nC.) ) (?=A?[NKnk][ZzFBWHhLUM])", "A", ("and [limited] economic growth poses risks",), ("[asked] when he left, he said so",)),
    Decision("rigged_vote", r"[tde] (?<=[FVzkZ][\"'].) (?=[\"'][NKPnk])", "A", ('he slams " [rigged] " vote .',)),
    Decision("allied_forces", r"[de] (?: (?<=q.) (?=[NKkn]{1,2}[BWHhLUMXx]) | (?<=[dFVZI]q.) (?=[NKkn]) | (?<=[2C][Vv]q.) (?=[NKkn]) )", "A", ("to make some [needed] repairs", "some [allied] forces are here", "he wrapped up some [unfinished] business")),
    Decision("lead_author", r"[vV] (?<=[\"'][tdFZz].) (?=N{1,2}P)", "A", ('he left , " said [lead] author Lee .',), ("he saw [fire] chief Lee",)),
    Decision("author_of", r"v (?<=P,.) (?=N[I,.])", "A", ("said Lee , [lead] author of it",), ("they eat , [drink] water in it",)),
    Decision("suspected_rebels", r"[tde] (?<=[^\n]w.) (?=A?[Kk][dtFBWHh])", "A", ("he left when [suspected] rebels fired",), ("[asked] when he left , he said so",)),
    Decision("disputed_waters", r"[td] (?<=[GV].) (?=A?[Kk])", "A", ("claiming [disputed] waters",)),
    Decision("adjective_before_noun", r"t (?=[NKnkg]) (?<![NKPpuHh].) (?<![Ds][nk].)", "A", ("faces [increased] pressure",), ("said the bank [expected] growth", "they had [expected] earnings of 4")),
    Decision("others_wounded", r"t (?: (?<=[NKPnkpom]ACm.) | (?<=[NKPnkpom]ACm[Kk].) | (?<=[NKPnkpom]AC[RI]Rm.) | (?<=[NKPnkpom]AC[RI]Rm[Kk].) ) (?=[.,;:\n\"I])", "e", ("it left one man dead and two others [wounded] .",), ("the gates were open and two men [waited] .",)),
    Decision("the_following", r"I (?<=D.) (?=[BWHhLUM])", "N", ("the [following] were there",)),
    Decision("watch_imports", r"[vV] (?<=[\n,\"].) (?=[NKkn]{1,2}[BWHhLUM])", "N", ("[watch] imports were banned",)),
    Decision("participle", "t", "d"),
    Decision("economic_adviser", r"(?P<kept>\nD?A?[PNnT]{1,4}) A (?=[AN]?[NK]++[BWHhXxLUMZzFdCP])", "N", ("Norvik [new] chief executive Tom Hale left", "the Obama [economic] adviser has left"), ("Hale [new] to it left",)),
    Decision("rising_prices", r"J (?<![BWbEijHhNKPpou)].) (?=A?[NKPngkzy])", "A", ("[rising] prices have hurt them", "of [leading] men", "growth will slow in [coming] months")),
    Decision("rising", "J", "G", ("prices [rising] fast",)),
    Decision("shelling_killed", r"G (?<=\n.) (?=[R!]?[dFBWHLUM])", "N", ("[shelling] killed three",)),
    Decision("ing_modifier", r"[Gg] (?<=[Ds0Aqm].) (?=[NKPnkA])", "A", ("the [ruling] party",)),
    Decision("ing_noun", r"[Gg] (?: (?<=[Ds0A7].) | (?<=[Ds]R.)(?=[I3.,]) )", "N", ("the [meeting] in Rome", "its worst [showing] since 1951")),
    Decision("dated_slaying", r"[Gg] (?: (?<=DY.) | (?<=DY[my].) ) (?![DsPpou7q])", "N", ("the Oct. 23 [slaying] .", "a Monday evening [shooting]"), ("on May 3 [announcing] it",)),
    Decision("of_understanding", r"g (?<=NI.)(?=I)", "N", ("a memorandum of [understanding] with them",), ("they talked of [hunting] in Bonn",)),
    Decision("press_briefing", r"g (?: (?<=[DmA]N.) | (?<=[Dm]n.) ) (?=9)", "N", ("a press [briefing] that", "the 2011 market [bombing] that killed him"), ("the men [hunting] that deer",)),
    Decision("fighting_plans", r"g (?<=\n[Kk].) (?=[kD])", "G", ("rebels [fighting] plans to disarm",), ("the [fighting] plans",)),
    Decision("meeting", r"g (?<![BWbEi].) (?<![BWbEi][R!].) (?<!I.(?=I)) (?!(?<=,.)R{0,2}m) (?![DsPpou7q29Swr]) (?!(?<=\n.)[IR][^.\nBWHhXxLUMZzFd]{1,60},)", "N", ("after [meeting] rooms",), ("a blast hit Rome , [killing] at least ten men",)),
    Decision("ing", "g", "G"),
    Decision("open_verb", r"a (?: (?<=[pKPu2LUM].)(?=[Ds7]) | (?<=\n[Kk].)(?=[nN]I) )", "V", ("they [open] the door", "soldiers [open] fire on men"), ("the [open] door",)),
    Decision("who_live", r"a (?: (?<=[pr].) | (?<=[pr]R.) )", "V", ("those who [live] in Rome", "they still [live] there")),
    Decision("families_live", rf"a (?: (?<=[Kk].) | (?<=[Kk]R.) | (?<=[mq].) ) (?=[IRY]) (?![^.,;\n]{{0,60}}{_FINITE})", "V", ("families [live] in tents .",), ("the men [present] in the hall fled",)),
    Decision("open_infinitive", r"a (?: (?<=[2LUMXx].) | (?<=[LUMXx][AR].) )", "V", ("to [open] up",)),
    Decision("will_last", r"A (?<=[LUM].) (?![VvnabHXcRG]|y[Vvnc])", "V", ("it will [last]",), ("it will [likely] rain", "he will [next] week visit Bonn")),
    Decision("open", "a", "A", ("the [open] door",)),
    Decision("last_seen", r"A (?<=[BWE].) (?=[de])", "R", ("he was [last] seen in Rome",), ("the road was [clear] and",)),
    Decision("likely", r"A (?<=[LUM].) (?=b)", "R", ("it will [likely] be delayed",)),
    Decision("no_longer", r"D (?=R) (?:(?<=[LUM].)(?=R[bVvnc]) | (?<=[BWHh].)(?=R[deG](?![NKPAm])) | (?<=[puNKPna].)(?=R[VZFzd](?![NKPA])))", "!", ("it would [no] longer be needed", "he is [no] longer wanted"), ("he is [a] newly elected leader",)),
    Decision("infinitive", r"[vnc] (?:(?<=[2LUMXx].) | (?<=[2LUMXx][R!\"'].) | (?<=[LUMXx][R!]R.) | (?<=[LUMXx]A.) | (?<=[LUMXx]qA.) | (?<=[LUM]IY.) | (?<=[LUM]Y.) | (?<=[LUM][Aq]y.))", "V", ("to [record] it", "will [plan] it", "will on Monday [launch] it", "will next week [visit] Bonn")),
    Decision("parted", r"(?P<kept>[LUMXx],[^,.;\n]{1,25},) [nvc]", "V", ("it will , as always , [support] them",), sign=", [nvc]"),
    Decision("number_10_hit", r"c (?<=Dm.) (?=R[,.I])", "F", ("no 10 [hit] back , saying so",), ("the 10 [cut] it",)),
    Decision("cut_noun", r"c (?: (?<=[Ds0Amq7I].) | (?<=3.)(?=I) )", "N", ("the [cut] came",)),
    Decision("tax_cut", r"c (?: (?<=GD[Nn].) | (?<=2VD[Nn].) | (?<=Dy.)(?=[.,;C)]) )", "N", ("seeking a tax [cut] of this size", "the second [set] and"), ("said the bank [cut] it",)),
    Decision("rate_cut", r"c (?<=[Nn].) (?![DsmoR7qI2]) (?=[^.;\n]{0,60}[BWHhXxLUMZFd])", "N", ("a rate [cut] came .",)),
    Decision("say_they", r"v (?<=[mK%].) (?=[p9])", "V", ("one in five [say] they", "nine out of 10 [say] that")),
    Decision("one_says", r"z (?<=\nm.) (?=[PDpus9])", "Z", ("one [says] Rome won", "one [says] the gate is open")),
    Decision("is_forecast", r"n (?<=[BWE].) (?=2)", "e", ("the storm is [forecast] to weaken",), ("they have the [forecast] to hand",)),
    Decision("verb_noun", r"[vV] (?: (?<=[Ds07].) | (?<=[AmI$BWbE]v) | (?<=[dF]v)(?=[9.,;]) )", "N", ("the [need] for it", "he expressed [hope] that it", "he took [cover] .")),
    Decision("north_stand", r"v (?: (?<=DP.) | (?<=DPP.) ) (?=[.,;C)\n])", "N", ("in the Harding [stand] and",)),
    Decision("noun_find", r"v (?<=N.) (?![Ds92op7Iq])", "N", ("the oil [find] .",), apart=True),
    Decision("lead_in", r"v (?: (?<=[Ds0A][Nn].) | (?<=[Ds][Nn][Nn].) ) (?=[I9])", "N", ("his double-digit [lead] in polls", "on a farewell conference [call] on"), apart=True),
    Decision("that_help", r"v (?<=9.) (?=[BWHhLUM])", "N", ("he said that [help] was near",), ("he said that [they] were near",)),
    Decision("verb", "v", "V", ("they [say] so",)),
    Decision("the_thieves", r"Z (?<=[Ds07].)", "K", ("the [thieves] fled",)),
    Decision("much_remains", r"[kz] (?: (?<=\nq.)(?=[AR]) | (?<=CR.)(?=I) )", "Z", ("much [remains] unclear", "and now [works] in Bonn")),
    Decision("this_makes", r"z (?<=\n[q9].) (?=[Duos])", "Z", ("this [makes] a difference", "that [makes] it ours")),
    Decision("verb_plural", r"z (?:(?<=[Ds0AmqI7S3].) | (?<=[Ds]R.) | (?<=[^NKP%]9.))", "K", ("the [runs]",)),
    Decision("dashed_hopes", r"z (?: (?<=[\nC,].)(?=[R!]?[WBHhLUM]) | (?<=r.)(?=[LUM]) | (?<=IN.)(?=[WBHhLUM]) | (?<=dsN.)(?=A?[.,;\n]) )", "K", ("but [hopes] were fading", "to say which [calls] would go", "most of insurance [claims] were for floods", "it dashed their title [hopes] ."), ("what he [says] is", "but [says] he")),
    Decision("teddy_bears", r"z (?<=[dFV]N.) (?=C[NKAkn])", "K", ("they left teddy [bears] and notes",), ("she [bears] and raises cubs",)),
    Decision("rejected_calls", r"z (?<=[NPKp][dF].)(?=[I2])", "K", ("Weiss rejected [calls] for a tax",), ("she often [calls] for a tax",)),
    Decision("phone_calls", r"z (?<=[!2]V[Nn].)(?=[I.,])", "K", ("he did not return phone [calls] about it",), ("he did not return her [calls] about it", "the man says it [calls] for help")),
    Decision("follows_claims", r"z (?<=[zkZ].)(?=I[PD])", "K", ("it follows [claims] by the Sun",), ("who he says [claims] to it",)),
    Decision("verb_s", "z", "Z", ("he [says] so",)),
    Decision("that_vote", r"n (?<=[Kk]9.) (?=[IR.,])", "V", ("states that [vote] in March",)),
    Decision("those_face", r"n (?<=q[de].) (?=[NKDsn])", "V", ("those arrested [face] trial",)),
    Decision("they_plan", r"n (?:(?<=[pur].) | (?<=[pur]R.) | (?<=q.)(?=[Ds7]))", "V", ("they [plan] talks", "who [report] it")),
    Decision("officials_plan", rf"n (?:(?<=[Kk].)|(?<=[^DsA0]P.)|(?<=K R.)) (?={_OBJECT}|I9)", "V", ("officials [state] that it is", "critics [point] out that it is")),
    Decision("workers_strike", rf"n (?<=K.) (?<!0K.) (?<!IK.) (?<!I[Ds]K.) (?=[IR34S,.\n]) (?![^.,;\n34S]{{0,40}}{_FINITE})", "V", ("workers [strike] over pay .", "oil prices [fall] as the bank cuts rates"), ("sports [club] in Rome won", "the army 's media [wing] , he", "he sat in a police [station] in Rome")),
    Decision("hundreds_march", rf"n (?: (?<=\nm.) | (?<=\n[mK]Im.) ) (?=[IR34S,.\n]) (?![^.,;\n34S]{{0,40}}{_FINITE})", "V", ("hundreds [march] in Bonn .", "tens of thousands [protest] over fees ."), ("one [report] in Bonn said so",)),
    Decision(
        "headline_plan",
        r"(?P<kept>\n[NKPAm0,]{0,5}[KP]) n (?=[NKPADms$]) (?! [^.\n34S]{0,99}[BWHhXxLUMZzFdcV.] )",
        "V",
        ("police [arrest] mayor of Arden", "workers [return] home as Rome votes"),
    ),
    Decision(
        "question",
        r"""(?P<kept>[XxLUM](?<=[\nw"C,].)(?:[Ds0qAm]{0,3}[NKPn]{1,3}|[pou])) [nvc](?![nNK])""",
        "V",
        ("why did the bridge [fall] ?",),
    ),
    Decision("shares_jump", r"n (?: (?<=[Kk].) | (?<=[Kk]IP.) | (?<=[Kk]IPP.) ) (?=R?[m$][NK%])", "V", ("shares [jump] 25 percent", "shares of Weiss [jump] 25 percent"), ("sports [club] in Rome",)),
    Decision("and_plan", r"n (?<=C.) (?=[Ds9ou7])", "V", ("and [report] the case",)),
    Decision("who_wed_plan", rf"{_PARTED} n (?=[2Dso79]) {_NO_VERB_AHEAD}", "V", ("the men , who met in Bonn , [plan] to marry .",), ("Weiss , 52 , [head] of the bank , left .",), sign=", n"),
    Decision("noun", "n", "N", ("the [report]",)),
    Decision("he_plans", r"k (?: (?<=[pu].) | (?<=r.)(?![LUM]) | (?<=[purNP]R.)(?![R!]?[dFWBHhLUM]) | (?<=[NP]9.)(?![R!]?[FWBHhLUM]|d[29I.,]|I[DsA]?[NPK]{1,3}[FWBHhLUM]) )", "Z", ("he [plans] talks", "who [reports] it", "the bill also [supports] it"), ("told reporters that [talks] began", "a bridge that [engineers] designed in Bonn", "he told Weiss that [changes] to taxes would hurt")),
    Decision("government_plans", rf"k (?:(?<=[NP)%].)|(?<=[NP]R.)) (?<!IN.)(?<!I[AN]N.)(?<!mN.)(?<!VN.) (?={_OBJECT})", "Z", ("the government [plans] to go",), ("peace [talks] failed",)),
    Decision("and_plans", r"k (?<=[C,R].) (?=[2Ds9o7])", "Z", ("and [plans] to go",)),
    Decision(
        "only_verb",
        rf"""(?P<kept>[\n9SC"(4][^.,;:\n"()9SrwC24GdeBWHhXxLUMZzFcV\-]{{0,25}}?[NP]) {_ONLY_VERB}""",
        "Z",
        ("the state [plans] talks in Rome .", "Arden [offers] funding to search", "once the ice [melts] , ships pass"),
        ("peace [talks] in Rome failed .",),
        sign=_ONLY_VERB,
    ),
    Decision("post_reports", r"k (?: (?<=PP.)(?=P{1,3}[HBWhLU]) | (?<=,PP.)(?=[.]) )", "Z", ("the Arden Post [reports] Weiss has won", "they left , Tom Hale [reports] .")),
    Decision("she_shares", r"K (?<=[pr].) (?=[Ds7o2])", "Z", ("she [shares] the prize", "a bank which [shares] the view"), ("the [shares] fell",)),
    Decision("quoted_comments", r"k (?: (?<=,\".) | (?<=\",.) ) (?=[NA]{0,3}P)", "Z", ('" rain , " [comments] Weiss .', '" rain , " [notes] co-author Lee , who left')),
    Decision("notes_weiss", r"k (?<=[^\n],.) (?=[NA]{0,2}P(?:[NP]{0,3}P)?[,.(\n])", "Z", ("it rained , [notes] Weiss , who left",), ("he saw hills , [notes] and Rome",)),
    Decision("who_wed_plans", rf"{_PARTED} k (?=[2DsNKknAo79I]) {_NO_VERB_AHEAD}", "Z", ("the man , now 71 , [faces] charges .",), ("in May , he said , [talks] on it began .",), sign=", k"),
    Decision("plans", "k", "K", ("the [plans]",)),
    Decision("that_of", r"9 (?<=[I3].) (?=I)", "u", ("to [that] of Rome",)),
    Decision("that_plan", r"9 (?<=[\n\"].) (?=A?[NG][R!]?[dFWBhHZULM])", "D", ("[that] plan failed",)),
    Decision("that_time", r"9 (?=y(?![R!]?[FWBHhLUMd]) | [AN]{0,2}[Ny](?<=[I3C]..))", "D", ("at [that] time",), ("he saw [that] minutes had been lost",)),
    Decision("that_relative", r"9 (?<=[NKP%yY].) (?=[R!]{0,2}[BWHhXxLUMZFdcV])", "r", ("a bomb [that] killed three",)),
    Decision("do_that", r"9 (?<=[XVGI].) (?=,)", "u", ("they can do [that], he said",)),
    Decision("that_pronoun", r"9 (?=[R!]{0,2}[BWHhXxLUMZF.])", "u", ("[that] is why", "he said [that] .")),
    Decision("that_meeting", r"9 (?=[AN][^BWHhXxLUMZFdcV,.;:\n]{0,40}[,.;:\n])", "D", ("describing [that] first meeting in Rome ,",), ("said [that] trade in Rome fell .",)),
    Decision("that_determiner", r"9 (?<=[I3w].) (?=[NAngPm])", "D", ("in [that] case",)),
)
"""Every rewrite, in the order it is applied."""


@cache
def _steps() -> tuple[Callable[[str], str], ...]:
    """What the decisions do to a class string, one after the other.

    A search for one letter is many times as fast as one for any of a few, and what may stand around it is told in the same
    search: so rows in a run that decide on the same letter are sought together, for each letter they decide.
    """
    runs: list[list[Decision]] = []
    for decision in DECISIONS:
        before = runs[-1][-1] if runs else None
        if before is None or decision.apart or before.letter != decision.letter or not (before.first and decision.first):
            runs.append([])
        runs[-1].append(decision)
    return tuple(step for run in runs for step in (_first_letter_steps(run) if run[0].first else (_step(run[0]),)))


def _first_letter_steps(run: list[Decision]) -> Iterator[Callable[[str], str]]:
    """One step for each letter that these rows decide."""
    rests: dict[str, list[str]] = {}
    for decision in run:
        for letter in decision.first:
            rests.setdefault(letter, []).append(decision.pattern.partition(" ")[2])
    for letter, found in rests.items():
        yield partial(re.compile(f"{letter} (?: {' | '.join(found)} )", re.VERBOSE).sub, run[0].letter)


def _step(decision: Decision) -> Callable[[str], str]:
    """The step of one row; plain letters need no pattern, and a plain replacement is the fastest."""
    pattern, letter = decision.pattern, decision.letter
    if pattern.isalnum():
        return methodcaller("replace", pattern, letter * len(pattern))
    if decision.long:
        return partial(decision.regex.sub, lambda m: letter * (m.end() - m.start()))
    rewrite = partial(decision.regex.sub, rf"\g<kept>{letter}" if "(?P<kept>" in pattern else letter)
    return partial(_where_signed, re.compile(decision.sign, re.VERBOSE), rewrite) if decision.sign else rewrite


def _where_signed(sign: re.Pattern[str], rewrite: Callable[[str], str], classes: str) -> str:
    """The class string rewritten from the first sentence on that has the sign."""
    match = sign.search(classes)
    if match is None:
        return classes
    begin = classes.rfind("\n", 0, match.start())
    return classes[:begin] + rewrite(classes[begin:])


def decide(classes: str) -> str:
    """The class string with the ambiguous letters decided; its length stays."""
    for step in _steps():
        classes = step(classes)
    return classes
