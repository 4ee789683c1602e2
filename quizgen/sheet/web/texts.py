"""Texts of a sheet as HTML of the page."""

from functools import partial

from quizgen.sheet.html import text_html
from quizgen.values.html import Showing, marked_html, span_html
from quizgen.values.html_blocks import text_blocks_html
from quizgen.values.markup import Run


def _formula_html(run: Run) -> str:
    return text_html(run.text)


PAGE = Showing(text_html, _formula_html)
"""How the page shows texts and formulas."""

html = partial(marked_html, showing=PAGE)
blocks = partial(text_blocks_html, showing=PAGE)
span = partial(span_html, showing=PAGE)
