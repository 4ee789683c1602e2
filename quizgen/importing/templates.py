"""Templates of a map: texts with columns in braces, as in "The capital of {Country}"."""

from collections.abc import Callable, Sequence

from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.characters import FORBIDDEN
from quizgen.record import record
from quizgen.values.suggestions import did_you_mean

_PIECE = lazy_pattern(r"\{\{|\}\}|\{([^{}]*)\}")


@record()
class Template:
    """A text with the values of columns in it: `pieces` are texts, and the indices of columns."""

    pieces: tuple[str | int, ...]

    @property
    def columns(self) -> frozenset[int]:
        """The indices of its columns."""
        return frozenset(each for each in self.pieces if isinstance(each, int))

    def filled(self, value: Callable[[int], str]) -> str:
        """The text with the values of the columns, without lines whose columns are all empty."""
        lines = [""]
        is_empty: list[bool | None] = [None]
        for each in self.pieces:
            if isinstance(each, int):
                text = value(each)
                lines[-1] += text
                is_empty[-1] = is_empty[-1] is not False and not text
                continue
            first, *others = each.split("\n")
            lines[-1] += first
            lines += others
            is_empty += [None] * len(others)
        kept = [line for line, empty in zip(lines, is_empty, strict=True) if not empty]
        return "\n".join(kept).strip()


def parsed_template(text: str, columns: Sequence[str]) -> Template:
    """The template that a text is. Raise ValueError for a name that no column has.

    It is also raised for a brace that is not closed.
    """
    pieces: list[str | int] = []
    place = 0
    for found in _PIECE.finditer(text):
        pieces.append(_without_open_brace(text[place : found.start()]))
        pieces.append(found[0][0] if found[1] is None else column_index(found[1], columns))
        place = found.end()
    pieces.append(_without_open_brace(text[place:]))
    return Template(tuple(each for each in pieces if each != ""))


def _without_open_brace(text: str) -> str:
    """The text between two placeholders. Raise ValueError if a brace begins another in it."""
    if "{" in text:
        raise ValueError("a brace that is not closed: write {Column}, or {{ for a brace")
    return text


def column_index(name: str, columns: Sequence[str]) -> int:
    """The index of a column by its name or number. Raise ValueError if there is none."""
    folded = [each.casefold() for each in columns]
    wanted = " ".join(name.split())
    if wanted in columns:
        return columns.index(wanted)
    if folded.count(wanted.casefold()) == 1:
        return folded.index(wanted.casefold())
    if wanted.isascii() and wanted.isdecimal() and 1 <= int(wanted) <= len(columns):
        return int(wanted) - 1
    hint = did_you_mean(name, columns) or f" (there is {', '.join(columns[:12]) or 'none'})"
    raise ValueError(f"no column '{name}'{hint}")


def as_placeholder(name: str, columns: Sequence[str]) -> str:
    """How a template names a column: by its number if its name has braces."""
    return f"{{{columns.index(name) + 1 if set('{}') & set(name) else name_in_map(name, columns)}}}"


def name_in_map(name: str, columns: Sequence[str]) -> str:
    """How a map names a column: by its number if no map can have its name."""
    return str(columns.index(name) + 1) if FORBIDDEN.search(name) else name
