"""The four shades of a calendar: how dark a day is by its number, and what each of them means."""

_SHADES = 4
"""Shades of a calendar, beside that of days without answers."""


def shade_of(number: int, most: int) -> int:
    """The shade of a number, from 1 to 4, where `most` is the greatest; 0 for none."""
    return -(-number * _SHADES // most) if number else 0


def shades_used(most: int) -> list[tuple[int, int]]:
    """Each shade that a number may have, with the greatest one: of 3, none has the lightest."""
    limits = [0, *(most * shade // _SHADES for shade in range(1, _SHADES + 1))]
    return [
        (shade, limits[shade])
        for shade in range(1, _SHADES + 1)
        if limits[shade] > limits[shade - 1]
    ]
