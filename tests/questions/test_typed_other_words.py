"""Typed words that are one letter off, and are words of their own."""

import pytest

from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from tests.questions.typed import by_answer, said

DECK = ["libel", "mitosis", "statute law", "contract", "contrast agent", "tort", "barrier method"]

ANSWERS: dict[str, NameAnswer] = {name: TermAnswer(name) for name in DECK}
NAMES = Names(ANSWERS.values())

TYPED = """\
libel
  accept: libels | lible
  reject: label | labels
mitosis
  accept: mitossis
  reject: meiosis
statute law
  accept: statut law | statutes law
  reject: statue law
contract
  accept: contracts | contrct
  partial: contrast
  reject: contrasts
contrast agent
  accept: contrast agents | constrast agent
  partial: contract agent
tort
  reject: tart
barrier method
  accept: barier method | barrier methods
"""


@pytest.mark.parametrize(("name", "outcomes"), by_answer(TYPED))
def test_another_word_is_no_slip(name: str, outcomes: dict[str, str]) -> None:
    right = ANSWERS[name]
    assert {typed: grade(right, typed, NAMES).outcome for typed in outcomes} == outcomes


def test_another_word_of_the_deck_is_named() -> None:
    verdict = grade(ANSWERS["contract"], "contrast", NAMES)
    assert said(verdict) == "“contrast” is another word of the deck"
