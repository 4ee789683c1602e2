"""Years typed without "BC": right where no date of the decks is after Christ."""

import pytest

from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.grading.dates.unsaid_era import is_era_unsaid
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from quizgen.values.dates import parse_when
from tests.questions.typed import cases, said

NOBODY = Names([])

TYPED = """\
-0479-08
  accept: August 480 | Aug. 480 | 8/0480 | 480 BC, August | August 480 BC
  partial: 480 | 480 BC | summer 480
  reject: August 480 AD | August 481 | July 480 | August 479
-0494~
  accept: 495 | c. 495 | about 495 BC | 495 BCE
  partial: 490 | 499 | 5th century
  reject: 495 AD | AD 495 | 510
-03XX
  accept: 4th century | IV century | fourth century BC | 399-300 | 350
  reject: 4th century AD | 5th century | 3rd century
-0430/-0403
  accept: 431-404 | from 431 to 404 | 431–404 BC
  partial: 431 | since 431
  reject: 404-431 | 431-404 AD | 431-403
-1199
  accept: 1200 | twelve hundred | 1200 B.C.
  reject: 1200 AD | 1201
"""

ANSWERS = {right: DateAnswer(parse_when(right), "en") for right, _, _ in cases(TYPED)}


@pytest.mark.parametrize(("right", "typed", "outcome"), cases(TYPED))
def test_without_an_era_a_date_is_read_before_christ(right: str, typed: str, outcome: str) -> None:
    assert grade(ANSWERS[right], typed, NOBODY, era_unsaid=True).outcome == outcome


@pytest.mark.parametrize("typed", ["495", "c. 495"])
def test_where_other_dates_are_after_christ_the_era_is_asked_for(typed: str) -> None:
    verdict = grade(ANSWERS["-0494~"], typed, NOBODY)
    assert (verdict.outcome, said(verdict)) == ("partial", "the number is right, but BC is missing")


def periods(*dates: str) -> list[tuple[int | None, int | None]]:
    return [(when.earliest, when.latest) for when in map(parse_when, dates)]


@pytest.mark.parametrize(
    ("dates", "also", "unsaid"),
    [
        (["-0479", "-0430/-0403"], [], True),
        (["0000"], ["480", "Olympiad 75"], True),
        (["-0043/.."], [], True),
        (["-0026/0014"], [], False),
        (["-0479", "0001"], [], False),
        (["../-0479", "1937"], [], False),
        (["-0003"], ["AD 1"], False),
        ([], [], False),
    ],
)
def test_the_era_is_unsaid_where_no_date_is_after_christ(
    dates: list[str], also: list[str], *, unsaid: bool
) -> None:
    answer = DateAnswer(parse_when("-0003"), "en", tuple(also))
    others: list[Answer] = [NameAnswer("Alcibiades", ("AD 79",)), answer]
    assert is_era_unsaid([(None, None), *periods(*dates)], others) is unsaid
