"""Texts whose formulas are in Unicode, where neither MathML nor LaTeX is shown."""

from dataclasses import replace

from quizgen.values.formulas.formula_marks import Stretch, formulas_in, may_have_formulas
from quizgen.values.markup import Isolate, Marked, Run, with_formulas


def in_unicode(text: Marked) -> Marked:
    """The text with its formulas in Unicode; one in a line of its own keeps that line.

    Its blocks are left as they are.
    """
    if not any(run.formula for run in text.runs):
        return text
    runs: list[Run] = []
    moved = {0: 0}
    old = new = 0
    for number, run in enumerate(text.runs):
        before, after = text.runs[:number], text.runs[number + 1 :]
        if run.formula:
            shown = replace(run, text=_shown(run, before, after))
        else:
            start, end = _within_lines(run.text, before, after)
            shown = replace(run, text=run.text[start:end])
            # Nothing that is isolated begins or ends within a formula.
            moved |= {
                old + place: new + min(max(place, start), end) - start
                for place in range(1, len(run.text))
            }
        old, new = old + len(run.text), new + len(shown.text)
        moved[old] = new
        runs.append(shown)
    isolates = tuple(Isolate(moved[each.start], moved[each.end]) for each in text.isolates)
    return Marked("".join(run.text for run in runs), tuple(runs), isolates, text.blocks)


def _within_lines(text: str, before: tuple[Run, ...], after: tuple[Run, ...]) -> tuple[int, int]:
    """Where a text begins and ends without the spaces beside a formula in a line of its own."""
    start, end = 0, len(text)
    if before and before[-1].formula == "block":
        start = end - len(text.lstrip(" "))
    if after and after[0].formula == "block":
        end = max(start, len(text.rstrip(" ")))
    return start, end


def unicode_text(text: Marked | str) -> str:
    """A text without markup, with its formulas in Unicode; a `str` has formulas as markup only."""
    return in_unicode(with_formulas(text) if isinstance(text, str) else text).text


def typed_text(text: str) -> str:
    """A text of Markdown as it was typed, with its formulas in Unicode."""
    if not may_have_formulas(text):
        return text
    pieces, place = [], 0
    for span in formulas_in(text):
        if isinstance(span, Stretch):
            shown = _shown(Run(span.latex, formula=span.style), (), ())
            pieces += [text[place : span.start], shown]
            place = span.end
    return "".join([*pieces, text[place:]])


def _shown(run: Run, before: tuple[Run, ...], after: tuple[Run, ...]) -> str:
    # Only a deck with a formula loads what reads them.
    from quizgen.values.formulas.latex.formula import formula_of
    from quizgen.values.formulas.math_unicode import formula_text

    shown = formula_text(formula_of(run))
    if run.formula == "block":
        shown = f"{_line_end(before[-1:], -1)}{shown}{_line_end(after[:1], 0)}"
    return shown


def _line_end(beside: tuple[Run, ...], place: int) -> str:
    """What divides a formula in a line of its own from the run beside it."""
    return "\n" if beside and beside[0].text[place:][:1] != "\n" else ""
