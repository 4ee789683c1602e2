"""Formulas hidden from the parser of Markdown, so that nothing in them is read as markup."""

from collections.abc import Iterator
from typing import Literal

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.formulas.formula_marks import (
    FormulaStyle,
    Stretch,
    formulas_in,
    may_have_formulas,
)


class HiddenFormulas:
    """A text in which each formula is a word without markup, so that nothing in it is read."""

    _OPEN, _CLOSE = "\ufdd0", "\ufdd1"
    """Noncharacters, which no text has a use for."""

    _WORD = lazy_pattern(f"{_OPEN}([0-9]+){_CLOSE}")
    _IN_ADDRESS = lazy_pattern("%EF%B7%90([0-9]+)%EF%B7%91")

    def __init__(self, text: str) -> None:
        self.text = text
        self._sources: list[str] = []
        self._spans: list[Stretch] = []
        if not may_have_formulas(text):
            return
        text = text.replace(self._OPEN, "\ufffd").replace(self._CLOSE, "\ufffd")
        pieces, place = [], 0
        for span in formulas_in(text):
            if isinstance(span, Stretch):
                word = f"{self._OPEN}{len(self._spans)}{self._CLOSE}"
                pieces += [text[place : span.start], word]
                place = span.end
                self._spans.append(span)
                self._sources.append(text[span.start : span.end])
        self.text = "".join([*pieces, text[place:]])

    def pieces(self, text: str) -> Iterator[tuple[str, FormulaStyle | Literal[""]]]:
        """A parsed text in pieces, each with the style of the formula that it is."""
        if not self._spans:
            yield text, ""
            return
        for odd, piece in enumerate(self._WORD.split(text)):
            if odd % 2:
                span = self._spans[int(piece)]
                yield span.latex, span.style
            elif piece:
                yield piece, ""

    def source(self, text: str) -> str:
        """A parsed text as it was typed, for code and addresses."""
        if not self._spans:
            return text
        found = self._WORD.sub(lambda word: self._sources[int(word[1])], text)
        return self._IN_ADDRESS.sub(lambda word: self._sources[int(word[1])], found)
