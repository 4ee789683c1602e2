"""Typed terms that have a number: it is the same in all forms and places, and another is wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from tests.questions.typed import by_answer, said

DECK = """
Ninety-five Theses
Twenty Thousand Leagues Under the Sea
101 Dalmatians
type I error
4 × 100 m relay
e-mail
First Punic War
Punic War II
Fourth Crusade
Amendment XIX
Amendment X
Vatican II: Second Vatican Council
Fifth Dynasty
XVIII Congress
Twenty-first Dynasty
Symphony No. 7
Group of Five
Three Estates
Third Estate
Treaty of Rome 1957
Treaty of Nystad
Great Northern War
Federal Bureau of Mines
SALT II
Dritte Republik
IIIe République
Tercera República
Третья республика
Première Commune
Symphonie n° 9
Gemini 8
Article 5
66 Bücher
95 grognards
Le Tour du monde en quatre-vingts jours
noventa y cinco coplas
""".strip().splitlines()

ANSWERS = {
    name: TermAnswer(name, tuple(also.split(" | ")) if also else ())
    for name, _, also in (line.partition(": ") for line in DECK)
}
NAMES = Names(ANSWERS.values())

TYPED = """\
Ninety-five Theses
  accept: 95 Theses | ninety five theses | ninty-five theses
  reject: 59 Theses | ninety theses | ninety-six theses
Twenty Thousand Leagues Under the Sea
  accept: 20,000 leagues under the sea | 20000 Leagues under the Sea
  accept: 20 thousand leagues under the sea
  reject: 2,000 leagues under the sea | 20 leagues under the sea
101 Dalmatians
  accept: One Hundred and One Dalmatians | one hundred one Dalmatians
  reject: 102 Dalmatians | one hundred and two Dalmatians
type I error
  accept: type 1 error | type one error | Type i error
  partial: type error
  reject: type II error | type 2 error | type two error
4 × 100 m relay
  accept: 4x100 m relay | 4 x 100 m relay | 4*100m relay | 4 by 100 m relay
  reject: 4x400 m relay | 100 m relay
e-mail
  accept: email | e mail | E-Mail | emails
First Punic War
  accept: Punic War I | 1st Punic War | Punic War One | Punic War 1 | the first Punic War
  accept: I Punic War | 1. Punic War | Punic War the First | First Punic Wars | PW1 | PWI
  partial: Punic War
  reject: Second Punic War | Punic War III | 2nd Punic War | PW2 | First War | War | Punic War 11
Punic War II
  accept: Second Punic War | 2nd Punic War | Punic War Two | PW2 | PWII | PW II | PW 2
  reject: First Punic War | Punic War I | Third Punic War
Fourth Crusade
  accept: 4th Crusade | Crusade IV | Crusade 4 | Crusade Four | the Fourth Crusade
  reject: Crusade | Fifth Crusade | Crusade V | 14th Crusade | Forth Republic
Amendment XIX
  accept: 19th Amendment | Nineteenth Amendment | XIX Amendment | Amendment 19 | Amendment Nineteen
  reject: 18th Amendment | Ninetieth Amendment | Amendment IX | Ninth Amendment | Amendment
Amendment X
  accept: Tenth Amendment | 10th Amendment | Amendment 10
  reject: Amendment XI | Ninth Amendment
Vatican II
  accept: Second Vatican Council | 2nd Vatican Council | Vatican 2 | Vatican Council II | V2
  partial: Vatican Council
  reject: First Vatican Council | Vatican I | Vatican
Fifth Dynasty
  accept: Dynasty V | 5th Dynasty | V Dynasty | Vth Dynasty | Dynasty 5 | Dynasty Five
  reject: Fourth Dynasty | 15th Dynasty | Fiftieth Dynasty
XVIII Congress
  accept: 18th Congress | Congress XVIII
  reject: XVI Congress | XVII Congress
Twenty-first Dynasty
  accept: 21st Dynasty | Dynasty XXI | Dynasty 21 | Dynasty Twenty-One | twenty first dynasty
  reject: First Dynasty | 20th Dynasty | Twentieth Dynasty | 22nd Dynasty | Dynasty XX
Symphony No. 7
  accept: Seventh Symphony | 7th Symphony | Symphony 7 | Symphony № 7 | Symphony Number Seven
  reject: Symphony No. 8 | Symphony | Sixth Symphony
Group of Five
  accept: G5 | G-5 | Group of 5
  reject: G8 | Group of Eight | Group
Three Estates
  accept: 3 Estates
  reject: Third Estate | Two Estates
