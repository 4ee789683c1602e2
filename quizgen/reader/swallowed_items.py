"""Items of lists that are indented more, so that YAML takes them for more of the text above."""

from quizgen.diagnostics.located import Node, ScalarNode
from quizgen.diagnostics.source import Source, Span, line_and_column, position
from quizgen.facts import fields

WITHOUT_SPACES = {fields.Tag, fields.Id, fields.Reference}
"""The types of items that cannot be read with another item in them. Others are texts."""


def swallowed(source: Source, text: Node) -> Span | None:
    """The first line of a text that looks like an item; None if there is none."""
    if not isinstance(text, ScalarNode) or not text.plain:
        return None
    first, _ = line_and_column(text.start)
    last, _ = line_and_column(text.end)
    for number in range(first + 1, last + 1):
        line = source.line(number)
        item = line.lstrip(" ")
        if item.startswith("- "):
            return source.span(position(number, len(line) - len(item)), position(number, len(line)))
    return None


def said_of_swallowed(source: Source, text: Node) -> str:
    """The message on an item that was read as more of a text, which is an item, or has a key."""
    how = "indent it like the items above"
    if text.key != text.start:
        line, column = line_and_column(text.key)
        key = source.line(line)[column:].partition(":")[0].rstrip()
        how = f"write what follows `{key}:` as an item on a line of its own, too"
    return f"YAML reads this as more of the text above, not as an item: {how}"
