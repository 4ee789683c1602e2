"""What is shown is right: an answer as any output shows it, typed back, is accepted.

The answers of each type are in a module of this folder.
"""

from collections.abc import Callable

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from quizgen.questions.grading.numbers.named_units import unit_of_symbol
from tests.questions.properties.numbers import number_answers, shown_forms

pytestmark = pytest.mark.slow

NOBODY = Names([])

RETYPED: tuple[Callable[[str], str], ...] = (
    str,
    lambda shown: shown.replace("\xa0", " "),
    lambda shown: shown.replace("\u2013", "-").replace("\u2212", "-"),
    lambda shown: f"  {shown} ",
)
"""How what is shown may be typed: with the keys of a keyboard, with other spaces."""


@given(number_answers())
@settings(max_examples=333, deadline=None)
def test_a_number_as_it_is_shown_is_right(answer: NumberAnswer) -> None:
    for typed in [*shown_forms(answer), *answer.also]:
        verdict = grade(answer, typed, NOBODY)
        assert (typed, verdict.outcome) == (typed, "accept")


@given(number_answers())
@settings(max_examples=333, deadline=None)
def test_a_number_as_it_is_shown_is_right_however_it_is_typed(answer: NumberAnswer) -> None:
    for shown in shown_forms(answer):
        for retype in RETYPED:
            typed = retype(shown)
            verdict = grade(answer, typed, NOBODY)
            assert (typed, verdict.outcome) == (typed, "accept")


@given(number_answers(), st.sampled_from([str.upper, str.lower, str.title]))
@settings(max_examples=333, deadline=None)
def test_a_number_as_it_is_shown_is_right_in_any_case(
    answer: NumberAnswer, change: Callable[[str], str]
) -> None:
    # But "mW" is another unit than "MW", and "nm" than "Nm".
    assume(change(answer.unit) == answer.unit or unit_of_symbol(change(answer.unit)) is None)
    for shown in shown_forms(answer):
        verdict = grade(answer, change(shown), NOBODY)
        assert (change(shown), verdict.outcome) == (change(shown), "accept")
