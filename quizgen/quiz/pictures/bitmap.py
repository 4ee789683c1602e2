"""Reading pictures for a terminal, within bounds of time and memory.

A file of a few kilobytes may unpack to gigabytes, and a decoder may fail in any way on one that is
cut off or made to harm. Pillow is imported by this module alone, when the first picture is drawn.
"""

import errno
import warnings
from io import BytesIO
from typing import TYPE_CHECKING

from quizgen.values.media.pixels import MOST_PIXELS

if TYPE_CHECKING:
    from PIL.Image import Image, Transpose

FORMATS = ("PNG", "JPEG", "GIF", "WEBP")
"""What is read: the formats that `file_types` knows, and none of Pillow's forty others."""

MOST_UNPACKED = 25_000_000
"""The most pixels that are unpacked. A WebP of so many took 425 MB and 1.9 s of processor time. A
JPEG may have more: its decoder can halve it on the way, up to three times."""

MOST_WORK = 1_000_000_000
"""The most pixels of all scans of a JPEG. 10 scans of 49 million pixels took 1.3 s of processor
time. Programs write up to 12; a hostile file may have as many as fit, of some bytes each."""

LONGEST_SIDE = 1600
"""Pixels of what is kept: more than a terminal shows."""

_SCAN = b"\xff\xda"
"""The marker that begins a scan of a JPEG (ITU-T T.81, table B.1)."""

_GROUND = (255, 255, 255)
"""What transparent pictures are drawn on: drawings in black lines would be lost on black."""


class Bitmap:
    """A picture of opaque pixels in three colours."""

    def __init__(self, image: "Image") -> None:
        self._image = image

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self._image.size

    def rows(self, width: int, height: int) -> list[bytes]:
        """The rows of the picture in another size. Each pixel is red, green and blue."""
        content = self._sized(width, height).tobytes()
        return [content[start : start + 3 * width] for start in range(0, len(content), 3 * width)]

    def png(self, width: int, height: int, ground: tuple[int, int]) -> bytes:
        """A PNG of the picture in another size, in the corner of a transparent `ground`."""
        from PIL import Image

        padded = Image.new("RGBA", ground)
        padded.paste(self._sized(width, height))
        file = BytesIO()
        padded.save(file, "PNG", compress_level=3)
        return file.getvalue()

    def indexed(self, width: int, height: int, colours: int) -> tuple[bytes, list[bytes]]:
        """The picture in another size with few colours: the colours, and rows of their numbers."""
        image = self._sized(width, height).quantize(colours, kmeans=1)
        content = image.tobytes()
        rows = [content[start : start + width] for start in range(0, len(content), width)]
        return bytes(image.getpalette() or ()), rows

    def _sized(self, width: int, height: int) -> "Image":
        size = (width, height)
        return self._image if size == self.size else self._image.resize(size, reducing_gap=3)


def decoded(content: bytes) -> Bitmap:
    """The first frame of a picture, upright, and smaller if it is large.

    Raises OSError with the reason if it cannot be read, or not within the bounds.
    """
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    try:
        with warnings.catch_warnings():
            # Most are about metadata, and would be printed into the question.
            warnings.filterwarnings("ignore", module="PIL")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(content), formats=FORMATS) as image:
                return Bitmap(_small(image, content))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        most = f"more than {MOST_PIXELS // 1_000_000} million pixels"
        raise OSError(errno.EFBIG, most) from error
    except MemoryError as error:
        raise OSError(errno.ENOMEM, "not enough memory") from error
    except _Unreadable as error:
        raise OSError(errno.EFBIG, str(error)) from error
    except Exception as error:
        # On bytes that are wrong, decoders raise SyntaxError, ValueError, EOFError and others.
        raise OSError(errno.EINVAL, "damaged or incomplete") from error


class _Unreadable(Exception):
    """A picture that is whole but takes too much."""


def _small(image: "Image", content: bytes) -> "Image":
    from PIL import Image

    if image.format == "JPEG" and content.count(_SCAN) * image.width * image.height > MOST_WORK:
        raise _Unreadable("too many scans")
    image.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
    if image.width * image.height > MOST_UNPACKED:
        raise _Unreadable(f"more than {MOST_UNPACKED // 1_000_000} million pixels")
    # Reading the metadata of a PNG would do this too, and its failure must not be taken for theirs.
    image.load()
    turned = _turned(image)
    if image.mode.startswith("I"):
        # 16 bits of grey: converting would cut the upper half off.
        image = image.convert("I").point(lambda value: value / 256).convert("L")
    if image.mode in ("1", "P"):
        image = image.convert("RGBA" if "transparency" in image.info else "RGB")
    scale = min(1, LONGEST_SIDE / max(image.size))
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    if size != image.size:
        image = image.resize(size, reducing_gap=2)
    if image.has_transparency_data:
        ground = Image.new("RGBA", image.size, (*_GROUND, 255))
        image = Image.alpha_composite(ground, image.convert("RGBA"))
    image = image.convert("RGB")
    return image if turned is None else image.transpose(turned)


_ORIENTATION = 0x0112
"""The number of the tag in Exif that says how a camera was held."""


def _turned(image: "Image") -> "Transpose | None":
    """How a picture has to be turned to be upright; None if it is."""
    from PIL.Image import Transpose

    turns = {
        2: Transpose.FLIP_LEFT_RIGHT,
        3: Transpose.ROTATE_180,
        4: Transpose.FLIP_TOP_BOTTOM,
        5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270,
        7: Transpose.TRANSVERSE,
        8: Transpose.ROTATE_90,
    }
    try:
        return turns.get(image.getexif().get(_ORIENTATION, 0))
    except Exception:
        # Damaged metadata does not make a picture worse.
        return None
