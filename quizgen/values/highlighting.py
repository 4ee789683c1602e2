"""Code divided into the tokens of its language, so that outputs can colour them."""

from collections.abc import Iterator
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pygments.lexer import Lexer

CodeKind = Literal["", "keyword", "name", "string", "number", "comment"]
"""What a token is; "" has no colour."""

LONGEST_HIGHLIGHTED = 5_000
"""Characters of code that are highlighted: the patterns of some languages take quadratic time."""


def highlighted(code: str, language: str) -> list[tuple[str, CodeKind]]:
    """The code in pieces, each with its kind; one piece if the language is not known."""
    if not language or len(code) > LONGEST_HIGHLIGHTED:
        return [(code, "")]
    lexer = _lexer(language)
    if lexer is None:
        return [(code, "")]
    found = [
        ("".join(text for text, _ in group), kind)
        for kind, group in groupby(_tokens(lexer, code), lambda token: token[1])
    ]
    # A lexer may lose or change characters, such as line ends.
    return found if "".join(text for text, _ in found) == code else [(code, "")]


@cache
def _lexer(language: str) -> "Lexer | None":
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        lexer: Lexer = get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None
    return lexer


def _tokens(lexer: "Lexer", code: str) -> Iterator[tuple[str, CodeKind]]:
    from pygments.token import Comment, Keyword, Name, Number, Operator, String

    kinds: dict[object, CodeKind] = {
        Comment: "comment",
        Keyword: "keyword",
        Operator.Word: "keyword",
        String: "string",
        Number: "number",
        Name.Function: "name",
        Name.Class: "name",
        Name.Builtin: "name",
        Name.Decorator: "name",
        Name.Tag: "keyword",
        Name.Attribute: "name",
    }
    for token, text in lexer.get_tokens(code):
        general = (kinds[each] for each in reversed(token.split()) if each in kinds)
        yield text, next(general, "")
