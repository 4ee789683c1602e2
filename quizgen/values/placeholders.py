"""Texts with placeholders, `{name}`, where marked texts are put in."""

import re
from collections.abc import Mapping
from functools import cache

from quizgen.values.direction import has_right_to_left
from quizgen.values.markup import Marked, isolated, join


def fill(template: str, values: Mapping[str, Marked]) -> Marked:
    """The template with each `{name}` replaced by a value that keeps its markup.

    Nothing in the template is read as markup, and braces in a value are not placeholders. Where a
    script runs right to left, the values are isolated.
    """
    divided, names = _divided(template)
    texts = divided.copy()
    is_plain = True
    for number, name in enumerate(names):
        value = values[name]
        texts[2 * number + 1] = value.text
        is_plain = is_plain and not (value.runs or value.blocks)
    filled = "".join(texts)
    is_directed = has_right_to_left(filled)
    if is_plain and not is_directed:
        return Marked(filled)
    pieces = [values[piece] if odd % 2 else piece for odd, piece in enumerate(divided) if piece]
    if is_directed and len(pieces) > 1:
        pieces = [piece if isinstance(piece, str) else isolated(piece) for piece in pieces]
    return join(pieces)


@cache
def _divided(template: str) -> tuple[list[str], list[str]]:
    """The pieces of a template, every second one the name of a value; and these names alone."""
    pieces = re.split(r"\{(\w+)\}", template)
    return pieces, pieces[1::2]
