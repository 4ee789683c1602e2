"""The formulas of a text, each read once so that one that cannot be read is an error at its place.

Only a deck with a formula loads the parser of formulas.
"""

from collections.abc import Iterator

from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.located import Node, ScalarNode
from quizgen.diagnostics.places import place_in
from quizgen.diagnostics.source import Source, Span
from quizgen.values.formulas.formula_marks import CLOSING, Stretch, Unclosed, formulas_in
from quizgen.values.literal_stretches import without_code_blocks


def unreadable_formulas(
    node: ScalarNode, source: Source, *, dollars: bool, code: bool
) -> Iterator[Diagnostic]:
    """Diagnostics of the formulas of a text that cannot be read.

    `dollars` and `code` are whether formulas can be between dollars, and the text can have code.
    """
    from quizgen.values.formulas.latex.formula import FormulaError, read_formula

    text = without_code_blocks(node.text) if code else node.text
    for found in formulas_in(text, dollars=dollars, code=code):
        if isinstance(found, Unclosed):
            reason = f"{found.mark} begins a formula, and no {CLOSING[found.mark]} ends it"
        else:
            try:
                read_formula(found.latex, display=found.style == "block")
                continue
            except FormulaError as error:
                reason = f"this formula cannot be read: {error.reason}"
        yield Diagnostic(_place(node, source, found), "bad-formula", reason)


def formulas_out_of_place(node: Node, source: Source, *, dollars: bool) -> Iterator[Diagnostic]:
    """Diagnostics of the formulas of a text that is shown without markup, such as a unit."""
    from quizgen.values.formulas.latex.formula import FormulaError, read_formula
    from quizgen.values.formulas.math_unicode import formula_text

    if not isinstance(node, ScalarNode):
        return
    for found in formulas_in(node.text, dollars=dollars, code=False):
        if isinstance(found, Unclosed):
            continue
        try:
            shown = formula_text(read_formula(found.latex, display=False))
        except FormulaError:
            shown = found.latex
        instead = "words" if "\\" in shown else f"'{shown}'"
        message = f"formulas are not read in this field: write {instead} instead"
        yield Diagnostic(_place(node, source, found), "bad-formula", message)


def _place(node: ScalarNode, source: Source, found: Stretch | Unclosed) -> Span:
    """Where a formula is in the file; if it has several lines, where it begins."""
    mark = found.start + (len(found.mark) if isinstance(found, Unclosed) else 2)
    end = found.end if isinstance(found, Stretch) else mark
    whole = source.span(node.start, node.end)
    place = place_in(source, node, found.start, end)
    return place_in(source, node, found.start, mark) if place == whole else place
