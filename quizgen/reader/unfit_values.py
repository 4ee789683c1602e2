"""What is said of a value that is no text where one is expected, or an empty one."""

from quizgen.diagnostics.located import MappingNode, Node, ScalarNode, SequenceNode
from quizgen.diagnostics.source import line_and_column
from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.report import Report


def report_empty(key: str, value: Node, report: Report) -> None:
    """Report a key whose value is empty."""
    if is_alias(value, report):
        return
    is_block = isinstance(value, ScalarNode) and not value.plain and not value.text
    why = "give it a value, or remove the key"
    line, column = line_and_column(value.start)
    if is_block and value.end - value.start > len('""'):
        why = "YAML reads a lone '>' or '|' as a block; put it in quotes"
    elif dropped := _DROPPED.match(report.source.line(line), column):
        why = f"YAML drops '{dropped['text']}' as a comment; put the text in quotes"
    report.at_key(value, key, "unfinished-text", f"'{key}' is empty: {why}")


_DROPPED = lazy_pattern(r"\s*(?P<text>#[^\s#].*?)\s*\Z")
"""A text that begins with a '#', which is not followed by a space as in most comments."""


def is_alias(value: Node, report: Report) -> bool:
    """Whether an empty value was an alias, which has been reported."""
    line, column = line_and_column(value.start)
    return report.source.line(line)[column : column + 1] == "*"


def written_text(node: Node, report: Report) -> str:
    """The text of a value; "" if it is none, which is reported."""
    if node.__class__ is ScalarNode:
        return node.text
    report.at(node, "wrong-type", f"expected text, found {_found_for_text(node, report)}")
    return ""


def _found_for_text(node: Node, report: Report) -> str:
    """A list or a mapping in the place of a text, and what to write instead."""
    line, column = line_and_column(node.start)
    sign = report.source.line(line)[column : column + 1]
    if isinstance(node, SequenceNode):
        how = "; if the brackets belong to it, put it in quotes" if sign == "[" else " without '- '"
        return f"a list: write one text{how}"
    first = next(iter(node.entries), "") if isinstance(node, MappingNode) else ""
    if sign == "{":
        return "a mapping: put the text in quotes if the braces belong to it"
    if node.key == node.start:
        # In a list, a text with a colon.
        return f"a mapping: YAML reads '{first}' as a key; put the text in quotes"
    return f"a mapping: no key can be here, as '{first}' is; write one text"
