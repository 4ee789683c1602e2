"""What is so of the choices of any deck."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.choices import Choice, Pool, choose
from quizgen.questions.distractors.likeness import content, share_words
from quizgen.questions.distractors.prompt_cues import hold_each_other
from quizgen.questions.question import Question
from quizgen.values.folding import fold
from tests.questions.choosing import check, questions_of, shown
from tests.questions.random_decks import DECKS, facts

pytestmark = pytest.mark.slow


@settings(max_examples=40, deadline=None)
@given(DECKS, st.text(max_size=3), st.integers(2, 5))
def test_a_choice_has_one_right_option_and_none_that_gives_it_away(
    deck: tuple[str, ...], seed: str, count: int
) -> None:
    questions = questions_of(*deck)
    pool = Pool(questions)
    for question in questions:
        choice = choose(question, pool, seed=seed, count=count)
        if choice:
            check(question, choice, count)


@settings(max_examples=40, deadline=None)
@given(DECKS, facts(99), st.integers(0, 5))
def test_a_fact_that_comes_in_changes_only_what_it_enters(
    deck: tuple[str, ...], added: str, seed: int
) -> None:
    before = _choices(questions_of(*deck), seed)
    questions = questions_of(added, *deck)
    own = {
        option
        for question in questions
        if question.origin.fact == "f99"
        for option in _all_shown(question)
    }
    after = _choices(questions, seed)
    for name, choice in before.items():
        if choice != after[name]:
            before_it = {option.text for option in choice.options} if choice else set()
            if after[name] is None:
                # It came first, and then what stood there could not stand beside it.
                assert any(clash(one, other) for one in own for other in before_it)
                continue
            then = {option.removeprefix("*") for option in shown(after[name])}
            assert then & own - before_it


@settings(max_examples=20, deadline=None)
@given(DECKS)
def test_the_order_of_facts_makes_no_difference(deck: tuple[str, ...]) -> None:
    assert _choices(questions_of(*deck), 1) == _choices(questions_of(*reversed(deck)), 1)


def clash(one: str, other: str) -> bool:
    """Whether two texts may not be options of one choice."""
    folded = fold(one), fold(other)
    return hold_each_other(*folded) or share_words(*map(content, folded))


def _all_shown(question: Question) -> list[str]:
    """What the answer can be as an option: all points of it, and a date as its year too."""
    answer = question.answer.shown()
    shown = [text.text for text in (answer if isinstance(answer, tuple) else (answer,))]
    return [*shown, shown[0][-4:]] if isinstance(question.answer, DateAnswer) else shown


def _choices(questions: list[Question], seed: int) -> dict[tuple[str, str], Choice | None]:
    pool = Pool(questions)
    return {
        (question.origin.fact, question.slot): choose(question, pool, seed=str(seed))
        for question in questions
    }
