"""What the tokens of LaTeX look like, and where a group ends."""

import re

TOKEN = re.compile(r"\\(?:[A-Za-z]+|.)|\s+|.", re.DOTALL)
_PLAIN = "[A-Za-z0-9 +=<>().,;:!?/|'*-]"
PLAIN = re.compile(rf"(?:{_PLAIN}|[\^_](?:[A-Za-z0-9]|(\{{){_PLAIN}+\}}))+")
"""What is not looked at further, where no argument is wanted: characters and their scripts."""

PLAIN_ARGUMENT = re.compile(rf"\{{{_PLAIN}+\}}")

ENVIRONMENT = re.compile(r"\s*\{\s*([A-Za-z]+\*?)\s*\}")
COLUMNS = re.compile(r"\s*\{((?:[lcr|:\s]|@\{\})*)\}")
COLOUR = re.compile(r"\s*\{\s*(#?\w+)\s*\}")
OPERATOR = re.compile(r"\s*(?:[+=<>-]|\\(?:pm|mp|times|cdot|div)(?![A-Za-z]))\s*")
NO_OPERAND = frozenset(("", *"({[=<>&+-,;^_|"))
"""What may be before the sign of a number."""

PLACED = re.compile(r"\s*\[[tcb]\]")
LAST_ROW = re.compile(r"\s*(?:\\hline\s*)?(?=\\end\s*\{)")
HEIGHT = re.compile(r"\s*\[\s*[+-]?(?:\d+\.?\d*|\.\d+)\s*(?:pt|em|ex|mm|cm|in|px|mu|pc)\s*\]")
BRACKET = re.compile(r"\s*\[")
BRACE = re.compile(r"\s*\{")
FENCE = re.compile(r"\s*(\\(?:[A-Za-z]+|.)|.)", re.DOTALL)
NO_SCRIPT = re.compile(r"\s*(?:[}&^_\]]|\\\\|\\(?:right|middle|end)(?![A-Za-z])|\Z)")
NAME = re.compile(r"\s*\\([A-Za-z]+)")
ROUND = re.compile(r"[()]")
OPENED_OR_CLOSED = re.compile(r"[()\[\]]")
BIG = re.compile(r"[Bb]igg?[lmr]?")
ANGLES = {"<": r"\langle ", ">": r"\rangle "}


def closing_place(source: str, at: int, closing: str) -> int | None:
    """The place of what closes a group that begins at a place; braces within it are balanced."""
    depth = 0
    for found in re.compile(r"\\.|[][{}]", re.DOTALL).finditer(source, at):
        if found[0] == closing and depth == 0:
            return found.start()
        depth += {"{": 1, "}": -1}.get(found[0], 0)
    return None
