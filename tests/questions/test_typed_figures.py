"""Answers of questions and holes that are wholly a date or a number with its unit."""

import pytest

from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from tests.questions.typed import cases

TYPED = """
en one in six
  accept: 1/6 | 1 in 6 | one sixth | a sixth | one-sixth | 1 out of 6 | one out of six | one in six
  partial: 16.7%
  reject: 6 | 5/6 | 0.6 | one in five | 1 in 36 | one in six or one in five
de einer von sechs
  accept: 1/6 | ein Sechstel | 1 von 6
  reject: 5/6
en Seven of Nine
  accept: 7 of 9 | seven of nine
en 120/80 mmHg
  accept: 120/80 | 120/80 mm Hg | 120 / 80 mmHg
  reject: 80/120 | 140/90 | 12/8 | 120
en 3:1
  accept: three to one | 3 to 1 | 3:1 | 3 : 1 | 3-1
  reject: 1 to 3 | 1:3 | 31
de 2:0
  accept: 2 zu 0 | 2:0
  reject: 0 zu 2 | 2 to 1
en 4 July
  accept: 4 July | July 4 | 4th of July | July 4th | the Fourth of July | 4/7 | 7/4 | Jul 4
  accept: July fourth | on 4 July | 4.7. | 4 juillet | 4th july
  partial: July | summer
  reject: 4 June | 14 July | 5 July | 4 | hello | in the | 2000 | 1776 | 20th century
de 3. Oktober
  accept: 3.10. | 3. Okt. | am 3. Oktober | der 3. Oktober | 3 Oktober
  reject: 3. November | 30. Oktober
fr le 14 juillet
  accept: 14 juillet | le 14 juillet | 14/7 | quatorze juillet
  reject: 14 juin
es 16 de septiembre
  accept: 16 de septiembre | el 16 de septiembre | 16/9 | 16 septiembre
  reject: 15 de septiembre
ru 9 мая
  accept: 9 мая | девятое мая | 9 май | 09.05.
  reject: 9 марта
en December
  accept: Dec | Dec. | december
  reject: Nov | 12 | De | D
en Tuesday
  accept: Tue | Tues. | tuesday
  reject: Thu | Thursday | Tu
en 9/11
  reject: 11 September 2001 | 9 November
en 3 T
  accept: 3 T | 3 tesla
  partial: 3 t
en two thirds
  accept: two thirds | 2/3 | two thrids | two thids
  reject: three thirds | two fifths | two
en a quarter
  accept: 1/4 | quater | a quater
de ein Drittel
  accept: ein Dritel | 1/3
  reject: ein Viertel
fr deux sixièmes
  accept: deux sixièmes | deux sixiemes
  reject: deux dixièmes
en £640,000
  accept: £640,000 | £640000 | 640,000 | 640 000 pounds | £640k | 640 thousand pounds
  partial: £600,000
  reject: $640,000 | €640,000 | 640,000 % | £640.00 | £64,000
en 35 %
  accept: 35 % | 35% | 35 percent | 35
  reject: 35 ‰ | 36 % | $35
en 1829
  accept: 1829 | in 1829 | 1829 AD | 1,829 | about 1829 | eighteen twenty-nine | 5 May 1829
  partial: 1820s
  reject: 1829 BC | 1800 | 1830 | 18.29
en in 1795
  accept: 1795 | in 1795
  reject: 1796 | 179
en 411
  accept: 411 AD | AD 411 | 411
  reject: 411 BC | 410
en 9 November 1918
  accept: 9 November 1918 | 9.11.1918 | 9/11/1918 | November 9, 1918 | 1918-11-09
  partial: November 1918
  reject: 9 November 1919 | 8 November 1918
en 44 BC
  accept: 44 BC | 44 BCE | 44 v. Chr.
  partial: 44
  reject: 44 AD
en 1914–1918
  accept: 1914–1918 | 1914-18 | 1914 to 1918
  partial: 1914
en 18th century
  accept: 18th century | 1700s | XVIII century
  reject: 17th century | 1800s
en 80 °C
  accept: 80 °C | 80 degrees Celsius | 80°C | 353 K | 80
  reject: 80 K | 80 °F | -80 °C | 90 °C
en 10⁻⁹
  accept: 10^-9 | 10**-9 | 1e-9 | 0.000000001
  reject: 10-9 | 109 | 10^9
en −40 °C
  accept: −40 °C | -40°C | minus 40 °C
  reject: 40 °C
en $5 billion
  accept: $5 billion | 5 billion dollars | $5bn
  reject: $5 million | €5 billion | $5
en 9
  accept: 9 | nine | nine planets
  reject: 8 | 90 | -9
de 1 Billion Euro
  accept: 1 Billion Euro | eine Billion Euro | 1000 Milliarden Euro
  reject: 1 Milliarde Euro
en once
  accept: once
  reject: 11 | eleven
en eleven
  accept: 11
  reject: once
es once
  accept: 11 | once
en eight
  accept: eight | 8 | eight planets
  reject: nine | eighteen
fr vingt et un
  accept: vingt et un | 21
en elf
  accept: elf | elves
  reject: 12
en 3/4
  accept: 3/4 | 3 / 4 | three quarters | ¾ | 0.75
  partial: 6/8
  reject: 4/3 | 4/4
en 1/2
  accept: 1/2 | ½ | 0.5 | one half
  reject: 12 | 1/3
de 1,5 km
  accept: 1,5 km | 1500 m | 1,5 Kilometer
  reject: 15 km | 1,5 m
en 66.5° N
  accept: 66.5° N | 66.5 degrees north | 66.5°N | 66.5 N | 66.5
  reject: 66.5° S | 66.5 degrees south | 23.5° N
en £5
  accept: £5 | £5.00 | £5,00
  reject: £5,000
de 1,5 kg
  accept: 1,500 kg | 1.500 g
  reject: 1.500 kg
de 125.000 €
  accept: 125.000 € | 125000 Euro
  reject: 125 € | 125.000 $
fr 2 millions d’euros
  accept: 2 millions d’euros | 2 M€ | 2 000 000 €
  reject: 2 milliards d’euros | 2 euros
fr XVIIIe siècle
  accept: XVIIIe siècle | XVIIIème siècle | 18e siècle
  reject: XVIIe siècle
es siglo XIX
  accept: siglo XIX | siglo diecinueve
  reject: siglo XVIII
ru 5 млн рублей
  accept: 5 млн рублей | 5 миллионов рублей | 5000000
  reject: 5 тыс. рублей | 5 млн евро
en 1848/49
  accept: 1848/49 | 1848-49 | 1848 to 1849
en V-22
  accept: V-22 | V 22 | V22
en 9/11
  accept: 9/11
en 24/7
  accept: 24/7 | 24-7
en 3D
  accept: 3D | 3-D
  reject: 3 days
en 1st
  accept: 1st
  reject: 1 stone
en XX
  accept: XX
  reject: 20th century
"""

ANSWERS = {right: TermAnswer(right[3:], language=right[:2]) for right, _, _ in cases(TYPED)}


@pytest.mark.parametrize(("right", "typed", "outcome"), cases(TYPED))
def test_a_typed_date_or_number_for_a_term(right: str, typed: str, outcome: str) -> None:
    verdict = grade(ANSWERS[right], typed, Names([*ANSWERS.values()]))
    assert verdict.outcome == outcome, verdict
    assert verdict.expected == ANSWERS[right].name


ALSO = TermAnswer("1829", ("the year of the Rainhill trials",), language="en")


@pytest.mark.parametrize(
    ("typed", "outcome"),
    [("the year of the Rainhill trials", "accept"), ("in 1829", "accept"), ("1828", "reject")],
)
def test_what_is_right_besides_is_compared_by_its_words(typed: str, outcome: str) -> None:
    assert grade(ALSO, typed, Names([ALSO])).outcome == outcome


def test_the_name_of_a_term_is_no_number() -> None:
    answer = TermAnswer("1984")
    assert grade(answer, "in 1984", Names([answer])).outcome == "reject"
