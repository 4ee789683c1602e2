"""How a table is written: what parts its columns, its quotes, its first row."""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, takewhile
from pathlib import Path

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.importing.column_names import is_known_name
from quizgen.importing.encodings import encoding_of
from quizgen.importing.value_sorts import sort_of
from quizgen.record import record

DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t", "pipe": "|", "colon": ":", "space": " "}
"""The names of delimiters, as text files of Anki have them."""

_GUESSED = (",", ";", "\t", "|")
_SAMPLE = 300
"""Rows from which the delimiter and the header are told."""


@record()
class Dialect:
    """How a table is written.

    - `quoted`: whether quotation marks around a value are not a part of it.
    - `header`: whether the first row has the names of the columns.
    - `first`: the number of lines before the table, such as `sep=;`, the head of Anki, or a title.
    - `head`: what these lines say, by key, as Anki writes it: "tags column" is "3".
    """

    encoding: str
    delimiter: str
    quoted: bool
    header: bool
    first: int
    head: Mapping[str, str]


def dialect_of(path: Path, given: Mapping[str, str]) -> Dialect:
    """The dialect of a table; `given` are keys of a map that say more than is seen.

    Raise Unusable if it is no table.
    """
    encoding = given.get("encoding") or encoding_of(path)
    with path.open(encoding=encoding, newline="") as file:
        try:
            lines = [*islice(_bounded(file, path), _SAMPLE)]
        except (UnicodeError, LookupError) as error:
            raise Unusable(f"{path}: cannot be read as {encoding}: {error}") from None
    first, head = _head(lines)
    rows = lines[first:]
    if not any(line.strip() for line in rows):
        raise Unusable(f"{path}: no rows")
    named = given.get("delimiter") or head.get("separator", "")
    delimiter = DELIMITERS.get(named.lower(), named) or _delimiter(rows)
    quoted = given["quotes"] == "yes" if "quotes" in given else _is_quoted(rows, delimiter)
    if given.get("header") != "no" and not head:
        above = _above_names(rows, delimiter, quoted=quoted)
        first, rows = first + above, rows[above:]
    sample = [*parsed(rows, delimiter, quoted=quoted)]
    if "header" in given:
        header = given["header"] == "yes"
    else:
        # The program Anki never writes names above its notes, but into a line of the head.
        of_anki = bool(head) and lines[0].startswith("#")
        header = not of_anki and _has_header(sample)
    if header and len(sample) == 1:
        raise Unusable(f"{path}: no rows below the names of the columns")
    return Dialect(encoding, delimiter, quoted, header, first, head)


LONGEST_LINE = 5_000_000
"""Characters of a line, so that a file without line ends is not read whole."""


def _bounded(file: Iterator[str], path: Path) -> Iterator[str]:
    for number, line in enumerate(file, 1):
        if len(line) > LONGEST_LINE:
            raise Unusable(f"{path}:{number}: a line of more than {LONGEST_LINE:,} characters")
        yield line


def _head(lines: Sequence[str]) -> tuple[int, dict[str, str]]:
    """The number of lines before the table, and what they say.

    Lines with `#` are comments in a text file of Anki, which has at least one known key.
    """
    first = lines[0].rstrip("\r\n") if lines else ""
    if first.lower().startswith("sep=") and len(first) == 5:
        return 1, {"separator": first[4]}
    head: dict[str, str] = {}
    above = [*takewhile(lambda line: line.startswith("#"), lines)]
    for line in above:
        key, _, value = line.rstrip("\r\n").removeprefix("#").partition(":")
        if key.strip().lower() in _ANKI:
            # A tab is a value too.
            head[key.strip().lower()] = value.strip() or value
    return (len(above), head) if head else (0, {})


_ANKI = frozenset(
    (
        *("separator", "html", "columns", "notetype", "deck", "tags", "if matches"),
        *("guid column", "notetype column", "deck column", "tags column"),
    )
)
"""The keys of the first lines of a text file of Anki."""


