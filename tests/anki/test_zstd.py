"""What Anki packs with zstd is unpacked within bounds."""

import io
import sys

import pytest

from quizgen.anki.zstd import TooLargeError, unpack

if sys.version_info >= (3, 14):
    from compression.zstd import compress
else:
    from backports.zstd import compress


def unpacked(packed: bytes, most: int = 10_000_000) -> bytes:
    target = io.BytesIO()
    unpack(io.BytesIO(packed), target, most)
    return target.getvalue()


@pytest.mark.parametrize("size", [0, 1, 262_144, 262_145, 3_000_000])
def test_what_was_packed_comes_back(size: int) -> None:
    content = bytes(range(256)) * (size // 256) + bytes(size % 256)
    assert unpacked(compress(content)) == content


def test_a_bomb_is_not_unpacked() -> None:
    bomb = compress(bytes(50_000_000))
    assert len(bomb) < 10_000
    with pytest.raises(TooLargeError):
        unpacked(bomb)


@pytest.mark.parametrize(
    ("packed", "error"),
    [
        (b"", EOFError),
        (b"not zstd", ValueError),
        (compress(bytes(1000))[:-1], EOFError),
        # A window of 2 GB, which would be allocated.
        (b"\x28\xb5\x2f\xfd\x00\xa8" + bytes(20), ValueError),
    ],
)
def test_what_is_broken_is_an_error(packed: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        unpacked(packed)
