"""How answers are ranked, compared and recognised: one table by answer type."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import Any

from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.answers.points import PointsAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.answers.text import TextAnswer
from quizgen.questions.distractors.apart import (
    bounds,
    certainly_differ,
    dates_apart,
    numbers_apart,
)
from quizgen.questions.distractors.likeness import has_abbreviation, last_word
from quizgen.questions.distractors.names import are_two
from quizgen.record import record
from quizgen.values.dates_compared import certainly_apart
from quizgen.values.folding import fold


@record(kw_only=True, eq=False)
class AnswerTraits:
    """What depends on the type of an answer. Each function takes answers of that type.

    - `rank`: the rank of an answer in ascending order; None for a type without an order.
    - `apart`: whether neither of two answers could be accepted for the other.
    - `near`: whether neither of two stands out beside the other, as a date of another age does.
    - `differ`: whether two answers are certainly different, however inexact they are.
    - `look`: what shows of an answer to someone who knows nothing. Answers that look alike do not
      give away where they belong.
    - `marks`: what is printed with it besides, such as the "c." of a date.
    - `recognised_by`: folded texts by which a reader recognises the answer.
    """

    rank: Callable[[Any], float] | None = None
    apart: Callable[[Any, Any], bool]
    differ: Callable[[Any, Any], bool]
    near: Callable[[Any, Any], bool] = lambda *_: True
    look: Callable[[Any], Hashable]
    marks: Callable[[Any], Hashable] = lambda _: ()
    recognised_by: Callable[[Any], Iterable[str]]


def rank(answer: Answer) -> float:
    """The rank of an answer in ascending order; 0 for types without an order."""
    of_type = _TRAITS[type(answer)].rank
    return of_type(answer) if of_type else 0


def are_apart(one: Answer, other: Answer) -> bool:
    """Whether neither of two answers could be accepted for the other."""
    traits = _TRAITS[type(one)]
    if traits is not _TRAITS[type(other)]:
        return _accept_nothing_in_common(one, other)
    return traits.apart(one, other)


def are_near(one: Answer, other: Answer) -> bool:
    """Whether two answers are of one type, and neither stands out beside the other."""
    traits = _TRAITS[type(one)]
    return traits is _TRAITS[type(other)] and traits.near(one, other)


def certainly_not_same(one: Answer, other: Answer) -> bool:
    """Whether two answers are certainly different, as those of different types are."""
    traits = _TRAITS[type(one)]
    return traits is not _TRAITS[type(other)] or traits.differ(one, other)


def look(answer: Answer) -> Hashable:
    """What shows of an answer to someone who knows nothing about the subject."""
    return _TRAITS[type(answer)].look(answer)


def form(answer: Answer) -> Hashable:
    """What shows of an answer in a list of mixed ones: its type, unit, precision and length."""
    if answer.ordered:
        return type(answer), look(answer), _TRAITS[type(answer)].marks(answer)
    shown = answer.shown()
    if isinstance(shown, tuple):
        return type(answer), look(answer)
    text = shown.text
    is_long = len(text.split()) > _SHORT
    return type(answer), text != text.lower(), has_abbreviation(text), is_long


_SHORT = 2
"""The most words of a short answer."""


def recognised_by(answer: Answer) -> tuple[str, ...]:
    """The folded texts by which a reader recognises an answer, sorted."""
    return tuple(sorted({*_TRAITS[type(answer)].recognised_by(answer)} - {""}))


def _accept_nothing_in_common(one: Answer, other: Answer) -> bool:
    return one.accepted().isdisjoint(other.accepted())


def _shown_text(answer: TextAnswer | NumberAnswer) -> tuple[str, ...]:
    return (fold(answer.shown().compared),)


def _names(answer: NameAnswer) -> Iterable[str]:
    """Every name, and every family name that is long enough to be recognised."""
    names = {fold(text) for text in (answer.name, *answer.also)}
    return names | set(map(last_word, names))


def _years(answer: DateAnswer) -> set[str]:
    return {str(abs(moment.year)) for moment in answer.when.moments}


def _date_rank(answer: DateAnswer) -> float:
    moments = answer.when.moments
    return (moments[0].earliest + moments[-1].latest) / 2


def _date_look(answer: DateAnswer) -> Hashable:
    when = answer.when
    moments = [(each.digits, each.month is None, each.day is None) for each in when.moments]
    return when.shape, when.open_start, when.open_end, *moments


def _date_marks(answer: DateAnswer) -> Hashable:
    """The only "c. 1656" of a bank does not fit "died in ___", and belongs in the other gap."""
    return tuple((each.approximate, each.uncertain) for each in answer.when.moments)


_LATELY = 2085
"""The distance of years from this one says how long ago they seem."""

_AGE = 1.6
"""By this factor, two distances belong to two ages: 1620 stands out beside 1890."""

_SIZE = 5
"""By this factor, two numbers are of two sizes."""


def _dates_near(one: DateAnswer, other: DateAnswer) -> bool:
    ages = sorted(max(1, _LATELY - each.when.moments[0].year) for each in (one, other))
    return ages[1] <= _AGE * ages[0]


def _numbers_near(one: NumberAnswer, other: NumberAnswer) -> bool:
    first, second = (float(sum(bounds(each.quantity))) for each in (one, other))
    least, most = sorted((abs(first), abs(second)))
    return first * second >= 0 and most <= _SIZE * least


def _number_look(answer: NumberAnswer) -> Hashable:
    quantity = answer.quantity
    is_range, is_about = quantity.low != quantity.high, quantity.approximate
    return quantity.percent, answer.unit, is_range, is_about, quantity.places > 0


def _numbers_differ(one: NumberAnswer, other: NumberAnswer) -> bool:
    return one.unit != other.unit or certainly_differ(one.quantity, other.quantity)


_NAMES = AnswerTraits(
    apart=are_two,
    differ=lambda *_: True,
    look=lambda _: (),
    recognised_by=_names,
)
_WORDS = AnswerTraits(
    apart=_accept_nothing_in_common,
    differ=lambda *_: True,
    look=lambda _: (),
    recognised_by=_shown_text,
)

_TRAITS: Mapping[type, AnswerTraits] = {
    NameAnswer: _NAMES,
    TermAnswer: _NAMES,
    DateAnswer: AnswerTraits(
        rank=_date_rank,
        apart=lambda one, other: dates_apart(one.when, other.when),
        differ=lambda one, other: certainly_apart(one.when, other.when),
        near=_dates_near,
        look=_date_look,
        marks=_date_marks,
        recognised_by=_years,
    ),
    NumberAnswer: AnswerTraits(
        rank=lambda answer: float(sum(bounds(answer.quantity))),
        apart=lambda one, other: numbers_apart(one.quantity, other.quantity),
        differ=_numbers_differ,
        near=_numbers_near,
        look=_number_look,
        recognised_by=_shown_text,
    ),
    TextAnswer: _WORDS,
    PointsAnswer: AnswerTraits(
        apart=_accept_nothing_in_common,
        differ=lambda *_: True,
        look=lambda _: (),
        recognised_by=lambda _: (),
    ),
}
