"""The size of a picture in pixels, read from the beginning of its file.

A picture of a few kilobytes can unpack to gigabytes of memory when it is shown.
"""

from typing import BinaryIO

MOST_PIXELS = 50_000_000
"""The most pixels of a picture: laying it out takes 400 MB, however small its file is."""

_PNG = b"\x89PNG\r\n\x1a\n"
_GIF = (b"GIF87a", b"GIF89a")
_JPEG = b"\xff\xd8"


def pixels(file: BinaryIO) -> int:
    """Width by height of a PNG, GIF, JPEG or WebP; 0 for any other file, such as a drawing."""
    width, height = dimensions(file)
    return width * height


def dimensions(file: BinaryIO) -> tuple[int, int]:
    """Width and height of a PNG, GIF, JPEG or WebP in pixels; 0 and 0 for any other file."""
    head = file.read(30)
    if head.startswith(_PNG) and head[12:16] == b"IHDR":
        return _number(head[16:20]), _number(head[20:24])
    if head.startswith(_GIF):
        return _little(head[6:8]), _little(head[8:10])
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return _of_webp(head)
    if head.startswith(_JPEG):
        file.seek(len(_JPEG))
        return _of_jpeg(file)
    return 0, 0


def _of_webp(head: bytes) -> tuple[int, int]:
    """The size of a WebP: lossy, lossless, or extended."""
    match head[12:16]:
        case b"VP8 ":
            return _little(head[26:28]) & 0x3FFF, _little(head[28:30]) & 0x3FFF
        case b"VP8L":
            size = _little(head[21:25])
            return (size & 0x3FFF) + 1, (size >> 14 & 0x3FFF) + 1
        case b"VP8X":
            return _little(head[24:27]) + 1, _little(head[27:30]) + 1
    return 0, 0


JPEG_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""Markers of a JPEG that begin a frame. Those left out begin tables."""

_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})
"""Markers without a segment."""


def _of_jpeg(file: BinaryIO) -> tuple[int, int]:
    """The size of a JPEG: that of its frame, which follows any number of segments."""
    while True:
        marker = file.read(2)
        while marker == b"\xff\xff":
            marker = b"\xff" + file.read(1)
        if len(marker) < 2 or marker[0] != 0xFF:
            return 0, 0
        if marker[1] in _ALONE:
            continue
        length = _number(file.read(2))
        if marker[1] in JPEG_FRAMES:
            size = file.read(5)
            return _number(size[3:5]), _number(size[1:3])
        if length < 2:
            return 0, 0
        file.seek(length - 2, 1)


def _number(content: bytes) -> int:
    return int.from_bytes(content, "big")


def _little(content: bytes) -> int:
    return int.from_bytes(content, "little")