def _delimiter(lines: Sequence[str]) -> str:
    """The delimiter that parts most rows into the same number of columns, two or more."""
    best, found = (0.0, 0), ","
    for each in _GUESSED:
        try:
            widths = Counter(map(len, parsed(lines, each, quoted=_is_quoted(lines, each))))
        except csv.Error:
            continue
        width, times = widths.most_common(1)[0]
        # Of two that fit alike, a tab or a semicolon is seldom a part of a text.
        share = round(times / widths.total(), 2)
        if width > 1 and (share, width) > best:
            best, found = (share, width), each
    return found


def _is_quoted(lines: Sequence[str], delimiter: str) -> bool:
    """Whether quotation marks are around values, and not a part of them.

    A list with tabs may come from a program that puts none around values.
    """
    if delimiter != "\t" or not any('"' in line for line in lines):
        return True
    try:
        # The last row of the sample may go on below.
        for number, _ in enumerate(csv.reader(lines, delimiter=delimiter, strict=True)):
            del number
    except csv.Error as error:
        return "unexpected end" in str(error) and len(lines) == _SAMPLE
    return True


def parsed(lines: Iterable[str], delimiter: str, *, quoted: bool) -> Iterator[list[str]]:
    """The rows of a table, without empty ones. Raise csv.Error for what cannot be read."""
    for row in csv.reader(
        lines, delimiter=delimiter, quoting=csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE
    ):
        if any(value.strip() for value in row):
            yield row


def _above_names(lines: Sequence[str], delimiter: str, *, quoted: bool) -> int:
    """The number of lines above the names of the columns: a title, or names that several share.

    These rows have empty cells. The names have none, but for the column of the numbers of rows, and
    at least two of them and half are known, or they are above numbers or dates.
    """
    reader = csv.reader(
        lines, delimiter=delimiter, quoting=csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE
    )
    above = 0
    for row in islice(reader, _MOST_ABOVE + 1):
        cells = [each.strip() for each in row]
        names = cells[1:] if len(cells) > 2 and not cells[0] else cells
        known = sum(map(is_known_name, names))
        if all(names) and known > 1 and known * 2 >= len(names):
            return above
        if len(cells) > 1 and all(cells):
            rows = [*parsed(lines[above:], delimiter, quoted=quoted)]
            return above if _is_above_values(cells, _columns(rows)) else 0
        above = reader.line_num
    return 0


_MOST_ABOVE = 5
"""Rows above the names of the columns at most, with empty ones."""


def _has_header(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row has names: known ones, or texts above numbers, dates or pictures.

    A column without any value needs no name, and neither has the one of the numbers of rows. If
    two names are known, and no other one is there, a name may be there twice or be missing.
    """
    named = [
        (name.strip(), column)
        for name, column in zip(rows[0], _columns(rows), strict=True)
        if name.strip() or any(map(str.strip, column))
    ]
    if len(named) > 2 and not named[0][0]:
        del named[0]
    cells = [name for name, _ in named]
    distinct = {*filter(None, cells)}
    if len(distinct) > 1 and all(map(is_known_name, distinct)):
        return True
    if len(distinct) < len(cells):
        return False
    if all(map(is_known_name, cells)):
        return True
    if len(rows) < 2 or any(sort_of(each) in _NO_NAMES for each in cells):
        return False
    known = sum(map(is_known_name, cells))
    return (
        _is_above_values(cells, [column for _, column in named])
        or known * 2 >= len(cells)
        or (len(cells) > 2 and known > 0)
    )


def _columns(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """What is in each column of the first row, below it."""
    return [[row[place] for row in rows[1:] if place < len(row)] for place in range(len(rows[0]))]


def _is_above_values(cells: Sequence[str], columns: Sequence[Sequence[str]]) -> bool:
    """Whether the cells are texts, and one is above numbers, dates, pictures or sounds.

    A year may be the name of a column, but not above years: that is the first row of these.
    """
    sorts = [sort_of(each) for each in cells]
    if not _NO_NAMES.isdisjoint(sorts):
        return False
    return any(
        2 * sum(each in _VALUES and each != sort for each in map(sort_of, column)) > len(column)
        for sort, column in zip(sorts, columns, strict=False)
    )


_VALUES = frozenset({"date", "year", "number", "picture", "sound"})
_NO_NAMES = (_VALUES - {"year"}) | {"cloze", "sentence"}
