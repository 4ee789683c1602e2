"""Typed numbers."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from quizgen.values.quantities import parse_quantity
from tests.questions.typed import MEASURED, by_answer, said

NOBODY = Names([])

TYPED = """\
38848
  accept: 38.848 | 38,85 thousand | about 38,848 | 38,848 people were shot
  accept: thirty-eight thousand eight hundred forty-eight
  accept: thirty-eight thousand, eight hundred and forty-eight | 38 thousand 848 | 38848.0
  accept: more than 38848
  partial: 38.8 thousand | 35000 | 42000 | 38,800
  partial: 3.88 x 10^4 | 3.9e4
  partial: 38,900 | 38840
  reject: 45000 | 39 | 38,849 | 38,950 | 3.88 x 10^5 | 3.8848e5 | -38848
~400000
  accept: 400000 | 400,000 | about 400 thousand | 0.4 million
  partial: 410000 | 419000 | 381000 | 420000 | 380000
  reject: half a million | 450000 | 421000 | 379000
83200000
  partial: 83,237,124 | 83,000,000 | 84 million
  reject: 82,800,000 | 83.1 million
400000+
  accept: 400000 | more than 400,000 | over 400 thousand | 400,000+
  reject: less than 400000 | 500000
<20
  accept: 20 | less than 20
  reject: more than 20
20..25
  accept: 20-25 | 20 to 25 | between 20 and 25 | from 20 to 25 | 20–25
  partial: 22 | 20
  reject: 26 | 20-26
20000..25000
  accept: 20 to 25 thousand
  reject: 20-25,000
76.5 %
  accept: 76.5 | 76,5% | 76.5 per cent
  accept: seventy-six point five | 0.765 | 76.52
  partial: 77 | 80 | 75% | 3/4 | three quarters | 0.76
  reject: 66 | 2/3 | 0.675 | one in four
50 %
  accept: 50 | fifty | 50 percent | half | 1/2 | ½ | 0.5 | one in two | half of them | exactly half
  accept: five out of ten | die Hälfte | la moitié | половина
  reject: 51 | half a percent | 1/2 % | a third | quarter
7
  accept: 7 | seven | about 7 | seven volumes | 7 volumes | VII | vii volumes | sieben | sept
  accept: I think 7 | zeven
  reject: 8 | VIII | I think 8
100
  accept: 100 | a hundred | one hundred
  partial: 110
  reject: 105 | 99
144
  accept: 12 dozen
  partial: 140
  reject: a gross
1996
  accept: 1,996 | 1.996 | 1996
  partial: 2000 | two thousand
  reject: 1969
1108
  accept: 1108 | 1,108
  partial: 1100 | 1,1 thousand
1e6
  accept: 1000000 | 10^6 | 10⁶
  reject: 106
511
  accept: 511
  reject: 0.511 | 0,511
3.14159
  accept: 3'14159
  partial: 3'14
6.626e-34
  accept: 6.626x10-34 | 6.626 × 10 −34 | 6,626х10^-34 | 6,626е-34 | 6.626 x 10(-34)
  reject: 6.626 x 10-33 | 6.626x1034 | 6.626-34
848
  accept: 848
  partial: 850 | 800 | 900 | 840
  reject: 884
2.5
  accept: 2.5 | 2,5 | 2 1/2 | two and a half | 2½
  reject: 3
-5
  accept: -5 | −5
  reject: 5
0
  accept: 0 | zero | none | nil | nothing
  reject: no idea | none the wiser
1300000
  accept: 1.3 million | 1,3 млн | 1.3 Mio | 1 300 000
  reject: 13 million | 1.3 | 1.3 thousand | 1.25 million
681692
  accept: 681,692 | 681 692 | 681.7 thousand
  partial: 680,000 | 700,000 | 682 thousand | 0.68 million
  reject: 681,629 | 6.8 million
24
  accept: two dozen | 24 people
  accept: XXIV | twentyfour
  reject: 24 % | XXVI | 24 000 | 2.4
38848
  accept: thirty eight thousand eight hundred and forty eight | 38.85k | approx 38 848
  accept: 38848 delegates were there | 38,848.00 | "38,848" | 38,848?
  partial: 38.8k | c. 38,800 | circa 40k | 38 thousand | 37,000
  reject: between 38,000 and 39,000 | 38848 million | 88,848 | 38,488 | 38 884 | three
  reject: half a million | tens of thousands | 30000 | 43000 | 42,733
