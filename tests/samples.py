"""Small pictures and sounds of every type, made here: no file in the repository is one."""

import math
import struct
import zlib
from collections.abc import Callable

Pixel = tuple[int, int, int, int]


def png(width: int, height: int, pixel: Callable[[int, int], Pixel] | None = None) -> bytes:
    """A PNG with an alpha channel; without `pixel`, it is transparent."""
    rows = b"".join(
        b"\0" + b"".join(bytes(pixel(x, y)) if pixel else bytes(4) for x in range(width))
        for y in range(height)
    )
    return png_of(width, height, zlib.compress(rows, 9))


def png_of(width: int, height: int, packed: bytes, colours: int = 6) -> bytes:
    """A PNG of rows that are packed already; `colours` is its colour type, 6 with alpha."""
    head = struct.pack(">IIBBBBB", width, height, 8, colours, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", packed), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, content) for name, content in chunks)


def broken_gif() -> bytes:
    """A GIF of 16 by 16 whose blocks are whole, and whose pixels are none of its code words."""
    screen = struct.pack("<HHBBB", 16, 16, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
    image = struct.pack("<BHHHHB", 0x2C, 0, 0, 16, 16, 0)
    return b"GIF89a" + screen + image + b"\x02\x02\xff\xff\0\x3b"


def _chunk(name: bytes, content: bytes) -> bytes:
    checked = name + content
    return struct.pack(">I", len(content)) + checked + struct.pack(">I", zlib.crc32(checked))


def line_art(width: int = 160, height: int = 120) -> bytes:
    """A black ring and a frame on a transparent ground."""

    def pixel(x: int, y: int) -> Pixel:
        edge = min(x, y, width - 1 - x, height - 1 - y)
        distance = math.hypot(x - width / 2, y - height / 2)
        return (0, 0, 0, 255 if edge < 3 or abs(distance - height / 3) < 3 else 0)

    return png(width, height, pixel)


def photo(width: int = 160, height: int = 200) -> bytes:
    """An opaque picture with gradients."""
    return png(width, height, lambda x, y: (x * 255 // width, y * 255 // height, 120, 255))


GREY_JPEG = bytes.fromhex(
    "ffd8ffe000104a46494600010101004800480000"  # JFIF
    "ffdb004300"  # a table of quantisation, all 1
    + "01"
    * 64
    + "ffc0000b080008000801011100"  # a frame of 8 by 8 pixels in one component
    "ffc40014000100000000000000000000000000000000"  # one code for the constant part: 0
    "ffc40014100100000000000000000000000000000000"  # one for the others: the end
    "ffda0008010100003f003f"  # a scan with both codes, filled up with ones
    "ffd9"
)
"""A grey square."""

GIF = bytes.fromhex("47494638396101000100800000000000ffffff2c00000000010001000002024401003b")
"""A black dot."""

WEBP = bytes.fromhex(
    "524946461a000000574542505650384c0d0000002f0000001007101111888 8fe0700".replace(" ", "")
)
"""A dot without loss."""


def svg(inside: str = "", attributes: str = "") -> bytes:
    """A drawing of 80 by 60 units."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 60" {attributes}>{inside}</svg>'
    ).encode()


def wav(seconds: float = 0.5, pitch: float = 440, rate: int = 8000) -> bytes:
    """A tone of 8 bits a sample."""
    count = int(seconds * rate)
    samples = bytes(128 + int(90 * math.sin(2 * math.pi * pitch * n / rate)) for n in range(count))
    form = struct.pack("<HHIIHH", 1, 1, rate, rate, 1, 8)
    body = b"WAVEfmt " + struct.pack("<I", len(form)) + form
    body += b"data" + struct.pack("<I", count) + samples
    return b"RIFF" + struct.pack("<I", len(body)) + body


def mp3(frames: int = 4, tag: bytes = b"") -> bytes:
    """Silence: frames of MPEG 1, layer III, 128 kbit/s and 44,100 Hz, after a tag."""
    head = b"ID3\4\0\0\0\0\0" + bytes([len(tag)]) + tag if tag else b""
    return head + (b"\xff\xfb\x90\0" + bytes(413)) * frames


def ogg(first: bytes = b"OpusHead\1\1\0\0\x80\xbb\0\0\0\0\0", pages: int = 2) -> bytes:
    """Pages of an Ogg file with one packet each, the first of which names the codec."""
    made = b""
    for number in range(pages):
        packet = first if number == 0 else bytes(40)
        head = struct.pack("<4sBBqIII", b"OggS", 0, 2 if number == 0 else 0, 0, 1, number, 0)
        made += head + bytes([1, len(packet)]) + packet
    return made


VORBIS = b"\x01vorbis" + bytes(23)


def box(name: bytes, content: bytes) -> bytes:
    """A box of the ISO base media format."""
    return struct.pack(">I", len(content) + 8) + name + content


def iso_media(brand: bytes, handler: bytes = b"", compatible: bytes = b"") -> bytes:
    """A file of this format: of a photo, a sound or a video."""
    described = box(b"moov", box(b"hdlr", bytes(8) + handler + bytes(12))) if handler else b""
    return box(b"ftyp", brand + bytes(4) + compatible) + described + box(b"mdat", bytes(20))
