"""Texts of any length as YAML."""

from quizgen.lazy_pattern import lazy_pattern
from quizgen.start.scalar import as_scalar

_NOT_IN_BLOCK = lazy_pattern(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]"
)


def scalar_lines(text: str) -> list[str]:
    """A text as the value of a key: what follows the colon, and the lines below it.

    The lines are indented as those of a key at the margin are.
    """
    if "\n" not in text or text[0].isspace() or _NOT_IN_BLOCK.search(text):
        return [as_scalar(text)]
    lines = text.split("\n")
    return ["|-", *(f"  {line.rstrip()}" if line.strip() else "" for line in lines)]


def in_flow(text: str) -> str:
    """A text of one line as an item of a list between brackets."""
    made = as_scalar(text)
    quoted = made.startswith('"') or not set(",[]{}") & set(made)
    return made if quoted else f'"{made}"'
