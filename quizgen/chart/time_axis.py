"""The axis of a stretch of time: where a day is on it, and where it has its ticks."""

from collections.abc import Iterator, Sequence
from itertools import count, pairwise

from quizgen.record import record
from quizgen.values.date_eras import (
    LARGEST_SHIFTED,
    astronomical_year,
    number_before_christ,
    written_year,
)
from quizgen.values.dates import parse_when
from quizgen.values.dates_shown import show_without_words
from quizgen.values.day_numbers import gregorian_date, gregorian_day_number

_YEAR = 365.2425
_MONTHS = (1, 2, 3, 6)
_DAYS = (1, 2, 5, 10)

_MOST_TICKS = 8
_CHARACTERS = 48
"""Characters that fit along the narrowest axis: that of a page on a telephone."""

_BEYOND = 2
"""Characters that fit beyond each of its ends."""


@record()
class Tick:
    """A tick at a place between 0 and 1, and its label."""

    place: float
    label: str

    @property
    def shift(self) -> float:
        """How far its label is from the tick, in characters, so that no edge cuts it."""
        before = _CHARACTERS * self.place + _BEYOND
        after = _CHARACTERS * (1 - self.place) + _BEYOND
        half = len(self.label) / 2
        return max(half - before, 0) - max(half - after, 0)

    @property
    def covers(self) -> tuple[float, float]:
        """Where its label begins and ends, in characters of the narrowest axis."""
        middle, half = _CHARACTERS * self.place + self.shift, len(self.label) / 2
        return middle - half, middle + half


@record()
class TimeAxis:
    """The days from `first` to `last`, which are at 0 and 1."""

    first: float
    last: float

    def place(self, day: float) -> float:
        """Where a day is; below 0 or above 1 if it is not on the axis."""
        return (day - self.first) / (self.last - self.first)

    def ticks(self, language: str) -> list[Tick]:
        """Ticks at round dates, as many as have room for their labels."""
        denser: list[Tick] = []
        for days in _steps(self.first, self.last):
            found = [
                Tick(self.place(day), show_without_words(parse_when(written), language))
                for day, written in days
            ]
            if _fit(found):
                # Better every third day than the one month that begins on the axis.
                return found if len(found) > 1 else _thinned(denser) or found
            denser = found
        return _thinned(denser)


def _fit(ticks: Sequence[Tick]) -> bool:
    """Whether there are few ticks, and no label reaches the next one."""
    return len(ticks) <= _MOST_TICKS and all(
        after.covers[0] > tick.covers[1] + 1 for tick, after in pairwise(ticks)
    )


def _thinned(ticks: list[Tick]) -> list[Tick]:
    """Every second one, or third and so on, so that they fit."""
    every = next(each for each in count(1) if _fit(ticks[::each]))
    return ticks[::every]


def _steps(first: float, last: float) -> Iterator[list[tuple[int, str]]]:
    """Round dates from the first to the last day, as day numbers and in EDTF, ever fewer."""
    length = last - first
    years = gregorian_date(int(first))[0], gregorian_date(int(last))[0]
    if min(years) > -LARGEST_SHIFTED and max(years) <= 9999:
        for each in _DAYS:
            if length / each <= 2 * _MOST_TICKS:
                yield [*_within(_days(int(first), int(last), each), first, last)]
        for each in _MONTHS:
            if length / (30 * each) <= 2 * _MOST_TICKS:
                yield [*_within(_months(*years, each), first, last)]
    power = 1
    while True:
        for each in (power, 2 * power, 5 * power):
            if length / _YEAR / each <= 2 * _MOST_TICKS:
                yield [*_within(_years(*years, each), first, last)]
                if length / _YEAR / each < 1:
                    return
        power *= 10


def _within(
    dates: Iterator[tuple[int, str]], first: float, last: float
) -> Iterator[tuple[int, str]]:
    return ((day, written) for day, written in dates if first <= day <= last)


def _days(first: int, last: int, step: int) -> Iterator[tuple[int, str]]:
    """Days whose number in their month is 1, or one more than a multiple of the step."""
    for day in range(first, last + 1):
        year, month, number = gregorian_date(day)
        if (number - 1) % step == 0 and not (step > 1 and number > 28):
            yield day, f"{written_year(year)}-{month:02}-{number:02}"


def _months(first_year: int, last_year: int, step: int) -> Iterator[tuple[int, str]]:
    for year in range(first_year, last_year + 1):
        for month in range(1, 13, step):
            yield gregorian_day_number(year, month, 1), f"{written_year(year)}-{month:02}"


def _years(first_year: int, last_year: int, step: int) -> Iterator[tuple[int, str]]:
    """The years that people count as multiples of the step, before Christ as well, and year 1."""
    years: list[int] = []
    if first_year < 1:
        nearest, farthest = (number_before_christ(min(year, 0)) for year in (last_year, first_year))
        before = range(_multiple(nearest, step), farthest + 1, step)
        years += map(astronomical_year, reversed(before))
    years += [1] if step > 1 else []
    years += range(_multiple(max(first_year, 1), step), last_year + 1, step)
    for year in years:
        if first_year <= year <= last_year:
            yield gregorian_day_number(year, 1, 1), written_year(year)


def _multiple(number: int, step: int) -> int:
    """The least multiple of the step that is no smaller."""
    return -(-number // step) * step
