"""Judgement is monotone: what is more exact, or nearer, is never judged worse."""

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from quizgen.questions.grading.verdict import RANK
from quizgen.values.quantities import parse_quantity
from tests.questions.properties.numbers import SCALE_WORDS, rounded

pytestmark = pytest.mark.slow

NOBODY = Names([])


def rank(answer: NumberAnswer, typed: str) -> int:
    """The rank of the outcome; the least is the best."""
    return RANK[grade(answer, typed, NOBODY).outcome]


def figures(least: str, most: str) -> st.SearchStrategy[Decimal]:
    """Numbers of up to twelve digits, each size as often."""
    digits = st.integers(10**11, 10**12 - 1)
    places = st.integers(-6, 6)
    made = st.builds(lambda number, place: Decimal(number).scaleb(place - 11), digits, places)
    return made.filter(lambda number: Decimal(least) <= number <= Decimal(most))


UNITS = st.sampled_from(["m", "km/h", "°C", "$", "%", "kg"])
ABOUT = st.sampled_from(["", "", "~"])


@given(figures("0.0001", "10000000"), st.integers(2, 9), UNITS, ABOUT)
@settings(max_examples=166, deadline=None)
def test_a_number_that_is_rounded_less_is_judged_no_worse(
    truth: Decimal, printed: int, unit: str, about: str
) -> None:
    """The deck has a measure with some digits, learners know it with more or fewer."""
    assume(unit != "%" or truth < 100)
    right = rounded(truth, printed)
    assume(right.adjusted() < printed)
    percent = " %" if unit == "%" else ""
    answer = NumberAnswer(parse_quantity(f"{about}{right:f}{percent}"), unit.strip("%"), "en")
    ranks = [rank(answer, f"{rounded(truth, digits):f}{percent}") for digits in range(1, 12)]
    assert ranks == sorted(ranks, reverse=True)


@given(figures("0.0001", "10000000"), st.integers(1, 9), st.integers(1, 9), ABOUT, st.booleans())
@example(truth=Decimal("1.015"), printed=3, digits=3, about="", is_below=True)
@settings(max_examples=333, deadline=None)
def test_a_smaller_slip_is_judged_no_worse(
    truth: Decimal, printed: int, digits: int, about: str, is_below: bool
) -> None:
    """Of two numbers with as many digits, on the same side of the right one."""
    right = rounded(truth, printed)
    answer = NumberAnswer(parse_quantity(f"{about}{right:f}"), "m", "en")
    unit = Decimal(1).scaleb(right.adjusted() - digits + 1)
    first = (right / unit).to_integral_value(ROUND_FLOOR if is_below else ROUND_CEILING)
    nearest_first = [first + step * (-1 if is_below else 1) for step in range(40)]
    # With a zero at its end, or below a power of ten (0.99 for 1.01), a number has fewer digits.
    same_size = [each for each in nearest_first if each > 0 and each.adjusted() == digits - 1]
    typed = [each * unit for each in same_size if each % 10 != 0]
    ranks = [rank(answer, f"{each:f}") for each in typed]
    assert ranks == sorted(ranks)


@given(
    figures("1", "999"),
    st.integers(1, 6),
    SCALE_WORDS,
    st.sampled_from(["years", "m", "$", "foos"]),
)
@settings(max_examples=100, deadline=None)
def test_a_number_with_its_scale_and_unit_is_judged_no_worse(
    truth: Decimal, printed: int, scale: str, unit: str
) -> None:
    right = rounded(truth, printed)
    answer = NumberAnswer(parse_quantity(f"{right:f} {scale}"), unit, "en")
    for digits in range(1, 8):
        number = f"{rounded(truth, digits):f}"
        growing = [number, f"{number} {scale}", f"{number} {scale} {unit}"]
        ranks = [rank(answer, typed) for typed in growing]
        assert ranks == sorted(ranks, reverse=True), growing


@given(st.integers(1, 10**6), st.integers(1, 10**6), SCALE_WORDS)
@settings(max_examples=100, deadline=None)
def test_both_ends_of_a_range_are_judged_no_worse_than_a_number_within(
    low: int, more: int, scale: str
) -> None:
    answer = NumberAnswer(parse_quantity(f"{low}..{low + more} {scale}"), "years", "en")
    middle = Decimal(2 * low + more) / 2
    typed = [
        str(middle),
        f"{middle} {scale} years",
        f"{low} to {low + more} {scale} years",
    ]
    ranks = [rank(answer, each) for each in typed]
    assert ranks == sorted(ranks, reverse=True)
    assert ranks[-1] == RANK["accept"]
