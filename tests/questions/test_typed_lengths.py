"""Typed texts of any length: none keeps a learner waiting."""

import time
from typing import TypeAlias

import pytest

from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.length import MOST_LETTERS, equal_to
from quizgen.questions.grading.names.asked_names import Names
from quizgen.values.dates import parse_when
from quizgen.values.quantities import parse_quantity
from tests.effort import few
from tests.questions import test_typed_dates, test_typed_numbers, test_typed_units

TypedAnswer: TypeAlias = NameAnswer | DateAnswer | NumberAnswer

REPEATED = [
    *"mar- march 1938- 1938/ 1938. 2-3- 1938-03-02/ ('38) 1 11 a a- a-a- o' , . - / (".split(),
    *["1 to ", "1938 bis ", "1938 or ", "or ", "early-", "early ", "the ", "about ", "more than "],
    *["bc ", "v. chr. ", "a.d. ", "o.s. ", "(o.s.", "since ", "until ", "from ", "on ", "1938 - "],
    *["1,000", "1.", "1 ", "1/2 ", "1/", "½", "…", "..", "+", "1+", "% ", "5 per cent "],
    *["million ", '"', "s~", "ii", "kh", "st ", "VIII. "],
    *["one hundred and ", "a half ", "twenty-", "one thousand ", "1 thousand ", "0.", "and ", "не"],
    *["5 ft 6 in ", "m/", "km ", "kg*", "m^2", "per ", "$", "1 in ", "¹", "three point "],
    *["twentyone", "sieben", "x10^5", "1,00,", "mmxx", "minus ", "a fall of ", "a third "],
    *["mao zedong ", "mao-ang", "ang", "zhang", "iv ", "x", "4th ", "n.k.", "N.K.V.D. "],
    *["tsch", "schtsch", "ж", "щ", "A", " ", "\t", "\xa0", "\n", " -", "- ", " .", "’"],
    *["e\u0301", "\u0301", "\u0301\u0323", "a\u0345\u0301"],
    *["\u3300", "\ufdfa", "㍿", "ﬃ", "毛", "١", "𝐓", "İ"],
]  # fmt: skip
"""Pieces that patterns of the grading may stumble over when they come many times."""

LENGTHS = [MOST_LETTERS, MOST_LETTERS + 1, 25_000]

AROUND = [("", ""), ("1938 ", ""), ("", " 1938"), ("Trotsky ", "!"), ("x", "x")]

ANSWERS: list[TypedAnswer] = [
    NameAnswer("Leon Trotsky", ("Mao Zedong",)),
    TermAnswer("People's Commissariat of Internal Affairs", ("N.K.V.D.",)),
    TermAnswer("l'été indien"),
    *map(test_typed_dates.answer, ["1938-03-02", "1936/1938", "[1936, 1937]", "1825/.."]),
    *map(test_typed_numbers.answer, ["38848", "20..25", "~400000"]),
    *map(test_typed_units.answer, ["7.25 m/s²", "12 thousand people per km²"]),
]


def long_texts(length: int) -> list[str]:
    """A text of this length for each repeated piece and each way of surrounding it."""
    texts = []
    for piece in few(REPEATED, *REPEATED[::4]):
        for before, after in AROUND:
            room = length - len(before) - len(after)
            texts.append(f"{before}{(piece * length)[:room]}{after}")
    return texts


@pytest.mark.slow
@pytest.mark.parametrize("length", LENGTHS)
def test_no_text_takes_long_to_grade(length: int) -> None:
    names = Names([each for each in ANSWERS if isinstance(each, NameAnswer)])
    for typed in long_texts(length):
        for answer in ANSWERS:
            began = time.process_time()
            grade(answer, typed, names)
            # It takes 20 ms at most; a machine may be busy.
            assert time.process_time() - began < 2, (answer, typed[:40])


@pytest.mark.parametrize("length", [MOST_LETTERS + 1, 25_000])
def test_a_text_that_is_too_long_is_not_read(length: int) -> None:
    for answer in ANSWERS:
        for typed in ("1938-" * length, "38848 " * length, "Trotsky " * length):
            verdict = grade(answer, typed[:length], Names([]))
            assert verdict.outcome == "reject"
            assert verdict.remark
            assert verdict.remark.code.startswith("unreadable-")


LONG = "The Union of " + "very " * 60 + "Long Names"


LONG_ANSWERS: list[TypedAnswer] = [
    NameAnswer(LONG),
    TermAnswer("a", (LONG,)),
    DateAnswer(parse_when("1938"), "en", (LONG,)),
    NumberAnswer(parse_quantity("26"), "", "en", (LONG,)),
]


@pytest.mark.parametrize("answer", LONG_ANSWERS)
def test_a_long_answer_is_right_however_it_is_written(answer: TypedAnswer) -> None:
    for typed in (LONG, LONG.upper(), f"  {LONG}!", LONG.replace(" ", "-")):
        verdict = grade(answer, typed, Names([]))
        assert verdict.outcome == "accept"
    verdict = grade(answer, f"{LONG} Again", Names([]))
    assert verdict.outcome == "reject"


def test_a_text_far_longer_than_all_answers_is_not_even_folded() -> None:
    assert equal_to("half" + "!" * 196, ["half"]) == "half"
    assert equal_to("half" + "!" * 197, ["half"]) is None
    assert equal_to(LONG + "!" * len(LONG), [LONG]) == LONG


def test_an_answer_of_one_long_word_is_read_at_once() -> None:
    answer = TermAnswer("x" * 40_000)
    began = time.process_time()
    assert grade(answer, "y", Names([answer])).outcome == "reject"
    assert time.process_time() - began < 2
