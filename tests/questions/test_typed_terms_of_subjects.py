"""Typed terms of history, law and science: numbers, endings, cases and statutes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from quizgen.questions.grading.verdict import RANK
from tests.questions.typed import by_answer, cases

TYPED = """
World War II
  accept: World War 2 | World War Two | world war ii | WWII | WW2 | WW II
  reject: World War I | World War III | World War One | WWI | WW1
WWII
  accept: WW2 | WW II | Ww2 | World War II | World War 2
  reject: WWI | WW I | WW III | WW1
WW2
  accept: WWII | wwii | WW II | World War II | Second World War
  partial: ww2
  reject: WWI | WW I | WW III | WWIII | World War I
MI6
  accept: Military Intelligence 6
  reject: Military Intelligence 5 | MIV
CO2
  partial: co2
  reject: Co II | Co2
Segunda Guerra Mundial
  accept: IIGM | 2GM | II GM
  reject: IGM | 1GM | IIIGM
IGM
  accept: Primera Guerra Mundial | 1GM | 1ra Guerra Mundial | 1era guerra mundial
  reject: Segunda Guerra Mundial | IIGM
Thirty Years' War
  accept: 30 Years' War | Thirty Years War | Thirty Year War
  reject: Hundred Years' War | Thirteen Years' War
Apollo 11
  accept: Apollo XI | Apollo Eleven | apollo11
  reject: Apollo 12 | Apollo 1
Type II error
  accept: type 2 error | type two error
  reject: Type I error
Factor X
  accept: factor X
  reject: Factor 10 | Factor V
sievert
  accept: Sv
  reject: Gy | J/kg
becquerel
  accept: Bq
  reject: Hz
decibel
  accept: dB
  reject: pH
light-year
  accept: ly
newton metre
  accept: N m | N·m
  reject: J
ohm
  accept: Ω | ohms
  reject: W | kΩ | O
Newton
  accept: N | newtons
  reject: n | Nm | kN | kg·m/s²
degree Celsius
  accept: °C | degrees Celsius
  reject: °F | C | K
metres per second squared
  accept: m/s² | m/s^2 | m·s⁻²
  reject: m/s | m s²
the hour
  accept: h
Hz
  partial: hertz
  reject: second
km/h
  accept: kmh
  partial: kilometres per hour | Kilometer pro Stunde
  reject: metres per second
герц
  accept: Гц | Hz
  reject: кГц | Бк
ньютон
  accept: Н | N
год
  reject: year | ans
кПа
  partial: килопаскаль
butane
  accept: butan | buthane
  reject: butene | butyne
phosphate
  accept: fosfate | phosphates
  reject: phosphite | phosphide
sodium chlorates
  accept: sodium clorates
  reject: sodium chlorites | sodium chlorides
Natriumnitrat
  accept: Natriumnitratt | Natrumnitrat
  reject: Natriumnitrit | Natriumnitrid
Propan
  reject: Propen | Propin
chlorure
  reject: chlorate | chlorite
nitrato de plata
  accept: nitrato de plato
  reject: nitrito de plata
сульфаты
  accept: сульфатты
  reject: сульфиты | сульфиды
гибрид
  accept: гибрит
definite integral
  accept: definate integral
carboxyl group
  accept: carboxil groups
  reject: carbonyl group
ammonium
  accept: amonium
  reject: ammonia
lactate
  reject: lactase
ascent
  accept: asent | assent
  reject: accent
cannon
  accept: canon
phosphorus
  accept: phosphorous
Iceland
  accept: Icland
  reject: Ireland
Ирландия
  reject: Исландия
ketone
  reject: ketose
proton
  reject: photon
Béchamelsauce
  accept: Béchamelsoße
impuesto sobre el valor añadido
  accept: IVA
Cis-Dur
  accept: C#-Dur | C♯-Dur | cis-dur
  reject: C-Dur | Des-Dur
Es-Dur
  accept: E♭-Dur | Eb-Dur
  reject: E-Dur
תא
  accept: התא
צהריים
  accept: צהרים
Makroökonomie
  accept: Makrookonomie
  reject: Mikroökonomie
макроэкономика
  reject: микроэкономика
дисфагия
  reject: дисфазия
