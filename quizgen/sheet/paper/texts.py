"""Texts of a deck as the template takes them: strings and runs, never markup."""

import re
from typing import TypeAlias

from quizgen.sheet.paper.quotes import typographic
from quizgen.values.clean import clean
from quizgen.values.markup import Marked

Text: TypeAlias = str | list[tuple[str, str]]
"""A string; or runs, each a string with the letters of its styles: "e", "s", "c" and "u"."""

_LONG = re.compile(r"\S{40,}")
"""Words that no line can be trusted to hold."""

_BREAK = "\N{ZERO WIDTH SPACE}"
_PIECE = re.compile(r"(.{10})(?=.)", re.DOTALL)


def text(marked: Marked) -> Text:
    """A text as the template takes it, with the marks of a printer."""
    if not marked.runs:
        return line(marked.text)
    runs = [run for run in marked.runs if run.text]
    printed = typographic(*[(run.text, run.code) for run in runs])
    return [
        (plain(piece), "e" * run.emphasis + "s" * run.strong + "c" * run.code)
        for piece, run in zip(printed, runs, strict=True)
    ]


def line(string: str) -> str:
    """A string without markup, with the marks of a printer."""
    return plain(*typographic((string, False)))


def plain(string: str) -> str:
    """A string to the letter, without control characters, in which overlong words may be broken."""
    return _LONG.sub(lambda found: _PIECE.sub(rf"\1{_BREAK}", found[0]), clean(string))
