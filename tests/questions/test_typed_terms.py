"""Typed terms, abbreviations and names of institutions."""

import pytest

from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names import Names
from tests.questions.typed import cases, said

DECK = """
permanent way
Comintern: Communist International | Third International | Коминтерн
Cominform
NKVD: People's Commissariat for Internal Affairs | НКВД
GPU: OGPU
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
  reject: Right Opposition | opposition | Left | Loft Opposition
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
2nd class
  accept: 2nd class
  reject: 3rd class | class
"""


@pytest.mark.parametrize(("name", "typed", "outcome"), cases(TYPED))
def test_a_typed_term(name: str, typed: str, outcome: str) -> None:
    verdict = grade(ANSWERS[name], typed, NAMES)
    assert verdict.outcome == outcome, verdict


@pytest.mark.parametrize(
    ("right", "typed", "remark"),
    [
        ("Comintern", "Cominform", "Cominform is something else"),
        ("Left Opposition", "Right Oppositon", "Right Opposition is something else"),
        ("permanent way", "permanant way", "one letter off"),
        ("kulak", "", ""),
    ],
)
def test_what_a_typed_term_is_told(right: str, typed: str, remark: str) -> None:
    assert said(grade(ANSWERS[right], typed, NAMES)) == remark


def test_a_person_is_told_from_a_thing() -> None:
    verdict = grade(NameAnswer("Leo Comminter"), "Comintern", NAMES)
    assert (verdict.outcome, said(verdict)) == ("reject", "Comintern is something else")
