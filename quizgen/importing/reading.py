"""The reader of each format, chosen by the file."""

from collections.abc import Mapping
from pathlib import Path

from quizgen.importing.material import Material
from quizgen.importing.tables import read_table

_PACKAGES = (".apkg", ".colpkg")
_MARKDOWN = (".md", ".markdown")
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
        from quizgen.importing.records import read_records

        return read_records(path, given)
    return read_table(path, given)
