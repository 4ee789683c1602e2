"""How long until a question comes back, in words and in few."""

from quizgen.quiz.counted import counted
from quizgen.quiz.schedule import State


def due_words(state: State) -> str:
    """When a question comes back: "1 minute", "10 minutes", "4 days", "3.5 months", "2 years"."""
    if state.phase != "review":
        return counted(round(state.delay / 60), "minute")
    if state.interval >= 365:
        return counted(round(state.interval / 365.25, 1), "year")
    if state.interval >= 60:
        return counted(round(state.interval / 30.4375, 1), "month")
    return counted(state.interval, "day")


def short(words: str) -> str:
    """The same for a narrow place: "1 min", "3.5 mo", "2 y"."""
    number, _, unit = words.partition(" ")
    return f"{number} {_SHORT[unit.removesuffix('s')]}"


_SHORT = {"minute": "min", "day": "d", "month": "mo", "year": "y"}


def clock_words(seconds: float) -> str:
    """A length of time as a person says it: "45 seconds", "12 minutes", "1 hour 5 minutes"."""
    if seconds < 90:
        return counted(round(seconds), "second")
    minutes = round(seconds / 60)
    if minutes < 60:
        return counted(minutes, "minute")
    hours, minutes = divmod(minutes, 60)
    return counted(hours, "hour") + (f" {counted(minutes, 'minute')}" if minutes else "")
