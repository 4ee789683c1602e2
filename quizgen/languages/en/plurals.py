"""English: counted nouns."""

from quizgen.languages.written_numbers import grouped


def counted(number: float, noun: str) -> str:
    """A number and its noun: "1 question", "1,200 questions", "3.5 months"."""
    shown = grouped(number)
    return f"{shown} {noun}" if shown == "1" else f"{shown} {noun}s"
