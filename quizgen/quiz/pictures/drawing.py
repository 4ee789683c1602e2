"""Drawing a picture on a terminal, by what the terminal can show."""

from base64 import b64encode
from collections.abc import Iterator
from typing import Literal, TypeAlias

from quizgen.quiz.pictures.bitmap import Bitmap
from quizgen.quiz.pictures.half_blocks import half_block_lines
from quizgen.quiz.pictures.sixel import COLOURS, sixels
from quizgen.record import record

Way: TypeAlias = Literal["kitty", "iterm2", "sixel", "true colour", "256 colours"]
"""How a terminal shows pictures: one of three protocols, or half blocks in so many colours."""

USUAL_CELL = (10, 20)
"""Pixels of a character where the terminal does not tell: twice as high as wide."""

_CHUNK = 4096
"""The most characters of one part of a picture in kitty's protocol."""


@record()
class Graphics:
    """How a terminal shows pictures, and the width and height of its characters in pixels."""

    way: Way
    cell: tuple[int, int] = USUAL_CELL


def to_write(bitmap: Bitmap, graphics: Graphics, columns: int, rows: int, indent: int) -> str:
    """What to write to show a picture within so many columns and rows, `indent` columns from left.

    The cursor is at the beginning of a line before, and of the line below the picture after.
    """
    if graphics.way in ("true colour", "256 colours"):
        # The upper and the lower half of a character are square.
        width, height = _within(bitmap.size, columns, 2 * rows)
        lines = half_block_lines(
            bitmap.rows(width, height), true_colour=graphics.way == "true colour"
        )
        return "".join(f"{' ' * indent}{line}\n" for line in lines)
    across, down = graphics.cell
    width, height = _within(bitmap.size, columns * across, rows * down)
    columns, rows = -(-width // across), -(-height // down)
    if graphics.way == "sixel":
        shown = sixels(*bitmap.indexed(width, height, COLOURS))
    else:
        # It fills whole characters, so that no terminal has to stretch it.
        png = bitmap.png(width, height, (columns * across, rows * down))
        protocol = _kitty if graphics.way == "kitty" else _iterm2
        shown = protocol(png, columns, rows)
    # Terminals differ in where the cursor is after a picture, and whether they scroll for it. So
    # there are empty lines before it is drawn, and the cursor is moved from where it was.
    forward = f"\x1b[{indent}C" if indent else ""
    space = "\n" * rows
    return f"{space}\x1b[{rows}A\x1b7{forward}{shown}\x1b8\x1b[{rows}B"


def _within(size: tuple[int, int], width: int, height: int) -> tuple[int, int]:
    """The size of a picture in its proportions within these bounds. It is never enlarged."""
    scale = min(1, width / size[0], height / size[1])
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def _kitty(png: bytes, columns: int, rows: int) -> str:
    """A PNG in kitty's protocol (https://sw.kovidgoyal.net/kitty/graphics-protocol).

    `q=2` is to answer nothing, and `C=1` to leave the cursor.
    """
    parts = [*_chunks(b64encode(png).decode())]
    control = f"a=T,f=100,q=2,C=1,c={columns},r={rows},"
    shown = ""
    for number, part in enumerate(parts, 1):
        shown += f"\x1b_G{control}m={int(number < len(parts))};{part}\x1b\\"
        control = "q=2,"
    return shown


def _chunks(text: str) -> Iterator[str]:
    return (text[start : start + _CHUNK] for start in range(0, len(text), _CHUNK))


def _iterm2(png: bytes, columns: int, rows: int) -> str:
    """A PNG in iTerm2's protocol (https://iterm2.com/documentation-images.html)."""
    size = f"size={len(png)};width={columns};height={rows};preserveAspectRatio=0"
    return f"\x1b]1337;File=inline=1;{size}:{b64encode(png).decode()}\a"
