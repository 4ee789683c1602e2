"""The parser of Markdown, with the rules that our texts have. Only this module uses markdown-it."""

from functools import cache
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

Tokens: TypeAlias = "list[Token]"
"""What the parser finds, in order: beginnings, contents and ends."""

PARSED_LISTS = 40
"""Lists within lists that are parsed. What is nested deeper is lost."""


def inline_tokens(text: str) -> Tokens:
    """The tokens of a text in one paragraph."""
    return _inline().parseInline(text)[0].children or []


def block_tokens(text: str, *, tables: bool) -> Tokens:
    """The tokens of a text of several blocks; the text of each paragraph is not read."""
    return _blocks(tables).parse(text)


@cache
def _inline() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    rules = ["emphasis", "backticks", "link", "escape", "newline"]
    return MarkdownIt("zero").enable(["balance_pairs", "fragments_join", *rules])


@cache
def _blocks(tables: bool) -> "MarkdownIt":
    from markdown_it import MarkdownIt

    parser = MarkdownIt("zero", {"maxNesting": 2 * PARSED_LISTS})
    parser.disable("inline")
    return parser.enable(["list", "fence", "code", *(["table"] if tables else [])])
