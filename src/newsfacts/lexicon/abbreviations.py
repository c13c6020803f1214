"""Abbreviations that are printed with a full stop, by what may follow them; the splitter's other word lists.

Words are in lower case and without their last stop. Those under `CAPITALISED` count only where printed with a
capital ("Ill." and "ill."). Any run of letters with a stop after each ("U.S.", "S.p.A.") is an abbreviation too and needs no row.
"""

from __future__ import annotations

ABBREVIATIONS: dict[str, str] = {
    # Before a name: no sentence ends here.
    "title": """
        mr mrs ms mx dr drs messrs mme mlle prof profs gens maj lt capt cmdr cdr adm vadm radm sgt cpl pvt pfc spc rev revs
        hon sen sens rep reps gov govs amb supt msgr brig atty insp
        ald cllr cllrs smt shri engr alh cong dist barr pte
    """,
    # Before a figure: "No. 10", "pp. 3-4".
    "number": "no nos rs art arts vol vols p pp fig figs ch sect para paras tel ext approx est ca cf pt",
    # Never last in a sentence.
    "inside": "vs v viz eg ie e.g i.e cf aka",
    "month": "jan feb mar apr jun jul aug sept sep oct nov dec",
    "weekday": "mon tue tues wed thu thur thurs fri sat sun",
    # Last in a sentence only where a word follows that opens one: states, companies, streets, offices.
    "open": """
        ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nev okla ore oreg pa
        penn tenn tex va vt wash wis wyo ont que alta sask man nfld w.va
        inc corp co cos cie ltd bros plc llc llp jr sr assn dept univ intl mfg ret esq ave blvd rd hwy ltda gmbh
        sdn bhd sec gen col cols fr pres det const st ste mt ft comm dir sec-gen asst assoc dep
    """,
    # Often last; a capital after them starts a new sentence.
    "last": "etc al",
    "hour": "a.m p.m am pm",
}

CAPITALISED = """
    ala ariz ark art ave bros calif ch co col colo comm conn const corp cos del dep det dir ext fig fla fr ft ga gen hon hwy
    ill inc ind insp jan feb mar apr jun jul aug sept sep oct nov dec kan kans ky la lt ltd man mass md mich minn miss mo mon
    mont mt neb nev no nos okla ont ore oreg pa penn pres prof pt que rd rep reps ret rev sask sat sec sen sens spc sr st ste
    ald barr cong dist rs sun supt tenn tex thu thur thurs tue tues univ va vol vt wash wed wis wyo fri gov govs al est am pm
"""

APART = """
    a.m p.m e.g i.e w.va am pm aka al alta art arts assn assoc asst ave bhd blvd ca cdr cf ch cols comm const dep dir drs eg esq
    ext figs fr ft gens gmbh govs hwy ie intl kans llc llp ltda man mfg msgr mt mx nfld oreg p para paras pfc plc pp
    alh ald barr cllrs cong dist pte rs profs pt pvt radm rd ret revs sask sat sdn sec sec-gen sect spc ste sun tel thur univ v vadm viz vols
"""
"""Abbreviations that are no words of their own together with their stop: rare ones, and plain words too."""

STARTERS = """
    the a an this these those it he she they we i you there his her its their our my your who what when where why how which
    but and or so yet nor if as while although though because since after before until once unless whereas despite
    in on at for from with without under over during by to of about among between against through within around near like
    both all some many most several each every few another such not only even just also still then now later earlier today
    yesterday tomorrow meanwhile however moreover instead nevertheless nonetheless therefore thus indeed perhaps maybe
    please yes no well oh here that one two three asked speaking according
    mr mr. mrs mrs. ms ms. messrs
"""
"""Words that open a sentence after an abbreviation; no name begins with one."""

ZONES = """
    est edt et gmt bst cst cdt ct mst mdt mt pst pdt pt utc cet cest msk ist jst eastern central pacific mountain moscow
    greenwich local beijing
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december jan feb mar apr jun jul aug sept sep oct nov dec
"""
"""What follows an hour within the same sentence: "5 p.m. EST", "9 a.m. Monday"."""

MARKED_NAMES = "yahoo jeopardy yum"
"""Names that end in an exclamation mark."""

SAYING = """
    said says asked asks replied replies added adds told wrote writes shouted cried wondered exclaimed quipped joked tweeted
    answered insisted demanded continued concluded recalled declared
"""
"""Verbs that, after a quotation and a name, continue the quotation's sentence."""
