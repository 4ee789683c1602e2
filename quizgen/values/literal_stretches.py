"""The stretches of Markdown that are literal: code, formulas and escaped signs."""

import re
from collections.abc import Iterator

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.formulas.formula_marks import Stretch, formulas_in
from quizgen.values.markdown_parser import block_tokens

_MAY_BE_CODE = ("```", "~~~", "\n    ", "\n\t")
_CODE_OR_ESCAPE = lazy_pattern(
    r"[`\\](?:(?<=\\)[!-/:-@\[-`{-~]|(?<=`)(?<!``)(`*)(?!`)(?s:.*?)(?<!`)`\1(?!`))"
)


def without_literals(text: str, *, dollars: bool = False) -> str:
    """The text with spaces in the place of all that is literal, so that every place is the same.

    `dollars` is whether formulas can be between dollars.
    """
    text = without_formulas(text, dollars=dollars)
    if "`" in text or "\\" in text:
        text = _CODE_OR_ESCAPE.sub(lambda found: _blanked(found[0], 0, len(found[0])), text)
    return text


def without_formulas(text: str, *, dollars: bool) -> str:
    """The text with spaces in the place of code blocks and formulas."""
    text = without_code_blocks(text)
    if "\\" in text or dollars:
        for found in formulas_in(text, dollars=dollars):
            if isinstance(found, Stretch):
                text = _blanked(text, found.start, found.end)
    return text


def without_code_blocks(text: str) -> str:
    """The text with spaces in the place of code blocks, so that every place is the same."""
    if not any(map(text.__contains__, _MAY_BE_CODE)):
        return text
    lines = text.split("\n")
    for first, last in _code_lines(text):
        lines[first:last] = [" " * len(line) for line in lines[first:last]]
    return "\n".join(lines)


def _blanked(text: str, start: int, end: int) -> str:
    literal = text[start:end]
    blank = re.sub(r"[^\n]", " ", literal) if "\n" in literal else " " * len(literal)
    return text[:start] + blank + text[end:]


def _code_lines(text: str) -> Iterator[tuple[int, int]]:
    """The lines of each code block, from the first to the one after the last."""
    for token in block_tokens(text, tables=False):
        if token.type in ("fence", "code_block") and token.map:
            yield token.map[0], token.map[1]
