"""Answers among words that say that they are a guess, or why they are right."""

import pytest

from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from tests.questions.typed import by_answer, date_or_number

TYPED = """\
person Wangari Maathai
  accept: I think Wangari Maathai | probably Maathai | it was Wangari Maathai | Maathai I believe
  reject: I think Jomo Kenyatta | I think
term osmosis
  accept: I think osmosis | i think it's osmosis | Osmosis, I guess | it’s osmosis | osmosis (maybe)
  accept: osmosis because water moves | ich glaube, das ist Osmosis | je crois que c'est l'osmosis
  accept: creo que es la osmosis | osmosis porque pasa agua
  reject: I think diffusion | I think not osmosis | osmosis or diffusion | because | it's
term осмос
  accept: думаю, это осмос | осмос, кажется | осмос, потому что вода течёт
term אוסמוזה
  accept: אני חושב אוסמוזה | זה אוסמוזה | אוסמוזה לדעתי
term It's a Wonderful Life
  accept: its a wonderful life | It's a wonderful life
term maybe
  accept: maybe
term Zeus
  reject: son of Zeus
date 1492
  accept: I think 1492 | it was in 1492 | 1492 i think | ich glaube, es war 1492
  partial: maybe 15th century
  reject: I think 1493
number 206; bones
  accept: I think 206 | it's 206 | I think it's about 206 bones
  reject: I think 207 | I think 206 or 207
"""


def answer(right: str) -> NameAnswer | DateAnswer | NumberAnswer:
    """The answer of a row: "person", "term", "date" or "number" is before it."""
    sort, _, text = right.partition(" ")
    if sort == "person":
        return NameAnswer(text)
    return TermAnswer(text, language="en") if sort == "term" else date_or_number(right, "en")


@pytest.mark.parametrize(("right", "outcomes"), by_answer(TYPED))
def test_what_is_said_to_be_a_guess(right: str, outcomes: dict[str, str]) -> None:
    asked = answer(right)
    assert {typed: grade(asked, typed, Names([])).outcome for typed in outcomes} == outcomes
