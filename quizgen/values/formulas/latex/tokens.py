"""What the tokens of LaTeX look like, and where a group ends."""

import re

from quizgen.lazy_pattern import lazy_pattern

TOKEN = lazy_pattern(r"\\(?:[A-Za-z]+|.)|\s+|.", re.DOTALL)
_PLAIN = "[A-Za-z0-9 +=<>().,;:!?/|'*-]"
PLAIN = lazy_pattern(rf"(?:{_PLAIN}|[\^_](?:[A-Za-z0-9]|(\{{){_PLAIN}+\}}))+")
"""What is not looked at further, where no argument is wanted: characters and their scripts."""

PLAIN_ARGUMENT = lazy_pattern(rf"\{{{_PLAIN}+\}}")

ENVIRONMENT = lazy_pattern(r"\s*\{\s*([A-Za-z]+\*?)\s*\}")
COLUMNS = lazy_pattern(r"\s*\{((?:[lcr|:\s]|@\{\})*)\}")
COLOUR = lazy_pattern(r"\s*\{\s*(#?\w+)\s*\}")
OPERATOR = lazy_pattern(r"\s*(?:[+=<>-]|\\(?:pm|mp|times|cdot|div)(?![A-Za-z]))\s*")
NO_OPERAND = frozenset(("", *"({[=<>&+-,;^_|"))
"""What may be before the sign of a number."""

PLACED = lazy_pattern(r"\s*\[[tcb]\]")
LAST_ROW = lazy_pattern(r"\s*(?:\\hline\s*)?(?=\\end\s*\{)")
HEIGHT = lazy_pattern(r"\s*\[\s*[+-]?(?:\d+\.?\d*|\.\d+)\s*(?:pt|em|ex|mm|cm|in|px|mu|pc)\s*\]")
BRACKET = lazy_pattern(r"\s*\[")
BRACE = lazy_pattern(r"\s*\{")
FENCE = lazy_pattern(r"\s*(\\(?:[A-Za-z]+|.)|.)", re.DOTALL)
NO_SCRIPT = lazy_pattern(r"\s*(?:[}&^_\]]|\\\\|\\(?:right|middle|end)(?![A-Za-z])|\Z)")
NAME = lazy_pattern(r"\s*\\([A-Za-z]+)")
ROUND = lazy_pattern(r"[()]")
OPENED_OR_CLOSED = lazy_pattern(r"[()\[\]]|\\[{}]")
BIG = lazy_pattern(r"[Bb]igg?[lmr]?")
ANGLES = {"<": r"\langle ", ">": r"\rangle "}


NOT_IN_MATHJAX = lazy_pattern(
    "[\u0250-\u02af\u1a21-\u1aaf\u20a0-\u20ff\u2400-\u245f\u2de1-\u2dff\ua4a0-\ua4cf"
    "\U0001d260-\U0001d35f\U0001d380-\U0001d3ff\U0001d800-\U0001deff\U0001fa00-\U0001ffff]"
)
"""Characters for which MathJax 3.2 knows no class, such as €: it fails at them outside of texts."""


def closing_place(source: str, at: int, closing: str) -> int | None:
    """The place of what closes a group that begins at a place; braces within it are balanced."""
    depth = 0
    for found in re.compile(r"\\.|[][{}]", re.DOTALL).finditer(source, at):
        if found[0] == closing and depth == 0:
            return found.start()
        depth += {"{": 1, "}": -1}.get(found[0], 0)
    return None
