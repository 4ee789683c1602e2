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
_COMPOUND = lazy_pattern(rf"\W*(?:{_LATIN}++-?){{1,9}}\W*")
"""A word, perhaps with hyphens. It is possessive: there are too many ways to divide a word."""

_NO_SYLLABLE = lazy_pattern(r"(?i)[^aeiouyà-åè-ïò-öù-üœ\W]{8}|(.)\1{3}")
"""What is in no word that can be hyphenated."""

_LINE = 40
"""About the characters of the narrowest line."""

_MOST = 30
_LAST = lazy_pattern(r"(?<=\s)\S{1,14}(?P<space> )\S{1,14}\Z")
"""The last two words of a text; the last should not be alone on a line."""

_UNBROKEN = "\N{NO-BREAK SPACE}"
_SHORT_PART = lazy_pattern(
    r"(?<![\w-])([^\W\d_]{1,2}-\w{1,16}|[\w’']{1,16}-(?:t-)?[^\W\d_]{1,3})(?![\w-])"
)
"""A word with a hyphen before or after a few letters, at which no line ends: X-ray, s'agit-il."""

_PIECE = lazy_pattern(r"(.{10})(?=.)", re.DOTALL)


class Typography:
    """Texts with the typography of a language."""

    def __init__(self, words: Words) -> None:
        self._direction = words.direction
        self._quotes = words.sheet.quotes
        self._places = _places(words.citations)
        self._bound = _bound(words.dates)
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
        """A text for the template that is part of a larger one, which tells its direction."""
        found = [piece for piece in pieces(marked) if piece.run.text]
        runs = [piece.run for piece in found]
        literal = [run.literal for run in runs]
        texts = typographic(
            *zip((run.text for run in runs), literal, strict=True), quotes=self._quotes
        )
        texts = [
            text if is_literal else self._bound.sub(_without_break, text)
            for text, is_literal in zip(texts, literal, strict=True)
        ]
        _bind(texts, literal)
        # The template could isolate a run, but not several together.
        texts = [
            f"{piece.before}{plain_text(text, is_literal=is_literal)}{piece.after}"
            for piece, text, is_literal in zip(found, texts, literal, strict=True)
        ]
        if not marked.runs:
            whole = "".join(texts)
            return _unbroken(whole, _SHORT_PART) if "-" in whole else whole
        shown = [
            _formula(run)
            if run.formula
            else (text, "e" * run.emphasis + "s" * run.strong + "c" * run.code)
            for text, run in zip(texts, runs, strict=True)
        ]
        return _unbroken(_without_spaces_at_blocks(shown), _SHORT_PART)

    def title(self, string: str) -> str:
        """A string for what readers of PDF show as the title, without places to break words."""
        return clean(*typographic((string, False), quotes=self._quotes))

    def line(self, string: str) -> str:
        """A string without markup, with typographic marks."""
        return plain_text(*typographic((string, False), quotes=self._quotes))

    def isolated_line(self, string: str) -> str:
        """A string in a line with other texts, isolated if it runs in the other direction."""
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
            return _unbroken(shown, self._places)
        if "said" in shown:
            return {"dir": shown["dir"], "said": _unbroken(shown["said"], self._places)}
        return shown


def _unbroken(said: Runs, whole: re.Pattern[str]) -> Runs:
    """Runs in which no line ends within what the one group of a pattern matches."""
    shown: list[tuple[str, str] | FormulaRun] = []
    for run in [(said, "")] if isinstance(said, str) else said:
        if isinstance(run, dict) or "c" in run[1] or "u" in run[1]:
            shown.append(run)
            continue
        text, style = run
        pieces_of = enumerate(whole.split(text))
        shown += [(piece, style + "u" * (place % 2)) for place, piece in pieces_of if piece]
    return said if isinstance(said, str) and shown == [(said, "")] else shown


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
    from quizgen.values.formulas.latex.formula import formula_of

    return {"formula": formula_run(formula_of(run))}


def _places(words: CitationWords) -> re.Pattern[str]:
    """Finds pages as they are cited, and paragraphs, each in a group."""
    pages = [re.escape(each).replace(r"\{\}", r"\d\S*") for each in (words.pages, words.page)]
    return re.compile(rf"({'|'.join(pages)}|¶+\ \d\S*)")


_THOUSANDS = r"(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)"
_BEFORE_UNIT = (
    r"(?<=\d) (?=[%‰°]|[GMkcmµn]?(?:[msgtlLKNJWVA]|mol|min|h|Hz|Pa|bar|eV|Wh)(?:[²³/]|(?!\w)))"
)
"""A number with spaces between its thousands; what is before a percent sign or a metric unit."""


def _bound(words: DateWords) -> re.Pattern[str]:
    """Finds where a line should not end: in a number, before its unit, or before a month."""
    day = re.escape(words.day).replace(r"\{\}", r"\d{1,2}")
    months = "|".join(map(re.escape, words.months_of_day or words.months))
    before_month = rf"(?<![\d.,]){day}{re.escape(words.before_month)}(?=(?:{months})(?!\w))"
    return re.compile(f"{before_month}|{_THOUSANDS}|{_BEFORE_UNIT}")


def _without_break(found: re.Match[str]) -> str:
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
