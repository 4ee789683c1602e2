"""Answers that are typed with words of their question."""

import pytest

from quizgen.facts.worded_answers import as_typed
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from quizgen.values.markdown import parse_markup
from tests.questions.typed import by_answer

TYPED = """\
en What kind of bond shares electrons? [covalent]
  accept: covalent bond | a covalent bond | covalent bonds
  reject: ionic bond | bond | covalent ionic bond | covalent or ionic bond
en Which protein stores iron in cells? [ferritin]
  accept: ferritin protein | the protein ferritin
  reject: haemoglobin protein | protein
en Which chemical element has 79 protons? [gold]
  accept: the element gold | chemical element gold
en Which ocean is larger, the Atlantic or the Pacific? [the Pacific]
  accept: the Pacific Ocean
  reject: Atlantic or Pacific | Atlantic Ocean
en Which of the two is larger, Asia or Africa? [Asia]
  reject: Africa Asia
en Of the planets two are ice giants: which 2? [Uranus and Neptune]
  accept: Uranus and Neptune
de Welche Bindung teilt Elektronenpaare? [kovalent]
  accept: kovalente Bindung | die kovalente Bindung
  reject: ionische Bindung
de In welcher Stadt wurde Mozart geboren? [Salzburg]
  accept: die Stadt Salzburg
  reject: Stadt Wien
fr Quel type de liaison partage des électrons ? [covalente]
  accept: liaison covalente | la liaison covalente
  reject: liaison ionique
es ¿Qué tipo de enlace comparte electrones? [covalente]
  accept: el enlace covalente
ru Какая переменная видна только в функции? [локальная]
  accept: локальная переменная
  reject: глобальная переменная | переменная
ru В каком городе родился Моцарт? [Зальцбург]
  accept: город Зальцбург
he איזה חלבון אוגר ברזל? [פריטין]
  accept: חלבון פריטין
he באיזו שפה מדברים במקסיקו? [ספרדית]
  accept: השפה הספרדית
  reject: השפה הפרסית
en Germany signed the Treaty of [Versailles] in 1919.
  accept: Treaty of Versailles | the treaty of Versailles | Versailles in 1919
  reject: Treaty of Trianon | treaty
en Electrons are shared in a [covalent] bond.
  accept: covalent bond
  reject: ionic bond
en Bonn is on the [Rhine], a river of Germany.
  accept: on the Rhine
  reject: river Danube
en The line ran from Stockton to [Darlington].
  accept: Stockton to Darlington
  reject: Stockton | Stockton or Darlington
"""


def _answer(row: str) -> NameAnswer:
    """What is asked for, which stands in brackets: behind its question, or in its sentence."""
    language, asked = row.split(" ", 1)
    before, _, rest = asked.partition("[")
    words, _, after = rest.partition("]")
    is_question = not after
    answer = as_typed(
        parse_markup(words),
        (),
        language,
        before if is_question else "",
        ("", "") if is_question else (before, after),
    )
    assert isinstance(answer, NameAnswer)
    return answer


ANSWERS = {row: _answer(row) for row, _ in by_answer(TYPED)}


@pytest.mark.parametrize(("row", "outcomes"), by_answer(TYPED))
def test_words_of_the_question_may_be_typed_with_the_answer(
    row: str, outcomes: dict[str, str]
) -> None:
    answer = ANSWERS[row]
    names = Names([answer])
    assert {typed: grade(answer, typed, names).outcome for typed in outcomes} == outcomes
