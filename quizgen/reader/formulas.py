"""The formulas of a text, each read once so that one that cannot be read is an error at its place.

Only a deck with a formula loads the parser of formulas.
"""

from collections.abc import Iterator
from itertools import islice

from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.located import ScalarNode
from quizgen.diagnostics.source import Position, Source, line_and_column, position
from quizgen.values.formula_marks import Unclosed, formulas_in

_CLOSING = {"\\(": "\\)", "\\[": "\\]"}


def unreadable_formulas(
    text: str, node: ScalarNode, source: Source, *, dollars: bool, code: bool
) -> Iterator[Diagnostic]:
    """Diagnostics of the formulas of a text that cannot be read.

    `dollars` and `code` are whether formulas can be between dollars, and the text can have code.
    """
    from quizgen.values.latex import FormulaError, read_formula

    for number, found in enumerate(formulas_in(text, code=code)):
        if isinstance(found, Unclosed):
            reason = f"{found.mark} begins a formula, and no {_CLOSING[found.mark]} ends it"
        else:
            try:
                read_formula(found.latex, display=found.style == "block")
                continue
            except FormulaError as error:
                reason = f"this formula cannot be read: {error.reason}"
        place = _place(node, source, number, dollars=dollars, code=code)
        yield Diagnostic(source.span(*place), "bad-formula", reason)


def _place(
    node: ScalarNode, source: Source, number: int, *, dollars: bool, code: bool
) -> tuple[Position, Position]:
    """Where a formula is in the source of a text: to the end of its first line, if it has several.

    The formulas are looked for in the source as in the text. If that fails, because they are
    written with escapes of YAML, it is the place of the whole text.
    """
    first, column = line_and_column(node.start)
    last, end = line_and_column(node.end)
    lines = [source.line(line) for line in range(first, last + 1)]
    lines[-1] = lines[-1][:end]
    written = "\n".join([" " * column + lines[0][column:], *lines[1:]])
    if lines[0][column : column + 1] == '"':
        # Quotes double backslashes; the first of each two is left out, at its place.
        written = written.replace("\\\\", " \\")
    found = next(islice(formulas_in(written, dollars=dollars, code=code), number, None), None)
    if found is None:
        return node.start, node.end
    before = written[: found.start].split("\n")
    start = position(first + len(before) - 1, len(before[-1]))
    stop = found.start + len(found.mark) if isinstance(found, Unclosed) else found.end
    length = len(written[found.start : stop].split("\n")[0].rstrip())
    return start, Position(start + length)