12.5 %
  accept: 12.50 % | 12,5 Prozent | twelve and a half percent | twelve and a half
  partial: about 12
  accept: 1/8 | one eighth | one in eight
  reject: 12.4 | 12.6 % | 10 | 14 | 0.125
-67500000
  accept: −67 million 500 thousand | -67 millions et demi
1500000
  accept: 1 million 500 thousand | 1 Million 500 Tausend | 1 millón 500 mil | 1 млн 500 тыс.
  accept: 1 million et demi | 1 millón y medio | 1 million and a half
  reject: 1 million 5 thousand | 1 billion 500 thousand
  accept: 1.5 Mio. | 1.5 million people | 1500 thousand | one million five hundred thousand
  accept: 1,5 млн | a million and a half | 1.500.000 | 1'500'000
  accept: полтора миллиона | anderthalb Millionen | 15 lakh
  partial: 1.6 million
  reject: 15 million | 1.7 million | one million
24
  accept: 24. | the 24 | 24 delegates | "24" | around 24 | 2 dozens
  reject: 24 or 25 | 23 | 20-24 | 4 & 20
6
  accept: half a dozen | 6 | six
12
  accept: a dozen
1000
  accept: one thousand | 1k | ten hundred
  reject: 1000.5 | 1001 | 999
1917
  reject: nineteen seventeen
2.5
  accept: 2 and a half | 2.50 | 5/2
  reject: 2.4
0.75
  accept: 3/4 | three quarters | .75 | 0,75
20..25
  accept: 20 - 25 | twenty to twenty-five | с 20 до 25 | 20 through 25 | von 20 bis 25
  accept: 20 or 25 | twenty or twenty-five
  partial: 24
  reject: 25-20 | 20 or 26
400000+
  accept: 400 thousand or more | at least 400,000 | >400000
  reject: under 400000
-5
  accept: minus 5 | - 5
681692
  accept: 681 700
  partial: 682,000 | 700 thousand | more than 680,000
100
  accept: hundred | exactly a hundred | just one hundred | exactly 100 | =100
  reject: hundreds | hundred and one
150
  accept: hundred fifty | hundred and fifty
12
  accept: dozen | only twelve
  reject: dozens
1000
  accept: thousand
<500
  accept: fewer than 500 | no more than 500 | not more than 500
  reject: not less than 500 | no fewer than 500
400000+
  accept: not less than 400,000 | no fewer than 400 thousand
  reject: no more than 400,000
100 %
  accept: 100 | one hundred percent
  reject: all
50 %
  accept: a half | 50%
33.3 %
  accept: 33.3 | a third | ⅓ | one in three | a third of the votes | 33.33 | 3 out of 9
  partial: 33
  reject: a quarter | 3.33 | two thirds
66 %
  partial: two thirds | 2/3
-3.2 %
  accept: a fall of 3.2% | minus 3.2 | down 3.2 % | 3.2 % less | ein Rückgang von 3,2 %
  reject: 3.2 % | a rise of 3.2 % | +3.2 | a fall of 2.3 %
3.2 %
  accept: a rise of 3.2 % | up 3.2 %
  reject: a fall of 3.2 %
3.14159
  accept: 3.142 | 3.1416 | 3.14159 | 3.1415927 | three point one four one five nine
  partial: 3.14 | 3.1415 | 3
  partial: 3.15
  reject: 3.16 | 3.1419 | 31.4159
9.81
  accept: 9.80665 | 9.81
  partial: 9.8
  reject: 9.82 | 9.804
2.5
  accept: 2.54
47
  accept: siebenundvierzig | quarante-sept | сорок семь | fortyseven
  reject: seven forty | vier und siebzig | forty twenty-seven
96
  accept: quatre-vingt-seize | sechsundneunzig | девяносто шесть
  reject: quatre-vingt-six | neunundsechzig
71
  accept: soixante et onze | soixante-onze
2917
  accept: twenty-nine hundred seventeen | zweitausendneunhundertsiebzehn
  accept: две тысячи девятьсот семнадцать
  accept: deux mille neuf cent dix-sept
