"""Pictures as sixels: the graphics of DEC's terminals, which xterm, foot and others show.

The format is that of the VT330/VT340 Programmer Reference Manual, volume 2, chapter 14.
"""

import re
from collections.abc import Iterator, Sequence

COLOURS = 128
"""Colours of a picture. Each is drawn by itself in each band, so more of them take longer:
500 by 400 pixels 0.2 s of processor time, with 64 of them 0.14 s, and more than twice the error."""

_BAND = 6
"""Rows of pixels in one row of sixels."""

_ZERO = 63
"""The character of an empty sixel, "?"; its bits are added to it, the upper pixel lowest."""

_REPEATED = re.compile(rb"(.)\1{3,}", re.DOTALL)


def sixels(palette: bytes, rows: Sequence[bytes]) -> str:
    """The control string of a picture.

    `palette` has three bytes for each colour, and each of `rows` a number of a colour for each
    pixel.
    """
    width, height = len(rows[0]), len(rows)
    # Pixels are square, and those that are not drawn stay as they are.
    head = f'\x1bP0;1;0q"1;1;{width};{height}'
    used = sorted({*b"".join(rows)})
    # Parts of a colour are in percent.
    colours = "".join(
        f"#{number};2;"
        + ";".join(str(round(each / 2.55)) for each in palette[3 * number : 3 * number + 3])
        for number in used
    )
    bands = (rows[start : start + _BAND] for start in range(0, height, _BAND))
    return f"{head}{colours}{'-'.join(map(_band, bands))}\x1b\\"


def _band(rows: Sequence[bytes]) -> str:
    """Six rows of pixels: for each colour, the sixels that it draws, from the left margin."""
    return "$".join(f"#{number}{_packed(line)}" for number, line in _lines(rows))


def _lines(rows: Sequence[bytes]) -> Iterator[tuple[int, bytes]]:
    """Each colour of a band with its sixels.

    A row is one large number, so the bits of all its pixels are added at once.
    """
    width = len(rows[0])
    empty = int.from_bytes(bytes([_ZERO]) * width, "big")
    for number in sorted({*b"".join(rows)}):
        total = empty
        for bit, row in enumerate(rows):
            if number in row:
                table = bytearray(256)
                table[number] = 1 << bit
                total += int.from_bytes(row.translate(bytes(table)), "big")
        yield number, total.to_bytes(width, "big")


def _packed(line: bytes) -> str:
    """Sixels with their repetitions counted, without the empty ones at the end."""
    shorter = _REPEATED.sub(
        lambda found: b"!%d%c" % (len(found[0]), found[1][0]), line.rstrip(bytes([_ZERO]))
    )
    return shorter.decode("ascii")
