"""Whether an MP3 is whole, by its frames and by what its encoder has promised."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.values.media.file_types import file_type
from quizgen.values.media.mpeg_audio import frame_length, is_cut_off, is_mp3
from tests import samples

HEADS = {
    "MPEG 1, 128 kbit/s": ("fffb9000", 417),
    "MPEG 1, 128 kbit/s, padded": ("fffb9200", 418),
    "MPEG 1, 320 kbit/s, 48 kHz": ("fffbe400", 960),
    "MPEG 1, with a checksum": ("fffa9000", 417),
    "MPEG 2, 32 kbit/s": ("fff34000", 104),
    "MPEG 2.5, 8 kbit/s": ("ffe318c0", 72),
}
"""A frame's head and its length in bytes, by hand from the tables of the standard."""

ONE = samples.mp3(1)
FIVE = samples.mp3(5)


def promising(name: bytes, frames: int | None, size: int | None, sound: bytes = FIVE) -> bytes:
    """A sound after a frame that says how much follows, in frames and in bytes with itself."""
    flags = (frames is not None) | (size is not None) << 1
    numbers = b"".join(struct.pack(">I", each) for each in (frames, size) if each is not None)
    told = b"\xff\xfb\x90\0" + bytes(32) + name + struct.pack(">I", flags) + numbers
    return told.ljust(len(ONE), b"\0") + sound


def fraunhofer(frames: int, size: int, sound: bytes = FIVE) -> bytes:
    """The same in the form of another encoder."""
    told = b"\xff\xfb\x90\0" + bytes(32) + struct.pack(">4sHHHII", b"VBRI", 1, 0, 0, size, frames)
    return told.ljust(len(ONE), b"\0") + sound


ALL = len(ONE) + len(FIVE)
ID3V1 = b"TAG".ljust(128, b"\0")
APE = b"APETAGEX".ljust(32, b"\0")

WHOLE = {
    "frames alone": FIVE,
    "after a tag": samples.mp3(5, tag=b"TIT2" + bytes(60)),
    "zeros at the end": FIVE + bytes(700),
    "a text at the end": FIVE + b"made by a recorder",
    "a tag in the middle": FIVE + samples.mp3(5, tag=bytes(20)),
    "ID3v1 at the end": FIVE + ID3V1,
    "ID3v1 after a frame that an encoder has left unfinished": FIVE[:-9] + ID3V1,
    "APE at the end": FIVE[:-9] + APE,
    "Lyrics3 at the end": FIVE[:-9] + b"LYRICSBEGIN000009LYRICS200",
    "as promised": promising(b"Xing", 5, ALL),
    "as promised at a constant rate": promising(b"Info", 5, ALL),
    "as promised with its own frame counted": promising(b"Info", 6, ALL),
    "as promised in frames": promising(b"Xing", 5, None),
    "as promised in bytes": promising(b"Xing", None, ALL),
    "without numbers": promising(b"Info", None, None),
    "as promised, with the beginning of another frame": promising(b"Info", 5, ALL) + ONE[:40],
    "bytes that count a tag that was taken away": promising(b"Info", 5, ALL + 128),
    "frames of what it was cut from, and its own bytes": promising(b"Info", 900, ALL),
    "as promised by Fraunhofer": fraunhofer(5, ALL),
    **{name: bytes.fromhex(head).ljust(size, b"\0") * 3 for name, (head, size) in HEADS.items()},
}

CUT_OFF = {
    "in the last frame": FIVE[:-1],
    "in the head of a frame": FIVE + ONE[:2],
    "after the first byte of a frame": FIVE + ONE[:1],
    "in the second frame": ONE + ONE[:60],
    "in its tag": b"ID3\4\0\0\0\0\x7f\0" + bytes(300),
    "between two frames, with a promise": promising(b"Xing", 9, ALL + 4 * len(ONE)),
    "between two frames, with a promise in bytes": promising(b"Info", None, ALL + len(ONE)),
    "between two frames, with Fraunhofer's promise": fraunhofer(9, ALL + 4 * len(ONE)),
    "in a frame, with a promise": promising(b"Info", 5, ALL)[:-200],
    **{f"in a frame of {name}": content[:-5] for name, content in WHOLE.items() if name in HEADS},
}


@pytest.mark.parametrize("content", WHOLE.values(), ids=WHOLE)
def test_an_ordinary_mp3_is_whole(content: bytes) -> None:
    assert file_type(content).name == "an MP3"
    assert not is_cut_off(content)


@pytest.mark.parametrize("content", CUT_OFF.values(), ids=CUT_OFF)
def test_an_mp3_is_cut_off(content: bytes) -> None:
    assert file_type(content).name == "an MP3"
    assert is_cut_off(content)


@pytest.mark.parametrize(("head", "size"), HEADS.values(), ids=HEADS)
def test_the_head_of_a_frame_tells_its_length(head: str, size: int) -> None:
    assert frame_length(bytes.fromhex(head), 0) == size


@given(st.integers(2, 40), st.integers(1, 416))
def test_no_cut_in_a_frame_is_missed(frames: int, missing: int) -> None:
    assert is_cut_off(samples.mp3(frames)[:-missing])


@given(st.binary(max_size=400) | st.binary(max_size=60).map(lambda some: FIVE + some))
def test_any_bytes_are_judged(content: bytes) -> None:
    if is_mp3(content):
        is_cut_off(content)
