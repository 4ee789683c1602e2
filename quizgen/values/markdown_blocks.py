"""Blocks of Markdown: paragraphs, nested lists, code blocks and pipe tables."""

import re
from collections.abc import Callable, Iterator
from typing import Literal

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.markdown_parser import Tokens, block_tokens
from quizgen.values.markup import Alignment, Block, Marked, Run, Table

MAX_LISTS = 6
"""Lists within lists that every output can show; a narrow terminal has no room for more."""

_MAX_CELLS = 5_000
"""Cells of a table. A row may leave cells out, so a short text could have millions."""

_DELIMITERS = lazy_pattern(r"^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[-: \t|]*)?$", re.MULTILINE)
_LANGUAGE = lazy_pattern(r"\s*(?:\{\s*\.?)?([\w+#.-]*)")

BAR = lazy_pattern(r"(?<!\\)\|")
"""A bar between two cells; one behind a backslash is text."""

Inline = Callable[[str], Marked]
"""Reads the text of a paragraph or a cell."""


def blocks_of(text: str, inline: Inline, source: Callable[[str], str]) -> Iterator[Block]:
    """The blocks of a text; `source` gives code as it was typed."""
    return _Reader(inline, source).read(block_tokens(text, tables=has_tables(text)))


def has_tables(text: str) -> bool:
    """Whether a text may have tables, none of them too large."""
    if "|" not in text or not _DELIMITERS.search(text):
        return False
    lines = text.split("\n")
    return len(lines) * max(line.count("|") for line in lines) <= _MAX_CELLS


class _Reader:
    """Makes blocks from the tokens of the parser."""

    def __init__(self, inline: Inline, source: Callable[[str], str]) -> None:
        self._inline = inline
        self._source = source
        self._lists: list[Literal["bullet", "numbered"]] = []
        # The number of an item that has no block yet.
        self._item: int | None = None

    def read(self, tokens: Tokens) -> Iterator[Block]:
        place = 0
        while place < len(tokens):
            token = tokens[place]
            match token.type:
                case "bullet_list_open":
                    yield from self._empty_item()
                    self._lists.append("bullet")
                case "ordered_list_open":
                    yield from self._empty_item()
                    self._lists.append("numbered")
                case "bullet_list_close" | "ordered_list_close":
                    self._lists.pop()
                case "list_item_open":
                    self._item = int(token.info or 0)
                case "list_item_close":
                    yield from self._empty_item()
                case "inline":
                    yield self._text(self._inline(token.content))
                case "fence" | "code_block" if token.content.strip():
                    yield from self._empty_item()
                    yield self._code(token.content, token.info)
                case "table_open":
                    yield from self._empty_item()
                    end = next(
                        at for at in range(place, len(tokens)) if tokens[at].type == "table_close"
                    )
                    yield self._table(tokens[place:end])
                    place = end
            place += 1

    def _empty_item(self) -> Iterator[Block]:
        """An item that begins with something else than a text."""
        if self._item is not None:
            yield self._text(Marked(""))

    def _text(self, content: Marked) -> Block:
        number, self._item = self._item, None
        if number is None:
            return Block("paragraph", content, level=len(self._lists))
        return Block(self._lists[-1], content, number, len(self._lists))

    def _code(self, content: str, info: str) -> Block:
        code = self._source(content).removesuffix("\n")
        named = _LANGUAGE.match(info)
        return Block(
            "code",
            Marked(code, (Run(code, code=True),)),
            level=len(self._lists),
            language=named[1].lower() if named else "",
        )

    def _table(self, tokens: Tokens) -> Block:
        rows: list[list[Marked]] = []
        alignments: list[Alignment] = []
        for token in tokens:
            if token.type == "tr_open":
                rows.append([])
            elif token.type == "inline":
                rows[-1].append(self._inline(token.content))
            elif token.type == "th_open":
                style = str(token.attrs.get("style", ""))
                alignments.append(_ALIGNMENTS.get(style.removeprefix("text-align:"), ""))
        header, *others = map(tuple, rows)
        table = Table(tuple(alignments), header, tuple(others))
        return Block("table", table.in_lines(), level=len(self._lists), table=table)


_ALIGNMENTS: dict[str, Alignment] = {"left": "left", "center": "center", "right": "right"}
