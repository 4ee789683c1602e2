"""Wrong options for dates: of the same shape and precision, in the past, and certainly apart."""

from collections.abc import Iterator
from functools import cached_property
from itertools import islice
from math import log
from typing import NamedTuple

from quizgen.languages.sentence_words import PAST_UNTIL
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.distractors.apart import dates_apart
from quizgen.questions.distractors.dates_in_time import PossibleTime, possible_time, years_apart
from quizgen.questions.distractors.dates_made import era, shifted, step_of
from quizgen.questions.distractors.dates_told import told_parts
from quizgen.questions.distractors.likeness import holds
from quizgen.questions.distractors.pool import ChoiceRequest, is_same_fact
from quizgen.questions.distractors.prompt_cues import hold_each_other, prompt_cues
from quizgen.questions.distractors.ranking import ranked
from quizgen.questions.question import Question
from quizgen.values.date_eras import written_year
from quizgen.values.dates import Moment, When, parse_when
from quizgen.values.dates_shown import phrase_when
from quizgen.values.day_numbers import gregorian_day_number
from quizgen.values.folding import fold
from quizgen.values.markup import Marked

_NOW_PAST = gregorian_day_number(PAST_UNTIL, 1, 1) - 1
"""No option is later than both this day, which is past for every reader, and the key."""

_TODAY = 2025
"""Steps between dates grow with the distance from this year."""

_YEARS = 4
"""By so many years a century, and from so many years on."""

_CLOSEST = 8
"""Nobody knows whether it was 270 BC or 269: steps are at least an eighth of the largest ones."""

_TURNS = 60
"""The most steps in search of dates."""

_SHARE = 4
"""A period is at least a quarter of its length from another one that is made."""

_ATTEMPTS = 12
"""The most attempts to find a day and a month that make a date of the same shape."""

_LATELY = 2085
"""Eras count back from this year, so that they span more years the longer ago they are."""

_ERA = log(1.03)
"""Years whose distances from `_LATELY` differ by this factor differ by 1 in `DateShape.era`."""

_FARTHEST = 3
"""The most eras between two dates that are plausible options of one question."""


class DateShape(NamedTuple):
    """The form of a date without its numbers, and its era on a logarithmic scale."""

    look: tuple[object, ...]
    era: int


def _precision(moment: Moment) -> tuple[object, ...]:
    """The precision of a date. The first decade of a century is shown unlike all others."""
    first = moment.digits == 3 and moment.year % 100 == 0
    return moment.digits, first, moment.month is None, moment.day is None


def date_shape(when: When, language: str) -> DateShape:
    """The shape of a date: its form, precision, signs, calendar and era."""
    moments = [
        (
            _precision(moment),
            moment.approximate,
            moment.uncertain,
            moment.julian,
            era(moment),
        )
        for moment in when.moments
    ]
    first = when.moments[0]
    shared = [(each.year == first.year, each.month == first.month) for each in when.moments]
    look = (language, when.shape, when.open_start, when.open_end, *moments, *shared)
    return DateShape(look, round(log(max(1, _LATELY - when.moments[0].year)) / _ERA))


def _candidates(_: Question, answer: DateAnswer) -> Iterator[tuple[str, DateShape, When]]:
    yield "", date_shape(answer.when, answer.language), answer.when
    # Beside a year, the year of a near event is a better option than one that is made.
    year = _year_alone(answer.when)
    if year:
        yield "year", date_shape(year, answer.language), year


def _year_alone(when: When) -> When | None:
    """The year of a day or month; None for all other dates."""
    first = when.moments[0]
    if when.shape != "moment" or first.month is None or era(first):
        return None
    return parse_when(f"{written_year(first.year)}{'~' * first.approximate}")


