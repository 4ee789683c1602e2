"""Unpacking zstd, in which newer versions of Anki pack their exports."""

import sys
from typing import IO

if sys.version_info >= (3, 14):
    from compression.zstd import DecompressionParameter, ZstdDecompressor, ZstdError
else:
    from backports.zstd import DecompressionParameter, ZstdDecompressor, ZstdError

_PIECE = 1 << 18
_WINDOW = 27
"""The power of two of the most bytes that a stream may refer back to: 128 MB, as zstd's own tool
takes them. Anki needs 8 MB."""


class TooLargeError(Exception):
    """More than may be unpacked."""


def unpack(source: IO[bytes], target: IO[bytes], most: int) -> None:
    """Unpack at most `most` bytes. Raise ValueError for what is not zstd, EOFError if it ends."""
    reader = ZstdDecompressor(options={DecompressionParameter.window_log_max: _WINDOW})
    done = 0
    while not reader.eof:
        packed = source.read(_PIECE) if reader.needs_input else b""
        if reader.needs_input and not packed:
            raise EOFError("a zstd stream that is cut off")
        try:
            piece = reader.decompress(packed, _PIECE)
        except ZstdError as error:
            raise ValueError(str(error)) from error
        done += len(piece)
        if done > most:
            raise TooLargeError(most)
        target.write(piece)
