"""Environments of LaTeX, such as matrices, and their rows, as math-core takes them."""

from quizgen.values.formulas.latex.commands import ALONE, ENVIRONMENTS
from quizgen.values.formulas.latex.draft import LatexDraft
from quizgen.values.formulas.latex.groups import FormulaError
from quizgen.values.formulas.latex.meant_commands import MEANT_ENVIRONMENTS
from quizgen.values.formulas.latex.tokens import (
    BRACKET,
    COLUMNS,
    ENVIRONMENT,
    HEIGHT,
    LAST_ROW,
    PLACED,
)
from quizgen.values.suggestions import guesses


def begin_environment(draft: LatexDraft, at: int, after: int) -> int:
    """Read the beginning of an environment, with its columns. Returns the place after it."""
    name, after = _name(draft, "begin", at, after)
    draft.check_is_no_argument(rf"\begin{{{name}}}", at)
    if name in MEANT_ENVIRONMENTS:
        meant = MEANT_ENVIRONMENTS[name]
        raise FormulaError(f"unknown environment '{name}': write {meant}", at)
    if name not in ENVIRONMENTS:
        raise FormulaError(f"unknown environment '{name}'{guesses(ENVIRONMENTS)(name)}", at)
    if name in ALONE and draft.groups.innermost:
        raise FormulaError(f"{name} cannot be within anything: use aligned or gathered", at)
    taken = ENVIRONMENTS[name]
    draft.groups.open("environment", at, f"\\end{{{taken}}}" if taken else "}", name)
    draft.emit(f"\\begin{{{taken}}}" if taken else "{", at)
    if taken in ("array", "subarray"):
        columns = COLUMNS.match(draft.source, after)
        if columns is None:
            raise FormulaError(f"{name} needs its columns: \\begin{{{name}}}{{lcr}}", at)
        draft.emit(f"{{{''.join(columns[1].replace('@{}', '').split())}}}", after)
        return columns.end()
    if taken in ("aligned", "gathered"):
        if placed := PLACED.match(draft.source, after):
            return placed.end()
        _check_no_bracket(draft, after)
    return after


def end_environment(draft: LatexDraft, at: int, after: int) -> int:
    """Read the end of an environment. Returns the place after it."""
    name, after = _name(draft, "end", at, after)
    draft.emit(draft.groups.close("environment", f"\\end{{{name}}}", at, name), at)
    return after


def end_row(draft: LatexDraft, at: int, after: int) -> int:
    """Read a line end. Outside of an environment, math-core would drop it."""
    draft.groups.check_arguments(at)
    group = draft.groups.innermost
    is_rows = group and (group.kind == "rows" or ENVIRONMENTS.get(group.name))
    if not is_rows:
        raise FormulaError(r"\\ outside of an environment: use \begin{aligned}", at)
    draft.groups.next_cell()
    if height := HEIGHT.match(draft.source, after):
        after = height.end()
    else:
        _check_no_bracket(draft, after)
    if last := LAST_ROW.match(draft.source, after):
        return last.end()
    draft.emit(r"\\", at)
    return after


def _name(draft: LatexDraft, command: str, at: int, after: int) -> tuple[str, int]:
    """The name of an environment, and the place after it."""
    found = ENVIRONMENT.match(draft.source, after)
    if found is None:
        raise FormulaError(f"\\{command} needs the name of an environment in braces", at)
    return found[1], found.end()


def _check_no_bracket(draft: LatexDraft, after: int) -> None:
    if BRACKET.match(draft.source, after):
        raise FormulaError("put a [ at the start of a row in braces: {[}", after)
