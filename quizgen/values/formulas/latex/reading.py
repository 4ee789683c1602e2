"""LaTeX as an author writes it, checked and put as math-core takes it.

A formula is read from left to right, once. What is refused here is what math-core would accept, or
drop without a word, and Anki's MathJax would not.
"""

from collections.abc import Callable
from functools import cache
from unicodedata import category

from quizgen.values.formulas.latex.colours import read_colour
from quizgen.values.formulas.latex.commands import (
    ARGUMENTS,
    CLOSING,
    FENCES,
    IN_BRACES,
    NO_BRACKETS,
    OPENING,
    OPTIONAL,
    REFUSED,
    SAME,
    SWITCHES,
    SYMBOLS,
    TEXT,
)
from quizgen.values.formulas.latex.draft import LatexDraft
from quizgen.values.formulas.latex.environments import begin_environment, end_environment, end_row
from quizgen.values.formulas.latex.groups import FormulaError
from quizgen.values.formulas.latex.meant_commands import MEANT
from quizgen.values.formulas.latex.mhchem import ChemistryError, chemistry
from quizgen.values.formulas.latex.mhchem_quantities import quantity
from quizgen.values.formulas.latex.text import text_in_formula
from quizgen.values.formulas.latex.tokens import (
    ANGLES,
    BIG,
    BRACE,
    BRACKET,
    FENCE,
    NAME,
    NO_SCRIPT,
    NOT_IN_MATHJAX,
    OPENED_OR_CLOSED,
    PLAIN,
    PLAIN_ARGUMENT,
    ROUND,
    TOKEN,
    closing_place,
)
from quizgen.values.suggestions import guesses

LONGEST = 2_000
"""Characters in a formula. A long one of a textbook has 300."""

_SIGNS = frozenset(
    name for name in SYMBOLS - SWITCHES - {"limits", "nolimits", "not"} if not BIG.fullmatch(name)
)
"""The symbols that are a sign each, and may be an argument."""


