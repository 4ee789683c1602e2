"""What is no attempt at an answer: "I don't know", and texts of another form."""

from unicodedata import normalize

import pytest

from quizgen import languages
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.answers.text import TextAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from quizgen.values.dates import parse_when
from quizgen.values.markup import Marked
from quizgen.values.quantities import parse_quantity
from tests.questions.typed import said

ANSWERS: dict[str, NameAnswer | DateAnswer | NumberAnswer] = {
    "person": NameAnswer("Rosalind Franklin"),
    "ruler": NameAnswer("Louis XIV"),
    "rapper": NameAnswer("50 Cent"),
    "term": TermAnswer("photosynthesis"),
    "article": TermAnswer("Article 19", ("Art. 19",)),
    "sign": TermAnswer("∀", ("universal quantifier",)),
    "date": DateAnswer(parse_when("1953-04-25"), "en"),
    "number": NumberAnswer(parse_quantity("340"), "pages", "en"),
}

READ = {
    "person": "Franklin | Rosa | Watson | 2nd Duke of Wellington | Henry 8 | x | Мария",
    "ruler": "Louis 15 | Louis | Louis the Fourteenth",
    "rapper": "49 | 2 | 1953",
    "term": "respiration | May 1968 | 4 March 1953 | T4",
    "article": "20 | 1984 | article",
    "sign": "∃ | - | … | 7 | every",
    "date": "1954 | 54 | 25 April 1953 | 3.4.1953 | -5",
    "number": "341 | 3,400 | three | 12 kg | 1953 | 320 V",
}
"""What is judged, right or wrong: texts by the answer for which they were typed."""

UNREADABLE = {
    "person": ". | … | ,,, | 1953 | ١٩٥٣ | 42 % | 5 million | 25 April 1953 | "
    "April 1953 | 😀 | \u0301",
    "ruler": "14 | 1715 | -",
    "rapper": ". | -",
    "term": ". | ! | 7 | 340",
    "article": "- | ..",
    "date": "many | tomorrow | long ago | the year of locusts | in the reign of Nero | "
    "after the flood | BC | century | a Tuesday | Franklin | 76.5 % | 5 million | . | --- | "
    "30 years | thirty years | 30-year | 30 Jahre | trente ans | 30 años | тридцать лет | "
    "30 שנים | ein Dutzend | a dozen",
    "number": "many | pages | . | +++ | 25 April 1953 | Franklin 340 | 1953-04-25 | % | "
    "in 1953 | en 1953",
}

GIVEN_UP = (
    "?", "???", "？", "¿?", "I don't know", "i don’t know.", "dunno", "No idea!", "IDK",
    "Weiß nicht", "keine Ahnung", "je ne sais pas", "no sé", "non lo so", "não sei", "Не знаю",
)  # fmt: skip

CASES = [
    (answer, text, expected)
    for table, expected in ((READ, ""), (UNREADABLE, "unreadable"))
    for answer, texts in table.items()
    for text in texts.split(" | ")
]


@pytest.mark.parametrize(("answer", "text", "expected"), CASES)
def test_a_text_of_another_form_is_unreadable_and_not_wrong(
    answer: str, text: str, expected: str
) -> None:
    verdict = grade(ANSWERS[answer], text, Names([]))
    assert verdict.is_unreadable == (expected == "unreadable")
    assert not verdict.gives_up


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("text", GIVEN_UP)
def test_who_does_not_know_gives_up_in_any_language(answer: str, text: str) -> None:
    verdict = grade(ANSWERS[answer], text, Names([]))
    assert (verdict.outcome, verdict.gives_up, verdict.is_unreadable) == ("reject", True, False)


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("text", ["", " ", "\t"])
def test_an_empty_text_is_neither_read_nor_unreadable(answer: str, text: str) -> None:
    verdict = grade(ANSWERS[answer], text, Names([]))
    assert (verdict.outcome, verdict.remark) == ("reject", None)


def test_what_gives_up_elsewhere_can_be_the_answer() -> None:
    verdict = grade(TermAnswer("pass"), "Pass", Names([]))
    assert verdict.outcome == "accept"


def test_only_the_learner_judges_a_text_even_one_that_gives_up() -> None:
    assert grade(TextAnswer(Marked("coal")), "no idea", Names([])) is None


def test_the_words_for_giving_up_are_written_as_they_are_compared() -> None:
    for code in languages.codes():
        for text in languages.typed(code).giving_up:
            assert text == normalize("NFKC", text).casefold()


