"""Bars and columns of characters.

With `unicode`, they are as exact as an eighth of a character. What is more than nothing is shown.
"""

from collections.abc import Sequence
from itertools import accumulate
from math import ceil

_EIGHTHS = " ▏▎▍▌▋▊▉█"
_STEPS = " ▁▂▃▄▅▆▇█"
_ASCII_STEPS = " .:#"
_EMPTY, _ASCII_EMPTY = "·", "-"


def bar(length: float, width: int, *, unicode: bool) -> str:
    """A bar of a length from 0 to 1, in so many columns at most."""
    if not unicode:
        return "#" * ceil(length * width - 1e-9)
    whole, eighths = divmod(ceil(length * width * 8 - 1e-9), 8)
    return "█" * whole + _EIGHTHS[eighths].strip()


def column_lines(lengths: Sequence[float], height: int, *, unicode: bool) -> list[str]:
    """Columns of lengths from 0 to 1, as lines of text, the upper one first.

    What is 0 has a mark on the lowest line.
    """
    steps = _STEPS if unicode else _ASCII_STEPS
    most = len(steps) - 1
    levels = [ceil(length * height * most - 1e-9) for length in lengths]
    lines = [
        "".join(steps[min(max(level - line * most, 0), most)] for level in levels)
        for line in range(height - 1, -1, -1)
    ]
    return [*lines[:-1], lines[-1].replace(" ", _EMPTY if unicode else _ASCII_EMPTY)]


def divided(numbers: Sequence[int], width: int) -> list[int]:
    """How many of `width` columns each number gets: more than none if it is more than 0."""
    total = sum(numbers)
    if not total:
        return [0] * len(numbers)
    ends = [round(end * width / total) for end in accumulate(numbers)]
    parts = [end - start for start, end in zip([0, *ends], ends, strict=False)]
    for place, number in enumerate(numbers):
        if number and not parts[place]:
            parts[place] = 1
            parts[parts.index(max(parts))] -= 1
    return parts
