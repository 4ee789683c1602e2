"""The names of a class or of teams, from a file with one on each line."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.diagnostics.source import Source
from quizgen.system.files import read_whole
from quizgen.values.clean import clean

_LONGEST = 60
"""The most characters of a name, which has one line."""

_MOST = 1_000
"""The most names."""

_BYTES = 1_000_000
"""The largest file of names that is read."""


def names_in(file: Path) -> tuple[Source, tuple[str, ...]]:
    """A file and the names in it, in its order.

    Empty lines, and lines that begin with `#`, are skipped. What is wrong with lines is reported at
    once, with their places; then exit with 2.
    """
    try:
        text = read_whole(file, _BYTES).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise Unusable(f"{clean(str(file))}:{line}: not UTF-8") from error
    lines = [
        (number, " ".join(line.split()))
        for number, line in enumerate(text.split("\n"), 1)
        if line.strip() and not line.lstrip().startswith("#")
    ]
    wrong = [*_wrong(lines)]
    if wrong:
        for number, why in wrong:
            click.echo(clean(f"{file}:{number}: {why}"), err=True)
        raise SystemExit(2)
    if not lines:
        raise Unusable(f"{clean(str(file))}: no names found (write one on each line)")
    if len(lines) > _MOST:
        raise Unusable(f"{clean(str(file))}:{lines[_MOST][0]}: more than {_MOST:,} names")
    return Source(str(file), text), tuple([name for _, name in lines])


def _wrong(lines: Sequence[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    first: dict[str, int] = {}
    for number, name in lines:
        if len(name) > _LONGEST:
            yield number, f"a name of more than {_LONGEST} characters"
        elif not any(map(str.isalnum, name)):
            yield number, f"no name: '{name}'"
        elif clean(name) != name:
            yield number, f"a name with characters that cannot be printed: '{name}'"
        elif name.casefold() in first:
            yield number, f"'{name}' is in line {first[name.casefold()]} too (add an initial)"
        first.setdefault(name.casefold(), number)
