"""The author's wrong options judged as if they were typed."""

from collections.abc import Iterator, Sequence

from quizgen.checks.families.listed_answers import accepted_texts
from quizgen.checks.rule import Finding, check
from quizgen.facts.deck import Deck
from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.values.comparable import comparable
from quizgen.values.dates import parse_when
from quizgen.values.dates_compared import first_and_last
from quizgen.values.folding import fold
from quizgen.values.markup import compared
from quizgen.values.quantities import Quantity, parse_quantity

_TRUE = {
    **dict.fromkeys(
        ("year-no-day", "year-no-month", "month-no-day"), "is true as well, only less exact"
    ),
    "within-range": "is within the right answer",
}
"""By the remark on what is not false, what is said of it."""


@check(Deck, severity="warning", alone=True)
def wrong_accepted(deck: Deck) -> Iterator[Finding]:
    """An option in `wrong` would be accepted if it were typed, so it is right.

    It is a family name, another spelling, 0.5 for 50 %, or the year of a day. What only looks like
    a misspelling of the right answer is allowed: spelling may be what is asked.

    Passes:

        - person: George Stephenson
          wrong: [Robert Stephenson, William Hedley]

    Fails:

        - person: George Stephenson
          wrong: [G. Stephenson, William Hedley]
    """
    for fact in deck.facts:
        for question in deck.questions_of(fact) if fact.wrong else ():
            for number, option in enumerate(fact.wrong if question.wrong else ()):
                if said := _judged(question.answer, option):
                    yield fact.at("wrong", number), f"'{option}' {said}: give a wrong option"


def _judged(answer: Answer, option: str) -> str:
    """What is said of an option that would be right; "" if it would not."""
    # `wrong-is-right` reports the right option itself.
    if comparable(compared(option)) in accepted_texts(answer) or not _may_be_right(answer, option):
        return ""
    # Grading loads the words of all languages, and hardly any option needs it.
    from quizgen.questions.grading.grade import grade
    from quizgen.questions.grading.names.asked_names import Names

    verdict = grade(answer, option, Names([]))
    if verdict is None or verdict.outcome == "reject":
        return ""
    if verdict.remark is None:
        return "is accepted as right if it is typed" if verdict.outcome == "accept" else ""
    return _TRUE.get(verdict.remark.code, "")


def _may_be_right(answer: Answer, option: str) -> bool:
    """A fast test: most options have other words, or another date or number."""
    if isinstance(answer, NameAnswer | TermAnswer):
        words = fold(compared(option)).split()
        return answer.name.isdigit() or any(
            _have_the_same(words, fold(compared(name)).split())
            for name in (answer.name, *answer.also)
        )
    try:
        if isinstance(answer, DateAnswer):
            one, other = first_and_last(parse_when(option)), first_and_last(answer.when)
            return one[0] <= other[1] and other[0] <= one[1]
        if isinstance(answer, NumberAnswer):
            return _overlap(parse_quantity(option), answer.quantity)
    except ValueError:
        # With its unit, a number is none.
        return isinstance(answer, NumberAnswer)
    return False


def _have_the_same(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether each word of the shorter text begins like one of the other, or is its initial."""
    few, many = sorted((words, others), key=len)
    return all(any(_begin_alike(word, other) for other in many) for word in few)


def _begin_alike(one: str, other: str) -> bool:
    least = min(len(one), len(other), _BEGINNING)
    return one[:least] == other[:least]


_BEGINNING = 4
"""Letters that two spellings of a word have in common: Trotsky and Trotzki."""


def _overlap(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers have a value in common, also if one is a percentage."""
    if one.low is None or one.high is None or other.low is None or other.high is None:
        return False
    by_one = 100 if other.percent and not one.percent else 1
    by_other = 100 if one.percent and not other.percent else 1
    return one.low * by_one <= other.high * by_other and other.low * by_other <= one.high * by_one
