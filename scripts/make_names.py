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
abdel abdelaziz abdullah abdulla abu ahmed akbar akihito alassane aleksandr aleksei alexei alexey alexandros alexis
alistair amit amr anatoly anders andrej andrei andrey andriy andrzej angus antti anwar arif arkady arturo arun arvind
ashok ashraf asif atef ayman aziz bashar bashir ben benjamin bernd bill binyamin benyamin bjorn bogdan boris boutros
cem chandra charlie christoph claus cyril dieter dilip dimitri dimitris dirk dmitri dmitriy dmitry dominik dominique
donald ehud emmanuel emmerson enrique erdogan eric erik evgeny evo fabrice faisal farouk farid fawzi fidel florian
francois françois franz fyodor gamal gennady gerhard gerd ghassan giorgio giorgos giovanni giuseppe goran gordon gregor
grigory guido gunter günter gustav habib hafez haider hamid hamza hans haruhiko hashim hassan heiko heinz helmut henrik
hideki hiroshi hisham hosni hussein hussain ian ibrahim igor ilham ilya imran ingvar isaac ismail itzhak ivan jacek
jakob jalal jamal jan janez jaroslaw jean jean-claude jean-marc jean-marie jean-paul jean-pierre jens jiang jiri joachim
joao joão joaquin jochen joerg johan johann johannes jörg josef josé jozef juha jürgen juergen kamal kareem karim karl
karl-heinz kazuo kenji khalid khaled khalil kim kofi konstantin konstantinos kostas kyriakos laszlo lars laurent lech
lee leonid leszek lothar luc luca luigi luiz lukas maxim mahathir mahinda mahmood mahmoud majid malik mamdouh manmohan
manuel marat marcin marco marek mario mark markus masood mathias matthias matteo mehmet michal michel miguel mikael
mikhail mikheil milan milos miloš mircea miroslav mohamad mohamed mohammad mohammed mohsen muammar muhammad muhammadu
murat mustafa naguib najib narendra nasser nawaz nelson nicolae nicolas nigel nikita nikolai nikolaus nikolay nikos
nouri nuno nursultan oleg oleksandr oleksiy olivier osama oscar osman otto paavo panos paolo pascal pavel pavlo paweł
pervez petr petro philippe pierre pieter piotr pranab qasim radek radoslaw rafik rafael rahul rainer raj rajiv rajnath
ramzan ramón raúl recep reinhard reza robert rolf romano rudolf rustam ruslan rüdiger saad saddam saeed said salah
salman salva sanjay saud sebastian sergei sergey sergio serhiy shaukat sheikh shimon shinzo shinzō silvio slobodan
stanislav stefan stéphane suleiman sunil sven taro tareq tariq tassos tayyip tedros thabo theodor thierry thilo tomas
tomasz toomas toshihiko udo ulf ulrich uwe václav vaclav vadim valery vasily viacheslav viktor vitali vitaly vijay
vladimir vlad volodymyr volker vojislav vyacheslav waldemar walid werner wim wojciech wolfgang xavier yahya yair yann
yannis yasser yasir yevgeny yitzhak yoav yoshihide yossi yukio yuri yuriy yury yusuf yves zbigniew zoran
"""
ADDED_FEMALE = """
agnieszka aisha amina amal aminata amira anastasia anja anke anna annalena anne-marie annegret anneliese aung azza
beata benazir bianca birgit brigitte carla catherine chantal chiara christelle christiane claudine corinne cristina
dalia dilma dominique ekaterina elena elif élisabeth elisabeth ewa fatima fatma federica fiona florence françoise
francoise galina gertrud ghada giorgia giulia golda greta gro hala hanan hannah heidi helle henriette hina hillary
ilse imelda indira inga ingrid irina isabelle ivana jacinda jadwiga jana joëlle joanna jutta kajsa karin karine
katarina katarzyna katerina katja khadija kirsten kristalina larisa latifa laura layla leila leïla lena liudmila
ludmila lyudmila magdalena mairead malala małgorzata malgorzata manuela margarethe margrethe marie-claude marina
marine mariana mariam mary maryam masha mette michelle mireille mona monika nadezhda nadia nancy natalia natalya
natasha nathalie nigella nikki nina noor noura oksana olga oxana pascale petra priti priyanka rachida radhika rania
rasha rima ruta sabine safia samira sanna sara ségolène segolene sheikha sigrid silke siobhan simone smriti soledad
sonia sophie suu svetlana sushma swati tamara tansu tatiana tatyana theresa tsai tzipi ulla ulrike ursula valentina
valérie vera veronika viktoria wangari yana yekaterina yelena yingluck yoko yulia zainab zeynep zsuzsanna zuzana
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