@pytest.mark.parametrize("text", ["∀", " ∀ ", "→", "+", "...", "?", "☧", "♯"])
def test_a_term_that_is_a_sign_is_right_as_it_is(text: str) -> None:
    assert grade(TermAnswer(text.strip(), ("a sign",)), text, Names([])).outcome == "accept"
    assert grade(TermAnswer("a sign", (text.strip(),)), text, Names([])).outcome == "accept"


def test_a_number_is_right_as_it_is_shown_however_long_its_unit() -> None:
    unit = "of those who were asked " * 20 + "twice"
    answer = NumberAnswer(parse_quantity("76.5 %"), unit, "en")
    shown = answer.shown().text
    assert grade(answer, shown, Names([])).outcome == "accept"
    assert grade(answer, shown.replace("76", "75"), Names([])).is_unreadable


ASKED_AGAIN = {
    "1815-06-18": {
        "the year is missing": (
            "18 June | June 18 | 18.6. | 18/6 | 6/18 | 19 June | 18. Juni | le 18 juin | 18 июня | "
            "the 18th of June | June | summer | in the summer"
        ),
        "there is no such day": (
            "31 June 1815 | 30 Feb 1815 | 29 February 1815 | 1815-06-31 | 31.6.1815 | 13/13/1815 | "
            "0 June 1815 | 31 Feb 44 BC"
        ),
        "more than one date": "1815 or 1816 | 18 June 1815 or 1816 | 1815 oder 1816",
        "not a date that can be read": "the Hundred Days | a Sunday | 18 Foo 1815 | 17 89",
    },
    "1914/1918": {
        "the end is before the beginning": "1918-1914 | from 1918 to 1914 | 1918 bis 1914",
        "there is no such day": "31 June 1914 to 1918 | 1914-18-20",
    },
    "40": {
        "more than one number": "40 or 41 | 40 oder 41 | forty or fifty | 40; 41",
        "not a number that can be read": "many | hundreds | 12:30 | 3/0 | 1.2.3.4",
    },
}
"""What is asked again, by the right answer and by what is said of it."""


@pytest.mark.parametrize(
    ("right", "remark", "text"),
    [
        (right, remark, text)
        for right, remarks in ASKED_AGAIN.items()
        for remark, texts in remarks.items()
        for text in texts.split(" | ")
    ],
)
def test_what_cannot_be_read_is_asked_again_with_the_reason(
    right: str, remark: str, text: str
) -> None:
    verdict = grade(ASKED[right], text, Names([]))
    assert (verdict.is_unreadable, said(verdict)) == (True, remark)


ASKED: dict[str, DateAnswer | NumberAnswer] = {
    right: NumberAnswer(parse_quantity(right), "", "en")
    if right == "40"
    else DateAnswer(parse_when(right), "en")
    for right in ASKED_AGAIN
}


@pytest.mark.parametrize(
    ("right", "typed"),
    [
        ("1915-06", "6/15"),
        ("[1936, 1937]", "1936 or 1937"),
        ("1815-06-18", "18 Jnue 1815"),
        ("1815-06-18", "June 18th, 1815"),
        ("1789-07", "Jully 1789"),
        ("1917-04", "Apirl 1917"),
        ("1900-02", "Febuary 1900"),
    ],
)
def test_a_date_with_one_reading_is_not_asked_again(right: str, typed: str) -> None:
    verdict = grade(DateAnswer(parse_when(right), "en"), typed, Names([]))
    assert not verdict.is_unreadable
    assert verdict.outcome == ("partial" if typed == "6/15" else "accept")


@pytest.mark.parametrize("typed", ["18 Juny 1815", "18 Jule 1815", "18 Mary 1815"])
def test_a_slip_that_may_be_of_two_months_is_not_read(typed: str) -> None:
    assert grade(ASKED["1815-06-18"], typed, Names([])).is_unreadable


@pytest.mark.parametrize(
    ("right", "typed", "outcome"),
    [
        ("40", "fourty", "accept"),
        ("42", "fourty-two", "accept"),
        ("90", "nintey", "accept"),
        ("13", "thirteeen", "accept"),
        ("200", "two hudnred", "accept"),
        ("3000", "three thousnad", "accept"),
        ("5000000", "five milion", "accept"),
        ("80", "eigthy", "accept"),
        ("50", "fiftten", "reject"),
        ("17", "sevnteen", "accept"),
        ("70", "sevnteen", "reject"),
        ("1", "one mile", "accept"),
        ("2", "two milles", "accept"),
    ],
)
def test_a_slip_in_the_word_of_a_number(right: str, typed: str, outcome: str) -> None:
    assert grade(NumberAnswer(parse_quantity(right), "", "en"), typed, Names([])).outcome == outcome
