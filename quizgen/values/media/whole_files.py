"""Whether a picture or a sound is whole, by the structure of its file.

What is decoded from it is not looked at, because that needs a decoder of each format. Only a PNG is
unpacked, because its packing is zlib's.
"""

import zlib
from collections.abc import Callable, Mapping, Sequence

from quizgen.values.media import file_types, mpeg_audio
from quizgen.values.media.file_types import FileType
from quizgen.values.media.pixels import JPEG_FRAMES

CUT_OFF = "cut off: copy or download it again"
DAMAGED = "damaged: copy or download it again"


def damage(content: bytes, of_type: FileType) -> str:
    """What is wrong with a file of a type, in words; "" if it is whole.

    A drawing is looked at in `values/media/drawings.py`.
    """
    look = _LOOKS.get(of_type)
    return look(content) if look else ""


def _png(content: bytes) -> str:
    """The chunks of a PNG: a length, a name, content and a checksum each (PNG, section 5)."""
    if not content.startswith(b"\x89PNG\r\n\x1a\n"):
        # The signature has both line ends, so that a transfer as text shows.
        return DAMAGED
    at = 8
    packed: list[memoryview] = []
    while at + 12 <= len(content):
        length = int.from_bytes(content[at : at + 4], "big")
        name = content[at + 4 : at + 8]
        end = at + 12 + length
        if end > len(content):
            return CUT_OFF
        checksum = int.from_bytes(content[end - 4 : end], "big")
        if zlib.crc32(memoryview(content)[at + 4 : end - 4]) != checksum:
            return DAMAGED
        if name == b"IDAT":
            packed.append(memoryview(content)[at + 8 : end - 4])
        if (name == b"IHDR") is not (at == 8):
            return DAMAGED
        if name == b"IEND":
            return _unpacked(packed, _unpacked_size(content)) if packed else DAMAGED
        at = end
    return CUT_OFF


_VALUES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
"""The values of a pixel, by the colour type of a PNG."""


def _unpacked_size(content: bytes) -> int:
    """The bytes of the unpacked pixels of a PNG; of an interlaced one, those of its smallest part.

    Each row has a byte of its own (PNG, sections 7.2 and 7.3).
    """
    width, height = (int.from_bytes(content[at : at + 4], "big") for at in (16, 20))
    depth, colours, interlaced = content[24], content[25], content[28]
    return 1 if interlaced else (1 + (width * depth * _VALUES.get(colours, 0) + 7) // 8) * height


_AT_ONCE = 1 << 20


def _unpacked(packed: Sequence[memoryview], size: int) -> str:
    """What is wrong with the packed pixels of a PNG. What follows the last one is not unpacked."""
    unpacking = zlib.decompressobj()
    try:
        for each in packed:
            left: bytes | memoryview = each
            while left and size > 0 and not unpacking.eof:
                size -= len(unpacking.decompress(left, _AT_ONCE))
                left = unpacking.unconsumed_tail
    except zlib.error:
        return DAMAGED
    return CUT_OFF if size > 0 else ""


_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
"""Markers of a JPEG without a segment."""


def _jpeg(content: bytes) -> str:
    """The segments of a JPEG up to its first scan, which ends with a marker that no scan holds."""
    at, has_frame = 2, False
    while at + 4 <= len(content):
        if content[at] != 0xFF:
            return DAMAGED
        marker = content[at + 1]
        if marker == 0xFF:
            at += 1
        elif marker in _ALONE:
            at += 2
        elif marker == 0xD9:
            return DAMAGED
        elif marker == 0xDA:
            if not has_frame:
                return DAMAGED
            return "" if content.find(b"\xff\xd9", at) >= 0 else CUT_OFF
        else:
            has_frame |= marker in JPEG_FRAMES
            at += 2 + max(2, int.from_bytes(content[at + 2 : at + 4], "big"))
    return CUT_OFF


def _gif(content: bytes) -> str:
    """The blocks of a GIF up to its trailer (GIF89a, appendix A)."""
    if len(content) < 13:
        return CUT_OFF
    at = 13 + _colours(content[10])
    while at < len(content):
        match content[at]:
            case 0x3B:
                return ""
            case 0x21:
                at += 2
            case 0x2C:
                if at + 10 > len(content):
                    return CUT_OFF
                at += 11 + _colours(content[at + 9])
            case _:
                return DAMAGED
        # Sub-blocks, each after its length; one of length 0 is the last.
        while at < len(content) and content[at]:
            at += 1 + content[at]
        at += 1
    return CUT_OFF


def _colours(flags: int) -> int:
    """The bytes of a table of colours, as the flags before it tell."""
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _riff(content: bytes) -> str:
    """The size of a RIFF file, which counts from its eighth byte."""
    size = int.from_bytes(content[4:8], "little")
    return CUT_OFF if len(content) < 20 or len(content) < 8 + size else ""


_NO_SIZE = 0x7FFF0000
"""From this size on, a WAV was written into a pipe: 0x7FFFF000 by SoX, 0xFFFFFFFF by FFmpeg."""


def _wav(content: bytes) -> str:
    """The chunks of a WAV: it has a format, then samples.

    A program that does not know the size beforehand writes none, or about the largest one.
    """
    at, has_format = 12, False
    while at + 8 <= len(content):
        name, size = content[at : at + 4], int.from_bytes(content[at + 4 : at + 8], "little")
        if name == b"data":
            if not has_format:
                return DAMAGED
            unknown = size == 0 or size >= _NO_SIZE
            return CUT_OFF if not unknown and at + 8 + size > len(content) else ""
        has_format |= name == b"fmt "
        at += 8 + size + (size & 1)
    return CUT_OFF


def _mp3(content: bytes) -> str:
    return CUT_OFF if mpeg_audio.is_cut_off(content) else ""


def _ogg(content: bytes) -> str:
    """The pages of an Ogg file: a head of 27 bytes, then the lengths of up to 255 segments."""
    at = 0
    while at < len(content):
        if content[at : at + 4] != b"OggS"[: len(content) - at]:
            # What other programs have put behind the last page is not a part of it.
            return ""
        if at + 27 > len(content):
            return CUT_OFF
        lengths = content[at + 27 : at + 27 + content[at + 26]]
        at += 27 + content[at + 26] + sum(lengths)
        if at > len(content):
            return CUT_OFF
    return ""


def _iso_media(content: bytes) -> str:
    """The boxes of a file, each after its length: one of them describes the sound."""
    at, described = 0, False
    while at + 8 <= len(content):
        size, name = int.from_bytes(content[at : at + 4], "big"), content[at + 4 : at + 8]
        if size == 1:
            size = int.from_bytes(content[at + 8 : at + 16], "big")
        described |= name == b"moov"
        if size == 0:
            break
        if size < 8:
            return DAMAGED
        at += size
    return CUT_OFF if at > len(content) or not described else ""


_LOOKS: Mapping[FileType, Callable[[bytes], str]] = {
    file_types.PNG: _png,
    file_types.JPEG: _jpeg,
    file_types.GIF: _gif,
    file_types.WEBP: _riff,
    file_types.MP3: _mp3,
    file_types.WAV: _wav,
    file_types.VORBIS: _ogg,
    file_types.OPUS: _ogg,
    file_types.M4A: _iso_media,
}
