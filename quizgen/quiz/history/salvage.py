"""Finding the sound rows in the pages of a damaged history, without SQLite.

Nothing that the file says of itself is believed: neither its tables, which a stranger may have
changed, nor how its pages hang together, which damage destroys first. Each page that may hold rows
of a table is read alone. Source of the layout: https://sqlite.org/fileformat2.html.
"""

from collections.abc import Iterator
from struct import unpack
from typing import BinaryIO, NamedTuple

from quizgen.quiz.history.log import COLUMNS, LogRow, row_from
from quizgen.quiz.history.row_check import check_row, is_day

_PAGE_SIZES = frozenset(1 << power for power in range(9, 17))
_USUAL_PAGE_SIZE = 4096
"""Bytes: SQLite's default since 2016."""

_LEAF = 0x0D
"""The first byte of a page with rows of a table."""

_INDEX_HEADS = {0x0A: (8, 0), 0x02: (12, 4)}
"""Pages of an index by their first bytes: the bytes of the head, and those before each entry."""

_LEAST_ROW = 20
"""Bytes that a row takes at least, by which numbers that cannot be are told."""

_LONGEST_RECORD = 2_000_000
"""Bytes of a row: as many as a line of an import may have, and room for its other columns."""

_FIXED_SIZES = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)
"""The bytes of the values whose type is less than 10."""


class SalvagedRow(NamedTuple):
    """A row with its number, or why it is not sound; "" if only an index has its number."""

    number: int
    row: LogRow | None
    why: str = ""


def found_rows(file: BinaryIO) -> Iterator[SalvagedRow]:
    """What looks like rows of the log, page by page. A row may be found twice."""
    pages = _Pages(file)
    most = pages.count * pages.size // _LEAST_ROW
    # The first page has no rows of ours.
    for page in range(2, pages.count + 1):
        content = pages.content(page)
        if content[0] == _LEAF:
            found = _rows_of(pages, content)
        elif content[0] in _INDEX_HEADS:
            found = _numbers_of(content)
        else:
            continue
        yield from (each for each in found if each.number <= most)


class _Pages:
    """The pages of a file, by their numbers from 1."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        head = file.read(100).ljust(100, b"\0")
        size = int.from_bytes(head[16:18])
        size = 65_536 if size == 1 else size
        # Where the head is damaged, the rest may be as SQLite makes it unless told otherwise.
        self.size = size if size in _PAGE_SIZES else _USUAL_PAGE_SIZE
        # Our histories reserve nothing at the end of a page.
        self.count = file.seek(0, 2) // self.size

    def content(self, page: int) -> bytes:
        self._file.seek((page - 1) * self.size)
        return self._file.read(self.size)


def _rows_of(pages: _Pages, page: bytes) -> Iterator[SalvagedRow]:
    for at in _cells(page, 8):
        try:
            found = _found(pages, page, at)
        except (ValueError, IndexError):
            continue
        if found:
            yield found


def _numbers_of(page: bytes) -> Iterator[SalvagedRow]:
    """The numbers of rows in a page of the index by day: its entries are a day and a number."""
    head, before = _INDEX_HEADS[page[0]]
    for at in _cells(page, head):
        try:
            _, place = _varint(page, at + before)
            end, kinds = page[place], page[place + 1 : place + 3]
            sizes = [_FIXED_SIZES[kind] for kind in kinds]
        except IndexError:
            continue
        place += 3
        if end == 3 and 0 < sizes[0] <= 4 and (sizes[1] or kinds[1] in (8, 9)):
            day = int.from_bytes(page[place : place + sizes[0]])
            number = _value(kinds[1], page[place + sizes[0] : place + sum(sizes)])
            if is_day(day) and type(number) is int and number > 0:
                yield SalvagedRow(number, None)


def _cells(page: bytes, head: int) -> Iterator[int]:
    """Where the cells of a page with a head of so many bytes begin."""
    count = min(int.from_bytes(page[3:5]), (len(page) - head) // 2)
    for at in range(head, head + 2 * count, 2):
        yield int.from_bytes(page[at : at + 2])


def _found(pages: _Pages, page: bytes, at: int) -> SalvagedRow | None:
    """What is at a place of a page; None if it is not of the log.

    Raises ValueError or IndexError if it cannot be read.
    """
    length, at = _varint(page, at)
    number, at = _varint(page, at)
    if not 0 < length <= _LONGEST_RECORD or number >= 1 << 63:
        raise ValueError
    record = _record(pages, page, at, length)
    try:
        values = _values(record)
        if values is None:
            return None
        row = row_from(values)
        check_row(row)
    except (ValueError, IndexError) as error:
        return SalvagedRow(number, None, str(error) or "its columns cannot be read")
    return SalvagedRow(number, row)


def _record(pages: _Pages, page: bytes, at: int, length: int) -> bytes:
    """The bytes of a row. A long one continues on other pages."""
    most = pages.size - 35
    if length <= most:
        return page[at : at + length]
    least = (pages.size - 12) * 32 // 255 - 23
    here = least + (length - least) % (pages.size - 4)
    here = here if here <= most else least
    record = bytearray(page[at : at + here])
    following = int.from_bytes(page[at + here : at + here + 4])
    while len(record) < length:
        if not 0 < following <= pages.count:
            break
        content = pages.content(following)
        record += content[4 : 4 + length - len(record)]
        following = int.from_bytes(content[:4])
    return bytes(record)


def _values(record: bytes) -> list[object] | None:
    """The values of a row after its number; None if it has other columns than the log.

    Raises ValueError or IndexError if they cannot be read.
    """
    end, at = _varint(record, 0)
    types = []
    while at < end:
        kind, at = _varint(record, at)
        types.append(kind)
    # The number of a row is not in its record: the first value is empty.
    if len(types) != len(COLUMNS) + 1 or types[0] != 0 or at != end:
        return None
    values: list[object] = []
    for name, kind in zip(COLUMNS, types[1:], strict=True):
        size = _FIXED_SIZES[kind] if kind < 10 else (kind - 12) // 2
        content = record[at : at + size]
        if kind in (10, 11) or len(content) != size:
            raise ValueError(f"'{name}' cannot be read")
        try:
            values.append(_value(kind, content))
        except UnicodeDecodeError:
            raise ValueError(f"'{name}' is not UTF-8") from None
        at += size
    return values


def _value(kind: int, content: bytes) -> object:
    if kind == 0:
        return None
    if kind in (8, 9):
        return kind - 8
    if kind == 7:
        return unpack(">d", content)[0]
    if kind < 7:
        return int.from_bytes(content, signed=True)
    # Bytes stay bytes, which no column may have.
    return content.decode() if kind % 2 else content


def _varint(content: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and the place after it."""
    number = 0
    for place in range(at, at + 8):
        byte = content[place]
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            return number, place + 1
    return number << 8 | content[at + 8], at + 9
