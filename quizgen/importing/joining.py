"""Tables whose columns are added to those of another table, by a column that both have."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.importing.material import ImportedRow, Material
from quizgen.importing.tables import read_table


def with_joined(material: Material, names: Sequence[str], folder: Path) -> Material:
    """The table with the columns of others, whose paths are relative to a folder.

    The first column of another table that this one has too tells which rows belong together.
    Raise Unusable where there is none, or where two rows have the same value in it.
    """
    for name in names:
        material = _joined(material, folder / name)
    return material


def _joined(material: Material, path: Path) -> Material:
    (sort, columns), *more = material.columns.items()
    if more:
        raise Unusable(f"{path}: only a table with one sort of rows can be joined")
    other = read_table(path, {"header": "yes"})
    (theirs,) = other.columns.values()
    key = next((each for each in theirs if each in columns), None)
    if key is None:
        raise Unusable(f"{path}: it has no column of {material.path.name}")
    added = [n for n, each in enumerate(theirs) if each not in columns]
    mine, their = columns.index(key), theirs.index(key)
    others: dict[str, tuple[str, ...]] = {}
    size = 0
    for row in other.rows():
        name = row.values[their]
        if name in others:
            raise Unusable(f"{path.parent / row.place}: '{name}' is there twice")
        others[name] = tuple(row.values[n] for n in added)
        size += sum(map(len, row.values))
        if size > _MOST_CHARACTERS:
            raise Unusable(f"{path}: more than {_MOST_CHARACTERS:,} characters")
    empty = ("",) * len(added)
    unused = others.keys() - {row.values[mine] for row in material.rows()}
    names = {sort: (*columns, *(theirs[n] for n in added))}

    def joined() -> Iterator[ImportedRow]:
        for row in material.rows():
            own, rest = row.values[: len(columns)], row.values[len(columns) :]
            yield replace(row, values=(*own, *others.get(own[mine], empty), *rest))
        blank = ("",) * len(columns)
        for name, values in others.items():
            if name in unused:
                own = (*blank[:mine], name, *blank[mine + 1 :])
                yield ImportedRow(f"{path.name} ({key}: {name})", sort, (*own, *values))

    return replace(material, columns=names, rows=joined)


_MOST_CHARACTERS = 20_000_000
"""Of all values that are joined, so that they fit into memory."""
