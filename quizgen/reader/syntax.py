"""Syntax errors of YAML, explained for someone who wrote a sentence.

PyYAML's two parsers describe the same error differently, so the text is derived from the line.
"""

import re
from typing import TYPE_CHECKING

from quizgen.diagnostics.source import Position, Source, line_and_column, position
from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.earlier_faults import (
    NEVER_CLOSED,
    earlier_fault,
    is_never_closed,
    list_below_value,
)
from quizgen.reader.written_keys import written_keys

if TYPE_CHECKING:
    import yaml

_COLON = "YAML reads this ':' as the end of a key; put the text in quotes"
_COLON_WITHIN = lazy_pattern(r":\s[^\[\]{}]*[\]}]\s*(?:#.*)?$")
"""The rest of a line from a colon on, if a bracket of the line is closed on it."""

_SIGN = lazy_pattern(r"\s*(?:- +)*(?P<key>[\w-]+):\s+(?P<sign>[-?])(?:\s+(?P<text>[^\s#].*)|\s*)$")
"""A dash or a question mark that begins a value."""

_VALUE = lazy_pattern(r"^\s*(?:- +)*(?:[\w-]+:\s+)?(?:- +)*(?P<value>\S.*)$")
_OWN_KEY = lazy_pattern(r"[ ]*(?:- +)*(?P<key>[\w-]+)[ ]*(?=:)")
_MORE_OF_A_TEXT = (
    "this line is indented below a text, so YAML reads it as more of that text; indent it like its "
    "neighbours, or move it below its own key"
)
_TEXT = r"""(?:'(?:[^']|'')*'|"(?:[^"\\]|\\.)*")"""
_SEVERAL = lazy_pattern(rf"{_TEXT}(?:\s*,\s*{_TEXT})+\s*(?=#|$)")
"""Texts in quotation marks with commas between them, and nothing else."""

_DROPPED = lazy_pattern(r"(?<=[\[{,\s])(?P<text>#[^\s#].*?)\s*\Z")
"""A text within brackets that begins with a '#', and what follows on its line."""

_AFTER_BRACKET = lazy_pattern(r"^(?:\[[^\[\]]*\]|\{[^{}]*\})\s*(?P<comma>,)\s*(?:#.*)?$")

_BEFORE_COMMA = lazy_pattern(rf"{_TEXT}\s*,")
_ITEM = lazy_pattern(r"""['"\[{]|[\w-]+:(?:\s|$)""")
"""What begins an item in brackets, after the end of one in quotation marks."""

_GOES_ON = "the text goes on after its closing quotation mark; put all of it in "
_IN_OTHERS = {
    "'": f"{_GOES_ON}double quotes, or double each quotation mark inside it",
    '"': f'{_GOES_ON}single quotes, or write \\" for each quotation mark inside it',
}
"""By the quotation mark that ends a text too early."""

_ENDS_EARLY = lazy_pattern(
    r"""^(?:'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|\[[^\]]*\]|\{[^}]*\})\s*[^\s#,\]}]"""
)


def in_words(error: "yaml.MarkedYAMLError", source: Source) -> tuple[Position, str]:
    """The position of the error, and a message that says how to fix it."""
    mark = error.problem_mark or error.context_mark
    if mark is None:
        return position(0, 0), f"not YAML: {error.problem}"
    where = _inside(mark.line, mark.column, source)
    context, problem = error.context or "", error.problem or ""
    opened = error.context_mark
    if opened is not None and "quoted scalar" in context:
        closed = not is_never_closed(source, opened.line, opened.column)
        if closed and ("escape" in problem or "hexdecimal" in problem):
            return position(opened.line, opened.column), (
                "a backslash has a special meaning in double quotes; "
                "use single quotes, or write \\\\"
            )
        return position(opened.line, opened.column), NEVER_CLOSED
    if opened is not None and "flow" in context:
        if opened.line == mark.line and _COLON_WITHIN.match(source.line(mark.line), mark.column):
            return where, _COLON
        in_line = opened.line == mark.line
        if message := _between_items(source.line(mark.line), mark.column, in_line=in_line):
            return where, message
        return _never_closed(_inside(opened.line, opened.column, source), mark.line, source)
    if "unexpected ':'" in problem:
        return where, _COLON
    line = source.line(mark.line)
    if line[: len(line) - len(line.lstrip())].count("\t"):
        return position(mark.line, line.index("\t")), "a tab indents this line; use spaces"
    own_key = _OWN_KEY.match(line)
    is_key = "mapping values" in problem and own_key and own_key.end() == mark.column
    key_line = opened.line if opened is not None and "simple key" in context else None
    if found := earlier_fault(source, mark.line, key_line=key_line, is_key=bool(is_key)):
        return found
    if found := list_below_value(source, mark.line):
        return found
    if is_key and own_key:
        return position(mark.line, own_key.start("key")), _MORE_OF_A_TEXT
    return _in_value(line, mark.line, where) or (where, _by_problem(problem))