class Dates:
    """The dates that can be options beside the date of a question."""

    def __init__(self, request: ChoiceRequest[DateAnswer]) -> None:
        answer = request.answer
        self._request = request
        self._question, self._pool, self._draw = request.question, request.pool, request.draw
        self.key = answer.when
        self._language = answer.language
        self._cues = prompt_cues(request.question, request.avoided)
        self._shape = date_shape(self.key, self._language)
        self._told = told_parts(self._cues.prompt, self.key, self._language)
        self._known: dict[When, Marked] = {}

    def rank(self, value: When) -> float:
        ends = [end for end in (value.earliest, value.latest) if end is not None]
        return sum(ends) / len(ends)

    def shown(self, value: When) -> Marked:
        # Each is compared with many others.
        if value not in self._known:
            self._known[value] = DateAnswer(value, self._language).shown()
        return self._known[value]

    def told(self, value: When) -> Marked:
        return Marked(phrase_when(value, self._language))

    def is_given(self) -> bool:
        return self._told.is_day or holds(self._cues.prompt, self._said(self.key))

    def _said(self, value: When) -> str:
        """The date as it is shown, folded."""
        return fold(self.shown(value).text)

    def are_apart(self, one: When, other: When) -> bool:
        return dates_apart(one, other) and not hold_each_other(self._said(one), self._said(other))

    def fits(self, value: When) -> bool:
        return self._has_shape(value) and self._is_in_time(value) and self._is_allowed(value)

    def _is_allowed(self, value: When) -> bool:
        """Whether a date of the shape and time of the key fits."""
        return (
            self._told.agree(value)
            and self.are_apart(value, self.key)
            and self._cues.allows(self.shown(value).text)
        )

    def _has_shape(self, value: When) -> bool:
        return date_shape(value, self._language).look == self._shape.look

    def _is_in_time(self, value: When) -> bool:
        """Whether it is past, and possible beside what the deck says of its time."""
        return _latest(value) <= max(_NOW_PAST, _latest(self.key)) and self._around.allow(value)

    @cached_property
    def _around(self) -> PossibleTime:
        return possible_time(self._question, self.key, self._pool)

    def drawn(self) -> Iterator[When]:
        """The dates of the deck with the shape and era of the key, the most fitting first.

        One that alone is beside the key, or answers another question, is about as near as one that
        is made: a birth is seldom a plausible date of an event.
        """
        origin, pool, own = self._question.origin, self._pool, self._shape

        def unlike(other: DateShape) -> int | None:
            far = abs(other.era - own.era)
            return 2 * far if other.look == own.look and far <= _FARTHEST else None

        for slot in pool.slots(self._question):
            is_own = slot == (origin.kind.name, self._question.slot)
            most = self._most_years() * (2 if slot[0] == origin.kind.name else 1)
            candidates = pool.candidates(self._request, slot, _candidates)
            for _, each in ranked(candidates, unlike, pool.unlike(origin), self._draw):
                if is_same_fact(each.origin, origin) or fold(each.prompt) == self._cues.prompt:
                    continue
                if (is_own and self._request.wanted > 1) or years_apart(
                    each.value, self.key
                ) <= most:
                    yield each.value

    def _most_years(self) -> int:
        """The most years between two dates that are made: more of them the longer ago."""
        by_era = round(_YEARS * max(1, abs(_TODAY - self.key.moments[0].year) / 100))
        return by_era if self._around.years is None else min(by_era, self._around.years)

    def made(self, side: int, wanted: int) -> list[When]:
        """Dates with steps of a few years between them, or of more years for dates long ago.

        Where the prompt tells the year, they are of that year.
        """
        if self._told.year:
            return self._made_in_its_year(side)
        unit = step_of(self.key)
        spread = max(2, round(self._most_years() / unit))
        found: list[When] = []
        # Where there is little time, steps are smaller, but no smaller than they have to be.
        while spread and len(found) < wanted:
            tried = list(islice(self._steps(side, unit, spread), wanted + 2))
            if len(tried) > len(found):
                found = tried
            spread //= 2
        return found

    def _made_in_its_year(self, side: int) -> list[When]:
        found: list[When] = []
        for turn in range(_TURNS):
            value = shifted(self.key, 0, self._draw, (str(side), "year", str(turn)))
            if value is None or (self.rank(value) > self.rank(self.key)) != (side > 0):
                continue
            if self.fits(value) and all(self.are_apart(value, each) for each in found):
                found.append(value)
        return sorted(found, key=lambda each: side * self.rank(each))

    def _steps(self, side: int, unit: int, spread: int) -> Iterator[When]:
        moments = self.key.moments
        length = (moments[-1].year - moments[0].year) // unit
        # Two periods may overlap, but not two dates that are known to be within some years.
        least = length // _SHARE if self.key.shape == "period" else length
        least += spread // _CLOSEST
        last, steps = self.key, 0
        for turn in range(_TURNS):
            steps += least + 1 + self._draw.below(spread, "step", str(side), str(turn))
            for attempt in range(_ATTEMPTS):
                name = (str(side), str(turn), str(attempt))
                keep = attempt > _ATTEMPTS // 2
                value = shifted(self.key, side * steps * unit, self._draw, name, keep_day=keep)
                if value is None or not self._is_in_time(value):
                    return
                if self._has_shape(value) and self._told.agree(value):
                    break
            else:
                continue
            if self.are_apart(value, last) and self._is_allowed(value):
                yield value
                last = value

    def read(self, text: str) -> When | None:
        """A wrong option as the author wrote it; None if it is not a date."""
        try:
            return parse_when(text)
        except ValueError:
            return None


def _latest(when: When) -> int:
    return max(moment.latest for moment in when.moments)
