"""Texts of a deck as the template takes them: strings and runs, never markup."""

import re
from collections.abc import Sequence
from typing import TypeAlias

from quizgen.languages.citation_words import CitationWords
from quizgen.languages.language import Words
from quizgen.sheet.paper.quotes import typographic
from quizgen.values.clean import clean
from quizgen.values.markup import Marked

Text: TypeAlias = str | list[tuple[str, str]]
"""A string; or runs, each a string with the letters of its styles: "e", "s", "c" and "u"."""

_LONG = re.compile(r"\S{30,}")
"""Words that no line can be trusted to hold."""

_BREAK = "\N{ZERO WIDTH SPACE}"
_LINE = 40
"""Characters that the narrowest line holds, about."""

_MOST = 30
_LAST = re.compile(r"(?<=\s)\S{1,14}(?P<space> )\S{1,14}\Z")
"""Two words of which the last is too short for a line, in `_MOST` characters."""

_UNBROKEN = "\N{NO-BREAK SPACE}"
_PIECE = re.compile(r"(.{10})(?=.)", re.DOTALL)


class Typography:
    """Texts as a printer sets them in one language."""

    def __init__(self, words: Words) -> None:
        self._quotes = words.sheet.quotes
        self._places = _places(words.citations)

    def text(self, marked: Marked) -> Text:
        """A text as the template takes it: with a printer's marks, and no short last word alone."""
        runs = [run for run in marked.styled() if run.text]
        pieces = typographic(*[(run.text, run.code) for run in runs], quotes=self._quotes)
        _bind(pieces, [run.code for run in runs])
        if not marked.runs:
            return plain_text("".join(pieces))
        return [
            (plain_text(piece), "e" * run.emphasis + "s" * run.strong + "c" * run.code)
            for piece, run in zip(pieces, runs, strict=True)
        ]

    def line(self, string: str) -> str:
        """A string without markup, with the marks of a printer."""
        return plain_text(*typographic((string, False), quotes=self._quotes))

    def source(self, cited: Marked | None) -> Text | None:
        """The sources of a fact as the template takes them; None where there are none.

        A line does not end between a page, or a paragraph, and its number.
        """
        if cited is None:
            return None
        shown = self.text(cited)
        return [
            (piece, style + "u" * (place % 2))
            for run, style in ([(shown, "")] if isinstance(shown, str) else shown)
            for place, piece in enumerate(self._places.split(run))
            if piece
        ]


def _places(words: CitationWords) -> re.Pattern[str]:
    """Finds places in a source, each in a group: pages as they are cited, and paragraphs."""
    pages = [re.escape(each).replace(r"\{\}", r"\d\S*") for each in (words.pages, words.page)]
    return re.compile(rf"({'|'.join(pages)}|¶+\ \d\S*)")


def _bind(pieces: list[str], code: Sequence[bool]) -> None:
    """Bind the last two words of a text that may take several lines, but for code."""
    whole = "".join(pieces)
    found = _LAST.search(whole, len(whole) - _MOST) if len(whole) > _LINE else None
    if found is None:
        return
    place = found.start("space")
    for number, piece in enumerate(pieces):
        if place < len(piece):
            if not code[number]:
                pieces[number] = f"{piece[:place]}{_UNBROKEN}{piece[place + 1 :]}"
            return
        place -= len(piece)


def plain_text(string: str) -> str:
    """A string to the letter, without control characters, in which overlong words may be broken."""
    return _LONG.sub(lambda found: _PIECE.sub(rf"\1{_BREAK}", found[0]), clean(string))
