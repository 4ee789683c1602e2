r"""Text within a formula, such as `\text{if $x > 0$}`, as math-core takes it.

MathJax shows commands in it as they are typed, and reads mathematics between dollars.
"""

import re
from collections.abc import Callable, Iterator

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.formulas.latex.groups import FormulaError

_DOLLAR = lazy_pattern(r"(?<!\\)\$")
_TOKEN = lazy_pattern(r"\\.|.", re.DOTALL)
_ESCAPED = {"_": r"\_", "#": r"\#", "&": r"\&"}


def text_in_formula(
    command: str, content: str, at: int, mathematics: Callable[[str], str]
) -> Iterator[tuple[str, int]]:
    """The pieces of a text with their places; `content` begins at a place. Raises FormulaError."""
    pieces = _DOLLAR.split(content)
    if len(pieces) % 2 == 0:
        raise FormulaError(f"a $ in \\{command} is never closed", at)
    yield "{", at
    for number, piece in enumerate(pieces):
        if number % 2:
            yield f"{{{mathematics(piece)}}}", at
        elif piece:
            yield f"\\{command}{{{''.join(_escaped(command, piece, at))}}}", at
        at += len(piece) + 1
    yield "}", at


def _escaped(command: str, text: str, at: int) -> Iterator[str]:
    for found in _TOKEN.finditer(text):
        part, place = found[0], at + found.start()
        if part in (r"\$", r"\{", r"\}"):
            yield part
        elif part[0] == "\\":
            hint = f"Anki shows {part} in \\{command} as it is typed: end the text before it"
            raise FormulaError(hint, place)
        elif part in "{}~^":
            raise FormulaError(f"Anki shows {part} in \\{command} as it is typed", place)
        elif part == "%":
            raise FormulaError(r"% begins a comment in LaTeX: end the text, and write \%", place)
        else:
            yield _ESCAPED.get(part, part)
