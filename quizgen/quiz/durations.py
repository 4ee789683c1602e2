"""Amounts of time in the units in which people count them."""

from typing import Final

from quizgen.languages.quiz_words import Amount, Unit
from quizgen.quiz.schedule import State
from quizgen.record import record

LONGEST_ANSWER_TIME: Final = 120_000
"""Milliseconds at which the time of an answer is cut off: the learner was away."""


@record()
class Duration:
    """An amount of time in one unit, rounded: only months and years have a decimal."""

    number: float
    unit: Unit


def until_due(state: State) -> Duration:
    """How long until a question comes back: 10 minutes, 4 days, 3.5 months, 2 years."""
    if state.phase != "review":
        return Duration(round(state.delay / 60), "minute")
    if state.interval >= 365:
        return Duration(round(state.interval / 365.25, 1), "year")
    if state.interval >= 60:
        return Duration(round(state.interval / 30.4375, 1), "month")
    return Duration(state.interval, "day")


def elapsed(seconds: float, words: Amount) -> str:
    """A length of time in words: "45 seconds", "12 minutes", "1 hour 5 minutes"."""
    return words(round(seconds), "second") if seconds < 90 else of_minutes(seconds / 60, words)


def of_minutes(number: float, words: Amount) -> str:
    """A length of time of at least half a minute in words, without seconds."""
    minutes = round(number)
    if minutes < 60:
        return words(minutes, "minute")
    hours, minutes = divmod(minutes, 60)
    return words(hours, "hour") + (f" {words(minutes, 'minute')}" if minutes else "")
