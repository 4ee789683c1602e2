"""Pictures are read within bounds, whatever is in their files."""

import io
import struct
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from quizgen.quiz.pictures import bitmap
from quizgen.quiz.pictures.bitmap import Bitmap, decoded
from tests import samples

WHITE, BLACK, RED, BLUE = (255, 255, 255), (0, 0, 0), (255, 0, 0), (0, 0, 255)


def pixel(picture: Bitmap, x: int, y: int) -> tuple[int, ...]:
    width, height = picture.size
    return tuple(picture.rows(width, height)[y][3 * x : 3 * x + 3])


def saved(image: Image.Image, form: str, **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, form, **options)
    return file.getvalue()


def halves(mode: str = "RGB", size: tuple[int, int] = (8, 4)) -> Image.Image:
    """Red above blue."""
    image = Image.new("RGB", size, RED)
    image.paste(BLUE, (0, size[1] // 2, *size))
    return image.convert(mode)


@pytest.mark.parametrize(
    ("content", "size"),
    [
        (samples.photo(), (160, 200)),
        (samples.GREY_JPEG, (8, 8)),
        (samples.GIF, (1, 1)),
        (samples.WEBP, (1, 1)),
        (saved(halves("P"), "PNG"), (8, 4)),
        (saved(halves("1"), "PNG"), (8, 4)),
        (saved(halves("LA"), "PNG"), (8, 4)),
        (saved(halves("CMYK"), "JPEG"), (8, 4)),
    ],
)
def test_each_type_and_mode_is_read(content: bytes, size: tuple[int, int]) -> None:
    assert decoded(content).size == size


def test_transparent_pictures_are_drawn_on_white() -> None:
    picture = decoded(samples.line_art())
    assert pixel(picture, 0, 0) == BLACK
    assert pixel(picture, 80, 60) == WHITE
    palette = halves("P")
    palette.info["transparency"] = palette.getpixel((0, 0))
    assert pixel(decoded(saved(palette, "GIF")), 0, 0) == WHITE


def test_sixteen_bits_of_grey_are_not_cut_off() -> None:
    grey = Image.new("I;16", (2, 2), 0x8000)
    assert pixel(decoded(saved(grey, "PNG")), 0, 0) == (128, 128, 128)


def test_of_an_animation_the_first_frame_is_read() -> None:
    frames = [Image.new("RGB", (2, 2), colour) for colour in (RED, BLUE)]
    content = saved(frames[0], "GIF", save_all=True, append_images=frames[1:])
    assert pixel(decoded(content), 0, 0) == RED


def test_a_photo_that_was_taken_sideways_is_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # the top of the scene is at the right
    picture = decoded(saved(halves(), "PNG", exif=exif))
    assert picture.size == (4, 8)
    assert pixel(picture, 0, 0) == BLUE
    assert pixel(picture, 3, 0) == RED


def test_a_large_picture_is_kept_smaller() -> None:
    assert decoded(saved(Image.new("L", (4000, 10)), "PNG")).size == (1600, 4)


def png_of(width: int, height: int) -> bytes:
    """A PNG that says that it has this size, and has nothing of it."""
    return samples.png_of(width, height, zlib.compress(b""))


def with_scans(count: int) -> bytes:
    """A JPEG of 8 by 8 pixels with a scan again and again."""
    start = samples.GREY_JPEG.index(b"\xff\xda")
    return samples.GREY_JPEG[:start] + samples.GREY_JPEG[start:-2] * count + b"\xff\xd9"


def with_size(jpeg: bytes, width: int, height: int) -> bytes:
    """A JPEG whose frame says that it has this size."""
    at = jpeg.index(b"\xff\xc0") + 5
    return jpeg[:at] + struct.pack(">HH", height, width) + jpeg[at + 4 :]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (png_of(60_000, 60_000), "more than 50 million pixels"),
        (png_of(7_500, 7_500), "more than 50 million pixels"),
        (png_of(6_000, 6_000), "more than 25 million pixels"),
        (with_size(with_scans(30), 6_000, 6_000), "too many scans"),
        (samples.png_of(10, 10, b"\x78\x9c\xff\xff"), "damaged or incomplete"),
        (png_of(10, 10), "damaged or incomplete"),
        (samples.photo()[:900], "damaged or incomplete"),
        (samples.GREY_JPEG[:150], "damaged or incomplete"),
        (b"", "damaged or incomplete"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "damaged or incomplete"),
        (saved(halves(), "BMP"), "damaged or incomplete"),
    ],
)
def test_a_hostile_picture_is_one_line(content: bytes, problem: str) -> None:
    with pytest.raises(OSError, match=problem):
        decoded(content)


@pytest.mark.parametrize("error", [MemoryError(), SyntaxError("broken"), struct.error("short")])
def test_whatever_a_decoder_raises_is_one_line(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*given: object) -> None:
        raise error

    monkeypatch.setattr(bitmap, "_small", fail)
    with pytest.raises(OSError, match=r"not enough memory|damaged"):
        decoded(samples.photo())


MAKERS: list[Callable[[], bytes]] = [
    lambda: samples.photo(20, 20),
    lambda: samples.GREY_JPEG,
    lambda: samples.GIF,
    lambda: samples.WEBP,
    lambda: saved(halves("P"), "GIF"),
]


@settings(deadline=None)
@given(st.sampled_from(MAKERS), st.integers(0, 10_000), st.binary(min_size=1, max_size=8))
def test_a_picture_with_other_bytes_in_it_is_read_or_refused(
    make: Callable[[], bytes], at: int, changed: bytes
) -> None:
    content = make()
    at %= len(content)
    try:
        decoded(content[:at] + changed + content[at + len(changed) :])
    except OSError as error:
        problem = str(error)
    else:
        problem = ""
    assert "\n" not in problem
