"""How many pixels pictures have, of every sort and from every place in their files."""

import io
import struct
import zlib

import pytest

from quizgen.values.media.pixels import pixels


def png(width: int, height: int) -> bytes:
    """A picture that says it is of this size, and has no more than a beginning."""
    head = struct.pack(">4sIIBBBBB", b"IHDR", width, height, 8, 0, 0, 0, 0)
    checked = struct.pack(">I", len(head) - 4) + head + struct.pack(">I", zlib.crc32(head))
    return b"\x89PNG\r\n\x1a\n" + checked


def jpeg(width: int, height: int, frame: int = 0xC0, before: bytes = b"") -> bytes:
    size = struct.pack(">BBHBHHB", 0xFF, frame, 11, 8, height, width, 1)
    return b"\xff\xd8" + before + size + b"\x01\x11\0"


def webp(sort: bytes, head: bytes) -> bytes:
    return b"RIFF\x40\0\0\0WEBP" + sort + b"\x20\0\0\0" + head


SIZE = struct.pack("<HH", 300, 200)
EXIF = b"\xff\xe1" + struct.pack(">H", 60_000) + b"\xff\xc0" * 29_999
ROWS = {
    "PNG": (png(300, 200), 60_000),
    "PNG of the largest size": (png(2**31 - 1, 2**31 - 1), (2**31 - 1) ** 2),
    "half a PNG": (png(300, 200)[:20], 0),
    "PNG of something else": (b"\x89PNG\r\n\x1a\nno more of it", 0),
    "GIF": (b"GIF89a" + SIZE, 60_000),
    "old GIF": (b"GIF87a" + SIZE, 60_000),
    "JPEG": (jpeg(300, 200), 60_000),
    "progressive JPEG": (jpeg(300, 200, 0xC2), 60_000),
    "JPEG behind something that looks like one": (jpeg(300, 200, before=EXIF), 60_000),
    "JPEG behind tables": (jpeg(300, 200, before=b"\xff\xc4\0\5abc"), 60_000),
    "JPEG behind filling": (jpeg(300, 200, before=b"\xff\xff\xff\x01\xff"), 60_000),
    "JPEG without a frame": (b"\xff\xd8\xff\xe1\0\4ab", 0),
    "JPEG of a segment that goes nowhere": (jpeg(300, 200, before=b"\xff\xe1\0\0"), 0),
    "JPEG that is something else": (b"\xff\xd8 and so on", 0),
    "WebP": (webp(b"VP8 ", b"abc\x9d\x01\x2a" + SIZE), 60_000),
    "WebP without loss": (webp(b"VP8L", b"\x2f" + struct.pack("<I", 299 | 199 << 14)), 60_000),
    "WebP of more": (webp(b"VP8X", b"\0\0\0\0\x2b\x01\0\xc7\0\0"), 60_000),
    "WebP of another sort": (webp(b"ABCD", bytes(20)), 0),
    "a drawing": (b'<svg width="9000" height="9000"/>', 0),
    "nothing": (b"", 0),
}


@pytest.mark.parametrize(("content", "found"), ROWS.values(), ids=ROWS)
def test_a_picture_says_how_many_pixels_it_has(content: bytes, found: int) -> None:
    assert pixels(io.BytesIO(content)) == found
