"""Texts of a sheet as HTML of the page."""

from functools import partial

from quizgen.sheet.html import text_html
from quizgen.values.html import Showing, marked_html, span_html
from quizgen.values.html_blocks import text_blocks_html
from quizgen.values.markup import Run

_WIDE = 16
"""Characters of LaTeX, from which on a formula may be wider than the screen of a phone."""


def _formula_html(run: Run) -> str:
    # Only a deck with a formula loads what reads them.
    from quizgen.values.formulas.latex.formula import formula_of

    shown = formula_of(run).mathml
    if run.formula == "block":
        return f'<span class="formula">{shown}</span>'
    return f'<span class="wide">{shown}</span>' if len(run.text) > _WIDE else shown


PAGE = Showing(text_html, _formula_html)
"""How the page shows texts and formulas."""

html = partial(marked_html, showing=PAGE)
blocks = partial(text_blocks_html, showing=PAGE)
span = partial(span_html, showing=PAGE)
