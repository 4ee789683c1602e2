"""What is written to show a picture, in each way that terminals know."""

import io
import re
from base64 import b64decode

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from quizgen.quiz.pictures.bitmap import Bitmap
from quizgen.quiz.pictures.drawing import Graphics, Way, to_write
from quizgen.quiz.pictures.half_blocks import half_block_lines, nearest
from quizgen.quiz.pictures.sixel import sixels

RED, GREEN, BLUE, GREY = (255, 0, 0), (0, 255, 0), (0, 0, 255), (128, 128, 128)


def picture(*rows: tuple[tuple[int, int, int], ...]) -> Bitmap:
    content = b"".join(bytes(pixel) for row in rows for pixel in row)
    return Bitmap(Image.frombytes("RGB", (len(rows[0]), len(rows)), content))


def test_a_half_block_is_two_pixels_one_above_the_other() -> None:
    """Neighbours with the same colours share their escape sequence."""
    three_rows = picture((RED, RED, GREEN), (BLUE, BLUE, GREY), (GREY, RED, RED))
    assert to_write(three_rows, Graphics("true colour"), 10, 10, 2) == (
        "  \x1b[38;2;255;0;0;48;2;0;0;255m▀▀\x1b[38;2;0;255;0;48;2;128;128;128m▀\x1b[0m\n"
        "  \x1b[38;2;128;128;128;49m▀\x1b[38;2;255;0;0;49m▀▀\x1b[0m\n"
    )
    assert to_write(three_rows, Graphics("256 colours"), 10, 10, 0) == (
        "\x1b[38;5;196;48;5;21m▀▀\x1b[38;5;46;48;5;244m▀\x1b[0m\n"
        "\x1b[38;5;244;49m▀\x1b[38;5;196;49m▀▀\x1b[0m\n"
    )


@pytest.mark.parametrize(
    ("colour", "number"),
    [
        ((0, 0, 0), 16),
        ((255, 255, 255), 231),
        (RED, 196),
        (GREY, 244),
        ((95, 135, 175), 67),
        ((8, 8, 8), 232),
        ((238, 238, 238), 255),
        ((100, 130, 180), 67),
    ],
)
def test_the_nearest_of_256_colours_is_taken(colour: tuple[int, int, int], number: int) -> None:
    assert nearest(*colour) == number


@given(st.integers(1, 900), st.integers(1, 900), st.integers(4, 90), st.integers(4, 40))
def test_no_picture_is_larger_than_it_may_be(
    width: int, height: int, columns: int, rows: int
) -> None:
    image = Bitmap(Image.new("RGB", (width, height)))
    lines = to_write(image, Graphics("true colour"), columns, rows, 0).splitlines()
    shown = [re.sub(r"\x1b\[[\d;]*m", "", line) for line in lines]
    assert 1 <= len(shown) <= rows
    assert {len(line) for line in shown} <= set(range(1, min(width, columns) + 1))
    written = to_write(image, Graphics("kitty", (9, 18)), columns, rows, 0)
    across, down = map(int, re.findall(r"[cr]=(\d+),", written))
    assert 1 <= across <= columns
    assert 1 <= down <= rows
    assert written.startswith("\n" * down + f"\x1b[{down}A\x1b7")
    assert written.endswith(f"\x1b8\x1b[{down}B")


def noise(width: int, height: int) -> Bitmap:
    return Bitmap(Image.effect_noise((width, height), 99).convert("RGB"))


def test_kitty_gets_a_png_in_parts_of_4096_characters() -> None:
    written = to_write(noise(100, 80), Graphics("kitty", (10, 20)), 80, 30, 2)
    parts = re.findall(r"\x1b_G([^;]*);([^\x1b]*)\x1b\\", written)
    controls = [control for control, _ in parts]
    assert controls[0] == "a=T,f=100,q=2,C=1,c=10,r=4,m=1"
    assert controls[1:] == ["q=2,m=1"] * (len(parts) - 2) + ["q=2,m=0"]
    assert max(len(text) for _, text in parts) == 4096
    png = b64decode("".join(text for _, text in parts))
    assert Image.open(io.BytesIO(png)).size == (100, 80)
    assert written.startswith("\n\n\n\n\x1b[4A\x1b7\x1b[2C\x1b_G")


