"""Dates and numbers as they are typed in Russian."""

import pytest

from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.names import Names
from quizgen.values.dates import parse_when
from quizgen.values.quantities import parse_quantity
from tests.questions.typed import by_answer

NOBODY = Names([])

TYPED = """\
date 1937-11-07
  accept: 7 ноября 1937 | 7 ноября 1937 года | седьмое ноября 1937 года | 7-го ноября 1937 г.
  accept: седьмого ноября тысяча девятьсот тридцать седьмого года | 07.11.1937 | 7 нояб. 1937 г.
  partial: ноябрь 1937 | в ноябре 1937 года | 1937 год | в 1937 году | осень 1937
date 1941-06-22
  accept: двадцать второе июня 1941 года
  accept: двадцать второго июня тысяча девятьсот сорок первого года | воскресенье, 22 июня 1941
  partial: 22.06.41 г.
date 1812
  accept: тысяча восемьсот двенадцатый год | в тысяча восемьсот двенадцатом году | 1812-й
  accept: 1812-м году | в 1812-ом
date 1900
  accept: тысяча девятисотый год | 1900 г.
date 1940
  accept: тысяча девятьсот сороковой | тысяча девятьсот сороковом году
date 2000
  accept: 2000-й год
date 193X
  accept: 1930-е | тридцатые годы XX века | тридцатые годы двадцатого века | 1930-е гг.
  accept: 30-е годы XX века | в 1930-х годах
  partial: тридцатые
date 18XX
  accept: XIX век | 19 век | 19-й век | девятнадцатый век | в девятнадцатом веке | XIX в.
  accept: девятнадцатое столетие | ХІХ век
date -0043-03-15
  accept: 15 марта 44 года до н.э. | 15 марта 44 г. до нашей эры | 15 марта 44 года до Р. Х.
  accept: 15 марта 44 года до рождества Христова
date 1825/1830
  accept: 1825–1830 | с 1825 по 1830 | с 1825 по 1830 год | 1825-1830 гг. | от 1825 до 1830 года
  accept: 1825-30
  partial: с 1825 года | до 1830
date 1825/..
  accept: с 1825 | с 1825 года | с 1825 г. по настоящее время | 1825 — наши дни
  accept: начиная с 1825 года | 1825 и далее
date 1917-10-25 OS
  accept: 25 октября 1917 | 7 ноября 1917 | 25 октября 1917 года по старому стилю
  accept: 7 ноября 1917 г. (н. ст.) | 25 октября (7 ноября) 1917 года
date 1781~
  accept: около 1781 | примерно 1781 год | ок. 1781 г.
  partial: в 1780 году
date [1936, 1937]
  accept: 1936 или 1937
  partial: 1936
date 1938-03-02/1938-03-13
  accept: 2–13 марта 1938 | со 2 по 13 марта 1938 года | с 2 до 13 марта 1938
  accept: с 2-го по 13-е марта 1938 года | с второго по тринадцатое марта 1938 года
date Y-66000000
  accept: 66 млн лет назад | 66 миллионов лет назад | шестьдесят шесть миллионов лет назад
date 1840..1845
  accept: между 1840 и 1845 годами | между 1840 и 1845
number 38848
  accept: 38848 | 38 848 | 38.848 | тридцать восемь тысяч восемьсот сорок восемь
  partial: 38,8 тыс.
number 400000
  accept: 400 тысяч | четыреста тысяч | 400 тыс. | 0,4 млн | 400000 | около четырёхсот тысяч
  accept: более четырехсот тысяч
number ~400000
  accept: около 400 000 | примерно четыреста тысяч | около четырехсот тысяч
number 1500
  accept: полторы тысячи | тысяча пятьсот | 1,5 тыс. | 1500 человек
number 2500000
  accept: два с половиной миллиона | 2,5 млн | 2,5 миллиона
number 76.5 %
  accept: 76,5 % | 76,5 процента | семьдесят шесть с половиной процентов | 76,5%
number 50 %
  accept: половина | одна вторая | 1/2 | каждый второй | один из двух
number 20 %
  accept: каждый пятый | пятая часть | одна пятая | 20 процентов | двадцать процентов
number 75 %
  accept: три четверти | 3/4
number 0
  accept: ноль | нисколько | никого | ни одного
number 20..25
  accept: 20–25 | от 20 до 25 | двадцать — двадцать пять
number 900+
  accept: более 900 | 900 и более | не менее 900 | свыше 900 | больше девятисот
number <60; км/ч
  accept: менее 60 км/ч | меньше 60 | до 60 км в час | 60 километров в час
number 604; км
  accept: 604 км | 604 километра | 604 000 м | шестьсот четыре километра
number 13.8 billion; лет
  accept: 13,8 млрд лет | 13,8 миллиарда лет | 13,8 миллиарда
number -5; °C
  accept: −5 °C | минус пять градусов | 5 градусов мороза | 5 градусов ниже нуля
number 4.54; млрд лет
  accept: 4,54 млрд лет | 4,54 миллиарда лет
number 12
  accept: дюжина | двенадцать
number 1000000
  accept: миллион | один миллион
number 100
  accept: сто | сотня
number 2
  accept: двое | два | 2 штуки | двух
number 3
  accept: трое | троих
date 1849-10-05
  accept: 5 октября 1849
  reject: не знаю | понятия не имею | забыла | вчера | 5 октября 1850
number 87
  accept: восемьдесят семь
  reject: около 90 | без понятия | сто
number -20 %
  accept: снижение на 20 % | упало на 20 процентов
number 90; км/ч
  accept: 90 километров в час | 90 км/ч | 25 м/с
"""


def answer(right: str) -> DateAnswer | NumberAnswer:
    """A date; or a number and its unit, with a semicolon between them."""
    sort, _, written = right.partition(" ")
    if sort == "date":
        return DateAnswer(parse_when(written), "ru")
    number, _, unit = written.partition("; ")
    return NumberAnswer(parse_quantity(number), unit, "ru")


@pytest.mark.parametrize(("shown", "outcomes"), by_answer(TYPED))
def test_a_date_or_number_typed_in_russian(shown: str, outcomes: dict[str, str]) -> None:
    right = answer(shown)
    assert {typed: grade(right, typed, NOBODY).outcome for typed in outcomes} == outcomes
