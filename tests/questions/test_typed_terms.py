"""Typed terms, abbreviations and names of institutions."""

import pytest

from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from tests.questions.typed import by_answer, said

DECK = """
permanent way
Comintern: Communist International | Third International | Коминтерн
Cominform
NKVD: People's Commissariat for Internal Affairs | НКВД
GPU: OGPU
breadth-first search: BFS
quicksilver: Hg
voiceless bilabial plosive
New South Wales
plate tectonics
Hertzsprung–Russell diagram
oxygen
VKP(b): All-Union Communist Party (Bolsheviks)
kulak
Left Opposition
Right Opposition
general strike
the Terror
glasnost'
collectivisation
hypotension
narrow gauge
2nd class
show trial
League of Nations
World Health Organization: WHO
Monetary Policy Committee
gross national product
A Doll's House
the forgetting curve
point of view
type 2 diabetes
natural law
Edict of Nantes
Petrograd Soviet
Mercury (planet)
Mercury (element)
Estados Unidos
les États-Unis
Vereinigte Staaten
ácido ribonucleico (ARN)
Bundesverwaltungsgericht (BVerwG)
NEP (New Economic Policy)
gene
colony
Apollo 11
COVID-19
HNO₃: nitric acid
K⁺
NO
No
KCl
C++
Rylands v Fletcher
R v Cunningham and Parker
Smith v Eastern Cotton Mills Co
s 2(1) Fraud Act 2006
s. 47 Offences against the Person Act 1861
Article 10 ECHR
§ 823 BGB
Peking
der Besitz
Eigentum
die Anspruchsgrundlage
le propriétaire
Encyclopédie
una célula
el agua
el águila
UN Charter
vitamin A
Q&A
D minor
A minor
E flat major
a-Moll
Y chromosome
y-axis
hepatitis A virus
AND gate
for loop
dos Españas
da capo
do dièse
Das Kapital
plate tectonics
von Neumann architecture
A Tale of Two Cities
A mammal
Isabel y Fernando
""".strip().splitlines()
"""Terms, and after a colon further names of the same thing."""

ANSWERS = {
    name: TermAnswer(name, tuple(also.split(" | ")) if also else ())
    for name, _, also in (line.partition(": ") for line in DECK)
}
NAMES = Names([*ANSWERS.values(), NameAnswer("Leon Trotsky")])

