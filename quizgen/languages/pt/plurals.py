"""Portuguese: counted nouns."""

from decimal import Decimal

from quizgen.languages.written_numbers import grouped


def numeral(number: float | Decimal) -> str:
    """A number with the signs of Portuguese: "3,5", "1.200"."""
    return grouped(number, thousands=".", decimal=",")


def counted(number: float, noun: str) -> str:
    """A number and its noun: "1 pergunta", "0 perguntas", "2 cartões", "3,5 meses"."""
    if number == 1:
        return f"1 {noun}"
    # A round number of millions is itself a noun: "1.000.000 de perguntas".
    of = "de " if number and number % 1_000_000 == 0 else ""
    return f"{numeral(number)} {of}{_plural(noun)}"


def _plural(noun: str) -> str:
    for one, several in (("ão", "ões"), ("ês", "eses")):
        if noun.endswith(one):
            return noun.removesuffix(one) + several
    return noun + "s"
