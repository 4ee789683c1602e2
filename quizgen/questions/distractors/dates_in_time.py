"""The time in which a date may be, by what a deck says of the lives and events around it."""

from collections import defaultdict
from typing import TypeAlias

from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.distractors.pool import Pool
from quizgen.questions.question import Origin, Question
from quizgen.record import record
from quizgen.values.dates import When
from quizgen.values.dates_compared import before

_YOUNGEST, _OLDEST = 15, 105
"""Years of life that nobody takes for impossible: children and the very old are seldom known."""

_DAYS_OF_YEAR = 365

_ENOUGH = 5
"""The fewest events of a part that show of what time it is."""

_SHARE = 6
"""Dates that are made are at most this part of the time of all events of a part apart: a sixth."""

_FEWEST_PERIODS = 3
"""A period of which fewer have room in the time of all events may go beyond that."""

_Days: TypeAlias = tuple[int | None, int | None]
"""The numbers of a first and a last day; None for one that is not known."""


@record(eq=False)
class PossibleTime:
    """When an option beside a date may be.

    `earlier` and `later` are other dates of its fact, of those who took part, and of what someone
    took part in, before and after the `key`. `lives` are the first and the last day of theirs,
    without their childhood.
    `of_life` are the other dates of someone's own life. `span` are the first and the last year of
    the events of its part, and `years` the most years between two dates that are made; None if
    there are few events.
    """

    earlier: tuple[When, ...]
    later: tuple[When, ...]
    lives: tuple[_Days, ...]
    of_life: tuple[When, ...]
    key: When
    span: tuple[int, int] | None
    years: int | None

    def allow(self, value: When) -> bool:
        """Whether a date is on the same side of these as the key, and leaves a life long enough."""
        return (
            all(before(other, value) for other in self.earlier)
            and all(before(value, other) for other in self.later)
            and all(_is_within(value, life) for life in self.lives)
            and all(self._is_lifetime(value, other) for other in self.of_life)
            and self._is_in_span(value)
        )

    def _is_in_span(self, value: When) -> bool:
        """Whether a date is hardly before the first event of its part, or after the last."""
        if self.span is None or self.years is None:
            return True
        first, last = self.span
        beyond = max(1, self.years // 2)
        begin, end = value.moments[0].year, value.moments[-1].year
        if (end - begin) * _FEWEST_PERIODS > last - first:
            return True
        return first - beyond <= begin and end <= last + beyond

    def _is_lifetime(self, value: When, other: When) -> bool:
        real, years = years_apart(self.key, other), years_apart(value, other)
        return min(_YOUNGEST, real) <= years <= max(_OLDEST, real)


def possible_time(question: Question, key: When, pool: Pool) -> PossibleTime:
    """When an option beside the date of a question may be."""
    origin = question.origin
    own = _dates_of(pool, origin, question.slot)
    known = pool.once(_origins)
    people = [
        known[origin.deck, name]
        for name in pool.relations(origin).people
        if (origin.deck, name) in known
    ]
    around = [*own, *(date for person in people for date in _dates_of(pool, person))]
    if origin.kind.people:
        around += pool.once(_events_of_people)[origin.deck, origin.fact]
    lives = [pool.relations(person).period for person in people]
    return PossibleTime(
        tuple([each for each in around if before(each, key)]),
        tuple([each for each in around if before(key, each)]),
        tuple([_grown_up(life, key) for life in lives if _is_within(key, life)]),
        tuple(own) if origin.kind.people else (),
        key,
        *_span_of_events(question, pool),
    )


def _is_within(value: When, life: _Days) -> bool:
    """Whether some day of a date may be one of a life."""
    born, died = life
    is_after = died is not None and value.earliest is not None and value.earliest > died
    is_before = born is not None and value.latest is not None and value.latest < born
    return not is_after and not is_before


def _grown_up(life: _Days, key: When) -> _Days:
    """A life from the age of `_YOUNGEST` on, or from that at the time of the key."""
    born, died = life
    if born is None or key.latest is None:
        return life
    return min(born + _YOUNGEST * _DAYS_OF_YEAR, max(born, key.latest)), died


def _dates_of(pool: Pool, origin: Origin, but: str = "") -> list[When]:
    """The dates of a fact, without that of the slot `but`."""
    answers = pool.relations(origin).answers()
    return [
        answer.when
        for slot, answer in answers.items()
        if slot != but and isinstance(answer, DateAnswer)
    ]


def _span_of_events(question: Question, pool: Pool) -> tuple[tuple[int, int] | None, int | None]:
    """See `PossibleTime`. The years between dates are a power of two, so few facts change them."""
    years = pool.once(_years_of_events)[_series(question)]
    if question.origin.kind.people or len(years) < _ENOUGH:
        return None, None
    first, last = min(years), max(years)
    share = (last - first) // _SHARE
    return (first, last), 1 << max(0, share.bit_length() - 1)


def _years_of_events(pool: Pool) -> defaultdict[tuple[str, ...], list[int]]:
    found: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for question in pool.questions:
        if isinstance(question.answer, DateAnswer):
            found[_series(question)].append(question.answer.when.moments[0].year)
    return found


def _series(question: Question) -> tuple[str, ...]:
    """What the dates of one part have in common that answer the same question."""
    origin = question.origin
    return origin.deck, origin.part, origin.kind.name, question.slot


def _events_of_people(pool: Pool) -> defaultdict[tuple[str, str], list[When]]:
    """When what someone took part in happened, by the deck and the id of that person."""
    found: defaultdict[tuple[str, str], list[When]] = defaultdict(list)
    for question in pool.questions:
        origin = question.origin
        if isinstance(question.answer, DateAnswer) and not origin.kind.people:
            for name in pool.relations(origin).people:
                found[origin.deck, name].append(question.answer.when)
    return found


def _origins(pool: Pool) -> dict[tuple[str, str], Origin]:
    """The facts of a pool, by their decks and ids."""
    return {(each.origin.deck, each.origin.fact): each.origin for each in pool.questions}


def years_apart(one: When, other: When) -> int:
    """How far apart the years are in which two dates begin."""
    return abs(one.moments[0].year - other.moments[0].year)