TYPED = """
permanent way
  accept: permanent way | the permanent way | Permanent-Way | permanentway | PERMANENT  WAY
  accept: permanant way | a permanent way.
  reject: way | permanent | permanent day | way permanent | temporary way | permanent way bill
breadth-first search
  accept: BFS | breadth first search | breadth first searches
  partial: best-first search
  reject: depth-first search
voiceless bilabial plosive
  partial: bilabial voiceless plosive
  reject: plosive bilabial voiceless | voiced bilabial plosive
New South Wales
  partial: South New Wales
plate tectonics
  partial: theory of plate tectonics | plate tectonics of the Pacific
  reject: theory of plates
Hertzsprung–Russell diagram
  accept: HR diagram | H-R diagram | H–R diagram | h-r diagram
  reject: H-S diagram | R-H diagram
oxygen
  reject: lack of oxygen
quicksilver
  accept: Hg (quicksilver) | quicksilver (Hg) | Hg, quicksilver
  partial: quicksilver (metal) | quicksilver, a metal
Comintern
  accept: comintern | the Comintern | Communist International | the communist international
  accept: Коминтерн | коминтерн | Komintern | Commintern | Third International
  accept: the 3rd International
  reject: Cominform | International | Second International | Comnterrn | Trotsky | Komsomol
Cominform
  accept: cominform | Cominfrom
  reject: Comintern
NKVD
  accept: nkvd | N.K.V.D. | n.k.v.d | the NKVD | НКВД | People's Commissariat of Internal Affairs
  accept: Peoples Commissariat for Internal Affairs
  reject: NKGB | NKV | NKVDs | KGB | Commissariat
GPU
  accept: gpu | G.P.U. | OGPU
  reject: GP | GUP | CPU
VKP(b)
  accept: VKP(b) | VKPb | VKP (B) | V.K.P.(b) | All-Union Communist Party (Bolsheviks)
  accept: all union communist party bolsheviks
  reject: VKP | Communist Party
kulak
  accept: kulak | kulaks | Kulack | кулак
  reject: muzhik | kul
Left Opposition
  accept: left opposition | the Left-Opposition | Left Oppositon
  partial: Loft Opposition | Lfet Opposition
  reject: Right Opposition | opposition | Left | Soft Opposition | Lift Position
general strike
  accept: the general strike | General Strike
  reject: strike | general | generals strike action
the Terror
  accept: terror | Terror | the terror | terorr
  reject: the | of | Karl Terrow | error
glasnost'
  accept: glasnost | glasnost’ | гласность
  reject: perestroika
collectivisation
  accept: collectivization | Collectivisation | colectivisation
  reject: collectivism | collection
hypotension
  reject: hypertension
narrow gauge
  accept: narrow-gauge | narrow guage
  reject: broad gauge
show trial
  accept: show trial | showtrial | show-trial
League of Nations
  accept: LN | L.N. | LON | the League of Nations | Nations League | League of Nation
  partial: Nations
  reject: ln | UN | League
World Health Organization
  accept: WHO | W.H.O. | World Health Organisation | World Health Org. | the WHO
  reject: WHA | World Trade Organization
Monetary Policy Committee
  accept: MPC | mpc | M. P. C. | Monetary Policy Cttee
  reject: MPS | Committee
gross national product
  accept: GNP | gnp | G.N.P. | Gross National Products
  reject: GDP
A Doll's House
  accept: ADH | DH
the forgetting curve
  accept: FC
  reject: TFC | tfc
point of view
  accept: POV | pov
type 2 diabetes
  accept: T2D
  reject: T1D
natural law
  accept: natural laws | NL
  reject: LN | law
Edict of Nantes
  accept: Nantes Edict | the Nantes edict | Edict of Nante
  partial: Nantes
  reject: Edict of Worms | Edict
Petrograd Soviet
  accept: Soviet of Petrograd | Petrograd soviets
  reject: Moscow Soviet
Comintern
  accept: Comintern (Communist International) | Communist International (Comintern)
  partial: Comintern (founded in 1919)
  reject: Cominform (Communist International) | Comintern (Cominform)
Estados Unidos
  partial: Estados Unidos de América | los Estados Unidos de América
  reject: Estados de América | Unión de América
les États-Unis
  partial: États-Unis d’Amérique | les Etats-Unis d'Amérique
Vereinigte Staaten
  partial: Vereinigte Staaten von Amerika | die Vereinigten Staaten von Amerika
  reject: Staaten von Amerika
ácido ribonucleico (ARN)
  accept: ARN | el ARN | A.R.N. | acido ribonucleico
  reject: AN
Bundesverwaltungsgericht (BVerwG)
  accept: BVerwG | das BVerwG | Bundesverwaltungsgericht
  reject: BVW
Mercury (planet)
  accept: Mercury (planet)
  partial: Mercury
  reject: planet | Mercury (element)
NEP (New Economic Policy)
  accept: NEP | New Economic Policy | N.E.P.
gene
  accept: genes
  reject: gen | gone
colony
  accept: colonies
Apollo 11
  accept: Apollo-11 | apollo 11
  reject: Apollo 12 | Apollo | Apollo 1
COVID-19
  accept: covid 19 | Covid19
  reject: COVID-18
HNO₃
  accept: HNO3 | HNO_3 | H N O 3 | nitric acid | Nitric Acid
  partial: hno3
  reject: HNO2 | HNO | H3NO | HNO4 | HnO3
K⁺
  accept: K+ | K^+ | K¹⁺
  partial: k+
  reject: K | K-
NO
  accept: NO
  partial: no
  reject: No | N O2 | NO2
No
  reject: NO
KCl
  accept: KCl | K Cl
  partial: kcl
  reject: KCL | KCI
C++
  accept: C++ | C ++
  reject: C | C# | C+
Rylands v Fletcher
  accept: Rylands v. Fletcher | Rylands vs Fletcher | Rylands versus Fletcher
  accept: Rylands v Fletcher (1868) LR 3 HL 330 | Rylands v Fletcher [1868] UKHL 1
  accept: Ryland v Fletcher
  partial: Rylands | Fletcher
  reject: v | Rylands v Smith
R v Cunningham and Parker
  accept: Regina v Cunningham and Parker | R. v. Cunningham & Parker
  partial: R v Cunningham | Cunningham | Cunningham and Parker
  reject: R | Regina | R v Parker Cunningham
Smith v Eastern Cotton Mills Co
  accept: Smith v Eastern Cotton Mills Company | Smith v Eastern Cotton Mill Co.
  partial: Smith v Eastern Cotton
s 2(1) Fraud Act 2006
  accept: s. 2(1) Fraud Act 2006 | section 2(1) of the Fraud Act | s.2 (1) Fraud Act
  accept: Fraud Act 2006, s 2(1) | Sec. 2(1) Fraud Act 2006
  partial: s 2 Fraud Act 2006 | s 2(1) | section 2
  reject: s 21 Fraud Act 2006 | s 2(2) Fraud Act 2006 | s 2(1) Fraud Act 1968 | Fraud Act 2006
  reject: Article 2(1) Fraud Act 2006
s. 47 Offences against the Person Act 1861
  accept: s 47 OAPA | section 47 OAPA 1861 | § 47 Offences against the Person Act
  partial: section 47
  reject: s 48 OAPA | 47
Article 10 ECHR
  accept: Art. 10 ECHR | Art 10 ECHR | article 10 of the ECHR | Artikel 10 ECHR
  accept: Article 10 European Convention on Human Rights
  partial: Article 10
  reject: Article 11 ECHR | 10 | Article 10 GG
§ 823 BGB
  accept: §823 BGB | section 823 BGB
  partial: § 823
  reject: § 826 BGB
Peking
  accept: Beijing
  reject: Nanking
2nd class
  accept: 2nd class
  reject: 3rd class | class
der Besitz
  accept: Besitz | besitz | Der Besitz | den Besitz | DER BESITZ | Bessitz | ein Besitz
  partial: das Besitz | die Besitz | eine Besitz
  reject: der | das Eigentum | Eigentum
Eigentum
  accept: das Eigentum | das eigentum
  reject: der Besitz | das
die Anspruchsgrundlage
  accept: Anspruchsgrundlage | eine Anspruchsgrundlage
  reject: der Anspruch
le propriétaire
  accept: propriétaire | un propriétaire | proprietaire
  partial: la propriétaire
  reject: le locataire
Encyclopédie
  accept: l’Encyclopédie | une encyclopédie
una célula
  accept: célula | la célula
  partial: un célula | el celula
el agua
  accept: la agua | agua
el águila
  accept: una águila
UN Charter
  accept: un charter | UN-Charter
  reject: Charter
vitamin A
  accept: Vitamin A | vitamin a | vitamins A | vit A | vit. A
  reject: vitamin | vitamin C | A | vit C | vit. C | vi A
Q&A
  accept: q&a | Q & A
  reject: Q
D minor
  accept: d minor | the D minor
A minor
  accept: a minor | A Minor | A-minor
  partial: minor
  reject: E minor | D minor | A major | an E minor
E flat major
  accept: E♭ major | e-flat major
  reject: A flat major | flat major | a flat major
a-Moll
  accept: A-Moll | a Moll
  reject: e-Moll
Y chromosome
  accept: y chromosome | the Y chromosomes | Y-chromosome
  reject: chromosome | E chromosome | a chromosome
y-axis
  accept: Y axis
  reject: axis | e-axis
hepatitis A virus
  accept: hepatitis a virus | Hepatitis A Virus
  partial: hepatitis virus
  reject: hepatitis E virus | hepatitis e virus
AND gate
  accept: and gate | AND-gate
  partial: gate
  reject: FOR gate | OR gate
for loop
  accept: For loop | a for loop
  partial: loop
dos Españas
  partial: Españas | las Españas
da capo
  partial: capo
do dièse
  partial: dièse
  reject: ré dièse
Das Kapital
  accept: Kapital
plate tectonics
  partial: theory of plate tectonics
  reject: father of plate tectonics
von Neumann architecture
  accept: Neumann architecture
A Tale of Two Cities
  accept: Tale of Two Cities | a tale of two cities
A mammal
  accept: mammal
Isabel y Fernando
  accept: Isabel Fernando | Isabel & Fernando
"""


