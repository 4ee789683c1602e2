"""What the names of columns mean, as people and programs write them."""

from collections.abc import Mapping
from functools import cache

from quizgen import languages
from quizgen.lazy_pattern import lazy_pattern

_OF_PROGRAMS = "guid uuid uid nid mid notetype note_type sort_id sortid"
"""Columns that are for programs alone, and are left out."""

_PARTS = lazy_pattern(r"[\W_]+")


@cache
def _meanings() -> Mapping[str, str]:
    """What a column is by its casefolded name in any language."""
    found = dict.fromkeys(_OF_PROGRAMS.split(), "skip")
    for code in languages.codes():
        for meaning, names in languages.column_names(code).items():
            found |= dict.fromkeys(names.casefold().split(), meaning)
    return found


def column_names_for(meaning: str) -> list[str]:
    """The names that a column with a meaning may have, casefolded."""
    return [name for name, each in _meanings().items() if each == meaning]


def column_meaning(name: str) -> str:
    """What a column is by its name: a key of `languages.column_names`, or "skip"; "" if unknown."""
    meanings, folded = _meanings(), name.casefold().strip()
    if folded in meanings:
        return meanings[folded]
    words = [word for word in _PARTS.split(folded) if word]
    # "Date of birth" is about the birth, "capital info" an info.
    for word in words:
        if meanings.get(word) in ("born", "died"):
            return meanings[word]
    return meanings.get(words[-1], "") if words else ""


def is_known_name(name: str) -> bool:
    """Whether a text is the name of a column rather than a value."""
    return len(name) <= 40 and bool(column_meaning(name)) and not name.endswith(("?", "."))
