r"""Formulas in LaTeX, such as `E = mc^2`: whether they can be read, and as MathML.

Only this module uses math-core, and only a deck with a formula loads it.
"""

from functools import cache, lru_cache
from html import escape

from math_core import LatexError, LatexToMathML

from quizgen.lazy_pattern import lazy_pattern
from quizgen.record import record
from quizgen.values.formulas.latex.groups import FormulaError
from quizgen.values.formulas.latex.reading import LatexReading
from quizgen.values.markup import Run

__all__ = ["Formula", "FormulaError", "formula_of", "read_formula"]


@record()
class Formula:
    """A formula that can be read.

    `display` is whether it is on lines of its own, and `converted` what math-core makes of it.
    """

    latex: str
    display: bool
    converted: str

    @property
    def mathml(self) -> str:
        """The formula as MathML Core, which is safe within HTML."""
        return _safe(self.converted, self.latex)


def formula_of(run: Run) -> Formula:
    """The formula of a run that is one. Raises FormulaError, which reading a deck has ruled out."""
    return read_formula(run.text, display=run.formula == "block")


_STYLE = lazy_pattern(r' style="([^"]*)"')
_COLOUR = lazy_pattern(r' style="color:(#[0-9A-Fa-f]{6});"')
_CLASS = lazy_pattern(r' class="[^"]*"')
_VARIANTS = lazy_pattern("[\N{VARIATION SELECTOR-1}\N{VARIATION SELECTOR-2}]")
_CLASSES = (
    ("text-align: left", "left"),
    ("text-align: right", "right"),
    ("padding-left: 0;", "near"),
    ("padding-left:1em", "far"),
    ("border-right", "ruled"),
    ("border-top", "below-rule"),
    ("margin-left:-", "back"),
)
"""What math-core styles, and our names for it: a page does not allow styles within elements."""


@lru_cache(maxsize=1024)
def read_formula(latex: str, *, display: bool) -> Formula:
    """The formula of LaTeX without its delimiters. Raises FormulaError with the reason."""
    reading = LatexReading(latex)
    try:
        converted = _converter().convert_with_local_state(reading.latex, displaystyle=display)
    except LatexError as error:
        position, reason = str(error).split(": ", 1)
        place = reading.place(int(position))
        reason = reason.strip().removesuffix(".")
        near = latex[place : place + 12].strip()
        told = f", at '{near}'" if near and near not in reason else ""
        raise FormulaError(f"{reason[:1].lower()}{reason[1:]}{told}", place) from None
    return Formula(latex, display, converted)


@cache
def _converter() -> LatexToMathML:
    # Wide tildes are allowed: Chromium and Firefox show them.
    return LatexToMathML(fancy_error=False, allow_unreliable_rendering=True)


def _safe(mathml: str, latex: str) -> str:
    """The MathML without styles, with its LaTeX as the text for programs that do not show MathML.

    math-core marks calligraphic letters by variation selectors, which few fonts know.
    """
    mathml = _VARIANTS.sub("", _CLASS.sub("", mathml))
    mathml = _COLOUR.sub(r' mathcolor="\1"', mathml)
    mathml = _STYLE.sub(lambda found: _class(found[1]), mathml)
    return f'<math alttext="{escape(latex)}"{mathml.removeprefix("<math")}'


@cache
def _class(style: str) -> str:
    names = [name for found, name in _CLASSES if found in style]
    return f' class="{" ".join(names)}"' if names else ""