hypothermia
  accept: hypothermea
  reject: hyperthermia
employee
  accept: employe | employees
  reject: employer
radius
  accept: radii | radiuses
Mississippi
  accept: Missisipi | Mississipi
  reject: Missouri
Homo sapiens
  accept: H. sapiens | H sapiens | h. sapiens | H. sapeins | Homo Sapiens
  reject: H. erectus | sapiens | P. sapiens
Staphylococcus aureus
  accept: S. aureus | Staph. aureus | Staph aureus | S.aureus
  reject: S. epidermidis | Strep. aureus
Canis lupus familiaris
  accept: C. lupus familiaris | C. l. familiaris
Tyrannosaurus rex
  accept: T. rex | T-Rex
Escherichia coli
  accept: Esch. coli | E. coli | E coli
  reject: E. faecalis | coli | S. coli
WHO
  accept: World Health Organization | world health organisation | the World Health Organization
  reject: World Trade Organization | World Health
UK
  accept: United Kingdom | the united kingdom | U.K.
  reject: United Nations | Kingdom
WWII
  accept: World War II | World War 2
  reject: World War I
DDR
  accept: Deutsche Demokratische Republik | die DDR
  reject: Bundesrepublik Deutschland
СССР
  accept: Союз Советских Социалистических Республик
cat
  reject: come and take | Come After Tea
II мировая война
  accept: ІІ мировая война | Вторая мировая война
  reject: І мировая война
съезд XX
  accept: съезд ХХ
Organisation des Nations unies
  accept: ONU | l'ONU | O.N.U.
Organisation du traité de l'Atlantique nord
  accept: OTAN
complément d'objet direct
  accept: COD
  reject: COI
Rat für gegenseitige Wirtschaftshilfe
  accept: RGW
guerre de Cent Ans
  accept: guerre de 100 ans
  reject: guerre de Trente Ans
Hundred Years' War
  accept: 100 Years' War
Seconde Guerre mondiale
  accept: 2nde guerre mondiale | Deuxième Guerre mondiale
  reject: Première Guerre mondiale
bataille de Marignan
  accept: la bataille de Marignan
  partial: Marignan
  reject: bataille de Pavie | bataille
bataille d'Austerlitz
  partial: Austerlitz
Schlacht bei Issos
  accept: Schlacht von Issos
  partial: Issos
théorie de la relativité
  reject: relativité
Doppler effect
  reject: D. effect
Venn diagram
  reject: V. diagram
UN General Assembly
  accept: United Nations General Assembly | U.N. General Assembly
  reject: EU General Assembly
Battle of Hastings
  accept: Hastings battle | battle of hastings
  partial: Hastings
  reject: Battle of Lewes | Battle
rule of law
  accept: Rule of Law
  reject: law | rule
Mercury (planet)
  accept: Mercury | mercury planet
  reject: Mercury (element) | planet
Entick v Carrington
  accept: Entick vs. Carrington | Entick and Carrington | Entick v Carrington (1765) 19 St Tr 1029
  partial: Entick | Carrington | Entick v Carrington and others
  reject: Entick v Smith | Smith
Roe v. Wade
  accept: Roe v Wade, 410 U.S. 113 (1973) | Roe vs Wade
Adie's pupil
  partial: Adie
Parkinson's disease
  accept: Parkinson disease
  partial: Parkinson's | Parkinsons | Parkinson
  reject: Alzheimer's | disease
King's Bench
  reject: King
Frankfurt am Main
  accept: Frankfurt a. M. | Frankfurt a.M. | Frankf. am Main | Frankfurt a. Main
  reject: Frankfurt a. O. | Frankfurt a. d. Oder
Strait of Gibraltar
  accept: Str. of Gibraltar | the Str. of Gibraltar
  reject: Strait of G. | Str. of Hormuz
el estrecho de Magallanes
  accept: estr. de Magallanes | el estr. de Magallanes
  reject: estr. de Gibraltar
F♯ major
  accept: F# maj.
  reject: F# min. | F maj.
crescendo
  accept: cresc.
  reject: decresc. | cr.
hydrochloric acid
  partial: hydr. acid
  reject: h. acid