2100
  accept: deux mille cent | duemilacento | zweitausendhundert | dos mil cien | две тысячи сто
  reject: deux cent mille | duecentomila
1110
  accept: mille cent dix | millecentodieci | mil ciento diez | тысяча сто десять | mil cento e dez
-40
  accept: minus forty | negative forty | moins quarante | минус сорок | minus vierzig
  reject: forty
12345678
  accept: 1,23,45,678 | 1.2345678 crore | 123.45678 lakh | 12'345'678
  partial: 1.2 crore
  reject: 1,23,45,67
100000
  accept: 1 lakh | one lakh | 1,00,000 | 10^5 | 10⁵ | 1e5 | 1 × 10⁵ | 1·10^5
  reject: 1 crore | 10^6 | 105
300000000
  accept: 3e8 | 3 x 10^8 | 3·10⁸ | 300 million | three hundred million
  reject: 3e7 | 3 x 10^-8 | 3 x 108
70
  accept: three score and ten
300+
  accept: upwards of 300 | in excess of 300
1000000000
  accept: a thousand million | 10⁹ | casi mil millones
2500000000
  accept: two thousand five hundred million | dos mil quinientos millones
  accept: zweitausendfünfhundert Millionen | deux mille cinq cents millions
  reject: dos mil quinientos mil | two thousand, five hundred
"""


def answer(number: str) -> NumberAnswer:
    return NumberAnswer(parse_quantity(number), "", "en")


@pytest.mark.parametrize("case", [case for case in MEASURED if case["kind"] == "figure"])
def test_a_number_is_graded_as_a_patient_teacher_did(case: dict[str, Any]) -> None:
    expected = case["expected"]
    number = f"{expected['value']}{' %' if expected['unit'] == '%' else ''}"
    verdict = grade(answer(number), str(case["typed"]), NOBODY)
    assert verdict.outcome == case["want"], verdict


@pytest.mark.parametrize(("number", "outcomes"), by_answer(TYPED))
def test_a_typed_number_gets_the_verdict_of_its_table(
    number: str, outcomes: dict[str, str]
) -> None:
    right, known = answer(number), NOBODY
    assert {typed: grade(right, typed, known).outcome for typed in outcomes} == outcomes


@pytest.mark.parametrize(
    ("number", "typed", "remark"),
    [
        ("38848", "39000", "rounded"),
        ("38848", "42000", "close"),
        ("180", "170", "close"),
        ("38848", "38,850", "correctly rounded"),
        ("38848", "388480", "right digits, wrong magnitude"),
        ("400000", "4000", "right digits, wrong magnitude"),
        ("~400000", "420000", "close"),
        ("38848", "50 %", "a percentage, but the answer is not one"),
        ("38848", "lots", "not a number that can be read"),
        ("20..25", "22", "within the range, but what are its ends?"),
        ("38848", "38000-39000", "a range, but the question asks for one number"),
    ],
)
def test_a_verdict_says_what_is_off(number: str, typed: str, remark: str) -> None:
    assert said(grade(answer(number), typed, NOBODY)) == remark


@given(st.text(max_size=40), st.sampled_from(["38848", "12.5 %", "20..25", "400000+", "<20", "-5"]))
@settings(max_examples=100, deadline=None)
def test_no_text_is_too_strange_to_grade(typed: str, number: str) -> None:
    assert grade(answer(number), typed, NOBODY).outcome in ("accept", "partial", "reject")


@given(st.integers(0, 10**12), st.integers(0, 10**12))
@settings(max_examples=100, deadline=None)
def test_a_number_is_accepted_however_it_is_grouped_and_another_is_not(a: int, b: int) -> None:
    right = answer(str(a))
    for typed in (
        str(a),
        f"{a:,}",
        f"{a:_}",
        f"{a:,}".replace(",", " "),
        f"{a:,}".replace(",", "."),
    ):
        assert grade(right, typed, NOBODY).outcome == "accept"
    if abs(a - b) > a / 1000:
        assert grade(right, str(b), NOBODY).outcome != "accept"


@pytest.mark.parametrize("number", ["38848", "76.5 %", "~400000", "400000+", "<20", "20..25", "-5"])
def test_the_number_as_it_is_shown_is_accepted(number: str) -> None:
    right = answer(number)
    assert grade(right, right.shown().text, NOBODY).outcome == "accept"
