"""LatexDraft: a formula while it is read, with what of it math-core will get."""

import re

from quizgen.values.formulas.latex.groups import FormulaError, Groups


class LatexDraft:
    """What was read of the LaTeX in `source`: the groups that are open, and the pieces so far."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.groups = Groups()
        self._pieces: list[str] = []
        self._places: list[int] = []

    @property
    def latex(self) -> str:
        """The pieces together."""
        return "".join(self._pieces)

    def place(self, position: int) -> int:
        """The place in the source of a position in `latex`."""
        for piece, place in zip(self._pieces, self._places, strict=True):
            if position < len(piece):
                as_written = self.source.startswith(piece, place)
                return place + position if as_written else place
            position -= len(piece)
        return len(self.source)

    def emit(self, latex: str, at: int) -> None:
        """Add a piece for math-core, made of what is at a place in the source."""
        self._pieces.append(latex)
        self._places.append(at)

    def count_brackets(self, pattern: re.Pattern[str], latex: str, at: int) -> None:
        """Note the brackets in a piece, which `pattern` finds. Raises FormulaError."""
        for bracket in pattern.findall(latex):
            self.groups.bracket(opens=bracket in ("(", "[", r"\{"), at=at)

    def check_is_no_argument(self, name: str, at: int) -> None:
        """MathJax takes only a single character or symbol as an argument without braces.

        Raises FormulaError where the command before `name` wants one.
        """
        if self.groups.wanted:
            raise FormulaError(f"put {name} with all that belongs to it in braces", at)
