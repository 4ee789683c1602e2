"""Spanish: counted nouns."""

from decimal import Decimal

from quizgen.languages.written_numbers import grouped


def numeral(number: float | Decimal) -> str:
    """A number with the signs of Spanish: "3,5", "1200", "12 000", with a narrow space.

    The Academies ask for the space: a point is a decimal sign in Mexico and Central America.
    """
    return grouped(number, thousands="\N{NARROW NO-BREAK SPACE}", decimal=",", grouped_from=5)


def counted(number: float, noun: str) -> str:
    """A number and its noun: "1 pregunta", "1200 preguntas", "3,5 meses"."""
    if number == 1:
        return f"1 {noun}"
    # A round number of millions is itself a noun: "1 000 000 de preguntas".
    of = "de " if number and number % 1_000_000 == 0 else ""
    return f"{numeral(number)} {of}{noun}{'s' if noun[-1] in 'aeo' else 'es'}"
