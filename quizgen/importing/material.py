"""What a file to import holds, whatever its format: rows with a value for each column."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Literal

from quizgen.lazy_pattern import lazy_pattern
from quizgen.record import record

TextStyle = Literal["plain", "html", "markdown"]
"""How the values are written: as text, as in Anki, or in Markdown."""

MOST_ROWS = 100_000
"""Rows, notes or cards of one file. A deck of as many facts takes 480 MB to read."""

MOST_COLUMNS = 500
"""Of a table; what has more of them is no table of facts."""

LONGEST_VALUE = 100_000
"""Characters of a value, as `html_reading.LONGEST`."""


@record()
class ImportedRow:
    """A row of a table, a note or a card.

    - `place`: where it is, for people: "rivers.csv:12".
    - `sort`: its note type; "" in a table.
    - `values`: those of the columns of its sort, in their order. There may be more.
    - `group`: the Anki deck or the file that it is in; "" if there are none.
    """

    place: str
    sort: str
    values: tuple[str, ...]
    group: str = ""


@record()
class Material:
    """A file to import.

    - `columns`: the names of the columns by sort, as in `ImportedRow`.
    - `rows`: gives all rows; it can be called again.
    - `found`: what was found out about the file, by the key of the map that can correct it.
    - `media`: gives the content of a picture or sound by its name, None if there is none.
    - `skip`: the columns that only a program needs, such as the guids of Anki.
    """

    path: Path
    columns: Mapping[str, tuple[str, ...]]
    rows: Callable[[], Iterator[ImportedRow]]
    text: TextStyle
    found: Mapping[str, str]
    media: Callable[[str], bytes | None]
    skip: frozenset[str] = frozenset()


_HTML = lazy_pattern(
    r"<(?:br|b|i|u|div|p|img|span|a|ul|li|em|strong|sub|sup)\b[^<>]*>|&nbsp;", re.IGNORECASE
)


def has_html(values: Iterable[str]) -> bool:
    """Whether any of these values is written in HTML."""
    return any(map(_HTML.search, values))


# Anki once had formulas between [$] and [/$].
_DOLLARS = lazy_pattern(r"(?<!\[)(?<!\[\$)(?<!\[/)(?<!\[/\$)\$[^$\n]*[\\^_{][^$\n]*\$")


def has_dollar_formulas(values: Iterable[str]) -> bool:
    """Whether any of these values has a formula between dollars, and not only money."""
    return any(map(_DOLLARS.search, values))
