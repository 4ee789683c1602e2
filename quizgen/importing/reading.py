"""The reader of each format, chosen by the file."""

from collections.abc import Mapping
from itertools import islice
from pathlib import Path

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.importing.dialects import dialect_of, parsed
from quizgen.importing.material import Material
from quizgen.importing.tables import read_table

_PACKAGES = (".apkg", ".colpkg")
_MARKDOWN = (".md", ".markdown")
_TEXT = ".txt"
_LOOKED_AT = 300
"""Lines of a text from which it is told what it holds."""

_RECORDS = (".yaml", ".yml", ".json")

_NO_CARDS = {
    ".bib": "a bibliography, not cards; put it into the deck, and `bibliography: {}` in deck.yaml",
    ".ris": "a bibliography, not cards; export it as BibTeX, for `bibliography` in deck.yaml",
    ".htm": "a web page; save its table as CSV (UTF-8)",
    ".html": "a web page; save its table as CSV (UTF-8)",
}
"""Files of lines that would be taken for tables, and the message on them; `{}` is the name."""


def read_material(path: Path, given: Mapping[str, str]) -> Material:
    """What a file holds. `given` are the keys of a map that say how it is written.

    Raise Unusable for a file that cannot be imported, OSError if there is none.
    """
    if path.is_file() and (message := _NO_CARDS.get(path.suffix.lower())):
        raise Unusable(f"{path}: {message.format(path.name)}")
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
