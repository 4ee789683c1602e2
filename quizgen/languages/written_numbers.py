"""Numbers in the signs of a language: what the files of several languages need."""

from decimal import Decimal


def grouped(
    number: float | Decimal, *, thousands: str = ",", decimal: str = ".", grouped_from: int = 4
) -> str:
    """A number with the signs of a language: "1.200", "3,5". A whole one has no decimals.

    `grouped_from` is how many digits the least number has whose thousands are separated.
    """
    whole, point, places = f"{number:,}".removesuffix(".0").partition(".")
    if len(whole.lstrip("-").replace(",", "")) < grouped_from:
        thousands = ""
    return whole.replace(",", thousands) + (decimal if point else "") + places


def in_units(number: int, unit: int, *, decimal: str = ".") -> str:
    """How often a power of ten is in a number, with all decimals: "66,5" for 66.5 million."""
    return grouped(Decimal(number) / unit, thousands="", decimal=decimal)


_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def roman(number: int) -> str:
    """The Roman numeral of a number from 1 on."""
    found = ""
    for value, letters in _ROMAN:
        found += number // value * letters
        number %= value
    return found