vitamin B12
  accept: vit. B12 | vit B12
  partial: B12 | b12
  reject: B6 | B13 | vit B6 | vit. B6 | vit B1
law of 1905
  reject: law of 190
Erster Punischer Krieg
  accept: 1. pun. Krieg
  reject: 2. pun. Krieg
G protein
  reject: protein | R protein
Город Солнца
  partial: Солнца
р-элементы
  reject: элементы
  reject: vit. B6
sodium nitrate
  accept: sod. nitrate
  partial: sodium nitr.
South Korea
  accept: S. Korea
  reject: N. Korea | S. Africa
West Bank
  accept: W. Bank
  reject: E. Bank
Isle of Man
  partial: Isle of M. | Isle of Ma.
ácido nitroso
  partial: ácido nitr.
серная кислота
  accept: серная кисл.
  partial: серн. кислота
Republic of Nigeria
  partial: Republic of Niger.
Nigeria
  reject: Niger. | Nig.
Chlorid
  reject: Chlor.
Carlill v Carbolic Smoke Ball Co
  accept: Carlill v Carbolic Smoke Ball Company | Carlill v Carbolic Smoke Ball
  partial: Carlill v Carbolic | Carlill v Smoke Ball | Smoke Ball | Carlill
  reject: Carlill v Smith | Ball
R v Dudley and Stephens
  accept: Regina v Dudley & Stephens | The Queen v Dudley and Stephens
  partial: R v Dudley | Dudley and Stephens | Dudley
  reject: R | R v Smith
§ 211 StGB
  accept: Paragraph 211 StGB | para. 211 StGB | StGB § 211
  partial: § 211
  reject: § 212 StGB | Art. 211 StGB
Art. 5 Abs. 3 GG
  accept: Artikel 5 Absatz 3 GG | Art. 5 (3) GG | Article 5(3) GG
  partial: Art. 5 GG | Art. 5 Abs. 3
  reject: Art. 5 Abs. 2 GG | Art. 53 GG | Art. 3 Abs. 5 GG
"""

ANSWERS = {name: TermAnswer(name) for name in {right for right, _, _ in cases(TYPED)}}


@pytest.mark.parametrize(("name", "outcomes"), by_answer(TYPED))
def test_a_typed_term_of_a_subject(name: str, outcomes: dict[str, str]) -> None:
    right, known = ANSWERS[name], Names([ANSWERS[name]])
    assert {typed: grade(right, typed, known).outcome for typed in outcomes} == outcomes


def test_a_shortened_genus_may_be_that_of_another_species() -> None:
    right, other = TermAnswer("Escherichia coli"), TermAnswer("Entamoeba coli")
    names = Names([right, other])
    assert [grade(right, typed, names).outcome for typed in ("E. coli", "Esch. coli")] == [
        "partial",
        "accept",
    ]


def ranked(answer: TermAnswer, typed: str) -> int:
    return RANK[grade(answer, typed, Names([answer])).outcome]


@given(st.sampled_from(sorted(ANSWERS)), st.data())
@settings(max_examples=100, deadline=None)
def test_the_whole_term_is_never_worse_than_a_part_of_it(name: str, data: st.DataObject) -> None:
    words = name.split()
    kept = data.draw(st.lists(st.sampled_from(range(len(words))), unique=True).map(sorted))
    part = " ".join(words[place] for place in kept)
    more = " ".join(words[: max(kept, default=0) + 1])
    answer = ANSWERS[name]
    assert ranked(answer, name) == 0
    assert ranked(answer, name) <= ranked(answer, more)
    assert ranked(answer, name) <= ranked(answer, part)


@given(st.sampled_from(["photosynthesis", "collectivisation", "Reformation"]), st.data())
@settings(max_examples=100, deadline=None)
def test_one_more_slip_in_a_term_is_never_better(name: str, data: st.DataObject) -> None:
    """Each slip puts a letter that the term has nowhere in the place of another one."""
    places = data.draw(st.lists(st.integers(1, len(name) - 1), min_size=1, unique=True))
    typed, before = name, 0
    for place in places:
        typed = f"{typed[:place]}q{typed[place + 1 :]}"
        after = ranked(ANSWERS.get(name, TermAnswer(name)), typed)
        assert before <= after, typed
        before = after
