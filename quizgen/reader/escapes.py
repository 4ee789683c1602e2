"""Escapes in double quotes that mean no text: control characters, and commands of LaTeX."""

from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.characters import FORBIDDEN

_COMMAND = lazy_pattern(r"\\(?:\\|([abefnrtv][a-zA-Z]+))")
"""A backslash that is escaped, or an escape of YAML with which a command may begin."""


def wrong_escape(text: str, written: str) -> str:
    """What is wrong with an escape in a text; "" if nothing is.

    `written` is the text with the double quotes around it. There, `\\theta` is a tab and "heta".
    """
    if command := _command(written):
        return (
            f"YAML reads '\\{command[0]}' of '\\{command}' as a control character in double quotes;"
            " use single quotes"
        )
    is_control = FORBIDDEN.search(text)
    return "an escape in this text is a control character; remove it" if is_control else ""


def may_be_wrong(text: str) -> bool:
    """A fast test: whether a text has a control character, be it a tab or a line end."""
    return not text.isprintable() and bool(_CONTROL.search(text))


_CONTROL = lazy_pattern(rf"[\t\r\n]|{FORBIDDEN.pattern}")


def _command(written: str) -> str:
    """The first command in a text with a formula; "" if there is none.

    In other texts, `\\ne` may be a line that begins with "e".
    """
    if "$" not in written and r"\\(" not in written:
        return ""
    # Loaded only for such texts.
    from quizgen.values.formulas.latex.commands import ARGUMENTS, SYMBOLS, TEXT

    known = {*SYMBOLS, *ARGUMENTS, *TEXT, "begin"}
    names = (found[1] for found in _COMMAND.finditer(written))
    return next((name for name in names if name in known), "")