@pytest.mark.parametrize(("name", "outcomes"), by_answer(TYPED))
def test_a_typed_term_gets_the_verdict_of_its_table(name: str, outcomes: dict[str, str]) -> None:
    right, known = ANSWERS[name], NAMES
    assert {typed: grade(right, typed, known).outcome for typed in outcomes} == outcomes


@pytest.mark.parametrize(
    ("right", "typed", "remark"),
    [
        ("Comintern", "Cominform", "“Cominform” is the answer to another question"),
        ("quicksilver", "quicksilver (a metal)", "one of the words is not in the deck"),
        (
            "Left Opposition",
            "Right Oppositon",
            "“Right Opposition” is the answer to another question",
        ),
        ("permanent way", "permanant way", "one letter off"),
        ("kulak", "kulaks", "singular for plural, or the other way round"),
        ("kulak", "", ""),
    ],
)
def test_what_a_typed_term_is_told(right: str, typed: str, remark: str) -> None:
    assert said(grade(ANSWERS[right], typed, NAMES)) == remark


def test_a_person_is_told_from_a_thing() -> None:
    verdict = grade(NameAnswer("Leo Comminter"), "Comintern", NAMES)
    assert (verdict.outcome, said(verdict)) == (
        "reject",
        "“Comintern” is the answer to another question",
    )
