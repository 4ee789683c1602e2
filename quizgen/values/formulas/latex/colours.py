"""Colours of LaTeX, as math-core takes them."""

from quizgen.values.formulas.latex.colour_names import COLOURS, colour
from quizgen.values.formulas.latex.draft import LatexDraft
from quizgen.values.formulas.latex.groups import FormulaError
from quizgen.values.formulas.latex.tokens import BRACE, COLOUR, NO_OPERAND, OPERATOR
from quizgen.values.suggestions import guesses


def read_colour(draft: LatexDraft, command: str, at: int, after: int) -> int:
    """Read a colour: of what is in braces after it, or of the rest of its group."""
    draft.check_is_no_argument(f"\\{command}", at)
    found = COLOUR.match(draft.source, after)
    if found is None:
        raise FormulaError(f"\\{command} needs a colour in braces: \\{command}{{red}}", at)
    digits = colour(found[1])
    if digits is None:
        guess = guesses(COLOURS)(found[1])
        raise FormulaError(f"unknown colour '{found[1]}'{guess}: write a name or #rrggbb", at)
    latex, after = f"\\color[HTML]{{{digits}}}", found.end()
    before = draft.source[:at].rstrip()[-1:]
    if command == "textcolor":
        return _coloured(draft, latex, at, after, is_between=before not in NO_OPERAND)
    group = draft.groups.innermost
    if group and group.kind in ("left", "["):
        # MathJax colours what closes it too, math-core does not.
        raise FormulaError(r"put \color with all that it colours in braces", at)
    draft.groups.switch(at)
    if before not in NO_OPERAND and OPERATOR.match(draft.source, after):
        # For math-core it would be the sign of a number: "a −b".
        latex += "{}"
    draft.emit(latex, at)
    return after


def _coloured(draft: LatexDraft, colour: str, at: int, after: int, *, is_between: bool) -> int:
    opened = BRACE.match(draft.source, after)
    if opened is None:
        raise FormulaError(r"\textcolor needs braces: \textcolor{red}{…}", at)
    draft.groups.open("{", at, "}")
    draft.emit(f"{{{colour}", at)
    after = opened.end()
    operator = OPERATOR.match(draft.source, after)
    if operator and is_between:
        draft.emit("{}", after)
        if draft.source.startswith("}", operator.end()):
            draft.emit(f"{operator[0]}{{}}", after)
            return operator.end()
    return after
