"""Pictures as rows of half blocks: each character is two pixels, one above the other."""

from collections.abc import Iterator, Sequence
from itertools import groupby

_UPPER = "▀"
"""U+2580: its colour is that of the upper pixel, and its background that of the lower one."""

_RESET = "\x1b[0m"


def half_block_lines(rows: Sequence[bytes], *, true_colour: bool) -> Iterator[str]:
    """The lines of a picture, each for two rows of pixels of three bytes.

    The colours are of 24 bits, or those of the 256 that xterm defined.
    """
    for at in range(0, len(rows), 2):
        upper = [*_colours(rows[at], true_colour)]
        lower = [*_colours(rows[at + 1], true_colour)] if at + 1 < len(rows) else [""] * len(upper)
        line = ""
        for (above, below), cells in groupby(zip(upper, lower, strict=True)):
            background = f"48;{below}" if below else "49"
            line += f"\x1b[38;{above};{background}m" + _UPPER * len([*cells])
        yield line + _RESET


def _colours(row: bytes, true_colour: bool) -> Iterator[str]:
    """The parameters of SGR for the colour of each pixel (ISO 8613-6, as xterm reads them)."""
    for red, green, blue in zip(row[::3], row[1::3], row[2::3], strict=True):
        if true_colour:
            yield f"2;{red};{green};{blue}"
        else:
            yield f"5;{nearest(red, green, blue)}"


_STEPS = (0, 95, 135, 175, 215, 255)
"""The levels of the cube of 6 by 6 by 6 colours, numbers 16 to 231 (256colres.pl of xterm)."""

_LEVEL = [min(range(6), key=lambda step: abs(_STEPS[step] - value)) for value in range(256)]


def nearest(red: int, green: int, blue: int) -> int:
    """The nearest of xterm's colours from 16 on: one of the cube, or one of 24 greys."""
    levels = _LEVEL[red], _LEVEL[green], _LEVEL[blue]
    cube = 16 + 36 * levels[0] + 6 * levels[1] + levels[2]
    step = max(0, min(23, round(((red + green + blue) / 3 - 8) / 10)))
    grey = 8 + 10 * step
    wanted = (red, green, blue)
    from_grey = sum((value - grey) ** 2 for value in wanted)
    from_cube = sum(
        (value - _STEPS[level]) ** 2 for value, level in zip(wanted, levels, strict=True)
    )
    return 232 + step if from_grey < from_cube else cube
