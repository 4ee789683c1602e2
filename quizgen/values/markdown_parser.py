"""The parser of Markdown, with the rules that our texts have. Only this module uses markdown-it."""

from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from quizgen.values.small_signs import SMALL, shown_small

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
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
    parser = MarkdownIt("zero").enable(["balance_pairs", "fragments_join", *rules])
    parser.inline.ruler.push("small_signs", _small_signs)
    return parser


def _small_signs(state: "StateInline", silent: bool) -> bool:
    """A rule of the parser: a subscript or superscript becomes text."""
    found = SMALL.match(state.src, state.pos)
    shown = shown_small(found) if found else None
    if not found or shown is None:
        return False
    if not silent:
        state.push("text", "", 0).content = shown
    state.pos = found.end()
    return True


@cache
def _blocks(tables: bool) -> "MarkdownIt":
    from markdown_it import MarkdownIt

    parser = MarkdownIt("zero", {"maxNesting": 2 * PARSED_LISTS})
    parser.disable("inline")
    return parser.enable(["list", "fence", "code", *(["table"] if tables else [])])
