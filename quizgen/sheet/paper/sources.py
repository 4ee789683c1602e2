"""Where a fact is from, as every answer on paper says it."""

import re

from quizgen.sheet.paper.texts import Text, text
from quizgen.values.markup import Marked

_PAGE = re.compile(r"((?:pp?\.|¶+) \d\S*)")
"""A page, or a paragraph, with its number: a line does not end between them."""


def source(cited: Marked | None) -> Text | None:
    """The sources of a fact as the template takes them; None where there are none."""
    if cited is None:
        return None
    shown = text(cited)
    return [
        (piece, style + "u" * (place % 2))
        for run, style in ([(shown, "")] if isinstance(shown, str) else shown)
        for place, piece in enumerate(_PAGE.split(run))
        if piece
    ]