def _never_closed(start: Position, last: int, source: Source) -> tuple[Position, str]:
    """What keeps a bracket open until a line, which may be a text that YAML drops."""
    at, column = line_and_column(start)
    for number in range(at, last + 1):
        if dropped := _DROPPED.search(source.line(number)):
            return position(number, dropped.start("text")), (
                f"YAML drops '{dropped['text']}' as a comment; put the text in quotes"
            )
    sign = source.line(at)[column : column + 1]
    return start, (
        f"this '{sign}' is never closed; put the text in quotes if the bracket belongs to it"
    )


def _between_items(line: str, column: int, *, in_line: bool) -> str:
    """What is wrong between two items in brackets, where the parser stopped; "" if not known.

    `in_line` is whether their bracket is on this line.
    """
    rest, before = line[column:], line[:column].rstrip()
    if rest.startswith(","):
        return "an item is missing before this ','; remove the comma, or write the item"
    if not in_line or not before or before[-1] not in "'\"":
        return ""
    if _ITEM.match(rest):
        return "a ',' is missing before this item"
    return _IN_OTHERS[before[-1]]


def _in_value(line: str, number: int, where: Position) -> tuple[Position, str] | None:
    """The part of the line's value that YAML reads as syntax; None if none is found."""
    if sign := _SIGN.match(line):
        place = position(number, sign.start("sign"))
        if not sign["text"]:
            return place, (
                f"YAML reads a lone '{sign['sign']}' as its own sign; "
                "leave the field out if its value is not known"
            )
        if sign["sign"] == "-" and "list" in written_keys().get(sign["key"], ()):
            return place, (
                f"a list begins on the line below `{sign['key']}:`; "
                "if the dash belongs to the text, put the text in quotes"
            )
        return place, (
            f"'{sign['sign']} ' at the start of a text has a special meaning in YAML; "
            "put the text in quotes"
        )
    found = _VALUE.match(line)
    if not found:
        return None
    value, start = found["value"], found.start("value")
    if value[0] in "@`%*&!|>":
        return position(number, start), (
            f"'{value[0]}' at the start of a text has a special meaning in YAML; "
            "put the text in quotes"
        )
    if after := _AFTER_BRACKET.search(value):
        return position(number, start + after.start("comma")), (
            "nothing can follow the closing bracket: remove this ','"
        )
    if several := _SEVERAL.match(value):
        return where, f"several texts need brackets around them: [{several[0].strip()}]"
    if _BEFORE_COMMA.match(value):
        return where, _IN_OTHERS[value[0]]
    if _ENDS_EARLY.match(value):
        if value[0] in "'\"":
            return where, _IN_OTHERS[value[0]]
        return position(number, start), (
            f"YAML reads a text that starts with '{value[0]}' as a list; put the text in quotes"
        )
    colon = re.search(r":(?:\s|$)", value)
    if colon:
        return position(number, start + colon.start()), _COLON
    return None


_MISPLACED = (
    "mapping values",
    "mapping keys",
    "sequence entries",
    "block end",
    "expected key",
    "'-' indicator",
)


def _by_problem(problem: str) -> str:
    if any(words in problem for words in _MISPLACED):
        return (
            "not YAML here: is this line indented like its neighbours, or is a ':' or '-' missing?"
        )
    if "document start" in problem:
        return "this line is indented less than the file's first key; indent all keys alike"
    return f"not YAML here: {problem}"


def _inside(line: int, column: int, source: Source) -> Position:
    """The position, or the last character before it if the parser points after the text."""
    while line > 0 and not source.line(line).strip():
        line -= 1
        column = len(source.line(line))
    return position(line, min(column, max(0, len(source.line(line).rstrip()) - 1)))