Third Estate
  accept: 3rd Estate | Estate III
  reject: Three Estates | 3 Estates
Treaty of Rome 1957
  accept: 1957 Treaty of Rome | Treaty of Rome of 1957 | Treaty of Rome (1957)
  partial: Treaty of Rome
  reject: Treaty of Rome 1958 | Second Treaty of Rome
Treaty of Nystad
  partial: Treaty of Nystad 1721 | 1721 Treaty of Nystad
Federal Bureau of Mines
  accept: FBM | F.B.M.
SALT II
  accept: SALT 2 | Salt II
  reject: SALT I | SALT 1
Dritte Republik
  accept: 3. Republik | III. Republik | 3te Republik | 3ter Republik
  reject: Zweite Republik | 4. Republik
IIIe République
  accept: Troisième République | 3e République | République III | 3ème République
  reject: IVe République | Quatrième République
Tercera República
  accept: III República | 3ª República | República III | 3.ª República | República núm. 3
  reject: Segunda República | II República
Третья республика
  accept: 3-я республика | III республика
  reject: вторая республика | 2-я республика
Première Commune
  accept: 1re Commune | 1ʳᵉ Commune | 1ère Commune | 1ere Commune | 1iere Commune | Ire Commune
  reject: 2e Commune
Symphonie n° 9
  accept: Symphonie no 9 | Symphonie numéro 9 | Symphonie nᵒ 9 | Neuvième Symphonie | 9e symphonie
  reject: Symphonie n° 8 | Symphonie
Gemini 8
  accept: Gemini VIII | Gemini Eight
  reject: Gemini 9 | Gemini
Article 5
  accept: Art. 5
  reject: Article 6
66 Bücher
  accept: sechsundsechzig Bücher | Sechsundsechzig Bücher
  reject: sechsundfünfzig Bücher | sechsundsechzig Briefe
95 grognards
  accept: quatre-vingt-quinze grognards | quatre vingt quinze grognards
  reject: quatre-vingt-cinq grognards | cinquante-neuf grognards
Le Tour du monde en quatre-vingts jours
  accept: le tour du monde en 80 jours | le tour du monde en quatre-vingt jours
  reject: le tour du monde en 40 jours
noventa y cinco coplas
  accept: 95 coplas
  reject: 59 coplas
"""


@pytest.mark.parametrize(("name", "outcomes"), by_answer(TYPED))
def test_a_typed_term_with_a_number(name: str, outcomes: dict[str, str]) -> None:
    right = ANSWERS[name]
    assert {typed: grade(right, typed, NAMES).outcome for typed in outcomes} == outcomes


@pytest.mark.parametrize(
    ("right", "typed", "remark"),
    [
        ("First Punic War", "Punic War", "the number is missing"),
        ("Treaty of Nystad", "Treaty of Nystad 1721", "the number is not in the deck"),
        ("First Punic War", "2nd Punic War", "“Punic War II” is the answer to another question"),
    ],
)
def test_what_a_term_with_another_number_is_told(right: str, typed: str, remark: str) -> None:
    assert said(grade(ANSWERS[right], typed, NAMES)) == remark


ONES = "first second third fourth fifth sixth seventh eighth ninth".split()
TEENS = (
    "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth"
    " nineteenth"
).split()
ORDINALS = [*ONES, *TEENS, "twentieth", *(f"twenty-{word}" for word in ONES), "thirtieth"]
ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]


def forms(number: int) -> list[str]:
    """A term with a number in all forms and places. A single X is no number at the end."""
    roman = "X" * (number // 10) + ROMAN[number % 10]
    return [
        f"{ORDINALS[number - 1]} border conflict",
        f"border conflict {roman if number != 10 else 10}",
        f"border conflict {number}",
        f"{roman} border conflict",
        f"{number}. border conflict",
        f"border conflict no. {number}",
        f"border conflict the {ORDINALS[number - 1]}",
    ]


NUMBER = st.integers(1, 30)


@given(NUMBER, NUMBER, st.integers(0, 6), st.integers(0, 6))
def test_a_number_in_any_form_is_right_and_another_is_wrong(
    number: int, other: int, one: int, another: int
) -> None:
    verdict = grade(TermAnswer(forms(number)[one]), forms(other)[another], Names([]))
    assert verdict.outcome == ("accept" if number == other else "reject")


@given(NUMBER, st.integers(0, 6))
def test_without_its_number_a_term_is_partly_right(number: int, form: int) -> None:
    verdict = grade(TermAnswer(forms(number)[form]), "border conflict", Names([]))
    assert verdict.outcome == "partial"
