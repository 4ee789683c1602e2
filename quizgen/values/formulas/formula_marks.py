"""Where the formulas of a text are: `\\(…\\)`, `\\[…\\]`, and dollars where a deck says so.

Nothing within a formula is markup, and nothing within code is a formula. The end of a formula is
found as MathJax finds it: braces are balanced before it, and `\\\\` is a line end of LaTeX.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from quizgen.lazy_pattern import lazy_pattern
from quizgen.record import record
from quizgen.values.short_digests import short_digest

FormulaStyle = Literal["inline", "block"]
"""In the line of the text, or in a line of its own."""

_LINK = r"\]\(\s*<?[a-z][a-z+.-]*:(?:\\.|[^\s\\()]|\([^\s()]*\))*"
_START = lazy_pattern(rf"\\[(\[]|\\.|`+|{_LINK}", re.DOTALL)
_START_OR_DOLLAR = lazy_pattern(rf"{_START.pattern}|\$\$?", re.DOTALL)
_STARTS_ONLY = lazy_pattern(r"\\[(\[]|\\\\")

_COMMAND = lazy_pattern(r"\\[A-Za-z]")
"""What no amount of money begins with."""

CLOSING = {"\\(": "\\)", "\\[": "\\]", "$": "$", "$$": "$$"}
"""What ends a formula, by what begins it."""

_BLOCK = frozenset({"\\[", "$$"})
_STEP = lazy_pattern(r"\\.|[{}]|\$\$?", re.DOTALL)


class Stretch(NamedTuple):
    """A formula from `start` to `end` in a text, its delimiters included."""

    start: int
    end: int
    latex: str
    style: FormulaStyle


@record()
class Unclosed:
    """The beginning of a formula that has no end."""

    start: int
    mark: str


def may_have_formulas(text: str) -> bool:
    """Whether a text has what formulas begin with; a quick test."""
    return "\\(" in text or "\\[" in text


def formulas_in(
    text: str, *, dollars: bool = False, code: bool = True
) -> tuple[Stretch | Unclosed, ...]:
    """The formulas of a text in order, and the beginnings of those that have no end.

    `code` is whether the text can have code, links and escapes.
    """
    return _formulas_in(text, dollars, code)


# Reading, checks and outputs ask for the formulas of a text five times in all.
@lru_cache(maxsize=16_384)
def _formulas_in(text: str, dollars: bool, code: bool) -> tuple[Stretch | Unclosed, ...]:
    return tuple(_found_in(text, dollars=dollars, code=code))


def _found_in(text: str, *, dollars: bool, code: bool) -> Iterator[Stretch | Unclosed]:
    starts = _START_OR_DOLLAR if dollars else _START if code else _STARTS_ONLY
    without_end: set[str] = set()
    place, is_balanced = 0, True
    while found := starts.search(text, place):
        mark, place = found[0], found.end()
        if mark[0] == "`":
            place = _after_code(text, found, without_end) if code else place
        elif mark in CLOSING and mark not in without_end:
            if mark == "$" and text[place : place + 1].isspace():
                continue
            end, is_balanced = _end(text, place, mark, is_balanced=is_balanced)
            if end < 0:
                # An amount ends no formula: a later dollar may begin one.
                if mark[0] == "\\":
                    without_end.add(mark)
                if mark[0] == "\\" or _COMMAND.match(text, place):
                    yield Unclosed(found.start(), mark)
                continue
            latex = _even(text[place:end])
            if latex:
                style: FormulaStyle = "block" if mark in _BLOCK else "inline"
                place = end + len(CLOSING[mark])
                yield Stretch(found.start(), place, latex, style)


def _after_code(text: str, opened: re.Match[str], without_end: set[str]) -> int:
    """Where the code ends that a run of backticks opens; after the run if it opens none."""
    ticks = opened[0]
    if ticks in without_end:
        return opened.end()
    closed = re.compile(rf"(?<!`){ticks}(?!`)").search(text, opened.end())
    if closed:
        return closed.end()
    without_end.add(ticks)
    fenced = len(ticks) > 2 and not text[: opened.start()].rpartition("\n")[2].strip()
    return len(text) if fenced else opened.end()


def _end(text: str, place: int, mark: str, *, is_balanced: bool) -> tuple[int, bool]:
    """Where the closing delimiter begins of what was opened before `place`; -1 if nowhere.

    Also whether the braces of the text are balanced as far as is known. Where they are not, the
    first delimiter closes: to look for a better one each time took 45 s in a text of "${".
    """
    closing = CLOSING[mark]
    if mark[0] == "\\" and (end := _plain_end(text, place, mark)) >= 0:
        return end, is_balanced
    depth, first = 0, -1
    while step := _STEP.search(text, place):
        found, place = step[0], step.end()
        if found == closing and _closes(text, step, mark):
            if depth <= 0 or not is_balanced:
                return step.start(), is_balanced
            if first < 0:
                first = step.start()
        elif found == mark and mark[0] == "\\":
            break
        elif found in "{}":
            depth += 1 if found == "{" else -1
        elif mark[0] == "$" and found[0] == "$":
            break
    # Braces that are not balanced: an error of the formula, whose end is plain nevertheless.
    return first, is_balanced and first < 0


_RARE = lazy_pattern(r"\\[\\{}(\[]|\\\Z")
"""What makes the end of a formula less plain: a line end, an escaped brace, another beginning."""


def _plain_end(text: str, place: int, mark: str) -> int:
    """Where the closing delimiter of a plain formula begins, found fast; -1 if it is less plain."""
    end = text.find(CLOSING[mark], place)
    inner = text[place:end] if end >= 0 else ""
    plain = inner.count("{") == inner.count("}") and not _RARE.search(inner)
    return end if plain else -1


def _closes(text: str, step: re.Match[str], mark: str) -> bool:
    """Whether a delimiter closes: a dollar neither after a space nor before a digit."""
    if mark != "$":
        return True
    return not text[step.start() - 1].isspace() and not text[step.end() : step.end() + 1].isdigit()


def _even(latex: str) -> str:
    """LaTeX in one line, without spaces around it."""
    words = " ".join(latex.split())
    # "\ " is a space of LaTeX.
    lost = (len(words) - len(words.rstrip("\\"))) % 2
    return f"{words} " if lost else words


def brackets_for_dollars(text: str, *, code: bool = True) -> str:
    r"""A text in which `$…$` is `\(…\)`, `$$…$$` is `\[…\]`, and `\$` is a dollar."""
    if "$" not in text:
        return text
    pieces, place = [], 0
    for span in formulas_in(text, dollars=True, code=code):
        if isinstance(span, Unclosed) or text[span.start] != "$":
            continue
        opened, closed = ("\\[", "\\]") if span.style == "block" else ("\\(", "\\)")
        mark = 2 if span.style == "block" else 1
        inner = text[span.start + mark : span.end - mark]
        pieces += [text[place : span.start], opened, inner, closed]
        place = span.end
    whole = "".join([*pieces, text[place:]])
    return whole if code else whole.replace("\\$", "$")


_LETTERS = str.maketrans("0123456789abcdef", "bcdfghjklmnpqrst")
"""A letter for each digit of a digest. Without vowels no word is made of them."""

_SPACES = lazy_pattern(r"\s+(?![A-Za-z])|(?<![A-Za-z])\s+")
"""White space in LaTeX that does not end a command."""


_ALONE = lazy_pattern(r"(?<!\\)\{(\w|\\[A-Za-z]+)\}")
"""Braces around a single sign, as in x^{2}, which can be left out."""


@lru_cache(65536)
def as_word(latex: str) -> str:
    """A word for a formula. Those of two formulas differ, in their first letters already."""
    plain = _SPACES.sub("", " ".join(_ALONE.sub(r" \1 ", latex).split()))
    digest = short_digest(plain.encode("utf-8", "replace"), 6)
    return digest.translate(_LETTERS).capitalize()
