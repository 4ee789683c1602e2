"""The reader of each format, chosen by the file."""

from collections.abc import Mapping
from itertools import islice
from pathlib import Path

from quizgen.importing.dialects import dialect_of, parsed
from quizgen.importing.material import Material
from quizgen.importing.tables import read_table

_PACKAGES = (".apkg", ".colpkg")
_MARKDOWN = (".md", ".markdown")
_TEXT = ".txt"
_LOOKED_AT = 300
"""Lines of a text from which it is told what it holds."""

_RECORDS = (".yaml", ".yml", ".json")


def read_material(path: Path, given: Mapping[str, str]) -> Material:
    """What a file holds. `given` are the keys of a map that say how it is written.

    Raise Unusable for a file that cannot be imported, OSError if there is none.
    """
    # Each reader is loaded only for its files.
    if path.suffix.lower() in _PACKAGES:
        from quizgen.importing.packages import read_packed

        return read_packed(path)
    if path.suffix.lower() in _MARKDOWN or path.is_dir():
        from quizgen.importing.markdown_files import read_markdown

        return read_markdown(path, given)
    if path.suffix.lower() in _RECORDS:
        from quizgen.importing.record_files import read_records

        return read_records(path, given)
    if path.suffix.lower() == _TEXT and (given.get("cards") or _is_list(path, given)):
        from quizgen.importing.markdown_files import read_markdown

        return read_markdown(path, {**given, "cards": given.get("cards", "list")})
    return read_table(path, given)


def _is_list(path: Path, given: Mapping[str, str]) -> bool:
    """Whether a text has terms and meanings in lines, and nothing that parts columns."""
    if given.get("delimiter"):
        return False
    from quizgen.importing.markdown_lists import is_list_of_terms

    dialect = dialect_of(path, given)
    with path.open(encoding=dialect.encoding) as file:
        lines = [*islice(file, _LOOKED_AT)]
    widths = [len(row) for row in parsed(lines, dialect.delimiter, quoted=dialect.quoted)]
    # A comma within some meanings parts no columns.
    is_table = min(widths, default=0) > 1 or dialect.first
    return not is_table and is_list_of_terms(lines)