class LatexReading(LatexDraft):
    """A formula that has been read, with what math-core gets in `latex`. Raises FormulaError."""

    def __init__(self, source: str) -> None:
        if len(source) > LONGEST:
            raise FormulaError(f"{len(source):,} characters (at most {LONGEST:,})")
        if not source.strip():
            raise FormulaError("it is empty")
        _check_characters(source)
        super().__init__(source)
        self._optional = False
        at = 0
        while at < len(source):
            at = (source[at] != "\\" and self._step_plain(at)) or self._step(at)
        self.groups.check_end(len(source))

    def _step_plain(self, at: int) -> int:
        """Read what is plain at a place, which is most of a formula; 0 if nothing is."""
        wanted = self.groups.wanted
        found = (PLAIN_ARGUMENT if wanted else PLAIN).match(self.source, at)
        if found is None:
            return 0
        if wanted:
            self.groups.consume()
        if wanted or found[1]:
            self.groups.check_room(at)
        self._optional = False
        self.count_brackets(ROUND, found[0], at)
        self.emit(found[0], at)
        return found.end()

    def _step(self, at: int) -> int:
        """Read the token at a place. Returns the place after it."""
        found = TOKEN.match(self.source, at)
        assert found is not None
        part, after = found[0], found.end()
        if part.isspace():
            self.emit(" ", at)
            return after
        optional, self._optional = self._optional, False
        if part[0] == "\\":
            return self._command(part[1:], at, after)
        group = self.groups.innermost
        if part == "[" and optional:
            # MathJax takes the first bracket outside of braces for the end.
            end = closing_place(self.source, after, "]")
            self.groups.open("[", at, "]", str(end))
            self.emit("[", at)
        elif part == "]" and group and group.kind == "[":
            self.emit(self.groups.close("[", part, at, str(at)), at)
        else:
            self._character(part, at, after)
        return after

    def _character(self, character: str, at: int, after: int) -> None:
        match character:
            case "{":
                self.groups.open("{", at, "}")
            case "}":
                character = self.groups.close("{", "}", at)
            case "&":
                group = self.groups.innermost
                self.groups.check_arguments(at)
                if not group or group.kind != "environment":
                    raise FormulaError(r"& outside of an environment: write \&", at)
                self.groups.next_cell()
            case "^" | "_":
                self._check_script(character, at, after)
            case "%":
                raise FormulaError(r"% begins a comment in LaTeX: write \%", at)
            case "$":
                raise FormulaError(r"a $ within a formula: write \$", at)
            case _ if NOT_IN_MATHJAX.match(character):
                hint = f"Anki shows '{character}' in texts only: write \\text{{{character}}}"
                raise FormulaError(hint, at)
            case _:
                self.groups.consume()
                if (sort := category(character)) in ("Ps", "Pe"):
                    self.groups.bracket(opens=sort == "Ps", at=at)
        self.emit(character, at)

    def _check_script(self, mark: str, at: int, after: int) -> None:
        self.groups.check_arguments(at)
        name = NAME.match(self.source, after)
        if NO_SCRIPT.match(self.source, after):
            raise FormulaError(f"nothing after {mark}", at)
        if name and name[1] in IN_BRACES:
            raise FormulaError(f"put \\{name[1]} in braces: {mark}{{\\{name[1]}}}", at)

    def _command(self, name: str, at: int, after: int) -> int:
        if name in OPENING or name in CLOSING:
            self.groups.bracket(opens=name in OPENING, at=at)
        if name in _SIGNS:
            self.groups.consume()
            self.emit(f"\\{name}", at)
            return after
        if name in REFUSED:
            raise FormulaError(f"\\{name} is not allowed: {REFUSED[name]}", at)
        if name == "operatorname" and self.source.startswith("*", after):
            name, after = "operatorname*", after + 1
        if name in ARGUMENTS:
            return self._with_arguments(name, at, after)
        if name in TEXT or name in ("ce", "pu", "substack"):
            return self._with_content(name, at, after)
        match name:
            case "begin":
                return begin_environment(self, at, after)
            case "end":
                return end_environment(self, at, after)
            case "left" | "right" | "middle":
                return self._fence(name, at, after)
            case "color" | "textcolor":
                return read_colour(self, name, at, after)
            case "\\":
                return end_row(self, at, after)
        return self._symbol(name, at, after)

    def _symbol(self, name: str, at: int, after: int) -> int:
        groups = self.groups
        if name in SAME:
            self.emit(f"{{{SAME[name]}}}" if groups.wanted else SAME[name], at)
            groups.consume()
            return after
        if name == "hline":
            if not groups.innermost or groups.innermost.kind != "environment":
                raise FormulaError(r"\hline is only allowed in an array or a matrix", at)
        elif name not in SYMBOLS:
            if name in MEANT:
                raise FormulaError(f"unknown command \\{name}: write {MEANT[name]}", at)
            guess = _did_you_mean()(f"\\{name}") if len(name) > 3 else ""
            raise FormulaError(f"unknown command \\{name}{guess}", at)
        elif name in SWITCHES:
            groups.switch(at)
        elif BIG.fullmatch(name):
            self.check_is_no_argument(f"\\{name}", at)
            self.emit(f"\\{name}", at)
            return self._bracket(name, at, after)
        self.emit(f"\\{name}", at)
        return after

    def _with_arguments(self, name: str, at: int, after: int) -> int:
        self.check_is_no_argument(f"\\{name}", at)
        if name in NO_BRACKETS and BRACKET.match(self.source, after):
            raise FormulaError(f"put the [ after \\{name} in braces", at)
        self.groups.want(name, ARGUMENTS[name])
        self._optional = name in OPTIONAL
        self.emit(f"\\{name}", at)
        return after

    def _with_content(self, name: str, at: int, after: int) -> int:
        """Read a command whose argument is not read as the rest of a formula is."""
        self.check_is_no_argument(f"\\{name}", at)
        opened = BRACE.match(self.source, after)
        if opened is None:
            raise FormulaError(f"\\{name} needs braces: \\{name}{{…}}", at)
        start = opened.end()
        if name == "substack":
            self.groups.open("rows", at, r"\end{subarray}}")
            self.emit(r"{\begin{subarray}{c}", at)
            return start
        end = closing_place(self.source, start, "}")
        if end is None:
            raise FormulaError(f"\\{name}{{ is never closed", at)
        content = self.source[start:end]

        def within(latex: str) -> str:
            return self._within(latex, at)

        if name in ("ce", "pu"):
            try:
                latex = (chemistry if name == "ce" else quantity)(content, within)
            except (ChemistryError, FormulaError) as error:
                shown = content if len(content) <= 40 else f"{content[:40]}…"
                raise FormulaError(f"\\{name}{{{shown}}}: {error}", at) from None
            self.count_brackets(OPENED_OR_CLOSED, latex, at)
            self.emit(f"{{{latex}}}", at)
        else:
            for latex, place in text_in_formula(TEXT[name], content, start, within):
                self.emit(latex, place)
        return end + 1

    def _within(self, latex: str, at: int) -> str:
        """Mathematics within text or chemistry, as math-core takes it."""
        inner = LatexReading(latex)
        # For math-core, its brackets are of the row around it.
        for _ in range(inner.groups.unclosed):
            self.groups.bracket(opens=True, at=at)
        return inner.latex

    def _fence(self, command: str, at: int, after: int) -> int:
        self.check_is_no_argument(f"\\{command}", at)
        latex = f"\\{command}"
        if command == "left":
            self.groups.open("left", at, r"\right")
        elif command == "right":
            latex = self.groups.close("left", r"\right", at)
        elif not self.groups.innermost or self.groups.innermost.kind != "left":
            raise FormulaError(r"\middle is only allowed between \left and \right", at)
        self.emit(latex, at)
        return self._bracket(command, at, after)

    def _bracket(self, command: str, at: int, after: int) -> int:
        """Read the bracket that belongs to a command."""
        found = FENCE.match(self.source, after)
        if found is None or found[1] not in FENCES:
            raise FormulaError(f"no bracket after \\{command}", at)
        fence = found[1]
        self.emit(ANGLES.get(fence, f"{fence} " if fence[0] == "\\" else fence), after)
        return found.end()


def _check_characters(source: str) -> None:
    if source.isascii() and source.isprintable():
        return
    for at, character in enumerate(source):
        if category(character)[0] == "C" and character not in "\n\t":
            raise FormulaError(f"an invisible character, U+{ord(character):04X}", at)


@cache
def _did_you_mean() -> Callable[[str], str]:
    # `\\fraq` is `\\frac` rather than the `\\frak` of forty years ago.
    names = [*sorted(SYMBOLS - SWITCHES), *ARGUMENTS, *TEXT, "substack", "begin", "left"]
    return guesses([f"\\{name}" for name in names])
