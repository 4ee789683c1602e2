"""German: counted nouns."""

from quizgen.languages.written_numbers import grouped


def digits(number: float) -> str:
    """A number as German writes it: "1.200", "3,5"."""
    return grouped(number, thousands=".", decimal=",")


def counted(number: float, one: str, many: str) -> str:
    """A number and its noun: "1 Frage", "1.200 Fragen", "3,5 Monate"."""
    return f"{digits(number)} {one if number == 1 else many}"


def counted_questions(number: float) -> str:
    return counted(number, "Frage", "Fragen")
