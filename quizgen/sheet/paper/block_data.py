"""Blocks of texts as the templates take them: lists, code and tables, never markup."""

from collections.abc import Callable, Iterable
from typing import Any

from quizgen.values.block_tree import ItemList, tree
from quizgen.values.clean import clean
from quizgen.values.highlighting import LONGEST_HIGHLIGHTED
from quizgen.values.markup import Block, Marked

BlockData = dict[str, Any]
"""A block, list or table, as `text.typ` describes it."""


def blocks_data(blocks: Iterable[Block], text: Callable[[Marked], Any]) -> list[BlockData]:
    """The blocks for the template; `text` makes the texts in them."""

    def shown(found: Iterable[Block | ItemList]) -> list[BlockData]:
        return [_listed(each) if isinstance(each, ItemList) else _block(each) for each in found]

    def _listed(each: ItemList) -> BlockData:
        items = [
            {
                "number": item.number if each.numbered else None,
                "text": text(item.content),
                "below": shown(item.below),
            }
            for item in each.items
        ]
        return {"kind": "list", "items": items}

    def _block(each: Block) -> BlockData:
        if each.kind == "code":
            code = clean(each.content.text).expandtabs(4)
            return {
                "kind": "code",
                "code": code,
                "language": (each.language or None) if len(code) <= LONGEST_HIGHLIGHTED else None,
                # What the room is estimated by.
                "lines": code.count("\n") + 1,
            }
        if each.table:
            return {
                "kind": "table",
                "alignments": [alignment or None for alignment in each.table.alignments],
                "header": [text(cell) for cell in each.table.header],
                "cells": [text(cell) for row in each.table.rows for cell in row],
            }
        return {"kind": "text", "text": text(each.content)}

    return shown(tree([*blocks]))
