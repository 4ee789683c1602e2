"""Where in a file a part of a text is."""

from quizgen.diagnostics.located import ScalarNode
from quizgen.diagnostics.source import Source, Span, line_and_column, position


def place_in(source: Source, node: ScalarNode, start: int, end: int) -> Span:
    """The span of the text of a node from `start` to `end`, which are on one line of it.

    If the file has it in another form, such as an escape of YAML other than of a backslash, it is
    the span of the whole text.
    """
    wanted = node.text[start:end]
    nth = node.text.count(wanted, 0, start)
    first, column = line_and_column(node.start)
    if source.line(first)[column : column + 1] == '"':
        wanted = wanted.replace("\\", "\\\\")
    last, last_column = line_and_column(node.end)
    for number in range(first, last + 1):
        line = source.line(number)
        line = line[:last_column] if number == last else line
        at = line.find(wanted, column if number == first else 0)
        while at >= 0:
            if nth == 0:
                return source.span(position(number, at), position(number, at + len(wanted)))
            nth -= 1
            at = line.find(wanted, at + len(wanted))
    return source.span(node.start, node.end)
