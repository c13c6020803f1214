"""Write `src/newsfacts/lexicon/given_names.py` from the tables of the PyPI package names.

Run it by hand after changing a figure below: `python scripts/make_names.py` (names must be installed).
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

TARGET = Path(__file__).parents[1] / "src/newsfacts/lexicon/given_names.py"
GIVEN = 2000
SURNAMES = 1200
# Given names of the world's news that a US census does not see.
ADDED_MALE = """
abdel abdelaziz abdou abdulaziz abdulla abdullah abdulrahman abu adebayo aditya ahmed ahmet ajay akbar akhilesh
akihito akira alassane aleksandar aleksandr aleksei alexandros alexei alexey alexis alistair amit amr anatoly anders
andrei andrej andrey andrii andriy andrzej andrás andrés angus anil antti anwar arif arjun arkady arturo arun arvind
ashok ashraf asif atef ayman aziz babatunde balázs bandar bashar bashir bassam ben benjamin benyamin bernd bilal bill
binyamin bjorn björn blaise bogdan bohdan bola bongani boris boutros boyko burak cathal cem chandra charlie cheikh
chidi chike christoph chukwuma ciaran ciarán claus cormac cyril daisuke declan deepak denys devlet diarmuid dieter
dilip dimitri dimitris dinesh dirk dmitri dmitriy dmitry dmytro dominik dominique donald dragan duarte eamon ehud
ekrem emeka emmanuel emmerson emre enrique eoin erdogan eric erik evgeny evo fabrice faisal farai farid farouk fawzi
femi ferenc fidel fionn florian francois franz françois fumio fyodor félix gamal ganesh gbenga gennady gerd gerhard
germán ghassan giancarlo gianni giorgio giorgos giovanni girish giuseppe goran gordon gregor grigory grzegorz guido
gunter gustav gábor göran günter habib hafez haider haitham hakan hamad hamid hamza hans harish haruhiko hashim hassan
heiko heinz helmut henrik hideki hideo hiroshi hisham hosni hussain hussein håkan héctor ian ibrahim idrissa igor
ikenna ilham ilya imran ingvar isaac ismail istván itzhak ivan ivica iñigo jabu jabulani jacek jair jairam jakob jalal
jamal jan janez jaroslaw jarosław jean jean-claude jean-marc jean-marie jean-paul jean-pierre jens jiang jiri joachim
joao joaquin joaquín jochen joerg johan johann johannes josef josé jozef joão juergen juha junichiro jussi jyrki jörg
jørgen jürgen kamal kapil kareem karim karl karl-heinz karthik kazuo kemal kenji kenta kgalema khaled khalid khalil
kim kipchoge kirill kjell klaus kofi koji kojo konstantin konstantinos kostas krzysztof kunle kwabena kwame kyriakos
lars laszlo laurent lech lee leonid leszek lorcan lothar luc luca luigi luiz lukas lászló mads magnus mahathir mahesh
mahinda mahmood mahmoud majid makoto malik mamadou mamdouh mandla manmohan manoj manuel marat marcin marco marek mario
mark markus martín marwan masahiro masood massimo mateusz mathias matteo matthias matías maurizio maxim mehmet michal
michel micheál miguel mikael mikhail mikheil milan milorad milos miloš mircea miroslav mohamad mohamed mohammad
mohammed mohsen moussa muammar muhammad muhammadu mukesh muqtada murat musa mustafa nabil naguib najib narendra naresh
nasser nawaz nayef nelson niall nicolae nicolas nicolás nigel nikita nikola nikolai nikolaus nikolay nikos nitin
nitish nouri nuno nursultan obinna oisin oleg oleksandr oleksiy olivier olof olusegun oluwaseun osama oscar osman
otieno otto ousmane paavo padraig panos paolo pascal pavel pavlo pawan paweł pervez petr petro petteri philippe
pierluigi pierre pieter piotr piyush prakash pranab pádraig péter qais qasim radek radoslaw rafael rafik rahul raila
rainer raj rajesh rajiv rajnath rakesh ramesh rami ramzan ramón rasmus ravi raúl recep reinhard reza robert rohit rolf
romano ruairi rudolf rui rumen ruslan rustam ryo rüdiger saad sachin saddam saeed said salah salil salman salva sami
sani sanjay satish satoshi saud sauli seamus sebastian sebastián segun selahattin sergei sergey sergio serhiy serkan
sharad shashi shaukat sheikh shimon shinzo shinzō shohei siddharth silvio sipho sizwe slobodan sourav stanislav stefan
stein stéphane subramanian suleiman sunil suresh sven séamus søren sławomir tadhg takashi tamim taras tareq tariq taro
tassos tayyip tedros tejashwi tendai tetsuya thabo themba theodor thiago thierry thilo tiago tihomir tinashe tomas
tomasz tomás toomas torbjørn toshihiko traian tunde turki uche uddhav udo uhuru ulf ulrich uwe vaclav vadim valery
vasily venkatesh viacheslav vijay vikram viktor vinod virat vitali vitaly vlad vladimir vojislav volker volodymyr
vyacheslav václav vítor waldemar walid wekesa werner wim wojciech wolfgang xavier yahya yair yann yannis yasir yasser
yasuhiro yevgeny yevhen yitzhak yoav yogesh yoshihide yossi yukio yuri yuriy yury yusuf yves zbigniew zdeněk ziad
zlatko zoltán zoran zsolt álvaro éamon íñigo óscar øyvind
"""
ADDED_FEMALE = """
abena achieng adaeze agnieszka aisha aisling akiko akosua amaka amal amina aminata aminatou amira anastasia anja
anjali anke anna annalena anne-marie annegret anneli anneliese annika aoife aparna arundhati asmaa astrid aung aylin
ayumi ayşe azza aïssata beata begoña benazir bianca biljana birgit birgitte brigitte bronagh bukola caoimhe carla
catarina catherine chantal chiara chioma christelle christiane ciara claudine corinne cristina dalia daria deepika
dilma divya dominique dragana efua ekaterina elena elif elisabeth elisabetta emine esra ewa fatima fatma fatoumata
federica fiona fionnuala florence folake francia francoise françoise funmi galina geeta gertrud ghada giorgia gita
giulia golda grainne greta gro gráinne hala hanan hanin hannah haruka hauwa heidi helle henriette hillary hina huda
ifeoma ildikó ilse imelda indira inga ingeborg ingrid inés irina isabelle itziar ivana jacinda jadwiga jana jelena
joana joanna jolanta joëlle judit jutta jyoti kaja kajsa kalpana karin karine katalin katarina katarzyna katerina
kateryna katja katri kavita keiko khadija kimiko kirsten kristalina ksenia lakshmi larisa latifa laura layla leila
lena leïla lindiwe linnea liudmila ljiljana loujain lucía ludmila lyudmila maeve magdalena maha maia mairead malala
malgorzata mamata manal manuela margarethe margrethe mariam mariama mariana marie-claude marina marine marit mary
mary-lou maryam masako masha matilde mayawati małgorzata meena meral mette mette-marit michelle michiko milica
mireille mona monika máiréad nadezhda nadia naledi nancy naoko narges nasrin natalia natalya natasha nathalie nawal
neha niamh nigella nikki nina nino nirmala nkosazana nneka nokuthula nomsa noor noura nuria núria oksana olena olga
orla oxana pascale pernille petra pilar pooja priti priya priyanka päivi rachida radhika rania rasha reem rekha renu
rima ritu rocío roisin ruta róisín sabine sachiko sadako safia sakura salma salome samia samira sanna saoirse sara
segolene shaima sheikha shirin shobha shreya sigrid silke simone sinead sinéad siobhan siobhán siv smriti sneha
snežana soledad solveig sonia sophie sudha sunita sushma suu svetlana swapna swati ségolène tamara tansu tatiana
tatyana temitope thandi theresa thuli tomoko tsai tzipi ulla ulrike ursula usha valentina valérie vandana vera
veronika vesna vidya viktoria wangari wanjiru ximena yana yasmin yekaterina yelena yetunde yingluck yoko yuko yulia
yuliia yuriko zainab zanele zeynep zhanna zsuzsanna zsófia zuzana ágnes élisabeth şebnem
"""
NO_NAMES = ("numbers", "an", "so", "see", "many", "long", "my", "in", "the", "do", "else")
CLEAR = 4  # a name has a usual gender where it is this many times as frequent with one as with the other


def shares(table: str) -> dict[str, float]:
    """The names of a census table in lower case, most frequent first, with their share in per cent."""
    spec = find_spec("names")
    if spec is None or spec.origin is None:
        raise SystemExit("pip install names")
    lines = (Path(spec.origin).parent / table).read_text(encoding="ascii").splitlines()
    return {line.split()[0].lower(): float(line.split()[1]) for line in lines}


def wrapped(words: Iterable[str]) -> str:
    """A string literal over several lines."""
    return '"""\n' + textwrap.fill(" ".join(words), 118) + '\n"""'


def main() -> None:
    """Write the module."""
    male, female = shares("dist.male.first"), shares("dist.female.first")
    for name in NO_NAMES:
        male.pop(name, None)
        female.pop(name, None)
    everyone = sorted(male | female, key=lambda name: (-male.get(name, 0) - female.get(name, 0), name))[:GIVEN]
    groups: dict[str, list[str]] = {"MALE": [], "FEMALE": [], "EITHER": []}
    for name in everyone:
        m, f = male.get(name, 0), female.get(name, 0)
        groups["MALE" if m >= CLEAR * f else "FEMALE" if f >= CLEAR * m else "EITHER"].append(name)
    known = set(everyone)
    groups["MALE"].extend(set(ADDED_MALE.split()) - known)
    groups["FEMALE"].extend(set(ADDED_FEMALE.split()) - known - set(groups["MALE"]))
    out = [HEADER]
    out.extend(f"{group} = {wrapped(sorted(names))}\n" for group, names in groups.items())
    out.append(f"SURNAMES = {wrapped(sorted(list(shares('dist.all.last'))[:SURNAMES]))}")
    TARGET.write_text("\n".join(out) + "\n", encoding="utf8")


HEADER = '''"""Given names by usual gender, and common surnames, in lower case.

Generated by `scripts/make_names.py` from the tables of the PyPI package names 0.3 (MIT licence, Trey Hunner), which are
those of the US Census Bureau for 1990 (public domain): the most frequent ones, and some from
the news of the world. Change the script, not this file.
"""

from __future__ import annotations
'''

if __name__ == "__main__":
    main()
