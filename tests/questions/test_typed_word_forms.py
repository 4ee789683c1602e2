"""Typed terms in the other number, by the rules of the deck's language, and in another spelling."""

import pytest

from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from tests.questions.typed import by_answer, cases, said

TYPED = """\
en: leaf
  accept: leaves
en: tooth
  accept: teeth
en: fresco
  accept: frescoes | frescos
en: virtuoso
  accept: virtuosi
de: Vertrag von Versailles
  accept: Versailler Vertrag | der Versailler Vertrag
  reject: Wiener Vertrag | Versailler Kongress | Vertrag von Verdun
de: Bergmannsche Regel
  accept: Bergmann-Regel | Bergmannregel | Bergmann'sche Regel
  reject: Allen-Regel | Bergmann | Bergmann-Gesetz
de: Hall-Effekt
  accept: Hallscher Effekt | der Hallsche Effekt
  reject: Kerrscher Effekt
de: Münchner Abkommen
  accept: Abkommen von München | das Abkommen von München
  reject: Abkommen von Münster
de: Bremer Stadtmusikanten
  accept: Stadtmusikanten von Bremen
de: Basler Frieden
  accept: Friede von Basel
  reject: Frieden von Passau
en: pin
  reject: pine | pen
en: bank
  reject: banker
en: mitochondrion
  accept: mitochondria | mitocondria
en: ovum
  accept: ova
  reject: oval
en: atrium
  accept: atria
en: phylum
  accept: phyla
en: taxon
  accept: taxa
en: thorax
  accept: thoraces
en: foramen
  accept: foramina
en: larynx
  accept: larynges
  reject: pharynges
en: silicon
  reject: silica
en: aluminum
  reject: alumina
en: indium
  reject: India
en: californium
  reject: California
en: insulin
  reject: inulin
en: grey matter
  accept: gray matter | gray mater
en: esophagus
  accept: oesophagus
en: tyres
  accept: tire | tires
en: plough
  accept: plow
en: cheque
  accept: check | checks
en: manoeuvre
  accept: maneuver
en: colour
  accept: color | colors
  reject: colon
en: fibre
  accept: fiber | fibers
en: catalogue
  accept: catalog | catalouge
en: haemoglobin
  accept: hemoglobin | hemaglobin
en: sulphate
  accept: sulfate
  reject: sulfite | sulphite
en: tour
  reject: tor
en: poet
  reject: pet
en: C-sharp minor
  accept: C# minor | C♯ minor | C sharp minor
  reject: C minor | C♭ minor | D♯ minor
en: B♭ major
  accept: Bb major | B-flat major | b♭ major
  reject: B major | B♯ major
en: C minor
  reject: C♯ minor
fr: do dièse mineur
  accept: do♯ mineur | do# mineur
  reject: do mineur
ru: до-диез минор
  accept: до♯ минор
de: Dreißigjähriger Krieg
  accept: 30-jähriger Krieg | 30jähriger Krieg | der 30-jährige Krieg
  reject: 7-jähriger Krieg | 3-jähriger Krieg
de: Fünfjahresplan
  accept: 5-Jahres-Plan | 5-Jahresplan
  reject: 4-Jahres-Plan
de: Viertaktmotor
  accept: 4-Takt-Motor
  reject: 2-Takt-Motor
ru: Столетняя война
  accept: 100-летняя война
  reject: 30-летняя война
de: Atom
  accept: Atome | das Atom
  reject: Atem
de: Mitochondrium
  accept: Mitochondrien | Mitochondria
de: Ion
  accept: Ionen
de: Land
  accept: Länder
de: Organismen
  accept: Organismus
de: Lehrerin
  accept: Lehrerinnen
  reject: Lehrer
fr: cheval
  accept: chevaux
fr: eau
  accept: eaux
es: Estados Unidos
  accept: EE. UU. | EE.UU. | EEUU
  reject: UU. EE. | RRUU
es: derechos humanos
  accept: DD. HH. | DDHH
en: United Nations
  reject: UUNN
es: lápiz
  accept: lápices
es: ley
  accept: leyes
ru: ёж
  accept: ежи
ru: рынок
  accept: рынки
ru: боец
  accept: бойцы
ru: серная кислота
  accept: серные кислоты
  reject: серые кислоты
ru: атомная бомба
  accept: атомной бомбы | атомную бомбу | атомных бомб
  reject: водородная бомба
ru: глагол
  accept: глаголом | глаголами
  reject: голос
ru: порт
  accept: порту
  reject: портал
ru: Плиний Старший
  reject: Плиний
ru: Вторая мировая война
  accept: 2 мировая война | 2-я мировая война
  partial: Вторая мировая | 2-я мировая
  reject: Первая мировая | 1 мировая война | мировая
ru: Великая Отечественная война
  partial: Великая Отечественная
  reject: Отечественная война
ru: закон Ома
  reject: закон
de: Zweiter Weltkrieg
  accept: 2 Weltkrieg | 2.Weltkrieg
  reject: 1 Weltkrieg
en: Type 2 diabetes
  accept: diabetes type 2 | type II diabetes
  reject: diabetes type 1
ru: кот
  accept: коты
  reject: кит
ru: США
  accept: Соединённые Штаты Америки | сша
  reject: Соединённые Силы Америки | ССА
ru: Южно-Африканская Республика
  accept: ЮАР
  reject: УАР
he: תא
  accept: תאים
he: מולקולה
  accept: מולקולות
he: בג״ץ
  accept: בג״צ | בגץ
  reject: בג״ד
he: נחל יבוק
  accept: יבוק
  reject: ירדן
"""


def answer(told: str) -> TermAnswer:
    """A term of a table, behind the code of the language of its deck."""
    language, _, name = told.partition(": ")
    return TermAnswer(name, language=language)


ANSWERS: dict[str, NameAnswer] = {told: answer(told) for told, _, _ in cases(TYPED)}


@pytest.mark.parametrize(("told", "outcomes"), by_answer(TYPED))
def test_a_word_in_another_form(told: str, outcomes: dict[str, str]) -> None:
    right = ANSWERS[told]
    names = Names([right])
    assert {typed: grade(right, typed, names).outcome for typed in outcomes} == outcomes


def test_what_is_said_of_another_form() -> None:
    forms = {"color": "", "colors": "singular for plural, or the other way round"}
    right = answer("en: colour")
    assert {typed: said(grade(right, typed, Names([right]))) for typed in forms} == forms
    right = answer("ru: бомба")
    assert said(grade(right, "бомбой", Names([right]))) == "another case of the word"