def test_iterm2_gets_a_png_with_its_size_in_characters() -> None:
    written = to_write(noise(100, 80), Graphics("iterm2", (10, 20)), 5, 30, 0)
    found = re.search(r"\x1b]1337;File=inline=1;size=(\d+);width=5;height=2;(.*?):(.*?)\a", written)
    assert found
    png = b64decode(found[3])
    assert len(png) == int(found[1])
    assert Image.open(io.BytesIO(png)).size == (50, 40)


@pytest.mark.parametrize("way", ["kitty", "iterm2"])
def test_a_picture_fills_whole_characters_so_that_it_is_not_stretched(way: Way) -> None:
    written = to_write(picture((RED,) * 12), Graphics(way, (10, 20)), 80, 30, 0)
    png = Image.open(io.BytesIO(b64decode(re.findall(r"[;:]([\w+/]+=*)[\a\x1b]", written)[0])))
    assert png.size == (20, 20)
    assert png.getpixel((11, 0)) == (*RED, 255)
    assert png.getpixel((12, 0)) == (0, 0, 0, 0)
    assert png.getpixel((0, 1)) == (0, 0, 0, 0)


def test_sixels_are_as_the_manual_of_the_vt340_has_them() -> None:
    """Two colours in 3 by 7 pixels: the upper pixel is the lowest bit, and ? is empty."""
    palette = bytes((255, 0, 0, 0, 0, 255))
    rows = [bytes((0, 0, 0))] * 6 + [bytes((0, 1, 0))]
    assert sixels(palette, rows) == (
        '\x1bP0;1;0q"1;1;3;7#0;2;100;0;0#1;2;0;0;100#0~~~-#0@?@$#1?@\x1b\\'
    )


def unpacked(written: str) -> dict[tuple[int, int], int]:
    """The number of the colour of each pixel that sixels draw: a reader of their own."""
    found: dict[tuple[int, int], int] = {}
    body = written[written.index("q") + 1 : -2]
    body = re.sub(r'^"[\d;]*(#\d+;2;\d+;\d+;\d+)*', "", body)
    x = y = number = 0
    at = 0
    while at < len(body):
        if body[at] == "#":
            digits = re.compile(r"\d+").match(body, at + 1)
            assert digits
            number, at = int(digits[0]), digits.end()
        elif body[at] == "$":
            x, at = 0, at + 1
        elif body[at] == "-":
            x, y, at = 0, y + 6, at + 1
        else:
            repeated = re.compile(r"(?:!(\d+))?([?-~])").match(body, at)
            assert repeated
            end = x + int(repeated[1] or 1)
            bits = [bit for bit in range(6) if ord(repeated[2]) - 63 >> bit & 1]
            for place in ((column, y + bit) for column in range(x, end) for bit in bits):
                assert place not in found
                found[place] = number
            x = end
            at = repeated.end()
    return found


@given(
    st.integers(1, 12).flatmap(
        lambda width: st.lists(
            st.binary(min_size=width, max_size=width).map(lambda row: bytes(b % 64 for b in row)),
            min_size=1,
            max_size=15,
        )
    )
)
def test_every_pixel_is_drawn_once_in_its_colour(rows: list[bytes]) -> None:
    expected = {(x, y): number for y, row in enumerate(rows) for x, number in enumerate(row)}
    assert unpacked(sixels(bytes(192), rows)) == expected


def test_half_blocks_of_a_picture_are_as_they_were() -> None:
    """A golden: a ring in 8 by 8 pixels of 256 colours."""
    white, black = b"\xff" * 3, b"\0" * 3
    ring = ["...##...", ".#....#.", "#......#", "#......#", ".#....#.", "...##..."]
    rows = [b"".join(black if each == "#" else white for each in row) for row in ring]
    lines = [
        line.replace("\x1b[38;5;", "<").replace(";48;5;", ",").replace("m", ">")
        for line in half_block_lines(rows, true_colour=False)
    ]
    assert lines == [
        "<231,231>▀<231,16>▀<231,231>▀<16,231>▀▀<231,231>▀<231,16>▀<231,231>▀\x1b[0>",
        "<16,16>▀<231,231>▀▀▀▀▀▀<16,16>▀\x1b[0>",
        "<231,231>▀<16,231>▀<231,231>▀<231,16>▀▀<231,231>▀<16,231>▀<231,231>▀\x1b[0>",
    ]
