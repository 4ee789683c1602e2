"""Names of files as other systems see them: Unicode forms, capitals, and what Windows refuses."""

import os
import re
from collections.abc import Iterable
from pathlib import Path
from unicodedata import normalize

from quizgen.lazy_pattern import lazy_pattern


def same_form(name: str) -> str:
    """The name in the Unicode form in which names are compared (NFC).

    Linux keeps a name as it was typed, and old file systems of macOS take it apart (NFD).
    """
    return name if name.isascii() else normalize("NFC", name)


def folded(name: str) -> str:
    """Equal for names that are one file for macOS and Windows, which ignore capitals."""
    return same_form(name).casefold()


def as_spelt(path: Path) -> Path:
    """The path as the file system spells it, if that is in another Unicode form."""
    if str(path).isascii() or os.path.lexists(path):
        return path
    parent = as_spelt(path.parent)
    wanted = same_form(path.name)
    return next((each for each in _beside(parent) if same_form(each.name) == wanted), path)


def capitals_hint(path: Path) -> str:
    """A hint with the path that differs from this one only in capitals; "" if there is none."""
    wanted = folded(path.name)
    beside = {each.name for each in _beside(path.parent)} - {path.name}
    found = sorted(name for name in beside if folded(name) == wanted)
    return f" (did you mean '{path.with_name(found[0])}'?)" if found else ""


def _beside(folder: Path) -> Iterable[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return ()


_DEVICES = lazy_pattern(
    r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])[ ]*(\.|:|\Z)", re.IGNORECASE
)
"""What Windows takes for a device whatever follows the dot.

Source: Microsoft, "Naming Files, Paths, and Namespaces".
"""

_FORBIDDEN = lazy_pattern(r'[<>:"|?*\\\x00-\x1f]')


def refused_by_windows(name: str) -> str:
    """Why Windows cannot have a file of this name, which is no path; "" if it can."""
    device = _DEVICES.match(name)
    if device:
        return f"'{device[1]}' is the name of a device there"
    sign = _FORBIDDEN.search(name)
    if sign:
        return f"a name there cannot have a {_said(sign[0])}"
    if name.strip(".") and name[-1] in ". ":
        return f"a name there cannot end in a {'dot' if name[-1] == '.' else 'space'}"
    return ""


def _said(sign: str) -> str:
    names = {":": "colon", "?": "question mark", "*": "star", '"': "quotation mark"}
    names |= {"<": "'<'", ">": "'>'", "|": "'|'", "\\": "backslash"}
    return names.get(sign, "control character")
