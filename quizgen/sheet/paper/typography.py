"""Texts of a deck as the template takes them: strings and runs, never markup."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, TypeAlias, TypedDict, final

from quizgen.languages.citation_words import CitationWords
from quizgen.languages.language import Direction, Words
from quizgen.languages.value_words import DateWords
from quizgen.lazy_pattern import lazy_pattern
from quizgen.sheet.paper.block_data import BlockData, blocks_data
from quizgen.sheet.paper.quotes import typographic
from quizgen.values.clean import clean
from quizgen.values.direction import END, START, first_strong
from quizgen.values.isolates import direction_of, pieces
from quizgen.values.markup import Marked, Run


class FormulaRun(TypedDict):
    """A formula: its node, its LaTeX for screen readers, and its place."""

    formula: tuple[Any, str, str]


Runs: TypeAlias = str | list[tuple[str, str] | FormulaRun]
"""A string; or runs, each a string with the letters of its styles: "e", "s", "c" and "u"."""


@final
class DirectedRuns(TypedDict):
    """Runs that do not run in the direction of what is around them."""

    dir: Direction
    said: Runs


@final
class Blocks(TypedDict):
    """A text of several blocks; `dir` is its direction."""

    dir: Direction
    blocks: list[BlockData]


Text: TypeAlias = Runs | DirectedRuns | Blocks

_LONG = lazy_pattern(r"\S{30,}")
"""Words that may not fit on a line."""

_BREAK = "\N{ZERO WIDTH SPACE}"
_HYPHENATED = "\ufdd0"
"""Around a word that the template hyphenates, if it can in the language of the sheet."""

_LATIN = "[A-Za-zÀ-ÖØ-öø-ÿŒœ]"
_COMPOUND = lazy_pattern(rf"\W*(?:{_LATIN}+-?){{1,9}}\W*")
_NO_SYLLABLE = lazy_pattern(r"(?i)[^aeiouyà-åè-ïò-öù-üœ\W]{8}|(.)\1{3}")
"""What is in no word that can be hyphenated."""

_LINE = 40
"""About the characters of the narrowest line."""

_MOST = 30
_LAST = lazy_pattern(r"(?<=\s)\S{1,14}(?P<space> )\S{1,14}\Z")
"""The last two words of a text; the last should not be alone on a line."""

_UNBROKEN = "\N{NO-BREAK SPACE}"
_PIECE = lazy_pattern(r"(.{10})(?=.)", re.DOTALL)


class Typography:
    """Texts with the typography of a language."""

    def __init__(self, words: Words) -> None:
        self._direction = words.direction
        self._quotes = words.sheet.quotes
        self._places = _places(words.citations)
        self._days = _days(words.dates)
        self._known: dict[tuple[Marked, Direction | None, Direction | None], Text] = {}

    def text(
        self,
        marked: Marked,
        around: Direction | None = None,
        direction: Direction | None = None,
    ) -> Text:
        """A text for the template, with typographic marks and without a short last line.

        `around` is the direction of what it is in, if that is not the language's. `direction` is
        its own, if the text does not tell.

        Kept, because all versions and their key have the same texts.
        """
        key = marked, around, direction
        if key not in self._known:
            self._known[key] = self._text(*key)
        return self._known[key]

    def _text(self, marked: Marked, around: Direction | None, direction: Direction | None) -> Text:
        direction = direction or direction_of(marked, self._direction)
        if marked.blocks:
            way = direction or around or self._direction
            data = blocks_data(marked.blocks, lambda each: self.text(each, way))
            return {"dir": way, "blocks": data}
        said = self.runs(marked)
        if direction in (None, around or self._direction):
            return said
        return {"dir": direction, "said": said}

    def runs(self, marked: Marked) -> Runs:
        """The same for what is part of a larger text, which tells its direction."""
        found = [piece for piece in pieces(marked) if piece.run.text]
        runs = [piece.run for piece in found]
        literal = [run.literal for run in runs]
        texts = typographic(
            *zip((run.text for run in runs), literal, strict=True), quotes=self._quotes
        )
        texts = [
            text if is_literal else self._days.sub(_bound, text)
            for text, is_literal in zip(texts, literal, strict=True)
        ]
        _bind(texts, literal)
        # The template could isolate a run, but not several together.
        texts = [
            f"{piece.before}{plain_text(text, is_literal=is_literal)}{piece.after}"
            for piece, text, is_literal in zip(found, texts, literal, strict=True)
        ]
        if not marked.runs:
            return "".join(texts)
        shown = [
            _formula(run)
            if run.formula
            else (text, "e" * run.emphasis + "s" * run.strong + "c" * run.code)
            for text, run in zip(texts, runs, strict=True)
        ]
        return _without_spaces_at_blocks(shown)

    def line(self, string: str) -> str:
        """A string without markup, with typographic marks."""
        return plain_text(*typographic((string, False), quotes=self._quotes))

    def isolated_line(self, string: str) -> str:
        """The same for a line with other texts, isolated if it runs in the other direction."""
        direction = first_strong(string)
        said = self.line(string)
        other = direction and direction != self._direction
        return f"{START[direction]}{said}{END}" if direction and other else said

    def source(self, cited: Marked | None, around: Direction | None = None) -> Text | None:
        """The sources of a fact for the template; None if there are none.

        A line does not end between a page, or a paragraph, and its number.
        """
        if cited is None:
            return None
        shown = self.text(cited, around)
        if not isinstance(shown, dict):
            return self._unbroken(shown)
        if "said" in shown:
            return {"dir": shown["dir"], "said": self._unbroken(shown["said"])}
        return shown

    def _unbroken(self, cited: Runs) -> Runs:
        shown: list[tuple[str, str] | FormulaRun] = []
        for run in [(cited, "")] if isinstance(cited, str) else cited:
            if isinstance(run, dict):
                shown.append(run)
                continue
            text, style = run
            pieces_of = enumerate(self._places.split(text))
            shown += [(piece, style + "u" * (place % 2)) for place, piece in pieces_of if piece]
        return shown


def _without_spaces_at_blocks(runs: list[tuple[str, str] | FormulaRun]) -> Runs:
    """Runs without the spaces before and after a formula in a line of its own."""
    shown = [*runs]
    for number, (run, after) in enumerate(pairwise(runs)):
        before = shown[number]
        if _is_block(run) and isinstance(after, tuple):
            shown[number + 1] = (after[0].lstrip(" "), after[1])
        elif _is_block(after) and isinstance(before, tuple):
            shown[number] = (before[0].rstrip(" "), before[1])
    return shown


def _is_block(run: tuple[str, str] | FormulaRun) -> bool:
    return isinstance(run, dict) and run["formula"][2] == "block"


def _formula(run: Run) -> FormulaRun:
    # Only a deck with a formula loads what reads them.
    from quizgen.sheet.paper.mathematics import formula_run
    from quizgen.values.latex.formula import formula_of

    return {"formula": formula_run(formula_of(run))}


def _places(words: CitationWords) -> re.Pattern[str]:
    """Finds pages as they are cited, and paragraphs, each in a group."""
    pages = [re.escape(each).replace(r"\{\}", r"\d\S*") for each in (words.pages, words.page)]
    return re.compile(rf"({'|'.join(pages)}|¶+\ \d\S*)")


def _days(words: DateWords) -> re.Pattern[str]:
    """Finds a day before the name of its month, where a line should not end."""
    day = re.escape(words.day).replace(r"\{\}", r"\d{1,2}")
    months = "|".join(map(re.escape, words.months_of_day or words.months))
    return re.compile(rf"(?<![\d.,]){day}{re.escape(words.before_month)}(?=(?:{months})(?!\w))")


def _bound(found: re.Match[str]) -> str:
    return found[0].replace(" ", _UNBROKEN)


def _bind(pieces: list[str], literal: Sequence[bool]) -> None:
    """Bind the last two words of a text that may take several lines, if they are not literal."""
    whole = "".join(pieces)
    found = _LAST.search(whole, len(whole) - _MOST) if len(whole) > _LINE else None
    if found is None:
        return
    place = found.start("space")
    for number, piece in enumerate(pieces):
        if place < len(piece):
            if not literal[number]:
                pieces[number] = f"{piece[:place]}{_UNBROKEN}{piece[place + 1 :]}"
            return
        place -= len(piece)


def plain_text(string: str, *, is_literal: bool = False) -> str:
    """The string without control characters, with places to break overlong words.

    A compound of letters has marks around it, so that it is hyphenated instead: it may be German.
    """
    return _LONG.sub(_in_pieces if is_literal else _hyphenated, clean(string))


def _in_pieces(found: re.Match[str]) -> str:
    return _PIECE.sub(rf"\1{_BREAK}", found[0])


def _hyphenated(found: re.Match[str]) -> str:
    is_word = _COMPOUND.fullmatch(found[0]) and not _NO_SYLLABLE.search(found[0])
    mark = _HYPHENATED if is_word else ""
    return f"{mark}{_in_pieces(found)}{mark}"
