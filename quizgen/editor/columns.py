"""Columns as an editor counts them.

The Language Server Protocol counts UTF-16 code units, or what client and server agree on. Here,
columns are characters.
"""

from typing import Literal

Encoding = Literal["utf-8", "utf-16", "utf-32"]


def to_units(line: str, column: int, encoding: Encoding) -> int:
    """The units before a column of a line."""
    if encoding == "utf-32" or line.isascii():
        return column
    # A text without lone surrogates is shown, but the line of a file name may have one.
    before = line[:column].encode(encoding.replace("utf-16", "utf-16-le"), "surrogatepass")
    beyond = max(0, column - len(line))
    return (len(before) // 2 if encoding == "utf-16" else len(before)) + beyond


def from_units(line: str, units: int, encoding: Encoding) -> int:
    """The column after so many units of a line, which is at most its length.

    A place within a character is before it.
    """
    if encoding == "utf-32" or line.isascii():
        return min(units, len(line))
    at = 0
    for column, sign in enumerate(line):
        at += to_units(sign, 1, encoding)
        if at > units:
            return column
    return len(line)
