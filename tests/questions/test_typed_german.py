"""Dates and numbers as they are typed in German."""

from functools import partial

import pytest

from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from tests.questions.typed import by_answer, date_or_number

NOBODY = Names([])

TYPED = """\
date 1781-06-09
  accept: 9. Juni 1781 | 09.06.1781 | am neunten Juni 1781 | Samstag, 9. Juni 1781
  partial: 9.6.81 | Juni 1781 | im Sommer 1781
date 1781
  accept: siebzehnhunderteinundachtzig | im Jahre 1781 | anno 1781
  reject: keine Ahnung | weiß nicht | weiß ich nicht mehr | k. A. | keinen Plan
  reject: hab ich vergessen
date 2005
  accept: zweitausendfünf
date 1905
  accept: neunzehnhundertfünf
date 1066
  accept: tausendsechsundsechzig
date 1781~
  accept: circa 1781 | ca. 1781 | um 1781 herum
  partial: so um 1780
date 1781?
  accept: vielleicht 1781 | möglicherweise 1781 | vermutlich 1781
date 178X
  accept: die 1780er | in den 1780er-Jahren | 1780er Jahre | achtzigerjahre des 18. Jahrhunderts
date 192X
  partial: Zwanzigerjahre | die zwanziger Jahre
date 17XX
  accept: 18. Jahrhundert | 18. Jh. | im achtzehnten Jahrhundert | das 18. Jhdt.
  accept: XVIII. Jahrhundert | Mitte des 18. Jahrhunderts
date 1795
  partial: Ende des 18. Jahrhunderts
date -0043
  accept: 44 v. Chr. | 44 vor Christus | 44 vor Chr. | 44 v.u.Z. | 44 v. d. Z.
  accept: 44 vor Christi Geburt
  partial: 44
date 0014
  accept: 14 n. Chr. | 14 nach Christus | 14
date Y-66000000
  accept: vor 66 Millionen Jahren | vor 66 Mio. Jahren | 66 Mio. Jahre vor heute
date Y-66000000~
  accept: vor etwa 66 Millionen Jahren | vor circa 66 Millionen Jahren | vor ca. 66 Mio. Jahren
date 1825/1830
  accept: 1825 bis 1830 | von 1825 bis 1830 | zwischen 1825 und 1830
date 1825/..
  accept: seit 1825 | ab 1825 | von 1825 an | 1825 bis heute
date 1825-06-09/..
  accept: ab dem 9. Juni 1825 | seit dem 9. Juni 1825
date ../1846
  accept: bis 1846
date ../1825-06-09
  accept: bis zum 9. Juni 1825
date ../1825-06-09~
  accept: bis etwa zum 9. Juni 1825
date 1938-03-02/1938-03-13
  accept: 2. bis 13. März 1938 | vom 2. bis zum 13. März 1938
date 1938-03/1938-05
  accept: März bis Mai 1938
date [1936, 1937]
  accept: 1936 oder 1937 | entweder 1936 oder 1937
date 1917-10-25 OS
  accept: 25. Oktober 1917 alten Stils | 7. November 1917
date 1917 OS
  accept: 1917 (alter Stil)
number 26
  accept: sechsundzwanzig | 26
number 38848
  accept: 38.848 | 38 848 | achtunddreißigtausendachthundertachtundvierzig
number 100
  accept: einhundert | hundert
number 101
  accept: hunderteins
number 1000
  accept: eintausend
number 1000000
  accept: eine Million
number 2500000
  accept: zweieinhalb Millionen | 2 1/2 Millionen | 2,5 Mio. | zwei Komma fünf Millionen
number 1500
  accept: eineinhalb Tausend
number 3.5
  accept: dreieinhalb
number 13800000000
  accept: 13,8 Milliarden
number 3000000000000
  accept: 3 Billionen
number 1000000000000
  accept: eine Billion | 1 Billion | 1 Bio. | tausend Milliarden
  reject: 1 Milliarde | 1 Million
number 1000000000
  accept: eine Milliarde | 1 Mrd.
  reject: eine Billion | 1 Billion
number 3500000000000; Euro
  accept: 3,5 Billionen Euro | 3500 Milliarden Euro
number 1; Billion Euro
  accept: 1 Billion Euro | eine Billion | 1000 Milliarden Euro
  reject: 1 Milliarde Euro
number 500000
  accept: eine halbe Million
number 12
  accept: ein Dutzend
number 0
  accept: keine | gar keine | null
number 50 %
  accept: die Hälfte | 50 Prozent
number 25 %
  accept: ein Viertel
number 75 %
  accept: drei Viertel | dreiviertel
number 33.3 %
  accept: ein Drittel
number 66.7 %
  accept: zwei Drittel
number 20 %
  accept: jeder Fünfte | jede fünfte | einer von fünf | 20 v. H.
number ~400000
  accept: etwa 400.000 | ungefähr 400.000 | circa vierhunderttausend | rund 400 000
  accept: an die 400.000 | knapp 400.000
number 400000+
  accept: mindestens 400.000 | über 400.000 | mehr als 400.000 | 400.000 oder mehr
  accept: wenigstens 400.000
number <20
  accept: weniger als 20 | unter 20
number <=20
  accept: höchstens 20 | maximal 20 | bis zu 20
number 20..25
  accept: 20 bis 25 | zwischen 20 und 25
number -5
  accept: minus fünf
number -5; °C
  accept: 5 Grad unter null | minus 5 Grad Celsius
number -3 %
  accept: ein Rückgang um 3 Prozent
number 20; km/h
  accept: 20 Stundenkilometer | 20 km pro Stunde | 20 Kilometer pro Stunde
  accept: 20 Kilometer in der Stunde
number 20; m2
  accept: 20 Quadratmeter
number 20; kg
  accept: 20 Kilogramm | 20 Kilo
number 4.28; t
  accept: 4,28 Tonnen
number 26; km
  accept: 26 Kilometer
number 5; EUR
  accept: 5 Euro
number 6.022e23
  accept: 6,022 mal 10 hoch 23
number 1.5; h
  accept: anderthalb Stunden | eineinhalb Stunden
number 30; min
  accept: eine halbe Stunde
"""


answer = partial(date_or_number, language="de")


@pytest.mark.parametrize(("shown", "outcomes"), by_answer(TYPED))
def test_a_date_or_number_typed_in_german(shown: str, outcomes: dict[str, str]) -> None:
    right = answer(shown)
    assert {typed: grade(right, typed, NOBODY).outcome for typed in outcomes} == outcomes
