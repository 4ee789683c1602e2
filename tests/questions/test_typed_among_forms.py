"""Typed words that another answer of the deck has too, in this or another form, or with marks."""

import pytest

from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from tests.questions.typed import by_answer, cases

TYPED = """\
term de Chloroplast
  accept: Chloroplasten | die Chloroplasten
  reject: Chlorophyll
hole de in den Chloroplasten
  accept: Chloroplast | im Chloroplasten
term de Chlorophyll
  reject: Chloroplasten | Chloroplast
term en custom
  accept: custom
  reject: customs
term en customs
  reject: custom
hole en amperes
  accept: ampere
hole en newtons
  accept: newton
  reject: kelvin
hole en kelvin
  reject: Isaac Newton
person Isaac Newton
  accept: Newton
  reject: ampere
person André-Marie Ampère
  accept: Ampere
  reject: newtons
hole ru ньютонах
  accept: ньютон | ньютоны
  reject: ампер
hole ru в амперах
  accept: ампер | амперы | Ампер
  reject: ньютон
person Исаак Ньютон
  accept: Ньютон
  partial: Ньютона
  reject: ампер
person Андре-Мари Ампер
  accept: Ампер
person Александр Попов
  accept: Попов
hole ru Попова
  accept: Попов | Александр Попов
person Любовь Орлова
  accept: Любовь Орлова
person Григорий Орлов
  accept: Орлов
hole ru Орлова
  accept: Орлова | Любовь Орлова
  reject: Орлов
hole ru Софии
  accept: София
person София Палеолог
  accept: София Палеолог
term en a avó
  accept: avó | a avó | uma avó | A avó
  partial: avo | o avó
  reject: avô | o avô
term en o avô
  accept: avô | o avô
  partial: avo
  reject: avó | a avó
term en sąd
  accept: sąd
  partial: sad
  reject: sód
term en sad
  accept: sad | Sad
  reject: sąd
term es la papa
  accept: papa | la papa
  reject: papá
term es el papá
  accept: papá
  partial: papa
term en το νερό
  accept: νερό | νερο | ένα νερό
  partial: η νερό
term en ὁ λόγος
  accept: λόγος | ο λόγος
term en o coração
  accept: coração | um coração | O coração
  partial: a coração
term en os olhos
  accept: olhos
term fr os iliaque
  reject: iliaque
term de As Dur
  reject: Dur | A-Dur
term en as if
  reject: if
term en O negative
  reject: negative
term en het huis
  accept: huis | een huis
  partial: de huis
term en de vrouw
  accept: vrouw
  partial: het vrouw
term en ett barn
  accept: barn
  partial: en barn
term en et bord
  accept: bord
  partial: en bord
hole he חמצן
  accept: החמצן
hole he החמצן
  accept: חמצן
term he המהפכה הצרפתית
  accept: מהפכה צרפתית
term en Bogotá
  accept: Bogota
hole es Bogota
  accept: Bogotá
term de die Verdauung
  accept: Verdauung
  reject: Atmung
hole de der Verdauung
  accept: Verdauung | die Verdauung | der Verdauung
  partial: das Verdauung
hole de dem Westerwald
  accept: Westerwald | der Westerwald
term de der Westerwald
  accept: Westerwald
  partial: die Westerwald
term de der Leiter
  reject: die Leiter
term de die Leiter
  reject: der Leiter
term fr Espagne
  accept: l'Espagne
hole fr l'Espagne
  accept: Espagne
term fr la Loire
  partial: le Loire | le Loir
  accept: la Loir
term fr la photosynthèse
  partial: le photosinthèse
term es hígado
  accept: igado | ígado | el higado
  reject: ligado
term es vértebra
  accept: bértebra
term es Valladolid
  accept: Balladolid
term es varón
  accept: varon
  reject: barón
term es barón
  reject: varón
term en bowel
  reject: vowel
term de die Donau
  accept: der Fluss Donau
"""


def answer(told: str) -> NameAnswer:
    """The answer of a row: a term, what is in a hole, or a person."""
    sort, _, text = told.partition(" ")
    if sort == "person":
        return NameAnswer(text)
    language, _, name = text.partition(" ")
    return TermAnswer(name, language=language, names="thing" if sort == "term" else "anything")


ANSWERS: dict[str, NameAnswer] = {told: answer(told) for told, _, _ in cases(TYPED)}


@pytest.mark.parametrize(("told", "outcomes"), by_answer(TYPED))
def test_a_word_of_two_answers_gets_the_verdict_of_its_table(
    told: str, outcomes: dict[str, str]
) -> None:
    right = ANSWERS[told]
    names = Names(ANSWERS.values())
    assert {typed: grade(right, typed, names).outcome for typed in outcomes} == outcomes
