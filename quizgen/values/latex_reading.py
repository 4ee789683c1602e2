"""LaTeX as an author writes it, checked and put as math-core takes it.

A formula is read from left to right, once. What is refused here is what math-core would accept, or
drop without a word, and Anki's MathJax would not.
"""

import re
from collections.abc import Callable
from functools import cache
from unicodedata import category

from quizgen.values.formula_colours import COLOURS, colour
from quizgen.values.latex_commands import (
    ALONE,
    ARGUMENTS,
    CLOSING,
    ENVIRONMENTS,
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
from quizgen.values.latex_groups import FormulaError, Groups
from quizgen.values.latex_text import text_in_formula
from quizgen.values.latex_tokens import (
    ANGLES,
    BIG,
    BRACE,
    BRACKET,
    COLOUR,
    COLUMNS,
    ENVIRONMENT,
    FENCE,
    HEIGHT,
    LAST_ROW,
    NAME,
    NO_OPERAND,
    NO_SCRIPT,
    OPENED_OR_CLOSED,
    OPERATOR,
    PLACED,
    PLAIN,
    PLAIN_ARGUMENT,
    ROUND,
    TOKEN,
    closing_place,
)
from quizgen.values.mhchem import ChemistryError, chemistry
from quizgen.values.mhchem_quantities import quantity
from quizgen.values.suggestions import guesses

LONGEST = 2_000
"""Characters in a formula. A long one of a textbook has 300."""

_SIGNS = frozenset(
    name for name in SYMBOLS - SWITCHES - {"limits", "nolimits", "not"} if not BIG.fullmatch(name)
)
"""The symbols that are a sign each, and may be an argument."""


class LatexReading:
    """The formula for math-core in `latex`. Raises FormulaError."""

    def __init__(self, source: str) -> None:
        if len(source) > LONGEST:
            raise FormulaError(f"{len(source):,} characters (at most {LONGEST:,})")
        if not source.strip():
            raise FormulaError("it is empty")
        _check_characters(source)
        self._source = source
        self._groups = Groups()
        self._optional = False
        self._pieces: list[str] = []
        self._places: list[int] = []
        at = 0
        while at < len(source):
            at = (source[at] != "\\" and self._step_plain(at)) or self._step(at)
        self._groups.check_end(len(source))
        self.latex = "".join(self._pieces)

    def place(self, position: int) -> int:
        """The place in the source of a position in `latex`."""
        for piece, place in zip(self._pieces, self._places, strict=True):
            if position < len(piece):
                as_written = self._source.startswith(piece, place)
                return place + position if as_written else place
            position -= len(piece)
        return len(self._source)

    def _emit(self, latex: str, at: int) -> None:
        self._pieces.append(latex)
        self._places.append(at)

    def _step_plain(self, at: int) -> int:
        """Read what is plain at a place, which is most of a formula; 0 if nothing is."""
        wanted = self._groups.wanted
        found = (PLAIN_ARGUMENT if wanted else PLAIN).match(self._source, at)
        if found is None:
            return 0
        if wanted:
            self._groups.consume()
        if wanted or found[1]:
            self._groups.check_room(at)
        self._optional = False
        self._count_brackets(ROUND, found[0], at)
        self._emit(found[0], at)
        return found.end()

    def _count_brackets(self, pattern: re.Pattern[str], latex: str, at: int) -> None:
        for bracket in pattern.findall(latex):
            self._groups.bracket(opens=bracket in "([", at=at)

    def _step(self, at: int) -> int:
        """Read the token at a place. Returns the place after it."""
        found = TOKEN.match(self._source, at)
        assert found is not None
        part, after = found[0], found.end()
        if part.isspace():
            self._emit(" ", at)
            return after
        optional, self._optional = self._optional, False
        if part[0] == "\\":
            return self._command(part[1:], at, after)
        group = self._groups.innermost
        if part == "[" and optional:
            # MathJax takes the first bracket outside of braces for the end.
            end = closing_place(self._source, after, "]")
            self._groups.open("[", at, "]", str(end))
            self._emit("[", at)
        elif part == "]" and group and group.kind == "[":
            self._emit(self._groups.close("[", part, at, str(at)), at)
        else:
            self._character(part, at, after)
        return after

    def _character(self, character: str, at: int, after: int) -> None:
        match character:
            case "{":
                self._groups.open("{", at, "}")
            case "}":
                character = self._groups.close("{", "}", at)
            case "&":
                group = self._groups.innermost
                self._groups.check_arguments(at)
                if not group or group.kind != "environment":
                    raise FormulaError(r"& outside of an environment: write \&", at)
                self._groups.next_cell()
            case "^" | "_":
                self._check_script(character, at, after)
            case "%":
                raise FormulaError(r"% begins a comment in LaTeX: write \%", at)
            case "$":
                raise FormulaError(r"a $ within a formula: write \$", at)
            case _:
                self._groups.consume()
                if (sort := category(character)) in ("Ps", "Pe"):
                    self._groups.bracket(opens=sort == "Ps", at=at)
        self._emit(character, at)

    def _check_script(self, mark: str, at: int, after: int) -> None:
        self._groups.check_arguments(at)
        name = NAME.match(self._source, after)
        if NO_SCRIPT.match(self._source, after):
            raise FormulaError(f"nothing after {mark}", at)
        if name and name[1] in IN_BRACES:
            raise FormulaError(f"put \\{name[1]} in braces: {mark}{{\\{name[1]}}}", at)

    def _command(self, name: str, at: int, after: int) -> int:
        if name in OPENING or name in CLOSING:
            self._groups.bracket(opens=name in OPENING, at=at)
        if name in _SIGNS:
            self._groups.consume()
            self._emit(f"\\{name}", at)
            return after
        if name in REFUSED:
            raise FormulaError(f"\\{name} is not allowed: {REFUSED[name]}", at)
        if name == "operatorname" and self._source.startswith("*", after):
            name, after = "operatorname*", after + 1
        if name in ARGUMENTS:
            return self._with_arguments(name, at, after)
        if name in TEXT or name in ("ce", "pu", "substack"):
            return self._with_content(name, at, after)
        match name:
            case "begin":
                return self._begin(at, after)
            case "end":
                environment, after = self._environment(name, at, after)
                self._emit(
                    self._groups.close("environment", f"\\end{{{environment}}}", at, environment),
                    at,
                )
                return after
            case "left" | "right" | "middle":
                return self._fence(name, at, after)
            case "color" | "textcolor":
                return self._colour(name, at, after)
            case "\\":
                return self._row(at, after)
        return self._symbol(name, at, after)

    def _symbol(self, name: str, at: int, after: int) -> int:
        groups = self._groups
        if name in SAME:
            self._emit(f"{{{SAME[name]}}}" if groups.wanted else SAME[name], at)
            groups.consume()
            return after
        if name == "hline":
            if not groups.innermost or groups.innermost.kind != "environment":
                raise FormulaError(r"\hline is only allowed in an array or a matrix", at)
        elif name not in SYMBOLS:
            guess = _did_you_mean()(f"\\{name}") if len(name) > 3 else ""
            raise FormulaError(f"unknown command \\{name}{guess}", at)
        elif name in SWITCHES:
            groups.switch(at)
        elif BIG.fullmatch(name):
            self._check_is_no_argument(f"\\{name}", at)
            self._emit(f"\\{name}", at)
            return self._bracket(name, at, after)
        self._emit(f"\\{name}", at)
        return after

    def _check_is_no_argument(self, name: str, at: int) -> None:
        """MathJax takes only a single character or symbol as an argument without braces."""
        if self._groups.wanted:
            raise FormulaError(f"put {name} with all that belongs to it in braces", at)

    def _with_arguments(self, name: str, at: int, after: int) -> int:
        self._check_is_no_argument(f"\\{name}", at)
        if name in NO_BRACKETS and BRACKET.match(self._source, after):
            raise FormulaError(f"put the [ after \\{name} in braces", at)
        self._groups.want(name, ARGUMENTS[name])
        self._optional = name in OPTIONAL
        self._emit(f"\\{name}", at)
        return after

    def _with_content(self, name: str, at: int, after: int) -> int:
        """Read a command whose argument is not read as the rest of a formula is."""
        self._check_is_no_argument(f"\\{name}", at)
        opened = BRACE.match(self._source, after)
        if opened is None:
            raise FormulaError(f"\\{name} needs braces: \\{name}{{…}}", at)
        start = opened.end()
        if name == "substack":
            self._groups.open("rows", at, r"\end{subarray}}")
            self._emit(r"{\begin{subarray}{c}", at)
            return start
        end = closing_place(self._source, start, "}")
        if end is None:
            raise FormulaError(f"\\{name}{{ is never closed", at)
        content = self._source[start:end]

        def within(latex: str) -> str:
            return self._within(latex, at)

        if name in ("ce", "pu"):
            try:
                latex = (chemistry if name == "ce" else quantity)(content, within)
            except (ChemistryError, FormulaError) as error:
                shown = content if len(content) <= 40 else f"{content[:40]}…"
                raise FormulaError(f"\\{name}{{{shown}}}: {error}", at) from None
            self._count_brackets(OPENED_OR_CLOSED, latex, at)
            self._emit(f"{{{latex}}}", at)
        else:
            for latex, place in text_in_formula(TEXT[name], content, start, within):
                self._emit(latex, place)
        return end + 1

    def _colour(self, command: str, at: int, after: int) -> int:
        """Read a colour: of what is in braces after it, or of the rest of its group."""
        self._check_is_no_argument(f"\\{command}", at)
        found = COLOUR.match(self._source, after)
        if found is None:
            raise FormulaError(f"\\{command} needs a colour in braces: \\{command}{{red}}", at)
        digits = colour(found[1])
        if digits is None:
            guess = guesses(COLOURS)(found[1])
            raise FormulaError(f"unknown colour '{found[1]}'{guess}: write a name or #rrggbb", at)
        latex, after = f"\\color[HTML]{{{digits}}}", found.end()
        before = self._source[:at].rstrip()[-1:]
        if command == "textcolor":
            return self._coloured(latex, at, after, is_between=before not in NO_OPERAND)
        group = self._groups.innermost
        if group and group.kind in ("left", "["):
            # MathJax colours what closes it too, math-core does not.
            raise FormulaError(r"put \color with all that it colours in braces", at)
        self._groups.switch(at)
        if before not in NO_OPERAND and OPERATOR.match(self._source, after):
            # For math-core it would be the sign of a number: "a −b".
            latex += "{}"
        self._emit(latex, at)
        return after

    def _coloured(self, colour: str, at: int, after: int, *, is_between: bool) -> int:
        opened = BRACE.match(self._source, after)
        if opened is None:
            raise FormulaError(r"\textcolor needs braces: \textcolor{red}{…}", at)
        self._groups.open("{", at, "}")
        self._emit(f"{{{colour}", at)
        after = opened.end()
        operator = OPERATOR.match(self._source, after)
        if operator and is_between:
            self._emit("{}", after)
            if self._source.startswith("}", operator.end()):
                self._emit(f"{operator[0]}{{}}", after)
                return operator.end()
        return after

    def _within(self, latex: str, at: int) -> str:
        """Mathematics within text or chemistry, as math-core takes it."""
        inner = LatexReading(latex)
        # For math-core, its brackets are of the row around it.
        for _ in range(inner._groups.unclosed):
            self._groups.bracket(opens=True, at=at)
        return inner.latex

    def _environment(self, command: str, at: int, after: int) -> tuple[str, int]:
        """The name of an environment, and the place after it."""
        found = ENVIRONMENT.match(self._source, after)
        if found is None:
            raise FormulaError(f"\\{command} needs the name of an environment in braces", at)
        return found[1], found.end()

    def _begin(self, at: int, after: int) -> int:
        name, after = self._environment("begin", at, after)
        self._check_is_no_argument(rf"\begin{{{name}}}", at)
        if name not in ENVIRONMENTS:
            raise FormulaError(f"unknown environment '{name}'{guesses(ENVIRONMENTS)(name)}", at)
        if name in ALONE and self._groups.innermost:
            raise FormulaError(f"{name} cannot be within anything: use aligned or gathered", at)
        taken = ENVIRONMENTS[name]
        self._groups.open("environment", at, f"\\end{{{taken}}}" if taken else "}", name)
        self._emit(f"\\begin{{{taken}}}" if taken else "{", at)
        if taken in ("array", "subarray"):
            columns = COLUMNS.match(self._source, after)
            if columns is None:
                raise FormulaError(f"{name} needs its columns: \\begin{{{name}}}{{lcr}}", at)
            self._emit(f"{{{''.join(columns[1].replace('@{}', '').split())}}}", after)
            return columns.end()
        if taken in ("aligned", "gathered"):
            if placed := PLACED.match(self._source, after):
                return placed.end()
            self._check_no_bracket(after)
        return after

    def _check_no_bracket(self, after: int) -> None:
        if BRACKET.match(self._source, after):
            raise FormulaError("put a [ at the start of a row in braces: {[}", after)

    def _fence(self, command: str, at: int, after: int) -> int:
        self._check_is_no_argument(f"\\{command}", at)
        latex = f"\\{command}"
        if command == "left":
            self._groups.open("left", at, r"\right")
        elif command == "right":
            latex = self._groups.close("left", r"\right", at)
        elif not self._groups.innermost or self._groups.innermost.kind != "left":
            raise FormulaError(r"\middle is only allowed between \left and \right", at)
        self._emit(latex, at)
        return self._bracket(command, at, after)

    def _bracket(self, command: str, at: int, after: int) -> int:
        """Read the bracket that belongs to a command."""
        found = FENCE.match(self._source, after)
        if found is None or found[1] not in FENCES:
            raise FormulaError(f"no bracket after \\{command}", at)
        fence = found[1]
        self._emit(ANGLES.get(fence, f"{fence} " if fence[0] == "\\" else fence), after)
        return found.end()

    def _row(self, at: int, after: int) -> int:
        """Read a line end. Outside of an environment, math-core would drop it."""
        self._groups.check_arguments(at)
        group = self._groups.innermost
        is_rows = group and (group.kind == "rows" or ENVIRONMENTS.get(group.name))
        if not is_rows:
            raise FormulaError(r"\\ outside of an environment: use \begin{aligned}", at)
        self._groups.next_cell()
        if height := HEIGHT.match(self._source, after):
            after = height.end()
        else:
            self._check_no_bracket(after)
        if last := LAST_ROW.match(self._source, after):
            return last.end()
        self._emit(r"\\", at)
        return after


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
