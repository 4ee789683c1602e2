"""Dates and numbers as they are typed in Hebrew."""

from functools import partial

import pytest

from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from tests.questions.typed import by_answer, date_or_number

NOBODY = Names([])

TYPED = """\
date 1937-11-07
  accept: 7 בנובמבר 1937 | ב-7 בנובמבר 1937 | ב־7 בנובמבר 1937 | 7.11.1937 | ה-7 בנובמבר 1937
  accept: שבעה בנובמבר 1937 | השביעי בנובמבר 1937
  partial: נובמבר 1937 | בנובמבר 1937 | 1937 | בשנת 1937 | שנת 1937
date 1812
  accept: 1812 | שנת 1812 | אלף שמונה מאות ושתים עשרה | אלף שמונה מאות ושתים-עשרה | ב-1812
date 1945
  accept: אלף תשע מאות ארבעים וחמש
date 1948-05-14
  accept: 14 במאי 1948 | ארבעה עשר במאי 1948 | ארבעה-עשר במאי אלף תשע מאות ארבעים ושמונה
date 193X
  accept: שנות ה-30 של המאה ה-20 | שנות השלושים של המאה העשרים | בשנות ה־30 של המאה ה־20
  accept: שנות ה-1930 | 1930-1939
  partial: שנות השלושים
date 180X
  accept: העשור הראשון של המאה ה-19
date 1825/1830
  accept: מ1825 עד 1830 | בין 1825 ל1830
date 1948-05-15
  accept: ה15 במאי 1948 | ב15 במאי 1948
  reject: ה14 במאי 1948
date 18XX
  accept: המאה ה19 | במאה ה19
  reject: המאה ה18
date 18XX
  accept: המאה ה-19 | המאה התשע עשרה | במאה ה־19 | המאה התשע-עשרה
date -0043-03-15
  accept: 15 במרץ 44 לפנה"ס | 15 במרץ 44 לפני הספירה | 15 במרץ 44 לפנה״ס | 15 במרס 44 לפסה"נ
date 1825/1830
  accept: 1825–1830 | מ-1825 עד 1830 | בין 1825 ל-1830 | משנת 1825 עד שנת 1830 | מ־1825 ועד 1830
date 1825/..
  accept: מאז 1825 | מ-1825 ואילך | החל מ-1825 | מ-1825 עד היום | משנת 1825
date ../1830
  accept: עד 1830 | עד שנת 1830
date 1781~
  accept: בערך 1781 | בסביבות 1781 | סביב 1781
date [1936, 1937]
  accept: 1936 או 1937 | בשנת 1936 או 1937
date Y-66000000
  accept: לפני 66 מיליון שנה | 66 מיליון שנה לפני זמננו
date 1840..1845
  accept: בין 1840 ל-1845 | בין 1840 לבין 1845
number 38848
  accept: 38,848 | שלושים ושמונה אלף שמונה מאות ארבעים ושמונה | 38 848
number 400000
  accept: 400 אלף | ארבע מאות אלף | כ-400,000 | כ־400 אלף | בערך 400 אלף
number 2500000
  accept: שני מיליון וחצי | 2.5 מיליון | שניים וחצי מיליון
number 1500
  accept: אלף וחמש מאות | אלף חמש מאות
number 2000
  accept: אלפיים
number 3000
  accept: שלושת אלפים
number 17
  accept: שבע עשרה | שבעה עשר
number 20 %
  accept: חמישית | 20% | עשרים אחוז | 20 אחוזים | אחד מתוך חמישה
number 50 %
  accept: חצי | מחצית
number 0
  accept: אפס | אף אחד | אין
number 900+
  accept: לפחות 900 | יותר מ-900 | מעל 900 | 900 ומעלה
number 20..25
  accept: 20–25 | מ-20 עד 25 | בין 20 ל-25
number 604; ק"מ
  accept: 604 ק"מ | 604 ק״מ | 604 קילומטר | 604
number 12
  accept: תריסר | שתים עשרה
number -5; °C
  accept: מינוס 5 | 5 מעלות מתחת לאפס
date 1858
  accept: 1858 | שנת 1858
  reject: לא יודע | אין לי מושג | שכחתי | אתמול | 1859
number 87
  accept: שמונים ושבע
  reject: בערך 90 | לא זוכרת | מאה
number 5; EUR
  accept: 5 אירו
"""


answer = partial(date_or_number, language="he")


@pytest.mark.parametrize(("shown", "outcomes"), by_answer(TYPED))
def test_a_date_or_number_typed_in_hebrew(shown: str, outcomes: dict[str, str]) -> None:
    right = answer(shown)
    assert {typed: grade(right, typed, NOBODY).outcome for typed in outcomes} == outcomes
