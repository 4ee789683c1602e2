"""How people type a number, for a system that compares letter by letter."""

from collections.abc import Iterator
from decimal import Decimal

from quizgen import languages
from quizgen.questions.answers.number import NumberAnswer


def notations_of_number(answer: NumberAnswer) -> Iterator[str]:
    """The notations of a number that is no range, with and without its unit or per cent sign."""
    number, words = answer.quantity.low, languages.words(answer.language).numbers
    if number is None or number != answer.quantity.high:
        return
    unit = "%" if answer.quantity.percent else answer.unit
    plain = exact_texts(number)
    whole, point, rest = plain.partition(".")
    grouped = f"{int(whole):,}"
    wholes = (whole, grouped.replace(",", words.thousands), grouped.replace(",", " "))
    ends = (f"{words.decimal}{rest}", f".{rest}") if point else ("",)
    for text in (f"{before}{end}" for before in wholes for end in ends):
        yield text
        if unit:
            yield from (f"{text} {unit}", f"{text}{unit}", f"{unit}{text}")


def exact_texts(number: Decimal) -> str:
    """A number in digits, without zeros at its end."""
    text = f"{number:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"
