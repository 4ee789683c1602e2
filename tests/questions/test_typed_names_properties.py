"""What is so of every typed name, whatever its letters."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from quizgen.questions.grading.names.words.romanisation import latin, phonetic_key
from quizgen.questions.grading.names.words.typed_names import plain_word
from quizgen.questions.grading.spelling import distance
from quizgen.questions.grading.verdict import RANK, Remark
from tests.questions import test_typed_names_of_the_world
from tests.questions.test_typed_names import ANSWERS, DECK, NAMES

pytestmark = pytest.mark.slow


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
@settings(max_examples=100, deadline=None)
def test_no_text_is_too_strange_to_grade(typed: str, name: str) -> None:
    assert grade(ANSWERS[name], typed, NAMES).outcome in ("accept", "partial", "reject")


@given(st.sampled_from(DECK), st.sampled_from(DECK))
@settings(max_examples=133, deadline=None)
def test_the_name_of_someone_else_is_never_accepted(name: str, other: str) -> None:
    outcome = grade(ANSWERS[name], other, NAMES).outcome
    assert (outcome == "accept") == (name == other)


@pytest.mark.parametrize("kind", [NameAnswer, TermAnswer])
@given(st.text(min_size=1, max_size=30), st.lists(st.text(min_size=1, max_size=30), max_size=3))
@settings(max_examples=100, deadline=None)
def test_any_name_that_is_right_is_accepted(
    kind: type[NameAnswer], name: str, also: list[str]
) -> None:
    answer = kind(name, tuple(also))
    names = Names([answer])
    for right in (name, *also):
        if any(letter.isalnum() for letter in right):
            assert grade(answer, f"  {right} ", names).outcome == "accept"


def ranked(answer: NameAnswer, typed: str) -> int:
    return RANK[grade(answer, typed, Names([answer])).outcome]


WHOLE_NAMES = [*DECK, *test_typed_names_of_the_world.DECK]


@pytest.mark.parametrize("more", ["{} ", "the {}", "General {}", "{}.", "“{}”", "Dr {}"])
def test_a_name_with_something_that_does_not_matter_is_right(more: str) -> None:
    assert [name for name in WHOLE_NAMES if ranked(NameAnswer(name), more.format(name)) != 0] == []


def test_more_of_a_name_is_never_worse_than_less() -> None:
    """A family name, with initials, with one given name, with all of them."""
    for name in WHOLE_NAMES:
        if "I." in name:
            continue
        answer = NameAnswer(name)
        *given, family = name.split()
        initials = " ".join(f"{word[0]}." for word in given)
        for less, more in (
            (family, f"{initials} {family}"),
            (f"{initials} {family}", name),
            (f"{given[0]} {family}" if given else family, name),
        ):
            assert ranked(answer, more) <= ranked(answer, less), (less, more)


LONG_NAMES = [name for name in WHOLE_NAMES if len(name.split()[-1]) >= 5]


@given(st.sampled_from(LONG_NAMES), st.data())
@settings(max_examples=133, deadline=None)
def test_a_smaller_slip_is_never_worse_than_a_larger_one(name: str, data: st.DataObject) -> None:
    answer = NameAnswer(name)
    family = name.rsplit(maxsplit=1)[-1]
    slips = [family]
    for _ in range(3):
        at = data.draw(st.integers(1, len(slips[-1]) - 1))
        letter = data.draw(st.sampled_from(["", "x", "q", "e"]))
        slips.append(slips[-1][:at] + letter + slips[-1][at + 1 :])
        if len(slips[-1]) < 3:
            break
    verdicts = [
        (apart(family, typed), RANK[verdict.outcome])
        for typed in slips
        if (verdict := grade(answer, typed, Names([answer]))).remark != Remark("other-gender")
    ]
    for (less, better), (more, worse) in combinations(sorted(verdicts), 2):
        assert less == more or better <= worse, (slips, verdicts)


def apart(a: str, b: str) -> int:
    """How far two words are apart, as letters or as they sound."""
    one, other = plain_word(latin(a.lower())), plain_word(latin(b.lower()))
    return min(distance(one.letters, other.letters, 9), distance(one.key, other.key, 9))
