"""The pictures and sounds in a package of Anki, old or new.

Older packages list their names as JSON. Newer ones list them in a message of Protocol Buffers, and
pack this list and each file by zstd.
"""

import json
import zipfile
from collections.abc import Iterator, Mapping
from functools import cached_property
from io import BytesIO
from pathlib import Path

from quizgen.anki.merge.release import BROKEN_ARCHIVE
from quizgen.anki.package_reading import NEW_FORMAT

_LIST = "media"
_LARGEST_LIST = 50_000_000
_NAME, _LEGACY_NAME = 1, 255
"""The fields of an entry: its name, and the number that its file has, if not its place.

Source: `MediaEntries` in Anki's proto/anki/import_export.proto.
"""


class PackageMedia:
    """The media of a package. One that is broken has none."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def content(self, name: str, most: int) -> bytes | None:
        """The content of a file with this name, at most `most` bytes; None if there is none."""
        entry = self._entries.get(name)
        if entry is None or self._archive is None:
            return None
        try:
            return self._read(entry, most)
        except (*BROKEN_ARCHIVE, KeyError, ValueError, OSError):
            return None

    @cached_property
    def _archive(self) -> zipfile.ZipFile | None:
        try:
            return zipfile.ZipFile(self._path)
        except (*BROKEN_ARCHIVE, OSError):
            return None

    @cached_property
    def _entries(self) -> Mapping[str, str]:
        """The names of the entries by those of the files that they are."""
        try:
            listed = self._read(_LIST, _LARGEST_LIST) if self._archive else None
            if listed is None:
                return {}
            if self._packed:
                return dict(_entries_of(listed))
            found = json.loads(listed)
            return {str(name): str(entry) for entry, name in found.items()}
        except (*BROKEN_ARCHIVE, KeyError, ValueError, AttributeError, RecursionError):
            return {}

    @cached_property
    def _packed(self) -> bool:
        """Whether its files are packed by zstd."""
        return self._archive is not None and NEW_FORMAT in self._archive.namelist()

    def _read(self, entry: str, most: int) -> bytes | None:
        assert self._archive is not None
        info = self._archive.getinfo(entry)
        if info.file_size > most:
            return None
        content = self._archive.read(info)
        if not self._packed:
            return content
        # It takes longer to load than most packages to read.
        from quizgen.anki.zstd import TooLargeError, unpack

        unpacked = BytesIO()
        try:
            unpack(BytesIO(content), unpacked, most)
        except TooLargeError:
            return None
        return unpacked.getvalue()


def _entries_of(listed: bytes) -> Iterator[tuple[str, str]]:
    """The names of files, and those of their entries in the archive."""
    for place, (_, entry) in enumerate(_fields(listed)):
        if not isinstance(entry, bytes):
            raise ValueError
        name, number = "", place
        for field, value in _fields(entry):
            if field == _NAME and isinstance(value, bytes):
                name = value.decode()
            elif field == _LEGACY_NAME and isinstance(value, int):
                number = value
        yield name, str(number)


def _fields(message: bytes) -> Iterator[tuple[int, int | bytes]]:
    """The fields of a message: their numbers, and whole numbers or bytes. ValueError if broken."""
    place = 0
    while place < len(message):
        key, place = _varint(message, place)
        number, wire = key >> 3, key & 7
        if wire == 0:
            value, place = _varint(message, place)
            yield number, value
        elif wire == 2:
            size, place = _varint(message, place)
            if place + size > len(message):
                raise ValueError
            yield number, message[place : place + size]
            place += size
        else:
            raise ValueError


def _varint(message: bytes, place: int) -> tuple[int, int]:
    number = shift = 0
    while place < len(message) and shift < 64:
        byte = message[place]
        number |= (byte & 127) << shift
        place, shift = place + 1, shift + 7
        if byte < 128:
            return number, place
    raise ValueError
