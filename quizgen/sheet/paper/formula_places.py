"""The places of formulas on paper: in the line of a text, or in a line of their own."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.formulas.latex.formula import Formula
from quizgen.values.formulas.mathml import Element

Place: TypeAlias = Literal["inline", "over", "both", "high", "block"]
"""In the line of a text, where a formula may have labels over it, or over and under it, or be high;
or in a line of its own."""

_HIGH = lazy_pattern(r"<mtable|<m(?:frac|row)[^>]* displaystyle=\"true\"|⏞|⏟|minsize=")
"""What is higher than two lines of text."""

_UNDER = lazy_pattern("<munderover>|<munder>")
_OVER = lazy_pattern("<mover>")
"""What is under or over signs, such as arrows."""

_WIDE = 100
"""Characters of LaTeX, from which on such a formula in a text gets a line of its own."""


_UNDIVIDED = frozenset("mfrac msqrt mroot mover munder munderover menclose".split())
"""Elements in which no line of a text can end, besides high ones."""

_LONG = 40
"""Characters of such an element, from which on the formula gets a line of its own."""


def place_of(formula: Formula, elements: Sequence[Element]) -> Place:
    """The place of a formula, whose MathML is given too.

    In a text, it depends on how far it reaches above and below its line, and on whether that may be
    too long for a line.
    """
    if formula.display or _longest_undivided(elements) > _LONG:
        return "block"
    if _HIGH.search(formula.mathml):
        return "block" if len(formula.latex) > _WIDE else "high"
    if _UNDER.search(formula.mathml):
        return "both"
    return "over" if _OVER.search(formula.mathml) else "inline"


def _longest_undivided(elements: Sequence[Element]) -> int:
    """The most characters side by side that a line of a text cannot divide."""
    return max(
        (
            _characters(each) if each.tag in _UNDIVIDED else _longest_undivided(each.children)
            for each in elements
        ),
        default=0,
    )


def _characters(element: Element) -> int:
    """The characters side by side: of a fraction, those of its longer part."""
    parts = [_characters(each) for each in element.children]
    return max(parts) if element.tag == "mfrac" else len(element.text) + sum(parts)
