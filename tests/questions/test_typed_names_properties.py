"""What is so of every typed name, whatever its letters."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names import Names
from quizgen.questions.grading.romanisation import phonetic_key
from tests.questions.test_typed_names import ANSWERS, DECK, NAMES


@pytest.mark.parametrize(
    "spellings",
    [
        "trotsky trotskii trotskiy trotskij trotzki троцкий trockij trotski",
        "bukharin boukharine bucharin бухарин",
        "dostoevsky dostoyevsky dostoevskii dostojewski достоевский",
        "fyodor fedor федор фёдор fjodor",
        "khrushchev chruschtschow khrushchyov хрущёв хрущев khrouchtchev",
        "tchaikovsky чайковский tschaikowski chaikovskii",
        "pyatakov piatakov пятаков pjatakow",
        "zinoviev зиновьев sinowjew zinovyev",
        "tukhachevsky тухачевский tuchatschewski toukhatchevski",
        "dvořák dvorak",
    ],
)
def test_the_spellings_of_a_name_sound_the_same(spellings: str) -> None:
    assert len({phonetic_key(spelling) for spelling in spellings.split()}) == 1


@given(st.text(max_size=40), st.sampled_from(DECK))
@settings(max_examples=300, deadline=None)
def test_no_text_is_too_strange_to_grade(typed: str, name: str) -> None:
    assert grade(ANSWERS[name], typed, NAMES).outcome in ("accept", "partial", "reject")


@given(st.sampled_from(DECK), st.sampled_from(DECK))
@settings(max_examples=400, deadline=None)
def test_the_name_of_someone_else_is_never_accepted(name: str, other: str) -> None:
    outcome = grade(ANSWERS[name], other, NAMES).outcome
    assert (outcome == "accept") == (name == other)


@given(st.text(min_size=1, max_size=30), st.lists(st.text(min_size=1, max_size=30), max_size=3))
@settings(max_examples=300, deadline=None)
def test_any_name_that_is_right_is_accepted_in_any_case(name: str, also: list[str]) -> None:
    answer = NameAnswer(name, tuple(also))
    names = Names([answer])
    for right in (name, *also):
        if any(letter.isalnum() for letter in right):
            assert grade(answer, f"  {right} ", names).outcome == "accept"
