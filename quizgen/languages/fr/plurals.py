"""French: counted nouns."""

from quizgen.languages.fr.typography import NARROW
from quizgen.languages.quiz_words import Unit
from quizgen.languages.written_numbers import grouped


def digits(number: float) -> str:
    """A number as French writes it: "1 200", "3,5"."""
    return grouped(number, thousands=NARROW, decimal=",")


def counted(number: float, one: str, many: str) -> str:
    """A number and its noun, which is singular below two: "1,5 mois", "0 question"."""
    return f"{digits(number)} {one if abs(number) < 2 else many}"


_UNITS_OF_TIME: dict[Unit, tuple[str, str]] = {
    "second": ("seconde", "secondes"),
    "minute": ("minute", "minutes"),
    "hour": ("heure", "heures"),
    "day": ("jour", "jours"),
    "month": ("mois", "mois"),
    "year": ("an", "ans"),
}


def duration(number: float, unit: Unit) -> str:
    return counted(number, *_UNITS_OF_TIME[unit])


def counted_questions(number: float) -> str:
    return counted(number, "question", "questions")
